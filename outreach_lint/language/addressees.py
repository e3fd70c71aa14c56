"""Whom a greeting addresses: a person by name, a team, a function, or nobody."""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from ..reading.draft import BODY, Zone
from ..reading.formulas import GREETING_WORD
from .vocabulary import words

if TYPE_CHECKING:
    from ..reading.draft import Draft

WORD = re.compile(r"\[[^\]\n]{1,40}\]|\{\{?[^}\n]{1,40}\}\}?|<[^>\n]{1,40}>|[^\W\d_]+(?:['.-][^\W\d_]+)*\.?|[@]")
SLOT = "[{<"
FOREIGN_WORDS = words(
    "guten tag morgen abend sehr geehrte geehrter geehrtes liebe lieber bonjour bonsoir salut cher chère hola "
    "buenos buenas días tardes estimado estimada estimados querido querida ciao buongiorno gentile egregio olá "
    "prezado prezada beste geachte hej hei kære kära bästa szanowny szanowna vážený vážená dzień dobry merhaba "
    "sayın shalom salaam"
)
GENDERED = words(
    "sir sirs madam madams ma'am maam mesdames gentleman gentlemen gents lady ladies messrs sir/madam sir/ma'am "
    "mister missus miss mr mrs ms lords guys lads chaps"
)
NOBODY = words(
    "whom whomever whomsoever whosoever whoever concern concerned anyone anybody someone somebody person persons "
    "party parties"
)
ANYBODY = words(
    "all everyone everybody folks folk friend friends there again reader readers colleague colleagues people "
    "stranger team both y'all member members peeps valued respected esteemed dearest honourable honorable kind "
    "good gentle you world"
)
SHARED = words("all everyone everybody folks team colleagues friends people both y'all gang crew")
"""Words that rightly greet a mailbox which several people read."""
HIRING = words(
    "hiring recruiting recruitment talent acquisition hr human resources personnel selection search team "
    "committee panel department dept board admissions staffing staff group office division crew faculty "
    "people-operations careers"
)
FUNCTIONS = words(
    "manager recruiter recruiters employer employers boss owner director head supervisor officer editor leader "
    "lead executive president principal chair chairman chairperson chairwoman coordinator administrator "
    "specialist partner responsible prospective potential future new next charge decision maker contact company "
    "firm business organisation organization management superior interviewer agent representative consultant "
    "expert headhunter professor doctor dr prof headteacher secretary assistant founder founders ceo cto cfo coo "
    "vp chief landlord proprietor author hirer job jobs work application applications vacancy vacancies customer "
    "delegate designee nominee deputy registrar bursar superintendent commissioner treasurer governors trustees "
    "incumbent substitute service support info enquiries inquiries correspondent authority teacher principal's "
    "operations"
)
SMALL = words(
    "to the at of and or for a an it may this that in on who reads read reading is my your our dear hi hello be "
    "with & from attn attention fao as well do does concerns behind desk mailbox inbox whose might will mx"
)
NAMELESS = GENDERED | NOBODY | ANYBODY | HIRING | FUNCTIONS | SMALL
"""Words that are no names."""
ALIASES = words(
    "jobs job careers career hr info hiring hire hello hi team contact office recruiting recruitment recruiter "
    "recruiters talent people apply application applications admin support help sales marketing press mail "
    "enquiries inquiries enquiry work vacancies vacancy resumes resume cv cvs join joinus humanresources staffing "
    "staff personnel crew studio shop store kitchen reception editor editors news design engineering dev lab labs "
    "department dept group noreply no-reply donotreply service services customer customers accounts billing "
    "general main desk post postmaster web webmaster company business partners talentacquisition ta rh bewerbung "
    "jobb empleo emploi lavoro trabajo recrutement personal secretary board committee search selection admissions "
    "school club inbox everyone all the and at"
)
"""Names of mailboxes that belong to nobody in particular."""
ATTENTION = re.compile(r"(?:attn|attention|att|f\.?a\.?o|for the attention of|to)\b[.:]?[ \t]*", re.IGNORECASE)
LOWER_NAME = re.compile(r"[^\W\d_A-Z]{2,14}[ \t]*[,–—-]")
VOCATIVE = re.compile(
    r"(?:A (?:(?:[^\W\d_a-z][^\W\d_]+)(?: (?:Uí|Mhic|Ní|Nic|[^\W\d_a-z][^\W\d_]+)){0,2}, )?a "
    r"(?:chara|chairde|dhuine uasail)"
    r"|A (?:chara|chairde)|Annwyl [^\W\d_a-z][^\W\d_]+(?: [^\W\d_a-z][^\W\d_]+){0,2})[ \t]*[,:]?"
)
"""A greeting in Irish or Welsh: "A Mháire, a chara,"."""
SHORT = 60


