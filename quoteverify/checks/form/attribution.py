"""Attribution (item 27): the printed speaker against the one who says the passage in the source.

Names are compared across scripts. Only names are judged: a pronoun, an office ("the officer") or a label such as
"Speaker 2" cannot contradict a name. Typical false alarm: another romanisation or a case ending; hence only names
that share no part at all count, and the finding is sure only where the printed name is another speaker's. Names that
the case declares to be one are one.
"""

from anyascii import anyascii

from quoteverify.checks.check import Check, Need, Results
from quoteverify.checks.inputs import QuoteInContext
from quoteverify.language.profiles import profile
from quoteverify.names.matching import aliased
from quoteverify.names.people import may_be_one
from quoteverify.records.findings import Category, Finding, Severity
from quoteverify.words import words

_SHORTEST = 3


def check_quote(context: QuoteInContext) -> Results:
    printed = context.quote.speaker
    said = {
        segment.speaker: segment.language
        for sentence in context.sentences
        for segment in sentence.segments
        if segment.speaker is not None
    }
    if printed is None or not said or context.quote.parent is not None:
        return
    name = _name_parts(printed, context.document.language or "en")
    speakers = {speaker: _name_parts(speaker, tag) for speaker, tag in said.items()}
    if not name or not all(speakers.values()):
        return
    aliases = tuple(dict.fromkeys(alias for sentence in context.sentences for alias in sentence.pair.aliases))
    if any(may_be_one(name, parts) or aliased(speaker, printed, aliases) for speaker, parts in speakers.items()):
        return
    around = (*context.before, *context.between, *context.after)
    others = {
        segment.speaker: segment.language for segment in around if segment.speaker and segment.speaker not in said
    }
    known = any(may_be_one(name, _name_parts(other, tag)) for other, tag in others.items())
    names = " and ".join(sorted(said))
    yield Finding(
        "attribution",
        Category.ATTRIBUTION,
        Severity.CRITICAL,
        0.9 if known else 0.6,
        f"The quote is attributed to {printed}, but in the source {names} says it.",
        rendering=context.quote.span,
        evidence=tuple(f"source speaker: {speaker}" for speaker in sorted(said)),
    )


def _name_parts(name: str, language: str) -> frozenset[str]:
    """The romanised parts of a personal name; empty when there is none (an office, a pronoun, "Speaker 2").

    A phrase that ends in a word without a capital ("one of the Belarusian officers") describes and does not name.
    """
    listed = profile(language).quotes
    idle = {*listed.pronouns, *listed.determiners, *listed.titles, *listed.roles}
    found = words(name, language)
    if not found or not found[-1].capital or any(word.number for word in found):
        return frozenset()
    kept = (word for word in found if word.capital and word.norm not in idle)
    parts = (anyascii(word.span.of(name)).lower().strip("'") for word in kept)
    return frozenset(part for part in parts if len(part) >= _SHORTEST)


CHECK = Check(name="attribution", number=27, needs=frozenset({Need.SOURCE}), quote=check_quote)
