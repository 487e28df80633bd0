"""Items written for this project: every English right for one source and wrong for another."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tools.judge_training.categories import CODES
from tools.judge_training.sources import items

CONTRAST: dict[str, Any] = {
    "lang": "ru",
    "kind": "hedge",
    "a": {"source": "Он едва ли прав.", "right": ["He is hardly right.", "I doubt that he is right."]},
    "b": {"source": "Он едва ли не прав.", "right": ["He is almost right.", "There is some truth in it."]},
}
WRITTEN: dict[str, Any] = {
    "lang": "ru",
    "source": "Мы чуть не подписали это.",
    "renderings": [
        {"text": "We almost signed this.", "label": "faithful", "style": "close"},
        {"text": "It was nearly signed by us.", "label": "faithful", "style": "free"},
        {
            "text": "We just signed this.",
            "label": "wrong",
            "kind": "term",
            "severity": "major",
            "right_source": "Мы только что подписали это.",
        },
        {"text": "We never signed this.", "label": "wrong", "kind": "negation", "severity": "critical"},
    ],
}
SHARED = Path(__file__).resolve().parents[3] / ".." / "shared"


def test_a_contrast_item_makes_eight_examples_four_of_them_wrong() -> None:
    group = items.group_of(CONTRAST)
    assert group is not None
    assert len(group.examples) == 8
    assert sum(one.differs or 0 for one in group.examples) == 4
    for text in {one.rendering for one in group.examples}:
        assert sorted(one.differs or 0 for one in group.examples if one.rendering == text) == [0, 1]


def test_where_a_close_rendering_is_wrong_is_marked_with_its_kind() -> None:
    group = items.group_of(CONTRAST)
    assert group is not None
    wrong = next(one for one in group.examples if one.differs and one.rendering == "He is almost right.")
    assert wrong.marks is not None
    assert [(wrong.rendering[mark.start : mark.end], mark.category) for mark in wrong.marks] == [
        ("almost", CODES["hedge"])
    ]
    free = next(one for one in group.examples if one.differs and one.rendering.startswith("There"))
    assert free.marks is None


def test_a_wrong_rendering_without_a_source_of_its_own_is_left_out() -> None:
    group = items.group_of(WRITTEN)
    assert group is not None
    assert "We never signed this." not in {one.rendering for one in group.examples}
    verdicts = {(one.source, one.rendering): one.differs for one in group.examples}
    assert verdicts["Мы чуть не подписали это.", "We just signed this."] == 0.95
    assert verdicts["Мы только что подписали это.", "We just signed this."] == 0
    assert verdicts["Мы только что подписали это.", "We almost signed this."] == 0.95


def test_an_item_without_contrast_sources_is_nothing() -> None:
    assert items.group_of({**WRITTEN, "renderings": WRITTEN["renderings"][:2]}) is None


def test_contrasts_of_both_forms_are_listed_alike() -> None:
    assert next(iter(items.contrasts(CONTRAST))) == (
        "hedge",
        "Он едва ли прав.",
        "He is hardly right.",
        "Он едва ли не прав.",
        "He is almost right.",
    )
    assert list(items.contrasts(WRITTEN)) == [
        (
            "term",
            "Мы чуть не подписали это.",
            "We almost signed this.",
            "Мы только что подписали это.",
            "We just signed this.",
        )
    ]


@pytest.mark.parametrize("text", ["Он едва ли прав.", "Он, едва ли, прав", "Now he is hardly right."])
def test_what_nearly_equals_a_held_out_text_is_left_out(text: str) -> None:
    other = {**CONTRAST, "a": {"source": text, "right": [text, "-"]}, "b": {"source": "?", "right": ["!", "…"]}}
    assert list(items.allowed([other], items.HeldOut([CONTRAST]))) == []


def test_other_items_are_allowed() -> None:
    assert list(items.allowed([WRITTEN], items.HeldOut([CONTRAST]))) == [WRITTEN]


@pytest.mark.parametrize("name", ["contrast_dev.jsonl.gz", "written_dev.jsonl.gz"])
def test_real_items_can_be_read(name: str) -> None:
    path = SHARED / "bench" / name
    if not path.exists():
        pytest.skip(f"{name} is not here")
    found = list(items.read_lines(items.open_lines(path)))
    assert sum(items.group_of(item) is not None for item in found) > 0.5 * len(found)
    assert not list(items.allowed(found, items.HeldOut(found)))


def test_plain_files_are_read_too(tmp_path: Path) -> None:
    (tmp_path / "items.jsonl").write_text(json.dumps(CONTRAST) + "\n\n", encoding="utf-8")
    assert list(items.read_lines(items.open_lines(tmp_path / "items.jsonl"))) == [CONTRAST]
