import json as stdlib_json
import re
from collections.abc import Sequence
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from sample import diagnostic, report

from outreach_lint.config import FailOn
from outreach_lint.diagnostic import Diagnostic
from outreach_lint.figures import Measures, Standing
from outreach_lint.files import Trouble
from outreach_lint.output import FORMATS, QUIET, concise, full, json, statistics
from outreach_lint.output.clean import clean, defused
from outreach_lint.output.full import excerpt
from outreach_lint.output.look import PLAIN, Look
from outreach_lint.output.paint import coloured, is_wanted
from outreach_lint.output.report import Linted, Report
from outreach_lint.reading.context import Stage
from outreach_lint.reading.source import Source
from outreach_lint.rule import Applicability, Edit, Severity


def shown(text: str, *diagnostics: Diagnostic) -> str:
    return "\n".join(full.findings(report(text, *diagnostics))) + "\n"


# full


def test_full_shows_the_words_the_help_and_the_fix():
    text = "Hi Zoë,\n\nKönnte ich dich auf a coffee einladen?\n"
    assert shown(text, diagnostic(text, "a coffee", fix="a question")) == dedent("""\
        entwürfe/zoë.txt:3:21: warning: coffee-ask: asks much
          |
        3 | Könnte ich dich auf a coffee einladen?
          |                     ^^^^^^^^
        help: Ask one thing.
        3 - Könnte ich dich auf a coffee einladen?
        3 + Könnte ich dich auf a question einladen?

        """)


def test_a_finding_over_several_lines_shows_the_first_and_the_last():
    text = "Liebe Zoë,\r\nI hope that   \r\n you are well,\r\n  really well. Söhne.\r\n"
    assert shown(text, diagnostic(text, "hope that   \r\n you are well,\r\n  really")) == dedent("""\
        entwürfe/zoë.txt:2:3: warning: coffee-ask: asks much
          |
        2 | I hope that
          |   ^^^^^^^^^
        . |
        4 |   really well. Söhne.
          |   ^^^^^^
        help: Ask one thing.

        """)


def test_a_finding_that_ends_with_its_line_marks_that_line_only():
    text = "Grüße\r\nZoë\r\n"
    assert shown(text, diagnostic(text, "Grüße\r\n")).split("\n")[1:5] == [
        "  |",
        "1 | Grüße",
        "  | ^^^^^",
        "help: Ask one thing.",
    ]


def test_a_fix_that_deletes_lines_shows_no_line_in_its_place():
    text = "Grüße\r\n\r\n\r\nZoë\r\n"
    assert shown(text, diagnostic(text, "Grüße\r\n\r\n", fix="")).split("\n")[-5:-2] == [
        "help: Ask one thing.",
        "1 - Grüße",
        "2 -",
    ]


def test_a_fix_of_many_lines_is_cut():
    text = "é\n" * 9
    assert shown(text, diagnostic(text, text, fix="ü")).split("\n")[-8:] == [
        "1 - é",
        "2 - é",
        "3 - é",
        "4 - é",
        ". -",
        "1 + ü",
        "",
        "",
    ]


def test_the_gutter_is_as_wide_as_the_longest_line_number():
    text = "\n" * 8 + "Grüße an\nZoë"
    lines = shown(text, diagnostic(text, "an\nZoë")).split("\n")
    assert lines[1:6] == ["   |", " 9 | Grüße an", "   |       ^^", "10 | Zoë", "   | ^^^"]


@pytest.mark.parametrize(
    "before",
    [
        "",
        "Grüße ",
        "日本語の ",
        "👩‍👩‍👧 ",
        "🇩🇪🇯🇵 ",
        "👋🏽 ",
        "❤️ ",
        "cafe\u0301 ",
        "\t",
        "a\tb ",
        "\x1b[31m",
        "\x00\x7f",
        "\u202eab",
        "\x9b1m ",
    ],
)
@pytest.mark.parametrize("marked", ["a coffee", "👩‍👩‍👧", "コーヒー", "o\u0308l", "\t"])
def test_carets_stand_under_the_words_as_wide_as_they_are(before: str, marked: str):
    line = f"{before}{marked} ☕ …"
    _, _, source, carets, *_ = shown(
        line, Diagnostic(len(before), len(before) + len(marked), "r", Severity.INFO, "m")
    ).split("\n")
    start = carets.index("^")
    at = next(
        i for i in range(len(source) + 1) if cell_len(source[:i]) == start and source.startswith(clean(marked), i)
    )
    assert carets.count("^") == cell_len(clean(marked))
    assert source[at:].startswith(clean(marked))


