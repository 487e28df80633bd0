"""Reading, cleaning and mixing the parallel corpora.

Only corpora whose licence lets a trained model be given away are named here; a file that is
not in ``RECIPES`` is never opened.
"""

from __future__ import annotations

import bz2
import gzip
import hashlib
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

SAMPLE_SENTENCES = frozenset(
    {
        "ну чё стоим давай вперёд",
        "why stand still go ahead",
        "туда идём",
        "ну конечно туда идём",
        "чё стоишь",
    }
)


@dataclass(frozen=True)
class Recipe:
    """How much of one corpus is used: words per side, pairs at most, times per epoch."""

    path: str
    max_words: int = 16
    max_pairs: int = 1_000_000
    repeat: int = 1
    tokenised: bool = False
    into_english_only: bool = False


@dataclass(frozen=True)
class Pair:
    """A sentence in Russian (or Ukrainian, Belarusian) and its English."""

    foreign: str
    english: str
    into_english_only: bool = False

    def followed_by(self, other: Pair) -> Pair:
        """Both sentences as one, on either side."""
        return Pair(f"{self.foreign} {other.foreign}", f"{self.english} {other.english}", self.into_english_only)


RECIPES = (
    Recipe("ru-en/tatoeba.tsv.gz", max_words=20, repeat=2),
    Recipe("ru-en/smartool.tsv.gz", max_words=16),
    Recipe("ru-en/wesnoth.tsv.gz", max_words=9, max_pairs=7000),
    Recipe("ru-en/fillets-dialog.tsv.gz", max_words=14),
    Recipe("ru-en/morevna-subs.tsv.gz", max_words=14),
    Recipe("ru-en/mlqe-postedit.tsv.gz", max_words=16, tokenised=True),
    Recipe("ru-en/tico19.tsv.gz", max_words=14),
    Recipe("ru-en/xquad.tsv.gz", max_words=12),
    Recipe("ru-en/rubq-mtpe.tsv.gz", max_words=14),
    Recipe("ru-en/names-wikidata.tsv.gz", max_words=2, max_pairs=2000),
    Recipe("ru-en/freedict.tsv.gz", max_words=3),
    Recipe("uk-en/tatoeba.tsv.gz", max_words=16, into_english_only=True),
    Recipe("be-en/tatoeba.tsv.gz", max_words=16, into_english_only=True),
)

_QUOTES = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"'})
_DASHES = str.maketrans({"–": "-", "—": "-", "−": "-", "\u00a0": " ", "\u202f": " "})
_JOINS = (
    (re.compile(r"\s+([,.!?:;%)\]}…])"), r"\1"),
    (re.compile(r"([(\[{])\s+"), r"\1"),
    (re.compile(r"\s+('(?:s|m|re|ve|ll|d|t)\b|n't\b)", re.IGNORECASE), r"\1"),
    (re.compile(r"([$€£№#])\s+(?=\d)"), r"\1"),
    (re.compile(r'"\s+([^"]*?)\s+"'), r'"\1"'),
    (re.compile(r"(\d)\s+([.,:])\s*(?=\d)"), r"\1\2"),
)
_LETTERS = re.compile(r"[^\W\d_]+")


def normalise(text: str) -> str:
    """Plain quotation marks and hyphens, single spaces: fewer spellings to learn."""
    text = unicodedata.normalize("NFC", text).translate(_QUOTES).translate(_DASHES)
    return " ".join(text.replace("\u0301", "").split())


def detokenise(text: str) -> str:
    """Undo Moses tokenisation: spaces before commas, inside brackets, around quotes."""
    for pattern, replacement in _JOINS:
        text = pattern.sub(replacement, text)
    return text


def bare(text: str) -> str:
    """Letters only, lower case: the form in which two sentences count as the same."""
    return " ".join(_LETTERS.findall(text.lower()))


def is_clean(foreign: str, english: str, max_words: int) -> bool:
    """Right alphabets on both sides, no markup, lengths that could belong together."""
    if re.search(r"[<>{}|\\@_=]|http", foreign + english):
        return False
    if not re.search("[а-яёіїєґўА-ЯЁ]", foreign) or re.search("[а-яА-ЯёЁ]", english):
        return False
    if not re.search("[a-zA-Z]", english):
        return False
    ours, theirs = len(foreign.split()), len(english.split())
    if max(ours, theirs) > max_words:
        return False
    longer, shorter = max(len(foreign), len(english)), min(len(foreign), len(english))
    return longer <= 2.2 * shorter + 12


