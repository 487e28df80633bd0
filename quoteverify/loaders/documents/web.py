"""Web pages (.html): headline, deck, body and captions of an article, without the page around it."""

import re
from collections.abc import Mapping
from heapq import nlargest
from itertools import islice

from lxml import etree, html

from quoteverify.loaders.content import Content, Decoded, Extract, Format, Raw
from quoteverify.loaders.errors import FileDamaged, NoText
from quoteverify.loaders.stress import BEGIN, END
from quoteverify.loaders.turns import from_passages
from quoteverify.loaders.xml import check_tree, local, words
from quoteverify.records.choices import Part
from quoteverify.records.document import Zone

_WHAT = "web page"
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,200}\?>")
_DROPPED = frozenset(
    {
        "script",
        "style",
        "noscript",
        "template",
        "rt",
        "rp",
        "rtc",
        "nav",
        "footer",
        "aside",
        "form",
        "button",
        "select",
        "textarea",
    }
    | {"iframe", "svg", "math", "head", "object"}
)
_BLOCKS = frozenset(
    {"p", "div", "section", "article", "main", "blockquote", "li", "ul", "ol", "dl", "dt", "dd", "table", "tr", "td"}
    | {"th", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "figure", "figcaption", "header", "address", "body", "hr"}
)
_DECK = re.compile(
    r"\b(?:deck|dek|standfirst|sub-?title|sub-?head(?:line)?|lead|lede|summary|excerpt)\b", re.IGNORECASE
)
_CAPTION = re.compile(r"\bcaption\b", re.IGNORECASE)
_NOISE = re.compile(
    r"\b(?:comments?|related|share|social|newsletter|breadcrumbs?|sidebar|cookie|promo|advert\w*|byline|tags?|menu)\b",
    re.IGNORECASE,
)
_BOXES = _BLOCKS - {"p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dt", "dd", "pre", "hr", "figcaption"}
_LEAST, _PARTS, _NAME, _BEGINNING = 20, 40, 80, 200
_PARAGRAPHS = ("p", "blockquote", "pre")
_METADATA = {
    "og:title": "title",
    "author": "author",
    "article:author": "author",
    "article:published_time": "date",
    "datepublished": "date",
    "date": "date",
    "og:url": "url",
    "og:site_name": "outlet",
}
_WORD_ZONES = {"MsoTitle": Zone.HEADLINE, "MsoSubtitle": Zone.DECK, "MsoCaption": Zone.CAPTION}
_STRESSED = frozenset({"b", "strong", "em", "i", "h2", "h3", "h4", "h5", "h6"})
_WORD_QUOTES = frozenset({"MsoQuote", "MsoIntenseQuote", "MsoBlockText"})
"""Classes that Word gives to its styles in a saved page."""
_IGNORED = re.compile(r"mso-list:\s*ignore|display:\s*none", re.IGNORECASE)
_NOTE = re.compile(r"\[?[\d*†‡a-z]{1,4}\]?")
_SPACE = re.compile(r"\s+")
_SPACES = re.compile(r" {2,}")


def load(raw: Raw) -> Content:
    """The article of a page. ``options.body`` (an XPath) chooses another element as its body. Raises NoText,
    FileTooLarge or FileDamaged."""
    decoded = _decoded(raw)
    passages, metadata, warnings = read_page(decoded.text, raw)
    text, blocks = from_passages(passages)
    if not blocks:
        raise NoText(raw.path)
    return Content(text, blocks, decoded.encoding, decoded.warnings + warnings, metadata)


def _decoded(raw: Raw) -> Decoded:
    match = _CHARSET.search(raw.data[:4096])
    return raw.decode(match[1].decode("ascii", "replace") if match else None)


def read_page(source: str, raw: Raw) -> tuple[list[Extract], dict[str, str], tuple[str, ...]]:
    """The passages of a page's article, what its head says of it, and warnings; no passages for a page without
    text."""
    root, warnings = _tree(source, raw)
    if root is None:
        return [], {}, ()
    body = _body(root, raw)
    headline = _headline(root, body)
    reader = _Reader(headline, _weights(body))
    reader.visit(body, Zone.BODY)
    passages = reader.passages
    if headline is not None and not any(passage.zone is Zone.HEADLINE for passage in passages):
        passages.insert(0, Extract(_flat(headline), Zone.HEADLINE))
    return passages, _metadata(root), warnings


