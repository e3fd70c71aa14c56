"""Rules about a draft as a whole: how long it is, how it reads, where its point stands, how its writer is found."""

from __future__ import annotations

from dataclasses import replace
from itertools import cycle, islice
from typing import TYPE_CHECKING

import pytest

from outreach_lint.config import Settings
from outreach_lint.language.measures import measures
from outreach_lint.language.readability import body_words, grade, words
from outreach_lint.lint import lint
from outreach_lint.reading.context import Context, Profile
from outreach_lint.reading.reader import read_draft
from outreach_lint.reading.source import Source
from outreach_lint.rule import Severity, rules

if TYPE_CHECKING:
    from outreach_lint.diagnostic import Diagnostic

RULES = {rule.name: rule for rule in rules()}

SENTENCES = (
    "Bei uns in Łódź läuft das anders; the wash hall there reuses its rain.",
    "I ran such a hall in Brno, and the tank never froze.",
    "The drawings show one screen before it.",
    "Your report speaks of two of them, so one must be wrong.",
    "Our own pump was too weak for both, as we found in the first autumn.",
)
"""Body text that no rule of this file but body-length minds; 15, 12, 7, 12 and 14 words."""

SIGNATURE = "Best,\nŽofie Nováková\nzofie@post.example | linkedin.com/in/zofienovakova"


def body(count: int) -> str:
    """A body of so many words, in sentences and paragraphs."""
    stream = list(islice(cycle(" ".join(SENTENCES).split()), count))
    text = " ".join(stream).rstrip(",;")
    return text if text.endswith(".") else f"{text}."


def mail(
    text: str, *, subject: str = "", greeting: str = "Dear Ms Szczęsna,", signature: str = SIGNATURE, more: str = ""
) -> str:
    """A draft as a text file."""
    parts = (f"Subject: {subject}" if subject else "", greeting, text, signature, more)
    return "\n\n".join(part for part in parts if part) + "\n"


def found(rule: str, text: str, *, path: str = "návrh.txt", context: Context | None = None) -> list[Diagnostic]:
    """What one rule finds in a draft."""
    draft = read_draft(Source(path, text), context or Context())
    return lint(draft, replace(Settings(), rules=(RULES[rule],)))


def severities(rule: str, text: str, **how: object) -> list[Severity]:
    return [diagnostic.severity for diagnostic in found(rule, text, **how)]  # type: ignore[arg-type]


def flagged(rule: str, text: str) -> list[str]:
    """The words of the file that one rule flags."""
    return [text[diagnostic.start : diagnostic.end] for diagnostic in found(rule, text)]


# Words


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("I'd say that full-time work isn't well-paid.", 7),
        ("Zoë’s naïve façade, coöperated", 4),
        ("Write to zoe@post.example or see https://example.org/a?b=c and linkedin.com/in/zoë today.", 6),
        ("In 2021 we cut 5,000 faults to 1.5%.", 5),
        ("— ... 12 % & /", 0),
        ("MP3 B2B e.g. U.K.", 4),
        ("", 0),
    ],
)
def test_a_word_is_what_a_reader_counts_as_one(text: str, count: int):
    assert len(list(words(text.replace("’", "'")))) == count


def test_words_say_where_they_stand():
    text = "Grüße aus Győr."
    assert [text[word.start : word.end] for word in words(text)] == ["Grüße", "aus", "Győr"]


def test_only_the_body_counts():
    text = mail(body(40), subject="Eleven words", more="> And forty\n> more of theirs?")
    assert len(body_words(read_draft(Source("a.txt", text)))) == 40


def test_a_paragraph_that_only_quotes_is_not_the_writers():
    text = mail(f"“{body(60)}”\n\n{body(30)}")
    assert len(body_words(read_draft(Source("a.txt", text)))) == 30


def test_the_measures_of_a_draft():
    text = mail(f"{body(119)} Could you tell me which is right?")
    figures = measures(read_draft(Source("a.txt", text)))
    assert figures.words == 126
    assert figures.seconds == pytest.approx(126 * 60 / 238)
    assert figures.grade is not None
    assert 0 < figures.grade < 9
    assert figures.questions == 1
    assert measures(read_draft(Source("a.txt", mail("Could you help?")))).grade is None


