"""``make map``: draw the wings of the program and what each imports, from the imports themselves: ``docs/map.svg``.

Rows are the layers of the import contract in ``pyproject.toml``. An arrow leads from a wing to one that it imports;
where it also gets there through another wing, the arrow is left out (the transitive reduction), so that the way shows.
"""

import ast
import re
import textwrap
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
OUT = ROOT / "docs" / "map.svg"

BOX_WIDTH, BOX_HEIGHT = 272, 50
GAP, ROW_GAP, MARGIN = 28, 34, 40
LINE_LENGTH = 46


@dataclass(frozen=True, slots=True)
class Wing:
    """A package of the program: how many modules it has, what it says of itself, and the wings it imports."""

    name: str
    modules: int
    purpose: str
    imports: frozenset[str]


@dataclass(frozen=True, slots=True)
class Box:
    """Where a wing stands in the picture: its upper left corner, in pixels."""

    wing: Wing
    left: int
    top: int

    @property
    def middle(self) -> int:
        return self.left + BOX_WIDTH // 2


def layers() -> tuple[tuple[str, ...], ...]:
    """The rows from top to bottom, ``ui`` first, as the contract lists them."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    rows = next(contract["layers"] for contract in contracts if contract["type"] == "layers")
    return (("ui",), *(tuple(name.strip(" ()") for name in row.split("|")) for row in rows))


def read_wing(name: str, names: frozenset[str]) -> Wing:
    """A wing as its source files show it. Raises SyntaxError for a file that is not Python."""
    folder = ROOT / "ui" if name == "ui" else ROOT / "quoteverify" / name
    files = sorted(folder.rglob("*.py"))
    imported = {target for path in files for target in imported_wings(path) if target in names and target != name}
    first = ast.get_docstring(ast.parse((folder / "__init__.py").read_text(encoding="utf-8"))) or ""
    purpose = re.split(r"[,;.(]", first.split(": ", 1)[-1])[0]
    return Wing(name, len(files), " ".join(purpose.split()), frozenset(imported))


def imported_wings(path: Path) -> Iterator[str]:
    """The wings that a file imports from."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.ImportFrom) or not node.module:
            continue
        parts = node.module.split(".")
        if parts[0] == "ui":
            yield "ui"
        elif parts[0] == "quoteverify":
            yield from parts[1:2] or [alias.name for alias in node.names]


def reduced(wings: Mapping[str, Wing]) -> Iterator[tuple[str, str]]:
    """The imports that no longer way stands for, as (importing, imported)."""
    reach: dict[str, frozenset[str]] = {}

    def reached(name: str) -> frozenset[str]:
        if name not in reach:
            below = wings[name].imports
            reach[name] = below.union(*(reached(other) for other in below))
        return reach[name]

    for name, wing in wings.items():
        for target in sorted(wing.imports):
            if not any(target in reached(other) for other in wing.imports - {target}):
                yield name, target


def place(rows: Sequence[Sequence[str]], wings: Mapping[str, Wing]) -> tuple[dict[str, Box], int, int]:
    """The boxes by wing, with the width and height of the picture in pixels."""
    width = max(len(row) for row in rows) * (BOX_WIDTH + GAP) - GAP + 2 * MARGIN
    boxes = {}
    for number, row in enumerate(rows):
        left = (width - len(row) * (BOX_WIDTH + GAP) + GAP) // 2
        for name in row:
            boxes[name] = Box(wings[name], left, MARGIN + number * (BOX_HEIGHT + ROW_GAP))
            left += BOX_WIDTH + GAP
    return boxes, width, 2 * MARGIN + len(rows) * (BOX_HEIGHT + ROW_GAP) - ROW_GAP


def draw(boxes: Mapping[str, Box], arrows: Sequence[tuple[str, str]], width: int, height: int) -> str:
    """The picture as SVG."""
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}"'
        ' font-family="sans-serif">',
        '<defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto">'
        '<path d="M0 0 8 4 0 8z" fill="#5b6470"/></marker></defs>',
        f'<rect width="{width}" height="{height}" fill="#ffffff"/>',
    ]
    parts += [_arrow(boxes[start], boxes[end]) for start, end in arrows]
    parts += [_box(box) for box in boxes.values()]
    return "\n".join([*parts, "</svg>", ""])


def _arrow(start: Box, end: Box) -> str:
    top, bottom = start.top + BOX_HEIGHT, end.top
    # An arrow past a box in between bends around it, the further the more rows it passes.
    rows = (bottom - top) // (BOX_HEIGHT + ROW_GAP)
    bend = 0 if rows < 1 else (1 if (start.left + end.left) % 2 else -1) * (BOX_WIDTH * 2 // 3 + 24 * rows)
    curve = f"C{start.middle + bend} {top + 30} {end.middle + bend} {bottom - 30} {end.middle} {bottom}"
    look = 'fill="none" stroke="#5b6470" stroke-width="1.2" marker-end="url(#tip)"'
    return f'<path d="M{start.middle} {top}{curve}" {look}/>'


def _box(box: Box) -> str:
    wing = box.wing
    purpose = textwrap.shorten(wing.purpose, LINE_LENGTH, placeholder=" …")
    return (
        f'<rect x="{box.left}" y="{box.top}" width="{BOX_WIDTH}" height="{BOX_HEIGHT}" rx="6" fill="#eef2f7"'
        f' stroke="#8a94a3"/><text x="{box.left + 12}" y="{box.top + 21}" font-size="14" font-weight="bold">{wing.name}'
        f'</text><text x="{box.left + BOX_WIDTH - 12}" y="{box.top + 21}" font-size="11" text-anchor="end"'
        f' fill="#5b6470">{wing.modules}</text><text x="{box.left + 12}" y="{box.top + 39}" font-size="11"'
        f' fill="#333a44">{escape(purpose)}</text>'
    )


def picture() -> str:
    """The map of the program as it is."""
    rows = layers()
    names = frozenset(name for row in rows for name in row)
    wings = {name: read_wing(name, names) for row in rows for name in row}
    boxes, width, height = place(rows, wings)
    return draw(boxes, list(reduced(wings)), width, height)


if __name__ == "__main__":
    OUT.write_text(picture(), encoding="utf-8")
    print(f"{OUT.relative_to(ROOT)} is drawn.")