def _tree(source: str, raw: Raw) -> tuple[etree._Element | None, tuple[str, ...]]:
    """The page as a tree with warnings; None for what is no page at all."""
    check_tree(source.encode("utf-8", "replace"), raw.path)
    parser = html.HTMLParser(no_network=True, huge_tree=False, remove_comments=True, remove_pis=True)
    try:
        root = html.document_fromstring(_XML_DECLARATION.sub("", source).replace("\0", ""), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None, ()
    cut = any(error.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for error in parser.error_log)
    return root, ("The page is nested too deeply: what follows the first words may be missing.",) if cut else ()


def parts_of(raw: Raw) -> tuple[Part, ...]:
    """The elements that may be the body of a page, in its order: the forty with the most text, none that holds the
    same as the one inside it. The body that is read now is marked."""
    root, _ = _tree(_decoded(raw).text, raw)
    if root is None:
        return ()
    lengths = _lengths(root)
    now = _body(root, raw)
    found = [node for node in lengths if node is now or (lengths[node] >= _LEAST and _is_part(node, lengths))]
    heaviest = set(nlargest(_PARTS, found, key=lambda node: (node is now, lengths[node])))
    kept = [node for node in found if node in heaviest]
    tree, inside = root.getroottree(), set(kept)
    return tuple(
        Part(
            path=str(tree.getpath(node)),
            name=" ".join((local(node), *_names(node).split()))[:_NAME],
            letters=lengths[node],
            beginning=_beginning(node),
            depth=sum(outer in inside for outer in node.iterancestors()),
            chosen=node is now,
        )
        for node in kept
    )


def _beginning(element: etree._Element) -> str:
    """The first words of an element as a reader sees them."""
    held = ""
    for node in islice(element.iter(), _BEGINNING):
        if not _DROPPED.isdisjoint((local(node), *map(local, node.iterancestors()))):
            continue
        held = " ".join((held, node.text or "")).strip()
        if len(held) > _BEGINNING:
            break
    return _SPACE.sub(" ", held)[:_BEGINNING]


def _lengths(root: etree._Element) -> dict[etree._Element, int]:
    """For each element, in the order of the page, the length of the text inside it without what is never read."""
    lengths: dict[etree._Element, int] = {}
    for event, node in etree.iterwalk(root, events=("start", "end")):
        if event == "start":
            lengths[node] = 0
            continue
        if local(node) in _DROPPED:
            lengths[node] = 0
        else:
            lengths[node] += len((node.text or "").strip())
        parent = node.getparent()
        if parent is not None:
            lengths[parent] += lengths[node] + len((node.tail or "").strip())
    return lengths


def _is_part(element: etree._Element, lengths: Mapping[etree._Element, int]) -> bool:
    """Whether an element is more than the box around another one."""
    if local(element) not in _BOXES:
        return False
    return max((lengths.get(child, 0) for child in element if local(child) in _BOXES), default=0) < lengths[element]


def _body(root: etree._Element, raw: Raw) -> etree._Element:
    """The element that holds the article: the one a person chose, the page's own ``article``, or the smallest that
    holds four fifths of the text in paragraphs."""
    whole = root.find("body")
    whole = root if whole is None else whole
    if raw.options.body:
        return _chosen(root, raw)
    weights = _weights(whole)
    total = weights.get(whole, 0)
    marked = [node for node in whole.iter("article", "main", "div") if weights.get(node) and _is_marked(node)]
    if marked:
        best = max(marked, key=lambda node: weights[node])
        if weights[best] * 3 >= total:
            return best
    best = whole
    while total:
        heavy = [child for child in best if weights.get(child, 0) * 5 >= total * 4 and local(child) not in _PARAGRAPHS]
        if not heavy:
            break
        best = heavy[0]
    return best


def _chosen(root: etree._Element, raw: Raw) -> etree._Element:
    try:
        found = root.xpath(raw.options.body or ".")
    except etree.XPathError:
        found = []
    if isinstance(found, list) and found and isinstance(found[0], etree._Element):
        return found[0]
    raise FileDamaged(raw.path, _WHAT, f"it has no element {raw.options.body}")


def _is_marked(element: etree._Element) -> bool:
    return local(element) != "div" or element.get("itemprop") == "articleBody" or element.get("role") == "main"


def _weights(whole: etree._Element) -> dict[etree._Element, int]:
    """For each element the length of the paragraphs inside it, without links."""
    weights: dict[etree._Element, int] = {}
    for paragraph in whole.iter(*_PARAGRAPHS):
        linked = sum(len(words(link)) for link in paragraph.iter("a"))
        weight = max(len(words(paragraph).strip()) - linked, 0)
        for node in (paragraph, *paragraph.iterancestors()):
            weights[node] = weights.get(node, 0) + weight
    return weights


def _headline(root: etree._Element, body: etree._Element) -> etree._Element | None:
    for place in (body, root):
        for heading in place.iter("h1"):
            if _flat(heading) and not any(local(outer) in ("nav", "footer") for outer in heading.iterancestors()):
                return heading
    return None


def _flat(element: etree._Element) -> str:
    return _SPACE.sub(" ", words(element)).strip()


class _Reader:
    """Walks an element and collects a passage for each block of the page."""

    def __init__(self, headline: etree._Element | None, weights: dict[etree._Element, int]) -> None:
        self.passages: list[Extract] = []
        self._held: list[str] = []
        self._headline = headline
        self._weights = weights
        self._heaviest = max(weights.values(), default=0)
        self._begun = False
        self._quoted = 0

    def visit(self, element: etree._Element, zone: Zone) -> None:
        """Collect ``element``, which stands in ``zone``, without its tail."""
        if self._is_skipped(element):
            return
        name = local(element)
        own = self._zone(element, zone)
        if name in _BLOCKS or own is not zone:
            self._flush(zone)
        quotes = name == "blockquote" or element.get("class") in _WORD_QUOTES
        self._quoted += quotes
        stresses = name in _STRESSED
        if name == "br":
            self._held.append("\n")
        if stresses:
            self._held.append(BEGIN)
        self._held.append(_SPACE.sub(" ", element.text or ""))
        for child in element:
            self.visit(child, own)
            self._held.append(_SPACE.sub(" ", child.tail or ""))
        if stresses:
            self._held.append(END)
        if name in _BLOCKS or own is not zone:
            self._flush(own)
        self._quoted -= quotes

    def _flush(self, zone: Zone) -> None:
        lines = (line.strip() for line in _SPACES.sub(" ", "".join(self._held)).split("\n"))
        text = "\n".join(line for line in lines if line)
        self._held = []
        if text.strip(BEGIN + END):
            self.passages.append(Extract(text, zone, quoted=self._quoted > 0))
            self._begun = self._begun or zone is Zone.BODY

    def _is_skipped(self, element: etree._Element) -> bool:
        name = local(element)
        if not name or name in _DROPPED or element.get("hidden") is not None:
            return True
        if name == "div" and element.get("title") in ("header", "footer"):  # as LibreOffice writes the running heads
            return True
        if _is_reference(element) or _IGNORED.search(element.get("style") or ""):
            return True
        if name in ("body", "article", "main") or element is self._headline:
            return False
        return bool(_NOISE.search(_names(element))) and self._weights.get(element, 0) * 2 < self._heaviest

    def _zone(self, element: etree._Element, zone: Zone) -> Zone:
        name = local(element)
        if element is self._headline:
            return Zone.HEADLINE
        if element.get("class") in _WORD_ZONES:
            return _WORD_ZONES[str(element.get("class"))]
        if name == "figcaption" or _CAPTION.search(_names(element)):
            return Zone.CAPTION
        after_headline = bool(self.passages) and self.passages[-1].zone is Zone.HEADLINE
        if not self._begun and ((name == "h2" and after_headline) or _DECK.search(_names(element))):
            return Zone.DECK
        return zone


def _is_reference(element: etree._Element) -> bool:
    """Whether an element is the mark of a footnote, or the notes themselves."""
    if element.get("role") in ("doc-noteref", "doc-backlink", "doc-endnotes"):
        return True
    return local(element) == "sup" and element.find(".//a") is not None and bool(_NOTE.fullmatch(_flat(element)))


def _names(element: etree._Element) -> str:
    return f"{element.get('class') or ''} {element.get('id') or ''} {element.get('itemprop') or ''}"


def _metadata(root: etree._Element) -> dict[str, str]:
    """Title, author, date, url and outlet as the page's own ``meta`` elements give them."""
    found: dict[str, str] = {}
    for meta in root.iter("meta"):
        key = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").casefold()
        field, value = _METADATA.get(key), (meta.get("content") or "").strip()
        if field and value:
            found.setdefault(field, value[:1000])
    canonical = root.find(".//link[@rel='canonical']")
    if canonical is not None and canonical.get("href"):
        found.setdefault("url", str(canonical.get("href")))
    title = root.find(".//title")
    if title is not None and _flat(title):
        found.setdefault("title", _flat(title))
    return found


def _looks_like_html(head: bytes) -> bool:
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:300].lower()
    return start.startswith((b"<!doctype html", b"<html")) or (start.startswith(b"<?xml") and b"<html" in start)


FORMAT = Format(_WHAT, (".html", ".htm", ".xhtml"), load, _looks_like_html, parts=parts_of)
