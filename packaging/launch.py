"""Where the bundled program begins: the commands and the window as the script ``quoteverify`` has them."""

import sys

from ui.entry import main

if __name__ == "__main__":
    sys.exit(main())
