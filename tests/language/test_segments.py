"""Segments: sentences with their place, time, speaker and language; offsets lead back to the document."""

from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quoteverify.language.segments import segment
from quoteverify.loaders import pasted_document
from quoteverify.records.document import Block, Cue, Document, Zone
from quoteverify.records.spans import Span


def document(text: str, *blocks: Block, language: str | None = "en") -> Document:
    return Document("a", text, "", blocks, language)


def test_a_sentence_through_two_subtitles_is_one_segment() -> None:
    text = "Close every metre\n\nof the border. Go!"
    blocks = (
        Block((Span(0, 17),), cue=Cue(0, 1000), paragraph=0),
        Block((Span(19, 37),), cue=Cue(1000, 2000), paragraph=0),
    )
    first, second = segment(document(text, *blocks))
    assert first.text == "Close every metre of the border."
    assert first.cue == Cue(0, 2000)
    assert second.cue == Cue(1000, 2000)
    assert first.locate(Span(6, 20)) == Span(6, 21)
    assert [piece.of(text) for piece in first.pieces] == ["Close every metre", "of the border."]


def test_markup_inside_a_word_adds_no_space() -> None:
    text = "Un<b>believ</b>able, <i>really</i>!"
    pieces = (Span(0, 2), Span(5, 11), Span(15, 20), Span(24, 30), Span(34, 35))
    (only,) = segment(document(text, Block(pieces)))
    assert only.text == "Unbelievable, really!"
    assert only.locate(Span(0, 12)) == Span(0, 19)
    assert only.locate(Span(14, 20)) == Span(24, 30)


def test_blocks_without_time_are_read_by_themselves() -> None:
    text = "Why stand still\nGo ahead"
    blocks = (Block((Span(0, 15),), Zone.HEADLINE), Block((Span(16, 24),)))
    assert [sentence.text for sentence in segment(document(text, *blocks))] == ["Why stand still", "Go ahead"]


def test_a_foreign_sentence_keeps_its_language_and_doubt_the_document_s() -> None:
    text = "Туда идём все вместе, прямо сейчас.\nЗачыніце кожны метр мяжы, калі ласка.\nТак."
    spans = (Span(0, 35), Span(36, 74), Span(75, 79))
    found = segment(document(text, *(Block((span,), paragraph=n) for n, span in enumerate(spans)), language="ru"))
    assert [segment.language for segment in found] == ["ru", "be", "ru"]
    assert {sentence.language for sentence in segment(document(text, Block(spans)), "uk")} == {"uk"}


def test_a_foreign_sentence_inside_a_paragraph_is_told_apart() -> None:
    text = "Туда идём все вместе, прямо сейчас. Зачыніце кожны метр мяжы, калі ласка. Ну. Так и сделаем."
    found = segment(document(text, Block((Span(0, len(text)),)), language="ru"))
    assert [segment.language for segment in found] == ["ru", "be", "ru", "ru"]
    assert found[1].confidence > 0.9
    assert all(0 <= segment.confidence <= 1 for segment in found)


def test_words_that_tell_nothing_take_the_language_around_them() -> None:
    (only,) = segment(document("1943 – 45", Block((Span(0, 9),)), language="lt"))
    assert (only.language, only.confidence) == ("lt", 0.0)


def test_a_person_has_the_last_word_on_a_stretch() -> None:
    text = "Ну, чё стоим?\nТуда идём. Давай, вперёд!"
    blocks = (Block((Span(0, 13),)), Block((Span(14, 40),)))
    whole = document(text, *blocks, language="ru")
    found = segment(whole, overrides=((Span(14, 24), "uk"),))
    assert [(segment.language, segment.confidence == 1.0) for segment in found][1] == ("uk", True)
    assert [segment.language for segment in found] == ["ru", "uk", "ru"]
    later = ((Span(0, 40), "be"), (Span(25, 26), "uk"))
    assert [sentence.language for sentence in segment(whole, overrides=later)] == ["be", "be", "uk"]


def test_lines_of_chinese_are_joined_without_a_space() -> None:
    text = "我们为什么\n站着不动？"
    (only,) = segment(document(text, Block((Span(0, 5), Span(6, 11))), language="zh"))
    assert only.text == "我们为什么站着不动？"
    assert only.locate(Span(5, 10)) == Span(6, 11)


@settings(deadline=None, max_examples=60)
@given(
    separator=st.sampled_from(["\n", " ", "<i>", ""]),
    parts=st.lists(st.text(alphabet="abC.?! 😀", min_size=1).filter(str.strip), min_size=1, max_size=4),
)
def test_every_segment_can_be_located(separator: str, parts: list[str]) -> None:
    spans, position = [], 0
    for part in parts:
        start = position + len(part) - len(part.lstrip())
        spans.append(Span(start, start + len(part.strip())))
        position += len(part) + len(separator)
    text = separator.join(parts)
    for sentence in segment(document(text, Block(tuple(spans)))):
        for index, char in enumerate(sentence.text):
            place = sentence.locate(Span(index, index + 1))
            assert char.isspace() or place.of(text) == char


@pytest.mark.parametrize("words", ["Ну, чё стоим? Давай, вперёд! ", "слово ", "a"])
def test_a_long_line_is_cut_in_time_that_grows_with_its_length(words: str) -> None:
    taken = []
    for size in (250_000, 1_000_000):
        line = pasted_document((words * (size // len(words) + 1))[:size], "one line")
        start = process_time()
        segment(line)
        taken.append(process_time() - start)
    assert taken[1] < 9 * taken[0] + 0.2  # 16 times would be a square


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Čakali sme sedem hodín. Nikto neprišiel. Moja žena plakala.", "sk"),
        ("Чекавме седум часа. Никој не дојде. Жена ми плачеше.", "mk"),
        ("Бид долоон цаг хүлээсэн. Хэн ч ирээгүй. Эхнэр минь уйлж байсан.", "mn"),
        ("We hebben zeven uur gewacht. Niemand kwam. Mijn vrouw huilde.", "nl"),
        ("Биз жети саат күттүк. Эч ким келген жок. Аялым ыйлап жатты.", "ky"),
    ],
)
def test_a_language_without_a_profile_is_not_taken_for_its_neighbour(text: str, language: str) -> None:
    given_language = pasted_document(text, "x", language)
    assert [found.language for found in segment(given_language)] == [language] * 3
