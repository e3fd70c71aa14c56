"""Flags an opening that carries no information: a wish for the reader's week, your name, the news that you are writing.

## Why
The first line is all that many people see, on a lock screen or in the list of mails, before they decide whether to
open yours. A wish, your own name (it stands under the mail) or the news that you are writing could open any mail from
anybody. What you noticed about their work could open only this one.

Only the first two sentences are looked at. An opening that names a thing, a number or a reason is no filler.

## Example
```text
Dear Ms Ångström,

I hope this message finds you well. I just wanted to reach out and express my interest.
```

## Instead
```text
Dear Ms Ångström,

Your piece on airing cellars without a fan is why I am writing. I tried it in two houses in Umeå.
```

## Fix
Deletes the sentence where nothing else stands in it. The fix counts as unsafe, since it takes a courtesy away.

## Evidence
- vendor data: a seller of mail software reports that sales mails are read for eleven seconds on average.
- advice: much-mailed people ask to be told at once why they were chosen.
- caveat: no controlled study of such openings is known, so this is a note only.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...language.clauses import Clause, Mood, Party, Time, children, clauses, lemma, lower, party
from ...language.correspondence import stage
from ...language.match import lexicon
from ...language.prefaces import announces_mail, preface
from ...language.roles import is_occupation, states_application
from ...language.sentences import Sentence, quoted, sentences
from ...language.turns import among, words_of
from ...language.vocabulary import READER_WORDS, words
from ...reading.context import Stage
from ...reading.draft import Draft, Zone
from ...rule import Applicability, Edit, Finding, Severity, quote
from ..deletions import with_space

if TYPE_CHECKING:
    from spacy.tokens import Token

SEVERITY = Severity.INFO
HELP = "Leave it out, and begin with the one thing of theirs that made you write."

WISH_WORDS = frozenset(lexicon("well_wishes"))
ANNOUNCING_WORDS = frozenset(lexicon("announcements"))
EXCUSING_WORDS = frozenset(lexicon("excuses"))

WISHING = words("hope trust wish pray")
WISH_STATES = words(
    "well good great fine ok okay lovely nice wonderful amazing fantastic fabulous pleasant productive safe safely "
    "healthy happy relaxing restful relaxed sunny warm brilliant best excellent terrific super smooth smoothly "
    "nicely perfect awesome blessed prosperous peaceful spirits health enjoy enjoying enjoyed treating cosy cozy "
    "snowed swamped overwhelmed rushed flying "
    "rolling bright cheerful restful refreshed swimmingly splendid grand joy success prosperity blessing peace"
)
"""How a wish says that things should be."""
WRITING = words(
    "write email e-mail mail message contact reach get drop touch send connect introduce shoot approach pop"
)
EXPRESSING = words(
    "express convey introduce inquire enquire submit communicate register declare state indicate announce"
)
POLITE = words("want wish like think hope figure love decide")
"""Verbs whose past tense is a courtesy before the news that one writes."""
MAILING = {
    "reach": words("out"),
    "get": words("touch"),
    "touch": words("base"),
    "drop": words("line note message email mail hello"),
    "shoot": words("line note message email mail"),
    "send": words("this note line message email mail"),
    "pop": words("inbox"),
}
"""Verbs that mean the mail only with one of these words."""
INTRODUCED = words("myself name self")
BY_NOUN = words("note line email e-mail mail message letter hello hi")
REASONS = words("because since after given thanks")
CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "ADV", "NUM"})
EMPTY_ADVERBS = words(
    "also simply really very too so much more most again directly personally briefly quickly why how when"
)


def check(draft: Draft) -> Iterator[Finding]:
    if stage(draft) is Stage.REPLY:
        return
    names = _names(draft)
    for sentence in sentences(draft):
        if sentence.index > 1:
            return
        found = _filler(sentence, names)
        if found is not None:
            start, end = sentence.place(*found)
            message = f"Opener says nothing the reader needs: {quote(sentence.words(*found))}"
            yield Finding(start, end, message, fix=_deletion(draft, sentence, end))


def _deletion(draft: Draft, sentence: Sentence, end: int) -> Edit | None:
    """The edit that takes the sentence out, where the filler is all of it."""
    first, last = sentence.bounds
    if draft.text.text[end:last].strip(" .!?)\"'"):
        return None
    return Edit(*with_space(draft, sentence.block, first, last), "", Applicability.UNSAFE)


def _names(draft: Draft) -> frozenset[str]:
    """The names of the two people, in lower case: they make no opening specific."""
    blocks = draft.zone(Zone.GREETING, Zone.SIGNATURE)
    written = [draft.words(block) for block in blocks]
    headers = [address.name for address in (*draft.headers.to, *draft.headers.sender)]
    return frozenset(word.strip(".,:;!").lower() for text in (*written, *headers) for word in text.split())


def _filler(sentence: Sentence, names: frozenset[str]) -> "tuple[Token, Token] | None":
    """The first and the last word of the filler in an opening sentence."""
    tokens = _without_vocative([token for token in sentence.tokens if not token.is_punct])
    if not tokens or quoted(sentence, tokens[0]):
        return None
    return (
        _wish(sentence, tokens)
        or _stranger(sentence, tokens)
        or _self_naming(sentence, tokens)
        or _liberty(sentence, tokens)
        or _excuse(sentence, tokens)
        or preface(sentence)
        or _announcement(sentence, tokens, names)
        or _empty_preface(sentence, tokens, names)
    )


def _empty_preface(sentence: Sentence, tokens: "list[Token]", names: frozenset[str]) -> "tuple[Token, Token] | None":
    """ "It is with great pleasure that I submit my application": joy, the mail, and nothing else."""
    if not announces_mail(sentence) or any(_is_specific(token, sentence, names) for token in tokens):
        return None
    empty = all(_is_announcing_word(token, names) or _is_wish_word(token) for token in tokens)
    return (tokens[0], tokens[-1]) if empty else None


def _without_vocative(tokens: "list[Token]") -> "list[Token]":
    """The words of a sentence without a name that addresses the reader at its end: "..., Mrs. Núñez"."""
    name = len(tokens)
    while name > 1 and tokens[name - 1].pos_ == "PROPN":
        name -= 1
    for i, token in enumerate(tokens[name:], name):
        if token.nbor(-1).text == ",":
            return tokens[:i]
    return tokens


# --- wishes -------------------------------------------------------------------------------------------------------


def _wish(sentence: Sentence, tokens: "list[Token]") -> "tuple[Token, Token] | None":
    """ "I hope you are well", "Trusting this finds you in good health", "How are you?", "Happy New Year!"."""
    if all(_is_wish_word(token) for token in tokens) and _is_to_reader(tokens):
        return tokens[0], tokens[-1]
    for clause in clauses(sentence).values():
        if clause.lemma not in WISHING or clause.party is not Party.SENDER or clause.negated:
            continue
        if clause.head.i - tokens[0].i > 4 or (clause.time in (Time.PAST, Time.PERFECT) and clause.lemma != "hope"):
            continue
        wished = [word for word in clause.head.subtree if word.i > clause.head.i and not word.is_punct]
        own = [word for word in wished if not _in_another_clause(word, clause)]
        inside = [word for word in wished if word in own or _under_complement(word, clause)]
        if inside and all(_is_wish_word(word) for word in inside) and _is_to_reader(inside):
            return tokens[0], inside[-1]
    return None


def _is_wish_word(token: "Token") -> bool:
    if token.pos_ not in CONTENT:
        return not (token.like_num and token.pos_ != "PRON")
    return lemma(token) in WISH_WORDS or lower(token) in WISH_WORDS or lower(token) in EMPTY_ADVERBS | READER_WORDS


def _is_to_reader(found: "list[Token]") -> bool:
    """Whether words wish something: they speak of the reader, or of everything, and say how it should be."""
    said = {lower(token) for token in found}
    if {"compliments", "greetings"} & said or ("happy" in said and len(found) <= 4):
        return True
    reader = bool(said & (READER_WORDS | {"all", "everything", "things"}))
    return reader and bool(
        said & WISH_STATES or {"how", "are"} <= said or {"how", "is"} <= said or {"how", "'s"} <= said
    )


def _in_another_clause(word: "Token", clause: Clause) -> bool:
    """Whether a word hangs on a verb that is joined to the wish: "I hope you are well, and I write ..."."""
    token = word
    while token != clause.head:
        if token.dep_ in {"conj", "parataxis", "advcl"} and token.head == clause.head:
            return True
        token = token.head
    return False


def _under_complement(word: "Token", clause: Clause) -> bool:
    token = word
    while token.head != clause.head and token.head != token:
        token = token.head
    return token.dep_ in {"ccomp", "xcomp", "advcl", "dobj", "dative", "prep"} and not _in_another_clause(word, clause)


# --- the writer ---------------------------------------------------------------------------------------------------


def _stranger(sentence: Sentence, tokens: "list[Token]") -> "tuple[Token, Token] | None":
    """ "You don't know me, but", "We have never met"."""
    for clause in clauses(sentence).values():
        if not clause.negated or clause.head.i - tokens[0].i > 8 or sentence.is_question:
            continue
        known = clause.lemma == "know" and clause.party in (Party.READER, Party.WE)
        if known and not any(
            party(child) is Party.SENDER or lower(child) == "other" for child in children(clause.head, "dobj")
        ):
            continue
        met = clause.lemma == "meet" and clause.party is Party.WE and clause.time is Time.PERFECT
        if met and any(children(clause.head, "prep", "dobj", "advcl")):
            continue
        if known or met:
            return tokens[0], max((clause.head, *children(clause.head, "dobj")), key=lambda token: token.i)
    return None


def _self_naming(sentence: Sentence, tokens: "list[Token]") -> "tuple[Token, Token] | None":
    """ "My name is Zoë", "I'm Zoë, a nurse", "let me introduce myself"."""
    for clause in clauses(sentence).values():
        if clause.head.i - tokens[0].i > 5 or clause.negated:
            continue
        named = [child for child in children(clause.head, "attr", "acomp", "appos", "oprd") if _is_name(child)]
        if clause.lemma != "be" or clause.subject is None or clause.time is not Time.PRESENT or not named:
            continue
        subject = clause.subject
        mine = lemma(subject) == "name" and any(lower(child) == "my" for child in children(subject, "poss"))
        me = lower(subject) == "i" or (lower(subject) in {"this", "it"} and subject.i == tokens[0].i)
        anchored = any(lower(token) in READER_WORDS for token in tokens)
        if (mine and not (anchored and _has_anchor(tokens, named[0]))) or (me and not anchored):
            return tokens[0], named[0]
    return None


def _is_name(token: "Token") -> bool:
    if (
        token.pos_ != "PROPN"
        or not token.text.replace("'", "").replace("’", "").replace("-", "").isalpha()
        or is_occupation(token)
        or (token.text.isupper() and len(token.text) > 1)
    ):
        return False
    if any(word.pos_ != "PROPN" for child in token.lefts for word in child.subtree):
        return False
    return not any(child.dep_ in {"det", "prep", "amod", "nummod", "poss"} for child in token.children)


def _has_anchor(tokens: "list[Token]", name: "Token") -> bool:
    """Whether what follows the name ties the writer to a named thing or a number of the reader's."""
    return any(token.i > name.i + 1 and (token.pos_ == "PROPN" or token.like_num) for token in tokens)


