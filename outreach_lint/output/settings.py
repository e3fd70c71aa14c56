"""The settings of a draft, as a config file that would give them."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

from ..quoting import quoted
from .clean import clean

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..config import Settings
    from ..reading.context import Context


def lines(settings: Settings, *, origin: str | None) -> Iterator[str]:
    """The settings in TOML; `origin` is the config file as the user would write it, None where there is none."""
    yield f"# from {clean(origin)}" if origin else "# no config file: the defaults"
    yield from _selected(settings)
    yield f"fail-on = {_toml(str(settings.fail_on))}"
    yield f"max-characters = {settings.max_characters}"
    if settings.max_findings is not None:
        yield f"max-findings = {settings.max_findings}"
    if settings.model:
        yield f"model = {_toml(settings.model)}"
    severities = {
        rule.name: str(severity) for rule in settings.rules if (severity := settings.severity(rule)) is not None
    }
    yield from _table("severity", severities)
    for rule in settings.rules:
        given = settings.options(rule)
        yield from _table(
            f"rules.{rule.name}", {name: given.get(name, rule.options[name].default) for name in rule.options}
        )
    yield from _table("context", _facts(settings.context))


def _selected(settings: Settings) -> Iterator[str]:
    if not settings.rules:
        yield "select = []"
        return
    yield "select = ["
    yield from (f"  {_toml(rule.name)}," for rule in settings.rules)
    yield "]"


def _table(name: str, values: Mapping[str, object]) -> Iterator[str]:
    if values:
        yield ""
        yield f"[{name}]"
        yield from (f"{key} = {_toml(value)}" for key, value in values.items())


def _facts(context: Context) -> dict[str, object]:
    facts = {
        "company": context.company,
        "recipient": context.recipient,
        "posting": context.posting and context.posting.path,
        "applied": context.applied,
        "stage": context.stage and str(context.stage),
        "employer-domain": context.employer_domain and str(context.employer_domain),
        "profile": str(context.profile),
    }
    return {name: value for name, value in facts.items() if value is not None}


def _toml(value: object) -> str:
    """A value as TOML writes it."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, frozenset | tuple | list):
        return f"[{', '.join(map(_toml, sorted(value) if isinstance(value, frozenset) else value))}]"
    return json.dumps(value)
