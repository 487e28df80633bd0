"""The tool that weighs the evidence anew: its quantiles keep what they promise, its fit keeps the signs."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteverify.records.opinion import Mark, Opinion
from quoteverify.records.spans import Span
from quoteverify.records.translation import EngineIdentity
from tools.calibrate import ADDED, SHARE, Seen, bars, fitted, interval, quantile, score_weights

IDENTITY = EngineIdentity("judge", "1", "0" * 64, "none", judge=True)


def seen(alarm: float, flagged: bool = False, marked: bool = True, judge: float = 0.0, words: float = 0.0) -> Seen:
    features = dict.fromkeys(("judge", "adequacy", "rendering", "source", "words", "rules"), 0.0)
    features |= {"judge": judge, "words": words}
    marks = (Mark(Span(0, 1), 0.9),) if marked else ()
    return Seen(features, Opinion(IDENTITY, alarm, 0.0, marks), flagged, flagged, marked)


def alarm(opinion: Opinion) -> float:
    return opinion.error


def clean(count: int, seed: int, flagged: float = 0.0) -> list[Seen]:
    random = np.random.default_rng(seed)
    rules = iter(random.random(count) < flagged)
    return [seen(float(value), bool(next(rules))) for value in random.random(count)]


def alarms(some: list[Seen], bar: float) -> float:
    return sum(bool(each.flagged or alarm(each.opinion) >= bar) for each in some) / len(some)


@given(st.lists(st.floats(0, 1), min_size=40, max_size=300), st.floats(0.03, 0.5))
def test_no_more_than_the_share_lies_above_its_quantile(values: list[float], share: float) -> None:
    bar = quantile(np.array(values), np.ones(len(values)), share)
    assert sum(value > bar for value in values) <= share * (len(values) + 1)


def test_rules_and_judge_together_stay_within_the_share() -> None:
    halves = {"ru": clean(2000, 1, flagged=0.02), "uk": clean(2000, 2, flagged=0.02)}
    found = bars(halves, alarm)
    for language, some in halves.items():
        assert alarms(some, found[language]) <= SHARE + 0.003
        assert alarms(clean(2000, 5, flagged=0.02), found[language]) <= SHARE + 0.015


def test_where_rules_have_used_up_the_share_the_judge_still_may_speak_of_the_clearest() -> None:
    found = bars({"ru": clean(2000, 1, flagged=0.2)}, alarm)
    passed = sum(each.opinion.error >= found["ru"] for each in clean(2000, 3))
    assert 0 < passed / 2000 < 3 * ADDED


def test_a_language_of_few_pairs_leans_on_the_others() -> None:
    few = {"ru": clean(2000, 1), "lt": [seen(0.999) for _ in range(20)]}
    found = bars(few, alarm)
    alone = bars({"lt": few["lt"]}, alarm)
    assert found["ru"] < found["lt"] <= alone["lt"]


def test_an_alarm_without_a_clear_mark_makes_no_finding_and_moves_no_bar() -> None:
    marked = clean(1000, 1)
    unmarked = [seen(0.9999, marked=False) for _ in range(100)]
    assert bars({"ru": marked + unmarked}, alarm)["ru"] <= bars({"ru": marked}, alarm)["ru"]


def test_a_weight_against_its_sign_is_held_at_nothing() -> None:
    random = np.random.default_rng(3)
    table = np.hstack([random.standard_normal((500, 2)), np.ones((500, 1))])
    labels = (table[:, 0] - table[:, 1] + 0.3 * random.standard_normal(500) > 0).astype(float)
    weights = fitted(table, labels, np.ones(500), np.array([1, 1, 0]))
    assert weights[0] > 0.5
    assert weights[1] == 0.0


def test_the_score_learns_what_parts_wrong_from_right_and_in_what_sense() -> None:
    random = np.random.default_rng(4)
    noise = [(float(a), float(b)) for a, b in random.standard_normal((200, 2))]
    pairs = [(seen(0.9, judge=a + 2, words=b - 1), seen(0.1, judge=a, words=b)) for a, b in noise]
    graded = [(seen(0.5, judge=a, words=b), 1 / (1 + math.exp(-a))) for a, b in noise]
    weights = score_weights([(1.0, pairs)], graded)
    assert weights["judge"] > 0 > weights["words"]
    assert weights["adequacy"] == weights["rules"] == 0.0


@pytest.mark.parametrize(("hits", "count", "low", "high"), [(0, 100, 0.0, 3.7), (5, 100, 2.2, 11.2)])
def test_intervals_are_those_of_wilson(hits: int, count: int, low: float, high: float) -> None:
    assert interval(hits, count) == f"{100 * hits / count:.1f} [{low}, {high}]"
