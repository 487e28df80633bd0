"""What differs between two texts, and pairs crossed."""

from __future__ import annotations

from tools.judge_training.examples import changed, crossed, nearest


def marked(text: str, other: str) -> list[str]:
    return [text[mark.start : mark.end] for mark in changed(text, other)]


def test_words_that_the_other_text_has_not_are_marked() -> None:
    assert marked("He almost signed it.", "He never signed it.") == ["almost"]


def test_a_gap_marks_the_word_after_it() -> None:
    assert marked("He signed it.", "He never signed it.") == ["signed"]


def test_a_gap_at_the_end_marks_the_last_word() -> None:
    assert marked("He signed", "He signed it") == ["signed"]


def test_nothing_is_marked_of_equal_texts() -> None:
    assert changed("He signed it.", "He signed it.") == ()


def test_the_nearest_text_shares_most() -> None:
    assert nearest("He signed it.", ["They left.", "He signs it."]) == "He signs it."


def test_crossed_pairs_make_each_english_right_once_and_wrong_once() -> None:
    group = crossed(("кот", "the cat"), ("дом", "the house"), 11)
    verdicts = {(one.source, one.rendering): one.differs for one in group.examples}
    assert verdicts == {
        ("кот", "the cat"): 0.0,
        ("кот", "the house"): 1.0,
        ("дом", "the house"): 0.0,
        ("дом", "the cat"): 1.0,
    }
    wrong = next(one for one in group.examples if one.rendering == "the house" and one.differs)
    assert wrong.marks is not None
    assert [(wrong.rendering[mark.start : mark.end], mark.category) for mark in wrong.marks] == [("house", 11)]
