"""Mismatches: a greeting to somebody else than the mail goes to, and an employer's name that is not the reader's."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from ..reading.context import EmployerDomain
from ..reading.formulas import GREETING_WORD
from .addressees import ALIASES, FOREIGN_WORDS, HIRING, SHARED, Addressee, names_person, salutation
from .guards import is_quoted
from .letters import GO_BETWEENS, LEGAL_FORMS, NAME, SECOND_LEVELS, key
from .match import lexicon
from .names import are_one, is_given_name, is_latin, is_misspelling, is_within, parts, plain
from .recipients import PUBLIC_HOSTS, is_alias, others
from .sentences import sentences
from .specificity import HOSTS, everything_generic, occupations, workplaces
from .vocabulary import MONTHS, WEEKDAYS, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..reading.draft import Address, Draft
    from .sentences import Sentence

FEWEST_PARTS = 2
MOST_PARTS = 4
SHORTEST_KEY = 3
SHORT_LABEL = 5
WORD = re.compile(r"[^\W_]+")
GREETED_GROUPS = HIRING | SHARED | words("there recruiters recruiter manager managers")
PARTIES = words(
    "group team labs lab press studio studios services service solutions careers office club society association "
    "union network systems partners holdings media digital consulting council college academy foundation trust "
    "via list users dev announce support mailing newsletter info hr recruiting desk committee reception enquiries"
)
"""What stands in the display name of an organisation or a mailing list."""


class Misgreeting(NamedTuple):
    """A greeting by a name that is not the recipient's. Offsets are code points of `Draft.text`.

    `is_slip` says that the names differ by a letter; `is_sure` that the recipient's name is stated, not read off an
    address.
    """

    start: int
    end: int
    greeted: str
    recipient: str
    is_slip: bool
    is_sure: bool


class WrongEmployer(NamedTuple):
    """The name of a company in the place of the reader's. Offsets are code points of `Draft.text`."""

    start: int
    end: int
    named: str
    company: str
    is_sure: bool


# --- the greeting ------------------------------------------------------------------------------------------------


def misgreeting(draft: Draft) -> Misgreeting | None:
    """Where the greeting names somebody who is no recipient of the draft."""
    place = _greeted(draft)
    if place is None:
        return None
    start, called = place
    if any(_goes_to(name, draft) for name in called):
        return None
    known = _known_recipient(draft)
    if known is None or not is_latin("".join(called)):
        return None
    recipient, names, is_sure = known
    slip = any(is_misspelling(one, other) for one in called for other in names)
    text = draft.text.text
    first, last = text.index(called[0], start), text.index(called[-1], start) + len(called[-1])
    return Misgreeting(first, last, text[first:last], recipient, slip, is_sure)


def _greeted(draft: Draft) -> tuple[int, tuple[str, ...]] | None:
    """Where the greeting stands and the names in it; None where it names nobody, or a team."""
    greeting = salutation(draft)
    if greeting is None or greeting.addressee is not Addressee.PERSON:
        return None
    opening = GREETING_WORD.match(greeting.text)
    said = greeting.text[opening.end() :] if opening else greeting.text
    lowered = {word.casefold() for word in WORD.findall(said)}
    if lowered & (GREETED_GROUPS | workplaces()):
        return None
    called = tuple(part for part in parts(said) if part[:1].isupper() and not _is_no_name(part))
    start = greeting.start + (opening.end() if opening else 0)
    return (start, called) if 0 < len(called) <= MOST_PARTS else None


def _is_no_name(part: str) -> bool:
    letters = plain(part)
    if letters in slot_words():
        return True
    return part.casefold() in FOREIGN_WORDS or (letters in everything_generic() and not is_given_name(part))


@cache
def slot_words() -> frozenset[str]:
    """What a template's slots are named after: "FIRSTNAME"."""
    return frozenset(lexicon("slot_words"))


