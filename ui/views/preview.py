"""The preview of a sheet: what is shown is read from the very file that is saved afterwards.

PDF pages are drawn by the worker, HTML is laid out by Qt's text widget, which knows no script and loads nothing and
shows the layout as far as it can, other texts are shown as they are; of word-processor files the text is read back.
Beyond that a file is shown by its own program.
"""

from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl
from PySide6.QtGui import QFontInfo, QPalette, QPixmap, QResizeEvent, QShowEvent, QTextCursor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QStackedWidget,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from quoteverify.worker import wire
from ui.sheetjobs import SheetJobs
from ui.theme import GAP
from ui.views.labels import Plain

LONGEST = 100_000
"""Bytes of a text that are shown; the rest is in the file."""
LAID_OUT = 60_000
"""Bytes of an HTML sheet that are laid out; more would hold up the window. The rest is in the file."""
QUOTE_ENDS = b"</article>"
"""Where a longer one may be cut; without such a place it is shown as it is written."""
LARGER = 1.15
"""How much larger a browser's letters are than those of windows."""
SETTLING = 150
"""Milliseconds after a change of size until the page is drawn anew."""

READ_BACK = frozenset({"docx", "odt"})


class _Place(IntEnum):
    MESSAGE, TEXT, PAGES, LAID_OUT = range(4)


