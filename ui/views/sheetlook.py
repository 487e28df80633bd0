"""A sheet as Qt's text widget can show it: the words of the HTML file, in a layout that this widget knows.

It knows tables, colours and sizes; of grids, borders around boxes, variables and kinds of underlines it knows nothing.
So the parts of a sheet become tables, its variables are put in, and what is marked is underlined afterwards. A sheet by
a template of somebody's own has its colours and sizes, and the parts that it has in common with the usual one.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from copy import deepcopy

from lxml import html as markup
from lxml.etree import ParserError
from lxml.html import HtmlElement
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument

Underline = QTextCharFormat.UnderlineStyle

UNDERLINES = {
    "critical": Underline.SingleUnderline,
    "major": Underline.WaveUnderline,
    "minor": Underline.DashUnderline,
    "info": Underline.DotLine,
    "differs": Underline.DotLine,
}
"""How a class of marks is underlined; the browser's double line is a single one here."""
_SCHEME = "mark:"
_VARIABLES = re.compile(r"--([\w-]+)\s*:\s*([^;}]+)")
_DARK = re.compile(r"@media[^{]*prefers-color-scheme:\s*dark[^{]*\{((?:[^{}]*\{[^{}]*\})*)[^{}]*\}")
_MEDIA = re.compile(r"@[^{};]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}")
_LENGTH = re.compile(r"(\d*\.?\d+)rem\b")
_SMALL = re.compile(r"\bh3\b")
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_KNOWN = re.compile(
    r"(?:color|background-color|font-(?:size|weight|style)|text-(?:decoration|transform|align)|vertical-align|"
    r"margin(?:-\w+)?|padding(?:-\w+)?)$"
)
"""What Qt knows of a style and may apply; families of letters stay those of the window."""
_BARE = "border-style: none; border-bottom-style: none; padding: 4px 6px;"
_ADDED = """
.article {{ margin-bottom: {gap}px; }}
.head {{ background-color: {panel}; }}
.verdict {{ font-weight: 600; }}
.boxed {{ background-color: {panel}; }}
.h3 {{ font-weight: 600; }}
sup {{ font-size: {small}px; }}
"""


def laid_out(text: str, dark: bool, letter: int) -> str:
    """The HTML of a sheet as HTML for Qt, dark or light; ``letter`` is the size of letters in pixels."""
    try:
        page = markup.document_fromstring(text.encode(), markup.HTMLParser(encoding="utf-8"))
    except ParserError:  # nothing is in it
        return ""
    style = "".join(found.text or "" for found in page.iter("style"))
    colours = _variables(style, dark)
    for found in _all(page, "//style | //script | //head"):
        found.drop_tree()
    for change in (_labels, _marks, _bars, _findings, _facts, _grids, _boxes, _articles, _sections):
        change(page, colours)
    css = _plain(style, colours, letter) + _ADDED.format(
        gap=letter, small=round(0.75 * letter), panel=colours.get("panel", "transparent")
    )
    body = page.find("body")
    inner = "" if body is None else "".join(_written(child) for child in body)
    paper, ink = colours.get("paper", ""), colours.get("ink", "")
    look = (
        f"font-size: {letter}px;" + (f"background-color: {paper};" if paper else "") + (f"color: {ink};" if ink else "")
    )
    return f'<html><head><style>{css}</style></head><body style="{look}">{inner}</body></html>'


def ground(text: str, dark: bool) -> QColor:
    """The colour of the paper of a sheet; invalid where it has none."""
    return QColor(_variables(text, dark).get("paper", ""))


def underline(document: QTextDocument, text: str, dark: bool) -> None:
    """Underline what is marked in a document that was laid out of this HTML."""
    colours = _variables(text, dark)
    for cursor, kind in list(_marked(document)):
        look = QTextCharFormat(cursor.charFormat())
        look.setAnchor(False)
        look.setAnchorHref("")
        look.setForeground(QColor(colours.get("ink", "black")))
        look.setFontUnderline(True)
        look.setUnderlineStyle(UNDERLINES.get(kind, Underline.SingleUnderline))
        if kind in colours:
            look.setUnderlineColor(QColor(colours[kind]))
        if kind == "critical":
            look.setFontWeight(600)
        cursor.setCharFormat(look)


def _marked(document: QTextDocument) -> Iterator[tuple[QTextCursor, str]]:
    block = document.begin()
    while block.isValid():
        fragments = block.begin()
        while not fragments.atEnd():
            fragment = fragments.fragment()
            href = fragment.charFormat().anchorHref()
            if href.startswith(_SCHEME):
                cursor = QTextCursor(document)
                cursor.setPosition(fragment.position())
                cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
                yield cursor, href.removeprefix(_SCHEME)
            fragments += 1
        block = block.next()


# Style


def _variables(style: str, dark: bool) -> dict[str, str]:
    """The variables of a style, those for dark windows over the others where such are wanted."""
    night = "".join(_DARK.findall(style))
    found = _VARIABLES.findall(_MEDIA.sub("", style)) + (_VARIABLES.findall(night) if dark else [])
    return {name: value.strip() for name, value in found}


