from __future__ import annotations

import os
import stat
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from outreach_lint import files
from outreach_lint.config import finder
from outreach_lint.files import Trouble, UnwritableDraft, find, put
from outreach_lint.reading.source import UnreadableDraft

if TYPE_CHECKING:
    from collections.abc import Iterator

NOBODY = 65534


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def plain_user(tmp_path: Path) -> Iterator[None]:
    """Somebody for whom permissions count: root is made one for the test."""
    if not hasattr(os, "geteuid"):
        pytest.skip("there are no such users here")
    if os.geteuid() != 0:
        yield
        return
    tmp_path.chmod(0o777)
    os.seteuid(NOBODY)
    yield
    os.seteuid(0)


def make(*paths: str) -> None:
    for path in map(Path, paths):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Hallo Zoë", "utf-8")


def found(*paths: str, excluded: str = "") -> list[str]:
    return [Path(path).as_posix() for path in find(paths, lambda path: path.as_posix() == excluded).drafts]


def test_a_folder_stands_for_the_drafts_below_it_in_order():
    make("b/zoë.txt", "b/A.EML", "b/c/łukasz.Md", "b/c.txt", "a.txt", "b/bild.png", "b/ohne", "b/x.html")
    assert found(".") == ["a.txt", "b/A.EML", "b/c/łukasz.Md", "b/c.txt", "b/zoë.txt"]
    assert found("b/c") == ["b/c/łukasz.Md"]


def test_a_file_counts_whatever_its_name():
    make("ohne", "x.html", ".versteckt.txt", "zoë.posting.txt")
    assert found("x.html", "ohne", ".versteckt.txt", "zoë.posting.txt") == [
        ".versteckt.txt",
        "ohne",
        "x.html",
        "zoë.posting.txt",
    ]


def test_postings_and_hidden_files_are_no_drafts_of_a_folder():
    make(
        "zoë.posting.txt", "zoë.POSTING.md", ".zoë.txt", ".git/zoë.txt", "posting.txt", "zoë.posting", "a.posting.b.txt"
    )
    assert found(".") == ["a.posting.b.txt", "posting.txt"]


def test_excluded_files_and_folders_are_left_out_unless_named():
    make("a/zoë.txt", "b/zoë.txt")
    assert found(".", excluded="a") == ["b/zoë.txt"]
    assert found(".", excluded="a/zoë.txt") == ["b/zoë.txt"]
    assert found("a/zoë.txt", excluded="a/zoë.txt") == ["a/zoë.txt"]


def test_a_draft_named_twice_is_found_once():
    make("a/zoë.txt")
    assert found("a", "a/zoë.txt", "./a/zoë.txt", str(Path("a/zoë.txt").absolute()), "a/../a") == ["a/zoë.txt"]


def test_standard_input_is_one_of_the_drafts():
    make("zoë.txt")
    assert found("-", "zoë.txt", "-") == ["-", "zoë.txt"]


def test_link_loops_end():
    make("a/zoë.txt")
    Path("a/kreis").symlink_to("..", target_is_directory=True)
    Path("a/selbst").symlink_to("selbst")
    Path("verweis").symlink_to("a", target_is_directory=True)
    assert len(found(".")) == 1


def test_a_link_to_a_folder_is_followed():
    make("fern/zoë.txt", "hier/nichts")
    Path("hier/verweis").symlink_to("../fern", target_is_directory=True)
    assert found("hier") == ["hier/verweis/zoë.txt"]


def test_a_folder_without_drafts_says_so():
    make("leer/bild.png")
    message = "no drafts (*.txt, *.eml, *.md) here, or all are excluded; name a file or another folder"
    assert find(["leer"], lambda path: False).troubles == (Trouble("leer", message),)


