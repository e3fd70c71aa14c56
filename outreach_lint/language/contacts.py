"""Contact details and names: how the reader can find and recognise the writer."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from ..reading.draft import BODY, Zone
from .roles import OCCUPATIONS
from .slots import slots
from .vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..reading.draft import Block, Draft

EMAIL = re.compile(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")
SITES = (
    "linkedin|github|gitlab|behance|dribbble|xing|orcid|researchgate|medium|artstation|codepen|stackoverflow|bitbucket|vimeo"
    "|soundcloud|substack"
)
ENDINGS = (
    "com|net|org|io|dev|me|co|uk|de|fr|es|it|nl|se|no|dk|fi|ie|eu|ca|au|ch|at|pl|cz|pt|br|page|site|blog|design|studio"
    "|art|example|test"
)
PROFILE = re.compile(
    rf"(?:https?://|www\.)\S{{4,}}|\b(?:[\w-]{{1,63}}\.){{0,4}}(?:{SITES})\.(?:com|io|net|org|de)/\S+"
    rf"|\b[\w-]{{1,63}}(?:\.[\w-]{{1,63}}){{0,4}}\.(?:{ENDINGS})(?:/\S*)?(?![\w@])",
    re.IGNORECASE,
)
LINKED = re.compile(r"\.\S|://")
"""What every link holds; prose holds little of it, and it is found sooner."""
MY = re.compile(r"\bmy\b[^.!?\n]{0,60}$", re.IGNORECASE)
"""What stands before a link that is the writer's own."""
NEARBY = 64
"""How many characters before a link may say so."""
PLAYFUL = re.compile(
    r"(?<![a-z])(?:lil[._-]|xx+(?=[a-z])|(?:hot|dude|party|swag)(?![a-z]))|(?:babes?|princess)(?![a-z])"
    r"|sexy|hottie|gangsta|kewl|stoner|(?<!\d)(?:69|420)(?!\d)|[a-z]\d{4,}$",
    re.IGNORECASE,
)
"""What makes the part before the @ look unserious."""

NAME_WORD = re.compile(r"[^\W\d_](?:['.-]?[^\W\d_])*\.?")
PARTICLES = words(
    "de da do dos das del della der den van von zu zur af av la le du di el al bin ibn ben ter ten y e i og und och o"
)
NOT_NAMES = words(
    "sent from my iphone ipad android phone mobile best kind regards thanks thank you sincerely yours warmly cheers "
    "looking forward hearing email tel linkedin github portfolio website cv the a an and or with for in on at"
)
TITLE_WORDS = words(
    "senior junior lead head chief staff principal assistant associate registered certified chartered licensed "
    "freelance independent software data product project marketing sales managing executive general graduate "
    "trainee student"
)
"""Words that a title of a job begins with."""

CAPITAL = "[A-ZÀ-ÖØ-ÞŁŚŻŹĆĐŠŽČŘŤĎŇŐŰĞİŞ]"
INTRODUCED = re.compile(
    rf"\b(?:(?:[Mm]y\s+(?:full\s+)?)?[Nn]ame(?:\s+is|'s)|I'm|I\s+am)"
    rf"\s+({CAPITAL}[\w'.-]{{0,30}}(?:\s+{CAPITAL}[\w'.-]{{0,30}}){{1,3}})(?!\w)"
)
SHORT = 6
SEPARATORS = re.compile(r"\s*(?:[|,·•/()<>]|\s[-–—]\s)\s*")


class Place(NamedTuple):
    """A stretch of `Draft.text`."""

    start: int
    end: int


def sign_off(draft: Draft) -> Place | None:
    """Where the writer signs: the last line of the signature or the closing, else the last word of the body."""
    for zone in (Zone.SIGNATURE, Zone.CLOSING):
        if blocks := list(draft.zone(zone)):
            line = draft.words(blocks[-1]).rpartition("\n")[2]
            return Place(blocks[-1].end - len(line), blocks[-1].end)
    if not draft.body:
        return None
    last = draft.body[-1]
    return Place(last.end - len(draft.words(last).split()[-1]), last.end)


