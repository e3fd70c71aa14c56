"""Whether a text says when the writer could talk."""

from __future__ import annotations

import re

WHEN = re.compile(
    r"\b(?:any\s?time|when(?:ever)?\s+(?:it\s+|that\s+|is\s+)?(?:suits?|works?|convenient|you|best)|whenever|at\s+your\s+convenience|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekdays?|weekends?|mornings?|afternoons?|evenings?|lunchtimes?|"
    r"(?:this|next|the\s+coming|following)\s+(?:week|month|fortnight)|tomorrow|today|tonight|"
    r"in\s+the\s+(?:next|coming)\s+(?:\w+\s+)?(?:days?|weeks?|months?|fortnight)|"
    r"(?:after|before|until|from|at|by)\s+(?:\d{1,2}(?::\d\d)?\s*(?:am|pm|o'clock)?\b|noon|midday|five|six|seven|eight|nine|ten)|"
    r"time\s?zone|flexible|works?\s+for\s+(?:you|me)|suits?\s+you|"
    r"(?:jan|febr)uary|march|april|june|july|august|(?:septem|octo|novem|decem)ber)\b"
    r"|\b(?:E[SD]?T|P[SD]?T|C[SD]T|M[SD]T|GMT|UTC|CES?T|BST|IST|JST|AES?T)\b",
    re.IGNORECASE,
)


def names_time(text: str) -> bool:
    """Whether the text holds a window, a day or a time zone, or leaves the time to the reader."""
    return WHEN.search(text) is not None
