"""TMX 1.1 to 1.4 (.tmx), after https://www.gala-global.org/tmx-14b: a column for each language."""

from lxml import etree

from quoteverify.loaders.columns import Table, loader
from quoteverify.loaders.content import Format, Raw
from quoteverify.loaders.errors import FileDamaged
from quoteverify.loaders.xml import inline, local, parse_xml

_WHAT = "TMX translation memory"
_CODES = frozenset({"bpt", "ept", "ph", "it", "ut"})
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_LANGUAGES_LIMIT = 60


def read(raw: Raw) -> Table:
    """The units as rows; the header's source language is the first column. Raises FileDamaged or FileTooLarge."""
    root = parse_xml(raw.data, raw.path, _WHAT)
    if local(root) != "tmx":
        raise FileDamaged(raw.path, _WHAT, "its first element is not tmx")
    units = [_unit(unit) for unit in root.iter("{*}tu")]
    header = root.find("{*}header")
    first = "" if header is None else header.get("srclang") or ""
    languages = list(dict.fromkeys(tag for unit in units for tag in unit))
    if len(languages) > _LANGUAGES_LIMIT:
        raise FileDamaged(raw.path, _WHAT, f"it names {len(languages)} languages")
    languages.sort(key=lambda tag: tag.casefold() != first.casefold())
    rows = tuple(tuple(unit.get(tag, "") for tag in languages) for unit in units)
    encoding = (root.getroottree().docinfo.encoding or "utf-8").lower()
    return Table(tuple(languages), rows, tuple(languages), encoding)


def _unit(element: etree._Element) -> dict[str, str]:
    """The segments of a unit by language; the first one where a language stands twice."""
    found: dict[str, str] = {}
    for variant in element.iter("{*}tuv"):
        tag = variant.get(_XML_LANG) or variant.get("lang")
        segment = variant.find("{*}seg")
        if tag and segment is not None:
            found.setdefault(str(tag), inline(segment, skipped=_CODES).strip())
    return found


FORMAT = Format(
    _WHAT, (".tmx",), loader(read), lambda data: b"<tmx" in data[:1000], read, two_sided=True, own_encoding=True
)
