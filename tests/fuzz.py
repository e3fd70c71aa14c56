"""Coverage-guided fuzzing of the reader, or of the whole lint, by atheris.

    python tests/fuzz.py reading -max_total_time=600
    python tests/fuzz.py lint -max_total_time=600

Options after the target are libFuzzer's. It begins with the project's own messages, and an input that breaks something
is left in the working folder as `crash-…`; give its name after the options to run it again. The first byte of an input
says under what name the rest is read. atheris comes with the `test` extra where it has wheels, on Linux on x86-64.
"""

from __future__ import annotations

import random
import sys
import tempfile
from pathlib import Path

try:
    import atheris
except ImportError:
    sys.exit("fuzzing needs atheris, which is for CPython on Linux or macOS: pip install atheris")

with atheris.instrument_imports(include=["outreach_lint"]):
    import trial
    from hostile import CASES
    from mails import own
    from mutants import mutant

NAMES = ("zoë.eml", "zoë.txt", "zoë")
TARGETS = {"reading": trial.read, "lint": trial.linted}
LONGEST = 20_000
"""Bytes of an input; longer ones are slow and reach nothing new."""


def seeds() -> list[bytes]:
    """The inputs to begin with."""
    messages = [(name, raw) for name, raw in own() if len(raw) < LONGEST]
    messages += [(case.path, case.build(2)) for case in CASES.values()]
    kinds = [Path(name).suffix for name in NAMES]
    return [bytes([kinds.index(Path(name).suffix)]) + raw for name, raw in messages]


def mutator(known: list[bytes]) -> object:
    """A mutator that damages messages as messages half of the time, and as libFuzzer does otherwise."""

    def changed(data: bytes, longest: int, seed: int) -> bytes:
        chance = random.Random(seed)
        if chance.random() < 0.5 or not data:
            return bytes(atheris.Mutate(data, longest))
        return (data[:1] + mutant(data[1:], chance.choice(known)[1:], chance))[:longest]

    return changed


def main() -> None:
    """Fuzzes a target until its time is over or something breaks."""
    if len(sys.argv) < 2 or sys.argv[1] not in TARGETS:
        sys.exit(f"name a target: {', '.join(TARGETS)}")
    attempt = TARGETS[sys.argv.pop(1)]

    def once(data: bytes) -> None:
        if data:
            attempt(NAMES[data[0] % len(NAMES)], data[1:])

    known = seeds()
    with tempfile.TemporaryDirectory() as folder:
        for number, raw in enumerate(known):
            (Path(folder) / str(number)).write_bytes(raw)
        again = any(not option.startswith("-") for option in sys.argv[1:])
        options = [] if again else [f"-max_len={LONGEST}", "-timeout=60", folder]
        atheris.Setup([*sys.argv, *options], once, custom_mutator=mutator(known))
        atheris.Fuzz()


if __name__ == "__main__":
    main()
