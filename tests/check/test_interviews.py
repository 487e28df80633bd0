"""An interview from end to end: its answers are put beside what was said, and a wrong number in one is flagged."""

import json
from pathlib import Path
from typing import Any

import pytest

from quoteverify.cli import main

SAID = (
    "КОРРЕСПОНДЕНТ: Сколько лет вы держали пчёл?\nВИКТОР ГРИБ: Тридцать лет. До меня их держал отец.\n"
    "КОРРЕСПОНДЕНТ: А теперь?\nВИКТОР ГРИБ: Теперь держу ящики.\n"
)
PRINTED = (
    "Interview with Viktor Hryb\n\n{q}: How long did you keep the bees?\n\n{a}: {years} years. My father kept them "
    "before me.\n\n{q}: And now?\n\n{a}: Now I keep the boxes.\n"
)


def checked(folder: Path, capfd: pytest.CaptureFixture[str], printed: str) -> list[dict[str, Any]]:
    source, rendering = folder / "said.txt", folder / "printed.txt"
    source.write_text(SAID, encoding="utf-8")
    rendering.write_text(printed, encoding="utf-8")
    assert main(["check", "--source", str(source), "--rendering", str(rendering), "--no-model"]) == 0
    quotes: list[dict[str, Any]] = json.loads(capfd.readouterr().out)["quotes"]
    return quotes


@pytest.mark.parametrize(("q", "a"), [("Q", "A"), ("THE POST", "VIKTOR HRYB"), ("The Post", "Hryb"), ("POST", "V.H.")])
def test_a_wrong_number_in_an_answer_is_flagged_and_a_right_one_is_not(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], q: str, a: str
) -> None:
    for years, flagged in (("Forty", True), ("Thirty", False)):
        first, second = checked(tmp_path, capfd, PRINTED.format(q=q, a=a, years=years))
        heavy = [finding["category"] for finding in first["findings"] if finding["severity"] in ("critical", "major")]
        assert ("number" in heavy, bool(heavy)) == (flagged, flagged)
        assert "Тридцать лет" in first["source"][0]["text"]
        assert not [finding for finding in second["findings"] if finding["severity"] in ("critical", "major")]
        assert (first["kind"], first["speaker"] is not None) == ("dialogue", True)
