"""Interrogatives: the stretches of a sentence that ask for information, openly or not.

A sentence may hold several ("What does the company do, and is the role remote?"), and words that only lead up to them
("Before I apply, may I ask where ..."). The parser misreads long questions more often than their parts, so the parts
are told apart by word order; the parse then says who is meant, and in which mood.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from .clauses import Clause, Mood, Party, Time, children, clause_of, lemma, lower, party
from .frames import Frame, asking_clause, governors
from .guards import is_negated
from .memo import once
from .sentences import quoted
from .turns import among, words_of
from .vocabulary import ASK_MODALS, GOOD, POLITE_PAST, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Token

    from .sentences import Sentence

Tokens = tuple["Token", ...]

WH_WORDS = words("what which who whom whose where when why how")
ASKED_WITH = WH_WORDS | {"whether"}
RELATIVE_WORDS = words("which who whom whose where when")
MANNERS = words("many much long big large old often soon far early late quickly fast well small high")
AUXILIARIES = words(
    "is are am was were 's 're 'm 'd 'll do does did have has had can could will would may might "
    "shall should must ca wo "
    "'ve isnt arent"
)
SUBJECT_STARTS = words(
    "i you he she it they we there this that these those a an the your my our any some someone somebody anyone anybody "
    "anything another each every all both either no one people u ya ye yous youse yours"
)
FILLERS = words(
    "so and but or also then well ok okay now please just finally first firstly second secondly lastly next yes plus "
    "hi hello hey dear otherwise maybe perhaps actually anyway again frankly honestly basically out thirdly , kindly"
)
LONGEST_SENTENCE = 300
QUOTED_OPENING = 3
STRONG_BREAKS = words("; : – — -- … ...")
JOINERS = words("and but so plus")
DIVIDERS = JOINERS | {","}
HYPHEN = "-"
BREAKS = STRONG_BREAKS | DIVIDERS | {HYPHEN}
"""What stands before a part of a sentence that may ask; a hyphen does where it has space around it."""
LEADERS = FILLERS - words("first second next out no dear")
TRAILERS = JOINERS | {"or", "please"}
"""What may stand between questions, and before and after one without belonging to it."""
TAG_WORDS = words("right correct yes no yeah true eh")
PERSONAL = words("i you he she it they we there yours ye yous youse")

LEARNING_WORDS = words("know learn hear understand discover find ask wonder enquire inquire see query figure")
TELLING_WORDS = words(
    "tell explain describe share send give outline clarify confirm elaborate mention say advise "
    "inform detail shed fill "
    "provide specify point indicate walk talk run show reveal offer remind list state answer disclose supply forward "
    "expand sketch summarise summarize write drop pass let email brief enlighten furnish guide educate acquaint "
    "familiarise familiarize apprise introduce update"
)
UNSURE_WORDS = words("unsure uncertain unclear curious wondering intrigued interested sure clear certain inquisitive")
WANTED_NOUNS = words(
    "information info detail opinion view thought thoughts clarification clarity guidance advice insight overview "
    "background summary outline briefing rundown"
)
LEARNING_OR_TELLING = LEARNING_WORDS | TELLING_WORDS
CLUES = words("idea clue")
ASKERS = LEARNING_OR_TELLING | UNSURE_WORDS | CLUES | WANTED_NOUNS
"""Words that may conceal a question."""
ANNOUNCED = words("question query thing something anything enquiry inquiry few couple")
REPORTING_PREPOSITIONS = words("about on regarding concerning around re of into as for")
TOLD_NOUNS = words(
    "detail information info description overview background idea summary spec specification "
    "breakdown range advice tip "
    "guidance pointer insight wisdom salary pay deadline requirement date brochure pack list history vision mission "
    "value culture structure duty responsibility qualification timeline criterion philosophy ethos "
    "closing-date job-description"
)
ACQUAINTING = words("acquaint familiarise familiarize")
DESCRIBING = words("introduce")
NOUNS_TOO = words("brief guide update")
"""Telling words that are as often a noun or an adjective."""
ASKING_FRAMES = frozenset(
    {Frame.WANT, Frame.EMBEDDED, Frame.QUERY, Frame.PERFORMATIVE, Frame.IMPERATIVE, Frame.FRAGMENT, Frame.SUGGESTION}
)


@dataclass(frozen=True, eq=False)
class Interrogative:
    """One question: its own words, and how it is built.

    `words` are those of the question itself; `preamble` those that lead up to it. `asker` is the word that conceals it
    ("know" of "I'd like to know whether ..."), None for an open question. `wh` is the question word with its measure
    ("how many"), "" for yes or no. `focus` are its nouns ("which town"), `subject` the subject's words.
    """

    words: Tokens
    preamble: Tokens = ()
    asker: Token | None = None
    wh: str = ""
    focus: Tokens = ()
    auxiliary: str = ""
    subject: Tokens = ()
    rest: Tokens = ()

    @property
    def first(self) -> Token:
        """Where the question begins for its reader: the word that conceals it, or its own first word."""
        return self.words[0] if self.asker is None else self.asker

    @property
    def last(self) -> Token:
        """Its last word, the question mark left out."""
        return self.words[-1]

    @property
    def all(self) -> Tokens:
        """Its words from the one that conceals it on."""
        return self.words if self.asker is None else (self.asker, *self.words)


@once
def interrogatives(sentence: Sentence) -> tuple[Interrogative, ...]:
    """The questions of a sentence, in order; none in a sentence too long to be one that a reader could answer."""
    if len(sentence.span) > LONGEST_SENTENCE:
        return ()
    parts = _parts(sentence)
    found: list[Interrogative] = []
    before: list[Token] = []
    for number, part in enumerate(parts):
        last = number == len(parts) - 1
        questions = tuple(_questions_in(part, sentence, last=last and not found, following=found))
        if questions:
            found.extend(replace(question, preamble=tuple(before)) for question in questions)
        elif found and sentence.is_question:
            found[-1] = replace(found[-1], words=_trimmed((*found[-1].words, *part)), rest=(*found[-1].rest, *part))
        else:
            before.extend(part)
    return tuple(_with_condition(question) for question in found if not _is_quoted(sentence, question))


def _is_quoted(sentence: Sentence, question: Interrogative) -> bool:
    """Whether a question is somebody's words, told or talked about: ""What does it pay?" was what they asked"."""
    opening = question.words[:QUOTED_OPENING]
    told = len(opening) == QUOTED_OPENING and all(quoted(sentence, word) for word in opening)
    return told or (quoted(sentence, question.words[0]) and quoted(sentence, question.words[-1]))


