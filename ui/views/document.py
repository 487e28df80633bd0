"""One document to read: its quotes marked in the text, and labelled in the margin with number and severity."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QMouseEvent,
    QPalette,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit, QTextEdit, QWidget

from quoteverify.records.spans import Span
from ui.appearance import TextLook
from ui.positions import Positions
from ui.theme import GAP, Theme
from ui.views.looks import ground, partner_look, underlined
from ui.views.margin import Margin
from ui.views.marks import InOrder, PaintedMark

RESTING, FILLING = 200, 5
"""Milliseconds until a long text goes on, in which the window is painted, and between two pieces of it."""
PIECE = 40_000
"""Characters of a long text that are laid out before the window gets its turn."""


class DocumentView(QPlainTextEdit):
    """Shows a text with marks; only those in sight are drawn, so their number does not matter."""

    quote_clicked = Signal(str)
    scrolled = Signal()
    """The user scrolled this view."""
    hovered = Signal(int)
    """The mouse stands on another place of the text, a code point; -1 for none."""
    menu_wanted = Signal(QMenu)
    """The menu of the text is about to be shown: who knows what can be done with the selection adds to it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._positions = Positions("")
        self._marks: InOrder = InOrder(())
        self._lit: tuple[Span, ...] = ()
        self._pointed: tuple[Span, ...] = ()
        self._linked: tuple[Span, ...] = ()
        self._under_mouse = -1
        self._hits: InOrder = InOrder(())
        self._hit: Span | None = None
        self.text = ""
        """What is shown, as the document has it."""
        self._current = ""
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the margin is left; a paragraph has its own direction
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.viewport().setMouseTracking(True)
        self.document().setDocumentMargin(GAP)
        self._reading = TextLook()
        self.fit_font()
        self._margin = Margin(self)
        self._by_user = False
        self._resized = False
        self._rest = ""
        self._awaited: Span | None = None
        self._filling = QTimer(self)
        self._filling.timeout.connect(self._fill)
        # Never within a scroll or a resize: Qt is in the middle of its own layout then, and crashes.
        self._drawing = QTimer(self)
        self._drawing.setSingleShot(True)
        self._drawing.setInterval(0)
        self._drawing.timeout.connect(self._on_settled)
        self.verticalScrollBar().valueChanged.connect(self._on_scroll)
        self.updateRequest.connect(self._on_update)
        theme.changed.connect(self.refresh)

    # What is shown

    def show_text(self, text: str) -> None:
        """Show another text, without marks."""
        self._positions = Positions(text)
        self.text = text
        self._hits, self._hit = InOrder(()), None
        self._marks, self._lit, self._pointed, self._linked = InOrder(()), (), (), ()
        self._awaited = None
        first, self._rest = _piece(self._positions.shown)
        self.setPlainText(first)
        if self._rest:
            self._filling.start(RESTING)
        else:
            self._filling.stop()
        self._by_user = False
        self._fit_margin()

    @property
    def theme(self) -> Theme:
        return self._theme

    @property
    def current(self) -> str:
        """The id of the quote that is set off from the others."""
        return self._current

    @property
    def complete(self) -> bool:
        """Whether all of the text is there; a long one comes piece by piece, so that the window has its turn."""
        return not self._rest

    def _fill(self) -> None:
        """Add the next piece of a long text."""
        self._filling.setInterval(FILLING)
        piece, self._rest = _piece(self._rest)
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(piece)
        if self._rest:
            return
        self._filling.stop()
        self.refresh()
        awaited, self._awaited = self._awaited, None
        if awaited is not None:
            self.reveal(awaited)

    def show_marks(self, marks: Sequence[PaintedMark]) -> None:
        """Take the marks; they are drawn with the next :meth:`light_up`, once for both."""
        self._marks = InOrder(marks)
        self._fit_margin()

    def light_up(self, quote: str, spans: Sequence[Span]) -> None:
        """Set the chosen quote off from the others."""
        if quote != self._current:
            self._pointed = ()
        self._current, self._lit = quote, tuple(spans)
        self.refresh()

    def point_at(self, spans: Sequence[Span]) -> None:
        """Set the words of the chosen finding off within the chosen quote."""
        if tuple(spans) != self._pointed:
            self._pointed = tuple(spans)
            self.refresh()

    def show_linked(self, spans: Sequence[Span]) -> None:
        """Set words off that stand for each other, here and in the other text."""
        if tuple(spans) != self._linked:
            self._linked = tuple(spans)
            self.refresh()

    def show_hits(self, hits: Sequence[Span], current: Span | None) -> None:
        """Light up the places where words that are looked for stand, one of them as the present one."""
        self._hits = InOrder([PaintedMark("", place, "", None, decided=False) for place in hits])
        self._hit = current
        self.refresh()

    def reveal(self, span: Span) -> None:
        """Scroll so that a span stands in the upper third, unless it is in sight already; later, if it is not there
        yet."""
        if self._positions.to_view(span.end) >= self.document().characterCount():
            self._awaited = span
            return
        self._awaited = None
        cursor = self._cursor(Span(span.start, span.start))
        end = self._cursor(Span(span.end, span.end))
        view = self.viewport().rect()
        if view.contains(self.cursorRect(cursor)) and view.contains(self.cursorRect(end)):
            return
        self.scroll_to(span.start, view.height() // 3)

    def scroll_to(self, offset: int, height: int) -> None:
        """Bring a place of the text to ``height`` pixels below the top."""
        cursor = self._cursor(Span(offset, offset))
        lines = cursor.block().firstLineNumber()
        layout = cursor.block().layout()
        if layout is not None and layout.lineCount():
            lines += layout.lineForTextPosition(cursor.positionInBlock()).lineNumber()
        above = height // max(1, self.fontMetrics().lineSpacing())
        self.verticalScrollBar().setValue(max(0, lines - above))
        self._by_user = False

    def offset_at(self, height: int) -> int:
        """The code point at ``height`` pixels below the top, at the left of its line."""
        return self._positions.to_text(self.cursorForPosition(QPoint(GAP, height)).position())

    def height_of(self, offset: int) -> int:
        """How many pixels below the top a place stands; negative or beyond the view when it is out of sight."""
        return self.cursorRect(self._cursor(Span(offset, offset))).top()

    def selections(self) -> list[QTextEdit.ExtraSelection]:
        """What is drawn over the text that is in sight, the later over the earlier."""
        sight = self._sight()
        colours = self._theme.colours
        marks = list(self._marks.within(sight))
        drawn = [self._painted(mark.span, ground(colours.quote)) for mark in marks if mark.quote != self._current]
        drawn += [self._painted(span, ground(colours.current)) for span in self._lit if span.overlaps(sight)]
        drawn += [self._painted(span, ground(colours.finding)) for span in self._pointed if span.overlaps(sight)]
        linked = partner_look(self._theme)
        drawn += [self._painted(span, linked) for span in self._linked if span.overlaps(sight)]
        palette = self.palette()
        for hit in self._hits.within(sight):
            look = ground(colours.finding)
            if hit.span == self._hit:  # as selected words look, so that it can be told without colour as well
                look = ground(palette.color(QPalette.ColorRole.Highlight))
                look.setForeground(palette.color(QPalette.ColorRole.HighlightedText))
                look.setFontUnderline(True)
            drawn.append(self._painted(hit.span, look))
        # One finding may belong to several passages: it is underlined once.
        for line in dict.fromkeys(line for mark in marks for line in mark.lines):
            drawn.append(self._painted(line.span, underlined(line.severity, colours.severity[line.severity])))
        return drawn

    def refresh(self) -> None:
        """Draw the marks anew."""
        self.setExtraSelections(self.selections())
        self._margin.update()

    # What the user does

    @property
    def selected(self) -> Span:
        """What is selected; empty, at the cursor, when nothing is."""
        cursor = self.textCursor()
        return Span(self._positions.to_text(cursor.selectionStart()), self._positions.to_text(cursor.selectionEnd()))

    def select(self, span: Span) -> None:
        """Select a stretch of the text, or put the cursor to its place."""
        self.setTextCursor(self._cursor(span))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Mouse and not self.textCursor().hasSelection():
            self.setTextCursor(self.cursorForPosition(event.pos()))
            self._click(event.pos())
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_wanted.emit(menu)
        menu.popup(event.globalPos())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            self._click(event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        point = event.position().toPoint()
        cursor = self.cursorForPosition(point)
        line = self.cursorRect(cursor)
        beside = abs(line.left() - point.x()) > line.height() or not line.top() <= point.y() <= line.bottom()
        self._hover(-1 if beside or event.buttons() else self._positions.to_text(cursor.position()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, offset: int) -> None:
        if offset != self._under_mouse:
            self._under_mouse = offset
            self.hovered.emit(offset)

    def _click(self, point: QPoint) -> None:
        quote = self.quote_at(self._positions.to_text(self.cursorForPosition(point).position()))
        if quote:
            self.quote_clicked.emit(quote)

    def quote_at(self, offset: int) -> str:
        """The innermost quote around a place; empty when there is none."""
        around = list(self._marks.within(Span(offset, offset + 1)))
        return min(around, key=lambda mark: len(mark.span)).quote if around else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_margin()
        self._resized = True
        self._drawing.start()

    def fit_font(self) -> None:
        """Texts are read long: their letters are a little larger than the rest, also after that has changed."""
        font = QApplication.font()
        font.setPointSizeF(font.pointSizeF() * self._reading.percent / 100)
        if self._reading.family:
            font.setFamily(self._reading.family)
        self.setFont(font)

    def set_reading(self, reading: TextLook) -> None:
        """Set the text in another font or size."""
        self._reading = reading
        self.fit_font()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "_margin"):
            self._fit_margin()
            self._resized = True
            self._drawing.start()

    def _on_scroll(self) -> None:
        self._by_user = True
        self._drawing.start()

    def _on_settled(self) -> None:
        """Draw what came into sight; a scroll that the program made leads no other view. A text that was laid out anew
        still shows the chosen quote."""
        if self._resized and self._lit:
            self.reveal(Span.cover(self._lit))
        self._resized = False
        self.refresh()
        moved, self._by_user = self._by_user, False
        if moved:
            self.scrolled.emit()

    def _on_update(self, _area: QRect, moved: int) -> None:
        if moved:
            self._margin.update()

    # The margin

    def labels(self) -> list[tuple[int, PaintedMark]]:
        """The marks whose beginning is in sight, each with its height; none over another."""
        sight = self._sight()
        found: list[tuple[int, PaintedMark]] = []
        below = -1000
        line = self.fontMetrics().lineSpacing()
        for mark in self._marks.within(sight):
            if mark.label and sight.start <= mark.span.start:
                height = max(self.height_of(mark.span.start), below)
                found.append((height, mark))
                below = height + line
        return found

    def _fit_margin(self) -> None:
        # Room for as many quotes as the text may hold: a margin that grows lays the whole text out anew.
        expected = len(str(len(self._positions.shown) // 100))
        longest = max((len(mark.label) for mark in self._marks.every), default=1)
        longest = max(longest, expected)
        width = self.fontMetrics().horizontalAdvance("0" * longest) + 2 * self.fontMetrics().height()
        if width == self._margin.width():
            return  # setting it again would lay the whole text out anew
        self.setViewportMargins(width, 0, 0, 0)
        self._margin.setFixedWidth(width)
        self._place_margin()

    def _place_margin(self) -> None:
        area = self.contentsRect()
        self._margin.setGeometry(QRect(area.left(), area.top(), self._margin.width(), area.height()))

    def _sight(self) -> Span:
        """The part of the text that is in sight, with the rest of its last line."""
        view = self.viewport().rect()
        first = self.cursorForPosition(view.topLeft()).position()
        last = self.cursorForPosition(view.bottomRight()).position()
        return Span(self._positions.to_text(first), self._positions.to_text(last) + 1)

    def _cursor(self, span: Span) -> QTextCursor:
        last = self.document().characterCount() - 1  # what is beyond is still on its way
        start, end = (min(place, last) for place in self._positions.span(span))
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _painted(self, span: Span, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = self._cursor(span)
        selection.format = look
        return selection


def _piece(text: str) -> tuple[str, str]:
    """The beginning of a text, about PIECE characters up to the end of a line, and the rest."""
    if len(text) <= PIECE:
        return text, ""
    cut = text.find("\n", PIECE, 2 * PIECE) + 1 or PIECE
    return text[:cut], text[cut:]
