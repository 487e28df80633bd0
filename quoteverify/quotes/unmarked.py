"""Quotes without quotation marks: lines of dialogue after a dash, block quotes, and clauses of indirect speech."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from quoteverify.language.profiles import Profile
from quoteverify.quotes.attribution import Attribution, Reporting
from quoteverify.quotes.marks import trim
from quoteverify.quotes.surroundings import MASK, Surroundings, Vicinity, WordList
from quoteverify.records.document import Zone
from quoteverify.records.quotes import Kind
from quoteverify.records.spans import Span

LONGEST = 2_000
"""Characters of a line of dialogue or a sentence of indirect speech; what is longer is damaged text."""
SIGNATURE = 100
"""Characters of the longest line under a block quote that names its speaker."""
TELLING = 10
"""Words that the writer may say behind a line of dialogue without a dash before them."""
PAUSES = 12
"""Pauses of a line behind which the writer's words are looked for."""
BEFORE_CLAUSE = 5
"""Words that may stand between a reporting verb and its "that": told reporters in Minsk that."""

_LINE = re.compile(r"[^\n]+")
_SENTENCE = re.compile(r"[^.!?…\n]+(?:[.!?…]+(?!\s|$)[^.!?…\n]*)*")
_CLOSED = re.compile(r"[^。！？\n]+?(?:[。！？\n]|\.(?=\s|$)|$)")
_DASH = re.compile(r"\s*[—–―](?:\s*|(?=[.,]))|\s+-\s+")
_BEFORE_TURN = frozenset(",.!?…:")
_PAUSE = re.compile(r"[,.!?…][\"”’»“]?\s+")
_ANY_DASH = frozenset("–—―-")
_SPACED_DASHES = "–—―- \t\u00a0"
_ENDS = frozenset(".!?…,:;—")
_SIGNING = frozenset("-–—―")
_QUOTED_LINE = re.compile(r"[ \t]*>[> \t]*")


@dataclass(frozen=True, slots=True)
class UnmarkedQuote:
    """A quote that was found without marks, before it is given an id."""

    span: Span
    utterances: tuple[Span, ...]
    kind: Kind
    attribution: Attribution


