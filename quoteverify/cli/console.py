"""The console: results go to standard output or a file, everything else to standard error."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TextIO

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from quoteverify.errors import OutputIsInput, StreamNotWritable
from quoteverify.records.translation import Progress as Report
from quoteverify.system.legible import without_controls
from quoteverify.system.writing import write_file


def deliver(content: bytes, output: Path | None) -> None:
    """Write a result to a file, moved into place when whole, or to standard output. Raises OutputNotWritable or
    StreamNotWritable; BrokenPipeError where the reader went away."""
    if output is not None:
        write_file(output, content)
        return
    stream: TextIO | None = sys.stdout
    if stream is None:
        raise StreamNotWritable("it is closed")
    if stream.isatty():
        content = without_controls(content.decode("utf-8", "replace").replace("\r\n", "\n")).encode()
    try:
        stream.buffer.write(content)
        stream.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        with suppress(OSError):
            stream.close()  # Python would try, and complain, once more at exit
        raise StreamNotWritable(error.strerror or str(error)) from error


def require_apart(output: Path | None, *read: Path | None) -> None:
    """Make sure that a result does not overwrite a file that the command reads or keeps. Raises OutputIsInput."""
    if output is not None and any(_same(output, path) for path in read if path is not None):
        raise OutputIsInput(output)


def _same(path: Path, other: Path) -> bool:
    try:
        return path.resolve() == other.resolve() or path.samefile(other)
    except (OSError, RuntimeError):
        return False  # what is not there yet, or cannot be, is no other file


def say(sentence: str, quiet: bool = False) -> None:
    """Tell the user something that is not a result."""
    stream: TextIO | None = sys.stderr
    if not quiet and stream is not None:  # print would take standard output instead
        try:
            print(without_controls(sentence), file=stream)
        except (OSError, ValueError):
            sys.stderr = None  # full or closed: nobody can be told, and Python would complain once more at exit


def so_many(count: int, noun: str) -> str:
    """A number with its noun: “1 pair”, “2 pairs”."""
    return f"{count} {noun}{'' if count == 1 else 's'}"


def steps(quiet: bool) -> Callable[[str], None]:
    """Reports what a long job is doing, in short phrases."""
    return lambda phrase: say(f"{phrase} …", quiet)


@contextmanager
def progress_bar(label: str, quiet: bool) -> Iterator[Report]:
    """A bar on standard error where that is a terminal; nothing elsewhere."""
    console = Console(stderr=True)
    if quiet or not console.is_terminal:
        yield _say_nothing
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task(label, total=None)

        def report(done: int, total: int) -> None:
            bar.update(task, completed=done, total=total)

        yield report


def _say_nothing(_done: int, _all: int) -> None:
    """Where there is no bar."""