def _with_condition(question: Interrogative) -> Interrogative:
    """The question with what it supposes: "If you had one tip, | what would it be?"."""
    opening = next((word for word in question.preamble if lower(word) not in FILLERS), None)
    if opening is None or lower(opening) not in {"if", "suppose", "imagine"} or question.asker is not None:
        return question
    return replace(question, words=(*(word for word in question.preamble if not word.is_punct), *question.words))


# --- parts -------------------------------------------------------------------------------------------------------


def _parts(sentence: Sentence) -> list[Tokens]:
    """The sentence cut where a new question, or the first one, begins."""
    tokens = sentence.tokens
    cuts: list[int] = [0]
    breaks = {token.i for token in among(sentence, BREAKS)}
    for at, token in enumerate(tokens[1:], 1):
        if tokens[at - 1].i not in breaks:
            continue
        before = lower(tokens[at - 1])
        begins = (_is_strong(tokens, at - 1) and _balanced(tokens, at)) or (
            before in DIVIDERS and _begins_question(tokens, at, after=before)
        )
        if begins and not quoted(sentence, token):
            cuts.append(at)
    parts = [tokens[start:end] for start, end in zip(cuts, [*cuts[1:], len(tokens)], strict=True)]
    return _without_tags([trimmed for part in parts if (trimmed := _trimmed(part))])


