"""The export dialog: format, what goes out, and a preview that is the file."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from quoteverify.checks.house import house_profile, house_profiles
from quoteverify.localisation.languages import ENGLISH
from quoteverify.sheets import FORMATS
from quoteverify.sheets.options import QuoteOrder, SheetOptions, Which
from quoteverify.worker import wire
from ui.sheetjobs import SheetJobs, Wish
from ui.speech import offered
from ui.theme import GAP, Theme
from ui.views.fitting import fit, grown, scrolling
from ui.views.labels import Muted
from ui.views.preview import Preview

SETTLING = 250
"""Milliseconds after the last change until the preview is made anew."""
translate = QCoreApplication.translate

MOST_NAMED = 12
"""Words in one sentence that may still name somebody."""
TEMPLATES = {"html": ".html", "md": ".md", "docx": ".docx"}
"""The formats that take a template of one's own, and its suffix."""


DOCUMENTS = frozenset({"html", "pdf", "docx", "odt", "md"})
"""The formats for people, which have a language of their own."""


@dataclass(frozen=True, slots=True)
class Outset:
    """What the dialog starts from: the quotes chosen in the queue, whether the case lists pseudonyms, where the
    preview is written, and the name of the sheet."""

    wish: Wish
    chosen: Sequence[str]
    pseudonyms: bool
    folder: Path
    name: str


