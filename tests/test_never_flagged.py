"""What folk advice calls a fault and the evidence does not (RULES 7): a good draft stays clean with any of it in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from outreach_lint.config import Settings
from outreach_lint.lint import lint
from outreach_lint.reading.reader import read_draft
from outreach_lint.reading.source import Source
from outreach_lint.rule import Severity, rules

if TYPE_CHECKING:
    from outreach_lint.diagnostic import Diagnostic

EVERYTHING = Settings(rules=rules())

BODY = (
    "I applied on Tuesday for the wind turbine technician post in Esbjerg. Your team's note on blade erosion at Horns"
    " Rev is why I am writing.",
    "On the Ostsee farms I cut the time of a yaw repair from nine hours to five.",
    "Do you inspect the leading edges by rope, or with the drone that the note mentions?",
)

SUBJECT = "Subject: Turbine technician, Esbjerg: blade erosion\nTo: Sørine Bæk <sorine.baek@vindkraft.example>"
SIGNATURE = "Kind regards,\nÅsa Lindqvist\nasa.lindqvist@post.example"


def draft(
    *sentences: str, greeting: str = "Dear Ms Bæk,", closing: str = "Thank you for reading.", signature: str = SIGNATURE
) -> str:
    """A good draft with these sentences as its fourth paragraph."""
    extra = (" ".join(sentences),) if sentences else ()
    return "\n\n".join((SUBJECT, greeting, *BODY, *extra, closing, signature)) + "\n"


def diagnostics(text: str) -> list[Diagnostic]:
    return lint(read_draft(Source("kladde.txt", text)), EVERYTHING)


ENDORSED = (
    "Would you be open to a brief conversation about the role?",
    "I would like to apply for a job with you in the future and would like to build my network.",
)


@pytest.mark.parametrize("sentence", ENDORSED)
def test_a_sentence_that_the_project_endorses_is_clean_in_every_rule(sentence: str) -> None:
    assert diagnostics(draft(sentence)) == []


@pytest.mark.parametrize("sentence", ENDORSED)
def test_no_sentence_rule_minds_an_endorsed_sentence_alone(sentence: str) -> None:
    whole = {rule.name for rule in rules() if _is_about_the_draft(rule.name)}
    found = lint(read_draft(Source("kladde.txt", sentence)), EVERYTHING)
    assert {diagnostic.rule for diagnostic in found} <= whole


def _is_about_the_draft(rule: str) -> bool:
    return rule.startswith(("no-", "missing-", "weak-", "buried-", "body-"))


NEVER_FLAGGED = {
    "thanks in advance": draft(closing="Thanks in advance for any answer."),
    "one apology": draft("Sorry to bother you in the middle of the season."),
    "one hedge": draft("Perhaps that has changed since the note came out."),
    "a polite modal": draft("Could you tell me which of the two it was in March?"),
    "a mitigated imperative": draft("Please feel free to answer in one line, whenever it suits you."),
    "looking forward to hearing": draft(closing="Thank you for reading. I look forward to hearing from you."),
    "the chance to talk": draft("I'd love the chance to talk about the role."),
    "a follow-up with something new": draft("I first wrote on 3 May; since then I passed the GWO blade repair course."),
    "no word that the reader is free to refuse": draft(),
    "more than fifty words": draft("The rest of my days went into gearbox oil, which I sampled for two seasons."),
    "english above the third grade": draft("Nacelle vibration monitoring is another responsibility of mine."),
    "a phone number in the signature": draft(signature=f"{SIGNATURE}\n+45 32 12 34 56"),
    "an everyday address": draft(signature="Kind regards,\nÅsa Lindqvist\nasalind82@post.example"),
    "a greeting by first name": draft(greeting="Hi Sørine,"),
    "a hiring manager without a name": draft(greeting="Dear Hiring Manager,").replace(
        "To: Sørine Bæk <sorine.baek@vindkraft.example>", "To: jobs@vindkraft.example"
    ),
}


@pytest.mark.parametrize("text", NEVER_FLAGGED.values(), ids=NEVER_FLAGGED)
def test_what_folk_advice_forbids_is_clean_in_every_rule(text: str) -> None:
    assert diagnostics(text) == []


@pytest.mark.parametrize("greeting", ["Hey Sørine,", "To whom it may concern,"])
def test_a_greeting_that_the_evidence_hardly_minds_is_a_note_at_most(greeting: str) -> None:
    assert {found.severity for found in diagnostics(draft(greeting=greeting))} <= {Severity.INFO}
