"""Interviews: who asks and who answers in a text of questions and answers; what is answered was said.

The two are told apart by labels ("Q:", "Frage:", initials, names in capitals or bold) or by the layout alone, where the
questions or the answers stand in bold or italics. A text where nobody asks is no interview: a label such as "Photo:"
makes none.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from quoteverify.language.profiles import Profile, known, profile
from quoteverify.quotes.marks import trim
from quoteverify.records.document import Document, Zone
from quoteverify.records.spans import Span

FEWEST = 2
"""Questions that make an interview of a text whose labels do not say so."""
LEADING = 48
"""Characters that a name in bold or capitals at the start of an answer may have."""
BEGINNING = 3_000
"""Characters at the start of a text that may name who is interviewed."""

_ASKS = re.compile(r"[?？؟;][\"'”’»“«)\]]*$")
_CAPITALS = re.compile(r"((?:[^\W\d_a-zà-ÿа-яёіїєґў]{2,}[.’'-]?(?:[ \t]+|(?=[:–—-])|$)){1,4})(?:[:–—-]+[ \t]*)?(?=\S)")
_INITIALS = re.compile(r"(?:[^\W\d_]\.?[ \t]?){2,3}")
_CAPITALISED = re.compile(r"[^\W\d_][\w’'-]*")
_ROLE = 5
"""Words that may stand between "interview with" and the name: "with the former conductor"."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A paragraph that somebody interviewed says: its ``pieces`` without the label."""

    pieces: tuple[Span, ...]
    speaker: str | None

    @property
    def span(self) -> Span:
        return Span.cover(self.pieces)


@dataclass(frozen=True, slots=True)
class _Paragraph:
    """``name``: the label or the name that it begins with. ``set_off``: all of it is in bold or italics."""

    pieces: tuple[Span, ...]
    name: str | None
    asks: bool
    set_off: bool


def answers_of(document: Document, language: Profile) -> tuple[Answer, ...]:
    """The answers of an interview in reading order; none where the text is no interview."""
    blocks = [block for block in document.blocks if block.pieces]
    if any(block.cue is not None for block in blocks):
        return ()
    paragraphs = list(_paragraphs(document))
    found = _labelled(paragraphs) or [(paragraph, None) for paragraph in _set_off(paragraphs)]
    if not found:
        return ()
    interviewee = _interviewee(document, language)
    return tuple(
        Answer(paragraph.pieces, _full_name(name, document) if name else interviewee) for paragraph, name in found
    )


def _paragraphs(document: Document) -> Iterator[_Paragraph]:
    text = document.text
    end = 0
    for block in document.blocks:
        if not block.pieces:
            continue
        labelled = any(map(str.isalnum, text[end : block.span.start]))
        end = block.span.end
        if block.zone is not Zone.BODY:
            continue
        name = block.speaker if labelled else None
        pieces = block.pieces
        if name is None:
            name, pieces = _leading(text, pieces, block.stressed)
        if pieces:
            asks = _ASKS.search(text, pieces[0].start, pieces[-1].end) is not None
            covered = sum(len(span) for span in block.stressed)
            set_off = bool(block.stressed) and covered >= sum(len(piece) for piece in block.pieces)
            yield _Paragraph(pieces, name, asks, set_off and name is None)


def _leading(text: str, pieces: tuple[Span, ...], stressed: Sequence[Span]) -> tuple[str | None, tuple[Span, ...]]:
    """A name in bold or in capitals before the words, and the pieces behind it."""
    first = pieces[0]
    end = first.start
    if stressed and stressed[0].start == first.start and stressed[-1].end < pieces[-1].end:
        end = stressed[0].end
    elif (capitals := _CAPITALS.match(text, first.start, first.end)) is not None:
        end = capitals.end()
    name = text[first.start : end].strip(" \t\n.:–—-")
    if not 0 < len(name) <= LEADING or not _is_name(name):
        return None, pieces
    starts = (Span(max(piece.start, end), piece.end) for piece in pieces if piece.end > end)
    trimmed = (trim(text, piece) for piece in starts)
    kept = tuple(piece for piece in trimmed if piece is not None)
    return name, kept


def _is_name(words: str) -> bool:
    found = _CAPITALISED.findall(words)
    return 0 < len(found) <= 5 and found[0][0].isupper() and found[-1][0].isupper()


