"""Which lines of a mail are not its author's: replies and forwarded messages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

QUOTED = re.compile(r"[ \t]{0,3}>")
ESCAPED_FROM = re.compile(r">+From ")
LEFT_OVER = re.compile(r"[ \t]*(?:[a-z][^\n]{0,40}|[^\s.!?]+)\Z")

ATTRIBUTION_START = re.compile(
    r"[ \t]*(?:On|Le|Am|El|Il|Op|Em|Den|Dnia|W dniu|At)\b|[ \t]*\d{4}-\d\d-\d\d|[ \t]*\d{1,2}[./]\d{1,2}[./]\d{2,4}"
)
ATTRIBUTION_END = re.compile(
    r"(?:\b(?:wrote|writes|said|a écrit|escribió|ha scritto|escreveu|napisał(?:\(a\)|a)?)"
    r"|\b(?:schrieb|schreef|skrev)\b.{0,120}|<[^<>\s]+@[^<>\s]+>)[ \t]*:[ \t]*\Z"
)
SAYS = re.compile(
    r"\b(?:wrote|writes|said|says|a écrit|schrieb|escribió|ha scritto|schreef|escreveu|skrev|napisał)\b.{0,80}:[ \t]*\Z"
)
DATED = re.compile(r"\d")
SECOND_PERSON = re.compile(r"\b(?:you|I|we) (?:wrote|said)", re.IGNORECASE)

DIVIDER = re.compile(
    r"[ \t]*(?:-{2,}[ \t]*(?:original (?:message|appointment)|forwarded [^\n]{1,80}"
    r"|ursprüngliche nachricht|original-?nachricht|weitergeleitete nachricht|message d'origine|message transféré"
    r"|mensaje original|mensaje reenviado|messaggio originale|messaggio inoltrato|oorspronkelijk bericht"
    r"|doorgestuurd bericht|mensagem original|mensagem encaminhada|ursprungligt meddelande"
    r"|oprindelig meddelelse|opprinnelig melding|alkuperäinen viesti|oryginalna wiadomość|wiadomość oryginalna"
    r"|исходное сообщение|原始邮件|原始郵件|元のメッセージ|원본 메시지)[ \t]*+-*+"
    r"|(?:-{2,}[ \t]*)?begin forwarded (?:message|text):?|anfang der weitergeleiteten nachricht:?"
    r"|début du message (?:réexpédié|transféré) ?:?"
    r"|inicio del mensaje reenviado:?|inizio messaggio inoltrato:?)[ \t]*\Z",
    re.IGNORECASE,
)
FROM = "from|von|de|da|van|från|fra|od|lähettäjä|от|发件人|寄件者|差出人|보낸 사람"
SENT = (
    "sent(?: on)?|date|gesendet(?: am)?|datum|envoyé(?: le)?|enviado(?: el| em)?|fecha|inviato|data"
    "|verzonden|skickat|sendt|dato|wysłano|wysłane|lähetetty|päivämäärä|отправлено|дата"
    "|发送时间|日期|送信日時|日付|보낸 날짜"
)
TO = "to|an|à|a|para|aan|till|til|do|vastaanottaja|кому|收件人|宛先|받는 사람"
SUBJECT = "subject|betreff|objet|asunto|assunto|oggetto|onderwerp|ämne|emne|temat|aihe|тема|主题|主旨|件名|제목"
OTHER = "sent by|b?cc|kopi(?:e|a)?|cci?|копия|抄送|副本|참조"
HEADER_LINE = re.compile(
    rf"[ \t]*\*{{0,2}}(?:(?P<sender>{FROM})|(?P<sent>{SENT})|(?P<to>{TO})|(?P<subject>{SUBJECT})|{OTHER})"
    r"(?:[ ]?:\*{0,2}(?:[ \t]|\Z)|[ ]?：)",
    re.IGNORECASE,
)
"""A line of the block that Outlook, Apple Mail or Thunderbird puts above a mail that it quotes, in their languages."""
CLOCK, YEAR = re.compile(r"\d[:.]\d\d(?!\d)"), re.compile(r"\b\d{4}\b")
LONGEST_BLOCK = 20
WRAPPED = 60
"""A header line that goes on in the next line has at least this many characters."""

STAMP = re.compile(
    r"\b\d{1,2}/\d{1,2}/\d{2,4}[ \t]+\d{1,2}:\d\d(?::\d\d)?(?:[ \t]*+(?:AM|PM))?[ \t]*+\Z", re.IGNORECASE
)
"""The end of a line that says when a mail was written, as Lotus Notes puts it above what it quotes."""
STAMPED_TO, STAMPED_SUBJECT = (re.compile(rf"[ \t]*{name}[ ]?:", re.IGNORECASE) for name in ("to", "subject"))
NAME_LINE = re.compile(r"[ \t]*[^\W\d_].{0,80}\Z")
"""The line above a stamp that stands alone: who wrote the mail."""


def quoted(lines: Sequence[str]) -> list[bool]:
    """For each line, whether it is quoted. What introduces a quotation counts as part of it."""
    marked = [QUOTED.match(line) is not None and not ESCAPED_FROM.match(line) for line in lines]
    at, size = 0, len(lines)
    for i in range(1, size - 1):
        # A mailer that wraps what it quotes leaves the end of a long line without its mark.
        if marked[i - 1] and marked[i + 1] and len(lines[i - 1]) > 70 and LEFT_OVER.match(lines[i]):
            marked[i] = True
    while at < size:
        if marked[at] or not lines[at].strip():
            at += 1
            continue
        length = _introduction(lines, marked, at)
        if not length:
            at += 1
            continue
        marked[at : at + length] = [True] * length
        at += length
        below = next((i for i in range(at, size) if lines[i].strip()), size)
        if below < size and not marked[below]:
            return marked[:at] + [True] * (size - at)
        at = max(at, below)
    return marked


def _introduction(lines: Sequence[str], marked: Sequence[bool], at: int) -> int:
    """How many lines from here on say that a quotation follows."""
    if DIVIDER.match(lines[at]):
        return 1
    if length := _header_block(lines, at):
        return length
    if length := _stamped_block(lines, at):
        return length
    return _attribution(lines, marked, at)


def _header_block(lines: Sequence[str], at: int) -> int:
    """How many lines from here on are the header block that a mail program puts above a quoted mail.

    Authors write labels below each other, too, such as those of a journey: `From: Malmö`, `To: Riga`, `Date: 3 May`.
    A mail has at least three, and a subject, an address or the minute in which it was sent. Where its sender does not
    come first, it has all four, and stands below an empty line.
    """
    first = HEADER_LINE.match(lines[at])
    if not first or (first.lastgroup != "sender" and at and lines[at - 1].strip()):
        return 0
    kinds: set[str | None] = set()
    length = labels = 0
    exact = False
    for i in range(at, min(at + LONGEST_BLOCK, len(lines))):
        line = lines[i]
        if label := HEADER_LINE.match(line):
            length, labels = i + 1 - at, labels + 1
            kinds.add(label.lastgroup)
            exact |= label.lastgroup in ("sender", "to") and "@" in line
            exact |= label.lastgroup == "sent" and bool(CLOCK.search(line) and YEAR.search(line))
        elif not line.strip() or len(lines[i - 1]) < WRAPPED:
            break
    if first.lastgroup != "sender":
        return length if kinds >= {"sender", "sent", "to", "subject"} else 0
    return length if labels >= 3 and ("subject" in kinds or exact) else 0


def _stamped_block(lines: Sequence[str], at: int) -> int:
    """How many lines from here on are the block of Lotus Notes: a name, a stamp, "To:" and so on to "Subject:"."""
    stamp = next((i for i in (at, at + 1) if i < len(lines) and STAMP.search(lines[i])), None)
    if stamp is None or (stamp > at and not NAME_LINE.match(lines[at])):
        return 0
    to = next((i for i in range(stamp + 1, min(stamp + 5, len(lines))) if STAMPED_TO.match(lines[i])), None)
    if to is None:
        return 0
    subject = next((i for i in range(to + 1, min(to + 8, len(lines))) if STAMPED_SUBJECT.match(lines[i])), None)
    return 0 if subject is None else subject + 1 - at


def _attribution(lines: Sequence[str], marked: Sequence[bool], at: int) -> int:
    """How many lines from here on name the author of a quotation: `On 3 May, Zoë wrote:`."""
    for length in (1, 2, 3):
        last = at + length - 1
        if last >= len(lines) or not lines[last].strip() or marked[last]:
            return 0
        text = " ".join(line.strip() for line in lines[at : last + 1])
        if len(text) > 400:
            return 0
        if not text.endswith(":"):
            continue
        below = next((i for i in range(last + 1, min(last + 4, len(lines))) if lines[i].strip()), None)
        followed = below is not None and marked[below]
        if followed and SAYS.search(text) and (length == 1 or ATTRIBUTION_START.match(text)):
            return length
        if ATTRIBUTION_START.match(text) and ATTRIBUTION_END.search(text) and DATED.search(text):
            return 0 if SECOND_PERSON.search(text) and not followed else length
        return 0
    return 0