def read_lines(path: Path) -> Iterable[tuple[str, str]]:
    """The two columns of a gzipped tab-separated file."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            columns = line.rstrip("\n").split("\t")
            if len(columns) == 2:
                yield columns[0], columns[1]


def read_corpus(root: Path, recipe: Recipe, banned: frozenset[str]) -> list[Pair]:
    """The clean pairs of one corpus, each once, at most ``max_pairs`` of them."""
    pairs: dict[tuple[str, str], Pair] = {}
    for foreign, english in read_lines(root / recipe.path):
        foreign, english = normalise(foreign), normalise(english)
        if recipe.tokenised:
            foreign, english = detokenise(foreign), detokenise(english)
        if not is_clean(foreign, english, recipe.max_words):
            continue
        if bare(foreign) in banned or bare(english) in banned:
            continue
        pairs[foreign, english] = Pair(foreign, english, recipe.into_english_only)
    chosen = sorted(pairs.values(), key=lambda pair: digest(pair.foreign + pair.english))
    return chosen[: recipe.max_pairs]


def digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def banned_sentences(files: Iterable[Path]) -> frozenset[str]:
    """Both sides of every test sentence, and the sample case of the application.

    The corpora were already cleared of the tests' sources; English references remained,
    which would have been answers for the other direction.
    """
    banned = set(SAMPLE_SENTENCES)
    for path in files:
        for foreign, english in read_lines(path):
            banned.update((bare(normalise(foreign)), bare(normalise(english))))
    return frozenset(banned)


@dataclass(frozen=True)
class Corpus:
    """Pairs of one epoch (with repeats), and the pairs held out to watch the training."""

    train: list[Pair]
    held_out: list[Pair]
    counts: dict[str, int]
    """Pairs kept of each corpus, by its path under the folder, as ``ru-en/tatoeba``."""


def load(root: Path, tests: Iterable[Path], held_out: int = 200) -> Corpus:
    """Read every recipe; hold out Tatoeba pairs neither side of which is trained on."""
    banned = banned_sentences(tests)
    read = {recipe: read_corpus(root, recipe, banned) for recipe in RECIPES}
    first = next(iter(read.values()))
    dev = [pair for pair in first if len(pair.foreign.split()) > 2][:held_out]
    sides = {bare(pair.foreign) for pair in dev} | {bare(pair.english) for pair in dev}
    train: list[Pair] = []
    counts: dict[str, int] = {}
    for recipe, pairs in read.items():
        kept = [p for p in pairs if bare(p.foreign) not in sides and bare(p.english) not in sides]
        counts[recipe.path.removesuffix(".tsv.gz")] = len(kept)
        train.extend(kept * recipe.repeat)
    return Corpus(train, dev, counts)


HELD_OUT_ROWS = 600
"""The first rows of a mixed text are never to be trained on."""


def load_mixed(folder: Path, held_out: int = 200) -> Corpus:
    """Pairs that are clean and mixed already: ``text.0.bz2`` to ``text.4.bz2``, one column a file, line by line.

    The columns are language, source, English, corpus, and how often the pair counts in an epoch (0: not at all).
    Pairs stay as they were written, with their own quotation marks; the augmenter makes them plain.
    """
    columns = [
        bz2.decompress((folder / f"text.{number}.bz2").read_bytes()).decode("utf-8").removesuffix("\n").split("\n")
        for number in range(5)
    ]
    train: list[Pair] = []
    dev: list[Pair] = []
    counts: dict[str, int] = {}
    for row, cells in enumerate(zip(*columns, strict=True)):
        language, foreign, english, corpus, times = cells
        pair = Pair(foreign, english, into_english_only=language != "ru")
        if row < HELD_OUT_ROWS:
            dev.append(Pair(normalise(foreign), normalise(english)))
        elif int(times):
            name = f"{language}-en/{corpus}"
            counts[name] = counts.get(name, 0) + 1
            train.extend([pair] * int(times))
    return Corpus(train, dev[:held_out], counts)
