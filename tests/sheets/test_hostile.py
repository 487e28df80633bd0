"""Nothing in a transcript becomes script, formula, link, field, entity or path: every format, independent readers."""

import csv
import io
import json
import re
import shutil
import subprocess
import zipfile
from dataclasses import replace
from pathlib import Path

import docx
import lxml.etree
import lxml.html
import openpyxl
import pypdfium2
import pytest
from markdown_it import MarkdownIt

from quoteverify.records.checked import CheckedFinding, CheckedSentence
from quoteverify.records.findings import State
from quoteverify.records.handwork import Handwork, LanguagePath, Publication
from quoteverify.records.review import Decision, FindingDecision, Verdict
from quoteverify.records.spans import Span
from quoteverify.sheets import FORMATS, sheet_format
from quoteverify.sheets.changes import LogEntry
from quoteverify.sheets.sheet import Sheet, SheetQuote
from tests.support.examples import FINDING, checked_case, checked_quote

STAMP = "2026-01-02T03:04:05Z"

HOSTILE = (
    "<script>alert(1)</script>", "</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>", "\"><b onmouseover=alert(1)>", "'><iframe src=//x.example>", "javascript:alert(1)",
    "{{ 7 * 7 }}", "{% for x in y %}", "${7*7}", "<%= 7 %>", "&lt;b&gt;&amp;", "&#60;script&#62;", "&unknown;",
    "<!ENTITY x SYSTEM \"file:///etc/passwd\">", "]]><x/>", "<!-- -->", "<?php echo 1 ?>",
    "=1+1", "+1+1", "-1+1", "@SUM(A1)", "=HYPERLINK(\"http://x.example\",\"y\")", "\t=1+1", "\r=1+1",
    "=cmd|' /C calc'!A0",
    "[x](javascript:alert(1))", "![x](http://x.example/y.png)", "<http://x.example>", "http://x.example/?q=1",
    "`code` **bold** _it_ # head", "| a | b |", "../../etc/passwd", "C:\\Windows\\system32", "{\\rtf1 \\field}",
    "\u202edrawkcab\u202c", "\u2066isolate\u2069", "zero\u200bwidth\u200d", "NUL\x00 BEL\x07 ESC\x1b[31m DEL\x7f",
    "\ufeffmark \ufffe end", "W{\\displaystyle x}", "%PDF-1.7 (obj) Tj", "a" * 5000, "مرحبا ١٢٣ abc",
    "你好,世界", "😀👩‍👩‍👧", "{nb}", "<text:a xlink:href=\"http://x.example\"/>", "[quoteverify-manifest]",
    "QVM1.e30=." + "0" * 64, "<a id='x' href=javascript:alert(1)>", "*/;}body{background:url(http://x.example)}",
)  # fmt: skip

JOINED = " ".join(text for text in HOSTILE if len(text) < 100)
"""All of them in one field."""


def sheet() -> Sheet:
    """One quote for each hostile string, which stands in every field that a document or a person can fill."""
    case = checked_case()
    engine = replace(case.engines[0], name=JOINED, settings=JOINED)
    files = tuple(replace(file, title=JOINED, warnings=HOSTILE[:5]) for file in case.files)
    every = dict.fromkeys(("title", "outlet", "url", "archive_url", "date"), JOINED)
    return Sheet(
        "border",
        STAMP,
        STAMP,
        replace(case, engines=(engine,), files=files),
        tuple(map(quote, range(len(HOSTILE)), HOSTILE)),
        handwork=Handwork(
            paths=(LanguagePath("officer-ru.txt", "be", JOINED),),
            publications=(Publication("article-en.txt", **every),),
        ),
        changes=tuple(LogEntry(STAMP, text, text, "q1") for text in HOSTILE),
    )


