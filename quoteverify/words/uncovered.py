"""Uncovered: content words of one side for which the other side has no counterpart, and the evidence of a loss.

A word without a counterpart proves little: translators paraphrase, and a table does not know every word. What speaks
for a loss is weighed together (logistic regression; weights in ``resources/completeness.toml``, made from good
translations with words taken out by ``tools/train_completeness.py``): how well the words are known and how few
renderings they have, whether the other side has words to spare there, whether the rest is firmly linked, whether the
other side has a grammatical hole, and whether the texts come nearer without the words.
"""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from math import exp

from quoteverify.records.spans import Span
from quoteverify.words import embeddings
from quoteverify.words.lexicon import renderings
from quoteverify.words.stretches import FEATURES, Candidate, Texts, candidates, nearer


class Sureness(StrEnum):
    """CLEAR: worth a person's time; LIKELY: worth a note. Nothing less is reported."""

    CLEAR = "clear"
    LIKELY = "likely"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Uncovered content words in a row (function words between them aside); ``span`` runs from the first to the last.

    ``first`` and ``last`` tell whether it begins or ends its side's content words; ``chance`` (0 to 1) is how likely
    words of good translations with this much speaking for it were indeed taken out.
    """

    span: Span
    first: bool
    last: bool
    chance: float
    sureness: Sureness


@dataclass(frozen=True)
class Weights:
    """What each feature speaks for a loss. From ``likely`` and ``clear`` on (log odds) a stretch is reported.

    ``promising`` is the bound, without the encoder's features, below which the encoder is not asked.
    """

    bias: float
    features: Mapping[str, float]
    promising: float
    likely: float
    clear: float

    def odds(self, features: Mapping[str, float]) -> float:
        return self.bias + sum(self.features.get(name, 0.0) * features[name] for name in FEATURES if name in features)


@cache
def weights(kind: str, signals: str) -> tuple[Weights, Weights | None]:
    """The weights of ``kind`` ("omission", "addition"): without the encoder, and with it where it judges as well."""
    data = tomllib.loads((files("resources") / "completeness.toml").read_text(encoding="utf-8"))[kind]
    plain = Weights(**data[signals])
    return plain, Weights(**data[f"{signals}-encoded"]) if f"{signals}-encoded" in data else None


def signals(source_language: str, rendering_language: str) -> str:
    """What the words of two languages are linked by: "table" or "encoder" alone."""
    return "table" if renderings(source_language, rendering_language) else "encoder"


def uncovered(
    source_text: str, source_language: str, rendering_text: str, rendering_language: str
) -> tuple[tuple[Stretch, ...], tuple[Stretch, ...]]:
    """What of the source has no counterpart in the rendering, and of the rendering none in the source."""
    texts = Texts(source_text, source_language, rendering_text, rendering_language)
    encoded = embeddings.covers(source_language) and embeddings.covers(rendering_language)
    by = signals(source_language, rendering_language)
    missing, added = candidates(texts)
    return (
        _judged(missing, texts, "omission", by, encoded),
        _judged(added, texts.turned, "addition", by, encoded),
    )


def _judged(found: Sequence[Candidate], texts: Texts, kind: str, by: str, encoded: bool) -> tuple[Stretch, ...]:
    plain, informed = weights(kind, by)
    promising = [stretch for stretch in found if plain.odds(stretch.features) >= plain.promising]
    judging = plain
    if encoded and informed is not None:
        promising = nearer(promising, texts)
        judging = informed
    judged = ((stretch, judging.odds(stretch.features)) for stretch in promising)
    return tuple(
        Stretch(
            stretch.span,
            stretch.first,
            stretch.last,
            1.0 / (1.0 + exp(-max(odds, -30.0))),
            Sureness.CLEAR if odds >= judging.clear else Sureness.LIKELY,
        )
        for stretch, odds in judged
        if odds >= judging.likely
    )
