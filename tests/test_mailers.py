"""Real mail programs, set up as docs/editors.md says, show what is found before a draft goes on its way."""

from __future__ import annotations

import email
import email.policy
import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from oracle import program
from recipe import recipe
from terminal import Terminal

if TYPE_CHECKING:
    from pathlib import Path

BODY = "Hi Zoë,\n\nDas Brot ist 漢字 😀; could I buy you a coffee?\n\nBest,\nŁukasz Wójcik\n"
MENDED = BODY.replace("could I buy you a coffee?", "which oven is it?")
EDITOR = """\
#!/bin/sh
# The first time, writes a draft; the second time, mends it.
for draft; do :; done
if [ -e mended ]; then exit 3; fi
if [ -e body ]; then cat body >> "$draft"; rm body
else sed -i 's/could I buy you a coffee?/which oven is it?/' "$draft"; touch mended; fi
"""
QUESTION = "Edit again (e), or go on (Enter)?"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A user's home with the script of the page, a mailbox, and a command that takes what is sent."""
    (tmp_path / "bin").mkdir()
    for name, text in (
        ("outreach-lint", f'#!/bin/sh\nexec "{sys.executable}" -m outreach_lint "$@"\n'),
        ("edit-draft", recipe("editors.md", "sh", "#!/bin/sh")),
        ("write", EDITOR),
        ("send", f'#!/bin/sh\ncat > "{tmp_path}/sending" && mv "{tmp_path}/sending" "{tmp_path}/sent"\n'),
    ):
        (tmp_path / "bin" / name).write_text(text, "utf-8")
        (tmp_path / "bin" / name).chmod(0o755)
    (tmp_path / "body").write_text(BODY, "utf-8")
    (tmp_path / "outreach-lint.toml").write_text('select = ["coffee-ask"]\n')
    for folder in ("cur", "new", "tmp"):
        (tmp_path / "Maildir" / "INBOX" / folder).mkdir(parents=True)
    return tmp_path


def surroundings(home: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    path = f"{home / 'bin'}:{os.environ['PATH']}"
    own = {"HOME": str(home), "PATH": path, "DRAFT_EDITOR": "write", "PAGER": "", "NO_COLOR": "1"}
    return {**kept, **own, "LANG": "C.UTF-8", "LC_ALL": ""}


def sent(terminal: Terminal, home: Path) -> str:
    """The text of the mail that was sent, once it is."""
    terminal.wait((home / "sent").exists)
    message = email.message_from_bytes((home / "sent").read_bytes(), policy=email.policy.default)
    assert message["Subject"] == "Öfen"
    return str(message.get_body().get_content()).replace("\r\n", "\n").strip("\n") + "\n"


# --- the script --------------------------------------------------------------------------------------------------


def script(home: Path) -> Terminal:
    (home / "draft").write_text("Subject: Öfen\n\n", "utf-8")
    return Terminal(["sh", str(home / "bin" / "edit-draft"), "draft"], home, surroundings(home))


def test_what_is_found_is_shown_and_the_draft_can_be_edited_again(home: Path):
    with script(home) as terminal:
        shown = terminal.wait(QUESTION)
        assert "draft.txt:5:28: warning: coffee-ask: Invites a stranger for a drink: “buy you a coffee”" in shown
        terminal.type("e\r")
        assert terminal.ended() == 0
    assert (home / "draft").read_text("utf-8") == f"Subject: Öfen\n\n{MENDED}"


@pytest.mark.parametrize("keys", ["\r", "\x03", "\x04"], ids=["Enter", "Ctrl-C", "Ctrl-D"])
def test_the_draft_goes_on_as_it_is(home: Path, keys: str):
    with script(home) as terminal:
        terminal.wait(QUESTION)
        terminal.type(keys)
        assert terminal.ended() == 0
    assert (home / "draft").read_text("utf-8") == f"Subject: Öfen\n\n{BODY}"


def test_the_draft_is_safe_where_the_linter_cannot_run(home: Path):
    (home / "bin" / "outreach-lint").write_text("#!/bin/sh\necho kaputt: Öfen >&2\nexit 2\n", "utf-8")
    with script(home) as terminal:
        assert "kaputt: Öfen" in terminal.wait(QUESTION)
        terminal.type("\r")
        assert terminal.ended() == 0
    assert (home / "draft").read_text("utf-8") == f"Subject: Öfen\n\n{BODY}"


def test_the_mail_program_is_told_that_the_editor_failed(home: Path):
    (home / "mended").touch()
    with script(home) as terminal:
        assert terminal.ended() == 3
    assert (home / "draft").read_text("utf-8") == "Subject: Öfen\n\n"


# --- the mail programs -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["mutt", "neomutt"])
def test_mutt_shows_what_is_found_and_sends_the_mended_draft(home: Path, name: str):
    mutt = program(name)
    (home / "muttrc").write_text(
        'set from = "Łukasz Wójcik <lukasz@example.test>"\n'
        f'set sendmail = "{home}/bin/send"\n'
        "set copy = no\nset spoolfile = ~/Maildir/INBOX\nset folder = ~/Maildir\nset charset = utf-8\n"
        "set send_charset = utf-8\nset autoedit\nset confirmappend = no\n"
        + recipe("editors.md", "muttrc", "set editor"),
        "utf-8",
    )
    with Terminal([mutt, "-F", "muttrc", "-s", "Öfen", "zoe@example.test"], home, surroundings(home)) as terminal:
        assert "coffee-ask: Invites a stranger for a drink: “buy you a coffee”" in terminal.wait(QUESTION)
        terminal.type("e\r")
        terminal.wait("y:Send")
        terminal.type("y")
        assert sent(terminal, home) == MENDED
        assert terminal.ended() == 0


def test_aerc_shows_what_is_found_and_sends_the_mended_draft(home: Path):
    aerc = program("aerc")
    said = subprocess.run([aerc, "-v"], capture_output=True, text=True, check=False).stdout
    version = re.search(r"(\d+)\.(\d+)", said)
    config = home / ".config" / "aerc"
    config.mkdir(parents=True)
    (config / "accounts.conf").write_text(
        f"[me]\nsource = maildir://~/Maildir\noutgoing = {home}/bin/send\nfrom = Lukasz <lukasz@example.test>\n"
    )
    (config / "accounts.conf").chmod(0o600)
    (config / "aerc.conf").write_text(recipe("editors.md", "ini", "[compose]"))
    with Terminal([aerc], home, surroundings(home)) as terminal:
        terminal.wait("INBOX")
        terminal.type(":compose -H To:zoe@example.test -H Subject:Öfen\r")
        assert "coffee-ask: Invites a stranger for a drink: “buy you a coffee”" in terminal.wait(QUESTION)
        if version is not None and tuple(map(int, version.groups())) < (0, 16):
            terminal.type("\t\t\t")  # from the fields of the header, which are not part of the draft, to the editor
        terminal.type("e\r")
        terminal.wait("Send this email?")
        terminal.type("y")
        assert sent(terminal, home) == MENDED
