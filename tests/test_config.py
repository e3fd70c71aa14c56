from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
import sample
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from outreach_lint.config import Config, Facts, FailOn, Flags, Settings, _config, finder, load
from outreach_lint.output.pages import kind
from outreach_lint.reading.context import EmployerDomain, Profile, Stage
from outreach_lint.rule import Severity
from outreach_lint.rule import rules as real_rules
from outreach_lint.values import ConfigError

NO_FLAGS = Flags()


@pytest.fixture(autouse=True)
def _tiny_rules(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    sample.use(monkeypatch, sample.RULES)
    monkeypatch.chdir(tmp_path)


def config(text: str, name: str = "outreach-lint.toml") -> Config:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return load(path)


def complaint(text: str, name: str = "outreach-lint.toml") -> str:
    with pytest.raises(ConfigError) as caught:
        config(text, name).settings(Path("zoë.txt"))
    return str(caught.value)


def selected(text: str, flags: Flags = NO_FLAGS, path: str = "zoë.txt") -> list[str]:
    return [rule.name for rule in config(text).settings(Path(path), flags).rules]


# Selecting


def test_all_rules_but_preview_ones_run_by_default():
    assert selected("") == ["body-length", "call-ask", "coffee-ask", "tea-ask"]
    assert [rule.name for rule in Settings().rules] == selected("")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('select = ["coffee"]', ["coffee-ask", "tea-ask"]),
        ('select = ["coffee"]\nignore = ["tea-ask"]', ["coffee-ask"]),
        ('select = ["coffee"]\nignore = ["coffee"]', []),
        ('select = ["tea-ask"]\nignore = ["coffee"]', ["tea-ask"]),
        ('select = ["tea-ask"]\nignore = ["tea-ask"]', []),
        ('select = ["tea-ask"]\nextend-select = ["coffee-ask"]', ["coffee-ask", "tea-ask"]),
        ('ignore = ["coffee", "concision"]', ["call-ask"]),
        ('ignore = ["coffee"]\nextend-select = ["tea-ask"]', ["body-length", "call-ask", "tea-ask"]),
        ('select = ["preview"]', ["phone-reply"]),
        ('select = ["phone"]', ["call-ask"]),
        ('select = ["phone-reply"]', ["phone-reply"]),
        ('select = ["phone"]\nextend-select = ["preview"]', ["call-ask", "phone-reply"]),
        ('extend-select = ["preview"]\nignore = ["phone"]', ["body-length", "coffee-ask", "tea-ask"]),
        ('extend-select = ["preview"]\nignore = ["preview"]', ["body-length", "call-ask", "coffee-ask", "tea-ask"]),
        ("select = []", []),
    ],
)
def test_the_more_exact_selector_wins_and_ignore_wins_a_draw(text: str, expected: list[str]):
    assert selected(text) == expected


@pytest.mark.parametrize(
    ("text", "flags", "expected"),
    [
        ('select = ["coffee"]', Flags(select=("phone",)), ["call-ask"]),
        ('ignore = ["tea-ask"]', Flags(select=("tea-ask",)), ["tea-ask"]),
        ('ignore = ["tea-ask"]', Flags(select=("coffee",)), ["coffee-ask", "tea-ask"]),
        ('select = ["tea-ask"]', Flags(ignore=("coffee",)), []),
        ('select = ["coffee"]', Flags(ignore=("tea-ask",)), ["coffee-ask"]),
        ('select = ["coffee"]', Flags(extend_select=("call-ask",)), ["call-ask", "coffee-ask", "tea-ask"]),
        ('ignore = ["call-ask"]', Flags(extend_select=("phone",), ignore=("coffee",)), ["body-length", "call-ask"]),
        ("", Flags(extend_select=("preview",)), ["body-length", "call-ask", "phone-reply", "coffee-ask", "tea-ask"]),
    ],
)
def test_flags_decide_over_the_config_wherever_they_name_a_rule(text: str, flags: Flags, expected: list[str]):
    assert selected(text, flags) == expected


def test_rules_are_ignored_per_file_even_if_the_flags_select_them():
    text = '[per-file-ignores]\n"vorlagen/*" = ["coffee"]\n"*.eml" = ["all"]'
    assert selected(text, Flags(select=("coffee",)), "vorlagen/zoë.txt") == []
    assert selected(text, Flags(select=("coffee",)), "zoë.txt") == ["coffee-ask", "tea-ask"]
    assert selected(text, path="tief/unten/zoë.eml") == []


