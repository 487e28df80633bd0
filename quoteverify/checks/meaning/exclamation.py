"""Exclamation (item 9): an exclamation mark that only one side has.

Typical false alarm: languages differ in how readily they exclaim (Russian and German orders close with a mark, English
ones need not). An order on either side makes it info; so does a text whose other side has no closing mark at all.
"""

from quoteverify.checks.check import Check, Need, Results
from quoteverify.checks.inputs import SentencePair
from quoteverify.grammar.clauses import analyse
from quoteverify.grammar.orders import orders
from quoteverify.records.findings import Category, Finding, Severity


def check_pair(pair: SentencePair) -> Results:
    if pair.source is None:
        return
    source = analyse(pair.source.text, pair.source.language)
    rendering = analyse(pair.rendering.text, pair.rendering.language)
    left = [sentence for sentence in source.sentences if sentence.exclaims]
    right = [sentence for sentence in rendering.sentences if sentence.exclaims]
    if bool(left) == bool(right) or not source.sentences or not rendering.sentences:
        return
    unsure = orders(source) or orders(rendering) or not (left or source.sentences)[-1].marks
    unsure = unsure or not (right or rendering.sentences)[-1].marks
    severity = Severity.INFO if unsure else Severity.MINOR
    message = (
        "The speaker exclaims; the English states it calmly."
        if left
        else "The English adds an exclamation mark that the source does not have."
    )
    yield Finding(
        "exclamation",
        Category.EXCLAMATION,
        severity,
        0.6,
        message,
        (left or source.sentences)[-1].span,
        (right or rendering.sentences)[-1].span,
    )


CHECK = Check(name="exclamation", number=9, needs=frozenset({Need.SOURCE}), pair=check_pair)