class ExportDialog(QDialog):
    """Makes the file anew with every change. ``made`` is the file of the present wish, None while it is made; ``names``
    are words on it that may still name somebody whose name is replaced."""

    save_wanted = Signal()
    print_wanted = Signal()

    def __init__(self, theme: Theme, jobs: SheetJobs, outset: Outset, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export the quote sheet"))
        self._jobs, self._outset = jobs, outset
        self._job = 0
        self._number = 0
        self.made: Path | None = None
        self._format = self._combo({name: self._format_name(name) for name in FORMATS}, outset.wish.format)
        # Who chose several quotes before asking for a sheet means those.
        self._which = self._combo(self._choices(), Which.CHOSEN if outset.chosen else outset.wish.options.quotes)
        self._order = self._combo(self._orders(), outset.wish.options.order)
        self._profile = self._combo(self._profiles(), outset.wish.options.profile)
        self._language = self._combo(self._languages(), outset.wish.options.language)
        self._evidence = QCheckBox(self.tr("Machine &evidence"))
        self._evidence.setChecked(outset.wish.options.evidence)
        self._pseudonyms = QCheckBox(self.tr("&Pseudonyms instead of names"))
        self._pseudonyms.setChecked(outset.wish.options.pseudonyms and outset.pseudonyms)
        self._pseudonyms.setEnabled(outset.pseudonyms)
        self._pseudonyms.setToolTip("" if outset.pseudonyms else self.tr("The case lists no pseudonyms."))
        self._machine = QCheckBox(self.tr("With pseudonyms keep &machine translations"))
        self._machine.setToolTip(self.tr("Models spell names in ways of their own, which no list knows."))
        self._machine.setChecked(outset.wish.options.machine_texts)
        self._files = QCheckBox(self.tr("The files too, so that it opens as a &case"))
        self._files.setChecked(outset.wish.options.files)
        self._template = QLineEdit(outset.wish.options.template)
        self._template.setPlaceholderText(self.tr("The usual look"))
        self._template.setClearButtonEnabled(True)
        self._browse = QToolButton()
        self._browse.setText("…")
        self._browse.setToolTip(self.tr("Choose a template"))
        self._browse.setAccessibleName(self.tr("Choose a template"))
        self._size = Muted(theme)
        self._size.setWordWrap(True)
        self._names = QLabel()
        self._names.setWordWrap(True)
        self._names.setTextFormat(Qt.TextFormat.PlainText)
        self.names: tuple[str, ...] = ()
        self.preview = Preview(jobs)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLING)
        self._settling.timeout.connect(self._make)
        self._lay_out()
        self._connect()
        self._on_changed()

    @property
    def wish(self) -> Wish:
        """The format and options as they stand."""
        name = str(self._format.currentData())
        which = Which(self._which.currentData())
        options = SheetOptions(
            quotes=which,
            ids=tuple(self._outset.chosen) if which is Which.CHOSEN else (),
            evidence=self._evidence.isChecked(),
            pseudonyms=self._pseudonyms.isChecked(),
            order=QuoteOrder(self._order.currentData()),
            profile=str(self._profile.currentData()),
            template=self._template.text().strip() if name in TEMPLATES else "",
            files=self._files.isChecked(),
            language=str(self._language.currentData()) if name in DOCUMENTS else ENGLISH,
            machine_texts=self._machine.isChecked() and self._pseudonyms.isChecked() and self._evidence.isChecked(),
        )
        return Wish(name, options)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(GAP)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Format"), self._format)
        form.addRow(self.tr("&Quotes"), self._which)
        form.addRow(self.tr("&Order"), self._order)
        form.addRow(self.tr("House &rules"), self._profile)
        form.addRow(self.tr("&Language"), self._language)
        template = QHBoxLayout()
        template.setSpacing(GAP // 2)
        template.addWidget(self._template, 1)
        template.addWidget(self._browse)
        label = QLabel(self.tr("&Template"))
        label.setBuddy(self._template)
        form.addRow(label, template)
        for box in (self._evidence, self._pseudonyms, self._machine, self._files):
            form.addRow(box)
        left = QVBoxLayout()
        left.addLayout(form)
        left.addWidget(self._size)
        left.addWidget(self._names)
        left.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(2 * GAP)
        both.addLayout(left, 2)
        both.addWidget(self.preview, 3)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        role = QDialogButtonBox.ButtonRole
        self.save = self._buttons.addButton(self.tr("&Save…"), role.AcceptRole)
        self.print = self._buttons.addButton(self.tr("Pr&int…"), role.ActionRole)
        self.open_ = self._buttons.addButton(self.tr("Ope&n"), role.ActionRole)
        self.open_.setToolTip(self.tr("Show this very file in the program that opens such files"))
        self.save.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        column.setSpacing(2 * GAP)
        column.addWidget(scrolling(both), 1)
        column.addWidget(self._buttons)
        fit(self, grown(QSize(940, 640)))

    def _connect(self) -> None:
        for combo in (self._format, self._which, self._order, self._profile, self._language):
            combo.currentIndexChanged.connect(self._on_changed)
        for box in (self._evidence, self._pseudonyms, self._machine, self._files):
            box.toggled.connect(self._on_changed)
        self._template.textChanged.connect(self._on_changed)
        self._browse.clicked.connect(self._on_browse)
        self._buttons.rejected.connect(self.reject)
        self.save.clicked.connect(self.save_wanted)
        self.print.clicked.connect(self.print_wanted)
        self.open_.clicked.connect(self._on_open)
        self.finished.connect(self._on_finished)
        self._jobs.done.connect(self._on_done)
        self._jobs.failed.connect(self._on_failed)

    # The file

    def _on_changed(self) -> None:
        wish = self.wish
        for widget in (self._template, self._browse):
            widget.setEnabled(wish.format in TEMPLATES)
        self._language.setEnabled(wish.format in DOCUMENTS)
        self._files.setVisible(wish.format == "json")
        self._machine.setEnabled(wish.options.pseudonyms and wish.options.evidence)
        self._names.clear()
        self._files.setEnabled(replace(wish.options, files=True).whole)
        self.made = None
        self._allow()
        self._settling.start()

    def _make(self) -> None:
        """Write the file of the present wish."""
        self._jobs.forget(self._job)
        self._number += 1
        folder = self._outset.folder / str(self._number)
        folder.mkdir(parents=True)
        wish = self.wish
        self._path = folder / (self._outset.name + FORMATS[wish.format].suffix)
        self.preview.say(self.tr("The preview is being made…"))
        self._job = self._jobs.write(wish, self._path)

    def _on_done(self, job: int, event: wire.AnyEvent) -> None:
        if job == self._job and isinstance(event, wire.Written) and not self._settling.isActive():
            self.made, self.names = self._path, event.names
            self._names.setText(names_text(self.names))
            name = self.wish.format
            size = self.locale().formattedDataSize(self._path.stat().st_size)
            self._size.setText(self.tr("The preview is the file that is saved: {size}.").format(size=size))
            self.preview.show_file(name, self._path, FORMATS[name].binary)
            self._allow()

    def _on_failed(self, job: int, message: str) -> None:
        if job == self._job:
            self._size.clear()
            self.preview.say(message)

    def _allow(self) -> None:
        there = self.made is not None
        for button in (self.save, self.print, self.open_):
            button.setEnabled(there)
        self.save.setDefault(there)  # a button that could not be pressed is default no longer

    def _on_open(self) -> None:
        if self.made is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.made)))

    def _on_browse(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a template"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Templates (*{suffix})").format(suffix=TEMPLATES.get(self.wish.format, "")))
        dialog.fileSelected.connect(self._template.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_finished(self) -> None:
        self._settling.stop()
        self._jobs.forget(self._job)

    # The choices

    def _combo(self, choices: dict[str, str], chosen: str) -> QComboBox:
        combo = QComboBox()
        for value, name in choices.items():
            combo.addItem(name, value)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))
        return combo

    def _format_name(self, name: str) -> str:
        return {
            "json": self.tr("JSON: archive, other programs"),
            "csv": self.tr("CSV: a table, a row per finding"),
            "xlsx": self.tr("Excel workbook"),
            "html": self.tr("HTML: one file for any browser"),
            "pdf": self.tr("PDF: to print and to send"),
            "docx": self.tr("Word document"),
            "odt": self.tr("OpenDocument text"),
            "md": self.tr("Markdown"),
            "jsonld": self.tr("Web Annotation (JSON-LD)"),
            "claimreview": self.tr("ClaimReview draft"),
            "xliff": self.tr("XLIFF: for translation tools"),
            "tmx": self.tr("TMX: translation memory"),
        }.get(name, name.upper())

    def _choices(self) -> dict[str, str]:
        choices = {
            Which.ALL.value: self.tr("All"),
            Which.DECIDED.value: self.tr("Decided"),
            Which.FINDINGS.value: self.tr("With findings that stand"),
        }
        if self._outset.chosen:
            says = self.tr("Chosen in the list ({count})")
            choices[Which.CHOSEN.value] = says.format(count=len(self._outset.chosen))
        return choices

    def _languages(self) -> dict[str, str]:
        return {tag: known.name for tag, known in offered().items()}

    def _orders(self) -> dict[str, str]:
        return {
            QuoteOrder.DOCUMENT.value: self.tr("As in the text"),
            QuoteOrder.SEVERITY.value: self.tr("Gravest first"),
            QuoteOrder.VERDICT.value: self.tr("By verdict"),
            QuoteOrder.SPEAKER.value: self.tr("By speaker"),
            QuoteOrder.SOURCE.value: self.tr("As it was said"),
        }

    def _profiles(self) -> dict[str, str]:
        return {"": self.tr("Those of the check")} | {name: house_profile(name).title for name in house_profiles()}


def names_text(names: Sequence[str]) -> str:
    """Which words of a sheet with pseudonyms may still name somebody, in a sentence; empty without any."""
    if not names:
        return ""
    some = ", ".join(names[:MOST_NAMED])
    if len(names) > MOST_NAMED:
        more = translate("ExportDialog", "{names} and {count} more")
        some = more.format(names=some, count=len(names) - MOST_NAMED)
    says = translate(
        "ExportDialog",
        "Look at the sheet before you share it: {names} may still name somebody. Add such words to the pseudonyms of "
        "the case.",
    )
    return says.format(names=some)
