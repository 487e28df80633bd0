"""The judge's marks under the words: off until asked for, the stronger the surer, and remembered."""

from dataclasses import replace

from PySide6.QtGui import QTextCharFormat
from pytestqt.qtbot import QtBot

from quoteverify.records.checked import CheckedQuote
from quoteverify.records.findings import Category
from quoteverify.records.opinion import Mark, Opinion
from quoteverify.records.spans import Span
from quoteverify.records.translation import EngineIdentity
from tests.support.examples import checked_quote
from tests.ui.conftest import MakeWindow
from ui.theme import Theme
from ui.views.texts import TextsView

JUDGE = EngineIdentity("judge", "1", "0" * 64, "none", judge=True)


def marked_quote() -> CheckedQuote:
    quote = checked_quote()
    sentence = quote.sentences[0]
    assert sentence.source is not None
    first, second = sentence.text.split()[:2]
    start = sentence.text.index(second)
    marks = (
        Mark(Span(0, len(first)), 0.2, Category.TERM),
        Mark(Span(start, start + len(second)), 0.9, Category.TERM),
    )
    opinion = Opinion(JUDGE, 0.9, -1.0, marks, (Mark(Span(0, 2), 0.6),))
    return replace(quote, sentences=(replace(sentence, opinion=opinion),))


def lines(view: TextsView) -> list[tuple[str, float]]:
    """What carries a single line, and how strong it is, 0 to 1."""
    single = QTextCharFormat.UnderlineStyle.SingleUnderline
    return [
        (selection.cursor.selectedText(), round(selection.format.underlineColor().alphaF(), 1))
        for selection in view.extraSelections()
        if selection.format.underlineStyle() is single
    ]


def test_lines_are_off_until_asked_for_and_the_stronger_the_surer(qtbot: QtBot) -> None:
    view = TextsView(Theme())
    qtbot.addWidget(view)
    quote = marked_quote()
    view.show_quote(quote)
    assert lines(view) == []
    view.show_heat(True)
    first, second = quote.sentences[0].text.split()[:2]
    said = quote.source[0].text[:2]
    assert lines(view) == [(said, 0.6), (first, 0.2), (second, 0.9)]
    view.show_heat(False)
    assert lines(view) == []


def test_the_choice_is_in_the_view_menu_and_remembered(make_window: MakeWindow) -> None:
    window = make_window()
    assert not window.view.heat.isChecked()
    window.view.heat.trigger()
    assert make_window().view.heat.isChecked()
