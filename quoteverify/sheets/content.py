"""Content: what a sheet says, as plain objects in the shape that the command-line contract promises, and its hashes.

The JSON sheet is this content; the manifests of all other formats hold its hash, so that any two sheets of a case can
be compared whatever their formats. Its schema is ``resources/schemas/sheet-1.json``.
"""

import hashlib
import json
from collections.abc import Mapping
from typing import Any

import msgspec

from quoteverify.localisation.languages import ENGLISH
from quoteverify.records.checked import CheckedFinding, CheckedSentence, FileRecord, Passage, SecondCandidate
from quoteverify.records.document import Cue
from quoteverify.records.evidence import SentenceEvidence
from quoteverify.records.findings import Finding, NotChecked
from quoteverify.records.grading import GradedFinding
from quoteverify.records.opinion import Opinion
from quoteverify.records.review import OPEN, Decision, FindingDecision
from quoteverify.records.spans import Span
from quoteverify.records.translation import EngineIdentity
from quoteverify.sheets.sheet import STARTER_NOTICE, Sheet, SheetQuote

SCHEMA = "urn:quoteverify:sheet:1"

BESIDE_THE_CASE = frozenset({"manifest", "record", "app", "options", "translated"})
"""Parts of a sheet that say nothing about its case."""

Json = dict[str, Any]


def content_hash(content: Mapping[str, Any]) -> str:
    """SHA-256 of a sheet without its manifest, independent of spacing and of the order of names."""
    return _hash({name: value for name, value in content.items() if name != "manifest"})


def case_hash(sheet: Sheet) -> str:
    """SHA-256 of what a sheet says of its case, the same in every format and version of the program."""
    return case_hash_of_json(as_json(sheet))


def case_hash_of_json(content: Mapping[str, Any]) -> str:
    """The same hash, taken from the JSON of a sheet."""
    return _hash({name: value for name, value in content.items() if name not in BESIDE_THE_CASE})


def _hash(content: Mapping[str, Any]) -> str:
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode("ascii")).hexdigest()


def sheet_id(sheet: Sheet) -> str:
    """The name of a sheet: the same for the same files, case and choice, whatever was decided since."""
    parts = (sheet.name, sheet.created, [file.sha256 for file in sheet.case.files], options_json(sheet))
    return "qs-" + hashlib.sha256(json.dumps(parts).encode("ascii")).hexdigest()[:16]


