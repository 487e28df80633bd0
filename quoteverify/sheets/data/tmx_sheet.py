"""TMX 1.4b: the sentence pairs as a translation memory (LISA OSCAR 2005)."""

import re

from lxml import etree

from quoteverify.sheets.data.bilingual import BilingualUnit, units, xml_file, xml_text
from quoteverify.sheets.manifest import manifest_word
from quoteverify.sheets.outline.outline import engine_line
from quoteverify.sheets.sheet import Sheet

XML = "http://www.w3.org/XML/1998/namespace"


def write(sheet: Sheet) -> bytes:
    """The sheet as TMX."""
    root = etree.Element("tmx", version="1.4")
    header = {
        "creationtool": "QuoteVerify",
        "creationtoolversion": sheet.app_version,
        "segtype": "sentence",
        "o-tmf": "QuoteVerify",
        "adminlang": "en",
        "srclang": "*all*",
        "datatype": "plaintext",
        "creationdate": re.sub(r"[-:]", "", sheet.created),
    }
    head = etree.SubElement(root, "header", header)
    for engine in sheet.case.engines:
        etree.SubElement(head, "prop", type="x-engine").text = xml_text(engine_line(engine))
    body = etree.SubElement(root, "body")
    for unit in units(sheet):
        _unit(body, unit)
    return xml_file(root, manifest_word(sheet, "tmx"))


def _unit(body: etree._Element, unit: BilingualUnit) -> None:
    element = etree.SubElement(body, "tu", tuid=unit.id)
    decision = unit.quote.decision
    for text in (decision.note, decision.gloss, decision.suggestion):
        if text:
            etree.SubElement(element, "note").text = xml_text(text)
    properties = {
        "x-verdict": decision.verdict or "",
        "x-reviewer": decision.reviewer,
        "x-source-file": unit.source.file,
        "x-rendering-file": unit.checked.file,
        "x-speaker": unit.checked.quote.speaker or "",
    }
    for kind, value in properties.items():
        if value:
            etree.SubElement(element, "prop", type=kind).text = xml_text(value)
    for language, text in ((unit.source.language, unit.source.text), (unit.checked.language, unit.sentence.text)):
        variant = etree.SubElement(element, "tuv")
        variant.set(f"{{{XML}}}lang", language)
        etree.SubElement(variant, "seg").text = xml_text(text)