def _goes_to(name: str, draft: Draft) -> bool:
    """Whether a name may be that of anybody who gets the draft, or of the place that it goes to."""
    if any(are_one(name, part) for part in parts(draft.context.recipient or "")):
        return True
    if draft.context.company and key(name) in key(draft.context.company):
        return True
    return any(_is_called(name, address) for address in (*others(draft), *draft.headers.to))


def _is_called(name: str, address: Address) -> bool:
    if any(are_one(name, part) for part in parts(address.name)):
        return True
    local, _, host = address.email.partition("@")
    return is_within(name, local) or (len(name) >= SHORTEST_KEY and key(name) in key(host))


def _known_recipient(draft: Draft) -> tuple[str, tuple[str, ...], bool] | None:
    """The recipient as shown, the words of the name, whether it is stated; None where it may be anybody's mailbox."""
    stated = draft.context.recipient
    if stated:
        return (stated, parts(stated), True) if parts(stated) and is_latin(stated) else None
    people = [_person(address) for address in draft.headers.to]
    found = [person for person in people if person is not None]
    if not found or len(found) < len(people):
        return None
    return ", ".join(each[0] for each in found), sum((each[1] for each in found), ()), all(each[2] for each in found)


def _person(address: Address) -> tuple[str, tuple[str, ...], bool] | None:
    """The name of the one person whose mailbox an address is; None where that is not plain."""
    local = address.email.partition("@")[0]
    if address.email and (is_alias(address) or (not names_person(local) and _is_role(local))):
        return None
    if not address.name:
        return _person_of(local)
    named = parts(address.name)
    if not is_latin(address.name) or "@" in address.name or not names_person(address.name):
        return None
    if not FEWEST_PARTS <= len(named) <= MOST_PARTS or _is_organisation(address, named):
        return (address.name, named, True) if len(named) == 1 and is_given_name(named[0]) else None
    return address.name, named, True


def _is_role(local: str) -> bool:
    return any(part in ALIASES for part in re.split(r"[\W\d_]+", local.lower()))


def _person_of(local: str) -> tuple[str, tuple[str, ...], bool] | None:
    """The name in "maria.okafor"; what stands before the @ may be read as one only where a given name is part of it."""
    named = tuple(part for part in re.split(r"[\W\d_]+", local) if part)
    if not all(len(part) >= SHORTEST_KEY for part in named) or not any(is_given_name(part) for part in named):
        return None
    return local, named, False


def _is_organisation(address: Address, named: tuple[str, ...]) -> bool:
    """Whether a display name is that of a company or a list: "Fern Press <hello@fernpress.example>"."""
    letters = {plain(part) for part in named}
    if letters & (PARTIES | workplaces()) or named[-1].casefold() in LEGAL_FORMS:
        return True
    host = key(address.email.partition("@")[2].rpartition(".")[0])
    if host and any(len(part) >= SHORTEST_KEY and part in host for part in letters):
        return True
    return not is_given_name(named[0]) and bool(letters & everything_generic())


# --- the employer ------------------------------------------------------------------------------------------------

ASPIRING = re.compile(
    r"\b(?:(?P<join>join(?:ing)?)|work(?:ing)?\s+(?:for|at)|(?:be|being|become|becoming)\s+(?:a\s+)?part\s+of"
    r"|appl(?:y|ying|ication)\s+to|(?:a\s+)?(?:career|job|role|position|opportunity|opening|vacancy|internship|placement)"
    r"\s+(?:at|with)|your\s+(?:company|team|role|work)(?:\s+\w+)?\s+at|contribut(?:e|ing)\s+to|an\s+asset\s+to)\s+"
    + NAME
)
WISHING = words(
    "love like want wanted hope hoping keen excited eager delighted dream dreamed apply applying application "
    "interested interest writing write see wish thrilled glad proud happy aim looking forward pleased privilege "
    "honour honor your opportunity chance always join contribute"
)
ELSEWHERE = words(
    "worked not n't never rather instead than unlike left leave leaving before after since while although though "
    "former formerly previously previous currently current friend colleague everyone everybody people classmates "
    "many most they he she my other others offer offers also another if when used was were client clients "
    "customer customers who whose competitor rival partner supplier brother sister husband wife son daughter "
    "mentor until against"
)
RECRUITERS = re.compile(r"recruit|talent|staff|search|jobs|career|hire|hiring|people|personnel|resourc")
FREE_LEVELS = words("ac edu gov nhs gob gouv mil police sch")


