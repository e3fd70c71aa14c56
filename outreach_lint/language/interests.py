"""Interest: whether a draft says something of the reader that it could not say of another company.

Specific is a thing of theirs with a name, a number or a description ("your Kelso posters"), something that they did
("since you moved the dish pit"), a quotation, a question about a thing of theirs, or a person known to both. Silence is
safer than a wrong finding: what might be theirs counts as theirs.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..reading.draft import Zone
from .anchors import NOUNS, OWN, WRITERS, is_fluff, phrase, writers_words
from .clauses import Clause, Mood, Party, Time, clause_of, clauses, lemma, lower
from .memo import once
from .sentences import quoted_words, sentences
from .specificity import forms, hyphenated, is_role_noun, known_names, title_words, workplaces
from .turns import Turns, among, words_of
from .vocabulary import READER_SIDE, READER_WORDS, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from ..reading.draft import Draft
    from .sentences import Sentence

SUPPOSING = words("if whether unless should")
READ_OF = Turns(
    """
    {read see notice hear find learn gather spot discover} ..3 {in on from at via} your ..4 <source> ..1 {that how why
        where when which}
    {read see notice hear find learn gather spot discover} ..1 {that how why where} ..6 {in on from} your ..4 <source>
    your ..4 <source> ..1 {say says said mention mentions mentioned show shows describe describes} ..1 {that how}
    """,
    source=words(
        "report reports blog newsletter website site page paper papers article articles podcast talk interview "
        "magazine catalogue catalog brochure review account accounts announcement release post posts channel feed "
        "video plan strategy minutes prospectus bulletin journal column book lecture presentation webinar"
    ),
)
"""What the writer has from something that the reader publishes, with what it says."""
SEEKING = Turns(
    """
    {apply applying applied application applicant candidate candidacy vacancy internship apprenticeship traineeship
        placement postdoc postdoctoral cv resume résumé freelancer redundant unemployed jobless employer}
    {job role position post opening opportunity seat shift place work career move employment spot} ..8 {with at in for
        on as your you me}
    {job role position post vacancy career hire employment cv work}
    {take taking takes} on
    {jump leap} at the {chance opportunity}
    {chosen selected considered shortlisted picked}
    foot in the door
    {my ready returning return going} ..1 {return back} to
    {job role position post opening} {advert advertised ad listing posting description}
    {hire hiring recruit recruiting employ}
    {any a some the} ..3 {work job role position post opening vacancy shift seat round placement} {going open free there
        available left for}
    {anything something} ..2 {open going available suitable}
    {join joining contribute contributing serve serving represent} ..9 {your you company firm team lab school restaurant
        kitchen department organisation organization institution it}
    work ..2 {with for at in under alongside} ..6 {you your company start place firm lab school restaurant
        kitchen organisation organization institution employer}
    {look looking seek seeking search searching after hunting} ..3 {for a an new my steady} ..6 {team work job role home
        change restaurant kitchen company firm post position employer challenge place move lab group school}
    {bring put offer} ..8 to ..3 {your you use}
    {could can would} ..2 use ..4 {help me someone somebody}
    {you yours company firm} ..4 {need want lack} ..3 {people someone somebody hands staff}
    why ..1 {your you} ..2
    start {on in from next at tomorrow monday any}
    {i we my} ..2 <modal> ..2 {help suit fit bring serve start come do be join work drive teach cook take}
    {chat call conversation talk meeting word visit interview} ..8 {with about how soon this next for ? .}
    {appeal appeals} to me
    {let ring call tell email contact write give} ..1 me
    {openings opening}
    {consider considering bear keep use want need} ..2 {me my mine}
    {portfolio samples sample}
    {may can could shall} i ..2 {send show come drop call visit try share}
    {move moving} ..2 {from to into}
    {thank thanks} ..2 for ..2 {considering consideration}
    {contacting writing approaching getting} ..2 {to in local with}
    """,
    modal=words("would could can should shall will 'd 'll may might"),
)
BLANK = re.compile(r"[\[{<«][^\W\d_][^\]}>»\n@:/]{0,80}[\]}>»]|\bX{2,}\b|_{3,}")
THANKED = Turns(
    """
    {thank thanks grateful appreciate} ..4 for ..4 {showing meeting seeing taking having talking hosting interviewing
        speaking sparing giving making}
    {thank thanks grateful appreciate} ..4 for ..4 {interview tour visit meeting chat call coffee lunch
        conversation talk}
    """
)
TELLING = words(
    "tell suggest recommend mention refer say speak advise introduce point urge encourage put give pass direct talk "
    "know"
)
HAPPENING = (Time.PAST, Time.PERFECT, Time.PRESENT, Time.FUTURE)
WANTING = words(
    "want need seek look hire recruit require search use take have offer consider think know mean be expect"
)
SEEING = words(
    "see saw visit buy eat taste try watch hear read notice borrow attend queue walk pass drink order browse spot hear"
)
MADE = words(
    "paper blog talk post article note report write-up writeup podcast book study review video film recipe menu "
    "campaign project essay lecture interview keynote slide thread tweet column newsletter exhibition show poster "
    "series map guide documentation tutorial library repository app tool dataset figure chapter episode "
    "presentation thesis lab piece"
)
"""Things that a reader makes or says: one word tells which."""
MINE = words("i me my")
WRITING = words("i we")
YOURS = words("your yours")
QUESTION_WORDS = 2
NAMING = NOUNS | {"NUM", "ADJ", "VERB"}
JOINED_FLUFF = ("-edge", "-class", "-driven", "-leading", "-thinking")
"""What a hyphenated word of praise ends in."""
ROOM = 2
"""Words that describe a thing of theirs: one may be anybody's, two are not."""


