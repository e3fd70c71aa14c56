"""Correspondence: first message, follow-up or reply, and what rules make of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from outreach_lint.config import Settings
from outreach_lint.language.correspondence import asked_questions, stage, standing
from outreach_lint.language.threads import thread
from outreach_lint.lint import lint
from outreach_lint.reading.context import Context, Stage
from outreach_lint.reading.reader import read_draft
from outreach_lint.reading.source import Source
from outreach_lint.rule import rules

if TYPE_CHECKING:
    from outreach_lint.reading.draft import Draft

RULES = {rule.name: rule for rule in rules()}

REPLIES = (
    "Thank you kindly for your response, Frau Weiß.",
    "What a quick answer, thank you.",
    "I'm delighted that you replied.",
    "Apologies, I have only just seen your message.",
    "Yes please, I would like to see the workshop in Kraków.",
    "Your letter arrived on Saturday and I have read it to the whole family.",
    "In your message you asked where I trained.",
    "As you suggested, I rang the guild in Győr.",
    "I accept your offer with great pleasure.",
    "Thanks for getting back to me, Zoë.",
    "To your first question: I weld both MIG and TIG.",
    "Both dates suit me, thank you for offering them.",
    "Further to your email of 4 March, here are my references.",
)
FOLLOW_UPS = (
    "I recently emailed you about the stone yard in Žatec.",
    "A month has passed since I wrote to you about the mill.",
    "When we spoke on Monday, you were waiting for the permit.",
    "Thanks for having me at the yard in Łódź yesterday.",
    "I've not heard from you since my letter.",
    "My last two emails may have gone to spam.",
    "Checking back in on the note I left in Malmö.",
    "One more thing since my note: I now have the licence.",
    "I left you a voicemail on Monday.",
    "It's Jorge again, the bookbinder from Évora.",
    "Just a short follow-up on the sail loft.",
    "Forgive a second email from me this month.",
)
FIRSTS = (
    "I write letters by hand for a living in Tromsø.",
    "Your team replied to my support ticket in an hour, and that is why I write.",
    "I have read all your letters from the Antarctic.",
    "I answered phones at a hotel in Split for two years.",
    "I follow up every repair with a call.",
    "I applied twice before, in 2021 and 2023.",
    "I hope to hear from you.",
    "Thank you in advance for your time and your reply.",
    "We chatted at the Göteborg meetup about label printers.",
    "You asked in your keynote who still repairs looms; I do.",
    "Your March note on green stock changed how I roast.",
    "I emailed your colleague Priya last week, and she named you.",
    "As you wrote in the spring newsletter, looms outlive weavers.",
)
STAGES = (
    *((text, Stage.REPLY) for text in REPLIES),
    *((text, Stage.FOLLOW_UP) for text in FOLLOW_UPS),
    *((text, Stage.FIRST) for text in FIRSTS),
)


def draft(text: str, *, path: str = "návrh.txt", **said: object) -> Draft:
    return read_draft(Source(path, text), Context(**said))  # type: ignore[arg-type]


def fired(rule: str, text: str, *, path: str = "návrh.txt", **said: object) -> bool:
    return bool(lint(draft(text, path=path, **said), replace(Settings(), rules=(RULES[rule],))))


@pytest.mark.parametrize(("text", "expected"), STAGES)
def test_the_opening_says_the_stage(text: str, expected: Stage):
    assert stage(draft(f"Dear Ms Szczęsna,\n\n{text}\n")) is expected


def test_what_the_user_says_decides():
    said = draft("Hi Zoë,\n\nThank you for your reply.\n", stage=Stage.FIRST)
    assert standing(said).stage is Stage.FIRST
    assert standing(said).is_stated
    assert not standing(draft("Hi Zoë,\n\nThank you for your reply.\n")).is_stated


def test_the_last_sentence_of_a_short_mail_is_no_opening():
    assert stage(draft("Hi Zoë,\n\nIs the kiln post still open? Thank you for your reply.\n")) is Stage.FIRST


BODY = "Hi Zoë,\n\nThe rota is no problem for me.\n\nBest,\nIngrid Sørensen\n"
THEIRS = "\nOn Mon, 4 May 2026 at 10:12, Zoë Müller <zoe@kiln.example> wrote:\n> Could you start in May?\n"
OWN = "\nOn Mon, 4 May 2026 at 10:12, Ingrid Sørensen <ingrid@post.example> wrote:\n> Is the post open?\n"


@pytest.mark.parametrize(
    ("below", "expected"),
    [
        (THEIRS, Stage.REPLY),
        (OWN, Stage.FOLLOW_UP),
        ("\nOn 4 May I wrote:\n> Is the post open?\n", Stage.FOLLOW_UP),
        ("\n> We look for a potter who can glaze.\n", Stage.FIRST),
        ("\n> Could you start in May?\n", Stage.REPLY),
        (
            "\n---------- Forwarded message ---------\nFrom: Jobs <jobs@board.example>\nDate: Mon, 4 May 2026\n"
            "Subject: Potter\nTo: me\n\nA kiln in Győr hires.\n",
            Stage.FIRST,
        ),
        (
            "\n-----Original Message-----\nFrom: Zoë Müller\nSent: Monday\nTo: Ingrid\nSubject: Rota\n\nHi Ingrid,\n",
            Stage.REPLY,
        ),
        (
            "\n-----Original Message-----\nFrom: Ingrid Sørensen\nSent: Monday\nTo: Zoë\nSubject: Rota\n\nHi Zoë,\n",
            Stage.FOLLOW_UP,
        ),
    ],
)
def test_the_author_of_what_is_quoted_tells_a_reply_from_a_follow_up(below: str, expected: Stage):
    assert stage(draft(BODY + below)) is expected


def test_the_senders_address_tells_whose_words_are_quoted():
    head = "From: I. S. <ingrid@post.example>\nTo: zoe@kiln.example\nSubject: Rota\n\n"
    assert stage(draft(head + BODY + OWN)) is Stage.FOLLOW_UP
    assert stage(draft(head + BODY + THEIRS)) is Stage.REPLY


def test_headers_that_name_an_earlier_message_make_a_reply():
    head = "From: ingrid@post.example\nTo: zoe@kiln.example\nIn-Reply-To: <1@kiln.example>\nSubject: Rota\n\n"
    assert stage(draft(head + BODY, path="návrh.eml")) is Stage.REPLY
    follow_up = head + BODY.replace("The rota is no problem for me.", "I am following up on my note of last week.")
    assert stage(draft(follow_up, path="návrh.eml")) is Stage.FOLLOW_UP


def test_the_quoted_message_is_known_without_what_it_quotes_itself():
    found = thread(draft(BODY + THEIRS + "> On Sun, Ingrid wrote:\n>> Is there a kiln?\n"))
    assert found is not None
    assert "start in May" in found.words
    assert "kiln?" not in found.words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (BODY + THEIRS, True),
        (BODY + OWN, False),
        (BODY + THEIRS.replace("?", "."), False),
        ("Hi Zoë,\n\nThank you for your questions. I weld MIG.\n\nIt is so.\n", True),
        ("Hi Zoë,\n\nThank you for your reply. I weld MIG.\n\nIt is so.\n", False),
    ],
)
def test_questions_that_were_asked_are_known(text: str, expected: bool):
    assert asked_questions(draft(text)) is expected


REPLY = "Thank you for your reply."


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("phone-ask", "Could we have a call on Thursday about the rôle?"),
        ("coffee-ask", "Could I buy you a coffee next week?"),
        ("in-person-ask", "Could I come in to the Győr plant next week and look around?"),
        ("meal-drinks-or-treat", "Would you join me for lunch at Café Noël?"),
        ("unbounded-time-ask", "Could we set up a conversation about Łukasz's rig?"),
        ("pay-first-question", "What is the salary range for the rôle?"),
        ("no-clear-ask", "The Sørlandet ferries are a fine piece of work."),
        ("no-role-reference", "The Sørlandet ferries are a fine piece of work."),
        ("buried-purpose", "The Sørlandet ferries are a fine piece of work. They run well. They are green."),
        ("leverage-ultimatum", "I hold another offer and must decide by Monday, Señor Núñez."),
        ("body-length", "The Sørlandet ferries run well."),
    ],
)
def test_what_is_too_much_of_a_stranger_may_be_said_in_a_reply(rule: str, text: str):
    assert fired(rule, f"Dear Ms Ōno,\n\n{text}\n")
    assert not fired(rule, f"Dear Ms Ōno,\n\n{text}\n", stage=Stage.REPLY)
    assert not fired(rule, f"Dear Ms Ōno,\n\n{REPLY} {text}\n\nIt is so.\n")


def test_a_wish_at_the_top_of_a_reply_is_small_talk():
    wish = "I hope this email finds you well."
    assert fired("filler-opener", f"Dear Ms Ōno,\n\n{wish} Is the kiln gas-fired?\n")
    assert not fired("filler-opener", f"Dear Ms Ōno,\n\n{wish} {REPLY} Is the kiln gas-fired?\n")


def test_a_treat_is_out_of_place_in_a_reply_too():
    assert fired("meal-drinks-or-treat", f"Dear Ms Ōno,\n\n{REPLY} I'll send you a gift card for your time.\n\nSo.\n")


def test_several_files_are_fine_in_a_reply():
    head = "Subject: Kiln\nAttachments: plán.docx, foto.pdf\n\n"
    words = "My plan is attached, with the photograph of the kiln that I built in Győr. " * 3
    assert fired("attachment-mismatch", f"{head}Dear Ms Ōno,\n\n{words}\n")
    assert not fired("attachment-mismatch", f"{head}Dear Ms Ōno,\n\n{REPLY} {words}\n")
