"""``memory``: how much is remembered of what models computed, and forgetting it."""

import json
from typing import Annotated

import typer

from quoteverify.cli.console import deliver, say
from quoteverify.cli.options import Quiet
from quoteverify.engines.memory import erase_memory, memory_path, memory_size
from quoteverify.errors import EXIT_DONE


def memory_command(
    erase: Annotated[bool, typer.Option("--erase", help="Forget everything that models computed.")] = False,
    quiet: Quiet = False,
) -> int:
    """Show the size of the translation memory as JSON, or erase it. Cases keep their evidence."""
    if erase:
        say(f"{erase_memory()} remembered translations and scores are erased.", quiet)
        return EXIT_DONE
    size = memory_size()
    row = {"path": str(memory_path()), "outputs": size.outputs, "bytes": size.bytes}
    deliver((json.dumps(row, ensure_ascii=False, indent=2) + "\n").encode(), None)
    return EXIT_DONE
