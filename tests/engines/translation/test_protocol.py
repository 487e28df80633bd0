"""What every engine does, the fake one of the tests included."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quoteverify.engines import open_engines
from quoteverify.engines.conversion.preparation import Runtime, load_decoder, prepare
from quoteverify.engines.conversion.reference import ReferenceDecoder
from quoteverify.engines.folder import read_folder
from quoteverify.engines.translation.marian import MarianEngine
from quoteverify.errors import Stopped
from quoteverify.records.translation import Doubt, Engine
from tests.support.fake_engine import FakeEngine, FakeOutsideTests
from tests.support.paths import ROOT
from tests.support.tiny_model import write_model

TEXTS = ["Доброе утро.", "Где вы были вчера?", "Доброе утро.", "Они приехали 9 августа 2021 года."]


def _tiny(folder: Path, runtime: Runtime) -> MarianEngine:
    model = read_folder(write_model(folder / "tiny-ru-en", target_tokens=(">>eng<<", ">>rus<<")))
    prepare(model, folder / "prepared", runtime)
    return MarianEngine(model, lambda: load_decoder(model, folder / "prepared", runtime))


@pytest.fixture(scope="module", params=["fake", "float32", "int8", "reference"])
def make(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[], Engine]]:
    if request.param == "fake":
        yield lambda: FakeEngine(words={"доброе": "good", "утро": "morning"})
    else:
        built = _tiny(tmp_path_factory.mktemp("engine"), Runtime(request.param))
        yield lambda: built


@pytest.fixture
def engine(make: Callable[[], Engine]) -> Engine:
    return make()


def test_one_translation_for_each_text_in_order(engine: Engine) -> None:
    alone = [engine.translate([text], "ru", "en")[0] for text in TEXTS]
    together = engine.translate(TEXTS, "ru", "en")
    assert [translation.text for translation in together] == [translation.text for translation in alone]
    assert together[0] == together[2]
    assert all(made.log_probability is not None and made.log_probability <= 0 for made in together)


def test_nothing_in_nothing_out(engine: Engine) -> None:
    assert engine.translate([], "ru", "en") == []
    assert engine.score([], "ru", "en") == []
    (blank,) = engine.translate([" \n"], "ru", "en")
    assert (blank.text, blank.doubts) == ("", (Doubt.EMPTY,))


def test_supports_its_own_pairs_only(engine: Engine) -> None:
    assert engine.supports("ru", "en")
    assert engine.supports("en", "ru")
    assert not engine.supports("ru", "de")
    assert not engine.supports("ru", "ru")


def test_stops_when_asked(engine: Engine) -> None:
    with pytest.raises(Stopped):
        engine.translate(["Новое предложение."], "ru", "en", lambda: True)
    with pytest.raises(Stopped):
        engine.score([("Новое предложение.", "A new sentence.")], "ru", "en", lambda: True)


def test_scores_point_into_the_target(engine: Engine) -> None:
    target = "Well, why — are we “standing” still? ½ 😀 e\u0301"
    (score,) = engine.score([("Ну, чё стоим?", target)], "ru", "en")
    spans = [(token.start, token.end) for token in score.tokens]
    assert spans == sorted(spans)
    assert all(0 <= start <= end <= len(target) for start, end in spans)
    covered = {at for start, end in spans for at in range(start, end)}
    assert {at for at, letter in enumerate(target) if letter.isalpha()} <= covered
    assert all(token.log_probability <= 0 for token in score.tokens)


def test_the_mean_counts_the_end_of_the_sentence(engine: Engine) -> None:
    (score,) = engine.score([("Доброе утро.", "Good morning.")], "ru", "en")
    total = sum(token.log_probability for token in score.tokens)
    assert score.log_probability * (len(score.tokens) + 1) <= total + 1e-6


def test_the_identity_is_enough_to_repeat_the_work(engine: Engine) -> None:
    identity = engine.identity
    assert identity.name
    assert identity.revision
    assert len(identity.sha256) == 64
    assert identity.settings


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=40))
def test_any_text_can_be_translated_and_scored(engine: Engine, text: str) -> None:
    if "transformers" in engine.identity.settings:
        text = text[:1]
    (made,) = engine.translate([text], "ru", "en")
    (score,) = engine.score([("Доброе утро.", text)], "ru", "en")
    assert isinstance(made.text, str)
    assert all(0 <= token.start <= token.end <= len(text) for token in score.tokens)


def test_the_fake_engine_is_refused_outside_tests(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PYTEST_CURRENT_TEST")
    with pytest.raises(FakeOutsideTests):
        FakeEngine()


def test_converted_and_original_give_the_same_scores(tmp_path: Path) -> None:
    engine = _tiny(tmp_path, Runtime.FLOAT32)
    reference = MarianEngine(engine.folder, lambda: ReferenceDecoder(read_folder(engine.folder.path)))
    pairs = [(text, "Good morning, where have you been?") for text in TEXTS]
    ours, theirs = engine.score(pairs, "ru", "en"), reference.score(pairs, "ru", "en")
    for our, other in zip(ours, theirs, strict=True):
        assert our.log_probability == pytest.approx(other.log_probability, abs=1e-4)


def test_importing_the_engines_loads_no_translation_library() -> None:
    import subprocess
    import sys

    code = "import sys, quoteverify.engines, quoteverify.check.evidence\nprint(*sorted(sys.modules))"
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment)
    assert {"torch", "transformers", "ctranslate2"}.isdisjoint(done.stdout.split())


def test_no_model_means_no_engine() -> None:
    engines = open_engines(use_model=False)
    assert engines.available == ()
    assert engines.between("ru", "en") is None
