"""Passphrases: an encrypted case asks for its own, and the open case is given another one."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from quoteverify.worker import wire
from ui.casesession import CaseSession
from ui.checker import Checker
from ui.messages import Messages
from ui.views.passphrase import PassphraseDialog, UnlockDialog


class Passphrases(QObject):
    """What is typed goes to the session at once and stays nowhere else."""

    def __init__(self, window: QWidget, session: CaseSession, checker: Checker, messages: Messages) -> None:
        super().__init__(window)
        self._window, self._session, self._checker, self._messages = window, session, checker, messages
        self._path = Path()
        self._go_on: Callable[[Path, str], None] = session.open
        self._unlock: UnlockDialog | None = None
        self._change: PassphraseDialog | None = None
        self._erasing = 0
        session.locked.connect(lambda path, says: self._ask_for(path, says, session.open))
        session.copy_locked.connect(lambda path, says: self._ask_for(path, says, session.merge))
        session.encrypted.connect(self._on_encrypted)
        checker.said.connect(self._on_said)

    def ask(self) -> None:
        """Ask for a new passphrase of the open case."""
        self._change = PassphraseDialog(self._session.private is not None, self._window)
        self._change.accepted.connect(self._on_chosen)
        self._change.finished.connect(self._change.deleteLater)
        self._change.open()

    def _on_chosen(self) -> None:
        assert self._change is not None
        self._session.set_passphrase(self._change.passphrase)
        self._erasing = self._checker.next_job() if self._change.erases else 0

    def _on_encrypted(self) -> None:
        """The file is as it was asked for: only now may what was remembered in clear go."""
        if self._session.private is None:
            self._messages.say(self.tr("The case is not encrypted any more."))
            return
        self._messages.say(
            self.tr("The case is encrypted. Nobody can open it without the passphrase; do not forget it.")
        )
        if self._erasing:
            self._checker.send(wire.Erase(self._erasing))

    def _on_said(self, event: wire.AnyEvent) -> None:
        if self._erasing and event.job == self._erasing:
            self._erasing = 0
            if isinstance(event, wire.Failed):
                self._messages.trouble(event.message)

    def _ask_for(self, path: Path, says: str, go_on: Callable[[Path, str], None]) -> None:
        """Ask for the passphrase of the case at a path, and go on with it."""
        self._path, self._go_on = path, go_on
        self._unlock = UnlockDialog(path.name, says, self._window)
        self._unlock.accepted.connect(self._on_typed)
        self._unlock.finished.connect(self._unlock.deleteLater)
        self._unlock.open()

    def _on_typed(self) -> None:
        assert self._unlock is not None
        self._go_on(self._path, self._unlock.passphrase)
