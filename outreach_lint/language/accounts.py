"""Accounts: questions that call the reader to account instead of asking: "why didn't you", "did you even look"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .clauses import lower
from .tellings import stretches
from .turns import Turns
from .vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from .sentences import Sentence

CLASSES = {
    "you": words("you u ye y'all"),
    "i": words("i we"),
    "mine": words("me my mine us our"),
    "do": words("do did does have has are were is was would will can could should 've"),
    "not": words("not n't never"),
    "doubt": words(
        "read see notice check look think realise realize understand know bother care listen test try get remember "
        "hear want consider agree feel find consult search google follow believe trust have own"
    ),
    "check": words(
        "read look bother check think try know understand test search consider open listen care notice skim"
    ),
    "really": words("really seriously honestly truly genuinely"),
    "refusable": words(
        "hire employ recruit interview take publish say tell pay train list state explain give accept want like use "
        "advertise read check listen care understand know trust consider sponsor promote support stop"
    ),
    "oath": words("earth hell heck devil blazes world"),
    "undo": words(
        "reject ignore delete remove refuse decline skip change revert drop turn bin throw discard overlook rule cut "
        "close move keep waste block undo take pass exclude lose forget dismiss insist leave deny withdraw cancel"
    ),
}
CALLS = Turns(
    """
    ^why {did have has are is were was would will can could 've} <not> ,,1 <you> !!{just think all both know have}
    ^why do <not> ,,1 <you> ,,1 <refusable>
    ^why do <not> ,,1 <you> ,,8 =<mine>
    ^why <do> <you> ,,1 <not>
    ^why <do> <you> ,,1 {still always just keep constantly even}
    ^why <do> <you> ,,1 <undo>
    ^why <do> <you> ,,9 =<mine>
    {then so and but} ^why <do> <you>
    {why what who where when} {on in} ,,1 ^<oath>
    {why what how who where when} the ^{hell heck devil fuck}
    START ,,1 ^<do> <not> <you> ,,1 <doubt>
    START ,,1 ^<do> <you> <not> ,,1 <doubt>
    ^{do did have are} <you> {even actually} ,,1 <check>
    ^{do did have are} <you> {even actually} ,,1 <check>
    ^{do did} <you> <really> {think believe expect want imagine}
    how ^many times {do must should will} ,,1 =<i>
    how ^{dare could} <you>
    who do <you> ^think
    {what where} ,,1 {be 's} ,,1 your ^{problem point excuse issue}
    what ,,1 {are 're were} <you> ^{talking thinking playing on implying}
    what ^gives <you>
    what ^makes you think
    {be 's} it ,,2 too ^{much hard} ,,1 to ask
    ^why should =<i>
    """,
    **CLASSES,
)
ANSWERING = words("reply respond answer acknowledge replied responded answered acknowledged writing write back")
"""Silence is a complaint of its own, and no call to account."""
FRIENDLY = words("thank thanks sorry appreciate curious wonder wondering wondered interested love please grateful")
WARM = FRIENDLY | ANSWERING


def calls_to_account(sentence: Sentence) -> Iterator[tuple[Token, Token]]:
    """The questions of a sentence that call the reader to account; none where it is warm besides."""
    if not sentence.is_question or not WARM.isdisjoint([lower(token) for token in sentence.tokens]):
        return
    yield from stretches(CALLS, sentence)
