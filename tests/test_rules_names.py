"""name-mismatch: whom a greeting names, whom the mail goes to, and whose company is meant."""

from __future__ import annotations

import pytest

from outreach_lint.language.names import are_one, is_misspelling, parts
from outreach_lint.reading.context import Context, EmployerDomain, Posting
from outreach_lint.reading.reader import read_draft
from outreach_lint.reading.source import Source
from outreach_lint.rule import Finding, Severity, rules

RULE = next(rule for rule in rules() if rule.name == "name-mismatch")


def judged(headers: str, body: str, context: Context | None = None) -> list[Finding]:
    draft = read_draft(Source("návrh.txt", f"{headers}\n\n{body}\n"), context=context or Context())
    return list(RULE.findings(draft, {}))


def greeted(to: str, greeting: str, context: Context | None = None) -> list[Finding]:
    return judged(f"To: {to}", f"{greeting}\n\nI ran lane 4 in Łódź for six years.", context)


# --- the greeting ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("to", "greeting"),
    [
        ("María Okafor", "Hi Søren,"),
        ("Anil Rao <anil.rao@fern.example>", "Dear Ms. Wiśniewska,"),
        ("Łucja Nowak <l.nowak@fern.example>", "Dear Zoë Lefèvre,"),
        ('"Nowak, Łucja" <ln@fern.example>', "Good morning Tomáš,"),
        ("Jürgen Weiß <jw@fern.example>, Ana Núñez <an@fern.example>", "Hi Åse and Bjørn,"),
    ],
)
def test_a_greeting_to_somebody_else_is_an_error(to: str, greeting: str) -> None:
    (finding,) = greeted(to, greeting)
    assert finding.severity is None
    assert RULE.severity is Severity.ERROR


def test_the_recipient_may_come_from_the_config() -> None:
    assert len(greeted("jobs@fern.example", "Dear Åse,", Context(recipient="Zoë Lefèvre"))) == 1
    assert greeted("jobs@fern.example", "Dear Zoë,", Context(recipient="Zoë Lefèvre")) == []


@pytest.mark.parametrize(
    ("to", "greeting"),
    [
        ("Tim Ōsei <t@fern.example>", "Hello Tom,"),
        ("John Péters", "Hi Jon,"),
        ("Brian Ó Sé", "Hi Brain,"),
    ],
)
def test_one_wrong_letter_is_a_warning(to: str, greeting: str) -> None:
    (finding,) = greeted(to, greeting)
    assert finding.severity is Severity.WARNING
    assert "differs by a letter" in finding.message


def test_a_name_read_off_an_address_is_a_warning() -> None:
    (finding,) = greeted("maria.okafor@fern.example", "Hi Søren,")
    assert finding.severity is Severity.WARNING


@pytest.mark.parametrize(
    ("to", "greeting"),
    [
        ("Elizabeth Moore-Núñez", "Hi Liz,"),
        ("Robert Østby", "Hi Bob,"),
        ("Małgorzata Wójcik", "Hi Gosia,"),
        ("Aleksandr Šimek", "Dear Sasha,"),
        ("Catherine Ní Bhriain", "Dear Katie,"),
    ],
)
def test_a_short_form_is_the_same_name(to: str, greeting: str) -> None:
    assert greeted(to, greeting) == []


@pytest.mark.parametrize(
    ("to", "greeting"),
    [
        ("Łukasz Dąbrowski <lukasz@fern.example>", "Dear Lukasz,"),
        ("lukasz@fern.example", "Dear Łukasz,"),
        ("Zoe Lefevre <zoe@fern.example>", "Dear Zoë,"),
        ("Juergen Mueller", "Dear Jürgen,"),
        ("Søren Ågård", "Hi Soren,"),
        ("sinead.oneil@fern.example", "Dear Ms. O'Neil,"),
        ("Dmitrii Volkov", "Dear Dmitry,"),
        ("Юлия Петрова <yulia@fern.example>", "Dear Yulia,"),
        ("田中 健 <kt@fern.example>", "Dear Mr Tanaka,"),
    ],
)
def test_accents_and_other_alphabets_are_the_same_name(to: str, greeting: str) -> None:
    assert greeted(to, greeting) == []


@pytest.mark.parametrize(
    ("to", "greeting"),
    [
        ("Anna Nowak <a.nowak@fern.example>", "Dear Dr Nowak,"),
        ("Nowak Żaneta", "Dear Żaneta,"),
        ("Tanaka Kenichirō", "Dear Kenichiro,"),
        ("Müller, Jürgen <jm@fern.example>", "Sehr geehrter Herr Dr. Müller,"),
        ("Anna Maria van der Berg-Núñez", "Dear Ms Nunez,"),
        ("A. Wiśniewska <aw@fern.example>", "Dear Agnieszka,"),
        ("mokafor@fern.example", "Dear Ms Ökafor,"),
        ("J. R. Ōsei", "Dear JR,"),
    ],
)
def test_surnames_initials_and_either_order_are_allowed(to: str, greeting: str) -> None:
    assert greeted(to, greeting) == []


