"""Typesetting: lines of text on PDF pages, broken by words, each letter in a font that has it.

fpdf2 keeps the pages and embeds the fonts. Its own line breaking measures letter by letter through HarfBuzz, which
takes a quarter of a second for one quote; here a word is measured once, and only scripts whose letters join or run from
right to left are shaped.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from importlib.resources import as_file, files
from itertools import groupby
from operator import itemgetter
from typing import Any

from fpdf import FPDF
from fpdf.enums import XPos, YPos

from quoteverify.localisation.words import word
from quoteverify.records.findings import Severity

FAMILY = "DejaVu"
FACES = {
    "": "DejaVuSans.ttf",
    "B": "DejaVuSans-Bold.ttf",
    "I": "DejaVuSans-Oblique.ttf",
    "BI": "DejaVuSans-BoldOblique.ttf",
}
FALLBACKS = {"CJK": "DroidSansFallbackFull.ttf", "Devanagari": "Lohit-Devanagari.ttf"}
SIZE, SMALL, LARGE = 9.0, 7.5, 11.5
"""Type sizes in points."""
LEADING = 0.51
"""Millimetres from line to line for each point of size."""
MARGIN, FOOT = 16.0, 18.0
"""Millimetres left free at the sides, and at the foot of a page."""
SOFT, INK, RULE = 95, 20, 190
"""Greys, 0 black to 255 white: small print, text, lines. A grey prints as itself in black and white."""

_TALL = "\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef"
_TOKEN = re.compile(rf"[{_TALL}][、-】！-／：-？」』]*|[^\s{_TALL}]+|\s+")
_SHAPED = re.compile("[\u0300-\u036f\u0590-\u109f\u1780-\u17ff\u200c\u200d\ufb1d-\ufdff\ufe70-\ufefc]")
"""Scripts and marks that only shaping sets right."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text in one style. ``face`` is "", "B", "I" or "BI"; ``mark`` underlines the words of a finding;
    ``raised`` sets a small number above the line; ``struck`` a line through."""

    text: str
    face: str = ""
    mark: Severity | None = None
    raised: bool = False
    struck: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """Words of a piece on their line: ``left`` and ``width`` in millimetres from the start of the line."""

    piece: Piece
    text: str
    left: float
    width: float


SetLine = tuple[Placed, ...]


class Paper(FPDF):
    """A4 pages with their fonts. ``cursor`` is the top of the next line in millimetres from the top of the page."""

    def __init__(self, title: str, stamp: str) -> None:
        super().__init__(format="A4")
        self.set_margins(MARGIN, MARGIN)
        self.set_auto_page_break(False)
        # "{nb}" in a text is a text: the number of pages is written when all of them are there.
        self.alias_nb_pages("")
        self.set_title(title)
        self.set_creator("QuoteVerify")
        self.set_lang("en")
        self.set_creation_date(datetime.fromisoformat(stamp).astimezone(UTC))
        for style, name in FACES.items():
            self.add_font(FAMILY, style, _path(name))
        for family, name in FALLBACKS.items():
            self.add_font(family, "", _path(name))
        self.set_fallback_fonts([FAMILY, *FALLBACKS], exact_match=False)
        self._letters_of = {face: frozenset(map(chr, self._font(FAMILY, face).cmap)) for face in FACES}
        self._widths: dict[tuple[str, str], float] = {}
        self._chosen: tuple[str, str, float, int] | None = None
        self.cursor = MARGIN
        self.new_page()

    @property
    def room(self) -> float:
        """Millimetres between the margins."""
        return float(self.w - 2 * MARGIN)

    def new_page(self) -> None:
        self.add_page()
        self._chosen = None
        self.cursor = MARGIN

    def need(self, height: float) -> None:
        """Go to the next page where less than ``height`` millimetres are left."""
        if self.cursor + height > self.h - FOOT:
            self.new_page()

    def space(self, height: float) -> None:
        """Leave vertical space, except at the top of a page."""
        if self.cursor > MARGIN:
            self.cursor += height

    def rule(self, left: float, right: float, grey: int = RULE) -> None:
        """A thin line across at the cursor."""
        self.set_draw_color(grey)
        self.set_line_width(0.2)
        self.line(left, self.cursor, right, self.cursor)

    def write_lines(self, pieces: Sequence[Piece], size: float = SIZE, grey: int = INK, left: float = MARGIN,
                    width: float = 0.0) -> None:  # fmt: skip
        """A paragraph, its lines on as many pages as they need."""
        for line in self.broken(pieces, width or self.w - MARGIN - left, size):
            self.need(size * LEADING)
            self.put(line, left, size, grey)
            self.cursor += size * LEADING

    def text_line(self, text: str, face: str = "", size: float = SIZE, grey: int = INK) -> None:
        """A paragraph in one style."""
        self.write_lines((Piece(text, face),), size, grey)

    def broken(self, pieces: Sequence[Piece], width: float, size: float) -> list[SetLine]:
        """Pieces broken into lines of at most ``width`` millimetres."""
        lines: list[SetLine] = []
        line: list[Placed] = []
        at = 0.0
        for piece, chunk, length in self._tokens(pieces, width, size):
            if at + length > width and line and chunk != " ":
                lines.append(_trimmed(line))
                line, at = [], 0.0
            if chunk == " " and not line:
                continue
            if line and line[-1].piece is piece:
                before = line[-1]
                line[-1] = Placed(piece, before.text + chunk, before.left, before.width + length)
            else:
                line.append(Placed(piece, chunk, at, length))
            at += length
        return [*lines, _trimmed(line)] if line else lines

    def _tokens(self, pieces: Sequence[Piece], width: float, size: float) -> Iterator[tuple[Piece, str, float]]:
        """Words, and single spaces between them, with their widths."""
        for piece in pieces:
            for found in _TOKEN.findall(piece.text):
                word = " " if found.isspace() else found
                length = self.measure(word, piece, size)
                if length <= width:
                    yield piece, word, length
                else:
                    yield from self._cut(word, piece, width, size)

    def _cut(self, word: str, piece: Piece, width: float, size: float) -> Iterator[tuple[Piece, str, float]]:
        """A word too long for its line (an address, a hash), letter by letter."""
        part, at = "", 0.0
        for letter in word:
            length = self.measure(letter, piece, size)
            if part and at + length > width:
                yield piece, part, at
                part, at = "", 0.0
            part += letter
            at += length
        yield piece, part, at

    def measure(self, text: str, piece: Piece, size: float) -> float:
        """The width of a word in millimetres."""
        key = (text, piece.face)
        if key not in self._widths:
            self._widths[key] = self._measured(text, piece.face)
        return self._widths[key] * size * (0.7 if piece.raised else 1.0)

    def _measured(self, text: str, face: str) -> float:
        """The width of a word at a type size of one point, in millimetres."""
        if _SHAPED.search(text):
            self._choose(FAMILY, "", SIZE, INK)
            self.set_text_shaping(True)
            width: float = self.get_string_width(text) / SIZE
            self.set_text_shaping(False)
            return width
        total = sum(float(self._font(family, style).cw[ord(letter)]) for letter, family, style in self._set(text, face))
        return total / 1000 / float(self.k)

    def _set(self, text: str, face: str) -> Iterator[tuple[str, str, str]]:
        """Each letter with the font that has it; the first where none does."""
        for letter in text:
            for family, style in ((FAMILY, face), (FAMILY, ""), *((name, "") for name in FALLBACKS)):
                if ord(letter) in self._font(family, style).cmap:
                    yield letter, family, style
                    break
            else:
                yield letter, FAMILY, face

    def _font(self, family: str, style: str) -> Any:
        return self.fonts[family.lower() + style]

    def put(self, line: SetLine, left: float, size: float, grey: int = INK, width: float = 0.0) -> None:
        """One line at the cursor. One that runs from right to left ends at ``left + width``, where that is given."""
        base = self.cursor + size * LEADING * 0.76
        if any(_SHAPED.search(placed.text) for placed in line):
            self._put_shaped(line, left, size, grey, width)
            return
        for placed in line:
            x, piece = left + placed.left, placed.piece
            if piece.raised:
                self._letters(x, base - size * 0.12, placed, size * 0.7, grey)
                continue
            self._letters(x, base, placed, size, grey)
            if piece.mark:
                self._underline(x, base + size * 0.05, placed.width, piece.mark)
            if piece.struck:
                self.set_draw_color(INK)
                self.set_line_width(0.15)
                self.line(x, base - size * 0.09, x + placed.width, base - size * 0.09)

    def _letters(self, x: float, y: float, placed: Placed, size: float, grey: int) -> None:
        if self._letters_of[placed.piece.face].issuperset(placed.text):
            self._choose(FAMILY, placed.piece.face, size, grey)
            self.text(x, y, placed.text)
            return
        for (family, style), letters in groupby(self._set(placed.text, placed.piece.face), key=itemgetter(1, 2)):
            x = self._run(x, y, "".join(letter for letter, _, _ in letters), (family, style), size, grey)

    def _run(self, x: float, y: float, text: str, font: tuple[str, str], size: float, grey: int) -> float:
        """Letters of one font; returns where they end."""
        self._choose(*font, size, grey)
        self.text(x, y, text)
        widths = self._font(*font).cw
        return x + sum(float(widths[ord(letter)]) for letter in text) * size / 1000 / float(self.k)

    def _choose(self, family: str, style: str, size: float, grey: int) -> None:
        if self._chosen != (family, style, size, grey):
            self.set_font(family, style, size)
            self.set_text_color(grey)
            self._chosen = (family, style, size, grey)

    def _put_shaped(self, line: SetLine, left: float, size: float, grey: int, width: float) -> None:
        """A line that HarfBuzz shapes and the bidirectional algorithm orders; its numbers stand behind it."""
        text = "".join(placed.text for placed in line if not placed.piece.raised).strip()
        numbers = ", ".join(placed.text for placed in line if placed.piece.raised)
        shown = f"{text} [{numbers}]" if numbers else text
        self._choose(FAMILY, "", size, grey)
        self.set_text_shaping(True)
        self.set_xy(left, self.cursor)
        right = bool(width) and bool(re.search("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]", text))
        room = width or self.room
        self.c_margin = 0
        self.cell(room, size * LEADING, shown, align="R" if right else "L", new_x=XPos.LEFT, new_y=YPos.TOP)
        self.set_text_shaping(False)
        self._chosen = None

    def _underline(self, x: float, y: float, width: float, mark: Severity) -> None:
        """Double for critical, waves for major, dashes for minor, dots for info: seen without colour."""
        self.set_draw_color(INK)
        self.set_line_width(0.25)
        if mark is Severity.CRITICAL:
            self.line(x, y, x + width, y)
            self.line(x, y + 0.6, x + width, y + 0.6)
        elif mark is Severity.MAJOR:
            steps = max(int(width / 0.7), 1)
            points = [(x + width * step / steps, y + (0.5 if step % 2 else 0.0)) for step in range(steps + 1)]
            self.polyline(points)
        else:
            dash = (1.2, 0.8) if mark is Severity.MINOR else (0.25, 0.6)
            self.set_dash_pattern(*dash)
            self.line(x, y + 0.2, x + width, y + 0.2)
            self.set_dash_pattern()

    def write_page_numbers(self, label: str) -> None:
        """The foot of every page, when all of them are there."""
        last = len(self.pages)
        for number in range(1, last + 1):
            self.page = number
            # fpdf2 sets no font that it believes set: it was, on another page.
            self._choose(FAMILY, "B", LARGE, INK)
            piece = Piece(f"{label} · {word('page {number} of {last}', number=number, last=last)}")
            self.cursor = self.h - 12
            width = self.measure(piece.text, piece, SMALL)
            self.put((Placed(piece, piece.text, 0, width),), self.w - MARGIN - width, SMALL, SOFT)
        self.page = last


def _trimmed(line: Sequence[Placed]) -> SetLine:
    """A line without the space at its end, which would be underlined with the words before it."""
    last = line[-1]
    text = last.text.rstrip()
    if text == last.text or not text:
        return tuple(line)
    return (*line[:-1], Placed(last.piece, text, last.left, last.width * len(text) / len(last.text)))


@cache
def _path(name: str) -> str:
    """The path of a font. However the program is installed, fonts are files in a folder; ``as_file`` finds it."""
    with as_file(files("resources") / "fonts" / name) as path:
        return str(path)
