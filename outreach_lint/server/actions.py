"""What an editor offers to do about findings: their fixes, all safe fixes at once, and letting them stand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lsprotocol import types

from ..fixes import fixed
from ..rule import Applicability
from .messages import message
from .places import is_file
from .positions import offset, span
from .terms import FIX_ALL, IGNORE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..diagnostic import Diagnostic
    from .desk import Result
    from .terms import Terms


@dataclass(frozen=True)
class Subject:
    """What actions are about: what was found in an open draft, its URI and version, and how to speak of it."""

    result: Result
    uri: str
    version: int | None
    terms: Terms

    @property
    def encoding(self) -> str:
        """The unit of positions."""
        return self.terms.encoding

    def edit(self, start: int, end: int, text: str) -> types.WorkspaceEdit:
        """The edit that puts a text in the place of a stretch of the file; good for this version only."""
        edit = types.TextEdit(span(self.result.source, start, end, self.encoding), text)
        if self.terms.versioned:
            document = types.OptionalVersionedTextDocumentIdentifier(self.uri, self.version)
            return types.WorkspaceEdit(document_changes=[types.TextDocumentEdit(document, [edit])])
        return types.WorkspaceEdit(changes={self.uri: [edit]})


def actions(subject: Subject, params: types.CodeActionParams) -> Iterator[types.CodeAction]:
    """The actions for a range of a draft, of the kinds that are asked for."""
    wanted = params.context.only
    result = subject.result
    start, end = (offset(result.source, place, subject.encoding) for place in (params.range.start, params.range.end))
    touched = [found for found in result.found if found.start <= end and start <= found.end]
    if _is_wanted(types.CodeActionKind.QuickFix, wanted):
        for found in touched:
            yield from _fix(subject, found)
        if is_file(subject.uri):  # the ignore file could not name another
            for found in touched:
                yield from _ignores(subject, found)
    if _is_wanted(FIX_ALL, wanted) and any(_is_safe(found) for found in result.found):
        all_at_once = types.CodeAction("Make all safe fixes", kind=FIX_ALL, data=subject.uri)
        yield all_at_once if subject.terms.resolves else with_edit(all_at_once, subject)


def with_edit(action: types.CodeAction, subject: Subject) -> types.CodeAction:
    """The action of all safe fixes with its edit: one of what lies between the first and the last change."""
    result = subject.result
    if result.draft is None or result.settings is None:
        return action
    old = result.source.text
    new = fixed(result.draft, result.settings, Applicability.SAFE).draft.source.text
    start = next(
        (i for i, (one, other) in enumerate(zip(old, new, strict=False)) if one != other), min(len(old), len(new))
    )
    same = 0
    while same < min(len(old), len(new)) - start and old[-1 - same] == new[-1 - same]:
        same += 1
    action.edit = subject.edit(start, len(old) - same, new[start : len(new) - same])
    return action


def _is_wanted(kind: str, wanted: object) -> bool:
    """Whether a kind, or one above it, is asked for; where nothing is named, everything is."""
    if not wanted:
        return True
    names = map(_name, wanted)  # type: ignore[call-overload]
    return any(not asked or f"{_name(kind)}.".startswith(f"{asked}.") for asked in names)


def _name(kind: object) -> str:
    return str(getattr(kind, "value", kind))


def _is_safe(found: Diagnostic) -> bool:
    return found.fix is not None and found.fix.applicability is Applicability.SAFE


def _fix(subject: Subject, found: Diagnostic) -> Iterator[types.CodeAction]:
    if found.fix is None or found.fix.applicability is Applicability.DISPLAY:
        return
    yield types.CodeAction(
        title=f"{_instead(found)} ({found.rule})",
        kind=types.CodeActionKind.QuickFix,
        diagnostics=[message(subject.result.source, found, subject.encoding)],
        is_preferred=_is_safe(found),
        edit=subject.edit(found.fix.start, found.fix.end, found.fix.text),
    )


def _instead(found: Diagnostic) -> str:
    text = "" if found.fix is None else found.fix.text.strip()
    return f"Write “{text}” instead" if text else "Delete it"


def _ignores(subject: Subject, found: Diagnostic) -> Iterator[types.CodeAction]:
    for title, words in (
        (f"Let this finding of {found.rule} stand", found.words),
        (f"Let all findings of {found.rule} in this draft stand", None),
    ):
        yield types.CodeAction(
            title=title,
            kind=types.CodeActionKind.QuickFix,
            diagnostics=[message(subject.result.source, found, subject.encoding)],
            command=types.Command(title, command=IGNORE, arguments=[subject.uri, found.rule, words]),
        )
