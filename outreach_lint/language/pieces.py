"""Long documents in pieces that a pipeline can parse one by one, for less memory, and put together again.

The components look at few words beside the one that they are asked about, and the parser at no other sentence. So a
piece that is cut where sentences are known to begin, with some words around it, is parsed as it is in the whole.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.tokens import Doc

AROUND = 8
"""Words on either side that a piece is parsed with: more than the four that the layers of spaCy's small models see."""
GIVEN = ("NORM", "SENT_START")
"""What is set of a token before it is parsed, by the names of spaCy's arrays."""
FOUND = ("TAG", "POS", "MORPH", "LEMMA", "DEP", "HEAD")
"""What the parse sets of a token."""
START = 1


def cuts(doc: Doc, most: int) -> list[tuple[int, int]]:
    """From which token to before which each piece goes; nothing where one is enough.

    None is longer than `most` with the words around it, unless a sentence is.
    """
    if len(doc) <= most:
        return []
    found: list[tuple[int, int]] = []
    start = end = 0
    for begins in (*(doc.to_array("SENT_START") == START).nonzero()[0].tolist(), len(doc)):
        if begins - start > most - 2 * AROUND and end > start:
            found.append((start, end))
            start = end
        end = begins
    return [*found, (start, end)] if found else []


def pieces(doc: Doc, places: list[tuple[int, int]]) -> Iterator[Doc]:
    """The tokens of each of these places, and those around them, as documents of their own."""
    given = doc.to_array(GIVEN)
    for start, end in places:
        yield doc[max(0, start - AROUND) : end + AROUND].as_doc(array_head=GIVEN, array=given)


def joined(doc: Doc, places: list[tuple[int, int]], parsed: Iterable[Doc]) -> Doc:
    """The document with what was found in its pieces, which `parsed` are."""
    from numpy import concatenate

    found = (part.to_array(FOUND)[min(start, AROUND) :] for (start, _), part in zip(places, parsed, strict=True))
    rows = concatenate([own[: end - start] for (start, end), own in zip(places, found, strict=True)])
    return doc.from_array(FOUND, rows)
