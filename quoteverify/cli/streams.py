"""Streams: ``-`` for a file. Standard input is put down as a file for the time of a command, under a name that says so;
standard output is where a result goes that no file is named for."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import BinaryIO

from quoteverify.errors import InputError
from quoteverify.system.encryption import looks_encrypted
from quoteverify.system.leftovers import workplace
from quoteverify.system.places import fleeting_folder

NAME = "standard input"
_OUTPUT = ("-o", "--output")
_CASE = b"SQLite format 3\0"


class OneStream(InputError):
    def __init__(self) -> None:
        super().__init__("Standard input (-) can be read once: give it for one file, and name the others.")


class StreamNotReadable(InputError):
    def __init__(self, why: str) -> None:
        super().__init__(f"Standard input could not be read ({why}): name a file instead of -.")


@contextmanager
def named_streams(arguments: Sequence[str]) -> Iterator[list[str]]:
    """The arguments of a command with a file's name for each ``-``, and without ``-o -``. Raises OneStream or
    StreamNotReadable."""
    named = _without_output(arguments)
    places = [number for number, argument in enumerate(named) if argument == "-" or argument.endswith("=-")]
    if not places:
        yield named
        return
    if len(places) > 1:
        raise OneStream
    from quoteverify.loaders import SIZE_LIMIT, suffix_of  # no other command pays for it

    data = _read(SIZE_LIMIT + 1)  # one byte more than a file may have, so that a larger one is refused as such
    with workplace(fleeting_folder(len(data)), "quoteverify") as folder:
        path = folder / f"{NAME}{'.qvcase' if data.startswith(_CASE) or looks_encrypted(data) else suffix_of(data)}"
        path.write_bytes(data)
        named[places[0]] = named[places[0]].removesuffix("-") + str(path)
        yield named


def _without_output(arguments: Sequence[str]) -> list[str]:
    kept: list[str] = []
    for argument in arguments:
        if argument == "-" and kept and kept[-1] in _OUTPUT:
            kept.pop()
        elif argument not in [f"{option}=-" for option in _OUTPUT] + ["-o-"]:
            kept.append(argument)
    return kept


def _read(most: int) -> bytes:
    """What is given, up to so many bytes."""
    stream: BinaryIO | None = getattr(sys.stdin, "buffer", None)
    if stream is None:
        raise StreamNotReadable("it is closed")
    try:
        return stream.read(most)
    except (OSError, ValueError) as error:
        raise StreamNotReadable(getattr(error, "strerror", None) or str(error)) from None
