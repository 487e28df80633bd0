"""Speech without marks in languages that write no spaces, or whose verb of saying ends the sentence."""

import pytest

from quoteverify.loaders import pasted_document
from quoteverify.quotes import find_quotes
from quoteverify.records.quotes import Kind


@pytest.mark.parametrize(
    ("language", "text", "speech", "speaker"),
    [
        ("zh", "马尔琴科说：我们要留到春天。然后他走了。", "我们要留到春天。", "马尔琴科"),
        ("zh", "下雨了。她回答：没有人来。", "没有人来。", "她"),
        ("zh", "馬爾琴科說：我們要留到春天。", "我們要留到春天。", "馬爾琴科"),
        ("ja", "マルチェンコは春まで残ると述べた。雨が降った。", "春まで残る", "マルチェンコ"),
        ("ja", "市長が、誰も来なかったと語った。", "誰も来なかった", "市長"),
        ("ko", "마르첸코는 봄까지 남겠다고 말했다. 비가 왔다.", "봄까지 남겠다", "마르첸코"),
        ("ko", "시장은 아무도 오지 않았다고 밝혔다.", "아무도 오지 않았다", "시장"),
    ],
)
def test_speech_without_marks_has_its_speaker(language: str, text: str, speech: str, speaker: str) -> None:
    (quote,) = find_quotes(pasted_document(text, "article.txt", language), language).found
    assert (quote.text, quote.speaker, quote.kind) == (speech, speaker, Kind.INDIRECT)
    assert quote.span.of(text) == speech


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "也就是说：我们要留到春天。"),
        ("zh", "据说：没有人来。"),
        ("zh", "他写了《春天的故事》。"),
        ("zh", "他们要求如下：水和面包。"),
        ("ja", "彼は『春』という本を書いた。春まで残ることは難しい。"),
        ("ko", "그는 봄까지 남았다. 아무도 오지 않았다."),
    ],
)
def test_titles_and_set_phrases_are_no_speech(language: str, text: str) -> None:
    found = find_quotes(pasted_document(text, "article.txt", language), language).found
    assert [quote.text for quote in found if quote.kind is Kind.INDIRECT] == []


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("zh", "马尔琴科说：“我们要留到春天。”", "“我们要留到春天。”"),
        ("ja", "マルチェンコは「春まで残る」と述べた。", "「春まで残る」"),
        ("ko", "마르첸코는 “봄까지 남겠다”고 말했다.", "“봄까지 남겠다”"),
    ],
)
def test_speech_in_marks_is_found_once(language: str, text: str, words: str) -> None:
    assert [quote.text for quote in find_quotes(pasted_document(text, "a.txt", language), language).found] == [words]
