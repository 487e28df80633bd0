"""Scare quote (item 27): a term in marks, which is no utterance. A note, so that nobody looks for its source line."""

from quoteverify.checks.check import Check, Results
from quoteverify.checks.inputs import QuoteInContext
from quoteverify.records.findings import Category, Finding, Severity
from quoteverify.records.quotes import Kind


def check_quote(context: QuoteInContext) -> Results:
    quote = context.quote
    if quote.kind is Kind.SCARE:
        message = f"{quote.text} is a term in quotation marks, not an utterance."
        yield Finding("scare_quote", Category.SCARE_QUOTE, Severity.INFO, 0.8, message, rendering=quote.span)


CHECK = Check(name="scare_quote", number=27, quote=check_quote)
