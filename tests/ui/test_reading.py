"""How a file reads is seen, set right, and kept with the case; texts are pasted and typed; a case gets more files."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from quoteverify.case.case import Case, StoredFile
from quoteverify.loaders import load_document, pasted_document, typed_document
from quoteverify.records.document import Cue, Line, Options, Role
from quoteverify.records.review import Verdict
from tests.ui.conftest import MakeWindow
from ui.models.lines import TIME, WORDS, LinesModel, clock, milliseconds
from ui.models.preview import TEXT, ColumnsModel, PreviewModel
from ui.views.newcase import NewCaseDialog
from ui.views.typing import TypingDialog
from ui.window import MainWindow

RUSSIAN = "ОФИЦЕР: Ну, чё стоим? Давай, вперёд!\nТуда идём.\nЗакройте каждый метр границы.\n"
ENGLISH = "“Well, why are we standing still?” he said. “Close every metre of the border.”\n"
CSV = (
    'Start,Speaker,Note,Said\n0:01,Bob,"a note that is rather long","Why stand?"\n0:03,Ann,"another, longer yet",Go!\n'
)
PAGE = (
    "<html><body><div id='teaser'><p>{}</p></div><section id='story'><h1>Go</h1><p>“Why stand still?” he said.</p>"
    "</section></body></html>"
).format("A story that stands beside it, long enough to be taken for the article. " * 4)
TMX = (
    '<tmx version="1.4"><header srclang="ru"/><body><tu><tuv xml:lang="en"><seg>Why are we standing?</seg></tuv>'
    '<tuv xml:lang="ru"><seg>Ну, чё стоим?</seg></tuv><tuv xml:lang="lt"><seg>Ko mes čia stovime?</seg></tuv></tu>'
    "</body></tmx>"
)


@pytest.fixture
def window(make_window: MakeWindow) -> MainWindow:
    return make_window()


def opened(qtbot: QtBot, window: MainWindow, *paths: Path) -> NewCaseDialog:
    """The dialog with these files in it, all that there is to choose known."""
    window.casework.take(list(paths))
    dialog = window.casework._dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: not dialog._waiting and len(dialog._choices) > 0, timeout=20_000)
    return dialog


def pick(qtbot: QtBot, dialog: NewCaseDialog, chooser: QComboBox, start: str) -> None:
    """Choose the entry that begins so, as the keyboard does, and wait for the file to be read again."""
    row = next(row for row in range(chooser.count()) if chooser.itemText(row).strip().startswith(start))
    chooser.setFocus()
    for _ in range(chooser.count()):
        if chooser.currentIndex() == row:
            break
        step = Qt.Key.Key_Down if chooser.currentIndex() < row else Qt.Key.Key_Up
        QTest.keyClick(chooser, step)
        qtbot.waitUntil(lambda: not dialog._waiting, timeout=20_000)
    assert chooser.currentIndex() == row


def shown(dialog: NewCaseDialog) -> str:
    model = dialog.pane._preview
    return "\n".join(str(model.data(model.index(row, TEXT))) for row in range(model.rowCount()))


def stored(window: MainWindow) -> tuple[StoredFile, ...]:
    """What the case of the window keeps; the window lets go of it."""
    assert window.session.path is not None
    path = window.session.path
    window.close()
    with Case.open(path) as case:
        return case.files()


def test_a_wrong_encoding_is_seen_corrected_and_kept(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    source, article = tmp_path / "a.txt", tmp_path / "b.txt"
    source.write_bytes(RUSSIAN.encode("koi8-r"))
    article.write_text(ENGLISH, encoding="utf-8")
    dialog = opened(qtbot, window, source, article)
    assert "guessed as koi8-r" in dialog.pane._warning.text()
    right = shown(dialog)
    pick(qtbot, dialog, dialog.pane._encoding, "Cyrillic, Windows (cp1251)")
    assert "стоим" not in shown(dialog)
    pick(qtbot, dialog, dialog.pane._encoding, "Russian, Unix and mail (koi8-r)")
    assert shown(dialog) == right
    assert not dialog.pane._notice.isVisible()
    with qtbot.waitSignal(window.session.opened, timeout=20_000):
        dialog.accept()
    kept = stored(window)[0]
    assert kept.loaded.document.options == Options(encoding="koi8-r")
    again = tmp_path / "again.txt"
    again.write_bytes(kept.content)
    assert load_document(again, options=kept.loaded.document.options).text == RUSSIAN == kept.loaded.document.text


def test_an_encoding_that_does_not_fit_changes_nothing(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    source = tmp_path / "a.txt"
    source.write_bytes(RUSSIAN.encode("koi8-r"))
    dialog = opened(qtbot, window, source)
    right = shown(dialog)
    dialog.pane.options_chosen.emit(dialog.model.files[0], Options(encoding="utf-8"))
    qtbot.waitUntil(lambda: "is not encoded in utf-8" in dialog._hint.text(), timeout=20_000)
    assert shown(dialog) == right
    assert dialog.pane._encoding.currentIndex() == 0


def test_a_column_is_chosen_from_its_first_rows(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    table = tmp_path / "a.csv"
    table.write_text(CSV, encoding="utf-8")
    dialog = opened(qtbot, window, table)
    assert shown(dialog).startswith("a note")
    pick(qtbot, dialog, dialog.pane._column, "Said")
    assert shown(dialog) == "Why stand?\nGo!"
    header = dialog.pane._sample.horizontalHeader()
    with qtbot.waitSignal(window.casework.reader.read):
        header.sectionClicked.emit(2)
    assert shown(dialog).startswith("a note")


def test_two_languages_in_a_table_are_opened_as_two_sides(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    table = tmp_path / "a.csv"
    table.write_text('said,printed\n"Ну, чё стоим? Туда идём.","Why are we standing? We go there."\n', encoding="utf-8")
    dialog = opened(qtbot, window, table)
    QTest.mouseClick(dialog.pane._both, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog._waiting, timeout=20_000)
    names = [(file.path.name, file.role, file.language) for file in dialog.model.files]
    assert names == [("a.csv#source", Role.SOURCE, "ru"), ("a.csv#rendering", Role.RENDERING, "en")]


def test_the_body_of_a_page_is_chosen(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    page = tmp_path / "a.html"
    page.write_text(PAGE, encoding="utf-8")
    dialog = opened(qtbot, window, page)
    assert "stands beside it" in shown(dialog)
    pick(qtbot, dialog, dialog.pane._body, "section story")
    assert "stands beside it" not in shown(dialog)
    assert "he said" in shown(dialog)


def test_a_memory_of_three_languages_comes_as_two_texts(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    memory = tmp_path / "a.tmx"
    memory.write_text(TMX, encoding="utf-8")
    dialog = opened(qtbot, window, memory)
    assert [(file.path.name, file.role) for file in dialog.model.files] == [
        ("a.tmx#source", Role.SOURCE),
        ("a.tmx#rendering", Role.RENDERING),
    ]
    pick(qtbot, dialog, dialog.pane._column, "lt")
    assert shown(dialog) == "Ko mes čia stovime?"
    with qtbot.waitSignal(window.session.opened, timeout=20_000):
        dialog.accept()
    source, rendering = stored(window)
    assert (source.loaded.document.text, source.loaded.document.language) == ("Ko mes čia stovime?", "lt")
    assert source.content == rendering.content == memory.read_bytes()


def test_text_is_pasted_and_lines_are_typed(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.state.keep_folder(tmp_path / "x")
    window.casework.new()
    dialog = window.casework._dialog
    assert dialog is not None
    QGuiApplication.clipboard().setText(ENGLISH)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog._table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1, timeout=20_000)
    dialog.type()
    typing = dialog._typing
    assert typing is not None
    typing._speaker.setText("ОФИЦЕР")
    typing._words.setText("Ну, чё стоим?")
    QTest.keyClicks(typing._time, "1:07")
    QTest.keyClick(typing._words, Qt.Key.Key_Return)
    typing._time.setText("72")
    typing._words.setText("Туда идём все вместе.")
    typing.accept()  # the second line stands in the fields still
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 2, timeout=20_000)
    with qtbot.waitSignal(window.session.opened, timeout=20_000):
        dialog.accept()
    source, rendering = stored(window)
    assert (rendering.loaded.path, rendering.content.decode()) == ("Pasted text", ENGLISH)
    assert source.loaded.document.metadata["typed_by"] == "A. Reader"
    assert [(block.cue.start if block.cue else None, block.speaker) for block in source.loaded.document.blocks] == [
        (67_000, "ОФИЦЕР"),
        (72_000, "ОФИЦЕР"),
    ]
    again = tmp_path / "typed.txt"
    again.write_bytes(source.content)
    assert load_document(again).text == source.loaded.document.text


def test_typed_lines_are_gone_on_with(qtbot: QtBot, window: MainWindow) -> None:
    window.casework.new()
    dialog = window.casework._dialog
    assert dialog is not None
    dialog.expect(1)
    window.casework.reader.type([Line(Cue(5000, 5000), "Туда идём.")], "A. Reader", "talk.mp3")
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1, timeout=20_000)
    dialog.type()
    typing = dialog._typing
    assert typing is not None
    assert (typing.name, [line.text for line in typing.model.lines]) == ("talk.mp3", ["Туда идём."])


def test_nothing_on_the_clipboard_is_said(qtbot: QtBot, window: MainWindow) -> None:
    window.casework.new()
    dialog = window.casework._dialog
    assert dialog is not None
    QGuiApplication.clipboard().setText(" ")
    dialog.paste()
    assert "holds no text" in dialog._hint.text()


def test_a_case_gets_more_files_and_decisions_stay(
    qtbot: QtBot, reviewed: MainWindow, case: Path, tmp_path: Path
) -> None:
    session = reviewed.session
    session.set_verdict("q1", Verdict.DISTORTED)
    more = tmp_path / "more-en.txt"
    more.write_text("She said: “We go there together.”\n", encoding="utf-8")
    reviewed.casework.add()
    dialog = reviewed.casework._dialog
    assert dialog is not None
    dialog.dropped.emit([Path(session.files[0].path), more])
    qtbot.waitUntil(lambda: not dialog._waiting, timeout=20_000)
    assert "in the case already" in dialog.obstacle()
    dialog.model.remove([0])
    assert dialog.obstacle() == ""
    with qtbot.waitSignal(session.check_kept, timeout=30_000):
        dialog.accept()
    assert [Path(file.path).name for file in session.files] == ["officer-ru.txt", "article-en.txt", "more-en.txt"]
    decided = [entry for entry in session.queue.entries if entry.decision.verdict is Verdict.DISTORTED]
    assert len(decided) == 1
    reviewed.close()
    with Case.open(case) as kept:
        assert len(kept.files()) == 3


def test_the_models_keep_their_promises(qtbot: QtBot) -> None:
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    lines, preview, columns = LinesModel(), PreviewModel(), ColumnsModel()
    testers = [QAbstractItemModelTester(model, fatal) for model in (lines, preview, columns)]
    lines.add(Line(Cue(2000, 2000), "second"))
    lines.add(Line(Cue(1000, 1000), "first"))
    assert [line.text for line in lines.lines] == ["first", "second"]
    assert lines.setData(lines.index(0, TIME), "0:03")
    assert [line.text for line in lines.lines] == ["second", "first"]
    assert not lines.setData(lines.index(0, TIME), "soon")
    assert not lines.setData(lines.index(0, WORDS), "  ")
    preview.show_document(typed_document(lines.lines, "A", datetime(2021, 8, 6, tzinfo=UTC), "a"))
    assert preview.rowCount() == 2
    lines.remove([0, 1])
    preview.show_document(None)
    assert len(testers) == 3


def test_a_line_of_megabytes_is_shown_by_its_beginning(qtbot: QtBot) -> None:
    preview = PreviewModel()
    preview.show_document(pasted_document("a" * 2_000_000, "a"))
    assert str(preview.data(preview.index(0, TEXT))) == "a" * 600 + "…"


@pytest.mark.parametrize(
    ("typed", "time"),
    [("1:02:03", 3_723_000), ("2:03.5", 123_500), ("83", 83_000), ("0:01,25", 1250), ("", None), ("1:x", None)],
)
def test_times_as_people_type_them(typed: str, time: int | None) -> None:
    assert milliseconds(typed) == time
    assert time is None or milliseconds(clock(time)) == time


def test_lines_need_a_person_and_a_time(qtbot: QtBot) -> None:
    dialog = TypingDialog("", "talk.mp3")
    qtbot.addWidget(dialog)
    dialog._time.setText("1:00")
    dialog._words.setText("Туда идём.")
    assert not dialog._done.isEnabled()
    assert "who typed" in dialog._says.text()
    dialog._by.setText("A. Reader")
    assert dialog._done.isEnabled()
    dialog._time.setText("noon")
    assert not dialog._done.isEnabled()
    assert "such as 0:01:07" in dialog._says.text()
