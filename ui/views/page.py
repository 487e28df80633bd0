"""A page to read in a dialog of its own: the frame that such pages share. Escape closes it, the arrow keys scroll."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from ui.theme import GAP
from ui.views.fitting import fit, grown


class PageDialog(QDialog):
    """Shows HTML that the window made itself; nothing of it is loaded from anywhere."""

    def __init__(self, title: str, size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.page = QTextBrowser()
        self.page.setAccessibleName(title)
        self.page.document().setDocumentMargin(GAP)
        self.buttons = buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        column.setSpacing(GAP)
        column.addWidget(self.page, 1)
        column.addWidget(buttons)
        fit(self, grown(size))

    def show_html(self, html: str) -> None:
        self.page.setHtml(html)
        self.page.setFocus()