@once
def seeks_work(draft: Draft) -> bool:
    """Whether the writer seeks work, now or later."""
    return (
        _is_letter(draft)
        and any(lower(token) in MINE for sentence in sentences(draft) for token in among(sentence, MINE))
        and any(
            next(SEEKING(sentence), None) is not None
            for sentence in (*sentences(draft, Zone.SUBJECT), *sentences(draft))
        )
    )


def _is_letter(draft: Draft) -> bool:
    """Whether a draft begins with a greeting and has no blanks left to fill, which may be what is specific."""
    greeted = any(block.zone is Zone.GREETING for block in draft.blocks)
    return greeted and BLANK.search(draft.text.text) is None


def gives_thanks_for_meeting(draft: Draft) -> bool:
    """Whether a draft begins by thanking for a meeting."""
    first = next(sentences(draft), None)
    return first is not None and next(THANKED(first), None) is not None


@once
def specific_interest(draft: Draft) -> Sentence | None:
    """The first sentence that could be said to this reader only."""
    return next((sentence for sentence in sentences(draft) if is_specific(draft, sentence)), None)


def specific_question(draft: Draft) -> bool:
    """Whether a draft asks about a thing of the reader's, and not only whether there is work."""
    return any(_asks_of_thing(draft, sentence) for sentence in sentences(draft))


def is_specific(draft: Draft, sentence: Sentence) -> bool:
    """Whether a sentence could be said to this reader only."""
    if next(READ_OF(sentence), None) is not None:
        return True
    if _quotes(sentence) or _names_go_between(draft, sentence):
        return True
    if any(_is_deed(draft, sentence, clause) for clause in clauses(sentence).values()):
        return True
    if any(_is_thing(draft, sentence, token) for token in among(sentence, YOURS) if lower(token) in YOURS):
        return True
    if _is_given(draft, sentence):
        return True
    return _asks_of_thing(draft, sentence) or _names_thing(draft, sentence) or _was_there(draft, sentence)


@once
def _quotes(sentence: Sentence) -> bool:
    """Whether two words or more are quoted."""
    return len([token for token in quoted_words(sentence) if token.is_alpha]) > 1


def _names_go_between(draft: Draft, sentence: Sentence) -> bool:
    """Whether a named person sent the writer: "Dana Wu told me"."""
    for clause in clauses(sentence).values():
        subject = clause.subject
        if subject is None or clause.lemma not in TELLING or clause.time not in (Time.PAST, Time.PERFECT):
            continue
        if subject.pos_ != "PROPN" or lower(subject) in known_names(draft):
            continue
        told = {lower(word) for word in clause.head.subtree} & {"i", "me"} | {
            lower(word) for word in sentence.tokens
        } & {"me"}
        if told:
            return True
    return False


def _content(draft: Draft, sentence: Sentence, tokens: tuple[Token, ...]) -> list[Token]:
    """The words among some that name something: no fluff, no title of a role, no names of the reader."""
    naming = [token for token in tokens if token.pos_ in NAMING]
    if not naming:
        return naming
    titles = _titles(sentence)
    known = known_names(draft) | READER_WORDS | OWN
    joined = _joined_fluff(sentence)
    return [
        token
        for token in naming
        if token.i not in titles
        and lower(token) not in known
        and (not is_fluff(token) or _is_count(token))
        and token.i not in joined
    ]


@once
def _titles(sentence: Sentence) -> frozenset[int]:
    """The words of a sentence that only name a role, by index."""
    return title_words(sentence.tokens)


def _is_count(token: Token) -> bool:
    """Whether a word is a number that counts or names something: "page 88", "2019", not "one"."""
    return token.pos_ == "NUM" and lower(token) not in {"one", "two", "100"} and any(map(str.isalnum, token.text))


