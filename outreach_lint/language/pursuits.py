"""Pursuits: the ways to say that one will write again, come back, or not stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .clauses import Party, Time, lemma, lower, party
from .tellings import DENIALS, finite_clause, is_story, stretches
from .turns import Turns
from .vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from .sentences import Sentence

CLASSES = {
    "i": words("i"),
    "me": words("me my myself us"),
    "you": words("you your yours ye u"),
    "will": words("will shall 'll wo going gonna plan intend mean aim propose"),
    "be": words("be is am are 's 're 'm"),
    "message": words(
        "email e-mail mail message note letter line text dm reminder follow-up followup nudge prompt ping "
        "word missive enquiry inquiry chaser poke chase-up postcard voicemail call copy"
    ),
    "more": words(
        "another second further more next third fresh follow-up new additional last other gentle friendly "
        "polite weekly daily monthly fortnightly regular repeat"
    ),
    "again": words("again anew afresh twice too also weekly daily monthly fortnightly regularly periodically"),
    "write": words(
        "write reconnect email e-mail mail message contact ping reach drop send ask try knock text dm "
        "post approach enquire inquire pop get be come return appear pester resend re-send repeat "
        "resubmit get"
    ),
    "chase": words(
        "chase remind nudge pester prod badger bug hound pursue bombard hassle bump jog poke chivvy nag hustle"
    ),
    "check": words("check checking enquire enquiring inquire inquiring ask asking chase chasing"),
    "contact": words("write email message contact text dm approach ring try nudge ping chase remind"),
    "up": words("up back in base with by round"),
    "circle": words("follow circle check loop swing touch ping chase report pop ring drop"),
    "come": words("come follow arrive land reach go be get turn appear pop hit await wait drop"),
    "inbox": words("inbox mailbox desk doorstep door way hands letterbox doormat screen"),
    "until": words("until till 'til unless"),
    "stop": words("stop rest quit give tire cease relent desist"),
    "expect": words("expect anticipate await watch look brace prepare count surprised surprise bet"),
    "where": words("where how whether what if"),
    "stand": words("stand be is are go get happen lie sit come"),
    "note": words("reminder note alarm alert entry mark date task"),
    "diary": words("diary calendar phone planner list schedule agenda journal"),
    "put": words("put set make add write schedule mark place jot enter have leave"),
}

RETURNS = Turns(
    """
    =<i> ,,4 <will> ,,3 reconnect
    =<i> ,,4 <will> ,,4 <circle> ,,1 <up>
    =<i> ,,3 <will> ,,3 <chase> ,,1 {<you> this it up things again}
    =<i> ,,3 <will> ,,4 <write> ,,6 <again>
    =<i> ,,3 <will> ,,2 <write> ,,2 {every each more}
    =<i> ,,3 <will> ,,3 <write> ,,3 <more> ,,1 <message>
    =<i> ,,3 <will> ,,3 {drop send pop shoot fire} ,,4 <message> ,,6 {if when once after next in}
    =<i> ,,3 <will> ,,3 {drop send pop shoot fire} ,,4 <message> ,,6 @time
    =<i> ,,3 <will> ,,2 be back {$ again until every with to}
    =<i> ,,3 <will> ,,2 be back @time
    =<i> ,,3 <will> ,,2 {get come write report} back ,,1 {<you> again}
    =<i> ,,3 <will> ,,2 keep <you> reminded
    =<i> ,,2 {<put> diarise diarize schedule} ,,2 {<note> <message>} ,,2 for @time
    <you> ,,1 <will> ,,1 {get receive find see have} ,,2 <message> from =<me>
    =<i> ,,3 <will> ,,2 be? <check> ,,1 {on up about with} ,,3 {status progress application matter <you>}
    =<i> {would 'd} like to <circle> ,,1 <up> ,,3 again
    =<i> {would 'd} like to <circle> ,,1 <up> ,,3 @time
    {if unless without failing should otherwise absent barring} ,,9 =<i> ,,1 <will> ,,2 <contact> ,,1 <you>
    =<i> ,,3 <will> ,,2 be ,,1 back in ,,1 {<you> touch contact}
    =<i> ,,3 <will> ,,3 <write> ,,4 <where> ,,2 {things we you it my this} ,,3 <stand>
    =<i> ,,3 <will> ,,3 {ask enquire inquire see find check} ,,3 <where> ,,2 {things we you it my this} ,,3 <stand>
    =<i> ,,3 <will> ,,3 be ,,2 in ,,1 {touch contact}
    =<i> ,,3 <will> ,,2 give {it this you them} @time
    =<i> ,,3 <will> ,,1 {not never} ,,2 {<stop> let drop disappear forget go}
    =<i> ,,3 <will> ,,2 {keep continue carry persist persevere} {on at in <write> <chase> asking knocking until}
    =<i> ,,3 <will> ,,2 {go keep carry} on ,,1 {<write> <chase> asking}
    =<i> <be> ,,1 back in <you> <inbox>
    START will ,,2 <circle> <up>
    START will ,,2 <write> ,,3 <again>
    START <circle> <up> ,,3 @time
    {silence no none nothing reply answer response} ,,6 {<will> would} ,,1 {mean bring earn get trigger prompt cause \
        win buy provoke} ,,4 <message> ,,1 {from =<me>}
    let =<me> ,,1 <circle> <you> ,,2 {again @time}
    let =<me> ,,1 <circle> <you> ,,2 again? ,,1 on? @time
    or ,,1 =<i> <will> ,,4 <again>
    =<i> ,,3 <will> ,,3 {resend re-send repeat resubmit} ,,2 {this it my the}
    """,
    **CLASSES,
)
ARRIVALS = Turns(
    """
    {not n't never} ,,1 {give giving gives} up ,,1 {until till on}
    {not n't never} ,,2 {stop stopping rest resting quit quitting} ,,3 {until till}
    {prepared ready braced} for ,,1 <more> ,,2 <message>
    <more> ,,2 <message> ,,3 {will 'll shall be is 's are follow follows come} ,,4 {<come> sent due way}
    <message> ,,3 {will 'll shall} ,,2 {<come> be} ,,4 {again every each <you> <inbox> sent}
    <message> ,,3 {will 'll shall} ,,2 {<come> be} ,,4 @time
    <message> ,,2 <be> ,,3 {coming way post due scheduled}
    <more> ,,1 <message> {follow follows come comes} ,,2 {in on}
    <more> ,,1 <message> {follow follows come comes} ,,2 @time
    <expect> ,,4 <more> ,,2 <message>
    <expect> ,,4 <message> ,,3 from =<me>
    <expect> ,,3 to hear ,,2 from =<me>
    <expect> ,,3 =<me> ,,3 {<inbox> again back soon}
    <expect> ,,3 =<me> ,,3 @time
    <you> ,,2 {will 'll can may might} ,,3 {hear hearing} ,,2 from =<me>
    <you> ,,2 {will 'll have 've} ,,2 {not n't never} ,,2 {heard hear seen} ,,1 the last ,,2 {of from} =<me>
    <you> ,,2 {will 'll} ,,2 {find get receive see have} ,,2 <more> ,,2 {<message> one}
    <you> ,,2 {will 'll} ,,3 {see get find be} ,,3 =<me> ,,3 {<inbox> again}
    get used to ,,4 {<me> name}
    =my name ,,6 {<inbox> again}
    ={this it my} ,,3 {will 'll shall} ,,1 be {resent repeated re-sent sent} ,,6 {again every each until}
    ={this it my} ,,3 {will 'll shall} ,,1 be {resent repeated re-sent sent} ,,6 @time
    {not never n't} ,,2 the last ,,4 {<me> <message> hear i}
    first of ,,3 {<message> many several}
    =<i> ,,2 <put> ,,4 <note> ,,3 <diary>
    =<i> ,,2 <put> ,,3 {reminder alarm note} to ,,1 {<write> <chase> <circle>}
    =<i> ,,3 <will> ,,2 <write> once more
    <note> ,,2 in =my <diary> ,,6 <you>
    =my <diary> ,,4 {<chase> <write> <circle>} ,,3 <you>
    =<i> ,,1 <be> ,,2 {persistent relentless stubborn tenacious dogged}
    {not n't never} ,,1 <be> ,,1 going away
    {not n't} ,,2 {put scare frighten} ,,1 =<me> off
    =my {plan intention aim habit} ,,1 <be> to ,,3 {<circle> <chase> <write> keep}
    """,
    **CLASSES,
)
TALKED_TO = words(
            "hr vendor supplier customer client manager boss team referee university college bank agency "
            "adviser advisor colleague landlord school posting portal office patient parent him her them "
    "professor doctor teacher supervisor tutor lecturer"
        )  # fmt: skip


def pursuits(sentence: Sentence) -> Iterator[tuple[Token, Token]]:
    """Where a sentence says that its writer will write again."""
    if sentence.is_question:
        return
    for turns in (RETURNS, ARRIVALS):
        for first, last in stretches(turns, sentence):
            inside = [word for word in sentence.tokens if first.i <= word.i <= last.i]
            given_up = _is_given_up(turns, sentence, inside)
            if _is_ahead(sentence, turns, first) and not given_up and not _goes_elsewhere(sentence, first, last):
                yield first, last


def _is_ahead(sentence: Sentence, turns: Turns, first: Token) -> bool:
    if is_story(sentence, first):
        return False
    clause = finite_clause(sentence, first)
    return not (turns is RETURNS and clause.party is Party.READER and clause.time is Time.PAST)


def _is_given_up(turns: Turns, sentence: Sentence, inside: list[Token]) -> bool:
    """Whether it is a promise not to: "I won't be chasing you", "no reminder will follow"."""
    before = [word for word in sentence.tokens if inside[0].i - 2 <= word.i < inside[0].i]
    if any(lower(word) in {"no", "nor", "never", "not"} for word in before):
        return True
    denied = any(lower(word) in DENIALS for word in inside)
    steady = any(
        lemma(word) in CLASSES["stop"] | words("let last drop disappear forget go put scare") for word in inside
    )
    return denied and not steady


def _goes_elsewhere(sentence: Sentence, first: Token, last: Token) -> bool:
    """Whether somebody else is written to, or the reader asked for it: "follow up with HR", "as your posting asks"."""
    near = [word for word in sentence.tokens if first.i <= word.i <= last.i + 5]
    others = any(lemma(word) in TALKED_TO for word in near if word.i > first.i)
    return others and not any(party(word) is Party.READER for word in near if lemma(word) not in TALKED_TO)