def _plain(style: str, colours: dict[str, str], letter: int) -> str:
    """A style without what Qt does not know: variables, media, sizes by other letters' sizes, layout."""
    css = re.sub(r"var\(--([\w-]+)\)", lambda found: colours.get(found[1], "inherit"), _MEDIA.sub("", style))
    css = _LENGTH.sub(lambda found: f"{round(float(found[1]) * letter)}px", css)
    rules = []
    for selector, body in _RULE.findall(css):
        lines = [line for line in body.replace("background:", "background-color:").split(";") if _known(line)]
        if lines and selector.strip()[:1] not in (":", "*"):
            rules.append(f"{_SMALL.sub('.h3', selector.strip())} {{{';'.join(lines)}}}")
    return "\n".join(rules)


def _known(line: str) -> bool:
    name, _, value = line.partition(":")
    return _KNOWN.match(name.strip()) is not None and "currentColor" not in value


# Parts


def _labels(page: HtmlElement, _colours: dict[str, str]) -> None:
    """Small headings: Qt enlarges every heading, whatever its style says."""
    for found in page.iter("h3"):
        found.tag = "p"
        found.set("class", "h3")


def _marks(page: HtmlElement, _colours: dict[str, str]) -> None:
    for found in _all(page, "//mark | //*[@class='differs']"):
        found.tag = "a"
        found.set("href", _SCHEME + found.get("class", ""))


def _bars(page: HtmlElement, _colours: dict[str, str]) -> None:
    for bar in _all(page, "//span[@class='bar']"):
        width = re.search(r"width:\s*(\d+)", bar.get("style", ""))
        bar.text = "\u2588" * -(-int(width[1]) // 12) if width else ""


def _findings(page: HtmlElement, _colours: dict[str, str]) -> None:
    """A list whose entries have columns."""
    for found in _all(page, "//ol[@class='findings']"):
        found.tag = "table"
        found.attrib.update({"width": "100%", "cellpadding": "3"})
        for entry in found.iter("li"):
            entry.tag = "tr"
            for cell in entry:
                cell.tag = "td"
        for note in _all(found, ".//*[@class='grounds']"):
            note.addprevious(markup.Element("br"))


def _facts(page: HtmlElement, _colours: dict[str, str]) -> None:
    for found in _all(page, "//dl"):
        pairs = list(zip(found.findall("dt"), found.findall("dd"), strict=False))
        for part in (part for pair in pairs for part in pair):
            part.set("class", "soft" if part.tag == "dt" else "")
            part.tag = "div"
        rows = [_row(pair, ("26%", "74%")) for pair in pairs]
        _become_table(found, rows, 2)


def _grids(page: HtmlElement, _colours: dict[str, str]) -> None:
    for found in _all(page, "//*[@class='cover' or @class='texts']"):
        cells = list(found)
        if cells:
            _become_table(found, [_row(cells, (f"{100 // len(cells)}%",) * len(cells))], 6)


def _boxes(page: HtmlElement, colours: dict[str, str]) -> None:
    """What has a frame or a ground of its own."""
    for found in _all(page, "//*[@class='notice' or @class='decision']"):
        inner = deepcopy(found)
        inner.tag, inner.tail = "div", None
        row = _row([inner], ("100%",))
        row[0].set("class", "boxed")
        _become_table(found, [row], 8)
        if found.get("class") == "notice":
            found.attrib.update({"border": "2", "style": f"border-color: {colours.get('major', '')};"})


def _articles(page: HtmlElement, colours: dict[str, str]) -> None:
    for found in _all(page, "//article"):
        head = found.find("header")
        rows = []
        if head is not None:
            for title in head.iter("h2"):
                title.tag = "b"
            verdict = head.find("span[@class='verdict']")
            if verdict is not None:
                head.remove(verdict)
            for part in head:
                part.tail = "\u2003"
            head.tag = "div"
            inner = markup.Element("table", {"width": "100%"})
            cells = [head] if verdict is None else [head, verdict]
            inner.append(_row(cells, ("70%", "30%")))
            inner[0][-1].set("align", "right")
            row = _row([inner], ("100%",))
            row[0].set("class", "head")
            rows.append(row)
        rows.append(_row([child for child in found if child is not head], None))
        _become_table(found, rows, 8)
        found.attrib.update({"border": "1", "class": "article"})
        found.set("style", f"border-style: solid; border-color: {colours.get('line', 'gray')};")


def _sections(page: HtmlElement, _colours: dict[str, str]) -> None:
    for found in page.iter("section", "header", "main", "footer", "figure"):
        found.tag = "div"


def _all(page: HtmlElement, path: str) -> list[HtmlElement]:
    found = page.xpath(path)
    assert isinstance(found, list)
    return [part for part in found if isinstance(part, HtmlElement)]


def _row(parts: Iterable[HtmlElement], widths: Sequence[str] | None) -> HtmlElement:
    """A row with a cell for each part; without ``widths`` one cell for all of them."""
    row = markup.Element("tr")
    parts = list(parts)
    for group, width in zip([[part] for part in parts] if widths else [parts], widths or ("100%",), strict=False):
        cell = markup.Element("td", {"width": width, "style": _BARE})
        cell.extend(group)
        row.append(cell)
    return row


def _become_table(found: HtmlElement, rows: Sequence[HtmlElement], padding: int) -> None:
    tail = found.tail
    kept = dict(found.attrib)
    found.clear()
    found.tag, found.tail = "table", tail
    found.attrib.update(kept | {"width": "100%", "cellpadding": str(padding), "cellspacing": "0", "style": _BARE})
    found.extend(rows)


def _written(part: HtmlElement) -> str:
    written = markup.tostring(part, encoding="unicode")
    assert isinstance(written, str)
    return written
