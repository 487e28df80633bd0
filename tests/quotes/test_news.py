"""Quotes in whole news texts of many house styles, marked by hand: how many are found, and whose they are."""

from pathlib import Path

import pytest

from benchmarks.annotated import read_annotated
from benchmarks.quotes import found_in, overlap
from quoteverify.loaders import pasted_document

FOLDER = Path(__file__).parents[2] / "benchmarks" / "data" / "quotes"


@pytest.mark.parametrize("name", ["de-aside", "de-open"])
def test_quotes_of_german_news(name: str) -> None:
    found = right = missed = 0
    for text in read_annotated(FOLDER / f"{name}.txt"):
        spans = [quote.span for quote in found_in(pasted_document(text.text, text.name, "de"), "de")]
        gold = [quote.span for quote in text.quotes if not quote.either]
        free = [quote.span for quote in text.quotes if quote.either]
        hits = sum(any(overlap(span, other) >= 0.8 for other in spans) for span in gold)
        right += hits
        missed += len(gold) - hits
        found += sum(all(overlap(span, other) < 0.8 for other in free) for span in spans)
    assert right / found > 0.93
    assert right / (right + missed) > 0.93


def test_an_annotation_tells_span_speakers_and_doubt(tmp_path: Path) -> None:
    path = tmp_path / "de-made.txt"
    path.write_text("=== one\nEr rief: ⟦Er/Meier|„Halt!“⟧ und ⟦?|„Stopp“⟧.\n\n=== two\nNichts.\n", encoding="utf-8")
    first, second = read_annotated(path)
    call, doubt = first.quotes
    assert (first.name, first.text, second.quotes) == ("one", "Er rief: „Halt!“ und „Stopp“.", ())
    assert (call.span.of(first.text), call.names("Herr Meier"), call.names("Huber")) == ("„Halt!“", True, False)
    assert (doubt.either, doubt.span.of(first.text)) == (True, "„Stopp“")


def test_an_annotation_without_its_end_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "de-made.txt"
    path.write_text("=== one\nEr rief: ⟦Er|„Halt!“\n", encoding="utf-8")
    with pytest.raises(ValueError, match="one: a bracket without its partner"):
        read_annotated(path)
