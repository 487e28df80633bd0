"""A video made by hand: frames of one colour each, not compressed, in the oldest container there is (AVI)."""

import struct
from collections.abc import Sequence
from pathlib import Path

WIDTH, HEIGHT, PER_SECOND = 32, 24, 10


def write_video(path: Path, colours: Sequence[tuple[int, int, int]]) -> Path:
    """One second of each colour (red, green, blue of 0 to 255)."""
    frames = [bytes(reversed(colour)) * (WIDTH * HEIGHT) for colour in colours for _ in range(PER_SECOND)]
    size = WIDTH * HEIGHT * 3
    head = struct.pack(
        "<14I", 1_000_000 // PER_SECOND, size * PER_SECOND, 0, 0x10, len(frames), 0, 1, size, WIDTH, HEIGHT, 0, 0, 0, 0
    )
    stream = struct.pack(
        "<4s4sIHHIIIIIIII4H",
        b"vids", b"DIB ", 0, 0, 0, 0, 1, PER_SECOND, 0, len(frames), size, 0xFFFFFFFF, 0, 0, 0, WIDTH, HEIGHT,
    )  # fmt: skip
    look = struct.pack("<IiiHHIIiiII", 40, WIDTH, HEIGHT, 1, 24, 0, size, 0, 0, 0, 0)
    streams = _list(b"strl", _chunk(b"strh", stream) + _chunk(b"strf", look))
    movie = b"".join(_chunk(b"00db", frame) for frame in frames)
    index = b"".join(struct.pack("<4sIII", b"00db", 0x10, 4 + n * (size + 8), size) for n in range(len(frames)))
    body = _list(b"hdrl", _chunk(b"avih", head) + streams) + _list(b"movi", movie) + _chunk(b"idx1", index)
    path.write_bytes(_chunk(b"RIFF", b"AVI " + body))
    return path


def _chunk(name: bytes, content: bytes) -> bytes:
    return name + struct.pack("<I", len(content)) + content + b"\0" * (len(content) % 2)


def _list(name: bytes, content: bytes) -> bytes:
    return _chunk(b"LIST", name + content)