@pytest.mark.usefixtures("plain_user")
def test_a_folder_that_may_not_be_read_says_so():
    make("zu/zoë.txt", "zoë.txt")
    Path("zu").chmod(0)
    try:
        result = find(["."], lambda path: False)
    finally:
        Path("zu").chmod(0o700)
    assert result.drafts == ("zoë.txt",)
    assert result.troubles == (Trouble("zu", "permission denied; make it readable for you (chmod u+r)"),)


@pytest.mark.usefixtures("plain_user")
def test_a_folder_whose_files_may_be_listed_but_not_looked_at_loses_none():
    make("halb/zoë.txt", "halb/a/łukasz.txt")
    Path("halb").chmod(0o400)
    try:
        result = find(["."], lambda path: False)
    finally:
        Path("halb").chmod(0o700)
    assert result.drafts == ("halb/zoë.txt",)
    assert [trouble.path for trouble in result.troubles] == ["halb/a"]


def test_links_that_go_round_are_gone_through_once():
    make("a/b/c/zoë.txt")
    for at in ("a/hinauf", "a/b/hinauf", "a/b/c/hinauf"):
        Path(at).symlink_to("..", target_is_directory=True)
    Path("a/b/c/ganz-hinauf").symlink_to(Path.cwd(), target_is_directory=True)
    Path("eins").symlink_to("zwei")
    Path("zwei").symlink_to("eins")
    Path("zwei.txt").symlink_to("zwei.txt")
    assert found(".") == ["a/b/c/zoë.txt", "zwei.txt"]
    assert complaint("zwei.txt").startswith("cannot be read: ")


def test_names_that_are_no_text_are_names():
    names = [b"zo\xeb.txt", b"\xff\xfe.eml", b"zeile\neins.txt", b"-rf.md", b" .txt", b"\x1b[2J.txt"]
    for name in names:
        Path(os.fsdecode(name)).write_text("Hallo Zoë", "utf-8")
    there = found(".")
    assert sorted(map(os.fsencode, there)) == sorted(names)
    assert {files.read(path) for path in there} == {"Hallo Zoë".encode()}


def test_a_file_named_like_standard_input_can_be_named():
    Path("-").write_text("Hallo Zoë", "utf-8")
    assert list(find(["./-"], lambda path: False).drafts) == ["./-"]
    assert files.read("./-") == "Hallo Zoë".encode()


def test_folders_too_deep_for_a_path_are_named():
    Path("zoë.txt").write_text("Hallo", "utf-8")
    at = os.open(".", os.O_RDONLY)
    for number in range(60):  # of 100 characters each: more than the 4,096 that a path can have
        os.mkdir("ü" * 50, dir_fd=at)
        below = os.open("ü" * 50, os.O_RDONLY, dir_fd=at)
        os.close(at)
        at = below
        if number in {20, 59}:
            os.close(os.open("łukasz.txt", os.O_CREAT | os.O_WRONLY, dir_fd=at))
    os.close(at)
    result = find(["."], lambda path: False)
    assert {Path(path).name for path in result.drafts} == {"zoë.txt", "łukasz.txt"}
    [trouble] = result.troubles
    assert trouble.message == "cannot be read: File name too long; check the file"
    assert 3900 < len(os.fsencode(trouble.path)) < 4200


def test_a_deep_folder_has_a_config_too():
    deep = Path(*"a" * 1500)
    assert finder()(deep).path is None
    Path("outreach-lint.toml").write_text("max-findings = 3")
    assert finder()(deep).max_findings == 3


def test_the_work_grows_with_the_number_of_files_and_no_faster():
    def seconds(count: int) -> float:
        folder = Path(str(count))
        folder.mkdir()
        for number in range(count):
            (folder / f"ü{number}.txt").touch()
        governing = finder()
        begun = time.process_time()
        assert len(find([str(folder)], lambda path: governing(path.parent).excludes(path)).drafts) == count
        return time.process_time() - begun

    seconds(100)
    assert seconds(8000) < 4 * 2.5 * seconds(2000)