@once
def _joined_fluff(sentence: Sentence) -> frozenset[int]:
    """The words of a sentence that are part of a hyphenated word of praise, "cutting-edge", by index."""
    tokens = sentence.tokens
    hyphens = [at for at, token in enumerate(tokens) if token.text == "-"]
    beside = {at for hyphen in hyphens for at in (hyphen - 1, hyphen, hyphen + 1) if 0 <= at < len(tokens)}
    return frozenset(
        tokens[at].i
        for at in beside
        if (joined := hyphenated(tokens, at)) != lower(tokens[at]) and joined.endswith(JOINED_FLUFF)
    )


def _is_thing(draft: Draft, sentence: Sentence, word: Token) -> bool:
    """Whether a possessive goes with a thing that is described: "your Kelso posters", "your paper on kelp"."""
    thing = word.head if lower(word) == "your" else word
    inside = _without_writers(sentence, _whole(thing), thing)
    said = _content(draft, sentence, inside)
    if not said or is_role_noun(thing):
        return False
    clause = clause_of(sentence, word)
    if _is_supposed(clause):
        return False
    if any(token.pos_ in {"PROPN", "NUM"} for token in said):
        return not (is_workplace(thing) and all(token.pos_ == "PROPN" for token in said))
    if len(said) >= ROOM or any(lemma(token) in MADE for token in inside):
        return True
    return thing in said and thing.tag_ == "NN" and clause.time in {Time.PAST, Time.PERFECT}


def is_workplace(thing: Token) -> bool:
    """Whether a name beside it only says which place of work is meant: "your Hull depot", "your team in Cork"."""
    known = forms(thing)[:3]
    return not (workplaces().isdisjoint(known) and READER_SIDE.isdisjoint(known))


def _whole(thing: Token) -> tuple[Token, ...]:
    """The noun phrase around a thing, with the part of it that is spoken of: "page 88 of your cookbook"."""
    whole = phrase(thing)
    above = thing.head
    while above.dep_ == "prep" and above.head.pos_ in NOUNS:
        whole = phrase(above.head)
        above = above.head.head
    return whole


def _without_writers(sentence: Sentence, tokens: tuple[Token, ...], thing: Token) -> tuple[Token, ...]:
    """The words below a thing that belong to no clause about the writer."""
    if WRITING.isdisjoint(words_of(sentence)):
        return tokens
    return tuple(token for token in tokens if not _is_writers(token, thing))


def _is_writers(token: Token, thing: Token) -> bool:
    """Whether a word below a thing belongs to a clause about the writer."""
    while token not in (thing, token.head):
        if token.dep_ in {"relcl", "acl", "advcl", "conj"} and any(lower(child) in WRITING for child in token.children):
            return True
        token = token.head
    return False


def _is_supposed(clause: Clause) -> bool:
    return any(above.mark in SUPPOSING for above in clause.chain())


def _is_deed(draft: Draft, sentence: Sentence, clause: Clause) -> bool:
    """Whether the reader's side does or did something that is told: "you dropped late fees in 2021"."""
    if (
        clause.time not in HAPPENING
        or clause.mood is Mood.IMPERATIVE
        or _is_supposed(clause)
        or (sentence.is_question and clause.lemma in WANTING)
    ):
        return False
    if not _is_readers_side(draft, clause):
        return False
    inside = _without_writers(sentence, tuple(clause.head.subtree), clause.head)
    subject = set(clause.subject.subtree) if clause.subject is not None else set()
    said = [token for token in _content(draft, sentence, inside) if token not in subject]
    if clause.relation == "relcl" and clause.lemma not in WANTING:
        said += _content(draft, sentence, phrase(clause.head.head))
    if clause.lemma in WANTING and not _has_particle(clause):
        return len(said) > ROOM or any(token.pos_ in {"NUM"} for token in said)
    return bool(said)


def _begins_with_your(clause: Clause, subject: Token) -> bool:
    """Whether a clause begins with "your" and goes on to its subject, where the parse may tear a name from it."""
    first = clause.head.left_edge
    if lower(first) != "your":
        return False
    between = subject.doc[first.i + 1 : subject.i]
    return all(word.pos_ in NOUNS | {"NUM", "ADJ"} for word in between)


def _has_particle(clause: Clause) -> bool:
    """Whether a verb says more than wanting or having: "you took over the branches"."""
    return any(child.dep_ == "prt" for child in clause.head.children)


