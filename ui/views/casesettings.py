"""The settings of a case: what people know of its files and names, and all that they set by hand."""

import re
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from quoteverify.records.checked import LoadedFile
from quoteverify.records.document import Role
from quoteverify.records.handwork import Alias, Handwork, LanguageChoice, LanguagePath, Pseudonym, Publication
from quoteverify.system.legible import name_of
from ui.theme import GAP
from ui.views.fitting import fit, grown, scrolling
from ui.views.languagebox import LanguageBox
from ui.views.made import MadeList
from ui.views.pairs import PairsTable
from ui.words import tip

_DATE = re.compile(r"(\d{4}(-\d{2}(-\d{2}(T[\d:.+Z-]+)?)?)?)?")
"""ISO 8601 as precise as is known: 2021, 2021-08, 2021-08-19, or a moment of that day."""


class LanguagesTab(QWidget):
    """A row for each file: its language, and for a source how the words came into it."""

    def __init__(self, files: Sequence[LoadedFile], made: Handwork) -> None:
        super().__init__()
        self._files = files
        says = QLabel(
            self.tr(
                "The language of each file, and for a transcript that is itself a translation the language that was "
                "spoken. For a single passage, select it in the text and choose “Language of selection”."
            )
        )
        says.setWordWrap(True)
        heads = [self.tr("File"), self.tr("Language"), self.tr("Spoken in"), self.tr("On the way")]
        table = QTableWidget(len(files), len(heads))
        table.setHorizontalHeaderLabels(heads)
        table.verticalHeader().hide()
        table.setAccessibleName(self.tr("Languages of the files"))
        table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        table.setTabKeyNavigation(False)  # Tab goes on to the buttons
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._languages: list[LanguageBox] = []
        self._spoken: list[LanguageBox] = []
        self._how: list[QLineEdit] = []
        for row, file in enumerate(files):
            name = QTableWidgetItem(name_of(file.path))
            name.setToolTip(tip(file.path))
            name.setFlags(Qt.ItemFlag.ItemIsEnabled)
            table.setItem(row, 0, name)
            self._add(table, row, file, made)
        table.resizeRowsToContents()
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(GAP)
        column.addWidget(says)
        column.addWidget(table, 1)

    def _add(self, table: QTableWidget, row: int, file: LoadedFile, made: Handwork) -> None:
        whole = [given.language for given in made.languages if given.file == file.path and given.span is None]
        found = file.document.language or "?"
        language = LanguageBox(self.tr("as identified ({tag})").format(tag=found), whole[-1] if whole else "")
        path = next((way for way in reversed(made.paths) if way.file == file.path), None)
        spoken = LanguageBox(self.tr("in this language"), path.spoken if path else "")
        how = QLineEdit(path.how if path else "")
        how.setMaxLength(200)
        how.setPlaceholderText(self.tr("interpreted live …") if file.role is Role.SOURCE else "")
        editors: tuple[tuple[QWidget, str], ...] = (
            (language, self.tr("Language of {name}")),
            (spoken, self.tr("Spoken in, {name}")),
            (how, self.tr("On the way, {name}")),
        )
        for column, (editor, head) in enumerate(editors, 1):
            editor.setAccessibleName(head.format(name=name_of(file.path)))
            editor.setEnabled(column == 1 or file.role is Role.SOURCE)
            table.setCellWidget(row, column, editor)
        self._languages.append(language)
        self._spoken.append(spoken)
        self._how.append(how)

    def boxes(self) -> list[LanguageBox]:
        """Everything in which a language is chosen."""
        return [*self._languages, *self._spoken]

    def written(self, made: Handwork) -> Handwork:
        """The record with what stands in this tab; languages of passages stay."""
        rows = list(zip(self._files, self._languages, self._spoken, self._how, strict=True))
        whole = [LanguageChoice(file.path, box.tag) for file, box, _, _ in rows if box.tag]
        parts = [language for language in made.languages if language.span is not None]
        paths = tuple(
            LanguagePath(file.path, spoken.tag, how.text().strip()) for file, _, spoken, how in rows if spoken.tag
        )
        return replace(made, languages=(*whole, *parts), paths=paths)