@pytest.mark.parametrize(
    ("marked", "width"),
    [("👩‍👩‍👧", 2), ("🇩🇪", 2), ("👋🏽", 2), ("❤️", 2), ("e\u0301", 1), ("日本", 4), ("\t", 4), ("\x1b", 1), ("\x85", 8)],
)
def test_widths_are_those_of_a_terminal(marked: str, width: int):
    assert excerpt(f"ab {marked} cd", 3, 3 + len(marked))[1:] == (3, width)


def test_an_empty_finding_has_one_caret():
    assert excerpt("Grüße", 5, 5) == ("Grüße", 5, 1)


@pytest.mark.parametrize("start", [0, 3, 60, 99, 150, 290, 2000, 5000, 9990])
@pytest.mark.parametrize("length", [0, 1, 8, 99, 100, 101, 400])
@pytest.mark.parametrize("letter", ["ö", "日", "e\u0301", "\t", "👩‍👩‍👧"])
def test_of_a_long_line_the_part_around_the_finding_is_shown(start: int, length: int, letter: str):
    line = letter * 10_000
    text, indent, width = excerpt(line, start, start + length)
    assert cell_len(text) <= full.WIDTH + 1
    assert indent + width <= cell_len(text) + 1
    assert text.startswith("…") or start < 100
    if letter == "ö":
        assert width >= min(max(1, length), len(line) - start, full.WIDTH - full.LEAD - 2)


def test_a_line_that_fits_is_not_cut():
    assert excerpt("ö" * 100, 50, 60)[0] == "ö" * 100
    assert excerpt("ö" * 101, 0, 5) == ("ö" * 99 + "…", 0, 5)
    assert excerpt("ö" * 101, 99, 101) == ("…" + "ö" * 99, 98, 2)


# The closing line


def test_the_closing_line_counts_findings_and_measures_a_single_draft():
    found = [
        Diagnostic(0, 1, "r", severity, "m")
        for severity in (Severity.ERROR,) * 2 + (Severity.WARNING,) * 3 + (Severity.INFO,)
    ]
    measures = Measures(words=142, seconds=36.4, grade=6.2, asks=2, questions=1)
    one = Linted(Source("zoë.txt", "ë"), tuple(found), FailOn.WARNING, measures)
    clear = Linted(Source("łukasz.txt", "ł"), (), FailOn.WARNING, Measures(1, 130.0, None, 1, 0))
    trouble = Trouble("x", "y")

    def closing(*files: Linted, troubles: Sequence[Trouble] = ()) -> str:
        return list(full.lines(Report(files, troubles)))[-1]

    assert closing(one) == (
        "Found 2 errors, 3 warnings and 1 note in 1 draft (142 words, 36 s to read, grade 6, 2 asks, 1 question)."
    )
    assert closing(clear) == "All clear: 1 draft (1 word, 2 min to read, 1 ask, 0 questions)."
    assert closing(one, clear) == "Found 2 errors, 3 warnings and 1 note in 1 of 2 drafts."
    assert closing(clear, clear) == "All clear: 2 drafts."
    assert closing(clear, troubles=(trouble,)).startswith("Nothing found in 1 draft (1 word")
    assert closing(clear, clear, troubles=(trouble,)) == (
        "Nothing found in 2 drafts, but not everything could be linted."
    )
    assert closing(troubles=(trouble,)) == "Nothing could be linted."


def test_quiet_leaves_the_closing_line_out():
    assert list(QUIET["full"](report("ë"), PLAIN)) == []
    assert list(FORMATS["full"](report("ë"), PLAIN)) == ["All clear: 1 draft."]


# concise, json


def test_concise_is_one_line_a_finding():
    text = "Grüße 👋🏽 a coffee\n"
    found = report(text, diagnostic(text, "a coffee", severity=Severity.ERROR))
    assert list(concise.lines(found)) == ["entwürfe/zoë.txt:1:10: error: coffee-ask: asks much"]
    assert list(concise.lines(report(text))) == []


def test_json_counts_lines_and_columns_from_one_and_offsets_from_zero_in_code_points():
    text = "Grüße\r\n👋🏽 a\r\ncoffee\n"
    found = report(text, diagnostic(text, "a\r\ncoffee", fix="é"))
    line = "\n".join(json.lines(found)) + "\n"
    assert line.isascii()
    assert stdlib_json.loads(line) == [
        {
            "path": "entwürfe/zoë.txt",
            "rule": "coffee-ask",
            "severity": "warning",
            "message": "asks much",
            "help": "Ask one thing.",
            "start": {"line": 2, "column": 4, "offset": 10},
            "end": {"line": 3, "column": 7, "offset": 19},
            "fix": {
                "start": {"line": 2, "column": 4, "offset": 10},
                "end": {"line": 3, "column": 7, "offset": 19},
                "text": "é",
                "applicability": "unsafe",
            },
        }
    ]


