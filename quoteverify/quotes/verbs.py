"""Verbs and phrases that report speech, found among the words of a sentence: whole ones, verbs whose particle stands
apart ("teilte … mit"), and words that report only between commas (", so Meier,")."""

from collections.abc import Collection, Iterable

from quoteverify.language.schema.texts import QuoteSection
from quoteverify.quotes.surroundings import MASK, Vicinity, WordList


class ReportingVerbs:
    """The verbs of saying of one language."""

    def __init__(self, listed: QuoteSection) -> None:
        self._whole = WordList((*listed.reporting, *_whole_forms(listed)))
        self._capital_nouns = listed.capital_nouns
        self._apart: dict[str, frozenset[str]] = {}
        for kind in listed.verbs:
            for form in kind.inflected() if kind.particles else ():
                self._apart[form] = self._apart.get(form, frozenset()) | frozenset(kind.particles.split())

    def find(self, window: Vicinity, elsewhere: Collection[str] = ()) -> list[tuple[int, int]]:
        """Each verb as indices of its first and last word, in order; ``elsewhere``: the other words of the sentence,
        where its particle may stand."""
        found = self._whole.find(window)
        if found and self._capital_nouns:
            words = window.words  # „Berichte“ is no verb
            found = [place for place in found if window.text[words[place[0]].start].islower()]
        if self._apart.keys().isdisjoint(window.norms):
            return found
        taken = {first for first, _ in found}
        for at, norm in enumerate(window.norms):
            particles = self._apart.get(norm, frozenset())
            if particles and at not in taken:
                later = (*window.norms[at + 1 :], *elsewhere)
                if not particles.isdisjoint(later):
                    found.append((at, at))
        return sorted(found)


def _whole_forms(listed: QuoteSection) -> Iterable[str]:
    """The forms that are one word; a particle is written with its verb at the end of a clause ("mitteilte")."""
    for kind in listed.verbs:
        for form in kind.inflected():
            if not kind.particles:
                yield form
            yield from (particle + form for particle in kind.particles.split())


class Sources:
    """Phrases that report without a verb."""

    def __init__(self, listed: QuoteSection) -> None:
        self._listed = WordList((*listed.sources, *listed.sources_after))
        self._after = frozenset(phrase.split()[0] for phrase in listed.sources_after)
        self._between = WordList(listed.parenthetical)

    def find(self, window: Vicinity) -> list[tuple[int, int]]:
        """Each phrase as indices of its first and last word, in order; those that need a comma only behind one."""
        between = self._between.find(window)
        words = window.words if between else ()
        apart = [
            (first, last)
            for first, last in between
            if window.text[: words[first].start].rstrip(MASK + " \t”“’‘»«\"'")[-1:] in ",–—"
        ]
        return sorted([*self._listed.find(window), *apart])

    def follows_name(self, norm: str) -> bool:
        """Whether the name stands before this word: "Meier zufolge"."""
        return norm in self._after
