"""Scopes: what a generic question is about, and so who has answered it already.

A question is read as a bag of words with a subject; each scope knows word classes and turns of phrase, and the
subjects and question words that they go with. Whether the question is specific is decided elsewhere: a scope says only
what it would be about.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from .company import is_about_company, is_about_mission
from .fit import is_about_fit
from .leftover import Leaning, leaning
from .pay import is_about_pay
from .reading import Reading, Subject, subject_of
from .role import Slot, role_slot
from .stock import is_stock

if TYPE_CHECKING:
    from ..interrogatives import Interrogative

__all__ = ["Reading", "Scope", "Slot", "Subject", "Topic", "leftover_topic", "subject_of", "topic"]


class Scope(Enum):
    """What a question is about."""

    ROLE = "role"
    COMPANY = "company"
    PAY = "pay"
    FIT = "fit"
    STOCK = "stock"


class Topic(NamedTuple):
    """The scope of a question and, where it is the role, the slot of a posting."""

    scope: Scope
    slot: Slot | None = None


def topic(question: Interrogative, *, it_is_role: bool = True) -> Topic | None:
    """What a question is about, if it is one of the things that everybody asks.

    `it_is_role` says that "it" may stand for the role.
    """
    reading = Reading(question)
    if is_about_pay(reading):
        return Topic(Scope.PAY)
    if is_about_fit(reading):
        return Topic(Scope.FIT)
    if reading.subject is Subject.IT and not it_is_role:
        return None
    if is_about_mission(reading):
        return Topic(Scope.COMPANY)
    if is_stock(reading):
        return Topic(Scope.STOCK)
    slot = role_slot(reading)
    if slot is not None:
        return Topic(Scope.ROLE, slot)
    return Topic(Scope.COMPANY) if is_about_company(reading) else None


LEANINGS = {
    Leaning.FIT: Topic(Scope.FIT),
    Leaning.ROLE: Topic(Scope.ROLE, Slot.ABOUT),
    Leaning.COMPANY: Topic(Scope.COMPANY),
    Leaning.STOCK: Topic(Scope.STOCK),
}


def leftover_topic(question: Interrogative) -> Topic | None:
    """What a question that `topic` does not know is about, given that nothing specific stands in it."""
    found = leaning(question)
    return None if found is None else LEANINGS[found]
