"""What all tests share: `pytest --update`, and the folder of real mail where it is present."""

from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared" / "data"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="rewrite the carets in the fixtures and the generated docs")


@pytest.fixture
def update(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--update"))


@pytest.fixture(scope="session")
def shared() -> Path:
    """Other people's mail, to test with. It is no part of the project."""
    if not SHARED.is_dir():
        pytest.skip("the folder of real mail, ../shared/data, is not here")
    return SHARED
