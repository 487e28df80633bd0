"""XML from strangers: no entities resolved, no network, no huge trees."""

from pathlib import Path
from typing import Any

from lxml import etree

from quoteverify.loaders.errors import FileDamaged


def parse_xml(data: bytes, path: Path, what: str) -> etree._Element:
    """The root element. ``what`` names the format for messages. Raises FileDamaged for what is not well-formed and
    for a document type declaration with entities, which no subtitle or office file needs."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        raise FileDamaged(path, what, "its XML is cut off or damaged") from None
    dtd: Any = root.getroottree().docinfo.internalDTD
    if dtd is not None and any(True for _ in dtd.iterentities()):
        raise FileDamaged(path, what, "it declares entities of its own, which are not read for safety")
    return root


def local(element: etree._Element) -> str:
    """The tag without its namespace; empty for what is not an element (an entity, a comment)."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def words(element: etree._Element) -> str:
    """All text inside an element."""
    return "".join(str(part) for part in element.itertext())
