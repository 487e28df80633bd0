"""The lists of ``data/words.txt``, and forms of English words."""

from __future__ import annotations

import importlib
from functools import cache
from pathlib import Path
from typing import Any

DATA = Path(__file__).resolve().parents[1] / "data"


@cache
def lists() -> dict[str, frozenset[str]]:
    """All lists by name."""
    lines = (DATA / "words.txt").read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if not line.startswith("#"))
    return {name: frozenset(words.split()) for name, words in rows}


@cache
def lemminflect() -> Any:
    """The library of forms (Jascob 2020); ModuleNotFoundError says how to get it."""
    try:
        return importlib.import_module("lemminflect")
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError("making these examples needs lemminflect: pip install lemminflect") from error


@cache
def lemmas(word: str) -> frozenset[str]:
    """The word and what it may be a form of."""
    found = lemminflect().getAllLemmas(word)
    return frozenset({lemma for forms in found.values() for lemma in forms} | {word})


@cache
def form(lemma: str, tag: str) -> str | None:
    """A lemma in the form of a Penn tag, None where there is none."""
    found: tuple[str, ...] = lemminflect().getInflection(lemma, tag)
    return found[0] if found else None
