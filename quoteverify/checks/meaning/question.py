"""Question (item 9): a question became a statement, or a statement a question, sentence by sentence.

Typical false alarms: indirect questions (no mark on either side), "?!", a question asked by its order of words or by a
particle («ли», 吗) without a mark; the last kind counts as asked. The Armenian mark stands inside the word.
"""

from collections.abc import Iterator

from quoteverify.checks.check import Check, Need, Results
from quoteverify.checks.inputs import SentencePair
from quoteverify.grammar.clauses import Analysis, Sentence, analyse
from quoteverify.grammar.orders import orders
from quoteverify.grammar.phrases import PhraseMatch
from quoteverify.records.findings import Category, Finding, NotChecked, Severity
from quoteverify.records.spans import Span

_OPENING = frozenset(":“\"«„‘'")


def check_pair(pair: SentencePair) -> Results:
    if pair.source is None:
        return
    source = analyse(pair.source.text, pair.source.language)
    rendering = analyse(pair.rendering.text, pair.rendering.language)
    asked, printed = _questions(source), _questions(rendering)
    if pair.fragment and not any(sentence.marks for sentence in source.sentences):
        if printed:
            yield NotChecked("question", "the source has no full stops or question marks to tell a question by")
        return
    if len(source.sentences) == len(rendering.sentences):
        for left, right in zip(source.sentences, rendering.sentences, strict=True):
            yield from _one(source, rendering, left, right)
    elif bool(asked) != bool(printed):
        yield from _one(
            source,
            rendering,
            asked[0] if asked else source.sentences[-1] if source.sentences else None,
            printed[0] if printed else rendering.sentences[-1] if rendering.sentences else None,
        )


def _questions(analysis: Analysis) -> list[Sentence]:
    return [sentence for sentence in analysis.sentences if asks(analysis, sentence)]


def asks(analysis: Analysis, sentence: Sentence) -> bool:
    """Whether a sentence is a question by its mark (for the language's own marks, wherever they stand)."""
    if sentence.asks:
        return True
    text = sentence.span.of(analysis.text)
    return any(mark in text for mark in analysis.profile.questions.marks)


def asks_by_words(analysis: Analysis, sentence: Sentence) -> Span | None:
    """The words that ask without a mark: a particle, or an auxiliary before its subject."""
    inside = analysis.within(sentence)
    for cue in inside.find(inside.profile.questions.particles):
        return cue.span
    openers = [cue for cue in inside.find(inside.profile.questions.openers) if _opens(inside, cue)]
    if openers:
        return openers[0].span
    return _inverted(inside)


def _inverted(analysis: Analysis) -> Span | None:
    """An auxiliary before its subject where the sentence, or quoted words inside it, begin."""
    words = analysis.words
    leads = analysis.find(analysis.profile.questions.lead_ins)
    skipped = {at for cue in leads for at in range(cue.first, cue.last + 1)}
    auxiliaries = {cue.first for cue in analysis.find(analysis.profile.questions.auxiliaries)}
    subjects = {cue.first for cue in analysis.find(analysis.profile.questions.subjects)}
    asking = {cue.first for cue in analysis.find(analysis.profile.questions.words)}
    opening = True
    for at, word in enumerate(words):
        if not word.is_word:
            opening = opening or word.norm in _OPENING
        elif opening and at not in skipped:
            if at in auxiliaries and at + 1 in subjects:
                return Span(word.span.start, words[at + 1].span.end)
            opening = at in asking
    return None


def _opens(analysis: Analysis, cue: PhraseMatch) -> bool:
    """Whether no word stands before it."""
    return not any(word.is_word for word in analysis.words[: cue.first])


def _one(source: Analysis, rendering: Analysis, left: Sentence | None, right: Sentence | None) -> Iterator[Finding]:
    if left is None or right is None:
        return
    asked, printed = asks(source, left), asks(rendering, right)
    if asked == printed:
        return
    if printed:
        if asks_by_words(source, left) or _requests(source, rendering, left, right):
            return
        message = "The English asks a question where the speaker makes a statement."
        stray = _goes_on(rendering, right)
        yield _finding(
            Severity.MINOR if stray else Severity.MAJOR, 0.4 if stray else 0.9, message, left.span, right.span
        )
    elif asks_by_words(rendering, right) or rendering.find(rendering.profile.questions.indirect, right):
        return
    elif not right.marks:
        message = "The source asks a question; the English has no closing mark and may be read as a statement."
        yield _finding(Severity.MINOR, 0.4, message, left.span, right.span)
    else:
        message = "The English makes a statement of what the speaker asks."
        yield _finding(Severity.MAJOR, 0.85, message, left.span, right.span)


def _requests(source: Analysis, rendering: Analysis, left: Sentence, right: Sentence) -> bool:
    """ "Will you shut the door?" for an order is only polite."""
    return bool(rendering.find(rendering.profile.questions.requests, right)) and bool(orders(source.within(left)))


def _goes_on(analysis: Analysis, sentence: Sentence) -> bool:
    """Whether the mark stands inside a sentence, by a slip or after quoted words.

    A small letter follows it, or text follows and neither the order of words nor a question word asks.
    """
    following = analysis.text[sentence.span.end :].lstrip()
    if not following:
        return False
    asks_itself = asks_by_words(analysis, sentence) or analysis.find(analysis.profile.questions.words, sentence)
    return following[0].islower() or not asks_itself


def _finding(severity: Severity, confidence: float, message: str, source: Span, rendering: Span) -> Finding:
    return Finding("question", Category.QUESTION, severity, confidence, message, source, rendering)


CHECK = Check(name="question", number=9, needs=frozenset({Need.SOURCE}), pair=check_pair)
