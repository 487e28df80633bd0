"""The whole way: a data folder, examples, a few steps, a shipped judge."""

from __future__ import annotations

import bz2
import json
import lzma
import sys
from pathlib import Path

import pytest

from tests.tools.judge_training.test_items import CONTRAST, WRITTEN
from tools.judge_training.pieces import Cutter
from tools.judge_training.prepare import SOURCES, Material, Sizes, Supply, prepare
from tools.judge_training.sources import meaning
from tools.judge_training.sources.corpus import HELD_OUT, read_pairs

MEN = (("певец", "singer"), ("сосед", "neighbour"), ("врач", "doctor"), ("судья", "judge"))
THINGS = (("хлеб", "bread"), ("дом", "house"), ("стол", "table"), ("нож", "knife"))


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Corpora, edits, marked pairs and items as they come."""
    rows = [(f"Строка номер {number}.", f"Line number {number}.") for number in range(HELD_OUT)]
    rows += [
        (f"Мой {man} продал {thing} вчера.", f"My {noun} sold the {object_} yesterday.")
        for man, noun in MEN
        for thing, object_ in THINGS
    ]
    columns = [["ru"] * len(rows), [s for s, _ in rows], [e for _, e in rows], ["-"] * len(rows), ["1"] * len(rows)]
    for number, column in zip((0, 1, 2, 3, 5), columns, strict=True):
        with bz2.open(tmp_path / f"text.{number}.bz2", "wt", encoding="utf-8") as file:
            file.writelines(cell + "\n" for cell in column)
    files = {
        "edits.xz": [json.dumps([[0, 2, "Your", 7, 1.0]]) for _ in rows],
        "auth.jsonl.xz": [json.dumps({"src": "кот", "mt": "cat", "lab": None, "slab": None, "y": 1, "da": None})],
        "contrast.jsonl.xz": [json.dumps(CONTRAST)],
        "written.jsonl.xz": [json.dumps(WRITTEN)],
    }
    for name, lines in files.items():
        with lzma.open(tmp_path / name, "wt", encoding="utf-8") as file:
            file.writelines(line + "\n" for line in lines)
    return tmp_path


def test_held_out_rows_are_never_read(data: Path) -> None:
    pairs = read_pairs(data)
    assert len(pairs) == 16
    assert not any(pair.english.startswith("Line") for pair in pairs)


def test_items_and_marked_pairs_need_no_dictionary(data: Path, cutter: Cutter, tmp_path: Path) -> None:
    counts = prepare(Material(data), cutter, tmp_path / "run", ["contrast", "written", "marked"])
    assert counts == {"contrast": 8, "written": 5, "marked": 1}
    assert set(Supply(tmp_path / "run", {})().parts) == set(counts)


def test_further_items_join_and_held_out_ones_do_not(data: Path, cutter: Cutter, tmp_path: Path) -> None:
    extra = tmp_path / "more.jsonl"
    sides = {"a": {"source": "Да.", "right": ["Yes.", "Yeah."]}, "b": {"source": "Нет.", "right": ["No.", "Nope."]}}
    extra.write_text(json.dumps({"lang": "ru", "kind": "negation", **sides}) + "\n", encoding="utf-8")
    held = tmp_path / "held.jsonl"
    held.write_text(json.dumps(CONTRAST) + "\n", encoding="utf-8")
    material = Material(data, (extra,), (held,))
    assert prepare(material, cutter, tmp_path / "run", ["contrast"]) == {"contrast": 8}


@pytest.mark.skipif(not meaning.WORDNET.exists(), reason="WordNet is not installed")
def test_every_source_gives_examples(data: Path, cutter: Cutter, tmp_path: Path) -> None:
    pytest.importorskip("lemminflect", reason="lemminflect tells the forms of words")
    material = Material(data, sizes=Sizes(made=300_000, joined=4))
    counts = prepare(material, cutter, tmp_path / "run", list(SOURCES))
    assert counts["mined"] > 0
    assert counts["exchanged"] > 0
    assert counts["made"] == 2 * 16 + 4 * 4
    assert set(counts) == set(SOURCES)


def test_the_command_line_tells_what_it_needs(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from tools.judge_training.__main__ import main

    monkeypatch.setattr(sys, "argv", ["judge_training"])
    with pytest.raises(SystemExit):
        main()
    assert "--judge" in capsys.readouterr().err
