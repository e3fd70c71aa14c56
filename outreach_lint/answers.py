"""Answers: what is known of a draft once it has been linted, as it is kept in the cache.

An answer holds what the output formats need, and of the draft no words but those of its findings. What it is kept under
covers the draft's bytes, the settings and the grounds; what depends on the day and on the other drafts of the run is
part of the answer, and is looked at whenever it is used.
"""

from __future__ import annotations

import json
from sys import intern
from time import strftime
from typing import TYPE_CHECKING, Any, NamedTuple

from .diagnostic import Diagnostic, Verdict
from .digests import MARK, digest
from .figures import Measures, Standing
from .reading.context import Stage
from .reading.folder import Letter
from .rule import Applicability, Edit, Severity

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .config import Terms
    from .reading.folder import Folder, Neighbours

APPLICABILITIES, SEVERITIES = tuple(Applicability), tuple(Severity)


class Heard(NamedTuple):
    """What a draft was told of the others.

    `letters` is the digest of where all letters of its run go. Of the companies that it asked for, `employers` gives
    the path of the letter to them by their mark, and `strangers` are the marks of those whom nobody writes to, strung
    together. `texts` is the digest of all that the run holds, empty where the draft did not look at others' words.
    """

    letters: str
    employers: Mapping[str, str]
    strangers: str
    texts: str = ""

    @classmethod
    def by(cls, neighbours: Neighbours, letters: str, texts: str) -> Heard:
        """What has been asked so far, in a run with these digests."""
        first_to, asked = neighbours.folder.first_to, neighbours.asked
        return cls(
            letters,
            {employer: first_to[employer] for employer in asked.employers if employer in first_to},
            "".join(sorted(asked.employers - first_to.keys())),
            texts if asked.words else "",
        )

    def is_still_so(self, folder: Folder, letters: str, texts: str) -> bool:
        """Whether a folder, whose run has these digests, would say the same."""
        if self.texts and self.texts != texts:
            return False
        if self.letters == letters:
            return True
        strangers = (self.strangers[at : at + MARK] for at in range(0, len(self.strangers), MARK))
        known = folder.first_to
        return known.keys().isdisjoint(strangers) and self.employers.items() <= known.items()


class Answer(NamedTuple):
    """What is known of a draft.

    `letter` is what its neighbours may know. `day` is the day on which it was asked, empty where that makes no
    difference. `heard` is None for a draft that was linted alone. `is_parsed` and `is_english` say whether it can be
    measured, and `measures` and `standing` are None where that was not asked.
    """

    letter: Letter
    verdict: Verdict
    encoding: str
    is_parsed: bool
    is_english: bool
    measures: Measures | None = None
    standing: Standing | None = None
    day: str = ""
    heard: Heard | None = None


def today() -> str:
    """The present day, as it stands in an answer."""
    return strftime("%Y-%m-%d")


def key(grounds: str, terms: Terms, suffix: str, raw: bytes, *, alone: bool) -> str:
    """What the answer to a draft of these bytes is kept under; the suffix of its name says how it is read."""
    stated = terms.stated.encode("utf-8", "surrogatepass")
    name = suffix.lower().encode("utf-8", "surrogatepass")
    return digest(grounds.encode(), stated, name, b"alone" if alone else b"in company", raw)


def told(folder: Folder) -> str:
    """The digest of where the letters of a run go."""
    goes = (f"{employer} {path}" for employer, path in folder.first_to.items())
    return digest(*(one.encode("utf-8", "surrogatepass") for one in goes))


# --- in writing --------------------------------------------------------------------------------------------------

Values = list[Any]


def encoded(answer: Answer) -> bytes:
    """The answer in writing."""
    verdict = answer.verdict
    written = {
        "letter": [*map(sorted, (answer.letter.addresses, answer.letter.names)), answer.letter.employer],
        "verdict": [
            list(map(_diagnostic, found))
            for found in (verdict.shown, verdict.silenced, verdict.surplus, verdict.ignored)
        ],
        "encoding": answer.encoding,
        "is_parsed": answer.is_parsed,
        "is_english": answer.is_english,
        "measures": answer.measures,
        "standing": answer.standing,
        "day": answer.day,
        "heard": answer.heard,
    }
    return json.dumps(written, separators=(",", ":")).encode()


def decoded(written: bytes, path: str) -> Answer | None:
    """The answer in a writing, for the draft that is shown as `path`; None where it is none."""
    try:
        return _answer(json.loads(written), path)
    except (ValueError, TypeError, KeyError, IndexError, RecursionError):
        return None


def _answer(said: Mapping[str, Any], path: str) -> Answer:
    addresses, names, employer = said["letter"]
    measures, standing, heard = said["measures"], said["standing"], said["heard"]
    return Answer(
        Letter(path, frozenset(addresses), frozenset(names), employer),
        Verdict(*(tuple(map(_diagnostic_of, found)) for found in said["verdict"])),
        said["encoding"],
        said["is_parsed"],
        said["is_english"],
        None if measures is None else Measures(*measures),
        None if standing is None else Standing(Stage(standing[0]), standing[1]),
        said["day"],
        None if heard is None else Heard(*heard),
    )


def _diagnostic(found: Diagnostic) -> Values:
    fix = found.fix
    edit = None if fix is None else [fix.start, fix.end, fix.text, int(fix.applicability)]
    return [found.start, found.end, found.rule, int(found.severity), found.message, found.help, edit, found.words]


def _diagnostic_of(said: Sequence[Any]) -> Diagnostic:
    start, end, rule, severity, message, text, edit, words = said
    fix = None
    if edit is not None:
        fix = Edit(edit[0], edit[1], edit[2], APPLICABILITIES[edit[3]])
    # Thousands of findings share a few names and a few pieces of advice.
    return Diagnostic(start, end, intern(rule), SEVERITIES[severity], message, intern(text), fix, words)