class PublicationTab(QWidget):
    """Where a rendering was published; what is left empty is taken from the file, which stands there in grey."""

    def __init__(self, renderings: Sequence[LoadedFile], made: Handwork) -> None:
        super().__init__()
        self._renderings = renderings
        said = {publication.file: publication for publication in made.publications}
        self._said = {file.path: said.get(file.path, Publication(file.path)) for file in renderings}
        self._which = QComboBox()
        self._which.setAccessibleName(self.tr("English rendering"))
        for file in renderings:
            self._which.addItem(name_of(file.path), file.path)
        self._fields = {name: QLineEdit() for name in ("title", "outlet", "url", "archive_url", "date")}
        form = QFormLayout(self)
        form.setContentsMargins(GAP, GAP, GAP, GAP)
        form.setSpacing(GAP)
        form.addRow(self.tr("&Rendering"), self._which)
        labels = (
            self.tr("&Title"),
            self.tr("&Outlet"),
            self.tr("&Address (URL)"),
            self.tr("Ar&chived copy (URL)"),
            self.tr("&Date (2021-08-19)"),
        )
        for label, field in zip(labels, self._fields.values(), strict=True):
            field.setMaxLength(2000)
            field.textEdited.connect(self._on_edited)
            form.addRow(label, field)
        self._which.currentIndexChanged.connect(self._show)
        self._show()

    @property
    def date(self) -> str:
        """A date that is none; empty when all are."""
        return next((said.date for said in self._said.values() if not _DATE.fullmatch(said.date)), "")

    def written(self, made: Handwork) -> Handwork:
        """The record with what stands in this tab."""
        told = tuple(said for said in self._said.values() if said != Publication(said.file))
        return replace(made, publications=told)

    def _show(self) -> None:
        row = self._which.currentIndex()
        for name, field in self._fields.items():
            field.setEnabled(row >= 0)
            if row >= 0:
                file = self._renderings[row]
                field.setText(getattr(self._said[file.path], name))
                field.setPlaceholderText(file.document.metadata.get(name, ""))

    def _on_edited(self) -> None:
        path = self._renderings[self._which.currentIndex()].path
        self._said[path] = Publication(path, **{name: field.text().strip() for name, field in self._fields.items()})


class CaseSettingsDialog(QDialog):
    """Nothing holds before it is accepted; then ``handwork`` is the record as it was written."""

    def __init__(self, files: Sequence[LoadedFile], made: Handwork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Case settings"))
        self._made = made
        self.languages = LanguagesTab(files, made)
        self.publication = PublicationTab([file for file in files if file.role is Role.RENDERING], made)
        self.names = PairsTable(
            self.tr("Two names of one person, place or body. Checks take them for the same."),
            (self.tr("As said"), self.tr("As printed")),
            ((alias.said, alias.printed) for alias in made.aliases),
        )
        self.pseudonyms = PairsTable(
            self.tr("Names that are replaced on sheets made with pseudonyms. This list never goes onto such a sheet."),
            (self.tr("Name"), self.tr("Shown as")),
            ((pseudonym.name, pseudonym.shown) for pseudonym in made.pseudonyms),
        )
        self.made = MadeList(files, made)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Case settings"))
        for tab, title in (
            (self.languages, self.tr("&Languages")),
            (self.publication, self.tr("&Publication")),
            (self.names, self.tr("&Names")),
            (self.pseudonyms, self.tr("P&seudonyms")),
            (self.made, self.tr("Set by &hand")),
        ):
            self.tabs.addTab(tab, title)
        self._hint = QLabel()
        self._hint.setWordWrap(True)
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        column.setSpacing(GAP)
        column.addWidget(scrolling(self.tabs), 1)
        column.addWidget(self._hint)
        column.addWidget(buttons)
        fit(self, grown(QSize(760, 440)))

    @property
    def handwork(self) -> Handwork:
        """The record as it stands in the dialog."""
        made = self.publication.written(self.languages.written(self.made.left()))
        return replace(
            made,
            aliases=tuple(Alias(said, printed) for said, printed in self.names.pairs),
            pseudonyms=tuple(Pseudonym(name, shown) for name, shown in self.pseudonyms.pairs),
        )

    def obstacle(self) -> str:
        """What is to be put right first; empty when nothing is."""
        for box in self.languages.boxes():
            if box.obstacle():
                return box.obstacle()
        if self.publication.date:
            return self.tr("“{date}” is no date: write it like 2021-08-19, or only its year.").format(
                date=self.publication.date
            )
        half = self.names.half or self.pseudonyms.half
        says = self.tr("“{name}” has no counterpart: write it beside, or clear the row.")
        return says.format(name=half) if half else ""

    def accept(self) -> None:
        """Close, unless something is to be put right: that is said."""
        self.setFocus()  # what is being typed in a table is taken
        obstacle = self.obstacle()
        self._hint.setText(obstacle)
        if not obstacle:
            super().accept()
