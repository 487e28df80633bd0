"""JSON-LD: one W3C Web Annotation per quote, motivation ``assessing``, with two linked targets.

Source: Web Annotation Data Model, W3C Recommendation 2017 (TextQuoteSelector 4.2.4, TextPositionSelector 4.2.5).
Positions count code points of the document's text, as the model asks.
"""

import json
from typing import Any
from urllib.parse import quote as percent

from quoteverify.checked import Passage
from quoteverify.sheets.manifest import PROPERTY, manifest_word, sealed
from quoteverify.sheets.outline import outline
from quoteverify.sheets.sheet import Sheet, SheetQuote

CONTEXT = "http://www.w3.org/ns/anno.jsonld"

Json = dict[str, Any]


def write(sheet: Sheet) -> bytes:
    """The sheet as an AnnotationCollection with one page, in UTF-8 JSON-LD."""
    hashes = {one.path: one.sha256 for one in sheet.case.files}
    verdicts = [block.verdict for block in outline(sheet).blocks]
    items = [_annotation(quote, verdict, hashes) for quote, verdict in zip(sheet.quotes, verdicts, strict=True)]
    word = manifest_word(sheet, "jsonld")
    collection: Json = {
        "@context": CONTEXT,
        "id": f"urn:quoteverify:sheet:{percent(sheet.name, safe='')}",
        "type": "AnnotationCollection",
        "label": sheet.name,
        PROPERTY: word,
        "total": len(items),
        "first": {"id": "urn:quoteverify:page:1", "type": "AnnotationPage", "startIndex": 0, "items": items},
    }
    text = json.dumps(collection, ensure_ascii=False, indent=2) + "\n"
    return sealed(text.encode("utf-8", "backslashreplace"), word)


def _annotation(quote: SheetQuote, verdict: str, hashes: dict[str, str]) -> Json:
    checked, decision = quote.checked, quote.decision
    rendering = _target(
        hashes[checked.file],
        {
            "type": "TextQuoteSelector",
            "exact": checked.quote.text,
            "prefix": checked.prefix,
            "suffix": checked.suffix,
        },
        checked.quote.span.start,
        checked.quote.span.end,
    )
    bodies = [_body(f"Verdict: {verdict}. {decision.note}".strip(), "assessing")]
    bodies += [
        _body(f"{one.finding.severity}, {one.finding.category}: {one.finding.message}", "commenting")
        for one in quote.open_findings()
    ]
    annotation: Json = {
        "id": f"urn:quoteverify:quote:{checked.key}",
        "type": "Annotation",
        "motivation": "assessing",
        "body": bodies,
        "target": [rendering, *(_passage(one, hashes) for one in checked.source)],
    }
    if decision.reviewer:
        annotation["creator"] = {"type": "Person", "name": decision.reviewer}
    if decision.at:
        annotation["created"] = decision.at
    return annotation


def _body(text: str, purpose: str) -> Json:
    return {"type": "TextualBody", "value": text, "format": "text/plain", "language": "en", "purpose": purpose}


def _passage(one: Passage, hashes: dict[str, str]) -> Json:
    return _target(
        hashes[one.file], {"type": "TextQuoteSelector", "exact": one.text}, one.span.start, one.span.end, one.language
    )


def _target(sha256: str, selector: Json, start: int, end: int, language: str = "en") -> Json:
    # Files are named by content: a path of somebody's computer means nothing to a reader elsewhere.
    position = {"type": "TextPositionSelector", "start": start, "end": end}
    return {"source": f"urn:sha256:{sha256}", "language": language, "selector": [selector, position]}
