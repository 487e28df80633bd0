"""Preferences: everything that a person sets for all cases, in one dialog. Each takes effect at once."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFontComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from quoteverify.checks.house import house_profile, house_profiles
from quoteverify.sheets import FORMATS
from ui.actions import Actions
from ui.appearance import STEPS, TEXT_STEPS, TextLook
from ui.commandlist import plain
from ui.state import WindowState
from ui.theme import GAP
from ui.views.fitting import fit, scrolling
from ui.views.viewmenu import ViewMenu


class PreferencesDialog(QDialog):
    """What the menus switch as well is switched through them, so that both always say the same."""

    reading_changed = Signal()
    """Font or size of the texts is another one."""
    reviewer_changed = Signal(str)
    format_chosen = Signal(str)

    def __init__(
        self, state: WindowState, view: ViewMenu, actions: Actions, sheet_format: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self._state, self._view, self._actions = state, view, actions
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.windowTitle())
        self.tabs.addTab(scrolling(self._appearance(), 2 * GAP), self.tr("&Appearance"))
        self.tabs.addTab(scrolling(self._reading(), 2 * GAP), self.tr("&Reading"))
        self.tabs.addTab(scrolling(self._checking(), 2 * GAP), self.tr("&Checking"))
        self.tabs.addTab(scrolling(self._sheets(sheet_format), 2 * GAP), self.tr("&Sheets"))
        self.tabs.addTab(scrolling(self._person(), 2 * GAP), self.tr("&You and the keys"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        column.setSpacing(GAP)
        column.addWidget(self.tabs, 1)
        column.addWidget(buttons)
        letter = self.fontMetrics()
        fit(self, QSize(letter.averageCharWidth() * 80, letter.height() * 27))

    # Pages

    def _appearance(self) -> QFormLayout:
        form = _form()
        form.addRow(self.tr("C&olours"), self._choice(self._view.schemes))
        size = QComboBox()
        for step in STEPS:
            size.addItem(self.tr("{percent} %").format(percent=step), step)
        size.setCurrentIndex(size.findData(self._view.percent))
        size.activated.connect(lambda row: self._view.set_size(size.itemData(row)))
        form.addRow(self.tr("Si&ze of everything"), size)
        form.addRow(self.tr("&Motion"), self._choice(self._view.motions))
        form.addRow(self.tr("&Language"), self._choice(self._view.languages))
        form.addRow(self.tr("&Rows of the queue"), self._choice(self._view.densities))
        form.addRow(self._switches((*self._view.parts.values(), self._view.beside)))
        return form

    def _reading(self) -> QFormLayout:
        form = _form()
        reading = TextLook.kept(self._state)
        self._own_font = QCheckBox(self.tr("Texts in a &font of their own"))
        self._own_font.setChecked(bool(reading.family))
        self._family = QFontComboBox()
        self._family.setEnabled(bool(reading.family))
        if reading.family:
            self._family.setCurrentFont(reading.family)
        self._size = QComboBox()
        for step in TEXT_STEPS:
            self._size.addItem(self.tr("{percent} % of the rest").format(percent=step), step)
        self._size.setCurrentIndex(self._size.findData(reading.percent))
        self._own_font.toggled.connect(self._family.setEnabled)
        self._own_font.toggled.connect(self._on_reading)
        self._family.currentFontChanged.connect(self._on_reading)
        self._size.activated.connect(self._on_reading)
        form.addRow(self._own_font)
        form.addRow(self.tr("F&ont of the texts"), self._family)
        form.addRow(self.tr("Si&ze of the texts"), self._size)
        form.addRow(self._switches((self._actions.linked, self._view.heat)))
        return form

    def _checking(self) -> QFormLayout:
        form = _form()
        form.addRow(self._switches((self._actions.judge,)))
        rules = QComboBox()
        for name in house_profiles():
            rules.addItem(house_profile(name).title, name)
        rules.setCurrentIndex(max(0, rules.findData(self._state.choice("rules", "default"))))
        rules.activated.connect(lambda row: self._state.keep_choice("rules", rules.itemData(row)))
        form.addRow(self.tr("House &rules of new cases"), rules)
        form.addRow(self._button(self._actions.models, self.tr("&Models and what they remember…")))
        form.addRow(self._button(self._actions.dismissals, self.tr("Findings &dismissed before…")))
        return form

    def _sheets(self, sheet_format: str) -> QFormLayout:
        form = _form()
        formats = QComboBox()
        for name in FORMATS:
            formats.addItem(name.upper(), name)
        formats.setCurrentIndex(formats.findData(sheet_format))
        formats.activated.connect(lambda row: self.format_chosen.emit(formats.itemData(row)))
        form.addRow(self.tr("&Format"), formats)
        self._folder = QLineEdit(self._state.folder)
        self._folder.setReadOnly(True)
        form.addRow(self.tr("Folder that files are &looked for and saved in"), self._folder)
        choose = QPushButton(self.tr("&Another folder…"))
        choose.clicked.connect(self._on_folder)
        form.addRow("", choose)
        return form

    def _person(self) -> QFormLayout:
        form = _form()
        name = QLineEdit(self._state.reviewer)
        name.editingFinished.connect(lambda: self.reviewer_changed.emit(name.text().strip()))
        form.addRow(self.tr("Decisions are signed &with"), name)
        form.addRow(self._button(self._actions.keys, self.tr("&Keys…")))
        form.addRow(QLabel(self.tr("What belongs to one case stands under Quotes › Case settings.")))
        return form

    # What stands on them

    def _choice(self, group: QActionGroup) -> QComboBox:
        """One of the actions of a group."""
        box = QComboBox()
        for action in group.actions():
            box.addItem(plain(action.text()), action)
        checked = group.checkedAction()
        box.setCurrentIndex(group.actions().index(checked) if checked else 0)
        box.activated.connect(lambda row: group.actions()[row].trigger())
        return box

    def _switches(self, actions: Iterable[QAction]) -> QWidget:
        """A box to tick for each of these actions."""
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for action in actions:
            box = QCheckBox(action.text())
            box.setToolTip(action.toolTip())
            box.setChecked(action.isChecked())
            box.toggled.connect(action.setChecked)
            action.toggled.connect(box.setChecked)
            column.addWidget(box)
        return whole

    def _button(self, action: QAction, text: str) -> QPushButton:
        """A way to another dialog, which takes the place of this one."""
        button = QPushButton(text)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.setToolTip(action.toolTip())
        button.setEnabled(action.isEnabled())
        button.clicked.connect(self.accept)
        button.clicked.connect(action.trigger)
        return button

    def _on_reading(self) -> None:
        family = self._family.currentFont().family() if self._own_font.isChecked() else ""
        TextLook(family, self._size.currentData()).keep(self._state)
        self.reading_changed.emit()

    def _on_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder"), self._state.folder)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._on_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_chosen(self, folder: str) -> None:
        self._state.keep_folder(Path(folder) / "any")
        self._folder.setText(folder)


def _form() -> QFormLayout:
    """A page of settings, its lines apart enough to be told from each other."""
    form = QFormLayout()
    form.setVerticalSpacing(GAP)
    form.setHorizontalSpacing(2 * GAP)
    return form
