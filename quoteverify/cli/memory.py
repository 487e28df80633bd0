"""``memory``: how much is remembered of what models computed, and forgetting it."""

import json
from typing import Annotated

import msgspec
import typer

from quoteverify.case.dismissals import dismissals, forget_all
from quoteverify.cli.console import deliver, say
from quoteverify.cli.options import Quiet
from quoteverify.engines.memory import erase_memory, memory_path, memory_size
from quoteverify.errors import EXIT_DONE


def memory_command(
    erase: Annotated[bool, typer.Option("--erase", help="Forget everything that models computed.")] = False,
    listed: Annotated[bool, typer.Option("--dismissals", help="List the findings dismissed so far, as JSON.")] = False,
    erase_dismissals: Annotated[
        bool, typer.Option("--erase-dismissals", help="Forget which findings were dismissed, and why.")
    ] = False,
    quiet: Quiet = False,
) -> int:
    """Show what is remembered across cases as JSON, or erase it. Cases keep their evidence and decisions."""
    if erase:
        say(f"{erase_memory()} remembered translations and scores are erased.", quiet)
    if erase_dismissals:
        say(f"{forget_all()} remembered dismissals are erased.", quiet)
    if erase or erase_dismissals:
        return EXIT_DONE
    known = dismissals()
    size = memory_size()
    row = {"path": str(memory_path()), "outputs": size.outputs, "bytes": size.bytes, "dismissals": len(known)}
    shown = [msgspec.to_builtins(made) for made in known.values()] if listed else row
    deliver((json.dumps(shown, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "backslashreplace"), None)
    return EXIT_DONE