# Globs


@pytest.mark.parametrize(
    ("glob", "path", "matches"),
    [
        ("acmé/*", "acmé/zoë.txt", True),
        ("acmé/*", "acmé/alt/zoë.txt", False),
        ("acmé/*", "mehr/acmé/zoë.txt", False),
        ("acmé/**", "acmé/alt/zoë.txt", True),
        ("**/acmé/*", "acmé/zoë.txt", True),
        ("**/acmé/*", "a/b/acmé/zoë.txt", True),
        ("**/acmé/*", "a/nichtacmé/zoë.txt", False),
        ("**", "zoë.txt", True),
        ("*.txt", "zoë.txt", True),
        ("*.txt", "tief/zoë.txt", True),
        ("./acmé/*", "acmé/zoë.txt", True),
        ("./*.txt", "zoë.txt", True),
        ("./*.txt", "tief/zoë.txt", False),
        ("zo?.txt", "zoë.txt", True),
        ("zo[ëe].txt", "zoë.txt", True),
        ("zo[!a-z].txt", "zoë.txt", True),
        ("zo[!a-z].txt", "zoe.txt", False),
        ("[", "[", True),
        ("a.txt", "axtxt", False),
    ],
)
def test_globs_count_from_the_folder_of_the_config(glob: str, path: str, matches: bool):
    settings = config(f'[drafts."{glob}"]\ncompany = "Acmé"', "büro/outreach-lint.toml").settings(Path("büro", path))
    assert settings.context.company == ("Acmé" if matches else None)


@pytest.mark.parametrize(
    ("exclude", "path", "excluded"),
    [
        ("gesendet/**", "gesendet/zoë.txt", True),
        ("gesendet", "gesendet/alt/zoë.txt", True),
        ("gesendet/", "gesendet/alt/zoë.txt", True),
        ("gesendet", "tief/gesendet/zoë.txt", True),
        ("gesendet/*", "tief/gesendet/zoë.txt", False),
        ("*.md", "tief/README.md", True),
        ("*.md", "zoë.txt", False),
    ],
)
def test_what_is_excluded(exclude: str, path: str, excluded: bool):
    assert config(f'exclude = ["{exclude}"]').excludes(Path(path)) is excluded


def test_a_posting_that_the_config_names_is_no_draft():
    found = config('[drafts."acme/*"]\nposting = "anzeigen/acmé.md"')
    assert found.excludes(Path("anzeigen/acmé.md"))
    assert not found.excludes(Path("anzeigen/andere.md"))


# Values


def test_severities_are_set_by_rule_and_by_family():
    settings = config('[severity]\ncoffee = "error"\ntea-ask = "info"').settings(Path("zoë.txt"))
    severities = {rule.name: settings.severity(rule) for rule in settings.rules}
    assert severities == {
        "body-length": None,
        "call-ask": None,
        "coffee-ask": Severity.ERROR,
        "tea-ask": Severity.INFO,
    }


def test_options_have_the_types_that_the_check_declares():
    settings = config(
        "[rules.body-length]\nmax-words = 90\nratio = 1\nstrict = true\n"
        'allow = ["café"]\nunit = "lines"\ntitle = "Größe"'
    ).settings(Path("zoë.txt"))
    body_length, call_ask, *_ = settings.rules
    assert settings.options(body_length) == {
        "max-words": 90,
        "ratio": 1.0,
        "strict": True,
        "allow": ("café",),
        "unit": "lines",
        "title": "Größe",
    }
    assert settings.options(call_ask) == {}


def test_the_other_settings():
    settings = config('fail-on = "never"\nmax-characters = 5\nmodel = "en_core_web_md"').settings(Path("zoë.txt"))
    assert settings.fail_on is FailOn.NEVER
    assert settings.max_characters == 5
    assert settings.model == "en_core_web_md"
    assert settings.config == Path("outreach-lint.toml").absolute()


def test_the_flag_decides_what_fails():
    assert config('fail-on = "never"').settings(Path("zoë.txt"), Flags(fail_on=FailOn.INFO)).fail_on is FailOn.INFO


@pytest.mark.parametrize("applied", ["2026-11-02", '"2026-11-02"', "2026-11-02T08:00:00", "2026-11-02 08:00:00Z"])
def test_a_date_is_one_of_toml_or_a_string(applied: str):
    settings = config(f"[context]\napplied = {applied}").settings(Path("zoë.txt"))
    assert settings.context.applied == date(2026, 11, 2)
    assert type(settings.context.applied) is date


