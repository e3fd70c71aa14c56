"""Rules about headers, shape, language and dates: each threshold and guard, and what their definitions name."""

from __future__ import annotations

from datetime import date

import pytest
from test_rules_documents import SIGNATURE, body, found, mail, severities

from outreach_lint import lint_text
from outreach_lint.language import dates
from outreach_lint.language.readability import body_words
from outreach_lint.language.tongue import tongue
from outreach_lint.reading.context import Context, Profile, Stage
from outreach_lint.reading.reader import read_draft
from outreach_lint.reading.source import Source
from outreach_lint.rule import Severity

QUESTION = "I applied for the boatbuilder post on Tuesday. Which glue do you use for the keel?"
INMAIL = Context(profile=Profile.INMAIL)


def letter(*headers: str, text: str = QUESTION, greeting: str = "Dear Ms Szczęsna,") -> str:
    return "\n".join(headers) + "\n\n" + mail(text, greeting=greeting)


# missing-subject


@pytest.mark.parametrize("subject", ["Subject:", "Subject: (no subject)", "Subject: -", "Subject: Re:", "Subject: N/A"])
def test_a_subject_that_says_nothing_is_missing(subject: str) -> None:
    assert severities("missing-subject", letter("To: jan@łódka.example", subject)) == [Severity.ERROR]


def test_header_lines_without_a_subject_miss_one_and_a_bare_text_does_not() -> None:
    assert severities("missing-subject", letter("To: jan@łódka.example")) == [Severity.ERROR]
    assert severities("missing-subject", mail(QUESTION)) == []
    assert severities("missing-subject", letter("To: jan@łódka.example"), context=INMAIL) == []


def test_a_subject_in_capitals_letters_is_one() -> None:
    assert severities("missing-subject", letter("SUBJECT: night boatbuilder, Łódź")) == []


# fake-thread-subject


def test_a_thread_may_show_in_the_headers_in_the_body_or_below() -> None:
    fake = letter("Subject: RE: the keel")
    assert severities("fake-thread-subject", fake) == [Severity.WARNING]
    assert severities("fake-thread-subject", fake + "\n> Which keel, Žofie?\n") == []
    assert severities("fake-thread-subject", letter("Subject: RE: the keel", "In-Reply-To: <1@łódka.example>")) == []
    told = letter("Subject: RE: the keel", text="Thank you for your reply on the keel. " + QUESTION)
    assert severities("fake-thread-subject", told) == []
    assert severities("fake-thread-subject", fake, context=Context(stage=Stage.FOLLOW_UP)) == []
    third = letter("Subject: RE: the keel", text="This is my third note about the keel. " + QUESTION)
    assert severities("fake-thread-subject", third) == []


def test_re_before_the_name_of_a_post_is_a_note_and_regarding_is_nothing() -> None:
    assert severities("fake-thread-subject", letter("Subject: Re: Vacancy 20391")) == [Severity.INFO]
    assert severities("fake-thread-subject", letter("Subject: Regarding Req 3312")) == []
    assert severities("fake-thread-subject", letter("Subject: Reorder logic, Łódź")) == []


def test_the_mark_can_be_taken_out() -> None:
    text = letter("Subject: RE: the keel in Łódź")
    (diagnostic,) = found("fake-thread-subject", text)
    assert diagnostic.fix is not None
    assert text[: diagnostic.fix.start] + text[diagnostic.fix.end :] == letter("Subject: the keel in Łódź")


# mass-recipients


@pytest.mark.parametrize(
    ("headers", "greeting", "expected"),
    [
        (("To: maria@łódka.example",), "Dear Maria,", []),
        (("To: maria@łódka.example", "Cc: ceo@łódka.example"), "Dear Maria,", [Severity.WARNING]),
        (("To: a@x.example, b@y.example, c@z.example",), "Hello,", [Severity.ERROR]),
        (("To: maria@łódka.example, tom@łódka.example",), "Hi Maria and Tom,", []),
        (("To: jobs@łódka.example",), "Dear Hiring Team,", []),
        (("From: zofie@post.example", "To: maria@łódka.example", "Bcc: zofie@post.example"), "Dear Maria,", []),
    ],
)
def test_recipients_are_counted_by_person_and_company(
    headers: tuple[str, ...], greeting: str, expected: list[Severity]
) -> None:
    assert severities("mass-recipients", letter(*headers, "Subject: Keel", greeting=greeting)) == expected


