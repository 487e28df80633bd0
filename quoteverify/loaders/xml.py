"""XML from strangers: no entities resolved, no network, no huge trees."""

from collections.abc import Callable, Container, Mapping
from pathlib import Path
from typing import Any

from lxml import etree

from quoteverify.loaders.errors import FileDamaged, FileTooLarge

_NODES_LIMIT = 2_000_000


def parse_xml(data: bytes, path: Path, what: str) -> etree._Element:
    """The root element. ``what`` names the format for messages. Raises FileDamaged for what is not well-formed and
    for a document type declaration with entities, which no subtitle or office file needs."""
    check_tree(data, path)
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


def check_tree(data: bytes, path: Path) -> None:
    """Raises FileTooLarge when the markup alone would need hundreds of megabytes as a tree (about 200 bytes for each
    element or attribute, however short it is written)."""
    nodes = data.count(b"<") + data.count(b"=")
    if nodes > _NODES_LIMIT:
        raise FileTooLarge(path, len(data), len(data) * _NODES_LIMIT // nodes)


def local(element: etree._Element) -> str:
    """The tag without its namespace; empty for what is not an element (an entity, a comment)."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def words(element: etree._Element) -> str:
    """All text inside an element."""
    return "".join(str(part) for part in element.itertext())


def inline(
    element: etree._Element,
    breaks: Mapping[str, str] | None = None,
    skipped: Container[str] = frozenset(),
    around: Callable[[etree._Element], tuple[str, str]] | None = None,
) -> str:
    """The text inside an element of mixed content. ``breaks`` maps the local names of empty elements to what stands
    for them; ``skipped`` names those whose content is left out; ``around`` tells what stands before and behind the
    content of an element."""
    parts: list[str] = []
    walker = etree.iterwalk(element, events=("start", "end"))
    for event, node in walker:
        if event == "end":
            parts += [around(node)[1] if around else "", "" if node is element else node.tail or ""]
            continue
        name = local(node)
        if breaks and name in breaks:
            parts.append(breaks[name])
        if not name or name in skipped:
            walker.skip_subtree()
        else:
            parts += [around(node)[0] if around else "", node.text or ""]
    return "".join(parts)
