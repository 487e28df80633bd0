"""Errors made by edits, pairs that people marked, near misses."""

from __future__ import annotations

import json
import random

import pytest

from tools.judge_training.categories import CODES, NEUTRAL, UNJUDGED, WRONG
from tools.judge_training.examples import Mark
from tools.judge_training.sources import made, marked, meaning, near
from tools.judge_training.sources.corpus import Pair
from tools.judge_training.sources.made import Edit, Edited

PAIR = Pair("ru", "Он вряд ли придёт.", "He is unlikely to come.")
UNLIKELY = Edit(6, 8, "likely", CODES["hedge"], 1.0)


def stretch(text: str, marks: tuple[Mark, ...]) -> list[str]:
    return [text[mark.start : mark.end] for mark in marks]


def test_an_edit_marks_its_new_words() -> None:
    text, marks = made.applied(PAIR.english, UNLIKELY)
    assert text == "He is likely to come."
    assert stretch(text, marks) == ["likely"]


def test_shared_words_of_an_edit_are_not_marked() -> None:
    text, marks = made.applied("in the old town", Edit(3, 7, "the new", CODES["term"], 1.0))
    assert text == "in the new town"
    assert stretch(text, marks) == ["new"]


@pytest.mark.parametrize(("english", "edit", "word"), [
    ("He never came.", Edit(3, 6, "", 3, 1.0), "came"),
    ("He came late", Edit(7, 5, "", 13, 1.0), "came"),
])  # fmt: skip
def test_a_deletion_marks_a_neighbour(english: str, edit: Edit, word: str) -> None:
    text, marks = made.applied(english, edit)
    assert stretch(text, marks) == [word]


def test_a_neutral_edit_marks_nothing() -> None:
    assert made.applied("a big house", Edit(2, 3, "large", NEUTRAL, 0.0)) == ("a large house", ())


def test_a_group_has_the_faithful_rendering_and_wrong_ones() -> None:
    harmless = Edit(0, 2, "The man", NEUTRAL, 0.1)
    group = made.group_of(Edited(PAIR, (UNLIKELY, harmless)), random.Random(1))
    assert [one.differs for one in group.examples] == [0.0, 0.1, 1.0]
    assert list(made.groups([Edited(PAIR, (harmless,))])) == []


def test_balance_keeps_as_many_one_way_as_the_other() -> None:
    likely = Pair("ru", "Он скорее всего придёт.", "He is likely to come.")
    there = [Edited(PAIR, (UNLIKELY,))] * 3
    back = [Edited(likely, (Edit(6, 6, "unlikely", CODES["hedge"], 1.0),))]
    lonely = [Edited(PAIR, (Edit(0, 2, "She", CODES["person"], 1.0),))]
    kept = made.balanced([*there, *back, *lonely])
    assert len(kept) == 2
    assert {edit.new for row in kept for edit in row.edits} == {"likely", "unlikely"}


def test_two_sentences_run_together_lack_one_or_have_one_more() -> None:
    (group,) = made.joined([PAIR, Pair("ru", "Снег.", "Snow.")], 1)
    whole, lost, extra, one = group.examples
    assert (whole.differs, lost.differs, extra.differs, one.differs) == (0, 1, 1, 0)
    assert lost.source_marks is not None
    assert extra.marks is not None
    assert lost.source.replace(one.source, "").strip() == stretch(lost.source, lost.source_marks)[0]
    assert extra.rendering.replace(one.rendering, "").strip() == stretch(extra.rendering, extra.marks)[0]


def test_joining_needs_two_sentences_of_a_language() -> None:
    assert list(made.joined([PAIR], 3)) == []


def test_marked_pairs_keep_what_people_said() -> None:
    row = {"src": "кот", "mt": "the dog", "lab": [0] * 4 + [1] * 2 + [2], "slab": None, "y": None, "da": -0.5}
    (group,) = marked.groups([json.dumps(row)])
    (example,) = group.examples
    assert example.marks == (Mark(4, 6, WRONG), Mark(6, 7, UNJUDGED))
    assert example.source_marks is None
    assert (example.differs, example.adequacy) == (None, -0.5)


def test_the_sets_of_near_misses_are_sound() -> None:
    sets = near.read_sets()
    assert len(sets) > 2_400
    assert {one.part for one in sets} == {"v", "n", "a", "x"}


def test_a_set_with_a_word_twice_is_refused(tmp_path: object) -> None:
    path = tmp_path / "near.tsv"  # type: ignore[operator]
    path.write_text("term\tv\tsee see\n", encoding="utf-8")
    with pytest.raises(ValueError, match="line 1"):
        near.read_sets(path)


needs_forms = pytest.mark.skipif(not meaning.WORDNET.exists(), reason="WordNet is not installed")


@pytest.fixture
def sets() -> near.Near:
    pytest.importorskip("lemminflect", reason="lemminflect makes the forms of words")
    return near.Near(
        [
            near.NearSet(CODES["term"], "v", ("condemn", "welcome")),
            near.NearSet(CODES["term"], "n", ("minister", "adviser", "mayor")),
            near.NearSet(CODES["hedge"], "x", ("at least", "at most")),
        ]
    )


def edited(sets: near.Near, text: str) -> set[str]:
    return {made.applied(text, edit)[0] for edit in sets.edits(text)}


@needs_forms
def test_forms_are_kept_and_articles_mended(sets: near.Near) -> None:
    assert edited(sets, "A minister condemned it.") == {
        "An adviser condemned it.",
        "A mayor condemned it.",
        "A minister welcomed it.",
    }


@needs_forms
def test_stretches_are_whole_words(sets: near.Near) -> None:
    assert edited(sets, "At least ten, at leastways") == {"At most ten, at leastways"}


@needs_forms
def test_names_are_left_alone(sets: near.Near) -> None:
    assert edited(sets, "We met John Minister there.") == set()


@needs_forms
def test_kinds_take_turns(sets: near.Near) -> None:
    (row,) = near.edited([Pair("ru", "…", "The minister and the mayor met at least once.")], sets, most=2)
    assert {edit.category for edit in row.edits} == {CODES["term"], CODES["hedge"]}
