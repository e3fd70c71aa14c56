"""Orders: what the reader is told to do without a softening word, and what the writer claims as due."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..reading.draft import Zone
from .accounts import calls_to_account
from .acts import Force, reader_acts
from .clauses import Clause, Mood, Party, Time, children, clauses, lemma, lower, party
from .guards import invitations, is_negated, is_quoted
from .memo import once
from .sentences import Sentence, Stretch, sentences
from .tellings import is_story, is_supposed, stretches
from .turns import Turns, words_of
from .vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from ..reading.draft import Draft

COSTLY = words(
    "send tell give review forward pass share refer introduce hire interview consider explain answer "
    "reply respond confirm call email schedule book arrange approve recommend endorse reconsider "
    "decide acknowledge employ shortlist promote move get put make ensure read check look add push "
    "invite appoint prioritise prioritize reverse fix sign process submit clear grant offer hand "
    "circulate contact connect justify prove guarantee revert respect treat stop state clarify "
    "specify define elaborate undo restore escalate expedite nudge vouch phone message text walk slot "
    "fit squeeze bring raise mention show provide describe notify inform update"
)
FREE = words(
    "thank note excuse pardon forgive rest imagine feel hesitate worry ignore take have enjoy welcome "
    "congratulate forget believe suppose say trust let see find visit picture meet come remember mind "
    "keep stay be do watch listen try bear click"
)
"""Verbs of courtesies and pointers; they order only with the writer as what they are about ("find me a place")."""
ATTACHED = words("attached enclosed below above herewith linked page overleaf here appendix")
GIVEN = words(
    "reply response answer explanation feedback interview chance hearing decision apology meeting "
    "confirmation reason justification shot place job position offer call audience consideration "
    "acknowledgement acknowledgment look trial opportunity review reference reasons account list "
    "update attention priority refund answers reason word"
)
PAPERS = words(
    "cv resume résumé record application experience work letter portfolio talent skill effort "
    "background year qualification career email mail message candidacy profile degree"
)
"""What an applicant may say deserves a reading; "my patients deserve better" is no claim on the reader."""
KNOWING = words("know understand note see remember realise realize recognise recognize")
WANTING = words("want need expect require")
CLAIMING = words("expect demand insist require deserve merit")
ENTITLED = words("entitled owed")
DESERVE = "deserve"
DUE = ENTITLED | {DESERVE}
SOFTENERS = words("could would might may perhaps maybe possibly")
COURTESY = words("please kindly")
CONDITIONS = words("if when whenever should")


class Order(NamedTuple):
    """An order, a claim or a call to account. Offsets are into `Draft.text`.

    `is_courteous` says that it begins with "please"; `is_reproach` tells a call to account from an order.
    """

    at: Stretch
    is_courteous: bool
    is_reproach: bool = False


def orders(draft: Draft) -> Iterator[Order]:
    """The unsoftened orders and the claims of a draft, in order, at most one a sentence."""
    for sentence in sentences(draft):
        if (order := _order(sentence)) is not None and not invitations(sentence):
            yield order


@once
def _order(sentence: Sentence) -> Order | None:
    may_be_due = not DUE.isdisjoint(words_of(sentence))
    for clause in clauses(sentence).values():
        last = _obligation(clause, sentence) or _claim(clause, sentence) or (_due(clause) if may_be_due else None)
        if last is not None and not is_quoted(sentence, clause.head):
            return _found(sentence, clause.subject or clause.head, last, courteous=False)
    for clause in clauses(sentence).values():
        if _is_ordered(clause, sentence) and not is_quoted(sentence, clause.head):
            courteous = any(lower(child) in COURTESY for child in (*clause.head.lefts, *sentence.tokens[:2]))
            return _found(sentence, clause.head, _object(clause.head), courteous=courteous)
    for act in reader_acts(sentence):
        misread = act.force is Force.ORDER and act.head.i not in clauses(sentence)
        if (
            misread
            and not act.head.text.isupper()
            and _is_about_writer(act.head, sentence)
            and not _is_softened(sentence)
        ):
            return _found(sentence, act.head, act.head, courteous=False)
    worded = next(_worded(sentence), None)
    if worded is not None:
        courteous = any(lower(token) in COURTESY for token in sentence.tokens[:2])
        return _found(sentence, *worded, courteous=courteous)
    called = next(calls_to_account(sentence), None)
    return _found(sentence, *called, courteous=False)._replace(is_reproach=True) if called is not None else None


CLASSES = {
    "you": words("you u ye y'all"),
    "i": words("i"),
    "mine": words("me my mine us"),
    "costly": COSTLY - words("find see") | words("get slot take set line squeeze fit put count sign"),
    "someone": words("your someone somebody him her them one hr the"),
    "given": GIVEN | words("answers results action interview updates reply response"),
    "spared": words("worry hesitate feel mind forget think bother trouble rush hurry stress panic miss stop be go do"),
    "step": words(
        "request get open clone run install download click visit go sign log read check watch try test build create "
        "fork pull use scan enter follow load launch unzip register ask pick look scroll skip play start join search"
    ),
    "dismiss": words(
        "bin ignore delete reject dismiss discard overlook skip throw toss file bury waste judge assume "
        "underestimate tell make keep leave turn write rule shred trash scrap pass send fob put sit ask "
        "expect think"
    ),
}
CORRECTED = Turns(
    "{tell correct stop show forgive remind} =me ,,1 {if where when should} =i ,,2 {be get have misread miss}"
)
"""What leaves the reader free to set the writer right."""
WORDED = Turns(
    """
    START just? please? kindly? ^have <someone> ,,4 {<costly> ring look see write come}
    START just? please? kindly? ^{make ensure} ,,1 {sure certain that}
    START just? please? kindly? ^see ,,1 to ,,1 it
    START just? please? kindly? ^see that {he she they it this my your}
    START just? please? kindly? ^{find get slot take set line squeeze fit put sign bring book} =me
    START just? please? kindly? ^{find get take set line put sign bring move keep} my !!{cv resume résumé portfolio}
    <you> {are 're were} ,,1 {required obliged obligated duty-bound bound} ^to
    <you> {are 're} to ^<costly>
    <you> {will 'll shall} ,,1 ^{<costly>} !!that ,,2 =<mine>
    <you> ,,1 {have need ought} to ^{see meet hear try taste watch know} ,,1 {<mine> what how}
    <you> ,,1 {'ve have} ,,1 got to ^{<costly> see meet hear try taste watch} ,,3 =<mine>
    <you> {must should} ,,1 ^{see meet hear try taste watch} ,,1 =<mine>
    <you> ,,1 ^owe =me
    <you> ,,1 {must should need have ought} to? ,,1 ^{give grant allow offer} ,,6 {chance shot break hearing go \
        opportunity look try crack}
    <you> ,,1 {must should need have ought} to? ,,1 ^{hire employ recruit interview consider open} ,,2 {people person
        more someone candidates graduates women men applicants doors door outsiders changers beginners}
    START just? please? kindly? ^{set line} up ,,2 {meeting interview call appointment talk chat}
    START just ^={read look listen try answer} ,,1 {it this at me}
    START just? please? kindly? ^{take have} a ,,2 {look read glance} ,,1 {at through} ,,1 my
    =<i> ,,1 ^{demand insist} {to on that}
    =<i> should {not n't} ,,1 ^have to
    =<i> ,,1 ^deserve ,,1 {better more}
    =<i> ,,1 ^want to be ,,1 {considered seen heard interviewed hired shortlisted taken treated given told put}
    <you> ,,1 {had 'd} better ^:v
    START just? please? kindly? let =me ^have ,,1 your
    START just? please? kindly? ^{find make get save keep reserve} ,,4 for =me
    =<i> ,,1 ^want ,,3 <given> !!{that who which of}
    =<i> ,,1 ^want {answers action results} END
    =<i> ,,1 ^want to know {why when whether what where who}
    =<i> {will wo 'll shall} {not n't} ,,1 ^{accept tolerate stand settle take} ,,4 {no silence excuses excuse less
        this refusal rejection}
    START ,,1 no ^{excuses buts ifs}
    START ,,1 {do please}? {not n't} ^<dismiss> ,,3 {<mine> this it}
    START ,,1 ^{stop quit} {hiding ignoring wasting sitting stalling playing making asking dodging ducking giving}
    """,
    **CLASSES,
)


STEPS = Turns("START ^<step> ,,4 <step> ={it them the this my your} ,,4 <step> ={it them the this my your}", **CLASSES)
"""A row of things to do, which the parser takes for nouns or for a story."""


def _worded(sentence: Sentence) -> Iterator[tuple[Token, Token]]:
    """The orders that word classes find: "have your people ring me", "you are required to", "I want answers"."""
    if sentence.zone is Zone.LIST_ITEM:
        return
    steps, worded = list(stretches(STEPS, sentence)), list(stretches(WORDED, sentence))
    if not (steps or worded) or _is_softened(sentence):
        return
    yield from steps
    for first, last in worded:
        forbids = lower(first) in {"not", "n't", "do", "please"}
        denied = not forbids and is_negated(sentence, first)
        told = is_story(sentence, last) and lower(last.doc[last.i - 1]) != "better"
        if not (denied or told or is_supposed(sentence, last)):
            yield first, last


def _found(sentence: Sentence, one: Token, other: Token, *, courteous: bool) -> Order:
    first, last = sorted((one, other), key=lambda token: token.i)
    return Order(sentence.stretch(first, last), courteous)


def _object(head: Token) -> Token:
    """The last word of "send me the file": the verb with its nearest objects."""
    near = [child for child in children(head, "dobj", "dative", "prt") if head.i < child.i <= head.i + 5]
    return max(near, key=lambda token: token.i, default=head)


def _is_about_writer(head: Token, sentence: Sentence) -> bool:
    """Whether an act is for the writer: "give me", "read my", "you must consider me"."""
    return any(party(word) is Party.SENDER or lower(word) == "my" for word in head.subtree)


@once
def _is_softened(sentence: Sentence) -> bool:
    """Whether the reader is left a way out: "if you can", "when you have a moment", "perhaps", a late "please"."""
    if sentence.is_question:
        return True
    tokens = [lower(token) for token in sentence.tokens]
    if not SOFTENERS.isdisjoint(tokens):
        return True
    if COURTESY & set(tokens[2:]):
        return True
    if any(clause.mark in CONDITIONS and clause.party is Party.READER for clause in clauses(sentence).values()):
        return True
    return "feel" in tokens and "free" in tokens


# --- imperatives --------------------------------------------------------------------------------------------------


def _is_ordered(clause: Clause, sentence: Sentence) -> bool:
    if clause.mood is not Mood.IMPERATIVE or _is_softened(sentence) or _is_read_aloud(clause, sentence):
        return False
    head = clause.head
    if any(lower(child) in {"did", "does"} for child in head.lefts) or any(CORRECTED(sentence)):
        return False
    if _is_recipe(sentence, head) and not _is_about_writer(head, sentence):
        return False
    if len(head.text) > 2 and head.text.isupper() and not sentence.text.isupper():
        return False  # a heading, not a verb
    mine = _is_about_writer(head, sentence)
    if clause.lemma == "let" or any(lower(child) in {"'s", "us"} and child.i == head.i + 1 for child in head.subtree):
        return False
    if clause.negated or any(lower(child) in {"do", "don't"} and child.dep_ == "aux" for child in head.children):
        return (
            mine
            and clause.lemma not in FREE | {"call", "reply", "answer", "contact", "trouble", "bother"}
            and clause.lemma in COSTLY
        )
    if any(lower(word) in ATTACHED for word in head.subtree) and clause.lemma in {
        "find",
        "see",
        "look",
        "read",
        "note",
    }:
        return False
    if sentence.zone is Zone.LIST_ITEM and not mine:
        return False
    if clause.lemma in FREE:
        return mine and clause.lemma in {"find", "take", "have", "keep"} and _takes_writer(head)
    if (
        clause.lemma
        in {
            "call",
            "look",
            "read",
            "check",
            "make",
            "get",
            "put",
            "move",
            "stop",
            "add",
            "push",
            "fix",
            "clear",
            "respect",
            "treat",
            "process",
            "sign",
            "phone",
            "message",
            "text",
            "walk",
            "slot",
            "fit",
            "squeeze",
            "bring",
            "raise",
            "mention",
            "show",
            "provide",
            "describe",
            "update",
        }
        and not mine
    ):
        return clause.lemma in {"look", "read", "check"} and _is_about_writer(head, sentence)
    return clause.lemma in COSTLY or (mine and head.tag_ == "VB" and _takes_writer(head))


def _is_recipe(sentence: Sentence, head: Token) -> bool:
    """Whether the imperative tells the reader the way to an end of his: "to unsubscribe, send a mail to the list"."""
    first = sentence.tokens[0]
    return lower(first) == "to" and first.tag_ == "TO" and first.i < head.i


def _takes_writer(head: Token) -> bool:
    """Whether the writer (or what is his) is the object of the act itself."""
    things = [
        *children(head, "dobj", "dative"),
        *(below for prep in children(head, "prep", "dative") for below in children(prep, "pobj")),
    ]
    return any(party(thing) is Party.SENDER or any(lower(child) == "my" for child in thing.lefts) for thing in things)


def _is_read_aloud(clause: Clause, sentence: Sentence) -> bool:
    """Whether the imperative is part of a story or a recipe: it follows "told them to", or has another's object."""
    return clause.parent is not None and clause.parent.time in {Time.PAST, Time.PERFECT}


# --- obligations and claims ---------------------------------------------------------------------------------------


def _obligation(clause: Clause, sentence: Sentence) -> Token | None:
    """The act of "you must interview me", "you'd better move my file", "it is your duty to answer"."""
    if sentence.is_question:
        return None
    for act in reader_acts(sentence):
        if act.clause is not clause or act.force not in (Force.OBLIGATION, Force.DEMAND):
            continue
        if act.head.pos_ == "NOUN" and (
            act.head == act.clause.head or act.carrier.party is Party.WE or act.carrier.modal
        ):
            continue
        if act.carrier.party is Party.WE or (act.clause.party is Party.READER and lemma(act.head) in KNOWING):
            continue
        if (_is_about_writer(act.head, sentence) or act.answers) and not is_negated(sentence, act.head):
            return act.head
    better = (
        clause.party is Party.READER
        and any(lower(child) in {"'d", "had"} for child in clause.head.children)
        and any(lower(word) == "better" for word in clause.head.subtree)
    )
    if better and _is_about_writer(clause.head, sentence):
        return clause.head
    if clause.lemma == "be" and any(
        lemma(word) in {"duty", "job", "obligation", "responsibility"}
        and any(lower(child) == "your" for child in word.lefts)
        for word in children(clause.head, "attr", "nsubj")
    ):
        return next(word for word in children(clause.head, "attr", "nsubj"))
    if (
        clause.lemma == "be"
        and clause.subject is not None
        and lemma(clause.subject) == "least"
        and any(party(word) is Party.READER for word in clause.subject.subtree)
    ):
        return clause.head
    return None


def _claim(clause: Clause, sentence: Sentence) -> Token | None:
    """The thing or act of "I expect a reply", "I insist that you", "I demand to be seen"."""
    if clause.lemma not in WANTING and clause.lemma not in CLAIMING:
        return None
    if clause.party is not Party.SENDER or clause.negated or clause.time in (Time.PAST, Time.PERFECT):
        return None
    head = clause.head
    if clause.lemma in WANTING and not clause.modal:
        acted = next(
            (
                child
                for child in children(head, "xcomp", "ccomp")
                if any(party(who) is Party.READER for who in (*children(child, "nsubj"), *children(head, "dobj")))
            ),
            None,
        )
        if acted is not None and not any(lower(word) in {"know", "understand", "feel"} for word in (acted,)):
            return acted
    if clause.lemma not in CLAIMING or (clause.modal and clause.modal not in {"must", "will", "do"}):
        return None
    thing = next((child for child in children(head, "dobj") if lemma(child) in GIVEN), None)
    if thing is not None:
        return thing
    for below in children(head, "xcomp", "ccomp"):
        passive = any(True for _ in children(below, "auxpass"))
        if passive or (lemma(below) == "hear" and clause.lemma in {"expect", "demand"}):
            return below
        if clause.lemma in {"demand", "insist", "require"} and any(
            party(who) is Party.READER for who in children(below, "nsubj")
        ):
            return below
    if clause.lemma in {"deserve", "merit"}:
        return next(children(head, "dobj", "xcomp"), None)
    return next(
        (
            below
            for prep in children(head, "prep")
            if lower(prep) == "on"
            for below in children(prep, "pobj", "pcomp")
            if lemma(below) in GIVEN
        ),
        None,
    )


def _due(clause: Clause) -> Token | None:
    """The claim of "somebody with my record is entitled to more", "I am owed an answer"."""
    if clause.negated or clause.time in (Time.PAST, Time.PERFECT):
        return None
    subject = clause.subject
    mine = clause.party is Party.SENDER or (
        subject is not None
        and any(lower(word) in {"my", "me"} for word in subject.subtree)
        and (lemma(subject) in PAPERS or not any(lower(child) == "my" for child in subject.lefts))
    )
    if not mine:
        return None
    entitled = next((word for word in (clause.head, *children(clause.head, "acomp")) if lower(word) in ENTITLED), None)
    if entitled is not None:
        return entitled
    return clause.head if clause.lemma == DESERVE and clause.party is not Party.SENDER else None
