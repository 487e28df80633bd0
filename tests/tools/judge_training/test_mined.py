"""Minimal pairs out of a corpus, and what they differ in put into other sentences."""

from __future__ import annotations

import random

import pytest

from tools.judge_training.categories import CODES
from tools.judge_training.sources import meaning, mined, substituted
from tools.judge_training.sources.corpus import Pair
from tools.judge_training.sources.substituted import Rule

forms = pytest.importorskip("lemminflect", reason="lemminflect tells the forms of words")
pytestmark = pytest.mark.skipif(not meaning.WORDNET.exists(), reason="WordNet is not installed")


def russian(source: str, english: str) -> Pair:
    return Pair("ru", source, english)


def found(*pairs: Pair) -> list[mined.Contrast]:
    return mined.contrasts(pairs)


BREAD = russian("Мой врач купил хлеб вчера.", "My doctor bought bread yesterday.")
SNOW = russian("Мой врач увидел снег вчера.", "My doctor saw the snow yesterday.")
OTHER = russian("Мой сосед купил хлеб вчера.", "My neighbour bought bread yesterday.")


def test_pairs_that_differ_in_a_word_are_found() -> None:
    (one,) = found(BREAD, OTHER)
    assert {one.words, one.other_words} == {("doctor",), ("neighbour",)}
    assert one.category() == CODES["term"]


def test_pairs_that_differ_in_three_words_are_found() -> None:
    (one,) = found(BREAD, SNOW)
    assert {one.words, one.other_words} == {("bought", "bread"), ("saw", "the", "snow")}


def test_languages_are_not_mixed() -> None:
    assert found(BREAD, Pair("uk", OTHER.source, OTHER.english)) == []


@pytest.mark.parametrize(
    "other",
    [
        russian("Врач вчера купил хлеб.", "My physician bought bread yesterday."),
        russian("Мой врач покупает хлеб вчера.", "My doctor buys bread yesterday."),
        russian("Мой врач купил хлеб вчера!", "My neighbour bought bread yesterday."),
        russian("Мой сосед купил хлеб вчера.", "My doctor bought bread yesterday."),
    ],
    ids=["synonym", "form of one word", "same source", "same English"],
)
def test_what_may_be_right_for_both_is_no_contrast(other: Pair) -> None:
    assert found(BREAD, other) == []


def test_english_that_a_source_has_as_well_is_no_contrast() -> None:
    assert found(BREAD, OTHER, russian(BREAD.source, OTHER.english)) == []


def test_a_word_on_which_the_meaning_turns_may_be_one_more() -> None:
    (one,) = found(
        russian("Он почти закончил это.", "He almost finished it yesterday."),
        russian("Он закончил это.", "He finished it yesterday."),
    )
    assert {one.words, one.other_words} == {("almost",), ()}


def test_who_did_what_to_whom() -> None:
    (one,) = found(
        russian("Собака укусила нашего кота.", "The dog bit our cat."),
        russian("Кот укусил нашу собаку.", "The cat bit our dog."),
    )
    assert one.exchanged
    assert one.category() == CODES["agent"]
    assert len(one.group().examples) == 4


@pytest.mark.parametrize(
    ("one", "other", "differs"),
    [
        (["likely"], ["unlikely"], True),
        (["big"], ["large"], False),
        (["12"], ["13"], True),
        (["you"], ["we"], True),
        (["the"], ["a"], False),
        (["do", "not"], ["do"], True),
        (["went", "home"], ["went", "home"], False),
    ],
)
def test_what_differs_in_meaning(one: list[str], other: list[str], differs: bool) -> None:
    assert meaning.differ(one, other) is differs


def test_short_forms_are_written_out() -> None:
    assert meaning.tokens_of("I can't, you won’t!") == ["i", "can", "not", "you", "will", "not", "!"]


def test_the_choice_takes_alike_sources_first() -> None:
    near, far = found(BREAD, OTHER)[0], found(BREAD, SNOW)[0]
    assert mined.shared(near.one.source, near.other.source) != mined.shared(far.one.source, "нет")
    assert len(mined.chosen([near, far, near], 2)) == 2


HARDLY = Rule("ru", "едва ли", "hardly", "едва ли не", "arguably", CODES["hedge"])


def test_a_rule_is_what_two_pairs_differ_in() -> None:
    one = ("По-моему, он едва ли прав.", "I think he is hardly right.")
    other = ("По-моему, он едва ли не прав.", "I think he is arguably right.")
    rule = substituted.rule("ru", one, other, CODES["hedge"])
    assert rule == Rule("ru", "ли", "hardly", "ли не", "arguably", CODES["hedge"])


def test_more_than_a_stretch_makes_no_rule() -> None:
    assert substituted.rule("ru", ("а б в г д е", "x"), ("ж б в г д з", "y"), 11) is None
    assert substituted.rule("ru", ("а, б", "x y"), ("а; б", "x z"), 11) is None


def test_words_are_put_in_with_the_capital_that_stood_there() -> None:
    assert substituted.put("Hardly anyone, hardly", "anyone", "everyone") == "Hardly everyone, hardly"
    assert substituted.put("Tom came.", "tom", "mary") == "Mary came."
    assert substituted.put("He saw Tom.", "Tom", "the captain") == "He saw the captain."
    assert substituted.put("no and no", "no", "yes") is None
    assert substituted.put("cats", "cat", "dog") is None


def test_a_rule_makes_contrasts_of_other_pairs_both_ways() -> None:
    pairs = [
        russian("Это едва ли лучший выход для нас.", "This is hardly the best way out for us."),
        russian("Это едва ли не первый случай у них.", "This is arguably the first case with them."),
        russian("Это едва ли возможно.", "This is scarcely possible."),
    ]
    made = list(substituted.groups(pairs, [HARDLY], 10))
    renderings = {(one.source, one.rendering) for group in made for one in group.examples if one.differs == 0}
    assert ("Это едва ли не лучший выход для нас.", "This is arguably the best way out for us.") in renderings
    assert ("Это едва ли первый случай у них.", "This is hardly the first case with them.") in renderings
    assert len(made) == 2


def test_no_rule_is_used_too_often() -> None:
    pairs = [russian(f"Это едва ли {n} раз у нас.", f"This is hardly the {n} time with us.") for n in range(9)]
    assert len(list(substituted.groups(pairs, [HARDLY], 100, each=4))) == 4
    assert len(list(substituted.groups(pairs, [HARDLY], 3))) == 3


def test_hashes_find_what_is_shared_and_nothing_else() -> None:
    tokens = [["a", "b", "c", "d"], ["a", "x", "c", "d"], ["p", "q", "r", "s"]]
    pairs = {
        (min(one, other), max(one, other)) for one, _, _, other, _, _ in mined.candidates(tokens, random.Random(1))
    }
    assert pairs == {(0, 1)}
