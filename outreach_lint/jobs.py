"""Jobs: work that is divided among processes, each a copy of this one as it stands, with all that it has loaded.

The groups are handed out one by one, and what comes of their items is sent back item by item: so it is known which item
a process had in hand when it died, and the others are left to those that live.
"""

from __future__ import annotations

import gc
import os
import sys
import threading
from collections import deque
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from .signals import before_the_end, held, in_a_copy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from multiprocessing.connection import Connection
    from multiprocessing.context import ForkProcess

Made = TypeVar("Made")

THREADS = Path("/proc/self/task")
"""Where Linux lists the threads of a process; Python knows only of its own."""


def processors() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def can_divide() -> bool:
    """Whether this process can be copied: where the system does that, and while no other thread may hold a lock.

    macOS can, but its own libraries may fail in the copy.
    """
    if not hasattr(os, "fork") or sys.platform == "darwin":
        return False
    try:
        return len(list(THREADS.iterdir())) == 1
    except OSError:
        return threading.active_count() == 1


class _Died(NamedTuple):
    """How a process ended that should not have: the number of a signal, negative, or an exit code."""

    code: int


class _Job(Generic[Made]):
    """A process that works, from the side of the one that gives it work."""

    def __init__(self, work: Callable[[Sequence[int]], Iterable[Made]], others: Sequence[_Job[Made]]) -> None:
        from multiprocessing import get_context

        context = get_context("fork")
        theirs, self.tasks = context.Pipe(duplex=False)
        self.results, answers = context.Pipe(duplex=False)
        ours = [pipe for job in (*others, self) for pipe in (job.tasks, job.results)]
        self.left: deque[int] = deque()
        try:
            self.process: ForkProcess = context.Process(target=_work, args=(work, theirs, answers, ours), daemon=True)
            self.process.start()
        except OSError:
            self.tasks.close()
            self.results.close()
            raise
        finally:
            theirs.close()
            answers.close()

    def give(self, group: Sequence[int]) -> None:
        """Have it work on these items."""
        self.left.extend(group)
        with suppress(OSError):  # it has died, which its results will tell
            self.tasks.send(group)

    def take(self) -> Made | _Died:
        """What has become of the next of its items."""
        try:
            made: Made = self.results.recv()
        except (EOFError, OSError):
            self.end()
            return _Died(self.process.exitcode or 0)
        return made

    def end(self) -> None:
        """Have it end, and wait until it has."""
        self.tasks.close()
        self.results.close()
        self.process.join()


def _work(
    work: Callable[[Sequence[int]], Iterable[Any]],
    tasks: Connection,
    answers: Connection,
    foreign: Iterable[Connection],
) -> None:
    """The life of a process that works. It ends when the one that gives it work has closed the pipe, or has died."""
    in_a_copy()
    for pipe in foreign:
        pipe.close()
    with suppress(EOFError, BrokenPipeError, KeyboardInterrupt):
        while True:
            for made in work(tasks.recv()):
                answers.send(made)


def divided(
    groups: Iterable[Sequence[int]],
    work: Callable[[Sequence[int]], Iterable[Made]],
    lost: Callable[[int, int], Made],
    count: int,
) -> Iterator[Made]:
    """What `work` makes of the items of these groups, one for each and in order, in so many processes.

    The processes are there when this returns. `lost` says what to give for an item at which a process died, and how it
    ended: by a signal, a negative number, or with an exit code.
    """
    gc.freeze()  # what the copies share is left alone by their collectors, which would write to all of it
    with held():
        jobs: list[_Job[Made]] = []
        with suppress(OSError):  # as many as the system allows
            for _ in range(count):
                jobs.append(_Job(work, jobs))
    return _collected(deque(groups), work, lost, jobs)


def _collected(
    groups: deque[Sequence[int]],
    work: Callable[[Sequence[int]], Iterable[Made]],
    lost: Callable[[int, int], Made],
    jobs: list[_Job[Made]],
) -> Iterator[Made]:
    def stop() -> None:
        for job in jobs:
            job.process.terminate()

    made: dict[int, Made] = {}
    with before_the_end(stop):
        try:
            for item in [item for group in groups for item in group]:
                while item not in made:
                    made.update(_next(groups, work, lost, jobs))
                yield made.pop(item)
        finally:
            if any(job.left for job in jobs):  # nobody wants the rest
                stop()
            for job in jobs:
                job.end()


def _next(
    groups: deque[Sequence[int]],
    work: Callable[[Sequence[int]], Iterable[Made]],
    lost: Callable[[int, int], Made],
    jobs: list[_Job[Made]],
) -> Iterator[tuple[int, Made]]:
    """Some items more and what has become of them. Whoever has nothing to do is given a group."""
    from multiprocessing.connection import wait

    for job in [job for job in jobs if not job.left]:
        if not job.process.is_alive():
            jobs.remove(job)
        elif groups:
            job.give(groups.popleft())
    busy = {job.results: job for job in jobs if job.left}
    if not busy:
        group = groups.popleft()
        yield from zip(group, work(group), strict=True)
    for pipe in wait(list(busy)) if busy else ():
        job = next(job for results, job in busy.items() if results is pipe)
        found, item = job.take(), job.left.popleft()
        if isinstance(found, _Died):
            jobs.remove(job)
            if job.left:
                groups.appendleft(tuple(job.left))
            yield item, lost(item, found.code)
        else:
            yield item, found
