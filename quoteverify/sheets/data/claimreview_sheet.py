"""ClaimReview: a draft for a CMS, one per quote, the rating left empty for a person.

Source: schema.org types ClaimReview and Quotation.
"""

import json
import re

from quoteverify.records.checked import CheckedQuote
from quoteverify.sheets.content import Json
from quoteverify.sheets.manifest import PROPERTY, manifest_word, sealed
from quoteverify.sheets.outline.outline import engine_line
from quoteverify.sheets.sheet import Sheet, SheetQuote

_WEB = re.compile(r"https?://[A-Za-z0-9.-]+(:\d+)?([/?#][!-~]*)?")


def write(sheet: Sheet) -> bytes:
    """The sheet as a JSON-LD graph of drafts."""
    word = manifest_word(sheet, "claimreview")
    reviews = [_review(quote, sheet) for quote in sheet.quotes]
    about = {
        "@id": "urn:quoteverify:sheet",
        "urn:quoteverify:app": f"QuoteVerify {sheet.app_version}",
        "urn:quoteverify:engine": [engine_line(engine) for engine in sheet.case.engines],
        PROPERTY: word,
    }
    graph = {"@context": "https://schema.org", "@graph": [*reviews, about]}
    text = json.dumps(graph, ensure_ascii=False, indent=2) + "\n"
    return sealed(text.encode("utf-8", "backslashreplace"), word)


def _review(quote: SheetQuote, sheet: Sheet) -> Json:
    checked = quote.checked
    spoken = [
        {"@type": "Quotation", "text": passage.text, "inLanguage": passage.language, **_spoken_by(passage.speaker)}
        for passage in checked.source
    ]
    return {
        "@type": "ClaimReview",
        "@id": f"urn:quoteverify:quote:{checked.key}",
        "datePublished": None,
        "url": None,
        "claimReviewed": checked.quote.text,
        "author": {"@type": "Organization", "name": None},
        "reviewRating": {"@type": "Rating", "ratingValue": None, "alternateName": None},
        "reviewBody": quote.decision.note or None,
        "itemReviewed": {
            "@type": "Quotation",
            "text": checked.quote.text,
            "inLanguage": checked.language,
            **_spoken_by(checked.quote.speaker),
            "isPartOf": _printed(sheet, checked),
            "isBasedOn": spoken,
        },
    }


def _printed(sheet: Sheet, checked: CheckedQuote) -> Json:
    """Where the quote appeared. An address goes out only as http or https: a CMS makes a link of it."""
    known = sheet.publication(checked.file)
    title = known.title or next((file.title for file in sheet.case.files if file.path == checked.file), None)
    parts: Json = {
        "name": title,
        "publisher": {"@type": "Organization", "name": known.outlet} if known.outlet else None,
        "datePublished": known.date,
        "url": _address(known.url),
        "archivedAt": _address(known.archive_url),
    }
    filled = {name: value for name, value in parts.items() if value}
    return {"@type": "CreativeWork", "inLanguage": checked.language, **filled}


def _address(url: str) -> str | None:
    return url if _WEB.fullmatch(url) else None


def _spoken_by(name: str | None) -> Json:
    return {"spokenByCharacter": {"@type": "Person", "name": name}} if name else {}
