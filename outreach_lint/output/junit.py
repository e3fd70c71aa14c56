"""`junit`: test results in XML, for CI systems that show those.

A draft is a suite and a finding is a test case, which fails where the finding makes the exit code 1.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from .clean import clean, unmarked
from .look import PLAIN, Look
from .report import failures
from .waiting import waiting

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..diagnostic import Diagnostic
    from .report import Linted, Report


def lines(report: Report, look: Look = PLAIN) -> Iterator[str]:
    """A suite for each draft; a draft without findings is a test case that passes."""
    suites = waiting(line for file in report.files for line in _suite(file))
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    tally = report.tally
    tests = tally.findings.total() + tally.clear + len(report.troubles)
    total = {"name": "outreach-lint", "tests": tests, "failures": tally.failing, "errors": len(report.troubles)}
    yield f"<testsuites{_attributes(total)}>"
    yield from suites
    for trouble in report.troubles:
        name = {"name": trouble.path or "outreach-lint"}
        yield f"  <testsuite{_attributes({**name, 'tests': 1, 'failures': 0, 'errors': 1})}>"
        yield f"    <testcase{_attributes({'name': 'readable', 'classname': name['name']})}>"
        yield f"      <error{_attributes({'message': trouble.message, 'type': 'error'})}/>"
        yield "    </testcase>"
        yield "  </testsuite>"
    yield "</testsuites>"


def _suite(file: Linted) -> Iterator[str]:
    path, found = file.source.path, file.diagnostics
    counts = {"tests": max(1, len(found)), "failures": failures(file), "errors": 0}
    yield f"  <testsuite{_attributes({'name': path, **counts})}>"
    if not found:
        yield f"    <testcase{_attributes({'name': 'no findings', 'classname': path, 'file': path})}/>"
    for diagnostic in found:
        line, column = file.source.position(diagnostic.start)
        place = {"classname": path, "file": path, "line": line}
        name = f"{diagnostic.rule} at line {line}, column {column}"
        yield f"    <testcase{_attributes({'name': name, **place})}>"
        yield f"      {_said(diagnostic, fails=diagnostic.severity >= file.fail_on)}"
        yield "    </testcase>"
    yield "  </testsuite>"


def _said(diagnostic: Diagnostic, *, fails: bool) -> str:
    if fails:
        said = _attributes({"message": diagnostic.message, "type": str(diagnostic.severity)})
        return f"<failure{said}>{_text(diagnostic.help)}</failure>"
    told = " ".join(text for text in (f"{diagnostic.severity}: {diagnostic.message}.", diagnostic.help) if text)
    return f"<system-out>{_text(told)}</system-out>"


def _attributes(values: Mapping[str, object]) -> str:
    return "".join(f' {name}="{_text(str(value))}"' for name, value in values.items())


def _text(text: str) -> str:
    """The text, clean and escaped, without the two characters that XML knows no way to write."""
    legal = clean(text).translate({0xFFFE: "<U+FFFE>", 0xFFFF: "<U+FFFF>"})
    return unmarked(escape(legal), "#&#35;")
