"""Growth: how the time of an expression or a function grows with the length of a text that is bad for it.

    python tests/linear.py [SIZE]

looks at every regular expression that the package compiles, at 16 and 64 thousand characters of each text, and exits
with 1 if one takes more than its length allows; tests/test_linear.py does the same at a sixteenth of that. An
expression is found by watching the compiler while all modules are imported, everything that is compiled on first use
is used, and the fixtures are linted; so it has to run in a process of its own.
"""

from __future__ import annotations

import ast
import json
import re
import signal
import sys
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from importlib import import_module
from itertools import islice
from pathlib import Path
from pkgutil import walk_packages
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

PACKAGE = "outreach_lint"
ROOT = Path(__file__).parent.parent

SIZE, STEP = 16_384, 4
"""The shorter text in characters, and how many times as long the longer one is."""
MOST = 2.4
"""By how much more than its length the time of a longer text may grow; a square would be by the factor `STEP`."""
NOTHING = 2e-11
"""Seconds for each step of a square below which a time is none: no machine takes its steps that fast."""
LIMIT = 2.0
"""Seconds after which a run is given up; none that is linear takes them."""

RUNS = (
    *"aA1 ._-'\"`,;:!?()[]{}<>/\\|@#&*=+~$%\n\t\ré漢😀\u200d\u0301\xa0",
    ". ",
    "a ",
    "a\n",
    "A. ",
    "1,",
    "a-",
    "a.",
    "a@",
)
RUNS += (
    "a'",
    "> ",
    "\n>",
    "\r\n",
    "=20",
    "<a ",
    "x: ",
    "- a\n",
    '"a',
    "'a ",
    "[a",
    "(a) ",
    "I ",
    "to ",
    "12 ",
    "http://",
    "www.",
)
MEMBERS = "a 1.,-'\"A_\n>:@/é=(<\t!\\;[{)&#*+?|]}"
"""What members of a class are looked for, in this order."""
END = "\x00"
"""What ends no repetition well."""

PROSE = ("language.", "rules.")
"""The packages whose expressions see the text of drafts, and nothing else of a file."""
WORDS = "language.cases:"
"""The module that reads spaCy's own expressions for its tokenizer, which see single words that are cut to a length."""
COMPILER = "expression:"
"""The module that compiles for others, which are places of the same expression."""
WHITE_SPACE = re.compile(r"\s{2,}")

METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split")


class TooSlow(Exception):
    """A run took longer than the limit."""


@contextmanager
def limited(seconds: float) -> Iterator[None]:
    """At most so many seconds for what is inside; else TooSlow."""

    def stop(*_: object) -> None:
        raise TooSlow

    former = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, former)


def seconds(run: Callable[[], object], limit: float = LIMIT) -> float:
    """The processor time of a run; infinite where it is beyond the limit by a clock that others share."""
    begun = time.process_time()
    try:
        with limited(3 * limit):
            run()
    except TooSlow:
        return float("inf")
    return time.process_time() - begun


def excess(run: Callable[[str], object], text: Callable[[int], str], size: int = SIZE) -> float:
    """By how much more than its length the time of a longer text grows; 1 where that time is too short for a square.

    The best of five where it looks bad: what others do on the machine only ever adds to a time.
    """
    short, long = text(size), text(STEP * size)
    after = seconds(lambda: run(long))
    if after == float("inf") or after < NOTHING * (STEP * size) ** 2:
        return max(1.0, after)
    before = seconds(lambda: run(short))
    for _ in range(4):
        if after <= MOST * STEP * before:
            break
        before = min(before, seconds(lambda: run(short)))
        after = min(after, seconds(lambda: run(long)))
    return after / before / STEP


