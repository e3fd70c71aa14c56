"""Inquiries: whether some words are part of what a writer asks the reader to tell, however that is asked.

The interrogatives know the questions by their word order. Here also stand the softer ways: a hint ("I'm in two minds
about"), a noun ("your honest view of"), an errand ("look at my file and say whether").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .clauses import Clause, Party, Time, clause_of, lower
from .guards import is_negated, is_quoted
from .interrogatives import AUXILIARIES, interrogatives
from .turns import Turns
from .vocabulary import POLITE_PAST, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from .interrogatives import Interrogative
    from .sentences import Sentence

SAYING = words(
    "tell say advise inform confirm clarify comment indicate judge decide assess evaluate gauge weigh determine "
    "suggest recommend share give verify check estimate reckon think feel believe see opine mention state specify "
    "reveal disclose explain outline quote guide counsel enlighten brief consider level assure apprise intimate "
    "pronounce answer reply respond revert apprise spell detail provide furnish supply send throw shed"
)
OPINIONS = words(
    "opinion view take thought verdict assessment judgement judgment feedback advice guidance steer impression read "
    "instinct idea indication word clue hint sense appraisal evaluation estimate estimation confirmation answer "
    "clarity clarification information info detail reaction insight reply response tip pointer guide ballpark inkling "
    "perspective candour candor honesty input figure rundown breakdown"
)
LINKS = words("if whether how what why where which who when about on of regarding concerning around re as in that")

ENQUIRING = Turns(
    """
    {tell advise inform give send drop quote show} ..1 {me us}
    let ..1 {me us} ..3 {know hear have see}
    {can could will would might may} ..1 you ..8 <saying>
    {that if and so when hope hoping} ..2 you ..1 {can could will would might may} ..4 <saying>
    {kindly please pls plz} ..2 <saying>
    {kindly please pls plz} ,,14 and ..2 <saying>
    {grateful appreciate appreciated obliged thankful glad} ,,8 <saying>
    i ..4 {wonder wondering wondered ask enquire inquire query question} ..4 <links>
    i ..4 {wonder wondering wondered ask enquire inquire query} END
    {curious inquisitive intrigued} ..3 {if whether how what why where which about as}
    {like love want need hope wish keen eager interested good help great useful helpful important essential vital
        wanting hoping grateful appreciate must nice handy anxious dying have please delighted happy welcome} ..4 {know
        hear learn
        understand establish ascertain gauge} ..4 <links>
    {like love want need hope wish keen help great useful helpful important} ..4 {know hear learn understand} ,,10 {if
        whether how}
    <wanting> ..4 {know hear learn understand} ={the your my what about}
    {request requesting beg urge beseech pray appeal} ..2 you ,,14 <saying>
    {like love want need wish keen eager have must appreciate grateful welcome hope} ..3 {find ask check enquire inquire
        clarify discuss talk speak raise bring confirm see} ..5 <links>
    {unsure uncertain unclear undecided}
    {not n't} ..2 ^{sure certain clear} ..2 {if whether how what}
    {not n't hard difficult impossible struggling struggle cannot} ..2 ^{know tell decide judge say see gauge
        make work} ..7 {if whether how what}
    in ^two minds
    {my the} ..2 {question query concern worry doubt} ..2 be
    your ,,6 <opinions>
    {any some further more} ..3 <opinions> ..2 <links>
    {get have want need like give appreciate welcome value} ..2 {a an some the} ..2 <opinions> ..2 <links>
    how ..1 you ..3 <rating>
    what ..3 you ..3 {think make say reckon feel}
    {is are} there {any some} ..3 <opinions>
    {before so} ..4 i ..6 {apply know decide} ..4 {if whether}
    help ..1 me ..3 {decide understand see know figure work judge}
    {straight honest frank level candid truthful brutal honestly} ..3 with me
    """,
    wanting=words(
        "like want need grateful appreciate wish keen help good great useful helpful glad important must love hope "
        "eager"
    ),
    saying=SAYING,
    opinions=OPINIONS,
    links=LINKS,
    rating=words("rate judge see view regard assess weigh evaluate feel think consider reckon rank place find"),
)
"""Words that put what follows to the reader."""
STATING = words("as because since given although though whereas while who which :")
JOINING = words("and but so")
"""After these, a statement begins inside a question, if no question word has come since."""
ASKING_WORDS = words("if whether how what why where which when who think believe feel reckon say that")
DOUBTED = words("sure certain clear know tell decide judge say see gauge make work be")
FURTHEST = 30


def is_enquired(sentence: Sentence, token: Token) -> bool:
    """Whether a word is part of something that the reader is asked to tell."""
    if is_quoted(sentence, token):
        return False
    return is_in_question(sentence, token) or is_hinted(sentence, token)


def is_in_question(sentence: Sentence, token: Token) -> bool:
    """Whether a word stands in an open or a concealed question, and not in a statement within it."""
    return any(_is_in(form, token) for form in interrogatives(sentence))


def _is_in(form: Interrogative, token: Token) -> bool:
    if not form.words[0].i <= token.i <= form.last.i:
        return False
    following = lower(token)
    for word in reversed([word for word in form.words if word.i < token.i]):
        if lower(word) in ASKING_WORDS | AUXILIARIES:
            return True
        if lower(word) in STATING or (lower(word) in JOINING and following in {"i", "we", "my", "our"}):
            return False
        following = lower(word)
    return True


def is_hinted(sentence: Sentence, token: Token) -> bool:
    """Whether softer words than those of a question put a word to the reader."""
    return any(0 <= token.i - key.i <= FURTHEST for key in _asking_words(sentence))


def _asking_words(sentence: Sentence) -> Iterator[Token]:
    for turn in ENQUIRING(sentence):
        key = turn.key if turn.key != turn.first else turn.last
        if not is_quoted(sentence, turn.key) and _is_put(sentence, turn.key, clause_of(sentence, turn.key)):
            yield min(key, turn.last, key=lambda word: word.i)


def _is_put(sentence: Sentence, key: Token, clause: Clause) -> bool:
    """Whether it is the writer who asks, now."""
    if clause.party is Party.OTHER and clause.time is not Time.MODAL:
        return False
    if clause.time in {Time.PAST, Time.PERFECT} and clause.lemma not in POLITE_PAST:
        return False
    unsure = clause.negated and bool(DOUBTED & {lower(key), clause.lemma})
    return unsure or not is_negated(sentence, key) or sentence.is_question
