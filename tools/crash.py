"""Crash: kill the program at random moments of its work and look whether anything that was acknowledged is lost.

``python -m tools.crash [KILLS [JOB]]``; ``make crash`` does 200, half of them of reviews. A child does one job again
and again and says when a round is done; it is killed (SIGKILL), mostly while it writes, and then what it worked on
is looked at:

review    every decision that was acknowledged is in the case, which opens whole
check     files are taken into a case and checked: the case opens whole, or is not there; so is the sheet
export    each sheet is the former one or the new one, never a half, and no part of one is left once it is written again
convert   a network that was being prepared opens, computes what it did, and nothing half made is left beside it
"""

import hashlib
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from quoteverify.case.case import Case
from quoteverify.cli import main as command
from quoteverify.encoder.files import EncoderFiles
from quoteverify.encoder.preparation import Use, open_network
from quoteverify.records.review import Decision, Verdict
from quoteverify.sheets.verification import verify
from quoteverify.system.leftovers import sweep
from quoteverify.system.places import OVERRIDE

_CHILD = "from tools.crash import work; import sys; work(sys.argv[1], sys.argv[2])"
_ROOT = Path(__file__).parents[1]
_SAMPLE = _ROOT / "resources" / "samples" / "go-ahead"
_LONGEST = 0.2
"""Seconds of work before a kill at most, or before a write is waited for."""
_PATIENCE = 5.0
"""Seconds that a write is waited for."""
_EXPORTED = ("json", "xlsx", "docx", "html")


class Lost(AssertionError):
    """What a kill cost that it must not."""


@dataclass(frozen=True)
class Job:
    """``round`` does the work once in a folder; ``marks`` are patterns of the files that lie there only during a write;
    ``sound`` raises Lost, given the folder and how many rounds were acknowledged in all."""

    begin: Callable[[Path], None]
    round: Callable[[Path, int], None]
    marks: tuple[str, ...]
    sound: Callable[[Path, int], None]


def _begin_review(folder: Path) -> None:
    Case.create(folder / "a.qvcase").close()


def _reviewing(folder: Path) -> Iterator[None]:
    """Decide without end on one case that stays open, as the window does."""
    with Case.open(folder / "a.qvcase") as case:
        while True:
            case.decide("q", Decision(Verdict.DISTORTED, str(len(case.history("q"))), "Ada"))
            yield


def _review_sound(folder: Path, told: int) -> None:
    with Case.open(folder / "a.qvcase") as case:
        case.require_whole()
        notes = [decision.note for decision in case.history("q")]
    if len(notes) < told or notes != [str(number) for number in range(len(notes))]:
        raise Lost(f"{told} decisions acknowledged, {len(notes)} kept")


def _nothing(_folder: Path) -> None:
    """Begin with an empty folder."""


def _check(folder: Path, number: int) -> None:
    """Import the sample into a case of its own and check it."""
    files = ["--source", str(_SAMPLE / "officer-ru.txt"), "--rendering", str(_SAMPLE / "article-en.txt")]
    kept = ["--case", str(folder / f"{number % 3}.qvcase"), "-o", str(folder / "sheet.json")]
    _require_done(["check", *files, *kept, "--no-model", "--no-judge", "--quiet"])


def _check_sound(folder: Path, _told: int) -> None:
    for path in sorted(folder.glob("*.qvcase")):
        with Case.open(path) as case:
            case.require_whole()
            if len(case.files()) not in (0, 2) or (case.files() and not case.checked().quotes):
                raise Lost(f"{path.name} holds half an import")
    if (folder / "sheet.json").exists() and not verify(folder / "sheet.json").agrees:
        raise Lost("the sheet does not agree with what it was made of")


def _begin_export(folder: Path) -> None:
    _check(folder, 0)
    for name in _EXPORTED:
        _export(folder, _EXPORTED.index(name))
        (folder / f"{name}.sha256").write_text(_digest(folder / f"sheet.{name}"), encoding="ascii")


def _export(folder: Path, number: int) -> None:
    name = _EXPORTED[number % len(_EXPORTED)]
    _require_done(
        ["export", str(folder / "0.qvcase"), "--format", name, "-o", str(folder / f"sheet.{name}"), "--quiet"]
    )


def _export_sound(folder: Path, _told: int) -> None:
    for name in _EXPORTED:
        if _digest(folder / f"sheet.{name}") != (folder / f"{name}.sha256").read_text(encoding="ascii"):
            raise Lost(f"sheet.{name} is not what it was")


