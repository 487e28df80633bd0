"""The preview of an HTML sheet looks as the sheet does: marks, colours, tables, in light and in dark."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette, QTextCharFormat, QTextCursor, QTextTable
from PySide6.QtWidgets import QApplication, QTextBrowser
from pytestqt.qtbot import QtBot

from ui.sheetjobs import SheetJobs
from ui.views.preview import LAID_OUT, Preview
from ui.window import MainWindow

STORED = Path(__file__).parents[1] / "data" / "sheets" / "border.html.txt"
"""A sheet as it was written once."""
Underline = QTextCharFormat.UnderlineStyle


@pytest.fixture
def preview(qtbot: QtBot, reviewed: MainWindow) -> Preview:
    made = Preview(SheetJobs(reviewed.session, reviewed.desk.writer, reviewed))
    qtbot.addWidget(made)
    return made


def shown(preview: Preview, path: Path) -> QTextBrowser:
    preview.show_file("html", path, binary=False)
    assert preview.currentWidget() is preview.laid_out
    return preview.laid_out


def look(view: QTextBrowser, words: str) -> QTextCharFormat:
    """How the first of these words look."""
    place = view.document().find(words)
    assert not place.isNull(), f"“{words}” is not shown"
    at = QTextCursor(view.document())
    at.setPosition(place.selectionStart() + 1)
    return at.charFormat()


def table(view: QTextBrowser, words: str) -> QTextTable | None:
    """The table in which words stand."""
    place = view.document().find(words)
    assert not place.isNull(), f"“{words}” is not shown"
    return place.currentTable()


SHEET = """<html><head><style>
:root { --ink: #101010; --paper: #fefefe; --soft: #777777; --critical: #a00000; --minor: #0000a0; --panel: #eeeeee; }
@media (prefers-color-scheme: dark) { :root { --ink: #f0f0f0; --paper: #202020; --critical: #ffaaaa; } }
* { box-sizing: border-box; } .soft { color: var(--soft); font-size: .875rem; }
article { display: grid; grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); }
.machine { font-style: italic; } .critical > .severity { color: var(--critical); }
@media print { .soft { color: #123456; } }
</style></head><body><h1>Sheet</h1><p class="soft">Said softly</p>
<article><header><h2>q1</h2><span class="verdict">not decided</span></header><div class="body">
<p>A <mark class="critical">grave</mark><sup>1</sup> and a <mark class="minor">small</mark> word &amp; &lt;b&gt;</p>
<div class="texts"><div><h3>Source</h3><p dir="auto">Слово</p></div><div><h3>Back</h3><p class="machine">A
<span class="differs">verb</span></p></div></div>
<ol class="findings"><li class="critical"><span>1</span><span class="severity">critical · name</span>
<span><span class="message">Wrong</span><span class="grounds">sure</span></span></li></ol>
<dl><dt>In print</dt><dd>page 3</dd></dl></div></article></body></html>"""


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    path = tmp_path / "sheet.html"
    path.write_text(SHEET, encoding="utf-8")
    return path


def test_marks_are_underlined_each_in_its_manner(preview: Preview, sheet: Path) -> None:
    view = shown(preview, sheet)
    grave, small, plain = look(view, "grave"), look(view, "small"), look(view, "and a")
    assert grave.fontUnderline()
    assert grave.underlineColor() == QColor("#a00000")
    assert small.underlineStyle() is Underline.DashUnderline
    assert small.underlineColor() == QColor("#0000a0")
    assert not grave.isAnchor()
    assert not plain.fontUnderline()
    assert look(view, "verb").underlineStyle() is Underline.DotLine
    assert look(view, "verb").fontItalic()
    assert "word & <b>" in view.toPlainText()


def test_parts_stand_side_by_side_as_in_the_sheet(preview: Preview, sheet: Path) -> None:
    view = shown(preview, sheet)
    for words, columns in (("Слово", 2), ("Wrong", 3), ("page 3", 2), ("not decided", 2)):
        found = table(view, words)
        assert found is not None, words
        assert found.columns() == columns, words
    assert look(view, "critical · name").foreground().color() == QColor("#a00000")
    assert look(view, "Said softly").foreground().color() == QColor("#777777")


def test_the_preview_is_dark_where_the_window_is(qtbot: QtBot, preview: Preview, sheet: Path) -> None:
    view = shown(preview, sheet)
    assert view.palette().color(QPalette.ColorRole.Base) == QColor("#fefefe")
    before = QApplication.palette()
    dark = QPalette(QColor("#303030"), QColor("#303030"))
    try:
        QApplication.setPalette(dark)
        qtbot.waitUntil(lambda: view.palette().color(QPalette.ColorRole.Base) == QColor("#202020"))
        assert look(view, "grave").underlineColor() == QColor("#ffaaaa")
        assert look(view, "grave").foreground().color() == QColor("#f0f0f0")
    finally:
        QApplication.setPalette(before)
    qtbot.waitUntil(lambda: look(view, "grave").underlineColor() == QColor("#a00000"))


def test_a_long_sheet_is_shown_from_its_first_quotes_on(preview: Preview, tmp_path: Path) -> None:
    """It was shown as it is written, tags and all."""
    head, article, tail = SHEET.partition("<article>")[0], SHEET[SHEET.index("<article>") : -14], SHEET[-14:]
    path = tmp_path / "long.html"
    path.write_text(head + article * (2 * LAID_OUT // len(article)) + tail, encoding="utf-8")
    text = shown(preview, path).toPlainText()
    assert "<article>" not in text
    assert text.count("page 3") > 20
    assert text.endswith("… The rest is in the file.")


@pytest.mark.parametrize("text", ["", "<", "<p>a", "<style>p {", "<style>:root{--ink:}</style><p>", "\0", "<!-- a"])
def test_odd_html_of_a_template_of_ones_own_is_shown_as_far_as_it_goes(
    preview: Preview, tmp_path: Path, text: str
) -> None:
    path = tmp_path / "odd.html"
    path.write_text(text + "\n", encoding="utf-8")
    assert "<style" not in shown(preview, path).toPlainText()


def test_the_sheet_of_the_program_keeps_all_its_words(qtbot: QtBot, preview: Preview, tmp_path: Path) -> None:
    path = tmp_path / "border.html"
    path.write_bytes(STORED.read_bytes())
    plain = QTextBrowser()
    qtbot.addWidget(plain)
    plain.setHtml(path.read_text("utf-8"))
    kept = shown(preview, path).toPlainText().replace("█", "")
    assert "".join(kept.split()) == "".join(plain.toPlainText().split())
