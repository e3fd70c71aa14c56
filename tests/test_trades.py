"""Trades: what the employer lives by, as stated, as its name says it, and what follows for the rules."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from outreach_lint.config import Settings
from outreach_lint.language.trades import trade
from outreach_lint.lint import lint
from outreach_lint.reading.context import Context, EmployerDomain
from outreach_lint.reading.reader import read_draft
from outreach_lint.reading.source import Source
from outreach_lint.rule import rules

if TYPE_CHECKING:
    from outreach_lint.reading.draft import Draft

RULES = {rule.name: rule for rule in rules()}


def draft(text: str, **said: object) -> Draft:
    return read_draft(Source("návrh.txt", text), Context(**said))  # type: ignore[arg-type]


def fired(rule: str, text: str, **said: object) -> bool:
    return bool(lint(draft(f"Dear Ms Ōno,\n\n{text}\n", **said), replace(Settings(), rules=(RULES[rule],))))


@pytest.mark.parametrize(
    ("company", "expected"),
    [
        ("Rösterei Noël Coffee", EmployerDomain.COFFEE),
        ("Café Łania", EmployerDomain.COFFEE),
        ("Hotel Świt", EmployerDomain.HOSPITALITY),
        ("Telefónica Móviles", EmployerDomain.TELECOM),
        ("Böhm Pharma", EmployerDomain.PHARMA),
        ("Żak Recruitment", EmployerDomain.RECRUITING),
        ("Steam Łódź", None),
        ("Cafétéria Sans Nom", None),
    ],
)
def test_a_companys_name_says_its_trade(company: str, expected: EmployerDomain | None):
    assert trade(draft("Dear Ms Ōno,\n\nIs it open?\n", company=company)) is expected


def test_so_does_the_domain_that_the_draft_goes_to():
    assert trade(draft("To: zoe@nordiccoffee.example\n\nHi Zoë,\n\nIs it open?\n")) is EmployerDomain.COFFEE
    assert trade(draft("To: zoe@steam-works.example\n\nHi Zoë,\n\nIs it open?\n")) is None


def test_what_the_user_says_of_the_trade_decides():
    said = draft("Hi Zoë,\n\nIs it open?\n", company="Café Łania", employer_domain=EmployerDomain.TELECOM)
    assert trade(said) is EmployerDomain.TELECOM


@pytest.mark.parametrize(
    ("rule", "domain", "everyday", "fault"),
    [
        (
            "coffee-ask",
            EmployerDomain.COFFEE,
            "How about an espresso with more body for the Tōkyō bar?",
            "How about an espresso with you in Tōkyō?",
        ),
        (
            "meal-drinks-or-treat",
            EmployerDomain.HOSPITALITY,
            "How about a dinner of seven courses at Łazienki?",
            "How about dinner with me at Łazienki?",
        ),
        (
            "phone-ask",
            EmployerDomain.TELECOM,
            "How about a video call over one bar of signal on Île de Ré?",
            "How about a video call with you on Friday, Zoë?",
        ),
        (
            "phone-reply-demand",
            EmployerDomain.TELECOM,
            "What is the best number in Kraków?",
            "What is the best number to reach you on in Kraków?",
        ),
        (
            "process-bypass",
            EmployerDomain.RECRUITING,
            "I want to get past the ATS and out of the résumé pile.",
            "I am writing to you directly to get past your ATS and out of the résumé pile.",
        ),
    ],
)
def test_the_words_of_a_trade_are_no_fault_until_they_are_said_to_the_reader(
    rule: str, domain: EmployerDomain, everyday: str, fault: str
):
    assert fired(rule, everyday)
    assert not fired(rule, everyday, employer_domain=domain)
    assert fired(rule, fault, employer_domain=domain)
