"""The dialog for typing what is heard where there is no transcript: a time, who speaks, the words; Enter adds them."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from quoteverify.records.document import Cue, Line
from ui.models.lines import SPEAKER, TIME, LinesModel, clock, milliseconds
from ui.theme import GAP
from ui.views.fitting import fit, grown


class TypingDialog(QDialog):
    """Lines typed against the times of a recording. They are marked as typed, by whom and when."""

    def __init__(self, by: str, name: str, lines: Iterable[Line] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Type what you hear"))
        self.model = LinesModel(lines, self)
        self._name = QLineEdit(name)
        self._by = QLineEdit(by)
        self._time, self._speaker, self._words = QLineEdit(), QLineEdit(), QLineEdit()
        self._add = QPushButton(self.tr("&Add line"))
        self._says = QLabel()
        self._table = QTableView()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._done = self._buttons.addButton(self.tr("Use these lines"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._set_up()
        self._lay_out()
        self._allow()
        fit(self, grown(QSize(760, 460)))
        self._time.setFocus()

    def _set_up(self) -> None:
        self._time.setPlaceholderText(self.tr("0:01:07"))
        self._time.setFixedWidth(100)
        self._speaker.setPlaceholderText(self.tr("who speaks"))
        self._speaker.setFixedWidth(150)
        self._words.setPlaceholderText(self.tr("what is said, in its own language"))
        for field, name in (
            (self._name, self.tr("Name of the recording")),
            (self._by, self.tr("Typed by")),
            (self._time, self.tr("Time")),
            (self._speaker, self.tr("Speaker")),
            (self._words, self.tr("Words")),
        ):
            field.setAccessibleName(name)
            field.textChanged.connect(self._allow)
        self._add.setDefault(True)
        self._add.clicked.connect(self._on_add)
        self._done.setAutoDefault(False)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._says.setTextFormat(Qt.TextFormat.PlainText)
        self._says.setWordWrap(True)
        self._table.setAccessibleName(self.tr("Lines typed so far"))
        self._table.setModel(self.model)
        self._table.setShowGrid(False)
        self._table.setTabKeyNavigation(False)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.verticalHeader().hide()
        header = self._table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.resizeSection(TIME, 100)
        header.resizeSection(SPEAKER, 150)
        for signal in (self.model.rowsInserted, self.model.rowsRemoved):
            signal.connect(self._allow)

    def _lay_out(self) -> None:
        head = QGridLayout()
        head.setSpacing(GAP)
        for place, (text, field) in enumerate(((self.tr("&Recording"), self._name), (self.tr("Typed &by"), self._by))):
            label = QLabel(text)
            label.setBuddy(field)
            head.addWidget(label, 0, 2 * place)
            head.addWidget(field, 0, 2 * place + 1)
        entry = QHBoxLayout()
        entry.setSpacing(GAP)
        entry.addWidget(self._time)
        entry.addWidget(self._speaker)
        entry.addWidget(self._words, 1)
        entry.addWidget(self._add)
        remove = QPushButton(self.tr("Re&move line"))
        remove.setAutoDefault(False)
        remove.clicked.connect(self._on_remove)
        foot = QHBoxLayout()
        foot.addWidget(remove)
        foot.addStretch(1)
        foot.addWidget(self._buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addWidget(self._table, 1)
        column.addLayout(entry)
        column.addWidget(self._says)
        column.addLayout(foot)

    @property
    def by(self) -> str:
        return self._by.text().strip()

    @property
    def name(self) -> str:
        return self._name.text().strip()

    def _line(self) -> Line | None:
        """The line as it stands in the fields; None while it is not whole."""
        start, text = milliseconds(self._time.text()), " ".join(self._words.text().split())
        if start is None or not text:
            return None
        return Line(Cue(start, start), text, " ".join(self._speaker.text().split()) or None)

    def _on_add(self) -> None:
        line = self._line()
        if line is None:
            (self._words if milliseconds(self._time.text()) is not None else self._time).setFocus()
            return
        self._table.selectRow(self.model.add(line))
        self._words.clear()
        self._time.setText(clock(line.cue.start))
        self._time.selectAll()
        self._time.setFocus()

    def accept(self) -> None:
        """A line that stands whole in the fields is not lost."""
        if self._line() is not None:
            self._on_add()
        super().accept()

    def _on_remove(self) -> None:
        self.model.remove(index.row() for index in self._table.selectionModel().selectedRows())

    def _allow(self) -> None:
        self._done.setEnabled(bool((self.model.lines or self._line()) and self.by and self.name))
        typed = self._time.text().strip()
        says = ""
        if typed and milliseconds(typed) is None:
            says = self.tr("A time is hours, minutes and seconds, such as 0:01:07 or 1:07.5.")
        elif not self.by:
            says = self.tr("Say who typed the lines: the sheet names the person.")
        elif not self.name:
            says = self.tr("Name the recording, so that others find it.")
        self._says.setText(says)
