"""Word (.docx): paragraphs and table cells in the order of the page, with headings and captions as zones.

Read from the XML itself: deleted text of tracked changes is left out, inserted text is kept, hyperlinks are text.
"""

from collections import Counter
from collections.abc import Iterator

from lxml import etree

from quoteverify.loaders.archive import Archive, has_member
from quoteverify.loaders.columns import Table, from_rows, loader
from quoteverify.loaders.content import Content, Extract, Format, Raw
from quoteverify.loaders.errors import NoText
from quoteverify.loaders.stress import stressed
from quoteverify.loaders.turns import from_passages
from quoteverify.loaders.xml import local, parse_xml
from quoteverify.records.document import Zone

_WHAT = "Word document"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SKIPPED = frozenset(
    {"del", "moveFrom", "instrText", "delText", "pPr", "rPr", "sectPr", "Fallback", "txbxContent", "rt", "rubyPr"}
)
_ZONES = {"title": Zone.HEADLINE, "subtitle": Zone.DECK, "caption": Zone.CAPTION}
_STRESSED = frozenset({"strong", "emphasis", "intenseemphasis", "subtleemphasis"})
_QUOTED = frozenset({"quote", "intensequote", "blocktext", "blockquote"})


def load(raw: Raw) -> Content:
    """The paragraphs of a Word document, or one column of its table where a person chose one. Raises FileDamaged,
    FileTooLarge, NoText or NoColumn."""
    if raw.options.column is not None:
        return loader(read_table)(raw)
    archive = Archive(raw.data, raw.path, _WHAT)
    root = parse_xml(archive.read("word/document.xml"), raw.path, _WHAT)
    text, blocks = from_passages(_passages(root))
    if not blocks:
        raise NoText(raw.path)
    metadata = _metadata(archive, raw)
    warnings: tuple[str, ...] = ()
    if any(True for _ in root.iter(f"{_W}del", f"{_W}ins")):
        warnings = ("The document holds tracked changes: insertions were read, deletions left out.",)
    return Content(text, blocks, warnings=warnings, metadata=metadata)


def _passages(root: etree._Element) -> Iterator[Extract]:
    first = True
    for element in root.iter(f"{_W}p"):
        if any(True for _ in element.iterancestors(f"{_W}txbxContent")):
            continue
        body = _text(element, told=True)
        if not body.strip():
            continue
        style = element.find(f"{_W}pPr/{_W}pStyle")
        name = "" if style is None else str(style.get(f"{_W}val") or "").casefold().replace(" ", "")
        zone = _ZONES.get(name, Zone.BODY)
        if first and name == "heading1":
            zone = Zone.HEADLINE
        first = False
        yield Extract(body, zone, quoted=name in _QUOTED)


def _text(element: etree._Element, told: bool = False) -> str:
    """The words of a paragraph; a tab is a space, a line break a newline. ``told``: bold and italics in marks."""
    parts: list[str] = []
    stack = [iter(element)]
    while stack:
        child = next(stack[-1], None)
        if child is None:
            stack.pop()
            continue
        name = local(child)
        if told and name == "r" and _is_stressed(child):
            parts.append(stressed(_text(child)))
        elif name == "t":
            parts.append(child.text or "")
        elif name in ("tab", "noBreakHyphen"):
            parts.append(" " if name == "tab" else "-")
        elif name in ("br", "cr"):
            parts.append("\n")
        elif name not in _SKIPPED:
            stack.append(iter(child))
    return "".join(parts)


def _is_stressed(run: etree._Element) -> bool:
    """Whether a run of text is bold, italic or of a style named so."""
    look = run.find(f"{_W}rPr")
    if look is None:
        return False
    style = look.find(f"{_W}rStyle")
    if style is not None and str(style.get(f"{_W}val")).casefold() in _STRESSED:
        return True
    marks = (mark for mark in look if local(mark) in ("b", "i"))
    return any(mark.get(f"{_W}val") not in ("0", "false", "off") for mark in marks)


def _metadata(archive: Archive, raw: Raw) -> dict[str, str]:
    if "docProps/core.xml" not in archive.names():
        return {}
    root = parse_xml(archive.read("docProps/core.xml"), raw.path, _WHAT)
    wanted = {"title": "title", "creator": "author", "created": "date"}
    found = {wanted[local(node)]: (node.text or "").strip() for node in root if local(node) in wanted}
    return {key: value for key, value in found.items() if value}


def read_table(raw: Raw) -> Table:
    """The rows of the document's tables, all that have as many columns as the fullest one. Raises FileDamaged,
    FileTooLarge, or NoText where the document has no table of two columns."""
    archive = Archive(raw.data, raw.path, _WHAT)
    root = parse_xml(archive.read("word/document.xml"), raw.path, _WHAT)
    rows = [
        tuple(
            "\n".join(_text(paragraph) for paragraph in cell.iter(f"{_W}p")).strip() for cell in row.findall(f"{_W}tc")
        )
        for row in root.iter(f"{_W}tr")
    ]
    widths = Counter(dict.fromkeys(map(len, rows), 0))
    for row in rows:
        widths[len(row)] += sum(map(len, row))
    width = max(widths, key=lambda width: widths[width], default=0)
    if width < 2:
        raise NoText(raw.path, "table of two columns")
    return from_rows((row for row in rows if len(row) == width), raw.path)


FORMAT = Format(
    _WHAT, (".docx", ".docm"), load, lambda data: has_member(data, "word/document.xml"), read_table, own_encoding=True
)
