"""What a rule is, what it finds, and where all rules are."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum
from functools import cache, cached_property
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple, get_args, get_origin

if TYPE_CHECKING:
    from types import ModuleType

    from .reading.draft import Draft

FAMILIES = (
    "concision",
    "asks",
    "pushiness",
    "phone",
    "questions",
    "coffee",
    "follow_up",
    "timing",
    "tone",
    "value",
    "unqualified",
    "subject",
    "draft",
)
"""The families in the order in which they are listed; each is a folder of `outreach_lint.rules`."""


class Severity(IntEnum):
    """How much a finding matters."""

    INFO = 0
    WARNING = 1
    ERROR = 2

    def __str__(self) -> str:
        return self.name.lower()


class Applicability(IntEnum):
    """When a fix may be applied."""

    DISPLAY = 0
    UNSAFE = 1
    SAFE = 2

    def __str__(self) -> str:
        return self.name.lower()


class Edit(NamedTuple):
    """New text for a span. Offsets count code points of the same text as those of the finding that carries it."""

    start: int
    end: int
    text: str
    applicability: Applicability = Applicability.UNSAFE


class Finding(NamedTuple):
    """A problem in a draft. Offsets are code points of `Draft.text`.

    `severity` overrides the rule's own; `help` says what to write instead and overrides the rule's own.
    """

    start: int
    end: int
    message: str
    severity: Severity | None = None
    help: str = ""
    fix: Edit | None = None


Check = Callable[..., Iterator[Finding]]


@dataclass(frozen=True)
class Option:
    """A setting of a rule: a keyword-only parameter of its check."""

    name: str
    type: type
    default: object
    description: str


@dataclass(frozen=True)
class Rule:
    """A module of `outreach_lint.rules.<family>`: its docstring is its page.

    `any_language` says that it also looks at drafts that are not in English.
    """

    name: str
    family: str
    page: str
    severity: Severity
    help: str
    preview: bool
    check: Check
    any_language: bool = False

    @classmethod
    def of(cls, module: ModuleType) -> Rule:
        """The rule that a module defines."""
        family, name = module.__name__.split(".")[-2:]
        return cls(
            name=_written(name),
            family=_written(family),
            page=inspect.cleandoc(module.__doc__ or ""),
            severity=module.SEVERITY,
            help=getattr(module, "HELP", ""),
            preview=getattr(module, "PREVIEW", False),
            any_language=getattr(module, "ANY_LANGUAGE", False),
            check=module.check,
        )

    @property
    def summary(self) -> str:
        """The page's first sentence."""
        return self.page.partition("\n\n")[0].replace("\n", " ")

    @cached_property
    def options(self) -> Mapping[str, Option]:
        """The settings by name, as the check's signature states them."""
        return {
            parameter.name.replace("_", "-"): _option(parameter, self.check)
            for parameter in inspect.signature(self.check).parameters.values()
            if parameter.kind is parameter.KEYWORD_ONLY
        }

    def findings(self, draft: Draft, settings: Mapping[str, object]) -> Iterator[Finding]:
        """What the rule finds in a draft, its options set."""
        return self.check(draft, **{name.replace("-", "_"): value for name, value in settings.items()})


def _option(parameter: inspect.Parameter, check: Check) -> Option:
    hint = parameter.annotation
    if isinstance(hint, str):  # alone: get_type_hints also wants names that a module imports for type checkers only
        hint = eval(hint, check.__globals__)
    if get_origin(hint) is not Annotated:
        raise TypeError(f"option {parameter.name} has no description")
    kind, description = get_args(hint)
    return Option(parameter.name.replace("_", "-"), kind, parameter.default, description)


@cache
def names() -> Mapping[str, str]:
    """The name of every rule, by family and name, with its family. No rule is imported for them."""
    from pkgutil import iter_modules

    folder = Path(__file__).with_name("rules")
    return {
        _written(module): _written(family)
        for family in FAMILIES
        for module in sorted(found.name for found in iter_modules([str(folder / family)]))
    }


def _written(module: str) -> str:
    """The name of a module or package of rules as users write it."""
    return module.replace("_", "-")


@cache
def rules() -> tuple[Rule, ...]:
    """Every rule, by family and name."""
    paths = (f"{family}.{name}".replace("-", "_") for name, family in names().items())
    return tuple(Rule.of(import_module(f"{__package__}.rules.{path}")) for path in paths)


def choices() -> tuple[str, ...]:
    """Every selector: `all`, `preview`, the families, the rules."""
    return ("all", "preview", *dict.fromkeys(names().values()), *names())


QUOTED_CHARACTERS = 48


def quote(words: str) -> str:
    """The draft's own words as a message shows them: on one line, in curly quotation marks, cut when they are long."""
    flat = " ".join(words.split())
    if len(flat) > QUOTED_CHARACTERS:
        flat = flat[: QUOTED_CHARACTERS - 1].rstrip() + "…"
    return f"“{flat}”"
