"""The console: results go to standard output or a file, everything else to standard error."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from quoteverify.checking import Progress as Report
from quoteverify.checking import nothing
from quoteverify.writing import write_file


def deliver(content: bytes, output: Path | None) -> None:
    """Write a result to a file, moved into place when whole, or to standard output. Raises OutputNotWritable."""
    if output is not None:
        write_file(output, content)
        return
    sys.stdout.buffer.write(content)
    sys.stdout.buffer.flush()


def say(sentence: str, quiet: bool = False) -> None:
    """Tell the user something that is not a result."""
    if not quiet:
        print(sentence, file=sys.stderr)


def steps(quiet: bool) -> Callable[[str], None]:
    """Tells what a long job is doing, in short phrases."""
    return lambda phrase: say(f"{phrase} …", quiet)


@contextmanager
def progress_bar(label: str, quiet: bool) -> Iterator[Report]:
    """A bar on standard error where that is a terminal; nothing elsewhere."""
    console = Console(stderr=True)
    if quiet or not console.is_terminal:
        yield nothing
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task(label, total=None)

        def report(done: int, total: int) -> None:
            bar.update(task, completed=done, total=total)

        yield report
