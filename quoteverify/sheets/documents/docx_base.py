"""The Word document that a sheet is written into: the usual one, or a template of a house with its page and styles.

A template is data from a stranger: what would run, or fetch something when the sheet is opened, is refused.
"""

import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any

import docx
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from lxml import etree

from quoteverify.loaders.archive import Archive
from quoteverify.loaders.errors import FileDamaged, FileTooLarge
from quoteverify.loaders.xml import local
from quoteverify.loaders.xml import parse_xml as parse_strange_xml
from quoteverify.localisation.words import word
from quoteverify.sheets.documents.templates import TemplateBroken, read_template

PLACE = "{{ sheet }}"
"""A paragraph of a template that says only this is where the sheet goes; without one it goes to the end."""
FONT, EAST_ASIAN_FONT = "Arial", "Microsoft YaHei"
"""Word has these for every script in the tests; LibreOffice substitutes its own."""

_WHAT = "Word document"
_PLAIN_FIELDS = frozenset({"PAGE", "NUMPAGES", "SECTIONPAGES", "DATE", "TIME", "SAVEDATE", "CREATEDATE", "TITLE"})
_PARTS = re.compile(
    r"\[Content_Types\]\.xml|_rels/.*\.rels|docProps/[^/]+\.(xml|jpe?g|png|emf|wmf)|customXml/.*|"
    r"word/(_rels/[^/]+\.rels|theme/.*|media/[^/]+\.(png|jpe?g|gif|emf|wmf)|(document|styles|settings|fontTable|"
    r"webSettings|numbering|footnotes|endnotes|comments|stylesWithEffects|(header|footer)\d+)\.xml)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Base:
    """``document`` is a python-docx Document; ``title``, ``heading`` and ``subheading`` are the ids of its styles,
    which have other ones in every language of Word; ``width`` is what its margins leave, in twentieths of a point."""

    document: Any
    title: str
    heading: str
    subheading: str
    width: int

    def insert(self, elements: Sequence[Any]) -> None:
        """Put the paragraphs and tables of a sheet where they go."""
        body = self.document.element.body
        marked = (paragraph for paragraph in self.document.paragraphs if paragraph.text.strip() == PLACE)
        place = next((paragraph._p for paragraph in marked), None)
        before = body[-1] if place is None else place
        for element in elements:
            before.addprevious(element)
        if place is not None:
            body.remove(place)


def usual_base() -> Base:
    """The look that ships with the program: A4, a page number at the foot."""
    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(18)
    section.top_margin = section.bottom_margin = Mm(16)
    for name, size in (("Normal", 9.5), ("Title", 20), ("Heading 1", 12), ("Heading 2", 12)):
        style = document.styles[name]
        style.font.name, style.font.size = FONT, Pt(size)
        style.font.color.rgb = RGBColor(0, 0, 0)
        fonts = style.element.rPr.rFonts
        for attribute in list(fonts.attrib):
            if attribute.endswith("Theme"):
                del fonts.attrib[attribute]
        fonts.set(qn("w:cs"), FONT)
        fonts.set(qn("w:eastAsia"), EAST_ASIAN_FONT)
    document.styles["Normal"].paragraph_format.space_after = Pt(4)
    footer = section.footer.paragraphs[0]
    footer.add_run(f"QuoteVerify · {word('page')} ")
    _add_page_number(footer.add_run())
    return _with_styles(document)


def own_base(path: str) -> Base:
    """A house's template. Raises FileMissing, FileUnreadable, WrongTemplate or TemplateBroken."""
    data = read_template(path, ".docx", "Word")
    try:
        _require_inert(path, data)
        document = docx.Document(io.BytesIO(data))
    except (FileDamaged, FileTooLarge) as error:
        raise TemplateBroken(path, "it is no Word document, or damaged") from error
    except (ValueError, KeyError, etree.LxmlError) as error:
        raise TemplateBroken(path, "Word would not open it either") from error
    if not len(document.element.body) or local(document.element.body[-1]) != "sectPr":
        raise TemplateBroken(path, "it has no page")
    return _with_styles(document)


def _require_inert(path: str, data: bytes) -> None:
    """Raises TemplateBroken for what would run or fetch, FileDamaged or FileTooLarge for what cannot be read."""
    archive = Archive(data, Path(path), _WHAT)
    for name in sorted(archive.names()):
        if name.endswith("/"):
            continue
        if not _PARTS.fullmatch(name):
            raise TemplateBroken(path, f"it holds {name}, and sheets hold only text, pictures and styles")
        content = archive.read(name)
        if name.lower().endswith((".xml", ".rels")):
            _require_inert_part(path, name, parse_strange_xml(content, Path(path), _WHAT))


def _require_inert_part(path: str, name: str, root: etree._Element) -> None:
    for element in root.iter(etree.Element):
        kind = local(element)
        if kind == "Relationship" and element.get("TargetMode") == "External":
            raise TemplateBroken(path, "it links to something outside itself, and sheets hold no links")
        if kind in ("altChunk", "object", "control", "attachedTemplate", "mailMerge"):
            raise TemplateBroken(path, f"{name} holds <{kind}>, and sheets hold only text, pictures and styles")
    for code in _fields(root):
        words = code.split()
        if words and words[0].upper() not in _PLAIN_FIELDS:
            raise TemplateBroken(path, f"its field {words[0]} is none of {', '.join(sorted(_PLAIN_FIELDS))}")


def _fields(root: etree._Element) -> Iterator[str]:
    """The code of each field, whole: it may be cut into runs anywhere, and fields may stand in one another."""
    begun: list[str] = []
    for element in root.iter(etree.Element):
        match local(element):
            case "fldSimple":
                yield element.get(qn("w:instr"), "")
            case "fldChar" if element.get(qn("w:fldCharType")) == "begin":
                begun.append("")
            case "fldChar" if begun:
                code = begun.pop()
                yield code
                if element.get(qn("w:fldCharType")) != "end":
                    begun.append("")
            case "instrText" if begun:
                begun[-1] += element.text or ""
            case "instrText":
                yield element.text or ""


def _with_styles(document: Any) -> Base:
    """The document with every style of a sheet that it does not have by name."""
    styles = document.styles
    known = {style.name for style in styles}
    text = (files("resources") / "templates" / "docx-styles.xml").read_bytes()
    for style in parse_xml(text):
        name = style.find(qn("w:name"))
        if name is not None and name.get(qn("w:val")) not in known:
            styles.element.append(style)
    section = document.sections[-1]
    left, right = section.left_margin or 0, section.right_margin or 0
    width = ((section.page_width or Mm(210)) - left - right) // Pt(0.05)
    title, heading, subheading = (_style(document, name) for name in ("Title", "Heading 1", "Heading 2"))
    return Base(document, title, heading, subheading, width)


def _style(document: Any, name: str) -> str:
    """The id of a built-in style; that of a bold text where a template lacks it."""
    return next((str(style.style_id) for style in document.styles if style.name == name), "QuoteSheetPrinted")


def _add_page_number(run: Any) -> None:
    """A PAGE field: the one field of the document, and none of it comes from a text."""
    for kind, text in (("begin", None), (None, "PAGE"), ("end", None)):
        element = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            element.set(qn("w:fldCharType"), kind)
        else:
            element.text = text
        run._r.append(element)
