"""Words found in both texts, quotes filtered, and what an empty queue teaches: by keys."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from quoteverify.records.document import Role
from tests.support.person import press, sit_down, type_
from tests.ui.conftest import MakeWindow, loaded
from ui.models.files import ChosenFile
from ui.models.queue import Show
from ui.window import MainWindow


def lit(window: MainWindow) -> list[str]:
    """The words that are lit up as found, in both texts."""
    colour = window.theme.colours.finding
    views = (window.review.documents.source.view, window.review.documents.rendering.view)
    shown = [selection for view in views for selection in view.selections()]
    return [
        selection.cursor.selectedText()
        for selection in shown
        if selection.format.background().color() == colour or selection.format.fontUnderline()
    ]


def test_words_are_found_in_both_texts_one_after_the_other(qtbot: QtBot, reviewed: MainWindow) -> None:
    sit_down(qtbot, reviewed)
    press("Ctrl+F")
    type_("he")
    find = reviewed.review.finder
    count = find.said.split(" of ")[1]
    assert find.said == f"1 of {count}"
    press("F3", "F3")
    assert find.said == f"3 of {count}"
    press("Shift+F3", "Return", "Shift+Return", "Shift+F3")
    assert find.said == f"1 of {count}"
    press("Shift+F3")
    assert find.said == f"{count} of {count}"
    press("Ctrl+A")
    type_("why aren")
    assert find.said == "1 of 1"
    qtbot.waitUntil(lambda: "Why aren" in lit(reviewed))
    press("Ctrl+A")
    type_("zebra")
    assert find.said == "nothing found"
    press("Esc", "1")
    assert not find.isVisible()
    assert reviewed.session.queue.entries[0].decided, "the keys are back"


def test_the_filter_is_another_thing(qtbot: QtBot, reviewed: MainWindow) -> None:
    sit_down(qtbot, reviewed)
    press("Ctrl+Shift+F")
    type_("border")
    assert reviewed.review.queue.order.rowCount() == 1
    assert reviewed.review.queue.current == "q4"


def test_an_article_without_quotes_says_what_to_do_next(
    qtbot: QtBot, make_window: MakeWindow, chosen: list[ChosenFile], case: Path
) -> None:
    plain = chosen[1].path
    plain.write_text("An officer spoke at length and nobody wrote down what he said.", "utf-8")
    window = make_window()
    with qtbot.waitSignal(window.session.opened):
        window.session.create(case, [ChosenFile(plain, loaded(plain, Role.RENDERING).document, Role.RENDERING, "en")])
    qtbot.waitUntil(lambda: "as they are checked" in window.review.queue.teaches)
    with qtbot.waitSignal(window.session.check_kept, timeout=20_000):
        window.desk.check()
    assert "press Q to make them a quote" in window.review.queue.teaches


def test_a_filter_that_hides_all_but_the_current_quote_keeps_it(qtbot: QtBot, reviewed: MainWindow) -> None:
    reviewed.review.queue.list_only(Show.REVISED)
    assert reviewed.review.queue.order.rowCount() == 1
    assert reviewed.review.queue.teaches == ""


def test_the_last_quote_is_there_again(qtbot: QtBot, reviewed: MainWindow, make_window: MakeWindow, case: Path) -> None:
    reviewed.review.choose("q4")
    reviewed.close()
    again = make_window()
    with qtbot.waitSignal(again.session.opened):
        again.casework.take([case])
    qtbot.waitUntil(lambda: again.review.queue.current == "q4")
