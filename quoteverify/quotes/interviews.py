"""Interviews: who asks and who answers in a text of questions and answers; what is answered was said.

The two are told apart by labels ("Q:", "Frage:", initials, names in capitals or bold), by the layout alone, where the
questions or the answers stand in bold or italics or begin with a dash, or by nothing but the question marks. A text
where nobody asks is no interview: a label such as "Photo:" makes none. Nor is one that puts questions to its readers,
as essays and explanations do: somebody is spoken to, somebody says "I", or the text calls itself an interview.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from quoteverify.language.profiles import Profile, known, profile
from quoteverify.quotes.interviewees import announces, full_name, interviewee
from quoteverify.quotes.marks import trim
from quoteverify.quotes.voices import Voices, quotes_somebody
from quoteverify.records.document import Document, Zone
from quoteverify.records.spans import Span

FEWEST = 2
"""Questions that make an interview of a text whose labels do not say so."""
FEWEST_BARE = 3
"""Questions that make an interview of a text that has neither labels nor layout, and does not call itself one."""
QUESTION, ANSWERS = 400, 3
"""Characters of a question, and paragraphs of the answers to one on average, at most, where nothing else tells them."""
MOST = 0.6
"""Share of the paragraphs that are asked or answered, at least, where nothing else tells them."""
CREDIT = 120
"""Characters of a last paragraph that says who asked."""
LEADING = 48
"""Characters that a name in bold or capitals at the start of an answer may have."""

_QUESTION_MARKS = frozenset("?？؟;")
_ASKS = re.compile(r"[?？؟;][\"'”’»“«)\]]*$")
_CAPITALS = re.compile(r"((?:[^\W\d_a-zà-ÿа-яёіїєґў]{2,}[.’'-]?(?:[ \t]+|(?=[:–—-])|$)){1,4})(?:[:–—-]+[ \t]*)?(?=\S)")
_DASH = re.compile(r"[—–―-]{1,2}[ \t\u00a0]+(?=\S)")
_INITIALS = re.compile(r"(?:[^\W\d_a-zà-ÿа-яёіїєґў]\.[ \t]?){2,3}[ \t]*[:–—-]+[ \t]+(?=\S)")
_CAPITALISED = re.compile(r"[^\W\d_][\w’'-]*")


@dataclass(frozen=True, slots=True)
class Answer:
    """A paragraph that somebody interviewed says: its ``pieces`` without the label."""

    pieces: tuple[Span, ...]
    speaker: str | None

    @property
    def span(self) -> Span:
        return Span.cover(self.pieces)


@dataclass(frozen=True, slots=True)
class Interview:
    """The answers of an interview in reading order, and where its ``questions`` stand; both empty where it is none."""

    answers: tuple[Answer, ...] = ()
    questions: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class _Paragraph:
    """``name``: the label or the name that it begins with. ``set_off``: all of it is in bold or italics. ``dashed``: it
    begins with a dash, which ``pieces`` lack."""

    pieces: tuple[Span, ...]
    name: str | None
    asks: bool
    set_off: bool
    dashed: bool

    def words(self, document: Document) -> str:
        return " ".join(piece.of(document.text) for piece in self.pieces)


def interview(document: Document, language: Profile) -> Interview:
    """The interview that a document is."""
    blocks = [block for block in document.blocks if block.pieces]
    if any(block.cue is not None for block in blocks):
        return Interview()
    paragraphs = list(_paragraphs(document))
    found = _labelled(paragraphs) or [(paragraph, None) for paragraph in _unlabelled(paragraphs, document, language)]
    if not found:
        return Interview()
    said = {paragraph for paragraph, _ in found}
    asked = [paragraph for paragraph in paragraphs if paragraph.asks and paragraph not in said]
    answering = interviewee(document, language, [paragraph.words(document) for paragraph in asked])
    answers = (Answer(paragraph.pieces, full_name(name, document) if name else answering) for paragraph, name in found)
    return Interview(tuple(answers), tuple(Span.cover(paragraph.pieces) for paragraph in asked))


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
        dash = _DASH.match(text, pieces[0].start, pieces[0].end) if pieces else None
        if dash is not None:
            pieces = (Span(dash.end(), pieces[0].end), *pieces[1:])
        if pieces:
            asks = _ASKS.search(text, pieces[0].start, pieces[-1].end) is not None
            covered = sum(len(span) for span in block.stressed)
            set_off = bool(block.stressed) and covered >= sum(len(piece) for piece in block.pieces)
            yield _Paragraph(pieces, name, asks, set_off and name is None, dash is not None)


def _leading(text: str, pieces: tuple[Span, ...], stressed: Sequence[Span]) -> tuple[str | None, tuple[Span, ...]]:
    """A name in bold or in capitals before the words, and the pieces behind it."""
    first = pieces[0]
    end = first.start
    if stressed and stressed[0].start == first.start and stressed[-1].end < pieces[-1].end:
        end = stressed[0].end
    elif (initials := _INITIALS.match(text, first.start, first.end)) is not None:
        end = initials.end()
    elif (capitals := _CAPITALS.match(text, first.start, first.end)) is not None:
        end = capitals.end() if capitals[1] == capitals[1].upper() else end
    name = text[first.start : end].strip(" \t\n:–—-")
    name = name if name.count(".") > 1 else name.strip(".")
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


def _unlabelled(paragraphs: Sequence[_Paragraph], document: Document, language: Profile) -> Sequence[_Paragraph]:
    """The answers where no label tells them from the questions; none where the text is no interview."""
    table = _Table(document, Voices(language), announces(document, language), len(paragraphs))
    dashed = [paragraph for paragraph in paragraphs if paragraph.dashed]
    ways = (
        (_by_questions(paragraphs, lambda paragraph: paragraph.set_off), table.is_laid_out),
        (_by_answers(paragraphs, lambda paragraph: paragraph.set_off), table.is_laid_out),
        (_by_questions(paragraphs, lambda paragraph: paragraph.dashed), table.is_dashed),
        (_by_answers(paragraphs, lambda paragraph: paragraph.dashed), table.is_dashed),
        (_by_turns(dashed, table), table.is_dialogue),
        (_by_turns(paragraphs, table), table.is_bare),
    )
    held = next((exchanges for exchanges, holds in ways if len(exchanges) >= FEWEST and holds(exchanges)), [])
    answers = [answer for exchange in held for answer in exchange.answers]
    while answers and _is_credit(answers[-1], document, language):
        answers.pop()
    return answers


@dataclass(frozen=True, slots=True)
class _Exchange:
    """A question with what is answered."""

    question: _Paragraph
    answers: tuple[_Paragraph, ...]


@dataclass(frozen=True, slots=True)
class _Table:
    """Tells an interview from a text that asks its readers. ``announced``: the text calls itself an interview;
    ``paragraphs``: how many it has."""

    document: Document
    voices: Voices
    announced: bool
    paragraphs: int

    def is_laid_out(self, exchanges: Sequence[_Exchange]) -> bool:
        """Where bold or italics tell questions from answers."""
        return self.announced or not self.voices.known or self._personal(exchanges) * 3 >= len(exchanges)

    def is_dashed(self, exchanges: Sequence[_Exchange]) -> bool:
        """Where a dash does, which also begins the lines of a story."""
        return self.announced or (len(exchanges) >= FEWEST_BARE and self._is_talk(exchanges))

    def is_dialogue(self, exchanges: Sequence[_Exchange]) -> bool:  # noqa: ARG002
        """Where both begin with a dash, as in any story."""
        return self.announced

    def is_bare(self, exchanges: Sequence[_Exchange]) -> bool:
        """Where nothing but the question marks tells them apart."""
        if not self.voices.known:
            return self.announced and len(exchanges) >= FEWEST_BARE
        answers = sum(len(exchange.answers) for exchange in exchanges)
        if answers > ANSWERS * len(exchanges) or len(exchanges) + answers < MOST * self.paragraphs:
            return False
        if sum(map(self._quotes, exchanges)) * 2 > len(exchanges):
            return False
        if self.announced:
            return self._personal(exchanges) * 2 >= len(exchanges)
        return len(exchanges) >= FEWEST_BARE and self._is_talk(exchanges)

    def may_ask(self, paragraph: _Paragraph) -> bool:
        """Whether a paragraph is short enough for a question, and quotes nobody who asks."""
        words = paragraph.words(self.document)
        return len(words) <= QUESTION and words[-1:] in _QUESTION_MARKS and not quotes_somebody(words)

    def answers(self, paragraph: _Paragraph) -> bool:
        """Whether who asks a question speaks of himself and to nobody."""
        words = paragraph.words(self.document)
        return self.voices.speaks(words) and not self.voices.addresses(words)

    def _quotes(self, exchange: _Exchange) -> bool:
        """Whether what follows a question quotes somebody, as a writer does who answers it himself."""
        return any(quotes_somebody(answer.words(self.document)) for answer in exchange.answers)

    def _is_talk(self, exchanges: Sequence[_Exchange]) -> bool:
        """Whether half of them are between a person and a person, somebody is spoken to in a third, and says "I" in a
        fourth: who explains how to mow a lawn never does."""
        addressed = sum(map(self._is_addressed, exchanges))
        speaking = sum(map(self._speaks, exchanges))
        personal = self._personal(exchanges) * 2 >= len(exchanges)
        return personal and addressed * 3 >= len(exchanges) and speaking * 4 >= len(exchanges)

    def _personal(self, exchanges: Sequence[_Exchange]) -> int:
        """In how many somebody says "I", or is called "you"."""
        return sum(self._is_addressed(exchange) or self._speaks(exchange) for exchange in exchanges)

    def _is_addressed(self, exchange: _Exchange) -> bool:
        return self.voices.addresses(exchange.question.words(self.document))

    def _speaks(self, exchange: _Exchange) -> bool:
        return any(self.voices.speaks(answer.words(self.document)) for answer in exchange.answers)


def _by_questions(paragraphs: Sequence[_Paragraph], marked: Callable[[_Paragraph], bool]) -> list[_Exchange]:
    """The exchanges where the questions are marked; all that is not marked after the first one is answered."""
    questions = [paragraph for paragraph in paragraphs if marked(paragraph) and paragraph.asks]
    if len(questions) < FEWEST or len(questions) * 2 < sum(map(marked, paragraphs)):
        return []
    begun = paragraphs[paragraphs.index(questions[0]) :]
    return _gathered(begun, marked)


def _by_answers(paragraphs: Sequence[_Paragraph], marked: Callable[[_Paragraph], bool]) -> list[_Exchange]:
    """The exchanges where the answers are marked."""
    exchanges = [
        _Exchange(before, (after,))
        for before, after in pairwise(paragraphs)
        if before.asks and not marked(before) and marked(after) and not after.asks
    ]
    return exchanges if len(exchanges) * 2 >= sum(map(marked, paragraphs)) else []


def _by_turns(paragraphs: Sequence[_Paragraph], table: _Table) -> list[_Exchange]:
    """The exchanges where a paragraph that ends in a question mark asks, unless it answers one: “What could I do?”"""
    asking: list[_Paragraph] = []
    waiting = False
    for paragraph in paragraphs:
        asks = paragraph.asks and table.may_ask(paragraph)
        waiting = asks and not (waiting and table.answers(paragraph))
        asking += [paragraph] if waiting else []
    begun = paragraphs[paragraphs.index(asking[0]) :] if asking else ()
    return _gathered(begun, frozenset(asking).__contains__)


def _gathered(paragraphs: Sequence[_Paragraph], asks: Callable[[_Paragraph], bool]) -> list[_Exchange]:
    """The paragraphs from the first question on, each question with what follows up to the next."""
    exchanges: list[_Exchange] = []
    question: _Paragraph | None = None
    answers: list[_Paragraph] = []
    for paragraph in paragraphs:
        if asks(paragraph):
            if question is not None and answers:
                exchanges.append(_Exchange(question, tuple(answers)))
                answers = []
            question = paragraph
        else:
            answers.append(paragraph)
    if question is not None and answers:
        exchanges.append(_Exchange(question, tuple(answers)))
    return exchanges


def _is_credit(paragraph: _Paragraph, document: Document, language: Profile) -> bool:
    """Whether a paragraph says who asked: "Interview: Jane Doe"."""
    words = paragraph.words(document)
    return len(words) <= CREDIT and words.casefold().startswith(language.labels.conducted or "\0")


@cache
def _words(side: str) -> frozenset[str]:
    """The labels that stand for one side of an interview, "questions" or "answers", in any language."""
    return frozenset(word.casefold() for tag in known() for word in getattr(profile(tag).labels, side))
