"""Colour: when, and how."""

from __future__ import annotations

from collections.abc import Callable, Mapping

Paint = Callable[[str, str], str]
"""Text and a style in rich's words, such as `bold red`, become text for the terminal."""


def plain(text: str, style: str) -> str:
    """The text as it is."""
    return text


def coloured(text: str, style: str) -> str:
    """The text with the escape sequences of its style."""
    from rich.color import ColorSystem
    from rich.style import Style

    return Style.parse(style).render(text, color_system=ColorSystem.STANDARD)


def is_wanted(choice: str, environment: Mapping[str, str], *, terminal: bool) -> bool:
    """Whether to colour: the user's choice (`always`, `never`, `auto`), else what the environment says."""
    if choice != "auto":
        return choice == "always"
    if environment.get("NO_COLOR"):
        return False
    if environment.get("FORCE_COLOR", "").lower() not in {"", "0", "false"}:
        return True
    return terminal and environment.get("TERM") != "dumb"
