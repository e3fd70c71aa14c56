"""The pipeline: what is parsed, how often, and what happens without a model."""

from pathlib import Path

import pytest

from outreach_lint.judging import parsed_together
from outreach_lint.language import model
from outreach_lint.language.model import ModelError, parse
from outreach_lint.language.sentences import sentences
from outreach_lint.language.subjects import is_vague
from outreach_lint.reading.reader import read_draft
from outreach_lint.reading.source import Source


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that the pipeline really works on, with nothing remembered from before."""
    monkeypatch.setattr(model, "_parsed", type(model._parsed)())
    monkeypatch.setattr(model, "_held", [0])
    nlp = model._engine(model.model_name()).nlp
    made: list[str] = []
    make_doc = nlp.make_doc

    def noting(text: str) -> object:
        made.append(text)
        return make_doc(text)

    monkeypatch.setattr(nlp, "make_doc", noting)
    return made


def test_documents_come_in_the_order_of_their_texts(seen: list[str]) -> None:
    texts = ["I live in Łódź.", "Zoë laughs.", "Søren sings."]
    assert [doc.text for doc in parse(texts)] == texts


def test_each_distinct_text_is_parsed_once(seen: list[str]) -> None:
    first, second, third = parse(["Zoë laughs.", "Søren sings.", "Zoë laughs."])
    assert seen == ["Zoë laughs.", "Søren sings."]
    assert first is third
    assert second is not first
    (again,) = parse(["Zoë laughs."])
    assert again is first
    assert seen == ["Zoë laughs.", "Søren sings."]


def test_what_is_remembered_is_bounded_and_the_oldest_is_forgotten_first(
    seen: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(model, "REMEMBERED", 30)
    list(parse(["Eins in Łódź.", "Zwei in Łódź.", "Drei in Łódź."]))
    assert len(model._parsed) == 2
    list(parse(["Drei in Łódź."]))
    assert len(seen) == 3
    list(parse(["Eins in Łódź."]))
    assert len(seen) == 4


def test_more_texts_than_are_remembered_are_all_parsed(seen: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model, "REMEMBERED", 1)
    texts = [f"Zoë counts {count} looms." for count in range(5)]
    assert [doc.text for doc in parse([*texts, *texts])] == [*texts, *texts]
    assert len(seen) == 5


def test_what_is_expected_is_parsed_along_with_the_next_text(seen: list[str]) -> None:
    model.expect(["Søren sings.", "Łucja hums."])
    assert seen == []
    assert [doc.text for doc in parse(["Zoë laughs."])] == ["Zoë laughs."]
    assert set(seen) == {"Zoë laughs.", "Łucja hums.", "Søren sings."}
    assert [doc.text for doc in parse(["Łucja hums."])] == ["Łucja hums."]
    list(parse(["Björn waits."]))
    assert len(seen) == 4


def test_drafts_that_are_parsed_together_bring_the_subjects_that_have_to_be_read(seen: list[str]) -> None:
    drafts = [
        read_draft(Source("draft.txt", f"Subject: {subject}\n\nDear Zoë,\n\nI weave in Łódź, and I mend looms too.\n"))
        for subject in ("Loom Samples From Łódź", "Weaving Samples From Łódź", "Loom mechanic", "Hello")
    ]
    parsed_together(drafts)
    assert [is_vague(draft) for draft in drafts] == [False, False, False, True]
    assert set(seen) >= {"loom samples from łódź", drafts[0].words(drafts[0].body[0])}
    before = list(seen)
    assert [len(list(sentences(draft))) for draft in drafts] == [1, 1, 1, 1]
    assert seen == before
    told_by_words = {"weaving samples from łódź", "loom mechanic", "hello"}
    assert told_by_words.isdisjoint(seen)


def test_a_fault_of_a_text_that_is_expected_is_told_when_it_is_asked_for(
    seen: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = model.tokens

    def faulty(nlp: object, text: str) -> object:
        if "ß" in text:
            raise ValueError(text)
        return plain(nlp, text)  # type: ignore[arg-type]

    monkeypatch.setattr(model, "tokens", faulty)
    model.expect(["Gruß aus Łódź."])
    assert [doc.text for doc in parse(["Zoë laughs."])] == ["Zoë laughs."]
    with pytest.raises(ValueError, match="Gruß"):
        list(parse(["Gruß aus Łódź."]))


def test_nothing_and_the_empty_text_can_be_parsed() -> None:
    assert list(parse([])) == []
    assert [len(doc) for doc in parse([""])] == [0]


def test_a_missing_model_is_told_in_one_line_with_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(model.VARIABLE, "xx_gibt_es_nicht")
    with pytest.raises(ModelError) as told:
        list(parse(["Zoë laughs."]))
    line = str(told.value)
    assert "xx_gibt_es_nicht" in line
    assert "pip install" in line
    assert "\n" not in line


def test_a_model_that_cannot_parse_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    import spacy

    spacy.blank("de").to_disk(str(tmp_path))
    monkeypatch.setenv(model.VARIABLE, str(tmp_path))
    with pytest.raises(ModelError, match="no English pipeline with a parser"):
        list(parse(["Zoë laughs."]))


def test_the_environment_names_the_model_before_the_config_does(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model, "_named", [])
    monkeypatch.delenv(model.VARIABLE, raising=False)
    assert model.model_name() == model.MODEL
    model.use_model("konfiguriert")
    assert model.model_name() == "konfiguriert"
    monkeypatch.setenv(model.VARIABLE, "umgebung")
    assert model.model_name() == "umgebung"


@pytest.mark.parametrize(
    "text",
    [
        "Please forward my CV to Núria.",
        "Could you please forward my CV to the team in Łódź?",
        "Read it, and forward the map to Søren.",
        "Kindly phone Zoë.",
    ],
)
def test_a_verb_that_the_model_misreads_is_a_verb_in_the_words_as_written(text: str) -> None:
    (doc,) = parse([text])
    assert doc.text == text
    verb = next(token for token in doc if token.lower_ in {"forward", "phone"})
    assert (verb.tag_, verb.lemma_) == ("VB", verb.lower_)


@pytest.mark.parametrize("text", ["I look forward to Łódź.", "Please step forward, Zoë.", "My phone is off in Malmö."])
def test_the_same_word_is_left_alone_where_it_is_no_verb(text: str) -> None:
    (doc,) = parse([text])
    word = next(token for token in doc if token.lower_ in {"forward", "phone"})
    assert word.pos_ != "VERB"
