"""State: what the window remembers between two runs. Kept in the platform's own settings, never in a case."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QSettings

from quoteverify.system.legible import name_of_path, path_as_text, path_of_text

RECENT = 10
"""How many cases are remembered."""


class RecentCase(NamedTuple):
    """A case that was open: how much of it is decided, and when: in seconds since 1970, 0 where that is not known."""

    path: Path
    decided: int = 0
    quotes: int = 0
    at: int = 0


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
    def recent(self) -> tuple[RecentCase, ...]:
        """Cases opened lately, the newest first; those that are gone are among them."""
        return tuple(_recent_case(line) for line in self.choice("recent", "").splitlines())

    def remember(self, case: RecentCase) -> None:
        """Put a case at the head of the list, with how far it is; what is not known of it stays as it was."""
        before = next((known for known in self.recent if known.path == case.path), case)
        if not case.quotes:
            case = case._replace(decided=before.decided, quotes=before.quotes)
        self._keep_recent([case, *(known for known in self.recent if known.path != case.path)])

    def forget(self, case: Path) -> None:
        """Take a case off the list."""
        self._keep_recent([known for known in self.recent if known.path != case])

    def _keep_recent(self, cases: Sequence[RecentCase]) -> None:
        lines = (f"{path_as_text(case.path)}\t{case.decided}\t{case.quotes}\t{case.at}" for case in cases[:RECENT])
        self.keep_choice("recent", "\n".join(lines))

    @property
    def folder(self) -> str:
        """Where file dialogs open."""
        return self.choice("folder", str(Path.home()))

    def keep_folder(self, of: Path) -> None:
        self.keep_choice("folder", name_of_path(of.parent))


def _recent_case(line: str) -> RecentCase:
    """A line of the list; figures that somebody spoiled count as not known."""
    path, *figures = line.split("\t")
    if len(figures) != 3 or not all(figure.isdecimal() for figure in figures):
        return RecentCase(path_of_text(path))
    return RecentCase(path_of_text(path), *map(int, figures))


def _login() -> str:
    """The full name that the system has for the user, else the login name; nothing for an administrator's account,
    which is nobody's name."""
    import getpass  # asked for once in the life of an installation

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
