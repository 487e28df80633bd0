import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteverify.records.checked import LoadedFile
from quoteverify.records.document import Block, Cue, Document, Role
from quoteverify.records.spans import Span
from quoteverify.worker import wire

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


@given(TEXTS, TEXTS, st.integers(0, 2**40))
def test_a_check_comes_out_as_it_went_in(path: str, text: str, job: int) -> None:
    block = Block((Span(0, len(text)),), speaker=text or None, cue=Cue(1, 2))
    document = Document("x", text, "0" * 64, (block,), "ru", metadata={"title": text})
    request = wire.CheckRequest(job, (LoadedFile(path, Role.SOURCE, document),), ("m",), known={"q1": "b"})
    data = wire.line(request)
    assert data.count(b"\n") == 1
    assert wire.read_request(data) == request


def test_events_are_told_apart_by_their_names() -> None:
    for event in (
        wire.Ready(0),
        wire.CheckProgress(3, 1, 2),
        wire.Done(3),
        wire.Failed(3, "no", "trace"),
        wire.JobStopped(4),
    ):
        assert wire.read_event(wire.line(event)) == event
    assert wire.line(wire.Done(3)) == b'{"is":"done","job":3}\n'


@pytest.mark.parametrize("data", [b"", b"[1]", b"\xff", b'{"is":"nonsense","job":1}', b'{"is":"done"}', b"[" * 100_000])
def test_what_is_no_message_is_refused(data: bytes) -> None:
    with pytest.raises(wire.Broken):
        wire.read_event(data)
