from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from quoteverify.language.differences import LIMIT, word_differences


def words(text: str, other: str) -> tuple[list[str], list[str]]:
    found = word_differences(text, other)
    return [span.of(text) for span in found.first], [span.of(other) for span in found.second]


def test_words_that_only_one_side_has_are_marked_both_ways() -> None:
    assert words("Well, why are we standing still?", "Why are you standing still?") == (["Well", "we"], ["you"])


def test_letter_case_commas_and_the_form_of_apostrophes_are_no_difference() -> None:
    assert words("Why AREN’T you moving", "why, aren't you moving") == ([], [])
    assert words("Чё стоишь?", "че стоишь?") == ([], [])


def test_question_and_exclamation_marks_count() -> None:
    assert words("Go ahead!", "Go ahead?") == (["!"], ["?"])


def test_chinese_is_compared_character_by_character() -> None:
    assert words("韬光养晦", "韬光隐晦") == (["养"], ["隐"])


def test_neighbouring_words_make_one_span() -> None:
    assert words("one two three four", "one four") == (["two three"], [])


def test_likeness_is_the_share_of_words_that_agree() -> None:
    assert word_differences("a b", "a c").likeness == 0.5
    assert word_differences("", "").likeness == 1.0
    assert word_differences("a", "").likeness == 0.0


def test_very_long_texts_stay_cheap_and_mark_nothing_beyond_the_limit() -> None:
    long = " ".join(f"w{number}" for number in range(20 * LIMIT))
    found = word_differences(long, "x")
    assert max(span.end for span in found.first) < len(long)


@given(st.text(max_size=60), st.text(max_size=60))
def test_spans_lie_inside_in_order_and_the_comparison_is_symmetric(first: str, second: str) -> None:
    found, turned = word_differences(first, second), word_differences(second, first)
    for spans, text in ((found.first, first), (found.second, second)):
        assert all(0 <= span.start < span.end <= len(text) for span in spans)
        assert all(one.end <= two.start for one, two in pairwise(spans))
    assert found.likeness == turned.likeness
    assert 0 <= found.likeness <= 1


@given(st.text(max_size=80))
def test_a_text_agrees_with_itself(text: str) -> None:
    assert word_differences(text, text).first == ()
