"""Fuzz: every reader of the program on damaged input: a reader gives what it read or says one sentence, and soon.

``python -m tools.fuzz [INPUTS] [--with atheris]``; ``make fuzz`` tries 10,000 inputs on each reader. Inputs are sound
files of every kind, changed in a few places by Hypothesis, which shrinks what breaks. With atheris, which follows the
branches that an input takes, the same readers start from the same files; it is installed by hand (Linux and macOS).
"""

import argparse
import importlib
import json
import random
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from functools import cache
from pathlib import Path
from time import process_time

import msgspec
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from quoteverify.case.case import Case
from quoteverify.check.pairs import read_line
from quoteverify.engines.folder import read_folder
from quoteverify.errors import InputError
from quoteverify.language.segments import segment
from quoteverify.loaders import load_bilingual, load_choices, load_document
from quoteverify.sheets.content import content_hash
from quoteverify.sheets.data import json_sheet
from quoteverify.sheets.restoring import restore
from quoteverify.sheets.sheet import sheet_of_case
from tools.make_broken_files import small

ROOT = Path(__file__).parents[1]
SECONDS = 10.0
"""Processor time that one input may take."""
MEMORY = 6 * 1024**3
"""Bytes that the whole of a run may reserve; one input of some kilobytes needs next to nothing of it."""
WORDS = (
    *(
        b"\0",
        b"\xff\xfe",
        b"<",
        b">",
        b"&",
        b'"',
        b"'",
        b"{",
        b"[",
        b"]]>",
        b"-1",
        b"9" * 30,
        b"1e999",
        b"null",
        b"NaN",
    ),
    *(b"../../etc/passwd", b"%s", b"\xd8\x00", b"\xe2\x80\xae", b"\n" * 50, b"//", b"true", b"\\u0000"),
)

_WATCHED = """
import sys, atheris
with atheris.instrument_imports(include=["quoteverify"], enable_loader_override=False):
    from tools.fuzz import main
main(sys.argv[1:])
"""

Seed = tuple[str, bytes]
"""The name of a file, which tells its kind, and its bytes."""


class Slow(AssertionError):
    def __init__(self, name: str, seconds: float) -> None:
        super().__init__(f"{name} took {seconds:.1f} s")


def changed(data: bytes, chance: random.Random) -> bytes:
    """The bytes changed in one to six places: a bit, a cut, a repetition, a move, a word that readers trip over."""
    for _ in range(chance.randint(1, 6)):
        at, end = sorted(chance.choices(range(len(data) + 1), k=2))
        end = min(end, at + chance.choice((1, 4, 40, 400)))
        match chance.randrange(6):
            case 0 if at < len(data):
                data = data[:at] + bytes([data[at] ^ 1 << chance.randrange(8)]) + data[at + 1 :]
            case 1:
                data = data[:at] + data[end:]
            case 2:
                data = data[:end] + data[at:end] * chance.choice((1, 2, 50)) + data[end:]
            case 3:
                other = chance.randrange(len(data) + 1)
                data = data[:other] + data[at:end] + data[other:]
            case 4:
                data = data[:at] + chance.choice(WORDS) + data[end:]
            case _:
                data = data[: max(len(data) - chance.choice((1, 9, 300)), 0)] if chance.random() < 0.2 else data
    return data[:200_000]


def read_document(folder: Path, name: str, data: bytes) -> None:
    path = folder / f"input{Path(name).suffix}"
    path.write_bytes(data)
    for read in (load_document, load_choices, load_bilingual):
        with suppress(InputError):
            read(path)
    with suppress(InputError):
        segment(load_document(path))


def read_case(folder: Path, _name: str, data: bytes) -> None:
    path = folder / "input.qvcase"
    for beside in folder.glob("input.qvcase*"):
        beside.unlink()
    path.write_bytes(data)
    with suppress(InputError), Case.open(path) as case:
        json_sheet.write(sheet_of_case(case))


def read_sheet(folder: Path, _name: str, data: bytes) -> None:
    """A JSON sheet, its checksum made right, so that what reads the case in it is reached."""
    with suppress(ValueError, RecursionError):
        content = json.loads(data)
        if isinstance(content, dict) and isinstance(content.get("manifest"), dict):
            with suppress(TypeError, msgspec.MsgspecError):
                content["manifest"]["content"] = content_hash(content)
            data = json.dumps(content).encode("utf-8", "surrogatepass")
    path, made = folder / "input.json", folder / "made.qvcase"
    path.write_bytes(data)
    made.unlink(missing_ok=True)
    with suppress(InputError):
        restore(path, made)


def read_pairs(_folder: Path, _name: str, data: bytes) -> None:
    for number, line in enumerate(data.split(b"\n"), 1):
        read_line(line, number, "ru", "en")


