"""Register (item 15): the familiar or polite "you", colloquial words. A note, never an error.

English "you" does not show whether the speaker said «ты» or «вы»; a note says which, once for a sentence.
"""

from quoteverify.checks.check import Check, Need, Results
from quoteverify.checks.inputs import SentencePair
from quoteverify.grammar.clauses import analyse
from quoteverify.records.findings import Category, Finding, Severity
from quoteverify.records.spans import Span


def check_pair(pair: SentencePair) -> Results:
    if pair.source is None:
        return
    source = analyse(pair.source.text, pair.source.language)
    rendering = analyse(pair.rendering.text, pair.rendering.language)
    second = rendering.find(rendering.profile.register.second)
    familiar = source.find(source.profile.register.familiar)
    if second and familiar:
        word = familiar[0].span.of(source.text)
        message = f"«{word}» addresses one person familiarly; “{second[0].span.of(rendering.text)}” does not show it."
        yield _note(message, familiar[0].span, second[0].span)
    slang = source.find(source.profile.register.colloquial)
    if slang and rendering.sentences:
        message = f"«{slang[0].span.of(source.text)}» is colloquial; see whether the English keeps the tone."
        yield _note(message, slang[0].span, rendering.sentences[0].span)


def _note(message: str, source: Span, rendering: Span) -> Finding:
    return Finding("register", Category.REGISTER, Severity.INFO, 0.3, message, source, rendering)


CHECK = Check(name="register", number=15, needs=frozenset({Need.SOURCE}), pair=check_pair)