def _is_readers_side(draft: Draft, clause: Clause) -> bool:
    subject = clause.subject
    if subject is None:
        return False
    if clause.party is Party.READER:
        return True
    below = {lower(word) for word in subject.subtree}
    if below & OWN:
        return False
    if _begins_with_your(clause, subject):
        return True
    return bool(below & (READER_WORDS | known_names(draft))) or (
        subject.pos_ == "PROPN"
        and clause.head.pos_ == "VERB"
        and clause.parent is not None
        and clause.mark in {"since", "when", "that"}
    )


def _asks_of_thing(draft: Draft, sentence: Sentence) -> bool:
    """Whether a question is about a thing of theirs: "Why did the trial leave out the night readings?"."""
    if not sentence.is_question:
        return False
    if _asks_which(sentence):
        return True
    own = writers_words(sentence)
    said = [token for token in _content(draft, sentence, sentence.tokens) if token.i not in own]
    after_which = {token.i + 1 for token in sentence.tokens if lower(token) in {"which", "what", "whose"}}
    things = [token for token in said if token.pos_ in NOUNS or token.i in after_which]
    return len(things) >= (1 if _asks_how_they_work(sentence) else QUESTION_WORDS)


ASKING = words("do does did is are was were")


@once
def _asks_which(sentence: Sentence) -> bool:
    """Whether it is asked which of their things: "which oven does the night shift use?", by the order of the words."""
    tokens = sentence.tokens
    for word, thing, verb, subject in zip(tokens, tokens[1:], tokens[2:], tokens[3:], strict=False):
        if lower(word) in {"which", "whose"} and lower(verb) in ASKING and lower(subject) != "i":
            return thing.is_alpha and not is_fluff(thing) and not is_role_noun(thing)
    return False


@once
def _asks_how_they_work(sentence: Sentence) -> bool:
    """Whether it is asked what others do: "which oven does the night shift use?", not "what would I earn?"."""
    asked = any(word.tag_ in {"WDT", "WP", "WRB"} for word in sentence.tokens)
    acting = clause_of(sentence, sentence.span.root)
    others = acting.party in {Party.READER, Party.OTHER} and acting.head.pos_ == "VERB"
    return asked and others and acting.lemma not in WANTING - {"use", "take"} and not acting.modal


def _names_thing(draft: Draft, sentence: Sentence) -> bool:
    """Whether a sentence that is not about the writer tells of a thing with a name or a number: "the Leeds posters"."""
    for clause in clauses(sentence).values():
        subject = clause.subject
        if subject is None or clause.party in (Party.SENDER, Party.WE, Party.READER) or _is_supposed(clause):
            continue
        inside = tuple(subject.subtree)
        if not _is_definite(inside) or any(lower(word) in WRITERS for word in _without_conjuncts(clause.head)):
            continue
        said = _content(draft, sentence, inside)
        if any(token.pos_ in {"PROPN", "NUM"} for token in said) and any(token.pos_ != "PROPN" for token in said):
            return True
    return False


def _without_conjuncts(head: Token) -> Iterator[Token]:
    """The words of a clause without the clauses joined to it by "and"."""
    yield head
    for child in head.children:
        if child.dep_ != "conj" or child.pos_ not in {"VERB", "AUX"}:
            yield from child.subtree


def _is_given(draft: Draft, sentence: Sentence) -> bool:
    """Whether a thing is named that the reader did something with: "the seed bank you opened"."""
    if "you" not in words_of(sentence):
        return False
    tokens = sentence.tokens
    for at in range(2, len(tokens) - 1):
        if tokens[at - 1].pos_ not in NOUNS or lower(tokens[at]) != "you":
            continue
        after = tokens[at + 1 : at + 4]
        did = after[0].tag_ == "VBD" or (len(after) == 3 and after[1].text == "-")
        if did and _content(draft, sentence, tokens[max(0, at - 3) : at]):
            return True
    return False


def _was_there(draft: Draft, sentence: Sentence) -> bool:
    """Whether the writer saw, bought or tasted a certain thing: "saw the seed library by the door"."""
    for clause in clauses(sentence).values():
        if clause.party is Party.SENDER and clause.time is Time.PAST and clause.lemma in SEEING:
            inside = tuple(clause.head.subtree)
            said = _content(draft, sentence, inside)
            own = {
                lower(word) for child in clause.head.children if child.dep_ == "dobj" for word in child.subtree
            } & OWN
            if not own and _is_definite(inside) and len([token for token in said if token.pos_ in NOUNS]) >= ROOM:
                return True
    return False


def _is_definite(inside: tuple[Token, ...]) -> bool:
    said = {lower(word) for word in inside}
    owned = inside[0].i > inside[0].sent.start and lower(inside[0].nbor(-1)) in {"'s", "’s"}
    return bool(said & {"the", "'s", "this", "that", "these", "those"}) or owned or inside[0].pos_ == "PROPN"
