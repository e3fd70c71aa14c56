"""A writer at work: a draft that changes as drafts do in an editor, and as they hardly ever do."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

VOCABULARY = """
I you we they the a your our team oven bakery night shift role job application interview call coffee quick chat week
Monday tomorrow please thank thanks could would should must need want know tell send apply hiring manager reference
résumé Grüße Łódź naïve Zoë 漢字 passionate synergy just really very honestly unfortunately although experience years
three 2019 £40k 100% o'clock e.g. i.e. Dr. Inc. don't can't I'm it's - : ; , . ? ! … “ ” ( ) @ #
"""
WORDS = VOCABULARY.split()

SENTENCES = (
    "Could I buy you a coffee next week?",
    "Please call me at +44 20 7946 0018 as soon as possible!!",
    "Which oven does the night shift use for the sourdough?",
    "I am writing to express my interest in the role of baker.",
    "I know you are busy, but I would love to pick your brain.",
    "I applied on 3 November for the job of data engineer in Łódź.",
    "In order to save time, I have attached my résumé.",
    "Let me know by Friday, or I will take another offer.",
    "Thank you for reading this.",
    "You asked for three years; I have two, and I taught the third.",
    "Your app is slow 😡 and the form lost my file 👩🏽‍💻.",
    "Je suis très heureux de vous écrire aujourd'hui.",
    "Hi {name}, I love what [Company] does.",
    "I'm a people person who thinks outside of the box :-)",
    "Did you get my last email? Just following up.",
)

BLOCKS = (
    "- first: the oven\n- second: the flour\n- third: a call?",
    "> On Monday you wrote:\n> please send the file",
    "P.S. My number is 0151 2345678.",
    "-- \nZoë Łukasz\nzoe@example.com",
    "Subject: a question",
    "Best regards,\nZoë",
    "Dear Hiring Manager,",
)

SIGNS = (
    "👋🏽",
    "e\u0301",
    "\u0308",
    "\u200d",
    "\u200b",
    "\ufeff",
    "\u2028",
    "\u2029",
    "\x85",
    "\x0b",
    "\x0c",
    "\x1c",
    "\t",
    "\u202e",
    "\xad",
)
SIGNS += (
    "漢",
    "ﬀ",
    "İ",
    "ß",
    "\xa0",
    "\U0001f468\u200d\U0001f469\u200d\U0001f467",
    "\ud83d",
    "\udce9",
    "=",
    "=C3=A9",
    "<b>",
    "&amp;",
)
LINE_ENDS = ("\n", "\r\n", "\r")

MOST_CHARACTERS = 1600


class Writer:
    """A draft, what it was before, and how it goes on by chance."""

    def __init__(self, text: str, chance: random.Random) -> None:
        self.text = text
        self.chance = chance
        self.past: list[str] = []
        self.future: list[str] = []

    def edits(self) -> Iterator[str]:
        """The draft after each of the next few edits, one act of writing."""
        acts = (
            (self._type, 30),
            (self._delete, 18),
            (self._insert_sentence, 12),
            (self._insert_sign, 12),
            (self._undo, 10),
            (self._redo, 4),
            (self._move_paragraph, 5),
            (self._insert_block, 4),
            (self._change_line_ends, 3),
            (self._break_line, 4),
            (self._nul, 1),
        )
        if len(self.text) > MOST_CHARACTERS:
            act = self._delete_paragraph
        else:
            (act,) = self.chance.choices([one for one, _ in acts], [weight for _, weight in acts])
        for text in act():
            yield self._become(text)

    def _become(self, text: str, *, new: bool = True) -> str:
        if new and text != self.text:
            self.past.append(self.text)
            self.past = self.past[-200:]
            self.future.clear()
        self.text = text
        return text

    def _place(self) -> int:
        """Anywhere, but more often between words than within one."""
        at = self.chance.randint(0, len(self.text))
        if self.chance.random() < 0.7:
            found = self.text.find(" ", at)
            at = found if found >= 0 else at
        return at

    def _put(self, piece: str) -> Iterator[str]:
        at = self._place()
        yield self.text[:at] + piece + self.text[at:]

    def _type(self) -> Iterator[str]:
        """Words, letter by letter."""
        before, after = self.text[: (at := self._place())], self.text[at:]
        written = " " + " ".join(self.chance.choices(WORDS, k=self.chance.randint(1, 3)))
        for end in range(1, min(len(written), 12) + 1):
            yield before + written[:end] + after

    def _delete(self) -> Iterator[str]:
        """Some letters backwards, one by one or at once."""
        at, many = self._place(), self.chance.randint(1, 8)
        if self.chance.random() < 0.3:
            yield self.text[: max(0, at - 5 * many)] + self.text[at:]
            return
        before, after = self.text[:at], self.text[at:]
        for end in range(1, many + 1):
            yield before[: max(0, len(before) - end)] + after

    def _insert_sentence(self) -> Iterator[str]:
        yield from self._put(f" {self.chance.choice(SENTENCES)}")

    def _insert_sign(self) -> Iterator[str]:
        yield from self._put(self.chance.choice(SIGNS))

    def _insert_block(self) -> Iterator[str]:
        paragraphs = self.text.split("\n\n")
        paragraphs.insert(self.chance.randint(0, len(paragraphs)), self.chance.choice(BLOCKS))
        yield "\n\n".join(paragraphs)

    def _move_paragraph(self) -> Iterator[str]:
        """A paragraph goes, and comes again in one or two places."""
        paragraphs = self.text.split("\n\n")
        one = paragraphs.pop(self.chance.randrange(len(paragraphs)))
        yield "\n\n".join(paragraphs)
        for _ in range(self.chance.randint(0, 2)):
            paragraphs.insert(self.chance.randint(0, len(paragraphs)), one)
            yield "\n\n".join(paragraphs)

    def _delete_paragraph(self) -> Iterator[str]:
        cut = self.chance.randint(0, len(self.text) - 600)
        yield self.text[:cut] + self.text[cut + 600 :]

    def _undo(self) -> Iterator[str]:
        for _ in range(min(len(self.past), self.chance.randint(1, 6))):
            self.future.append(self.text)
            self.text = self.past.pop()
            yield self._become(self.text, new=False)

    def _redo(self) -> Iterator[str]:
        for _ in range(min(len(self.future), self.chance.randint(1, 6))):
            self.past.append(self.text)
            self.text = self.future.pop()
            yield self._become(self.text, new=False)

    def _change_line_ends(self) -> Iterator[str]:
        end = self.chance.choice(LINE_ENDS)
        yield self.text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", end)

    def _break_line(self) -> Iterator[str]:
        yield from self._put(self.chance.choice(LINE_ENDS) * self.chance.randint(1, 2))

    def _nul(self) -> Iterator[str]:
        """A character that no text holds; it is noticed, and taken back."""
        before = self.text
        at = self._place()
        yield self.text[:at] + "\0" + self.text[at:]
        yield before
