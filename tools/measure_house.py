"""``python -m tools.measure_house``: how the program is cut, in figures: those of ``docs/decisions/0009``."""

import ast
import re
import statistics
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from tools.draw_map import ROOT, imported_wings, layers

PARTS = ("quoteverify", "ui")
FULL = 12
"""Files of a folder above which it asks to be two."""


@dataclass(frozen=True, slots=True)
class House:
    """``rooms`` are folders with more than :data:`FULL` modules and how many they have; ``flat`` the modules beside the
    wings; ``doubles`` the names of public classes that exist more than once; ``ones`` the comprehensions whose variable
    is called ``one``; ``circles`` the pairs of wings that import each other, by whatever way."""

    lines: Mapping[Path, int]
    rooms: Mapping[str, int]
    flat: tuple[str, ...]
    doubles: tuple[str, ...]
    ones: int
    circles: tuple[tuple[str, str], ...]


def measure(root: Path = ROOT) -> House:
    """The house below ``root``. Raises SyntaxError for a file that is not Python."""
    modules = [path for part in PARTS for path in sorted((root / part).rglob("*.py"))]
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in modules}
    named = [path for path in modules if path.name != "__init__.py"]
    rooms = Counter(path.parent.relative_to(root).as_posix() for path in named)
    classes = Counter(name for tree in trees.values() for name in public_classes(tree))
    return House(
        lines={path: len(path.read_text(encoding="utf-8").splitlines()) for path in modules},
        rooms={room: files for room, files in rooms.most_common() if files > FULL},
        flat=tuple(
            path.stem for path in named if path.parent == root / "quoteverify" and not path.stem.startswith("_")
        ),
        doubles=tuple(sorted(name for name, times in classes.items() if times > 1)),
        ones=sum(_named_one(node) for tree in trees.values() for node in ast.walk(tree)),
        circles=tuple(circles(root)),
    )


def public_classes(tree: ast.Module) -> Iterator[str]:
    """The classes that a module offers."""
    yield from (node.name for node in tree.body if isinstance(node, ast.ClassDef) and not node.name.startswith("_"))


def circles(root: Path = ROOT) -> Iterator[tuple[str, str]]:
    """Pairs of wings that reach each other over their imports, those for type checking included."""
    names = [name for row in layers() for name in row if name != "ui"]
    files = {name: (root / "quoteverify" / name).rglob("*.py") for name in names}
    reach = {name: {wing for path in files[name] for wing in imported_wings(path)} & {*names} for name in names}
    for _ in names:
        reach = {name: found.union(*(reach[other] for other in found)) for name, found in reach.items()}
    for at, name in enumerate(names):
        yield from ((name, other) for other in names[at + 1 :] if other in reach[name] and name in reach[other])


def _named_one(node: ast.AST) -> bool:
    return isinstance(node, ast.comprehension) and isinstance(node.target, ast.Name) and node.target.id == "one"


def table(house: House) -> str:
    """The figures as rows of the table."""
    longest = max(house.lines, key=house.lines.__getitem__)
    full = ", ".join(f"`{room}` {files}" for room, files in house.rooms.items())
    rows = (
        ("modules in `quoteverify/` and `ui/`", len(house.lines)),
        ("median lines", round(statistics.median(house.lines.values()))),
        ("longest module", f"{house.lines[longest]} (`{re.sub('^.*?(?=quoteverify|ui/)', '', longest.as_posix())}`)"),
        (f"rooms with more than {FULL} files", f"{len(house.rooms)} ({full})"),
        ("files lying flat in `quoteverify/`", f"{len(house.flat)} ({', '.join(house.flat)})"),
        ("public class names that exist twice", len(house.doubles)),
        ("comprehensions over `one`", house.ones),
        ("circles between packages", len(house.circles)),
    )
    return "\n".join(f"| {name} | {figure} |" for name, figure in rows)


if __name__ == "__main__":
    print(table(measure()))
