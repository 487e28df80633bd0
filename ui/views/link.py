"""One line on the passage that is shown: who chose it, how sure the program is, and what to do about it."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from quoteverify.records.checked import CheckedQuote
from ui.models.entry import QueueEntry
from ui.theme import GAP, Theme, side
from ui.views.labels import Elided
from ui.words import tip


class LinkLine(QWidget):
    """Says in words and by an icon whether the link is a person's, sure, or to be looked at."""

    def __init__(self, theme: Theme, actions: tuple[QAction, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._look = ("link", False)
        self._icon = QLabel()
        self._text = Elided()
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, GAP // 2, GAP, 0)
        row.setSpacing(GAP // 2)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        change = QToolButton()
        change.setText(self.tr("Change"))
        change.setToolTip(self.tr("Choose another passage, or none"))
        change.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        change.addActions(actions)
        row.addWidget(change)
        theme.changed.connect(self._colour)
        self.show_quote(None)

    @property
    def text(self) -> str:
        """What the line says."""
        return self._text.text()

    @property
    def tip(self) -> str:
        """All that is known of the link, the second candidate too."""
        return self._text.toolTip()

    def show_quote(self, quote: CheckedQuote | None) -> None:
        self.setVisible(quote is not None)
        if quote is None:
            return
        says, icon, unsure = self._said(quote)
        second = self._second(quote)
        self._look = (icon, unsure)
        self._text.setText(f"{says}. {second}" if unsure and second else says)
        self._text.setToolTip(tip("\n".join(filter(None, (says, second)))))
        font = self._text.font()
        font.setBold(unsure)
        self._text.setFont(font)
        self._colour()

    def _said(self, quote: CheckedQuote) -> tuple[str, str, bool]:
        """The words, the icon, and whether it is to be looked at."""
        link = quote.link
        if quote.linked_by_hand:
            chosen = self.tr("Passage chosen by hand") if quote.source else self.tr("By hand: stands in no source")
            return chosen, "hand", False
        if link is None:
            return self.tr("The program found no passage"), "undecided", False
        sure = self.tr("{percent} % sure").format(percent=round(100 * link))
        if QueueEntry(quote).unsure:
            return (
                self.tr("Unsure of this passage ({sure}): compare it with the source").format(sure=sure),
                "unsure",
                True,
            )
        return self.tr("Passage found by the program, {sure}").format(sure=sure), "link", False

    def _second(self, quote: CheckedQuote) -> str:
        """Where else it may have been said, and how sure that is."""
        candidate = quote.second_candidate
        if candidate is None:
            return ""
        said = " … ".join(passage.text for passage in candidate.source)
        sure = self.tr("{percent} % sure").format(percent=round(100 * candidate.link))
        return self.tr("Second candidate ({sure}): «{words}»").format(sure=sure, words=said)

    def _colour(self) -> None:
        icon, unsure = self._look
        colours = self._theme.colours
        ink = colours.only_here if unsure else colours.muted
        self._icon.setPixmap(self._theme.pixmap(icon, ink, side(16), self.devicePixelRatioF()))
