"""`python -m outreach_lint`."""

from __future__ import annotations

from .cli import main

main(prog_name="outreach-lint")
