"""The model of a case and of a quote, chosen in the real window and used by the worker's own check."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton
from pytestqt.qtbot import QtBot

from quoteverify.records.checked import DocumentFindings
from quoteverify.records.findings import NotChecked
from quoteverify.records.handwork import EngineChoice, LanguagePath
from quoteverify.worker import wire
from tests.support.person import seen
from tests.ui.conftest import MakeWindow
from ui.models.files import ChosenFile
from ui.views.enginemenu import able_models
from ui.window import MainWindow

WAIT = 60_000
BIG = wire.Model("opus-mt-tc-big-zle-en", ("be", "ru", "uk"), ("en",), "1", 1)
SMALL = wire.Model("opus-mt-ru-en", ("ru",), ("en",), "1", 1)
ANY = wire.Model("opus-mt-mul-en", ("*",), ("en",), "1", 1)


@pytest.fixture
def window(reviewed: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> MainWindow:
    """A checked case whose window knows three models of the way in, and none of the way back."""
    monkeypatch.setenv("QUOTEVERIFY_DATA", str(tmp_path / "data"))
    reviewed.review.choose("q1")
    reviewed.checker.said.emit(wire.Installed(0, (BIG, SMALL, ANY)))
    reviewed.run.refresh = lambda: None  # type: ignore[method-assign]  # what is chosen is looked at, not the check
    return reviewed


def _menu(window: MainWindow) -> QMenu:
    menu = window.review.engine.menu
    menu.aboutToShow.emit()
    return menu


def _action(menu: QMenu, *path: str) -> QAction:
    """The entry under these beginnings of texts."""
    for step in path[:-1]:
        menu = next(action.menu() for action in menu.actions() if action.text().startswith(step))  # type: ignore[assignment]
    return next(action for action in menu.actions() if action.text().startswith(path[-1]))


def test_a_model_is_chosen_for_a_direction_of_the_case_and_the_choice_undone(window: MainWindow) -> None:
    way = "Russian → English"
    assert _action(_menu(window), way, "The first that can (opus-mt-tc-big-zle-en)").isChecked()
    _action(_menu(window), way, "opus-mt-ru-en").trigger()
    assert window.session.handwork.engines == (EngineChoice("ru", "en", "opus-mt-ru-en"),)
    assert _action(_menu(window), way, "opus-mt-ru-en").isChecked()
    _action(_menu(window), way, "No model").trigger()
    assert window.session.handwork.engines == (EngineChoice("ru", "en", ""),)
    _action(_menu(window), way, "The first that can").trigger()
    assert not window.session.handwork.engines
    assert "Russian → English" in window.session.undo.undoText()
    window.session.undo.undo()
    assert window.session.handwork.engines == (EngineChoice("ru", "en", ""),)


def test_a_missing_way_back_says_which_model_to_get(window: MainWindow) -> None:
    assert _action(_menu(window), "English → Russian", "The first that can (none; get opus-mt-en-ru)").isChecked()
    window.session.take_whole(
        DocumentFindings(
            window.session.renderings[0].path,
            (),
            (NotChecked("engine", "no model for en → ru is installed: get opus-mt-en-ru"),),
        )
    )
    assert window.review.engine.lacking == "No model for en → ru is installed: get opus-mt-en-ru"
    assert seen(window.review.engine, QToolButton, "Install a model…")


def test_one_quote_does_without_a_model(window: MainWindow) -> None:
    without = _action(_menu(window), "Use no model for this quote")
    assert not without.isChecked()
    without.trigger()
    passage = window.review.entry.checked.source[0]  # type: ignore[union-attr]
    chosen = window.session.handwork.engines
    assert [(choice.source, choice.target, choice.model) for choice in chosen] == [("ru", "en", ""), ("en", "ru", "")]
    assert all(choice.place and choice.place.span == passage.span for choice in chosen)
    assert all(choice.place and choice.place.text == passage.text for choice in chosen)
    assert _action(_menu(window), "Use no model for this quote").isChecked()
    window.review.choose("q2")
    assert not _action(_menu(window), "Use no model for this quote").isChecked()
    window.review.choose("q1")
    _action(_menu(window), "Use no model for this quote").trigger()
    assert window.session.handwork.engines == ()


def test_a_choice_of_a_model_that_is_gone_stays_visible(window: MainWindow) -> None:
    gone = EngineChoice("ru", "en", "opus-mt-gone")
    window.session.decisions.set_handwork(replace(window.session.handwork, engines=(gone,)), "x")
    assert _action(_menu(window), "Russian → English", "opus-mt-gone (not installed)").isChecked()


def test_the_way_of_interpreted_words_is_shown(window: MainWindow) -> None:
    assert window.review.engine.way == ""
    path = LanguagePath(window.session.sources[0].path, "lt", "interpreted live")
    window.session.decisions.set_handwork(replace(window.session.handwork, paths=(path,)), "x")
    said = "Spoken in Lithuanian, interpreted live into Russian, printed in English"
    assert window.review.engine.way == said


def test_the_list_of_models_comes_from_the_worker(
    qtbot: QtBot, reviewed: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("QUOTEVERIFY_DATA", str(tmp_path / "data"))
    reviewed.review.choose("q1")
    menu = reviewed.review.engine.menu
    menu.popup(reviewed.mapToGlobal(reviewed.rect().center()))
    assert not _action(menu, "The list of models").isEnabled()
    qtbot.waitUntil(lambda: menu.actions()[0].text() == "Russian → English", timeout=WAIT)
    assert _action(menu, "Russian → English", "starter-ru-en")
    menu.close()


def test_which_models_can() -> None:
    assert list(able_models((BIG, SMALL, ANY), ("be", "en"))) == [BIG, ANY]
    assert list(able_models((BIG, SMALL, ANY), ("en", "ru"))) == []


def test_the_progress_says_what_a_check_waits_for(
    qtbot: QtBot, make_window: MakeWindow, chosen: list[ChosenFile], case: Path
) -> None:
    window = make_window("--pause", "0.4", "--step", "preparing opus-mt-ru-en for its first use")
    window.casework.made.emit()
    window.session.create(case, chosen)
    waits = "1 of 5 quotes · preparing opus-mt-ru-en for its first use …"
    qtbot.waitUntil(lambda: window.progress.text == waits, timeout=WAIT)
    qtbot.waitUntil(lambda: window.progress.text == "2 of 5 quotes", timeout=WAIT)
    window.run.abandon()
