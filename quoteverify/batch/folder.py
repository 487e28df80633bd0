"""Folder: which files of a folder belong together.

A list ``pairs.csv`` with the columns ``pair``, ``source`` and ``rendering`` decides alone where there is one. Else a
subfolder is a pair, and so are the files ``NAME-TAG.EXT``, ``NAME.TAG.EXT`` or ``NAME_TAG.EXT`` that share NAME. A file
whose TAG is the rendering language (or ``rendering``) is a rendering, one with another language (or ``source``) a
source.
"""

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from quoteverify.errors import FileMissing, InputError
from quoteverify.language.profiles import known
from quoteverify.loaders import read_bytes
from quoteverify.loaders.decoding import decode
from quoteverify.system.legible import name_of_path

LIST = "pairs.csv"
_COLUMNS = ("pair", "source", "rendering")
_TAGGED = re.compile(r"^(?P<name>.+?)[-._](?P<tag>[A-Za-z]{2,9})(?:-(?:[A-Z]{2}|[A-Z][a-z]{3}))?$")
_PLAIN = re.compile(r"^(?P<name>.+)[-._](?P<tag>[A-Za-z]{2,9})$")


class NoPairs(InputError):
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        super().__init__(f"{folder} holds no pairs: name files like talk-ru.txt and talk-en.html, or use subfolders.")


class BadPairList(InputError):
    def __init__(self, path: Path, why: str) -> None:
        self.path, self.why = path, why
        super().__init__(
            f"{path} cannot be followed ({why}): correct it, or remove it to go by the names of the files."
        )


class PairTwice(InputError):
    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(f"“{name}” is a subfolder and a name that files share: rename one of them.")


@dataclass(frozen=True, slots=True)
class PairOfFiles:
    """The files of one pair, each with its place under ``base``."""

    name: str
    base: Path
    sources: tuple[Path, ...] = ()
    renderings: tuple[Path, ...] = ()

    @property
    def files(self) -> tuple[Path, ...]:
        return (*self.sources, *self.renderings)


@dataclass(frozen=True, slots=True)
class Found:
    """The pairs of a folder by name; files that belong to none are ``left``."""

    pairs: tuple[PairOfFiles, ...]
    left: tuple[Path, ...] = ()


@dataclass(slots=True)
class _Growing:
    sources: list[Path] = field(default_factory=list)
    renderings: list[Path] = field(default_factory=list)


def find_pairs(folder: Path, rendering_language: str, output: Path | None = None) -> Found:
    """The pairs of a folder; what lies in ``output`` is none. Raises FileMissing, NoPairs, BadPairList or PairTwice."""
    if not folder.is_dir():
        raise FileMissing(folder)
    found = _listed(folder) if (folder / LIST).is_file() else _named(folder, rendering_language, output)
    if not any(pair.renderings for pair in found.pairs):
        raise NoPairs(folder)
    return found


def _named(folder: Path, rendering_language: str, output: Path | None) -> Found:
    growing: dict[str, _Growing] = {}
    left, subfolders = [], set()
    for path in sorted(folder.iterdir()):
        if path.name.startswith(".") or (output is not None and path.resolve() == output.resolve()):
            continue
        if path.is_dir():
            subfolders.add(path.name)
        for file, name, tag in _tagged(path):
            if path.is_file() and name in subfolders:
                raise PairTwice(name)
            pair = growing.setdefault(name, _Growing())
            if tag in (rendering_language, "rendering"):
                pair.renderings.append(file)
            elif tag == "source" or tag in known():
                pair.sources.append(file)
            else:
                left.append(file)
    return Found(tuple(_pairs(folder, growing)), tuple(left))


def _pairs(folder: Path, growing: Mapping[str, _Growing]) -> Iterator[PairOfFiles]:
    for name in sorted(growing):
        pair = growing[name]
        if pair.sources or pair.renderings:
            yield PairOfFiles(name, folder, tuple(pair.sources), tuple(pair.renderings))


def _tagged(path: Path) -> Iterator[tuple[Path, str, str]]:
    """A file, or the files of a subfolder, each with the name of its pair and its tag ("" where it has none)."""
    if path.is_dir():
        for file in sorted(path.iterdir()):
            if file.is_file() and not file.name.startswith("."):
                yield file, path.name, _tag(file.stem)[1] or file.stem.lower()
    elif path.is_file():
        yield path, *_tag(path.stem)


def _tag(stem: str) -> tuple[str, str]:
    """The name and the tag of a file's stem: "talk-pt-BR" is talk in pt."""
    for pattern in (_TAGGED, _PLAIN):
        match = pattern.match(stem)
        if match and (match["tag"].lower() in known() or match["tag"].lower() in ("source", "rendering")):
            return match["name"], match["tag"].lower()
    match = _PLAIN.match(stem)
    return (match["name"], match["tag"].lower()) if match else (stem, "")


def _listed(folder: Path) -> Found:
    """The pairs of the list: a row for each, or several rows of one name for several files."""
    path = folder / LIST
    rows = csv.DictReader(decode(read_bytes(path), path).text.splitlines())
    missing = [column for column in _COLUMNS if column not in (rows.fieldnames or ())]
    if missing:
        raise BadPairList(path, f"it has no column “{missing[0]}”")
    growing: dict[str, _Growing] = {}
    for number, row in enumerate(rows, 2):
        name = (row["pair"] or "").strip()
        if not name or name != Path(name).name or name in (".", "..") or "\\" in name:
            raise BadPairList(path, f"line {number}: “{name}” is no name for a sheet")
        pair = growing.setdefault(name, _Growing())
        for column, files in (("source", pair.sources), ("rendering", pair.renderings)):
            given = (row[column] or "").strip()
            if given and folder / given not in files:
                files.append(_inside(folder, given, path, number))
    return Found(tuple(_pairs(folder, growing)))


def _inside(folder: Path, given: str, path: Path, number: int) -> Path:
    """A file of the list; it lies in the folder or below."""
    place = folder / given
    if folder.resolve() not in place.resolve().parents:
        raise BadPairList(path, f"line {number}: “{given}” lies outside the folder")
    return place


def named(paths: tuple[Path, ...], most: int) -> str:
    """Some files by their names, and how many more there are."""
    more = f" and {len(paths) - most} more" if len(paths) > most else ""
    return ", ".join(name_of_path(Path(path.name)) for path in paths[:most]) + more
