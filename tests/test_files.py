from __future__ import annotations

import os
from pathlib import Path

import pytest

from outreach_lint import files
from outreach_lint.files import Trouble, find
from outreach_lint.reading.source import UnreadableDraft

needs_permissions = pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


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


@needs_permissions
def test_a_folder_that_may_not_be_read_says_so():
    make("zu/zoë.txt", "zoë.txt")
    Path("zu").chmod(0)
    try:
        result = find(["."], lambda path: False)
    finally:
        Path("zu").chmod(0o700)
    assert result.drafts == ("zoë.txt",)
    assert result.troubles == (Trouble("zu", "permission denied; make it readable for you (chmod u+r)"),)


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


@needs_permissions
def test_a_file_that_may_not_be_read_says_so():
    make("zoë.txt")
    Path("zoë.txt").chmod(0)
    assert complaint("zoë.txt") == "permission denied; make it readable for you (chmod u+r)"


def test_a_file_larger_than_any_mail_is_refused(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(files, "MAX_BYTES", 3 * 1024 * 1024)
    Path("zoë.txt").write_bytes(b"x" * (3 * 1024 * 1024 + 1))
    assert complaint("zoë.txt") == "over 3 MiB, more than a mail can be; name the draft itself"


def test_a_posting_must_be_text():
    Path("anzeige.pdf").write_bytes(b"%PDF\x00")
    with pytest.raises(UnreadableDraft, match=r"^is not text; save the posting as a .txt or .md file$"):
        files.read_posting(Path("anzeige.pdf"), "anzeige.pdf")
