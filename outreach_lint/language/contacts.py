"""Contact details and names: how the reader can find and recognise the writer."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..reading.draft import BODY, Zone

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..reading.draft import Draft

EMAIL = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")
PROFILE = re.compile(
    r"(?:https?://|www\.)\S{4,}|\b(?:[\w-]+\.)*(?:linkedin|github|gitlab|behance|dribbble|xing|orcid|researchgate|medium|"
    r"artstation|codepen|stackoverflow|bitbucket|vimeo|soundcloud|substack)\.(?:com|io|net|org|de)/\S+|"
    r"\b[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|io|dev|me|co|uk|de|fr|es|it|nl|se|no|dk|fi|ie|eu|ca|au|ch|at|pl|cz|pt|br|page|site|"
    r"blog|design|studio|art|example|test)(?:/\S*)?(?![\w@])",
    re.IGNORECASE,
)
PLAYFUL = re.compile(
    r"69|420|xx|babe|sexy|hottie|\blil|gangst|princess|dude|kewl|stoner|party|swag|[a-z]\d{4,}$", re.IGNORECASE
)
"""What makes the part before the @ look unserious."""
NAME_WORD = r"(?:[^\W\d_]['’.-]?){1,}(?:['’-][^\W\d_]+)*\.?"
PARTICLES = frozenset(
    "de da do dos das del della der den van von zu zur af av la le du di el al bin ibn ben ter ten y e i og und och o".split()
)
NOT_NAMES = frozenset(
    "sent from my iphone ipad android phone mobile best kind regards thanks thank you sincerely yours warmly cheers looking "
    "forward hearing email tel phone linkedin github portfolio website cv the a an and or with for in on at".split()
)
INTRODUCED = re.compile(
    r"\b(?:(?:[Mm]y\s+(?:full\s+)?)?[Nn]ame(?:\s+is|'s)|I'm|I\s+am)\s+((?:[A-ZÀ-ÖØ-ÞŁŚŻŹĆĐŠŽČŘŤĎŇ][\w'’.-]*\s*){2,4})(?=[,.;!\s]|$)"
)
SEPARATORS = re.compile(r"\s*(?:[|,·•/()<>]|\s[-–—]\s)\s*")


@dataclass(frozen=True)
class Place:
    """A stretch of `Draft.text`."""

    start: int
    end: int


def sign_off(draft: Draft) -> Place | None:
    """Where the writer signs: the last line of the signature, else of the closing, else of the body."""
    for zones in ((Zone.SIGNATURE,), (Zone.CLOSING,), tuple(BODY)):
        blocks = list(draft.zone(*zones))
        if blocks:
            text = draft.words(blocks[-1])
            line = text.rsplit("\n", 1)[-1]
            return Place(blocks[-1].end - len(line), blocks[-1].end)
    return None


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
    body = EMAIL.sub(" ", "\n".join(draft.words(block) for block in draft.body))
    return any(
        re.search(r"\bmy\b[^.!?\n]{0,60}$", body[: match.start()], re.IGNORECASE) is not None
        or "linkedin.com/in" in match[0]
        for match in PROFILE.finditer(body)
    )


def has_phone(draft: Draft) -> bool:
    """Whether a telephone number stands in the mail."""
    import phonenumbers

    text = written(draft)
    if not re.search(r"\d(?:\D{0,3}\d){6}", text):
        return False
    regions = (None, "GB", "US", "DE", "FR")
    if any(True for region in regions for _ in phonenumbers.PhoneNumberMatcher(text, region)):
        return True
    labelled = re.search(r"(?:tel|phone|mobile|mob|cell|call)\w*\.?\s*:?\s*\(?\+?\d[\d\s().-]{6,}", text, re.IGNORECASE)
    return labelled is not None or re.search(r"\+\d[\d\s().-]{6,}\d", text) is not None


def full_names(draft: Draft) -> Iterator[str]:
    """The names of two words or more that the writer gives as his own: in the signature, the body or the From header."""
    for block in draft.zone(Zone.SIGNATURE):
        for line in draft.words(block).split("\n"):
            for part in SEPARATORS.split(line):
                if _is_full_name(part):
                    yield part
    for block in draft.body:
        for match in INTRODUCED.finditer(draft.words(block)):
            yield match[1].strip()
    for address in draft.headers.sender:
        if _is_full_name(address.name):
            yield address.name


def _is_full_name(text: str) -> bool:
    parts = text.split()
    if not 2 <= len(parts) <= 6:
        return False
    if any(re.fullmatch(NAME_WORD, part) is None for part in parts):
        return False
    named = [part for part in parts if part.lower() not in PARTICLES]
    if len(named) < 2 or {part.strip(".").lower() for part in parts} & NOT_NAMES:
        return False
    capitalised = [part for part in named if part[0].isupper() or not part[0].islower()]
    return len(capitalised) >= 2 or (len(parts) == 2 and len(capitalised) == 0)
