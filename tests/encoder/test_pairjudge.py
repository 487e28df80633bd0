from pathlib import Path

import pytest

from quoteverify.encoder.files import OVERRIDE
from quoteverify.encoder.pairjudge import PairJudge
from quoteverify.records.findings import NotChecked
from quoteverify.records.opinion import Opinion
from quoteverify.system.places import OVERRIDE as DATA_PLACE
from tests.support.tiny_encoder import write_encoder

PAIRS = [("да", "yes"), ("нет", "no")]


def test_a_judge_of_any_weights_in_the_shipped_format_works(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(DATA_PLACE, str(tmp_path / "data"))
    monkeypatch.setenv(OVERRIDE, str(write_encoder(tmp_path / "encoder")))
    said: list[str] = []
    found = PairJudge(said.append)(PAIRS)
    assert all(isinstance(one, Opinion) and 0 <= one.error <= 1 for one in found)
    assert said == ["preparing the encoder for its first use"]


def test_nothing_of_a_long_pair_is_left_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(DATA_PLACE, str(tmp_path / "data"))
    monkeypatch.setenv(OVERRIDE, str(write_encoder(tmp_path / "encoder")))
    source, rendering = "мы приехали в город утром. " * 40, "we arrived in the city in the morning. " * 40
    (found,) = PairJudge()([(source, rendering)])
    assert isinstance(found, Opinion)
    # Random weights hold hardly any piece to be plainly right.
    places = {place for mark in found.rendering for place in range(mark.span.start, mark.span.end)}
    assert len(places) > 0.9 * len(rendering.replace(" ", ""))
    assert max(mark.span.end for mark in found.rendering) >= len(rendering) - 10


def test_an_absent_judge_says_why_for_every_pair(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(OVERRIDE, str(tmp_path))
    assert (
        PairJudge()(PAIRS) == [NotChecked("judge", "the judge cannot be used: its file tokenizer.json is missing")] * 2
    )


def test_nothing_is_opened_for_no_pairs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(OVERRIDE, str(tmp_path))
    assert PairJudge()([]) == []
