"""Offers: whether a draft shows something that its writer would bring: a result, an example, an idea, a helping hand.

Traits, duties and wishes are none. Years and times of day are no results, nor is how long the writer has been at it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .anchors import NOUNS, WRITERS, is_fluff
from .clauses import Clause, Mood, Party, Time, clause_of, clauses, lemma, lower
from .memo import once
from .sentences import quoted, sentences
from .specificity import forms, workplaces
from .turns import Turns, among, words_of
from .vocabulary import MONTHS, PERIODS, READER_WORDS, WEEKDAYS, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from ..reading.draft import Draft
    from .sentences import Sentence

CHANGES = words(
    "fall drop rise grow increase decrease shrink double halve triple quadruple cut reduce raise lower save gain "
    "boost climb jump slip decline improve trim slash shave bring take go come get lift sink soar plunge shorten "
    "speed recover win earn lose prevent avoid clear finish exceed beat reach hit pass sell close make turn keep "
    "hold run"
)
DEEDS = words(
    "build rebuild write rewrite design redesign redraw launch relaunch fix repair mend replace introduce create "
    "develop migrate automate negotiate solve train teach coach audit reduce cut raise ship invent set install "
    "restore convert translate edit publish compile assemble draft sketch map digitise digitize scan catalogue "
    "catalog index code program weld wire fit plant grow breed brew bake cook sew cut carve paint draw film record "
    "produce direct stage compose organise organize lead found start open run chair raise fund win sell close land "
    "sign recruit mentor document simplify streamline standardise standardize merge consolidate restructure "
    "reorganise reorganize renegotiate implement deploy test debug patch refactor prototype analyse analyze model "
    "measure log trace discover find spot identify detect diagnose treat deliver double halve triple save eliminate "
    "remove clear renovate refurbish relight relog swap move switch champion pilot secure handle process plan "
    "collect prepare host curate photograph illustrate put add make knit rig tune grind machine forge cast plaster "
    "tile roof lay dig present defend author co-author contribute supervise isolate synthesise synthesize calibrate "
    "commission line coach"
)
GIVING = words(
    "share send show draw bring teach run write rewrite ship list fix suggest take set sketch build cover translate "
    "test help start begin demonstrate prepare lend offer try trial propose put make lead train photograph cook "
    "bake repair mend weld check audit map plan record edit proofread design redesign review tell explain walk "
    "contribute supply deliver turn post convert carry plug fill halve cut speed adapt open host point spare knock "
    "shorten draft"
)
GOING = words("move switch start train")
"""Without an object these only tell where the writer went: "I have moved to Hobart"."""
PAPERS = words(
    "cv resume résumé reference referee certificate application letter document detail portfolio interview call "
    "meeting time chat conversation copy transcript diploma licence license photo contact number email mail "
    "information info background experience skill qualification career motivation interest day shift hour week "
    "notice monday step best enthusiasm energy passion dedication effort hand value difference success team company "
    "job work role position post thing everything anything something lot you it that this"
)
TRYING = words("happy glad pleased willing able ready delighted free keen")
FRACTIONS = words("half third quarter fifth sixth eighth tenth double triple twice thrice percent per cent dozen")
CALENDAR = frozenset(MONTHS) | frozenset(WEEKDAYS)
CLOCK = words("at by after before from until till around past")
LABELS = words(
    "page slide figure line chapter row version phase year class gate ward platform room number no. grade level stage "
    "table step unit building floor key section volume issue episode part lane route bus tram track season block shift"
)
SMALL = words("one first second two")
IDEAS = Turns(
    """
    {how what} about ..1 {a an the using putting moving adding making letting trying}
    {one an a my} ..2 {idea suggestion thought proposal} {: is would might for on , -}
    !{i we and you they he she or to} {might may could would should ought} ..3 {help work suit fit save cut halve
        end solve ease speed fix stop spare shorten let enable} ..4 {your you the it this them on}
    {could would might} be ..4 {shorter faster cheaper quicker easier simpler safer lighter} if
    should be ,,4 not
    {can could will would} ..1 {draw show fix mend repair rewrite translate send sketch demonstrate} {it them this
        that} ..3 you
    {same} ..3 {might would could should} ..2 {help work suit fit}
    {do doing did} the same {for at on with} ..2 {you your}
    is where i would {begin start}
    where i would {begin start}
    i would {begin start} ..2 {with by at on}
    {leave leaves left} nothing to do
    no {cost charge fee}
    {free of} charge
    {two three four five six nine ten several some} ..3 {slips errors mistakes typos bugs gaps leaks} ..4 {in on}
    {attached attach enclose enclosed linked link} ..3 {is are a the} ,,6 {sketch mock-up mockup plan draft list sample
        samples prototype audit redesign analysis roughs demo fix patch proposal outline storyboard}
    {pull} request
    {draw work write put sketch} {up out together} ..2 {plan proposal draft outline scheme sample budget rota menu list}
    START what if !{i you we your my anyone someone} ,,3
    <brought> ..4 {list data recipe recipes tools contacts customers clients buyers}
    """,
    brought=words("bring share"),
)


@once
def offers_value(draft: Draft) -> bool:
    """Whether something in a draft shows what its writer would bring."""
    return any(is_value(sentence) for sentence in sentences(draft))


@once
def is_value(sentence: Sentence) -> bool:
    """Whether a sentence shows what the writer would bring."""
    for turn in IDEAS(sentence):
        if not quoted(sentence, turn.first):
            return True
    if _is_only_of_reader(sentence):
        return False
    found = clauses(sentence).values()
    return _counts(sentence) or any(_is_offer(sentence, clause) or _is_deed(sentence, clause) for clause in found)


def _is_only_of_reader(sentence: Sentence) -> bool:
    """Whether a sentence speaks of the reader and not of the writer."""
    if READER_WORDS.isdisjoint(words_of(sentence)):
        return False
    said = {lower(token) for token in sentence.tokens}
    return not READER_WORDS.isdisjoint(said) and WRITERS.isdisjoint(said)


# --- numbers -------------------------------------------------------------------------------------------------------


def _counts(sentence: Sentence) -> bool:
    """Whether a number says how much was done or how far something changed."""
    if sentence.is_question:
        return False
    worded = {token.i for token in among(sentence, MULTIPLYING | FRACTIONS)}
    return any(
        _is_amount(sentence, at)
        for at, token in enumerate(sentence.tokens)
        if token.pos_ == "NUM" or token.like_num or token.i in worded
    )


@once
def _changes(sentence: Sentence) -> bool:
    """Whether something is said to become more or less: "fell", "from nine to five", "by a third"."""
    said = [lower(token) for token in sentence.tokens]
    moved = any(lemma(token) in CHANGES and token.pos_ == "VERB" for token in sentence.tokens)
    return moved and bool({"from", "by", "to", "without", "only", "within", "under", "in"} & set(said))


MULTIPLYING = words("double halve triple quadruple doubled halved tripled quadrupled")
SMALL_BUT_TWO = SMALL - {"two"}


def _is_amount(sentence: Sentence, at: int) -> bool:
    token = sentence.tokens[at]
    word = lower(token)
    counts = token.pos_ == "NUM" or token.like_num
    if not (counts or word in MULTIPLYING or word in FRACTIONS) or quoted(sentence, token):
        return False
    if word in MULTIPLYING:
        return token.pos_ in {"VERB", "ADJ", "NOUN"}
    if word in FRACTIONS:
        return _changes(sentence) and not _is_readers(clause_of(sentence, token))
    if not counts or word in SMALL_BUT_TWO:
        return False
    if word == "two" and token.dep_ != "nummod":
        return False
    if _is_date(sentence, at) or _is_age(sentence, at):
        return False
    if _is_span(sentence, at):
        near = sentence.tokens[max(0, at - 2) : at]
        return _changes(sentence) and bool({lower(word) for word in near} & {"from", "to", "by"})
    if clause_of(sentence, token).lemma in STATES and _counts_workplaces(sentence, at):
        return False
    return token.dep_ in AMOUNTS and not _is_readers(clause_of(sentence, token))


STATES = words("work be have serve stand spend live stay study")
AMOUNTS = frozenset(
    {"nummod", "pobj", "dobj", "quantmod", "nsubj", "attr", "npadvmod", "compound", "ROOT", "appos", "conj", "prep"}
)


def _is_readers(clause: Clause) -> bool:
    """Whether a clause is about the reader: "your report says that 300 are left"."""
    for above in clause.chain():
        subject = above.subject
        if above.party in {Party.SENDER, Party.WE}:
            return False
        if subject is not None and {lower(word) for word in subject.subtree} & READER_WORDS:
            return True
    return False


def _counts_workplaces(sentence: Sentence, at: int) -> bool:
    """Whether a number only says in how many places the writer was: "in two depots"."""
    return any(not workplaces().isdisjoint(forms(word)[:3]) for word in sentence.tokens[at + 1 : at + 3])


def _has_two(sentence: Sentence) -> bool:
    return sum(1 for token in sentence.tokens if token.like_num) > 1


def _is_date(sentence: Sentence, at: int) -> bool:
    """Whether a number is a year, a date, a time of day or a label: "page 12"."""
    token = sentence.tokens[at]
    near = {lower(word) for word in sentence.tokens[max(0, at - 1) : at + 3]} - {lower(token)}
    if near & CALENDAR or ":" in token.text or near & {"am", "pm", "o'clock", "noon", "p.m.", "a.m."}:
        return True
    if at and lemma(sentence.tokens[at - 1]) in LABELS:
        return True
    digits = token.text.strip(".,")
    if digits.isdigit() and len(digits) == 4 and 1900 <= int(digits) <= 2099:
        return True
    before = lower(sentence.tokens[at - 1]) if at else ""
    named = at > 0 and sentence.tokens[at - 1].text[:1].isupper() and sentence.tokens[at - 1].pos_ == "PROPN"
    alone = token.dep_ == "pobj" and not any(child.pos_ in NOUNS for child in token.children)
    return named or (alone and before in CLOCK and token.head.dep_ == "prep" and not _is_measured(sentence))


def _is_measured(sentence: Sentence) -> bool:
    return any(lemma(token) in CHANGES for token in sentence.tokens) and _has_two(sentence)


def _is_age(sentence: Sentence, at: int) -> bool:
    after = {lower(word) for word in sentence.tokens[at + 1 : at + 4]}
    before = {lower(word) for word in sentence.tokens[max(0, at - 2) : at]}
    told = before & {"am", "'m", "aged", "age"} and "of" not in after
    if "turned" in before and not any(child.pos_ in NOUNS for child in sentence.tokens[at + 1 : at + 2]):
        return True
    return "old" in after or bool(told and at + 2 >= len(sentence.tokens))


SPANS = frozenset(PERIODS) | words(
    "year month week day hour minute second decade season term summer winter yr yrs km mile kilometre kilometer "
    "minute language child kid son daughter time way thing country city person degree side reference job role "
    "reason question"
)


def _is_span(sentence: Sentence, at: int) -> bool:
    """Whether a number only says how long, how far, or counts what is no work: "six years", "two children"."""
    following = sentence.tokens[at + 1 : at + 4]
    for word in following:
        if lemma(word) in SPANS:
            return True
        if word.pos_ == "NOUN":
            return False
    return False


# --- deeds and offers ----------------------------------------------------------------------------------------------


def _is_offer(sentence: Sentence, clause: Clause) -> bool:
    """Whether the writer offers to do something: "I could rewrite one panel", "happy to share the data"."""
    asks = sentence.is_question and clause.modal in {"should", "shall", "ought"}
    if clause.lemma not in GIVING or clause.negated or asks:
        return False
    above = clause.parent
    willing = above is not None and above.party in {Party.SENDER, Party.NOBODY} and _is_willing(above)
    own = clause.party is Party.SENDER and clause.time in {Time.MODAL, Time.FUTURE}
    if not (own or willing) or clause.mood is Mood.IMPERATIVE:
        return False
    return any(_is_content(sentence, token) for token in _objects(clause.head))


def _is_willing(clause: Clause) -> bool:
    said = {lower(child) for child in clause.head.children} | {lower(clause.head), clause.lemma}
    return bool(said & (TRYING | {"like", "love", "offer"})) and clause.time is not Time.PAST


def _is_deed(sentence: Sentence, clause: Clause) -> bool:
    """Whether the writer made or changed something in particular: "I built an archive of seeds"."""
    if clause.lemma not in DEEDS or clause.negated or sentence.is_question:
        return False
    over = clause.time in {Time.PAST, Time.PERFECT} or clause.head.tag_ in {"VBD", "VBN"}
    mine = clause.party in {Party.SENDER, Party.WE} or (clause.party is Party.NOBODY and clause.subject is None)
    if not over or not mine or clause.relation in {"acl"}:
        return False
    if clause.lemma in GOING and not any(child.dep_ == "dobj" for child in clause.head.children):
        return False
    return any(_is_content(sentence, token) for token in _objects(clause.head))


def _objects(verb: Token) -> Iterator[Token]:
    """The words of what a verb does something to, without clauses below."""
    for child in verb.children:
        if (
            child.dep_ in {"dobj", "dative", "prep", "prt", "ccomp", "conj"}
            and child.i > verb.i
            and child.pos_ != "VERB"
        ):
            yield from child.subtree


def _is_content(sentence: Sentence, token: Token) -> bool:
    if token.pos_ not in NOUNS | {"NUM"} or {lower(child) for child in token.children} & {"my"}:
        return False
    plain = lemma(token) not in PAPERS | CALENDAR | SPANS and lower(token) not in PAPERS
    return plain and not is_fluff(token) and token.text[:1].isalnum()
