"""All sources of examples, each made into one file of arrays in the training folder."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from tools.judge_training import arrays
from tools.judge_training.batches import Feed, Part
from tools.judge_training.categories import code_of
from tools.judge_training.examples import Group
from tools.judge_training.pieces import Cutter
from tools.judge_training.sources import agreed, corpus, items, made, marked, mined, near, substituted

ARRAYS = "arrays"


@dataclass(frozen=True)
class Sizes:
    """At most so many groups of each source that could give any number."""

    mined: int = 40_000
    agreed: int = 20_000
    substituted: int = 40_000
    exchanged: int = 40_000
    near: int = 40_000
    made: int = 40_000
    joined: int = 4_000


def read_text(path: Path) -> Iterator[str]:
    """Lines of a plain, ``.gz`` or ``.xz`` file, none where it lacks."""
    if path.exists():
        yield from items.open_lines(path)


@dataclass(frozen=True)
class Material:
    """``data`` holds the corpora and the items that came with it, ``extra`` further files of items; a source or
    rendering of ``held_out`` (files of items, development halves) is never learnt from."""

    data: Path
    extra: Sequence[Path] = ()
    held_out: Sequence[Path] = ()
    sizes: Sizes = Sizes()

    @cached_property
    def pairs(self) -> list[corpus.Pair]:
        """All sentence pairs."""
        return corpus.read_pairs(self.data)

    @cached_property
    def contrasts(self) -> list[mined.Contrast]:
        """All mined minimal pairs."""
        return mined.contrasts(self.pairs)

    def lines(self, name: str) -> Iterator[str]:
        """Lines of a file of items, and for contrast items those of the further files too."""
        yield from read_text(self.data / f"{name}.jsonl.xz")
        for path in self.extra if name == "contrast" else ():
            yield from read_text(path)

    def written_rules(self) -> Iterator[substituted.Rule]:
        """What the items written for this project differ in."""
        for name in ("contrast", "written"):
            for item in items.allowed(items.read_lines(self.lines(name)), self.kept_aside):
                for kind, source, english, other, rendering in items.contrasts(item):
                    found = substituted.rule(item["lang"], (source, english), (other, rendering), code_of(kind))
                    if found is not None:
                        yield found

    def mined_rules(self) -> Iterator[substituted.Rule]:
        """What mined pairs differ in, at most two words a side."""
        for one in self.contrasts:
            if max(len(one.words), len(one.other_words)) > 2 or one.exchanged:
                continue
            pairs = (one.one.source, one.one.english), (one.other.source, one.other.english)
            found = substituted.rule(one.one.language, *pairs, one.category())
            if found is not None and max(len(found.source.split()), len(found.new_source.split())) <= 2:
                yield found

    @cached_property
    def kept_aside(self) -> items.HeldOut:
        """What is never learnt from."""
        return items.HeldOut(item for path in self.held_out for item in items.read_lines(items.open_lines(path)))


def sampled(pairs: Sequence[corpus.Pair], number: int, seed: int) -> list[corpus.Pair]:
    """Pairs of a length that news has; languages beside Russian four times as often as they lie there."""
    draw = random.Random(seed)
    usable = [pair for pair in pairs if 5 <= len(pair.english.split()) <= 40]
    weights = {pair: draw.random() ** (1 if pair.language == "ru" else 0.25) for pair in usable}
    return sorted(usable, key=lambda pair: -weights[pair])[:number]


def near_groups(material: Material) -> Iterator[Group]:
    """Near misses, as many to a word as from it."""
    sets = near.Near(near.read_sets())
    rows = near.edited(sampled(material.pairs, 3 * material.sizes.near, 1), sets)
    kept = made.balanced(rows)[: material.sizes.near]
    return made.groups(kept)


def made_groups(material: Material) -> Iterator[Group]:
    """Made errors of the edits file, whole, and sentences run together."""
    draw = random.Random(2)
    rows = [
        made.Edited(pair, made.read_edits(line))
        for pair, line in corpus.read_edited(material.data)
        if draw.random() < material.sizes.made / 300_000
    ]
    yield from made.groups(rows)
    yield from made.joined(sampled(material.pairs, 20_000, 3), material.sizes.joined)


def item_groups(material: Material, name: str) -> Iterator[Group]:
    """Written items, less those of the held out files."""
    for item in items.allowed(items.read_lines(material.lines(name)), material.kept_aside):
        group = items.group_of(item)
        if group is not None:
            yield group


def substituted_groups(material: Material) -> Iterator[Group]:
    """Rules of written items, put into sentences of the corpora."""
    return substituted.groups(material.pairs, list(material.written_rules()), material.sizes.substituted)


def exchanged_groups(material: Material) -> Iterator[Group]:
    """Rules of mined pairs, put into other sentences."""
    rules = list(material.mined_rules())
    return substituted.groups(material.pairs, rules, material.sizes.exchanged, each=12, seed=10)


def mined_groups(material: Material) -> Iterator[Group]:
    """Minimal pairs."""
    return (one.group() for one in mined.chosen(material.contrasts, material.sizes.mined))


def agreed_groups(material: Material) -> Iterator[Group]:
    """Minimal pairs with further human translations."""
    everything = mined.chosen(material.contrasts, len(material.contrasts), seed=14)
    return agreed.groups(everything, material.pairs, material.sizes.agreed)


SOURCES: dict[str, Callable[[Material], Iterable[Group]]] = {
    "contrast": lambda material: item_groups(material, "contrast"),
    "written": lambda material: item_groups(material, "written"),
    "marked": lambda material: marked.groups(read_text(material.data / "auth.jsonl.xz")),
    "substituted": substituted_groups,
    "mined": mined_groups,
    "agreed": agreed_groups,
    "exchanged": exchanged_groups,
    "near": near_groups,
    "made": made_groups,
}


def prepare(material: Material, cutter: Cutter, folder: Path, names: Sequence[str]) -> dict[str, int]:
    """Makes the named sources; returns how many examples each has."""
    (folder / ARRAYS).mkdir(parents=True, exist_ok=True)
    counts = {}
    for name in names:
        packed = arrays.pack(SOURCES[name](material), cutter)
        arrays.save(packed, folder / ARRAYS / f"{name}.npz")
        counts[name] = len(packed)
    return counts


class Supply:
    """The feed of a training folder; read anew when a file has changed."""

    def __init__(self, folder: Path, shares: dict[str, int]) -> None:
        self._folder, self._shares = folder / ARRAYS, shares
        self._times: dict[str, float] = {}
        self._parts: dict[str, Part] = {}

    def __call__(self) -> Feed:
        """All parts that lie in the folder now."""
        for path in sorted(self._folder.glob("*.npz")):
            time = path.stat().st_mtime
            if self._times.get(path.stem) != time:
                self._times[path.stem], self._parts[path.stem] = time, Part(arrays.load(path))
        return Feed(dict(self._parts), self._shares)