def wrong_employers(draft: Draft) -> Iterator[WrongEmployer]:
    """Where a draft names as its reader's employer a company that it does not go to."""
    reader = _company(draft)
    if reader is None or draft.context.employer_domain is EmployerDomain.RECRUITING:
        return
    company, is_stated = reader
    found = [place for sentence in sentences(draft) for place in _named(draft, sentence)]
    found = [(start, named) for start, named in found if not _is_same(named, company)]
    text = draft.text.text
    says_own = any(_is_same(word, company) for word in re.findall(r"[^\W\d_][\w&'’.-]+", text) if word[0].isupper())
    for start, named in found:
        if text.count(named) > 1 and not (is_stated or says_own):
            continue
        yield WrongEmployer(start, start + len(named), named, company, is_stated or says_own)


def _company(draft: Draft) -> tuple[str, bool] | None:
    """The reader's company and whether it is stated; what a mail domain says is only likely."""
    if draft.context.company:
        return draft.context.company, True
    labels = {_label(address) for address in draft.headers.to if address.email}
    label = labels.pop() if len(labels) == 1 else ""
    return (label, False) if label else None


def _label(address: Address) -> str:
    """The word of a mail domain that is a company's name; empty for hosts, go-betweens and public bodies."""
    labels = address.email.rpartition("@")[2].lower().split(".")
    if len(labels) < FEWEST_PARTS or set(labels[1:]) & FREE_LEVELS:
        return ""
    label = next((each for each in reversed(labels[:-1]) if each not in SECOND_LEVELS and len(each) > 2), "")
    hosts = HOSTS | PUBLIC_HOSTS | GO_BETWEENS
    return "" if label in hosts or RECRUITERS.search(label) or len(label) < SHORTEST_KEY else label


def _named(draft: Draft, sentence: Sentence) -> Iterator[tuple[int, str]]:
    """The companies that the writer of a sentence wants to work for, where they stand in `Draft.text`."""
    said = {str(token.text).lower() for token in sentence.tokens}
    if sentence.is_question or not said & WISHING or said & ELSEWHERE:
        return
    if not said & words("i i'm i'd my your 'd would"):
        return
    start, end = sentence.bounds
    for match in ASPIRING.finditer(draft.text.text, start, end):
        named = match["name"].rstrip(".'’-")
        token = next((each for each in sentence.tokens if sentence.place(each)[0] == match.start("name")), None)
        if token is None or is_quoted(sentence, token) or not _is_company(draft, named):
            continue
        yield match.start("name"), named


def _is_company(draft: Draft, named: str) -> bool:
    said = [part.casefold() for part in WORD.findall(named)]
    if any(part in occupations() | WEEKDAYS | MONTHS for part in said) or all(
        part in everything_generic() for part in said
    ):
        return False
    posting = draft.context.posting.text.casefold() if draft.context.posting else ""
    known = " ".join(address.name for address in draft.headers.to).casefold() + posting
    return named.casefold() not in known


def _is_same(named: str, company: str) -> bool:
    """Whether two names may be one company's: alike, one within the other, its initials, a word in common."""
    one, other = key(named), key(company)
    if one in other or other in one:
        return True
    said = [plain(part) for part in WORD.findall(named)]
    initials = "".join(part[0] for part in said)
    if other.startswith(initials) and len(initials) >= FEWEST_PARTS:
        return True
    if any(len(part) > SHORTEST_KEY and part in other for part in said):
        return True
    if named.isupper() and len(one) <= SHORT_LABEL:
        return _is_abbreviation(one, other)
    return len(other) <= SHORT_LABEL and _is_abbreviation(other, one)


def _is_abbreviation(short: str, long: str) -> bool:
    letters = iter(long)
    return short[:1] == long[:1] and all(letter in letters for letter in short)
