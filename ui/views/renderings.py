"""Several English renderings side by side: what each text made of a passage that more than one of them quotes."""

from collections.abc import Iterator, Sequence
from html import escape

from PySide6.QtCore import QSize, QUrl, Signal
from PySide6.QtWidgets import QWidget

from quoteverify.system.legible import name_of
from ui import words
from ui.models.entry import QueueEntry
from ui.views.differing import before_and_after
from ui.views.page import PageDialog

Group = tuple[str, dict[str, list[QueueEntry]]]
"""The words of a passage, and the quotes of it by the path of their rendering."""


class RenderingsDialog(PageDialog):
    """A row a passage, a column a rendering; words that the first rendering has otherwise are set off. A click on a
    number goes to the quote; the passage of the current quote stands first."""

    quote_clicked = Signal(str)

    def __init__(
        self, entries: Sequence[QueueEntry], current: QueueEntry | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Renderings side by side"), QSize(860, 560), parent)
        groups = list(shared(entries))
        own = [group for group in groups if current and any(current in quotes for quotes in group[1].values())]
        rest = [group for group in groups if group not in own]
        files = list(dict.fromkeys(file for _, quotes in groups for file in quotes))
        self.page.setOpenLinks(False)
        self.page.anchorClicked.connect(self._on_clicked)
        if groups:
            heads = "".join(f'<th align="left">{escape(name_of(file))}</th>' for file in files)
            rows = "".join(self._row(group, files) for group in (*own, *rest))
            source = escape(self.tr("Source"))
            self.show_html(
                f'<table border="1" cellspacing="0" cellpadding="6"><tr><th align="left">{source}</th>{heads}</tr>'
                f"{rows}</table>"
            )
        else:
            says = self.tr("No passage is quoted by more than one text of this case. Add files brings more of them.")
            self.show_html(f"<p>{escape(says)}</p>")

    def _row(self, group: Group, files: Sequence[str]) -> str:
        said, quotes = group
        first = next(entry for own in quotes.values() for entry in own)
        cells = "".join(f"<td>{self._cell(quotes.get(file, ()), first)}</td>" for file in files)
        return f"<tr><td>{escape(said)}</td>{cells}</tr>"

    def _cell(self, entries: Sequence[QueueEntry], first: QueueEntry) -> str:
        return "<br>".join(self._quote(entry, first) for entry in entries) or escape(self.tr("not quoted"))

    def _quote(self, entry: QueueEntry, first: QueueEntry) -> str:
        text = entry.checked.quote.text
        shown = escape(text) if entry is first else before_and_after(first.checked.quote.text, text)[1]
        verdict = words.verdict(entry.decision.verdict) if entry.decision.verdict else words.undecided()
        return f'<a href="quote:{escape(entry.id)}">{escape(entry.number)}</a> {shown}<br><i>{escape(verdict)}</i>'

    def _on_clicked(self, link: QUrl) -> None:
        self.quote_clicked.emit(link.path())
        self.accept()


def elsewhere(entry: QueueEntry, entries: Sequence[QueueEntry]) -> Iterator[QueueEntry]:
    """The quotes of other texts that render words of the same passage, in the order of the entries."""
    for own in entry.checked.source[:1]:
        for other in entries:
            checked = other.checked
            if checked.file != entry.checked.file and checked.source:
                place = checked.source[0]
                if place.file == own.file and place.span.overlaps(own.span):
                    yield other


def shared(entries: Sequence[QueueEntry]) -> Iterator[Group]:
    """The passages that quotes of more than one rendering render, in the order of the sources; quotes whose passages
    share words belong together."""
    placed = [(passage.file, passage.span, entry) for entry in entries for passage in entry.checked.source[:1]]
    group: list[QueueEntry] = []
    last, end = "", 0
    for file, span, entry in sorted(placed, key=lambda item: item[:2]):
        if group and (file != last or span.start >= end):
            yield from _of_several(group)
            group, end = [], 0
        group.append(entry)
        last, end = file, max(end, span.end)
    yield from _of_several(group)


def _of_several(group: Sequence[QueueEntry]) -> Iterator[Group]:
    """The group, if quotes of more than one rendering are in it."""
    quotes: dict[str, list[QueueEntry]] = {}
    for entry in group:
        quotes.setdefault(entry.checked.file, []).append(entry)
    if len(quotes) > 1:
        longest = max(group, key=lambda entry: len(entry.checked.source[0].span))
        yield " ".join(passage.text for passage in longest.checked.source), quotes
