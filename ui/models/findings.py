"""The findings of the chosen quote, and those of its whole rendering after them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from quoteverify.records.checked import CheckedFinding
from quoteverify.records.dismissed import DismissedBefore
from quoteverify.records.findings import Finding
from quoteverify.records.grading import GradedFinding
from quoteverify.records.review import OPEN, FindingDecision
from ui import words
from ui.models.entry import QueueEntry
from ui.words import tip

Index = QModelIndex | QPersistentModelIndex

JUDGED = int(Qt.ItemDataRole.UserRole)
"""The role that gives the :class:`Judged` of a row."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A finding with the decision on it; ``quote`` is the id of its quote, None for the rendering as a whole, whose
    path is ``file`` then."""

    checked: CheckedFinding
    decision: FindingDecision = OPEN
    quote: str | None = None
    file: str = ""
    before: DismissedBefore | None = None
    """How the same finding on the same words was dismissed before, here or in another case."""

    @property
    def ungraded(self) -> CheckedFinding:
        """The finding as the program made it."""
        found = self.checked
        own = self.machine
        return CheckedFinding(found.key, own, found.source_file) if own else found

    @property
    def machine(self) -> Finding | None:
        """What the program said, where a person gave another severity or kind."""
        return self.checked.machine if isinstance(self.checked, GradedFinding) else None


class FindingsModel(QAbstractListModel):
    """The gravest finding first; equals in the order in which the checks gave them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Judged] = []

    @property
    def rows(self) -> Sequence[Judged]:
        return self._rows

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        judged = self._rows[index.row()]
        finding = judged.checked.finding
        if role == JUDGED:
            return judged
        if role == Qt.ItemDataRole.DisplayRole:
            return words.sentence(finding.message)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(words.sentence(finding.message))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (
                words.severity(finding.severity),
                words.category(finding.category),
                words.state(judged.decision.state),
                words.own_grade(judged.machine) if judged.machine else "",
                QCoreApplication.translate("FindingsModel", "{percent} % sure").format(
                    percent=round(100 * finding.confidence)
                ),
                words.sentence(finding.message),
                judged.decision.reason,
                words.dismissed_before(judged.before) if judged.before else "",
                *map(words.statement, finding.evidence),
            )
            return ", ".join(part for part in parts if part)
        return None

    def show(
        self,
        entry: QueueEntry | None,
        whole: Iterable[Judged] = (),
        before: Mapping[str, DismissedBefore] = MappingProxyType({}),
    ) -> None:
        """Show the findings of a quote, then ``whole``, those of its rendering. Keeps rows that stay the same.
        ``before`` tells, by the key of a finding, how it was dismissed before."""
        rows = (
            [Judged(found, entry.on(found.key), entry.id, "", before.get(found.key)) for found in entry.findings]
            if entry
            else []
        )
        rows.sort(key=lambda judged: -judged.checked.finding.severity.rank)
        rows.extend(whole)
        if [_name(row) for row in rows] == [_name(row) for row in self._rows]:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()


def _name(judged: Judged) -> tuple[str | None, str, CheckedFinding]:
    """What makes two rows the same, whatever was decided about them."""
    return judged.quote, judged.file, judged.ungraded
