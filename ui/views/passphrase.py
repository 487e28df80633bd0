"""Two questions about the passphrase of a case: which it is, and which it is to be."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QFormLayout, QWidget

from ui.views.question import Question, sentence
from ui.views.secret import secret_field, shown_box


class UnlockDialog(Question):
    """Asks for the passphrase of an encrypted case; ``says`` is what was wrong with the last one."""

    def __init__(self, name: str, says: str = "", parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("UnlockDialog", "Passphrase"), parent)
        self._field = secret_field()
        self._field.textChanged.connect(self._on_typed)
        self._open = self.buttons.addButton(self.tr("Open"), QDialogButtonBox.ButtonRole.AcceptRole)
        asked = says or self.tr("{name} is encrypted. Only somebody who knows its passphrase can open it.").format(
            name=name
        )
        form = QFormLayout()
        form.addRow(self.tr("&Passphrase"), self._field)
        self.lay_out(sentence(asked), form, shown_box(self.tr("&Show what is typed"), self._field))
        self._on_typed()

    @property
    def passphrase(self) -> str:
        return self._field.text()

    def _on_typed(self) -> None:
        self._open.setEnabled(bool(self.passphrase))


class PassphraseDialog(Question):
    """Asks for a new passphrase, twice; with ``encrypted`` the present one can be removed as well. Accepted, then
    ``passphrase`` is the new one, empty for none."""

    def __init__(self, encrypted: bool, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("PassphraseDialog", "Passphrase of the case"), parent)
        self._new, self._again = secret_field(), secret_field()
        self._erase = QCheckBox(self.tr("&Erase the translations that are remembered in clear"))
        self._erase.setChecked(True)
        self._hint = sentence("")
        self._set = self.buttons.addButton(
            self.tr("Change passphrase") if encrypted else self.tr("Encrypt"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        if encrypted:
            remove = self.buttons.addButton(self.tr("Remove passphrase"), QDialogButtonBox.ButtonRole.DestructiveRole)
            remove.clicked.connect(self._on_remove)
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
        shown = shown_box(self.tr("&Show what is typed"), self._new, self._again)
        self.lay_out(sentence(says), form, shown, self._erase, self._hint)
        self._erase.setVisible(not encrypted)
        self._on_typed()

    @property
    def passphrase(self) -> str:
        """The new one; empty for none."""
        return self._new.text()

    @property
    def erases(self) -> bool:
        """Whether what was remembered in clear is to be forgotten."""
        return self._erase.isChecked() and not self._erase.isHidden()

    def _on_typed(self) -> None:
        same = self._new.text() == self._again.text()
        self._set.setEnabled(bool(self._new.text()) and same)
        self._hint.setText("" if same or not self._again.text() else self.tr("The two are not the same yet."))

    def _on_remove(self) -> None:
        self._new.clear()
        self.accept()