# body-length


@pytest.mark.parametrize(
    ("count", "expected"),
    [
        (24, [Severity.INFO]),
        (25, []),
        (125, []),
        (126, [Severity.INFO]),
        (150, [Severity.INFO]),
        (151, [Severity.WARNING]),
        (300, [Severity.WARNING]),
        (301, [Severity.ERROR]),
    ],
)
def test_body_length_is_graded(count: int, expected: list[Severity]):
    assert severities("body-length", mail(body(count))) == expected


def test_five_paragraphs_of_310_words_are_an_error_at_the_first_surplus_word():
    text = mail("\n\n".join(body(62) for _ in range(5)))
    (diagnostic,) = found("body-length", text)
    assert diagnostic.severity is Severity.ERROR
    assert "310 words" in diagnostic.message
    start = text.index("Ms Szczęsna,") + len("Ms Szczęsna,")
    assert len(list(words(text[start : diagnostic.start]))) == 125


def test_a_signature_of_forty_words_does_not_count():
    signature = f"{SIGNATURE}\n" + "\n".join("Žofie Nováková, Orgelbau und Restaurierung, Plzeň" for _ in range(6))
    (diagnostic,) = found("body-length", mail(body(151), signature=signature))
    assert "151 words" in diagnostic.message


def test_a_greeting_of_six_words_does_not_count():
    (diagnostic,) = found("body-length", mail(body(180), greeting="Dear Ms Szczęsna and Mr Ōe,"))
    assert "180 words" in diagnostic.message


def test_a_long_link_is_no_word():
    link = f"https://example.org/{'zpráva-' * 10}závěr.pdf"
    assert len(link) >= 90
    assert severities("body-length", mail(f"{body(120)} {link}")) == []


def test_contractions_count_once():
    text = " ".join(f"{start} it's odd that we don't." for start in ("So", "Well", "Yes", "Now", "Then", "Here", "Oh"))
    count = len(list(words(text)))
    assert text.count("'") == 14
    assert severities("body-length", mail(f"{text} {body(125 - count - 1)}")) == []


def test_a_long_quoted_thread_does_not_count():
    quoted = "\n".join(f"> {line}" for line in [body(40)] * 10)
    assert severities("body-length", mail(body(95), more=quoted)) == []


def test_an_answer_to_questions_may_be_twice_as_long():
    asked = "> How large was your tank?\n> Which pump did you take?\n> Who ran it? And when?\n> Since when?"
    assert severities("body-length", mail(body(210), more=asked)) == []
    assert severities("body-length", mail(body(210), more="> Thank you for your note.")) == [Severity.WARNING]
    assert severities("body-length", mail(body(251), more=asked)) == [Severity.INFO]


def characters(count: int) -> str:
    return body(400)[: count - 1].rstrip().ljust(count - 1, "o") + "."


@pytest.mark.parametrize(
    ("count", "expected"),
    [(400, []), (401, [Severity.INFO]), (800, [Severity.INFO]), (801, [Severity.WARNING]), (60, [])],
)
def test_an_inmail_counts_characters(count: int, expected: list[Severity]):
    inmail = Context(profile=Profile.INMAIL)
    assert severities("body-length", characters(count), context=inmail) == expected


# reading-grade


OFFICIALESE = (
    "We utilise comprehensive methodologies in order to facilitate organisational transformation and "
    "operationalise our strategic considerations throughout international manufacturing environments "
    "whenever administrative circumstances permit additional experimentation. Management subsequently "
    "communicated fundamental implementation recommendations concerning interdepartmental collaboration, "
    "infrastructural modernisation and environmental sustainability, while simultaneously establishing "
    "appropriate documentation procedures for subcontractors everywhere. Consequently my professional "
    "responsibilities incorporated administrative coordination, multidisciplinary communication and "
    "comprehensive quality evaluation, alongside considerable technological experimentation for "
    "pharmaceutical installations under extraordinarily demanding conditions."
)


