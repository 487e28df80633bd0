"""Untranslated: what stayed in the source's language or script, and letters that only look right.

Typical false alarm: names, loanwords, a foreign currency, "OK", and an original word given as a gloss, in brackets or
quotation marks.
"""

from collections.abc import Iterator
from functools import lru_cache

import simplemma

from quoteverify.checks.check import Check, Need, Results
from quoteverify.checks.inputs import SentencePair, Side
from quoteverify.language.profiles import primary, profile
from quoteverify.records.findings import Category, Finding, NotChecked, Severity
from quoteverify.records.spans import Span
from quoteverify.values.scripts import scripts, written_in
from quoteverify.values.tokens import Token, tokens
from quoteverify.values.units import unit_words

_OPENING = "([«“„‘\"'‹"
_SHORTEST_WORD = 4
_SHORTEST_COPY = 4
"""Words; a shorter rendering may rightly equal its source: a name, a title, "OK"."""


def judge(pair: SentencePair) -> Results:
    if pair.source is None:
        return
    own = written_in(pair.rendering.profile.script)
    foreign = written_in(pair.source.profile.script)
    if not own or not foreign:
        unknown = pair.rendering.language if not own else pair.source.language
        yield NotChecked("untranslated", f"the script of {unknown} is not known")
        return
    if pair.source.language == pair.rendering.language:
        return
    if _copied(pair.source, pair.rendering):
        whole = Span(0, len(pair.rendering.text))
        message = "The rendering repeats the source word for word: it was not translated."
        yield _finding(Severity.MAJOR, 0.9, message, Span(0, len(pair.source.text)), whole)
        return
    for run in _runs(pair.rendering.text, own, foreign):
        yield _residue(pair.rendering.text, run)
    yield from _mixed(pair.rendering.text, own)
    if own == foreign:
        yield from _same_script(pair.source, pair.rendering)


def _copied(source: Side, rendering: Side) -> bool:
    words = [token.folded for token in tokens(rendering.text)]
    if len(words) < _SHORTEST_COPY or words != [token.folded for token in tokens(source.text)]:
        return False
    return any(token.text.islower() and not _known(token.text, rendering.language) for token in tokens(source.text))


def _runs(text: str, own: frozenset[str], foreign: frozenset[str]) -> Iterator[Span]:
    """Neighbouring words wholly in the source's script, as one span."""
    start: Token | None = None
    last: Token | None = None
    for token in tokens(text):
        found = scripts(token.text)
        residual = bool(found) and found <= foreign and not found & own
        if residual and start is None:
            start = token
        if not residual and start is not None and last is not None:
            yield Span(start.span.start, last.span.end)
            start = None
        last = token if residual else last
    if start is not None and last is not None:
        yield Span(start.span.start, last.span.end)


def _residue(text: str, span: Span) -> Finding:
    word = span.of(text)
    if text[max(span.start - 1, 0) : span.start] in tuple(_OPENING):
        return _finding(Severity.MINOR, 0.5, f"“{word}” is given in the source's script.", None, span)
    return _finding(Severity.MAJOR, 0.95, f"“{word}” was left in the source's script.", None, span)


def _mixed(text: str, own: frozenset[str]) -> Iterator[Finding]:
    """Words in two scripts: letters that only look alike defeat searching and comparing."""
    for token in tokens(text):
        found = scripts(token.text)
        if len(found) > 1 and found & own and not found <= own:
            strange = "".join(char for char in token.text if scripts(char) - own)
            message = f"“{token.text}” mixes scripts: {strange} only looks like the right letter."
            yield _finding(Severity.MINOR, 0.9, message, None, token.span)


def _same_script(source: Side, rendering: Side) -> Iterator[Finding]:
    """Two languages in one script: a word of the source, no name, that the rendering's language does not have."""
    said = {token.folded: token for token in tokens(source.text) if token.text.islower()}
    for token in tokens(rendering.text):
        original = said.get(token.folded)
        if original is None or len(token.text) < _SHORTEST_WORD or not token.text.islower():
            continue
        if _known(token.text, rendering.language) or not _known(token.text, source.language):
            continue
        if token.folded in unit_words(rendering.language):
            continue
        before = rendering.text[max(token.span.start - 1, 0) : token.span.start]
        glossed = before in tuple(_OPENING)
        severity = Severity.MINOR if glossed else Severity.MAJOR
        message = f"“{token.text}” stands in the source's language."
        yield _finding(severity, 0.7, message, original.span, token.span)


@lru_cache(maxsize=8192)
def _known(word: str, language: str) -> bool:
    """Whether a language's word list has the word; False for languages without a list."""
    code = profile(language).reduction.dictionary or primary(language)
    try:
        return bool(simplemma.is_known(word, lang=code))
    except ValueError:
        return False


def _finding(severity: Severity, confidence: float, message: str, source: Span | None, rendering: Span) -> Finding:
    return Finding("untranslated", Category.UNTRANSLATED, severity, confidence, message, source, rendering)


CHECK = Check(name="untranslated", number=7, needs=frozenset({Need.SOURCE}), pair=judge)
