"""Flags a stock long form that has a shorter equal, and courtesies piled up at the end.

## Why
"Due to the fact that" says "because" in five words. One such phrase costs the reader a second; five of them make a
mail sound like a form, and the person in it disappears. Short forms are not less polite.

Courtesies work the same way: one thank-you is warm, a thank-you, an availability, an offer to answer questions and a
looking-forward in a row are four sentences that any mail could end with.

## Example
```text
Owing to the fact that your bindery is moving to Győr, I wish to inform you that I am free in order to help.
```

## Instead
```text
Because your bindery is moving to Győr, I am free to help.
```

## Fix
Puts the short form in. Where that takes a courtesy away or touches the grammar around it, the fix counts as unsafe.

## Evidence
- advice: to be concise is the advice of the plain English movement and of every etiquette guide.
- vendor data: Boomerang's counts of answered mail (2016) favour short mails.
- caveat: that is general mail and a correlation; no study of such phrases in job seekers' mail is known.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache

from ...expression import TAKEN_ALIKE
from ...language.match import lexicon
from ...language.needs import Needs
from ...language.sentences import QUOTATION
from ...language.vocabulary import COMMON
from ...reading.draft import BODY, Block, Draft, Zone
from ...rule import Applicability, Edit, Finding, Severity, quote
from ..deletions import with_space

SEVERITY = Severity.INFO
HELP = "Use the short form."

REMEMBERED = 512
"""Blocks whose long forms are remembered: an editor asks anew after each keystroke in one of them."""

LINE = re.compile(r"(?P<words>.+?) *(?P<sign>!=|=|~) *(?P<short>.*)")
NUMBER = (
    r"(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty"
    r"|(?:a |one )?hundred)"
)
DETERMINERS = (
    r"the|an?|my|your|his|her|its|our|their|this|that|these|those|each|every|all|some|any|no|left|right|one|which|whom"
    r"|\d\w*"
)
NOTATION = {
    "{n}": NUMBER,
    " {verb}": rf"(?=\s+(?!(?:{DETERMINERS})\b)[a-z])",
    " {noun}": r"(?=\s+(?!(?:view|vision|battle|fire|play|the|an?|it|them|us|one|my|your)\b)[a-z])",
}
WHITE_SPACE = r"\s+"
APPLICABILITY = {"=": Applicability.SAFE, "!=": Applicability.UNSAFE, "~": None}
GROUP = re.compile(r"[(<\[][^()<>\[\]]*[)>\]]|\{\w+\}")
"""A choice in a pattern, without those that stand in it."""
MORE = re.compile(r"(?<=[\w?)])\((?: [^()|]*)?(?:\|(?: [^()|]*)?)*\)|\((?:[^()|]* )?(?:\|(?:[^()|]* )?)*\)(?=[\w(<])")
"""Words that may stand between two others: "( that|)" behind "fact", "(sole |express |)" before "purpose"."""
WHOLE_WORD = re.compile(r"(?<!\S)([a-z]+?)([a-z]\?)?(?:,\??)?(?!\S)")
CHOICE = re.compile(r"(?<!\S)[(<]([a-z -]+(?:\|[a-z -]+)+)[)>](?!\S)")
FIRST_WORD = re.compile(r"(?<![\w-])'?[^\W_]+(?:-[^\W_]+)*|(?<=\w)'[^\W_]+")

COURTESIES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"look(?:ing)? forward to",
        r"hesitate to|feel free to",
        r"any (?:further |other |more )?(?:questions|queries|information)",
        r"(?:thank you|thanks)\b[^.!?]{0,40}\b(?:time|consideration|attention)",
        r"\bavailable\b[^.!?]{0,40}\b(?:convenience|any ?time)|at your (?:\w+ )?convenience",
        r"appreciate your (?:time|consideration|help|attention)",
        r"hope to hear from you",
    )
)
SENTENCE_END = re.compile(r"(?<![.!?])[.!?]++(?=[\s\"')]|\Z)|(?<=[^\s.!?])\Z")
OPENING = re.compile(r"|(?:.*[.!?:\"'(]\s*)", re.DOTALL)
"""What stands before the first word of a sentence."""
ENDS = frozenset(".!?;:)")
"""What no space stands before."""

LITTLE = 3
"""Words up to this length stay small in titles."""
NO_PHRASE = re.compile(
    r"\s+(?:(?:the )?\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
    r"|(?:[A-Z][\w&'-]*\s+){1,3}(?:Ltd|Inc|LLC|plc|PLC|GmbH|Limited|Co|Pty|Pvt)\b)"
)
"""A day of a month, or the rest of a company's name: what stands before them is no stock phrase."""

