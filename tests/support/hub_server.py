"""A small local server that plays the hub: whole, broken, resumed, refused."""

import hashlib
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

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


@contextmanager
def served(repository: str, folder: Path) -> Iterator[Hub]:
    """Serve the files of a model folder under the name of a repository."""
    hub = Hub(repository, folder)
    thread = threading.Thread(target=hub.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield hub
    finally:
        hub.shutdown()
        thread.join()
        hub.server_close()
