"""Phrases and trees over parsed text."""

from prose import sentence

from outreach_lint.language.match import Phrases, Tree, lexicon


def test_phrases_are_found_whatever_their_case() -> None:
    phrases = Phrases(["flat white", "café"])
    text = sentence("A FLAT white in the Café of Łódź.").span
    assert [span.text for span in phrases(text)] == ["FLAT white", "Café"]


def test_of_overlapping_phrases_the_longest_wins() -> None:
    phrases = Phrases(["cup", "cup of tea", "tea"])
    assert [span.text for span in phrases(sentence("A cup of tea in Malmö.").span)] == ["cup of tea"]


def test_an_allowed_phrase_shadows_the_shorter_ones_inside_it() -> None:
    phrases = Phrases(["tea", "cup of tea"], allow=["my cup of tea at all"])
    assert [span.text for span in phrases(sentence("It is not my cup of tea at all, Zoë.").span)] == []
    assert [span.text for span in phrases(sentence("It is my cup of tea, Zoë.").span)] == ["cup of tea"]


def test_an_allowed_phrase_does_not_shadow_a_longer_one() -> None:
    phrases = Phrases(["tea at the café"], allow=["tea"])
    assert [span.text for span in phrases(sentence("We had tea at the café.").span)] == ["tea at the café"]


def test_phrases_match_whole_words() -> None:
    assert list(Phrases(["tea"])(sentence("The team of the steamer met Zoë.").span)) == []


def test_a_tree_gives_the_words_by_name() -> None:
    tree = Tree(
        verb={"LEMMA": "send"},
        thing=("verb", ">", {"DEP": "dobj"}),
        owner=("thing", ">", {"LOWER": "my"}),
    )
    (found,) = tree(sentence("Could you send my map to Núria?").span)
    assert {name: token.text for name, token in found.items()} == {"verb": "send", "thing": "map", "owner": "my"}


def test_a_tree_is_found_inside_the_span_only() -> None:
    tree = Tree(verb={"LEMMA": "send"})
    doc = sentence("I will send the map, and Søren will send the plan.").span.doc
    assert len(list(tree(doc))) == 2
    assert [found["verb"].i for found in tree(doc[5:])] == [9]


def test_a_tree_that_is_not_there_finds_nothing() -> None:
    tree = Tree(verb={"LEMMA": "send"}, thing=("verb", ">", {"DEP": "dobj", "LOWER": "crêpe"}))
    assert list(tree(sentence("I sent the map to Zoë.").span)) == []


def test_a_lexicon_holds_entries_and_no_comments() -> None:
    entries = lexicon("drinks")
    assert "flat white" in entries
    assert all(entry and "#" not in entry and entry == entry.strip() for entry in entries)
