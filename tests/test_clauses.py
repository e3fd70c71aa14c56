"""Clauses: the subject that is not said, the party, the mood, the time, the negation."""

import pytest
from prose import sentence

from outreach_lint.language.clauses import Clause, Mood, Party, Time, clause_of, clauses


def clause(text: str, head: str) -> Clause:
    """The clause of a sentence whose head is this word."""
    spoken = sentence(text)
    found = [clause for clause in clauses(spoken).values() if clause.head.text == head]
    assert found, [clause.head.text for clause in clauses(spoken).values()]
    return found[0]


@pytest.mark.parametrize(
    ("text", "head", "party"),
    [
        ("I grade cheese in Gruyères.", "grade", Party.SENDER),
        ("You wrote about the Öresund bridge.", "wrote", Party.READER),
        ("We met in Łódź.", "met", Party.WE),
        ("Zoë keeps the bees at Düsseldorf.", "keeps", Party.OTHER),
        ("It would be an honour to help.", "be", Party.NOBODY),
        ("There is room at the table.", "is", Party.NOBODY),
        ("Your team runs the Zürich trams.", "runs", Party.READER),
        ("My plan is to move to Malmö.", "is", Party.SENDER),
        ("Would love to see the café.", "love", Party.SENDER),
        ("Please send the file to Núria.", "send", Party.READER),
        ("Forward my CV to Señora Ibáñez.", "Forward", Party.READER),
        ("I would like to visit the mill.", "visit", Party.SENDER),
        ("I would like you to read it.", "read", Party.READER),
        ("Could you ask Jürgen to call?", "call", Party.OTHER),
        ("I am hoping to join the crew.", "join", Party.SENDER),
        ("I filed the maps and sorted the tiles.", "sorted", Party.SENDER),
        ("Patients call me at all hours.", "call", Party.OTHER),
        ("Let's compare the two maps.", "compare", Party.WE),
        ("Shall we talk?", "talk", Party.WE),
        ("Someone from your office called me on Friday.", "called", Party.READER),
    ],
)
def test_a_clause_knows_whose_it_is(text: str, head: str, party: Party) -> None:
    assert clause(text, head).party is party


@pytest.mark.parametrize(
    ("text", "head", "mood"),
    [
        ("I grade cheese in Gruyères.", "grade", Mood.STATEMENT),
        ("Could you read my note, Zoë?", "read", Mood.QUESTION),
        ("When does the café open?", "open", Mood.QUESTION),
        ("You sell looms in Kyōto?", "sell", Mood.QUESTION),
        ("Send me the plan.", "Send", Mood.IMPERATIVE),
        ("Please send me the plan, José.", "send", Mood.IMPERATIVE),
        ("Kindly forward my CV.", "forward", Mood.IMPERATIVE),
        ("Read the Łódź note and tell me what you think.", "tell", Mood.IMPERATIVE),
        ("Do let me know.", "let", Mood.IMPERATIVE),
        ("Reply by Friday.", "Reply", Mood.IMPERATIVE),
        ("Coffee in Malmö?", "Coffee", Mood.FRAGMENT),
        ("Five years of looms in Kyōto.", "years", Mood.FRAGMENT),
        ("I send the maps to Łódź.", "send", Mood.STATEMENT),
        ("If you agree, I will write to Søren.", "agree", Mood.STATEMENT),
    ],
)
def test_a_clause_knows_its_mood(text: str, head: str, mood: Mood) -> None:
    assert clause(text, head).mood is mood


@pytest.mark.parametrize(
    ("text", "head", "time"),
    [
        ("I graded cheese in Gruyères.", "graded", Time.PAST),
        ("I was grading cheese.", "grading", Time.PAST),
        ("I have graded cheese for years.", "graded", Time.PERFECT),
        ("I've mapped the whole Rhône.", "mapped", Time.PERFECT),
        ("I'd mapped the Rhône before.", "mapped", Time.PERFECT),
        ("I grade green cheese in Gruyères every week.", "grade", Time.PRESENT),
        ("I am grading cheese.", "grading", Time.PRESENT),
        ("I will call the office in Malmö.", "call", Time.FUTURE),
        ("I'll call the office in Malmö.", "call", Time.FUTURE),
        ("I am going to call the office.", "going", Time.FUTURE),
        ("I shall write to Zoë.", "write", Time.FUTURE),
        ("I'd like to see the café.", "like", Time.MODAL),
        ("Could you help, Zoë?", "help", Time.MODAL),
        ("I would like to see the café.", "see", Time.NONE),
        ("Thank you for reading my note, Zoë.", "reading", Time.NONE),
        ("I would be glad if you kept my file, Renée.", "kept", Time.MODAL),
        ("I was glad when you kept my file, Renée.", "kept", Time.PAST),
    ],
)
def test_a_clause_knows_when_it_holds(text: str, head: str, time: Time) -> None:
    assert clause(text, head).time is time


@pytest.mark.parametrize(
    ("text", "head", "negated"),
    [
        ("I do not drink coffee.", "drink", True),
        ("I don't drink coffee, Zoë.", "drink", True),
        ("I never called the café.", "called", True),
        ("I won’t call.", "call", True),
        ("I can hardly wait for Malmö.", "wait", True),
        ("I drink coffee in Malmö.", "drink", False),
        ("I know that you do not drink coffee.", "know", False),
    ],
)
def test_a_clause_knows_whether_it_is_negated(text: str, head: str, negated: bool) -> None:
    assert clause(text, head).negated is negated


@pytest.mark.parametrize(
    ("text", "head", "modal"),
    [
        ("I'd like to see Malmö.", "like", "would"),
        ("I'll see Malmö.", "see", "will"),
        ("I can't see Malmö.", "see", "can"),
        ("Might we see Malmö?", "see", "might"),
        ("I see Malmö.", "see", ""),
    ],
)
def test_a_modal_verb_is_given_in_full(text: str, head: str, modal: str) -> None:
    assert clause(text, head).modal == modal


@pytest.mark.parametrize(
    ("text", "head", "mark"),
    [
        ("If you agree, I will write to Søren.", "agree", "if"),
        ("I wonder whether the café is open.", "is", "whether"),
        ("When I saw the loom, I laughed.", "saw", "when"),
        ("I saw the loom.", "saw", ""),
    ],
)
def test_a_clause_knows_the_word_that_subordinates_it(text: str, head: str, mark: str) -> None:
    assert clause(text, head).mark == mark


def test_clauses_stand_outer_before_inner() -> None:
    heads = [clause.head.text for clause in clauses(sentence("I hope that you will ask Zoë to call.")).values()]
    assert heads == ["hope", "ask", "call"]


def test_a_chain_leads_from_a_clause_to_the_outermost() -> None:
    inner = clause("I hope that you will ask Zoë to call.", "call")
    assert [outer.lemma for outer in inner.chain()] == ["call", "ask", "hope"]


def test_the_clause_of_a_word_is_the_innermost_one() -> None:
    spoken = sentence("I hope that you will send the maps of Łódź.")
    maps = next(token for token in spoken.tokens if token.text == "maps")
    assert clause_of(spoken, maps).head.text == "send"
    assert clause_of(spoken, spoken.tokens[0]).head.text == "hope"


def test_a_semicolon_divides_clauses() -> None:
    inner = clause("I suggest a coffee in Malmö; Tuesday works for me.", "suggest")
    assert inner.parent is None
    assert inner.party is Party.SENDER
