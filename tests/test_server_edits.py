"""The language server over long hours: whatever it remembers, it finds what a fresh process finds, and grows no fatter.

`OUTREACH_LINT_EDITS=10000 pytest tests/test_server_edits.py` runs the long way; `OUTREACH_LINT_SEED` says where chance
begins.
"""

from __future__ import annotations

import os
import random
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from fresh import Judge
from plain_client import ROOT, PlainClient
from typing_model import SENTENCES, Writer

if TYPE_CHECKING:
    from collections.abc import Iterator

EDITS = int(os.environ.get("OUTREACH_LINT_EDITS", "300"))
SEED = int(os.environ.get("OUTREACH_LINT_SEED", "4"))
SETTLED, LONG = 1_000, 10_000
"""The edits after which a server has seen what there is, and those after which it must still not have grown."""
GROWTH = 1.2

BODY = "Hi Zoë,\n\n{} {}\n\n{} {} {}\n\nBest regards,\nŁukasz Øre\nlukasz@example.com\n"
DRAFTS = {
    "zoë.txt": "{}",
    "a b%.eml": "Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\nTo: Zoë <zoe@example.com>\nMIME-Version: 1.0\n"
    "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{}",
    "notes.md": "Subject: Ofen\n\n{}",
}


@pytest.fixture
def judge(tmp_path: Path) -> Iterator[Judge]:
    if not hasattr(os, "fork"):
        pytest.skip("a process cannot copy itself here")
    started = Judge.start(tmp_path, ROOT)
    yield started
    started.stop()


def memory(process: int) -> int:
    """The bytes that a process holds in memory; 0 where the system does not tell."""
    path = Path(f"/proc/{process}/statm")
    return int(path.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") if path.exists() else 0


def test_after_any_edits_the_findings_are_those_of_a_fresh_process(tmp_path: Path, judge: Judge):
    chance = random.Random(SEED)
    client = PlainClient.start(tmp_path)
    client.encoding = chance.choice(["utf-8", "utf-16", "utf-32"])
    client.initialize()
    writers: dict[str, Writer] = {}
    for name, frame in DRAFTS.items():
        text = frame.format(BODY.format(*chance.sample(SENTENCES, 5)))
        writers[name] = Writer(text, chance)
        client.open((tmp_path / name).as_uri(), text)
    done = settles = unreadable = 0
    sizes = {}
    version = 1
    while done < EDITS:
        name = chance.choice(list(writers))
        uri = (tmp_path / name).as_uri()
        sent, got = 0, None
        while not sent or chance.random() < 0.4:
            for text in writers[name].edits():
                version += 1
                sent += 1
                client.change(uri, text, version)
                got = client.diagnostics(uri, version) if chance.random() < 0.1 else None
        got = client.diagnostics(uri, version) if got is None else got
        assert got == judge.diagnostics(name, text, client.encoding), (SEED, done, name, text)
        unreadable += any(one["code"] == "unreadable" for one in got)
        settles += 1
        for mark in (SETTLED, LONG):
            if done < mark <= done + sent:
                sizes[mark] = memory(client.process.pid)
        done += sent
    print(f"\nseed {SEED}: {done} edits, {settles} settles, {unreadable} unreadable, memory {sizes}")
    assert unreadable < settles / 3
    if LONG in sizes:
        assert sizes[LONG] <= GROWTH * sizes[SETTLED]
    assert client.stop() == 0
