"""The HTML report: the letter in it, the page around it, and a browser that opens it."""

from __future__ import annotations

import base64
import hashlib
import html as stdlib_html
import re
from pathlib import Path

import pytest
from browser import browse
from hypothesis import given, settings
from hypothesis import strategies as st
from sample import diagnostic, report
from test_formats import HOSTILE, hostile_report

from outreach_lint.config import FailOn
from outreach_lint.diagnostic import Diagnostic
from outreach_lint.figures import Measures
from outreach_lint.files import Trouble
from outreach_lint.output import html
from outreach_lint.output.clean import clean
from outreach_lint.output.letter import Letter, letter
from outreach_lint.output.report import Linted, Report
from outreach_lint.reading.source import Source
from outreach_lint.rule import Applicability, Edit, Severity, rules

STYLE = (Path(html.__file__).parent / "report.css").read_text("utf-8")
DRAFT = (
    'Subject: Grüße 👋🏽\nFrom: Zoë Ångström <zoe@example.test>\nTo: "Łukasz" <l@example.test>\nBcc: x@example.test\n\n'
    "Hi Łukasz,\n\nI’d love a coffee, so that I\ncan pick your brain.\n\nThree things:\n\n- the first\n- the second\n\n"
    "Best,\nZoë\n\nOn Monday, Łukasz wrote:\n> Who are you?\n"
)


def page(found: Report) -> str:
    return "\n".join(html.lines(found))


def shown(text: str, *found: Diagnostic, path: str = "entwürfe/zoë.txt") -> Letter:
    return letter(Linted(Source(path, text), found, FailOn.WARNING))


def outline(one: Letter) -> list[str]:
    """The lines of a letter, what is marked in brackets with its severity, the numbers of notes in braces."""
    return [
        "".join(
            (f"[{piece.severity}:{piece.text}]" if piece.severity else piece.text)
            + "".join(f"{{{note.number}}}" for note in piece.notes)
            for piece in line
        )
        for passage in one.passages
        for line in passage.lines
    ]


# The letter


def test_a_letter_is_what_its_reader_sees():
    one = shown(DRAFT)
    assert one.headers == (("From", "Zoë Ångström <zoe@example.test>"), ("To", "Łukasz <l@example.test>"))
    assert outline(one) == [
        "Grüße 👋🏽",
        "Hi Łukasz,",
        "I’d love a coffee, so that I can pick your brain.",
        "Three things:",
        "- the first",
        "- the second",
        "Best,",
        "Zoë",
    ]
    assert [passage.zone for passage in one.passages][:3] == ["subject", "greeting", "paragraph"]
    assert [passage.is_tight for passage in one.passages] == [False] * 5 + [True, False, True]
    assert one.quoted[-1] == "> Who are you?"


def test_findings_are_marked_and_noted_where_they_end():
    found = (
        diagnostic(DRAFT, "Grüße", severity=Severity.ERROR),
        diagnostic(DRAFT, "love a coffee, so that I\ncan", severity=Severity.INFO),
        diagnostic(DRAFT, "a coffee"),
        diagnostic(DRAFT, "coffee, so", severity=Severity.ERROR),
    )
    assert outline(shown(DRAFT, *found))[:3] == [
        "[error:Grüße]{1} 👋🏽",
        "Hi Łukasz,",
        "I’d [info:love ][warning:a ][error:coffee]{3}[error:, so]{4}[info: that I can]{2} pick your brain.",
    ]


def test_a_finding_over_several_passages_is_marked_in_all_and_noted_in_its_first():
    start, end = DRAFT.index("your brain"), DRAFT.index("second")
    lines = outline(shown(DRAFT, Diagnostic(start, end, "r", Severity.WARNING, "m")))
    assert lines[2:6] == [
        "I’d love a coffee, so that I can pick [warning:your brain.]{1}",
        "[warning:Three things:]",
        "[warning:- the first]",
        "[warning:- the ]second",
    ]


def test_an_empty_finding_is_noted_at_its_place():
    at = DRAFT.index(" coffee")
    assert outline(shown(DRAFT, Diagnostic(at, at, "r", Severity.INFO, "m")))[2].startswith("I’d love a{1} coffee")
    assert outline(shown(DRAFT, Diagnostic(0, 0, "r", Severity.INFO, "m")))[0] == "{1}Grüße 👋🏽"
    assert outline(shown(DRAFT, Diagnostic(len(DRAFT), len(DRAFT), "r", Severity.INFO, "m")))[-1] == "Zoë{1}"


