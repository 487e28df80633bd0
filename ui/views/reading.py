"""How a file is read: the beginning of its text as it came out, and what a person can set right about it."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSizePolicy,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from quoteverify.records.choices import Choices
from quoteverify.records.document import AS_IT_COMES, Options
from ui import words
from ui.models.files import ChosenFile
from ui.models.preview import PLACE, SPEAKER, TEXT, ColumnsModel, PreviewModel
from ui.theme import GAP, Theme

_CUT = 60
"""Characters of a sample that stand in a list of choices."""


class Chooser(QComboBox):
    """A list of choices that grows no wider than its dialog; what a person picks is told, not what is shown first."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(24)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def offer(self, choices: list[tuple[str, object]], chosen: object) -> None:
        """Show texts with what they stand for; the one that stands for ``chosen`` is the present choice."""
        self.clear()
        for text, value in choices:
            self.addItem(text, value)
        self.setCurrentIndex(next((i for i, (_, value) in enumerate(choices) if value == chosen), 0))


class ReadingPane(QWidget):
    """Shows one file; ``options_chosen`` tells how a person wants it read."""

    options_chosen = Signal(object, object)
    """A ChosenFile and its new Options."""
    sides_wanted = Signal(object, object)
    """A ChosenFile that is to be opened as two texts, and the Options of both."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._file: ChosenFile | None = None
        self._choices = Choices()
        self._encoding = Chooser(self.tr("Encoding"))
        self._column = Chooser(self.tr("Column"))
        self._body = Chooser(self.tr("Body of the page"))
        self._encoding.activated.connect(self._on_encoding)
        self._column.activated.connect(self._on_column)
        self._body.activated.connect(self._on_body)
        self._both = QPushButton(self.tr("Open as &two sides"))
        self._both.setAutoDefault(False)
        self._both.setToolTip(self.tr("Source and rendering stand side by side in this file: make two texts of them"))
        self._both.clicked.connect(self._on_both)
        self._columns = ColumnsModel(self)
        self._sample = QTableView()
        self._sample.setAccessibleName(self.tr("First rows of the table"))
        self._preview = PreviewModel(self)
        self._text = QTableView()
        self._text.setAccessibleName(self.tr("The text as it was read"))
        self._warning = QLabel()
        self._notice = QFrame()
        self._lay_out()
        theme.changed.connect(self._colour)
        self._colour()
        self.show_file(None)

    def _lay_out(self) -> None:
        self._warning.setWordWrap(True)
        self._warning.setTextFormat(Qt.TextFormat.PlainText)
        self._notice.setAutoFillBackground(True)
        inside = QHBoxLayout(self._notice)
        inside.setContentsMargins(GAP, GAP // 2, GAP, GAP // 2)
        inside.addWidget(self._warning)
        column = QHBoxLayout()
        column.setSpacing(GAP)
        column.addWidget(self._column, 1)
        column.addWidget(self._both)
        self._form = QFormLayout()
        self._form.setSpacing(GAP)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._form.addRow(self.tr("&Encoding"), self._encoding)
        name = QLabel(self.tr("&Column"))
        name.setBuddy(self._column)
        self._form.addRow(name, column)
        self._form.addRow(self.tr("&Body of the page"), self._body)
        for view, model in ((self._sample, self._columns), (self._text, self._preview)):
            view.setModel(model)
            view.setShowGrid(False)
            view.setTabKeyNavigation(False)
            view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
            view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
            view.verticalHeader().hide()
            view.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            view.horizontalHeader().setHighlightSections(False)
        self._sample.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._sample.horizontalHeader().setMinimumSectionSize(90)
        self._sample.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + GAP // 2)
        self._sample.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self._sample.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._sample.horizontalHeader().sectionClicked.connect(self._on_section)
        self._sample.clicked.connect(self._on_sample)
        self._text.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._text.setWordWrap(True)
        header = self._text.horizontalHeader()
        header.setSectionResizeMode(TEXT, QHeaderView.ResizeMode.Stretch)
        self._text.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(0, 0, 0, 0)
        column_.setSpacing(GAP)
        column_.addLayout(self._form)
        column_.addWidget(self._notice)
        column_.addWidget(self._sample)
        column_.addWidget(self._text, 1)

    @property
    def file(self) -> ChosenFile | None:
        return self._file

    def show_file(self, file: ChosenFile | None, choices: Choices | None = None) -> None:
        """Show a file with what there is to choose about it; ``choices`` are not known yet at first."""
        self._file = file
        self._choices = choices or Choices()
        self._preview.show_document(file.document if file else None)
        for column in (PLACE, SPEAKER):
            self._text.resizeColumnToContents(column)
            self._text.setColumnHidden(column, self._preview.is_empty(column))
        self.warn("\n".join(map(words.sentence, file.document.warnings)) if file else "")
        self._offer()

    def warn(self, text: str) -> None:
        """Say what is doubtful about the file, or why it could not be read as wished."""
        self._warning.setText(text)
        self._notice.setVisible(bool(text))

    def _offer(self) -> None:
        found, file = self._choices, self._file
        options = self._options
        detected = words.encoding(file.document.encoding) if file else ""
        encodings = [
            (encoding.encoding, f"{words.encoding(encoding.encoding)}   {encoding.sample[:_CUT]}")
            for encoding in found.encodings
        ]
        if options.encoding is not None:
            detected = self.tr("found by the program")
        self._encoding.offer(
            [
                (self.tr("Automatic: {encoding}").format(encoding=detected), None),
                *((text, name) for name, text in encodings),
            ],
            options.encoding,
        )
        read = options.column - 1 if isinstance(options.column, int) else found.column
        self._column.offer(self._column_choices(), read + 1 if read is not None else None)
        parts = [(f"{'    ' * part.depth}{part.name}   {part.beginning[:_CUT]}", part.path) for part in found.parts]
        self._body.offer([(self.tr("Automatic"), None), *parts], options.body)
        self._columns.show_columns(found.columns, read)
        for row, there in enumerate((bool(encodings), len(found.columns) > 1, len(found.parts) > 1)):
            self._form.setRowVisible(row, there)
        whole = file is not None and file.file is None
        self._both.setVisible(whole and found.sides is not None)
        self._sample.setVisible(len(found.columns) > 1)
        rows = self._columns.rowCount() * self._sample.verticalHeader().defaultSectionSize()
        self._sample.setFixedHeight(self._sample.horizontalHeader().sizeHint().height() + rows + GAP // 2)

    def _column_choices(self) -> list[tuple[str, object]]:
        found = self._choices
        columns: list[tuple[str, object]] = []
        if found.whole:
            columns.append((self.tr("The whole document"), None))
        for number, column in enumerate(found.columns, 1):
            first = next((cell for cell in column.samples if cell), "").replace("\n", " ")[:_CUT]
            name = (
                f"{column.heading} ({column.language})"
                if column.language not in (None, column.heading)
                else column.heading
            )
            columns.append((f"{name}   {first}", number))
        return columns

    def _choose(self, options: Options) -> None:
        if self._file is not None and options != self._file.document.options:
            self.options_chosen.emit(self._file, options)

    @property
    def _options(self) -> Options:
        return self._file.document.options if self._file else AS_IT_COMES

    def _on_encoding(self) -> None:
        self._choose(replace(self._options, encoding=self._encoding.currentData()))

    def _on_column(self) -> None:
        self._choose(replace(self._options, column=self._column.currentData()))

    def _on_body(self) -> None:
        self._choose(replace(self._options, body=self._body.currentData()))

    def _on_section(self, section: int) -> None:
        self._choose(replace(self._options, column=section + 1))

    def _on_sample(self, index: QModelIndex) -> None:
        self._on_section(index.column())

    def _on_both(self) -> None:
        if self._file is not None and self._choices.sides is not None:
            source, rendering = (replace(self._options, column=side + 1) for side in self._choices.sides)
            self.sides_wanted.emit(self._file, (source, rendering))

    def _colour(self) -> None:
        palette = self._notice.palette()
        palette.setColor(QPalette.ColorRole.Window, self._theme.colours.notice)
        self._notice.setPalette(palette)