def _is_strong(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    if token.text in STRONG_BREAKS:
        return True
    return bool(token.text == HYPHEN and token.whitespace_ and at > 0 and tokens[at - 1].whitespace_)


def _balanced(tokens: Sequence[Token], at: int) -> bool:
    """Whether a break stands outside parentheses."""
    shown = [str(token.text) for token in tokens[:at]]
    return shown.count("(") == shown.count(")")


def _begins_question(tokens: Sequence[Token], at: int, *, after: str) -> bool:
    """Whether the word order of a question begins at a place within a sentence."""
    while at < len(tokens) and lower(tokens[at]) in JOINERS | {"then", "also", "or"} and after == ",":
        if lower(tokens[at]) == "or":
            return False
        at += 1
    if at + 1 >= len(tokens):
        return False
    if tokens[at].pos_ == "ADP" and lower(tokens[at + 1]) in WH_WORDS - {"where", "when", "why", "how"}:
        return True
    word = lower(tokens[at])
    if word in WH_WORDS:
        if word in RELATIVE_WORDS or tokens[at].dep_ == "mark":
            return _inverts_after(tokens, at + 1) or (after != "," and word in {"who", "which", "where"})
        return True
    if word == "whether":
        return True
    return _inverts(tokens, at)


def _inverts(tokens: Sequence[Token], at: int) -> bool:
    """Whether an auxiliary stands before a subject here."""
    if at + 1 >= len(tokens) or lower(tokens[at]) not in AUXILIARIES:
        return False
    at += 1
    while at < len(tokens) and (tokens[at].dep_ == "neg" or lower(tokens[at]) in {"not", "n't"}):
        at += 1
    return at < len(tokens) and (lower(tokens[at]) in SUBJECT_STARTS or tokens[at].pos_ in {"NOUN", "PROPN"})


def _inverts_after(tokens: Sequence[Token], at: int) -> bool:
    """Whether inversion follows a question word within its phrase: "which site | would the ..."."""
    return any(_inverts(tokens, place) for place in range(at, min(at + 5, len(tokens) - 1)))


def _without_tags(parts: list[Tokens]) -> list[Tokens]:
    """The parts without a tag: what "The role is remote, isn't it?" asks stands before it."""
    joined: list[Tokens] = []
    for part in parts:
        if not (joined and _is_tag(part)):
            joined.append(part)
    return joined


def _is_tag(part: Tokens) -> bool:
    shown = [lower(token) for token in part if not token.is_punct]
    if len(shown) == 1:
        return shown[0] in TAG_WORDS
    return (
        2 <= len(shown) <= 3
        and shown[0] in AUXILIARIES
        and shown[-1] in PERSONAL
        and set(shown[1:-1]) <= {"n't", "not"}
    )


def _trimmed(part: Sequence[Token]) -> Tokens:
    """The words without punctuation and joining words at either end, and without a name called out at its end."""
    found = list(part)
    while found and (found[0].is_punct or lower(found[0]) in LEADERS):
        found.pop(0)
    while found and (found[-1].is_punct or lower(found[-1]) in TRAILERS):
        if found[-1].text in {")", '"', "'"}:
            break
        found.pop()
    if len(found) > 2 and found[-1].text[:1].isupper() and found[-2].text == ",":
        found = found[:-2]
    if len(found) > 2 and lower(found[-1]) in TAG_WORDS and found[-2].text == ",":
        found = found[:-2]
    return tuple(found)


# --- questions in a part -----------------------------------------------------------------------------------------


def _questions_in(
    part: Tokens, sentence: Sentence, *, last: bool, following: Sequence[Interrogative]
) -> Iterator[Interrogative]:
    """The question that a part asks, if any. The last part of a sentence with a question mark always asks."""
    concealed = _concealed(part, sentence)
    if concealed is not None:
        yield concealed
        return
    opening = _opening(part)
    if opening is not None:
        begins = part[opening:]
        direct = _inverts(begins, 0) or lower(begins[0]) in WH_WORDS or begins[0].pos_ == "ADP"
        inherited = following[-1].asker if following else None
        if inherited is not None and not _inverts(begins, 0) and not sentence.is_question:
            yield replace(_shaped(begins), asker=None)
            return
        if direct and lower(begins[0]) != "whether" and (sentence.is_question or _is_unmarked_question(begins)):
            yield _shaped(begins)
            return
        if sentence.is_question and lower(begins[0]) == "whether":
            yield _shaped(begins)
            return
    if last and sentence.is_question and not _is_courtesy_start(part):
        yield _shaped(part)


def _is_courtesy_start(part: Tokens) -> bool:
    return not any(token.is_alpha for token in part)


def _opening(part: Tokens) -> int | None:
    """Where the word order of a question begins in a part, at its start or after a short adverbial."""
    for at in range(min(len(part), 4)):
        token = part[at]
        if lower(token) in ASKED_WITH or _inverts(part, at):
            return at
        if token.pos_ == "ADP" and at + 1 < len(part) and lower(part[at + 1]) in WH_WORDS:
            return at
        if token.pos_ not in {"ADV", "INTJ", "PUNCT", "CCONJ", "SCONJ"}:
            return None
    return None


def _is_unmarked_question(part: Tokens) -> bool:
    """Whether a part without a question mark asks all the same: "What are the hours.", not "What a day!"."""
    if lower(part[0]) not in WH_WORDS:
        return False
    if len(part) > 1 and lower(part[1]) in {"a", "an", "about"}:
        return False
    at = 1 + (len(part) > 1 and lower(part[0]) == "how" and lower(part[1]) in MANNERS)
    if part[0].dep_ == "mark" or (lower(part[0]) == "when" and not _inverts(part, 1)):
        return False
    for place in range(at, min(at + 4, len(part))):
        if _inverts(part, place):
            return True
        if lower(part[place]) in PERSONAL or part[place].pos_ == "DET":
            return False
    return False


# --- concealed questions -----------------------------------------------------------------------------------------


def _concealed(part: Tokens, sentence: Sentence) -> Interrogative | None:
    """The question that an asking word of a part conceals."""
    if ASKERS.isdisjoint(words_of(sentence)):
        return None
    asking = {token.i for token in among(sentence, ASKERS)}
    for at, token in enumerate(part):
        if token.i not in asking:
            continue
        key = _asking_word(token)
        if key is None or quoted(sentence, token):
            continue
        start = _complement(part, at)
        if start is None:
            continue
        if _asks(token, key, part, sentence):
            inner = _concealed(part[start:], sentence) if lower(part[start]) in {"whether", "if"} else None
            return inner or replace(_shaped(part[start:]), asker=token)
        if not _is_transparent(token, part):
            return None
    return None


def _asking_word(token: Token) -> str | None:
    """The lemma of one of the words that may conceal a question, where it may here."""
    for form in (lemma(token), lower(token)):
        if form in LEARNING_OR_TELLING and token.pos_ in {"VERB", "AUX", "NOUN", "PROPN", "ADJ", "X"}:
            if form in NOUNS_TOO and token.pos_ != "VERB":
                break
            if token.pos_ == "NOUN" and form not in {"tell", "share", "wonder", "ask", "outline", "email"}:
                break
            return form
        if form in UNSURE_WORDS and token.pos_ in {"ADJ", "VERB", "NOUN", "PROPN", "ADV"}:
            return form
    if lower(token) in CLUES and token.pos_ == "NOUN":
        return "idea"
    if (lemma(token) in WANTED_NOUNS or lower(token) in WANTED_NOUNS) and token.pos_ in {"NOUN", "PROPN"}:
        return "wanted"
    return None


def _is_transparent(token: Token, part: Tokens) -> bool:
    """Whether the search for an asking word goes on after one that asks nothing here."""
    return lemma(token) in {
        "find",
        "see",
        "ask",
        "write",
        "give",
        "talk",
        "run",
        "point",
        "email",
        "offer",
        "say",
        "let",
        "show",
    } or lower(token) in UNSURE_WORDS | {"hear"}


def _complement(part: Tokens, at: int) -> int | None:
    """Where that which is asked begins after an asking word: "whether ...", "about ...", "the details"."""
    skipped = 0
    for place in range(at + 1, len(part)):
        token = part[place]
        word = lower(token)
        if word in ASKED_WITH:
            return place
        if word == "if" and skipped <= 4:
            return place
        if lemma(token) in ANNOUNCED and lemma(part[at]) in {"ask", "send", "put", "answer", "run"}:
            return _question_word_after(part, place)
        if word in {"through", "over"} and lemma(part[at]) in {"walk", "talk", "run", "take"} and place + 1 < len(part):
            return place + 1
        if word == "with" and lemma(part[at]) in ACQUAINTING and place + 1 < len(part):
            return place
        if word in {"your", "the"} and lemma(part[at]) in DESCRIBING and place == at + 1:
            return place
        if word in REPORTING_PREPOSITIONS and token.pos_ in {"ADP", "SCONJ", "VERB", "ADV"}:
            following = lower(part[place + 1]) if place + 1 < len(part) else ""
            if word == "as":
                if following != "to":
                    return None
                place += 1
                following = lower(part[place + 1]) if place + 1 < len(part) else ""
            if (
                word in {"for", "of"}
                and lemma(part[at]) not in {"ask", "enquire", "inquire", "idea", *WANTED_NOUNS}
                and lower(part[at]) != "idea"
            ):
                skipped += 1
                continue
            if not following:
                return None
            return place + 1 if following in ASKED_WITH else place
        if lemma(token) in TOLD_NOUNS and lemma(part[at]) not in {"ask", "wonder"}:
            start = place
            while (
                start > at + 1
                and part[start - 1].pos_ in {"DET", "ADJ", "PRON", "NOUN", "PROPN", "VERB"}
                and lower(part[start - 1]) not in {"me", "us"}
            ):
                start -= 1
            return start
        if token.is_punct and token.text in {",", "."} and skipped > 3:
            return None
        skipped += 1
    return None


def _question_word_after(part: Tokens, at: int) -> int | None:
    return next((place for place in range(at + 1, len(part)) if lower(part[place]) in ASKED_WITH), None)


def _asks(token: Token, key: str, part: Tokens, sentence: Sentence) -> bool:
    """Whether an asking word asks for the writer, now: not "you asked what", "I know where"."""
    clause = clause_of(sentence, token)
    if key == "wanted":
        return _is_wanted(token, clause, sentence)
    if key == "idea":
        return sentence.is_question or any(lower(child) in {"no", "any"} for child in token.children)
    if key in UNSURE_WORDS and clause.lemma not in LEARNING_WORDS | TELLING_WORDS:
        return _is_unsure(token, key, clause)
    if is_negated(sentence, token) and not _is_politely_negative(clause, sentence):
        return False
    if key in TELLING_WORDS:
        return _is_told(token, clause, sentence)
    return _is_learnt(token, clause, part, sentence)


WELCOME = words("welcome useful helpful handy appreciated grateful valuable invaluable")


def _is_wanted(token: Token, clause: Clause, sentence: Sentence) -> bool:
    """Whether the writer wants what a noun names: "I'd like further information about", "your opinion on whether"."""
    if token.dep_ in {"nsubj", "nsubjpass"} and clause.modal in {"would", "could", "will", "'d", "'ll"}:
        return clause.lemma in {"appreciate", "help"} or any(
            lemma(word) in GOOD or lower(word) in GOOD | WELCOME for word in clause.head.children
        )
    if token.dep_ not in {"dobj", "pobj", "attr"} or is_negated(sentence, token) or clause.party is not Party.SENDER:
        return False
    if clause.time in {Time.PAST, Time.PERFECT} and clause.lemma not in POLITE_PAST:
        return False
    asked = asking_clause(clause, sentence)
    return asked is not None and asked[1] in {Frame.WANT, Frame.EMBEDDED, Frame.PERFORMATIVE, Frame.QUERY}


def _is_politely_negative(clause: Clause, sentence: Sentence) -> bool:
    return any(governor.lemma in {"mind", "hesitate"} for governor in governors(clause)) or (
        clause.negated
        and clause.lemma in {"know", "understand", "find", "see", "figure"}
        and clause.party is Party.SENDER
    )


def _is_unsure(token: Token, key: str, clause: Clause) -> bool:
    """Whether the writer is unsure or curious, now."""
    negative = any(
        child.dep_ == "neg" or lower(child) in {"not", "n't", "quite"}
        for child in (*token.children, *clause.head.children)
    )
    if key in {"sure", "clear", "certain"} and not negative:
        return False
    if clause.party in {Party.READER, Party.OTHER}:
        return False
    if clause.party is Party.NOBODY and key not in {"unclear", "clear", "uncertain"}:
        return False
    if negative and key in {"curious", "interested", "wondering", "unsure"}:
        return False
    if key == "interested":  # in a role is no question; in hearing, in what somebody thinks of it, is
        following = [word for word in token.sent if token.i < word.i <= token.i + 4]
        if not any(lemma(word) in LEARNING_WORDS or lower(word) in WH_WORDS for word in following):
            return False
    past = clause.time in {Time.PAST, Time.PERFECT}
    return not past or key in {"wondering", "curious", "interested"}


def _is_told(token: Token, clause: Clause, sentence: Sentence) -> bool:
    """Whether the reader is asked to tell something to the writer."""
    receivers = [party(child) for child in children(token, "dative", "dobj")]
    if Party.READER in receivers or (Party.OTHER in receivers and _names_people(token)):
        return False
    if clause.party is Party.READER and clause.time in {Time.PAST, Time.PERFECT}:
        return False
    if token.i > sentence.span.start and lower(token.nbor(-1)) in {"kindly", "please", "pls"} and clause.head == token:
        return True
    asked = asking_clause(clause, sentence)
    if asked is None:
        return sentence.is_question and clause.party is Party.READER and clause.modal in ASK_MODALS
    asker, shape = asked
    if shape is Frame.IMPERATIVE or asker.mood is Mood.IMPERATIVE:
        return True
    if clause.party is Party.READER:
        return shape in ASKING_FRAMES
    if clause.party is Party.SENDER:
        return False
    return shape in ASKING_FRAMES and clause.party is not Party.OTHER


def _names_people(token: Token) -> bool:
    return any(
        child.pos_ == "PROPN" or lower(child) in {"them", "him", "her", "people"}
        for child in children(token, "dative", "dobj")
    )


def _is_learnt(token: Token, clause: Clause, part: Tokens, sentence: Sentence) -> bool:
    """Whether the writer wants to learn something, or puts it to the reader as "do you know"."""
    if lemma(token) == "find" and not any(lower(child) == "out" for child in token.children):
        return False
    if clause.party is Party.READER and clause.lemma == lemma(token):
        if sentence.is_question and lemma(token) in {"know"} and clause.time is Time.PRESENT:
            return True
        return any(governor.lemma == "let" for governor in governors(clause))
    if clause.party is Party.SENDER and clause.time in {Time.PAST, Time.PERFECT} and clause.lemma not in POLITE_PAST:
        return False
    if (
        clause.negated
        and clause.lemma in {"know", "understand", "see", "figure", "find"}
        and clause.party is Party.SENDER
    ):
        return clause.time is Time.PRESENT or clause.modal in {"can", "could"}
    asked = asking_clause(clause, sentence)
    if asked is not None:
        asker, shape = asked
        if (
            asker.party is Party.OTHER
            and asker.mood is not Mood.QUESTION
            and not any(
                lemma(word) in GOOD or lower(word) in GOOD | {"help"} for word in (asker.head, *asker.head.children)
            )
        ):
            return False
        if clause.party is Party.OTHER and clause.subject is not None and clause.lemma == lemma(token):
            return False
        if clause.lemma == "ask" and asker.lemma == "ask" and asker.time is Time.PAST and not _progressive(asker):
            return any(lower(word) == "just" or lemma(word) == "want" for word in asker.head.children)
        if asker.time is Time.PAST and asker.lemma not in POLITE_PAST | {"be"}:
            return False
        return shape in ASKING_FRAMES
    if lemma(token) in {"wonder", "ask"} and clause.party is Party.SENDER:
        return clause.time in {Time.PRESENT, Time.NONE} or _progressive(clause)
    above = clause.parent
    while above is not None:
        if above.party is Party.NOBODY and above.modal and lemma(above.head) in {"help", "be"}:
            return True
        above = above.parent
    return lemma(token) in {"know", "learn", "hear", "understand"} and _needs(clause)


def _progressive(clause: Clause) -> bool:
    return bool(clause.head.tag_ == "VBG")


def _needs(clause: Clause) -> bool:
    """Whether a need is stated: "I need to know", "I must understand"."""
    return any(
        governor.party is Party.SENDER and (governor.lemma == "need" or governor.modal == "must")
        for governor in governors(clause)
    )


# --- the build of a question -------------------------------------------------------------------------------------


def _shaped(part: Sequence[Token]) -> Interrogative:
    """A question with its question word, focus, auxiliary and subject told apart."""
    tokens = _trimmed(part)
    if not tokens:
        tokens = tuple(part)
    at = 0
    if tokens[0].pos_ in {"ADP", "SCONJ"} and len(tokens) > 1 and lower(tokens[1]) in WH_WORDS:
        at = 1
    wh = ""
    focus: list[Token] = []
    if lower(tokens[at]) in WH_WORDS:
        wh = lower(tokens[at])
        at += 1
        if wh == "how" and at < len(tokens) and lower(tokens[at]) in MANNERS:
            wh = f"how {lower(tokens[at])}"
            at += 1
        if wh in {"what", "which", "whose", "how many", "how much"}:
            while at < len(tokens) and _is_nominal(tokens, at, first=not focus):
                focus.append(tokens[at])
                at += 1
        while at < len(tokens) and tokens[at].pos_ == "ADV" and lower(tokens[at]) not in {"there"} and not focus:
            at += 1
    elif lower(tokens[at]) in {"whether", "if"}:
        at += 1
    if wh:
        at += _cleft(tokens, at)
    auxiliary = ""
    if at < len(tokens) and lower(tokens[at]) in AUXILIARIES:
        auxiliary = lower(tokens[at])
        at += 1
        while at < len(tokens) and (tokens[at].pos_ in {"ADV", "PART"} and lower(tokens[at]) != "there"):
            at += 1
    start = at
    at = _after_noun_phrase(tokens, at)
    subject = tokens[start:at] or tuple(focus)
    return Interrogative(tokens, (), None, wh, tuple(focus), auxiliary, subject, tokens[at:])


def _cleft(tokens: Sequence[Token], at: int) -> int:
    """How many words only stress the question word: "what | is it (that) | you make"."""
    shown = [lower(token) for token in tokens[at : at + 4]]
    if len(shown) < 4 or shown[0] not in {"is", "was", "'s"} or shown[1] != "it":
        return 0
    if shown[2] == "that":
        return 3
    return 2 if shown[2] in PERSONAL | {"your", "the"} else 0


def _is_nominal(tokens: Sequence[Token], at: int, *, first: bool) -> bool:
    """Whether a word still belongs to the phrase of the question word: "what kind of | tools"."""
    token = tokens[at]
    word = lower(token)
    if word in AUXILIARIES or word in SUBJECT_STARTS - {"another", "each", "every", "all", "both", "one", "people"}:
        return False
    if word in {"of", "'s", "'", "-", "or"}:
        return not first
    if token.pos_ in {"NOUN", "PROPN", "ADJ", "NUM"} or token.tag_ in {"VBG", "VBN"}:
        return True
    following = lower(tokens[at + 1]) if at + 1 < len(tokens) else ""
    return first and token.tag_ == "VBZ" and (following in AUXILIARIES | SUBJECT_STARTS)


def _after_noun_phrase(tokens: Sequence[Token], at: int) -> int:
    """Where a noun phrase that may begin at a place ends; the place itself where none does."""
    if at >= len(tokens):
        return at
    word = lower(tokens[at])
    if word in PERSONAL or (
        word in {"this", "that"} and not (at + 1 < len(tokens) and tokens[at + 1].pos_ in {"NOUN", "ADJ", "PROPN"})
    ):
        at += 1
        while at < len(tokens) and lower(tokens[at]) in {"guys", "all", "folks", "lot", "people", "both"}:
            at += 1
        return at
    start = at
    while at < len(tokens):
        token = tokens[at]
        word = lower(token)
        if word in AUXILIARIES - {"'s"} or (token.is_punct and word not in {"-", "&", "'"}):
            break
        if (
            token.tag_ == "VBG"
            and at > start
            and at + 1 < len(tokens)
            and tokens[at + 1].pos_ in {"DET", "PRON"}
            and tokens[at - 1].pos_ == "NOUN"
        ):
            break
        name = token.text[:1].isupper() and at > start
        if (
            token.pos_ in {"DET", "NOUN", "PROPN", "ADJ", "NUM"}
            or name
            or token.tag_ in {"PRP$", "VBG", "POS"}
            or word in {"-", "&", "'s", "'"}
        ):
            if token.pos_ == "DET" and at > start and lower(tokens[at - 1]) not in {"all", "both", "such"}:
                break
            at += 1
            if word == "-" and at < len(tokens) and not token.whitespace_:
                at += 1
            continue
        if word in {"someone", "somebody", "anyone", "anybody", "people", "one"}:
            at += 1
            continue
        break
    return at