def _liberty(sentence: Sentence, tokens: "list[Token]") -> "tuple[Token, Token] | None":
    """ "Allow me to ...", "I take the liberty of ..."."""
    for clause in clauses(sentence).values():
        if clause.head.i - tokens[0].i > 4:
            continue
        if clause.lemma in {"allow", "permit"} and clause.mood is Mood.IMPERATIVE:
            me = next((word for word in clause.head.subtree if party(word) is Party.SENDER), None)
            if me is not None and me.i == clause.head.i + 1:
                return tokens[0], me
        if clause.lemma == "take" and clause.party is Party.SENDER and not clause.negated:
            thing = next((child for child in children(clause.head, "dobj") if lemma(child) == "liberty"), None)
            if thing is not None:
                return tokens[0], thing
    return None


def _excuse(sentence: Sentence, tokens: "list[Token]") -> "tuple[Token, Token] | None":
    """ "I know how busy you must be", "I'll keep this brief", "Forgive a stranger for writing"."""
    if EXCUSES.isdisjoint(words_of(sentence)):
        return None
    said = {lower(token) for token in tokens} | {lemma(token) for token in tokens}
    busy = bool(said & BUSY) and bool(said & READER_WORDS)
    brief = bool(said & {"keep", "be"}) and bool(said & BRIEF) and "i" in said
    forgiven = bool(said & FORGIVING) or said >= OUT_OF_THE_BLUE
    if (busy or brief or forgiven) and all(_is_excuse(token) for token in tokens):
        return tokens[0], tokens[-1]
    return None


