"""Words of many languages, their counterparts, and the sentence score that needs no model."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quoteverify.records.spans import Span
from quoteverify.words import compare, reduced, words

STANDING = "Ну, чё стоим?"


def norms(text: str, language: str) -> list[str]:
    return [word.norm for word in words(text, language)]


def test_words_stand_where_they_are_in_the_text() -> None:
    text = "Why aren’t you moving, Lukashenka’s men?"
    assert [word.span.of(text) for word in words(text, "en")] == [
        "Why",
        "aren’t",
        "you",
        "moving",
        "Lukashenka’s",
        "men",
    ]
    assert norms(text, "en")[-2:] == ["lukashenka", "men"]


@pytest.mark.parametrize(
    ("word", "language", "stem"),
    [
        ("стоит", "ru", "стоить"),
        ("территорию", "ru", "территория"),
        ("feet", "en", "foot"),
        ("stovime", "lt", "stovėti"),
        ("людей", "uk", "людина"),
        ("беларускага", "be", "беларуск"),
        ("standen", "de", "standen"),
    ],
)
def test_forms_of_one_word_come_together(word: str, language: str, stem: str) -> None:
    assert reduced(word, language) == stem


def test_numbers_are_read_whole_whatever_separates_their_digits() -> None:
    for text in ("4,100", "4 100", "4.100"):
        found = words(text, "en")
        assert [(word.norm, word.number) for word in found] == [("4100", True)]


def test_grammar_is_told_from_content() -> None:
    assert [word.norm for word in words("Ну, конечно, туда идём.", "ru") if word.content] == ["конечно", "идем"]
    assert [word.norm for word in words("This way, go.", "en") if word.content] == ["way", "go"]


def test_chinese_is_cut_into_words_that_join_to_the_text() -> None:
    text = "莫斯科地区预计有小雨"
    found = words(text, "zh")
    assert "".join(word.span.of(text) for word in found) == text
    assert "莫斯科" in [word.norm for word in found]


@given(st.text(max_size=60), st.sampled_from(["en", "ru", "be", "zh", "de", "und"]))
@settings(max_examples=60, deadline=None)
def test_spans_are_in_order_and_inside_any_text(text: str, language: str) -> None:
    end = 0
    for word in words(text, language):
        assert end <= word.span.start < word.span.end <= len(text)
        end = word.span.end


def test_a_faithful_rendering_scores_above_one_with_words_missing_or_added() -> None:
    source = "Закройте каждый метр границы."
    faithful = compare(source, "ru", "Close every meter of the border.", "en").score
    assert faithful > compare(source, "ru", "Close the border.", "en").score
    assert faithful > compare(source, "ru", "Close every meter of the dangerous border with soldiers.", "en").score
    assert faithful > 2 * compare(source, "ru", "The president likes fresh potatoes.", "en").score


@pytest.mark.parametrize(
    ("language", "source"),
    [
        ("ru", "Министр обороны приехал в Москву"),
        ("uk", "Міністр оборони приїхав до Москви"),
        ("be", "Міністр абароны прыехаў у Маскву"),
        ("lt", "Gynybos ministras atvyko į Maskvą"),
        ("de", "Der Verteidigungsminister kam nach Moskau"),
        ("pl", "Minister obrony przyjechał do Moskwy"),
        ("zh", "国防部长抵达莫斯科"),
    ],
)
def test_the_right_line_scores_above_another_in_every_language(language: str, source: str) -> None:
    right = compare(source, language, "The minister of defence arrived in Moscow", "en").score
    other = compare(source, language, "My sister bought three kilos of apples", "en").score
    assert right > other + 0.1


def test_links_join_words_that_render_each_other() -> None:
    source, rendering = "ни с юга, ни с запада", "from the west or south"
    compared = compare(source, "ru", rendering, "en")
    pairs = {
        (
            compared.source_words[link.source].span.of(source),
            compared.rendering_words[link.rendering].span.of(rendering),
        )
        for link in compared.links
    }
    assert {("юга", "south"), ("запада", "west")} <= pairs


def test_a_word_nobody_knows_is_no_evidence() -> None:
    compared = compare("Закройте каждый зюмбрик границы", "ru", "Close every meter of the border", "en")
    unknown = next(word for word in compared.source_words if word.span == Span(16, 23))
    missing = compare("Закройте каждый километр границы", "ru", "Close every potato of the border", "en")
    lost = next(word for word in missing.rendering_words if word.span == Span(12, 18))
    assert unknown.known < lost.known
    assert unknown.score > lost.score


def test_a_word_left_in_its_script_renders_nothing() -> None:
    source = "Министр обороны приехал"
    english = compare(source, "ru", "The defence minister arrived", "en").score
    assert english > compare(source, "ru", "The обороны minister arrived", "en").score


@pytest.mark.parametrize(
    ("source", "rendering"), [("", ""), ("", "Go ahead!"), ("Давай!", ""), ("…", "?"), ("😀", "x")]
)
def test_empty_sides_score_nothing_and_do_not_fail(source: str, rendering: str) -> None:
    compared = compare(source, "ru", rendering, "en")
    assert compared.score < 0.5
    assert compared.links == ()


def test_one_language_on_both_sides_is_compared_as_it_is() -> None:
    same = compare("Close the border", "en", "Close the border", "en")
    assert same.score > 0.95
    assert len(same.links) == 3


def test_a_five_thousand_word_sentence_is_compared_in_time() -> None:
    compared = compare("слово " * 5000, "ru", "word " * 5000, "en")
    assert len(compared.source_words) == 5000
    assert 0.0 <= compared.score <= 1.0


@pytest.mark.parametrize("text", ["𗀀", "слово𗀀", "\u0378", "Привет 𗀀 мир"])
def test_characters_without_a_name_break_nothing(text: str) -> None:
    assert all(word.span.of(text) for word in words(text, "ru"))


@pytest.mark.parametrize(
    ("text", "language", "abbreviated", "meant"),
    [
        ("Мы жили у оз. Байкал.", "ru", 3, "озеро"),
        ("Ми жили біля оз. Світязь.", "uk", 3, "озеро"),
        ("Он живёт на ул. Ленина.", "ru", 3, "улица"),
        ("Er wohnt in der Fa. Müller.", "de", 4, "firma"),
        ("Gyvenome prie ež. Plateliai.", "lt", 2, "ežeras"),
        ("Mieszka przy ul. Długiej.", "pl", 2, "ulica"),
    ],
)
def test_an_abbreviation_is_looked_up_as_what_it_stands_for(
    text: str, language: str, abbreviated: int, meant: str
) -> None:
    word = words(text, language)[abbreviated]
    assert word.norm == meant
    assert word.content
    assert text[word.span.end] == "."


def test_an_abbreviation_of_several_words_carries_no_content() -> None:
    assert not words("Np. tutaj", "pl")[0].content


def test_a_word_without_a_full_stop_is_no_abbreviation() -> None:
    assert words("ул Ленина", "ru")[0].norm == "ул"
