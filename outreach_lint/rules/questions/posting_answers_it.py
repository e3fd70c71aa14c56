"""Flags a question that the job posting answers.

## Why
Duties, requirements, hours, place, start and the way to apply stand in nearly every posting. A question about them
tells the reader that you have not read theirs. If you give the linter the posting (`--posting`, or a file named like
your draft with `.posting.md`), it looks: only what the posting really states is flagged, with the line that states it.

## Example
```text
I saw your advert for a dental nurse. What would my hours be, and how do I apply?
```

## Instead
```text
Your advert mentions both chairside work and sterilising; which takes more of the week at the moment?
```

## Evidence
- advice: the advice behind this project, an etiquette article for job seekers, asks for questions that the posting
  does not answer.
- advice: a much-read hiring manager writes that questions sent before applying nearly always go over what the posting
  says.
- caveat: opinion; no reply-rate study of such questions is known.
"""

from collections.abc import Iterator
from pathlib import PurePath

from ...language.posting import Line, answer
from ...language.questions import generic_questions, is_denied, questions
from ...language.scopes import Scope
from ...reading.context import Posting
from ...reading.draft import Draft
from ...rule import Finding, Severity, quote

SEVERITY = Severity.WARNING
HELP = "The posting mentions both {X} and {Y}; which takes more of the week at the moment?"
LONGEST_MESSAGE = 100
LONGEST_NAME = 30


def check(draft: Draft) -> Iterator[Finding]:
    posting = draft.context.posting
    if posting is not None:
        yield from _answered(draft, posting)
        return
    for question in generic_questions(draft, Scope.ROLE):
        if not question.silent:
            yield Finding(question.start, question.end, f"The posting usually answers this: {quote(question.words)}")


def _answered(draft: Draft, posting: Posting) -> Iterator[Finding]:
    """The questions that this posting answers, wherever it says so."""
    for question in questions(draft):
        if question.scope in {Scope.PAY, Scope.FIT} or is_denied(question):
            continue
        line = answer(posting, question)
        if line is not None:
            yield Finding(question.start, question.end, _message(posting, line))


def _message(posting: Posting, line: Line) -> str:
    """What the posting says, and where, cut to the length of a message."""
    name = PurePath(posting.path.replace("\\", "/")).name
    name = name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1]}…"
    lead = f"Your {name}, line {line.number}, says: "
    room = LONGEST_MESSAGE - len(lead) - 2
    said = " ".join(line.text.split())
    if len(said) > room:
        said = said[: room - 1].rstrip() + "…"
    return f"{lead}“{said}”"
