"""The known ways in which a MarianMT model fails: each is recognised, and sound work is left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteverify.engines.translation.guards import Output, doubts, has_loop, is_credit, repeats
from quoteverify.engines.translation.passages import clauses, rejoin, split
from quoteverify.records.translation import Doubt, Translation

SOURCE = "Министр сказал, что переговоры продолжатся в понедельник."
TARGET = "The minister said that the talks would continue on Monday."


def _doubts(
    text: str = SOURCE,
    output: str = TARGET,
    cut: bool = False,
    unknown: int = 0,
    source: str = "ru",
    target: str = "en",
) -> tuple[Doubt, ...]:
    loops = repeats(text.split(), output.split())
    return doubts(text, Output(output, -0.1, cut, loops, unknown), source, target)


def test_a_sound_translation_raises_no_doubt() -> None:
    assert _doubts() == ()
    assert _doubts(TARGET, SOURCE, source="en", target="ru") == ()


@pytest.mark.parametrize(
    "output",
    [
        "No, no, no, no, no, no, no, no,",
        "I said I said I said I said I said it.",
        "of the state of the state of the state of the state",
    ],
)
def test_loops(output: str) -> None:
    assert Doubt.LOOP in _doubts(output=output)


def test_a_speaker_who_repeats_himself_is_no_loop() -> None:
    source = "Нет нет нет нет нет нет, не надо этого делать сегодня!"
    assert Doubt.LOOP not in _doubts(source, "No no no no no no, do not do that today!")
    assert Doubt.LOOP not in _doubts(output="No, no, the minister said that it would continue.")


def test_credits_out_of_nowhere() -> None:
    assert Doubt.CREDIT in _doubts(output="Subtitles by the people of the city")
    assert Doubt.CREDIT in _doubts(TARGET, "Редактор субтитров А. Семкин", source="en", target="ru")
    credit = "Редактор субтитров Александр Семкин работал в понедельник."
    assert Doubt.CREDIT not in _doubts(credit, "Subtitles by Alexander Semkin, who worked on Monday.")
    assert not is_credit("The subtitles were wrong.", "en")


def test_more_sentences_than_were_given() -> None:
    assert Doubt.SENTENCE_COUNT in _doubts(output="The minister spoke. The talks go on. It was Monday.")


def test_output_that_was_cut_off() -> None:
    assert Doubt.LENGTH_LIMIT in _doubts(cut=True)


@pytest.mark.parametrize("output", ["", " ", "...", "?!"])
def test_empty_output(output: str) -> None:
    assert Doubt.EMPTY in _doubts(output=output)


@pytest.mark.parametrize(
    "line",
    ["Чого ви стоїте? Ходімо вперед, хлопці!", "Чаго вы стаіце? Хадзем наперад, хлопцы!", "Why are you standing here?"],
)
def test_a_line_in_another_language(line: str) -> None:
    assert Doubt.LANGUAGE_MISMATCH in _doubts(line)


def test_output_in_the_source_language() -> None:
    assert Doubt.LANGUAGE_MISMATCH in _doubts(output=SOURCE)


@pytest.mark.parametrize("line", ["Ну, чё стоим, ребята? Давай вперёд!", "Лукашенко сказал OK и уехал в Минск."])
def test_colloquial_lines_and_names_are_no_other_language(line: str) -> None:
    assert Doubt.LANGUAGE_MISMATCH not in _doubts(line)


def test_capitals() -> None:
    assert Doubt.ALL_CAPS in _doubts("ЧТО ВЫ ЗДЕСЬ СЕЙЧАС ДЕЛАЕТЕ?")
    assert Doubt.ALL_CAPS not in _doubts("В США и НАТО об этом знали давно.")
    assert Doubt.ALL_CAPS not in _doubts("我们今天不会离开这里。", source="zh")


def test_up_to_three_words() -> None:
    assert Doubt.SHORT in _doubts("Чё стоишь?")
    assert Doubt.SHORT not in _doubts("Ну, чё мы стоим?")


def test_words_the_model_has_never_seen() -> None:
    assert Doubt.UNKNOWN_WORDS in _doubts(unknown=2)


@given(st.lists(st.sampled_from("ab"), max_size=40))
def test_loops_are_found_wherever_they_stand(tokens: list[str]) -> None:
    assert has_loop([*tokens, *"xyxyxyxy"])
    assert has_loop([*"xxxx", *tokens])
    assert not has_loop(range(len(tokens)))  # type: ignore[arg-type]


def test_several_sentences_are_translated_one_by_one() -> None:
    text = "Ну, чё стоим? Давай, вперёд! Туда идём."
    assert split(text, "ru", lambda _: True) == ["Ну, чё стоим?", "Давай, вперёд!", "Туда идём."]
    assert split("", "ru", lambda _: True) == []


def test_a_long_sentence_is_cut_at_a_clause() -> None:
    sentence = "Если они вернутся, мы будем готовы, и тогда никто не пострадает"
    assert clauses(sentence, lambda part: len(part) < 40) == [
        "Если они вернутся, мы будем готовы,",
        "и тогда никто не пострадает",
    ]


def test_numbers_are_not_cut() -> None:
    parts = clauses("около 1,5 млн", lambda part: len(part) < 10)
    assert any("1,5" in part for part in parts)


@given(st.text(alphabet="аб ,;—5", max_size=300), st.integers(1, 50))
def test_cutting_loses_no_letter_and_ends(sentence: str, longest: int) -> None:
    parts = clauses(sentence, lambda part: len(part) <= longest)
    assert "".join("".join(parts).split()) == "".join(sentence.split())
    assert all(len(part) <= longest for part in parts)


def test_a_huge_input_is_done_in_time() -> None:
    parts = split("а" * 1_000_000, "ru", lambda part: len(part) <= 100)
    assert 0 < len(parts) < 1000


def test_parts_are_joined_with_all_their_doubts() -> None:
    joined = rejoin([Translation("One.", -1.0, (Doubt.SHORT,)), Translation("Two.", -2.0, (Doubt.LOOP,))], "en")
    assert joined.text == "One. Two."
    assert joined.log_probability == pytest.approx(-1.5)
    assert joined.doubts == (Doubt.SHORT, Doubt.LOOP)
    assert rejoin([Translation("一。", -1.0), Translation("二。", -1.0)], "zh").text == "一。二。"
