"""The question engine: what is a question, what ties it to its reader, what it is about; promises and pay."""

from dataclasses import replace

import pytest
from prose import draft, sentence

from outreach_lint.language.interrogatives import interrogatives
from outreach_lint.language.pay import pay_mentions
from outreach_lint.language.promises import unkept_promises
from outreach_lint.language.questions import Question, questions
from outreach_lint.language.scopes import Scope, Slot
from outreach_lint.reading.context import Context


def found(text: str) -> tuple[Question, ...]:
    return tuple(questions(draft(text)))


def only(text: str) -> Question:
    (question,) = found(text)
    return question


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("What does the company do, and is the role remote?", ["What does the company do", "is the role remote"]),
        ("Is there a pension, and how much do you put in?", ["Is there a pension", "how much do you put in"]),
        ("Renée, what are the hours?", ["what are the hours"]),
        ("What are the hours, Renée?", ["What are the hours"]),
        ("The role is remote, isn't it?", ["The role is remote"]),
        (
            "I'd like to know what the hours are and whether it is remote.",
            ["know what the hours are", "whether it is remote"],
        ),
        ("I'm not sure which town it is in – is it Malmö?", ["sure which town it is in", "is it Malmö"]),
        ("Before I apply, may I ask where the office is?", ["ask where the office is"]),
        ("Is the roof slate, or was it tiled at Brønnøy?", ["Is the roof slate, or was it tiled at Brønnøy"]),
        (
            "What do you do with the brine – drain it or store it?",
            ["What do you do with the brine – drain it or store it"],
        ),
    ],
)
def test_each_part_of_a_question_is_pointed_at(text: str, parts: list[str]) -> None:
    assert [question.words for question in found(text)] == parts


def test_offsets_are_those_of_the_draft() -> None:
    text = "I keep bees in Łódź 🐝.\n\nThank you. What are the hours?"
    question = only(text)
    assert draft(text).text.text[question.start : question.end] == "What are the hours" == question.words


@pytest.mark.parametrize(
    "text",
    [
        "I was wondering whether the role is still open.",
        "Tell me about your company.",
        "It would help me to hear what the position involves.",
        "Please let me know when the café opens its second oven.",
        "I'm curious how you keep the salmon cool.",
        "I would like further information about the post.",
    ],
)
def test_a_wish_to_know_conceals_a_question(text: str) -> None:
    assert only(text).concealed


@pytest.mark.parametrize(
    "text",
    [
        "You asked who our competitors were; there were two.",
        "I know what your company does.",
        "Patients ask me whether they qualify.",
        "I learned how to apply a patina from my aunt Zoë.",
        "I can tell you about your app from the user side.",
        "What a day that was!",
        "What I like best is the smell of the yard.",
        "When I started, the workshop had no heating.",
        "My thesis asks where the eels go.",
        "I am not asking about pay.",
    ],
)
def test_a_story_asks_nothing(text: str) -> None:
    assert not found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Could you forward my application, Núria?",
        "Would you have 15 minutes on Tuesday?",
        "Are you free for a short call next week?",
        "Would you be open to a brief conversation about the role?",
        "May I send you the two pages?",
        "How are you?",
        "Would next Tuesday be possible for a call?",
        "Why am I writing? Your note on seed banks.",
        "What can I bring? Ten years of tile work.",
        "Am I free in May? Yes.",
        "I would like to apply for a job with you in the future and would like to build my network.",
    ],
)
def test_requests_courtesies_and_self_talk_are_no_questions(text: str) -> None:
    assert not found(text)


@pytest.mark.parametrize(
    ("text", "scope", "slot"),
    [
        ("When does the application close?", Scope.ROLE, Slot.DEADLINE),
        ("Do I need a degree?", Scope.ROLE, Slot.REQUIREMENTS),
        ("Do applicants need to speak Swedish?", Scope.ROLE, Slot.REQUIREMENTS),
        ("Could I work from home?", Scope.ROLE, Slot.PLACE),
        ("Would I have to work weekends?", Scope.ROLE, Slot.HOURS),
        ("Full-time or part-time?", Scope.ROLE, Slot.HOURS),
        ("Is the forklift driver position still open?", Scope.ROLE, Slot.STATUS),
        ("What would I be doing?", Scope.ROLE, Slot.DUTIES),
        ("When would the successful candidate start?", Scope.ROLE, Slot.START),
        ("How long is the apprenticeship?", Scope.ROLE, Slot.CONTRACT),
        ("Who would I report to?", Scope.ROLE, Slot.REPORTING),
        ("What are the next steps?", Scope.ROLE, Slot.PROCESS),
        ("Do you sponsor visas?", Scope.ROLE, Slot.VISA),
        ("How do I apply?", Scope.ROLE, Slot.APPLYING),
        ("Please send me details about the position.", Scope.ROLE, Slot.ABOUT),
        ("What does Brøndum Marine make?", Scope.COMPANY, None),
        ("Who founded the brewery?", Scope.COMPANY, None),
        ("Do you have offices outside Ålesund?", Scope.COMPANY, None),
        ("Is Brøndum & Søn a family business?", Scope.COMPANY, None),
        ("What does a typical week look like?", Scope.STOCK, None),
        ("How did you get into conservation?", Scope.STOCK, None),
        ("Any words of wisdom for a newcomer?", Scope.STOCK, None),
        ("Would I be a strong candidate?", Scope.FIT, None),
        ("Should I apply?", Scope.FIT, None),
        ("Could you tell me how much the role pays?", Scope.PAY, None),
        ("Do you cover moving costs?", Scope.PAY, None),
    ],
)
def test_a_generic_question_has_a_scope(text: str, scope: Scope, slot: Slot | None) -> None:
    question = only(text)
    assert (question.scope, question.slot, question.is_specific) == (scope, slot, False)


