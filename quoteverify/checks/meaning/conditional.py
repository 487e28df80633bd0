"""Conditional (item 12): a condition or a hypothesis that only one side has (если, бы, if, would).

Typical false alarms: "if" for «ли», «при» or «когда», a condition told by "unless", "when" or an inversion, «бы» in
«как бы», «хотя бы», polite requests. Such words silence the check.
"""

from collections.abc import Iterator

from quoteverify.checks.check import Check, Need, Results
from quoteverify.checks.inputs import SentencePair, Side
from quoteverify.grammar.clauses import Analysis, analyse
from quoteverify.grammar.phrases import PhraseMatch, tokens
from quoteverify.language.schema import Patterns
from quoteverify.localisation.sentences import told
from quoteverify.records.findings import Category, Finding, NotChecked, Severity

_FEW = 3
"""Words of a phrase in marks that may be no sentence."""


def check_pair(pair: SentencePair) -> Results:
    if pair.source is None or (pair.fragment and _mere_phrase(pair.rendering)):
        return
    for side in (pair.source, pair.rendering):
        if not side.profile.conditional.known:
            yield NotChecked("conditional", f"no list of conditions for {told(side.profile.name)}")
            return
    source = analyse(pair.source.text, pair.source.language)
    rendering = analyse(pair.rendering.text, pair.rendering.language)
    yield from _condition(source, rendering, lost=True)
    yield from _condition(rendering, source, lost=False)
    yield from _hypothesis(source, rendering)


def _mere_phrase(side: Side) -> bool:
    """Whether so little is quoted, and nobody who does it, that it states nothing ("forty schools")."""
    norms = [word.norm for word in tokens(side.text, side.language) if word.is_word]
    return (
        len(norms) <= _FEW
        and side.profile.verb_subjects.known
        and not {*norms} & {*side.profile.verb_subjects.pronouns}
    )


def _cues(analysis: Analysis, listed: Patterns, idle: Patterns) -> tuple[PhraseMatch, ...]:
    taken = {at for cue in analysis.find(idle) for at in range(cue.first, cue.last + 1)}
    return tuple(cue for cue in analysis.find(listed) if cue.first not in taken)


def _condition(conditional: Analysis, plain: Analysis, lost: bool) -> Iterator[Finding]:
    own, other = conditional.profile.conditional, plain.profile.conditional
    found = _cues(conditional, own.strict, own.idle)
    if not found or plain.find(other.if_) or plain.find(other.cover):
        return
    if not plain.sentences or (not lost and _paired(plain)):
        return
    word = found[0].span.of(conditional.text)
    whole = plain.sentences[0].span
    if lost:
        message = f"The condition «{word}» is missing: the English states it without an “if”."
        yield _finding(Severity.CRITICAL, message, found[0], whole=plain, lost=True)
    else:
        message = f"“{word}” makes this a condition; the source states it (“{whole.of(plain.text)[:40]}”)."
        yield _finding(Severity.MAJOR, message, found[0], whole=plain, lost=False)


def _paired(source: Analysis) -> bool:
    """Two clauses joined by a dash may say "if" without a word for it («Найдём деньги – сделаем»)."""
    dashes = [at for at, word in enumerate(source.words) if word.norm in {"–", "—", "-"}]
    return any(
        any(verb.at < at for verb in source.verbs) and any(verb.at > at for verb in source.verbs) for at in dashes
    )


def _finding(severity: Severity, message: str, cue: PhraseMatch, whole: Analysis, lost: bool) -> Finding:
    other = whole.sentences[0].span
    source, rendering = (cue.span, other) if lost else (other, cue.span)
    return Finding("conditional", Category.CONDITIONAL, severity, 0.65, message, source, rendering)


def _hypothesis(source: Analysis, rendering: Analysis) -> Iterator[Finding]:
    """«бы» makes a wish or a hypothesis; English without "would" or its kin makes it a fact."""
    own, other = source.profile.conditional, rendering.profile.conditional
    found = _cues(source, own.would, own.would_idle)
    if not found or rendering.find(other.would) or rendering.find(other.if_):
        return
    if any(sentence.asks for sentence in source.sentences) or not rendering.sentences:
        return
    word = found[0].span.of(source.text)
    message = f"«{word}» makes this a wish or a supposition; the English states it as a fact."
    yield _finding(Severity.MAJOR, message, found[0], whole=rendering, lost=True)


CHECK = Check(name="conditional", number=12, needs=frozenset({Need.SOURCE}), pair=check_pair)
