"""``python -m quoteverify COMMAND``: the commands, with no need of PySide6."""

import sys

from quoteverify.cli import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