def _begin_convert(folder: Path) -> None:
    from tests.support.tiny_encoder import write_encoder  # only where the project itself lies

    write_encoder(folder / "published")
    (folder / "cache" / "encoder").mkdir(parents=True, exist_ok=True)
    (folder / "wanted").write_bytes(_computed(folder))


def _convert(folder: Path, _number: int) -> None:
    """Prepare a network whose conversion a disk damaged."""
    for made in (folder / "cache" / "encoder").glob("*/model.bin"):
        made.write_bytes(made.read_bytes()[:100])
    _computed(folder)


def _convert_sound(folder: Path, _told: int) -> None:
    if _computed(folder) != (folder / "wanted").read_bytes():
        raise Lost("a network computes otherwise after a kill")
    _convert(folder, 0)
    if left := [path.name for path in (folder / "cache" / "encoder").glob(".*")]:
        raise Lost(f"{left[0]} is left beside the prepared networks")


def _computed(folder: Path) -> bytes:
    os.environ[OVERRIDE] = str(folder)
    network = open_network(EncoderFiles(folder / "published"), Use.WORDS)
    states = network([((0, 9, 12, 2, 7, 30, 2), (0, 0, 0, 0, 1, 1, 1))], lambda found: found.copy())
    return bytes(states[0].tobytes())


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _require_done(arguments: list[str]) -> None:
    status = command(arguments)
    if status != 0:
        raise Lost(f"{arguments[0]} ended with status {status}")


JOBS = {
    "review": Job(_begin_review, lambda _folder, _number: None, ("*-journal",), _review_sound),
    "check": Job(_nothing, _check, ("*-journal", ".*.part*"), _check_sound),
    "export": Job(_begin_export, _export, (".*.part*",), _export_sound),
    "convert": Job(_begin_convert, _convert, ("cache/encoder/.*",), _convert_sound),
}


def work(name: str, folder: str) -> None:
    """What a child does until it is killed: rounds of a job, each said when it is done."""
    place = Path(folder)
    reviewing = _reviewing(place) if name == "review" else None
    number = 0
    while True:
        if reviewing is not None:
            next(reviewing)
        else:
            JOBS[name].round(place, number)
        print(number, flush=True)
        number += 1


def kill_once(name: str, folder: Path, seconds: float, inside: bool) -> tuple[int, bool]:
    """Let a child work for a while after its first round and kill it, ``inside`` a write if one comes soon. Returns how
    many rounds it told of, and whether the kill fell into a write."""
    job = JOBS[name]
    command_line = [sys.executable, "-c", _CHILD, name, str(folder)]
    with subprocess.Popen(command_line, cwd=_ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        first = child.stdout.readline()
        time.sleep(seconds)
        waited = time.monotonic() + _PATIENCE
        while inside and not _writing(folder, job.marks) and time.monotonic() < waited:
            pass
        child.kill()
        told = [line for line in (first, *child.stdout.read().splitlines()) if line.strip()]
    return len(told), _writing(folder, job.marks)


def _writing(folder: Path, marks: tuple[str, ...]) -> bool:
    return any(True for mark in marks for _ in folder.glob(mark))


def kills(name: str, folder: Path, count: int, chance: random.Random) -> tuple[int, int]:
    """Kill a job ``count`` times, three of four inside a write. Returns how many rounds were acknowledged, and how many
    kills fell into a write. Raises Lost, or an InputError where a case does not open."""
    folder.mkdir(parents=True, exist_ok=True)
    JOBS[name].begin(folder)
    told = written = 0
    for _ in range(count):
        rounds, inside = kill_once(name, folder, chance.uniform(0, _LONGEST), chance.random() < 0.75)
        told, written = told + rounds, written + inside
        JOBS[name].sound(folder, told)
        for mark in JOBS[name].marks:
            sweep(folder, mark)
    return told, written


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    others = dict.fromkeys(("check", "export", "convert"), count // 6)
    shares = {sys.argv[2]: count} if len(sys.argv) > 2 else {"review": count - sum(others.values()), **others}
    inside = 0
    with tempfile.TemporaryDirectory() as folder:
        for name, share in shares.items():
            told, written = kills(name, Path(folder) / name, share, random.Random(share))
            inside += written
            print(
                f"{name}: {share} kills, {written} inside a write, {told} rounds acknowledged, nothing lost", flush=True
            )
    print(f"{count} kills, {inside} inside a write")
    return 0


if __name__ == "__main__":
    sys.exit(main())
