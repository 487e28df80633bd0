"""Evidence: three signals for each pair, in order, and a score that never accuses on an engine's weakness."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quoteverify.check.evidence import gather
from quoteverify.engines import Engines
from quoteverify.engines.agreement import Agreement, agreement_score, resemblance
from quoteverify.errors import Stopped
from quoteverify.records.translation import Cancelled, Doubt, Engine, Translation, never
from tests.support.fake_engine import FakeEngine

WORDS = {
    "министр": "minister",
    "сказал": "said",
    "правду": "truth",
    "вчера": "yesterday",
    "вечером": "evening",
    "никто": "nobody",
    "пришёл": "came",
    "домой": "home",
}
SOURCE = "министр сказал правду вчера вечером"
FAITHFUL = "minister said truth yesterday evening"
OTHER = "children will never leave that old house"


@pytest.fixture
def fake() -> FakeEngine:
    return FakeEngine(words=WORDS)


def test_all_signals_of_a_faithful_pair(fake: FakeEngine) -> None:
    (found,) = gather([(SOURCE, FAITHFUL)], "ru", "en", Engines((fake,)))
    assert found
    assert found.forward
    assert found.back
    assert found.baseline
    assert (found.forward.text, found.back.text, found.baseline.text) == (FAITHFUL, SOURCE, SOURCE)
    assert found.given_source == found.own
    assert found.given_rendering
    assert found.doubts == ()
    assert found.score > 0.9
    assert found.engine.name == "fake"


def test_a_changed_rendering_scores_lower(fake: FakeEngine) -> None:
    pairs = [(SOURCE, FAITHFUL), (SOURCE, "minister said truth"), (SOURCE, OTHER)]
    faithful, shortened, other = gather(pairs, "ru", "en", Engines((fake,)))
    assert faithful
    assert shortened
    assert other
    assert faithful.score > shortened.score > other.score


@settings(deadline=None, max_examples=20)
@given(count=st.integers(0, 80), blank=st.sets(st.integers(0, 80)))
def test_evidence_comes_in_order_and_blank_sides_get_none(count: int, blank: set[int]) -> None:
    pairs = [(f"слово {number}", " " if number in blank else f"word {number}") for number in range(count)]
    found = list(gather(pairs, "ru", "en", Engines((FakeEngine(),))))
    assert len(found) == count
    for number, evidence in enumerate(found):
        assert (evidence is None) == (number in blank)
        assert evidence is None or (evidence.forward and evidence.forward.text == f"слово {number}")


def test_the_first_result_does_not_wait_for_the_rest(fake: FakeEngine) -> None:
    stream = gather([(SOURCE, FAITHFUL)] * 500, "ru-RU", "en-GB", Engines((fake,)))
    assert next(stream)
    assert len(fake.asked) <= 3


def test_progress_and_stop(fake: FakeEngine) -> None:
    told: list[tuple[int, int]] = []
    pairs = [(SOURCE, FAITHFUL)] * 50
    list(gather(pairs, "ru", "en", Engines((fake,)), progress=lambda done, total: told.append((done, total))))
    assert told == [(number, 50) for number in range(1, 51)]
    stream = gather(pairs, "ru", "en", Engines((fake,)), lambda: len(told) < 50 or len(fake.asked) > 200)
    with pytest.raises(Stopped):
        list(stream)


def test_no_engine_no_evidence(fake: FakeEngine) -> None:
    assert list(gather([(SOURCE, FAITHFUL)], "ru", "en", Engines())) == [None]
    assert list(gather([(SOURCE, FAITHFUL)], "lt", "en", Engines((fake,)))) == [None]
    assert list(gather([], "ru", "en", Engines((fake,)))) == []


class OneWay:
    """The fake engine without its way back."""

    def __init__(self, engine: FakeEngine, way: tuple[str, str]) -> None:
        self._engine = engine
        self._way = way
        self.name = engine.name
        self.identity = engine.identity
        self.score = engine.score
        self.translate = engine.translate

    def supports(self, source: str, target: str) -> bool:
        return (source, target) == self._way


def test_one_direction_alone(fake: FakeEngine) -> None:
    (there,) = gather([(SOURCE, FAITHFUL)], "ru", "en", Engines((OneWay(fake, ("ru", "en")),)))
    assert there
    assert there.forward
    assert (there.back, there.baseline, there.given_rendering) == (None, None, None)
    (back,) = gather([(SOURCE, FAITHFUL)], "ru", "en", Engines((OneWay(fake, ("en", "ru")),)))
    assert back
    assert back.back
    assert (back.forward, back.baseline, back.own, back.given_source) == (None, None, None, None)


class Weak(FakeEngine):
    """Makes the same nonsense of everything."""

    def translate(
        self, texts: Sequence[str], source: str, target: str, cancelled: Cancelled = never
    ) -> list[Translation]:
        nonsense = "It is a big tree." if target == "en" else "Это большое дерево."
        return [Translation(nonsense, -2.0) for _ in texts]


def test_a_weak_engine_leads_to_doubt_not_to_accusation(fake: FakeEngine) -> None:
    weak: Engine = Weak(words=WORDS)
    (found,) = gather([(SOURCE, FAITHFUL)], "ru", "en", Engines((weak,)))
    assert found
    assert Doubt.BASELINE_DRIFT in found.doubts
    assert found.score >= 0.3
    (sure,) = gather([(SOURCE, OTHER)], "ru", "en", Engines((fake,)))
    assert sure
    assert sure.score < found.score


def test_each_direction_names_its_own_engine(fake: FakeEngine) -> None:
    other = FakeEngine(words=WORDS, name="other")
    (found,) = gather([(SOURCE, FAITHFUL)], "ru", "en", Engines((OneWay(fake, ("ru", "en")), other)))
    assert found
    assert [engine.name for engine in found.engines] == ["fake", "other"]
    (alone,) = gather([(SOURCE, FAITHFUL)], "ru", "en", Engines((fake,)))
    assert alone
    assert [engine.name for engine in alone.engines] == ["fake"]


@given(st.text(max_size=30), st.text(max_size=30))
def test_resemblance_is_symmetric_and_bounded(text: str, other: str) -> None:
    value = resemblance(text, other)
    assert 0 <= value <= 1
    assert value == resemblance(other, text)
    assert resemblance(text, text) == 1


@given(
    st.one_of(st.none(), st.floats(0, 1)),
    st.one_of(st.none(), st.floats(0, 1)),
    st.one_of(st.none(), st.floats(0, 1)),
    st.one_of(st.none(), st.floats(-1e5, 1e5)),
    st.one_of(st.none(), st.floats(-1e5, 1e5)),
    st.booleans(),
)
def test_the_score_is_a_number_from_0_to_1(
    forward: float | None,
    back: float | None,
    baseline: float | None,
    gap: float | None,
    reverse_gap: float | None,
    doubted: bool,
) -> None:
    signals = Agreement(forward, back, baseline, gap, reverse_gap)
    score = agreement_score(signals, doubted)
    assert 0 <= score <= 1
    assert abs(agreement_score(signals, True) - 0.5) <= abs(agreement_score(signals, False) - 0.5)


def test_a_resemblance_counts_as_much_as_the_engine_can_do() -> None:
    """Where the engine loses most of the source by itself, what resembles its translation is no worse or better."""

    def spread(baseline: float) -> float:
        like, unlike = (Agreement(forward, 0.3, baseline, 1.0, 1.0) for forward in (0.9, 0.1))
        return agreement_score(like, False) - agreement_score(unlike, False)

    assert spread(0.95) > spread(0.5) > spread(0.1) > 0
    assert spread(0.1) < 0.1


def test_a_rendering_that_is_likelier_than_the_engine_s_own_scores_higher() -> None:
    better, same, worse = (agreement_score(Agreement(0.5, 0.5, 0.5, gap, gap), False) for gap in (-1.0, 0.0, 1.0))
    assert better > same > worse