@pytest.mark.parametrize("encoding", ["quoted-printable", "base64"])
def test_an_encoded_letter_is_shown_decoded_and_marked_in_the_right_place(encoding: str):
    import quopri

    body = "Hi Łukasz,\n\nGrüße, könnten wir a coffee trinken?\n".encode()
    coded = (quopri.encodestring(body) if encoding == "quoted-printable" else base64.encodebytes(body)).decode()
    text = (
        "Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\nMIME-Version: 1.0\n"
        f"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: {encoding}\n\n{coded}"
    )
    from outreach_lint.reading.reader import read_draft

    draft = read_draft(Source("zoë.eml", text))
    at = draft.text.text.index("a coffee")
    start, end = draft.text.origin(at, at + 8)
    fix = Edit(start, end, "einen Brief", Applicability.DISPLAY)
    one = shown(text, Diagnostic(start, end, "r", Severity.INFO, "m", "h", fix), path="zoë.eml")
    last = outline(one)[-1]
    assert last == "Grüße, könnten wir [info:a coffee]{1} trinken?"
    [note] = [note for passage in one.passages for line in passage.lines for piece in line for note in piece.notes]
    assert note.change is not None
    assert (note.change.old, note.change.new) == ("a coffee", "einen Brief")


@settings(deadline=None)
@given(st.text(), st.lists(st.tuples(st.integers(0, 300), st.integers(0, 300)), max_size=6))
def test_every_finding_is_noted_once_and_no_word_is_lost(text: str, spans: list[tuple[int, int]]):
    draft = f"Hi Zoë,\n\nfirst\n\n{text}".replace("\0", "")
    places = sorted((min(start, len(draft)), min(start + length, len(draft))) for start, length in spans)
    found = [Diagnostic(start, end, "r", Severity.INFO, "m") for start, end in places]
    one, bare = shown(draft, *found), shown(draft)
    pieces = [piece for passage in one.passages for line in passage.lines for piece in line]
    assert sorted(note.number for piece in pieces for note in piece.notes) == list(range(1, len(found) + 1))

    def words(of: Letter) -> list[str]:
        return ["".join(piece.text for piece in line) for passage in of.passages for line in passage.lines]

    assert words(one) == words(bare)
    assert all(line == clean(line) for line in html.lines(report(draft, *found)))


# The page


def test_the_page_shows_the_draft_the_notes_and_the_figures():
    found = (
        diagnostic(DRAFT, "a coffee", severity=Severity.ERROR, fix="a question", message="asks for “a coffee”"),
        diagnostic(DRAFT, "pick your brain", severity=Severity.INFO),
    )
    measures = Measures(words=1420, seconds=36.4, grade=6.2, asks=2, questions=1)
    surplus = (diagnostic(DRAFT, "Best"),) * 3
    one = Linted(Source("entwürfe/zoë.txt", DRAFT), found, FailOn.WARNING, measures, surplus=surplus)
    text = page(Report((one,)))
    for part in (
        "<h1>Found 1 error and 1 note in 1 draft</h1>",
        "<div><dt>Words</dt><dd>1,420</dd></div>",
        "<div><dt>To read</dt><dd>36 s</dd></div>",
        "<div><dt>Grade</dt><dd>6</dd></div>",
        '<mark class="error">a coffee</mark><a class="call error" id="d1-w1" href="#d1-n1"',
        "asks for “a coffee”",
        "Ask one thing.",
        "<del>a coffee</del> <ins>a question</ins>",
        "3 more held back.",
        'id="rule-coffee-ask"',
    ):
        assert part in text
    assert "All drafts" not in text
    assert all(clean(line) == line for line in text.split("\n"))


def test_several_drafts_are_compared_in_a_chart():
    def one(name: str, words: int, *severities: Severity) -> Linted:
        found = tuple(diagnostic(DRAFT, "a coffee", severity=severity) for severity in severities)
        return Linted(Source(name, DRAFT), found, FailOn.WARNING, Measures(words, 1.0, None, 0, 0))

    drafts = (one("a.txt", 200, Severity.ERROR, Severity.WARNING), one("zoë.txt", 50, Severity.INFO), one("c.txt", 0))
    text = page(Report(drafts, (Trouble("fehlt.txt", "no such file"), Trouble("", "no model"))))
    assert re.findall(r'<rect class="(\w+)" x="([\d.]+)" width="([\d.]+)"', text) == [
        ("error", "0.0", "50.0"),
        ("warning", "50.0", "50.0"),
        ("words", "0.0", "100.0"),
        ("info", "0.0", "50.0"),
        ("words", "0.0", "25.0"),
    ]
    assert [text.count(f'<a href="#d{number}">') for number in (1, 2, 3)] == [1, 1, 1]
    assert '<bdi class="path">fehlt.txt</bdi>: no such file' in text
    assert "<li>no model</li>" in text


