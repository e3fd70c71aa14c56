"""Judging: a draft is read, linted and mended where that is asked. It is imported only if the cache has no answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from . import files
from .answers import Answer, today
from .files import STDIN, UnwritableDraft
from .fixes import Fixed, fixed
from .language import subjects
from .language.correspondence import standing
from .language.dates import is_of_today
from .language.letters import letter, stretches
from .language.measures import measures
from .language.model import expect
from .language.sentences import is_parsed, leave, texts
from .language.tongue import ENGLISH, tongue
from .lint import verdict
from .output.report import Change
from .reading.folder import Letter
from .reading.reader import read_draft, read_source

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .config import Settings, Terms
    from .reading.draft import Draft
    from .reading.source import Source
    from .run import Manner

__all__ = ["Judged", "draft_of", "judged", "letter", "parsed_together", "stretches"]


@dataclass(frozen=True)
class Judged:
    """A draft that was judged: the file as it is now, what is known of it, and what fixes made of it."""

    source: Source
    answer: Answer
    change: Change | None


def draft_of(shown: str, raw: bytes, terms: Terms) -> Draft:
    """The draft that these bytes are. Raises UnreadableDraft."""
    return read_draft(read_source(shown, raw), terms.context, max_characters=terms.max_characters)


def parsed_together(drafts: Iterable[Draft]) -> None:
    """Have these drafts, which are judged next, parsed when the first of them is; those in English, as rules want."""
    expect(text for draft in drafts if tongue(draft) == ENGLISH for text in (*texts(draft), *subjects.texts(draft)))


def judged(path: str, draft: Draft, raw: bytes, settings: Settings, manner: Manner) -> Judged:
    """What is found in the draft at a path, which is mended if that is asked. Raises UnwritableDraft, ModelError.

    The draft must not be asked about any more: what is known of its sentences is left to its neighbours.
    """
    if manner.least is None:
        after, change = Fixed(draft, verdict(draft, settings)), None
    else:
        after = fixed(draft, settings, manner.least)
        change = _change(path, draft, raw, after, dry=manner.dry)
    made = Judged(after.draft.source, _answer(after, manner), change)
    if draft.neighbours is not None:
        leave(after.draft)
    return made


def _answer(after: Fixed, manner: Manner) -> Answer:
    draft = after.draft
    parsed, english = is_parsed(draft), tongue(draft) == ENGLISH
    wanted = manner.measured.wants(is_parsed=parsed, is_english=english)
    return Answer(
        letter=Letter(draft.source.path) if draft.neighbours is None else draft.neighbours.own,
        verdict=after.verdict,
        encoding=draft.source.encoding,
        is_parsed=parsed,
        is_english=english,
        measures=measures(draft) if wanted else None,
        standing=standing(draft) if wanted else None,
        day=today() if is_of_today(draft) else "",
    )


def _change(path: str, draft: Draft, raw: bytes, after: Fixed, *, dry: bool) -> Change:
    """What the fixes made of the file, written to it unless this is a dry run. Raises UnwritableDraft."""
    if not after.edits:
        return Change(raw, raw)
    new = files.encoded(draft.source, after.draft.source.text, raw)
    if path != STDIN and not dry:
        if files.read(path) != raw:
            raise UnwritableDraft("has changed while it was looked at; run it again")
        files.put(path, [new])
    return Change(raw, new, after.edits)
