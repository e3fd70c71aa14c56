"""The pages of the rules, as text and as JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Literal, get_args, get_origin

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..rule import Option, Rule


def listed(rules: Iterable[Rule]) -> Iterator[str]:
    """One line a rule: its name, severity and summary."""
    shown = list(rules)
    width = max((len(rule.name) for rule in shown), default=0)
    for rule in shown:
        note = " (preview)" if rule.preview else ""
        yield f"{rule.name:<{width}}  {rule.severity!s:<7}  {rule.summary}{note}"


def page(rule: Rule) -> Iterator[str]:
    """Everything about one rule."""
    yield f"# {rule.name}"
    yield ""
    yield f"Family {rule.family}, severity {rule.severity}{', preview' if rule.preview else ''}."
    yield ""
    yield from rule.page.split("\n")
    if rule.options:
        yield ""
        yield "## Options"
        yield ""
        yield from _options(rule)


def _options(rule: Rule) -> Iterator[str]:
    rows = [(option.name, kind(option), _json(option.default), option.description) for option in rule.options.values()]
    table = [("name", "type", "default", "what it is"), *rows]
    widths = [max(len(row[column]) for row in table) for column in range(3)]
    for row in table:
        cells = [f"{cell:<{width}}" for cell, width in zip(row[:3], widths, strict=True)]
        yield "  ".join((*cells, row[3]))


def encoded(rules: Iterable[Rule]) -> str:
    """The rules as a JSON array."""
    return json.dumps([_object(rule) for rule in rules], indent=2)


def encoded_one(rule: Rule) -> str:
    """A rule as a JSON object."""
    return json.dumps(_object(rule), indent=2)


def _object(rule: Rule) -> dict[str, object]:
    return {
        "name": rule.name,
        "family": rule.family,
        "severity": str(rule.severity),
        "preview": rule.preview,
        "summary": rule.summary,
        "help": rule.help,
        "page": rule.page,
        "options": [
            {
                "name": option.name,
                "type": kind(option),
                "default": json.loads(_json(option.default)),
                "description": option.description,
            }
            for option in rule.options.values()
        ],
    }


KINDS = {bool: "true or false", int: "whole number", float: "number", str: "string"}


def kind(option: Option) -> str:
    """The type of an option's value, in words."""
    of: Any = option.type
    if get_origin(of) is Literal:
        return " or ".join(_json(choice) for choice in get_args(of))
    if get_origin(of) is not None:
        return "strings"
    return KINDS.get(of, str(of))


def _json(value: object) -> str:
    return json.dumps(sorted(value) if isinstance(value, frozenset) else value, ensure_ascii=False)
