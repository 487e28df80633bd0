"""Fetching from a small local server that plays the hub: whole, broken, resumed, refused."""

import hashlib
import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from quoteverify.engines.errors import ModelError
from quoteverify.engines.store.hub import (
    ENDPOINT,
    FetchFailed,
    InvalidModelName,
    NotPublished,
    candidates,
    fetch_model,
)
from quoteverify.engines.store.installed import installed_models, store_folder
from quoteverify.errors import Stopped
from quoteverify.system.places import OVERRIDE
from tests.support.hub_server import REVISION, Hub, served
from tests.support.tiny_model import compare_briefly, write_model


@pytest.fixture
def hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    monkeypatch.setenv(OVERRIDE, str(tmp_path / "data"))
    compare_briefly(monkeypatch)
    with served("Helsinki-NLP/opus-mt-ru-en", write_model(tmp_path / "origin" / "opus-mt-ru-en")) as running:
        monkeypatch.setenv(ENDPOINT, running.address)
        yield running


def _weights_asked(hub: Hub) -> list[str | None]:
    return [asked for path, asked in hub.asked if path.endswith("model.safetensors")]


def test_a_pair_is_fetched_and_installed(hub: Hub) -> None:
    said: list[str] = []
    model = fetch_model("ru-en", say=said.append)
    assert model.record.name == "opus-mt-ru-en"
    assert model.record.revision == REVISION
    assert [model.record.name for model in installed_models()] == ["opus-mt-ru-en"]
    assert "fetching model.safetensors" in said
    assert [path.name for path in store_folder().iterdir()] == ["opus-mt-ru-en"]


def test_a_broken_download_is_resumed(hub: Hub) -> None:
    hub.breaks = 5000
    with pytest.raises(FetchFailed, match="broke off"):
        fetch_model("ru-en")
    assert installed_models() == ()
    fetch_model("ru-en")
    assert _weights_asked(hub) == [None, "bytes=5000-"]
    assert len(installed_models()) == 1


def test_a_server_that_cannot_resume_sends_the_whole_again(hub: Hub) -> None:
    hub.breaks, hub.resumes = 5000, False
    with pytest.raises(FetchFailed):
        fetch_model("ru-en")
    assert fetch_model("ru-en").record.sha256 == hashlib.sha256(hub.files["model.safetensors"]).hexdigest()


def test_what_was_tampered_with_on_the_way_is_refused(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    listing = hub.listing()
    monkeypatch.setattr(Hub, "listing", lambda _: listing)
    hub.files["model.safetensors"] = hub.files["model.safetensors"][:-1] + b"\x01"
    with pytest.raises(FetchFailed, match="not the published file"):
        fetch_model("ru-en")
    assert installed_models() == ()


def test_a_stopped_download_goes_on_later(hub: Hub) -> None:
    asked = iter(range(1000))
    with pytest.raises(Stopped):
        fetch_model("ru-en", cancelled=lambda: next(asked) >= 3)
    assert installed_models() == ()
    fetch_model("ru-en")
    assert len([path for path, _ in hub.asked if path.endswith("config.json")]) <= 3


@pytest.mark.parametrize("status", [403, 429, 500, 503])
def test_a_refusing_server_is_reported(hub: Hub, status: int) -> None:
    hub.status = status
    with pytest.raises(FetchFailed, match=str(status)):
        fetch_model("ru-en")


def test_no_server_at_all(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(ENDPOINT, "http://127.0.0.1:9")
    with pytest.raises(FetchFailed, match="check the connection"):
        fetch_model("ru-en")
    monkeypatch.setenv(ENDPOINT, "file:///etc")
    with pytest.raises(FetchFailed, match="not a web address"):
        fetch_model("ru-en")


def test_a_pair_nobody_published_names_what_was_tried(hub: Hub) -> None:
    with pytest.raises(NotPublished, match="opus-mt-be-en") as caught:
        fetch_model("be-en")
    assert "opus-mt-tc-big-zle-en" in str(caught.value)


def test_a_published_model_without_weights(hub: Hub) -> None:
    del hub.files["model.safetensors"]
    with pytest.raises(ModelError, match=r"lacks model\.safetensors or pytorch_model\.bin"):
        fetch_model("ru-en")
    assert installed_models() == ()


@pytest.mark.parametrize("name", ["", "ru en", "../../etc", "a/b/c", "x" * 300, "ru-en?x=1", "..", "Helsinki-NLP/.."])
def test_names_that_are_none(name: str) -> None:
    with pytest.raises(InvalidModelName):
        candidates(name)


def test_candidates_start_with_what_is_published_and_end_with_any_language() -> None:
    tried = candidates("be-en")
    assert tried[:2] == ("Helsinki-NLP/opus-mt-tc-big-zle-en", "Helsinki-NLP/opus-mt-be-en")
    assert candidates("de-en")[0] == "Helsinki-NLP/opus-mt-de-en"
    assert tried.index("Helsinki-NLP/opus-mt-zle-en") < tried.index("Helsinki-NLP/opus-mt-mul-en")
    assert candidates("someone/opus-mt-ru-en") == ("someone/opus-mt-ru-en",)


def test_a_download_that_nobody_went_on_with_for_a_day_is_swept_away(hub: Hub) -> None:
    hub.breaks = 5000
    with pytest.raises(FetchFailed):
        fetch_model("ru-en")
    (left,) = store_folder().glob(".fetching-*")
    installed_models()
    assert left.is_dir()
    long_ago = time.time() - 25 * 60 * 60
    os.utime(left, (long_ago, long_ago))
    installed_models()
    assert not left.exists()