class UnmarkedReader:
    """Finds quotes without marks in the pieces of one document; ``outside`` is its text with marked quotes masked."""

    def __init__(self, text: str, outside: str, profile: Profile, reporting: Reporting) -> None:
        listed = profile.quotes
        self._text = text
        self._outside = outside
        self._dashes = listed.dialogue_dashes
        self._told: dict[str, bool] = {}
        self._that = WordList(listed.subordinators)
        self._reporting = reporting

    def read(self, pieces: Sequence[Span], zone: Zone, quoted: bool = False) -> Iterator[UnmarkedQuote]:
        """The dialogue, block quote and indirect speech of one paragraph; ``quoted`` where its layout sets it off."""
        if zone is not Zone.BODY or not pieces or (quoted and self._is_signature(pieces)):
            return
        block = self._block_quote(pieces, quoted)
        if block is not None:
            yield block
            return
        for piece in pieces:
            for match in _LINE.finditer(self._text, piece.start, piece.end):
                line = trim(self._text, Span(match.start(), match.end()))
                if line is None or len(line) > LONGEST:
                    continue
                if self._begins_dialogue(line):
                    yield from self._dialogue(line)
                else:
                    yield from self._indirect(line)
                    yield from self._framed(line)

    def _begins_dialogue(self, line: Span) -> bool:
        """Whether a line begins with a dash of dialogue. One that may also begin an item of a list counts where the
        text has such a line that tells who speaks."""
        if self._dashes and self._text.startswith(self._dashes, line.start):
            return True
        dash = self._text[line.start]
        if dash not in _ANY_DASH or not self._text[line.start + 1 : line.start + 2].isspace():
            return False
        if dash not in self._told:
            lines = re.finditer(rf"^[ \t]*{dash}[ \t].*", self._text, re.MULTILINE)
            self._told[dash] = any(self._is_told(line[0]) for line in lines)
        return self._told[dash]

    def _is_told(self, line: str) -> bool:
        """Whether a line of dialogue says who speaks: – We stay, – she said."""
        return self._told_at(line) is not None

    def _told_at(self, line: str) -> re.Match[str] | None:
        """The pause behind which the writer tells who spoke."""
        return next(
            (pause for pause in islice(_PAUSE.finditer(line), PAUSES) if self._telling(line, pause.end())), None
        )

    def _telling(self, line: str, start: int) -> bool:
        """Whether the words of a line from ``start`` on are the writer's: “she said.”, “dit Koval.”"""
        rest = line[start : start + SIGNATURE].lstrip(_SPACED_DASHES)
        told, *turned = _DASH.split(rest, maxsplit=1)
        if not turned and len(line) - start > SIGNATURE:
            return False
        window = Vicinity(told)
        verbs = self._reporting.verbs.find(window) if len(window.norms) <= TELLING else []
        return bool(verbs) and verbs[0][0] <= 1 and not rest[:1].isdigit()

    def _is_signature(self, pieces: Sequence[Span]) -> bool:
        """Whether a paragraph of a block quote only names who said it: "— A. Ivanov, 4 May"."""
        first, last = pieces[0].start, pieces[-1].end
        return last - first <= SIGNATURE and self._text[first] in _SIGNING and self._text[last - 1] not in "!?…"

    def _block_quote(self, pieces: Sequence[Span], quoted: bool) -> UnmarkedQuote | None:
        """A paragraph set off by its layout, or whose every line is by ">" as in mail."""
        start, end = pieces[0].start, pieces[-1].end
        begin = self._text.rfind("\n", 0, start) + 1
        lines = self._text[begin:end].split("\n")
        if not quoted and not all(_QUOTED_LINE.match(line) for line in lines if line.strip()):
            return None
        utterances = []
        for piece in pieces:
            for line in _LINE.finditer(self._text, piece.start, piece.end):
                prefix = _QUOTED_LINE.match(self._text, line.start(), line.end())
                trimmed = trim(self._text, Span(prefix.end() if prefix else line.start(), line.end()))
                if trimmed is not None:
                    utterances.append(trimmed)
        if not utterances or MASK in self._outside[utterances[0].start : utterances[0].start + 1]:
            return None
        span = Span(utterances[0].start, utterances[-1].end)
        return UnmarkedQuote(span, tuple(utterances), Kind.BLOCK, Attribution())

    def _dialogue(self, line: Span) -> Iterator[UnmarkedQuote]:
        """— Well, — he said, — we go. Parts after a dash alternate between the speaker's words and the writer's."""
        text = self._text
        if text[line.end - 1] not in _ENDS or MASK in self._outside[line.start : line.end]:
            return
        bounds = [line.start + 1]
        for start, end in self._turns(line):
            bounds += [start, end]
        bounds.append(line.end)
        parts = [trim(text, Span(*pair)) for pair in zip(bounds[::2], bounds[1::2], strict=True)]
        spoken: list[Span] = []
        attribution = Attribution()
        for at, part in enumerate(part for part in parts if part is not None):
            window = Vicinity(part.of(text))
            if at % 2 and (self._reporting.verbs.find(window) or window.text[:1].islower()):
                attribution = self._reporting.of(Surroundings(Vicinity(""), window), ",")
            else:
                told = self._told_at(window.text)
                if told is None or attribution.speaker:
                    spoken.append(part)
                    continue
                words = Vicinity(window.text[told.end() :])
                attribution = self._reporting.of(Surroundings(Vicinity(""), words), ",")
                spoken.append(Span(part.start, part.start + told.start() + 1))
        if spoken:
            yield UnmarkedQuote(Span(line.start, spoken[-1].end), tuple(spoken), Kind.DIALOGUE, attribution)

    def _turns(self, line: Span) -> Iterator[tuple[int, int]]:
        """The dashes between the speaker's words and the writer's: behind a pause, before the words of who said it
        and, once those stand there, behind them."""
        text = self._text
        told = False
        for match in _DASH.finditer(text, line.start + 1, line.end):
            spaced = text[match.start()].isspace()
            paused = spaced and text[match.start() - 1] in _BEFORE_TURN
            opens = spaced and not told and self._telling(text[match.end() : line.end], 0)
            if paused or opens or (told and match[0].strip() != "-"):
                yield match.span()
                told = opens

    def _indirect(self, line: Span) -> Iterator[UnmarkedQuote]:
        """He said that …: the clause after a reporting verb and its conjunction, to the end of the sentence."""
        for match in _SENTENCE.finditer(self._outside, line.start, line.end):
            window = Vicinity(match.group())
            draft = self._clause(window, match.start())
            if draft is not None:
                yield draft

    def _framed(self, line: Span) -> Iterator[UnmarkedQuote]:
        """Sentences that hold speech and speaker in a frame, in languages that have such: 他说：我们留下。"""
        for match in _CLOSED.finditer(self._outside, line.start, line.end) if self._reporting.frames.any else ():
            found = self._reporting.frames.unmarked(match[0]) if MASK not in match[0] else None
            if found is not None:
                speaker, cue, place = found
                clause = place.shift(match.start())
                attribution = Attribution(speaker, cue, adjacent=True, reported=True)
                yield UnmarkedQuote(clause, (clause,), Kind.INDIRECT, attribution)

    def _clause(self, window: Vicinity, offset: int) -> UnmarkedQuote | None:
        verbs = self._reporting.verbs.find(window)
        for _, conjunction in self._that.find(window):
            verb = next((last for _, last in verbs if 0 < conjunction - last <= BEFORE_CLAUSE), None)
            if verb is None:
                continue
            words = window.words
            if verb + 1 < conjunction and words[conjunction].start - words[verb].end > 80:
                continue
            clause = trim(self._text, Span(offset + words[conjunction].end, offset + len(window.text)))
            if clause is None or len(clause) > LONGEST or clause.of(self._outside).strip(MASK + " .,") == "":
                return None
            before = Vicinity(window.text[: words[conjunction].start])
            attribution = self._reporting.of(Surroundings(before, Vicinity("")), "")
            return UnmarkedQuote(clause, (clause,), Kind.INDIRECT, attribution)
        return None
