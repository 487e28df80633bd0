"""Measure locating on news documents whose sentence pairs are known (NTREX): what is found, and how sure it is.

Each English sentence is a quote, and so is a run of four to nine words of it (a fragment) and what stands in marks
inside it and is no utterance (a term of three content words or more, or a word, which pairing leaves alone). Each is
sought where it was said, in its own document, and where it was not, in another. **Right**: found in its own document,
at the sentence it renders. **Forced**: found in the other one. The last columns say how many links are right among
those that count as sure and those that do not (``alignment.UNSURE``), own and other documents together: as if half of
all quotes had no source loaded. Run from the root::

    python -m benchmarks.locating --languages ru uk --documents 20

With ``--joined`` all documents of a language are one long source, of which only the likely sentences are weighed: it
says how many of the quotes fit no other sentence of the whole source better than the one that was found.
"""

import argparse
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from benchmarks.alignment import Pairs, read, segments
from benchmarks.shared import require_shared, share
from quoteverify.alignment import UNSURE, locate
from quoteverify.alignment.candidates import candidates
from quoteverify.alignment.fits import Search
from quoteverify.check.pairing import TERM
from quoteverify.quotes import find_quotes
from quoteverify.records.document import Block, Document
from quoteverify.records.quotes import Kind
from quoteverify.records.segment import Segment
from quoteverify.records.spans import Span
from quoteverify.words import words

SEED = 7
LONG = 12
"""Words of a sentence from which a fragment is taken."""


@dataclass(frozen=True)
class Sought:
    """One search: ``score`` None when nothing was found."""

    kind: str
    own: bool
    right: bool
    score: float | None


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure locating on NTREX documents.")
    parser.add_argument("--languages", nargs="+", default=["ru", "de", "pl", "zh", "lt", "be", "uk"])
    parser.add_argument("--documents", type=int, default=1000)
    parser.add_argument("--joined", action="store_true")
    arguments = parser.parse_args()
    for language in arguments.languages:
        documents = read(require_shared() / "bench" / f"ntrex_docs_{language}_dev.jsonl.gz")[: arguments.documents]
        if arguments.joined:
            joined(language, documents)
        else:
            report(language, list(search(documents, language)))


def joined(language: str, documents: Sequence[Pairs]) -> None:
    pairs = [pair for document in documents for pair in document]
    source = tuple(segments([foreign for foreign, _ in pairs], language))
    missed = number = 0
    for place, (_, english) in enumerate(pairs):
        for _, text in quotes(english, random.Random(f"{SEED}{place}")):
            search = Search([text], "en", source)
            rows = candidates(search)
            missed += bool(search.scores(rows).max() < search.scores(search.source.all.rows).max() - 1e-6)
            number += 1
    print(f"{language} {len(source)} sentences: {missed} of {number} quotes fit a sentence better that was passed over")


def search(documents: Sequence[Pairs], language: str) -> Iterator[Sought]:
    sources = [segments([foreign for foreign, _ in pairs], language) for pairs in documents]
    for number, pairs in enumerate(documents):
        for place, (_, english) in enumerate(pairs):
            for kind, text in quotes(english, random.Random(f"{SEED}{number}{place}")):
                yield sought(kind, text, sources[number], place)
                yield sought(kind, text, sources[(number + len(sources) // 2) % len(sources)], None)


def quotes(english: str, rng: random.Random) -> Iterator[tuple[str, str]]:
    """The sentence, a fragment of it if it is long enough, and the terms in marks inside it."""
    yield "sentence", english
    found = words(english, "en")
    if len(found) >= LONG:
        size = rng.randint(4, 9)
        first = rng.randrange(1, len(found) - size)
        yield "fragment", english[found[first].span.start : found[first + size - 1].span.end]
    for quote in find_quotes(Document("", english, "", (Block((Span(0, len(english)),)),)), "en").found:
        term = " ".join(span.of(english) for span in quote.utterances)
        if quote.kind is Kind.SCARE:
            yield "term" if sum(word.content for word in words(term, "en")) >= TERM else "word", term


def sought(kind: str, text: str, source: Sequence[Segment], place: int | None) -> Sought:
    found = locate([text], "en", source)
    right = (
        found is not None and place is not None and source[place].text in (source[i].text for i in found.sentences[0])
    )
    return Sought(kind, place is not None, right, found.score if found else None)


def report(language: str, every: Sequence[Sought]) -> None:
    for kind in ("sentence", "fragment", "term", "word"):
        some = [one for one in every if one.kind == kind]
        found = [one for one in some if one.score is not None]
        own = [one for one in some if one.own]
        sure = [one.right for one in found if one.score is not None and one.score >= UNSURE]
        unsure = [one.right for one in found if one.score is not None and one.score < UNSURE]
        print(
            f"{language} {kind:8} right {share([one in found and one.right for one in own]):5.1f} %"
            f"  wrong place {share([one in found and not one.right for one in own]):4.1f} %"
            f"  forced {share([one in found for one in some if not one.own]):4.1f} %"
            f"  right among sure {share(sure):5.1f} % of {len(sure)}, unsure {share(unsure):5.1f} % of {len(unsure)}"
            f"  (n = {len(own)})",
            flush=True,
        )


if __name__ == "__main__":
    main()
