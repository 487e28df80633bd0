"""Results: what a check makes of the open case as a whole, and which quotes it knows; these are in the queue."""

from collections.abc import Iterable
from dataclasses import replace

from quoteverify.records.checked import CheckedCase, CheckedFinding, CheckedQuote, DocumentFindings
from quoteverify.records.findings import NotChecked
from quoteverify.records.translation import EngineIdentity


class Results:
    """Gathered while a check runs; ``finished`` tells whether the last one ran to its end."""

    def __init__(self, finished: bool = True) -> None:
        self.finished = finished
        self.not_checked: tuple[NotChecked, ...] = ()
        """What could not be checked anywhere in the case."""
        self._whole: dict[str, tuple[CheckedFinding, ...]] = {}
        self._in_text: dict[str, tuple[str, ...]] = {}
        self._engines: dict[EngineIdentity, None] = {}
        self._known: dict[str, str] = {}

    @classmethod
    def of_case(cls, outcome: CheckedCase, finished: bool) -> "Results":
        """Those of a case that is opened, of which the quotes follow by :meth:`take`."""
        results = cls(finished)
        results.not_checked = outcome.not_checked
        results._engines = dict.fromkeys(outcome.engines)
        for path, finding in outcome.findings:
            results._whole[path] = (*results._whole.get(path, ()), finding)
        return results

    @property
    def known(self) -> dict[str, str]:
        """The basis of each quote that is checked, by its id."""
        return dict(self._known)

    def whole(self, file: str) -> tuple[CheckedFinding, ...]:
        """The findings that belong to a rendering as a whole."""
        return self._whole.get(file, ())

    def begin(self, afresh: bool) -> None:
        """A check begins; ``afresh`` forgets what is known, so that every quote is checked again."""
        self.finished = False
        self.not_checked = ()
        self._whole.clear()
        self._in_text.clear()
        if afresh:
            self._known.clear()
            self._engines.clear()

    def take(self, quotes: Iterable[CheckedQuote]) -> None:
        """Quotes that are checked; the models that had a part in a finished check are known already."""
        for quote in quotes:
            self._known[quote.id] = quote.basis
            if not self.finished:
                self._engines |= dict.fromkeys(name for sentence in quote.sentences for name in sentence.engines)

    def take_whole(self, found: DocumentFindings) -> None:
        self._whole[found.file] = found.findings
        self._in_text[found.file] = found.quotes
        self.not_checked = tuple(dict.fromkeys((*self.not_checked, *found.not_checked)))

    def end(self, case: CheckedCase) -> tuple[CheckedCase, frozenset[str]]:
        """A check ran to its end: ``case``, which knows its files and settings, with its outcome, and the ids of the
        quotes that it found; the others are forgotten."""
        self.finished = True
        found = frozenset(quote for quotes in self._in_text.values() for quote in quotes)
        self._known = {quote: basis for quote, basis in self._known.items() if quote in found}
        findings = tuple((path, finding) for path, whole in self._whole.items() for finding in whole)
        outcome = replace(case, findings=findings, not_checked=self.not_checked, engines=tuple(self._engines))
        return outcome, found
