"""Recollection: what was dismissed before, in any case, as the window knows it. The keeper's thread writes it down."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from quoteverify.records.dismissed import DismissedBefore, dismissal_key, phrases
from quoteverify.records.findings import State
from quoteverify.records.review import FindingDecision
from ui.keeper import Keeper
from ui.models.entry import QueueEntry
from ui.models.findings import Judged


class Recollection(QObject):
    """A dismissal with its reason is remembered; one that is taken back, or erased by a person, is forgotten."""

    changed = Signal()
    """A person erased some of it."""

    _remember = Signal(str, object)
    _forget = Signal(list)

    def __init__(self, keeper: Keeper, parent: QObject) -> None:
        super().__init__(parent)
        self._known: dict[str, DismissedBefore] = {}
        self.silent = False
        """Whether nothing is offered: a second reader reads blind."""
        self._remember.connect(keeper.remember)
        self._forget.connect(keeper.forget)
        keeper.recalled.connect(self._on_recalled)

    @property
    def known(self) -> Mapping[str, DismissedBefore]:
        """Everything that is remembered, by key."""
        return self._known

    def about(self, entry: QueueEntry | None) -> dict[str, DismissedBefore]:
        """How findings of a quote that are not dismissed now were dismissed before, by their keys."""
        if entry is None or not self._known or self.silent:
            return {}
        open_ = (found for found in entry.checked.findings if entry.on(found.key).state is not State.DISMISSED)
        before = ((found.key, self._known.get(dismissal_key(entry.checked, found))) for found in open_)
        return {key: dismissed for key, dismissed in before if dismissed is not None}

    def take(self, entry: QueueEntry, judged: Judged, after: FindingDecision, case: str) -> None:
        """A decision on a finding of ``entry``, as that was before, is made in the case of this name."""
        before, found = entry.on(judged.checked.key), judged.ungraded
        key = dismissal_key(entry.checked, found)
        if after.state is State.DISMISSED and after.reason:
            said = phrases(entry.checked, found)
            made = DismissedBefore(after.reason, after.reviewer, after.at, case, found.finding.category, *said)
            self._known[key] = made
            self._remember.emit(key, made)
        elif before.state is State.DISMISSED and key in self._known and self._known[key].reason == before.reason:
            del self._known[key]
            self._forget.emit([key])

    def forget(self, keys: Sequence[str]) -> None:
        """Erase dismissals; cases keep their decisions."""
        self._known = {key: before for key, before in self._known.items() if key not in keys}
        self._forget.emit(list(keys))
        self.changed.emit()

    def _on_recalled(self, known: dict[str, DismissedBefore]) -> None:
        self._known = known
