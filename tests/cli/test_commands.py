"""The command line as other programs rely on it: standard output, exit status, one sentence for a wrong call."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quoteverify.case.case import Case
from quoteverify.cli import main
from quoteverify.records.findings import State
from quoteverify.records.review import Decision, FindingDecision, Verdict, rendering_key
from tests.support.paths import ROOT

SAMPLE = ROOT / "resources" / "samples" / "go-ahead"
OFFICER, ARTICLE = SAMPLE / "officer-ru.txt", SAMPLE / "article-en.txt"
STARTER = ROOT / "resources" / "models" / "starter-ru-en"

CHECK = ["check", "--source", str(OFFICER), "--rendering", str(ARTICLE), "--no-model"]


def test_check_gives_json_on_standard_output_and_nothing_else(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(CHECK) == 0
    out, err = capfdbinary.readouterr()
    sheet = json.loads(out)
    assert [file["role"] for file in sheet["files"]] == ["source", "rendering"]
    assert sheet["engine"] is None
    assert err == b""


def test_check_and_export_say_which_file_they_wrote(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    case, sheet = tmp_path / "border.qvcase", tmp_path / "sheet.csv"
    assert main([*CHECK, "--case", str(case), "--format", "csv", "-o", str(sheet)]) == 0
    assert capfd.readouterr().err == f"Wrote {sheet} (4 quotes)\n"
    assert main(["export", str(case), "--format", "csv", "--quote", "q1", "-o", str(sheet)]) == 0
    assert capfd.readouterr().err == f"Wrote {sheet} (1 quote)\n"
    assert main(["export", str(case), "--format", "csv", "-o", str(sheet), "--quiet"]) == 0
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize(("level", "status"), [("critical", 0), ("major", 1), ("info", 1)])
def test_fail_on_sets_the_exit_status(level: str, status: int, tmp_path: Path) -> None:
    assert main([*CHECK, "--fail-on", level, "-o", str(tmp_path / "sheet.json")]) == status


def test_check_keeps_decisions_in_its_case_and_export_reads_them(tmp_path: Path) -> None:
    path, out = tmp_path / "border.qvcase", tmp_path / "sheet.json"
    keep = [*CHECK, "--case", str(path), "-o", str(out)]
    assert main(keep) == 0
    with Case.open(path) as case:
        quote = case.checked().quotes[1]
        case.decide(quote.key, Decision(Verdict.DISTORTED, "“should” is new", "Ada"))
    assert main(keep) == 0
    assert main(["check", "--case", str(path), "--no-model", "-o", str(out)]) == 0
    assert main(["export", str(path), "--format", "json", "-o", str(out)]) == 0
    verdicts = [row["verdict"] for row in json.loads(out.read_text(encoding="utf-8"))["quotes"]]
    assert verdicts[1] == "distorted"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["border.qvcase", "sheet.json"]


def test_what_was_dismissed_fails_no_check(tmp_path: Path) -> None:
    path, article = tmp_path / "border.qvcase", tmp_path / "article-en.txt"
    article.write_text("The minister said: “We will sign.” He spoke of border violation cases’.\n", "utf-8")
    check = ["check", "--no-model", "--rendering", str(article), "--case", str(path), "-o", str(tmp_path / "s.json")]
    assert main([*check, "--fail-on", "info"]) == 1
    with Case.open(path) as case:
        checked, dismissed = case.checked(), FindingDecision(State.DISMISSED, "as printed", "Ada")
        assert checked.findings
        for quote in checked.quotes:
            for finding in quote.findings:
                case.decide_finding(quote.key, finding.key, dismissed)
        for file, finding in checked.findings:
            case.decide_finding(rendering_key(file), finding.key, dismissed)
    assert main([*check, "--fail-on", "info"]) == 0


def test_verify_says_what_was_changed(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    article, sheet = tmp_path / "article-en.txt", tmp_path / "sheet.json"
    article.write_bytes(ARTICLE.read_bytes())
    case = tmp_path / "border.qvcase"
    check = ["check", "--rendering", str(article), "--no-model", "--quiet", "--case", str(case), "-o", str(sheet)]
    assert main(check) == 0
    assert main(["verify", str(sheet), "--quiet"]) == 0
    assert json.loads(capfd.readouterr().out) == {
        "agrees": True,
        "sheet": "same",
        "case": "same",
        "files": [{"path": article.name, "state": "same"}],
    }
    with Case.open(case) as opened:
        opened.decide(opened.checked().quotes[0].key, Decision(Verdict.FAITHFUL))
    article.write_text("Another text.", "utf-8")
    sheet.write_text(sheet.read_text("utf-8").replace("Go ahead!", "Go back!"), "utf-8")
    assert main(["verify", str(sheet), "--quiet"]) == 1
    found = json.loads(capfd.readouterr().out)
    assert (found["sheet"], found["case"], found["files"][0]["state"]) == ("changed", "changed", "changed")


def test_batch_writes_a_sheet_for_each_pair_and_names_what_failed(tmp_path: Path) -> None:
    folder, out = tmp_path / "in", tmp_path / "out"
    (folder / "other").mkdir(parents=True)
    (folder / "border-ru.txt").write_bytes(OFFICER.read_bytes())
    (folder / "border-en.txt").write_bytes(ARTICLE.read_bytes())
    (folder / "other" / "rendering.txt").write_text("He said: “We go there.”", "utf-8")
    (folder / "broken-en.txt").write_bytes(b"")
    assert main(["batch", str(folder), "-o", str(out), "--no-model", "--quiet"]) == 0
    assert sorted(path.name for path in out.iterdir()) == ["border.json", "other.json", "summary.csv"]
    rows = (out / "summary.csv").read_text("utf-8-sig").splitlines()
    assert rows[0] == "pair,quotes,critical,major,minor,info,error"
    assert [row.split(",")[0] for row in rows[1:]] == ["border", "broken", "other"]
    assert "broken-en.txt is empty" in rows[2]


@pytest.mark.parametrize(
    ("arguments", "part"),
    [
        ([], "Name a command"),
        (["demo"], "--headless"),
        (["check"], "--rendering"),
        (["check", "--rendering", "missing.txt"], "missing.txt does not exist"),
        (["check", "--rendering", str(ARTICLE), "--format", "wordstar"], "wordstar"),
        (["check", "--rendering", str(ARTICLE), "--rendering-language", "not a tag"], "language tag"),
        (["check", "--rendering", str(ARTICLE), "--profile", "nobody"], "nobody"),
        (["check", "--rendering", str(ARTICLE), "--rendering", str(ARTICLE)], "given twice"),
        (["check", "--rendering", str(ARTICLE), "-o", "nowhere/sheet.json", "--no-model"], "could not be written"),
        (["check", "--rendering", str(ARTICLE), "--model", "no-such-folder"], "no-such-folder"),
        (["export", "missing.qvcase"], "missing.qvcase"),
        (["verify", str(ARTICLE)], "article-en.txt is no quote sheet"),
        (["batch", "nowhere", "-o", "out"], "nowhere does not exist"),
        (["quotes", "missing.txt"], "missing.txt"),
        (["pairs", "missing.jsonl"], "missing.jsonl"),
        (["check", "--no-such-option"], "--no-such-option"),
        (["translate"], "translate"),
    ],
)
def test_a_wrong_call_gets_one_sentence_and_status_2(
    arguments: list[str], part: str, capfd: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(arguments) == 2
    out, err = capfd.readouterr()
    assert out == ""
    assert part in err
    assert err.count("\n") == 1
    assert "Traceback" not in err
    assert list(tmp_path.iterdir()) == []


def test_a_misspelt_command_is_asked_about_and_the_help_named(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["chek"]) == 2
    assert capfd.readouterr().err.endswith("Did you mean 'check'? See quoteverify --help.\n")


@pytest.mark.parametrize("command", ["check", "export", "batch"])
def test_the_help_names_every_format(command: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main([command, "--help"]) == 0
    told = " ".join(capfd.readouterr().out.split())
    assert "json, csv, xlsx, html, pdf, docx, odt, md, jsonld, claimreview, xliff, tmx" in told


@pytest.mark.parametrize("content", [b"", b"   \n", bytes(range(256)) * 20], ids=["empty", "blank", "binary"])
def test_a_file_that_is_no_text_gets_one_sentence(
    content: bytes, capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "article.txt"
    path.write_bytes(content)
    assert main(["check", "--rendering", str(path), "--no-model"]) == 2
    out, err = capfd.readouterr()
    assert out == ""
    assert "article.txt" in err
    assert err.count("\n") == 1


def test_quotes_lists_each_quote_with_its_marks(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["quotes", str(ARTICLE)]) == 0
    found = json.loads(capfdbinary.readouterr().out)
    text = ARTICLE.read_text(encoding="utf-8")
    assert [set(quote) for quote in found] == [
        {"id", "start", "end", "text", "kind", "zone", "speaker", "cue", "parent"}
    ] * len(found)
    assert all(text[quote["start"] : quote["end"]] == quote["text"] for quote in found)
    assert found[0]["text"] == "‘Why stand still? Go ahead!’"
    assert found[0]["zone"] == "headline"


def test_align_gives_every_sentence_exactly_once(capfdbinary: pytest.CaptureFixture[bytes], tmp_path: Path) -> None:
    english = tmp_path / "officer-en.txt"
    english.write_text("OFFICER: Well, why are we standing? Come on, forward! Of course, we are going there.", "utf-8")
    assert main(["align", "--source", str(OFFICER), "--rendering", str(english)]) == 0
    links = json.loads(capfdbinary.readouterr().out)
    source = OFFICER.read_text(encoding="utf-8")
    assert sorted(index for link in links for index in link["source"]) == [0, 1, 2, 3, 4]
    assert sorted(index for link in links for index in link["rendering"]) == [0, 1, 2]
    spans = [span for link in links for span in link["source_spans"]]
    assert sorted(source[start:end] for start, end in spans) == sorted(
        ["Ну, чё стоим?", "Давай, вперёд!", "Туда идём.", "Ну, конечно, туда идём.", "Чё стоишь?"]
    )


def test_align_by_paragraph_counts_blank_lines(capfdbinary: pytest.CaptureFixture[bytes], tmp_path: Path) -> None:
    russian, english = tmp_path / "ru.txt", tmp_path / "en.txt"
    russian.write_text("Граница закрыта. Совсем.\n\nМинистр обороны здесь.\n", "utf-8")
    english.write_text("The border is closed. Entirely.\n \nThe minister of defence is here.\n", "utf-8")
    assert main(["align", "--unit", "paragraph", "--source", str(russian), "--rendering", str(english)]) == 0
    links = json.loads(capfdbinary.readouterr().out)
    assert [(link["source"], link["rendering"]) for link in links] == [([0], [0]), ([1], [1])]
    assert links[0]["rendering_spans"] == [[0, 31]]


def write_lines(path: Path, *lines: object) -> Path:
    path.write_text("".join(line if isinstance(line, str) else json.dumps(line) + "\n" for line in lines), "utf-8")
    return path


def test_pairs_judges_good_lines_and_explains_bad_ones(tmp_path: Path) -> None:
    lines = write_lines(
        tmp_path / "in.jsonl",
        {"id": "a", "source": "Их было 50.", "rendering": "There were 15 of them."},
        "{broken\n",
        {"id": "b", "source": 3, "rendering": "x"},
        "\n",
        {"id": "c", "source": "Их было 50.", "rendering": "There were 50 of them."},
        {"id": "d", "source": "\ud800", "rendering": "x"},
    )
    out = tmp_path / "out.jsonl"
    assert main(["pairs", str(lines), "-o", str(out), "--no-model", "--quiet"]) == 0
    rows = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert [row["id"] for row in rows] == ["a", None, "b", "c", "d"]
    assert ["error" in row for row in rows] == [False, True, True, False, True]
    wrong, right = rows[0], rows[3]
    assert set(wrong) == {
        *("id", "score", "findings", "rendering_words", "source_words", "forward", "back", "baseline"),
        *("not_checked", "judge", "engine"),
    }
    number = next(finding for finding in wrong["findings"] if finding["category"] == "number")
    start, end = number["rendering_span"]
    assert "There were 15 of them."[start:end] == "15"
    assert [finding for finding in right["findings"] if finding["severity"] in ("critical", "major")] == []
    assert 0 <= wrong["score"] < right["score"] <= 1
    assert wrong["forward"] is None
    assert "no model for ru → en" in {finding["reason"] for finding in wrong["not_checked"]}


@pytest.mark.parametrize(("profile", "severities"), [("default", ["info"]), ("guardian", []), ("ap", ["minor"])])
def test_pairs_and_check_weigh_and_score_a_sentence_alike(tmp_path: Path, profile: str, severities: list[str]) -> None:
    said, printed = "We will, you know, close every metre of the border.", "We will close every metre of the border."
    line = {"id": 1, "source": said, "rendering": printed, "source_language": "en"}
    house = ["--profile", profile, "--no-model", "--quiet"]
    out = tmp_path / "out.jsonl"
    assert main(["pairs", str(write_lines(tmp_path / "in.jsonl", line)), "-o", str(out), *house]) == 0
    row = json.loads(out.read_text("utf-8"))
    assert [finding["severity"] for finding in row["findings"] if finding["category"] == "unmarked-cut"] == severities
    talk, article, sheet = tmp_path / "talk-en.txt", tmp_path / "article.txt", tmp_path / "sheet.json"
    talk.write_text(f"{said} The army stays where it is.\n", "utf-8")
    article.write_text(f"The minister said: “{printed}”\n", "utf-8")
    assert main(["check", "--source", str(talk), "--rendering", str(article), "-o", str(sheet), *house]) == 0
    (quote,) = json.loads(sheet.read_text("utf-8"))["quotes"]
    assert [finding["severity"] for finding in quote["findings"] if finding["category"] == "unmarked-cut"] == severities
    assert quote["sentences"][0]["score"] == pytest.approx(row["score"], abs=1e-4)


@pytest.mark.parametrize("sign", ["\x85", "\u2028", "\u2029"])
def test_a_pair_is_one_line_for_every_reader(tmp_path: Path, sign: str) -> None:
    out = tmp_path / "out.jsonl"
    line = {"id": 1, "source": f"В 2019{sign}году.", "rendering": f"In 2018{sign}."}
    assert main(["pairs", str(write_lines(tmp_path / "in.jsonl", line)), "-o", str(out), "--no-model"]) == 0
    (row,) = out.read_text(encoding="utf-8").splitlines()
    assert json.loads(row)["id"] == 1


@settings(deadline=None, max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(source=st.text(max_size=80), rendering=st.text(max_size=80), tags=st.sampled_from([("ru", "en"), ("xx", "en")]))
def test_no_text_breaks_pairs(tmp_path: Path, source: str, rendering: str, tags: tuple[str, str]) -> None:
    line = {
        "id": 1,
        "source": source,
        "rendering": rendering,
        "source_language": tags[0],
        "rendering_language": tags[1],
    }
    out = tmp_path / "out.jsonl"
    assert main(["pairs", str(write_lines(tmp_path / "in.jsonl", line)), "-o", str(out), "--no-model"]) == 0
    (row,) = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    if "error" in row:
        return
    assert 0 <= row["score"] <= 1
    assert not [finding for finding in row["not_checked"] if "itself failed" in finding["reason"]]
    for words, text in ((row["source_words"], source), (row["rendering_words"], rendering)):
        assert all(0 <= word["start"] < word["end"] <= len(text) and 0 <= word["score"] <= 1 for word in words)


@pytest.mark.skipif(not STARTER.is_dir(), reason="the starter model is not here")
def test_the_headless_demo_writes_its_sheets_and_names_the_starter(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main(["demo", "--headless", "-o", str(tmp_path / "demo"), "--quiet"]) == 0
    out, _ = capfd.readouterr()
    assert out == ""
    written = sorted(path.name for path in (tmp_path / "demo").iterdir())
    assert written == ["go-ahead.csv", "go-ahead.html", "go-ahead.json"]
    sheet = json.loads((tmp_path / "demo" / "go-ahead.json").read_text(encoding="utf-8"))
    assert sheet["engine"]["models"][0]["starter"] is True
    assert "for trying out" in sheet["engine"]["notice"]
    assert all(sentence["back"] for sentence in sheet["quotes"][1]["sentences"])


WITHOUT_QT = """
import sys
class Refuse:
    def find_spec(self, name, path=None, target=None):
        if name.split('.')[0] in ('PySide6', 'shiboken6', 'ui'):
            raise ModuleNotFoundError(f'No module named {name!r}')
