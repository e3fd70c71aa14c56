"""The session: the drafts that a client has open, and the worker that lints them.

One worker lints, so that the model is used by one thread only. What is asked at once (hover) is answered from the last
result. A text that is superseded is not linted, or not to the end.
"""

from __future__ import annotations

import asyncio
import gc
import logging
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from .places import place
from .terms import Terms

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterator

    from ..reading.draft import Draft
    from ..rule import Severity
    from .desk import Desk, Result

log = logging.getLogger(__name__)

Answer = TypeVar("Answer")

COLLECT_EVERY = 100
"""Looks at drafts between two garbage collections; sentences and what is known of them hold each other."""

SAMPLE = "Hi Zoë,\n\nCould you tell me which oven you use?\n"


@dataclass
class Sheet:
    """An open draft.

    `turn` numbers its newest text among all texts. `result` is what was last found; `former` is the draft that was last
    looked at, though not always to the end. `sent` are the version and the result's id that the client was last sent.
    """

    path: Path
    turn: int
    result: Result | None = None
    former: Draft | None = None
    sent: tuple[int | None, str] | None = None


@dataclass
class Session:
    """What is open, by URI, in which folder, and on which terms. Findings below `floor` are not shown."""

    root: Path = field(default_factory=Path.cwd)
    terms: Terms = field(default_factory=Terms)
    floor: Severity | None = None
    sheets: dict[str, Sheet] = field(default_factory=dict)
    _worker: ThreadPoolExecutor = field(default_factory=lambda: ThreadPoolExecutor(1, thread_name_prefix="lint"))
    _turns: Iterator[int] = field(default_factory=count)
    _looks: Iterator[int] = field(default_factory=lambda: count(1))
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)
    _desk: Desk | None = None

    def open(self, uri: str) -> None:
        """A draft is opened, or opened anew."""
        self.sheets[uri] = Sheet(place(uri, self.root), next(self._turns))

    def change(self, uri: str) -> None:
        """A draft has a new text."""
        self.sheets[uri].turn = next(self._turns)

    async def look(self, uri: str, text: str) -> Result | None:
        """What is found in a draft with its newest text; None where there is a newer one already, or it was closed."""
        sheet = self.sheets[uri]
        turn = sheet.turn

        def superseded() -> bool:
            return self.sheets.get(uri) is not sheet or sheet.turn != turn

        def look() -> Result | None:
            if not superseded() and (result := self._result(sheet, text, superseded)) is not None:
                sheet.result = result
                return result
            return None

        result = await self.work(look)
        if next(self._looks) % COLLECT_EVERY == 0:
            with suppress(RuntimeError):  # the worker has ended
                self._worker.submit(gc.collect)  # now, and not in the middle of a lint
        return None if superseded() else result

    def begin(self, task: Coroutine[object, object, None]) -> None:
        """Have something done that nobody waits for."""
        begun = asyncio.create_task(task)
        self._tasks.add(begun)
        begun.add_done_callback(self._done)

    def _done(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            from ..faults import fault

            log.error("%s", fault(error))

    async def work(self, task: Callable[[], Answer]) -> Answer:
        """What comes of a task, done by the worker when it has time."""
        return await asyncio.get_running_loop().run_in_executor(self._worker, task)

    def _result(self, sheet: Sheet, text: str, superseded: Callable[[], bool]) -> Result | None:
        try:
            return self.desk.result(sheet, text, superseded)
        except Exception as error:  # a fault of ours; the server goes on, and the user sees that it is one
            from ..faults import fault
            from ..reading.source import Source
            from .desk import Result

            log.error("%s", fault(error))
            return Result("", Source(str(sheet.path), ""), trouble=fault(error))

    @property
    def desk(self) -> Desk:
        """The desk; for the worker only, since the language side is imported for it."""
        if self._desk is None:
            from .desk import Desk

            self._desk = Desk(self.floor)
        return self._desk

    def warm_up(self) -> None:
        """Have the model and the rules loaded before they are wanted."""
        self._worker.submit(self._warm_up)

    def _warm_up(self) -> None:
        warm = self._result(Sheet(self.root / "draft.txt", -1), SAMPLE, lambda: False)
        if warm is not None and warm.trouble:
            log.warning("nothing is loaded beforehand: %s", warm.trouble)
        gc.collect()
        gc.freeze()  # modules and model stay; to walk over them takes a fifth of a second, in the middle of a word

    def end(self) -> None:
        """Begin nothing more."""
        self.sheets.clear()
        for task in self._tasks:
            task.cancel()
        self._worker.shutdown(wait=False, cancel_futures=True)
