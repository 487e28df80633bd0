"""JSON-LD: one W3C Web Annotation per quote, motivation ``assessing``, with two linked targets.

Source: Web Annotation Data Model, W3C Recommendation 2017 (TextQuoteSelector 4.2.4, TextPositionSelector 4.2.5,
agents 3.3.1). Positions count code points of the document's text, as the model asks.
"""

import json
from collections.abc import Iterator
from urllib.parse import quote as percent

from quoteverify.records.checked import CheckedSentence, Passage
from quoteverify.records.translation import EngineIdentity
from quoteverify.sheets.content import Json, selectors, sheet_id
from quoteverify.sheets.manifest import PROPERTY, manifest_word, sealed
from quoteverify.sheets.outline.blocks import own_grade, quote_block
from quoteverify.sheets.outline.outline import engine_line
from quoteverify.sheets.sheet import Sheet, SheetQuote

CONTEXT = "http://www.w3.org/ns/anno.jsonld"


def write(sheet: Sheet) -> bytes:
    """The sheet as an AnnotationCollection with one page, in UTF-8 JSON-LD."""
    items = [_annotation(sheet, quote) for quote in sheet.quotes]
    word = manifest_word(sheet, "jsonld")
    collection: Json = {
        "@context": CONTEXT,
        "id": f"urn:quoteverify:sheet:{sheet_id(sheet)}",
        "type": "AnnotationCollection",
        "label": sheet.name,
        "created": sheet.created,
        "modified": sheet.modified,
        "generator": _software("urn:quoteverify:app", f"QuoteVerify {sheet.app_version}"),
        PROPERTY: word,
        "total": len(items),
        "first": {"id": "urn:quoteverify:page:1", "type": "AnnotationPage", "startIndex": 0, "items": items},
    }
    text = json.dumps(collection, ensure_ascii=False, indent=2) + "\n"
    return sealed(text.encode("utf-8", "backslashreplace"), word)


def _annotation(sheet: Sheet, quote: SheetQuote) -> Json:
    checked, decision = quote.checked, quote.decision
    hashes = {file.path: file.sha256 for file in sheet.case.files}
    parts = selectors(checked.quote.text, checked.quote.span, checked.prefix, checked.suffix)
    rendering = _target(hashes[checked.file], parts, checked.language)
    annotation: Json = {
        "id": f"urn:quoteverify:quote:{checked.key}",
        "type": "Annotation",
        "motivation": "assessing",
        "body": list(_bodies(sheet, quote)),
        "target": [rendering, *(_passage(passage, hashes) for passage in checked.source)],
    }
    if decision.reviewer:
        annotation["creator"] = {"type": "Person", "name": decision.reviewer}
    if decision.at:
        annotation["created"] = decision.at
    return annotation


def _bodies(sheet: Sheet, quote: SheetQuote) -> Iterator[Json]:
    """The verdict, what people wrote, what the program found, and what the machine translated, each named as such."""
    decision, language = quote.decision, quote.checked.language
    block = quote_block(sheet, quote)
    yield _body(f"Verdict: {block.verdict}. {decision.note}".strip(), "assessing")
    if decision.second_reader:
        yield _body(f"Second reader: {decision.second_reader}", "moderating")
    if decision.gloss:
        yield _body(f"Literal gloss: {decision.gloss}", "describing", language)
    if decision.suggestion:
        yield _body(decision.suggestion, "editing", language)
    for label, text in (*block.details, *block.technical):
        yield _body(f"{label}: {text}", "describing")
    for found in quote.open_findings():
        own = own_grade(found)
        graded = f"{found.finding.severity}, {found.finding.category}{f' ({own})' if own else ''}"
        yield _body(f"{graded}: {found.finding.message}", "commenting")
    for sentence in quote.checked.sentences:
        yield from _machine(sentence, language)


def _machine(sentence: CheckedSentence, language: str) -> Iterator[Json]:
    evidence, source = sentence.evidence, sentence.source
    if evidence is None or source is None:
        return
    signals = (("forward", language), ("back", source.language), ("baseline", source.language))
    for name, tag in signals:
        signal = getattr(evidence, name)
        if signal is not None:
            yield {**_body(signal.text, "describing", tag), "creator": _engine(evidence.engine, name)}


def _engine(engine: EngineIdentity, name: str) -> Json:
    return _software(f"urn:sha256:{engine.sha256}", f"{name} translation by {engine_line(engine)}")


def _software(name: str, label: str) -> Json:
    return {"id": name, "type": "Software", "name": label}


def _body(text: str, purpose: str, language: str = "en") -> Json:
    return {"type": "TextualBody", "value": text, "format": "text/plain", "language": language, "purpose": purpose}


def _passage(passage: Passage, hashes: dict[str, str]) -> Json:
    return _target(hashes[passage.file], selectors(passage.text, passage.span, "", ""), passage.language)


def _target(sha256: str, parts: list[Json], language: str) -> Json:
    # Files are named by content: a path of somebody's computer means nothing to a reader elsewhere.
    return {"source": f"urn:sha256:{percent(sha256, safe='')}", "language": language, "selector": parts}
