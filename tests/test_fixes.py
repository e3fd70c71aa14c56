from __future__ import annotations

import os
import random
import shutil
import signal
import stat
import subprocess
import sys
import time
from email import policy
from email.parser import BytesParser
from pathlib import Path

import pytest
from click.testing import CliRunner

from outreach_lint import cli, files
from outreach_lint.config import Settings
from outreach_lint.fixes import edited, fixed
from outreach_lint.lint import verdict
from outreach_lint.reading.reader import read_draft, read_source
from outreach_lint.reading.source import Source
from outreach_lint.rule import Applicability, Edit, Finding, Rule, Severity

COUNT = int(os.environ.get("OUTREACH_LINT_DRAFTS", "40"))
"""How many drafts are generated."""


def swapping(name: str, old: str, new: str, *, severity: Severity = Severity.INFO, safe: bool = True) -> Rule:
    """A rule that flags each place of some words and puts others there."""

    def check(draft):
        text = draft.text.text
        start = text.find(old)
        while start >= 0:
            edit = Edit(start, start + len(old), new, Applicability.SAFE if safe else Applicability.UNSAFE)
            yield Finding(start, start + len(old), f"has {old}", fix=edit)
            start = text.find(old, start + 1)

    return Rule(name, "concision", "Flags ë.", severity, "", False, check, any_language=True)


def mended(text: str, *rules: Rule, least: Applicability = Applicability.UNSAFE, path: str = "zoë.txt") -> str:
    draft = read_draft(Source(path, text))
    return fixed(draft, Settings(rules=rules), least).draft.source.text


# Which edits are made


def test_edits_are_made_until_none_is_left():
    one, two = swapping("a", "é", "üü"), swapping("b", "üü", "o")
    assert mended("Zoë é é", one, two) == "Zoë o o"


def test_edits_that_never_end_are_made_ten_times():
    assert mended("Zoë é", swapping("a", "é", "éé")).count("é") == 2**10


def test_of_edits_that_overlap_the_first_is_made_and_the_rest_are_looked_at_again():
    assert mended("aé éb", swapping("a", "é é", "ö"), swapping("b", "éb", "ü")) == "aöb"
    assert mended("aé ü", swapping("a", "aé", "b"), swapping("b", "é ü", "ö")) == "b ü"


def test_unsafe_edits_are_made_only_where_they_are_wanted():
    rule = swapping("a", "é", "ü", safe=False)
    assert mended("Zoë é", rule, least=Applicability.SAFE) == "Zoë é"
    assert mended("Zoë é", rule) == "Zoë ü"


def test_an_edit_that_brings_a_new_warning_is_not_made_and_the_others_are():
    harmful = swapping("a", "é", "ø")
    warned = swapping("b", "ø", "ø", severity=Severity.WARNING)
    assert mended("Zoë é ü", harmful, swapping("c", "ü", "u"), warned) == "Zoë é u"


def test_an_edit_that_leaves_no_draft_is_not_made():
    assert mended("é", swapping("a", "é", "")) == "é"


def test_nothing_that_a_message_would_have_to_encode_is_put_into_it():
    text = "Subject: Hi\n\nHi Zoe, here it is.\n"
    assert mended(text, swapping("a", "here", "hére"), path="zoë.eml") == text
    assert mended(text, swapping("a", "here", "a=b"), path="zoë.eml") == text
    assert "there" in mended(text, swapping("a", "here", "there"), path="zoë.eml")


def test_no_line_of_a_message_is_left_with_a_space_at_its_end():
    text = "Subject: Hi\n\nHi Zoe, here it is ok\nand there.\n"
    assert mended(text, swapping("a", "ok", ""), path="zoë.eml") == text
    assert mended(text, swapping("a", "ok", ""), path="zoë.txt") != text


def test_edits_are_made_from_the_last_to_the_first():
    edits = [Edit(0, 1, "Ł"), Edit(4, 4, "ó"), Edit(2, 3, "")]
    assert edited("abcde", edits) == "Łbdóe"


# Whole drafts with every fault that can be mended

OPENERS = ("I hope this email finds you well.", "My name is Łukasz Żak.", "I am writing to you today about your ovens.")
SENTENCES = (
    "I read your note twice in order to bake such rye!!",
    "Due to the fact that Łódź is near, I can start at once 😀.",
    "At this point in time I run THREE ovens in Gdańsk.",
    "I am REALLY KEEN on your rye bread!!!",
    "I cut waste by a third :-) and would show you how.",
    "Pls tell me, i'm gonna plan the Łódź shift with u.",
    "Could you tell me which flour you use for the 10 kg loaves??",
)
ENDS = ("Kind regards,\nŁukasz Żak\nlukasz@zak.example", "Thank you for reading!\nŁukasz Żak")


