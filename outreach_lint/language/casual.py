"""Casual wording: the spellings of chats, slang, over-familiar address and sign-offs of friends."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from ..expression import Expression
from ..reading.draft import BODY, Zone
from .match import lexicon
from .memo import each_once
from .model import dictionary
from .sentences import QUOTATION, Stretch, sentences
from .starts import may_begin
from .vocabulary import words
from .wording import turns

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..reading.draft import Block, Draft
    from .sentences import Sentence
    from .wording import Turn, Turns

WORD = re.compile(
    r"(?<![\w@#./\\'&+-])'?[^\W\d_](?:[\w'-]*\w)?(?![@/\\]|\.\w)|(?<![\w@#./\\-])\d[a-z]{1,6}\d?(?![\w-])"
)
TAG = re.compile(r"</?[a-zA-Z][^<>\n]{0,80}>")
LONE_I = re.compile(r"(?<![\w.'(/&-])i(?:'(?:m|ve|d|ll))?(?![\w.')/&=-])")
STRETCHED = Expression(
    r"(?<![\w@#/.\[<-])(?!www)[a-z]+(?:([aeiou])\1\1+[a-z]*|([a-z])\2\2+)(?![\w@/\]>]|\.\w)",
    re.IGNORECASE,
    signs=(re.compile(r"([a-z])\1\1", re.IGNORECASE),),
)
"""A word drawn out: "sooo", "pleeease", "yesss"."""
CLIPPED = Expression(r"(?<![\w/-])([a-z]{2,})in'(?=[\s,.!?])", signs=(re.compile("in'"),))
CLIPPED_BARE = re.compile(
    r"(?<!\w)(?:look|work|do|noth|someth|anyth|everyth|go|gett|mak|try|com|cook|lov|liv|kill|hunt|feel|talk|say"
    r"|think|wait|runn"
    r"|hang|chill|rock|mess|kidd|tell|driv|bak|crush|jok|hir|play|learn|writ|watch|eat|sleep|start|giv|tak|call"
    r"|ask|drink)in(?!\w)"
)
MUFFLED = Expression(r"(?<!\w)[a-z]{1,3}[*#$@]{2,}[a-z]*(?!\w)", re.IGNORECASE, signs=(re.compile(r"[*#$@]{2}"),))
CLIPPED_NOUNS = words("noth someth anyth everyth morn even")
CAPITAL_U = Expression(
    r"(?<!\w)U (?=(?:need|are|guys|r|have|know|can|will|should|want|rock|might|must|may|wo|don't|do)\b)",
    signs=(re.compile("U "),),
)
CHAT_R = re.compile(r"(?<!\w)(?:r (?:u|you|there|we|they)|(?:u|you|we|they|how|where|who|what) r)(?!\w)")
CHAT_CAUSE = re.compile(
    r"(?<!\w)(?:cos|bc|cause|'cause|b/c|coz) (?=(?:i|i'm|it|it's|you|u|we|they|he|she|the|my|your|that|of)\b)"
)
SPOKEN_YOU = re.compile(
    r"(?<!\w)(?:(?:see|thank|love|do|did|would|could|are|will|how|what) ya|ya (?:know|see|all|think))(?!\w)"
)
RUN = re.compile(r"\w+")
CHATTED = {CHAT_R: words("r"), CHAT_CAUSE: words("cos bc cause b coz"), SPOKEN_YOU: words("ya")}
"""Patterns, and the runs of letters of which a text that one of them matches has one."""
BREEZY_GREETING = re.compile(
    r"(?:hey+|hi+|hello)[ \t,]*(?:there|you|again|hey|ho|hi|ya|man|team !|everybody !)?[ \t]*(?:[!?]|,|$)|(?:yo+"
    r"|sup|oi|ey up|ay up|"
    r"alright|aight|heya+|hiya+|howdy|hey ya|wotcha|what's up|whats up|wassup|'?ello|ahoy|hola chica|holla|hallo hallo|"
    r"hey hey|hi hi|knock knock|greetings earthling|top o'? the morning|how's it going|how do)\b.*",
    re.IGNORECASE,
)
PLAIN_GREETING = re.compile(r"(?:hi|hello)[ \t,]*(?:there)?[ \t]*[,!.]?\Z|hey[ \t]*,?\Z|hey,\Z", re.IGNORECASE)
LOVING = re.compile(
    r"(?:(?:big|lots of|much|all my|with|sending|warm|virtual|many) )*(?:love|hugs?|kisses|xoxo|xo|x{1,5}|peace"
    r"|laters?|later gator|smooches|"
    r"ciao(?: bella| for now)?|toodles|tootles|toodle-?(?:oo|pip)|ta-?ta|cya|see ya|hugs and kisses"
    r"|peace and love|peace out|"
    r"love and light|love (?:&|and) (?:hugs|kisses|peace)|mwah|muah|bye(?:[ -]?bye)?|byee+|night night|adios"
    r"|hasta la vista|"
    r"catch (?:you|ya) later|see (?:you|ya) (?:later|around)|rock on|stay (?:awesome|cool|golden|gold|classy"
    r"|weird)|keep it real|"
    r"over and out|yours (?:truly )?(?:forever|always|ever so truly)|forever yours|your (?:biggest|number one|new) "
    r"(?:fan|friend|bestie|bff)|your (?:future )?(?:bestie|bff|pal|buddy|mate|friend)|ttyl|ttfn|high five|"
    r"cheerio|pip pip|ta|tatty bye|stay safe out there"
    r"|until next time,? folks)(?![^\W_]|-[Xx\d])"
    r"[ \t]*[,.!~–-]*[ \t]*(?P<name>[^\W\d_][\w' .-]{0,30})?[ \t]*x{0,4}[!.]?",
    re.IGNORECASE,
)
KISSES = re.compile(r"[^\W\d_][\w'-]*(?: [^\W\d_][\w'-]*)?,?[ \t]+(x{1,5}|xoxo|\(?x\)?)\Z", re.IGNORECASE)
FAMILIAR = words(
    "dude bro bruh mate man buddy bud pal boss chief fam homie champ guv hun hon honey sweetie darling babe love "
    "lovely legend guys lads gang peeps mates bossman boss-man cuz chum fella fellas dudes bros superstar "
    "rockstar handsome gorgeous beautiful"
)
"""Who a greeting among friends greets."""
TITLED = re.compile(r"\b(?:mr|mrs|ms|mx|miss|dr|prof|professor|captain|sir|lady|lord)\b", re.IGNORECASE)
FINE_SIGNS = words("ta")
KIN = words("bro bros sis dudes")
COUNTED = words("both two three four five these those twin little big older younger other")
"""After these a word for kin tells of somebody and addresses nobody."""
MENTIONED = words(
    "called named titled entitled word words term tag hashtag label slang say says said spelled spelt brand app band "
    "song film movie game hit album user account username login handle show series book novel poem character meme "
    "caption slogan domain saying phrase"
)
"""After these a word is spoken of, not used."""
LOWER_START = re.compile(
    r"(?<=[a-z]{2}[.!?])[ \t\n]+((?:i|we|you|it|this|that|the|my|your|please|is|are|can|could|would|if|when|so"
    r"|also|but|thanks|"
    r"thank|hope|looking|look|have|do|does|there|what|how|let|they|he|she|just|am|was|not|one)(?:'\w+)?)(?=[ ,])"
)
LONGEST_SHORT_FORM = 7
NEXT_WORD = re.compile(r"[ \t]+(\w+)")
THE = re.compile(r"\bthe \Z")
REMEMBERED = 512
"""The blocks whose casual words are kept: an editor asks about all of a draft again when one has changed."""
NOT_ENDED = re.compile(
    r"\b(?:approx|etc|inc|ltd|dept|fig|vol|est|max|min|ext|tel|attn|incl|govt|gov|univ|ave|mrs|prof|capt|sgt|corp"
    r"|doc|docs|co|calif|"
    r"jan|feb|mar|apr|aug|sept|oct|nov|dec|mass|penn|tex|assn|bros|dr|mr|ms|st|jr|sr|no|vs|al|cf|resp|op|ca)\.\Z",
    re.IGNORECASE,
)


class Slip(NamedTuple):
    """Casual words. Offsets are code points of `Draft.text`; `minor` is what some readers will not mind."""

    start: int
    end: int
    minor: bool = False

    def moved(self, by: int) -> Slip:
        """The slip of a block, whose offsets count from there, as one of the draft."""
        return Slip(self.start + by, self.end + by, self.minor)


@cache
def _spellings() -> tuple[frozenset[str], frozenset[str]]:
    """Those in any case, and those in lower case only."""
    entries = lexicon("text_speak")
    lower = frozenset(entry.removeprefix("lower: ") for entry in entries if entry.startswith("lower: "))
    return frozenset(entry for entry in entries if not entry.startswith("lower: ")), lower


@cache
def _all_spellings() -> frozenset[str]:
    """The spellings in lower case."""
    anywhere, lower = _spellings()
    return anywhere | {entry.lower() for entry in lower}


@cache
def _idioms() -> Mapping[str, Turns]:
    return turns("casual")


def slips(draft: Draft) -> Iterator[Slip]:
    """The casual words of a draft in order, none inside another."""
    found = sorted(
        {*_in_words(draft), *_in_turns(draft), *_in_formulas(draft)}, key=lambda slip: (slip.start, -slip.end)
    )
    end = -1
    for slip in found:
        if slip.start >= end:
            yield slip
            end = slip.end


def _in_words(draft: Draft) -> Iterator[Slip]:
    lone: list[Slip] = []
    for block in draft.zone(Zone.SUBJECT, Zone.GREETING, Zone.CLOSING, *BODY):
        spelled, small = _slips_in(draft.words(block), starts=block.zone is not Zone.SUBJECT)
        yield from (slip.moved(block.start) for slip in spelled)
        lone += [slip.moved(block.start) for slip in small]
    yield from lone[:1]


@lru_cache(REMEMBERED)
def _slips_in(words: str, *, starts: bool) -> tuple[tuple[Slip, ...], tuple[Slip, ...]]:
    """The casual spellings in the words of a block, and where it has a small letter for a capital.

    That is "i" alone and, where `starts`, the start of a sentence.
    """
    masked = _masked(words)
    chatty = [Slip(match.start(), match.start() + len(match[0].rstrip())) for match in _chatty(masked)]
    lone = [Slip(*match.span()) for match in LONE_I.finditer(masked)]
    return (*_spelled(masked), *chatty), (*lone, *(_lower_starts(masked) if starts else ()))


def _chatty(masked: str) -> Iterator[re.Match[str]]:
    """Spellings that a pattern tells better than a list."""
    small = masked.replace("I", "i")
    said = frozenset(RUN.findall(small))
    for pattern, needed in CHATTED.items():
        if not needed.isdisjoint(said):
            yield from pattern.finditer(small)
    yield from CLIPPED_BARE.finditer(masked)
    for expression in (CAPITAL_U, MUFFLED):
        yield from expression.finditer(masked)
    for match in STRETCHED.finditer(masked):
        if not re.fullmatch(r"[ivxlcdm]+|([a-z])\1*", match[0], re.IGNORECASE):
            yield match
    for match in CLIPPED.finditer(masked):
        stem = match[1]
        if stem in CLIPPED_NOUNS or {stem, f"{stem}e", stem[:-1]} & dictionary("verb"):
            yield match


def _masked(text: str) -> str:
    """The text without what is quoted, and without tags."""
    return TAG.sub(_blank, QUOTATION.sub(_blank, text))


def _blank(match: re.Match[str]) -> str:
    return "\x00" * len(match[0])


def _spelled(masked: str) -> Iterator[Slip]:
    anywhere, lower = _spellings()
    if _all_spellings().isdisjoint(WORD.findall(masked.lower())):
        return
    previous = ""
    for match in WORD.finditer(masked):
        word = match[0]
        slang = word.lower() in anywhere and (not _is_named(word, masked, match.start()))
        told = word in KIN and previous in COUNTED
        if (slang or word in lower) and not told and previous not in MENTIONED and not _is_mentioned(masked, match):
            yield Slip(*match.span())
        previous = word.lower()


def _is_named(word: str, text: str, at: int) -> bool:
    """Whether a capital makes the word a name: "the drink Dude"; not at the start of a sentence, nor in capitals."""
    if not word[0].isupper() or (word.isupper() and len(word) > 1):
        return False
    return not may_begin(text, at, marks=".!?:–—-")


def _is_mentioned(text: str, match: re.Match[str]) -> bool:
    after = NEXT_WORD.match(text, match.end())
    before = THE.search(text, max(0, match.start() - len("the ")), match.start())
    return before is not None and after is not None and after[1].lower() in {"is", "was"}


def _lower_starts(masked: str) -> list[Slip]:
    return [
        Slip(*match.span(1), minor=True)
        for match in LOWER_START.finditer(masked)
        if NOT_ENDED.search(masked, max(0, match.start() - LONGEST_SHORT_FORM), match.start()) is None
    ]


def _in_turns(draft: Draft) -> Iterator[Slip]:
    for sentence in sentences(draft, Zone.SUBJECT, Zone.GREETING, *BODY):
        for said in _idioms_in(sentence):
            yield Slip(said.start, said.end)


@each_once
def _idioms_in(sentence: Sentence) -> Iterator[Stretch]:
    for kind in _idioms().values():
        for turn in kind(sentence):
            if not _is_spoken_of(turn, sentence):
                shown = sentence.words(turn.first, turn.last)
                begin = turn.first.idx
                yield Stretch(
                    sentence, begin + len(shown) - len(shown.lstrip(" ,.!?")), begin + len(shown.rstrip(" ,.!?"))
                )


def _is_spoken_of(turn: Turn, sentence: Sentence) -> bool:
    before = turn.lead.split()
    said = [token for token in sentence.tokens if turn.first.i <= token.i <= turn.last.i and not token.is_punct]
    named = len(said) == 1 and said[0].is_title and said[0].i != sentence.tokens[0].i
    return named or bool(before and before[-1] in MENTIONED)


def _in_formulas(draft: Draft) -> Iterator[Slip]:
    """Greetings and sign-offs."""
    for block in draft.zone(Zone.GREETING):
        text = draft.words(block)
        last = (re.findall(r"[\w'-]+", text.lower()) or [""])[-1]
        breezy = BREEZY_GREETING.fullmatch(text.rstrip()) and not PLAIN_GREETING.fullmatch(text.rstrip())
        if breezy or (last in FAMILIAR and " " in text and not TITLED.search(text)):
            yield Slip(block.start, block.end)
    closings = [*draft.zone(Zone.CLOSING), *draft.zone(Zone.SIGNATURE), *draft.body[-1:]]
    for block in closings:
        yield from _signed(draft, block)


def _signed(draft: Draft, block: Block) -> Iterator[Slip]:
    at = block.start
    for line in draft.words(block).split("\n"):
        text = line.strip()
        found = LOVING.fullmatch(text) if len(text) < 50 else None
        kiss = KISSES.fullmatch(text) if block.zone is Zone.SIGNATURE else None
        if found and text.lower().strip(" ,.!") not in FINE_SIGNS and _is_sign(text, block):
            end = found.start("name") if found["name"] else len(text)
            yield Slip(at, at + len(line[:end].rstrip(" ,.")))
        elif kiss:
            yield Slip(at + kiss.start(1), at + kiss.end(1))
        at += len(line) + 1


def _is_sign(text: str, block: Block) -> bool:
    """Whether the line signs off: under the text, or as the last line of it with no verb; "Peace Adeyemi" is a name."""
    if block.zone is Zone.CLOSING:
        return True
    return re.match(r"[\w' &-]+[,!~–-]", text) is not None or " " not in text
