"""Elsewhere: the way out where the file of the open case is gone or damaged: it is saved under another name."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from ui.casesession import CaseSession
from ui.messages import Messages
from ui.state import WindowState
from ui.views.start import SUFFIX, free_path


class Elsewhere(QObject):
    """Says that nothing can be written where the case lies, and asks for another place; what waited goes there."""

    def __init__(self, window: QWidget, session: CaseSession, messages: Messages, state: WindowState) -> None:
        super().__init__(window)
        self._window, self._session, self._messages, self._state = window, session, messages, state
        self._waiting = False
        session.homeless.connect(self._on_homeless)
        session.moved.connect(self._on_home)
        session.opened.connect(self._on_home)

    def lets_go(self) -> bool:
        """Whether the window may close; asks what is to become of decisions that lie nowhere on the disk."""
        if self._waiting:
            box = QMessageBox(self._window)
            box.setIcon(QMessageBox.Icon.Warning)
            box.setText(self.tr("The last decisions lie in no file. Save the case elsewhere first?"))
            save = box.addButton(self.tr("Save elsewhere…"), QMessageBox.ButtonRole.AcceptRole)
            box.addButton(self.tr("Close and lose them"), QMessageBox.ButtonRole.DestructiveRole).clicked.connect(
                self._on_given_up
            )
            box.setEscapeButton(box.addButton(QMessageBox.StandardButton.Cancel))
            box.setDefaultButton(save)
            save.clicked.connect(self.ask)
            box.finished.connect(box.deleteLater)
            box.open()
        return not self._waiting

    def _on_given_up(self) -> None:
        self._waiting = False
        self._window.close()

    def _on_home(self) -> None:
        self._waiting = False

    def ask(self) -> None:
        """Ask where the case is to lie from now on."""
        path = self._session.path
        if path is None:
            return
        dialog = QFileDialog(self._window, self.tr("Save the case elsewhere"), self._state.folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("QuoteVerify cases (*{suffix})").format(suffix=SUFFIX))
        dialog.setDefaultSuffix(SUFFIX[1:])
        dialog.selectFile(free_path(path.with_name(f"{path.stem} 2{SUFFIX}")).name)
        dialog.fileSelected.connect(self._on_chosen)
        dialog.rejected.connect(self._on_refused)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_chosen(self, name: str) -> None:
        self._state.keep_folder(Path(name))
        self._session.save_as(Path(name))

    def _on_homeless(self, message: str, waiting: bool) -> None:
        self._waiting = waiting
        says = self.tr("{message} What you decide is remembered until then.").format(message=message)
        self._messages.trouble(says, self.tr("Save elsewhere…"), self.ask)

    def _on_refused(self) -> None:
        """Nobody chose a place: what waits to be written is still said."""
        self._session.write_again()
