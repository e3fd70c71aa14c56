"""What holds of fixes for any text."""

from __future__ import annotations

from difflib import SequenceMatcher

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from strategies import PROSE
from test_fixes import faulty, message, swapping

from outreach_lint import files
from outreach_lint.config import Settings
from outreach_lint.fixes import edited, fixed
from outreach_lint.lint import verdict
from outreach_lint.reading.reader import read_draft, read_source
from outreach_lint.reading.source import UnreadableDraft
from outreach_lint.rule import Applicability, Edit

SWAP = Settings(rules=(swapping("a", "é", "ü"),), max_findings=0)
ENCODINGS = st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp1252"])


@st.composite
def edits(draw: st.DrawFn) -> tuple[str, list[Edit]]:
    """A text and edits in it that do not overlap, in any order."""
    text = draw(st.text(max_size=60))
    ends = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8, unique=True)))
    pairs = zip(ends[::2], ends[1::2], strict=False)
    made = [Edit(start, end, draw(st.text(max_size=5))) for start, end in pairs]
    return text, draw(st.permutations(made))


@given(edits())
def test_edits_change_nothing_beside_them(given_edits: tuple[str, list[Edit]]) -> None:
    text, made = given_edits
    new = edited(text, made)
    done = at = 0
    for edit in sorted(made, key=lambda edit: edit.start):
        kept = text[done : edit.start]
        assert new[at : at + len(kept) + len(edit.text)] == kept + edit.text
        at += len(kept) + len(edit.text)
        done = edit.end
    assert new[at:] == text[done:]


@given(PROSE, ENCODINGS, st.sampled_from(["zoë.txt", "zoë.eml"]))
def test_a_fix_changes_its_words_and_no_other_byte(text: str, encoding: str, name: str) -> None:
    raw = text.encode(encoding, "ignore")
    draft = _draft(name, raw)
    source = draft.source
    after = fixed(draft, SWAP, Applicability.SAFE).draft
    old, new = source.text, after.source.text
    assert len(old) == len(new)
    assert all(one == other or (one, other) == ("é", "ü") for one, other in zip(old, new, strict=True))
    written = files.encoded(source, new, raw)
    assert read_source(name, written) == after.source
    assert after.source.encoding == source.encoding
    assert name.endswith(".eml") or "é" not in [
        after.source.text[slice(*after.text.origin(at, at + 1))]
        for at, letter in enumerate(after.text.text)
        if letter == "é"
    ]


def _draft(name: str, raw: bytes):
    try:
        return read_draft(read_source(name, raw))
    except UnreadableDraft:
        assume(False)
        raise


@given(st.integers(0, 10**6), ENCODINGS)
@settings(max_examples=settings().max_examples // 5)
def test_a_mended_draft_stays_as_it_is(seed: int, encoding: str) -> None:
    raw = faulty(seed).encode(encoding, "ignore")
    draft = _draft("zoë.txt", raw)
    after = fixed(draft, Settings(), Applicability.UNSAFE)
    again = fixed(after.draft, Settings(), Applicability.UNSAFE)
    assert (again.edits, again.draft.source.text) == (0, after.draft.source.text)
    assert again.verdict.shown == after.verdict.shown
    written = files.encoded(draft.source, after.draft.source.text, raw)
    assert read_source("zoë.txt", written).encoding == draft.source.encoding
    old, new = draft.source.text, after.draft.source.text
    kept = sum(block.size for block in SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks())
    assert len(new) - kept <= 8 * after.edits


@given(st.integers(0, 10**6), st.sampled_from(["quoted-printable", "base64", "8bit"]), st.binary(max_size=40))
@settings(max_examples=settings().max_examples // 5)
def test_mended_messages_keep_every_line_that_has_no_finding(seed: int, transfer: str, attachment: bytes) -> None:
    raw = message(faulty(seed), "utf-8", transfer, attachment=attachment)
    draft = read_draft(read_source("zoë.eml", raw))
    found = verdict(draft, Settings(max_findings=0)).shown
    after = fixed(draft, Settings(), Applicability.UNSAFE)
    new = files.encoded(draft.source, after.draft.source.text, raw)
    touched = {
        number
        for one in found
        if one.fix
        for number in range(draft.source.position(one.fix.start)[0], draft.source.position(one.fix.end)[0] + 1)
    }
    untouched = [line for number, line in enumerate(raw.split(b"\n"), 1) if number not in touched]
    rest = iter(new.split(b"\n"))
    assert all(line in rest for line in untouched)  # in this order
