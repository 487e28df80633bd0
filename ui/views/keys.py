"""The keys: which key does which command, found by typing; any of them can be changed, and the list be saved."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.commandlist import WRITERS, Command, told
from ui.keys import Keys
from ui.theme import GAP
from ui.views.fitting import fit

ACTION = int(Qt.ItemDataRole.UserRole)


class KeysDialog(QDialog):
    """``listed`` are the commands with the names of their menus."""

    def __init__(
        self, keys: Keys, listed: Sequence[tuple[str, QAction]], folder: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self._keys, self._folder = keys, folder
        self._words = QLineEdit()
        self._words.setPlaceholderText(self.tr("Type a command or a key"))
        self._words.setAccessibleName(self._words.placeholderText())
        self._words.setClearButtonEnabled(True)
        self._words.textChanged.connect(self._on_words)
        self._heads = Command(self.tr("Command"), self.tr("Keys"), self.tr("Menu"))
        self.list = QTreeWidget()
        self.list.setColumnCount(3)
        self.list.setHeaderLabels(list(self._heads))
        self.list.setRootIsDecorated(False)
        self.list.setAccessibleName(self.tr("Commands and their keys"))
        for menu, action in listed:
            item = QTreeWidgetItem(["", "", menu])
            item.setData(0, ACTION, action)
            item.setToolTip(0, action.toolTip())
            self.list.addTopLevelItem(item)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.list.currentItemChanged.connect(self._on_current)
        self._field = QKeySequenceEdit()
        self._field.setMaximumSequenceLength(1)
        self._field.setAccessibleName(self.tr("New key"))
        label = QLabel(self.tr("&New key"))
        label.setBuddy(self._field)
        self._give = QPushButton(self.tr("&Give this key"))
        self._give.clicked.connect(self._on_give)
        self._own = QPushButton(self.tr("&Its own key"))
        self._own.setToolTip(self.tr("The key that the program gives the command"))
        self._own.clicked.connect(self._on_own)
        self._says = QLabel()
        self._says.setWordWrap(True)
        self._lay_out(label)
        self._write()
        self._on_words("")

    def _lay_out(self, label: QLabel) -> None:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(label)
        row.addWidget(self._field, 1)
        row.addWidget(self._give)
        row.addWidget(self._own)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        every = buttons.addButton(self.tr("&All as at first"), QDialogButtonBox.ButtonRole.ResetRole)
        every.clicked.connect(self._on_all)
        save = buttons.addButton(self.tr("&Save the list…"), QDialogButtonBox.ButtonRole.ActionRole)
        save.clicked.connect(self._on_save)
        buttons.rejected.connect(self.reject)
        for button in (*buttons.buttons(), self._give, self._own):
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)  # Enter in the list or the field closes nothing
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        column.setSpacing(GAP)
        column.addWidget(self._words)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        column.addWidget(self._says)
        column.addWidget(buttons)
        letter = self.fontMetrics()
        fit(self, QSize(letter.averageCharWidth() * 95, letter.height() * 30))

    @property
    def offered(self) -> list[Command]:
        """The commands that the typed words leave."""
        return [Command(*(item.text(column) for column in range(3))) for item in self._items() if not item.isHidden()]

    @property
    def said(self) -> str:
        """What the dialog says about the last key: that it is given, or why it is not."""
        return self._says.text()

    def save_to(self, path: Path) -> None:
        """Write the whole list; the ending of the name says how."""
        if path.suffix.lower() not in WRITERS:
            path = path.with_name(path.name + ".txt")
        rows = [Command(*(item.text(column) for column in range(3))) for item in self._items()]
        try:
            path.write_text(WRITERS[path.suffix.lower()](self._heads, rows), encoding="utf-8")
        except OSError as error:
            says = self.tr("{name} could not be written ({why}). Choose another place.")
            self._says.setText(says.format(name=path.name, why=error.strerror or error))
            return
        self._says.setText(self.tr("The list is saved: {name}").format(name=path.name))

    def _items(self) -> list[QTreeWidgetItem]:
        rows = (self.list.topLevelItem(row) for row in range(self.list.topLevelItemCount()))
        return [item for item in rows if item is not None]

    def _write(self) -> None:
        """Show the keys as they are now; those that were changed stand in bold."""
        for item in self._items():
            action = item.data(0, ACTION)
            said = told(action, item.text(2))
            item.setText(0, said.name)
            item.setText(1, said.keys)
            font = self.font()
            font.setBold(self._keys.changed(action))
            item.setFont(1, font)

    def _on_words(self, text: str) -> None:
        wanted = text.casefold().split()
        first: QTreeWidgetItem | None = None
        for item in self._items():
            said = f"{item.text(0)} {item.toolTip(0)} {item.text(1)} {item.text(2)}".casefold()
            item.setHidden(not all(word in said for word in wanted))
            if first is None and not item.isHidden():
                first = item
        if first is None:
            self.list.clearSelection()
        else:
            self.list.setCurrentItem(first)

    def _on_current(self) -> None:
        there = self.list.currentItem() is not None
        for widget in (self._field, self._give, self._own):
            widget.setEnabled(there)
        self._field.clear()
        self._says.clear()

    def _on_give(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            says = self._keys.give(item.data(0, ACTION), self._field.keySequence())
            self._tell(item, says)

    def _on_own(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self._tell(item, self._keys.reset(item.data(0, ACTION)))

    def _on_all(self) -> None:
        self._keys.reset_all()
        self._write()
        self._says.setText(self.tr("Every command has its own key again."))

    def _tell(self, item: QTreeWidgetItem, refusal: str) -> None:
        self._write()
        given = self.tr("“{command}” is done by {key} now.") if item.text(1) else self.tr("“{command}” has no key now.")
        self._says.setText(refusal or given.format(command=item.text(0), key=item.text(1)))

    def _on_save(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the list of keys"), self._folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Text (*.txt)"), self.tr("Web page (*.html)"), self.tr("Table (*.csv)")])
        dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(kind.rpartition("*.")[2].rstrip(")")))
        dialog.setDefaultSuffix("txt")
        dialog.fileSelected.connect(self._on_target)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_target(self, name: str) -> None:
        self.save_to(Path(name))