def read_model(folder: Path, name: str, data: bytes) -> None:
    """A model folder with one of its files changed."""
    place = folder / "model"
    if not place.is_dir():
        model_folder(place)
    whole = (place / name).read_bytes()
    (place / name).write_bytes(data)
    try:
        with suppress(InputError):
            read_folder(place)
    finally:
        (place / name).write_bytes(whole)


Reader = Callable[[Path, str, bytes], None]
READERS: dict[str, Reader] = {
    "document": read_document,
    "case": read_case,
    "sheet": read_sheet,
    "pairs": read_pairs,
    "model": read_model,
}


@cache
def seeds(reader: str) -> tuple[Seed, ...]:
    """Sound and odd files for a reader."""
    with tempfile.TemporaryDirectory() as folder:
        return tuple(_seeds(reader, Path(folder)))


def _seeds(reader: str, folder: Path) -> Iterator[Seed]:
    from tests.support.full_case import full_case  # only where the project itself lies

    if reader == "document":
        yield from small().items()
        yield from ((path.name, path.read_bytes()) for path in (ROOT / "tests" / "data").glob("*.pdf"))
    elif reader == "pairs":
        rows = [{"id": 1, "source": "Туда идём.", "rendering": "We go."}, {"id": "x", "source": "", "rendering": "No"}]
        yield "pairs.jsonl", "\n".join(json.dumps(row, ensure_ascii=False) for row in rows).encode()
    elif reader == "model":
        place = model_folder(folder / "model")
        yield from ((path.name, path.read_bytes()) for path in sorted(place.iterdir()))
    else:
        with full_case(folder / "a.qvcase") as case:
            sheet = json_sheet.write(sheet_of_case(case, record=True))
        yield ("a.json", sheet) if reader == "sheet" else ("a.qvcase", (folder / "a.qvcase").read_bytes())


def model_folder(place: Path) -> Path:
    from tests.support.tiny_model import write_model  # only where the project itself lies

    return write_model(place)


def tried(reader: str, folder: Path, seed: Seed, number: int) -> None:
    """Try one input: a seed, changed by chance as ``number`` says. Raises whatever no reader may raise, and Slow."""
    name, data = seed
    begun = process_time()
    READERS[reader](folder, name, changed(data, random.Random(number)) if number else data)
    if process_time() - begun > SECONDS:
        raise Slow(name, process_time() - begun)


def fuzz(reader: str, inputs: int, folder: Path) -> None:
    """Try so many inputs on a reader; the same ones each time."""

    @settings(
        max_examples=inputs,
        deadline=None,
        database=None,
        derandomize=True,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
    )
    @given(st.sampled_from(seeds(reader)), st.integers(1, 2**48))
    def one(seed: Seed, number: int) -> None:
        tried(reader, folder, seed, number)

    one()


def fuzz_with_atheris(reader: str, inputs: int, folder: Path) -> None:
    """The same from the branches that the reader takes; ends the process."""
    atheris = importlib.import_module("atheris")  # installed by hand
    names = sorted({name for name, _ in seeds(reader)})
    corpus = folder / "corpus"
    corpus.mkdir()
    for number, (name, data) in enumerate(seeds(reader)):
        (corpus / str(number)).write_bytes(bytes([names.index(name) % 256]) + data[:100_000])

    def one(data: bytes) -> None:
        if data:
            READERS[reader](folder, names[data[0] % len(names)], data[1:])

    atheris.Setup([sys.argv[0], f"-runs={inputs}", "-max_len=200000", "-timeout=20", str(corpus)], one)
    atheris.Fuzz()


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("inputs", type=int, nargs="?", default=10_000)
    parser.add_argument("--reader", choices=READERS)
    parser.add_argument("--with", dest="engine", choices=("hypothesis", "atheris"), default="hypothesis")
    chosen = parser.parse_args(arguments)
    if chosen.reader is None:
        for reader in READERS:
            rest = [str(chosen.inputs), "--reader", reader, "--with", chosen.engine]
            program = ["-m", "tools.fuzz"] if chosen.engine == "hypothesis" else ["-c", _WATCHED]
            done = subprocess.run([sys.executable, *program, *rest], cwd=ROOT, check=False)
            if done.returncode:
                return done.returncode
        return 0
    if chosen.engine == "hypothesis":
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    with tempfile.TemporaryDirectory() as folder:
        work = fuzz if chosen.engine == "hypothesis" else fuzz_with_atheris
        work(chosen.reader, chosen.inputs, Path(folder))
    print(f"{chosen.reader}: {chosen.inputs} inputs, nothing but sentences", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
