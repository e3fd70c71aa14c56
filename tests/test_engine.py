"""The engine parses as spaCy does, to the last attribute, and loads only what that takes."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path

import pytest
import sitecustomize
import spacy
import srsly
from carets import without_carets
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokenizer import Tokenizer
from spacy.tokens import Doc
from srsly.msgpack import msgpack_decoders
from thinc.api import chain, noop

from outreach_lint.language.attributes import AttributeTable, LemmaTable, NoTable
from outreach_lint.language.cases import LearningTokenizer, filled
from outreach_lint.language.embedding import embedding
from outreach_lint.language.engine import BATCH, Engine, engine
from outreach_lint.language.model import MODEL

FIXTURES = Path(__file__).parent.parent / "fixtures"
OTHER_TOKENIZER = "outreach_lint.tests.bare"
LONGEST = 4000
"""Characters of a real message that are compared."""


@pytest.fixture(scope="module")
def stock() -> Language:
    """The pipeline as spaCy loads and runs it."""
    return spacy.load(MODEL, exclude=["ner", "senter"])


@pytest.fixture(scope="module")
def ours() -> Engine:
    return engine(MODEL)


def told(doc: Doc) -> list[tuple[object, ...]]:
    """Everything that the parse says of each token."""
    return [
        (t.text, t.whitespace_, t.norm_, t.tag_, t.pos_, t.dep_, t.head.i, t.lemma_, str(t.morph), t.is_sent_start)
        for t in doc
    ]


def differing(stock: Language, ours: Engine, texts: list[str]) -> Iterator[tuple[object, object]]:
    """Tokens that the two parses of some texts do not agree on."""
    parsed = ours.annotated(ours.nlp.make_doc(text) for text in texts)
    for theirs, mine in zip(stock.pipe(texts, batch_size=64), parsed, strict=True):
        assert len(theirs) == len(mine)
        yield from ((one, other) for one, other in zip(told(theirs), told(mine), strict=True) if one != other)


def own_texts() -> list[str]:
    phrases = [json.loads(line)["text"] for line in (FIXTURES / "phrases.jsonl").read_text("utf-8").splitlines()]
    drafts = [without_carets(path.read_text("utf-8")) for path in sorted((FIXTURES / "drafts").rglob("*.txt"))]
    return [*phrases[::4], *drafts, "", "\n", "  Zoë —\n\n\tnaïve?!", "😀 e\u0301 \u2028 東京で…"]


def test_sentences_and_drafts_are_parsed_as_spacy_parses_them(stock: Language, ours: Engine) -> None:
    assert list(differing(stock, ours, own_texts())) == []


def test_real_mail_is_parsed_as_spacy_parses_it(stock: Language, ours: Engine, shared: Path) -> None:
    paths = [*sorted((shared / "ham_business").iterdir())[::6], *sorted((shared / "ham_lists").iterdir())[::6]]
    texts = [path.read_bytes().decode("latin-1")[:LONGEST] for path in paths]
    assert list(differing(stock, ours, texts)) == []


def test_few_tokens_are_parsed_at_a_time_and_the_arrays_that_it_takes_are_let_go(ours: Engine) -> None:
    sizes: list[tuple[int, int]] = []
    watched = Engine(ours.nlp, (lambda docs: sizes.append((len(docs), sum(map(len, docs)))), *ours.steps))
    texts = [f"Máire, {words}." for words in ("café " * 50, "naïve " * BATCH, *["thé " * 100] * 60)]
    parsed = list(watched.annotated(map(ours.nlp.make_doc, texts)))
    assert [doc.text for doc in parsed] == texts
    assert all(docs == 1 or tokens <= BATCH for docs, tokens in sizes)
    assert sizes[:3] == [(1, 53), (1, BATCH + 3), (5, 515)]
    assert sum(doc.tensor.size for doc in parsed) == 0


def with_known_starts(doc: Doc) -> Doc:
    """A document in which a sentence is known to begin after each full stop."""
    for token in doc[1:]:
        token.is_sent_start = True if doc[token.i - 1].text == "." else None
    return doc


def test_a_long_document_is_parsed_in_pieces_as_it_is_at_once(stock: Language, ours: Engine) -> None:
    drafts = [without_carets(path.read_text("utf-8")) for path in sorted((FIXTURES / "drafts").rglob("*.txt"))]
    texts = [" ".join(drafts[::2]), "Zoë isn't in.", " ".join(drafts[1::2]), "", "naïve " * BATCH]
    sizes: list[int] = []
    watched = Engine(ours.nlp, (lambda docs: sizes.append(sum(map(len, docs))), *ours.steps))
    parsed = list(watched.annotated(with_known_starts(ours.nlp.make_doc(text)) for text in texts))
    whole = list(stock.pipe(with_known_starts(stock.make_doc(text)) for text in texts))
    assert [told(doc) for doc in parsed] == [told(doc) for doc in whole]
    for mine, theirs in zip(parsed, whole, strict=True):
        assert [[t.i for t in word.subtree] for word in mine] == [[t.i for t in word.subtree] for word in theirs]
    assert min(len(parsed[0]), len(parsed[2])) > 3 * BATCH
    assert max(sizes[:-1]) <= BATCH


def words(doc: Doc) -> list[tuple[str, str, str]]:
    return [(token.text, token.norm_, token.whitespace_) for token in doc]


def test_special_cases_are_learned_when_a_text_has_them(stock: Language) -> None:
    tokenizer = engine(MODEL).nlp.tokenizer
    assert isinstance(tokenizer, LearningTokenizer)
    cases = stock.tokenizer.rules
    assert len(cases) > 1000
    for case in cases:
        for text in (case, f"Zoë ({case}) {case}s, {case.upper()}“{case}”…", f"x{case} {case}-{case}{case}"):
            assert words(tokenizer(text)) == words(stock.tokenizer(text))


@pytest.fixture(scope="module")
def learning() -> LearningTokenizer:
    tokenizer = engine(MODEL).nlp.tokenizer
    assert isinstance(tokenizer, LearningTokenizer)
    return tokenizer


@settings(max_examples=300, deadline=None)
@given(parts=st.lists(st.one_of(st.integers(0, 1346), st.sampled_from([" ", "\n", "é", ".", "'", "s", "/", "“", "@"]))))
def test_cases_in_any_company_make_the_same_tokens(
    stock: Language, learning: LearningTokenizer, parts: list[int | str]
) -> None:
    cases = list(stock.tokenizer.rules)
    text = "".join(cases[part % len(cases)] if isinstance(part, int) else part for part in parts)
    assert words(learning(text)) == words(stock.tokenizer(text))


def test_after_many_texts_all_cases_are_known(stock: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("outreach_lint.language.cases.MANY", 2)
    tokenizer = engine(MODEL).nlp.tokenizer
    assert isinstance(tokenizer, LearningTokenizer)
    texts = [" ".join(("Zoë", *cases)) for cases in batched(stock.tokenizer.rules, 99)]
    for text in ("Zoë isn't in.", "Is naïve Zoë?", "She'd know.", *texts):
        assert words(tokenizer(text)) == words(stock.tokenizer(text))
    assert not tokenizer._waiting


def batched(items: Iterable[str], count: int) -> Iterator[tuple[str, ...]]:
    waiting = iter(items)
    while batch := tuple(islice(waiting, count)):
        yield batch


def test_words_are_embedded_once_and_forgotten_when_they_are_too_many(
    stock: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("outreach_lint.language.embedding.KEPT", 20)
    forgetful = engine(MODEL)
    texts = own_texts()[:60]
    assert list(differing(stock, forgetful, [*texts, *texts])) == []


def test_documents_without_a_word_are_embedded_too(ours: Engine) -> None:
    assert [len(doc) for doc in ours.annotated([ours.nlp.make_doc(""), ours.nlp.make_doc("")])] == [0, 0]


TINY = {
    "width": 16, "depth": 1, "embed_size": 50, "window_size": 1, "maxout_pieces": 2, "subword_features": True,
    "pretrained_vectors": None,
}  # fmt: skip


def test_a_word_model_of_another_kind_keeps_its_own_way() -> None:
    nlp = spacy.blank("en")
    pipe = nlp.add_pipe("tok2vec", config={"model": {"@architectures": "spacy.HashEmbedCNN.v2", **TINY}})
    nlp.initialize()
    doc = nlp.make_doc("Zoë sings, naïve Zoë")
    assert (embedding(pipe)([doc])[0] == pipe.predict([doc])[0]).all()
    assert embedding(pipe) != pipe.predict
    for model in (chain(pipe.model, noop(), noop()), chain(noop(), noop())):
        pipe.model = model
        assert embedding(pipe) == pipe.predict


def test_a_tokenizer_whose_file_has_another_form_is_read_by_spacy(tmp_path: Path) -> None:
    nlp = spacy.blank("en")
    nlp.tokenizer.to_disk(tmp_path / "usual")
    held = srsly.read_msgpack(tmp_path / "usual")
    del held["exceptions"]
    srsly.write_msgpack(tmp_path / "unusual", held)
    read = filled(Tokenizer(nlp.vocab), tmp_path / "unusual")
    assert isinstance(read, Tokenizer)
    assert [token.text for token in read("Zoë isn't in.")] == ["Zoë", "isn't", "in", "."]


@spacy.registry.tokenizers(OTHER_TOKENIZER)
def bare_tokenizer() -> Callable[[Language], Tokenizer]:
    return lambda nlp: Tokenizer(nlp.vocab)


def test_a_pipeline_keeps_a_tokenizer_of_another_kind(tmp_path: Path) -> None:
    nlp = spacy.load(
        MODEL, exclude=["ner", "senter", "tokenizer"], config={"nlp": {"tokenizer": {"@tokenizers": OTHER_TOKENIZER}}}
    )
    nlp.to_disk(tmp_path)
    doc = engine(str(tmp_path)).nlp.make_doc("Zoë, isn't")
    assert [token.text for token in doc] == ["Zoë,", "isn't"]


def test_what_cannot_be_trimmed_is_loaded_as_spacy_loads_it(stock: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: object) -> None:
        raise TypeError("spaCy has changed")

    monkeypatch.setattr("outreach_lint.language.engine.filled", unknown)
    plain = engine(MODEL)
    assert isinstance(plain.nlp.tokenizer, Tokenizer)
    assert list(differing(stock, plain, ["Zoë isn't in until 5 p.m., is she?"])) == []


def test_what_was_loaded_is_old_to_the_garbage_collector_and_what_was_frozen_stays_so() -> None:
    code = "\n".join((
        "import gc; gc.set_threshold(500_000)",
        "from outreach_lint.language.engine import engine",
        f"known = engine({MODEL!r})",
        "print(gc.get_count()[0] < 5_000, gc.get_freeze_count(), gc.get_threshold()[0])",
        f"gc.freeze(); engine({MODEL!r}); print(gc.get_freeze_count() > 100_000)",
    ))  # fmt: skip
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert told.split() == ["True", "0", "500000", "True"]


@pytest.mark.parametrize("has_decoder", [False, True])
def test_packages_are_not_asked_for_decoders_again_unless_one_has_some(
    monkeypatch: pytest.MonkeyPatch, has_decoder: bool
) -> None:
    looks: list[bool] = []
    entry_points = {"größe": lambda obj, chain: obj if chain is None else chain(obj)} if has_decoder else {}
    monkeypatch.setattr(msgpack_decoders, "get_entry_points", lambda: looks.append(True) or entry_points)
    engine(MODEL)
    assert (len(looks) > 10) is has_decoder
    assert looks
    assert msgpack_decoders.entry_points


def test_a_pipeline_that_is_not_there_is_no_reason_to_try_again() -> None:
    with pytest.raises(OSError, match="no_such_pipeline"):
        engine("no_such_pipeline")


def test_a_ruler_that_a_table_cannot_express_keeps_its_own_way(tmp_path: Path) -> None:
    nlp = spacy.load(MODEL, exclude=["ner", "senter"])
    ruler = nlp.get_pipe("attribute_ruler")
    ruler.add([[{"LOWER": "łódź", "OP": "+"}]], {"LEMMA": "boat"})
    with pytest.raises(NoTable, match="OP"):
        AttributeTable.of(ruler)
    nlp.to_disk(tmp_path)
    with_own_ruler = engine(str(tmp_path))
    (doc,) = with_own_ruler.annotated([with_own_ruler.nlp.make_doc("We left Łódź at noon.")])
    assert [token.lemma_ for token in doc][:3] == ["we", "leave", "boat"]


@pytest.mark.parametrize(
    ("pattern", "attributes", "named"),
    [
        ([{"SHAPE": "Xxx"}], {"POS": "NOUN"}, "SHAPE"),
        ([{"TAG": {"FUZZY": "NN"}}], {"POS": "NOUN"}, "FUZZY"),
        ([{"TAG": "NN"}], {"ENT_TYPE": "ORG"}, "other attributes"),
    ],
)
def test_what_a_table_cannot_express_is_named(
    pattern: list[dict[str, object]], attributes: dict[str, str], named: str
) -> None:
    ruler = spacy.blank("en").add_pipe("attribute_ruler")
    ruler.add([pattern], attributes)
    with pytest.raises(NoTable, match=named):
        AttributeTable.of(ruler)


def test_a_lemmatizer_of_another_kind_keeps_its_own_way() -> None:
    with pytest.raises(NoTable):
        LemmaTable.of(spacy.blank("en").add_pipe("lemmatizer", config={"mode": "lookup"}))


def test_later_rules_win_and_longer_patterns_set_the_token_that_they_mean() -> None:
    nlp = spacy.blank("en")
    ruler = nlp.add_pipe("attribute_ruler")
    ruler.add([[{"LOWER": "zoë"}]], {"POS": "NOUN", "LEMMA": "first"})
    ruler.add([[{"LOWER": "zoë"}, {"LOWER": {"NOT_IN": ["ran"]}}]], {"LEMMA": "second"}, index=-1)
    ruler.add([[{"LOWER": {"REGEX": "^zo"}}], [{"LOWER": "sang"}]], {"POS": "PROPN"})
    table = AttributeTable.of(ruler)
    for text in ("Zoë sang", "Zoë ran", "Zoë", "sang Zoë Zoë"):
        assert told(table(nlp.make_doc(text))) == told(nlp(text))


AFTER_A_PARSE = """
import sys
from outreach_lint.language.model import parse
assert [doc.text for doc in parse(["Zoë sings."])] == ["Zoë sings."]
print(sorted(name for name in ("spacy.cli", "weasel", "httpx", "typer", "rich", "nltk") if name in sys.modules))
import spacy
assert spacy.info(silent=True)["spacy_version"] == spacy.__version__
import spacy.cli
assert spacy.cli.app
"""


def test_a_spacy_that_takes_more_from_its_command_line_gets_it(tmp_path: Path) -> None:
    package = tmp_path / "spacy"
    package.mkdir()
    (package / "__init__.py").write_text("from .cli import app\nfrom .cli.info import info\n")
    (package / "cli").mkdir()
    (package / "cli" / "__init__.py").write_text("app = 'Łódź'\n")
    (package / "cli" / "info.py").write_text("info = 'there'\n")
    script = (
        "import sys\n"
        f"sys.path.insert(0, {str(tmp_path)!r})\n"
        "from outreach_lint.language.engine import _spacy\n"
        "spacy = _spacy()\n"
        "assert (spacy.app, spacy.info) == ('Łódź', 'there')\n"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert run.stderr == ""


def test_a_parse_loads_no_command_line_and_leaves_spacy_whole() -> None:
    # A library behind spaCy's command line makes a socket as it is imported, to learn whether there is IPv6. It is
    # refused that one, as any other, but for once nobody is told.
    unnoted = {name: value for name, value in os.environ.items() if name != sitecustomize.NOTES}
    run = subprocess.run(
        [sys.executable, "-c", AFTER_A_PARSE], capture_output=True, text=True, check=False, env=unnoted
    )
    assert run.stderr == ""
    assert run.stdout == "[]\n"