def test_long_words_in_long_sentences_are_hard_to_read():
    (diagnostic,) = found("reading-grade", mail(OFFICIALESE))
    assert diagnostic.severity is Severity.WARNING


def test_hard_names_in_short_sentences_are_not():
    text = (
        "I run Kubernetes and PostgreSQL for a mill in Łódź. Before that I kept PostgreSQL up for the "
        "Occupational Safety and Health Administration. It was a small team. We slept well at night. The "
        "Überlandwerke Oberösterreich took me on in May. Your note on Elasticsearch made me smile."
    )
    assert severities("reading-grade", mail(text)) == []


def test_a_short_draft_is_not_graded():
    assert severities("reading-grade", mail(" ".join(OFFICIALESE.split()[:30]) + ".")) == []


def test_links_and_addresses_do_not_make_a_text_hard():
    links = [
        "https://example.org/documentation/implementation/infrastructure",
        "https://example.org/überlandwerke/umspannwerk",
        "administration@überlandwerke.example",
        "linkedin.com/in/žofie-nováková-organbuilder",
        "https://example.com/a?parameter=12345678901234567890",
        "organisational.communication@post.example",
    ]
    text = " ".join(f"{sentence} See {link} for it." for sentence, link in zip(cycle(SENTENCES), links))
    assert len(list(words(text))) > 80
    assert severities("reading-grade", mail(text)) == []


def test_bullets_without_full_stops_are_no_sentences():
    bullets = "\n".join("- Multidisciplinary documentation standardisation responsibilities" for _ in range(6))
    assert severities("reading-grade", mail(f"{body(60)}\n\n{bullets}")) == []


def test_grading_loads_no_dictionary():
    import sys

    draft = read_draft(Source("a.txt", mail(body(80))))
    assert grade(draft) is not None
    assert "nltk" not in sys.modules


# buried-purpose

HOBBIES = (
    "I took my degree in Gdynia, where I was the first of my family to study at all.",
    "The faculty there is small, and its library looks on the sea.",
    "In my free time I sail on the bay of Puck with two friends from school.",
    "I draw old boats and I carve their figureheads in lime wood during the long winters.",
)
PRAISE = (
    "Your yard is the finest on the whole coast, and everyone in Gdańsk knows its blue flag and its white ketches.",
    "The hulls that leave it are a joy to behold, and no other yard from Szczecin to Königsberg comes near them.",
    "I admire the patience of your carpenters, who still plane every single plank by hand as their fathers did.",
)
ROLE = "I would like to ask about the boatbuilder post."


def test_a_role_after_two_sentences_on_the_degree_and_two_on_hobbies_is_buried():
    (diagnostic,) = found("buried-purpose", mail(" ".join((*HOBBIES, ROLE))))
    assert diagnostic.severity is Severity.WARNING
    assert "sentence 5" in diagnostic.message


def test_a_role_after_three_sentences_of_praise_is_buried():
    (diagnostic,) = found("buried-purpose", mail(" ".join((*PRAISE, ROLE))))
    assert "sentence 4" in diagnostic.message


def test_a_role_after_one_sentence_of_praise_is_not():
    assert found("buried-purpose", mail(" ".join((PRAISE[0], ROLE, *HOBBIES)))) == []


def test_a_purpose_in_the_third_of_short_sentences_is_in_time():
    text = "Your ketch won at Świnoujście. I sail, too. " + ROLE
    assert found("buried-purpose", mail(text)) == []


def test_a_purpose_that_never_comes_is_reported_at_the_first_sentence():
    text = mail(" ".join((*PRAISE, "I want to work with you.")))
    assert flagged("buried-purpose", text) == [PRAISE[0]]


def test_a_role_in_the_subject_makes_it_a_note():
    text = mail(" ".join((*HOBBIES, ROLE)), subject="Boatbuilder, Gdańsk yard")
    assert severities("buried-purpose", text) == [Severity.INFO]


def test_a_reply_needs_no_purpose():
    assert found("buried-purpose", mail(" ".join(HOBBIES), more="> Where did you study, Žofie?")) == []


# no-contact-details

