"""What an editor offers to do about findings: their fixes, all safe fixes at once, and letting them stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lsprotocol import types

from ..fixes import fixed
from ..rule import Applicability
from .messages import message
from .positions import offset, span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..diagnostic import Diagnostic
    from .desk import Result

FIX_ALL = "source.fixAll.outreach-lint"
KINDS = (types.CodeActionKind.QuickFix, FIX_ALL)
IGNORE = "outreach-lint.ignore"
"""The command that adds an entry to the ignore file: the draft's URI, the rule, and the words or null for all."""


def actions(result: Result, uri: str, params: types.CodeActionParams, encoding: str) -> Iterator[types.CodeAction]:
    """The actions for a range of a draft, of the kinds that are asked for."""
    wanted = params.context.only
    start, end = (offset(result.source, place, encoding) for place in (params.range.start, params.range.end))
    touched = [found for found in result.found if found.start <= end and start <= found.end]
    if _is_wanted(types.CodeActionKind.QuickFix, wanted):
        for found in touched:
            yield from _fix(result, uri, found, encoding)
        for found in touched:
            yield from _ignores(result, uri, found, encoding)
    if _is_wanted(FIX_ALL, wanted) and (all_at_once := _fix_all(result, uri, encoding)):
        yield all_at_once


def _is_wanted(kind: str, wanted: object) -> bool:
    """Whether a kind, or one above it, is asked for; where nothing is named, everything is."""
    if not wanted:
        return True
    return any(kind == asked or kind.startswith(f"{asked}.") for asked in map(_name, wanted))  # type: ignore[call-overload]


def _name(kind: object) -> str:
    return str(getattr(kind, "value", kind))


def _fix(result: Result, uri: str, found: Diagnostic, encoding: str) -> Iterator[types.CodeAction]:
    if found.fix is None or found.fix.applicability is Applicability.DISPLAY:
        return
    edit = types.TextEdit(span(result.source, found.fix.start, found.fix.end, encoding), found.fix.text)
    safe = found.fix.applicability is Applicability.SAFE
    yield types.CodeAction(
        title=f"{_instead(found)} ({found.rule})",
        kind=types.CodeActionKind.QuickFix,
        diagnostics=[message(result.source, found, encoding)],
        is_preferred=safe,
        edit=types.WorkspaceEdit(changes={uri: [edit]}),
    )


def _instead(found: Diagnostic) -> str:
    text = "" if found.fix is None else found.fix.text.strip()
    return f"Write “{text}” instead" if text else "Delete it"


def _ignores(result: Result, uri: str, found: Diagnostic, encoding: str) -> Iterator[types.CodeAction]:
    for title, words in (
        (f"Let this finding of {found.rule} stand", found.words),
        (f"Let all findings of {found.rule} in this draft stand", None),
    ):
        yield types.CodeAction(
            title=title,
            kind=types.CodeActionKind.QuickFix,
            diagnostics=[message(result.source, found, encoding)],
            command=types.Command(title, command=IGNORE, arguments=[uri, found.rule, words]),
        )


def _fix_all(result: Result, uri: str, encoding: str) -> types.CodeAction | None:
    """All safe fixes as one edit of what lies between the first and the last change."""
    if result.draft is None or result.settings is None:
        return None
    after = fixed(result.draft, result.settings, Applicability.SAFE)
    if not after.edits:
        return None
    old, new = result.source.text, after.draft.source.text
    start = next(
        (i for i, (one, other) in enumerate(zip(old, new, strict=False)) if one != other), min(len(old), len(new))
    )
    same = 0
    while same < min(len(old), len(new)) - start and old[-1 - same] == new[-1 - same]:
        same += 1
    edit = types.TextEdit(span(result.source, start, len(old) - same, encoding), new[start : len(new) - same])
    return types.CodeAction(title="Make all safe fixes", kind=FIX_ALL, edit=types.WorkspaceEdit(changes={uri: [edit]}))
