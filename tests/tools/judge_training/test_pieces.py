"""Examples in pieces, with their labels."""

from __future__ import annotations

from tools.judge_training.categories import SOURCE_RIGHT, SOURCE_WRONG, UNJUDGED, WRONG
from tools.judge_training.examples import Example, Mark
from tools.judge_training.pieces import END, START, Cutter, labelled


def test_pieces_know_their_places(cutter: Cutter) -> None:
    text = "the cat sees the dog"
    assert "".join(text[piece.start : piece.end] for piece in cutter(text)).replace(" ", "") == text.replace(" ", "")


def test_an_example_is_source_and_rendering_between_signs(cutter: Cutter) -> None:
    example = Example("кот видит", "the cat sees", 1.0, (Mark(4, 7, 11),), (Mark(0, 3, 1),))
    cut = labelled(example, cutter)
    assert cut.ids[0] == START
    assert cut.ids[-1] == END
    assert cut.ids[cut.split - 1] == END
    assert cut.labels == [UNJUDGED, SOURCE_WRONG, SOURCE_RIGHT, UNJUDGED, 0, 11, 0, UNJUDGED]


def test_what_nobody_judged_has_no_label(cutter: Cutter) -> None:
    cut = labelled(Example("кот", "the cat", 1.0, None, None), cutter)
    assert set(cut.labels) == {UNJUDGED}


def test_a_stretch_can_be_wrong_in_an_unknown_way_or_not_judged(cutter: Cutter) -> None:
    marks = (Mark(0, 3, WRONG), Mark(4, 7, UNJUDGED))
    cut = labelled(Example("кот", "the cat sees", None, marks, (Mark(0, 3, UNJUDGED),)), cutter)
    assert cut.labels == [UNJUDGED, UNJUDGED, UNJUDGED, WRONG, UNJUDGED, 0, UNJUDGED]
