"""The palette: every command with its keys and the menu it stands in, found by typing, done by Enter."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLineEdit,
    QMenuBar,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.commandlist import commands, told
from ui.theme import GAP
from ui.views.fitting import fit

ACTION = int(Qt.ItemDataRole.UserRole)


class Palette(QDialog):
    """Each command stands with its keys; greyed is what cannot be done now."""

    def __init__(self, bar: QMenuBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Commands and keys"))
        self._words = QLineEdit()
        self._words.setPlaceholderText(self.tr("Type what you want to do, or a key"))
        self._words.setAccessibleName(self._words.placeholderText())
        self._words.setClearButtonEnabled(True)
        self._words.textChanged.connect(self._on_words)
        self._words.returnPressed.connect(self._on_chosen)
        self._words.installEventFilter(self)
        self.list = QTreeWidget()
        self.list.setColumnCount(3)
        self.list.setHeaderLabels([self.tr("Command"), self.tr("Keys"), self.tr("Menu")])
        self.list.setRootIsDecorated(False)
        self.list.setAccessibleName(self.windowTitle())
        self.list.itemActivated.connect(self._on_chosen)
        for menu, action in commands(bar):
            item = QTreeWidgetItem(list(told(action, menu)))
            item.setData(0, ACTION, action)
            item.setToolTip(0, action.toolTip())
            item.setDisabled(not action.isEnabled())
            self.list.addTopLevelItem(item)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(
            1, QHeaderView.ResizeMode.Stretch
        )  # names are whole; of several keys the first is in sight
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(GAP)
        column.addWidget(self._words)
        column.addWidget(self.list, 1)
        letter = self.fontMetrics()
        fit(self, QSize(letter.averageCharWidth() * 90, letter.height() * 26))
        self._on_words("")

    @property
    def offered(self) -> list[str]:
        """The commands that the typed words leave."""
        rows = (self.list.topLevelItem(row) for row in range(self.list.topLevelItemCount()))
        return [item.text(0) for item in rows if item is not None and not item.isHidden()]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down walk the list while the words keep the focus."""
        steps = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in steps:
            self.list.event(event)
            return True
        return super().eventFilter(watched, event)

    def _on_words(self, text: str) -> None:
        wanted = text.casefold().split()
        first: QTreeWidgetItem | None = None
        for row in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(row)
            assert item is not None
            said = f"{item.text(0)} {item.toolTip(0)} {item.text(1)} {item.text(2)}".casefold()
            hidden = not all(word in said for word in wanted)
            item.setHidden(hidden)
            if first is None and not hidden and not item.isDisabled():
                first = item
        if first is not None:
            self.list.setCurrentItem(first)

    def _on_chosen(self) -> None:
        item = self.list.currentItem()
        if item is None or item.isHidden() or item.isDisabled():
            return
        action = item.data(0, ACTION)
        self.accept()
        if isinstance(action, QAction):
            action.trigger()