def test_a_missing_file_is_left_to_the_reader():
    assert found("fehlt.txt") == ["fehlt.txt"]


# Reading


def complaint(path: str) -> str:
    with pytest.raises(UnreadableDraft) as caught:
        files.read(path)
    return str(caught.value)


def test_a_file_is_read_as_it_is():
    Path("zoë.txt").write_bytes(b"Zo\xeb\r\n\x00")
    assert files.read("zoë.txt") == b"Zo\xeb\r\n\x00"


def test_what_is_no_readable_file_is_named():
    Path("ordner").mkdir()
    os.mkfifo("rohr.txt")
    Path("verweis.txt").symlink_to("fehlt")
    Path("kreis.txt").symlink_to("kreis.txt")
    assert complaint("fehlt.txt") == "no such file or folder; check the name"
    assert complaint("verweis.txt") == "no such file or folder; check the name"
    assert complaint("ordner") == "is a folder; name a file"
    assert complaint("rohr.txt") == "is not a regular file; pipe it in and name it - (a hyphen)"
    assert complaint("/dev/null") == "is not a regular file; pipe it in and name it - (a hyphen)"
    assert complaint("zo\0ë.txt") == "no file can have this name; check the name"
    assert complaint("kreis.txt").startswith("cannot be read: ")
    assert complaint("ë" * 5000).startswith("cannot be read: ")
    make("datei")
    assert complaint("datei/zoë.txt") == "no such file or folder; check the name"


@pytest.mark.usefixtures("plain_user")
def test_a_file_that_may_not_be_read_says_so():
    make("zoë.txt")
    Path("zoë.txt").chmod(0)
    assert complaint("zoë.txt") == "permission denied; make it readable for you (chmod u+r)"


def test_nothing_that_is_no_file_is_waited_for():
    os.mkfifo("rohr.txt")
    os.mknod("steckdose.txt", stat.S_IFSOCK | 0o600)
    for path in ("rohr.txt", "steckdose.txt", "/dev/zero", "/dev/tty", "/dev/random"):
        assert complaint(path) == "is not a regular file; pipe it in and name it - (a hyphen)"


def test_a_pipe_that_takes_the_place_of_a_file_is_not_waited_for(monkeypatch: pytest.MonkeyPatch):
    make("zoë.txt")
    look = Path.stat

    def swapped(path: Path, **options: bool) -> os.stat_result:
        seen = look(path, **options)
        path.unlink()
        os.mkfifo(path)
        return seen

    monkeypatch.setattr(Path, "stat", swapped)
    assert complaint("zoë.txt") == "is not a regular file; pipe it in and name it - (a hyphen)"


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="there is no /proc here")
def test_what_the_system_makes_up_is_read_or_refused():
    assert files.read("/proc/self/status").startswith(b"Name:")
    assert complaint("/proc/self/mem").startswith("cannot be read: ")


