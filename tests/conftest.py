"""What all tests share: no network, `pytest --update`, and the folder of real mail where it is present."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import hypothesis
import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared" / "data"

# As in the program: the products of a few sentences are too small to divide among threads, which wait for each other.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

OFFLINE = Path(__file__).parent / "offline"
os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, (str(OFFLINE), str(ROOT), os.environ.get("PYTHONPATH", ""))))
sys.path.insert(0, str(OFFLINE))
sys.modules.pop("sitecustomize", None)
import sitecustomize  # noqa: E402  blocks sockets in this process, too


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="rewrite the carets in the fixtures and the generated docs")


@pytest.fixture(scope="session", autouse=True)
def network_notes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The file in which each attempt to reach a network is noted, by whatever Python the tests start."""
    notes = tmp_path_factory.mktemp("network") / "notes"
    notes.touch()
    os.environ[sitecustomize.NOTES] = str(notes)
    yield notes
    del os.environ[sitecustomize.NOTES]


@pytest.fixture(autouse=True)
def _no_network(network_notes: Path) -> Iterator[None]:
    """Fail the test during which somebody tried; refusals may be swallowed."""
    before = network_notes.stat().st_size
    yield
    with network_notes.open(encoding="utf-8") as notes:
        notes.seek(before)
        assert notes.read() == "", "somebody tried to reach a network"


@pytest.fixture(autouse=True, scope="session")
def _without_cache() -> Iterator[None]:
    """Nothing is kept from test to test, and nothing in the cache of whoever runs them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("OUTREACH_LINT_NO_CACHE", "1")
        yield


@pytest.fixture
def update(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--update"))


@pytest.fixture(scope="session")
def shared() -> Path:
    """Other people's mail, to test with. It is no part of the project."""
    if not SHARED.is_dir():
        pytest.skip("the folder of real mail, ../shared/data, is not here")
    return SHARED


hypothesis.settings.register_profile("quick", deadline=None, derandomize=True)
hypothesis.settings.register_profile("thorough", deadline=None, max_examples=5000)
hypothesis.settings.load_profile("quick")  # --hypothesis-profile overrides it
