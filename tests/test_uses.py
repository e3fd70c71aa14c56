"""Everything that the package holds is used, by itself or by whoever takes it as a library."""

from pathlib import Path

from vulture import Vulture

TESTS = Path(__file__).parent
PACKAGE = TESTS.parent / "outreach_lint"
CALLED_BY_OTHERS = ["@made.*", "@main.*"]
"""The decorators by which pygls and click come to know what they call."""
NAMED_BY_OTHERS = ["__getattr__", "UTF8", "UTF32"]
"""What Python calls, and names of the protocol that are chosen by their values."""


def unused(*folders: Path) -> list[str]:
    """The names in the first of these folders that nothing in any of them uses."""
    search = Vulture(ignore_names=NAMED_BY_OTHERS, ignore_decorators=CALLED_BY_OTHERS)
    search.scavenge(folders)
    return [
        f"{item.filename.name}: {item.name}" for item in search.get_unused_code() if folders[0] in item.filename.parents
    ]


def test_nothing_in_the_package_is_without_a_use() -> None:
    assert unused(PACKAGE, TESTS) == []


def test_a_name_that_nothing_uses_is_found(tmp_path: Path) -> None:
    (tmp_path / "brot.py").write_text('KÖRNER = ("Dinkel",)\nMEHL = "Roggen"\nprint(MEHL)\n', "utf-8")
    assert unused(tmp_path) == ["brot.py: KÖRNER"]
