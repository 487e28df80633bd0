"""A tiny language, a tiny tokenizer and a tiny judge with random weights: everything real, nothing large."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import torch
from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers

from tools.judge_training.encoder import Encoder, Shape
from tools.judge_training.judge import Judge
from tools.judge_training.pieces import Cutter

FOREIGN = ("кот", "кота", "дом", "сын", "хлеб", "снег", "лес", "видит", "любит", "ищет", "не", "знает")
ENGLISH = (
    "cat",
    "dog",
    "house",
    "son",
    "bread",
    "snow",
    "forest",
    "sees",
    "loves",
    "seeks",
    "not",
    "knows",
    "the",
    "a",
)
WORDS = (*FOREIGN, *ENGLISH, ".", ",", "?", "!")


@pytest.fixture(autouse=True)
def one_thread() -> Iterator[None]:
    """So small a network only loses time by waiting for a second core."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="session")
def tokenizer_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Letters and some whole words, in the manner of the shipped one."""
    letters = sorted(
        {letter for word in WORDS for letter in word} | set("абвгдеёжзийклмнопрстуфхцчшщъыьэюя0123456789'")
    )
    letters += sorted(
        set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЭЮЯ") - set(letters)
    )
    vocabulary = [("<s>", 0.0), ("<pad>", 0.0), ("</s>", 0.0), ("<unk>", 0.0), ("▁", -3.0)]
    vocabulary += [("▁" + word, -2.0) for word in WORDS] + [(letter, -6.0) for letter in letters]
    tokenizer = Tokenizer(models.Unigram(vocabulary, unk_id=3, byte_fallback=False))
    tokenizer.normalizer = normalizers.NFKC()
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace()
    tokenizer.decoder = decoders.Metaspace()
    path = tmp_path_factory.mktemp("judge") / "tokenizer.json"
    tokenizer.save(str(path))
    return path


@pytest.fixture(scope="session")
def cutter(tokenizer_file: Path) -> Cutter:
    """Cuts texts into the tiny tokenizer's pieces."""
    return Cutter(tokenizer_file)


def tiny_judge(seed: int = 1, dropout: float = 0.1) -> Judge:
    """Two layers of 32."""
    torch.manual_seed(seed)
    return Judge(Encoder(Shape(vocab=200, width=32, heads=2, inner=64, layers=2, positions=64, dropout=dropout)))


@pytest.fixture
def judge() -> Judge:
    """A tiny one."""
    return tiny_judge()
