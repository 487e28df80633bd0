"""Scripts: which languages run without spaces, which from right to left."""

import pytest

from quoteverify.language.scripts import right_to_left, script, unspaced


@pytest.mark.parametrize("tag", ["zh", "zh-Hant", "ja", "th", "lo", "km", "my", "th-TH"])
def test_words_are_not_parted_by_spaces(tag: str) -> None:
    assert unspaced(tag)


@pytest.mark.parametrize("tag", ["ar", "fa-IR", "he", "ur", "yi", "uz-Arab"])
def test_lines_run_from_right_to_left(tag: str) -> None:
    assert right_to_left(tag)


@pytest.mark.parametrize("tag", ["ru", "en", "ko", "ka", "hi", "und", "ar-Latn", "zh-Latn-pinyin", "vi"])
def test_other_lines_run_from_left_to_right_with_spaces(tag: str) -> None:
    assert not right_to_left(tag)
    assert not unspaced(tag)


def test_a_tag_may_name_its_script() -> None:
    assert script("sr") == "Cyrl"
    assert script("sr-Latn-RS") == "Latn"
    assert script("xx") == script("") == script("no tag") == ""
