"""Forms of a PDF: drawings that pages and other drawings repeat, each time by one word (``/X Do``).

Eight forms that each repeat the next ten times are a kilobyte, and a hundred million drawings that PDFium makes objects
of. How often each is drawn is counted here before it does. A form packed in a way that is not read here (LZW) counts
once.
"""

import base64
import re
import zlib
from binascii import Error
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

_OBJECT = re.compile(rb"\b(\d{1,10})\s+\d{1,5}\s+obj\b")
_STREAM = re.compile(rb"stream\r?\n")
_REFERENCE = re.compile(rb"/([^\s/<>\[\](){}%]+)\s*(\d{1,10})\s+\d{1,5}\s+R\b")
_DRAWN = re.compile(rb"/([^\s/<>\[\](){}%]+)\s+Do\b")
_FORM = re.compile(rb"/Subtype\s*/Form\b")
_OTHER = re.compile(rb"/Subtype\s*/(?!Form\b)|/Type\s*/(?:XRef|Metadata)\b|/FontFile")
_PACKED = re.compile(rb"/Type\s*/ObjStm\b")
_FILTERS = re.compile(rb"/(FlateDecode|Fl|ASCII85Decode|A85|ASCIIHexDecode|AHx)\b")
_HEADER = 65_536
"""Bytes of an object's dictionary that are looked at."""
_UNPACKED = 12_000_000
"""Bytes that one stream is unpacked to, at most."""
_DEEPEST = 64
"""Forms within forms that are followed; PDFium follows fewer."""


_Named = Mapping[bytes, frozenset[int]]
"""Which forms a name may mean."""


@dataclass(slots=True)
class _Forms:
    """The dictionaries of a file by their numbers, and what forms and pages draw how often, by name."""

    dictionaries: dict[int, bytes] = field(default_factory=dict)
    forms: dict[int, Counter[bytes]] = field(default_factory=dict)
    pages: list[Counter[bytes]] = field(default_factory=list)


def drawings(data: bytes, most: int) -> int:
    """How many forms the busiest stream of a PDF draws, those within forms counted each time; ``most`` + 1 for more."""
    found = _read(data)
    if not found.forms:
        return 0
    anywhere = _references(found.dictionaries.values(), found.forms)
    weights: dict[int, int] = {}
    for form in found.forms:
        _weigh(form, found, anywhere, weights, most, 0)
    pages = (_weight(drawn, anywhere, weights) for drawn in found.pages)
    return min(max((*pages, *weights.values()), default=0), most + 1)


def _weight(drawn: Counter[bytes], named: _Named, weights: Mapping[int, int]) -> int:
    return sum(
        count * max((weights.get(form, 0) for form in named.get(name, ())), default=0) for name, count in drawn.items()
    )


def _weigh(form: int, found: _Forms, anywhere: _Named, weights: dict[int, int], most: int, depth: int) -> None:
    """Note how many drawings a form is, itself included. One that draws itself is drawn once."""
    if form in weights or depth > _DEEPEST:
        return
    weights[form] = 1
    drawn = found.forms[form]
    # What a name means is told by the form's own dictionary; where that cannot be read it may be any form so named.
    own = _references(_resources(form, found), found.forms)
    named = {name: own.get(name) or anywhere.get(name, frozenset()) for name in drawn}
    for others in named.values():
        for other in others:
            _weigh(other, found, anywhere, weights, most, depth + 1)
    weights[form] = min(1 + _weight(drawn, named, weights), most + 1)


def _resources(form: int, found: _Forms) -> Iterator[bytes]:
    """The dictionary of a form and those that it names as its resources."""
    dictionary = found.dictionaries[form]
    yield dictionary
    for key in (b"Resources", b"XObject"):
        match = re.search(rb"/" + key + rb"\s*(\d{1,10})\s+\d{1,5}\s+R\b", dictionary)
        dictionary = found.dictionaries.get(int(match[1]), b"") if match else dictionary
        yield dictionary


def _references(dictionaries: Iterable[bytes], forms: Mapping[int, Counter[bytes]]) -> _Named:
    """Which forms the names in some dictionaries may mean."""
    named: dict[bytes, frozenset[int]] = {}
    for dictionary in dictionaries:
        for name, number in _REFERENCE.findall(dictionary):
            if int(number) in forms:
                named[name] = named.get(name, frozenset()) | {int(number)}
    return named


def _read(data: bytes) -> _Forms:
    found = _Forms()
    for number, dictionary, stream in _objects(data):
        found.dictionaries[number] = dictionary
        form = _FORM.search(dictionary)
        if not stream or (_OTHER.search(dictionary) and not form):
            continue
        content = _content(dictionary, stream)
        if _PACKED.search(dictionary):
            found.dictionaries.update(_unpacked(content, dictionary))
            continue
        drawn = Counter(_DRAWN.findall(content))
        if form:
            found.forms[number] = drawn
        elif drawn:
            found.pages.append(drawn)
    return found


def _objects(data: bytes) -> Iterator[tuple[int, bytes, memoryview]]:
    """The number, the dictionary and the stream of every object that lies open in the file."""
    whole = memoryview(data)
    for match in _OBJECT.finditer(data):
        start = match.end()
        end = data.find(b"endobj", start)
        end = len(data) if end < 0 else end
        begins = _STREAM.search(data, start, min(end, start + _HEADER))
        stop = begins.start() if begins else min(end, start + _HEADER)
        yield int(match[1]), data[start:stop], whole[begins.end() : end] if begins else whole[:0]


def _unpacked(content: bytes, dictionary: bytes) -> Iterator[tuple[int, bytes]]:
    """The dictionaries in a stream of objects, by their numbers."""
    first = re.search(rb"/First\s+(\d{1,8})\b", dictionary)
    start = int(first[1]) if first else 0
    header = [int(word) for word in re.findall(rb"\d{1,10}", content[:start])]
    places = [start + place for place in header[1::2]]
    for number, place, end in zip(header[::2], places, [*places[1:], len(content)], strict=False):
        yield number, content[place : min(end, place + _HEADER)]


def _content(dictionary: bytes, stream: memoryview) -> bytes:
    """A stream unpacked as far as it can be read, at most _UNPACKED bytes of it."""
    content = bytes(stream[: 2 * _UNPACKED])
    for name in _FILTERS.findall(dictionary):
        try:
            if name in (b"FlateDecode", b"Fl"):
                content = zlib.decompressobj().decompress(content, _UNPACKED)
            elif name in (b"ASCII85Decode", b"A85"):
                content = base64.a85decode(content.split(b"~>")[0].removeprefix(b"<~"))
            else:
                content = bytes.fromhex(content.split(b">")[0].decode("ascii"))
        except (zlib.error, Error, ValueError):
            return content
    return content
