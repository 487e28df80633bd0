"""The reader: pairs in pieces, batches, learning a tiny language, going on after a stop, readings of pairs."""

from __future__ import annotations

import bz2
import itertools
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from tokenizers import Tokenizer

from tools.judge_training.encoder import Encoder
from tools.judge_training.encoder import Shape as EncoderShape
from tools.judge_training.pieces import END, PADDING, START, Cutter
from tools.judge_training.schedule import Schedule
from tools.reader.model import Reader, Shape
from tools.reader.pairs import (
    STOP,
    UNKNOWN,
    English,
    packed,
    padded_english,
    padded_sources,
    prepare,
    read_pairs,
)
from tools.reader.scoring import Readings
from tools.reader.training import FILE, Trainer, held_out
from tools.starter.corpora import HELD_OUT_ROWS
from tools.starter.workers import Gang

NOUNS = (("кот", "cat"), ("сын", "son"), ("хлеб", "bread"), ("снег", "snow"), ("лес", "forest"), ("дом", "house"))
VERBS = (("видит", "sees"), ("любит", "loves"), ("ищет", "seeks"), ("знает", "knows"))
SENTENCES = [
    (f"{a} {b} {c}.", f"the {x} {y} the {z}.")
    for (a, x), (b, y), (c, z) in itertools.product(NOUNS, VERBS, NOUNS)
    if a != c
]
TEXTS = st.lists(
    st.tuples(st.lists(st.integers(3, 40), max_size=95), st.lists(st.integers(2, 20), max_size=85)),
    min_size=1,
    max_size=60,
)