def quote(number: int, text: str) -> SheetQuote:
    base = checked_quote()
    end = 9 + len(text)
    printed = replace(base.quote, span=Span(9, end), text=text, utterances=(Span(9, end),), speaker=text)
    passage = replace(base.source[0], text=text, speaker=text)
    sentence = CheckedSentence(Span(9, end), text, passage, base.sentences[0].evidence, 0.5)
    finding = replace(FINDING, message=text, evidence=(text,), rendering=Span(9, 10), source=None)
    checked = replace(
        base,
        id=f"q{number}",
        quote=printed,
        source=(passage,),
        sentences=(sentence,),
        findings=(CheckedFinding(f"f{number}", finding),),
        before=(text,),
        after=(text,),
        prefix=text,
        suffix=text,
    )
    decision = Decision(Verdict.DISTORTED, text, text, text, STAMP, text, text, text, text, True)
    made = FindingDecision(State.DISMISSED, text, text, STAMP)
    return SheetQuote(checked, decision, (decision,), {f"f{number}": made} if number % 2 else {})


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every format of the hostile sheet, written once."""
    path = tmp_path_factory.mktemp("hostile")
    for name in FORMATS:
        (path / f"sheet.{name}").write_bytes(sheet_format(name).write(sheet()))
    return path


def test_json_keeps_every_string(folder: Path) -> None:
    found = json.loads((folder / "sheet.json").read_bytes())
    assert tuple(found_one["text"] for found_one in found["quotes"]) == HOSTILE


@pytest.mark.parametrize("name", ["jsonld", "claimreview"])
def test_linked_data_names_no_foreign_address(folder: Path, name: str) -> None:
    content = json.loads((folder / f"sheet.{name}").read_bytes())
    addresses = {value for key, value in _walk(content) if key in ("@id", "id", "source", "url", "@context")}
    assert all(
        value is None or value.startswith(("urn:", "http://www.w3.org/", "https://schema.org")) for value in addresses
    )


def _walk(value: object, key: str = "") -> list[tuple[str, str]]:
    if isinstance(value, dict):
        return [pair for name, inner in value.items() for pair in _walk(inner, name)]
    if isinstance(value, list):
        return [pair for inner in value for pair in _walk(inner, key)]
    return [(key, value)] if isinstance(value, str) else []


def test_no_cell_of_a_table_is_a_formula(folder: Path) -> None:
    book = openpyxl.load_workbook(folder / "sheet.xlsx")
    cells = [cell for page in book for row in page.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n"}
    assert [cell for cell in cells if cell.hyperlink] == []
    text = (folder / "sheet.csv").read_bytes().decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text, newline="")))
    assert [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@", "\t", "\r"))] == []


def test_html_has_no_element_that_acts(folder: Path) -> None:
    tree = lxml.html.document_fromstring((folder / "sheet.html").read_bytes())
    names = {str(element.tag) for element in tree.iter() if isinstance(element.tag, str)}
    assert names.isdisjoint({"script", "img", "iframe", "svg", "a", "link", "object", "embed", "form", "input"})
    attributes = {name for element in tree.iter() for name in element.attrib}
    assert attributes.isdisjoint({"src", "href", "onerror", "onload", "onmouseover"})


@pytest.mark.parametrize("name", ["docx", "odt"])
def test_office_documents_hold_no_link_macro_or_foreign_field(folder: Path, name: str) -> None:
    with zipfile.ZipFile(folder / f"sheet.{name}") as archive:
        parts = {entry: archive.read(entry) for entry in archive.namelist()}
    assert not [
        entry for entry in parts if "vba" in entry.lower() or entry.startswith(("/", "..")) or "Basic/" in entry
    ]
    body = parts["word/document.xml" if name == "docx" else "content.xml"]
    names = {lxml.etree.QName(element).localname for element in lxml.etree.fromstring(body).iter(lxml.etree.Element)}
    assert names.isdisjoint(
        {"hyperlink", "a", "object", "fldSimple", "instrText", "script", "event-listener", "altChunk"}
    )


def test_a_word_document_shows_every_printed_string(folder: Path) -> None:
    text = "\n".join(paragraph.text for paragraph in docx.Document(str(folder / "sheet.docx")).paragraphs)
    assert "<script>alert(1)</script>" in text
    assert "=1+1" in text
    assert "⟦RLO⟧drawkcab⟦PDF⟧" in text
    assert "\u202e" not in text


def test_pdf_has_no_script_link_or_attachment_and_reads_back(folder: Path) -> None:
    content = (folder / "sheet.pdf").read_bytes()
    # Compressed fonts and pages may hold any three bytes by chance; names of the document stand outside of them.
    objects = re.sub(rb"stream\r?\n.*?\r?\nendstream", b"", content, flags=re.DOTALL)
    assert b"/Catalog" in objects
    assert b"/ObjStm" not in objects
    assert not [
        word for word in (b"/JavaScript", b"/JS", b"/URI", b"/Launch", b"/EmbeddedFile", b"/AA") if word in objects
    ]
    document = pypdfium2.PdfDocument(content)
    text = "".join(page.get_textpage().get_text_range() for page in document)
    assert "<script>alert(1)</script>" in text
    assert "Ну, конечно" in text
    assert "你好" in text


@pytest.mark.parametrize("name", ["xliff", "tmx"])
def test_bilingual_xml_is_well_formed_without_entities(folder: Path, name: str) -> None:
    content = (folder / f"sheet.{name}").read_bytes()
    parser = lxml.etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    tree = lxml.etree.fromstring(content, parser)
    assert b"<!" not in content
    texts = [element.text for element in tree.iter("{*}source", "{*}seg")]
    assert '<!ENTITY x SYSTEM "file:///etc/passwd">' in texts


def test_markdown_has_no_raw_html_link_or_image(folder: Path) -> None:
    tokens = MarkdownIt("commonmark").parse((folder / "sheet.md").read_text("utf-8"))
    kinds = {inner.type for token in tokens for inner in (token, *(token.children or ()))}
    assert kinds.isdisjoint({"html_block", "html_inline", "link_open", "image"})
    text = "\n".join(token.content for token in tokens if token.type == "inline")
    assert "\\<script\\>alert\\(1\\)" in text


CHROMIUM = shutil.which("chromium")


@pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed")
def test_a_browser_runs_and_requests_nothing(folder: Path, tmp_path: Path) -> None:
    page = folder / "sheet.html"
    log = tmp_path / "net.json"
    quiet = ("--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update")
    done = subprocess.run(
        [
            *(str(CHROMIUM), "--headless", "--no-sandbox", "--disable-gpu", "--disable-sync", *quiet),
            *(f"--user-data-dir={tmp_path / 'profile'}", f"--log-net-log={log}", "--dump-dom", page.as_uri()),
        ],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert "Quote sheet: border" in done.stdout
    tree = lxml.html.document_fromstring(done.stdout)
    assert list(tree.iter("script")) == []
    assert "x.example" not in log.read_text("utf-8", "replace")