@dataclass
class Expression:
    """A compiled expression: where it stands, and the methods that are called on it."""

    pattern: re.Pattern[Any]
    places: set[str] = field(default_factory=set)
    methods: set[str] = field(default_factory=set)

    @property
    def name(self) -> str:
        return ", ".join(sorted(self.places))

    def runs(self) -> Iterator[Callable[[str], object]]:
        """The expression as it is used: looked for anywhere, or at the start only."""
        methods = self.methods or {"search", "match"}
        if methods & {"search", "finditer", "findall", "sub", "subn", "split"}:
            yield lambda text: sum(1 for _ in self.pattern.finditer(self._of(text)))
        if "match" in methods:
            yield lambda text: self.pattern.match(self._of(text))
        if "fullmatch" in methods:
            yield lambda text: self.pattern.fullmatch(self._of(text))

    @property
    def reads_prose(self) -> bool:
        """Whether it only ever sees text of a draft, in which no run of white space is longer than two characters."""
        return all(place.startswith((*PROSE, COMPILER)) for place in self.places)

    def _of(self, text: str) -> Any:
        return text.encode() if isinstance(self.pattern.pattern, bytes) else text


def expressions() -> list[Expression]:
    """Every expression of the package. In a process that has imported nothing of it yet."""
    found: dict[tuple[Any, int], Expression] = {}
    compiled = re._compile  # type: ignore[attr-defined]

    def watched(pattern: Any, flags: Any) -> Any:
        made = compiled(pattern, flags)
        frame = sys._getframe(1)
        method = frame.f_code.co_name if frame.f_globals.get("__name__") == "re" else "compile"
        while frame and frame.f_globals.get("__name__") in ("re", "functools"):
            frame = frame.f_back
        module = frame.f_globals.get("__name__", "") if frame else ""
        if module.partition(".")[0] == PACKAGE and isinstance(made, re.Pattern):
            one = found.setdefault((made.pattern, made.flags), Expression(made))
            one.places.add(f"{module.removeprefix(PACKAGE + '.')}:{frame.f_lineno}")
            if method in METHODS:
                one.methods.add(method)
        return made

    re._compile = watched  # type: ignore[attr-defined]
    try:
        modules = [
            import_module(module.name)
            for module in walk_packages([str(ROOT / PACKAGE)], f"{PACKAGE}.")
            if not module.name.endswith("__main__")
        ]
        _use_all(modules)
        _lint_fixtures()
    finally:
        re._compile = compiled  # type: ignore[attr-defined]
    for pattern, name in _named(modules):
        one = found.setdefault((pattern.pattern, pattern.flags), Expression(pattern))
        one.places.add(name)
    _note_methods(list(found.values()))
    return [one for one in found.values() if not one.name.startswith(WORDS)]


def _reachable(modules: Iterable[object]) -> Iterator[tuple[str, object]]:
    """What the globals of some modules hold, each with a name, however deep."""
    seen: set[int] = set()
    waiting: list[tuple[str, object]] = [
        (f"{module.__name__.removeprefix(PACKAGE + '.')}:{name}", value)  # type: ignore[attr-defined]
        for module in modules
        for name, value in vars(module).items()
        if not name.startswith("__")
    ]
    while waiting:
        name, thing = waiting.pop()
        if id(thing) in seen:
            continue
        seen.add(id(thing))
        yield name, thing
        inside: Iterable[object] = ()
        if isinstance(thing, dict):
            inside = [*thing.keys(), *thing.values()]
        elif isinstance(thing, list | tuple | set | frozenset):
            inside = thing
        elif type(thing).__module__.partition(".")[0] == PACKAGE or (
            isinstance(thing, type) and thing.__module__.partition(".")[0] == PACKAGE
        ):
            inside = list(getattr(thing, "__dict__", {}).values())
        waiting.extend((name, one) for one in inside if not isinstance(one, str | int | bytes))


def _use_all(modules: list[Any]) -> None:
    """Have everything compiled that is compiled on first use."""
    for _, thing in list(_reachable(modules)):
        for name, value in vars(type(thing)).items():
            if isinstance(value, cached_property) and "Pattern" in str(value.func.__annotations__.get("return")):
                getattr(thing, name)


def _lint_fixtures() -> None:
    from outreach_lint.config import Settings
    from outreach_lint.lint import verdict
    from outreach_lint.reading.context import Context, Posting
    from outreach_lint.reading.reader import read_draft, read_source

    context = Context(posting=Posting("posting.md", "# Cook\n\nYou will work 40 hours in Leeds. Apply by 3 May.\n"))
    for path in sorted((ROOT / "fixtures" / "drafts").rglob("*.*")):
        if path.suffix in (".txt", ".eml"):
            text = re.sub(r"(?m)^[ ]*\^.*\n", "", path.read_text("utf-8", "surrogateescape"))
            draft = read_draft(read_source(path.name, text.encode("utf-8", "surrogateescape")), context)
            verdict(draft, Settings())


