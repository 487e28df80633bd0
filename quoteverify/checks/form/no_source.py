"""No source (item 28): nothing in the transcript corresponds to a quote, or no transcript is loaded. Always a note."""

from collections.abc import Iterator

from quoteverify.checks.check import Check
from quoteverify.checks.inputs import QuoteInContext, RenderingInContext
from quoteverify.language.profiles import profile
from quoteverify.localisation.sentences import told
from quoteverify.records.findings import Category, Finding, NotChecked, Severity
from quoteverify.records.spans import Span


def check_rendering(context: RenderingInContext) -> Iterator[tuple[str | None, Finding | NotChecked]]:
    for quote in context.quotes:
        found = [bool(sentence.segments) or sentence.pair.source is not None for sentence in quote.sentences]
        if not any(found):
            yield quote.quote.id, _whole(quote, context)
            continue
        for sentence, paired in zip(quote.sentences, found, strict=True):
            text = sentence.pair.rendering.text
            if not paired and any(character.isalnum() for character in text):
                span = sentence.place_rendering(Span(0, len(text)))
                yield (
                    quote.quote.id,
                    _finding(_missed(f"“{text}”", context) or f"Nothing in the source corresponds to “{text}”.", span),
                )


def _whole(one: QuoteInContext, context: RenderingInContext) -> Finding:
    if context.incomparable:
        spoken, printed = (profile(tag).name for tag in (context.incomparable, context.document.language or "en"))
        message = (
            f"{one.quote.text} was not looked for: {told(spoken)} cannot be compared with {told(printed)} here. "
            "Link it by hand."
        )
        return _finding(message, one.quote.span)
    if context.has_source:
        missed = _missed(one.quote.text, context)
        return _finding(missed or f"Nothing in the source corresponds to {one.quote.text}.", one.quote.span)
    return _finding(f"No source is loaded for {one.quote.text}.", one.quote.span)


def _missed(text: str, context: RenderingInContext) -> str:
    """That a line was not found where only the meaning of whole sentences can be compared; else empty."""
    if not context.by_meaning:
        return ""
    spoken, printed = (profile(tag).name for tag in (context.by_meaning, context.document.language or "en"))
    return (
        f"{text} was not found: {told(spoken)} is compared with {told(printed)} by meaning alone here, which may miss "
        "a short line. If it was said, link it by hand."
    )


def _finding(message: str, span: Span) -> Finding:
    return Finding("no_source", Category.NO_SOURCE, Severity.INFO, 1.0, message, rendering=span)


CHECK = Check(name="no_source", number=28, rendering=check_rendering)
