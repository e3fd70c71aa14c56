"""Mentions of attached files."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .clauses import Mood, Party, Time, children, clause_of, lemma, lower
from .guards import invitations, is_negated, is_quoted
from .sentences import Sentence, sentences
from .vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from ..reading.draft import Draft

ATTACHING = words("attach enclose append pin")
FILES = words(
    "cv resume résumé portfolio reference letter certificate transcript licence license copy summary sample document "
    "file pdf scan photo drawing list diploma profile application form page clip link note report photograph picture "
    "writing label testimonial sheet spreadsheet slide deck presentation brochure poster article design plan print "
    "material credential work detail cover proof paper item card ticket publication one bio biography"
)
CARRYING = words("include send add append bring provide submit carry forward share supply")
COMING = words("come go follow accompany arrive travel")
MAILS = words("email e-mail mail message letter note")


@dataclass(frozen=True)
class Mention:
    """Words that say a file is attached. Offsets are into `Draft.text`."""

    start: int
    end: int
    words: str


def mentions(draft: Draft) -> Iterator[Mention]:
    """Where the draft says that something is attached, in order, at most one a sentence.

    What the reader asked for, in this sentence or the one before, is left out, unless the message carries no file.
    """
    forgotten = draft.attachments is not None and not draft.attachments
    asked_before = False
    for sentence in sentences(draft):
        asked = bool(invitations(sentence)) or _as_wished(sentence)
        wanted, asked_before = asked or asked_before, asked
        if wanted and not forgotten:
            continue
        ends = next((ends for token in sentence.tokens if (ends := _mention(token, sentence)) is not None), None)
        if ends is not None:
            first, last = sorted(ends, key=lambda token: token.i)
            start, end = sentence.place(first, last)
            yield Mention(start, end, sentence.words(first, last))


def _as_wished(sentence: Sentence) -> bool:
    """ "As you wished", "as requested": the reader asked for the file."""
    return any(
        lemma(token) in {"wish", "request", "ask", "want", "require", "need", "like"}
        and any(lower(child) == "as" for child in (*token.lefts, *([token.doc[token.i - 1]] if token.i else [])))
        for token in sentence.tokens
    )


def _mention(token: Token, sentence: Sentence) -> tuple[Token, Token] | None:
    if is_quoted(sentence, token) or is_negated(sentence, token):
        return None
    return (
        _attached(token, sentence) or _attachment(token) or _carried(token, sentence) or _abbreviated(token, sentence)
    )


def _attached(token: Token, sentence: Sentence) -> tuple[Token, Token] | None:
    """ "My CV is attached", "attached: two references", "I enclose three labels", "per the attached"."""
    if lemma(token) not in ATTACHING and lower(token) not in {"attached", "enclosed", "attaching", "enclosing"}:
        return None
    if (token.i and token.doc[token.i - 1].text == "-") or (
        token.i + 1 < len(token.doc) and token.doc[token.i + 1].text == "-"
    ):
        return None
    clause = clause_of(sentence, token)
    things = [*children(token, "dobj", "nsubj", "nsubjpass", "attr", "appos")]
    if clause.head == token and clause.party is Party.SENDER and clause.mood is not Mood.QUESTION:
        file = next((thing for thing in things if lemma(thing) in FILES), None)
        here = clause.time in {Time.PRESENT, Time.PERFECT, Time.FUTURE} or (
            clause.time is Time.PAST
            and file is not None
            and not any(child.dep_ == "prep" and lower(child) != "to" for child in token.children)
        )
        if file is not None and here:
            return token, file
        if clause.time in {Time.PAST} or any(True for _ in children(token, "nsubj")):
            return None
    if token.dep_ == "amod" and lemma(token.head) in FILES:
        return token, token.head
    if any(lower(child) == "the" for child in token.lefts) and token.dep_ in {"pobj", "dobj"}:
        return token, token
    if token.i == sentence.tokens[0].i and token.i + 1 < len(token.doc) and token.doc[token.i + 1].text in {":", "."}:
        return token, token
    near = [
        word
        for word in sentence.tokens
        if lemma(word) in FILES and word.pos_ in {"NOUN", "PROPN", "ADJ"} and abs(word.i - token.i) <= 8
    ]
    past = clause.time in {Time.PAST} and clause.head == token
    lead = token.i == sentence.tokens[0].i or (
        sentence.tokens[0].text.lower() in {"please", "kindly"} and token.i - sentence.tokens[0].i <= 3
    )
    if near and not past and not _is_physical(token):
        return token, near[0]
    if (
        lead
        and not past
        and (
            token.i + 1 >= len(token.doc)
            or token.doc[token.i + 1].text in {":", ".", "please", "is", "are"}
            or lower(token) == "attached"
        )
    ):
        return token, token
    seen = lemma(token.head) in {"see", "find", "view", "read", "refer"} and (
        token.head.tag_ in {"VB", "VBP"} or any(lower(child) in {"please", "kindly"} for child in token.head.lefts)
    )
    return (token.head, token) if seen and not things else None


def _is_physical(token: Token) -> bool:
    """Whether something is attached to a thing: "attached to the wall", "with bolts"."""
    return any(
        lower(prep) in {"to", "with", "by"}
        and not any(lemma(below) in MAILS | {"this"} for below in children(prep, "pobj"))
        for prep in children(token, "prep", "agent")
    )


def _attachment(token: Token) -> tuple[Token, Token] | None:
    """ "As an attachment", "see the attachment", "the PDF that came with this email"."""
    if lower(token) in {"attachment", "attachments", "enclosure", "enclosures"} and token.dep_ in {
        "pobj",
        "dobj",
        "nsubj",
        "ROOT",
    }:
        if any(
            child.dep_ in {"compound", "amod"} and lower(child) not in {"separate", "single"} for child in token.lefts
        ):
            return None
        kinds = {lower(child) for child in token.lefts}
        above = lower(token.head)
        return (
            (token.head, token)
            if above in {"as", "in", "see", "open", "read", "via"} or kinds & {"my", "the", "this", "these"}
            else None
        )
    return None


def _carried(token: Token, sentence: Sentence) -> tuple[Token, Token] | None:
    """ "The PDF that came with this e-mail", "along with this letter comes my certificate", "my CV is included"."""
    if token.pos_ != "VERB":
        return None
    clause = clause_of(sentence, token)
    with_mail = next(
        (
            below
            for prep in token.subtree
            if prep.dep_ == "prep" and lower(prep) in {"with", "to"}
            for below in children(prep, "pobj")
            if lemma(below) in MAILS and any(lower(child) == "this" for child in below.lefts)
        ),
        None,
    )
    file = next(
        (
            word
            for word in sentence.tokens
            if lemma(word) in FILES and word.pos_ in {"NOUN", "PROPN"} and word != with_mail
        ),
        None,
    )
    if with_mail is not None and file is not None and lemma(token) in COMING | CARRYING:
        return file, with_mail
    passive = (
        lemma(token) == "include"
        and token.tag_ == "VBN"
        and any(lemma(aux) == "be" for aux in children(token, "auxpass"))
    )
    mine = file is not None and any(lower(child) == "my" for child in file.lefts)
    if passive and mine and clause.time in {Time.PRESENT, Time.PERFECT} and clause.subject == file:
        return file, token
    return None


def _abbreviated(token: Token, sentence: Sentence) -> tuple[Token, Token] | None:
    """ "PFA my profile", "see the file for details"."""
    if token.text in {"PFA", "Encl", "Encl.", "Enc."}:
        return token, token
    seen = (
        lemma(token.head) in {"see", "open", "read", "check", "view"}
        and clause_of(sentence, token.head).mood is Mood.IMPERATIVE
    )
    file = lemma(token) in {"file", "document", "pdf", "doc"} and token.dep_ == "dobj"
    definite = any(lower(child) in {"the", "my", "this"} for child in token.lefts)
    return (token.head, token) if seen and file and definite else None
