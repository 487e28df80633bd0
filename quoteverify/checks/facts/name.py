"""Name: a name exchanged, missing or added. It suggests, it never confirms that two names are one person.

Typical false alarm: another romanisation (Lukashenko, Lukashenka, Лукашэнка), case endings, exonyms (Германия and
Germany), a first name or a title added, a name for what the source points to («этих соглашений», "the Minsk
agreements": minor). Names are compared by sound, by the tables of exonyms and by the aliases that
the case declares; a run of words of which one is answered is answered.
"""

from collections.abc import Iterator
from itertools import pairwise

from quoteverify.checks.check import Check, Need, Results
from quoteverify.checks.inputs import SentencePair, Side
from quoteverify.grammar.opposites import FIRM, strength
from quoteverify.localisation.sentences import told
from quoteverify.names.matching import Name, compare
from quoteverify.records.findings import Category, Finding, NotChecked, Severity
from quoteverify.records.spans import Span
from quoteverify.words import words
from quoteverify.words.slips import slips

_UNREADABLE = frozenset({"Hans", "Hant", "Jpan", "Arab", "Hebr"})
"""Scripts whose names do not show how they sound (no vowels, or one of several readings)."""


_SHORT = 4
"""Letters; a shorter name alone is often a syllable of an answered one ("Ri Yong Ho", «Ли Ён Хо»)."""


def judge(pair: SentencePair) -> Results:
    source = pair.source
    if source is None:
        return
    for side in (source, pair.rendering):
        if not side.profile.script or side.profile.script in _UNREADABLE:
            yield NotChecked("name", f"names in {told(side.profile.name)} cannot be compared by sound")
            return
    found = compare(source.text, source.language, pair.rendering.text, pair.rendering.language, pair.aliases)
    extra = [name for name in found.extra if not _misspelt(name, source, pair.rendering)]
    yield from _findings(source, pair.rendering, list(found.missing), extra)


def _misspelt(name: Name, source: Side, rendering: Side) -> bool:
    """Whether a word that no dictionary holds is a slip of the pen for what renders the source ("Feburary")."""
    if name.code:
        return False
    said = {word.stem for word in words(source.text, source.language)}
    meant = [slips(word.folded, rendering.language) for word in name.words]
    return all(any(strength(word, stem, source.language) >= FIRM for stem in stems for word in said) for stems in meant)


def _findings(source: Side, rendering: Side, missing: list[Name], extra: list[Name]) -> Iterator[Finding]:
    while missing and extra:
        said, printed = missing.pop(0), extra.pop(0)
        message = (
            f"The source names «{said.span.of(source.text)}», the rendering “{printed.span.of(rendering.text)}”:"
            " they do not seem to be the same."
        )
        yield _finding(Severity.CRITICAL, 0.8, message, said.span, printed.span)
    for name in missing:
        if not (name.sure or name.code):
            continue
        # Left out at will: "he", "the president", "the country" say the same in their place.
        message = f"The name «{name.span.of(source.text)}» is not in the rendering."
        yield _finding(Severity.MINOR, 0.5, message, name.span, None)
    for name in extra:
        sure = name.sure and len(name.span) > _SHORT and not _pointed_to(name, source, rendering)
        severity = Severity.MAJOR if sure else Severity.MINOR
        message = f"The name “{name.span.of(rendering.text)}” is not in the source."
        yield _finding(severity, 0.6, message, None, name.span)


def _pointed_to(name: Name, source: Side, rendering: Side) -> bool:
    """Whether the source points to what the name stands beside: «этих соглашений», "the Minsk agreements"."""
    after = [word for word in words(rendering.text, rendering.language) if word.span.start >= name.span.end]
    found = words(source.text, source.language)
    pointers = source.profile.pointing.words
    return any(
        before.norm in pointers and strength(noun.stem, after[0].stem, source.language) >= FIRM
        for before, noun in pairwise(found)
        if after
    )


def _finding(
    severity: Severity, confidence: float, message: str, source: Span | None, rendering: Span | None
) -> Finding:
    return Finding("name", Category.NAME, severity, confidence, message, source, rendering)


CHECK = Check(name="name", number=5, needs=frozenset({Need.SOURCE}), pair=judge)
