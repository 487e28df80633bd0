"""State: what the window remembers between two runs. Kept in the platform's own settings, never in a case."""

import getpass
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

RECENT = 10
"""How many cases are remembered."""


class WindowState:
    """Typed access to the settings; ``settings`` may be a file of its own, as the tests give."""

    def __init__(self, settings: QSettings | None = None) -> None:
        self._settings = settings or QSettings("QuoteVerify", "QuoteVerify")

    def layout(self, name: str) -> QByteArray:
        """The saved geometry of a window or splitter; empty when there is none."""
        value = self._settings.value(f"layout/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_layout(self, name: str, layout: QByteArray) -> None:
        self._settings.setValue(f"layout/{name}", layout)

    def choice(self, name: str, default: str) -> str:
        """A choice among a few words (sort order, filter, profile)."""
        return str(self._settings.value(f"choice/{name}", default))

    def keep_choice(self, name: str, value: str) -> None:
        self._settings.setValue(f"choice/{name}", value)

    @property
    def reviewer(self) -> str:
        """The name that decisions are signed with; the login name until the person gives one."""
        return self.choice("reviewer", _login())

    @property
    def recent(self) -> tuple[Path, ...]:
        """Cases opened lately, the newest first; those that are gone are left out."""
        paths = (Path(line) for line in self.choice("recent", "").splitlines())
        return tuple(path for path in paths if path.is_file())

    def remember(self, case: Path) -> None:
        every = [case, *(path for path in self.recent if path != case)]
        self.keep_choice("recent", "\n".join(str(path) for path in every[:RECENT]))

    @property
    def folder(self) -> str:
        """Where file dialogs open."""
        return self.choice("folder", str(Path.home()))

    def keep_folder(self, of: Path) -> None:
        self.keep_choice("folder", str(of.parent))


def _login() -> str:
    """The full name that the system has for the user, else the login name; nothing for an administrator's account,
    which is nobody's name."""
    try:
        login = getpass.getuser()
    except (OSError, KeyError):  # no such user in the system's list, as in a container
        return ""
    if login in ("root", "Administrator"):
        return ""
    try:
        import pwd

        return pwd.getpwnam(login).pw_gecos.split(",")[0].strip() or login
    except (ImportError, KeyError):
        return login
