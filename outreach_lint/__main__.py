"""The program: `outreach-lint`, and `python -m outreach_lint`."""

from __future__ import annotations

from .signals import end_well


def run() -> None:
    """Run the command line. A signal may come while it is still being imported."""
    end_well()
    from .cli import run

    run()


if __name__ == "__main__":
    run()
