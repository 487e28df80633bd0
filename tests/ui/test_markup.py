"""Texts of a hostile document are shown as they are: the window takes none for markup, which may name files."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from quoteverify.records.checked import CheckedQuote
from quoteverify.records.document import Role
from quoteverify.records.findings import State
from quoteverify.records.review import Verdict
from tests.support import person
from tests.support.person import PATIENCE
from tests.ui.conftest import ARTICLE, SOURCE, MakeWindow, fake_worker, loaded
from ui.models.entry import Field
from ui.models.files import ChosenFile
from ui.views.passphrase import UnlockDialog
from ui.window import MainWindow

PICTURE = '<img src="//attacker.example/share/a.png">'
SAFE = (Qt.TextFormat.PlainText,)


@pytest.fixture
def hostile(qtbot: QtBot, make_window: MakeWindow, tmp_path: Path) -> MainWindow:
    """A window with a case whose names, texts, findings and notes all hold a picture's markup."""
    source, article = tmp_path / "<img src=a.png>-ru.txt", tmp_path / "<img src=a.png>-en.txt"
    source.write_text(SOURCE.replace("Туда", f"{PICTURE} туда"), encoding="utf-8")
    article.write_text(ARTICLE.replace("“", f"“{PICTURE} "), encoding="utf-8")
    files = ((source, Role.SOURCE), (article, Role.RENDERING))
    chosen = [ChosenFile(path, loaded(path, role).document, role, "") for path, role in files]
    window = make_window()
    with qtbot.waitSignal(window.session.opened):
        window.session.create(tmp_path / "<img src=a.png>.qvcase", chosen)
    worker = fake_worker()
    rendering, sources = loaded(article, Role.RENDERING), [loaded(source, Role.SOURCE)]
    window.session.begin_check(afresh=True)
    with qtbot.waitSignal(window.session.check_kept):
        window.session.take_whole(worker.found_in(rendering, sources))
        window.session.take([marked(quote) for quote in worker.fake_quotes(rendering, sources)])
        window.session.end_check()
    qtbot.waitUntil(lambda: window.review.shown)
    window.session.reviewer = PICTURE
    for entry in window.session.queue.entries:
        window.session.decisions.set_verdict(entry.id, Verdict.DISTORTED)
        for field in (Field.NOTE, Field.GLOSS, Field.SUGGESTION, Field.SPEAKER_SAID, Field.SPEAKER_ROLE):
            window.session.decisions.set_field(entry.id, field, PICTURE)
    return window


def marked(quote: CheckedQuote) -> CheckedQuote:
    """A quote whose findings say the markup, too."""
    findings = [
        replace(found, finding=replace(found.finding, message=f"{PICTURE} differs.")) for found in quote.findings
    ]
    return replace(quote, findings=tuple(findings))


def taken_for_markup(parent: QWidget) -> list[str]:
    """Every text in a window that Qt would take for markup: of labels, tips, and items of lists and tables."""
    widgets = [parent, *parent.findChildren(QWidget)]
    labels = [widget.text() for widget in widgets if isinstance(widget, QLabel) and widget.textFormat() not in SAFE]
    tips = [widget.toolTip() for widget in widgets]
    for widget in widgets:
        model = widget.model() if isinstance(widget, QAbstractItemView | QComboBox) else None
        if model is not None:
            tips += [str(index.data(Qt.ItemDataRole.ToolTipRole) or "") for index in every(model)]
    return [text for text in (*labels, *tips) if "<img" in text]


def shows(window: MainWindow, quote: str) -> bool:
    return window.review.entry is not None and window.review.entry.id == quote


def every(model: QAbstractItemModel) -> Iterator[QModelIndex]:
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        while index.isValid():
            yield index
            index = model.index(row, index.column() + 1)


def test_the_window_takes_no_text_of_a_case_for_markup(qtbot: QtBot, hostile: MainWindow) -> None:
    for entry in hostile.session.queue.entries:
        hostile.review.queue.choose(entry.id)
        qtbot.waitUntil(partial(shows, hostile, entry.id))
        assert taken_for_markup(hostile) == []


@pytest.mark.parametrize("action", ["history", "settings", "export", "dismissals", "passphrase"])
def test_nor_does_a_dialog(qtbot: QtBot, hostile: MainWindow, action: str) -> None:
    if action == "dismissals":
        entry = next(entry for entry in hostile.session.queue.entries if entry.checked.findings)
        hostile.session.decisions.set_finding(entry.id, entry.checked.findings[0].key, State.DISMISSED, PICTURE)
    getattr(hostile.actions_, action).trigger()
    opened = person.waited(qtbot, asked)
    assert taken_for_markup(opened) == []
    opened.reject()


def test_nor_do_messages_and_the_question_for_a_passphrase(qtbot: QtBot, hostile: MainWindow, tmp_path: Path) -> None:
    hostile.messages.say(PICTURE)
    assert taken_for_markup(hostile) == []
    hostile.session.locked.emit(tmp_path / "<img src=a.png>.qvcase", "")
    opened = person.dialog(qtbot, UnlockDialog)
    assert "<img" in person.says(opened)
    assert taken_for_markup(opened) == []
    opened.reject()
    hostile.session.open(tmp_path / "<img src=a.png> nowhere.qvcase")
    qtbot.waitUntil(lambda: "nowhere" in hostile.messages.text, timeout=PATIENCE)
    assert taken_for_markup(hostile) == []


def asked() -> QDialog | None:
    found = QApplication.activeModalWidget()
    return found if isinstance(found, QDialog) else None