QUESTION = "I plan to apply for the boatbuilder post this week. Which glue do you use for the keel, Łucja?"


@pytest.mark.parametrize(
    "signature",
    [
        "Best,\nŽofie",
        "Best,\nŽofie Nováková",
        "Best,\nŽofie Nováková\nBoatbuilder",
        "Sent from my iPhone",
    ],
)
def test_a_mail_without_contact_details_is_flagged_at_its_end(signature: str):
    text = mail(QUESTION, signature=signature)
    (diagnostic,) = found("no-contact-details", text)
    assert diagnostic.severity is Severity.WARNING
    assert diagnostic.start >= text.index(QUESTION)


@pytest.mark.parametrize(
    "line",
    [
        "+44 (0)161 496 0000",
        "0161 496 0000",
        "(303) 555-0142",
        "+420 555 010 339",
        "Tel. 0555 010 339",
        "07700 900 451",
    ],
)
def test_a_phone_number_alone_is_a_note(line: str):
    assert severities("no-contact-details", mail(QUESTION, signature=f"Best,\nŽofie Nováková\n{line}")) == [
        Severity.INFO
    ]


@pytest.mark.parametrize(
    "line",
    [
        "linkedin.com/in/zofienovakova",
        "+44 (0)161 496 0000 | žofie@post.example",
        "zofie.novakova2@post.example",
        "https://žofie.example",
        "github.com/zofie",
    ],
)
def test_an_address_or_a_profile_is_enough(line: str):
    assert severities("no-contact-details", mail(QUESTION, signature=f"Best,\nŽofie Nováková\n{line}")) == []


@pytest.mark.parametrize("line", ["Req 3312 4455", "12.05.2026", "Since 2019-2023", "€ 45,000 - 50,000"])
def test_other_numbers_are_no_phone(line: str):
    assert severities("no-contact-details", mail(QUESTION, signature=f"Best,\nŽofie Nováková\n{line}")) == [
        Severity.WARNING
    ]


def test_an_address_in_the_from_line_alone_is_a_note():
    text = "From: Žofie Nováková <zofie@post.example>\nTo: łucja@yard.example\n\n" + mail(
        QUESTION, signature="Best,\nŽofie"
    )
    assert severities("no-contact-details", text) == [Severity.INFO]


def test_an_inmail_needs_no_contact_details():
    inmail = Context(profile=Profile.INMAIL)
    assert severities("no-contact-details", mail(QUESTION, signature="Žofie"), context=inmail) == []


def test_an_inmail_has_no_subject_and_no_signature():
    rules = tuple(rule for rule in RULES.values() if rule.family == "subject" or rule.name == "no-full-name")
    text = f"Hi Łucja,\n\n{QUESTION}\n"
    assert "no-full-name" in {rule.name for rule in rules}
    inmail = read_draft(Source("návrh.txt", text), Context(profile=Profile.INMAIL))
    assert lint(inmail, replace(Settings(), rules=rules)) == []
    assert lint(read_draft(Source("návrh.txt", text)), replace(Settings(), rules=rules)) != []


def test_an_unfilled_slot_for_them_is_reported_by_its_own_rule():
    text = mail(QUESTION, signature="Best,\nŽofie Nováková\n[Phone number] | [Email]")
    assert severities("no-contact-details", text) == []


# no-full-name


@pytest.mark.parametrize(
    "signature",
    [
        "Thanks, Ž.",
        "Best,\nhttps://zofie.example",
        "Sent from my iPad",
        "Best,\nŽofie",
        "Best,\nBoatbuilder",
        "Best,\nSenior Boatbuilder",
        "Best,\nŽ. N.",
    ],
)
def test_a_mail_without_a_full_name_is_flagged(signature: str):
    assert severities("no-full-name", mail(QUESTION, signature=signature)) == [Severity.WARNING]


