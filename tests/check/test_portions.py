"""A pair of several sentences is judged sentence by sentence; nothing is left out, nothing read twice."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quoteverify.check.opinions import opinions
from quoteverify.check.portions import parts, portions
from quoteverify.checks.inputs import SentencePair, Side
from quoteverify.encoder.pairjudge import PairJudge
from quoteverify.records.opinion import Opinion
from quoteverify.records.translation import never

TALK = [
    (
        "Вчера вечером в наш город приехала делегация из соседней области.",
        "Yesterday evening a delegation from the neighbouring region came to our city.",
    ),
    (
        "Никто не сообщил мэру, что гости останутся здесь до понедельника.",
        "Nobody told the mayor that the guests would stay here until Monday.",
    ),
    (
        "Мы накормили всех и нашли для каждого место в старой школе.",
        "We fed everybody and found a place for each of them in the old school.",
    ),
]


def pair(said: list[str], printed: list[str]) -> SentencePair:
    return SentencePair(Side(" ".join(said), "ru"), Side(" ".join(printed), "en"))


def judged(said: list[str], printed: list[str]) -> Opinion:
    (view,) = opinions([pair(said, printed)], PairJudge(), never)
    assert isinstance(view, Opinion)
    return view


def test_each_sentence_is_a_portion_with_its_rendering() -> None:
    whole = pair([said for said, _ in TALK], [printed for _, printed in TALK])
    assert parts(whole, portions(whole)) == TALK


def test_a_sentence_that_was_left_out_goes_with_its_neighbour() -> None:
    whole = pair([said for said, _ in TALK], [TALK[0][1], TALK[2][1]])
    found = parts(whole, portions(whole))
    assert " ".join(said for said, _ in found) == " ".join(said for said, _ in TALK)
    assert len(found) == 2


def test_short_sentences_stay_together() -> None:
    whole = pair(["Нет.", "Никогда.", "Мы не уйдём отсюда."], ["No.", "Never.", "We will not leave this place."])
    assert len(portions(whole)) == 1


def test_right_sentences_together_are_as_right_as_alone() -> None:
    alone = [judged([said], [printed]).error for said, printed in TALK]
    together = judged([said for said, _ in TALK], [printed for _, printed in TALK])
    assert together.error == pytest.approx(max(alone), abs=0.05)


def test_what_is_wrong_in_one_sentence_is_marked_where_it_stands() -> None:
    printed = [TALK[0][1], TALK[1][1].replace("Nobody told", "Somebody told"), TALK[2][1]]
    view = judged([said for said, _ in TALK], printed)
    worst = max(view.rendering, key=lambda mark: mark.error)
    start = len(printed[0]) + 1
    assert start <= worst.span.start < start + len("Somebody told the mayor")
    assert view.error > judged([said for said, _ in TALK], [done for _, done in TALK]).error


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.permutations(range(3)), st.sets(st.integers(0, 2), min_size=1), st.sampled_from([" ", "\n", "  "]))
def test_portions_hold_all_that_both_sides_say(order: list[int], kept: set[int], between: str) -> None:
    source = between.join(said for said, _ in TALK)
    rendering = between.join(TALK[k][1] for k in order if k in kept)
    whole = SentencePair(Side(source, "ru"), Side(rendering, "en"))
    found = parts(whole, portions(whole))
    for side, text in ((0, source), (1, rendering)):
        assert "".join("".join(part[side] for part in found).split()) == "".join(text.split())
