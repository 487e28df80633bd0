"""How a file reads is seen, set right, and kept with the case; texts are pasted and typed; a case gets more files."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from quoteverify.case.case import Case, StoredFile
from quoteverify.loaders import load_document, pasted_document, typed_document
from quoteverify.records.document import Cue, Line, Options, Role
from quoteverify.records.review import Verdict
from tests.support import person
from tests.support.person import PATIENCE, press, push, says, seen, sit_down, write
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
    """The dialog with these files in it."""
    window.casework.take(list(paths))
    dialog = person.dialog(qtbot, NewCaseDialog)
    wait_for_files(qtbot, dialog, len(paths))
    return dialog


def wait_for_files(qtbot: QtBot, dialog: NewCaseDialog, count: int = 1) -> None:
    """Until at least so many files are listed and none is being read any more."""
    qtbot.waitUntil(lambda: dialog.model.rowCount() >= count and "Reading…" not in says(dialog), timeout=PATIENCE)


def pick(qtbot: QtBot, dialog: NewCaseDialog, name: str, start: str) -> None:
    """Choose the entry that begins so, as the keyboard does, and wait for the file to be read again."""
    chooser = chooser_of(qtbot, dialog, name)
    row = next(row for row in range(chooser.count()) if chooser.itemText(row).strip().startswith(start))
    chooser.setFocus()
    for _ in range(chooser.count()):
        if chooser.currentIndex() == row:
            break
        step = Qt.Key.Key_Down if chooser.currentIndex() < row else Qt.Key.Key_Up
        QTest.keyClick(chooser, step)
        wait_for_files(qtbot, dialog)
    assert chooser.currentIndex() == row


def chooser_of(qtbot: QtBot, dialog: NewCaseDialog, name: str) -> QComboBox:
    """The list of choices of this name, which comes as soon as the file was looked through."""

    def there() -> QComboBox | None:
        found = [box for box in dialog.findChildren(QComboBox) if person.name_of(box) == name and box.isVisible()]
        return found[0] if found else None

    return person.waited(qtbot, there)


def shown(dialog: NewCaseDialog) -> str:
    return "\n".join(person.column(seen(dialog, QTableView, "The text as it was read").model(), TEXT))


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
    assert "guessed as koi8-r" in says(dialog)
    right = shown(dialog)
    pick(qtbot, dialog, "Encoding", "Cyrillic, Windows (cp1251)")
    assert "стоим" not in shown(dialog)
    pick(qtbot, dialog, "Encoding", "Russian, Unix and mail (koi8-r)")
    assert shown(dialog) == right
    assert "guessed" not in says(dialog)
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
    qtbot.waitUntil(lambda: "is not encoded in utf-8" in says(dialog), timeout=PATIENCE)
    assert shown(dialog) == right
    assert chooser_of(qtbot, dialog, "Encoding").currentText().startswith("Automatic: ")


def test_a_column_is_chosen_from_its_first_rows(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    table = tmp_path / "a.csv"
    table.write_text(CSV, encoding="utf-8")
    dialog = opened(qtbot, window, table)
    assert shown(dialog).startswith("a note")
    pick(qtbot, dialog, "Column", "Said")
    assert shown(dialog) == "Why stand?\nGo!"
    header = seen(dialog, QTableView, "First rows of the table").horizontalHeader()
    place = QPoint(header.sectionViewportPosition(2) + header.sectionSize(2) // 2, header.height() // 2)
    with qtbot.waitSignal(window.casework.reader.read):
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert shown(dialog).startswith("a note")


def test_two_languages_in_a_table_are_opened_as_two_sides(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    table = tmp_path / "a.csv"
    table.write_text('said,printed\n"Ну, чё стоим? Туда идём.","Why are we standing? We go there."\n', encoding="utf-8")
    dialog = opened(qtbot, window, table)
    chooser_of(qtbot, dialog, "Column")
    push(dialog, "Open as two sides")
    wait_for_files(qtbot, dialog, 2)
    names = [(file.path.name, file.role, file.language) for file in dialog.model.files]
    assert names == [("a.csv#source", Role.SOURCE, "ru"), ("a.csv#rendering", Role.RENDERING, "en")]


def test_the_body_of_a_page_is_chosen(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    page = tmp_path / "a.html"
    page.write_text(PAGE, encoding="utf-8")
    dialog = opened(qtbot, window, page)
    assert "stands beside it" in shown(dialog)
    pick(qtbot, dialog, "Body of the page", "section story")
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
    pick(qtbot, dialog, "Column", "lt")
    assert shown(dialog) == "Ko mes čia stovime?"
    with qtbot.waitSignal(window.session.opened, timeout=20_000):
        dialog.accept()
    source, rendering = stored(window)
    assert (source.loaded.document.text, source.loaded.document.language) == ("Ko mes čia stovime?", "lt")
    assert source.content == rendering.content == memory.read_bytes()


def test_text_is_pasted_and_lines_are_typed(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.state.keep_folder(tmp_path / "x")
    window.casework.new()
    dialog = person.dialog(qtbot, NewCaseDialog)
    QGuiApplication.clipboard().setText(ENGLISH)
    press("Ctrl+V")
    wait_for_files(qtbot, dialog, 1)
    push(dialog, "Type lines…")
    typing = person.dialog(qtbot, TypingDialog)
    write(seen(typing, QLineEdit, "Speaker"), "ОФИЦЕР")
    write(seen(typing, QLineEdit, "Time"), "1:07")
    write(seen(typing, QLineEdit, "Words"), "Ну, чё стоим?")
    press("Return")
    write(seen(typing, QLineEdit, "Time"), "72")
    write(seen(typing, QLineEdit, "Words"), "Туда идём все вместе.")
    push(typing, "Use these lines")  # the second line stands in the fields still
    wait_for_files(qtbot, dialog, 2)
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
    dialog = person.dialog(qtbot, NewCaseDialog)
    push(dialog, "Type lines…")
    typing = person.dialog(qtbot, TypingDialog)
    write(seen(typing, QLineEdit, "Name of the recording"), "talk.mp3")
    write(seen(typing, QLineEdit, "Time"), "0:05")
    write(seen(typing, QLineEdit, "Words"), "Туда идём.")
    push(typing, "Use these lines")
    wait_for_files(qtbot, dialog, 1)
    push(dialog, "Type lines…")
    again = person.dialog(qtbot, TypingDialog)
    assert again is not typing
    assert seen(again, QLineEdit, "Name of the recording").text() == "talk.mp3"
    assert person.column(seen(again, QTableView, "Lines typed so far").model(), WORDS) == ["Туда идём."]


def test_nothing_on_the_clipboard_is_said(qtbot: QtBot, window: MainWindow) -> None:
    window.casework.new()
    dialog = person.dialog(qtbot, NewCaseDialog)
    QGuiApplication.clipboard().setText(" ")
    push(dialog, "Paste")
    assert "holds no text" in says(dialog)


def test_a_case_gets_more_files_and_decisions_stay(
    qtbot: QtBot, reviewed: MainWindow, case: Path, tmp_path: Path
) -> None:
    session = reviewed.session
    session.decisions.set_verdict("q1", Verdict.DISTORTED)
    more = tmp_path / "more-en.txt"
    more.write_text("She said: “We go there together.”\n", encoding="utf-8")
    reviewed.casework.add()
    dialog = person.dialog(qtbot, NewCaseDialog)
    dialog.dropped.emit([Path(session.files[0].path), more])
    wait_for_files(qtbot, dialog, 2)
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
    dialog.show()
    sit_down(qtbot, dialog)
    done = seen(dialog, QPushButton, "Use these lines")
    write(seen(dialog, QLineEdit, "Time"), "1:00")
    write(seen(dialog, QLineEdit, "Words"), "Туда идём.")
    assert not done.isEnabled()
    assert "who typed" in says(dialog)
    write(seen(dialog, QLineEdit, "Typed by"), "A. Reader")
    assert done.isEnabled()
    write(seen(dialog, QLineEdit, "Time"), "noon")
    assert not done.isEnabled()
    assert "such as 0:01:07" in says(dialog)
