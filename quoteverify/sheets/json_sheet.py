"""JSON: the lossless sheet, for archives and other programs. Its schema is ``resources/schemas/sheet-1.json``."""

import hashlib
import json
from typing import Any

from quoteverify import __version__
from quoteverify.checked import CheckedFinding, CheckedSentence, FileRecord, Passage
from quoteverify.document import Cue
from quoteverify.evidence import SentenceEvidence
from quoteverify.findings import Finding, NotChecked
from quoteverify.review import OPEN, Decision, FindingDecision
from quoteverify.sheets.sheet import STARTER_NOTICE, Sheet, SheetQuote
from quoteverify.spans import Span
from quoteverify.translation import EngineIdentity

SCHEMA = "urn:quoteverify:sheet:1"

Json = dict[str, Any]


def write(sheet: Sheet) -> bytes:
    """The sheet as UTF-8 JSON with a final newline, its manifest last."""
    content = as_json(sheet)
    content["manifest"] = {"algorithm": "sha256", "content": content_hash(content)}
    return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "backslashreplace")


def content_hash(content: Json) -> str:
    """SHA-256 of a sheet without its manifest, independent of spacing and of the order of names."""
    rest = {name: value for name, value in content.items() if name != "manifest"}
    return hashlib.sha256(json.dumps(rest, sort_keys=True).encode("ascii")).hexdigest()


def as_json(sheet: Sheet) -> Json:
    """The sheet as plain objects, in the shape that the command-line contract promises."""
    return {
        "schema": SCHEMA,
        "app": {"name": "QuoteVerify", "version": __version__},
        "name": sheet.name,
        "case": sheet.case_file,
        "created": sheet.created,
        "modified": sheet.modified,
        "profile": sheet.case.profile,
        "engine": engine_json(sheet.case.engines),
        "files": [_file(one) for one in sheet.case.files],
        "quotes": [_quote(one) for one in sheet.quotes],
        "findings": [
            {"file": path, **finding_json(one.finding, one.key, sheet.decision_on_whole(path, one))}
            for path, one in sheet.case.findings
        ],
        "not_checked": [not_checked_json(one) for one in sheet.case.not_checked],
    }


def engine_json(engines: tuple[EngineIdentity, ...]) -> Json | None:
    """Which models made the evidence; None when none did."""
    if not engines:
        return None
    return {
        "models": [
            {
                "name": one.name,
                "revision": one.revision,
                "sha256": one.sha256,
                "settings": one.settings,
                "starter": one.starter,
            }
            for one in engines
        ],
        "notice": STARTER_NOTICE if any(one.starter for one in engines) else None,
    }


def finding_json(finding: Finding, key: str | None = None, decision: FindingDecision = OPEN) -> Json:
    """A finding with its spans as ``[start, end]`` or None."""
    return {
        "key": key,
        "check": finding.check,
        "category": str(finding.category),
        "severity": str(finding.severity),
        "confidence": round(finding.confidence, 4),
        "message": finding.message,
        "source_span": span_json(finding.source),
        "rendering_span": span_json(finding.rendering),
        "evidence": list(finding.evidence),
        "state": str(decision.state),
        "reason": decision.reason,
        "reviewer": decision.reviewer,
        "decided": decision.at,
    }


def not_checked_json(one: NotChecked) -> Json:
    return {"check": one.check, "reason": one.reason}


def span_json(span: Span | None) -> list[int] | None:
    return None if span is None else [span.start, span.end]


def evidence_texts(evidence: SentenceEvidence | None) -> Json:
    """``forward``, ``back`` and ``baseline`` as text, None where no engine covers the direction."""
    signals = {name: getattr(evidence, name, None) for name in ("forward", "back", "baseline")}
    return {name: None if signal is None else signal.text for name, signal in signals.items()}


def _file(one: FileRecord) -> Json:
    return {
        "path": one.path,
        "sha256": one.sha256,
        "role": str(one.role),
        "language": one.language,
        "encoding": one.encoding,
        "title": one.title,
        "warnings": list(one.warnings),
    }


def _quote(one: SheetQuote) -> Json:
    checked = one.checked
    quote = checked.quote
    return {
        "id": checked.id,
        "key": checked.key,
        "start": quote.span.start,
        "end": quote.span.end,
        "text": quote.text,
        "kind": str(quote.kind),
        "zone": str(quote.zone),
        "speaker": quote.speaker,
        "cue": quote.cue,
        "parent": quote.parent,
        "file": checked.file,
        "language": checked.language,
        "prefix": checked.prefix,
        "suffix": checked.suffix,
        "source": [_passage(passage) for passage in checked.source],
        "before": list(checked.before),
        "between": list(checked.between),
        "after": list(checked.after),
        "sentences": [_sentence(sentence) for sentence in checked.sentences],
        "findings": [_checked_finding(one, finding) for finding in checked.findings],
        "not_checked": [not_checked_json(item) for item in checked.not_checked],
        "verdict": one.decision.verdict and str(one.decision.verdict),
        "note": one.decision.note,
        "reviewer": one.decision.reviewer,
        "second_reader": one.decision.second_reader,
        "decided": one.decision.at,
        "history": [_decision(entry) for entry in one.history],
    }


def _checked_finding(quote: SheetQuote, one: CheckedFinding) -> Json:
    return {**finding_json(one.finding, one.key, quote.decision_on(one)), "source_file": one.source_file}


def _passage(one: Passage) -> Json:
    return {
        "file": one.file,
        "start": one.span.start,
        "end": one.span.end,
        "text": one.text,
        "language": one.language,
        "speaker": one.speaker,
        "cue": _cue(one.cue),
    }


def _cue(cue: Cue | None) -> Json | None:
    return None if cue is None else {"start": cue.start, "end": cue.end}


def _sentence(one: CheckedSentence) -> Json:
    evidence = one.evidence
    return {
        "span": span_json(one.span),
        "text": one.text,
        "source_span": span_json(one.source.span) if one.source else None,
        "source_file": one.source.file if one.source else None,
        "source_text": one.source.text if one.source else None,
        **evidence_texts(evidence),
        "score": None if one.score is None else round(one.score, 4),
        "doubts": [str(doubt) for doubt in evidence.doubts] if evidence else [],
    }


def _decision(one: Decision) -> Json:
    return {
        "verdict": one.verdict and str(one.verdict),
        "note": one.note,
        "reviewer": one.reviewer,
        "second_reader": one.second_reader,
        "decided": one.at,
    }
