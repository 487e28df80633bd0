"""Where a new case is kept, and under which passphrase it is encrypted from its first byte."""

import os
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.models.files import ChosenFile
from ui.theme import GAP
from ui.views.labels import Plain
from ui.views.secret import secret_field, shown_box
from ui.views.start import SUFFIX, free_path

INSTALL = "pip install 'quoteverify[passphrase]'"


class CasePlace(QWidget):
    """A place that follows the rendering until a person names another; a passphrase where one is wanted."""

    changed = Signal()

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._named = False
        self._path = QLineEdit()
        self._path.setAccessibleName(self.tr("Case file"))
        self._path.textEdited.connect(self._on_named)
        browse = QPushButton(self.tr("Br&owse…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._on_browse)
        label = QLabel(self.tr("&Keep as"))
        label.setBuddy(self._path)
        self._encrypt = QCheckBox(self.tr("&Encrypt the case under a passphrase"))
        self._encrypt.toggled.connect(self._on_encrypt)
        if find_spec("sqlcipher3") is None:
            self._encrypt.setEnabled(False)
            self._encrypt.setToolTip(self.tr("Encryption is not installed: {command}").format(command=INSTALL))
        self._passphrase, self._again = secret_field(), secret_field()
        for field in (self._passphrase, self._again):
            field.textChanged.connect(self.changed)
        place = QHBoxLayout()
        place.setSpacing(GAP)
        place.addWidget(label)
        place.addWidget(self._path, 1)
        place.addWidget(browse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(place)
        column.addWidget(self._encrypt)
        column.addWidget(self._secret())

    def _secret(self) -> QWidget:
        self._asked = asked = QWidget()
        form = QFormLayout(asked)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("Pa&ssphrase"), self._passphrase)
        form.addRow(self.tr("The same a&gain"), self._again)
        form.addRow(shown_box(self.tr("S&how what is typed"), self._passphrase, self._again))
        form.addRow(
            Plain(
                self.tr(
                    "Nothing of the case is ever written in clear. A forgotten passphrase cannot be recovered by "
                    "anybody: the case is lost then."
                )
            )
        )
        asked.hide()
        return asked

    @property
    def path(self) -> Path:
        """Where the case is to lie, with the suffix of a case; a folder stays what it is."""
        path = Path(self._path.text().strip())
        return path if path.suffix == SUFFIX or self._is_folder else path.with_name(path.name + SUFFIX)

    @property
    def _is_folder(self) -> bool:
        """Whether only a folder is named yet, as while a path is being typed."""
        text = self._path.text().strip()
        return text.endswith(os.sep) or Path(text).name in ("", "..")

    @property
    def passphrase(self) -> str:
        """What the case is encrypted under; empty for a case in clear."""
        return self._passphrase.text() if self._encrypt.isChecked() else ""

    @property
    def obstacle(self) -> str:
        """Why no case can be made so; empty where it can."""
        if not self._path.text().strip():
            return self.tr("Choose where the case is kept.")
        if self._is_folder:
            return self.tr("{name} is a folder: type the name of the case behind it.").format(name=self._path.text())
        if not self.path.parent.is_dir():
            return self.tr("There is no folder {name}: choose another place.").format(name=self.path.parent)
        if self.path.exists():
            return self.tr("{name} exists already: choose another name.").format(name=self.path.name)
        if self._encrypt.isChecked() and not self.passphrase:
            return self.tr("Type the passphrase of the case, twice: several words that nobody guesses.")
        if self._encrypt.isChecked() and self.passphrase != self._again.text():
            return self.tr("The two passphrases are not the same yet.")
        return ""

    def follow(self, rendering: ChosenFile) -> None:
        """Take the place beside a rendering, unless a person chose one."""
        if self._named:
            return
        folder = self._folder if rendering.content is not None else rendering.on_disk.parent
        self._path.setText(str(free_path(folder / f"{rendering.on_disk.stem}{SUFFIX}")))

    def _on_named(self) -> None:
        self._named = True
        self.changed.emit()

    def _on_encrypt(self, wanted: bool) -> None:
        self._asked.setVisible(wanted)
        if wanted:
            self._passphrase.setFocus()
        self.changed.emit()

    def _on_browse(self) -> None:
        kinds = self.tr("QuoteVerify cases (*{suffix})").format(suffix=SUFFIX)
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Keep the case as"), self._path.text(), kinds)
        if chosen:
            self._path.setText(chosen)
            self._on_named()
