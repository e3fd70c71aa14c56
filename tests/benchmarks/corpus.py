"""Drafts to measure with: plausible, all different, of about 150 words each, with a vocabulary as rich as that of mail.

A grammar makes them. `{name}` stands for one of the lines of that name, chosen anew wherever it occurs, but `{=name}`
is chosen once a draft: the company that a draft is about stays the same. What is chosen depends on the number of the
draft alone, so a longer corpus begins with the shorter one.
"""

from __future__ import annotations

import itertools
import random
import re
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

GRAMMAR = Path(__file__).parent / "corpus.grammar"
SLOT = re.compile(r"\{(=?)([a-z-]+)\}")
BEFORE_VOWEL = re.compile(r"\b([Aa])(?= (?!one)[aeiou])")
NUMBER = re.compile(r"\{(\d+)-(\d+)\}")


def drafts(count: int) -> list[str]:
    """The first `count` drafts, as text files with a subject line."""
    return [_draft(number) for number in range(count)]


def drafts_of_one(count: int) -> list[str]:
    """The first `count` drafts of one writer, who says the same of herself to each reader.

    Her paragraph on her work, the sentence that introduces her and her signature are those of every draft; company,
    person, reason, questions and what she asks for are each draft's own.
    """
    herself = _Writer("one")
    herself.text("her-own")
    own = {name: herself.kept[name] for line in LINES["her-own"] for _, name in SLOT.findall(line)}
    return [_draft(number, "draft-of-one", own) for number in range(count)]


def long_draft(*, words: int = 0, characters: int = 0) -> str:
    """One draft with the paragraphs of as many drafts as it takes to have so many words or characters."""
    texts: list[str] = []
    have_words = have_characters = 0
    for number in itertools.count():
        subject, greeting, *paragraphs, closing = _draft(number).split("\n\n")
        if not texts:
            texts += [subject, greeting]
            end = closing
        for paragraph in paragraphs:
            if have_words >= words and have_characters >= characters:
                return "\n\n".join((*texts, end))
            texts.append(paragraph)
            have_words += len(paragraph.split())
            have_characters += len(paragraph) + 2
    raise AssertionError("there is no last draft")


def body(draft: str) -> str:
    """A draft of the corpus without its subject line."""
    return draft.split("\n\n", 1)[1]


def _draft(number: int, form: str = "draft", kept: Mapping[str, str] = MappingProxyType({})) -> str:
    text = _Writer(number, kept).text(form).replace("//", "\n\n").replace("/", "\n")
    return BEFORE_VOWEL.sub(r"\1n", text)


class _Writer:
    """One draft's choices; `kept` are made already."""

    def __init__(self, number: int | str, kept: Mapping[str, str] = MappingProxyType({})) -> None:
        self.random = random.Random(f"draft {number}")
        self.kept = dict(kept)
        self.used: dict[str, set[str]] = {}

    def text(self, name: str) -> str:
        text = SLOT.sub(self._slot, self._choice(name))
        return NUMBER.sub(lambda found: str(self.random.randint(int(found[1]), int(found[2]))), text)

    def _slot(self, found: re.Match[str]) -> str:
        keeps, name = found.groups()
        if not keeps:
            return self.text(name)
        if name not in self.kept:
            self.kept[name] = self.text(name)
        return self.kept[name]

    def _choice(self, name: str) -> str:
        """One of the lines of a name that this draft has not used, as long as there is one."""
        used = self.used.setdefault(name, set())
        left = [line for line in LINES[name] if line not in used]
        if not left:
            used.clear()
            left = list(LINES[name])
        line = self.random.choice(left)
        used.add(line)
        return line


def _grammar(lines: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The lines of each name. A name stands at the margin with a colon; a line of `a | b | c` is three."""
    found: dict[str, list[str]] = {}
    name = ""
    for line in lines:
        if not line.strip() or line.startswith("#"):
            continue
        if not line.startswith(" "):
            name = line.strip().removesuffix(":")
        else:
            found.setdefault(name, []).extend(part.strip() for part in line.split(" | "))
    return {name: tuple(choices) for name, choices in found.items()}


LINES = _grammar(GRAMMAR.read_text("utf-8").split("\n"))
