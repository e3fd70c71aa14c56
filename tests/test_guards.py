"""The guards: pairs of sentences that differ in little more than the guard."""

import pytest
from prose import draft, sentence

from outreach_lint.language.clauses import clause_of
from outreach_lint.language.events import Event, event_asks
from outreach_lint.language.guards import (
    invitations,
    is_habit,
    is_invited,
    is_negated,
    is_past,
    is_quoted,
    is_third_party,
    readers_choice,
)

EVERYTHING = tuple(Event)


def asked(text: str) -> list[str]:
    """The events that a draft asks for, as written."""
    return [ask.at.words for ask in event_asks(draft(text), *EVERYTHING) if not ask.by_choice]


INVITED = (
    ("You suggested a coffee in Malmö; Tuesday works for me.", "I suggest a coffee in Malmö; Tuesday works for me."),
    ("Thank you for offering a call, Zoë.", "Thank you for your note; could we have a call, Zoë?"),
    ("As agreed, we will have lunch in Łódź on Friday.", "We could have lunch in Łódź on Friday."),
    ("I'd be glad to take you up on your invitation to coffee, Renée.", "I'd be glad to invite you to coffee, Renée."),
    ("You asked me to call you on Monday, Søren.", "You asked about seals; could I call you on Monday, Søren?"),
    ("You mentioned a coffee in May, so could we have one?", "You mentioned seals in May, so could we have a coffee?"),
    ("Your recruiter proposed a Zoom on Friday.", "I would propose a Zoom on Friday."),
)
NEGATED = (
    ("I'm not asking for a coffee, Zoë.", "I'm asking for a coffee, Zoë."),
    ("Instead of a call, could I ask one question?", "Could we have a call, and may I ask one question?"),
    ("There is no need to meet in Malmö.", "Is there a chance to meet in Malmö?"),
    ("I won't ask you for lunch, José.", "I'd like to ask you for lunch, José."),
    ("Rather than a Zoom, a line by email would help.", "A Zoom rather than a line by email would help us."),
    ("I would like to spare you a call.", "Could you spare me a call, Søren?"),
    ("I'd never ask a stranger to meet up.", "I'd ask you to meet up, Renée."),
)
PAST = (
    ("We had coffee in Łódź in May.", "Could we have coffee in Łódź in May?"),
    ("I met your team in Malmö.", "I'd love to meet your team in Malmö."),
    ("We have talked on the phone, Zoë.", "We should talk on the phone, Zoë."),
    ("I had lunch with you in Kyōto.", "I was hoping to have lunch with you in Kyōto."),
)
THIRD_PARTY = (
    ("My manager would like to have lunch with the baker.", "I would like to have lunch with you, Zoë."),
    ("Patients could call the nurse in Malmö.", "Could I call you in Malmö?"),
    ("I'd love to have coffee with my mentor in Łódź.", "I'd love to have coffee with you in Łódź."),
    ("The auditors will visit the plant.", "May I visit your plant, Søren?"),
    ("Could the nurses call the doctors?", "Could we have a call, José?"),
)
TOPIC = (
    ("I would love to work on the espresso machine.", "I would love to have an espresso with you."),
    ("Could your coffee be sourced in Huila?", "Could we have a coffee in Huila?"),
    ("I'd like to improve the call centre in Malmö.", "I'd like to have a call about Malmö."),
    ("I would be glad to sell tea in Łódź.", "I would be glad to drink tea with you in Łódź."),
    ("Would the lunch menu suit your guests?", "Would you be up for a lunch, Zoë?"),
)
HABIT = (
    ("I visit your café every Friday.", "May I visit your café on Friday?"),
    ("My tutor and I review the maps over coffee.", "Could we review the maps over coffee?"),
    ("I call sixty farms a day.", "Could I call you on Friday, Renée?"),
)
READERS_CHOICE = (
    ("If a call is easier for you, my number is below.", "Is a call possible, and shall I send my number?"),
    ("By email or a short call, whichever you prefer.", "Could we have a short call, Zoë?"),
    ("Whether by email or a call is up to you.", "Could we have a call, Søren?"),
)
QUOTED = (
    ("My tutor says “let's grab a coffee” to everybody.", "Let's grab a coffee, Zoë."),
    ('The poster said "Could we have lunch in Łódź?" in red.', "Could we have lunch in Łódź?"),
)
ABOUT_WORK = (
    ("Which of your coffees sells out first in Malmö?", "Which day could we have a coffee in Malmö?"),
    ("How do you brew tea for the ward?", "How about tea with you on the ward, Zoë?"),
    ("Why do calls from Łódź drop so often?", "When can I call you, Renée?"),
    ("What does lunch cost in the canteen?", "What about lunch in the canteen, José?"),
)


