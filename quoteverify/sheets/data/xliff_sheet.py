"""XLIFF 1.2 with ITS 2.0 ``locQualityIssue``, one file element per pair of files, one unit per sentence.

Sources: XLIFF 1.2 (OASIS 2008); Internationalization Tag Set 2.0 (W3C 2013), section 8.17, issue types of its appendix.
"""

from collections import defaultdict

from lxml import etree

from quoteverify.records.checked import CheckedFinding
from quoteverify.records.findings import Category, Severity
from quoteverify.sheets.data.bilingual import BilingualUnit, units, xml_file, xml_text
from quoteverify.sheets.manifest import manifest_word
from quoteverify.sheets.outline.blocks import own_grade
from quoteverify.sheets.outline.outline import engine_line
from quoteverify.sheets.sheet import Sheet

XLIFF = "urn:oasis:names:tc:xliff:document:1.2"
ITS = "http://www.w3.org/2005/11/its"
XML = "http://www.w3.org/XML/1998/namespace"

ISSUE_TYPES = {
    Category.OMISSION: "omission",
    Category.UNMARKED_CUT: "omission",
    Category.TRUNCATION: "omission",
    Category.ADDITION: "addition",
    Category.UNTRANSLATED: "untranslated",
    Category.NUMBER: "numbers",
    Category.TERM: "terminology",
    Category.INCONSISTENCY: "inconsistency",
    Category.REGISTER: "register",
    Category.QUOTE_MARKS: "typographical",
}
SEVERITIES = {Severity.CRITICAL: 100, Severity.MAJOR: 75, Severity.MINOR: 25, Severity.INFO: 0}


def write(sheet: Sheet) -> bytes:
    """The sheet as XLIFF 1.2."""
    root = etree.Element(f"{{{XLIFF}}}xliff", nsmap={None: XLIFF, "its": ITS}, version="1.2")  # type: ignore[dict-item]
    root.set(f"{{{ITS}}}version", "2.0")
    files: dict[tuple[str, str, str, str], list[BilingualUnit]] = defaultdict(list)
    for unit in units(sheet):
        key = (unit.source.file, unit.checked.file, unit.source.language, unit.checked.language)
        files[key].append(unit)
    for (source, _, source_language, language), members in files.items():
        file = etree.SubElement(root, f"{{{XLIFF}}}file", original=xml_text(source), datatype="plaintext")
        file.set("source-language", source_language)
        file.set("target-language", language)
        _tools(file, sheet)
        body = etree.SubElement(file, f"{{{XLIFF}}}body")
        for unit in members:
            _unit(body, unit)
    if not files:
        _empty_file(root, sheet)
    return xml_file(root, manifest_word(sheet, "xliff"))


def _tools(file: etree._Element, sheet: Sheet) -> None:
    """What made the file: the program and each model."""
    head = etree.SubElement(file, f"{{{XLIFF}}}header")
    made = {"QuoteVerify": sheet.app_version}
    made |= {engine.name: engine_line(engine) for engine in sheet.case.engines}
    for name, version in made.items():
        tool = etree.SubElement(head, f"{{{XLIFF}}}tool")
        for key, value in (("tool-id", name), ("tool-name", name), ("tool-version", version)):
            tool.set(key, xml_text(value))


def _empty_file(root: etree._Element, sheet: Sheet) -> None:
    """The format asks for one file element even where no quote has a source."""
    file = etree.SubElement(root, f"{{{XLIFF}}}file", original="none", datatype="plaintext")
    file.set("source-language", "und")
    _tools(file, sheet)
    etree.SubElement(file, f"{{{XLIFF}}}body")


def _unit(body: etree._Element, unit: BilingualUnit) -> None:
    element = etree.SubElement(body, f"{{{XLIFF}}}trans-unit", id=unit.id)
    source = etree.SubElement(element, f"{{{XLIFF}}}source")
    source.set(f"{{{XML}}}lang", unit.source.language)
    source.text = xml_text(unit.source.text)
    target = etree.SubElement(element, f"{{{XLIFF}}}target")
    target.set(f"{{{XML}}}lang", unit.checked.language)
    findings = _findings(unit)
    if findings:
        target.set(f"{{{ITS}}}locQualityIssuesRef", f"#issues-{unit.id}")
    target.text = xml_text(unit.sentence.text)
    _notes(element, unit)
    _alternatives(element, unit)
    if findings:
        _issues(element, unit, findings)


def _notes(element: etree._Element, unit: BilingualUnit) -> None:
    """What people decided and wrote, each by whom; a note of a person has priority over the program's."""
    decision = unit.quote.decision
    verdict = f"verdict: {decision.verdict.label}" if decision.verdict else ""
    second = f"second reader: {decision.second_reader}" if decision.second_reader else ""
    gloss = f"literal gloss: {decision.gloss}" if decision.gloss else ""
    for text in (verdict, decision.note, second, gloss):
        if text:
            note = etree.SubElement(element, f"{{{XLIFF}}}note", priority="1")
            note.set("from", xml_text(decision.reviewer or "reviewer"))
            note.text = xml_text(text)


def _alternatives(element: etree._Element, unit: BilingualUnit) -> None:
    """The suggestion of a person, and the machine's translation with its model."""
    decision, evidence = unit.quote.decision, unit.sentence.evidence
    forward = evidence.forward if evidence else None
    every = []
    if decision.suggestion:
        every.append((decision.suggestion, xml_text(decision.reviewer or "reviewer"), "proposal"))
    if evidence and forward:
        every.append((forward.text, xml_text(f"machine: {engine_line(evidence.engine)}"), "reference"))
    for text, source, kind in every:
        alternative = etree.SubElement(element, f"{{{XLIFF}}}alt-trans", origin=source, alttranstype=kind)
        target = etree.SubElement(alternative, f"{{{XLIFF}}}target")
        target.set(f"{{{XML}}}lang", unit.checked.language)
        target.text = xml_text(text)


def _findings(unit: BilingualUnit) -> list[CheckedFinding]:
    """The findings whose words lie in this sentence."""
    spans = ((found, found.finding.rendering) for found in unit.quote.open_findings())
    return [found for found, span in spans if span is not None and unit.sentence.span.contains(span)]


def _comment(found: CheckedFinding) -> str:
    own = own_grade(found)
    return f"{found.finding.category}: {found.finding.message}{f' ({own})' if own else ''}"


def _issues(element: etree._Element, unit: BilingualUnit, findings: list[CheckedFinding]) -> None:
    issues = etree.SubElement(element, f"{{{ITS}}}locQualityIssues")
    issues.set(f"{{{XML}}}id", f"issues-{unit.id}")
    for found in findings:
        issue = etree.SubElement(issues, f"{{{ITS}}}locQualityIssue")
        issue.set("locQualityIssueType", ISSUE_TYPES.get(found.finding.category, "mistranslation"))
        issue.set("locQualityIssueComment", xml_text(_comment(found)))
        issue.set("locQualityIssueSeverity", str(SEVERITIES[found.finding.severity]))