@pytest.fixture(scope="module")
def folder(tokenizer_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Prepared pairs of a tiny language: every held-out row is one that is not learnt."""
    texts = tmp_path_factory.mktemp("texts")
    held, learnt = SENTENCES[::10], [pair for number, pair in enumerate(SENTENCES) if number % 10]
    rows = [*(held * (HELD_OUT_ROWS // len(held) + 1))[:HELD_OUT_ROWS], *learnt * 3]
    novel = [("ru", "снег знает кот.", "unread words", "tolstoy-war", "1")] * 20
    program = [("ru", "снег знает кот.", "never this", "menus", "0")]
    whole = [("ru", source, english, "talk", "1") for source, english in rows] + novel + program
    for column, number in zip(zip(*whole, strict=True), (0, 1, 2, 3, 5), strict=True):
        (texts / f"text.{number}.bz2").write_bytes(bz2.compress(("\n".join(column) + "\n").encode()))
    out = tmp_path_factory.mktemp("reader")
    prepare(texts, tokenizer_file, out)
    return out


def tiny_reader(known: list[int], tokenizer_file: Path) -> Reader:
    torch.manual_seed(3)
    vocabulary = Tokenizer.from_file(str(tokenizer_file)).get_vocab_size()
    encoder = Encoder(EncoderShape(vocabulary, width=64, heads=2, inner=64, layers=2, dropout=0.0))
    return Reader(encoder, Shape(len(known), layers=1, dropout=0.0))


def known_of(folder: Path) -> list[int]:
    return np.load(folder / "known.npy").tolist()  # type: ignore[no-any-return]


def trainer(folder: Path, tokenizer_file: Path, out: Path) -> Trainer:
    for name in ("train.npz", "held.npz"):
        (out / name).write_bytes((folder / name).read_bytes())
    known = known_of(folder)
    reader = tiny_reader(known, tokenizer_file)
    held = read_pairs(folder / "held.npz")
    reader.begin(known, padded_sources([held.pair(number)[0] for number in range(20)]))
    return Trainer(reader, known, Schedule(5e-3, 10), out, Gang(), pieces=700)


@given(TEXTS, st.integers(1, 3), st.integers(100, 400))
def test_every_pair_comes_once_and_fits(texts: list[tuple[list[int], list[int]]], processes: int, pieces: int) -> None:
    pairs = packed([source for source, _ in texts], [english for _, english in texts])
    kept = [(s, e) for s, e in texts if 0 < len(s) <= 90 and 0 < len(e) <= 80]
    assert [tuple(side.tolist() for side in pairs.pair(number)) for number in range(len(pairs))] == kept
    batches = [batch for rank in range(processes) for batch in pairs.batches(1, pieces, rank, processes)]
    assert Counter(number for batch in batches for number in batch) == Counter(range(len(kept)))
    for batch in batches:
        width = max(max(len(kept[number][0]) + 2, len(kept[number][1]) + 1) for number in batch)
        assert len(batch) == 1 or width * len(batch) <= pieces


def test_padding_shifts_what_is_given_by_one() -> None:
    given, said = padded_english([[5, 6], [7]], 9)
    assert said.tolist() == [[5, 6, STOP], [7, STOP, 9]]
    assert given.tolist() == [[9, 5, 6], [9, 7, STOP]]
    assert padded_sources([[5, 6], []]).tolist() == [[START, 5, 6, END], [START, END, PADDING, PADDING]]


def test_first_rows_are_held_out_and_programs_left_out(folder: Path, cutter: Cutter) -> None:
    held, train = read_pairs(folder / "held.npz"), read_pairs(folder / "train.npz")
    assert len(held) == HELD_OUT_ROWS
    english = English(known_of(folder))
    learnt = [train.pair(number)[1].tolist() for number in range(len(train))]
    words = {text: english(piece.id for piece in cutter(text)) for text in ("unread words", "never this")}
    assert 0 < learnt.count(words["unread words"]) < 20
    assert words["never this"] not in learnt
    unseen = {tuple(held.pair(number)[1].tolist()) for number in range(len(held))}
    assert not unseen & {tuple(text) for text in learnt}


def test_it_learns_to_read_and_goes_on_where_it_stopped(
    folder: Path, tokenizer_file: Path, cutter: Cutter, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = trainer(folder, tokenizer_file, tmp_path)
    encoder = {name: value.clone() for name, value in first.reader.encoder.state_dict().items()}
    first.run(steps=150)
    assert all(torch.equal(value, encoder[name]) for name, value in first.reader.encoder.state_dict().items())
    parted = held_out(first.reader, first.held)
    assert parted["right"] + 0.4 < parted["none"] < parted["another"]
    assert "held out" in capsys.readouterr().out

    second = trainer(folder, tokenizer_file, tmp_path)
    assert second.resume()
    assert vars(second.progress) == vars(first.progress)
    assert held_out(second.reader, second.held) == parted
    assert torch.load(tmp_path / FILE, weights_only=True)["known"] == known_of(folder)

    read = Readings(second.reader, English(known_of(folder)), cutter)
    source, right, wrong = "кот видит лес.", "the cat sees the forest.", "the cat seeks the forest."
    told, untold = read([(source, right), (source, wrong)])
    assert sum(told.gains()) > sum(untold.gains())
    place = untold.places[int(np.argmin(untold.gains()[: len(untold.places)]))]
    assert wrong[slice(*place)].strip() == "seeks"


def test_what_is_read_beside_a_pair_changes_nothing(folder: Path, tokenizer_file: Path, cutter: Cutter) -> None:
    reader = tiny_reader(known_of(folder), tokenizer_file)
    english = English(known_of(folder))
    short, long = ("кот.", "the cat."), ("кот видит лес, а сын ищет снег.", "the cat sees the forest")
    (alone,) = Readings(reader, english, cutter)([short])
    beside, _ = Readings(reader, english, cutter)([short, long])
    assert beside.told == pytest.approx(alone.told, abs=1e-5)
    assert beside.untold == pytest.approx(alone.untold, abs=1e-5)
    assert beside.places == ((0, 3), (3, 7), (7, 8))


def test_unknown_pieces_and_empty_texts_say_nothing(folder: Path, tokenizer_file: Path, cutter: Cutter) -> None:
    reader = tiny_reader(known_of(folder), tokenizer_file)
    english = English(known_of(folder))
    unknown = cutter("жжж")
    assert set(english(piece.id for piece in unknown)) <= {UNKNOWN, *english(piece.id for piece in cutter("▁"))}
    read, empty = Readings(reader, english, cutter)([("кот", "ж"), ("кот", "")])
    assert [gain for gain, piece in zip(read.gains(), cutter("ж"), strict=False) if piece.id == unknown[-1].id] == [0.0]
    assert empty.places == ()
    assert len(empty.told) == 1
