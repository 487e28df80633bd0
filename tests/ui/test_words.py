"""What a person reads is words: no code of the program, and all of it can be translated."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from lxml import etree
from pytestqt.qtbot import QtBot

from quoteverify.records.findings import Category, Severity
from quoteverify.records.review import Decision, Verdict
from quoteverify.records.translation import Doubt
from tests.support import person
from tests.support.paths import ROOT
from ui import words
from ui.explanations import explanation
from ui.models.history import HistoryStep
from ui.views.former import decided
from ui.views.history import HistoryDialog


@pytest.fixture(scope="module")
def extracted(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """Context and text of everything that Qt's own tool finds to translate."""
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    if not shutil.which(tool):
        pytest.skip("pyside6-lupdate is not installed")
    found = tmp_path_factory.mktemp("texts") / "found.ts"
    files = [str(path) for path in sorted((ROOT / "ui").rglob("*.py"))]
    subprocess.run([tool, *files, "-ts", found], check=True, capture_output=True)
    return {
        (context.findtext("name") or "", message.findtext("source") or "")
        for context in etree.parse(found).iter("context")
        for message in context.iter("message")
    }


def test_the_names_of_all_that_is_found_can_be_translated(extracted: set[tuple[str, str]]) -> None:
    said = {words.category(category) for category in Category}
    said |= {words.severity(severity) for severity in Severity} | {words.doubt(doubt) for doubt in Doubt}
    said |= {words.verdict(verdict) for verdict in Verdict} | {words.short_verdict(verdict) for verdict in Verdict}
    assert {("Words", text) for text in said} <= extracted
    assert {("Explanations", text) for category in Category for text in explanation(category)} <= extracted


@pytest.mark.parametrize("context", ["Bars", "Commands", "Merging", "History", "Frame", "NewCaseDialog"])
def test_every_part_of_the_window_can_be_translated(extracted: set[tuple[str, str]], context: str) -> None:
    assert any(name == context for name, _ in extracted)


@pytest.mark.parametrize("category", list(Category))
def test_every_category_has_a_name_without_hyphens(category: Category) -> None:
    assert words.category(category)[:1].isupper()
    assert "-" not in words.category(category)


def test_times_are_those_of_the_reader_s_own_clock(qtbot: QtBot) -> None:
    at = "2021-08-06T14:30:00+00:00"
    made = Decision(Verdict.FAITHFUL, reviewer="Ada", at=at)
    here = words.moment(at)
    assert "T14" not in here
    assert here in decided(made)
    dialog = HistoryDialog("“a”", [HistoryStep(at, "Ada", "Faithful")])
    qtbot.addWidget(dialog)
    assert person.column(dialog.table.model()) == [here]
