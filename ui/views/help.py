"""Help: the guides that come with the program, in a window beside the case. Nothing is fetched."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QImage, QKeySequence, QResizeEvent, QShortcut, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ui.guides import FOLDER, Guide, guides, name_of
from ui.speech import spoken
from ui.theme import GAP
from ui.views.fitting import fit

NAME = int(Qt.ItemDataRole.UserRole)


class HelpPage(QTextBrowser):
    """A page whose pictures are no wider than itself, whatever size that gets."""

    def __init__(self) -> None:
        super().__init__()
        self._drawn = 0
        self._drawing = QTimer(self)  # once a window has its new size, not at each step of it
        self._drawing.setSingleShot(True)
        self._drawing.setInterval(100)
        self._drawing.timeout.connect(self._draw_anew)

    @property
    def room(self) -> int:
        """The width that a picture may have, in pixels."""
        bar = self.verticalScrollBar().sizeHint().width()  # which comes with the picture, if it is not there yet
        return max(100, self.width() - 2 * self.frameWidth() - bar - 2 * round(self.document().documentMargin()))

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        found = super().loadResource(kind, name)
        if kind != QTextDocument.ResourceType.ImageResource.value or not found:
            return found
        picture = found if isinstance(found, QImage) else QImage.fromData(found)
        self._drawn = self.room
        if picture.width() <= self.room:
            return picture
        return picture.scaledToWidth(self.room, Qt.TransformationMode.SmoothTransformation)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._drawn and self._drawn != self.room:
            self._drawing.start()

    def _draw_anew(self) -> None:
        place = self.verticalScrollBar().value() / max(1, self.verticalScrollBar().maximum())
        self._drawn = 0
        self.reload()
        self.verticalScrollBar().setValue(round(place * self.verticalScrollBar().maximum()))


class HelpDialog(QDialog):
    """A list of pages in the language of the window, found by their words, and the page. It stays open while one works.

    A page that is not translated is shown in English, and the list and a line above it say so.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("QuoteVerify: help"))
        self._words = QLineEdit()
        self._words.setPlaceholderText(self.tr("Find in the help"))
        self._words.setAccessibleName(self._words.placeholderText())
        self._words.setClearButtonEnabled(True)
        self._words.textChanged.connect(self._on_words)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Pages"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._guides = {guide.name: guide for guide in guides(spoken())}
        for guide in self._guides.values():
            in_english = self.tr("{title} (in English)").format(title=guide.title)
            item = QListWidgetItem(guide.title if guide.language == spoken() else in_english)
            item.setData(NAME, guide.name)
            item.setToolTip(item.text())  # a long title is cut off
            self.list.addItem(item)
        self.list.currentItemChanged.connect(self._on_chosen)
        self.page = HelpPage()
        self.page.setOpenLinks(False)  # nothing is opened but pages of the help
        self.page.anchorClicked.connect(self._on_link)
        self.page.setAccessibleName(self.tr("Page"))
        self.page.document().setDocumentMargin(2 * GAP)
        self.page.setSearchPaths([str(FOLDER)])
        self.page.sourceChanged.connect(self._on_source)
        self.untranslated = QLabel(self.tr("This page is not translated: it is shown in English."))
        self.untranslated.setWordWrap(True)
        back = QPushButton(self.tr("&Back"))
        back.setEnabled(False)
        back.clicked.connect(self.page.backward)
        self.page.backwardAvailable.connect(back.setEnabled)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Back), self, self.page.backward)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._words.setFocus)
        self._lay_out(back)
        self.list.setCurrentRow(0)

    def _lay_out(self, back: QPushButton) -> None:
        left = QWidget()
        beside = QVBoxLayout(left)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(GAP)
        beside.addWidget(self._words)
        beside.addWidget(self.list, 1)
        right = QWidget()
        shown = QVBoxLayout(right)
        shown.setContentsMargins(0, 0, 0, 0)
        shown.setSpacing(GAP)
        shown.addWidget(self.untranslated)
        shown.addWidget(self.page, 1)
        parts = QSplitter()
        parts.setChildrenCollapsible(False)
        parts.addWidget(left)
        parts.addWidget(right)
        parts.setStretchFactor(1, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        below = QHBoxLayout()
        below.addWidget(back)
        below.addWidget(buttons, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(GAP)
        column.addWidget(parts, 1)
        column.addLayout(below)
        letter = self.fontMetrics()
        fit(self, QSize(letter.averageCharWidth() * 110, letter.height() * 36))
        parts.setSizes([3 * self.width() // 10, 7 * self.width() // 10])

    @property
    def offered(self) -> list[str]:
        """The titles of the pages that the typed words leave."""
        rows = (self.list.item(row) for row in range(self.list.count()))
        return [item.text() for item in rows if not item.isHidden()]

    def show_page(self, name: str) -> None:
        """Show the page of this name ("checks/negation"), and bring the window to the front."""
        self._words.clear()
        for row in range(self.list.count()):
            if self.list.item(row).data(NAME) == name:
                self.list.setCurrentRow(row)
        self.show()
        self.raise_()
        self.activateWindow()
        self.page.setFocus()  # the arrow keys scroll

    def _on_words(self, text: str) -> None:
        wanted = text.casefold().split()
        found = {name for name, guide in self._guides.items() if all(word in guide.text.casefold() for word in wanted)}
        first: QListWidgetItem | None = None
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(item.data(NAME) not in found)
            if first is None and not item.isHidden():
                first = item
        if wanted and first is not None:
            self.list.setCurrentItem(first)

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._open(self._guides[item.data(NAME)])

    def _open(self, guide: Guide) -> None:
        wanted = QUrl.fromLocalFile(str(guide.path))
        if self.page.source() != wanted:
            self.page.setSource(wanted)

    def _on_link(self, target: QUrl) -> None:
        """Follow a link to a page of the help: to the one in the language of the window, where there is one."""
        if target.isLocalFile() and target.toLocalFile().startswith(str(FOLDER)):
            guide = self._guides.get(name_of(Path(target.toLocalFile()))[1])
            if guide is not None:
                self._open(guide)

    def _on_source(self, source: QUrl) -> None:
        """A page is shown: the list shows which, and the line above it in what language it is."""
        for row in range(self.list.count()):
            item = self.list.item(row)
            guide = self._guides[item.data(NAME)]
            if source.toLocalFile() == str(guide.path):
                self.untranslated.setVisible(guide.language != spoken())
                self.list.setCurrentItem(item)
