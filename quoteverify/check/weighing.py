"""Weighing: what the rules, the judge and the translations say of a pair, made one score and one alarm.

The **score** is a logistic model of six weights over all of them; it follows people's assessment and ranks renderings
of one source. The **alarm** is what the judge sees in one place: the weighted mean of its log odds that the meaning
differs and those of its strongest mark on each side. Past the bar of the source's language marks become findings. The
weights of both and the bars are data (``resources/judgement.toml``), made by ``tools/calibrate.py``.
"""

import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from math import exp, log

import msgspec

from quoteverify.language.profiles import primary
from quoteverify.records.findings import Finding, Severity
from quoteverify.records.opinion import Mark, Opinion

_EXTREME = 1e-4
"""Chances nearer to 0 or 1 than this weigh no more."""
_UNMARKED = 0.02
"""The strongest mark of a text without any: what is below 0.05 is not kept."""


class ScoreWeights(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Of the score, by feature: what a unit of it adds to the log odds that the meaning differs."""

    judge: float
    adequacy: float
    rendering: float
    source: float
    words: float
    rules: float
    bias: float


class AlarmWeights(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Of the alarm, none below 0: shares of the judge's chance and of its strongest mark on each side."""

    judge: float
    rendering: float
    source: float


class Weighing(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``bars``: by language, and for ``others``, the alarm (0 to 1) from which marks become findings. ``doubt``: the
    alarm from which a sentence is worth a translation."""

    score: ScoreWeights
    alarm: AlarmWeights
    bars: Mapping[str, float]
    doubt: float

    def differs(self, features: Mapping[str, float]) -> float:
        """The chance that the meaning differs, 0 to 1; the score is the rest."""
        weights = msgspec.structs.asdict(self.score)
        return _chance(self.score.bias + sum(weights[name] * value for name, value in features.items()))

    def alarmed(self, opinion: Opinion) -> float:
        """The alarm, 0 to 1, which rises with the judge's chance and its strongest marks."""
        return _chance(
            (
                self.alarm.judge * _odds(opinion.error)
                + self.alarm.rendering * _odds(_strongest(opinion.rendering))
                + self.alarm.source * _odds(_strongest(opinion.source))
            )
            / (self.alarm.judge + self.alarm.rendering + self.alarm.source)
        )

    def bar(self, language: str) -> float:
        """The alarm from which the judge's marks become findings, for sources in a language."""
        return self.bars.get(primary(language), self.bars["others"])


@cache
def shipped() -> Weighing:
    """The weights that ship with the program."""
    data = tomllib.loads((files("resources") / "judgement.toml").read_text(encoding="utf-8"))
    return msgspec.convert(data, Weighing)


def features(opinion: Opinion, covered: float, findings: Iterable[Finding]) -> dict[str, float]:
    """What the score sees: the judge's chance (log odds) and adequacy, its strongest mark on each side (log odds), how
    well words and translations cover each other (0 to 1), and the confidence of the gravest of the rules' findings."""
    grave = [each.confidence for each in findings if each.severity in (Severity.CRITICAL, Severity.MAJOR)]
    return {
        "judge": _odds(opinion.error),
        "adequacy": opinion.adequacy,
        "rendering": _odds(_strongest(opinion.rendering)),
        "source": _odds(_strongest(opinion.source)),
        "words": covered,
        "rules": max(grave, default=0.0),
    }


def _strongest(marks: Iterable[Mark]) -> float:
    return max((mark.error for mark in marks), default=_UNMARKED)


def _odds(chance: float) -> float:
    bounded = min(max(chance, _EXTREME), 1.0 - _EXTREME)
    return log(bounded / (1.0 - bounded))


def _chance(odds: float) -> float:
    return 1.0 / (1.0 + exp(-min(max(odds, -30.0), 30.0)))
