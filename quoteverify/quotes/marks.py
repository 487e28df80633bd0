"""Quotation marks: which characters are marks, which open and which close, and which belong together.

One pass from left to right with a stack. A mark's role comes from its character, its neighbours and what is open.
Paragraphs may repeat the opening mark of a quote that goes on. Linear in the length of the text.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from quoteverify.language.profiles import Profile
from quoteverify.quotes.apostrophes import Apostrophes
from quoteverify.quotes.surroundings import Vicinity
from quoteverify.quotes.typewriter import typeset, whole
from quoteverify.quotes.unclosed import Unclosed
from quoteverify.quotes.verbs import ReportingVerbs
from quoteverify.records.spans import Span

MAX_DEPTH = 8
"""Quotes nest two or three deep; what opens deeper is counted as stray, which bounds time on hostile text."""
MAX_STRAYS = 10_000
"""No text has more; the rest is not reported."""

PAIRS = (
    "“”", "„“", "„”", "‘’", "‚‘", "‚’", '""', "''", "«»", "‹›",
    "「」", "『』", "〝〞", "〝〟", "＂＂", "‟”", "‛’", '„"', "‚'", '“"', '"”'
)  # fmt: skip
"""The last ones are typed by hand: one mark of a typesetter, one of a keyboard."""
_TURNED = (("»", "«"), ("›", "‹"), ("”", "”"))
SINGLE = frozenset("'’‘‚‛")
_MARKS = "“”„‟‘’‚‛\"'«»‹›「」『』〝〞〟＂"
_MARK = re.compile(f"[{_MARKS}]{{7,}}|[{_MARKS}]")
"""A long run of marks is an ornament or damage, and is passed over whole."""
_CLOSING_DOUBLE = re.compile('["”]')
_FEET = re.compile(r"\d['′’]\d{1,2}$")
_TELLING = 80
"""Characters that the words of who said it may take at the end of a paragraph."""
_EARLY = 3
"""Among how many first words of theirs the verb of saying stands."""
_TAIL = re.compile(r"[?!,…]\s+((?=[^\W\d_])[^?!,…“”\"«»]*[.:])\s*$")
_OPENING_PUNCTUATION = frozenset("([{<—–-―/¿¡…")
_CLOSING_PUNCTUATION = frozenset(".,;:!?)]}>—–-―/…。、，！？；：")


@dataclass(frozen=True, slots=True)
class Marked:
    """A pair of marks; ``openings`` has one mark for each paragraph that repeats it, ``parent`` indexes the result."""

    openings: tuple[Span, ...]
    closing: Span
    parent: int | None

    @property
    def span(self) -> Span:
        return Span(self.openings[0].start, self.closing.end)

    @property
    def inner(self) -> Span:
        return Span(self.openings[0].end, self.closing.start)


@dataclass(slots=True)
class _Open:
    character: str
    openings: list[Span]
    number: int


@dataclass(slots=True)
class _State:
    """What is open, what was closed and what has no partner, while the text goes by."""

    stack: list[_Open] = field(default_factory=list)
    closed: list[tuple[_Open, Span, tuple[int, ...]]] = field(default_factory=list)
    """Each with its closing mark and the numbers of the marks then open around it, the nearest first."""
    strays: list[tuple[Span, bool]] = field(default_factory=list)
    opened: int = 0
    last_opening: int = -1
    in_attribute: bool = False
    recovered: list[tuple[_Open, int]] = field(default_factory=list)
    """Marks that nothing closed whose quote the words of who said it end, with that end."""

    def stray(self, at: int, opening: bool) -> None:
        if len(self.strays) < MAX_STRAYS:
            self.strays.append((Span(at, at + 1), opening))

    def drop(self, keep: int, unclosed: Callable[[int], int | None] | None = None) -> None:
        """Give up all but the ``keep`` outermost open marks; a straight single mark was an apostrophe after all.
        ``unclosed`` tells where the words behind a mark end whose partner is missing."""
        for lost in self.stack[keep:]:
            end = unclosed(lost.openings[-1].end) if unclosed and lost.character not in SINGLE else None
            if end is not None:
                self.recovered.append((lost, end))
            if lost.character != "'":
                for span in lost.openings:
                    self.stray(span.start, opening=True)
        del self.stack[keep:]


def find_marked(
    text: str, paragraphs: Sequence[Sequence[Span]], profile: Profile
) -> tuple[tuple[Marked, ...], tuple[tuple[Span, bool], ...]]:
    """Pair the marks of ``text`` inside ``paragraphs`` (each a sequence of pieces, in order).

    Returns the pairs in order of their start, outer before inner, and the stray marks as (span, opening).
    """
    text, typed = typeset(text)
    roles = _Roles(profile, text)
    apostrophes, unclosed = Apostrophes(profile), roles.unclosed
    state = _State()
    for number, pieces in enumerate(paragraphs):
        for first, piece in enumerate(pieces):
            _scan(text, piece, first == 0, roles, apostrophes, state)
        following = paragraphs[number + 1] if number + 1 < len(paragraphs) else ()
        told = bool(state.stack) and roles.told(text, state.stack[0].openings[-1].end, pieces)
        keep = 1 if not told and _reopens(text, following, state.stack) else 0
        state.drop(keep, unclosed.within(text, pieces))
    state.drop(0)
    return _result(state, typed)


def _result(state: _State, typed: frozenset[int]) -> tuple[tuple[Marked, ...], tuple[tuple[Span, bool], ...]]:
    ended = [(opened, Span(end, end), ()) for opened, end in state.recovered]
    closed = sorted([*state.closed, *ended], key=lambda item: item[0].number)
    lost = {opened.number for opened, _ in state.recovered}
    place = {item[0].number: index for index, item in enumerate(closed) if item[0].number not in lost}
    marked = tuple(
        # A mark around it that nothing closed is a stray one: the parent is the nearest that was closed.
        Marked(
            whole(opened.openings, typed, opening=True),
            whole([closing], typed, opening=False)[0],
            next((place[number] for number in around if number in place), None),
        )
        for opened, closing, around in closed
    )
    return marked, tuple(sorted(state.strays))


def _reopens(text: str, pieces: Sequence[Span], stack: list[_Open]) -> bool:
    """Whether the next paragraph begins by repeating the outermost open mark."""
    if not stack or not pieces:
        return False
    start = next((at for at in range(pieces[0].start, pieces[0].end) if not text[at].isspace()), None)
    return start is not None and text[start] == stack[0].character


class _Roles:
    """Which marks open, which close, and which openings a closing mark belongs to, in one language."""

    def __init__(self, profile: Profile, text: str) -> None:
        turned = [mark + closing for mark, closing in _TURNED if _opens_words(mark, text)]
        own = [mark.opening + mark.closing for mark in profile.marks if len(mark.opening + mark.closing) == 2]
        pairs = dict.fromkeys([*own, *turned, *PAIRS])
        self.partners: dict[str, set[str]] = {}
        for pair in pairs:
            self.partners.setdefault(pair[1], set()).add(pair[0])
        self.opening = {pair[0] for pair in pairs}
        self.unclosed = Unclosed(profile)
        self._reporting = ReportingVerbs(profile.quotes)

    def told(self, text: str, start: int, pieces: Sequence[Span]) -> bool:
        """Whether a paragraph ends in who said it though its quote was not closed: “Why? he asked."""
        end = pieces[-1].end
        tail = _TAIL.search(text, max(start, end - _TELLING), end)
        if tail is None:
            return False
        window = Vicinity(tail[1])
        return any(first < _EARLY for first, _ in self._reporting.find(window))


def _scan(text: str, piece: Span, first: bool, roles: _Roles, apostrophes: Apostrophes, state: _State) -> None:
    singles = apostrophes.of(text, piece)
    state.in_attribute = False
    line_start = first
    position = piece.start
    for match in _MARK.finditer(text, piece.start, piece.end):
        at = match.start()
        between = text[position:at]
        line_start = (line_start or "\n" in between) and not between.strip()
        position = at + 1
        character = text[at]
        if match.end() - at > 1:
            position = match.end()
            continue
        if at in singles.apostrophes or _is_doubled(text, at, piece) or _is_prime(text, at, piece, state):
            line_start = False
            continue
        _take(text, at, piece, line_start, roles, singles.doubtful, state, character)


def _take(
    text: str,
    at: int,
    piece: Span,
    line_start: bool,
    roles: _Roles,
    doubtful: frozenset[int],
    state: _State,
    character: str,
) -> None:
    """Give the mark at ``at`` its role and change the state."""
    if line_start and state.stack and state.stack[0].character == character:
        state.drop(1)
        state.stack[0].openings.append(Span(at, at + 1))
        state.last_opening = at
        return
    partner = _partner(state.stack, roles.partners.get(character, set()))
    opens, closes = _context(text, at, piece, state.last_opening)
    may_open = character in roles.opening or (character == "”" and opens and not closes and partner is None)
    may_close = character in roles.partners
    undecided = may_open and may_close
    if undecided and opens == closes:
        may_open = partner is None
    elif undecided:
        may_open = opens
    if may_open:
        _open(at, character, state)
    elif partner is not None:
        _close(at, partner, state)
    elif at not in doubtful:
        _unopened(text, at, piece, roles, state)


def _unopened(text: str, at: int, piece: Span, roles: _Roles, state: _State) -> None:
    """Take a closing mark that nothing opened: a stray one, and the end of a quote where who said it tells."""
    state.stray(at, opening=False)
    start = roles.unclosed.begin(text, at, piece) if not state.stack and text[at] not in SINGLE else None
    if start is not None:
        state.closed.append((_Open(text[at], [Span(start, start)], state.opened), Span(at, at + 1), ()))
        state.opened += 1


def _open(at: int, character: str, state: _State) -> None:
    state.last_opening = at
    if len(state.stack) >= MAX_DEPTH:
        state.stray(at, opening=True)
        return
    state.stack.append(_Open(character, [Span(at, at + 1)], state.opened))
    state.opened += 1


def _close(at: int, partner: int, state: _State) -> None:
    state.drop(partner + 1)
    opened = state.stack.pop()
    around = tuple(still_open.number for still_open in reversed(state.stack))
    state.closed.append((opened, Span(at, at + 1), around))


def _partner(stack: list[_Open], partners: set[str]) -> int | None:
    """The innermost open mark that a closing mark may belong to (the stack is at most MAX_DEPTH deep)."""
    return next((i for i in range(len(stack) - 1, -1, -1) if stack[i].character in partners), None)


def _context(text: str, at: int, piece: Span, last_opening: int) -> tuple[bool, bool]:
    """Whether the neighbours look like those of an opening mark, and of a closing mark."""
    left = text[at - 1] if at > piece.start else " "
    right = text[at + 1] if at + 1 < piece.end else " "
    opened = at - 1 == last_opening
    left_outside = left.isspace() or left in _OPENING_PUNCTUATION or opened
    right_outside = right.isspace() or right in _CLOSING_PUNCTUATION or bool(_MARK.match(right))
    return left_outside and not right.isspace(), right_outside and not left.isspace() and not opened


def _is_doubled(text: str, at: int, piece: Span) -> bool:
    """Two apostrophes in a row are wiki markup, seconds or an old typewriter's marks: too many things to be read."""
    before = at > piece.start and text[at - 1] == "'"
    after = at + 1 < piece.end and text[at + 1] == "'"
    return text[at] == "'" and (before or after)