def test_json_of_nothing_is_an_empty_array():
    assert list(json.lines(report("é"))) == ["[]"]


def test_json_of_several_findings_is_one_array():
    text = "a coffee, a tea"
    found = report(text, diagnostic(text, "a coffee"), diagnostic(text, "a tea"))
    assert [one["start"]["offset"] for one in stdlib_json.loads("".join(json.lines(found)))] == [0, 10]


def test_json_carries_any_text_and_no_command_of_a_ci_log():
    text = "##[error]\udcff\u2028\x00"
    found = report(
        text, Diagnostic(0, 1, "r", Severity.INFO, text, text, Edit(0, 1, text, Applicability.SAFE)), path=text
    )
    line = "\n".join(json.lines(found))
    assert "##[" not in line
    [decoded] = stdlib_json.loads(line)
    assert decoded["path"] == decoded["message"] == decoded["help"] == decoded["fix"]["text"] == text


# Other people's text


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("Grüße, 日本 🇩🇪 👋🏽 cafe\u0301", "Grüße, 日本 🇩🇪 👋🏽 cafe\u0301"),
        ("a\tb", "a    b"),
        ("\x00\x07\x08\n\r\x1b[31m\x1b]8;;x\x07", "␀␇␈␊␍␛[31m␛]8;;x␇"),
        ("\x7f", "␡"),
        ("\x9b31m\x85", "<U+009B>31m<U+0085>"),
        ("\u202e\u2066\u200b\ufeff\u00ad", "<U+202E><U+2066><U+200B><U+FEFF><U+00AD>"),
        ("\u2028\u2029", "<U+2028><U+2029>"),
        ("\udcff\ud800", "<U+DCFF><U+D800>"),
        (
            "👩\u200d👩\u200d👧 ❤\ufe0f\u200d🔥 ☎\ufe0e 1\ufe0f\u20e3",
            "👩\u200d👩\u200d👧 ❤\ufe0f\u200d🔥 ☎\ufe0e 1\ufe0f\u20e3",
        ),
        ("a\u200db \u200d a\ufe0fb 👩\u200d", "a<U+200D>b <U+200D> a<U+FE0F>b 👩<U+200D>"),
        ("👋\U000e0041\U000e0100", "👋<U+E0041><U+E0100>"),
    ],
)
def test_what_a_terminal_would_act_on_hide_or_reorder_is_made_visible(text: str, cleaned: str):
    assert clean(text) == cleaned


@pytest.mark.parametrize("name", ["full", "concise"])
def test_no_hostile_text_reaches_a_line(name: str):
    hostile = "\x1b[2J\x9b\u202e\r\n\x00\u2028\udcff[red]:smile:[/foo]"
    text = f"é{hostile}é"
    found = report(
        text, Diagnostic(0, len(text), "r", Severity.ERROR, hostile, hostile, Edit(0, 3, hostile)), path=hostile
    )
    for line in FORMATS[name](found, PLAIN):
        assert line == clean(line)
        line.encode("utf-8")
    assert "[red]:smile:[/foo]" in next(FORMATS[name](found, Look(coloured)))


@pytest.mark.parametrize(
    "line", ["::add-mask::é", "  ::error::é", "\t::x", "é ##[error]x", "##[a]##[b]", "\u2003::debug::x"]
)
def test_no_line_is_a_command_of_a_ci_log(line: str):
    safe = defused(line)
    assert not safe.lstrip().startswith("::")
    assert "##[" not in safe
    assert safe.replace("\u200b", "") == line


def test_an_innocent_line_is_left_alone():
    assert defused("a::b [##] : : é") == "a::b [##] : : é"


# Colour


@pytest.mark.parametrize(
    ("choice", "environment", "terminal", "wanted"),
    [
        ("auto", {}, True, True),
        ("auto", {}, False, False),
        ("always", {"NO_COLOR": "1", "TERM": "dumb"}, False, True),
        ("never", {"FORCE_COLOR": "1"}, True, False),
        ("auto", {"NO_COLOR": "1", "FORCE_COLOR": "1"}, True, False),
        ("auto", {"NO_COLOR": ""}, True, True),
        ("auto", {"FORCE_COLOR": "1", "TERM": "dumb"}, False, True),
        ("auto", {"FORCE_COLOR": "0"}, False, False),
        ("auto", {"FORCE_COLOR": "False"}, False, False),
        ("auto", {"FORCE_COLOR": ""}, False, False),
        ("auto", {"FORCE_COLOR": "0"}, True, True),
        ("auto", {"TERM": "dumb"}, True, False),
        ("auto", {"TERM": "xterm"}, True, True),
    ],
)
def test_when_to_colour(choice: str, environment: dict[str, str], terminal: bool, wanted: bool):
    assert is_wanted(choice, environment, terminal=terminal) is wanted