def _named(modules: list[Any]) -> Iterator[tuple[re.Pattern[Any], str]]:
    return ((thing, name) for name, thing in _reachable(modules) if isinstance(thing, re.Pattern))


def _note_methods(found: list[Expression]) -> None:
    """Which methods a module calls on a name of its own or another name for it; what has no name is taken for any."""
    calls: dict[str, set[str]] = {}
    for path in (ROOT / PACKAGE).rglob("*.py"):
        module = ".".join(path.relative_to(ROOT / PACKAGE).with_suffix("").parts).removesuffix(".__init__")
        tree = ast.parse(path.read_text("utf-8"))
        others = {
            (target.id, node.value.id)
            for node in ast.walk(tree)
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Name)
            for target in node.targets
            if isinstance(target, ast.Name)
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and node.attr in METHODS and isinstance(node.value, ast.Name):
                for name in (node.value.id, *(name for other, name in others if other == node.value.id)):
                    calls.setdefault(f"{module}:{name}", set()).add(node.attr)
            elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "sub":
                for name in (argument.id for argument in node.args if isinstance(argument, ast.Name)):
                    calls.setdefault(f"{module}:{name}", set()).add("sub")
    for one in found:
        for place in one.places:
            one.methods |= calls.get(place, set())


def texts(pattern: re.Pattern[Any]) -> Iterator[tuple[str, Callable[[int], str]]]:
    """Texts that are bad for an expression: each with a name, and as a function of its length."""
    source = pattern.pattern.decode("latin-1") if isinstance(pattern.pattern, bytes) else pattern.pattern
    tree = _parser.parse(source, pattern.flags & ~re.DEBUG & ~(re.UNICODE if isinstance(pattern.pattern, bytes) else 0))
    units = dict.fromkeys([*(("", run, "") for run in RUNS), *_units(list(tree), "")])
    whole = dict.fromkeys(_examples(list(tree)))
    for one in whole:
        units.update(dict.fromkeys([("", one, ""), ("", one[:-1], ""), ("", one[: len(one) // 2 + 1], "")]))
    for before, unit, after in units:
        if unit:
            yield f"{before!r} + {unit!r} * n + {after!r}", _text(before, unit, after)


def _text(before: str, unit: str, after: str) -> Callable[[int], str]:
    return lambda size: before + unit * (size // len(unit)) + after


def prose(text: Callable[[int], str]) -> Callable[[int], str]:
    """A text as a draft would hold it."""
    return lambda size: WHITE_SPACE.sub(lambda run: "\n\n" if "\n" in run[0] else " ", text(size))


def _units(nodes: list[Any], before: str) -> Iterator[tuple[str, str, str]]:
    """What each long repetition repeats, behind what comes before it."""
    for at, (code, value) in enumerate(nodes):
        lead = before + "".join(_example(node) for node in nodes[:at])
        if code in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
            _low, high, inner = value
            if high > 40:
                for unit in _examples(list(inner)):
                    yield lead, unit, END
                    yield lead, unit, ""
                    yield "", unit, END
                    if lead:
                        yield "", lead + unit, ""
                        yield "", lead[-1] + unit, ""
                    yield "", "\n" + lead + unit, ""
                    yield "", unit + " ", ""
            yield from _units(list(inner), lead)
        elif code is codes.SUBPATTERN:
            yield from _units(list(value[-1]), lead)
        elif code is codes.ATOMIC_GROUP:
            yield from _units(list(value), lead)
        elif code is codes.BRANCH:
            for branch in value[1]:
                yield from _units(list(branch), lead)
        elif code in (codes.ASSERT, codes.ASSERT_NOT):
            yield from _units(list(value[1]), lead)


def _examples(nodes: list[Any]) -> Iterator[str]:
    """Strings that some steps fit, near enough: what looks around is not looked at."""
    if len(nodes) == 1 and nodes[0][0] in (codes.IN, codes.ANY, codes.NOT_LITERAL):
        members = [one for one in MEMBERS if _is_member(nodes[0], one)]
        yield from members[:6]
        return
    if len(nodes) == 1 and nodes[0][0] is codes.BRANCH:
        for branch in nodes[0][1][1][:6]:
            yield from list(_examples(list(branch)))[:1]
        return
    if len(nodes) == 1 and nodes[0][0] is codes.SUBPATTERN:
        yield from _examples(list(nodes[0][1][-1]))
        return
    yield "".join(_example(node) for node in nodes)


def _example(node: Any) -> str:
    code, value = node
    if code is codes.LITERAL:
        return chr(value)
    if code in (codes.IN, codes.ANY, codes.NOT_LITERAL):
        return next((one for one in MEMBERS if _is_member(node, one)), "")
    if code in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
        low, high, inner = value
        return "".join(map(_example, inner)) * max(low, min(1, high))
    if code is codes.SUBPATTERN:
        return "".join(map(_example, value[-1]))
    if code is codes.ATOMIC_GROUP:
        return "".join(map(_example, value))
    if code is codes.BRANCH:
        return "".join(map(_example, value[1][0]))
    return ""


def choices(pattern: re.Pattern[str]) -> Iterator[str]:
    """Strings that an expression may match, as short as can be, with every alternative in one of them.

    What looks around is not looked at, so that not all of them fit.
    """
    yield from dict.fromkeys(_choices(list(_parser.parse(pattern.pattern, pattern.flags & ~re.DEBUG))))


def _choices(nodes: list[Any]) -> list[str]:
    found = [_choices_of(node) for node in nodes]
    first = [options[0] for options in found]
    others = [
        "".join((*first[:at], option, *first[at + 1 :])) for at, options in enumerate(found) for option in options[1:]
    ]
    return ["".join(first), *others]


def _choices_of(node: Any) -> list[str]:
    code, value = node
    if code in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
        low, high, inner = value
        found = _choices(list(inner))
        return [found[0] * low, *(one + found[0] * (low - 1) for one in found if high)]
    if code is codes.SUBPATTERN:
        return _choices(list(value[-1]))
    if code is codes.ATOMIC_GROUP:
        return _choices(list(value))
    if code is codes.BRANCH:
        return [one for branch in value[1] for one in _choices(list(branch))]
    if code is codes.IN and all(kind is codes.LITERAL for kind, _ in value):
        return [chr(what) for _, what in value]
    return [_example(node)]


def _is_member(node: Any, character: str) -> bool:
    code, value = node
    if code is codes.ANY:
        return character != "\n"
    if code is codes.NOT_LITERAL:
        return chr(value) != character
    negated, found = False, False
    for kind, what in value:
        if kind is codes.NEGATE:
            negated = True
        elif kind is codes.LITERAL:
            found = found or chr(what) == character
        elif kind is codes.RANGE:
            found = found or what[0] <= ord(character) <= what[1]
        elif kind is codes.CATEGORY:
            found = found or re.match(CATEGORIES[str(what)], character) is not None
    return found != negated


CATEGORIES = {
    "CATEGORY_DIGIT": r"\d", "CATEGORY_NOT_DIGIT": r"\D", "CATEGORY_SPACE": r"\s", "CATEGORY_NOT_SPACE": r"\S",
    "CATEGORY_WORD": r"\w", "CATEGORY_NOT_WORD": r"\W",
}  # fmt: skip


@dataclass(frozen=True)
class Growth:
    """A text on which an expression takes more than its length allows, and by which factor."""

    expression: str
    pattern: str
    text: str
    excess: float


def overgrown(expression: Expression, size: int = SIZE) -> Iterator[Growth]:
    """The texts on which an expression is not linear."""
    for name, text in texts(expression.pattern):
        text = prose(text) if expression.reads_prose else text
        for run in expression.runs():
            by = excess(run, text, size)
            if by > MOST:
                yield Growth(expression.name, str(expression.pattern.pattern), name, by)
                break


def main(size: int = SIZE) -> int:
    """Prints a text on which it is not linear for each such expression, as a JSON object, and how many there are."""
    found = expressions()
    grown = 0
    for one in found:
        for growth in islice(overgrown(one, size), 1):
            print(json.dumps(vars(growth)), flush=True)
            grown += 1
    print(json.dumps({"expressions": len(found), "grown": grown}))
    return 1 if grown else 0


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