def _is_prime(text: str, at: int, piece: Span, state: _State) -> bool:
    """Inches, seconds (5'10", 12") and attributes of markup (id="x") are no quotation marks."""
    if text[at] != '"' or at == piece.start:
        return False
    if state.in_attribute:
        state.in_attribute = False
        return True
    left = text[at - 1]
    if left == "=" and at + 1 < piece.end and not text[at + 1].isspace():
        state.in_attribute = True
        return True
    if not left.isdigit():
        return False
    feet = _FEET.search(text, max(piece.start, at - 5), at)
    if feet is not None or all(mark.character not in '"„“' for mark in state.stack):
        return True
    return _goes_on(text, at, piece)


def _goes_on(text: str, at: int, piece: Span) -> bool:
    """Whether a quote goes on behind inches: the next straight mark of the piece closes it (`"12" wide," he said`)."""
    if text[at + 1 : at + 2] != " " or not text[at + 2 : at + 3].islower():
        return False
    closing = _CLOSING_DOUBLE.search(text, at + 1, piece.end)
    following = closing.start() if closing else -1
    return following > 0 and not text[following - 1].isspace() and text[following - 1] not in _OPENING_PUNCTUATION


def _opens_words(mark: str, text: str) -> bool:
    """Whether a mark that closes in most languages opens quotes here: »so« and ”so”."""
    own = mark != "”" or "“" not in text  # beside “, a ” that opens is a slip
    return own and re.search(rf"(?:^|[\s(]){mark}[^\W_]", text) is not None


def inside(marked: Marked, pieces: Sequence[Span], text: str) -> Iterator[Span]:
    """The quoted words of a pair without its marks: one span for each piece that it touches, trimmed."""
    starts = [mark.end for mark in marked.openings]
    ends = [*(mark.start for mark in marked.openings[1:]), marked.closing.start]
    for start, end in zip(starts, ends, strict=True):
        for piece in pieces:
            if piece.start < end and start < piece.end:
                trimmed = trim(text, Span(max(start, piece.start), min(end, piece.end)))
                if trimmed is not None:
                    yield trimmed


def trim(text: str, span: Span) -> Span | None:
    """``span`` without white space at its ends; None when nothing remains."""
    start, end = span.start, span.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end) if start < end else None