PILE = 3
LAST_SENTENCES = 4
STACK = 90
"""Characters within which sign-offs stand in a row."""
ONE_COURTESY = "End with one of them: Thank you for reading this."


@dataclass(frozen=True)
class LongForm:
    """A line of the lexicon; `short` may hold `*` for the words that stay.

    `applicability` is None where no short form fits everywhere and `short` is advice.
    """

    words: str
    short: str
    applicability: Applicability | None

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The expression that the words stand for."""
        return re.compile(_source(self.words), re.IGNORECASE)

    @cached_property
    def needed(self) -> tuple[frozenset[str], ...]:
        """Sets of words, in lower case: a text that the pattern matches has at least one of each."""
        words = MORE.sub("", self.words.lower())
        choices = [
            frozenset(max(one.split(), key=_rarity) for one in choice[1].split("|"))
            for choice in CHOICE.finditer(words)
            if words.count("(", 0, choice.start()) == words.count(")", 0, choice.start())  # in no other choice
        ]
        while (fewer := GROUP.sub("…", words)) != words:
            words = fewer
        whole = [frozenset({word, word + more.strip("?")}) for word, more in WHOLE_WORD.findall(words)]
        return (*whole, *choices)

    @cached_property
    def openings(self) -> frozenset[str]:
        """The words, in lower case, with which a text that the pattern matches can begin."""
        return frozenset(_openings(self.words))

    def finding(self, found: re.Match[str], draft: Draft, block: Block) -> Finding:
        """The finding on words that stand in a block."""
        start, end = found.span()
        said = quote(found[0])
        if self.applicability is None:
            return Finding(start, end, f"{said} is a long form: {self.short}")
        short = self.short.replace("*", found["kept"]) if "*" in self.short else self.short
        if not short:
            return Finding(start, end, f"{said} can go", fix=_deletion(draft, block, start, end))
        fix = Edit(start, end, short[:1].upper() + short[1:] if found[0][:1].isupper() else short, self.applicability)
        return Finding(start, end, f"{said} can be {quote(short)}", fix=fix)


def _rarity(word: str) -> tuple[bool, int]:
    """How much it tells that a text has a word."""
    return word not in COMMON, len(word)


def _deletion(draft: Draft, block: Block, start: int, end: int) -> Edit:
    """The edit that takes words out; what follows them begins the sentence where they did."""
    text = draft.text.text
    after = end
    while after < block.end and text[after] in " ,":
        after += 1
    opening = OPENING.fullmatch(text[max(block.start, start - 3) : start]) is not None
    closing = after == block.end or text[after] in ENDS
    if opening and not closing:
        return Edit(start, after + 1, text[after].upper(), Applicability.UNSAFE)
    if opening and after < block.end:  # the words are a sentence of their own
        return Edit(*with_space(draft, block, start, after + 1), "", Applicability.UNSAFE)
    if closing:
        while start > block.start and text[start - 1] in " ,":
            start -= 1
        return Edit(start, end, "", Applicability.UNSAFE)
    around = " ," if text[end] == "," else " "
    return Edit(*with_space(draft, block, start, end, around), "", Applicability.UNSAFE)


@cache
def long_forms() -> tuple[LongForm, ...]:
    """The long forms, the longest patterns first."""
    found: list[LongForm] = []
    for line in sorted(lexicon("wordy_phrases"), key=len, reverse=True):
        parts = LINE.fullmatch(line)
        if parts is None:
            raise ValueError(f"no long form: {line}")
        found.append(LongForm(parts["words"], parts["short"], APPLICABILITY[parts["sign"]]))
    return tuple(found)


@cache
def _needs() -> Needs[str]:
    """What the long forms need, in their order."""
    needed = ((form.openings, *form.needed) for form in long_forms())
    needs = Needs[str]()
    needs.add("forms", (tuple(sorted(sets, key=lambda one: (len(one & COMMON), len(one)))) for sets in needed))
    return needs


def _hopeful(words: frozenset[str]) -> dict[str, list[LongForm]]:
    """The long forms that a text with these words may hold, by the words with which they can begin there."""
    forms = long_forms()
    found: dict[str, list[LongForm]] = {}
    for place in _needs().met(words).get("forms", ()):
        for word in forms[place].openings & words:
            found.setdefault(word, []).append(forms[place])
    return found


def _source(words: str) -> str:
    written = re.sub("<([^<>]*)>", r"(?P<kept>\1)", words)
    for sign, meaning in NOTATION.items():
        written = written.replace(sign, meaning)
    return rf"{written.replace(' ', WHITE_SPACE)}(?![\w-])"


def _openings(words: str) -> Iterator[str]:
    """The words, in lower case, with which a text that the pattern matches can begin."""
    if words[0] not in "(<":
        yield from (
            match[0].lower()
            for match in FIRST_WORD.finditer(words, 0, len(words.partition(" ")[0]))
            if not match.start()
        )
        return
    choice, _, rest = words[1:].partition(")" if words[0] == "(" else ">")
    for one in choice.split("|"):
        yield from _openings(one) if one else _openings(rest)


def check(draft: Draft) -> Iterator[Finding]:
    for block in draft.zone(Zone.SUBJECT, *BODY, Zone.CLOSING):
        yield from _in_block(draft, block)
    yield from _pile(draft)
    yield from _stacked(draft)


def _in_block(draft: Draft, block: Block) -> Iterator[Finding]:
    for form, start in _long_forms_in(draft.words(block)):
        found = form.pattern.match(draft.text.text, block.start + start, block.end)
        if found is not None:
            yield form.finding(found, draft, block)


@lru_cache(REMEMBERED)
def _long_forms_in(words: str) -> tuple[tuple[LongForm, int], ...]:
    """The long forms in the words of a block, and where they begin."""
    lowered = words.translate(TAKEN_ALIKE).lower()
    hopeful = _hopeful(frozenset(FIRST_WORD.findall(lowered)))
    if not hopeful:
        return ()
    quotations = [match.span() for match in QUOTATION.finditer(words)]
    said: list[tuple[LongForm, int]] = []
    done = 0
    for word in FIRST_WORD.finditer(lowered):
        if word[0] not in hopeful:
            continue
        at = word.start()
        if at < done or any(first <= at < last for first, last in quotations):
            continue
        for form in hopeful[word[0]]:
            found = form.pattern.match(words, at)
            if found and not _is_name(found[0]) and not NO_PHRASE.match(words, found.end()):
                said.append((form, at))
                done = found.end()
                break
    return tuple(said)


def _is_name(words: str) -> bool:
    """Whether words are somebody's title: "Prior To Print"."""
    later = [word for word in words.split()[1:] if len(word) > LITTLE]
    return " " in words and words[:1].isupper() and all(word[:1].isupper() for word in later or words.split())


