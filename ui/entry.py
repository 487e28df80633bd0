"""Entry: the script ``quoteverify``. Commands go to the core before Qt is touched; all else opens the window."""

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path


def main() -> int:
    """Run and return the exit status."""
    arguments = sys.argv[1:]
    if arguments[:1] == ["worker"]:  # how a bundled program starts its own worker
        from quoteverify.worker import process as worker

        worker.main()
        return 0
    if arguments[:1] == ["batch-process"]:  # and the processes of a batch
        from quoteverify.batch.__main__ import serve

        serve()
        return 0
    if not wants_window(arguments):
        from quoteverify.__main__ import run as run_command

        return run_command(arguments)
    if not has_screen():
        print(
            "There is no screen for the window (DISPLAY and WAYLAND_DISPLAY are not set): start it in a desktop "
            "session, or use the commands (quoteverify --help).",
            file=sys.stderr,
        )
        return 2
    gc.disable()  # what is loaded now stays for good: looking through it holds the first screen up
    from ui.application import run

    sample = arguments[:1] == ["demo"]
    return run([] if sample else [Path(argument) for argument in arguments], sample)


def has_screen() -> bool:
    """Whether the window has somewhere to be drawn; where it has not, Qt would end the process without a status."""
    return sys.platform != "linux" or any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")))


def wants_window(arguments: Sequence[str]) -> bool:
    """No arguments, ``demo`` without ``--headless``, or only files: those are named with a dot or a folder."""
    if not arguments:
        return True
    if arguments[0] == "demo":
        return len(arguments) == 1
    return all(_names_a_file(argument) for argument in arguments)


def _names_a_file(argument: str) -> bool:
    return not argument.startswith("-") and any(mark in argument for mark in "./\\")


if __name__ == "__main__":
    sys.exit(main())