def test_a_mail_that_says_that_it_goes_to_many_is_flagged_and_a_story_is_not() -> None:
    assert severities("mass-recipients", mail("I am applying to several companies in Gdańsk.")) == [Severity.WARNING]
    assert severities("mass-recipients", mail("I mailed everyone on the floor about the leak in Łódź.")) == []


# subject-length


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("Boatbuilder, Łódź: the keel", []),
        ("Keel", [Severity.INFO]),
        ("A question about the keel of the new ketch", [Severity.INFO]),
        ("A question about the keel of the new ketch that you are building", [Severity.WARNING]),
        ("Re: Vacancy 20391", []),
    ],
)
def test_subjects_are_measured_in_words_and_characters(subject: str, expected: list[Severity]) -> None:
    assert severities("subject-length", letter(f"Subject: {subject}")) == expected


# dense-paragraph and i-centred


def test_a_paragraph_of_six_sentences_is_dense() -> None:
    text = mail(f"{body(25)}\n\nWe met. It rained. I left. You stayed. He sang. The Vltava rose.")
    assert severities("dense-paragraph", text) == [Severity.INFO]


def test_wraps_do_not_divide_a_paragraph() -> None:
    words = body(65).split()
    lines = "\n".join(" ".join(words[at : at + 7]) for at in range(0, len(words), 7))
    assert severities("dense-paragraph", mail(f"{lines}\n\nWhich glue, Łucja?")) == [Severity.INFO]


def test_a_body_without_a_break_is_a_wall() -> None:
    text = mail(body(90))
    assert len(list(body_words(read_draft(Source("a.txt", text))))) == 90
    assert severities("dense-paragraph", text) == [Severity.WARNING]


def test_short_paragraphs_and_lists_are_not_dense() -> None:
    assert severities("dense-paragraph", mail("\n\n".join(body(25) for _ in range(4)))) == []
    assert severities("dense-paragraph", mail("\n".join(f"- {body(12)}" for _ in range(5)))) == []


CENTRED = (
    "I sail. I carve. I read in Łódź. I draw. I sew. I rest. The Vltava rises.",
    "My background is in oak. My goals are high. I want a yard. I need a bench. I hope to build in Gdańsk.",
    "As a graduate, I carve. As a runner, I rise early. I sail. I sew. I draw in Łódź.",
)
READER_TOO = (
    "I sail. I carve in Łódź. I sew.",
    "I saw your ketch. I timed your sloop. I drew your yawl. I like your yard in Łódź. I carve. The Vltava rises.",
    "- Built the yawl in Łódź\n- Ran the yard\n- Cut the waste\n- Drew the plans\n- Sewed the sails",
    "I/O boards fail. AI helps, i.e. it finds them. The yard in Łódź has six. They hum. We fix them.",
)


@pytest.mark.parametrize("text", CENTRED)
def test_a_mail_about_nobody_but_its_writer_is_centred(text: str) -> None:
    assert severities("i-centred", mail(text, greeting="Hello,")) == [Severity.INFO]


@pytest.mark.parametrize("text", READER_TOO)
def test_a_mail_about_the_reader_too_is_not(text: str) -> None:
    assert severities("i-centred", mail(text, greeting="Hello,")) == []


# not-english

FOREIGN = {
    "de": "Ich bewerbe mich um die Stelle in Ihrer Werft und habe sechs Jahre lang Kiele geleimt. Ist noch Platz?",
    "fr": "Je vous écris au sujet du poste de charpentier que vous proposez à Nantes, où j'ai travaillé six ans.",
    "pl": "Piszę w sprawie stanowiska szkutnika w Państwa stoczni, ponieważ przez sześć lat kleiłem kile w Gdańsku.",
    "ru": "Пишу вам по поводу вакансии корабельного плотника на вашей верфи, где работал мой отец.",
    "ja": "貴社の船大工の求人についてご連絡いたしました。過去六年間、小さな造船所で働き、竜骨を学びました。",
}


