"""The worker as a real process."""

import base64
import hashlib
import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from quoteverify.loaders import load_document
from quoteverify.records.checked import LoadedFile
from quoteverify.records.document import Role
from quoteverify.records.translation import never
from quoteverify.sheets.sheet import sheet_of_check
from quoteverify.worker import wire
from quoteverify.worker.process import Worker
from tests.support.examples import checked_case
from tests.support.exchange import exchanged_after_first_read
from tests.support.paths import ROOT
from tests.support.tiny_model import write_model


def talk(*requests: wire.Request, raw: bytes = b"") -> list[dict[str, Any]]:
    """Send requests, close the input, and give all events."""
    done = subprocess.run(
        [sys.executable, "-P", "-m", "quoteverify.worker"],
        input=b"".join(wire.line(request) for request in requests) + raw,
        capture_output=True,
        timeout=60,
        check=True,
        env={"PYTHONPATH": str(ROOT), "PATH": ""},
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


class Pipe:
    """A running worker, asked and answered line by line."""

    def __init__(self, **environment: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-P", "-m", "quoteverify.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={"PYTHONPATH": str(ROOT), "PATH": ""} | environment,
        )
        assert self.next() == {"is": "ready", "job": 0, "protocol": 1}

    def send(self, *requests: wire.Request) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(b"".join(wire.line(request) for request in requests))
        self.process.stdin.flush()

    def next(self) -> dict[str, Any]:
        assert self.process.stdout is not None
        event: dict[str, Any] = json.loads(self.process.stdout.readline())
        return event

    def close(self) -> int:
        assert self.process.stdin is not None
        self.process.stdin.close()
        status = self.process.wait(30)
        assert self.process.stdout is not None
        self.process.stdout.close()
        return status


def test_files_are_read_one_by_one_and_a_bad_one_does_not_stop_the_next(tmp_path: Path) -> None:
    good = tmp_path / "ru.txt"
    good.write_text("Туда идём. Мы никого не ждём.", encoding="utf-8")
    worker = Pipe()
    worker.send(wire.Load(1, str(tmp_path / "missing.txt")), wire.Load(2, str(good)))
    failed, loaded = worker.next(), worker.next()
    assert failed["is"] == "failed"
    assert "missing.txt does not exist" in failed["message"]
    assert failed["report"] is None
    assert loaded["document"]["text"] == "Туда идём. Мы никого не ждём."
    assert worker.close() == 0


def test_a_cancelled_job_that_waits_is_never_begun(tmp_path: Path) -> None:
    worker = Pipe()
    worker.send(wire.Cancel(2), wire.Load(2, str(tmp_path / "x.txt")))
    assert worker.next() == {"is": "stopped", "job": 2}
    assert worker.close() == 0


def test_the_end_of_the_requests_ends_the_worker() -> None:
    assert talk() == [{"is": "ready", "job": 0, "protocol": 1}]


def test_nonsense_ends_the_worker_and_says_nothing_on_the_wire() -> None:
    assert talk(raw=b"what?\n") == [{"is": "ready", "job": 0, "protocol": 1}]


def test_a_sheet_is_written_drawn_and_copied_byte_for_byte(tmp_path: Path) -> None:
    """What a person looked at is what is kept."""
    made, kept = tmp_path / "preview.pdf", tmp_path / "kept.pdf"
    sheet = sheet_of_check("border", checked_case())
    requests = (
        wire.Write(1, sheet, "pdf", str(made)),
        wire.Draw(2, str(made), 0, 200),
        wire.Copy(3, str(made), str(kept)),
        wire.Copy(4, str(tmp_path / "missing.pdf"), str(kept)),
    )
    worker = Pipe()
    worker.send(*requests)
    written, drawn, copied, failed = (worker.next() for _ in requests)
    assert worker.close() == 0
    assert (written["is"], copied["is"], failed["is"]) == ("written", "written", "failed")
    assert base64.b64decode(drawn["image"]).startswith(b"\x89PNG")
    assert drawn["pages"] >= 1
    assert kept.read_bytes() == made.read_bytes()


def test_a_check_tells_that_it_prepares_a_model_and_stops_in_the_middle_of_it(tmp_path: Path) -> None:
    model = write_model(tmp_path / "opus-mt-ru-en")
    source, article = tmp_path / "ru.txt", tmp_path / "en.txt"
    source.write_text("Закройте каждый метр границы.", encoding="utf-8")
    article.write_text("“Close every meter of the border,” he said.", encoding="utf-8")
    files = (
        LoadedFile(str(source), Role.SOURCE, load_document(source, "ru")),
        LoadedFile(str(article), Role.RENDERING, load_document(article, "en")),
    )
    worker = Pipe(QUOTEVERIFY_DATA=str(tmp_path / "data"))
    worker.send(wire.CheckRequest(1, files, models=(str(model),)))
    said = []
    while (event := worker.next())["is"] in ("whole", "progress", "step"):
        said.append(event.get("text"))
        if event.get("text", "").startswith("translating fixed sentences"):
            worker.send(wire.Cancel(1))
    assert event == {"is": "stopped", "job": 1}
    assert "preparing opus-mt-ru-en for its first use" in said
    assert worker.close() == 0
    models = tmp_path / "data" / "cache" / "prepared"
    assert models.is_dir()
    assert not list(models.iterdir())


def test_the_sides_of_a_file_are_those_of_the_text_that_was_read(tmp_path: Path) -> None:
    path = tmp_path / "both.po"
    path.write_text('msgid ""\nmsgstr "Language: en\\n"\n\nmsgid "Да"\nmsgstr "Yes"\n', "utf-8")
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    with exchanged_after_first_read(path, b"Exchanged for a text of one language.\n"):
        worker = Worker(io.BytesIO(), io.BytesIO())
        event = worker.perform(wire.Load(1, str(path)), never, lambda event: None)
    assert isinstance(event, wire.Loaded)
    assert event.document.sha256 == digest
    assert event.sides is not None
