"""A linter for the email you are about to send to a hiring manager.

    >>> from outreach_lint import lint_text
    >>> for diagnostic in lint_text("Hi Zoë,\\n\\nCould I buy you a coffee?\\n"):
    ...     print(diagnostic.start, diagnostic.rule, diagnostic.message)

Importing this package is cheap; the language model is loaded by the first draft that a rule wants parsed.
"""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False  # that of `typing` would have to be imported, before Ctrl-C is taken care of
if TYPE_CHECKING:
    from os import PathLike

    from .config import Settings
    from .diagnostic import Diagnostic
    from .reading.context import Context, EmployerDomain, Posting, Profile, Stage
    from .reading.source import UnreadableDraft
    from .rule import Applicability, Edit, Severity
    from .values import ConfigError

__version__ = "0.1.0"

__all__ = [
    "Applicability",
    "ConfigError",
    "Context",
    "Diagnostic",
    "Edit",
    "EmployerDomain",
    "Posting",
    "Profile",
    "Settings",
    "Severity",
    "Stage",
    "UnreadableDraft",
    "__version__",
    "lint_file",
    "lint_text",
]

_HOMES = {
    "Applicability": "rule",
    "ConfigError": "values",
    "Context": "reading.context",
    "Diagnostic": "diagnostic",
    "Edit": "rule",
    "EmployerDomain": "reading.context",
    "Posting": "reading.context",
    "Profile": "reading.context",
    "Settings": "config",
    "Severity": "rule",
    "Stage": "reading.context",
    "UnreadableDraft": "reading.source",
}
"""The modules of the public names, imported when a name is first used."""


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{_HOMES[name]}", __name__), name)


def lint_text(text: str, *, path: str = "draft.txt", settings: Settings | None = None) -> list[Diagnostic]:
    """The diagnostics of a draft given as text, in the order of the text.

    Their `start` and `end` count code points of `text` from zero; so do those of their fixes. The suffix of `path`
    decides how the text is read: `.eml` as a message, any other as text; no file of that name need exist. Without
    `settings` the defaults apply, whatever config files there are. Raises UnreadableDraft.
    """
    from .config import Settings
    from .lint import lint
    from .reading.reader import read_draft
    from .reading.source import Source

    applied = Settings() if settings is None else settings
    draft = read_draft(Source(path, text), applied.context, max_characters=applied.max_characters)
    return lint(draft, applied)


def lint_file(path: str | PathLike[str], *, settings: Settings | None = None) -> list[Diagnostic]:
    """The diagnostics of a draft in a file, in the order of the file.

    Their `start` and `end` count code points, from zero, of the file's text as an editor shows it: without a byte order
    mark, line ends as they are. Without `settings` the nearest config file above `path` decides. Raises UnreadableDraft
    for a file that cannot be read as a draft, and ConfigError for a config that cannot be used.
    """
    from os import fspath
    from pathlib import Path

    from .config import finder
    from .files import read
    from .lint import lint
    from .reading.reader import read_draft, read_source

    name = fspath(path)
    applied = finder()(Path(name).parent).settings(Path(name)) if settings is None else settings
    draft = read_draft(read_source(name, read(name)), applied.context, max_characters=applied.max_characters)
    return lint(draft, applied)
