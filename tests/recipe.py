"""What the pages of the documentation give their readers to copy and paste."""

import re
from pathlib import Path

DOCS = Path(__file__).parent.parent / "docs"


def recipe(page: str, language: str, beginning: str) -> str:
    """The block of a page in this language that begins so."""
    blocks: list[str] = re.findall(rf"```{language}\n(.*?)```", (DOCS / page).read_text("utf-8"), re.DOTALL)
    [one] = [block for block in blocks if block.startswith(beginning)]
    return one
