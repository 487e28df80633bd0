"""Sources with several human translations."""

from __future__ import annotations

from tools.judge_training.sources import agreed
from tools.judge_training.sources.corpus import Pair
from tools.judge_training.sources.mined import Contrast

BREAD = Pair("ru", "Врач купил хлеб.", "The doctor bought bread.")
HOUSE = Pair("ru", "Врач купил дом.", "The doctor bought a house.")
FURTHER = Pair("ru", "Врач купил хлеб", "Some bread was bought by the physician.")
CONTRAST = Contrast(BREAD, HOUSE, ("bread",), ("a", "house"))


def test_a_further_translation_is_right_once_and_wrong_once() -> None:
    (group,) = agreed.groups([CONTRAST], [BREAD, HOUSE, FURTHER], 5)
    assert len(group.examples) == 6
    verdicts = {one.source: one.differs for one in group.examples if one.rendering == FURTHER.english}
    assert verdicts == {BREAD.source: 0.0, HOUSE.source: 1.0}


def test_what_is_right_for_both_sources_is_left_out() -> None:
    shared = [Pair("ru", HOUSE.source, FURTHER.english), FURTHER, BREAD, HOUSE]
    assert list(agreed.groups([CONTRAST], shared, 5)) == []


def test_a_contrast_without_further_translations_is_left_out() -> None:
    assert list(agreed.groups([CONTRAST], [BREAD, HOUSE], 5)) == []


def test_the_number_is_kept() -> None:
    assert len(list(agreed.groups([CONTRAST] * 4, [BREAD, HOUSE, FURTHER], 2))) == 2
