"""Crash: kill a review at random moments and look whether anything that was acknowledged is lost.

``python -m tools.crash [KILLS]``; ``make crash`` does 200. Each round a child decides on quotes as fast as it can
and says each number when ``decide`` has returned; it is killed, mostly inside a write, and the case is opened again.
"""

import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from quoteverify.case.case import Case
from quoteverify.records.review import Decision, Verdict

_CHILD = "from tools.crash import review; import sys; from pathlib import Path; review(Path(sys.argv[1]))"
_ROOT = Path(__file__).parents[1]
_LONGEST = 0.2
"""Seconds of work before a kill at most."""


def review(path: Path) -> None:
    """Decide without end, and print the number of each decision that was acknowledged."""
    with Case.open(path) as case:
        number = len(case.history("q"))
        while True:
            case.decide("q", Decision(Verdict.DISTORTED, str(number), "Ada"))
            print(number, flush=True)
            number += 1


def kill_once(path: Path, seconds: float) -> int:
    """Let a child work for a while from its first decision on, kill it, and return how many decisions it told of."""
    command = [sys.executable, "-c", _CHILD, str(path)]
    with subprocess.Popen(command, cwd=_ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        first = child.stdout.readline()
        time.sleep(seconds)
        child.kill()
        told = [first, *child.stdout.read().splitlines()]
    return int(next(line for line in reversed(told) if line.strip())) + 1


def kills(path: Path, count: int, chance: random.Random) -> tuple[int, int]:
    """Kill ``count`` reviews of one case. Returns how many decisions were acknowledged and how many are in the case;
    raises an InputError where the case does not open whole."""
    Case.create(path).close()
    told = kept = 0
    for _ in range(count):
        told = kill_once(path, chance.uniform(0, _LONGEST))
        with Case.open(path) as case:
            case.require_whole()
            history = case.history("q")
        kept = len(history)
        if kept < told or [decision.note for decision in history] != [str(number) for number in range(kept)]:
            break
    return told, kept


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    with tempfile.TemporaryDirectory() as folder:
        told, kept = kills(Path(folder) / "crash.qvcase", count, random.Random(count))
    print(f"{count} kills, {told} decisions acknowledged, {kept} kept")
    return int(kept < told)


if __name__ == "__main__":
    sys.exit(main())
