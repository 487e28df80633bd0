"""The word under the mouse lights up with those that stand for it, in both documents and in the four texts."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit
from pytestqt.qtbot import QtBot

from quoteverify.records.checked import CheckedQuote, CheckedSentence, LinkedWords
from quoteverify.records.spans import Span
from tests.support.examples import RENDERING_TEXT, SOURCE_TEXT, checked_quote
from ui.partners import of_rendering, of_source
from ui.theme import Theme
from ui.views.document import DocumentView
from ui.views.texts import TextsView
from ui.window import MainWindow

Edit = QPlainTextEdit | QTextEdit


def hover(view: Edit, position: int) -> None:
    """Move the mouse to the letter at a position of Qt's."""
    cursor = QTextCursor(view.document())
    cursor.setPosition(position)
    line = view.cursorRect(cursor)
    _move(view, QPoint(line.left() + 2, line.center().y()))


def _move(view: Edit, point: QPoint) -> None:
    place = QPointF(view.viewport().mapToGlobal(point))
    none = Qt.MouseButton.NoButton
    move = QMouseEvent(QEvent.Type.MouseMove, QPointF(point), place, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view.viewport(), move)


def leave(view: Edit) -> None:
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))


def lit(view: Edit) -> list[str]:
    """The words that are set off as partners."""
    partner = QTextCharFormat.UnderlineStyle.DashDotLine
    return [
        selection.cursor.selectedText()
        for selection in view.extraSelections()
        if selection.format.underlineStyle() is partner
    ]


def test_a_word_of_the_quote_lights_up_what_it_renders(reviewed: MainWindow) -> None:
    source, rendering = reviewed.review.documents.source.view, reviewed.review.documents.rendering.view
    hover(rendering, rendering.text.index("still?") + 2)
    assert (lit(source), lit(rendering)) == (["вперёд"], ["still"])
    hover(rendering, rendering.text.index("why are"))
    assert (lit(source), lit(rendering)) == ([], [])


def test_a_word_of_the_source_lights_up_its_rendering_and_goes_out_again(reviewed: MainWindow) -> None:
    source, rendering = reviewed.review.documents.source.view, reviewed.review.documents.rendering.view
    rendering.reveal(Span(rendering.text.index("moving"), rendering.text.index("moving") + 6))
    hover(source, source.text.index("стоишь") + 3)
    assert (lit(source), lit(rendering)) == (["стоишь"], ["moving"])
    leave(source)
    assert (lit(source), lit(rendering)) == ([], [])


def test_empty_space_below_the_text_belongs_to_no_word(reviewed: MainWindow) -> None:
    view = reviewed.review.documents.rendering.view
    hover(view, view.text.index("still?"))
    _move(view, QPoint(view.viewport().width() - 3, view.viewport().height() - 3))
    assert lit(view) == []


def test_the_four_texts_light_up_both_words(qtbot: QtBot, quotes: list[CheckedQuote]) -> None:
    view = TextsView(Theme())
    qtbot.addWidget(view)
    view.resize(900, 400)
    view.show()
    view.show_quote(quotes[0])
    plain = view.document().toPlainText()
    hover(view, plain.index("still?") + 1)
    assert lit(view) == ["вперёд", "still"]
    hover(view, plain.index("why are") + 1)
    assert lit(view) == []
    hover(view, plain.index("вперёд") + 1)
    assert lit(view) == ["вперёд", "still"]
    view.refresh()
    assert lit(view) == []


def test_letters_that_take_two_units_shift_nothing(qtbot: QtBot) -> None:
    quote = checked_quote()
    text, said = RENDERING_TEXT, SOURCE_TEXT
    view = DocumentView(Theme())
    qtbot.addWidget(view)
    view.resize(500, 300)
    view.show()
    view.show_text("😀😀 " + text)
    heard: list[int] = []
    view.hovered.connect(heard.append)
    hover(view, len("😀😀 ".encode("utf-16-le")) // 2 + text.index(text.split()[2]))
    assert heard[-1] == 3 + text.index(text.split()[2])
    assert of_rendering(quote, 12) is None  # a quote without links has no partners
    assert of_source(quote, "officer-ru.txt", said.index("Ну")) is None


def test_every_word_that_stands_for_one_is_told() -> None:
    quote = checked_quote()
    sentence: CheckedSentence = quote.sentences[0]
    links = (
        LinkedWords(Span(8, 10), Span(10, 14)),
        LinkedWords(Span(12, 15), Span(20, 23)),
        LinkedWords(Span(12, 15), Span(30, 35)),
    )
    linked = replace(quote, sentences=(replace(sentence, links=links),))
    found = of_source(linked, "officer-ru.txt", 13)
    assert found is not None
    assert (found.source, found.rendering) == ((Span(12, 15),), (Span(20, 23), Span(30, 35)))
    one = of_rendering(linked, 31)
    assert one is not None
    assert (one.source, one.rendering) == ((Span(12, 15),), (Span(30, 35),))
    assert of_source(linked, "another-ru.txt", 13) is None