def faulty(seed: int) -> str:
    """A draft with some of the faults that have a mechanical cure."""
    chance = random.Random(seed)
    lines = [chance.choice(OPENERS), *chance.sample(SENTENCES, chance.randint(2, len(SENTENCES)))]
    body = "\n\n".join(lines) if chance.random() < 0.5 else " ".join(lines)
    subject = chance.choice(["Re: Baker's mate", "BAKER'S MATE AT ORLA", "Baker's mate, night shift"])
    return f"To: zoe@orla.example\nSubject: {subject}\n\nHi Zoë!!\n\n{body}\n\n{chance.choice(ENDS)}\n"


def message(text: str, charset: str, transfer: str, *, attachment: bytes) -> bytes:
    """The draft as a mail program saves it, with a file."""
    from email.message import EmailMessage

    head, _, body = text.partition("\n\n")
    mail = EmailMessage(policy=policy.default.clone(linesep="\r\n"))
    for line in head.split("\n"):
        name, _, value = line.partition(": ")
        mail[name] = value
    mail.set_content(body, charset=charset, cte=transfer)
    mail.add_attachment(attachment, maintype="application", subtype="pdf", filename="résumé.pdf")
    return mail.as_bytes()


def fixable(draft, least: Applicability) -> list[str]:
    found = verdict(draft, Settings())
    return [one.message for one in (*found.shown, *found.surplus) if one.fix and one.fix.applicability >= least]


def is_made_by_cutting(old: str, new: str, most: int) -> bool:
    """Whether what is new is little: the pieces that the two have in common cover nearly all of it."""
    from difflib import SequenceMatcher

    kept = sum(block.size for block in SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks())
    return len(new) - kept <= most


@pytest.mark.parametrize("seed", range(COUNT))
def test_a_draft_with_every_mechanical_fault_is_mended(seed: int):
    text = faulty(seed)
    draft = read_draft(read_source("zoë.txt", text.encode()))
    before = fixable(draft, Applicability.UNSAFE)
    after = fixed(draft, Settings(), Applicability.UNSAFE)
    assert before
    assert fixable(after.draft, Applicability.UNSAFE) == []
    assert is_made_by_cutting(text, after.draft.source.text, 8 * after.edits)
    assert fixed(after.draft, Settings(), Applicability.UNSAFE).edits == 0
    worse = [one.rule for one in (*after.verdict.shown, *after.verdict.surplus) if one.severity >= Severity.WARNING]
    known = verdict(draft, Settings())
    assert set(worse) <= {one.rule for one in (*known.shown, *known.surplus, *known.silenced)}