@pytest.mark.parametrize("code", FOREIGN)
def test_a_draft_in_another_language_gets_one_finding(code: str) -> None:
    text = f"{FOREIGN[code]}\n\n{SIGNATURE}\n"
    assert tongue(read_draft(Source("návrh.txt", text))) == code
    assert [diagnostic.rule for diagnostic in lint_text(text)] == ["not-english"]


@pytest.mark.parametrize(
    "text",
    [
        'Bonjour Madame Lefèvre,\n\nHe wrote "les bateaux sont notre vitrine et nous y tenons". Why ketches?',
        "Piotr Wiśniewski, Łucja Szczęsna, Thérèse Benoît and Jürgen Groß were my teachers at Gdańsk, Nantes and Kiel.",
        "Danke!",
        "- Built yawls\n- Planed planks\n- Glued keels\n- Sewed sails\n- Drew plans\n- Sold sloops\n- Led a crew",
    ],
)
def test_foreign_names_and_quotations_make_no_draft_foreign(text: str) -> None:
    assert tongue(read_draft(Source("návrh.txt", text))) == "en"


# weekday-mismatch


@pytest.fixture
def third_of_november(monkeypatch: pytest.MonkeyPatch) -> None:
    """A Tuesday of 2026 as today."""

    class Third(date):
        @classmethod
        def today(cls) -> date:
            return date(2026, 11, 3)

    monkeypatch.setattr(dates, "date", Third)


@pytest.mark.usefixtures("third_of_november")
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I can start on Tuesday, 14 May 2026, in Łódź.", ["Tuesday, 14 May 2026"]),
        ("I can start on Thursday, 14 May 2026, in Łódź.", []),
        ("I wrote on Monday, 1 November.", ["Monday, 1 November"]),
        ("I wrote on Sunday 1 November from Łódź.", []),
        ("I will come on Thursday the 3rd of June.", []),
        ("I will come on Friday the 3rd of June.", ["Friday the 3rd of June"]),
        ("We met on Wed 3 June at Łódź.", []),
        ("The talk is on Mon 12/05/2026.", ["Mon 12/05/2026"]),
        ("The talk is on Tue 12/05/2026.", []),
        ("The talk is on Sat 12/05/2026.", []),
        ("The fair on Friday (May 8) was in Győr.", []),
        ("The fair on Thursday (May 8) was in Győr.", ["Thursday (May 8)"]),
        ("The fair is on 8 May 2026 (Thursday).", ["8 May 2026 (Thursday)"]),
        ("The fair is on Thursday 2026-05-08.", ["Thursday 2026-05-08"]),
        ("The fair runs Friday 8 - 10 May 2026.", []),
        ("I am free Mondays 9 to 11 and Friday 8pm.", []),
        ('The note said "Monday, 1 November", Łucja.', []),
        ("On Tuesday 31 November I rest.", []),
        ("I can do Tuesday 10-12 or Tue 10.12, Łucja.", []),
        ("I rest on Tue 12.05.2026, and Mon 12.05.2026.", ["Mon 12.05.2026"]),
        ("By Sunday, March 7, 2027 I will be in Łódź.", []),
    ],
)
def test_a_weekday_has_to_fit_its_date(text: str, expected: list[str]) -> None:
    text = mail(text)
    assert [text[one.start : one.end] for one in found("weekday-mismatch", text)] == expected


@pytest.mark.usefixtures("third_of_november")
def test_the_date_of_the_mail_comes_before_today() -> None:
    header = "Date: Fri, 7 Nov 2025 09:00:00 +0100"
    text = letter(header, "Subject: Keel", text="I wrote on Saturday, 1 November, from Łódź.")
    assert found("weekday-mismatch", text) == []
    (diagnostic,) = found("weekday-mismatch", text.replace("Saturday", "Sunday"))
    assert diagnostic.message.startswith("1 November 2025 is a Saturday")