def written(draft: Draft) -> str:
    """What the writer wrote, subject and greeting aside."""
    return "\n".join(draft.words(block) for block in draft.zone(Zone.SIGNATURE, Zone.CLOSING, *BODY))


def emails(draft: Draft) -> tuple[str, ...]:
    """The addresses that stand in the mail itself."""
    return tuple(match[0] for match in EMAIL.finditer(written(draft)))


def has_profile(draft: Draft) -> bool:
    """Whether a link to the writer stands under the mail, or with "my" in it."""
    signed = "\n".join(draft.words(block) for block in draft.zone(Zone.SIGNATURE, Zone.CLOSING, Zone.POSTSCRIPT))
    text = EMAIL.sub(" ", signed)
    if PROFILE.search(text):
        return True
    body = "\n".join(draft.words(block) for block in draft.body)
    if LINKED.search(body) is None:
        return False
    body = EMAIL.sub(" ", body)
    return any(
        "linkedin.com/in" in match[0] or MY.search(body, max(0, match.start() - NEARBY), match.start()) is not None
        for match in PROFILE.finditer(body)
    )


def has_phone(draft: Draft) -> bool:
    """Whether a telephone number stands in the mail."""
    text = written(draft)
    if not re.search(r"\d(?:\D{0,3}\d){6}", text):
        return False
    import phonenumbers

    regions = (None, "US", "GB", "IE", "AU", "NZ", "IN", "DE", "FR")
    if any(True for region in regions for _ in phonenumbers.PhoneNumberMatcher(text, region)):
        return True
    labelled = re.search(
        r"(?:tel|phone|mobile|mob|cell|call)\w*\.?\s*:?\s*\(?\+?\d[\d\s().-]{6,30}", text, re.IGNORECASE
    )
    return labelled is not None or re.search(r"\+\d[\d\s().-]{6,30}\d", text) is not None


def full_names(draft: Draft) -> Iterator[str]:
    """The names of two words or more that the writer gives as his own: in signature, body or From header."""
    for block in (*draft.zone(Zone.SIGNATURE), *_last_line(draft)):
        for line in draft.words(block).split("\n"):
            yield from (part for part in SEPARATORS.split(line) if _is_full_name(part))
    for block in draft.body:
        for match in INTRODUCED.finditer(draft.words(block)):
            yield match[1].strip()
    for address in draft.headers.sender:
        if _is_full_name(address.name):
            yield address.name


def _last_line(draft: Draft) -> Iterator[Block]:
    """The last paragraph where it is as short as a signature: "Hopefully, Zoë Müller"."""
    return (block for block in draft.body[-1:] if len(draft.words(block).split()) <= SHORT)


def has_open_slot(draft: Draft) -> bool:
    """Whether the signature has a slot that was not filled in, which is reported as such."""
    return any(True for block in draft.zone(Zone.SIGNATURE) for _ in slots(draft.words(block)))


def _is_full_name(text: str) -> bool:
    """Whether words are a first and a last name: no title of a job, no initials alone. Some people are called Baker."""
    parts = text.split()
    if not 2 <= len(parts) <= 6 or any(NAME_WORD.fullmatch(part) is None for part in parts):
        return False
    named = [part for part in parts if part.lower() not in PARTICLES]
    if len(named) < 2 or all(len(part.strip(".")) == 1 for part in named):
        return False
    lowered = {part.strip(".").lower() for part in parts}
    if lowered & NOT_NAMES or named[0].lower() in OCCUPATIONS | TITLE_WORDS:
        return False
    capitalised = [part for part in named if not part[0].islower()]
    return len(capitalised) >= 2 or (len(parts) == 2 and not capitalised)
