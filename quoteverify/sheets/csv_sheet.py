"""CSV for the desk: one row per quote and finding (a quote without findings has one row), UTF-8 with BOM."""

import csv
import io
from collections.abc import Iterator

from quoteverify.checked import CheckedFinding
from quoteverify.sheets.sheet import Sheet, SheetQuote

COLUMNS = (
    "quote", "file", "start", "end", "zone", "kind", "speaker", "published", "source", "source_language", "forward",
    "back_translation", "baseline", "score", "finding", "category", "severity", "confidence", "message", "state",
    "reason", "verdict", "note", "reviewer", "second_reader", "decided", "engine",
)  # fmt: skip

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def write(sheet: Sheet) -> bytes:
    """The sheet as CSV; no cell can become a formula."""
    out = io.StringIO(newline="")
    rows = csv.writer(out)
    rows.writerow(COLUMNS)
    engine = "; ".join(f"{one.name} {one.sha256[:12]}" for one in sheet.case.engines)
    for quote in sheet.quotes:
        for finding in quote.checked.findings or (None,):
            rows.writerow(
                [safe_cell(cell) for cell in (*_quote(quote), *_finding(quote, finding), *_decision(quote), engine)]
            )
    return out.getvalue().encode("utf-8-sig", "backslashreplace")


def safe_cell(cell: str) -> str:
    """A cell that a spreadsheet shows as text: an apostrophe before what it would take for a formula."""
    return "'" + cell if cell.startswith(FORMULA_STARTS) else cell


def _quote(one: SheetQuote) -> Iterator[str]:
    checked = one.checked
    quote = checked.quote
    yield from (checked.id, checked.file, str(quote.span.start), str(quote.span.end), quote.zone, quote.kind)
    yield from (quote.speaker or "", quote.text, " ".join(passage.text for passage in checked.source))
    yield checked.source[0].language if checked.source else ""
    for signal in ("forward", "back", "baseline"):
        texts = (getattr(sentence.evidence, signal, None) for sentence in checked.sentences)
        yield " ".join(text.text for text in texts if text)
    scores = [sentence.score for sentence in checked.sentences if sentence.score is not None]
    yield f"{min(scores):.2f}" if scores else ""


def _finding(quote: SheetQuote, one: CheckedFinding | None) -> Iterator[str]:
    if one is None:
        yield from ("",) * 7
        return
    finding, decision = one.finding, quote.decision_on(one)
    yield from (finding.check, finding.category, finding.severity, f"{finding.confidence:.2f}", finding.message)
    yield from (decision.state, decision.reason)


def _decision(one: SheetQuote) -> Iterator[str]:
    decision = one.decision
    yield from (decision.verdict or "", decision.note, decision.reviewer, decision.second_reader, decision.at)