@pytest.mark.parametrize(
    "to",
    [
        "jobs@fern.example",
        "HR Łąka <hr@laka.example>",
        "Zespół Rekrutacji <careers@fern.example>",
        "Fern Press <hello@fernpress.example>",
        "Łąka Foods <anna@laka.example>",
        "mo@fern.example",
        "nightbaker77@fern.example",
        "Øresund Rowing Club <club@rowing.example>",
    ],
)
def test_a_mailbox_that_names_nobody_is_not_compared(to: str) -> None:
    assert greeted(to, "Dear Zoë,") == []


@pytest.mark.parametrize(
    "greeting",
    [
        "Dear Hiring Manager,",
        "Hi there,",
        "Hello team,",
        "Dear Łąka recruitment team,",
        "Hi FIRSTNAME,",
        "Dear [Name],",
    ],
)
def test_a_greeting_without_a_name_is_not_compared(greeting: str) -> None:
    assert greeted("Zoë Lefèvre <zoe@fern.example>", greeting) == []


def test_one_of_several_recipients_is_enough() -> None:
    to = "Ana Núñez <ana@fern.example>, Jürgen Weiß <jw@fern.example>"
    assert greeted(to, "Dear Jürgen,") == []
    assert greeted("Ana Núñez <ana@fern.example>\nCc: Jürgen Weiß <jw@fern.example>", "Dear Jürgen,") == []
    assert greeted("Ana Núñez <ana@fern.example>, jobs@fern.example", "Dear Åse,") == []


def test_without_a_recipient_nothing_is_compared() -> None:
    assert judged("Subject: Łódź", "Dear Åse,\n\nI ran lane 4.") == []


# --- the company -------------------------------------------------------------------------------------------------

WISH = "Dear Zoë,\n\nI would love to join Globex as a planner in Łódź."


def test_another_company_is_an_error_once_the_readers_is_stated() -> None:
    (finding,) = judged("To: zoe@laka.example", WISH, Context(company="Łąka"))
    assert finding.severity is None


def test_a_company_that_only_the_domain_shows_makes_a_warning() -> None:
    (finding,) = judged("To: zoe@initech.example", WISH)
    assert finding.severity is Severity.WARNING


@pytest.mark.parametrize(
    "body",
    [
        "I worked at Globex in Łódź for two years.",
        "Everyone at my school in Kraków wanted to work for Globex, but I would love to mend your trams.",
        "My brother Søren wants to join Globex.",
        "I would rather mend your trams in Łódź than work for Globex.",
        'Your page says "join Globex", and I would love to.',
        "I would love to work at Łąka Foods.",
        "I would love to join LF as a planner.",
    ],
)
def test_companies_that_are_not_put_in_the_readers_place(body: str) -> None:
    assert judged("To: zoe@lakafoods.example", f"Dear Zoë,\n\n{body}") == []


@pytest.mark.parametrize(
    "to",
    [
        "zoe@gmail.com",
        "zoe@recruitnow.example",
        "zoe@physics.uni.ac.uk",
        "zoe@greenhouse.example",
        "Globex HR <a@gx.example>",
    ],
)
def test_a_domain_that_is_not_the_employers_own_says_nothing(to: str) -> None:
    assert judged(f"To: {to}", WISH) == []


def test_a_recruiter_writes_for_others() -> None:
    assert judged("To: zoe@laka.example", WISH, Context(employer_domain=EmployerDomain.RECRUITING)) == []


def test_a_posting_may_name_the_employer() -> None:
    posting = Posting("globex.md", "Globex seeks a planner for Łódź.")
    assert judged("To: zoe@laka.example", WISH, Context(posting=posting)) == []


# --- names -------------------------------------------------------------------------------------------------------


def test_titles_and_particles_are_no_parts_of_a_name() -> None:
    assert parts("Frau Dr. Anna van der Weiß") == ("Anna", "Weiß")


@pytest.mark.parametrize(("one", "other"), [("Zoë", "zoe"), ("Åse", "Aase"), ("J", "Jürgen"), ("Yulia", "Julia")])
def test_spellings_of_one_name(one: str, other: str) -> None:
    assert are_one(one, other)


@pytest.mark.parametrize(("one", "other"), [("Jon", "John"), ("Sóren", "Søran"), ("Brian", "Brain")])
def test_slips_of_a_letter(one: str, other: str) -> None:
    assert is_misspelling(one, other)
    assert not is_misspelling(one, one)