class Preview(QStackedWidget):
    """One file at a time."""

    def __init__(self, jobs: SheetJobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job = 0
        self._message = Plain()
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message.setWordWrap(True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Preview of the file"))
        self.pages = Pages(jobs)
        self.laid_out = _Sealed()
        self.laid_out.setAccessibleName(self.tr("Preview of the file"))
        for widget in (self._message, self.text, self.pages, self.laid_out):
            self.addWidget(widget)
        self.setMinimumSize(320, 240)
        jobs.done.connect(self._on_done)
        jobs.failed.connect(self._on_failed)

    def say(self, message: str) -> None:
        """Show a sentence instead of a file."""
        self._message.setText(message)
        self.setCurrentIndex(_Place.MESSAGE)

    @property
    def message(self) -> str:
        """What is said; empty while a file is shown."""
        return self._message.text() if self.currentIndex() == _Place.MESSAGE else ""

    def show_file(self, name: str, path: Path, binary: bool) -> None:
        """Show a file that was written in the format of this name."""
        self._jobs.forget(self._job)
        if name == "pdf":
            self.pages.show_file(path)
            self.setCurrentIndex(_Place.PAGES)
        elif name in READ_BACK:
            self._job = self._jobs.read(path)
        elif binary:
            self.say(self.tr("This kind of file is shown by its own program: choose “Open”."))
        else:
            self._show_text(name, path)

    def _show_text(self, name: str, path: Path) -> None:
        with path.open("rb") as file:
            content = file.read(LONGEST + 1)
        end = content.rfind(QUOTE_ENDS, 0, LAID_OUT) if len(content) > LAID_OUT else len(content)
        if name == "html" and end > 0:
            rest = self.tr("\n\n… The rest is in the file.") if end < len(content) else ""
            self.laid_out.show_sheet(content[:end].decode("utf-8", "replace"), rest.strip())
            self.setCurrentIndex(_Place.LAID_OUT)
        else:
            self._show(content.decode("utf-8-sig", "replace"), len(content) > LONGEST)

    def _show(self, text: str, cut: bool) -> None:
        rest = self.tr("\n\n… The rest is in the file.") if cut else ""
        self.text.setPlainText(text[:LONGEST] + rest)
        self.setCurrentIndex(_Place.TEXT)

    def _on_done(self, job: int, event: wire.AnyEvent) -> None:
        if job == self._job and isinstance(event, wire.Loaded):
            self._show(event.document.text, len(event.document.text) > LONGEST)

    def _on_failed(self, job: int, message: str) -> None:
        if job == self._job:
            self.say(message)


class Pages(QWidget):
    """The pages of a PDF, one at a time, as wide as there is room."""

    def __init__(self, jobs: SheetJobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._path: Path | None = None
        self._job = 0
        self.page = 0
        self.count = 0
        self.picture = QLabel()
        self.picture.setTextFormat(Qt.TextFormat.PlainText)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setWidget(self.picture)
        self._area.setAccessibleName(self.tr("Preview of the file"))
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._where = QLabel()
        self._back = self._button(Qt.ArrowType.LeftArrow, self.tr("Page before"), -1)
        self._on = self._button(Qt.ArrowType.RightArrow, self.tr("Next page"), 1)
        row = QHBoxLayout()
        row.addStretch(1)
        for widget in (self._back, self._where, self._on):
            row.addWidget(widget)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP // 2)
        column.addWidget(self._area, 1)
        column.addLayout(row)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLING)
        self._settling.timeout.connect(self._draw)
        jobs.done.connect(self._on_done)
        jobs.failed.connect(self._on_failed)

    def _button(self, arrow: Qt.ArrowType, name: str, by: int) -> QToolButton:
        button = QToolButton()
        button.setArrowType(arrow)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setProperty("by", by)
        button.clicked.connect(self._on_turn)
        return button

    def show_file(self, path: Path) -> None:
        """Show a PDF from its first page on; a new version of it stays on the page that is shown."""
        self._path = path
        self._draw()

    def turn(self, by: int) -> None:
        """Go ``by`` pages on, or back when negative."""
        self.page = max(0, min(self.page + by, self.count - 1))
        self._area.verticalScrollBar().setValue(0)
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settling.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._settling.start()

    def _on_turn(self) -> None:
        self.turn(int(self.sender().property("by")))

    def _draw(self) -> None:
        if self._path is not None:
            self._jobs.forget(self._job)
            width = round(self._area.viewport().width() * self.devicePixelRatioF())
            self._job = self._jobs.draw(self._path, self.page, width)

    def _on_done(self, job: int, event: wire.AnyEvent) -> None:
        if job == self._job and isinstance(event, wire.Drawn):
            picture = QPixmap()
            picture.loadFromData(event.image)
            picture.setDevicePixelRatio(self.devicePixelRatioF())
            self.picture.setPixmap(picture)
            self.count = event.pages
            where = self.tr("Page {page} of {count}").format(page=self.page + 1, count=self.count)
            self._where.setText(where)
            self.picture.setAccessibleName(where)
            self._back.setEnabled(self.page > 0)
            self._on.setEnabled(self.page < self.count - 1)

    def _on_failed(self, job: int, message: str) -> None:
        if job != self._job:
            return
        if self.page:  # the new version has fewer pages
            self.page = 0
            self._draw()
        else:
            self.picture.setText(message)


class _Sealed(QTextBrowser):
    """Shows HTML and loads nothing that it names, from the disk or from anywhere."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self._text, self._rest, self._dark = "", "", False

    def show_sheet(self, text: str, rest: str) -> None:
        """Show a sheet in the colours that it has in windows like this one; ``rest`` says that it goes on."""
        from ui.views import sheetlook  # no other view needs what reads HTML

        self._text, self._rest, self._dark = text, rest, self._is_dark()
        letter = round(QFontInfo(self.font()).pixelSize() * LARGER)
        self.setHtml(sheetlook.laid_out(text, self._dark, letter))
        sheetlook.underline(self.document(), text, self._dark)
        if rest:
            self.append(rest)
            self.moveCursor(QTextCursor.MoveOperation.Start)
        palette = QPalette()
        paper = sheetlook.ground(text, self._dark)
        if paper.isValid():
            palette.setColor(QPalette.ColorRole.Base, paper)
        self.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._text and self._dark is not self._is_dark():
            self.show_sheet(self._text, self._rest)

    def _is_dark(self) -> bool:
        return self.palette().color(QPalette.ColorRole.Window).lightness() < 128

    def loadResource(self, type: int, name: QUrl | str) -> object:  # noqa: ARG002 - Qt's own name
        return None
