"""What is told of a place and of a whole draft: the pages of the rules that found something, and the measures."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from lsprotocol import types

from ..output.full import measured
from ..rule import rules
from .positions import offset, span

if TYPE_CHECKING:
    from ..diagnostic import Diagnostic
    from .desk import Result
    from .terms import Terms

RULER = "\n\n---\n\n"
SIGNS = re.compile(r"[!-/:-@\[-`{-~]")
"""The characters of ASCII that may mean something to Markdown."""


def hover(result: Result, place: types.Position, terms: Terms) -> types.Hover | None:
    """What was found at a place, and the pages of the rules that found it; None where there is nothing."""
    at = offset(result.source, place, terms.encoding)
    around = [found for found in result.found if found.start <= at <= found.end]
    touched = [found for found in around if at < found.end] or around  # behind its end only where none begins
    if not touched:
        return None
    text = RULER.join(dict.fromkeys(_told(found, terms) for found in touched))
    kind = types.MarkupKind.Markdown if terms.markdown else types.MarkupKind.PlainText
    first = touched[0]
    return types.Hover(types.MarkupContent(kind, text), span(result.source, first.start, first.end, terms.encoding))


def _told(found: Diagnostic, terms: Terms) -> str:
    """A finding with the page of its rule. What is quoted from the draft never becomes a link or an image."""
    page = _pages().get(found.rule, "")
    if not terms.markdown:
        return "\n\n".join(part for part in (f"{found.rule}: {found.message}", found.help, page) if part)
    said = f"**{found.rule}**: {SIGNS.sub(_escaped, found.message)}"
    return RULER.join(("\n\n".join(part for part in (said, SIGNS.sub(_escaped, found.help)) if part), page))


def _escaped(sign: re.Match[str]) -> str:
    return f"\\{sign[0]}"


@cache
def _pages() -> dict[str, str]:
    return {rule.name: rule.page for rule in rules()}


def lenses(result: Result) -> list[types.CodeLens]:
    """The measures of a draft, above its first line."""
    if result.measures is None:
        return []
    start = types.Position(0, 0)
    return [types.CodeLens(types.Range(start, start), types.Command(measured(result.measures), ""))]