BUSY = words("busy inbox mailbox swamped inundated snowed schedule precious hectic plate")
BRIEF = words("brief short quick concise")
FORGIVING = words("forgive excuse pardon")
OUT_OF_THE_BLUE = words("out blue")
EXCUSES = BUSY | BRIEF | FORGIVING | OUT_OF_THE_BLUE


def _is_excuse(token: "Token") -> bool:
    if token.pos_ not in CONTENT:
        return True
    return lemma(token) in EXCUSING_WORDS or lower(token) in EXCUSING_WORDS | EMPTY_ADVERBS | READER_WORDS


# --- the mail -----------------------------------------------------------------------------------------------------


def _announcement(sentence: Sentence, tokens: "list[Token]", names: frozenset[str]) -> "tuple[Token, Token] | None":
    """ "I am writing to express my interest", "Just a quick note to say hello"."""
    head = _announcing(sentence, tokens)
    if head is None or sentence.is_question:
        return None
    if states_application(sentence):
        return _told_by_note(tokens, head, names)
    if any(_is_specific(token, sentence, names) for token in tokens):
        return None
    if all(_is_announcing_word(token, names) for token in tokens):
        return tokens[0], tokens[-1]
    verb = next((token for token in tokens if lemma(token) in EXPRESSING and _is_writers(token, sentence)), None)
    return (tokens[0], max((verb, *children(verb, "dobj")), key=lambda token: token.i)) if verb is not None else None


