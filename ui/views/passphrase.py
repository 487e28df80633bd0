"""Two questions about the passphrase of a case: which it is, and which it is to be."""

from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ui.theme import GAP
from ui.views.labels import Plain


class UnlockDialog(QDialog):
    """Asks for the passphrase of an encrypted case; ``says`` is what was wrong with the last one."""

    def __init__(self, name: str, says: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Passphrase"))
        self._field = _field()
        self._field.textChanged.connect(self._on_typed)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._open = buttons.addButton(self.tr("Open"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        asked = says or self.tr("{name} is encrypted. Only somebody who knows its passphrase can open it.").format(
            name=name
        )
        form = QFormLayout()
        form.addRow(self.tr("&Passphrase"), self._field)
        _lay_out(self, _sentence(asked), form, _shown(self.tr("&Show what is typed"), self._field), buttons)
        self._on_typed()

    @property
    def passphrase(self) -> str:
        return self._field.text()

    def _on_typed(self) -> None:
        self._open.setEnabled(bool(self.passphrase))


class PassphraseDialog(QDialog):
    """Asks for a new passphrase, twice; with ``encrypted`` the present one can be removed as well. Accepted, then
    ``passphrase`` is the new one, empty for none."""

    def __init__(self, encrypted: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Passphrase of the case"))
        self.passphrase = ""
        self._new, self._again = _field(), _field()
        self._erase = QCheckBox(self.tr("&Erase the translations that are remembered in clear"))
        self._erase.setChecked(True)
        self._erase.setVisible(not encrypted)
        self._hint = _sentence("")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._set = buttons.addButton(
            self.tr("Change passphrase") if encrypted else self.tr("Encrypt"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        if encrypted:
            remove = buttons.addButton(self.tr("Remove passphrase"), QDialogButtonBox.ButtonRole.DestructiveRole)
            remove.clicked.connect(self.accept)
        self._set.clicked.connect(self._on_set)
        buttons.rejected.connect(self.reject)
        for field in (self._new, self._again):
            field.textChanged.connect(self._on_typed)
        form = QFormLayout()
        form.addRow(self.tr("&New passphrase"), self._new)
        form.addRow(self.tr("The same &again"), self._again)
        says = self.tr(
            "The case, and what models compute for it, is encrypted under the passphrase. A forgotten passphrase "
            "cannot be recovered by anybody: the case is lost then. Several words that nobody guesses are a good one. "
            "Copies and sheets that exist stay as they are, and traces of the case in clear may stay on the disk."
        )
        shown = _shown(self.tr("&Show what is typed"), self._new, self._again)
        _lay_out(self, _sentence(says), form, shown, self._erase, self._hint, buttons)
        self._on_typed()

    @property
    def erases(self) -> bool:
        """Whether what was remembered in clear is to be forgotten."""
        return self._erase.isChecked() and not self._erase.isHidden()

    def _on_typed(self) -> None:
        same = self._new.text() == self._again.text()
        self._set.setEnabled(bool(self._new.text()) and same)
        self._hint.setText("" if same or not self._again.text() else self.tr("The two are not the same yet."))

    def _on_set(self) -> None:
        self.passphrase = self._new.text()
        self.accept()


def _field() -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setMaxLength(1000)
    field.setMinimumWidth(280)
    return field


def _shown(label: str, *fields: QLineEdit) -> QCheckBox:
    """A box that shows what is typed in these fields."""
    box = QCheckBox(label)

    def show(shown: bool) -> None:
        for field in fields:
            field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    box.toggled.connect(show)
    return box


def _sentence(text: str) -> QLabel:
    label = Plain(text)
    label.setMinimumWidth(420)
    return label


def _lay_out(dialog: QDialog, *parts: QWidget | QFormLayout) -> None:
    column = QVBoxLayout(dialog)
    column.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
    column.setSpacing(GAP)
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part)
        else:
            column.addLayout(part)
