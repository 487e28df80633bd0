"""Weighing: one small logistic model over what the rules, the judge and the translations say of a pair.

Its seven weights are data (``resources/judgement.toml``), made by ``tools/calibrate.py``: so are the bars, for each
language the chance of an error that at most five of a hundred faithful human translations reach.
"""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import exp, log

from quoteverify.language.profiles import primary
from quoteverify.records.findings import Finding, Severity
from quoteverify.records.opinion import Opinion

_EXTREME = 1e-4
"""Chances nearer to 0 or 1 than this weigh no more."""
_OTHERS = "others"


@dataclass(frozen=True)
class JudgementWeights:
    """``weights`` by name of the feature, with ``bias``; ``bars`` by language."""

    weights: Mapping[str, float]
    bars: Mapping[str, float]

    def chance(self, features: Mapping[str, float]) -> float:
        """The chance that the meaning differs, 0 to 1."""
        total = self.weights["bias"] + sum(self.weights[name] * value for name, value in features.items())
        return 1.0 / (1.0 + exp(-min(max(total, -30.0), 30.0)))

    def bar(self, language: str) -> float:
        """The chance from which the judge's marks become findings, for sources in a language."""
        return self.bars.get(primary(language), self.bars[_OTHERS])


@cache
def shipped() -> JudgementWeights:
    """The weights that ship with the program."""
    data = tomllib.loads((files("resources") / "judgement.toml").read_text(encoding="utf-8"))
    return JudgementWeights(data["weights"], data["bars"])


def features(opinion: Opinion, score: float, findings: Iterable[Finding]) -> dict[str, float]:
    """What the model sees: the judge's chance (log odds) and adequacy, its strongest mark on each side (log odds),
    the score of words, rules and translations together (0 to 1), and the confidence of the gravest rules."""
    grave = [each.confidence for each in findings if each.severity in (Severity.CRITICAL, Severity.MAJOR)]
    return {
        "judge": _odds(opinion.error),
        "adequacy": opinion.adequacy,
        "rendering": _odds(max((mark.error for mark in opinion.rendering), default=0.02)),
        "source": _odds(max((mark.error for mark in opinion.source), default=0.02)),
        "score": score,
        "rules": max(grave, default=0.0),
    }


def _odds(chance: float) -> float:
    bounded = min(max(chance, _EXTREME), 1.0 - _EXTREME)
    return log(bounded / (1.0 - bounded))
