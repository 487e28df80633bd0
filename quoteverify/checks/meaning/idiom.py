"""Idiom (item 17): an idiom rendered word for word, so that the English reader meets a noodle or a goat.

A good idiomatic rendering is right and not reported; only the words of the literal image tell. Typical false alarm:
a speaker who explains his own image; the finding is minor.
"""

from dataclasses import dataclass
from functools import cache

from quoteverify.checks.check import Check, Need, Results
from quoteverify.checks.inputs import SentencePair
from quoteverify.grammar.phrases import Phrases, compile_pattern, tokens
from quoteverify.language.profiles import profile
from quoteverify.localisation.sentences import told
from quoteverify.records.findings import Category, Finding, NotChecked, Severity


@dataclass(frozen=True)
class _Idiom:
    image: frozenset[str]
    equivalent: str


@cache
def _idioms(tag: str) -> tuple[Phrases, dict[str, _Idiom]]:
    """The idioms of a language: "expression | words of the literal image | English equivalent"."""
    patterns, known = [], {}
    for number, line in enumerate(profile(tag).idioms.list):
        expression, image, equivalent = line.split(" | ")
        patterns.append(compile_pattern(expression, str(number)))
        known[str(number)] = _Idiom(frozenset(image.split()), equivalent)
    return Phrases(patterns), known


def check_pair(pair: SentencePair) -> Results:
    if pair.source is None:
        return
    patterns, known = _idioms(pair.source.language)
    if not known:
        yield NotChecked("idiom", f"no list of idioms for {told(pair.source.profile.name)}")
        return
    printed = tokens(pair.rendering.text, pair.rendering.language)
    for cue in patterns.find(tokens(pair.source.text, pair.source.language)):
        idiom = known[cue.label]
        literal = next((word for word in printed if word.norm in idiom.image), None)
        if literal is not None:
            message = (
                f"«{cue.span.of(pair.source.text)}» is an idiom rendered word for word; it means “{idiom.equivalent}”."
            )
            yield Finding("idiom", Category.IDIOM, Severity.MINOR, 0.6, message, cue.span, literal.span)


CHECK = Check(name="idiom", number=17, needs=frozenset({Need.SOURCE}), pair=check_pair)
