"""Other people's programs that say whether our output is right. A test that wants one that is not here is skipped."""

import os
import shutil
from pathlib import Path

import pytest

MODULES = Path(os.environ.get("OUTREACH_LINT_NODE_MODULES") or Path(__file__).parent / "oracles" / "node_modules")


def program(*names: str) -> str:
    """The first of these programs that is installed."""
    for name in names:
        if found := shutil.which(name):
            return found
    pytest.skip(f"{names[0]} is not installed")


def node_module(name: str) -> Path:
    """The folder of an npm package."""
    program("node")
    folder = MODULES / name
    if not folder.is_dir():
        pytest.skip(f"{name} is not installed: npm install --prefix tests/oracles")
    return folder
