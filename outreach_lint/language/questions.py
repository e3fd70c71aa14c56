"""Questions: all that a draft asks its reader to tell, openly ("When does it close?") or not ("I'd love to know").

Requests to do something ("Could you forward ...", "When can we talk?"), courtesies ("How are you?") and questions that
the writer answers himself are none: the ask inventory has the first, nobody needs the others.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from .clauses import Party, clause_of, lemma, lower, party
from .events import Event, event_asks_in, invited_events
from .guards import is_negated
from .interrogatives import Interrogative, interrogatives
from .memo import once
from .scopes import Reading, Scope, Slot, Subject, Topic, leftover_topic, subject_of, topic
from .scopes.role import ASSETS
from .sentences import Sentence, Stretch, after, before, once_beside, sentences
from .specificity import known_names, preamble_residue, residue, speaks_of_role
from .turns import words_of
from .vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Token

    from ..reading.draft import Draft


@dataclass(frozen=True, eq=False)
class Question:
    """Something that the reader is asked to tell.

    `start` and `end` are offsets into `Draft.text`: the words that ask, without the question mark. `residue` is what
    ties the question to this reader; `is_specific` says that something does, in it or in the words that lead up to it.
    `scope` and `slot` say what it is about, None where it is nothing that everybody asks. `silent` says that the writer
    has looked: the posting or the site is said not to tell.
    """

    at: Stretch
    concealed: bool
    residue: tuple[str, ...]
    is_specific: bool
    scope: Scope | None
    slot: Slot | None = None
    silent: bool = False
    form: Interrogative = field(default_factory=lambda: Interrogative(()), repr=False)

    @property
    def sentence(self) -> Sentence:
        """The sentence that asks."""
        return self.at.sentence

    @property
    def start(self) -> int:
        """Where the words that ask begin in `Draft.text`."""
        return self.at.start

    @property
    def end(self) -> int:
        """Where they end."""
        return self.at.end

    @property
    def words(self) -> str:
        """The question as written."""
        return self.at.words


REQUEST_MODALS = words("can could would will may might")
TELLING = words("say tell recommend advise suggest describe prefer choose consider explain think know share mind")
RESOURCES = words("minute minutes time moment availability slot hour opening mins sec second")
MEETING_VERBS = words(
    "talk meet speak chat call connect discuss visit come schedule zoom catch hop jump arrange set join have"
)
AVAILABLE = words("free available open willing around up interested happy able")
COURTESIES = re.compile(
    r"^ (?:and )?(?:how (?:are|have|is|was|'s) (?:you|your|things|everything|life|it)\b(?! (?:like|work))"
    r"|(?:does|do|is|are|would|will|was) (?:that|this|it) (?:make sense|ok|okay|alright|all right|"
    r"work(?: for you)?|suit you|be ok|be okay|of interest|be of interest"
    r"|possible|be possible|help|be helpful|sound (?:good|ok|fair|right|interesting)|be all right|fine|be fine)\b"
    r"|(?:sound|sounds) (?:good|familiar|interesting|fair|ok)|interested|why (?:me|you|now|not)? ?$|"
    r"may i ?$|can i ?$|remember me|deal|thoughts|any thoughts|"
    r"(?:do|did) you (?:remember|recall) me|who am i|right|ok|okay|guess what|you know what)"
)
OFFERED = re.compile(r"^ (?:if|whether) you(?: would)? (?:like|prefer|care for) (?!to (?:hire|employ|take))")
"""Something offered to the reader: "let me know if you would like the list"."""
SELF_TALK = re.compile(
    r"^ (?:why (?:am i|i am|i'm|do i|did i|i want|i)\b|who am i\b|what (?:do|can|could|would|will|"
    r"did) i (?:\w+ )?(?:bring|offer|have to offer|contribute|mean|add)\b|what(?: 's| is| has) "
    r"(?:that|this|it|in it)\b.*\bto do with me|what makes me\b|how do i know\b|who (?:does|would|"
    r"could)(?: not|n't)\b)"
)
ANSWERS = words("yes no yep nope absolutely definitely because simple simply indeed certainly exactly well")

SILENT_SOURCES = words(
    "posting ad advert advertisement listing site website page webpage description spec brochure "
    "notice post vacancy specification careers"
)
SILENCE = re.compile(
    r"\b(?:does not|doesn't|did not|didn't|do not|don't|never|nowhere) (?:\w+ )?(?:say|mention|state|"
    r"give|specify|list|tell|name|cover|explain|make (?:it )?clear|spell out|show|include|go into|"
    r"indicate|answer)\b"
    r"|\b(?:leaves? out|left out|leaves? open|omits?|silent|unclear|vague|not clear|is n't clear|"
    r"isn't clear|not in the|missing from|not mentioned|not stated|only (?:says?|names?|mentions?|"
    r"lists?|gives?|speaks?|talks?))\b"
    r"|\b(?:could not|couldn't|can't|cannot|can not|did not|didn't|was not able to|wasn't able to|"
    r"unable to|failed to|do not|don't) (?:\w+ )?(?:find|see|tell|work out|make out|spot|locate|"
    r"figure|gather)\b"
    r"|\b(?:nothing|no word|no mention|not a word|anything) (?:\w+ )?(?:about|on|in|of)\b|"
    r"\b(?:beyond|besides|apart from) what\b|\bsays nothing\b|\bsays little\b"
)


@once
def _questions(draft: Draft) -> tuple[Question, ...]:
    return tuple(question for sentence in sentences(draft) for question in _questions_of(draft, sentence))


def questions(draft: Draft) -> Iterator[Question]:
    """The information questions of a draft, in order; the parts of a compound question each count."""
    return iter(_questions(draft))


@once_beside(known_names, invited_events)
def _questions_of(draft: Draft, sentence: Sentence) -> tuple[Question, ...]:
    return tuple(_worked_out(draft, sentence))


def _worked_out(draft: Draft, sentence: Sentence) -> Iterator[Question]:
    forms = interrogatives(sentence)
    names = known_names(draft)
    events = [ask.at for ask in event_asks_in(draft, sentence, *Event)] if forms else []
    earlier: tuple[str, ...] = ()
    for form in forms:
        first = form.words[0] if form.first.i > form.last.i else form.first
        if _is_no_question(draft, sentence, form):
            continue
        about = topic(form, it_is_role=_it_is_role(draft, sentence, form))
        if (about is None or about.scope not in {Scope.FIT, Scope.PAY, Scope.STOCK}) and _is_request(form):
            continue
        if _may_be_event(about) and _asks_for_event(form, events, sentence):
            continue
        spared = _only_naming(form, about)
        left = residue(sentence, form.words, names, spared)
        tied = left or _tied_by_preamble(sentence, form, names) or (earlier if _points_back(form) else ())
        earlier = (*earlier, *left)
        if about is None and not tied and not _points_back(form):
            about = leftover_topic(form)
        yield Question(
            sentence.stretch(first, form.last),
            concealed=form.asker is not None,
            residue=left,
            is_specific=bool(tied),
            scope=about.scope if about else None,
            slot=about.slot if about else None,
            silent=_is_said_missing(draft, sentence),
            form=form,
        )


# --- what is no question -----------------------------------------------------------------------------------------


def _is_no_question(draft: Draft, sentence: Sentence, form: Interrogative) -> bool:
    """Whether the words only look like a question: a courtesy, a request, or one that the writer answers himself."""
    if form.asker is not None:
        return _promises_only(form) or OFFERED.match(Reading(form).text) is not None
    text = Reading(form).text
    if COURTESIES.match(text) or SELF_TALK.match(text):
        return True
    return _answers_himself(draft, sentence, form)


def _promises_only(form: Interrogative) -> bool:
    """Whether no more is said than that questions will come: "may I ask you something"."""
    return not any(token.is_alpha for token in form.words)


def _is_request(form: Interrogative) -> bool:
    """Whether the reader is asked to do something rather than to tell: "could you forward my CV"."""
    subject = subject_of(form.subject)
    shown = [token for token in form.rest if not token.is_punct]
    verb = next((token for token in shown if token.pos_ in {"VERB", "AUX", "ADJ"} or token.tag_ == "VB"), None)
    bag = {lower(token) for token in shown}
    if subject is Subject.READER and not form.wh:
        if (
            form.auxiliary in {"do", "have", "'ve", "would", "could", "can"}
            and bag & RESOURCES
            and bag & {"have", "got", "spare", "find", "any", "give", "make"}
        ):
            return True
        if form.auxiliary in {"are", "would", "'re", "will"} and verb is not None and _is_free(shown):
            return True
        if form.auxiliary in REQUEST_MODALS and verb is not None and lemma(verb) not in TELLING:
            asked = [token for token in shown if token.i > verb.i]
            mine = bool({"me", "my", "us", "our", "mine", "i"} & {lower(token) for token in asked})
            return (mine and lemma(verb) not in JUDGING_VERBS) or lemma(verb) in {"mind"}
    if (
        subject in {Subject.SENDER, Subject.OTHER}
        and form.auxiliary in REQUEST_MODALS | {"shall", "should"}
        and verb is not None
    ):
        we = form.subject and lower(form.subject[0]) in {"we", "us"}
        reader = any(party(token) is Party.READER for token in shown)
        if we or (subject is Subject.SENDER and reader):
            return lemma(verb) in MEETING_VERBS | {
                "send",
                "ask",
                "put",
                "trouble",
                "bother",
                "share",
                "show",
                "borrow",
                "pick",
                "run",
                "tell",
                "email",
            }
        return (
            subject is Subject.SENDER
            and form.auxiliary in {"can", "could", "may", "might", "shall"}
            and lemma(verb)
            in {
                "send",
                "show",
                "offer",
                "come",
                "visit",
                "help",
                "ask",
                "share",
                "interest",
                "meet",
                "stop",
                "drop",
                "join",
            }
        )
    return False


JUDGING_VERBS = words(
    "consider see picture view rate assess imagine judge hire take evaluate regard think rank "
    "shortlist interview find want count look let"
)


def _is_free(shown: list[Token]) -> bool:
    for at, token in enumerate(shown[:4]):
        if lower(token) in AVAILABLE:
            following = lower(shown[at + 1]) if at + 1 < len(shown) else ""
            return lower(token) in {"free", "around", "willing", "up"} or following in {
                "to",
                "for",
                "on",
                "next",
                "this",
                "at",
                "",
            }
    return False


def _may_be_event(about: Topic | None) -> bool:
    """Whether a word of meeting in a question may be its point: not in "do I need to speak Danish?"."""
    return about is None or about.scope in {Scope.STOCK, Scope.COMPANY} or about.slot is Slot.ABOUT


def _asks_for_event(form: Interrogative, events: Sequence[Stretch], sentence: Sentence) -> bool:
    """Whether the words ask for a talk or a meeting; a question that a talk is to answer stays one."""
    if form.asker is not None and lemma(form.asker) not in {"ask", "wonder", "see", "hear"} and form.wh:
        return False
    if form.wh and form.wh not in {"when", "what", "which", "where", "how"}:
        return False
    asked = sentence.stretch(form.words[0], form.last)
    return any(event.begin < asked.stop and asked.begin < event.stop for event in events)


def _answers_himself(draft: Draft, sentence: Sentence, form: Interrogative) -> bool:
    """Whether the next sentence answers: "Would I move to Bergen? Yes, tomorrow."."""
    following = after(draft, sentence)
    if following is None or following.block != sentence.block or following.is_question:
        return False
    opening = [lower(token) for token in following.tokens[:2] if token.is_alpha]
    return bool(opening) and opening[0] in ANSWERS and subject_of(form.subject) is not Subject.READER


# --- what ties a question ----------------------------------------------------------------------------------------


def _it_is_role(draft: Draft, sentence: Sentence, form: Interrogative) -> bool:
    if form.preamble:
        return not preamble_residue(sentence, form.preamble, frozenset())
    return speaks_of_role(draft, sentence)


def _points_back(form: Interrogative) -> bool:
    """Whether a question takes its topic from what stands before it: "and what does it involve?"."""
    pointing = {"it", "they", "them", "this", "that", "these", "those"}
    return any(lower(token) in pointing and token.pos_ == "PRON" for token in (*form.subject, *form.rest))


def _tied_by_preamble(sentence: Sentence, form: Interrogative, names: frozenset[str]) -> tuple[str, ...]:
    if not form.preamble or form.preamble[0] in form.words:
        return ()
    return preamble_residue(sentence, form.preamble, names)


def _only_naming(form: Interrogative, about: Topic | None) -> tuple[Token, ...]:
    """The words that only name the employer or the role: "What does Fern Labs make?", "working at Tagworks"."""
    if about is None:
        return ()
    found: list[Token] = []
    if about.scope is Scope.COMPANY and subject_of(form.subject) is Subject.NAME:
        found.extend(form.subject)
    if about.scope is Scope.STOCK:
        found.extend(_named_field(form))
    if about.scope is Scope.COMPANY and not form.wh and form.subject and lower(form.subject[0]) == "you":
        found.extend(token for token in form.rest if token.text[:1].isupper())
    if about.scope is Scope.COMPANY:
        found.extend(token for token in form.words if lower(token) == "family")
    if about.slot is Slot.REQUIREMENTS:
        found.extend(
            token
            for token in form.words
            if token.dep_ in {"compound", "amod"} and lemma(token.head) in ASSETS and token.text.islower()
        )
        found.extend(
            token
            for before, token in pairwise(form.words)
            if lower(before) in {"speak", "in", "read", "write", "know", "understand", "or", "and"}
            and token.text[:1].isupper()
        )
        found.extend(token for token in form.words if lower(token) in {"speak", "fluent", "fluently", "proficient"})
    if about.slot is Slot.DUTIES and form.subject and lower(form.subject[0]) in {"the", "a", "an", "this", "your"}:
        found.extend(form.subject)
    tokens = form.words
    for at, token in enumerate(tokens):
        if not token.text[:1].isupper() or token.i == tokens[0].i:
            continue
        before = at
        while before > 0 and tokens[before - 1].text[:1].isupper() and before - 1 > 0:
            before -= 1
        after = at
        while after + 1 < len(tokens) and tokens[after + 1].text[:1].isupper():
            after += 1
        led = lower(tokens[before - 1]) if before else ""
        owns = after + 1 < len(tokens) and lower(tokens[after + 1]) in {"'s", "'"}
        work = before > 1 and lemma(tokens[before - 2]) in {
            "work",
            "job",
            "life",
            "be",
            "career",
            "team",
            "like",
            "role",
            "start",
            "culture",
            "position",
            "day",
            "employ",
            "here",
            "people",
        }
        if owns or (led in {"at", "for", "with"} and work) or led in {"join", "joining"}:
            found.append(token)
    return tuple(found)


def _named_field(form: Interrogative) -> Iterator[Token]:
    """The name of a trade or field in a question about careers: "into conservation", "being a vet", "in marine law"."""
    tokens = form.words
    for at, token in enumerate(tokens[1:], start=1):
        if lower(tokens[at - 1]) not in {"into", "in", "become", "becoming", "being"} or token.pos_ not in {
            "NOUN",
            "PROPN",
            "ADJ",
            "VERB",
        }:
            continue
        run = []
        for word in tokens[at:]:
            if (
                word.pos_ not in {"NOUN", "ADJ", "PROPN", "VERB"}
                or word.text[:1].isupper()
                or word.tag_ in {"VBD", "VBZ", "VBP"}
            ):
                break
            run.append(word)
        if len(run) <= 2 and lower(tokens[at - 1]) == "into":
            yield from run


def _is_said_missing(draft: Draft, sentence: Sentence) -> bool:
    """Whether the writer says, here or just before, that the posting or the site does not tell."""
    earlier = before(draft, sentence)
    return _says_missing(sentence) or (earlier is not None and _says_missing(earlier))


@once
def _says_missing(sentence: Sentence) -> bool:
    if words_of(sentence).isdisjoint(SILENT_SOURCES):
        return False
    text = sentence.text.lower().replace("’", "'")
    return SILENCE.search(text) is not None


def generic_questions(draft: Draft, scope: Scope) -> Iterator[Question]:
    """The questions of one scope that tie themselves to no reader."""
    for question in questions(draft):
        if question.scope is scope and not question.is_specific and not is_denied(question):
            yield question


def is_denied(question: Question) -> bool:
    asker = question.form.asker
    if asker is None:
        return False
    clause = clause_of(question.sentence, asker)
    return (
        is_negated(question.sentence, asker)
        and not clause.negated
        and lower(asker) not in {"sure", "clear", "certain", "idea"}
    )
