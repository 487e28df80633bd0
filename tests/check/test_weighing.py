from importlib.resources import files

import pytest

from quoteverify.check.weighing import features, shipped
from quoteverify.records.findings import Category, Finding, Severity
from quoteverify.records.opinion import Mark, Opinion
from quoteverify.records.spans import Span
from quoteverify.records.translation import EngineIdentity

IDENTITY = EngineIdentity("judge", "1", "0" * 64, "none", judge=True)
RULE = Finding("number", Category.NUMBER, Severity.CRITICAL, 0.9, "A rule.")


def opinion(error: float, mark: float = 0.0, lost: float = 0.0, adequacy: float = 0.0) -> Opinion:
    ours = (Mark(Span(0, 3), mark, Category.TERM),) if mark else ()
    theirs = (Mark(Span(0, 3), lost),) if lost else ()
    return Opinion(IDENTITY, error, adequacy, ours, theirs)


@pytest.mark.parametrize("language", ["ru", "uk", "zh", "el", "sr-Latn", "tlh"])
def test_every_language_has_a_bar(language: str) -> None:
    assert 0.5 < shipped().bar(language) < 1.0


@pytest.mark.parametrize(
    ("less", "more"),
    [
        (opinion(0.3, 0.4, 0.4), opinion(0.9, 0.4, 0.4)),
        (opinion(0.9), opinion(0.9, 0.99, 0.99)),
    ],
)
def test_the_alarm_rises_with_the_chance_and_the_marks(less: Opinion, more: Opinion) -> None:
    assert 0.0 < shipped().alarmed(less) < shipped().alarmed(more) < 1.0


def test_what_differs_plainly_passes_every_bar_and_what_does_not_passes_none() -> None:
    weights = shipped()
    plain, clean = opinion(0.9995, 0.9995, 0.9995), opinion(0.2, 0.1, 0.1)
    assert all(weights.alarmed(plain) > bar > weights.alarmed(clean) for bar in weights.bars.values())


def test_nothing_that_speaks_for_an_error_raises_the_score() -> None:
    weights = shipped()
    base = weights.differs(features(opinion(0.5), 0.7, ()))
    worse = [
        features(opinion(0.9), 0.7, ()),
        features(opinion(0.5, adequacy=-1.0), 0.7, ()),
        features(opinion(0.5, mark=0.9), 0.7, ()),
        features(opinion(0.5, lost=0.9), 0.7, ()),
        features(opinion(0.5), 0.4, ()),
        features(opinion(0.5), 0.7, (RULE,)),
    ]
    assert all(weights.differs(each) >= base for each in worse)
    assert weights.differs(features(opinion(0.9, 0.9, 0.9, -1.0), 0.4, (RULE,))) > base


def test_a_minor_finding_does_not_count_as_a_grave_one() -> None:
    minor = Finding("number", Category.NUMBER, Severity.MINOR, 0.9, "A rule.")
    assert features(opinion(0.5), 0.7, (minor,)) == features(opinion(0.5), 0.7, ())


def test_the_weights_are_data_that_a_person_can_read() -> None:
    lines = (files("resources") / "judgement.toml").read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("#")
    assert len(lines) < 40
