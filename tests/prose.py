"""Drafts and sentences out of plain words, for the tests of the language engines."""

from outreach_lint.language.sentences import Sentence, sentences
from outreach_lint.reading.draft import Draft
from outreach_lint.reading.reader import read_draft
from outreach_lint.reading.source import Source


def draft(text: str) -> Draft:
    """The draft of a text file."""
    return read_draft(Source("entwürfe/zoë.txt", text))


def sentence(text: str) -> Sentence:
    """The only sentence of a text."""
    (only,) = sentences(draft(text))
    return only
