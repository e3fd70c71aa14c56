"""Values in TOML files: read, checked, and complained of with their place."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from . import files
from .reading.source import UnreadableDraft

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

Member = TypeVar("Member")
LONGEST_QUOTATION = 60


class ConfigError(Exception):
    """A setting that cannot be used. The message is one line: the place, what is wrong, the near miss, the choices."""


class Place(NamedTuple):
    """Where a value stands: in which file or flag, and at which dotted key of it. `root` is what paths count from."""

    name: str
    keys: tuple[str, ...] = ()
    root: Path = Path()

    def at(self, *keys: str) -> Place:
        return self._replace(keys=(*self.keys, *keys))

    def error(self, what: str) -> ConfigError:
        from .quoting import quoted

        dotted = ".".join(
            key if re.fullmatch(r"[A-Za-z0-9_-]{1,60}", key) else quoted(_short(key)) for key in self.keys
        )
        return ConfigError(": ".join(part for part in (self.name, dotted, what) if part))

    def unknown(self, what: str, name: str, known: Iterable[str], listed: str | None = None) -> ConfigError:
        """That there is no such thing, the nearest that there is, and what there is."""
        import difflib

        names = list(known)
        near = difflib.get_close_matches(name.lower().replace("_", "-"), names, n=1)
        hint = f"; did you mean '{near[0]}'?" if near else ";"
        return self.error(f"unknown {what} {_short(name)!r}{hint} choices: {listed or ', '.join(names) or 'none'}")

    def wrong_type(self, value: object, wanted: str) -> ConfigError:
        return self.error(f"must be {wanted}, not {_kind(value)}")


def _short(words: str) -> str:
    """The beginning of what may be as long as a file."""
    return words if len(words) <= LONGEST_QUOTATION else f"{words[:LONGEST_QUOTATION]}…"


KINDS: Mapping[type, str] = {
    bool: "true or false",
    int: "a whole number",
    float: "a number",
    str: "a string",
    list: "a list",
    dict: "a table",
}


def _kind(value: object) -> str:
    """What a TOML value is, in words."""
    return KINDS.get(type(value), f"a {type(value).__name__}")


def raw_toml(place: Place, path: Path) -> bytes:
    """The bytes of a TOML file. Raises ConfigError."""
    try:
        return files.read(str(path))
    except UnreadableDraft as error:
        raise place.error(str(error)) from error


def document_of(place: Place, raw: bytes) -> dict[str, Any]:
    """What a TOML file holds. Raises ConfigError."""
    import tomllib

    try:
        return tomllib.loads(raw.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise place.error(f"line {line} is not UTF-8; save the file as UTF-8") from error
    except tomllib.TOMLDecodeError as error:
        raise place.error(_toml_complaint(str(error), raw)) from error
    except ValueError as error:  # Python reads none that long
        raise place.error("a whole number has thousands of digits; shorten it") from error
    except RecursionError as error:
        raise place.error("brackets are nested too deeply") from error


def _toml_complaint(message: str, raw: bytes) -> str:
    """`line 3, column 7: what` instead of `what (at line 3, column 7)` or `what (at end of document)`."""
    what, _, where = message.rstrip(")").rpartition(" (at ")
    if where == "end of document":
        last = raw.count(b"\n") + 1
        where = f"line {last}, at its end"
    return f"{where}: {what}" if what else message


def displayed(path: Path) -> str:
    """A path as a user here would write it: relative where it lies below the working folder."""
    absolute, here = files.absolute(path), Path.cwd()
    return str(absolute.relative_to(here) if absolute.is_relative_to(here) else absolute)


def table_of(place: Place, value: object) -> dict[str, Any]:
    """A table. Raises ConfigError."""
    if not isinstance(value, dict):
        raise place.wrong_type(value, "a table")
    return value


def string_of(place: Place, value: object) -> str:
    """A string. Raises ConfigError."""
    if not isinstance(value, str):
        raise place.wrong_type(value, "a string")
    return value


def strings_of(place: Place, value: object) -> tuple[str, ...]:
    """A list of strings. Raises ConfigError."""
    if not isinstance(value, list):
        raise place.wrong_type(value, "a list of strings")
    return tuple(string_of(place, item) for item in value)


def count_of(place: Place, value: object) -> int:
    """A whole number from one on. Raises ConfigError."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise place.wrong_type(value, "a whole number")
    if value < 1:
        raise place.error(f"must be at least 1, not {_short(str(value))}")
    return value


def limit_of(place: Place, value: object) -> int:
    """A whole number from zero on. Raises ConfigError."""
    return 0 if value == 0 and isinstance(value, int) and not isinstance(value, bool) else count_of(place, value)


def one_of(place: Place, value: object, members: Iterable[Member]) -> Member:
    """The member with this name. Raises ConfigError."""
    by_name = {str(member): member for member in members}
    name = string_of(place, value)
    if name not in by_name:
        raise place.unknown("value", name, by_name)
    return by_name[name]


def day(place: Place, value: object) -> date:
    """A date, as TOML has it or as ISO 8601 writes it. Raises ConfigError."""
    from datetime import date, datetime

    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(string_of(place, value))
    except ValueError as error:
        raise place.error(f"{_short(str(value))!r} is not a date; write it as 2026-11-02") from error
