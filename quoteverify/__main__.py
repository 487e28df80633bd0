"""``python -m quoteverify COMMAND``: the commands, with no need of PySide6."""

import sys
from pathlib import Path


def forget_current_folder() -> None:
    """``python -m`` looks for modules in the current folder first; a hostile one could bring its own ``resources``."""
    if not sys.flags.safe_path and sys.path and Path(sys.path[0]).resolve() != Path(__file__).resolve().parents[1]:
        del sys.path[0]


if __name__ == "__main__":
    forget_current_folder()
    from quoteverify.cli import main

    sys.exit(main(sys.argv[1:]))
