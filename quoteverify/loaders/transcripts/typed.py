"""Lines that a person types while listening, where no transcript exists yet: marked as typed, by whom and when."""

from collections.abc import Sequence
from datetime import UTC, datetime

from quoteverify.loaders.content import Content, Extract, compose
from quoteverify.loaders.timing import clock
from quoteverify.records.document import Line


def content_of(lines: Sequence[Line], by: str, at: datetime) -> Content:
    """The lines in the order of their times, each with its timecode and speaker written before it. ``at`` must know
    its time zone; metadata ``typed_by`` and ``typed_at`` (UTC, ISO 8601) say who typed them and when."""
    passages = [
        Extract(line.text, speaker=line.speaker, cue=line.cue, label=_label(line))
        for line in sorted(lines, key=lambda line: (line.cue.start, line.cue.end))
    ]
    text, blocks = compose(passages)
    moment = at.astimezone(UTC).isoformat(timespec="seconds")
    warning = f"These lines were typed by {by} on {moment[:10]}: they are what one person heard."
    return Content(text, blocks, warnings=(warning,), metadata={"typed_by": by, "typed_at": moment})


def _label(line: Line) -> str:
    return f"[{clock(line.cue.start)}] " + (f"{line.speaker}: " if line.speaker else "")