SIGN_OFF = re.compile(
    r"\b(?:(?:kind|best|warm|warmest|kindest)(?:est)? )?regards\b|\b(?:best|good|kind|warm|many) wishes\b"
    r"|\byours (?:\w+ )?(?:sincerely|faithfully|truly|respectfully|ever|very truly)\b|\b(?:\w+ly) yours\b"
    r"|\b(?:with |many ){0,3}thanks\b(?: in advance)?|\bthank you\b"
    r"|\b(?:cordially|respectfully|sincerely|cheers|all the best)\b",
    re.IGNORECASE,
)


def _stacked(draft: Draft) -> Iterator[Finding]:
    """The third of the sign-offs that close one mail: "Many thanks, kind regards, yours sincerely"."""
    text = draft.text.text
    for blocks in (list(draft.zone(Zone.CLOSING, Zone.SIGNATURE)), draft.body[-1:]):
        found = [match.span() for block in blocks for match in SIGN_OFF.finditer(text, block.start, block.end)]
        if len(found) >= PILE and found[-1][1] - found[0][0] < STACK:
            yield Finding(*found[PILE - 1], f"{len(found)} sign-offs in a row; one will do", help=ONE_COURTESY)
            return


def _pile(draft: Draft) -> Iterator[Finding]:
    """The third courtesy of those that the last sentences pile up."""
    text = draft.text.text
    ends = [match.end() for block in draft.body for match in SENTENCE_END.finditer(text, block.start, block.end)]
    if not ends:
        return
    start = ends[-LAST_SENTENCES - 1] if len(ends) > LAST_SENTENCES else draft.body[0].start
    found = sorted(match.span() for pattern in COURTESIES if (match := pattern.search(text, start, ends[-1])))
    if len(found) >= PILE:
        message = f"{len(found)} courtesies at the end; one is warm, the rest is padding"
        yield Finding(*found[PILE - 1], message, help=ONE_COURTESY)
