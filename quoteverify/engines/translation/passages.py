"""Passages: a text cut into what a model can take at once, and the translations put together again.

MarianMT models were trained on single sentences: of several in one input they translate the first and drop the rest.
"""

from collections.abc import Callable, Sequence

from quoteverify.language.profiles import profile
from quoteverify.language.sentences import split_sentences
from quoteverify.records.translation import Doubt, Translation

_CLAUSE_MARKS = ";:—–…,،؛；，、"
_UNSPACED = frozenset({"Hans", "Hant", "Hani", "Jpan", "Thai"})
_MOST_WORK = 20_000
"""Code points of a sentence that are looked at: nobody speaks a longer one."""


def split(text: str, language: str, fits: Callable[[str], bool]) -> list[str]:
    """The sentences of ``text``, those that do not fit cut at clauses; none for blank text."""
    sentences = [span.of(text) for span in split_sentences(text, language)]
    return [unit for sentence in sentences for unit in clauses(sentence[:_MOST_WORK], fits)]


def clauses(sentence: str, fits: Callable[[str], bool]) -> list[str]:
    """A sentence cut near its middle, after a clause mark or else at a space, until every part fits."""
    pending, done = [sentence.strip()], []
    while pending:
        part = pending.pop()
        at = None if fits(part) else _cut(part)
        if at is None:
            done.append(part)
        else:
            pending += [part[at:].strip(), part[:at].strip()]
    return [part for part in done if part]


def rejoin(parts: Sequence[Translation], language: str) -> Translation:
    """One translation of a passage: texts in order, log-probabilities weighted by length, all doubts once."""
    if not parts:
        return Translation("", 0.0, (Doubt.EMPTY,))
    if len(parts) == 1:
        return parts[0]
    joint = "" if profile(language).script in _UNSPACED else " "
    weights = [len(part.text) + 1 for part in parts]
    known = [(part.log_probability, weight) for part, weight in zip(parts, weights, strict=True)]
    total = sum(value * weight for value, weight in known if value is not None)
    mean = None if any(value is None for value, _ in known) else total / sum(weights)
    found = dict.fromkeys(doubt for part in parts for doubt in part.doubts)
    return Translation(joint.join(part.text for part in parts if part.text), mean, tuple(found))


def _cut(part: str) -> int | None:
    """Where to cut: the clause mark nearest the middle if it stands in the middle half, else the nearest space."""
    middle, quarter = len(part) // 2, len(part) // 4
    inside = range(max(1, middle - quarter), min(len(part), middle + quarter + 1))
    marks = [at for at in inside if part[at - 1] in _CLAUSE_MARKS and (at == len(part) or not part[at].isdigit())]
    spaces = [at for at in inside if part[at - 1].isspace()]
    candidates = marks or spaces or ([middle] if middle > 0 else [])
    return min(candidates, key=lambda at: abs(at - middle)) if candidates else None