def _told_by_note(tokens: "list[Token]", head: "Token", names: frozenset[str]) -> "tuple[Token, Token] | None":
    """The "just a quick note to say that" before an application, which could do without it."""
    if lemma(head) not in BY_NOUN:
        return None
    before = [token for token in tokens if token.i < head.i]
    saying = next((token for token in tokens if head.i < token.i <= head.i + 4 and lemma(token) in SAYING), None)
    if saying is None or not all(_is_announcing_word(token, names) for token in before):
        return None
    return tokens[0], saying


TELLING = words("tell share")
SAYING = words("say tell know inform advise mention express apply state declare register ask")


def _is_writers(verb: "Token", sentence: Sentence) -> bool:
    clause = clauses(sentence).get(verb.i)
    return clause is not None and clause.party is Party.SENDER and clause.time not in (Time.PAST, Time.PERFECT)


def _announcing(sentence: Sentence, tokens: "list[Token]") -> "Token | None":
    """The word that announces the mail: the writer writes, gets in touch, introduces himself; "a quick note"."""
    for clause in clauses(sentence).values():
        if clause.negated or clause.party is not Party.SENDER or clause.lemma not in WRITING | EXPRESSING:
            continue
        outer = list(clause.chain())[-1]
        polite = any(above.lemma in POLITE for above in clause.chain())
        if outer.time in (Time.PAST, Time.PERFECT) and not polite:
            continue
        if outer.mark or clause.relation == "relcl":
            continue
        if _is_mailing(clause):
            return clause.head
    told = among(sentence, TELLING)
    if any(token in tokens and lemma(token) in TELLING and _is_about_writer(token) for token in told):
        return tokens[0]
    first = [lower(token) for token in tokens[:6]]
    if first[:1] in (["just"], ["a"]) or first[:2] in (
        ["this", "is"],
        ["this", "email"],
        ["please", "accept"],
        ["the", "purpose"],
    ):
        return next((token for token in tokens[:6] if lemma(token) in BY_NOUN), None)
    return None


def _is_about_writer(verb: "Token") -> bool:
    """Whether something is told about the writer: "a little about who I am"."""
    about = (below for below in verb.subtree if lower(below) == "about")
    return any(party(word) is Party.SENDER for preposition in about for word in preposition.subtree)


def _is_mailing(clause: Clause) -> bool:
    """Whether a verb means the mail: "reach out", "get in touch", "drop you a line", not "get the job"."""
    if clause.lemma in MAILING:
        return any(lower(word) in MAILING[clause.lemma] for word in clause.head.subtree)
    if clause.lemma == "introduce":
        return any(lower(child) in INTRODUCED for child in children(clause.head, "dobj"))
    return True


def _is_specific(token: "Token", sentence: Sentence, names: frozenset[str]) -> bool:
    """Whether a word makes an announcement worth reading: a named thing, a number, a link, a reason."""
    word = lower(token)
    if token.like_url or token.like_email or (token.like_num and word not in {"one", "once"}):
        return True
    if word in REASONS and token.dep_ in {"mark", "prep"}:
        return True
    if token.pos_ != "PROPN" or word in names or word in ANNOUNCING_WORDS | WISH_WORDS:
        return False
    return bool(token.i != sentence.span.start)


def _is_announcing_word(token: "Token", names: frozenset[str]) -> bool:
    if token.pos_ not in CONTENT or lower(token) in names | EMPTY_ADVERBS:
        return True
    return lemma(token) in ANNOUNCING_WORDS or lower(token) in ANNOUNCING_WORDS or lower(token) in READER_WORDS
