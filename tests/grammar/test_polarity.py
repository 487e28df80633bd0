"""Each denial counted once, however many words a language spends on it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteverify.grammar.polarity import Denial, polarity
from quoteverify.language.profiles import known


def denials(text: str, tag: str) -> list[str]:
    found = polarity(text, tag)
    assert found is not None
    return [denial.span.of(text) for denial in found.of(Denial.NEGATOR)]


@pytest.mark.parametrize(
    ("text", "tag", "count"),
    [
        ("Никто никогда ничего не сказал.", "ru", 1),
        ("Ни одна нога ступить не должна.", "ru", 1),
        ("Он не может не знать.", "ru", 0),
        ("Он чуть не упал.", "ru", 0),
        ("Не только я, но и ты.", "ru", 0),
        ("Тем не менее он пришёл.", "ru", 0),
        ("Нам не хватает людей.", "ru", 1),
        ("Сюда нельзя.", "ru", 1),
        ("Вряд ли он придёт.", "ru", 0),
        ("У меня нет времени.", "ru", 1),
        ("Никто.", "ru", 1),
        ("Ніхто не прийшов.", "uk", 1),
        ("Ніхто не прыйшоў.", "be", 1),
        ("Nikt nic nie powiedział.", "pl", 1),
        ("Niekas neatėjo.", "lt", 1),
        ("Ich habe kein Geld.", "de", 1),
        ("Il n’a rien dit.", "fr", 1),
        ("No vino nadie.", "es", 1),
        ("Nikdo nepřišel.", "cs", 1),
        ("Nobody came.", "en", 1),
        ("I can't help laughing.", "en", 0),
        ("It is not only his fault.", "en", 0),
        ("He came, didn't he?", "en", 0),
        ("我没有钱。", "zh", 1),
        ("他不仅聪明。", "zh", 0),
        ("私は行かない。", "ja", 1),
        ("나는 가지 않는다.", "ko", 1),
        ("Ben gitmiyorum.", "tr", 1),
        ("لم يذهب أحد", "ar", 1),
        ("मैं नहीं जाऊँगा", "hi", 1),
        ("არავინ არ მოვიდა", "ka", 1),
        ("Мен бармаймын.", "kk", 1),
        ("Ma ei tea.", "et", 1),
        ("Non è venuto nessuno.", "it", 1),
        ("Никой не дойде.", "bg", 1),
        ("Niko nije došao.", "sr", 1),
    ],
)
def test_how_often_a_sentence_denies(text: str, tag: str, count: int) -> None:
    assert len(denials(text, tag)) == count


def test_words_that_deny_by_their_meaning_have_the_same_group_in_both_languages() -> None:
    source, rendering = polarity("Они отказались.", "ru"), polarity("They refused.", "en")
    assert source
    assert rendering
    assert source.negations[0].label == rendering.negations[0].label == "refuse"


def test_a_question_that_expects_a_yes_denies_nothing() -> None:
    found = polarity("Вы не видели сумку?", "ru")
    assert found
    assert [denial.kind for denial in found.negations] == [Denial.INVITING]
    asked = polarity("Почему вы не пришли?", "ru")
    assert asked
    assert [denial.kind for denial in asked.negations] == [Denial.NEGATOR]


def test_an_unknown_language_says_so() -> None:
    assert polarity("Whatever", "tlh") is None


@given(st.text(max_size=120), st.sampled_from(known()))
def test_spans_stand_inside_any_text(text: str, tag: str) -> None:
    found = polarity(text, tag)
    for denial in found.negations if found else ():
        assert 0 <= denial.span.start < denial.span.end <= len(text)
