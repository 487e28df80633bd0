"""Term: names of institutions and loaded words translated word for word, widened, narrowed or exchanged.

The known ones are data: ``terms.TAG`` in the profile of the source's language, TAG being the rendering's. An entry
has ``source`` (a pattern), ``wrong`` and ``right`` (lists of patterns), ``why`` (a clause), and optionally
``severity`` (major unless given). Patterns are words; "*" stands for the rest of a word.

Typical false alarm: an accepted exonym. Nothing is reported while one of ``right`` stands in the rendering.
"""

import re
from dataclasses import dataclass
from functools import cache

from quoteverify.checks.check import Check, Need, Results
from quoteverify.checks.inputs import SentencePair
from quoteverify.language.profiles import primary, profile
from quoteverify.localisation.sentences import told
from quoteverify.records.findings import Category, Finding, NotChecked, Severity
from quoteverify.records.spans import Span
from quoteverify.values.tokens import fold


@dataclass(frozen=True, slots=True)
class Term:
    source: re.Pattern[str]
    wrong: tuple[re.Pattern[str], ...]
    right: tuple[re.Pattern[str], ...]
    say: str
    why: str
    severity: Severity


def _pattern(phrase: str) -> re.Pattern[str]:
    words = [re.escape(fold(word)).replace(r"\*", r"\w*") for word in phrase.split()]
    return re.compile(r"\b" + r"[\s\-]{1,3}".join(words) + r"\b")


@cache
def terms(source: str, rendering: str) -> tuple[Term, ...]:
    """The terms known for a pair of languages; none for most pairs. Raises InvalidLanguageTag."""
    listed = profile(source).terms.get(primary(rendering), ())
    return tuple(
        Term(
            source=_pattern(entry.source),
            wrong=tuple(_pattern(phrase) for phrase in entry.wrong),
            right=tuple(_pattern(phrase) for phrase in entry.right),
            say=entry.right[0].replace("*", ""),
            why=entry.why,
            severity=Severity(entry.severity),
        )
        for entry in listed
    )


def judge(pair: SentencePair) -> Results:
    if pair.source is None:
        return
    known = terms(pair.source.language, pair.rendering.language)
    if not known:
        spoken, into = pair.source.profile.name, pair.rendering.profile.name
        yield NotChecked("term", f"no list of terms for {told(spoken)} → {told(into)}")
        return
    # Folding a character may change its length (ß → ss): offsets hold only where it does not.
    source, rendering = _lower(pair.source.text), _lower(pair.rendering.text)
    for term in known:
        said = term.source.search(source)
        if said is None or any(pattern.search(rendering) for pattern in term.right):
            continue
        printed = next((found for pattern in term.wrong if (found := pattern.search(rendering))), None)
        if printed is None:
            continue
        said_span, printed_span = Span(*said.span()), Span(*printed.span())
        message = (
            f"“{printed_span.of(pair.rendering.text)}” for «{said_span.of(pair.source.text)}»: {told(term.why)}"
            f" (usual: {term.say})."
        )
        yield Finding("term", Category.TERM, term.severity, 0.8, message, said_span, printed_span)


def _lower(text: str) -> str:
    """Lower case, ё as е, one character for one character."""
    return "".join(low if len(low := char.lower()) == 1 else char for char in text).replace("ё", "е")


CHECK = Check(name="term", number=6, needs=frozenset({Need.SOURCE}), pair=judge)
