"""Mentions of attached files."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..expression import Expression
from .clauses import Clause, Mood, Party, Time, children, clause_of, lemma, lower
from .guards import invitations, is_negated, is_quoted
from .memo import once
from .sentences import Sentence, Stretch, sentences
from .turns import Turns, among
from .vocabulary import PERSONS, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from ..reading.draft import Draft

ATTACHING = words("attach enclose append pin")
FILES = words(
    "cv resume résumé portfolio reference letter certificate transcript licence license copy summary sample document "
    "file pdf scan photo drawing list diploma profile application form page clip link note report photograph picture "
    "translation recommendation thesis essay chapter script score recording video reel showreel screenshot diagram "
    "chart budget proposal pitch passport permit registration record log logbook timesheet vitae biodata bio-data "
    "swatch lookbook menu recipe zip folder excerpt extract abstract statement lesson syllabus curriculum ticket cert "
    "appendix spec qualification story paperwork booklet catalogue reel mockup prototype artwork "
    "writing label testimonial sheet spreadsheet slide deck presentation brochure poster article design plan print "
    "material credential work detail cover proof paper item card ticket publication one bio biography"
)
CARRYING = words("include send add append bring provide submit carry forward share supply")
ENCLOSED = words("attached enclosed annexed appended")
MENTIONS = Turns(
    """
    <file>:n ,,6 ^<enclosed> !!{to with by}
    ^=<attaching> ,,6 <file>
    ^{attached enclosed annexed appended accompanying} {and my the these two three four five}? :a? :n? <file>
    {see find per refer consult read open view check peruse} ,,4 ^{attachment attachments enclosure enclosures}
    {see find per refer consult read open view check peruse note} ..3 ^<enclosed>
    {in as via through} ..2 ^{attachment enclosure attachments enclosures}
    {the my this these} ^{attachment attachments enclosure enclosures} {should will tells tell shows show covers cover
        explains explain gives give has have contains contain speaks speak do does says say is are sets set}
    the ^<enclosed> {should will tells tell shows show covers cover explains explain gives give has contains sets says}
    {refer turn point direct} <you>? to the ..2 ^<enclosed>
    <file> ,,6 {with to accompanying accompanies} {this my the} ..1 ^<mail>
    ^<adding> ,,5 <file> ,,4 {with to in on along at alongside} ,,4 this <mail>
    ^<adding> ,,5 <file> ,,3 with this END
    i ..2 ^{include includes including included} ..1 my ..2 <file>
    START have ..1 ^{included attached enclosed added appended} ..1 my ..2 <file>
    ^{uploaded attached enclosed annexed included} {here herewith below above hereto}? {is are find please you kindly}
    <everything> ,,8 in {the my this} ..1 ^<one>
    ^herewith ,,4 <file>
    <file> ,,4 ^{herewith hereto}
    {speak talk talking speaking} ,,3 ^<enclosed>
    let ..1 the ^<enclosed>
    """,
    **PERSONS,
    file=FILES,
    enclosed=ENCLOSED,
    attaching=words("attach enclose annex append attaching enclosing annexing appending"),
    mail=words("email e-mail mail message letter note"),
    everything=words(
        "all everything details detail rest story background history facts information particulars answers more it"
    ),
    one=words("pdf attachment file document enclosure spreadsheet deck slides doc attachments enclosures"),
    adding=words(
        "include send add append put pop stick tack pin upload load bung clip carry share forward submit supply "
        "provide place paste slip tuck stuck"
    ),
)
"""Turns of phrase that say that something comes with the mail."""
OTHERS = words("each every their his its her our your whose them customers patients clients")
COMING = words("come go follow accompany arrive travel")
MAILS = words("email e-mail mail message letter note")


ENDINGS = "pdf|docx?|xlsx?|pptx?|rtf|odt|txt|jpe?g|png|gif|zip|htm|html|csv|pages|mp[34]|mov"
FILE_NAME = rf"[^<>\n\[\]]{{1,80}}\.(?:{ENDINGS})"
LISTED = Expression(
    rf"<<\s*(?:file:\s*)?(?P<marked>{FILE_NAME})\s*>>"
    rf"|^[ \t]*-[ \t]+(?P<item>{FILE_NAME})(?:\.\w+)?[ \t]*$"
    rf"|\((?:see )?attached file:\s*(?P<seen>{FILE_NAME})\s*\)"
    rf"|[\[(](?:attachment|attached|file)s?:\s*(?P<named>{FILE_NAME})\s*[\])]",
    re.IGNORECASE | re.MULTILINE,
    signs=(re.compile(rf"\.(?:{ENDINGS})", re.IGNORECASE),),
)
"""How mail programs write the names of the files that came with a mail into its text."""


HEADER = re.compile(r"\b(?:(?P<to>To)|Subject):")
LONGEST_HEAD = 9000
"""Characters that may stand between the To and the Subject of another message."""
LINK_REACH = 25
ATTACHED = words("attached enclosed attaching enclosing")
ATTACHMENTS = words("attachment attachments enclosure enclosures")
ARRIVING = COMING | CARRYING
BEARING = ARRIVING | {"include"}
ABBREVIATIONS = words("PFA Encl Encl. Enc.")
SEEN = words("file document pdf doc")
MENTIONING = ATTACHING | ATTACHED | ATTACHMENTS | BEARING | {word.lower() for word in ABBREVIATIONS} | SEEN
"""Words by which a file is said to be attached."""


def listed_files(draft: Draft) -> tuple[str, ...]:
    """The names of attached files that stand in the text itself: "<<File: plan.doc>>", "- plan.doc"."""
    return tuple(match[match.lastgroup or 0].strip() for match in LISTED.finditer(draft.source.text))


def _end_of_a_head(text: str) -> int | None:
    """Where the head of another message that stands in the text ends, if one does."""
    begun = None
    for header in HEADER.finditer(text):
        if header["to"]:
            begun = header.end()
        elif begun is not None and header.start() - begun <= LONGEST_HEAD:
            return header.end()
    return None


def mentions(draft: Draft) -> Iterator[Stretch]:
    """Where the draft says that something is attached, in order, at most one a sentence.

    What the reader asked for, in this sentence or the one before, is left out, unless the message carries no file.
    """
    forgotten = draft.attachments is not None and not draft.attachments
    last: Sentence | None = None
    own = _end_of_a_head(draft.text.text)
    for sentence in sentences(draft):
        if own is not None and sentence.bounds[0] > own:
            return
        previous, last = last, sentence
        said = _said(sentence)
        if said is None:
            continue
        if forgotten or not (_is_wanted(sentence) or (previous is not None and _is_wanted(previous))):
            yield said


def _is_wanted(sentence: Sentence) -> bool:
    """Whether the reader asked for what the sentence offers."""
    return bool(invitations(sentence)) or _as_wished(sentence)


@once
def _said(sentence: Sentence) -> Stretch | None:
    named = [ends for token in among(sentence, MENTIONING) if (ends := _mention(token, sentence)) is not None]
    ends = named[0] if named else _by_turn(sentence)
    if ends is None:
        return None
    first, last = sorted(ends, key=lambda token: token.i)
    return sentence.stretch(first, last)


WISHING = words("wish request ask want require need like")


@once
def _as_wished(sentence: Sentence) -> bool:
    """ "As you wished", "as requested": the reader asked for the file."""
    return any(
        lemma(token) in WISHING
        and any(lower(child) == "as" for child in (*token.lefts, *([token.doc[token.i - 1]] if token.i else [])))
        for token in among(sentence, WISHING)
    )


def _mention(token: Token, sentence: Sentence) -> tuple[Token, Token] | None:
    ends = (
        _attached(token, sentence) or _attachment(token) or _carried(token, sentence) or _abbreviated(token, sentence)
    )
    if ends is None or is_quoted(sentence, token) or is_negated(sentence, token):
        return None
    if any(lower(word) in {"nothing", "none"} for word in _before(sentence, token)):
        return None
    return None if _is_told_to_attach(clause_of(sentence, token)) or _is_link(token) else ends


def _by_turn(sentence: Sentence) -> tuple[Token, Token] | None:
    """A mention that goes by a turn of phrase: "everything about me is in the PDF", "stuck at the end of this mail"."""
    for turn in MENTIONS(sentence):
        key, clause = turn.key, clause_of(sentence, turn.key)
        if is_quoted(sentence, key) or is_negated(sentence, key) or sentence.is_question or _is_physical(key):
            continue
        if any(
            lower(word) in {"no", "not", "n't", "without", "never", "nothing", "none"}
            for word in _before(sentence, turn.first)
        ):
            continue
        if _is_told_to_attach(clause) or _is_link(key):
            continue
        if any(lower(word) in OTHERS for word in sentence.span.doc[turn.first.i : turn.last.i + 1]):
            continue
        if _is_story(clause) or clause.modal in {"can", "could", "would", "might", "may"}:
            continue
        return turn.first, turn.last
    return None


def _is_told_to_attach(clause: Clause) -> bool:
    """Whether the reader is told to attach something: "attach the log as an attachment"."""
    return clause.mood is Mood.IMPERATIVE and clause.lemma in ATTACHING | {"send", "forward"}


def _is_link(token: Token) -> bool:
    """Whether it is a link that is "attached", and stands in the text."""
    following = list(token.doc[token.i + 1 : min(token.i + LINK_REACH, token.sent.end)])
    return any(lemma(word) in {"link", "url"} for word in following[:2]) and any(word.like_url for word in following)


def _before(sentence: Sentence, token: Token) -> tuple[Token, ...]:
    return sentence.within(token.i - 4, token.i)


def _is_story(clause: Clause) -> bool:
    """Whether it tells what others do, or what was done at work."""
    for above in clause.chain():
        if above.party is Party.SENDER and above.time is Time.PRESENT and above.lemma in ATTACHING | CARRYING:
            return False
        subject = above.subject
        if subject is None or above.party in (Party.READER, Party.NOBODY):
            continue
        named = lemma(subject) in FILES | words("all everything rest detail that which it information")
        if above.party is Party.OTHER and not named and subject.pos_ in {"NOUN", "PROPN", "PRON"}:
            return above.time in (Time.PAST, Time.PERFECT, Time.PRESENT) and lower(subject) not in ENCLOSED
        if above.time is Time.PAST and above.party in (Party.SENDER, Party.WE):
            return above.lemma not in ATTACHING | {"take", "think", "want"}
    return False


def _attached(token: Token, sentence: Sentence) -> tuple[Token, Token] | None:
    """ "My CV is attached", "attached: two references", "I enclose three labels", "per the attached"."""
    if token.pos_ in {"NOUN", "PROPN"} and lower(token) == "pin":
        return None
    if lemma(token) not in ATTACHING and lower(token) not in ATTACHED:
        return None
    if (token.i and token.doc[token.i - 1].text == "-") or (
        token.i + 1 < len(token.doc) and token.doc[token.i + 1].text == "-"
    ):
        return None
    clause = clause_of(sentence, token)
    things = [*children(token, "dobj", "nsubj", "nsubjpass", "attr", "appos")]
    if clause.head == token and clause.party is Party.SENDER and clause.mood is not Mood.QUESTION:
        file = next((thing for thing in things if lemma(thing) in FILES), None)
        here = clause.time in (Time.PRESENT, Time.PERFECT, Time.FUTURE) or (
            clause.time is Time.PAST
            and file is not None
            and not any(child.dep_ == "prep" and lower(child) != "to" for child in token.children)
        )
        if file is not None and here:
            return token, file
        if clause.time is Time.PAST or any(True for _ in children(token, "nsubj")):
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
    past = clause.time is Time.PAST and clause.head == token
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
    if lower(token) in ATTACHMENTS and token.dep_ in {
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
            if above in {"as", "in", "see", "open", "read", "via"}
            or (kinds & {"my", "the", "this", "these"} and not any(children(token, "prep")))
            else None
        )
    return None


def _carried(token: Token, sentence: Sentence) -> tuple[Token, Token] | None:
    """ "The PDF that came with this e-mail", "along with this letter comes my certificate", "my CV is included"."""
    if token.pos_ != "VERB" or lemma(token) not in BEARING:
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
    if with_mail is not None and file is not None and lemma(token) in ARRIVING:
        return file, with_mail
    passive = (
        lemma(token) == "include"
        and token.tag_ == "VBN"
        and any(lemma(aux) == "be" for aux in children(token, "auxpass"))
    )
    mine = file is not None and any(lower(child) == "my" for child in file.lefts)
    if passive and mine and clause.time in (Time.PRESENT, Time.PERFECT) and clause.subject == file:
        return file, token
    return None


def _abbreviated(token: Token, sentence: Sentence) -> tuple[Token, Token] | None:
    """ "PFA my profile", "see the file for details"."""
    if token.text in ABBREVIATIONS:
        return token, token
    if lemma(token) not in SEEN:
        return None
    seen = (
        lemma(token.head) in {"see", "open", "read", "check", "view"}
        and clause_of(sentence, token.head).mood is Mood.IMPERATIVE
    )
    file = token.dep_ == "dobj" and lower(token) != "docs"
    definite = any(lower(child) in {"the", "my", "this"} for child in token.lefts)
    return (token.head, token) if seen and file and definite else None
