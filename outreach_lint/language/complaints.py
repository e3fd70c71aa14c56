"""Complaints: what is said of a reader's silence, and the worn words of chasing, where no frame holds them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .clauses import Party, Time, clauses, lemma, lower
from .memo import each_once
from .sentences import after
from .tellings import has_reader, is_supposed, stretches
from .turns import Turns
from .vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from ..reading.draft import Draft
    from .sentences import Sentence

CLASSES = {
    "i": words("i we me"),
    "me": words("me us my mine"),
    "you": words("you your yours ye u nobody anybody anyone somebody someone one"),
    "not": words("not n't never no nor without nobody none nothing yet hardly barely cannot"),
    "reply": words(
        "reply response answer acknowledgement acknowledgment word feedback reaction refusal rejection "
        "acknowledge respond rsvp decision"
    ),
    "answer": words("reply respond answer acknowledge react bother rsvp"),
    "message": words(
        "email e-mail mail message note letter application cv resume résumé enquiry inquiry text "
        "voicemail request submission correspondence words attempt plea"
    ),
    "manners": words(
        "courtesy manners decency politeness respect professionalism civility grace dignity etiquette "
        "breeding goodness kindness heart backbone nerve"
    ),
    "mannerly": words(
        "courteous polite decent professional civil nice kind good appreciated welcome respectful "
        "considerate gracious thoughtful usual customary normal common basic fair right proper"
    ),
    "rude": words(
        "rude impolite unprofessional discourteous disrespectful poor shabby disgraceful shocking "
        "unacceptable outrageous ridiculous insulting unfair shameful appalling disappointing frustrating "
        "disheartening galling hurtful annoying irritating telling deafening bewildering odd strange "
        "curious surprising puzzling"
    ),
    "silence": words("silence quiet hush void blank wall crickets tumbleweed quietness stillness"),
    "ignored": words(
        "ignored ghosted snubbed blanked overlooked forgotten unanswered unacknowledged disregarded "
        "dismissed unread hanging dangling waiting limbo dark cold lurch binned shunned sidelined "
        "stonewalled neglected abandoned guessing"
    ),
    "leave": words("leave keep have let feel get be string"),
    "be": words("be is am are was were 's 're 'm been being"),
    "nothing": words("nothing nada zilch diddly squat zip zero nowt crickets naught sod bugger jack"),
    "write": words("write ask apply contact try email send"),
    "number": words("two three four five six seven eight nine ten several many few couple twice thrice"),
    "ordinal": words("second third fourth fifth sixth seventh umpteenth nth 2nd 3rd 4th 5th final last"),
    "try": words("time attempt try go email e-mail letter message mail note effort approach reminder follow-up"),
    "span": words("day week month fortnight year ages hours weeks months days"),
    "long": words("long ample enough plenty ages eternity forever sufficient reasonable"),
    "people": words(
        "people employer company firm business place manager professional candidate applicant human "
        "person everyone everybody others"
    ),
    "assume": words("assume suppose presume guess gather conclude infer take reckon imagine expect think fear"),
    "news": words("news update joy progress movement word luck development decision verdict thoughts feedback"),
    "promise": words("say promise tell assure undertake write mention swear indicate state commit"),
    "bump": words(
        "bump nudge float resurface chase resend re-send reping re-up prod poke ping circle follow check "
        "touch revisit pop jog loop swing"
    ),
    "bumping": words(
        "bumping nudging floating resurfacing chasing resending re-sending pinging circling following "
        "checking touching revisiting popping jogging looping swinging prodding poking"
    ),
    "up": words("up back in base again top"),
    "seen": words("see read get receive open notice find miss catch view look"),
    "lost": words("lost buried missed slip slipped overlooked astray spam junk mislaid forget cracks net"),
    "hurt": words(
        "disappointed frustrated surprised hurt upset dismayed annoyed saddened sad puzzled amazed "
        "shocked baffled disheartened let astonished bewildered offended insulted"
    ),
}

REPROACHES = Turns(
    """
    {<hurt> <rude>} ,,2 {to being be} ,,1 be? ,,1 <ignored>
    =<i> would have ,,1 {expected thought hoped liked appreciated imagined} ,,4 {<reply> line}
    <not> ,,1 know ,,1 where =i stand
    none the wiser
    {left leave leaves leaving} ,,1 =<me> ,,1 {wondering guessing hanging waiting dangling}
    {yes no line word <reply> note email} ,,4 {would might could} ,,1 have ,,1 {done sufficed}
    {yes no line word <reply> note email} ,,4 {would might could} ,,1 have ,,1 been ,,1 {enough plenty sufficient}
    <message> ,,2 {go went gone ended fell fallen} ,,4 {bin spam junk trash shredder void wastebasket}
    {await awaiting wait waiting} ,,2 the? ,,1 {courtesy favour favor decency kindness} of
    still ,,1 {await awaiting} ,,4 <reply>
    <not> ,,4 {hear heard} ,,2 {back anything word peep}
    <not> ,,4 {hear heard} ,,3 from ,,1 {you your anyone anybody}
    <not> heard END
    <not> ,,1 {a one single so} ,,3 {<reply> email note call line yes peep sausage word line dicky whisper squeak
        sound murmur}
    <not> ,,3 <reply> ,,3 from ,,1 {you your}
    <not> ,,2 <reply> ,,3 to =<me> ,,2 <message>
    {no zero} ,,2 <reply> ,,1 <not>? ,,1 END
    nothing ,,2 {back heard received since}
    =<i> ,,3 {have had 've} ,,1 <not> ,,1 a? <reply> ,,3 {since yet still from}
    having ,,2 <not> ,,4 <reply>
    {still been} ,,2 {wait waiting} ,,3 {for to} ,,2 {<reply> hear you}
    still ,,1 {no nothing not n't without} ,,3 {<reply> answered replied responded acknowledged heard}
    <message> ,,4 {<be> go went gone remain met seem} ,,4 {unanswered ignored unacknowledged unread <silence>}
    <message> ,,6 deaf {ears void hole}
    <silence> ,,3 from ,,2 {you your}
    your ,,1 <silence>
    radio silence
    {hear heard receive received} ,,2 <nothing> !!but
    {get got} ,,1 <nothing> back
    <be> =i ,,1 {invisible wasting talking not being so}
    <not> ,,2 worth ,,1 your ,,1 {time trouble}
    <message> ,,6 <not> ,,1 {deserve merit warrant earn worth} ,,2 {<reply> line answering}
    {<i> application candidate nurse person <message>} ,,6 <not> ,,2 worth ,,3 {time stamp <reply> effort while
        bother minute line answering call}
    =<i> ,,1 {have 've} ,,1 {leave left send sent write written} ,,1 <number> ,,1 <message>
    =<i> ,,1 {have 've} ,,1 {leave left send sent write written} ,,1 :d ,,1 <message>
    {lack absence} of ,,2 {<news> <reply> contact interest communication acknowledgement}
    <be> ,,1 {common basic simple plain good} ,,1 <manners>
    {common basic simple plain good ordinary} ,,1 <manners> ,,9 <be> to ,,1 {<answer> write tell let}
    {common basic simple plain good ordinary} ,,1 <manners> ,,5 {demand require dictate suggest call ask}
    <hurt> ,,3 <not> ,,1 to have ,,1 {receive hear get have see find} ,,7 {<reply> back from word line}
    so much as ,,1 a ,,3 {<reply> note line word email call thank-you}
    {<write> asking writing} ,,4 the <ordinal> time
    {find spare} ,,2 {minute minutes time moment second seconds} to ,,1 {<reply> <answer> let tell say type}
    {must may might seem appear} ,,1 have? ,,1 {slip slipped fall fallen} ,,2 {mind cracks net radar gap gaps}
    START ,,1 {nobody none noone} ,,3 {have has 's did thought can could} ,,2 {<answer> <reply>} ,,2 {<me> back yet}
    no one ,,1 {have has 's did thought can could} ,,2 {<answer> <reply>} ,,2 {<me> back yet}
    {nobody one} ,,1 there? {reads read opens checks monitors} ,,1 ={this these your my}
    what ,,1 {happen become happened became} ,,1 {to of} ,,3 {<reply> application promise my feedback}
    so much for ,,5 {<answer> <reply> courtesy promise touch}
    =<i> ,,2 never ,,1 {told informed notified given sent contacted thanked}
    you even ,,1 <seen>
    you ,,1 {binned deleted trashed shredded} ,,1 =<me>
    {sign signs} of life
    been waiting ,,1 {since for}
    been waiting ,,1 @time
    {someone somebody you anyone} ,,7 by now
    as ,,3 {already before previously repeatedly} ,,2 {tell told say said write wrote explain mention state}
    {say says send sends hear hears} ,,1 nothing ,,2 END
    <bumping> ,,1 {the my} ,,2 {below above attached <message>}
    in case ,,2 {it they this my you} ,,3 <lost> !!{the out}
    why ,,1 {have did do does has} ,,1 {nobody none}
    <you> ,,1 {must may might} ,,1 have ,,1 {<lost> overlook miss forget lose} ,,2 ={my me}
    =<i> ,,2 {been being be} ,,1 <leave> ,,3 <ignored>
    =<i> ,,2 {hoped expected thought} ,,6 {hear <reply> word} ,,4 {now already sooner earlier before}
    {should would might must} ,,1 have ,,2 {<answer> hear heard received replied} ,,6 by now
    your ,,1 {failure refusal reluctance inability unwillingness}
    <not> even ,,1 {answer answered acknowledge acknowledged reply replied respond read opened}
    <not> even ,,1 {a an the} ,,2 {<reply> line}
    brick wall
    the runaround
    cold shoulder
    {fob fobbed brush brushed string strung} =<me>? {off along aside}
    {any some} chance ,,1 of ,,2 {<reply> hearing}
    so? be {this that} how ,,1 you
    yet to ,,1 {hear receive get see}
    {clearly evidently obviously apparently} ,,3 {<not> too ignoring} ,,2 {interest interested busy bother worth me
        my}
    too busy ,,3 to ,,1 {<answer> <reply> bother read}
    <silence> ,,2 <be> ,,2 <rude>
    =<i> ,,3 {<be> feel} ,,2 <ignored> ,,1 by
    <leave> ,,2 {<me> people applicants candidates someone somebody person applicant candidate} ,,2 <ignored>
    <leave> ,,2 on {read seen}
    {ghost ghosting ghosted} ,,1 {<me> people applicants candidates by}
    =<i> ,,4 deserve ,,3 {<ignored> this <silence>}
    {<reply> line note email call no} ,,2 {would might could} ,,1 have ,,1 been ,,3 <mannerly>
    {would might could} ,,1 have ,,1 been ,,3 <mannerly> ,,2 {to of if} ,,3 {<reply> <answer> you know}
    {<reply> no one-liner line} ,,3 {cost costs take takes} ,,2 {nothing seconds minute second moment minutes}
    {<not> least common basic simple bit little some} ,,4 <manners> ,,5 {<reply> <answer> know <me> tell}
    have the <manners> to
    least <you> ,,2 {could can}
    too {much hard} ,,3 {ask expect} ,,6 {<reply> <answer> know}
    how hard ,,2 {<be> can could}
    would ,,1 it ,,1 {kill hurt cost be} {<you> too}
    <people> ,,2 {answer acknowledge reply respond write} ,,2 ,,1 {their his her letters emails applications
        applicants candidates <message>}
    <be> ,,1 it ,,1 {normal usual customary policy standard habit} ,,7 {leave ignore ghost treat}
    do ,,1 you ,,1 {always usually normally generally ever}? {treat ignore ghost} ,,2 {applicants candidates people
        everyone}
    do ,,1 you ,,1 ever ,,1 {<answer>}
    how ,,1 you ,,1 treat ,,1 {applicants candidates people}
    {you your} ,,4 <not> ,,1 bother
    <not> ,,3 {bother bothered care cared} ,,1 to ,,1 {<answer> <reply>}
    <you> ,,2 {have has 've do did} ,,1 <not> ,,2 {<answer> <reply>} ,,3 {<me> back to my yet}
    <you> ,,2 {forgot forgotten} ,,2 about? =<me>
    {have did do} <you> ,,1 {forgot forgotten forget} ,,1 about? =<me>
    why ,,1 {have did do has are wo will} ,,1 <not>? ,,1 you ,,1 <not>? ,,2 {<answer> ignore ignoring} !!{text}
    why ,,1 {have did do has are wo will} ,,1 <not>? ,,1 you ,,1 <not>? {get got come write written} ,,1 back
    <ordinal> <try> ,,4 {to you} ,,2 ={you your}
    <ordinal> <try> ,,4 to {reach contact ask write}
    ={this my} ,,2 {second third fourth fifth sixth umpteenth} <try> !!{address account}
    {second third fourth fifth sixth umpteenth} time ,,2 {lucky i asking writing of}
    <number> <message> ,,4 {<not> without} ,,3 {<reply> back <answer> word}
    :d <message> ,,4 {<not> without} ,,3 {<reply> back <answer> word}
    <number> <message> ,,4 {unanswered ignored}
    :d <message> ,,4 {unanswered ignored}
    =<i> ,,2 {have 've} ,,2 {<message> write wrote email ask contact apply try} ,,4 {times twice thrice repeatedly}
    =<i> ,,1 <be>? ,,2 ,,1 {write writing} ,,1 {again yet}
    once {again more} ,,2 =<i> ,,1 {write writing ask asking}
    <number> ,,1 <span> ,,7 <be> ,,2 <long> ,,4 {for to} ,,2 {you <answer> <leave> wait waiting keep decide}
    :d ,,1 <span> ,,7 <be> ,,2 <long> ,,4 {for to} ,,2 {you <answer> <leave> wait waiting keep decide}
    <number> ,,1 <span> ,,1 and counting
    :d ,,1 <span> ,,1 and counting
    <number> ,,1 <span> ,,4 {still <not> nothing} ,,3 {<reply> <answer> hear word from}
    :d ,,1 <span> ,,4 {still <not> nothing} ,,3 {<reply> <answer> hear word from}
    it {<be> have} ,,2 been? ,,2 {<number> over more almost} ,,3 <span> ,,6 {<not> without} ,,3 {<reply> <answer>
        hear word}
    it {<be> have} ,,2 been? ,,2 :d ,,3 <span> ,,6 {<not> without} ,,3 {<reply> <answer> hear word}
    how ,,1 long ,,2 {do does will must should am} ,,1 =<i> ,,2 {wait have need}
    how ,,1 long ,,2 {do does will would} ,,1 {it you one} ,,2 {take need} ,,5 {<answer> decide <reply>}
    <long> ,,3 <span>? ,,1 for you to ,,2 {<answer> decide <reply>}
    <long> ,,1 time to ,,1 <leave> ,,3 {waiting hanging}
    =<i> ,,2 <assume> ,,5 {<silence> bin <ignored> uninterested rejected}
    take it ,,6 {<not> <silence> interested}
    <assume> ,,4 <not> ,,2 {interested interest bother}
    from <you> <silence>
    {ended end went gone} ,,2 in ,,2 {bin trash spam shredder}
    {<hurt> <rude>} ,,8 {<not> <silence>} ,,4 {<reply> <answer> hear heard}
    <not> ,,3 {<reply> <answer>} ,,5 <be> ,,2 <rude>
    {seem seems appear appears} ,,3 {ignored ignoring forgotten overlooked}
    =<i> ,,2 {know see notice can could} ,,3 you ,,3 <seen> ,,3 =my ,,1 {<message> profile}
    =<i> ,,2 {know see notice can could} ,,3 you ,,3 <seen> it
    <message> ,,3 {<be> show shows} ,,2 {read opened delivered viewed}
    read {receipt receipts}
    blue {tick ticks}
    <be> ,,1 {anyone anybody somebody someone} ,,1 {there home reading listening}
    {everyone everybody others} ,,1 {but except bar} you
    """,
    **CLASSES,
)
FORMULAS = Turns(
    """
    as =<i> ,,2 {said wrote mentioned stated noted explained outlined say mention indicated} ,,3 {previous last
        earlier first} ,,1 <message>
    START ,,2 any ,,1 <news> ,,4 END
    any ,,1 {news update updates progress movement word development developments decision verdict feedback} ,,2 {on
        about from
        yet regarding re}
    START <bumping> ,,2 <up>
    {just am 'm was} ,,1 <bumping> ,,2 <up>
    {want wanted thought} ,,2 <bump> ,,2 <up>
    <bump> ,,1 ={this it my} ,,3 {up top again back}
    top of ,,1 your ,,1 {inbox pile list}
    as? {per like} ,,1 =my ,,2 <message>
    as ,,2 {in noted mentioned stated said explained} ,,2 =my ,,1 {last previous earlier} ,,1 <message>
    as ,,1 previously ,,1 {stated mentioned advised explained}
    <not> ,,1 {sure certain} ,,2 {if whether} ,,2 you ,,3 <seen>
    {wonder wondering check checking sure ensure} ,,3 {if whether that}? ,,2 you ,,3 <seen> ,,2 {<me> it this the}
    {did have has} ,,1 you ,,3 <seen> ,,3 {<me> chance}
    in case ,,2 {it they this my you} ,,3 <lost> !!{the out}
    =<me> ,,2 <message> ,,5 <lost>
    START ,,3 {gentle friendly quick polite little small kind another} ,,1 {reminder nudge prod poke prompt
        follow-up bump} ,,1 {about that on regarding of re concerning}
    {just this} ,,2 a ,,1 {gentle friendly quick polite little small kind another}? ,,1 {reminder nudge prod poke
        prompt}
    gentle reminder ,,1 END
    {sorry apologies forgive apologise apologize} ,,3 {chase chasing nag nagging pester pestering again
        double persistence hound hounding}
    where ,,1 {<be> do} ,,1 {we things} ,,2 {with on stand at}
    START =me again
    hope ,,3 you ,,3 <not> ,,2 {forget forgot forgotten}
    {please kindly} advise END
    have ,,1 you ,,1 had ,,2 {chance time opportunity moment}
    =<i> ,,3 {be am 'm writing write} ,,2 again ,,3 {about regarding to}
    """,
    **CLASSES,
)
UNSURE = words("wondering wonder sure certain")
OTHERS = words(
            "customer patient client parent tenant student driver supplier vendor guest user pupil landlord "
            "referee boss caller colleague agency council university"
        )  # fmt: skip


@each_once
def complaints(sentence: Sentence) -> Iterator[tuple[Token, Token, bool]]:
    """The complaints (True) and the worn formulas (False) of a sentence."""
    for turns, reproaches in ((REPROACHES, True), (FORMULAS, False)):
        for first, last in stretches(turns, sentence):
            if _absolves(sentence):
                return
            if reproaches and _is_about_others(sentence):
                break
            if _is_told_now(sentence, first) and not (reproaches and _is_of_knowledge(sentence, first, last)):
                yield first, last, reproaches


def _is_about_others(sentence: Sentence) -> bool:
    """Whether others are silent, or were: "customers who never reply", "my referee hasn't written back"."""
    if has_reader(sentence):
        return False
    if any(lemma(word) in OTHERS for word in sentence.tokens):
        return True
    finite = [clause for clause in clauses(sentence).values() if clause.time is not Time.NONE]
    return bool(finite) and all(
        clause.party in (Party.OTHER, Party.NOBODY) and clause.time is Time.PAST for clause in finite
    )


def _absolves(sentence: Sentence) -> bool:
    """Whether the reader is let off: "no reply is needed", "you owe me no answer"."""
    tokens = {lower(word) for word in sentence.tokens}
    lemmas = {lemma(word) for word in sentence.tokens}
    if lemmas & {
        "owe",
        "need",
        "necessary",
        "require",
        "expect",
        "obligation",
        "rush",
        "hurry",
        "thank",
        "thanks",
        "worry",
    }:
        return bool(tokens & {"no", "not", "n't", "without", "thank", "thanks", "never"}) and not lemmas & {
            "still",
            "yet",
        }
    return False


SOLVED = words("right correct clear clearly definite definitive easy simple single true yes/no best obvious no-brainer")


def _is_of_knowledge(sentence: Sentence, first: Token, last: Token) -> bool:
    """Whether the answer that is missing is a solution, not a letter: "there is no single answer"."""
    if lemma(last) not in {"answer", "answers"}:
        return False
    inside = {lower(word) for word in sentence.tokens if first.i <= word.i <= last.i}
    there = any(lower(word) in {"there", "problem", "puzzle", "questions"} for word in sentence.tokens)
    return bool(inside & SOLVED) or there


def _is_told_now(sentence: Sentence, first: Token) -> bool:
    unsure = any(lower(word) in UNSURE for word in sentence.tokens)
    return unsure or not is_supposed(sentence, first)


PROMISES = Turns(
    """
    =<i> {was were} ,,1 {promised assured told} ,,8 <reply>
    you ,,1 <promise> ,,4 {you someone i} ,,1 {would 'd will 'll} ,,2 {<answer> be hear let call decide know write
        get come contact ring email}
    {you your} ,,2 <promise> ,,2 =<me>? ,,2 <reply>
    {<i> you someone} ,,1 {was were am} {supposed meant due told} to ,,1 {<answer> hear let call decide}
    """,
    **CLASSES,
)
LATER = words("none now yet still passed since nothing already gone n't not but silence ago later expired")


def broken_promise(draft: Draft, sentence: Sentence) -> tuple[Token, Token] | None:
    """ "You said you'd be in touch by Monday. It's now Thursday": the reader's word, and the time that has passed."""
    found = next(stretches(PROMISES, sentence), None)
    if found is None:
        return None
    following = after(draft, sentence)
    rest = [word for word in sentence.tokens if word.i > found[0].i]
    beside = [*rest, *(following.tokens if following is not None else ())]
    return found if any(lower(word) in LATER for word in beside) else None
