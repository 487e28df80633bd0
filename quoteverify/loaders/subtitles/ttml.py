"""TTML and DFXP (.ttml, .dfxp), after https://www.w3.org/TR/ttml2/: nested offsets, frames, ticks, agents."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from lxml import etree

from quoteverify.loaders.content import Content, Extract, Format, Raw, compose
from quoteverify.loaders.errors import NoText
from quoteverify.loaders.speakers import spoken
from quoteverify.loaders.timing import HOUR, MINUTE, SECOND, CueOrder, Runs, untimed_warnings
from quoteverify.loaders.xml import inline, local, parse_xml, words

_WHAT = "TTML subtitle file"
_XML = "{http://www.w3.org/XML/1998/namespace}"
_CLOCK = re.compile(r"(\d{1,4}):(\d{2}):(\d{2})(?:\.(\d{1,9})|:(\d{1,3})(?:\.(\d{1,3}))?)?")
_OFFSET = re.compile(r"(\d{1,12}(?:\.\d{1,9})?)(h|m|s|ms|f|t)")
_LOOSE = re.compile(r"(?:(\d{1,4}):)?(\d{1,7}(?:\.\d{1,9})?)")
"""Seconds without a unit and minutes with seconds: no times of the standard, but every player reads them, as times
from the start of the recording."""
_TIMED_WORDS = 2
"""Spans of so many words on average are the words of one sentence, each with its time."""
_SPACE = re.compile(r"[ \t\r\n]+")


@dataclass(frozen=True, slots=True)
class _Rates:
    """Frames and ticks a second."""

    frames: Fraction
    ticks: Fraction

    def milliseconds(self, expression: str | None) -> int | None:
        """A time expression; None for a missing or damaged one."""
        clock = _CLOCK.fullmatch((expression or "").strip())
        if clock is not None:
            hours, minutes, seconds = (int(clock[i]) for i in (1, 2, 3))
            rest = Fraction(f"0.{clock[4]}") if clock[4] else Fraction(int(clock[5] or 0)) / self.frames
            return hours * HOUR + minutes * MINUTE + seconds * SECOND + round(rest * SECOND)
        offset = _OFFSET.fullmatch((expression or "").strip())
        if offset is None:
            loose = _LOOSE.fullmatch((expression or "").strip())
            return round((int(loose[1] or 0) * 60 + Fraction(loose[2])) * SECOND) if loose else None
        units = {"h": Fraction(HOUR), "m": Fraction(MINUTE), "s": Fraction(SECOND), "ms": Fraction(1)}
        units |= {"f": SECOND / self.frames, "t": SECOND / self.ticks}
        return round(Fraction(offset[1]) * units[offset[2]])


@dataclass(frozen=True, slots=True)
class _Window:
    """When an element is shown: absolute milliseconds; ``end`` is None where nothing says so."""

    start: int = 0
    end: int | None = None
    timed: bool = False

    def inner(self, element: etree._Element, rates: _Rates) -> "_Window":
        """The window of a child: its times count from the start of its parent and end with it. One whose start cannot
        be read is not timed: nobody knows when it begins."""
        begin = rates.milliseconds(element.get("begin"))
        end = rates.milliseconds(element.get("end"))
        length = rates.milliseconds(element.get("dur"))
        start = begin if begin is not None and _is_loose(element.get("begin")) else self.start + (begin or 0)
        ends = [self.end] if self.end is not None else []
        ends += [end + (0 if _is_loose(element.get("end")) else self.start)] if end is not None else []
        ends += [start + length] if length is not None else []
        told = begin is not None or end is not None or length is not None
        unread = begin is None and bool((element.get("begin") or "").strip())
        return _Window(start, min(ends, default=None), (self.timed or told) and not unread)


def _is_loose(expression: str | None) -> bool:
    return _LOOSE.fullmatch((expression or "").strip()) is not None


def load(raw: Raw) -> Content:
    """The paragraphs of a TTML file as timed blocks. Raises FileDamaged, FileTooLarge or NoText."""
    root = parse_xml(raw.data, raw.path, _WHAT)
    order = CueOrder()
    passages = list(_passages(root, order))
    text, blocks = compose(passages)
    blocks = spoken(text, blocks)
    if not blocks:
        raise NoText(raw.path, "subtitles")
    warnings = order.warnings() + untimed_warnings(blocks)
    encoding = root.getroottree().docinfo.encoding or "utf-8"
    return Content(text, blocks, encoding.lower(), warnings, language=root.get(f"{_XML}lang") or None)


def _passages(root: etree._Element, order: CueOrder) -> Iterator[Extract]:
    rates, agents, runs = _rates(root), _agents(root), Runs()
    windows: dict[etree._Element, _Window] = {}
    for element in root.iter("{*}body", "{*}div", "{*}p"):
        parent = element.getparent()
        outer = windows.get(parent, _Window()) if parent is not None else _Window()
        window = windows[element] = outer.inner(element, rates)
        if local(element) != "p":
            continue
        speaker = _speaker(element, agents) if agents else None
        for text, shown in _spans(element, window, rates):
            cue = order.cue(shown.start, shown.end or shown.start) if shown.timed else None
            yield Extract(text, speaker=speaker, cue=cue, paragraph=runs.take(text, speaker, cue))


def _spans(paragraph: etree._Element, window: _Window, rates: _Rates) -> Iterator[tuple[str, _Window]]:
    """The words of a paragraph: as a whole, or for each timed ``span`` where the paragraph itself has no time and its
    spans are more than words."""
    timed = [child for child in paragraph if local(child) == "span" and (child.get("begin") or child.get("end"))]
    if window.timed or not timed:
        yield _words(paragraph), window
        return
    shown = [(_words(child), window.inner(child, rates)) for child in timed]
    if sum(len(text.split()) for text, _ in shown) > _TIMED_WORDS * len(shown):
        yield from shown
        return
    ends = [inner.end for _, inner in shown if inner.end is not None]
    known = [inner.start for _, inner in shown if inner.timed]
    yield _words(paragraph), _Window(min(known, default=0), max(ends, default=None), bool(known))


def _words(element: etree._Element) -> str:
    text = inline(element, {"br": "\0"}, frozenset({"metadata", "set"}))
    return "\n".join(_SPACE.sub(" ", line).strip() for line in text.split("\0"))


def _rates(root: etree._Element) -> _Rates:
    """The rates that the root element gives; 30 frames a second and one tick a second are the standard's defaults."""
    frames = Fraction(_number(_attribute(root, "frameRate"), 30))
    multiplier = re.fullmatch(r"(\d{1,6})[ :](\d{1,6})", (_attribute(root, "frameRateMultiplier") or "").strip())
    if multiplier and int(multiplier[1]) and int(multiplier[2]):
        frames *= Fraction(int(multiplier[1]), int(multiplier[2]))
    sub_frames = _number(_attribute(root, "subFrameRate"), 1)
    told = _attribute(root, "frameRate") is not None
    ticks = Fraction(_number(_attribute(root, "tickRate"), 0)) or (frames * sub_frames if told else Fraction(1))
    return _Rates(frames, ticks)


