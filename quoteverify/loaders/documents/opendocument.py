"""OpenDocument text (.odt): paragraphs and headings of ``content.xml``; deleted text, notes and comments left out."""

from collections.abc import Iterator

from lxml import etree

from quoteverify.loaders.archive import Archive, has_member
from quoteverify.loaders.content import Content, Extract, Format, Raw
from quoteverify.loaders.errors import NoText
from quoteverify.loaders.stress import BEGIN, END
from quoteverify.loaders.turns import from_passages
from quoteverify.loaders.xml import inline, local, parse_xml
from quoteverify.records.document import Zone

_WHAT = "OpenDocument text"
_SKIPPED = frozenset({"note", "annotation", "annotation-end", "tracked-changes", "ruby-text", "bookmark", "frame"})
_BREAKS = {"s": " ", "tab": " ", "line-break": "\n"}
_ZONES = {"title": Zone.HEADLINE, "subtitle": Zone.DECK, "caption": Zone.CAPTION}
_QUOTED = frozenset({"quotations", "quote", "intense_20_quote", "block_20_quotation"})
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"


def load(raw: Raw) -> Content:
    """The paragraphs of an ODT file. Raises FileDamaged, FileTooLarge or NoText."""
    archive = Archive(raw.data, raw.path, _WHAT)
    root = parse_xml(archive.read("content.xml"), raw.path, _WHAT)
    text, blocks = from_passages(_passages(root))
    if not blocks:
        raise NoText(raw.path)
    return Content(text, blocks, metadata=_metadata(archive, raw))


def _passages(root: etree._Element) -> Iterator[Extract]:
    body = root.find("{*}body/{*}text")
    parents = {
        str(style.get(f"{_STYLE}name")): str(style.get(f"{_STYLE}parent-style-name"))
        for style in root.iter(f"{_STYLE}style")
    }
    stressed = frozenset(_stressed_styles(root))
    first = True

    def around(element: etree._Element) -> tuple[str, str]:
        named = element.get(f"{_TEXT}style-name") in stressed and local(element) in ("p", "span")
        return (BEGIN, END) if named else ("", "")

    for element in () if body is None else body.iter(f"{_TEXT}p", f"{_TEXT}h"):
        if any(local(outer) in _SKIPPED for outer in element.iterancestors()):
            continue
        words = inline(element, _BREAKS, _SKIPPED, around)
        if not words.strip(f"{BEGIN}{END} \t\n"):
            continue
        name = str(element.get(f"{_TEXT}style-name"))
        zone = _ZONES.get(parents.get(name, name).casefold()) or _ZONES.get(name.casefold(), Zone.BODY)
        if first and local(element) == "h":
            zone = Zone.HEADLINE
        first = False
        quoted = not _QUOTED.isdisjoint((parents.get(name, name).casefold(), name.casefold()))
        yield Extract("\n".join(" ".join(line.split()) for line in words.split("\n")), zone, quoted=quoted)


def _stressed_styles(root: etree._Element) -> Iterator[str]:
    """The names of the document's own styles that are bold or italic."""
    for style in root.iter(f"{_STYLE}style"):
        look = style.find(f"{_STYLE}text-properties")
        if look is not None and (look.get(f"{_FO}font-weight") == "bold" or look.get(f"{_FO}font-style") == "italic"):
            yield str(style.get(f"{_STYLE}name"))
    yield from ("Strong_20_Emphasis", "Emphasis")


def _metadata(archive: Archive, raw: Raw) -> dict[str, str]:
    if "meta.xml" not in archive.names():
        return {}
    root = parse_xml(archive.read("meta.xml"), raw.path, _WHAT)
    wanted = {"title": "title", "creator": "author", "initial-creator": "author", "date": "date"}
    found = {wanted[local(node)]: (node.text or "").strip() for node in root.iter() if local(node) in wanted}
    return {key: value for key, value in found.items() if value}


def _is_text(data: bytes) -> bool:
    return has_member(data, "content.xml") and b"application/vnd.oasis.opendocument.text" in data[:200]


FORMAT = Format(_WHAT, (".odt",), load, _is_text, own_encoding=True)
