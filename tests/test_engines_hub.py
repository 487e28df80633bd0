"""Fetching from a small local server that plays the hub: whole, broken, resumed, refused."""

import hashlib
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from quoteverify.engines.errors import ModelError
from quoteverify.engines.hub import (
    ENDPOINT,
    FetchFailed,
    InvalidModelName,
    NotPublished,
    candidates,
    fetch_model,
)
from quoteverify.engines.places import OVERRIDE
from quoteverify.engines.store import installed_models, store_folder
from quoteverify.errors import Stopped
from tests.tiny_model import compare_briefly, write_model

REVISION = "0123456789abcdef0123456789abcdef01234567"


class Hub(ThreadingHTTPServer):
    """Serves one model. ``breaks`` is how many bytes of the weights go out before the line breaks, once."""

    daemon_threads = True

    def __init__(self, repository: str, folder: Path) -> None:
        super().__init__(("127.0.0.1", 0), _Answer)
        self.repository = repository
        self.files = {path.name: path.read_bytes() for path in folder.iterdir()}
        self.breaks: int | None = None
        self.resumes = True
        self.status = 200
        self.asked: list[tuple[str, str | None]] = []

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def listing(self) -> bytes:
        files = []
        for name, content in self.files.items():
            entry: dict[str, object] = {"rfilename": name, "size": len(content)}
            if name == "model.safetensors":
                entry["lfs"] = {"sha256": hashlib.sha256(content).hexdigest(), "size": len(content)}
            files.append(entry)
        return json.dumps({"sha": REVISION, "siblings": files}).encode()


class _Answer(BaseHTTPRequestHandler):
    server: Hub

    def do_GET(self) -> None:
        hub, path = self.server, urlsplit(self.path).path
        asked = self.headers.get("Range")
        hub.asked.append((path, asked))
        prefix = f"/{hub.repository}/resolve/{REVISION}/"
        if hub.status != 200:
            self.send_error(hub.status)
        elif path == f"/api/models/{hub.repository}":
            self._send(200, hub.listing())
        elif path.startswith(prefix) and path.removeprefix(prefix) in hub.files:
            self._file(path.removeprefix(prefix), asked)
        else:
            self.send_error(404)

    def _file(self, name: str, asked: str | None) -> None:
        hub, content = self.server, self.server.files[name]
        start = int(asked.removeprefix("bytes=").rstrip("-")) if asked and hub.resumes else 0
        if name == "model.safetensors" and hub.breaks is not None:
            part, hub.breaks = content[: hub.breaks], None
            self._send(200, part, length=len(content))
            self.close_connection = True
        else:
            self._send(206 if start else 200, content[start:])

    def _send(self, status: int, content: bytes, length: int | None = None) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(content) if length is None else length))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Silence."""


@pytest.fixture
def hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    served = Hub("Helsinki-NLP/opus-mt-ru-en", write_model(tmp_path / "origin" / "opus-mt-ru-en"))
    monkeypatch.setenv(ENDPOINT, served.address)
    monkeypatch.setenv(OVERRIDE, str(tmp_path / "data"))
    compare_briefly(monkeypatch)
    thread = threading.Thread(target=served.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield served
    served.shutdown()
    thread.join()
    served.server_close()


def _weights_asked(hub: Hub) -> list[str | None]:
    return [asked for path, asked in hub.asked if path.endswith("model.safetensors")]


def test_a_pair_is_fetched_and_installed(hub: Hub) -> None:
    said: list[str] = []
    model = fetch_model("ru-en", say=said.append)
    assert model.record.name == "opus-mt-ru-en"
    assert model.record.revision == REVISION
    assert [one.record.name for one in installed_models()] == ["opus-mt-ru-en"]
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
