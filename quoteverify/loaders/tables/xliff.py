"""XLIFF 1.2 and 2 (.xlf, .xliff), after http://docs.oasis-open.org/xliff/: a column for each side.

Codes of the original document (``bpt``, ``ph`` …) are left out of the text; what they mark up is kept.
"""

from collections.abc import Iterator

from lxml import etree

from quoteverify.loaders.columns import SOURCE, TARGET, Table, loader
from quoteverify.loaders.content import Format, Raw
from quoteverify.loaders.errors import FileDamaged
from quoteverify.loaders.xml import inline, local, parse_xml

_WHAT = "XLIFF file"
_CODES = frozenset({"bpt", "ept", "ph", "it", "x", "bx", "ex", "sc", "ec", "sm", "em", "cp"})


def read(raw: Raw) -> Table:
    """The units as rows of source and target, an empty target where one is not translated. Raises FileDamaged or
    FileTooLarge."""
    root = parse_xml(raw.data, raw.path, _WHAT)
    if local(root) != "xliff":
        raise FileDamaged(raw.path, _WHAT, "its first element is not xliff")
    second = (root.get("version") or "1").startswith("2")
    rows = tuple(_second(root) if second else _first(root))
    file = root.find(".//{*}file")
    place = root if second or file is None else file
    names = ("srcLang", "trgLang") if second else ("source-language", "target-language")
    languages = tuple(place.get(name) or None for name in names)
    encoding = (root.getroottree().docinfo.encoding or "utf-8").lower()
    return Table((SOURCE, TARGET), rows, languages, encoding)


def _first(root: etree._Element) -> Iterator[tuple[str, str]]:
    for unit in root.iter("{*}trans-unit"):
        yield _text(unit.find("{*}source")), _text(unit.find("{*}target"))


def _second(root: etree._Element) -> Iterator[tuple[str, str]]:
    for segment in root.iter("{*}segment"):
        yield _text(segment.find("{*}source")), _text(segment.find("{*}target"))


def _text(element: etree._Element | None) -> str:
    return "" if element is None else inline(element, skipped=_CODES).strip()


FORMAT = Format(
    _WHAT,
    (".xlf", ".xliff"),
    loader(read),
    lambda data: b"<xliff" in data[:1000],
    read,
    two_sided=True,
    own_encoding=True,
)
