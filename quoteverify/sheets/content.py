"""Content: what a sheet says, as plain objects in the shape that the command-line contract promises, and its hashes.

The JSON sheet is this content; the manifests of all other formats hold its hash, so that any two sheets of a case can
be compared whatever their formats. Its schema is ``resources/schemas/sheet-1.json``.
"""

import hashlib
import json
from collections.abc import Mapping
from typing import Any

import msgspec

from quoteverify.records.checked import CheckedFinding, CheckedSentence, FileRecord, Passage
from quoteverify.records.document import Cue
from quoteverify.records.evidence import SentenceEvidence
from quoteverify.records.findings import Finding, NotChecked
from quoteverify.records.opinion import Opinion
from quoteverify.records.review import OPEN, Decision, FindingDecision
from quoteverify.records.spans import Span
from quoteverify.records.translation import EngineIdentity
from quoteverify.sheets.sheet import STARTER_NOTICE, Sheet, SheetQuote

SCHEMA = "urn:quoteverify:sheet:1"

BESIDE_THE_CASE = frozenset({"manifest", "record", "app", "options"})
"""What in a sheet says nothing of its case."""

Json = dict[str, Any]


def content_hash(content: Mapping[str, Any]) -> str:
    """SHA-256 of a sheet without its manifest, independent of spacing and of the order of names."""
    return _hash({name: value for name, value in content.items() if name != "manifest"})


def case_hash(sheet: Sheet) -> str:
    """SHA-256 of what a sheet says of its case, the same in every format and version of the program."""
    return case_hash_of_json(as_json(sheet))


def case_hash_of_json(content: Mapping[str, Any]) -> str:
    """The same of the JSON of a sheet."""
    return _hash({name: value for name, value in content.items() if name not in BESIDE_THE_CASE})


def _hash(content: Mapping[str, Any]) -> str:
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode("ascii")).hexdigest()


def sheet_id(sheet: Sheet) -> str:
    """The name of a sheet: the same for the same files, case and choice, whatever was decided since."""
    parts = (sheet.name, sheet.created, [one.sha256 for one in sheet.case.files], options_json(sheet))
    return "qs-" + hashlib.sha256(json.dumps(parts).encode("ascii")).hexdigest()[:16]


def options_json(sheet: Sheet) -> Json:
    """What was chosen for the sheet; where a template lies is nobody's business."""
    chosen: Json = msgspec.to_builtins(sheet.options)
    return {name: value for name, value in chosen.items() if name != "template"}


def as_json(sheet: Sheet) -> Json:
    """The sheet as plain objects, in the shape that the command-line contract promises."""
    return {
        "schema": SCHEMA,
        "app": {"name": "QuoteVerify", "version": sheet.app_version},
        "id": sheet_id(sheet),
        "name": sheet.name,
        "case": sheet.case_file,
        "created": sheet.created,
        "modified": sheet.modified,
        "profile": sheet.case.profile,
        "options": options_json(sheet),
        "engine": engine_json(sheet.case.engines),
        "judge": judge_label(sheet.case.engines),
        "files": [_file(sheet, one) for one in sheet.case.files],
        "quotes": [_quote(one) for one in sheet.quotes],
        "findings": [
            {"file": path, **finding_json(one.finding, one.key, sheet.decision_on_whole(path, one))}
            for path, one in sheet.case.findings
        ],
        "not_checked": [not_checked_json(one) for one in sheet.case.not_checked],
        "changes": [
            {"at": one.at, "by": one.by, "quote": one.quote or None, "text": one.text} for one in sheet.changes
        ],
    }


def engine_json(engines: tuple[EngineIdentity, ...]) -> Json | None:
    """Which translation models made the evidence; None when none did."""
    translated = [engine for engine in engines if not engine.judge]
    if not translated:
        return None
    return {
        "models": [{**_label(engine), "starter": engine.starter} for engine in translated],
        "notice": STARTER_NOTICE if any(engine.starter for engine in translated) else None,
    }


def judge_label(engines: tuple[EngineIdentity, ...]) -> Json | None:
    """Which judge read the pairs; None where none did."""
    return next((_label(engine) for engine in engines if engine.judge), None)


def judge_json(opinion: Opinion | None) -> Json | None:
    """The judge's chance that the meaning differs, and its estimate of adequacy; None where it did not judge."""
    return {"error": round(opinion.error, 6), "adequacy": round(opinion.adequacy, 4)} if opinion else None


def _label(engine: EngineIdentity) -> Json:
    return {
        "name": engine.name,
        "revision": engine.revision,
        "sha256": engine.sha256,
        "settings": engine.settings,
    }


def finding_json(finding: Finding, key: str | None = None, decision: FindingDecision = OPEN) -> Json:
    """A finding with its spans as ``[start, end]`` or None."""
    return {
        "key": key,
        "check": finding.check,
        "category": str(finding.category),
        "severity": str(finding.severity),
        "confidence": finding.confidence,
        "message": finding.message,
        "source_span": span_json(finding.source),
        "rendering_span": span_json(finding.rendering),
        "evidence": list(finding.evidence),
        "rule": finding.rule,
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


def _file(sheet: Sheet, one: FileRecord) -> Json:
    publication, path = sheet.publication(one.path), sheet.language_path(one.path)
    return {
        "path": one.path,
        "sha256": one.sha256,
        "role": str(one.role),
        "language": one.language,
        "encoding": one.encoding,
        "title": publication.title or one.title,
        "outlet": publication.outlet or None,
        "url": publication.url or None,
        "archive_url": publication.archive_url or None,
        "date": publication.date or None,
        "language_path": {"spoken": path.spoken, "how": path.how} if path else None,
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
        "utterances": [span_json(span) for span in quote.utterances],
        "selectors": selectors(checked.quote.text, quote.span, checked.prefix, checked.suffix),
        "source": [_passage(passage) for passage in checked.source],
        "before": list(checked.before),
        "between": list(checked.between),
        "after": list(checked.after),
        "link": checked.link,
        "linked_by_hand": checked.linked_by_hand,
        "sentences": [_sentence(sentence) for sentence in checked.sentences],
        "findings": [_checked_finding(one, finding) for finding in checked.findings],
        "not_checked": [not_checked_json(item) for item in checked.not_checked],
        **_decision(one.decision),
        "history": [_decision(entry) for entry in one.history],
    }


def selectors(exact: str, span: Span, prefix: str, suffix: str) -> list[Json]:
    """The two ways in which the W3C Web Annotation Data Model (4.2.4, 4.2.5) finds a passage again; what stands
    around it only where it is known."""
    around = {name: text for name, text in (("prefix", prefix), ("suffix", suffix)) if text}
    return [
        {"type": "TextQuoteSelector", "exact": exact, **around},
        {"type": "TextPositionSelector", "start": span.start, "end": span.end},
    ]


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
        "segments": list(one.segments),
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
        "judge": judge_json(one.opinion),
        "score": one.score,
        "link": one.link,
        "doubts": [str(doubt) for doubt in evidence.doubts] if evidence else [],
        "engine": {"name": evidence.engine.name, "sha256": evidence.engine.sha256} if evidence else None,
    }


def _decision(one: Decision) -> Json:
    return {
        "verdict": one.verdict and str(one.verdict),
        "note": one.note,
        "reviewer": one.reviewer,
        "second_reader": one.second_reader,
        "decided": one.at,
        "gloss": one.gloss,
        "suggestion": one.suggestion,
        "speaker_said": one.speaker_said,
        "speaker_role": one.speaker_role,
        "speaker_confirmed": one.speaker_confirmed,
    }
