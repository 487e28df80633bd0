"""Side by side: transcript left, English right, each with its marks; scrolling one brings the other along."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath

from PySide6.QtCore import QElapsedTimer, QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from quoteverify.records.checked import LoadedFile
from quoteverify.records.spans import Span
from ui.models.entry import QueueEntry
from ui.models.findings import Judged
from ui.partners import Partners, of_rendering, of_source
from ui.theme import GAP, Theme, side
from ui.views.document import DocumentView
from ui.views.labels import MutedLine
from ui.views.marks import PaintedMark, Underline
from ui.views.strip import OverviewStrip
from ui.words import tip

SLICE = 6
"""Milliseconds that marking the quotes may take before the window gets its turn."""
REST = 5
"""Milliseconds until marking goes on."""
APART = 100
"""Passages of one quote that are this many characters apart are labelled each."""


class Panel(QWidget):
    """One side: a choice among its files, and the document."""

    switched = Signal()

    def __init__(self, theme: Theme, icon: str, title: str, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = icon
        self._files: Sequence[LoadedFile] = ()
        self.view = DocumentView(theme)
        self.view.setPlaceholderText(empty)
        self.view.setAccessibleName(title)
        self.strip = OverviewStrip(theme, title, self.view.verticalScrollBar())
        self._icon = QLabel()
        name = QLabel(title)
        font = name.font()
        font.setBold(True)
        name.setFont(font)
        self._which = QComboBox()
        self._which.setAccessibleName(self.tr("Which file is shown: {side}").format(side=title))
        self._which.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._which.currentIndexChanged.connect(self._on_switched)
        self._only = MutedLine(theme)
        self._top = top = QWidget()
        head = QHBoxLayout(top)
        head.setContentsMargins(GAP, 2, GAP, 2)
        head.setSpacing(GAP // 2)
        head.addWidget(self._icon)
        head.addWidget(name)
        head.addWidget(self._only, 1)
        head.addWidget(self._which, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        beside = QHBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(self.view, 1)
        beside.addWidget(self.strip)
        column.addLayout(beside, 1)
        theme.changed.connect(self._colour)
        self._colour()
        self._fit_top()
        self.show_files(())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_top()
            self.view.fit_font()

    def _fit_top(self) -> None:
        self._top.setFixedHeight(
            self.fontMetrics().height() + 2 * GAP + 2
        )  # the same with and without a choice of files

    @property
    def file(self) -> str:
        """The path of the file that is shown; empty when there is none."""
        row = self._which.currentIndex()
        return self._files[row].path if 0 <= row < len(self._files) else ""

    def show_files(self, files: Sequence[LoadedFile]) -> None:
        self._files = files
        self._which.blockSignals(True)
        self._which.clear()
        for file in files:
            self._which.addItem(_title(file))
            self._which.setItemData(self._which.count() - 1, tip(file.path), Qt.ItemDataRole.ToolTipRole)
        self._which.blockSignals(False)
        self._which.setVisible(len(files) > 1)
        self._only.setVisible(len(files) <= 1)
        self._only.setText(_title(files[0]) if files else "")
        self._on_switched()

    def switch(self, file: str) -> None:
        """Show the file of this path."""
        for row, shown in enumerate(self._files):
            if shown.path == file:
                self._which.setCurrentIndex(row)

    def show_marks(self, marks: Sequence[PaintedMark]) -> Iterator[None]:
        """Mark the quotes in the text and in the strip beside it; pauses after each."""
        self.view.show_marks(marks)
        yield
        self.strip.show_marks(marks, len(self.view.text))
        yield

    def light_up(self, quote: str, spans: Sequence[Span]) -> None:
        """Set the chosen quote off from the others."""
        self.view.light_up(quote, spans)
        self.strip.choose(quote)

    def _on_switched(self) -> None:
        row = self._which.currentIndex()
        self.view.show_text(self._files[row].document.text if 0 <= row < len(self._files) else "")
        self.switched.emit()

    def _colour(self) -> None:
        self._icon.setPixmap(
            self._theme.pixmap(self._icon_name, self._theme.colours.muted, side(18), self.devicePixelRatioF())
        )


@dataclass(frozen=True, slots=True)
class _Marks:
    """What one quote marks in the two documents shown; ``anchor`` is where it stands left and right."""

    left: tuple[PaintedMark, ...]
    right: tuple[PaintedMark, ...]
    anchor: tuple[int, int] | None


class SideBySide(QSplitter):
    """Both documents with the quotes of the case."""

    quote_clicked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.linked = False
        self._entries: Sequence[QueueEntry] = ()
        self._chosen: QueueEntry | None = None
        self._anchors: list[tuple[int, int]] = []
        self._marked: dict[str, tuple[QueueEntry, _Marks]] = {}
        self._steps: Iterator[None] = iter(())
        self._stale = False
        self._marked_files = ("", "")
        self.source = Panel(
            theme,
            "transcript",
            self.tr("Source"),
            self.tr("No source transcript is loaded: the English versions of a quote are compared with each other."),
        )
        self.rendering = Panel(theme, "article", self.tr("English"), "")
        self.addWidget(self.source)
        self.addWidget(self.rendering)
        self.setChildrenCollapsible(False)
        self.setSizes([1000, 1000])  # alike, however long the names of their files are
        self.setHandleWidth(1)
        for panel in (self.source, self.rendering):
            panel.view.quote_clicked.connect(self.quote_clicked)
            panel.strip.quote_clicked.connect(self.quote_clicked)
            panel.switched.connect(self._mark)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._go_on)
        self.source.view.hovered.connect(self._on_source_hovered)
        self.rendering.view.hovered.connect(self._on_rendering_hovered)
        self.source.view.scrolled.connect(self._on_source_scrolled)
        self.rendering.view.scrolled.connect(self._on_rendering_scrolled)

    def show_sources(self, files: Sequence[LoadedFile]) -> None:
        """Show another case's transcripts, without quotes yet; its renderings follow."""
        self._entries, self._chosen = (), None
        _show(self.source, files)

    def show_renderings(self, files: Sequence[LoadedFile]) -> None:
        """Show another case's renderings, without quotes yet."""
        _show(self.rendering, files)

    def show_entries(self, entries: Sequence[QueueEntry]) -> None:
        """Mark the quotes in both documents."""
        self._entries = entries
        if self.marking:
            self._stale = True  # what is begun is brought to its end: quotes that keep coming in would never be marked
        else:
            self._mark()

    def choose(self, entry: QueueEntry | None) -> None:
        """Light up a quote and its source, and bring both into sight."""
        self._chosen = entry
        if entry is not None:
            self.rendering.switch(entry.checked.file)
            if entry.checked.source:
                self.source.switch(entry.checked.source[0].file)
        self._light()
        if entry is None:
            return
        self.rendering.view.reveal(entry.checked.quote.span)
        passages = [passage.span for passage in entry.checked.source if passage.file == self.source.file]
        if passages:
            self.source.view.reveal(Span.cover(passages))

    def update_chosen(self, entry: QueueEntry) -> None:
        """The chosen quote was decided about: mark it anew, but leave the texts where they are."""
        self._chosen = entry

    def point_at(self, judged: Judged | None) -> None:
        """Set the words of a finding off, on both sides."""
        finding = judged.checked.finding if judged else None
        here = judged is not None and judged.checked.source_file == self.source.file
        self.source.view.point_at([finding.source] if finding and finding.source and here else [])
        self.rendering.view.point_at([finding.rendering] if finding and finding.rendering else [])

    # Marks

    @property
    def marking(self) -> bool:
        """Whether marks are still to be made."""
        return self._rest.isActive()

    def _mark(self) -> None:
        """Mark the quotes of the files that are shown, from the first one on."""
        self._stale = False
        self._steps = self._marking()
        self._go_on()

    def _go_on(self) -> None:
        """Mark for a few milliseconds; the rest waits until the window had its turn."""
        clock = QElapsedTimer()
        clock.start()
        for _ in self._steps:
            if clock.elapsed() >= SLICE:
                self._rest.start()
                return
        self._rest.stop()
        if self._stale:
            self._mark()

    def _marking(self) -> Iterator[None]:
        """Make the marks, each once for as long as its quote stays the same, and show them; pauses in between."""
        file, source = self.rendering.file, self.source.file
        if self._marked_files != (file, source):
            self._marked, self._marked_files = {}, (file, source)
        marked = []
        for entry in tuple(self._entries):
            kept = self._marked.get(entry.id)
            if kept is None or kept[0] is not entry:
                kept = self._marked[entry.id] = (entry, _marks(entry, file, source))
                yield
            marked.append(kept[1])
        yield
        yield from self.rendering.show_marks([mark for marks in marked for mark in marks.right])
        yield from self.source.show_marks([mark for marks in marked for mark in marks.left])
        self._anchors = [marks.anchor for marks in marked if marks.anchor is not None]
        self._light()

    def _light(self) -> None:
        chosen = self._chosen
        name = chosen.id if chosen else ""
        right = [chosen.checked.quote.span] if chosen and chosen.checked.file == self.rendering.file else []
        left = [passage.span for passage in chosen.checked.source if passage.file == self.source.file] if chosen else []
        self.rendering.light_up(name, right)
        self.source.light_up(name, left)

    # Words that stand for each other

    def _on_source_hovered(self, offset: int) -> None:
        file = self.source.file
        self._show_partners([of_source(each.checked, file, offset) for each in self._around(self.source.view, offset)])

    def _on_rendering_hovered(self, offset: int) -> None:
        self._show_partners([of_rendering(each.checked, offset) for each in self._around(self.rendering.view, offset)])

    def _around(self, view: DocumentView, offset: int) -> list[QueueEntry]:
        """The quotes that the word at a place may belong to, the chosen one first."""
        if offset < 0:
            return []
        name = view.quote_at(offset)
        chosen = [self._chosen] if self._chosen else []
        if view is self.rendering.view:
            chosen = [entry for entry in chosen if entry.checked.file == self.rendering.file]
        return chosen + [entry for entry in self._entries if entry.id == name]

    def _show_partners(self, every: Sequence[Partners | None]) -> None:
        found = next((each for each in every if each and each.source_file == self.source.file), None)
        self.source.view.show_linked(found.source if found else ())
        self.rendering.view.show_linked(found.rendering if found else ())

    # Linked scrolling

    def _on_source_scrolled(self) -> None:
        self._follow(self.source.view, self.rendering.view, 0)

    def _on_rendering_scrolled(self) -> None:
        self._follow(self.rendering.view, self.source.view, 1)

    def _follow(self, leader: DocumentView, other: DocumentView, side: int) -> None:
        """Put the counterpart of the quote nearest to the upper third of ``leader`` at the same height in ``other``."""
        if not self.linked or not self._anchors:
            return
        height = leader.viewport().height()
        middle = leader.offset_at(height // 3)
        nearest = min(self._anchors, key=lambda anchor: abs(anchor[side] - middle))
        place = leader.height_of(nearest[side])
        if not 0 <= place < height:
            return  # nothing in sight has a counterpart: leave the other where it is
        other.scroll_to(nearest[1 - side], place)


def _show(panel: Panel, files: Sequence[LoadedFile]) -> None:
    panel.blockSignals(True)  # there is nothing to mark yet
    panel.show_files(files)
    panel.blockSignals(False)


def _title(file: LoadedFile) -> str:
    name = PurePath(file.path.replace("\\", "/")).name
    return f"{name}  ·  {file.document.language or '?'}"


def _marks(entry: QueueEntry, file: str, source: str) -> _Marks:
    checked = entry.checked
    here = checked.file == file
    standing = entry.standing
    lines_left = tuple(
        Underline(finding.finding.source, finding.finding.severity)
        for finding in standing
        if finding.finding.source and finding.source_file == source
    )
    lines_right = tuple(
        Underline(finding.finding.rendering, finding.finding.severity)
        for finding in standing
        if finding.finding.rendering
    )
    there = [passage.span for passage in checked.source if passage.file == source]
    mark = PaintedMark(entry.id, checked.quote.span, entry.number, entry.worst, entry.decided)
    return _Marks(
        left=tuple(_labelled(replace(mark, lines=lines_left), there)),
        right=(replace(mark, lines=lines_right),) if here else (),
        anchor=(there[0].start, checked.quote.span.start) if there and here else None,
    )


def _labelled(mark: PaintedMark, spans: Sequence[Span]) -> Iterator[PaintedMark]:
    """A mark for each passage; those that go on where the last one ended need no label of their own."""
    end: int | None = None
    for span in spans:
        goes_on = end is not None and 0 <= span.start - end < APART
        yield replace(mark, span=span, label="" if goes_on else mark.label)
        end = span.end
