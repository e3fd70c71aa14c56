"""Word classes: closed sets of lemmas that the engines read sentences with.

Everything is a lemma in lower case unless the name says otherwise. A class is extended by adding to it; no rule lists
sentences. Classes that are long live in `lexicons/`.
"""

from __future__ import annotations

from .match import lexicon


def words(text: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(text.split())


def phrases(text: str) -> frozenset[tuple[str, ...]]:
    """The phrases of a text, which commas divide, each as its words."""
    return frozenset(tuple(phrase.split()) for phrase in text.split(","))


# --- who ---------------------------------------------------------------------------------------------------------

SENDER_WORDS = words("i me my mine myself im")
READER_WORDS = words("you your yours yourself yourselves u ur y'all ya ye yous youse")
WE_WORDS = words("we us our ours ourselves 's let's")
PERSONS = {
    "you": words("u y'all ya ye you yourself yourselves"),
    "your": words("your yr ur"),
    "me": words("me us myself"),
    "my": words("my our"),
}
"""The two sides, as classes of turns of phrase."""
NOBODY_WORDS = words("it there this that")
READER_SIDE = words(
    "team company firm organisation organization office department group hr colleague staff recruiter assistant "
    "manager boss director receptionist school hospital clinic kitchen studio lab practice trust agency ward unit"
)
"""With `your`, these nouns stand for the reader."""

# --- frames ------------------------------------------------------------------------------------------------------

STRONG_WANT_VERBS = words(
    "want need like love hope wish welcome appreciate enjoy prefer value relish long yearn seek desire crave fancy"
)
WANT_ADJECTIVES = words(
    "keen glad happy grateful honoured honored delighted thrilled eager hoping looking open up free interested "
    "excited pleased dying itching willing available game curious thankful obliged honor honour privileged ecstatic "
    "overjoyed chuffed stoked anxious ready tempted hopeful indebted appreciative fortunate humbled"
)
PERFORMATIVES = words("ask request invite propose suggest urge beg recommend encourage challenge implore beseech")
POLITE_PAST = words("wonder hope think want mean like wish look ask figure")
"""Verbs whose past tense is a courtesy, not a story: "I was wondering", "I wanted to ask"."""
MODALS = words("can could will would may might shall should 'll 'd ca wo must")
ASK_MODALS = words("can could will would may might shall should 'd 'll ca wo")
GOOD = words(
    "great good lovely ideal helpful nice wonderful fantastic amazing awesome perfect fine possible delightful cool "
    "brilliant excellent welcome appreciated terrific super useful okay ok invaluable best honour honor pleasure "
    "privilege treat delight dream joy fun marvellous marvelous fab splendid incredible kind generous handy "
    "advantageous beneficial worthwhile top fitting order worth simpler easier interest"
)

PREFERENCE = words("prefer suit like easy easier easiest convenient simpler better best handy work rather wish happen")

INVITATIONS = words(
    "suggest offer invite propose mention ask say confirm agree book want request tell recommend encourage schedule "
    "arrange volunteer set promise note write extend hint advise announce welcome direct instruct urge advertise "
    "state"
)

# --- events ------------------------------------------------------------------------------------------------------

JOINING_NOUNS = words(
    "chat date meeting break conversation call catch catch-up meetup meet-up session hour invite invitation run "
    "catchup appointment time hangout chinwag natter talk rendezvous get-together meet stop interview morning outing "
    "trip walk downtown nearby tomorrow tonight sometime somewhere"
)
"""Nouns that a drink or a meal may stand before and still be an event: coffee chat, lunch date."""

WORK_VERBS = words(
    "roast source import sell grade brew cup log audit model forecast trade buy-in export market price package ship "
    "distribute stock develop design produce manufacture plan build test launch study analyse analyze evaluate "
    "measure process manage run cost taste cook pour grow blend train teach write read code staff photograph review "
    "order supply handle route answer field transcribe record monitor sample score cater serve plate garnish match "
    "pair map track count weigh supervise oversee coordinate prepare automate translate draft deliver open close "
    "reduce cut double triple repair install calibrate fix maintain improve redesign rebuild migrate integrate"
)
"""Verbs of work: their object is the writer's trade, not an invitation."""

DRINKS = lexicon("drinks")
MEALS = lexicon("meals")
CAFES = lexicon("cafes")
TREATS = lexicon("treats")

# --- time --------------------------------------------------------------------------------------------------------

WEEKDAYS = words(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun mondays "
    "tuesdays wednesdays thursdays fridays saturdays sundays"
)
MONTHS = words(
    "january february march april may june july august september october november december jan feb mar apr jun jul "
    "aug sep sept oct nov dec"
)
DAY_TIMES = words(
    "morning afternoon evening night noon midnight lunchtime tonight today tomorrow weekend midday teatime"
)
PERIODS = words("minute hour day week month fortnight year quarter second min mins hr hrs moment")

SMALL_NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "twenty-five": 25, "thirty": 30, "forty": 40,
    "forty-five": 45, "fifty": 50, "sixty": 60, "ninety": 90, "half": 0,
}  # fmt: skip
COMMON = words(
    "i you me my your the a an am is are be will would can could have has it that this to of for in and or not no do "
    "any all with as on at if so who what"
)
"""Words that stand in many sentences, so that it tells little where one does."""
