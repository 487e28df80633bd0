"""Quotes, links and languages set by hand in the real window, checked by the real worker."""

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QMenu
from pytestqt.qtbot import QtBot

from quoteverify.case.case import Case
from quoteverify.records.document import Role
from quoteverify.records.handwork import NOTHING, Handwork, Place, SourceLink
from quoteverify.records.review import Verdict
from quoteverify.records.spans import Span
from tests.support import person
from tests.support.person import press, sit_down
from tests.ui.conftest import loaded
from ui.models.files import ChosenFile
from ui.views.casesettings import CaseSettingsDialog
from ui.views.document import DocumentView
from ui.window import MainWindow

MakeWindow = Callable[..., MainWindow]

PATIENCE = 60_000


@pytest.fixture
def window(qtbot: QtBot, make_window: MakeWindow, chosen: list[ChosenFile], case: Path) -> MainWindow:
    """A case checked by the real worker, without a translation model."""
    window = make_window(command=[sys.executable, "-P", str(Path(__file__).with_name("plain_worker.py"))])
    window.casework.made.emit()
    window.session.create(case, chosen)
    settle(qtbot, window)
    return window


def settle(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until the check has run and all of it is shown."""
    with qtbot.waitSignal(window.session.check_kept, timeout=PATIENCE):
        pass
    qtbot.waitUntil(lambda: not window.run.running)
    qtbot.waitUntil(lambda: bool(window.review.queue.current) or not window.session.queue.entries)


def texts(window: MainWindow) -> list[str]:
    return [entry.checked.quote.text for entry in window.session.queue.entries]


def select(view: DocumentView, words: str) -> None:
    start = view.toPlainText().index(words)
    view.select(Span(start, start + len(words)))


def choose(window: MainWindow, words: str) -> None:
    window.review.choose(next(entry.id for entry in window.session.queue.entries if words in entry.checked.quote.text))


def test_quotes_are_made_changed_and_removed_and_each_step_is_undone(qtbot: QtBot, window: MainWindow) -> None:
    before, english = texts(window), window.review.documents.rendering.view
    window.session.decisions.set_verdict(window.session.queue.entries[0].id, Verdict.FAITHFUL)

    select(english, "An officer spoke")
    QTest.keyClick(english, Qt.Key.Key_Q)
    settle(qtbot, window)
    assert texts(window) == ["An officer spoke", *before]
    assert window.review.entry is not None
    assert window.review.entry.checked.quote.text == "An officer spoke"
    assert window.actions_.undo.text() == "Undo “add quote”"

    select(english, "officer spoke")
    window.actions_.resize.trigger()
    settle(qtbot, window)
    assert texts(window) == ["officer spoke", *before]

    choose(window, "Well, why")
    select(english, "are we standing")
    window.actions_.split.trigger()
    settle(qtbot, window)
    assert texts(window)[1:3] == ["“Well, why", "are we standing still?”"]

    choose(window, "“Well, why")
    window.actions_.merge.trigger()
    settle(qtbot, window)
    assert texts(window) == ["officer spoke", *before]

    choose(window, "officer spoke")
    window.actions_.remove.trigger()
    settle(qtbot, window)
    assert texts(window) == before

    for _ in range(5):
        window.actions_.undo.trigger()
        settle(qtbot, window)
    assert texts(window) == before
    assert window.session.handwork == NOTHING
    assert window.session.queue.entries[0].decision.verdict is Verdict.FAITHFUL
    for _ in range(5):
        window.actions_.redo.trigger()
        settle(qtbot, window)
    assert texts(window) == before
    assert len(window.session.handwork.quotes) == 5


def test_an_edit_checks_nothing_else_again(qtbot: QtBot, window: MainWindow) -> None:
    english = window.review.documents.rendering.view
    came: list[str] = []
    window.checker.said.connect(lambda event: came.append(event.quote.quote.text) if hasattr(event, "quote") else None)
    select(english, "An officer spoke")
    window.actions_.make.trigger()
    settle(qtbot, window)
    assert came == ["An officer spoke"]


def test_what_cannot_be_done_is_said_in_a_sentence(qtbot: QtBot, reviewed: MainWindow) -> None:
    english = reviewed.review.documents.rendering.view
    choose(reviewed, "Well, why")
    english.select(Span(0, 0))
    reviewed.actions_.make.trigger()
    assert reviewed.messages.text == "Select the words of a quote in the English text first."
    reviewed.actions_.split.trigger()
    assert "Put the cursor inside the quote" in reviewed.messages.text
    select(english, "spoke. “Well, why")
    reviewed.actions_.make.trigger()
    assert "a quote may stand inside another, not halfway" in reviewed.messages.text
    reviewed.actions_.unlink.trigger()
    assert reviewed.messages.text == "The program chose this passage already."
    assert reviewed.session.undo.count() == 0


def test_a_link_by_hand_is_shown_as_such_and_survives_a_new_check(qtbot: QtBot, window: MainWindow) -> None:
    source = window.review.documents.source.view
    choose(window, "Well, why")
    assert "by the program" in window.review.link.text or "Unsure" in window.review.link.text
    select(source, "Закройте каждый метр")
    QTest.keyClick(source, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window)
    entry = window.review.entry
    assert entry is not None
    assert [passage.text for passage in entry.checked.source] == ["Закройте каждый метр границы."]
    assert window.review.link.text == "Passage chosen by hand"
    window.desk.recheck()
    settle(qtbot, window)
    assert window.review.link.text == "Passage chosen by hand"

    select(source, "Чё стоишь?")
    window.actions_.link_also.trigger()
    settle(qtbot, window)
    entry = window.review.entry
    assert entry is not None
    said = " ".join(passage.text for passage in entry.checked.source)
    assert said == "Чё стоишь? Закройте каждый метр границы."

    window.actions_.unsaid.trigger()
    settle(qtbot, window)
    assert window.review.link.text == "By hand: stands in no source"
    window.actions_.unlink.trigger()
    settle(qtbot, window)
    entry = window.review.entry
    assert entry is not None
    assert not entry.checked.linked_by_hand
    path = window.session.path
    assert path is not None
    window.close()
    with Case.open(path) as case:
        assert [len(record.handwork.links) for record in case.handwork_history()] == [1, 1, 1, 0]


def test_the_second_candidate_is_shown_and_taken_by_a_key_and_given_back(qtbot: QtBot, window: MainWindow) -> None:
    sit_down(qtbot, window)
    choose(window, "Well, why")
    entry = window.review.entry
    assert entry is not None
    first, candidate = entry.checked.source, entry.checked.second_candidate
    assert candidate is not None
    assert candidate.source[0].text in window.review.link.tip
    assert f"{round(100 * candidate.link)} % sure" in window.review.link.tip
    press("Ctrl+Shift+T")
    settle(qtbot, window)
    entry = window.review.entry
    assert entry is not None
    assert [passage.text for passage in entry.checked.source] == [passage.text for passage in candidate.source]
    assert window.review.link.text == "Passage chosen by hand"

    window.actions_.take_second.trigger()
    assert window.messages.text == "The program has no second candidate for this quote."
    window.actions_.undo.trigger()
    settle(qtbot, window)
    entry = window.review.entry
    assert entry is not None
    assert entry.checked.source == first


def test_a_language_given_to_a_passage_reaches_the_check(qtbot: QtBot, window: MainWindow) -> None:
    source = window.review.documents.source.view
    select(source, "Закройте каждый метр границы.")
    window.actions_.language.trigger()
    dialog = person.dialog(qtbot, QInputDialog)
    dialog.setTextValue("be – Belarusian")
    dialog.accept()
    settle(qtbot, window)
    languages = {
        passage.text: passage.language for entry in window.session.queue.entries for passage in entry.checked.source
    }
    assert languages["Закройте каждый метр границы."] == "be"
    assert languages["Туда идём."] == "ru"
    assert window.actions_.undo.text() == "Undo language of a passage"


def test_a_wrong_tag_is_refused_in_a_sentence(qtbot: QtBot, reviewed: MainWindow) -> None:
    select(reviewed.review.documents.source.view, "Туда идём.")
    reviewed.actions_.language.trigger()
    dialog = person.dialog(qtbot, QInputDialog)
    dialog.setTextValue("not a tag")
    dialog.accept()
    assert "is not a language tag" in reviewed.messages.text
    assert reviewed.session.handwork == NOTHING


def test_the_menu_of_a_text_offers_what_can_be_done_there(qtbot: QtBot, reviewed: MainWindow) -> None:
    for view, offered in (
        (reviewed.review.documents.rendering.view, reviewed.actions_.quote_edits),
        (reviewed.review.documents.source.view, reviewed.actions_.links),
    ):
        select(view, view.toPlainText()[:6])
        reason = QContextMenuEvent.Reason.Mouse
        QApplication.sendEvent(
            view.viewport(), QContextMenuEvent(reason, QPoint(5, 5), view.viewport().mapToGlobal(QPoint(5, 5)))
        )
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert set(offered) <= set(menu.actions())
        menu.close()


def test_what_does_not_hold_any_more_is_said_and_shown(qtbot: QtBot, window: MainWindow) -> None:
    lost = Handwork(links=(SourceLink(Place(window.session.renderings[0].path, Span(0, 4), "Gone"), ()),))
    window.messages.hide()
    window.session.decisions.set_handwork(lost, "test")
    settle(qtbot, window)
    assert window.messages.text.startswith("The source passage of “Gone” in article-en.txt does not fit the texts")
    window.editing.show_made()
    dialog = person.dialog(qtbot, CaseSettingsDialog)
    assert "Does not fit the text" in dialog.made.list.item(0).text()
    assert dialog.made.isVisible()


def test_each_of_two_renderings_is_edited_and_compared_with_the_other(
    qtbot: QtBot, make_window: MakeWindow, chosen: list[ChosenFile], case: Path, tmp_path: Path
) -> None:
    other = tmp_path / "reuters-en.txt"
    other.write_text("An officer was heard. “Shut down each meter of the border,” he said.\n", "utf-8")
    second = ChosenFile(other, loaded(other, Role.RENDERING).document, Role.RENDERING, "en")
    window = make_window(command=[sys.executable, "-P", str(Path(__file__).with_name("plain_worker.py"))])
    window.casework.made.emit()
    window.session.create(case, [*chosen, second])
    settle(qtbot, window)
    choose(window, "Shut down each meter")
    entry = window.review.entry
    assert entry is not None
    assert entry.id == "2.q1"
    assert entry.checked.source
    notes = [finding.finding.message for finding in entry.checked.findings if finding.finding.check == "inconsistency"]
    assert len(notes) == 1
    assert "reuters-en.txt prints “Shut down each meter of the border,”, article-en.txt prints" in notes[0]

    documents = window.review.documents
    assert documents.rendering.file == str(other)
    select(documents.rendering.view, "An officer was heard")
    window.actions_.make.trigger()
    settle(qtbot, window)
    assert [
        candidate.checked.file
        for candidate in window.session.queue.entries
        if "was heard" in candidate.checked.quote.text
    ] == [str(other)]

    choose(window, "Shut down each meter")
    documents.rendering.switch(chosen[1].path.as_posix())
    window.actions_.remove.trigger()
    assert window.messages.text.startswith("Quote 2.2 stands in reuters-en.txt: go to it first.")


def test_a_quote_in_the_language_it_was_said_in_is_held_to_every_word(
    qtbot: QtBot, make_window: MakeWindow, case: Path, tmp_path: Path
) -> None:
    said, printed = tmp_path / "talk-en.txt", tmp_path / "article-en.txt"
    said.write_text("We will sign the treaty in June. The army stays on the border.\n", "utf-8")
    printed.write_text("He said: “The army remains on the border.”\n", "utf-8")
    source = loaded(said, Role.SOURCE)
    files = [
        ChosenFile(said, replace(source.document, language="en"), Role.SOURCE, "en"),
        ChosenFile(printed, loaded(printed, Role.RENDERING).document, Role.RENDERING, "en"),
    ]
    window = make_window(command=[sys.executable, "-P", str(Path(__file__).with_name("plain_worker.py"))])
    window.casework.made.emit()
    window.session.create(case, files)
    settle(qtbot, window)
    (entry,) = window.session.queue.entries
    assert [finding.finding.message for finding in entry.checked.findings] == [
        "“remains” was not said: the words are “stays”."
    ]
    assert window.review.engine.way == "Source and quote are in one language: nothing is translated"


def test_edits_faster_than_the_check_end_where_the_last_one_left_them(qtbot: QtBot, window: MainWindow) -> None:
    before, english = texts(window), window.review.documents.rendering.view
    for words in ("An officer", "He added", "asked. Later"):
        select(english, words)
        window.actions_.make.trigger()
    for action in ("undo", "undo", "redo"):
        getattr(window.actions_, action).trigger()
    qtbot.waitUntil(lambda: not window.run.running and window.session.finished, timeout=PATIENCE)
    qtbot.waitUntil(lambda: len(texts(window)) == len(before) + 2, timeout=PATIENCE)
    assert {"An officer", "He added"} <= set(texts(window))
    path = window.session.path
    assert path is not None
    window.close()
    with Case.open(path) as case:
        assert sorted(quote.quote.text for quote in case.checked().quotes) == sorted(
            [*before, "An officer", "He added"]
        )
        assert len({quote.id for quote in case.checked().quotes}) == len(before) + 2
        assert case.properties()["check"] == "done"


def test_an_edit_that_takes_a_verdict_away_says_so_and_is_undone_at_hand(qtbot: QtBot, window: MainWindow) -> None:
    sit_down(qtbot, window)
    choose(window, "Why aren’t you moving")
    press("1")
    select(window.review.documents.rendering.view, "Why aren’t you")
    press("Ctrl+Shift+W")
    settle(qtbot, window)
    assert "The verdict “Faithful” is gone" in window.messages.text
    window.messages.answer()
    settle(qtbot, window)
    choose(window, "Why aren’t you moving")
    assert window.review.entry is not None
    assert window.review.entry.decision.verdict is Verdict.FAITHFUL


def test_taking_an_edit_back_leaves_the_quote_that_stands_there_current(qtbot: QtBot, window: MainWindow) -> None:
    sit_down(qtbot, window)
    choose(window, "Why aren’t you moving")
    view = window.review.documents.rendering.view
    place = view.toPlainText().index("you moving")
    view.select(Span(place, place))
    press("Ctrl+Shift+S")
    settle(qtbot, window)
    choose(window, "you moving")
    press("Ctrl+Z")
    settle(qtbot, window)
    assert window.review.entry is not None
    assert window.review.entry.checked.quote.text == "“Why aren’t you moving?”"
    assert window.review.queue.list.selectionModel().isSelected(window.review.queue.list.currentIndex())


def test_numbers_close_up_after_a_quote_is_removed_and_come_back_when_that_is_undone(
    qtbot: QtBot, window: MainWindow
) -> None:
    def numbered() -> list[str]:
        return [str(row).split("  ")[0] for row in person.column(window.review.queue.list.model())]

    whole = [str(number) for number in range(1, len(texts(window)) + 1)]
    assert numbered() == whole
    sit_down(qtbot, window)
    window.review.queue.list.setFocus()
    press("J", "Ctrl+Del")
    settle(qtbot, window)
    assert numbered() == whole[:-1]
    sit_down(qtbot, window)
    press("Ctrl+Z")
    settle(qtbot, window)
    assert numbered() == whole
