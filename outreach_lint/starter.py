"""What `init` sets up: a commented config, and an entry for pre-commit."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .rule import names

if TYPE_CHECKING:
    from pathlib import Path

CONFIG = "outreach-lint.toml"
PRE_COMMIT = ".pre-commit-config.yaml"

STARTER = """\
# Settings of outreach-lint for the drafts in this folder and below. Every line that begins with # is an example: take
# the # away to use it. `outreach-lint config` shows what applies to a draft, `outreach-lint rule` lists the rules.

# Which rules run: names of rules, families, all, preview. The families are
# {families}.
# select = ["all"]
# extend-select = ["preview"]
# ignore = ["reading-grade"]

# From which severity on a finding makes the exit code 1: info, warning, error or never. All findings are shown anyway.
# fail-on = "warning"

# The findings that are shown of a draft, the worst first; 0 shows all. Without it, 12 for every 100 words.
# max-findings = 12

# Drafts that need no checking.
# exclude = ["sent/**"]

# Another severity for a rule or a family.
# [severity]
# coffee = "error"

# The options of a rule; its page names them.
# [rules.body-length]
# max-words = 120

# Rules that do not run on some drafts.
# [per-file-ignores]
# "templates/*" = ["placeholder-left-in"]

# What the drafts do not say themselves, for all of them ...
# [context]
# employer-domain = "coffee"     # coffee, telecom, hospitality, pharma or recruiting
# profile = "inmail"             # or email

# ... and for some. A posting beside a draft, named draft.posting.txt or .md, is found without this.
# [drafts."acme/*"]
# company = "Acme"
# recipient = "Maria Okafor"
# posting = "postings/acme.md"
# applied = 2026-11-02
"""

HOOK = """\
- repo: local
  hooks:
    - id: outreach-lint
      name: outreach-lint
      entry: outreach-lint check
      language: system
      types: [file]
      files: {files}
      exclude: (?i)\\.posting\\.(txt|md)$
      require_serial: true
"""

REPOS = re.compile(r"^repos:[ \t]*(?:#[^\n]*)?\n", re.MULTILINE)
NO_REPOS = re.compile(r"^repos:[ \t]*+(?:\[[ \t]*+\])?[ \t]*+(?=#|\n|\Z)[^\n]*\n?", re.MULTILINE)
ITEM = re.compile(r"^(?P<indent>[ ]*)- ", re.MULTILINE)
NEXT_KEY = re.compile(r"^[A-Za-z_]", re.MULTILINE)


def config_text() -> str:
    """A config file in which everything is a comment."""
    return STARTER.format(families=", ".join(dict.fromkeys(names().values())))


def hooked(text: str, folder: Path) -> str | None:
    """A pre-commit config with our hook at the end of its repos, all else as it was; None where it has the hook.

    Raises ValueError for a config whose list of repos is not written as a list of lines.
    """
    if re.search(r"^\s*(?:-\s+)?id:\s*['\"]?outreach-lint['\"]?\s*(?:#.*)?$", text, re.MULTILINE):
        return None
    entry = HOOK.format(files=_files(folder))
    text = text if not text or text.endswith("\n") else text + "\n"
    if not re.search(r"^repos:", text, re.MULTILINE):
        return f"{text}repos:\n{entry}"
    found = REPOS.search(text)
    if found is None or ITEM.match(text, *_list(text, found.end())) is None:
        empty = NO_REPOS.search(text)
        if empty is None:
            raise ValueError("its list of repos is not written with a line for each; add the hook by hand")
        return f"{text[: empty.start()]}repos:\n{entry}{text[empty.end() :]}"
    start, end = _list(text, found.end())
    item = ITEM.match(text, start)
    indent = item["indent"] if item else ""
    return text[:end] + "".join(f"{indent}{line}\n" for line in entry.splitlines()) + text[end:]


def _list(text: str, start: int) -> tuple[int, int]:
    """Where the list that begins after `repos:` begins and ends, comments and empty lines around it left out."""
    lines = text[start:].splitlines(keepends=True)
    first = next((i for i, line in enumerate(lines) if line.strip() and not line.lstrip().startswith("#")), len(lines))
    begin = start + sum(map(len, lines[:first]))
    next_key = NEXT_KEY.search(text, begin)
    end = next_key.start() if next_key else len(text)
    kept = text[begin:end].splitlines(keepends=True)
    while kept and (not kept[-1].strip() or kept[-1].startswith("#")):
        end -= len(kept.pop())
    return begin, end


def _files(folder: Path) -> str:
    """Which files the hook is for: the drafts of a folder of that name, else all texts and messages."""
    named = next((name for name in ("drafts", "outreach", "mail", "mails") if (folder / name).is_dir()), None)
    return rf"(?i)^{named}/.*\.(txt|eml|md)$" if named else r"(?i)\.(txt|eml)$"