sys.meta_path.insert(0, Refuse())
from quoteverify.cli import main
status = main(sys.argv[1:])
heavy = {'torch', 'transformers'} & set(sys.modules)
assert not heavy, heavy
sys.exit(status)
"""


def test_the_commands_run_where_pyside6_is_not_installed_and_load_no_torch(tmp_path: Path) -> None:
    out = tmp_path / "sheet.json"
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_QT, *CHECK, "-o", str(out)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(out.read_text(encoding="utf-8"))["quotes"]


def test_a_hostile_folder_cannot_bring_its_own_modules(tmp_path: Path) -> None:
    for name in ("resources", "typer", "ui"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "__init__.py").write_text("raise SystemExit('hostile')", "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "quoteverify", "quotes", str(ARTICLE)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.returncode, "hostile" in done.stderr) == (0, False)
    assert json.loads(done.stdout)


def test_the_programs_own_failure_has_status_4_and_a_report_without_any_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("secret words of a document")

    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.setattr("quoteverify.cli.text.find_quotes", fail)
    assert main(["quotes", str(ARTICLE)]) == 4
    sentence = capfd.readouterr().err
    assert sentence.startswith("QuoteVerify itself failed; the report is in ")
    (report,) = tmp_path.rglob("failure-*.txt") if sys.platform == "linux" else (Path(sentence.split(" in ")[1][:-2]),)
    assert "RuntimeError" in report.read_text("utf-8")
    assert "secret" not in report.read_text("utf-8")


def test_version_and_help_go_to_standard_output(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert main(["--help"]) == 0
    out, err = capfd.readouterr()
    assert out.startswith("quoteverify 0.")
    assert "batch" in out
    assert err == ""


def test_encodings_and_columns_are_chosen_on_the_command_line(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "talk.csv").write_text(
        'Note,Said\n"a long remark of the desk that nobody reads to its end","Ну, чё стоим?"\n', encoding="koi8-r"
    )
    (tmp_path / "article.txt").write_text("He said: “Well, why are we standing still?”", encoding="utf-8")
    common = [
        "check",
        "--source",
        str(tmp_path / "talk.csv"),
        "--rendering",
        str(tmp_path / "article.txt"),
        "--no-model",
    ]
    assert main([*common, "--source-encoding", "koi8-r", "--source-column", "Said"]) == 0
    sheet = json.loads(capfd.readouterr().out)
    assert sheet["files"][0]["encoding"] == "koi8-r"
    assert [file["text"] for file in sheet["quotes"][0]["source"]] == ["Ну, чё стоим?"]
    assert main([*common, "--source-column", "Speaker"]) == 2
    assert "has no column “Speaker”" in capfd.readouterr().err


def test_one_bilingual_file_is_source_and_rendering(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    unit = '<tu><tuv xml:lang="{}"><seg>{}</seg></tuv><tuv xml:lang="en"><seg>{}</seg></tuv></tu>'
    body = unit.format("ru", "Ну, чё стоим? Туда идём.", "He said: “Well, why are we standing still? We go there.”")
    file, out = tmp_path / "talk.tmx", tmp_path / "sheet.json"
    file.write_text(f'<tmx version="1.4"><header srclang="ru"/><body>{body}</body></tmx>', encoding="utf-8")
    assert main(["check", "--source", str(file), "--rendering", str(file), "--no-model", "-o", str(out)]) == 0
    sheet = json.loads(out.read_text(encoding="utf-8"))
    assert [Path(file["path"]).name for file in sheet["files"]] == ["talk.tmx#source", "talk.tmx#rendering"]
    assert main(["verify", str(out), "--quiet"]) == 0
    assert "missing" not in capfd.readouterr().out


def test_the_list_of_commands_loads_none_of_them() -> None:
    """``--help`` comes at once, and says of each command what the command says of itself."""
    program = (
        "import sys\n"
        "from quoteverify.cli import main, whole_app\n"
        "status = main(['--help'])\n"
        "print(*sys.modules, file=sys.stderr)\n"
        "print('=====')\n"
        "whole_app()(args=['--help'], standalone_mode=False, prog_name='quoteverify')\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT)
    quick, whole = done.stdout.split("=====\n")
    assert quick == whole
    loaded = set(done.stderr.split())
    assert not loaded & {"numpy", "lxml", "rapidfuzz", "sentencex", "eldc", "ctranslate2", "quoteverify.check"}
