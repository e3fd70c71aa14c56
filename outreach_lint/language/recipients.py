"""Recipients: to whom a draft goes, at how many companies, and what it says itself about going to many."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..reading.draft import Zone
from .clauses import Party, Time, children, clauses, lemma, lower, party
from .memo import once
from .sentences import Stretch, quoted, sentences
from .specificity import workplaces
from .vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from ..reading.draft import Address, Block, Draft
    from .clauses import Clause
    from .sentences import Sentence

ALIASES = words(
    "jobs job careers career hr recruiting recruitment recruit hiring talent people apply applications vacancies "
    "personnel hello info contact office team admin mail enquiries bewerbung emploi empleo join work"
)
PUBLIC_HOSTS = words("gmail googlemail outlook hotmail yahoo icloud proton protonmail aol gmx web live fastmail mail")
SECOND_LEVEL = words("co com org net ac gov edu or ne sch nhs ltd plc")
WORD = re.compile(r"[^\W\d_]+")


def others(draft: Draft) -> tuple[Address, ...]:
    """The recipients of To, Cc and Bcc, each once, the writer left out."""
    headers = draft.headers
    own = {address.email.lower() for address in headers.sender if address.email}
    own |= {word.lower().strip("<>,;") for block in draft.zone(Zone.SIGNATURE) for word in _mailboxes(draft, block)}
    found: dict[str, Address] = {}
    for address in (*headers.to, *headers.cc, *headers.bcc):
        key = address.email.lower() or address.name.lower()
        if key not in own and not _is_placeholder(address):
            found.setdefault(key, address)
    return tuple(found.values())


def _mailboxes(draft: Draft, block: Block) -> Iterator[str]:
    return (word for word in draft.words(block).split() if "@" in word)


def _is_placeholder(address: Address) -> bool:
    """Whether a header holds no mailbox: "undisclosed-recipients:;"."""
    return not address.email and "undisclosed" in address.name.lower()


def domains(addresses: tuple[Address, ...]) -> frozenset[str]:
    """The registered domains of the addresses; of a public mail host, none."""
    found = (registered(address.email.rpartition("@")[2].lower()) for address in addresses if "@" in address.email)
    return frozenset(domain for domain in found if domain.partition(".")[0] not in PUBLIC_HOSTS)


def registered(host: str) -> str:
    """The part of a host that somebody registered: "post.example.co.uk" is of "example.co.uk"."""
    labels = host.rstrip(".").split(".")
    size = 3 if len(labels) > 2 and labels[-2] in SECOND_LEVEL and len(labels[-1]) == 2 else 2
    return ".".join(labels[-size:])


def is_alias(address: Address) -> bool:
    """Whether an address is that of an office: jobs@, hr@."""
    local = address.email.partition("@")[0].lower()
    return any(part in ALIASES for part in re.split(r"[.+_-]", local))


def is_greeted(draft: Draft, address: Address) -> bool:
    """Whether the greeting calls somebody by a name of theirs."""
    greeting = " ".join(draft.words(block) for block in draft.zone(Zone.GREETING))
    called = {word.lower() for word in WORD.findall(greeting)}
    names = WORD.findall(address.name) or WORD.findall(address.email.partition("@")[0])
    return any(name.lower() in called for name in names if len(name) > 1)


# --- What the draft says itself ----------------------------------------------------------------------------------

CROWD = re.compile(
    r"\b(?:(?:to|dear|hi|hello|hey|greetings|attention|good\s+(?:morning|afternoon|evening|day)),?\s+(?:to\s+)?(?:you\s+|the\s+)?"
    r"(?:all|every(?:one|body)|folks|y'all|guys|people|friends|companies|firms|employers|organi[sz]ations"
    r"|(?:all\s+|any\s+|the\s+|fellow\s+)?(?:\w+\s+){0,2}?(?:recruiters|managers|headhunters|employers|companies|directors|owners|professionals|bosses|leads))"
    r")(?=\s*(?:[,!.:;\u2013\u2014-]|\Z|at\b|of\b|in\b|\bthere\b|who\b))",
    re.IGNORECASE,
)
"""A greeting to a crowd: "Dear all", "To all hiring managers"."""

LONGEST_GREETING = 8
SENDING = words(
    "send write email e-mail mail bcc'd cc'd bcc'ed cc'ed message contact approach apply reach forward circulate "
    "distribute submit pitch blast share address post target query ask spam text fire shoot go copy bcc cc dispatch "
    "broadcast canvass"
)
MESSAGES = words("email e-mail mail message letter note cv resume résumé application enquiry inquiry line request this")
EMPLOYERS = words(
    "company firm employer business organisation organization recruiter manager department place agency startup "
    "start-up team studio outfit practice lab house institution university group brand corporation headhunter"
)
MANY = words(
    "several many multiple various numerous different countless dozens dozen hundreds hundred scores lots lot plenty "
    "bunch number few couple handful every each all other others any most some tons loads range list as dozens"
)
MASS = re.compile(
    r"\b(?:(?:mass|bulk|group|blanket|blast|generic|standard|form|impersonal|chain|round-robin|round\s+robin|copy-paste[d]?|copied-and-pasted)\s+"
    r"(?:e-?mail(?:ing)?|mail(?:ing|shot)?|message|letter|note|application)|mailshot|mail-out|e-?mail\s+blast|circular(?:\s+(?:letter|e-?mail|note))?)\b",
    re.IGNORECASE,
)
OWNING_UP = re.compile(r"\b(?:this|sorry|apolog\w+|excuse|forgive|pardon|please|i'm|i\s+am)\b", re.IGNORECASE)


def crowd(draft: Draft) -> tuple[int, int] | None:
    """Where the greeting calls a crowd, as offsets into `Draft.text`."""
    first = next((block for block in draft.blocks if block.zone is not Zone.SUBJECT), None)
    if first is None or (first.zone is not Zone.GREETING and len(draft.words(first).split()) > LONGEST_GREETING):
        return None
    found = CROWD.match(draft.words(first))
    return (first.start + found.start(), first.start + found.end()) if found else None


def mass_mailings(draft: Draft) -> Iterator[Stretch]:
    """Where the draft says that it, or its like, goes to many."""
    for sentence in sentences(draft):
        if place := _mass_mail(sentence) or _many_employers(sentence):
            yield place


@once
def _mass_mail(sentence: Sentence) -> Stretch | None:
    text = sentence.raw
    found = MASS.search(text)
    if not found or not OWNING_UP.search(text):
        return None
    begin = sentence.span.start_char + found.start()
    token = next(
        (token for token in sentence.tokens if token.idx + len(token) == sentence.span.start_char + found.end()), None
    )
    if token is None or token.dep_ == "compound" or quoted(sentence, token):
        return None
    negated = any(lower(word) in {"not", "n't", "no", "never"} for word in sentence.tokens if word.i < token.i)
    return None if negated else Stretch(sentence, begin, begin + len(found[0]))


@once
def _many_employers(sentence: Sentence) -> Stretch | None:
    for clause in clauses(sentence).values():
        if clause.lemma in SENDING and _is_own_sending(clause) and not _is_denied(sentence, clause):
            nouns = [token for token in _reach(sentence, clause) if _are_many_employers(sentence, token)]
            if nouns and not quoted(sentence, nouns[0]):
                first = min((child for child in nouns[0].subtree if child.i <= nouns[0].i), key=lambda word: word.i)
                return sentence.stretch(first, nouns[0])
    return None


def _is_own_sending(clause: Clause) -> bool:
    """Whether the writer, or this very message, does the sending now: no story, no habit of a past post."""
    if clause.time is Time.PAST and not _is_just_sent(clause):
        return False
    if not all(lemma(thing) in MESSAGES or _are_people(thing) for thing in children(clause.head, "dobj")):
        return False
    subject = clause.subject
    if subject is None:
        return clause.party is Party.SENDER and clause.head.pos_ == "VERB"
    if lower(subject) in {"i", "we", "this"}:
        return True
    return lemma(subject) in MESSAGES and any(lower(child) in {"this", "my", "same"} for child in subject.children)


def _are_people(thing: Token) -> bool:
    """Whether what is sent, or written to, is employers: "contacting several firms"."""
    return (
        _employs(thing)
        or lemma(thing) in MANY
        or lower(thing) in {"it", "everyone", "everybody", "you", "that", "which"}
    )


def _is_just_sent(clause: Clause) -> bool:
    """ "I sent this note to every bakery": the past of the very message."""
    return any(lower(token) == "this" for token in clause.head.subtree)


def _is_denied(sentence: Sentence, clause: Clause) -> bool:
    return clause.negated or any(lower(word) in {"not", "n't", "never", "without"} for word in clause.head.lefts)


def _reach(sentence: Sentence, clause: Clause) -> tuple[Token, ...]:
    """The words under a verb, and the noun that its clause describes: "forty employers that I am writing to"."""
    head = clause.head
    found = [token for token in head.subtree if token.i > head.i]
    if head.dep_ in {"relcl", "acl"}:
        found += [head.head, *(token for token in head.head.subtree if head.head.i < token.i < head.i)]
    return tuple(found)


def _employs(token: Token) -> bool:
    """Whether a noun is one for an employer; the parse makes three words of "start-ups"."""
    before = str(token.nbor(-2)) + "-" if token.i > 1 and token.nbor(-1).text == "-" else ""
    return f"{before}{lemma(token)}".lower() in EMPLOYERS | workplaces()


def _are_many_employers(sentence: Sentence, token: Token) -> bool:
    """Whether a word stands for several employers that are not the reader's own: "dozens of firms"."""
    if token.pos_ not in {"NOUN", "PROPN"} or not _employs(token):
        return False
    several = token.tag_ in {"NNS", "NNPS"} or any(lower(child) in {"every", "each", "any"} for child in token.children)
    if not several or any(party(child) is Party.READER for child in token.children if child.dep_ == "poss"):
        return False
    before = [word for word in sentence.tokens if token.i - 6 <= word.i < token.i]
    return any(lower(word) in MANY or word.like_num or word.tag_ == "CD" for word in before)