# Context


def test_context_comes_from_flags_then_drafts_then_context():
    found = config(
        '[context]\nstage = "first"\nemployer-domain = "coffee"\nprofile = "inmail"\ncompany = "Café Größe"\n'
        '[drafts."acmé/*"]\ncompany = "Acmé"\nstage = "reply"\nrecipient = "Zoë"\n'
        '[drafts."acmé/neu.txt"]\nrecipient = "Łukasz"'
    )
    plain = found.settings(Path("zoë.txt")).context
    assert (plain.company, plain.stage, plain.recipient) == ("Café Größe", Stage.FIRST, None)
    assert (plain.employer_domain, plain.profile) == (EmployerDomain.COFFEE, Profile.INMAIL)
    drafts = found.settings(Path("acmé/neu.txt")).context
    assert (drafts.company, drafts.stage, drafts.recipient) == ("Acmé", Stage.REPLY, "Łukasz")
    flags = found.settings(Path("acmé/neu.txt"), Flags(facts=Facts(company="Übersee", profile=Profile.EMAIL))).context
    assert (flags.company, flags.profile, flags.recipient) == ("Übersee", Profile.EMAIL, "Łukasz")


def test_a_posting_counts_from_the_folder_of_the_config():
    Path("büro/anzeigen").mkdir(parents=True)
    Path("büro/anzeigen/acmé.md").write_text("Wir suchen …", "utf-8")
    found = config('[drafts."*.txt"]\nposting = "anzeigen/acmé.md"', "büro/outreach-lint.toml")
    posting = found.settings(Path("büro/zoë.txt")).context.posting
    assert posting is not None
    assert (posting.path, posting.text) == (str(Path("büro/anzeigen/acmé.md")), "Wir suchen …")


@pytest.mark.parametrize("suffix", ["txt", "md"])
def test_a_posting_beside_the_draft_is_found_without_config(suffix: str):
    Path(f"zoë.posting.{suffix}").write_text("Wir suchen …", "utf-8")
    posting = Config().settings(Path("zoë.eml")).context.posting
    assert posting is not None
    assert posting.text == "Wir suchen …"


def test_a_named_posting_wins_over_one_beside_the_draft():
    Path("zoë.posting.txt").write_text("beside", "utf-8")
    Path("andere.txt").write_text("named", "utf-8")
    posting = config('[context]\nposting = "andere.txt"').settings(Path("zoë.txt")).context.posting
    assert posting is not None
    assert posting.text == "named"


def test_a_posting_is_read_as_windows_1252_where_it_is_not_utf8():
    Path("zoë.posting.txt").write_bytes("Größe – €".encode("cp1252"))
    posting = Config().settings(Path("zoë.txt")).context.posting
    assert posting is not None
    assert posting.text == "Größe – €"


@pytest.mark.parametrize(
    ("posting", "said"), [("nichts.md", "no such file or folder; check the name"), (".", "is a folder; name a file")]
)
def test_a_posting_that_cannot_be_read_is_an_error_of_the_drafts_that_need_it(posting: str, said: str):
    found = config(f'[drafts."acmé/*"]\nposting = "{posting}"')
    assert found.settings(Path("zoë.txt")).context.posting is None
    with pytest.raises(ConfigError, match=said) as caught:
        found.settings(Path("acmé/zoë.txt"))
    assert str(caught.value).startswith("outreach-lint.toml: posting ")


