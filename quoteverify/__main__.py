"""``python -m quoteverify COMMAND``: the commands, with no need of PySide6."""

import sys
from collections.abc import Sequence
from pathlib import Path


def forget_current_folder() -> None:
    """``python -m`` looks for modules in the current folder first; a hostile one could bring its own ``resources``."""
    if not sys.flags.safe_path and sys.path and Path(sys.path[0]).resolve() != Path(__file__).resolve().parents[1]:
        del sys.path[0]


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit status; loading them takes a second or two, and may be stopped too."""
    from quoteverify.errors import EXIT_STOPPED, Stopped

    try:
        from quoteverify.cli import main

        return main(arguments)
    except KeyboardInterrupt:
        print(Stopped(), file=sys.stderr)
        return EXIT_STOPPED


if __name__ == "__main__":
    forget_current_folder()
    sys.exit(run(sys.argv[1:]))
