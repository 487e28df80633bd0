"""Engines: which models serve the case, as a person chooses. The core makes the record, the session keeps it."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject

from quoteverify.case.edits import place, with_engine
from quoteverify.language.profiles import primary
from quoteverify.records.checked import CheckedQuote
from quoteverify.records.handwork import Place
from quoteverify.worker import wire
from ui.casesession import CaseSession
from ui.checker import Checker
from ui.models.entry import QueueEntry
from ui.views.enginemenu import Offer, Way, way_text
from ui.views.review import ReviewPage


class EngineChooser(QObject):
    """Fills the menu of models for the quote that is shown, and turns a choice into a step that can be undone."""

    def __init__(self, session: CaseSession, review: ReviewPage, checker: Checker) -> None:
        super().__init__(review)
        self._session, self._review, self._checker = session, review, checker
        self._models: Sequence[wire.Model] | None = None
        self._job = 0
        menu = review.engine.menu
        menu.aboutToShow.connect(self._on_menu)
        menu.chosen.connect(self._on_chosen)
        menu.without.connect(self._on_without)
        checker.said.connect(self._on_said)
        checker.died.connect(self._on_died)

    def _on_menu(self) -> None:
        """Show what is known, and ask for the list of models when it is not known yet."""
        if self._models is None and self._job == 0:
            self._job = self._checker.next_job()
            self._checker.send(wire.ListModels(self._job))
        self._offer()

    def _on_said(self, event: wire.AnyEvent) -> None:
        # Whoever asked: the list is the same for all.
        if isinstance(event, wire.Installed):
            self._models = event.models
        if event.job == self._job and isinstance(event, wire.ENDINGS):
            self._job = 0
            if self._review.engine.menu.isVisible():
                self._offer()

    def _on_died(self, job: int) -> None:
        if job == self._job:
            self._job = 0

    def _offer(self) -> None:
        entry = self._review.entry
        ways = _ways(entry.checked) if entry else ()
        places = list(self._places(entry)) if entry else []
        chosen = self._session.handwork.engines
        nowhere = {choice.place for choice in chosen if choice.place is not None and not choice.model}
        without = bool(places) and nowhere.issuperset(places)
        self._review.engine.menu.offer(Offer(ways, self._models, chosen, without))

    def _on_chosen(self, way: Way, model: str | None) -> None:
        made = with_engine(self._session.handwork, way, model)
        self._session.decisions.set_handwork(made, self.tr("model for {way}").format(way=way_text(way)))

    def _on_without(self, without: bool) -> None:
        entry = self._review.entry
        if entry is None:
            return
        made = self._session.handwork
        for where in self._places(entry):
            for way in _ways(entry.checked):
                made = with_engine(made, way, "" if without else None, where)
        says = self.tr("no model for quote {quote}") if without else self.tr("a model for quote {quote}")
        self._session.decisions.set_handwork(made, says.format(quote=entry.number))

    def _places(self, entry: QueueEntry) -> Iterator[Place]:
        """The stretches of the sources that a quote renders."""
        texts = {file.path: file.document.text for file in self._session.sources}
        for passage in entry.checked.source:
            if passage.file in texts:
                yield place(passage.file, texts[passage.file], passage.span)


def _ways(quote: CheckedQuote) -> tuple[Way, ...]:
    """Both directions of every language pair of a quote."""
    rendering = primary(quote.language)
    pairs = [(primary(passage.language), rendering) for passage in quote.source]
    both = (way for pair in pairs if pair[0] != pair[1] for way in (pair, pair[::-1]))
    return tuple(dict.fromkeys(both))