def _number(text: str | None, otherwise: int) -> int:
    digits = (text or "").strip()
    return int(digits) if digits.isdecimal() and 0 < len(digits) < 10 and int(digits) else otherwise


def _attribute(element: etree._Element, name: str) -> str | None:
    """An attribute in any version of the TTML namespaces."""
    for key, value in element.attrib.items():
        if str(key).rpartition("}")[2] == name:
            return str(value)
    return None


def _agents(root: etree._Element) -> dict[str, str]:
    """Names of the speakers by the id of their ``ttm:agent``."""
    found: dict[str, str] = {}
    for agent in root.iter("{*}agent"):
        name = " ".join(words(agent).split())
        if name:
            found[str(agent.get(f"{_XML}id") or "")] = name
    return found


def _speaker(paragraph: etree._Element, agents: dict[str, str]) -> str | None:
    """The agent of a paragraph: its own, that of its first span, or that of what it stands in."""
    for node in (paragraph, *paragraph.iter("{*}span"), *paragraph.iterancestors()):
        agent = _attribute(node, "agent")
        if agent:
            return agents.get(agent.split()[0], agent)
    return None


def _looks_like_ttml(data: bytes) -> bool:
    head = data[:2000]
    return b"<tt" in head and b"http://www.w3.org/" in head and (b"/ttml" in head or b"/ttaf1" in head)


FORMAT = Format(_WHAT, (".ttml", ".dfxp"), load, _looks_like_ttml, own_encoding=True)