@pytest.mark.parametrize("seed", range(max(8, COUNT // 5)))
@pytest.mark.parametrize(
    ("charset", "transfer"), [("utf-8", "quoted-printable"), ("utf-8", "base64"), ("utf-8", "8bit")]
)
def test_a_message_keeps_its_structure_and_its_other_parts(seed: int, charset: str, transfer: str):
    raw = message(faulty(seed), charset, transfer, attachment=random.Random(seed).randbytes(200))
    draft = read_draft(read_source("zoë.eml", raw))
    after = fixed(draft, Settings(), Applicability.UNSAFE)
    new = files.encoded(draft.source, after.draft.source.text, raw)
    assert after.edits or transfer == "base64" or raw == new
    one, other = (BytesParser(policy=policy.default).parsebytes(each) for each in (raw, new))
    assert [part.get_content_type() for part in one.walk()] == [part.get_content_type() for part in other.walk()]
    assert [dict(part.items()) for part in list(one.walk())[1:]] == [
        dict(part.items()) for part in list(other.walk())[1:]
    ]
    attached = [next(iter(mail.iter_attachments())).get_content() for mail in (one, other)]
    assert attached[0] == attached[1]
    assert not new.count(b"\n") - new.count(b"\r\n")


# Files


FAULTY = "Subject: Baker's mate at Orla\n\nHi Zoë!!\n\nWhich flour do you use in Łódź?\n\nŁukasz\n"
MENDED = FAULTY.replace("!!", "!")


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def check(*args: str, stdin: bytes | None = None):
    return CliRunner().invoke(cli.main, ["check", "--isolated", *args], input=stdin)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_file_keeps_its_encoding_its_mark_and_its_line_ends(encoding: str, end: str):
    text = FAULTY.replace("Łódź", "Köln").replace("Łukasz", "Lukas").replace("\n", end)
    Path("zoë.txt").write_bytes(text.encode(encoding))
    check("--fix")
    assert Path("zoë.txt").read_bytes() == text.replace("!!", "!").encode(encoding)


def test_a_file_keeps_its_mode_and_a_link_its_target():
    Path("büro").mkdir()
    Path("büro/zoë.txt").write_text(FAULTY, "utf-8")
    Path("büro/zoë.txt").chmod(0o640)
    Path("zoë.txt").symlink_to("büro/zoë.txt")
    check("--fix", "zoë.txt")
    assert Path("zoë.txt").is_symlink()
    assert Path("büro/zoë.txt").read_text("utf-8") == MENDED
    assert stat.S_IMODE(Path("büro/zoë.txt").stat().st_mode) == 0o640
    assert sorted(path.name for path in Path("büro").iterdir()) == ["zoë.txt"]


def test_a_file_that_needs_no_fix_is_not_touched():
    Path("zoë.txt").write_text(MENDED, "utf-8")
    before = Path("zoë.txt").stat()
    check("--fix", "--unsafe-fixes")
    after = Path("zoë.txt").stat()
    assert (before.st_mtime_ns, before.st_ino) == (after.st_mtime_ns, after.st_ino)


def test_standard_input_comes_out_mended_and_the_findings_go_to_standard_error():
    result = check("--fix", "-", stdin=FAULTY.encode())
    assert result.stdout == MENDED
    assert "Made 1 fix." in result.stderr
    assert check("--fix", "-", stdin=MENDED.encode()).stdout == MENDED


def test_what_was_mended_and_what_could_be_is_said():
    Path("zoë.txt").write_text(FAULTY, "utf-8")
    assert "1 can be fixed with --fix." in check().stdout
    assert "Made 1 fix." in check("--fix").stdout
    Path("zoë.txt").write_text(FAULTY.replace("Which", "I hope this finds you well. Which"), "utf-8")
    assert "1 can be fixed with --fix, 1 more with --fix --unsafe-fixes." in check().stdout


def test_a_folder_that_cannot_be_written_is_an_error_and_the_draft_stays(monkeypatch: pytest.MonkeyPatch):
    Path("zoë.txt").write_text(FAULTY, "utf-8")

    def full(*args, **kwargs):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("outreach_lint.files.os.fsync", full)
    result = check("--fix")
    assert result.exit_code == 2
    assert "zoë.txt: cannot be written: No space left on device; it is as it was" in result.stderr
    assert Path("zoë.txt").read_text("utf-8") == FAULTY


def test_a_file_that_changes_meanwhile_is_left_alone(monkeypatch: pytest.MonkeyPatch):
    Path("zoë.txt").write_text(FAULTY, "utf-8")
    read = files.read
    answers = iter([read("zoë.txt"), b"Hi Zo\xc3\xab, another text.\n"])
    monkeypatch.setattr("outreach_lint.files.read", lambda path: next(answers))
    result = check("--fix", "zoë.txt")
    assert "has changed while it was looked at" in result.stderr
    assert Path("zoë.txt").read_text("utf-8") == FAULTY


# --diff


@pytest.mark.parametrize("text", [FAULTY, FAULTY.replace("\n", "\r\n"), FAULTY.rstrip(), "Hi Zoë!!"])
def test_a_diff_changes_nothing_and_patch_can_apply_it(text: str):
    Path("zoë.txt").write_bytes(text.encode())
    result = check("--diff", "zoë.txt")
    assert result.exit_code == 1
    assert Path("zoë.txt").read_bytes() == text.encode()
    if shutil.which("patch") is None:
        pytest.skip("patch is not installed")
    Path("it.diff").write_bytes(result.stdout_bytes)
    subprocess.run(["patch", "-p0", "--binary", "-i", "it.diff"], check=True, capture_output=True)
    assert Path("zoë.txt").read_bytes() == text.replace("!!", "!").encode()


def test_a_diff_of_nothing_is_empty_and_ends_with_0():
    Path("zoë.txt").write_text(MENDED, "utf-8")
    result = check("--diff")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "")


def test_a_diff_without_safe_fixes_says_that_there_are_others():
    Path("zoë.txt").write_text("Hi Zoë,\n\nI hope this email finds you well. Which flour do you use?\n", "utf-8")
    note = "note: no fix keeps the meaning; 1 with --unsafe-fixes may change it\n"
    result = check("--select", "filler-opener", "--diff")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", note)
    assert check("--select", "filler-opener", "--diff", "--quiet").stderr == ""
    more = check("--select", "filler-opener", "--diff", "--unsafe-fixes")
    assert (more.exit_code, more.stderr) == (1, "")
    assert "+Which flour do you use?\n" in more.stdout


def test_a_draft_that_cannot_be_read_keeps_no_diff_of_another_back():
    Path("zoë.txt").write_text(FAULTY, "utf-8")
    Path("öd.txt").write_bytes(b"\0\1\2")
    result = check("--diff")
    assert result.exit_code == 2
    assert "öd.txt" in result.stderr
    assert "+++ zoë.txt" in result.stdout


# A kill at any moment


def test_a_kill_while_fixing_leaves_the_old_file_or_the_new_one():
    rounds = int(os.environ.get("OUTREACH_LINT_KILLS", "12"))
    code = (
        "import sys\nfrom outreach_lint import files\n"
        "while True:\n for raw in (b'a' * 300000, b'b' * 300000):\n"
        "  files.put('zo\\u00eb.txt', [raw])\n  print(flush=True)"
    )
    for number in range(rounds):
        Path("zoë.txt").write_bytes(b"a" * 300000)
        work = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE)
        assert work.stdout is not None
        work.stdout.readline()
        time.sleep(0.003 * (number % 7))
        work.send_signal(signal.SIGKILL)
        work.wait()
        work.stdout.close()
        assert Path("zoë.txt").read_bytes() in {b"a" * 300000, b"b" * 300000}