@pytest.mark.parametrize(
    ("text", "residue"),
    [
        ("Which of your three kilns will the potter fire first?", "kiln"),
        ("Is the role remote because the team is spread out?", "because"),
        ("How do I apply the 2023 tax bands?", "2023"),
        ("What made you choose 40 days?", "40"),
        ("Where would the first month in Tromsø be spent?", "Tromsø"),
        ("What does “mixed duties” mean in your ad?", "quotation"),
        ("What is a typical day now that the robot is live?", "robot"),
    ],
)
def test_a_word_of_its_own_makes_a_question_specific(text: str, residue: str) -> None:
    question = only(text)
    assert question.is_specific
    assert residue in question.residue


@pytest.mark.parametrize(
    "text",
    [
        "The posting lists Hull and Łódź; which site would the role be in?",
        "How do you purge the dairy lines, and what does it involve?",
    ],
)
def test_what_stands_before_ties_a_question(text: str) -> None:
    assert found(text)[-1].is_specific


@pytest.mark.parametrize(
    "text",
    [
        "I have six years at Café Zürich; what are the hours?",
        "Before I leave my bakery in Lyon, may I ask what the hours are?",
        "Could you tell me the hours, since I have a newborn son?",
        "Do you have any advice for someone who leaves nursing for law?",
        "What are the duties of the Senior Dental Nurse role?",
    ],
)
def test_the_writers_own_story_and_the_title_tie_nothing(text: str) -> None:
    assert not found(text)[-1].is_specific


@pytest.mark.parametrize(
    "text",
    [
        "The ad does not give the start date, so when would the baker begin?",
        "I could not find it on your site. How many people work there?",
        "The posting leaves out the hours. What are they?",
    ],
)
def test_a_posting_said_to_be_silent_excuses_a_question(text: str) -> None:
    assert found(text)[-1].silent


def test_known_names_tie_nothing() -> None:
    named = replace(draft("What is the culture like at Ødegaard?"), context=Context(company="Ødegaard"))
    (question,) = questions(named)
    assert not question.is_specific


def test_it_is_the_role_only_where_a_role_was_spoken_of() -> None:
    assert only("I saw the nurse role. Where is it based?").scope is Scope.ROLE
    assert only("I saw the Viking ship. Where is it based?").scope is None


@pytest.mark.parametrize(
    ("text", "wh", "subject"),
    [
        ("How many people do you employ?", "how many", "you"),
        ("What exactly would the ward sister do?", "what", "the ward sister"),
        ("In which year was the bakery set up?", "which", "the bakery"),
        ("What is it that you make?", "what", "you"),
    ],
)
def test_the_build_of_a_question(text: str, wh: str, subject: str) -> None:
    (form,) = interrogatives(sentence(text))
    assert form.wh == wh
    assert " ".join(str(token.text) for token in form.subject) == subject


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("My salary expectation is $95,000.", "My salary expectation is $95,000"),
        ("My minimum is 52 euros an hour.", "My minimum is 52 euros an hour"),
        ("I would need at least 60k.", "need at least 60k"),
        ("I would only move to Århus if my rent were paid.", "if my rent were paid"),
        ("Do you pay overtime?", "Do you pay overtime"),
    ],
)
def test_pay_is_asked_for_or_demanded(text: str, words: str) -> None:
    (mention,) = pay_mentions(draft(text))
    assert mention.at.words == words


@pytest.mark.parametrize(
    "text",
    [
        "As the posting asks, my salary expectation is 62,000.",
        "I need 2,000 volts for the test.",
        "We raised £32,000 for the lifeboat.",
        "My salary was paid late twice.",
        "Do the payslips show the night supplement as a line of its own?",
        "How much does the reader pay attention to the first line?",
    ],
)
def test_money_of_the_trade_is_no_pay(text: str) -> None:
    assert not list(pay_mentions(draft(text)))


@pytest.mark.parametrize(
    "text",
    [
        "I have a few questions about the loom. I live in Łódź.",
        "May I ask you something about the glazing team? Best wishes",
        "A couple of points are unclear to me. Hope to hear from you!",
        "Would you be willing to answer a few questions? I studied in Brno.",
        "A few questions occurred to me while I read your post.",
        "There is one thing I'd like to ask you, Zoë.",
    ],
)
def test_a_promise_without_a_question(text: str) -> None:
    (promise,) = unkept_promises(draft(text))
    assert promise.words


@pytest.mark.parametrize(
    "text",
    [
        "I have one question: does lane 4 still use paper tags?",
        "I have a few questions:\n\n- Does lane 4 use tags?\n- Who signs the sample?",
        "I have a question about the loom. Please tell me whether the warp is wound by hand.",
        "If you have any questions, please let me know.",
        "No questions from me; I wanted to say thanks.",
        "Your talk answered the questions that I had.",
        "I wrote the exam questions for the Brno course.",
        "Thank you for answering my questions at the fair.",
        "Moving is out of the question for my brother.",
        "The one thing I ask of you is half an hour in Łódź.",
        "There is one thing I'd ask of you: the date of the fair in Århus.",
    ],
)
def test_no_promise_or_a_kept_one(text: str) -> None:
    assert not list(unkept_promises(draft(text)))
