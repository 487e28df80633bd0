import json
import subprocess
import sys
from pathlib import Path

import pytest

from quoteverify.cli import main
from quoteverify.encoder.files import OVERRIDE

GUARANTEE = {"id": 1, "source": "Мы не можем этого гарантировать.", "rendering": "We can guarantee that."}


def run(tmp_path: Path, row: dict[str, object], *options: str) -> tuple[object, list[str]]:
    """What the judge says of a line, and the reasons why it does not judge."""
    given, made = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    given.write_text(json.dumps(row), encoding="utf-8")
    assert main(["pairs", str(given), "-o", str(made), "--no-model", "--quiet", *options]) == 0
    found = json.loads(made.read_text(encoding="utf-8"))
    return found["judge"], [note["reason"] for note in found["not_checked"] if note["check"] == "judge"]


def test_the_judge_gives_two_numbers(tmp_path: Path) -> None:
    judge, reasons = run(tmp_path, GUARANTEE)
    assert isinstance(judge, dict)
    assert set(judge) == {"error", "adequacy"}
    assert judge["error"] > 0.9
    assert reasons == []


def test_it_can_be_switched_off(tmp_path: Path) -> None:
    assert run(tmp_path, GUARANTEE, "--no-judge") == (None, [])


def test_without_its_files_the_program_says_so_and_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(OVERRIDE, str(tmp_path / "nowhere"))
    assert run(tmp_path, GUARANTEE) == (None, ["the judge cannot be used: its file tokenizer.json is missing"])


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (
            {"source": "We cannot guarantee that to anybody.", "rendering": "Мы не можем этого гарантировать."},
            "exchanged",
        ),
        ({"source": "Мы не можем этого.", "rendering": "Мы не можем этого."}, "the same text"),
        ({"source": "We cannot.", "rendering": "We could not.", "source_language": "en"}, "one language"),
        ({"source": "สวัสดีครับ ผมชื่อสมชาย", "rendering": "Hello.", "source_language": "th"}, "does not read the script"),
    ],
)
def test_what_it_cannot_judge_is_said(tmp_path: Path, row: dict[str, object], reason: str) -> None:
    judge, reasons = run(tmp_path, {"id": 1, **row})
    assert judge is None
    assert len(reasons) == 1
    assert reason in reasons[0]


@pytest.mark.parametrize("row", [{"source": "", "rendering": "Yes."}, {"source": "Да.", "rendering": " "}])
def test_nothing_is_said_of_a_blank_side(tmp_path: Path, row: dict[str, object]) -> None:
    assert run(tmp_path, {"id": 1, **row}) == (None, [])


def test_a_sheet_names_the_judge_and_what_it_says(tmp_path: Path) -> None:
    source, rendering, made = tmp_path / "s.txt", tmp_path / "r.txt", tmp_path / "sheet.json"
    source.write_text("Мы не можем этого гарантировать.\n", encoding="utf-8")
    rendering.write_text("“We cannot guarantee that,” the minister said.\n", encoding="utf-8")
    files = ["--source", str(source), "--rendering", str(rendering)]
    assert main(["check", *files, "--no-model", "--quiet", "-o", str(made)]) == 0
    sheet = json.loads(made.read_text(encoding="utf-8"))
    assert sheet["judge"]["name"] == "judge-e5-small"
    assert sheet["quotes"][0]["sentences"][0]["judge"]["error"] < 0.5
    assert main(["check", *files, "--no-model", "--no-judge", "--quiet", "-o", str(made)]) == 0
    sheet = json.loads(made.read_text(encoding="utf-8"))
    assert sheet["judge"] is None
    assert sheet["quotes"][0]["sentences"][0]["judge"] is None


@pytest.mark.parametrize("code", ["import quoteverify", "from quoteverify.cli import main; main(['--help'])"])
def test_help_loads_nothing_that_computes(code: str) -> None:
    ask = f"import sys\n{code}\nprint(sorted({{'ctranslate2', 'tokenizers', 'torch'}} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=False)
    assert done.stdout.splitlines()[-1] == "[]", done.stderr