def test_what_is_found_in_an_ignore_file_is_on_the_page():
    found = (diagnostic("[[ignore]]", "ignore"),)
    other = Linted(Source("ignore.toml", "[[ignore]]"), found, FailOn.NEVER, is_draft=False)
    assert "ignore.toml" in page(Report((other,)))


def test_every_link_leads_somewhere():
    found = [diagnostic(DRAFT, word) for word in ("Grüße", "a coffee", "Best")]
    text = page(Report((Linted(Source("zoë.txt", DRAFT), tuple(found), FailOn.WARNING),) * 2))
    names = re.findall(r' id="([^"]+)"', text)
    assert len(names) == len(set(names))
    assert {*re.findall(r'href="#([^"]+)"', text)} <= {*names}
    assert {*re.findall(r'aria-labelledby="([^"]+)"', text)} <= {*names}


def test_the_policy_allows_this_style_and_nothing_else():
    text = page(report(DRAFT, diagnostic(DRAFT, "a coffee")))
    [style] = re.findall(r"<style>(.*?)</style>", text, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    [policy] = re.findall(r'<meta http-equiv="Content-Security-Policy" content="([^"]+)">', text)
    assert stdlib_html.unescape(policy) == (
        f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    )
    assert " style=" not in text
    assert not re.search(r"url\(|@import|https?:", style)


def test_the_reasons_are_those_of_the_rules():
    rule = next(rule for rule in rules() if rule.name == "coffee-ask")
    text = page(report(DRAFT, diagnostic(DRAFT, "a coffee")))
    why = rule.page.partition("## Why\n")[2].partition("\n\n")[0].replace("\n", " ")
    assert stdlib_html.escape(why, quote=False)[:40] in text


# Colours


def colours(theme: str) -> dict[str, str]:
    return dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", theme))


LIGHT = colours(STYLE.partition("@media")[0])
DARK = colours(STYLE.partition("@media (prefers-color-scheme: dark)")[2].partition("* {")[0])


def luminance(colour: str) -> float:
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_text_has_the_contrast_that_wcag_aa_asks_for(theme: dict[str, str]):
    pairs = [(text, ground) for text in ("ink", "faint", "link", "good") for ground in ("desk", "paper")]
    for severity in ("error", "warning", "info"):
        pairs += ((severity, "desk"), (severity, "paper"), (severity, f"{severity}-tint"), ("ink", f"{severity}-tint"))
    assert {pair: ratio for pair in pairs if (ratio := contrast(theme[pair[0]], theme[pair[1]])) < 4.5} == {}
    assert contrast(theme["words"], theme["desk"]) >= 3


# A browser


def test_a_browser_shows_the_page_and_loads_and_runs_nothing(tmp_path: Path):
    parts = [hostile_report(text) for text in HOSTILE.values()]
    all_drafts = Report(
        sorted((file for part in parts for file in part.files), key=lambda file: not file.is_draft),
        tuple(trouble for part in parts for trouble in part.troubles),
    )
    path = tmp_path / "bericht.html"
    path.write_text(page(all_drafts), "utf-8")
    net_log = tmp_path / "net.json"
    said = browse(path, tmp_path, "--dump-dom", f"--log-net-log={net_log}")
    assert "CONSOLE" not in said.stderr
    assert "alert('Zoë')" in stdlib_html.unescape(said.stdout)
    assert not re.search("<(script|img|iframe)", said.stdout)
    assert said.stdout.count("<article") == len(HOSTILE)
    asked = set(re.findall(r'"url":"([a-z]+:[^"]*)"', net_log.read_text("utf-8", "replace")))
    assert not [url for url in asked if "evil" in url or (url.startswith("file:") and url != path.as_uri())]


def test_a_browser_would_say_if_the_policy_were_broken(tmp_path: Path):
    path = tmp_path / "bericht.html"
    text = page(report(DRAFT, diagnostic(DRAFT, "a coffee")))
    path.write_text(text.replace("</main>", "<p style='color: red'>x</p><script>1</script></main>"), "utf-8")
    assert "Content Security Policy" in browse(path, tmp_path, "--dump-dom").stderr