@pytest.mark.parametrize(
    "signature",
    [
        "Best,\nNgọc Anh Trần (she/her)",
        "Best, Žofie Nováková | zofie@post.example",
        "Best,\nMarie-Thérèse de la Tour d'Auvergne",
        "Best,\nJan van den Świątek",
        "Best,\nŽOFIE NOVÁKOVÁ",
        "Best,\nžofie nováková",
        "Best,\nDr. Ž. Nováková",
        "Best,\nSeán O'Neill",
        "Best,\nJürgen Baker",
        "Best,\n[Your Name]",
        "Hopefully,\nRúna Vilhjálmsdóttir",
    ],
)
def test_a_full_name_of_any_kind_is_one(signature: str):
    assert severities("no-full-name", mail(QUESTION, signature=signature)) == []


def test_a_name_given_in_the_body_is_enough():
    assert severities("no-full-name", mail(f"My name is Žofie Nováková. {QUESTION}", signature="Best,\nŽofie")) == []


# no-role-reference


@pytest.mark.parametrize(
    "text",
    [
        "I saw your job on LinkedIn and would love to learn more, Łucja.",
        "I am a nurse with nine years on wards in Plzeň. Could I ask how your nights are staffed?",
        "Following our posting, Łucja, I have a question. How do you glue the keel?",
    ],
)
def test_a_mail_that_names_no_role_is_flagged(text: str):
    assert severities("no-role-reference", mail(text)) == [Severity.WARNING]


def test_a_role_without_a_word_on_applying_is_a_note():
    text = mail("The boatbuilder post in Gdańsk caught my eye, Łucja. Which glue do you use for the keel?")
    assert severities("no-role-reference", text) == [Severity.INFO]


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("", "No opening is posted; I hope to apply when your audit team next grows. Which glue do you use, Łucja?"),
        ("Re: Vacancy 20391", "Which glue do you use for the keel, Łucja?"),
        ("", "I have applied for the night nurse post. How do you hand over, Łucja?"),
        ("Ref. DP-118", "I applied on Monday, Łucja. How do you hand over?"),
    ],
)
def test_a_mail_that_names_its_role_is_not(subject: str, text: str):
    assert severities("no-role-reference", mail(text, subject=subject)) == []


# attachment-mismatch

EML = """From: Žofie <zofie@post.example>
To: lucja@yard.example
Subject: Boatbuilder
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=x

--x
Content-Type: text/plain; charset=utf-8

{text}
--x
"""
FILE = """Content-Type: {kind}
Content-Disposition: attachment; filename="{name}"

x
--x
"""


def message(text: str, *names: str) -> str:
    """A message that carries files of these names."""
    files = [FILE.format(kind="application/octet-stream", name=name) for name in names]
    return (EML.format(text=text) + "".join(files)).rstrip("\n") + "--\n"


SAYS_ATTACHED = mail(f"{body(60)} My CV is attached.")


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ((), [Severity.WARNING]),
        (("životopis.pdf",), []),
        (("cv.docx",), [Severity.INFO]),
        (("cv.pdf", "references.pdf"), [Severity.INFO]),
    ],
)
def test_a_message_says_what_it_carries(names: tuple[str, ...], expected: list[Severity]):
    assert severities("attachment-mismatch", message(SAYS_ATTACHED, *names), path="návrh.eml") == expected


def test_a_file_that_was_asked_for_may_still_be_forgotten():
    text = mail(f"{body(60)} You asked for my CV; it is attached.")
    assert severities("attachment-mismatch", message(text), path="návrh.eml") == [Severity.WARNING]
    assert severities("attachment-mismatch", message(text, "cv.docx"), path="návrh.eml") == []


def test_a_plain_text_is_reminded():
    assert severities("attachment-mismatch", SAYS_ATTACHED) == [Severity.INFO]


def test_a_body_that_only_points_at_its_attachment_is_flagged():
    text = message(mail("Please see attached, Łucja."), "cv.pdf")
    assert severities("attachment-mismatch", text, path="návrh.eml") == [Severity.WARNING]


# placeholder-left-in


def test_a_list_tag_of_the_subject_is_no_slot():
    assert flagged("placeholder-left-in", mail(QUESTION, subject="[Boatbuilders] Glue for the keel, Łucja")) == []
    assert flagged("placeholder-left-in", mail(QUESTION, subject="[Role] at Łódź")) == ["[Role]"]


