"""Calls, visits, private channels, treats, attachments and empty openings, by the meaning and not the wording."""

import pytest

from outreach_lint.reading.reader import read_draft
from outreach_lint.reading.source import Source
from outreach_lint.rule import rules

RULES = {rule.name: rule for rule in rules()}


def is_flagged(rule: str, text: str) -> bool:
    return any(True for _ in RULES[rule].findings(read_draft(Source("draft.txt", text)), {}))


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("phone-ask", "A video call with you is all I am after, Søren."),
        ("phone-ask", "What does your Monday look like for a Zoom, Señora Vidal?"),
        ("phone-ask", "I'd rather show the loom over FaceTime than on paper."),
        ("announced-call", "Have rung your switchboard twice already, Zoë."),
        ("announced-call", "My brother will ring you on Monday about my papers from Łódź."),
        ("phone-reply-demand", "I rarely check email in Tromsø, so you will have to phone."),
        ("personal-channel", "A cousin of yours passed me your private number, Frau Özdemir."),
        ("drop-in-visit", "If you are out on Friday, I will come by your kiln in Malmö all the same."),
        ("meal-drinks-or-treat", "I'll bring a platter of böreks to your office on Monday."),
        ("in-person-ask", "Might I call on you at the nursery in Århus one day?"),
        ("attachment-mismatch", "Everything about my years in Tromsø is in the PDF."),
        ("attachment-mismatch", "Two references in the file accompanying this letter tell the rest, Zoë."),
        ("phone-ask", "One thing I'd ask of you: a look at the enclosed plan of Győr and a short call."),
        ("announced-call", "I would be ringing you at noon, Señor Ruiz, to talk it over."),
        ("personal-channel", "I'm happier chatting on Telegram; my username is kiln_åre."),
        ("coffee-ask", "I have tea with every binder I admire, and you are next on my list, Özlem."),
        ("meal-drinks-or-treat", "As a thank-you, I've enclosed a €20 book token, Frau Özdemir."),
        ("in-person-ask", "Tell me when I could visit you, Søren."),
        ("drop-in-visit", "I'll drop in on you before the fair in Łódź."),
        ("filler-opener", "It is with immense delight that I submit my application."),
        ("wordy-phrase", "Kind regards, many thanks, yours sincerely,\nÅsa"),
        ("vague-subject", "Subject: Introduction – Åsa Nyström\n\nThe kiln in Malmö loses heat at the door.\n"),
    ],
)
def test_the_fault_is_found_whatever_its_shape(rule: str, text: str) -> None:
    assert is_flagged(rule, text)


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("phone-ask", "A call is more than I would ask of you, Søren."),
        ("phone-ask", "By phone or by email, whichever you prefer, Zoë."),
        ("announced-call", "I left a voicemail for the registrar on my shift in Łódź."),
        ("announced-call", "Calling on my years in Kraków, I can train two people."),
        ("phone-reply-demand", "My phone number and email are below, Señor Ruiz."),
        ("phone-reply-demand", "Call me a dreamer, but the mill in Győr can be saved."),
        ("personal-channel", "It would be wrong to write to your private account, Zoë."),
        ("drop-in-visit", "I knocked on 400 doors in Århus for the census."),
        ("drop-in-visit", "Your advert says to hand the form in at the gate in Malmö, so I will on Monday."),
        ("meal-drinks-or-treat", "Could the lunch break in Győr be taken later?"),
        ("attachment-mismatch", "In Tromsø I pushed a pin through each letter to hang it up."),
        ("announced-call", "My rota in Łódź cut missed calls by half."),
        ("phone-reply-demand", "The header said content-type:text/plain 2750 times, as the log in Győr shows."),
        ("attachment-mismatch", "I wrote the check that warns when a mail says 'attached' and has no file, in Tromsø."),
        ("filler-opener", "I hope the new kiln in Århus came in one piece."),
        ("wordy-phrase", "My first shop was Prior to Print Ltd. in Malmö."),
        ("vague-subject", "Subject: Introduction – pastry chef from Åre\n\nThe kiln loses heat at the door.\n"),
    ],
)
def test_the_same_words_are_no_fault_in_another_sense(rule: str, text: str) -> None:
    assert not is_flagged(rule, text)


def test_files_that_a_mail_program_names_in_the_text_are_attached() -> None:
    head = "From: Åsa Nyström <asa@example.org>\nSubject: Kiln\nContent-Type: text/plain\n\n"
    rule = RULES["attachment-mismatch"]
    for mark in ("<<File: kiln plan.pdf>>", " - kiln plan.pdf", "(See attached file: kiln plan.pdf)"):
        text = f"{head}Please see the attached plan of the kiln, which I drew in four evenings last autumn.\n\n{mark}\n"
        draft = read_draft(Source("mail.eml", text))
        assert not any("Nothing is attached" in finding.message for finding in rule.findings(draft, {}))
