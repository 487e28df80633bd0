"""Columns of the table formats (CSV, XLSX). One cell, one field; every cell is text but the scores."""

from collections.abc import Iterable

from quoteverify.records.checked import CheckedFinding
from quoteverify.records.grading import GradedFinding
from quoteverify.records.review import OPEN, FindingDecision
from quoteverify.sheets.outline.blocks import origin, reading_line
from quoteverify.sheets.outline.parts import clock
from quoteverify.sheets.sheet import Sheet, SheetQuote

Row = dict[str, str]

QUOTE_COLUMNS = (
    "quote", "file", "start", "end", "zone", "kind", "speaker", "published", "source", "source_language", "forward",
    "back_translation", "baseline", "score",
)  # fmt: skip
FINDING_COLUMNS = ("finding", "category", "severity", "confidence", "message", "state", "reason")
DECISION_COLUMNS = ("verdict", "note", "reviewer", "second_reader", "decided")
DETAIL_COLUMNS = (
    "gloss", "suggestion", "speaker_said", "speaker_role", "speaker_confirmed", "title", "outlet", "url", "archive_url",
    "date", "file_sha256", "prefix", "suffix", "source_file", "source_sha256", "source_start", "source_end", "segments",
    "time_start", "time_end", "before", "after", "language_path",
    "readings", "disagreement",
)  # fmt: skip
FINDING_DETAIL_COLUMNS = (
    "finding_reviewer",
    "finding_decided",
    "finding_evidence",
    "machine_severity",
    "machine_category",
)


def quote_row(sheet: Sheet, shown: SheetQuote) -> Row:
    """What is known of a quote, by column."""
    checked = shown.checked
    quote, decision = checked.quote, shown.decision
    hashes = {file.path: file.sha256 for file in sheet.case.files}
    scores = [sentence.score for sentence in checked.sentences if sentence.score is not None]
    published = sheet.publication(checked.file)
    return {
        "quote": shown.number or checked.id,
        "file": checked.file,
        "start": str(quote.span.start),
        "end": str(quote.span.end),
        "zone": str(quote.zone),
        "kind": str(quote.kind),
        "speaker": quote.speaker or "",
        "published": quote.text,
        "forward": _signal(shown, "forward"),
        "back_translation": _signal(shown, "back"),
        "baseline": _signal(shown, "baseline"),
        "score": f"{min(scores):.2f}" if scores else "",
        "verdict": decision.verdict or "",
        "note": decision.note,
        "reviewer": decision.reviewer,
        "second_reader": decision.second_reader,
        "decided": decision.at,
        "gloss": decision.gloss,
        "suggestion": decision.suggestion,
        "speaker_said": decision.speaker_said,
        "speaker_role": decision.speaker_role,
        "speaker_confirmed": "yes" if decision.speaker_confirmed else "no",
        "title": published.title,
        "outlet": published.outlet,
        "url": published.url,
        "archive_url": published.archive_url,
        "date": published.date,
        "readings": "; ".join(f"{other.reader}: {reading_line(other)}" for other in shown.readings),
        "disagreement": "yes" if shown.disagreeing else "",
        "file_sha256": hashes.get(checked.file, ""),
        "prefix": checked.prefix,
        "suffix": checked.suffix,
        **_source(sheet, shown, hashes),
    }


def finding_row(found: CheckedFinding | None, decision: FindingDecision = OPEN) -> Row:
    """What is known of a finding, by column; nothing for None."""
    if found is None:
        return dict.fromkeys((*FINDING_COLUMNS, *FINDING_DETAIL_COLUMNS), "")
    finding = found.finding
    machine = found.machine if isinstance(found, GradedFinding) else finding
    return {
        "finding": finding.check,
        "category": str(finding.category),
        "severity": str(finding.severity),
        "confidence": f"{finding.confidence:.2f}",
        "message": finding.message,
        "state": str(decision.state),
        "reason": decision.reason,
        "finding_reviewer": decision.reviewer,
        "finding_decided": decision.at,
        "finding_evidence": "; ".join(finding.evidence),
        "machine_severity": str(machine.severity),
        "machine_category": str(machine.category),
    }


def _source(sheet: Sheet, quote: SheetQuote, hashes: dict[str, str]) -> Row:
    """The source of a quote; where there are several passages, one after the other in each cell."""
    source = quote.checked.source
    paths = dict.fromkeys(passage.file for passage in source)
    cues = [passage.cue for passage in source if passage.cue]
    return {
        "source": " ".join(passage.text for passage in source),
        "source_language": source[0].language if source else "",
        "source_file": "; ".join(paths),
        "source_sha256": "; ".join(hashes.get(path, "") for path in paths),
        "source_start": _joined(passage.span.start for passage in source),
        "source_end": _joined(passage.span.end for passage in source),
        "segments": _joined(number for passage in source for number in passage.segments),
        "time_start": clock(cues[0].start) if cues else "",
        "time_end": clock(cues[-1].end) if cues else "",
        "before": " ".join(quote.checked.before),
        "after": " ".join(quote.checked.after),
        "language_path": "; ".join(filter(None, (origin(sheet, path) for path in paths))),
    }


def _joined(numbers: Iterable[int]) -> str:
    return " ".join(map(str, numbers))


def _signal(quote: SheetQuote, name: str) -> str:
    texts = (getattr(sentence.evidence, name, None) for sentence in quote.checked.sentences)
    return " ".join(text.text for text in texts if text)
