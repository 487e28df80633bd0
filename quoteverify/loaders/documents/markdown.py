"""Markdown (.md): the text stays as it is; headings, lists, emphasis and links are markup outside the pieces."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quoteverify.loaders.content import Content, Format, Raw, never_sure
from quoteverify.loaders.cues import trim
from quoteverify.loaders.errors import NoText
from quoteverify.loaders.headers import headed_at
from quoteverify.loaders.turns import ParagraphLines, read
from quoteverify.records.document import Zone
from quoteverify.records.spans import Span

_FRONT_MATTER = re.compile(r"---[ \t]*\r?\n((?:(?!---)[^\n]*\n){0,100})---[ \t]*(?:\r?\n|$)")
_FIELD = re.compile(r"^(title|author|date|url|outlet):[ \t]*(.+?)[ \t]*\r?$", re.MULTILINE)
_FENCE = re.compile(r"[ \t]{0,3}(?:```|~~~)")
_HEADING = re.compile(r"[ \t]{0,3}(#{1,6})[ \t]+")
_QUOTE = re.compile(r"(?:[ \t]{0,3}>[ \t]?){0,9}")
_ITEM = re.compile(r"[ \t]{0,8}(?:[-*+]|\d{1,4}[.)])[ \t]+")
_EMPHASIS = re.compile(r"\*+|_+")
_MARKUP = re.compile(
    r"\*+|(?<!\w)_+(?=\S)|(?<=\S)_+(?!\w)|~~+|`+"
    r"|!\[[^\[\]\n]{0,300}\]\([^)\n]{0,1000}\)"
    r"|\[(?=[^\[\]\n]{1,300}\]\()|(?<=[^\s\[])\]\([^)\n]{0,1000}\)"
    r"|<!--(?:(?!-->).){0,2000}-->|<r[tp]>[^<>\n]{0,200}</r[tp]>|</?[A-Za-z][^<>\n]{0,200}>| {2,}$"
)


def load(raw: Raw) -> Content:
    """The paragraphs of a Markdown file, fenced ones too; a first-level heading at the top is the headline. Raises
    NoText."""
    decoded = raw.decode()
    text = decoded.text
    front = _FRONT_MATTER.match(text)
    metadata = dict(_FIELD.findall(front[1])) if front else {}
    paragraphs = list(_paragraphs(text, front.end() if front else 0))
    blocks = read(text, paragraphs)
    if not blocks:
        raise NoText(raw.path)
    return Content(text, blocks, decoded.encoding, decoded.warnings, metadata)


def _paragraphs(text: str, start: int) -> Iterator[ParagraphLines]:
    held: list[Span] = []
    first, quoted = True, False
    for line in _lines(text, start):
        bare = line.of(text)
        heading = _HEADING.match(bare)
        lead = _lead(bare)
        skipped = not bare.strip() or _FENCE.match(bare) is not None or _is_rule(bare)
        if held and (skipped or heading or lead.is_item or (lead.quoted and not quoted)):
            yield ParagraphLines(tuple(held), joined=True, quoted=quoted, stressed=_stressed(text, held))
            held, first = [], False
        if skipped:
            continue
        if heading:
            zone = Zone.HEADLINE if first and len(heading[1]) == 1 else None
            pieces = _pieces(text, Span(line.start + heading.end(), line.end))
            yield ParagraphLines(pieces, zone, joined=True, stressed=() if zone else pieces)
            first = False
        else:
            quoted = lead.quoted or (quoted and bool(held))
            held.extend(_after_header(text, Span(line.start + lead.length, line.end)))
    if held:
        yield ParagraphLines(tuple(held), joined=True, quoted=quoted, stressed=_stressed(text, held))


def _after_header(text: str, line: Span) -> tuple[Span, ...]:
    """The pieces of a line; who speaks and when, in bold or not, stays one with the first ("**Anna** (0:07): …")."""
    start = headed_at(text, line)
    pieces = _pieces(text, Span(start, line.end) if start is not None else line)
    if start is None:
        return pieces
    return (Span(line.start, pieces[0].end), *pieces[1:]) if pieces else (trim(text, line),)


def _stressed(text: str, pieces: Sequence[Span]) -> tuple[Span, ...]:
    """The pieces of a paragraph between the marks of emphasis: each run of them begins or ends it."""
    found: list[Span] = []
    inside = False
    end = text.rfind("\n", 0, pieces[0].start) + 1
    for piece in pieces:
        inside ^= len(_EMPHASIS.findall(text, end, piece.start)) % 2 == 1
        end = piece.end
        if inside:
            found.append(piece)
    return tuple(found)


def _is_rule(line: str) -> bool:
    """Whether a line is only a rule (``* * *``) or the underline of a heading."""
    marks = set(line) - {" ", "\t"}
    return len(marks) == 1 and marks <= set("-*_=") and len(line) > 2


@dataclass(frozen=True, slots=True)
class _Lead:
    """``length`` of the quote and list marks before a line's words. A line without ">" goes on in a quote above it, as
    CommonMark has it."""

    length: int
    is_item: bool
    quoted: bool


def _lead(line: str) -> _Lead:
    quote = _QUOTE.match(line)
    length = quote.end() if quote else 0
    item = _ITEM.match(line, length)
    return _Lead(item.end() if item else length, item is not None, ">" in line[:length])


def _lines(text: str, start: int) -> Iterator[Span]:
    for line in text[start:].splitlines(keepends=True):
        yield Span(start, start + len(line.rstrip("\r\n")))
        start += len(line)


def _pieces(text: str, line: Span) -> tuple[Span, ...]:
    """The parts of a line outside its markup."""
    spans = []
    start = line.start
    for match in _MARKUP.finditer(text, line.start, line.end):
        spans.append(Span(start, match.start()))
        start = match.end()
    spans.append(Span(start, line.end))
    return tuple(part for span in spans if len(part := trim(text, span)))


FORMAT = Format("Markdown", (".md", ".markdown"), load, never_sure)