def test_colour_only_adds_escape_sequences():
    text = "Grüße 👋🏽 a coffee\n"
    found = report(text, diagnostic(text, "a coffee", severity=Severity.ERROR, fix="é"))
    painted = list(full.lines(found, Look(coloured)))
    assert [re.sub(r"\x1b\[[0-9;]*m", "", line) for line in painted] == list(full.lines(found))
    assert painted[0].startswith(
        "\x1b[1mentwürfe/zoë.txt\x1b[0m:1:10: \x1b[1;31merror\x1b[0m: \x1b[1mcoffee-ask\x1b[0m: "
    )


@given(st.text(), st.text(), st.text(), st.text())
def test_any_text_makes_clean_lines_and_valid_json(before: str, marked: str, after: str, said: str):
    text = before + marked + after
    start, end = len(before), len(before) + len(marked)
    found = report(text, Diagnostic(start, end, "r", Severity.INFO, said, said, Edit(start, end, said)), path=said)
    for line in (*full.findings(found), *concise.lines(found)):
        assert line == clean(line)
    [decoded] = stdlib_json.loads("\n".join(json.lines(found)))
    assert (decoded["message"], decoded["start"]["offset"], decoded["end"]["offset"]) == (said, start, end)


@given(
    st.text("\u200d\ufe0f\u0301\t\x1b👩🇩☎1日a", max_size=600),
    st.integers(0, 600),
    st.integers(0, 600),
    st.integers(1, 12),
)
def test_an_excerpt_has_room_for_its_carets(line: str, start: int, length: int, times: int):
    line *= times
    start = min(start, len(line))
    text, indent, width = excerpt(line, start, min(start + length, len(line)))
    assert cell_len(text) <= full.WIDTH + 2
    assert indent + width <= full.WIDTH + 2


def test_a_long_line_of_marks_without_width_is_cut():
    assert excerpt("a" + "\u0301" * 1000, 0, 1) == ("a…", 0, 1)


# --statistics


def finding(rule: str, severity: Severity) -> Diagnostic:
    return Diagnostic(0, 1, rule, severity, "m")


COUNTED = Report(
    (
        Linted(
            Source("büro/zoë.txt", "ë"),
            (finding("shouting", Severity.ERROR), finding("vague-ask", Severity.WARNING)),
            FailOn.WARNING,
            Measures(words=1420, seconds=364.0, grade=6.2, asks=2, questions=1),
            Standing(Stage.FOLLOW_UP, is_stated=True),
            silenced=(finding("no-thanks", Severity.INFO),),
            surplus=(finding("vague-ask", Severity.WARNING),) * 2,
        ),
        Linted(Source("三.txt", "三"), (finding("vague-ask", Severity.INFO),), FailOn.WARNING),
    )
)


def test_statistics_are_a_table_of_rules_and_one_of_drafts():
    assert list(statistics.lines(COUNTED)) == [
        "rule       errors  warnings  notes  drafts  silenced  held back",
        "vague-ask       0         1      1       2         0          2",
        "shouting        1         0      0       1         0          0",
        "no-thanks       0         0      0       0         1          0",
        "",
        "draft         stage               words  to read  grade  asks  questions  errors  warnings  notes  held back",
        "büro/zoë.txt  follow-up (stated)  1,420    6 min      6     2          1       1         1      0          2",
        "三.txt                                                                         0         0      1          0",
        "",
        "Found 1 error, 1 warning and 1 note in 2 drafts; 2 more held back, see --statistics.",
    ]


def test_statistics_for_programs_are_one_object():
    text = "\n".join(statistics.encoded(COUNTED))
    assert text.isascii()
    found = stdlib_json.loads(text)
    assert found["rules"][0] == {
        "rule": "vague-ask", "errors": 0, "warnings": 1, "notes": 1, "drafts": 2, "silenced": 0, "held-back": 2,
    }  # fmt: skip
    assert [draft["path"] for draft in found["drafts"]] == ["büro/zoë.txt", "三.txt"]
    assert found["drafts"][0]["stage"] == "follow-up"
    assert found["drafts"][0]["stage-is-stated"] is True
    assert found["drafts"][1]["words"] is None


def test_statistics_of_nothing_are_the_closing_line():
    assert list(statistics.lines(Report(()))) == ["Nothing could be linted."]