def options_json(sheet: Sheet) -> Json:
    """What was chosen for the sheet. The path of a template is left out: it tells something about a computer."""
    chosen: Json = msgspec.to_builtins(sheet.options)
    if not chosen["machine_texts"]:
        del chosen["machine_texts"]  # sheets made before it could be chosen keep their names
    if chosen["language"] == ENGLISH:
        del chosen["language"]
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
        "files": [_file(sheet, file) for file in sheet.case.files],
        "quotes": [_quote(quote) for quote in sheet.quotes],
        "findings": [
            {
                "file": path,
                **finding_json(found.finding, found.key, sheet.decision_on_whole(path, found)),
                **machine_json(found),
            }
            for path, found in sheet.whole_findings
        ],
        "not_checked": [not_checked_json(item) for item in sheet.case.not_checked],
        "changes": [
            {"at": change.at, "by": change.by, "quote": change.quote or None, "text": change.text}
            for change in sheet.changes
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


def machine_json(found: CheckedFinding) -> Json:
    """What the program said of a finding that a person graded otherwise; nothing of any other."""
    if not isinstance(found, GradedFinding):
        return {}
    return {"machine": {"severity": str(found.machine.severity), "category": str(found.machine.category)}}


def not_checked_json(item: NotChecked) -> Json:
    return {"check": item.check, "reason": item.reason}


def span_json(span: Span | None) -> list[int] | None:
    return None if span is None else [span.start, span.end]


def evidence_texts(evidence: SentenceEvidence | None) -> Json:
    """``forward``, ``back`` and ``baseline`` as text, None where no engine covers the direction."""
    signals = {name: getattr(evidence, name, None) for name in ("forward", "back", "baseline")}
    return {name: None if signal is None else signal.text for name, signal in signals.items()}


def _file(sheet: Sheet, file: FileRecord) -> Json:
    publication, path = sheet.publication(file.path), sheet.language_path(file.path)
    return {
        "path": file.path,
        "sha256": file.sha256,
        "role": str(file.role),
        "language": file.language,
        "encoding": file.encoding,
        "title": publication.title or file.title,
        "outlet": publication.outlet or None,
        "url": publication.url or None,
        "archive_url": publication.archive_url or None,
        "date": publication.date or None,
        "language_path": {"spoken": path.spoken, "how": path.how} if path else None,
        "warnings": list(file.warnings),
    }


def _quote(shown: SheetQuote) -> Json:
    checked = shown.checked
    quote = checked.quote
    return {
        "id": checked.id,
        **({"number": shown.number} if shown.number not in ("", checked.id) else {}),
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
        "second_candidate": _second_candidate(checked.second_candidate),
        "sentences": [_sentence(sentence) for sentence in checked.sentences],
        "findings": [_checked_finding(shown, finding) for finding in checked.findings],
        "not_checked": [not_checked_json(item) for item in checked.not_checked],
        **_decision(shown.decision),
        "history": [_decision(entry) for entry in shown.history],
        **_readings(shown),
    }


def selectors(exact: str, span: Span, prefix: str, suffix: str) -> list[Json]:
    """The two ways in which the W3C Web Annotation Data Model (4.2.4, 4.2.5) finds a passage again; what stands
    around it only where it is known."""
    around = {name: text for name, text in (("prefix", prefix), ("suffix", suffix)) if text}
    return [
        {"type": "TextQuoteSelector", "exact": exact, **around},
        {"type": "TextPositionSelector", "start": span.start, "end": span.end},
    ]


def _checked_finding(quote: SheetQuote, found: CheckedFinding) -> Json:
    made = finding_json(found.finding, found.key, quote.decision_on(found))
    return {**made, **machine_json(found), "source_file": found.source_file}


def _passage(passage: Passage) -> Json:
    return {
        "file": passage.file,
        "start": passage.span.start,
        "end": passage.span.end,
        "text": passage.text,
        "language": passage.language,
        "speaker": passage.speaker,
        "cue": _cue(passage.cue),
        "segments": list(passage.segments),
    }


def _second_candidate(candidate: SecondCandidate | None) -> Json | None:
    if candidate is None:
        return None
    return {"link": candidate.link, "source": [_passage(passage) for passage in candidate.source]}


def _cue(cue: Cue | None) -> Json | None:
    return None if cue is None else {"start": cue.start, "end": cue.end}


def _sentence(sentence: CheckedSentence) -> Json:
    evidence = sentence.evidence
    return {
        "span": span_json(sentence.span),
        "text": sentence.text,
        "source_span": span_json(sentence.source.span) if sentence.source else None,
        "source_file": sentence.source.file if sentence.source else None,
        "source_text": sentence.source.text if sentence.source else None,
        **evidence_texts(evidence),
        "judge": judge_json(sentence.opinion),
        "score": sentence.score,
        "link": sentence.link,
        "doubts": [str(doubt) for doubt in evidence.doubts] if evidence else [],
        "engine": {"name": evidence.engine.name, "sha256": evidence.engine.sha256} if evidence else None,
    }


def _decision(decision: Decision) -> Json:
    reconciled = {"reconciled": decision.reconciled} if decision.reconciled else {}
    return {
        "verdict": decision.verdict and str(decision.verdict),
        "note": decision.note,
        "reviewer": decision.reviewer,
        "second_reader": decision.second_reader,
        "decided": decision.at,
        "gloss": decision.gloss,
        "suggestion": decision.suggestion,
        "speaker_said": decision.speaker_said,
        "speaker_role": decision.speaker_role,
        "speaker_confirmed": decision.speaker_confirmed,
        **reconciled,
    }


def _readings(quote: SheetQuote) -> Json:
    """What other readers decided; nothing where there is no other."""
    if not quote.readings:
        return {}
    return {
        "readings": [{"reader": other.reader, **_decision(other.decision)} for other in quote.readings],
        "disagreement": bool(quote.disagreeing),
    }
