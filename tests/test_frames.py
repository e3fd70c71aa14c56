"""The ten ask frames: sentences that make one, and sentences that make none."""

import pytest
from prose import sentence

from outreach_lint.language.clauses import clauses
from outreach_lint.language.frames import Frame, asking_clause, framed

MAKING = {
    Frame.IMPERATIVE: (
        "Send me the plan, Zoë.",
        "Please forward my CV to Núria.",
        "Kindly review the enclosed map of Łódź.",
        "Reply by Friday, Søren.",
        "Just read the first page, José.",
    ),
    Frame.PERFORMATIVE: (
        "I ask you to read the note from Malmö.",
        "I propose that we compare the maps, Zoë.",
        "I urge you to see the Göta lock.",
    ),
    Frame.WANT: (
        "I would love to see the Zürich depot.",
        "Would love to see the Zürich depot.",
        "I'm keen to hear about Malmö.",
        "Happy to travel to Łódź.",
        "I'd be grateful for one line, Renée.",
        "I hope to hear from you, Zoë.",
        "I wanted to ask about the café.",
        "We'd welcome a word with Señora Ibáñez.",
        "I look forward to your answer, Søren.",
        "I would be over the moon to see Kyōto.",
    ),
    Frame.QUERY: (
        "Could you read my note, Zoë?",
        "May I ask a question about Malmö?",
        "Do you have ten minutes, Søren?",
        "Are you free on Friday, José?",
        "Is there any chance of a word, Renée?",
        "Would Tuesday suit you, Zoë?",
        "Would you mind reading my note, Núria?",
        "Fancy a walk along the Isère?",
    ),
    Frame.EMBEDDED: (
        "I was wondering whether you could read my note, Zoë.",
        "It would be great to see Malmö.",
        "It'd be an honour if you read it, Renée.",
        "Let me know if I can visit Łódź.",
        "A word from you would help, Søren.",
    ),
    Frame.SUGGESTION: (
        "Let's compare the maps of Łódź.",
        "Shall we compare notes, Zoë?",
        "How about a walk along the Isère?",
        "Why don't we compare notes, José?",
        "What do you say we compare notes, Søren?",
        "We could compare notes, Renée.",
        "Perhaps we meet in Malmö.",
    ),
    Frame.OFFER: (
        "I'll buy you a crêpe.",
        "Let me treat you to a crêpe.",
        "I can bring the team a cake from Malmö.",
        "My treat!",
    ),
    Frame.ANNOUNCEMENT: (
        "I'll call the office in Malmö.",
        "I plan to stop by in Łódź.",
        "Will ring on Monday, Zoë.",
        "I am going to write to Søren.",
        "I intend to visit the Rhône office.",
    ),
    Frame.FRAGMENT: (
        "Crêpes in Malmö?",
        "A quick word, Zoë?",
        "Any chance of a word, Renée?",
    ),
    Frame.CHOICE: (
        "You pick the café.",
        "Pick a day, Zoë.",
        "You choose the time, Søren.",
    ),
}

STORIES = (
    "I grade cheese in Gruyères.",
    "We met in Malmö last May.",
    "Zoë asked me to draw the maps.",
    "The café opens at six.",
    "Patients call me at all hours, José.",
    "I have asked my tutor in Łódź for advice.",
    "My manager wants to see the maps of Łódź.",
    "I love crêpes.",
    "You wrote about the Öresund bridge.",
    "I was in Kyōto when the loom broke.",
    "The team in Zürich could see the trams.",
    "I sent the plan to Núria.",
)


@pytest.mark.parametrize(
    ("text", "frame"),
    [(text, frame) for frame, texts in MAKING.items() for text in texts],
    ids=lambda value: str(value),
)
def test_a_sentence_makes_its_frame(text: str, frame: Frame) -> None:
    made = [shape for _, shape in framed(sentence(text))]
    assert made[:1] == [frame], made


@pytest.mark.parametrize("text", STORIES)
def test_a_story_makes_no_frame(text: str) -> None:
    assert framed(sentence(text)) == ()


@pytest.mark.parametrize(
    ("text", "head", "asker"),
    [
        ("I'd love to find time to meet, Zoë.", "meet", "love"),
        ("It would be great if we met in Malmö.", "met", "be"),
        ("Could you ask Søren to call?", "call", "ask"),
        ("I was wondering whether we could talk, Renée.", "talk", "wondering"),
    ],
)
def test_what_is_asked_for_is_traced_to_the_clause_that_asks(text: str, head: str, asker: str) -> None:
    spoken = sentence(text)
    inner = next(clause for clause in clauses(spoken).values() if clause.head.text == head)
    found = asking_clause(inner, spoken)
    assert found is not None
    assert found[0].head.text == asker


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("I'd love a word because we met in Malmö.", "met"),
        ("Could you help me, since I called the café in vain?", "called"),
        ("I hoped that the café would open when we arrived.", "arrived"),
    ],
)
def test_a_circumstance_is_not_asked_for(text: str, head: str) -> None:
    spoken = sentence(text)
    inner = next(clause for clause in clauses(spoken).values() if clause.head.text == head)
    assert asking_clause(inner, spoken) is None
