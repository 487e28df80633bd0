"""Headline (item 26): the quote of a headline against the quotes of the text below it.

Identical words or a contiguous part of them are right. Typical false alarm: capitals, another shape of marks or
apostrophes; words are compared without them. A fragment of up to three words is a catchphrase, not held to the body.
Without a source nobody knows which wording is right: that two versions disagree is said by ``inconsistency`` then, and
with a source it is said here alone.
"""

from collections.abc import Iterator

from quoteverify.checks.check import Check
from quoteverify.checks.inputs import QuoteInContext, RenderingInContext
from quoteverify.quotes import Relation, Versions, compare_versions, words_of
from quoteverify.records.document import Zone
from quoteverify.records.findings import Category, Finding, NotChecked, Severity
from quoteverify.records.quotes import Kind

HEADS = frozenset({Zone.HEADLINE, Zone.DECK})
_MARKED = frozenset({Kind.DIRECT, Kind.PARTIAL, Kind.BLOCK, Kind.DIALOGUE})


def check_rendering(context: RenderingInContext) -> Iterator[tuple[str | None, Finding | NotChecked]]:
    for head in headline_quotes(context):
        body, versions = closest(head, context)
        if (
            body is not None
            and not context.has_source
            and relation_between(head, body) in (Relation.CUT, Relation.REWORDED)
        ):
            continue
        finding = _finding(head, body, versions)
        if finding is not None:
            yield head.quote.id, finding
    for head in headline_quotes(context):
        if head.quote.text[0] in '“"„«':
            message = (
                f"The headline's quote {head.quote.text} stands in double marks; some houses use single ones there."
            )
            yield (
                head.quote.id,
                Finding(
                    "headline",
                    Category.QUOTE_MARKS,
                    Severity.INFO,
                    1.0,
                    message,
                    rendering=head.quote.span,
                    rule="headline-double",
                ),
            )


def headline_quotes(context: RenderingInContext) -> list[QuoteInContext]:
    """The utterances quoted in headline and deck."""
    return [one for one in context.quotes if one.quote.zone in HEADS and one.quote.kind in _MARKED]


def closest(head: QuoteInContext, context: RenderingInContext) -> tuple[QuoteInContext | None, Versions]:
    """The body's quote that a headline's quote is nearest to, and how they relate."""
    order = list(Relation)
    best: tuple[QuoteInContext | None, Versions] = (None, Versions(Relation.UNRELATED))
    text = words_of(head.quote, context.document.text)
    for body in context.quotes:
        if body.quote.zone in HEADS or body.quote.kind is Kind.INDIRECT:
            continue
        versions = compare_versions(text, words_of(body.quote, context.document.text), _language(head))
        if order.index(versions.relation) < order.index(best[1].relation):
            best = body, versions
    return best


def relation_between(first: QuoteInContext, second: QuoteInContext) -> Relation:
    """What the shorter of two quotes of one rendering is of the longer one."""
    shorter, longer = sorted((words_of(one.quote, one.document.text) for one in (first, second)), key=len)
    return compare_versions(shorter, longer, first.document.language or "en").relation


def _language(context: QuoteInContext) -> str:
    return context.sentences[0].pair.rendering.language if context.sentences else context.document.language or "en"


def _finding(head: QuoteInContext, body: QuoteInContext | None, versions: Versions) -> Finding | None:
    if versions.relation in (Relation.SAME, Relation.PART):
        return None
    quote = head.quote
    if body is None:
        message = f"The headline quotes {quote.text}, but no quote in the text below has these words."
        severity = Severity.MAJOR if quote.kind is Kind.DIRECT else Severity.MINOR
        return Finding("headline", Category.HEADLINE, severity, 0.6, message, rendering=quote.span, rule="unsupported")
    document = head.document.text
    if versions.relation is Relation.CUT:
        message = f"The headline's {quote.text} leaves out words of the quote in the text: {shown(body, versions)}."
        rule = "cut"
    else:
        message = f"The headline's {quote.text} is not worded like the quote in the text: {excerpt(body.quote.text)}."
        rule = "reworded"
    return Finding(
        "headline",
        Category.HEADLINE,
        Severity.MAJOR,
        0.9,
        message,
        rendering=quote.span,
        evidence=(f"in the text: {body.quote.span.of(document)}",),
        rule=rule,
    )


def shown(body: QuoteInContext, versions: Versions) -> str:
    """The words left out, each stretch in marks, at most four."""
    text = words_of(body.quote, body.document.text)
    stretches = [f"“{excerpt(span.of(text), 60)}”" for span in versions.dropped[:4]]
    return ", ".join(stretches) + (" …" if len(versions.dropped) > 4 else "")


def excerpt(text: str, limit: int = 160) -> str:
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


CHECK = Check(name="headline", number=26, rendering=check_rendering)
