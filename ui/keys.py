"""Keys: which key does what. A person may change them; no two commands share one."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from ui.commandlist import plain
from ui.state import WindowState

TIP = "tip"
"""The property of an action that holds its tip without the key."""
_CHOICE = "keys"
_MOVING = ("Return", "Enter", "Esc", "Tab", "Backtab", "Space", "Up", "Down", "Left", "Right", "Home", "End", "PgUp")
_MORE = ("PgDown", "Backspace", "Del")
_EDITING = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.SelectAll,
)


class Keys(QObject):
    """Knows every command by its name (``objectName``), its own keys, and those that were chosen instead."""

    def __init__(self, state: WindowState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._actions: dict[str, QAction] = {}
        self._own: dict[str, list[QKeySequence]] = {}

    def take(self, actions: Iterable[QAction]) -> None:
        """Look after these commands, and give them the keys that were chosen for them."""
        self._actions = {action.objectName(): action for action in actions if action.objectName()}
        self._own = {name: action.shortcuts() for name, action in self._actions.items()}
        for line in self._state.choice(_CHOICE, "").splitlines():
            name, _, keys = line.partition("\t")
            if name in self._actions:
                self._set(self._actions[name], QKeySequence.listFromString(keys))

    def refusal(self, action: QAction, key: QKeySequence) -> str:
        """Why this key cannot be given to a command: a sentence; empty where it can."""
        shown = key.toString(QKeySequence.SequenceFormat.NativeText)
        own = key in self._own.get(action.objectName(), ())
        if key.toString() in (*_MOVING, *_MORE) and not own:
            return self.tr("{key} moves and writes in lists and texts: choose another key.").format(key=shown)
        if any(key in QKeySequence.keyBindings(standard) for standard in _EDITING):
            return self.tr("{key} copies, cuts, pastes or selects in every text: choose another key.").format(key=shown)
        holder = next((other for other in self._actions.values() if other is not action and key in _keys(other)), None)
        if holder is None:
            return ""
        says = self.tr("{key} is the key of “{command}”. Give that another key first.")
        return says.format(key=shown, command=plain(holder.text()))

    def give(self, action: QAction, key: QKeySequence) -> str:
        """Give a command this key instead of those that it has; returns why not, or nothing."""
        says = self.refusal(action, key) if not key.isEmpty() else ""
        if not says:
            self._set(action, [] if key.isEmpty() else [key])
            self._keep()
        return says

    def reset(self, action: QAction) -> str:
        """Give a command its own keys again; returns why not, or nothing."""
        own = self._own[action.objectName()]
        says = next((text for key in own if (text := self.refusal(action, key))), "")
        if not says:
            self._set(action, own)
            self._keep()
        return says

    def reset_all(self) -> None:
        for name, action in self._actions.items():
            self._set(action, self._own[name])
        self._keep()

    def changed(self, action: QAction) -> bool:
        """Whether a command has other keys than its own."""
        return action.objectName() in self._own and _keys(action) != self._own[action.objectName()]

    def _set(self, action: QAction, keys: Sequence[QKeySequence]) -> None:
        action.setShortcuts(list(keys))
        tip = action.property(TIP)
        if tip:
            shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{tip} ({shown})" if shown else tip)

    def _keep(self) -> None:
        lines = (
            f"{name}\t{QKeySequence.listToString(action.shortcuts())}"
            for name, action in self._actions.items()
            if self.changed(action)
        )
        self._state.keep_choice(_CHOICE, "\n".join(lines))


def _keys(action: QAction) -> list[QKeySequence]:
    return action.shortcuts()