# Errors


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            'selekt = ["all"]',
            "outreach-lint.toml: unknown setting 'selekt'; did you mean 'select'? choices: select, extend-select, "
            "ignore, fail-on, exclude, severity, rules, per-file-ignores, context, drafts, max-characters, "
            "max-findings, model",
        ),
        (
            'select = ["cofee-ask"]',
            "outreach-lint.toml: select: unknown rule 'cofee-ask'; did you mean 'coffee-ask'? choices: all, preview, "
            "the rules that `outreach-lint rule` lists and their families",
        ),
        (
            'ignore = ["coffee_ask"]',
            "outreach-lint.toml: ignore: unknown rule 'coffee_ask'; did you mean 'coffee-ask'?",
        ),
        ('select = "all"', "outreach-lint.toml: select: must be a list of strings, not a string"),
        ("ignore = [1]", "outreach-lint.toml: ignore: must be a string, not a whole number"),
        ("exclude = true", "outreach-lint.toml: exclude: must be a list of strings, not true or false"),
        (
            'fail-on = "warn"',
            "outreach-lint.toml: fail-on: unknown value 'warn'; did you mean 'warning'? choices: info, warning, error, "
            "never",
        ),
        ("fail-on = 2", "outreach-lint.toml: fail-on: must be a string, not a whole number"),
        ("max-characters = 0", "outreach-lint.toml: max-characters: must be at least 1, not 0"),
        ("max-characters = true", "outreach-lint.toml: max-characters: must be a whole number, not true or false"),
        ("model = 3.8", "outreach-lint.toml: model: must be a string, not a number"),
        ('rules = "all"', "outreach-lint.toml: rules: must be a table, not a string"),
        (
            "[rules.body-lenght]\nmax-words = 1",
            "outreach-lint.toml: rules: unknown rule 'body-lenght'; did you mean 'body-length'?",
        ),
        (
            "[rules.body-length]\nmax-word = 1",
            "outreach-lint.toml: rules.body-length: unknown option 'max-word'; did you mean 'max-words'? choices: "
            "max-words, ratio, strict, allow, unit, title",
        ),
        (
            "[rules.coffee-ask]\nstrict = true",
            "outreach-lint.toml: rules.coffee-ask: unknown option 'strict'; choices: none",
        ),
        (
            '[rules.body-length]\nmax-words = "90"',
            "outreach-lint.toml: rules.body-length.max-words: must be a whole number, not a string",
        ),
        (
            "[rules.body-length]\nmax-words = true",
            "outreach-lint.toml: rules.body-length.max-words: must be a whole number, not true or false",
        ),
        (
            '[rules.body-length]\nunit = "word"',
            "outreach-lint.toml: rules.body-length.unit: unknown value 'word'; did you mean 'words'? choices: "
            "words, lines",
        ),
        ('[severity]\ncofee = "error"', "outreach-lint.toml: severity: unknown rule 'cofee'; did you mean 'coffee'?"),
        ('[severity]\nall = "error"', "outreach-lint.toml: severity: unknown rule 'all';"),
        (
            '[severity]\ncoffee = "high"',
            "outreach-lint.toml: severity.coffee: unknown value 'high'; choices: info, warning, error",
        ),
        (
            '[per-file-ignores]\n"a/*" = ["tee-ask"]',
            "outreach-lint.toml: per-file-ignores.\"a/*\": unknown rule 'tee-ask'; did you mean 'tea-ask'?",
        ),
        (
            '[context]\nstage = "second"',
            "outreach-lint.toml: context.stage: unknown value 'second'; choices: first, follow-up, reply",
        ),
        ("[context]\nfirm = 1", "outreach-lint.toml: context: unknown setting 'firm'; choices: company, recipient, "),
        (
            '[drafts."acmé/*"]\napplied = "2.11.2026"',
            "outreach-lint.toml: drafts.\"acmé/*\".applied: '2.11.2026' is not a date; write it as 2026-11-02",
        ),
        ("[drafts]\nacme = 1", "outreach-lint.toml: drafts.acme: must be a table, not a whole number"),
        ("select = [", "outreach-lint.toml: line 1, at its end: "),
        ('a = "b"\nselect = all', "outreach-lint.toml: line 2, column 10: Invalid value"),
        ("a = " + "[" * 5000, "outreach-lint.toml: brackets are nested too deeply"),
    ],
)
def test_an_error_is_one_line_that_names_the_place_the_near_miss_and_the_choices(text: str, said: str):
    message = complaint(text)
    assert message.startswith(said)
    assert "\n" not in message


def test_a_config_that_is_not_utf8_is_an_error():
    Path("outreach-lint.toml").write_bytes('[context]\ncompany = "Größe"'.encode("latin-1"))
    with pytest.raises(ConfigError, match=r"^outreach-lint.toml: line 2 is not UTF-8; save the file as UTF-8$"):
        load(Path("outreach-lint.toml"))


def test_a_byte_order_mark_is_no_error():
    Path("outreach-lint.toml").write_bytes(b'\xef\xbb\xbfselect = ["coffee"]')
    assert load(Path("outreach-lint.toml")).select == ("coffee",)


