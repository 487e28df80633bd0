"""Measure how well quotes are found: F1 against the direct quotations marked by hand in news.

Run ``python -m benchmarks.quotes FILE…`` with files in the form of dequote and PolNeAR (``.jsonl.gz``: one JSON object
a line with ``id``, ``lang``, ``text`` and ``gold_direct_segments``, code points, marks included) or of
``benchmarks/annotated.py`` (``TAG-….txt``), which tell the speakers too. A quote counts when its intersection over
union with a marked one is at least 0.8; kinds direct, partial, block and dialogue count. The intervals come from 1,000
resamples of the documents. ``--predictions FOLDER`` writes what was found, ``--errors`` lists what was missed, what was
found in vain and which speakers are wrong.
"""

import argparse
import gzip
import json
import random
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.annotated import AnnotatedText, read_annotated
from quoteverify.loaders import pasted_document
from quoteverify.quotes import as_printed, find_quotes
from quoteverify.records.document import Block, Document, Zone
from quoteverify.records.quotes import Kind, Quote
from quoteverify.records.spans import Span

THRESHOLD = 0.8
COUNTED = frozenset({Kind.DIRECT, Kind.PARTIAL, Kind.BLOCK, Kind.DIALOGUE})
RESAMPLES = 1_000


@dataclass(frozen=True)
class Counts:
    """Of one document: quotes found right, found in vain, missed."""

    hits: int
    extra: int
    missed: int


def read_document(name: str, text: str) -> Document:
    """A plain text as blocks: paragraphs between blank lines, the first one the headline if it is one line."""
    blocks: list[Block] = []
    for number, match in enumerate(re.finditer(r"[^\n]+(?:\n[^\n]+)*", text)):
        headline = number == 0 and "\n" not in match.group() and len(match.group()) < 150
        zone = Zone.HEADLINE if headline else Zone.BODY
        blocks.append(Block((Span(*match.span()),), zone=zone, paragraph=number))
    return Document(name, text, "0" * 64, tuple(blocks))


def found_in(document: Document, language: str) -> list[Quote]:
    """The quotes of a text that count, part by part as printed; those inside another one go with it."""
    quotes = find_quotes(document, language).found
    return [part for part in as_printed(quotes, document) if part.kind in COUNTED and part.parent is None]


def overlap(one: Span, other: Span) -> float:
    """Intersection over union, 0 to 1."""
    shared = max(0, min(one.end, other.end) - max(one.start, other.start))
    return shared / (max(one.end, other.end) - min(one.start, other.start))


def compare(gold: Sequence[Span], found: Sequence[Span]) -> tuple[Counts, list[Span], list[Span]]:
    """Match each found quote with the first free gold one; also what was found in vain and what was missed."""
    free = list(gold)
    extra: list[Span] = []
    for one in found:
        partner = next((other for other in free if overlap(one, other) >= THRESHOLD), None)
        if partner is None:
            extra.append(one)
        else:
            free.remove(partner)
    return Counts(len(found) - len(extra), len(extra), len(free)), extra, free


def rates(counts: Sequence[Counts]) -> tuple[float, float, float]:
    """Precision, recall and F1, 0 to 1."""
    hits = sum(one.hits for one in counts)
    extra = sum(one.extra for one in counts)
    missed = sum(one.missed for one in counts)
    return (
        hits / (hits + extra) if hits + extra else 0.0,
        hits / (hits + missed) if hits + missed else 0.0,
        2 * hits / (2 * hits + extra + missed) if hits else 0.0,
    )


def interval(counts: Sequence[Counts]) -> list[tuple[float, float]]:
    """The 95 % bootstrap intervals of precision, recall and F1 over documents."""
    dice = random.Random(7)
    samples = [rates(dice.choices(counts, k=len(counts))) for _ in range(RESAMPLES)]
    columns = [sorted(column) for column in zip(*samples, strict=True)]
    return [(one[int(0.025 * RESAMPLES)], one[int(0.975 * RESAMPLES)]) for one in columns]


def excerpt(text: str, span: Span) -> str:
    before, after = text[max(0, span.start - 90) : span.start], text[span.end : span.end + 50]
    return f"{before}[[{span.of(text)}]]{after}".replace("\n", "⏎")


def measure_annotated(path: Path, show_errors: bool) -> None:
    """Score one file of annotated texts: quotes as elsewhere, and the share of right speakers among those found."""
    language = path.name.split("-")[0]
    counts: list[Counts] = []
    named: list[bool] = []
    for row in read_annotated(path):
        one, right = _score(row, language, show_errors)
        counts.append(one)
        named += right
    _print_rates(path.name, counts)
    print(f"  speakers  {sum(named) / max(len(named), 1):.3f} of {len(named)}")


def _score(row: AnnotatedText, language: str, show_errors: bool) -> tuple[Counts, list[bool]]:
    document = pasted_document(row.text, row.name, language)
    quotes = found_in(document, language)
    open_to_both = [quote.span for quote in row.quotes if quote.either]
    found = [quote.span for quote in quotes if all(overlap(quote.span, span) < THRESHOLD for span in open_to_both)]
    counts, extra, missed = compare([quote.span for quote in row.quotes if not quote.either], found)
    right: list[bool] = []
    for gold in row.quotes:
        partner = next((quote for quote in quotes if overlap(quote.span, gold.span) >= THRESHOLD), None)
        if partner is None or not gold.speakers or gold.either:
            continue
        right.append(gold.names(partner.speaker))
        if show_errors and not right[-1]:
            print(f"speaker {partner.speaker} {excerpt(row.text, gold.span)}")
    if show_errors:
        _print_errors(row.text, extra, missed)
    return counts, right


def _print_errors(text: str, extra: Sequence[Span], missed: Sequence[Span]) -> None:
    for name, spans in (("in vain", extra), ("missed ", missed)):
        for span in spans:
            print(f"{name} {excerpt(text, span)}")


def _print_rates(name: str, counts: Sequence[Counts]) -> None:
    print(f"{name}: {len(counts)} documents, {sum(one.hits + one.missed for one in counts)} quotes")
    for label, value, (low, high) in zip(("precision", "recall", "F1"), rates(counts), interval(counts), strict=True):
        print(f"  {label:9} {value:.3f} [{low:.3f}, {high:.3f}]")


def measure(path: Path, predictions: Path | None, show_errors: bool) -> None:
    """Score one file of JSON lines and print a line for each rate."""
    counts: list[Counts] = []
    lines: list[str] = []
    with gzip.open(path, "rt", encoding="utf-8") as rows:
        for row in map(json.loads, rows):
            text = row["text"]
            found = [quote.span for quote in found_in(read_document(row["id"], text), row["lang"])]
            gold = [Span(start, end) for start, end in row["gold_direct_segments"]]
            one, extra, missed = compare(gold, found)
            counts.append(one)
            lines.append(json.dumps({"id": row["id"], "segments": [[span.start, span.end] for span in found]}))
            if show_errors:
                _print_errors(text, extra, missed)
    if predictions is not None:
        (predictions / f"{path.name.split('.')[0]}.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    _print_rates(path.name, counts)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--predictions", type=Path)
    parser.add_argument("--errors", action="store_true")
    arguments = parser.parse_args()
    for path in arguments.files:
        if path.suffix == ".txt":
            measure_annotated(path, arguments.errors)
        else:
            measure(path, arguments.predictions, arguments.errors)


if __name__ == "__main__":
    main()
