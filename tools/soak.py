"""Soak: open, check, export and close cases in one process and look whether memory grows.

``python -m tools.soak [CASES]``; ``make soak`` does 1,000. Twenty short articles come again and again, without models:
what is kept of them is kept after the first round, and whatever is added after that is a leak.
"""

import gc
import sys
import tempfile
from collections import Counter
from pathlib import Path

from quoteverify.case.case import Case, StoredFile
from quoteverify.case.files import load
from quoteverify.check.checking import assemble, check
from quoteverify.checks.house import house_profile
from quoteverify.engines import Engines, open_engines
from quoteverify.records.checked import CheckedQuote
from quoteverify.records.document import Document, Role
from quoteverify.records.review import Decision, Verdict
from quoteverify.sheets import sheet_format
from quoteverify.sheets.sheet import sheet_of_case

ARTICLES = 20
FORMATS = ("json", "html", "csv")
GROWTH = 16_000_000
"""Bytes that the process may grow by after the first articles; the parts of memory that Python and SQLite keep."""


def one_case(folder: Path, number: int, engines: Engines) -> None:
    """Make a case of an article, check it, decide, export it, close it and delete it."""
    place = number % ARTICLES
    source, rendering, path = folder / "ru.txt", folder / "en.txt", folder / f"{number}.qvcase"
    source.write_text(f"Ну, чё стоим? Туда идём. Нас было {place + 2}.\n", encoding="utf-8")
    rendering.write_text(f"“We go there. There were {place + 3} of us,” the officer said.\n", encoding="utf-8")
    stored: list[StoredFile] = [*load([source], Role.SOURCE, "ru"), *load([rendering], Role.RENDERING, "en")]
    loaded, rules = [file.loaded for file in stored], house_profile("default")
    checked = assemble(loaded, check(loaded, engines, rules), rules)
    with Case.create(path) as case:
        case.put_run(stored, checked)
        case.decide(checked.quotes[0].key, Decision(Verdict.DISTORTED, "a number", "Ada"))
    with Case.open(path) as case:
        for name in FORMATS:
            (folder / f"sheet.{name}").write_bytes(sheet_format(name).write(sheet_of_case(case)))
    path.unlink()


def resident() -> int:
    """Bytes of memory that this process holds now (Linux)."""
    fields = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines())
    return int(fields["VmRSS"].split()[0]) * 1024


def alive() -> Counter[str]:
    """How many cases, documents and checked quotes there are in memory."""
    gc.collect()
    kinds = (Case, Document, CheckedQuote)
    return Counter(type(thing).__name__ for thing in gc.get_objects() if issubclass(type(thing), kinds))


def soak(cases: int, folder: Path) -> tuple[list[int], Counter[str]]:
    """Memory in bytes after each ARTICLES cases, and what is alive at the end that was not after the first."""
    engines = open_engines([], False, use_judge=False)
    memory: list[int] = []
    first: Counter[str] = Counter()
    for number in range(cases):
        one_case(folder, number, engines)
        if (number + 1) % ARTICLES == 0:
            first = first or alive() + Counter(begun=1)
            memory.append(resident())
    return memory, alive() - first


def main() -> int:
    cases = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    with tempfile.TemporaryDirectory() as folder:
        memory, left = soak(cases, Path(folder))
    # The first tenth fills what is kept; the most of the next tenth is what the rest is held to.
    tenth = max(len(memory) // 10, 1)
    before, after = max(memory[tenth : 2 * tenth]), max(memory[-tenth:])
    print(f"{cases} cases: {before / 1e6:.0f} MB after a fifth, {after / 1e6:.0f} MB at the end; left: {dict(left)}")
    return int(after - before > GROWTH or bool(left))


if __name__ == "__main__":
    sys.exit(main())
