"""Everything that is set by hand in the texts of a case, line by line, each to be taken away."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from quoteverify.records.checked import LoadedFile
from quoteverify.records.handwork import EngineChoice, Handwork, LanguageChoice, Place, QuoteChange, SourceLink
from quoteverify.system.legible import name_of, shown
from ui.theme import GAP

NUMBER = int(Qt.ItemDataRole.UserRole)
"""The role under which a row keeps its number."""

Made = QuoteChange | SourceLink | LanguageChoice | EngineChoice


class MadeList(QWidget):
    """Quotes, links, languages of passages and choices of models, with those marked in words that do not hold."""

    def __init__(self, files: Sequence[LoadedFile], made: Handwork) -> None:
        super().__init__()
        self._made = made
        self._texts = {file.path: file.document.text for file in files}
        self._gone: set[int] = set()
        says = QLabel(self.tr("What was set by hand in the texts. It holds in every check until it is taken away."))
        says.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(says.text())
        self.list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.list.setWordWrap(True)
        self.list.setAlternatingRowColors(True)
        self._every = list(_every(made))
        for number, set_by_hand in enumerate(self._every):
            item = QListWidgetItem(self._said(set_by_hand))
            item.setData(NUMBER, number)
            self.list.addItem(item)
        remove = QPushButton(self.tr("&Take away"))
        remove.setAutoDefault(False)
        remove.clicked.connect(self._on_remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(GAP)
        column.addWidget(says)
        column.addWidget(self.list, 1)
        column.addWidget(remove, 0, Qt.AlignmentFlag.AlignLeft)

    def left(self) -> Handwork:
        """The record without what was taken away."""
        kept = {id(item) for number, item in enumerate(self._every) if number not in self._gone}
        made = self._made
        return replace(
            made,
            quotes=tuple(quote for quote in made.quotes if id(quote) in kept),
            links=tuple(link for link in made.links if id(link) in kept),
            languages=tuple(language for language in made.languages if language.span is None or id(language) in kept),
            engines=tuple(engine for engine in made.engines if id(engine) in kept),
        )

    def _on_remove(self) -> None:
        for item in self.list.selectedItems():
            self._gone.add(item.data(NUMBER))
            self.list.takeItem(self.list.row(item))

    def _said(self, one: Made) -> str:
        says = self._what(one)
        if not all(_holds(place, self._texts) for place in _places(one)):
            says += "\n" + self.tr("Does not fit the text as it is now, and is not applied.")
        return says

    def _what(self, one: Made) -> str:
        """In a line what was set."""
        if isinstance(one, QuoteChange):
            before, after = (" + ".join(shown(quote.text) for quote in part) for part in (one.removed, one.added))
            if before and after:
                return self.tr("Quote changed: {before} → {after}").format(before=before, after=after)
            return (
                self.tr("Quote made: {quote}").format(quote=after)
                if after
                else self.tr("Quote removed: {quote}").format(quote=before)
            )
        if isinstance(one, SourceLink):
            said = " + ".join(shown(place.text) for place in one.sources)
            where = self.tr("linked to {passage}").format(passage=said) if said else self.tr("stands in no source")
            return f"{shown(one.quote.text)}: {where}"
        if isinstance(one, LanguageChoice):
            says = self.tr("Language {tag}: {words} in {file}")
            return says.format(tag=one.language, words=shown(one.text), file=name_of(one.file))
        says = self.tr("Model {model} for {source} → {target}")
        place = f": {shown(one.place.text)}" if one.place else ""
        return says.format(model=one.model or "–", source=one.source, target=one.target) + place


def _every(made: Handwork) -> Iterator[Made]:
    yield from made.quotes
    yield from made.links
    yield from (language for language in made.languages if language.span is not None)
    yield from made.engines


def _places(one: Made) -> Iterator[Place]:
    if isinstance(one, QuoteChange):
        yield from (Place(one.file, quote.span, quote.text) for quote in (*one.removed, *one.added))
    elif isinstance(one, SourceLink):
        yield from (one.quote, *one.sources)
    elif isinstance(one, LanguageChoice):
        if one.span is not None:
            yield Place(one.file, one.span, one.text)
    elif one.place is not None:
        yield one.place


def _holds(place: Place, texts: Mapping[str, str]) -> bool:
    return place.file in texts and place.holds(texts[place.file])
