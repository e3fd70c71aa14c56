"""The inventory of asks: kinds, places, minutes, restatements, formulas that ask nothing."""

import pytest
from prose import draft

from outreach_lint.language.asks import Ask, asks, live_asks, no_reply_wanted
from outreach_lint.language.events import Event


def only(text: str) -> Ask:
    (ask,) = asks(draft(text))
    return ask


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Could we have a call about Malmö?", "live"),
        ("Would you be open to a brief conversation, Zoë?", "live"),
        ("Could we meet in Łódź?", "live"),
        ("Please forward my CV to Núria.", "forward"),
        ("Could you send me the Rhône data, Aurélie?", "send"),
        ("I'd be grateful for one line on the Göta locks.", "reply"),
        ("Would you introduce me to Søren?", "introduce"),
        ("Kindly review the enclosed map of Łódź.", "review"),
        ("Let me know whether the café is still hiring.", "learn"),
    ],
)
def test_an_ask_has_a_kind(text: str, kind: str) -> None:
    assert only(text).kind == kind


@pytest.mark.parametrize(
    "text",
    [
        "I drew the maps of Łódź.",
        "Thank you for your time, Zoë.",
        "Please let me know if you have any questions.",
        "Please let me know if you need anything else, Renée.",
        "Please find my CV attached, Søren.",
        "Feel free to ignore this, José.",
        "Have a lovely week in Malmö.",
        "Please accept my thanks, Señora Ibáñez.",
        "I think that I could add value to your team in Kyōto.",
        "You asked me to send the maps, so here they are.",
        "I'm not asking for a call, Zoë.",
        "My tutor asked me to send the maps of Łódź.",
        "The note said “send me the map of Łódź” in red.",
        "Do not hesitate to say no, Renée.",
    ],
)
def test_stories_and_formulas_ask_nothing(text: str) -> None:
    assert [ask.words for ask in asks(draft(text))] == []


@pytest.mark.parametrize(
    ("text", "minutes", "bounded"),
    [
        ("Could we talk for ten minutes, Zoë?", 10, True),
        ("Could we talk for an hour, Zoë?", 60, True),
        ("Could we talk? Half an hour would do, Zoë.", 30, True),
        ("I need ten minutes. Could we talk, Zoë?", 10, True),
        ("Would you be open to a brief talk, Zoë?", None, True),
        ("Could we talk about Łódź, Zoë?", None, False),
        ("The kiln in Łódź needs two hours. It is old. I like it. Could we talk, Zoë?", None, False),
    ],
)
def test_an_ask_for_live_time_knows_its_length(text: str, minutes: int | None, bounded: bool) -> None:
    first = next(live_asks(draft(text)))
    assert (first.minutes, first.bounded) == (minutes, bounded)


def test_restatements_are_one_ask() -> None:
    text = "Could we talk about Łódź? A short call would be lovely. I'd be glad to meet in Malmö, too."
    assert [ask.kind for ask in asks(draft(text))] == ["live"]


def test_every_mention_of_live_time_is_a_live_ask() -> None:
    text = "Could we talk about Łódź? A short call would be lovely."
    assert [ask.event for ask in live_asks(draft(text))] == [Event.TALK, Event.CALL]


def test_different_asks_stand_in_the_order_of_their_first_mention() -> None:
    text = "Could you send me the Rhône data? Please forward my CV to Núria. Could we talk, Zoë?"
    assert [ask.kind for ask in asks(draft(text))] == ["send", "forward", "live"]


def test_two_acts_on_one_object_are_one_ask() -> None:
    assert len(asks(draft("Please read and forward my CV, Núria."))) == 1


def test_the_place_of_an_ask_is_in_the_draft() -> None:
    letter = draft("Dear Zoë,\n\nI draw maps. Could you send me the\nŁódź data?\n\nYours,\nSøren\n")
    (ask,) = asks(letter)
    assert letter.text.text[ask.start : ask.end] == ask.words
    assert ask.words == "send"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("No reply is needed, Zoë.", False),
        ("There is no need to answer, Zoë.", False),
        ("Thank you for meeting me in Łódź.", False),
        ("Thank you for the interview on Friday, Søren.", False),
        ("I draw maps in Łódź.", True),
        ("Thank you for your time, Renée.", True),
        ("I have had no reply from Malmö.", True),
    ],
)
def test_a_draft_may_say_that_it_needs_no_answer(text: str, wanted: bool) -> None:
    assert no_reply_wanted(draft(text)) is not wanted
