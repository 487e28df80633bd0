"""Headline (item 26): the quote of a headline against the quotes of the text below it.

Identical words or a contiguous part of them are right. Typical false alarm: capitals, another shape of marks or
apostrophes; words are compared without them. A fragment of up to three words is a catchphrase, not held to the body.
Without a source nobody knows which wording is right: that two versions disagree is said by ``inconsistency`` then, and
with a source it is said here alone.
"""

from collections.abc import Iterator

from quoteverify.checks.check import Check
from quoteverify.checks.inputs import QuoteInContext, RenderingInContext
from quoteverify.checks.wordings import closest, excerpt, headline_quotes, relation_between, shown
from quoteverify.quotes import Relation, Versions
from quoteverify.records.findings import Category, Finding, NotChecked, Severity
from quoteverify.records.quotes import Kind


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


CHECK = Check(name="headline", number=26, rendering=check_rendering)