def _labelled(paragraphs: Sequence[_Paragraph]) -> list[tuple[_Paragraph, str | None]]:
    """The answers of an interview with labels, each with the name that its label gives."""
    named = [paragraph for paragraph in paragraphs if paragraph.name]
    askers = _askers(paragraphs, named)
    if askers is None:
        return []
    speaker: str | None = None
    found: list[tuple[_Paragraph, str | None]] = []
    for paragraph, following in zip(paragraphs, [*paragraphs[1:], None], strict=True):
        if paragraph.name:
            speaker = paragraph.name
        elif paragraph.asks and following is not None and following.name and None in askers:
            speaker = None
        if speaker is not None and speaker not in askers:
            found.append((paragraph, None if speaker.casefold() in _words("answers") else speaker))
    return found


def _askers(paragraphs: Sequence[_Paragraph], named: Sequence[_Paragraph]) -> frozenset[str | None] | None:
    """The names of who asks; with None among them where questions have no name. None where nobody interviews."""
    names = {paragraph.name for paragraph in named if paragraph.name}
    told = {name for name in names if name.casefold() in _words("questions")}
    answering = {name for name in names if name.casefold() in _words("answers")}
    if told and (answering or names - told):
        return frozenset(told)
    turns: defaultdict[str, list[bool]] = defaultdict(list)
    for paragraph in named:
        turns[paragraph.name or ""].append(paragraph.asks)
    asking = {name for name in names - answering if sum(turns[name]) * 2 >= len(turns[name])}
    exchanges = [(before.name, after.name) for before, after in pairwise(named)]
    if asking and sum(asker in asking and answerer not in asking for asker, answerer in exchanges) >= FEWEST:
        return frozenset(asking)
    unnamed = sum(
        before.name is None and before.asks and after.name is not None for before, after in pairwise(paragraphs)
    )
    if unnamed >= (1 if answering else FEWEST) and unnamed * 2 >= len(named) and not asking - answering:
        return frozenset([None])
    return None


def _set_off(paragraphs: Sequence[_Paragraph]) -> list[_Paragraph]:
    """The answers where only bold or italics tell them from the questions."""
    questions = [paragraph for paragraph in paragraphs if paragraph.set_off and paragraph.asks]
    stressed = sum(paragraph.set_off for paragraph in paragraphs)
    if len(questions) >= FEWEST and len(questions) * 2 >= stressed:
        return list(_plain_answers(paragraphs))
    answers = [
        after
        for before, after in pairwise(paragraphs)
        if before.asks and not before.set_off and after.set_off and not after.asks
    ]
    return answers if len(answers) >= FEWEST and len(answers) * 2 >= stressed else []


def _plain_answers(paragraphs: Sequence[_Paragraph]) -> Iterator[_Paragraph]:
    begun = False
    for paragraph in paragraphs:
        begun = begun or (paragraph.set_off and paragraph.asks)
        if begun and not paragraph.set_off:
            yield paragraph


@cache
def _words(side: str) -> frozenset[str]:
    """The labels that stand for one side of an interview, "questions" or "answers", in any language."""
    return frozenset(word.casefold() for tag in known() for word in getattr(profile(tag).labels, side))


def _interviewee(document: Document, language: Profile) -> str | None:
    """Whom the title or the beginning says the interview is with."""
    phrases = language.labels.interviews
    if not phrases:
        return None
    opening = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, phrases))})(?!\w)", re.IGNORECASE)
    for text in (document.metadata.get("title", ""), document.text[:BEGINNING]):
        for match in opening.finditer(text):
            name = _first_name(text[match.end() : match.end() + 120].split("\n")[0])
            if name:
                return name
    return None


def _first_name(text: str) -> str | None:
    """The first run of two capitalised words or more, after a few words of description at most."""
    start = end = count = skipped = 0
    for match in _CAPITALISED.finditer(text):
        joined = count and not text[end : match.start()].strip(" \t.")
        if match[0][0].isupper() and (joined or not count):
            start, end, count = (start if count else match.start()), match.end(), count + 1
        elif count > 1:
            break
        else:
            skipped, count = skipped + count + 1, 0
            if match[0][0].isupper():
                start, end, count = match.start(), match.end(), 1
            if skipped > _ROLE:
                return None
    return text[start:end] if count > 1 else None


def _full_name(name: str, document: Document) -> str:
    """The name that initials stand for, where the beginning of the text has it; any other name as printed."""
    if _INITIALS.fullmatch(name) is None or not name.replace(".", "").replace(" ", "").isupper():
        return name
    initials = [letter for letter in name if letter.isalpha()]
    words = r"[ \t]+".join(rf"{re.escape(letter)}[^\W\d_][\w’'-]*" for letter in initials)
    match = re.search(rf"(?<!\w){words}", document.text[:BEGINNING])
    return match[0] if match else name
