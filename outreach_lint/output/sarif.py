"""`sarif`: SARIF 2.1.0, for code scanning.

What is uploaded is read by more people than the draft is meant for, and kept. So a finding says what its rule looks for
and where, and quotes nothing of the draft unless that is asked for.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from hashlib import sha256
from pathlib import PurePath
from typing import TYPE_CHECKING
from urllib.parse import quote

from ..reading.charsets import LONE_SURROGATES
from ..rule import Severity
from .clean import clean, unmarked
from .json import separated
from .look import PLAIN, Look
from .waiting import waiting

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..diagnostic import Diagnostic
    from ..files import Trouble
    from ..reading.source import Source
    from ..rule import Edit, Rule
    from .report import Report

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
UNKNOWN = -1
"""What SARIF writes for an index that is not known."""
ROOT = "%SRCROOT%"
DRIVE = re.compile(r"[A-Za-z]:[\\/]")

INDENT = 8 * " "
"""What stands before each line of a result, and of the null that holds their place."""

Object = dict[str, object]


def lines(report: Report, look: Look = PLAIN) -> Iterator[str]:
    """One log with one run."""
    found = waiting(map(json.dumps, _results(report, look)))
    names = sorted(report.tally.rules)
    log: Object = {"$schema": SCHEMA, "version": "2.1.0", "runs": [_run(report, names)]}
    head, _, tail = _text(log).partition(f"\n{INDENT}null\n")
    yield from head.split("\n")
    for result in separated(_text(_indexed(json.loads(one), names)) for one in found):
        yield from (INDENT + line for line in result.split("\n"))
    if tail:
        yield from tail.split("\n")


def _text(value: Object) -> str:
    return unmarked(json.dumps(value, indent=2), "#\\u0023")


def _indexed(result: Object, names: Sequence[str]) -> Object:
    """A result with the place of its rule, which is known when all are."""
    return result | {"ruleIndex": names.index(str(result["ruleId"]))}


def _run(report: Report, names: Sequence[str]) -> Object:
    """The run, with null for all its results."""
    from .. import __version__

    return {
        "tool": {
            "driver": {
                "name": "outreach-lint",
                "version": __version__,
                "semanticVersion": __version__,
                "rules": list(_rules(names)),
            }
        },
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {ROOT: {"description": {"text": "The folder in which outreach-lint was run."}}},
        "invocations": [_invocation(report)],
        "results": [None] if names else [],
    }


def _rules(names: Sequence[str]) -> Iterator[Object]:
    """What is told of each rule. Some findings, such as an unused entry of an ignore file, are of none."""
    from ..rule import rules

    known = {rule.name: rule for rule in rules()}
    for name in names:
        rule = known.get(name)
        yield {"id": name, "name": _pascal(name)} | (_titled(name) if rule is None else _described(rule))


def _titled(name: str) -> Object:
    title = {"text": f"{name.replace('-', ' ').capitalize()}."}
    return {"shortDescription": title, "fullDescription": title, "help": title}


def _described(rule: Rule) -> Object:
    return {
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": rule.summary},
        "help": {"text": _sentences(rule.summary, rule.help), "markdown": rule.page},
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
        "properties": {"tags": [rule.family]},
    }


def _pascal(name: str) -> str:
    return "".join(part.capitalize() for part in name.split("-"))


def _invocation(report: Report) -> Object:
    told = [_notification(trouble) for trouble in report.troubles]
    return {"executionSuccessful": not told, "toolExecutionNotifications": told}


def _notification(trouble: Trouble) -> Object:
    located = {"locations": [{"physicalLocation": _artifact(trouble.path)}]} if trouble.path else {}
    return {"level": "error", "message": {"text": clean(trouble.message)}, **located}


def _results(report: Report, look: Look) -> Iterator[Object]:
    from ..rule import rules

    known = {rule.name: rule for rule in rules()}
    for file in report.files:
        seen: Counter[str] = Counter()
        for diagnostic in file.diagnostics:
            hashed = _hash(file.source, diagnostic)
            seen[hashed] += 1
            yield {
                "ruleId": diagnostic.rule,
                "ruleIndex": UNKNOWN,
                "level": LEVELS[diagnostic.severity],
                "message": {"text": _message(diagnostic, known.get(diagnostic.rule), look)},
                "locations": [{"physicalLocation": _location(file.source, diagnostic, look)}],
                "partialFingerprints": {"primaryLocationLineHash": f"{hashed}:{seen[hashed]}"},
            } | _quotes(file.source, diagnostic, look)


def _message(diagnostic: Diagnostic, rule: Rule | None, look: Look) -> str:
    """What is wrong and what to write instead, in the rule's own words where the draft's may not be quoted."""
    if rule is None or look.quotes:
        return _sentences(clean(diagnostic.message), clean(diagnostic.help))
    return _sentences(rule.summary.removeprefix("Flags "), rule.help)


def _sentences(*texts: str) -> str:
    """The texts one after the other, each with a capital letter and a full stop."""
    said = (text[0].upper() + text[1:] for text in texts if text)
    return " ".join(text if text.rstrip("”\"')").endswith((".", "?", "!")) else f"{text}." for text in said)


def _hash(source: Source, diagnostic: Diagnostic) -> str:
    """What stays the same while lines are put in above: it lets an alert be known again."""
    line, _ = source.position(diagnostic.start)
    text = " ".join((diagnostic.rule, *source.line(line).split()))
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _location(source: Source, diagnostic: Diagnostic, look: Look) -> Object:
    region = _region(source, diagnostic)
    if look.quotes and diagnostic.start < diagnostic.end:
        region["snippet"] = {"text": source.text[diagnostic.start : diagnostic.end].translate(LONE_SURROGATES)}
    return {**_artifact(source.path), "region": region}


def _region(source: Source, span: Diagnostic | Edit) -> Object:
    line, column = source.position(span.start)
    end_line, end_column = source.position(span.end)
    return {"startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column}


def _artifact(path: str) -> Object:
    uri, absolute = _uri(path)
    return {"artifactLocation": {"uri": uri} if absolute else {"uri": uri, "uriBaseId": ROOT}}


def _uri(path: str) -> tuple[str, bool]:
    """The path as a URI, and whether it is absolute."""
    if drive := DRIVE.match(path):
        return f"file:///{path[0]}:/{_quoted(PurePath(path[drive.end() :]).as_posix())}", True
    return (f"file://{_quoted(path)}", True) if path.startswith("/") else (_quoted(PurePath(path).as_posix()), False)


def _quoted(path: str) -> str:
    try:
        return quote(path.encode("utf-8", "surrogateescape"))
    except UnicodeEncodeError:  # a name on Windows may hold half a pair
        return quote(path.encode("utf-8", "replace"))


def _quotes(source: Source, diagnostic: Diagnostic, look: Look) -> Object:
    """The fix, which holds words of the draft."""
    if not look.quotes or diagnostic.fix is None:
        return {}
    replacement = {
        "deletedRegion": _region(source, diagnostic.fix),
        "insertedContent": {"text": diagnostic.fix.text.translate(LONE_SURROGATES)},
    }
    change = {**_artifact(source.path), "replacements": [replacement]}
    description = {"text": f"A fix, {diagnostic.fix.applicability}."}
    return {"fixes": [{"description": description, "artifactChanges": [change]}]}
