"""Wordings: the quotes of one rendering held against each other, for the checks that compare or show them."""

from quoteverify.checks.inputs import QuoteInContext, RenderingInContext
from quoteverify.quotes import Relation, Versions, compare_versions, words_of
from quoteverify.records.document import Zone
from quoteverify.records.quotes import Kind

HEADS = frozenset({Zone.HEADLINE, Zone.DECK})
_MARKED = frozenset({Kind.DIRECT, Kind.PARTIAL, Kind.BLOCK, Kind.DIALOGUE})


def headline_quotes(context: RenderingInContext) -> list[QuoteInContext]:
    """The utterances quoted in headline and deck."""
    return [quote for quote in context.quotes if quote.quote.zone in HEADS and quote.quote.kind in _MARKED]


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
    shorter, longer = sorted((words_of(quote.quote, quote.document.text) for quote in (first, second)), key=len)
    return compare_versions(shorter, longer, first.document.language or "en").relation


def _language(context: QuoteInContext) -> str:
    return context.sentences[0].pair.rendering.language if context.sentences else context.document.language or "en"


def shown(body: QuoteInContext, versions: Versions) -> str:
    """The words left out, each stretch in marks, at most four."""
    text = words_of(body.quote, body.document.text)
    stretches = [f"“{excerpt(span.of(text), 60)}”" for span in versions.dropped[:4]]
    return ", ".join(stretches) + (" …" if len(versions.dropped) > 4 else "")


def excerpt(text: str, limit: int = 160) -> str:
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"
