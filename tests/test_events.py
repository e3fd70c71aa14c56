"""Event asks: what is asked for, in which frame, where it stands."""

import pytest
from prose import draft, sentence

from outreach_lint.language.events import Event, event_asks, event_words
from outreach_lint.language.frames import Frame


def asked(text: str, *events: Event) -> list[tuple[Event, str]]:
    return [(ask.event, ask.at.words) for ask in event_asks(draft(text), *(events or Event))]


def kinds(text: str) -> set[Event]:
    return {event for event, _ in asked(text)}


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Could we grab a cortado in Łódź?", Event.DRINK),
        ("Fancy a cuppa, Zoë?", Event.DRINK),
        ("Let's catch up over matcha in Kyōto.", Event.DRINK),
        ("Would you join me at a café near the Göta lock?", Event.DRINK),
        ("How about a pot of tea, Siân?", Event.DRINK),
        ("I'd love to walk you through my maps over an espresso.", Event.DRINK),
        ("May I take you to lunch in Malmö?", Event.MEAL),
        ("Shall we grab a bite after your shift, Renée?", Event.MEAL),
        ("A pint on Thursday, Pádraig?", Event.MEAL),
        ("I'll send you a gift card for your time, Zoë.", Event.TREAT),
        ("Could we meet in person in Győr?", Event.IN_PERSON),
        ("I would love to tour your plant in Pécs.", Event.IN_PERSON),
        ("Might I shadow one of your midwives, Núria?", Event.IN_PERSON),
        ("Can I visit your dairy in Gruyères?", Event.IN_PERSON),
        ("Perhaps we could get together in Łódź.", Event.IN_PERSON),
        ("Could we hop on a call, Søren?", Event.CALL),
        ("Would you be up for a Zoom, José?", Event.CALL),
        ("Can I ring you on Friday, Siân?", Event.CALL),
        ("I'd welcome a Teams meeting with you, Zoë.", Event.CALL),
        ("Could we talk on the phone about Malmö?", Event.CALL),
        ("Would you be open to a brief conversation about the Rhône?", Event.TALK),
        ("Could we talk about the Rhône?", Event.TALK),
        ("Could you spare ten minutes, Renée?", Event.TIME),
        ("Do you have an hour, Señora Ibáñez?", Event.TIME),
    ],
)
def test_an_event_is_asked_for(text: str, event: Event) -> None:
    assert event in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "I ran the espresso bar at the Łódź station.",
        "Which of your teas sells best in Malmö?",
        "I meet every requirement in the posting, Zoë.",
        "Could the trainees visit the plant in May?",
        "Would your nurses ever meet in person?",
        "I am on call every third week in Győr.",
        "Each API call cost us two øre.",
        "The tool is called Gué.",
        "I'd call that a fair deal, Søren.",
        "Could your app call the gauge server in Lyon?",
        "I would love to work on the line in Gyula.",
        "My lunch break is at noon in Kyōto.",
        "The talks in Łódź went well.",
        "I'd be glad to meet the deadline in May.",
        "The quarrel over coffee in Huila could end.",
    ],
)
def test_work_and_stories_ask_for_no_event(text: str) -> None:
    assert asked(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Could we grab a cortado in Łódź?", "grab a cortado"),
        ("A cortado in Łódź would be lovely, Zoë.", "cortado"),
        ("I'd welcome a Teams call with you, Zoë.", "welcome a Teams call"),
        ("Can I visit your dairy in Gruyères?", "visit"),
        ("Could we talk with Zoë on the phone about Malmö?", "talk with Zoë on the phone"),
    ],
)
def test_the_place_of_an_ask_goes_from_its_verb_to_the_event(text: str, words: str) -> None:
    letter = draft(text)
    places = [ask.at.place for ask in event_asks(letter, *Event)]
    assert words in [letter.text.text[start:end] for start, end in places]


@pytest.mark.parametrize(
    ("text", "frame"),
    [
        ("Could I buy you a coffee, Zoë?", Frame.QUERY),
        ("I'd love a coffee with you, Zoë.", Frame.WANT),
        ("Let's have a coffee in Łódź.", Frame.SUGGESTION),
        ("Coffee in Łódź?", Frame.FRAGMENT),
        ("It would be great to have a coffee, Renée.", Frame.EMBEDDED),
        ("I'll buy you a coffee in Malmö.", Frame.OFFER),
    ],
)
def test_an_ask_knows_its_frame(text: str, frame: Frame) -> None:
    (ask,) = event_asks(draft(text), Event.DRINK)
    assert ask.frame is frame


def test_only_the_kinds_that_are_wanted_are_given() -> None:
    text = "Could we have lunch in Łódź? Or may I call you, Zoë?"
    assert [event for event, _ in asked(text, Event.MEAL)] == [Event.MEAL]
    assert [event for event, _ in asked(text, Event.CALL)] == [Event.CALL]


def test_an_ask_knows_whether_the_reader_is_to_join() -> None:
    (joint,) = event_asks(draft("I'd love to have a coffee with you in Łódź."), Event.DRINK)
    (alone,) = event_asks(draft("Would a coffee be possible in Łódź?"), Event.DRINK)
    assert joint.joins_reader
    assert not alone.joins_reader


def test_what_the_reader_may_choose_is_marked() -> None:
    choices = [
        ask.by_choice
        for ask in event_asks(draft("Could we talk by email or a call, whichever you prefer?"), Event.CALL)
    ]
    assert choices == [True]


def test_event_words_are_found_whether_asked_for_or_not() -> None:
    found = event_words(sentence("We had coffee and a chat in Łódź."))
    assert {word.event for word in found} == {Event.DRINK, Event.TALK}


def test_an_event_may_end_a_sentence_without_a_mark() -> None:
    assert asked("Can I buy you a coffee") == [(Event.DRINK, "buy you a coffee")]
    assert asked("Fancy a flat white, Zoë? Fancy a flat white")[-1][0] is Event.DRINK
