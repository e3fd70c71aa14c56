"""Hypothesis strategies: texts, bytes and messages of every kind."""

from __future__ import annotations

import random

from hypothesis import strategies as st
from mails import MANNERS, SHAPES, message, own
from mutants import mutant

OWN = own()

PIECES = (
    "Hi Zoë,", "Dear Zoë Lee:", "Zoë, ", "Best,", "Best, Sam", "Kind regards,", "Thanks for the talk,",
    "Zoë Lee", "-- ", "---", "P.S. é", "PS:", "- é", "1. é", "(a) é", "# é", "> é", ">> é", ">From é",
    "On 2 Nov 2026, Zoë wrote:", "-----Original Message-----", "From: Zoë", "To: é", "Subject: é", "Sent: é",
    "Attachments: cv.pdf, //[é", "zoe@fika.example", "+49 171 1234567", "https://fika.example/é",
    "Sent from my iPhone", "I read your note on rye, twice.", "Could I buy you a coffee?",
    "which you sent me in August, and which I have kept since then, with its drawings,", "é", "ÉÉÉ", "日本", "👋🏽",
    "👩\u200d👩\u200d👧", "don’t", "“é”", "é", "\u200b", "\u202e", "\xa0", "\x0c", "\u2028", "\x85", "[Name]",
    "{{é}}", "___", "!!", "=3D", "=?utf-8?q?Zo=C3=AB?=", "&eacute;", "<p>", "</p>", "<b", "-->", "<!--", " ",
    "  ", "\t",
)  # fmt: skip
GAPS = st.sampled_from(["\n", "\n", "\n\n", " ", "", "\r\n", "\r"])
PROSE = st.lists(st.tuples(st.sampled_from(PIECES), GAPS), min_size=1, max_size=24).map(
    lambda rows: "".join(map("".join, rows))
)
"""Text that looks like mail, and breaks its rules."""

NAMES = st.sampled_from(["zoë.txt", "zoë.eml", "zoë"])


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """One of the project's own messages with a few changes to its bytes or its structure."""
    raw = draw(st.sampled_from(OWN))[1]
    return mutant(raw, draw(st.sampled_from(OWN))[1], random.Random(draw(st.integers(0, 2**32))))


@st.composite
def written(draw: st.DrawFn) -> bytes:
    """A message as a mail program writes it, in any charset, encoding and shape."""
    charset, transfer = draw(st.sampled_from(MANNERS))
    body = draw(PROSE).encode(charset, "replace").decode(charset)
    return message(draw(st.sampled_from(["Zoë", "é" * 80, ""])), body, charset, transfer, draw(st.sampled_from(SHAPES)))


OCTETS = st.binary(max_size=400) | PROSE.map(str.encode) | damaged() | written()
"""Anything that a file may hold."""

ANY_TEXT = st.text(st.characters(), max_size=60) | PROSE
"""Any text, lone surrogates too, as a name that is not UTF-8 has them."""
