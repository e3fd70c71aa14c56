"""Letters: what the drafts of one run tell each other, read from their text without parsing it.

A letter goes to readers and to an employer. Its paragraphs are known by their shingles: every run of a few words, the
names of reader and employer left out, so that a paragraph is still the same once a name has been changed in it.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import combining, normalize

from ..digests import mark
from ..reading.draft import BODY, Zone
from ..reading.folder import Letter
from .addressees import Addressee, known_person, names_person, salutation
from .memo import once
from .specificity import HOSTS, everything_generic, known_names, occupations
from .vocabulary import MONTHS, WEEKDAYS, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..reading.draft import Block, Draft

WORD = re.compile(r"[^\W_]+")
TITLES = words(
    "mr mrs ms miss mx dr prof professor sir madam dear hi hello hey good morning afternoon evening greetings"
)
LEGAL_FORMS = words(
    "gmbh ltd limited inc incorporated llc llp plc ag kg se co corp corporation company sa sas sarl srl spa bv nv ab "
    "oy oyj aps pty pvt kk"
)
GO_BETWEENS = words(
    "greenhouse lever workday myworkday myworkdayjobs ashbyhq smartrecruiters recruitee personio teamtailor workable "
    "bamboohr icims taleo successfactors jobvite breezy indeed linkedin stepstone monster glassdoor totaljobs hays "
    "adecco randstad manpower michaelpage roberthalf reed"
)
"""Hosts of mail about jobs that are not the employer's own."""
SECOND_LEVELS = words("com org net gov edu ltd plc nhs gob gouv")
"""What may stand between a company's label and the end of its host: "acme.com.au"."""

NAME = r"(?P<name>[^\W\d_a-zß-öø-ÿ][\w&'’.-]*(?:\s+(?:&\s+|and\s+)?[^\W\d_a-zß-öø-ÿ][\w&'’-]*){0,3})"
ROLE = (
    r"(?:role|position|job|post|vacancy|opening|opportunity|internship|apprenticeship|placement|traineeship|team|"
    r"applicant|application|career|interview|vacancies)s?"
)
NAMED = re.compile(
    rf"(?:\b(?i:{ROLE}\s+(?:at|with)|(?:join|joining|working\s+(?:at|for|with)|work\s+(?:at|for|with)|part\s+of|"
    rf"appl(?:y|ying|ication)\s+to)(?:\s+the\s+team\s+at)?)\s+{NAME})|"
    rf"\A(?i:dear|hi|hello|to)\s+(?:the\s+)?{NAME.replace('name', 'team')}"
    r"\s+(?i:team|crew|recruiters|recruitment|hr|hiring)"
)
"""A company in the place of an employer: "the role at Łąka Foods", "join Ōno & Co", "Dear Café Noël team"."""
OWN_PAST = re.compile(
    r"\b(?:my|our|current|currently|former|formerly|previous|previously|last|first|earlier|old)\s+(?:[\w-]+\s+){0,3}\Z",
    re.IGNORECASE,
)
NEARBY = 120
"""How many characters before a company's name may say that the writer worked there."""

WITHOUT_STROKE = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "þ": "th", "ı": "i"})
"""Letters that mail domains write plain and that Unicode does not take apart."""

SHINGLE = 5
"""The words in a row that are compared."""


class Employer(NamedTuple):
    """A company that a draft is about: the name to show, and the key under which it is known however it is written."""

    name: str
    key: str


def letter(draft: Draft) -> Letter:
    """A draft as its neighbours see it."""
    company = employer(draft)
    return Letter(
        draft.source.path,
        addresses=frozenset(mark(address.email.lower()) for address in draft.headers.to if "@" in address.email),
        names=frozenset(map(mark, _reader_names(draft))),
        employer="" if company is None else mark(company.key),
    )


def stretches(draft: Draft) -> set[int]:
    """The shingles of all of a draft's paragraphs."""
    return {found for block in draft.body for found in shingles(draft, block)}


def shingles(draft: Draft, block: Block) -> list[int]:
    """The hashes of all runs of a few words in a paragraph, in order."""
    names = known_names(draft)
    company = employer(draft)
    if company is not None:
        names |= {word.casefold() for word in WORD.findall(company.name)}
    said = [word for word in map(str.casefold, WORD.findall(draft.words(block))) if word not in names]
    return [hash(tuple(said[at : at + SHINGLE])) for at in range(len(said) - SHINGLE + 1)]


# --- who is written to -------------------------------------------------------------------------------------------


def _reader_names(draft: Draft) -> Iterator[str]:
    for address in draft.headers.to:
        if names_person(address.name):
            yield from _name_words(address.name)
    yield from _name_words(known_person(draft) or "")
    greeting = salutation(draft)
    if greeting is not None and greeting.addressee is Addressee.PERSON:
        yield from _name_words(greeting.text)


def _name_words(name: str) -> Iterator[str]:
    return (word for word in map(str.casefold, WORD.findall(name)) if len(word) > 1 and word not in TITLES)


def share_reader(one: Letter, other: Letter) -> bool | None:
    """Whether two letters go to the same reader or the same employer's letter box; None where they do not say."""
    if one.addresses and other.addresses:
        return bool(one.addresses & other.addresses)
    readers = [each.addresses | each.names for each in (one, other)]
    if all(readers):
        return bool(readers[0] & readers[1])
    if one.employer and other.employer:
        return one.employer == other.employer
    return None


# --- where it is written to --------------------------------------------------------------------------------------


@once
def employer(draft: Draft) -> Employer | None:
    """The company that a draft goes to: as stated, else as its mail domain says, else as its text names it."""
    return next(_employers(draft), None)


def _employers(draft: Draft) -> Iterator[Employer]:
    if draft.context.company:
        yield Employer(draft.context.company, key(draft.context.company))
    for address in draft.headers.to:
        labels = address.email.rpartition("@")[2].lower().split(".")[:-1]
        label = next((label for label in reversed(labels) if len(label) > 2 and label not in SECOND_LEVELS), "")
        if label and not {label} & (HOSTS | GO_BETWEENS):
            yield Employer(label, key(label))
    yield from named_employers(draft)


def named_employers(draft: Draft) -> Iterator[Employer]:
    """The companies that the subject, the greeting and the body name as the employer, those named most often first."""
    found: Counter[str] = Counter()
    for block in draft.zone(Zone.SUBJECT, Zone.GREETING, *BODY):
        text = draft.words(block)
        for match in NAMED.finditer(text):
            name = (match["name"] or match["team"]).rstrip(".'’-")
            if not OWN_PAST.search(text, max(0, match.start() - NEARBY), match.start()) and _is_name(name):
                found[name] += 1
    return (Employer(name, key(name)) for name, _ in found.most_common())


def _is_name(name: str) -> bool:
    parts = [part.lower() for part in name.split()]
    return not any(part in occupations() | WEEKDAYS | MONTHS | TITLES for part in parts) and not all(
        part in everything_generic() for part in parts
    )


def key(name: str) -> str:
    """The letters and figures of a company's name, in lower case, without accents and its legal form."""
    plain = "".join(
        mark for mark in normalize("NFKD", name.casefold().translate(WITHOUT_STROKE)) if not combining(mark)
    )
    parts = WORD.findall(plain)
    while len(parts) > 1 and parts[-1] in LEGAL_FORMS:
        parts.pop()
    return "".join(parts)
