"""What the user tells the linter about a draft that the draft does not say itself."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


class Stage(StrEnum):
    """Where in the correspondence a draft stands."""

    FIRST = "first"
    FOLLOW_UP = "follow-up"
    REPLY = "reply"


class Profile(StrEnum):
    """What the draft is sent as; an InMail is shorter and has no subject, address or signature of its own."""

    EMAIL = "email"
    INMAIL = "inmail"


class EmployerDomain(StrEnum):
    """A trade whose everyday words would otherwise look like a fault."""

    COFFEE = "coffee"
    TELECOM = "telecom"
    HOSPITALITY = "hospitality"
    PHARMA = "pharma"
    RECRUITING = "recruiting"


@dataclass(frozen=True)
class Posting:
    """A job posting as text, with the path that it was read from."""

    path: str
    text: str


@dataclass(frozen=True)
class Context:
    """Facts from config, flags and files beside the draft; `None` where nobody said anything."""

    company: str | None = None
    recipient: str | None = None
    posting: Posting | None = None
    applied: date | None = None
    stage: Stage | None = None
    employer_domain: EmployerDomain | None = None
    profile: Profile = Profile.EMAIL