def test_a_file_that_grows_without_end_is_read_to_the_limit(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(files, "MAX_BYTES", 2 * 1024 * 1024)
    done = threading.Event()
    with Path("zoë.txt").open("wb", buffering=0) as file:

        def grow() -> None:
            while not done.is_set() and file.tell() < 64 * 1024 * 1024:
                file.write(b"Zo\xc3\xab " * 10_000)

        writer = threading.Thread(target=grow)
        writer.start()
        try:
            while file.tell() < 3 * 1024 * 1024:
                time.sleep(0.001)
            assert complaint("zoë.txt") == "over 2 MiB, more than a mail can be; name the draft itself"
        finally:
            done.set()
            writer.join()


def test_a_file_larger_than_any_mail_is_refused(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(files, "MAX_BYTES", 3 * 1024 * 1024)
    Path("zoë.txt").write_bytes(b"x" * (3 * 1024 * 1024 + 1))
    assert complaint("zoë.txt") == "over 3 MiB, more than a mail can be; name the draft itself"


def test_a_posting_must_be_text():
    Path("anzeige.pdf").write_bytes(b"%PDF\x00")
    with pytest.raises(UnreadableDraft, match=r"^is not text; save the posting as a .txt or .md file$"):
        files.read_posting(Path("anzeige.pdf"), "anzeige.pdf")


# Writing


def names(folder: str) -> list[str]:
    return sorted(path.name for path in Path(folder).iterdir())


def refusal(path: str, raw: bytes = b"neu") -> str:
    with pytest.raises(UnwritableDraft) as caught:
        put(path, [raw])
    return str(caught.value)


def test_a_new_file_has_the_mode_that_the_user_gives_new_files():
    before = os.umask(0o027)
    try:
        put("zoë.txt", [b"neu"])
    finally:
        os.umask(before)
    assert stat.S_IMODE(Path("zoë.txt").stat().st_mode) == 0o640
    assert Path("zoë.txt").read_bytes() == b"neu"
    assert names(".") == ["zoë.txt"]


@pytest.mark.parametrize("mode", [0o600, 0o644, 0o664])
def test_a_file_that_is_there_keeps_its_mode(mode: int):
    make("zoë.txt")
    Path("zoë.txt").chmod(mode)
    put("zoë.txt", [b"neu"])
    assert stat.S_IMODE(Path("zoë.txt").stat().st_mode) == mode


def test_while_a_draft_is_replaced_nobody_else_can_read_the_new_one(monkeypatch: pytest.MonkeyPatch):
    make("zoë.txt")
    Path("zoë.txt").chmod(0o600)
    modes: list[int] = []
    monkeypatch.setattr("outreach_lint.files.os.fsync", lambda handle: modes.append(os.fstat(handle).st_mode))
    put("zoë.txt", [b"neu"])
    assert [stat.S_IMODE(mode) for mode in modes] == [0o600]


def test_what_is_no_regular_file_is_written_to():
    os.mkfifo("rohr")
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(Path("rohr").read_bytes()))
    reader.start()
    put("rohr", [b"neu"])
    reader.join()
    assert read == [b"neu"]
    put("/dev/null", [b"neu"])
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)


def test_what_cannot_be_written_is_named_and_left_as_it_was():
    make("zoë.txt")
    Path("ordner").mkdir()
    Path("kreis").symlink_to("kreis")
    assert refusal("ordner") == "is a folder; name a file"
    assert refusal("fehlt/zoë.txt") == "cannot be written: No such file or directory; name another file"
    assert refusal("zoë.txt/x") == "cannot be written: Not a directory; name another file"
    assert refusal("kreis").startswith("cannot be written: ")
    assert refusal("/dev/full") == "cannot be written: No space left on device; it is as it was"
    assert names(".") == ["kreis", "ordner", "zoë.txt"]


@pytest.mark.usefixtures("plain_user")
def test_a_file_that_may_not_be_written_is_not_replaced():
    make("zoë.txt", "zu/łukasz.txt")
    Path("zoë.txt").chmod(0o400)
    Path("zu").chmod(0o500)
    try:
        assert refusal("zoë.txt") == "cannot be written: Permission denied; it is as it was"
        assert refusal("zu/łukasz.txt") == "cannot be written: Permission denied; it is as it was"
        assert refusal("zu/neu.txt") == "cannot be written: Permission denied; name another file"
    finally:
        Path("zu").chmod(0o700)
    assert Path("zoë.txt").read_text("utf-8") == Path("zu/łukasz.txt").read_text("utf-8") == "Hallo Zoë"
    assert names("zu") == ["łukasz.txt"]


def test_a_dangling_link_is_written_through():
    Path("verweis.txt").symlink_to("ziel.txt")
    put("verweis.txt", [b"neu"])
    assert Path("verweis.txt").is_symlink()
    assert Path("ziel.txt").read_bytes() == b"neu"
