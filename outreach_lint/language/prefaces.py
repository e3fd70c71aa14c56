"""Prefaces: openings that could stand before any mail, by their turns of phrase.

An opening is a preface by itself where it introduces the writer, greets, says that the two have never met or excuses
the mail. Joy at writing, and the news of what the mail is for, are prefaces only where nothing else is said.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .sentences import quoted
from .turns import Turns
from .vocabulary import PERSONS, words

if TYPE_CHECKING:
    from spacy.tokens import Token

    from .sentences import Sentence

MAILS = words(
    "email e-mail mail message letter note line lines communication correspondence missive lines memo text inmail"
)
WRITING = words(
    "write email e-mail mail contact message reach approach address drop send connect introduce apply submit express "
    "convey enquire inquire present forward offer put tender get touch communicate correspond submit pen ping pop "
    "knock land appear"
)
DELIGHT = words(
    "pleasure honour honor privilege delight joy enthusiasm excitement eagerness interest pride respect humility "
    "gladness anticipation alacrity pleased delighted honoured honored happy glad excited thrilled proud privileged "
    "humbled eager keen keenness zeal passion happiness satisfaction gratitude reverence"
)
STRONG = Turns(
    """
    START ,,8 {introduce present} {myself me}
    START i ,,8 {introduce present} myself
    by way of ..1 introduction
    in the way of introduction
    START ,,3 {bit little introduction word words something background} {about on of} {me myself}
    START ,,8 {tell give share explain say start begin} ,,6 {about on} {me myself who}
    START ,,8 {tell explain say start} ,,3 {who what} i {am 'm} END
    START {allow permit} me
    START ,,3 take the liberty
    START if i may
    START ,,2 {greetings greeting salutations compliments felicitations} !!{card cards}
    START ,,3 {warm warmest kind kindest cordial best sincere} ..1 {greetings greeting regards wishes compliments}
    START good {day morning afternoon evening} ,,2 {sir madam ma team everyone all there you}
    START good {day morning afternoon evening} END
    START {happy merry} ..1 {new year monday tuesday wednesday thursday friday saturday sunday easter christmas diwali
        eid holidays spring summer autumn winter}
    START {hello hi hey} there
    START <you> and i have ..1 {n't not never} ..1 met
    START ,,2 we ,,3 {n't not never} ..2 {met introduced spoken}
    START ,,2 <you> ..3 {n't not never} ..1 {know remember recognise recognize} ..2 {me who name}
    {nice pleased lovely good great delighted glad pleasure} to e? {meet e-meet emeet} <you>
    START ,,2 <you> ..3 {n't not never} ..2 {heard hear} of
    START ,,3 {complete total perfect absolute mere relative} stranger
    START ,,5 {sorry apology apologies apologise apologize forgive excuse pardon} ,,6 {out cold sudden unsolicited
        unexpected uninvited unannounced} ,,3 {blue email e-mail mail message note letter approach contact writing}
    START ,,5 {sorry apology apologies apologise apologize forgive excuse pardon} ,,4 {writing contacting emailing
        messaging intrusion intruding approaching approach reaching mailing liberty cold}
    START ,,3 hope ,,2 <you> ..2 {n't not} mind ,,4 {writing contacting emailing messaging intrusion
        approaching approach reaching reach write contact email getting}
    START ,,3 hope {it this that} ..1 {is 's be} {ok okay alright fine} ..3 {write contact email reach message writing
        contacting emailing reaching}
    START ,,3 {know realise realize appreciate} ..2 {this it} ..1 {is 's comes come} ,,3 {blue nowhere}
    """,
    **PERSONS,
    to=words("to from"),
)
WEAK = Turns(
    """
    START it {is 's gives give be} ,,5 <delight>
    START ,,2 with ,,4 <delight> ,,4 i ..3 <writing>
    START ,,3 i ..4 <delight> ,,3 to ..3 <writing>
    START {what} a <delight> to ..2 <writing>
    START ,,2 {with by through via in} {this the} ..2 <mails> ..1 i
    START ..1 {this the} ..2 <mails> ..1 {be is serves comes come aim aims find finds}
    START {the my} ..2 {purpose reason aim object point goal intention} ,,4 {<mails> writing contacting email}
    START ,,2 i ..4 {write contact email mail message reach approach get drop} ,,4 {to in regarding about with as for
        today because}
    START i have the {honour honor pleasure}
    START {kindly please} {accept consider find receive}
    START ,,3 {i we} {beg wish want like hope} ,,3 to ..2 {bring draw place put state offer submit express introduce
        convey register declare}
    START ,,2 thank <you> ,,3 for ..2 {taking opening reading} ,,4 {email message mail note time letter this}
    START ,,2 i ..2 {came come stumbled} ,,2 across
    START {hereby herewith}
    START in ..1 {response reply reference regard relation connection} to
    """,
    **PERSONS,
    delight=DELIGHT,
    writing=WRITING,
    mails=MAILS,
)


def preface(sentence: Sentence) -> tuple[Token, Token] | None:
    """The first and the last word of an opening that is a preface whatever follows it."""
    if sentence.is_question:
        return None
    first = next((token for token in sentence.tokens if not token.is_punct), None)
    for turn in STRONG.longest(sentence):
        if first is not None and not quoted(sentence, turn.first):
            return first, turn.last
    return None


def announces_mail(sentence: Sentence) -> bool:
    """Whether an opening speaks of the mail itself, or of the joy of writing it."""
    return not sentence.is_question and next(WEAK(sentence), None) is not None
