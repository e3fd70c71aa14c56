"""The index tells of each text the patterns that find all their words in it, and no others."""

from hypothesis import given
from hypothesis import strategies as st

from outreach_lint.language.needs import Needs

WORDS = ("café", "naïve", "Zoë", "über", "façade", "señor")
SETS = st.frozensets(st.sampled_from(WORDS), min_size=1, max_size=3)
PATTERNS = st.lists(st.lists(SETS, max_size=4).map(tuple), max_size=20)


@given(owners=st.lists(PATTERNS, max_size=4), text=st.frozensets(st.sampled_from((*WORDS, "élan"))))
def test_a_pattern_is_met_by_a_text_with_a_word_of_each_of_its_sets(
    owners: list[list[tuple[frozenset[str], ...]]], text: frozenset[str]
) -> None:
    needs = Needs[int]()
    for owner, patterns in enumerate(owners):
        needs.add(owner, patterns)
    wanted = {
        owner: places
        for owner, patterns in enumerate(owners)
        if (places := tuple(place for place, sets in enumerate(patterns) if all(text & one for one in sets)))
    }
    assert needs.met(text) == wanted
    assert needs.owners == len(owners)