class Addressee(Enum):
    """Whom a greeting names."""

    PERSON = "person"
    GENDER = "gender"
    NOBODY = "nobody"
    ANYBODY = "anybody"
    SHARED = "shared"
    HIRING = "hiring"
    FUNCTION = "function"
    SLOT = "slot"


class Salutation(NamedTuple):
    """A greeting. Offsets are code points of `Draft.text`."""

    start: int
    end: int
    text: str
    addressee: Addressee


def salutation(draft: Draft) -> Salutation | None:
    """The greeting that a draft begins with, a line "Attn: ..." included; None where there is none."""
    block = next(draft.zone(Zone.GREETING), None)
    if block is not None:
        text = draft.words(block)
        return Salutation(block.start, block.end, text, addressee(text))
    first = next(iter(draft.zone(*BODY)), None)
    if first is None:
        return None
    line = draft.words(first).partition("\n")[0]
    if LOWER_NAME.fullmatch(line) or VOCATIVE.fullmatch(line):
        return Salutation(first.start, first.start + len(line), line, Addressee.PERSON)
    attention = ATTENTION.match(line)
    if attention and len(line) <= SHORT and not line.rstrip().endswith((".", "?", "!")):
        return Salutation(first.start, first.start + len(line), line, addressee(line[attention.end() :]))
    return None


def addressee(greeting: str) -> Addressee:
    """Whom the words of a greeting name."""
    greeted = GREETING_WORD.match(greeting)
    opening = greeted[0].lower() if greeted else ""
    said = WORD.findall(greeting[greeted.end() :] if greeted else greeting)
    lowered = [word.lower().rstrip(".") for word in said]
    if any(word[0] in SLOT for word in said):
        return Addressee.SLOT
    if not NAMELESS.issuperset(lowered) or (opening and set(opening.split()) & FOREIGN_WORDS and said):
        return Addressee.PERSON
    return _unnamed([*lowered, *opening.split()] if "concern" in opening or _is_gendered(opening) else lowered)


def _is_gendered(opening: str) -> bool:
    return bool(set(opening.split()) & GENDERED)


def _unnamed(lowered: list[str]) -> Addressee:
    found = frozenset(lowered)
    if found & GENDERED:
        return Addressee.GENDER
    if found & NOBODY:
        return Addressee.NOBODY
    if found & HIRING:
        return Addressee.HIRING
    if found & FUNCTIONS:
        return Addressee.FUNCTION
    if found & SHARED:
        return Addressee.SHARED
    return Addressee.ANYBODY


def names_person(name: str) -> bool:
    """Whether a display name, or the part of an address before the @, names a person and no shared mailbox."""
    parts = [part for part in re.split(r"[\W\d_]+", name.lower()) if part]
    return bool(parts) and not any(part in ALIASES for part in parts) and any(len(part) > 2 for part in parts)


def known_person(draft: Draft) -> str | None:
    """The reader's name where context or the To header gives one; a bare local part counts if it has two parts."""
    if draft.context.recipient:
        return draft.context.recipient
    if len(draft.headers.to) != 1:
        return None
    (address,) = draft.headers.to
    if names_person(address.name):
        return address.name
    local = address.email.partition("@")[0]
    return local if not address.name and re.search(r"\w[._-]\w", local) and names_person(local) else None


def is_shared_mailbox(draft: Draft) -> bool:
    """Whether the To header names a mailbox that several people read, or several people."""
    to = draft.headers.to
    return len(to) > 1 or any(not names_person(address.name or address.email.partition("@")[0]) for address in to)
