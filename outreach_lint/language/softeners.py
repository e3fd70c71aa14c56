"""Softeners: apologies, hedges, self-doubt and leave to say no, which hide what is asked once they pile up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .clauses import Party, clause_of, lower
from .memo import each_once
from .sentences import Stretch, quoted, sentences
from .turns import Turns
from .vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Token

    from ..reading.draft import Draft
    from .sentences import Sentence
    from .turns import Turn

CLASSES = {
    "i": words("i 'm 've 'd 'll my me myself"),
    "be": words("be is am are 's 'm was were been feel"),
    "not": words("not n't never hardly scarcely"),
    "bother": words(
        "bother trouble disturb intrude impose interrupt pester burden inconvenience nag spam annoy hassle waste "
        "steal presume barge butt"
    ),
    "doubt": words("doubt fear suspect worry"),
    "minor": words(
        "silly stupid dumb small trivial little basic foolish naive naïve simple tiny daft minor humble odd strange "
        "weird cheeky ridiculous clumsy poor unworthy modest insignificant presumptuous forward"
    ),
    "ask": words(
        "question request thought idea enquiry inquiry favour favor message email note mail query letter ask try "
        "suggestion"
    ),
    "nobody": words(
        "nobody novice beginner newbie amateur student graduate trainee junior newcomer stranger layman outsider "
        "nothing"
    ),
    "time": words("time minute second moment inbox day schedule attention patience"),
    "slight": words("slightest tiniest smallest faintest remotest"),
}
SOFTENERS = Turns(
    """
    # apologies for writing
    {sorry apologies apologise apologize apology apologising apologizing} !!{for the in my your to hear}
    {sorry apologise apologize apologies apology} ,,2 {to for if about that in advance} ,,3 {<bother> writing email
        message cold taking
        take time out wrong length long rambling clumsy english intrusion trouble inconvenience asking ask presumption
        contacting contact approaching reaching blue unsolicited random late delay this address}
    {sorry} ,,1 {again in if to}
    {apologise apologize apologies} ,,1 {again too if in}
    {forgive excuse pardon} ,,2 {me my the this us}
    {hate loath hesitate hesitant reluctant embarrassed ashamed nervous afraid shy awkward mortified} ,,1 {to about
        asking that} ..1 {<bother> ask write send ask
        impose reach contact say put writing asking}
    {feel felt} ,,2 {bad awkward embarrassed guilty terrible cheeky silly stupid foolish awful dreadful rotten
        horrible mortified ashamed uneasy shy} ,,2 {asking writing for
        about}
    {hope hoping trust} ,,3 {this it that i} ,,2 <not> ,,3 {<bother> intrusion imposition trouble wrong forward
        inconvenience rude presumptuous
        annoying nuisance offend mind much}
    {hope hoping} ,,2 you ,,2 {do wo don forgive} ,,1 {<not> me}? ,,1 {mind my me}
    {hope hoping} ,,2 {this it that} ,,1 {is 's} ,,1 {okay ok alright acceptable fine}
    {i} ,,1 {wo do} n't ,,2 {want mean wish} to ,,2 {<bother> take be}
    {i} ,,2 <not> ,,1 {want mean wish intend like} to ,,2 {<bother> take be}
    {without} ..1 {wanting wishing meaning} to ,,1 {<bother> be}
    {know realise realize sure appreciate understand imagine aware} ,,2 {you your} ,,3 {busy swamped inundated
        hundreds thousands dozens precious overwhelmed
        stretched snowed}
    {must probably doubtless surely undoubtedly} ,,2 {get receive have be} ,,4 {hundreds thousands dozens many
        inundated busy swamped lots tons requests loads heaps plenty piles stacks scores}
    out of the blue
    {take taking took waste wasting} ,,1 {up}? ,,1 {too}? ,,1 {much more any}? ,,1 {of}? your ..2 <time>
    {be being am 'm seem sound become} ,,1 {a such the}? ..1 {nuisance pest pain bother burden presumptuous forward
        cheeky rude pushy intrusive}
    {suppose imagine guess bet know realise realize sure} ,,2 you ,,2 {get receive have} ,,2 {hundreds thousands dozens
        many lots tons loads heaps plenty piles stacks scores}
    {might may could can} ={i} ,,4 trouble ={you}
    {<be> be} ,,1 wasting your
    {barge barging butt butting} in
    {i} ,,1 {'m am} ,,1 a? {nobody no-one nothing}
    {get} it ,,1 if ,,1 you ,,2 {said say decline refuse pass ignore}
    {worth worthy} ,,1 {of}? your ..2 {time attention while trouble}

    {big huge large lot much long} ,,1 of? ,,1 a? ,,1 {ask imposition favour favor cheek nerve}
    {complete total perfect utter absolute} stranger
    far be it from me
    {terrible awful dreadful real great huge} imposition
    {ignore ignored delete deleted bin binned} ,,1 {this it} ,,1 {unread immediately straight}
    {rude impolite wrong bold} of me
    {better other more important} ,,1 {things thing fish matters} to ,,1 {do fry attend worry deal}
    {once yet} {more again} {, . and ; !}
    {how so too rather} ,,1 {annoying tiresome tedious irritating boring forward rude}
    {i} ,,1 {will 'll shall promise} ,,2 {be keep} ,,2 {quick brief short}
    {out} of your way
    {even} ,,1 {asking writing considering thinking}
    {without} ..2 {putting causing giving being making} ,,2 {out trouble inconvenience bother nuisance}
    {no} ,,1 {business right} ,,1 {to writing asking contacting bothering approaching mailing}
    {never} mind ,,1 {me this it my}
    my ..1 <minor> ..1 <ask>
    {beneath below} you
    that 's ,,1 {absolutely totally perfectly completely entirely} {fine ok okay grand}
    {a just only} ..3 :n like me
    {nerve cheek gall} to ,,1 {ask write}
    {hate loathe dislike} ,,1 {to asking bothering}
    {not n't} ,,1 take ,,2 much
    {go} out of your way
    {on} the off chance
    {just} in case {you , . i}

    # leave to say no
    {say} no if
    {no} hard feelings
    {not n't} ,,1 to? {worry matter mind} ,,1 if
    {understand} ,,2 {if you that completely totally}
    {'d would will 'll} ,,1 {quite fully completely entirely} understand
    {no} {reason need obligation cause} ,,1 {you why for to} ,,2 {should reply respond answer bother}
    {not n't} ,,1 {imagine expect suppose think believe} ,,1 {you that i this it} ,,2 {be would 'd will have need
        want}
    {would do} you mind ,,1 {awfully terribly very if}
    {when whenever} you ,,2 {free spare idle} ,,1 {moment second minute}
    {if} ,,1 {it that} ,,1 {is 's} ,,1 {awkward inconvenient difficult impossible annoying a}
    {no} {worries worry pressure problem rush hurry obligation offence offense hard bother stress} ,,1 {at whatsoever
        whatever if feelings about to in either}
    {feel} free to ,,1 {ignore delete disregard say bin skip decline not forget trash}
    {please} ,,1 {ignore delete disregard forget bin discard} ,,1 {this me it my}
    {do don} n't ,,1 {feel} ,,1 {obliged obligated pressured any bound}
    {please} ,,1 {do} not ,,1 {feel} ,,1 {obliged obligated pressured any bound}
    {if} ,,1 {it you} ,,2 {<not> is 's are} ,,1 {too}? ,,1 {much} ,,1 {trouble bother hassle to of}
    {if} ,,1 {it that this} ,,1 {is 's would be} ,,1 {okay ok alright fine acceptable}
    {if} you ,,2 <not> ,,1 mind
    {if} you ,,1 {happen} to ,,1 {have find}
    {if} ,,2 {at all} possible
    if at all
    if ,,1 {it that this} ,,1 {would might}? ,,1 {suit suits suited please pleases convenient}
    {only} if ,,1 {you it that this}
    if you ,,2 {feel fancy} ,,1 {like it up inclined}
    {fine grand ok okay alright cool} ,,1 if ,,1 {not no you}
    if you ,,1 {are 're} ,,1 <not>? ,,2 {right wrong best proper} ,,1 {person one contact man woman}
    {if} not , ,,2 {worries understand fine problem totally completely fully course}
    {totally completely fully perfectly quite absolutely entirely} ,,1 {understand understandable fine ok
        okay} ,,2 if ,,2 {not no you this it}
    {would will 'd 'll} ,,1 {totally completely fully perfectly quite} understand

    # hedges
    {just} ,,1 {wondering wanted want wonder hoping hoped thought think checking check kind sort quickly quick maybe
        possibly
        a curious asking ask thinking trying writing wishing like love say}
    {might may could} ,,1 {just possibly perhaps maybe conceivably}
    {was were 'm am been} ,,1 {wondering wonder hoping thinking}
    {wondered wonder hoped} ,,1 {if whether maybe perhaps}
    {just} ,,1 a ,,1 {<minor> quick thought idea question}
    {maybe perhaps possibly conceivably}
    {kind sort} of
    {a} {bit tad touch little} !!{of}
    {somewhat}
    {i} ..1 {guess suppose reckon}
    {i} ,,2 {feel felt} ,,1 {like i}
    a {bit touch wee little} of ,,1 {a an}
    at some {stage point}
    even ..2 <time> !!{when if after during}
    {if} ,,1 {you} ,,1 {could can would might} ,,1 {possibly perhaps maybe spare}
    {any one} ,,1 {chance} ,,1 {at all you that}
    {spare} ,,1 {me a one the} ,,2 {minute moment second}
    {only just merely} ,,1 {a one}  ,,1 {minute moment second thought tiny small little}
    {or} {something whatever anything}
    {if} ,,1 {that this it} ,,1 {makes make} sense

    {at} all possible
    {tiny little small wee} bit
    {only just merely} ,,1 {an a} ..1 {idea thought suggestion whim guess}
    {may might} as well

    # self-doubt
    {not n't} ,,1 a ,,1 {very particularly terribly} ,,1 good
    {try chance push} ,,1 {my} luck
    {not n't} ,,1 ,,1 know what i
    {i} ,,1 {lack miss}
    {i} ,,1 {'m am} ,,1 <not> ,,1 {terribly particularly especially very that all} ,,1 {clever good bright skilled
        smart experienced gifted}
    {counts count} for ,,1 {anything something}
    {i} ,,2 {only just merely} ,,1 {a an} ..2 <nobody>
    {i} ,,2 <be> ,,1 {only just merely but a} ..1 {mere humble lowly simple}? ..1 <nobody>
    {mere humble lowly} ..1 :n
    {nobody nothing no-one} ,,1 {in particular special}
    {least} ,,1 {suitable qualified experienced likely}
    {do don} n't ,,1 feel ,,1 {you that} ,,2 {have need must}
    {would 'd} n't blame you
    {probably likely perhaps maybe surely doubtless certainly clearly obviously presumably} ,,1 {not n't wo isn far
        nothing too no wasting}
    {may might could must probably will} ,,1 {well}? ,,1 {be sound seem} ,,2 {a an} ..1 <minor> ..2 {<ask> thing}
    {this that it} ,,1 {<be> may might will sounds} ,,1 {be}? ,,1 {probably just only}? ,,2 {a
        an} ..2 <minor> ..1 {<ask> thing}
    {no} ,,1 {expert genius specialist}
    {not} ,,1 {an a the} ,,1 {expert best most strongest ideal natural obvious great}
    {not n't} ,,1 {sure certain confident convinced} ,,1 {if whether i that this you of it}
    {i} ,,3 {could may might} ,,1 {well be} ,,2 {wrong mistaken out off barking}
    {have got} ,,2 {all this it} wrong
    {may might could} ,,1 well? ,,1 be ,,2 i ,,2 <be> ,,2 {wrong mistaken misguided mad}
    my ..1 {opinion view views word thoughts voice ideas experience work} ,,2 {count counts carry carries mean means
        matter matters weigh weighs is are} ,,2 {little nothing <not> less worthless much}
    {i} ..1 <doubt> ,,1 {i that it you this}
    {not} ,,1 {what who} you ,,2 {want need look looking after}
    {not} ,,1 {much any} ,,1 {use help good experience}
    {far way so much many} ,,2 {better more stronger smarter} ,,2 {than} ,,1 {me i mine}
    {better} ,,2 {people candidates applicants} ,,2 {than}
    {may might will probably} ,,2 {of} ,,1 {no little} ,,1 {interest use value relevance}
    {nobody nothing nobodies} ,,1 {like} ,,1 {me}
    {someone somebody anyone person} ,,1 like me
    {my} ,,1 {ignorance clumsy humble poor limited meagre modest bad broken terrible}
    {i} ..1 <not> ,,1 {deserve know much} ,,1 {much about anything your it this to}
    {i} ,,1 {hardly barely scarcely} ,,1 {know dare deserve qualify}
    {dare daring dared} ,,1 {to}? ,,1 {ask hope write}
    such as it is
    {silly stupid dumb daft foolish naive naïve cheeky} ,,1 {question of to idea request}
    {for} ,,1 {what} it 's worth
    {humbly}
    {indulge indulgence}
    {liberty}
    {long} shot
    {worth} a ,,1 {try shot ask}
    {thought} i ,,1 {would 'd might could} ,,1 {just}? ,,1 {try ask chance}
    {cheeky}
    {poor bad broken clumsy limited} ,,1 {english grammar spelling writing}
    {boldness forwardness audacity temerity impertinence}
    {humbly}
    {one a the} ..1 {tiny small little brief single} ..1 {minute moment second favour favor}
    {nobody no-one nothing} {special important much}
    {<not>} ,,1 {deserve expect merit} ,,1 {an any a} ,,1 {answer reply response}
    {ever} so ,,1 {slightly}
    {not} that it matters
    {i} {think} {, . or}
    {or} at least ,,1 not
    {i 'm} ,,1 afraid ,,1 {i that my this}
    {i 'm} ,,1 {scared worried anxious terrified} ,,1 {that this i it of}
    {sounds sound} ,,1 {stupid silly daft foolish strange odd weird}
    {here} goes
    {have} ,,1 {little limited no} ,,1 {experience to} {, . and but}
    {too}? much trouble
    {not n't never hardly} ,,2 {good qualified clever experienced strong important impressive} ,,1 {enough}
    {not n't} ,,1 much to ,,1 {offer show look}
    {not n't} ,,1 {amount add} to much
    any ,,3 at all
    {sure} ,,1 i ,,1 {'m am} ,,2 {<not> wrong probably}
    {at} least i {think hope}
    {hope} ,,1 {this that it} ,,1 {makes make} ,,1 {sense any}
    {<slight>} ,,1 {chance use interest help}
    """,
    **CLASSES,
)
HEDGES = words("maybe perhaps possibly conceivably a somewhat kind sort might may could just probably or at any spare")
"""First words of softeners that may as well tell of other people or measure something."""
REGRETS = words("sorry apologies apologise apologize apology excuse forgive pardon")
REAL_ERRORS = words(
    "typo mistake attachment error delay confusion mix-up misprint duplicate link version file spelling slip "
    "mislabelled missing page invoice"
)


def softeners(draft: Draft) -> tuple[Stretch, ...]:
    """The softeners of a draft, in order; each word counts once."""
    return tuple(softener for sentence in sentences(draft) for softener in _softeners(sentence))


@each_once
def _softeners(sentence: Sentence) -> Iterator[Stretch]:
    behind = -1
    found = sorted(SOFTENERS(sentence), key=lambda turn: (turn.first.i, turn.last.i))
    for turn in found:
        if turn.first.i <= behind or quoted(sentence, turn.first) or not _softens(sentence, turn):
            continue
        behind = turn.last.i
        yield sentence.stretch(turn.first, turn.last)


def _softens(sentence: Sentence, turn: Turn) -> bool:
    """Whether the words soften what the writer asks: no real error regretted, no story, no measure."""
    first = lower(turn.first)
    near = {lower(token) for token in _next(sentence, turn.first, 8)}
    if first in REGRETS and near & REAL_ERRORS:
        return False
    if first in {"sorry"} and {"to", "hear"} <= {lower(token) for token in _next(sentence, turn.first, 2)}:
        return False
    return not _measures(sentence, turn) and not _is_told_of_others(sentence, turn)


def _next(sentence: Sentence, token: Token, count: int) -> Sequence[Token]:
    return [word for word in sentence.tokens if token.i < word.i <= token.i + count]


def _measures(sentence: Sentence, turn: Turn) -> bool:
    """Whether "possibly", "a bit", "perhaps" only measure something: "possibly 5% over the limit"."""
    if lower(turn.first) not in HEDGES:
        return False
    after = _next(sentence, turn.last, 1)
    return any(token.like_num for token in after)


def _is_told_of_others(sentence: Sentence, turn: Turn) -> bool:
    """Whether other people are told of: "the driver was a bit late"."""
    if lower(turn.first) not in HEDGES:
        return False
    clause = clause_of(sentence, turn.key)
    told = clause.party is Party.OTHER or (clause.party is Party.WE and clause.time.value in {"past", "perfect"})
    return told and not _me(turn)


def _me(turn: Turn) -> bool:
    return any(lower(token) in {"i", "my", "me", "this", "it", "you", "your"} for token in turn.tokens)