@pytest.mark.parametrize("greeting", ["Dear ,", "Hi ,", "Dear Mr ,", "Dear First Name,", "Hi [name],", "Dear ____,"])
def test_a_greeting_of_nobody_is_a_slot(greeting: str):
    assert severities("placeholder-left-in", mail(QUESTION, greeting=greeting)) == [Severity.ERROR]


@pytest.mark.parametrize("greeting", ["Hi,", "Hello there,", "Dear Hiring Manager,", "Dear Łucja,", "Dear team,"])
def test_a_greeting_of_somebody_is_not(greeting: str):
    assert severities("placeholder-left-in", mail(QUESTION, greeting=greeting)) == []


def test_a_signature_of_nobody_is_a_slot():
    assert flagged("placeholder-left-in", mail(QUESTION, signature="Best,\nYour Name\nzofie@post.example")) == [
        "Your Name"
    ]


def test_a_company_that_is_really_called_so_is_none():
    text = mail("I applied to Acme Corp on Monday, Łucja.")
    assert severities("placeholder-left-in", text) == [Severity.ERROR]
    assert severities("placeholder-left-in", text, context=Context(company="Acme Corp")) == []


# wordy-phrase and filler-opener


def fixed(rule: str, text: str) -> str:
    """A draft with every fix of a rule in it, and every fix allowed."""
    for diagnostic in reversed(found(rule, text)):
        if diagnostic.fix is not None:
            text = text[: diagnostic.fix.start] + diagnostic.fix.text + text[diagnostic.fix.end :]
    return text


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Due to the fact that it froze, we slept in Győr.", "Because it froze, we slept in Győr."),
        ("We met in order to plan it, Łucja.", "We met to plan it, Łucja."),
        ("I would like to take this opportunity to thank you, Łucja.", "Thank you, Łucja."),
        ("It should be noted that Łódź is large.", "Łódź is large."),
        ("Please do not hesitate to write.", "Please write."),
        ("We rinse it on a daily basis, for a period of eleven days.", "We rinse it daily, for eleven days."),
        ("The hall has the ability to hold six cars.", "The hall can hold six cars."),
        ("I'm in the process of moving to Győr.", "I'm moving to Győr."),
        ("It froze twice, as a matter of fact.", "It froze twice."),
        ("It froze as a matter of fact\ntwice in Győr.", "It froze\ntwice in Győr."),
        ("It froze, as a matter of fact,\nand twice in Győr.", "It froze,\nand twice in Győr."),
        ("It froze in Győr. Needless to say.", "It froze in Győr."),
    ],
)
def test_the_short_form_fits_in(before: str, after: str):
    assert fixed("wordy-phrase", mail(before)) == mail(after)


def test_a_filler_sentence_can_be_taken_out():
    text = mail(f"I hope this finds you well. {QUESTION}")
    assert fixed("filler-opener", text) == mail(QUESTION)
    (diagnostic,) = found("filler-opener", text)
    assert str(diagnostic.fix and diagnostic.fix.applicability) == "unsafe"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("{q} I hope this finds you well.", "{q}"),
        ("{q} I hope this finds you well.\nThe kiln is in Győr.", "{q}\nThe kiln is in Győr."),
        ("{q}\nI hope this finds you well. The kiln is in Győr.", "{q}\nThe kiln is in Győr."),
        ("{q} I hope this finds you well. The kiln is in Győr.", "{q} The kiln is in Győr."),
    ],
)
def test_no_space_is_left_where_a_filler_sentence_stood(before: str, after: str):
    before, after = (mail(text.format(q="The glaze in Pécs ran.")) for text in (before, after))
    (diagnostic,) = found("filler-opener", before)
    assert str(diagnostic.fix and diagnostic.fix.applicability) == "unsafe"
    assert fixed("filler-opener", before) == after


def test_a_long_sentence_says_where_to_break():
    text = (
        "I saw your call for a slater while I was looking for work in Pécs and I thought that the eleven years which I"
        " spent on the roofs of Transylvanian churches might be of some use."
    )
    (diagnostic,) = found("long-sentence", mail(text))
    assert "“and I thought that”" in diagnostic.help