def pairs(*groups: tuple[tuple[str, str], ...]) -> list[tuple[str, str]]:
    return [pair for group in groups for pair in group]


@pytest.mark.parametrize(
    ("guarded", "plain"),
    pairs(INVITED, NEGATED, PAST, THIRD_PARTY, TOPIC, HABIT, READERS_CHOICE, QUOTED, ABOUT_WORK),
)
def test_of_two_sentences_that_differ_in_the_guard_only_the_plain_one_asks(guarded: str, plain: str) -> None:
    assert asked(guarded) == []
    assert asked(plain) != []


def test_what_the_reader_offered_in_one_sentence_is_invited_in_the_next() -> None:
    assert asked("You suggested a coffee, Zoë. I'd love to have a coffee in Malmö.") == []
    assert asked("You suggested a walk, Zoë. I'd love to have a coffee in Malmö.") == ["have a coffee"]


def test_a_past_meeting_is_no_invitation_to_meet_again() -> None:
    assert asked("We met in Győr, and you offered advice on seals. Could we meet in Malmö?") == ["meet"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("You suggested a call.", ["suggested"]),
        ("As promised, here is the map of Łódź.", ["promised"]),
        ("I was invited to the lab in Malmö.", ["invited"]),
        ("Thank you for your invitation, Zoë.", ["invitation"]),
        ("Thanks for offering a word, Søren.", ["offering"]),
        ("You asked me to write, José.", ["asked"]),
        ("You asked about the looms, José.", []),
        ("Do you offer courses in Łódź?", []),
        ("You might suggest a book, Renée.", []),
        ("You did not suggest a call.", []),
        ("My tutor suggested Malmö.", []),
    ],
)
def test_an_invitation_is_what_the_reader_said_in_the_past(text: str, said: list[str]) -> None:
    assert [token.text for token in invitations(sentence(text))] == said


@pytest.mark.parametrize(
    ("text", "word", "holds"),
    [
        ("I am not after a coffee.", "coffee", True),
        ("I would not mind a coffee.", "coffee", False),
        ("Wouldn't a coffee be nice, Zoë?", "coffee", False),
        ("I have no doubt that a coffee would help.", "coffee", False),
        ("Without a call we would be lost in Łódź.", "call", True),
    ],
)
def test_a_denied_wish_is_negated_and_a_polite_negation_is_not(text: str, word: str, holds: bool) -> None:
    spoken = sentence(text)
    token = next(token for token in spoken.tokens if token.text == word)
    assert is_negated(spoken, token) is holds


def test_a_polite_past_is_no_story() -> None:
    story = sentence("I called the café in Łódź.")
    wish = sentence("I was wondering whether I could call the café in Łódź.")
    assert is_past(story, next(token for token in story.tokens if token.text == "called"))
    assert not is_past(wish, next(token for token in wish.tokens if token.text == "call"))


@pytest.mark.parametrize(
    ("text", "past"),
    [
        ("Thank you for taking the time, Zoë.", True),
        ("I am grateful for your time, Zoë.", True),
        ("I'd be grateful for your time, Zoë.", False),
    ],
)
def test_thanks_look_back_and_would_be_grateful_looks_ahead(text: str, past: bool) -> None:
    spoken = sentence(text)
    assert is_past(spoken, next(token for token in spoken.tokens if token.text == "time")) is past


def test_the_other_guards_answer_for_a_word() -> None:
    habit = sentence("I visit six pumping stations in Győr every week.")
    assert is_habit(habit, habit.tokens[1])
    others = sentence("Patients call me at all hours, Renée.")
    assert is_third_party(others, others.tokens[1], clause_of(others, others.tokens[1]))
    invited = sentence("You suggested a call, Zoë.")
    assert is_invited(invited, invited.tokens[3])
    choice = sentence("If a call is easier for you, my number is below.")
    assert readers_choice(choice, choice.tokens[2])
    quoted = sentence("My tutor says “let's talk” to everybody.")
    assert is_quoted(quoted, next(token for token in quoted.tokens if token.text == "talk"))
