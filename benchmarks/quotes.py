"""Measure how well quotes are found: F1 against the direct quotations marked by hand in English and German news.

Run ``python benchmarks/quotes.py FILE.jsonl.gz…`` with files in the form of dequote and PolNeAR: one JSON object a
line with ``id``, ``lang``, ``text`` and ``gold_direct_segments`` (code points, marks included). A quote counts when its
intersection over union with a marked one is at least 0.8; kinds direct, partial, block and dialogue count. The
intervals come from 1,000 resamples of the documents. ``--predictions FOLDER`` writes what was found, ``--errors`` lists
what was missed and what was found in vain.
"""

import argparse
import gzip
import json
import random
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from quoteverify.quotes import as_printed, find_quotes
from quoteverify.records.document import Block, Document, Zone
from quoteverify.records.quotes import Kind
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


def found_in(name: str, text: str, language: str) -> list[Span]:
    """The quotes of a text that count, part by part as printed."""
    document = read_document(name, text)
    quotes = find_quotes(document, language).found
    return [part.span for part in as_printed(quotes, document) if part.kind in COUNTED]


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


def measure(path: Path, predictions: Path | None, show_errors: bool) -> None:
    """Score one file and print a line for each rate."""
    counts: list[Counts] = []
    lines: list[str] = []
    with gzip.open(path, "rt", encoding="utf-8") as rows:
        for row in map(json.loads, rows):
            text = row["text"]
            found = found_in(row["id"], text, row["lang"])
            gold = [Span(start, end) for start, end in row["gold_direct_segments"]]
            one, extra, missed = compare(gold, found)
            counts.append(one)
            lines.append(json.dumps({"id": row["id"], "segments": [[span.start, span.end] for span in found]}))
            if show_errors:
                for name, spans in (("in vain", extra), ("missed ", missed)):
                    print(*(f"{name} {excerpt(text, span)}" for span in spans), sep="\n", end="\n" if spans else "")
    if predictions is not None:
        (predictions / f"{path.name.split('.')[0]}.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{path.name}: {len(counts)} documents, {sum(one.hits + one.missed for one in counts)} quotes")
    for name, value, (low, high) in zip(("precision", "recall", "F1"), rates(counts), interval(counts), strict=True):
        print(f"  {name:9} {value:.3f} [{low:.3f}, {high:.3f}]")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--predictions", type=Path)
    parser.add_argument("--errors", action="store_true")
    arguments = parser.parse_args()
    for path in arguments.files:
        measure(path, arguments.predictions, arguments.errors)


if __name__ == "__main__":
    main()
