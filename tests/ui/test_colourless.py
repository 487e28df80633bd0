"""No information by colour alone: what is told by a colour is seen as well where all colours are one."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QImage, QTextCursor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from quoteverify.records.review import Verdict
from tests.support.person import press, sit_down
from ui.colours import LIGHT, Colours
from ui.messages import Tone
from ui.theme import Theme
from ui.window import MainWindow

INK, GROUND = QColor("#000000"), QColor("#ffffff")
ONE = Colours(
    severity=dict.fromkeys(LIGHT.severity, INK),
    quote=GROUND,
    current=GROUND,
    finding=GROUND,
    only_here=INK,
    only_here_ground=GROUND,
    muted=INK,
    line=INK,
    done=INK,
    notice=GROUND,
    trouble=GROUND,
)


@pytest.fixture
def colourless(reviewed: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    """The window as somebody sees it who can tell no colour from another."""
    monkeypatch.setattr(Theme, "colours", property(lambda _: ONE))
    reviewed.theme.changed.emit()
    yield reviewed
    monkeypatch.undo()
    reviewed.theme.changed.emit()


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)


def test_the_current_quote_is_told_in_both_texts(qtbot: QtBot, colourless: MainWindow) -> None:
    sit_down(qtbot, colourless)
    panels = (colourless.review.documents.source, colourless.review.documents.rendering)
    colourless.review.choose("q1")
    first = [picture(panel) for panel in panels]
    colourless.review.choose("q2")
    qtbot.waitUntil(lambda: all(picture(panel) != before for panel, before in zip(panels, first, strict=True)))


def test_a_finding_is_told_in_the_text_when_one_goes_to_it(qtbot: QtBot, colourless: MainWindow) -> None:
    colourless.review.choose("q1")
    sit_down(qtbot, colourless)
    press("F")
    view = colourless.review.documents.rendering.view
    qtbot.waitUntil(lambda: bool(view.selections()))
    looks = {
        (look.format.fontWeight(), look.format.underlineStyle(), look.format.fontUnderline())
        for look in view.selections()
    }
    assert len(looks) > 1


def test_a_decided_quote_is_told_in_the_queue(qtbot: QtBot, colourless: MainWindow) -> None:
    before = picture(colourless.review.queue.list)
    colourless.session.decisions.set_verdict("q3", Verdict.FAITHFUL)
    qtbot.waitUntil(lambda: picture(colourless.review.queue.list) != before)


def test_trouble_is_told_from_a_notice(colourless: MainWindow) -> None:
    colourless.messages.say("the same words")
    notice = picture(colourless.messages)
    colourless.messages.say("the same words", Tone.TROUBLE)
    assert picture(colourless.messages) != notice


def test_words_that_only_one_side_has_are_told_in_the_four_texts(qtbot: QtBot, colourless: MainWindow) -> None:
    colourless.review.choose("q1")
    cursor = QTextCursor(colourless.review.texts.document())
    looks = set()
    while cursor.movePosition(QTextCursor.MoveOperation.NextCharacter):
        look = cursor.charFormat()
        looks.add((look.fontWeight(), look.underlineStyle()))
    assert len(looks) > 1