def test_a_config_that_is_not_there_is_an_error():
    with pytest.raises(ConfigError, match=r"^nirgends/é\.toml: no such file or folder; check the name$"):
        load(Path("nirgends/é.toml"))


def test_a_config_elsewhere_is_named_in_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    Path("outreach-lint.toml").write_text("é = 1", "utf-8")
    (tmp_path / "tief").mkdir()
    monkeypatch.chdir("tief")
    with pytest.raises(ConfigError) as caught:
        finder()(Path())
    assert str(caught.value).startswith(f"{tmp_path / 'outreach-lint.toml'}: line 1, column 1: ")


# Which config


def test_the_nearest_config_above_the_draft_wins_whole():
    config('select = ["coffee"]\nfail-on = "error"')
    config('ignore = ["tea-ask"]', "büro/outreach-lint.toml")
    Path("büro/tief").mkdir()
    governing = finder()
    assert governing(Path()).fail_on is FailOn.ERROR
    assert governing(Path("büro/tief")).fail_on is FailOn.WARNING
    assert governing(Path("büro/tief")).select == ("all",)
    assert governing(Path("büro/tief/../..")).select == ("coffee",)


def test_in_one_folder_the_plain_name_wins():
    config('[tool.outreach-lint]\nmodel = "project"', "pyproject.toml")
    assert finder()(Path()).model == "project"
    config('model = "hidden"', ".outreach-lint.toml")
    assert finder()(Path()).model == "hidden"
    config('model = "plain"')
    assert finder()(Path()).model == "plain"


def test_a_pyproject_without_our_table_is_passed_over_even_if_broken():
    config('model = "above"')
    Path("a").mkdir()
    Path("a/pyproject.toml").write_text("[tool.ruff]\nline-length = 1")
    Path("b").mkdir()
    Path("b/pyproject.toml").write_text("broken = ")
    assert finder()(Path("a")).model == finder()(Path("b")).model == "above"


def test_errors_in_a_pyproject_name_the_table():
    said = complaint('[tool.outreach-lint]\nselect = ["teaask"]', "pyproject.toml")
    assert said.startswith("pyproject.toml: tool.outreach-lint.select: unknown rule 'teaask'; did you mean")
    assert complaint("[tool]\noutreach-lint = 1", "pyproject.toml") == (
        "pyproject.toml: tool.outreach-lint: must be a table, not a whole number"
    )


def test_a_pyproject_named_by_the_user_must_have_our_table():
    assert complaint("[tool.ruff]", "pyproject.toml") == (
        "pyproject.toml: no [tool.outreach-lint] table in it; add one or name another file"
    )


def test_a_bad_config_does_not_stop_the_drafts_of_another():
    config('model = "good"', "gut/outreach-lint.toml")
    Path("schlecht").mkdir()
    Path("schlecht/outreach-lint.toml").write_text("é")
    governing = finder()
    for _ in range(2):
        with pytest.raises(ConfigError, match="schlecht"):
            governing(Path("schlecht"))
    assert governing(Path("gut")).model == "good"


def test_a_given_config_governs_everything():
    governing = finder(Config(model="given"))
    config('model = "near"')
    assert governing(Path()).model == "given"


# Every value


KEYS = ["select", "ignore", "fail-on", "exclude", "severity", "rules", "per-file-ignores", "context", "drafts", "model"]
NAMES = st.sampled_from(
    [*KEYS, "coffee", "tea-ask", "body-length", "max-words", "unit", "stage", "applied", "posting", "é"]
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=3) | st.dates() | st.datetimes() | NAMES,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(NAMES, inner, max_size=3),
    max_leaves=6,
)


@given(st.dictionaries(st.sampled_from(KEYS), VALUES, max_size=3))
@hypothesis_settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_any_table_gives_a_config_or_one_line(table: dict[str, object]):
    message = ""
    try:
        _config(Path("outreach-lint.toml"), table).settings(Path("zoë.txt"))
    except ConfigError as error:
        message = str(error)
    assert "\n" not in message


def test_every_option_of_every_rule_can_be_set_to_its_default(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.undo()
    for rule in real_rules():
        for option in rule.options.values():
            default = list(option.default) if isinstance(option.default, tuple | frozenset) else option.default
            table = {"rules": {rule.name: {option.name: default}}}
            applied = _config(Path("outreach-lint.toml"), table).settings(Path("zoë.txt"))
            assert applied.options(rule) == {option.name: option.default}
            assert kind(option)
