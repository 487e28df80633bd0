"""The summary of a case: what is decided, which verdicts and findings, where readers disagree, who speaks."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from quoteverify.records.findings import Severity
from quoteverify.records.review import Verdict
from ui import words
from ui.models.entry import QueueEntry
from ui.theme import GAP, Theme
from ui.views.charts import Bar, BarChart
from ui.views.fitting import fit, grown, scrolling


class SummaryDialog(QDialog):
    """Counts and two charts; Escape closes it."""

    def __init__(self, entries: Sequence[QueueEntry], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries, self._theme = entries, theme
        self.setWindowTitle(self.tr("Summary of the case"))
        inside = QVBoxLayout()
        inside.setSpacing(GAP)
        said = QLabel("\n".join(self._lines()))
        said.setWordWrap(True)
        inside.addWidget(said)
        self.verdicts = self._chart(inside, self.tr("Verdicts"), self._of_verdicts())
        self.findings = self._chart(inside, self.tr("Findings not dismissed"), self._of_findings())
        inside.addWidget(self._head(self.tr("Speakers")))
        self.speakers = self._table()
        inside.addWidget(self.speakers)
        inside.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        column.setSpacing(GAP)
        column.addWidget(scrolling(inside), 1)
        column.addWidget(buttons)
        fit(self, grown(QSize(620, 640)))

    def _lines(self) -> list[str]:
        """What there is to say in words."""
        entries = self._entries
        decided = sum(entry.decided for entry in entries)
        unsure = sum(entry.unsure for entry in entries)
        read = [entry for entry in entries if entry.decided and any(other.decision.verdict for other in entry.others)]
        agreed = sum(not entry.disagreeing for entry in read)
        lines = [self.tr("{decided} of {all} quotes are decided.").format(decided=decided, all=len(entries))]
        if unsure:
            lines.append(self.tr("The passage is unsure for {count}.").format(count=unsure))
        if read:
            says = self.tr("Two or more readers decided about {count}; they agree on {agreed}.")
            lines.append(says.format(count=len(read), agreed=agreed))
        return lines

    def _of_verdicts(self) -> list[Bar]:
        counts = Counter(entry.decision.verdict for entry in self._entries)
        colours = self._theme.colours
        bars = [Bar(words.verdict(verdict), counts[verdict], colours.done) for verdict in Verdict]
        return [*bars, Bar(words.undecided(), counts[None], colours.muted)]

    def _of_findings(self) -> list[Bar]:
        counts = Counter(found.finding.severity for entry in self._entries for found in entry.standing)
        inks = self._theme.colours.severity
        return [Bar(words.severity(severity), counts[severity], inks[severity]) for severity in Severity]

    def _chart(self, column: QVBoxLayout, title: str, bars: Sequence[Bar]) -> BarChart:
        chart = BarChart(title, bars)
        column.addWidget(self._head(title))
        column.addWidget(chart)
        return chart

    def _head(self, title: str) -> QLabel:
        head = QLabel(title)
        font = head.font()
        font.setBold(True)
        head.setFont(font)
        return head

    def _table(self) -> QTableWidget:
        """A row a speaker: quotes, decided, with a grave finding."""
        rows: dict[str, list[QueueEntry]] = {}
        for entry in self._entries:
            rows.setdefault(entry.checked.quote.speaker or self.tr("not named"), []).append(entry)
        heads = (self.tr("Speaker"), self.tr("Quotes"), self.tr("Decided"), self.tr("Major or critical"))
        table = QTableWidget(len(rows), len(heads))
        table.setHorizontalHeaderLabels(heads)
        table.verticalHeader().hide()
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setAccessibleName(self.tr("Speakers"))
        for row, (speaker, own) in enumerate(sorted(rows.items(), key=lambda item: -len(item[1]))):
            grave = sum(entry.worst is not None and entry.worst.rank >= Severity.MAJOR.rank for entry in own)
            for column, text in enumerate((speaker, len(own), sum(entry.decided for entry in own), grave)):
                table.setItem(row, column, QTableWidgetItem(str(text)))
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.setMinimumHeight(min(6, len(rows) + 1) * (table.fontMetrics().height() + 2 * GAP))
        return table
