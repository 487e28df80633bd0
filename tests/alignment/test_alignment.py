"""Alignment: where a quote was said, and which sentences of two documents belong together."""

import random
import time
from collections.abc import Sequence

import pytest

from quoteverify.alignment import Link, TooLong, align, locate
from quoteverify.errors import Stopped
from quoteverify.records.segment import Segment
from quoteverify.records.spans import Span
from tests.support.paths import SHARED

CASE = SHARED / "cases" / "go-ahead"

OFFICER = ["Ну, чё стоим?", "Давай, вперёд!", "Туда идём.", "Ну, конечно, туда идём.", "Чё стоишь?"]
OFFICER_LT = ["Ko stovim?", "Nagi pirmyn!", "Ten.", "Žinoma, ten einam, ko stovim?"]
LEADER = [
    "С сегодняшнего дня ни одна нога на территорию Беларуси с сопредельной стороны, будь то с юга или с запада, "
    "ступить не должна.",
    "Как вы будете это делать, вот после этого совещания обсудим, соберётесь у госсекретаря.",
    "Здесь министр МВД, министр обороны.",
    "Закройте каждый метр границы.",
    "Мы не зря вкладывали колоссальные средства в пограничные войска, в наши вообще силовые структуры.",
]
ENGLISH = [
    "From today not a single foot shall step on the territory of Belarus, be it from the south or from the west.",
    "How you will do it we shall discuss after this meeting; you will gather at the state secretary's.",
    "The minister of the interior is here, and the minister of defence.",
    "Close every meter of the border.",
    "It was not in vain that we invested colossal funds in the border troops and in our security services.",
]
UNRELATED = [
    "The cake needs three eggs and a spoon of sugar.",
    "Her violin teacher moved to a smaller flat.",
    "Penguins cannot fly but swim very well.",
]


def segments(texts: Sequence[str], language: str) -> list[Segment]:
    found = []
    position = 0
    for index, text in enumerate(texts):
        found.append(Segment(index, text, (Span(position, position + len(text)),), language))
        position += len(text) + 1
    return found


def pairs(links: Sequence[Link]) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    return [(link.source, link.rendering) for link in links if link.source and link.rendering]


def located(
    sentences: Sequence[str], source: Sequence[str], language: str = "ru"
) -> tuple[tuple[int, ...], ...] | None:
    found = locate(sentences, "en", segments(source, language))
    return found.sentences if found else None


def test_a_headline_cut_is_found_where_it_was_said() -> None:
    assert located(["Why stand still?", "Go ahead!"], OFFICER) == ((0,), (1,))


def test_five_short_exclamations_are_found_in_order() -> None:
    quote = [
        "Well, why are we standing still?",
        "Come on, go ahead!",
        "This way, go.",
        "Well, of course, it is there where you should go.",
        "Why aren’t you moving?",
    ]
    assert located(quote, OFFICER) == ((0,), (1,), (2,), (3,), (4,))


def test_a_lithuanian_version_of_the_words_is_found_too() -> None:
    assert located(["Why stand still?", "Go ahead!"], OFFICER_LT, "lt") == ((0,), (1,))


def test_two_sentences_said_apart_are_each_found() -> None:
    quote = [
        "From today, no one from the west or south should set foot in Belarus,",
        "Close every meter of the border.",
    ]
    assert located(quote, LEADER) == ((0,), (3,))


def test_a_few_words_are_found_in_their_long_sentence() -> None:
    assert located(["colossal funds"], LEADER) == ((4,),)


@pytest.mark.parametrize("term", ["the hybrid aggression", "cases", "dress code"])
def test_words_nobody_said_are_found_nowhere(term: str) -> None:
    assert located([term], LEADER) is None
    assert located([term], OFFICER) is None


def test_scores_are_higher_for_the_speaker_s_words_than_for_a_loose_version() -> None:
    source = segments(LEADER, "ru")
    close = locate(["Close every meter of the border."], "en", source)
    loose = locate(["Shut the frontier, all of it."], "en", source)
    assert close is not None
    assert 0.0 <= close.score <= 1.0
    assert loose is None or loose.score < close.score


def test_nothing_is_found_without_source_or_quote() -> None:
    assert locate(["Go ahead!"], "en", []) is None
    assert locate([], "en", segments(OFFICER, "ru")) is None
    assert locate([""], "en", segments(OFFICER, "ru")) is None


def test_a_quote_in_the_language_of_its_source_needs_no_table() -> None:
    found = locate(["every meter of the border"], "en", segments(ENGLISH, "en"))
    assert found is not None
    assert found.sentences == ((3,),)


def test_documents_align_sentence_by_sentence() -> None:
    links = align(segments(LEADER, "ru"), segments(ENGLISH, "en"))
    assert pairs(links) == [((k,), (k,)) for k in range(5)]
    assert all(link.score > 0.5 for link in links)


def test_swapped_sides_align_as_well() -> None:
    assert pairs(align(segments(ENGLISH, "en"), segments(LEADER, "ru"))) == [((k,), (k,)) for k in range(5)]


def test_two_versions_in_one_language_align() -> None:
    other = [text.replace("border", "frontier").replace("shall", "will") for text in ENGLISH]
    assert pairs(align(segments(ENGLISH, "en"), segments(other, "en"))) == [((k,), (k,)) for k in range(5)]


def test_merged_left_out_and_added_sentences() -> None:
    rendering = [ENGLISH[0], f"{ENGLISH[1]} {ENGLISH[2]}", UNRELATED[2], ENGLISH[4]]
    links = align(segments(LEADER, "ru"), segments(rendering, "en"))
    assert pairs(links) == [((0,), (0,)), ((1, 2), (1,)), ((4,), (3,))]
    lone = [(link.source, link.rendering) for link in links if not (link.source and link.rendering)]
    assert sorted(lone) == [((), (2,)), ((3,), ())]


def test_a_split_sentence() -> None:
    rendering = [
        ENGLISH[0],
        "How you will do it we shall discuss after this meeting.",
        "You will gather at the state secretary's.",
    ]
    assert ((1,), (1, 2)) in pairs(align(segments(LEADER, "ru"), segments([*rendering, *ENGLISH[2:]], "en")))


def test_a_moved_passage_is_linked_where_it_went() -> None:
    order = [3, 4, 0, 1, 2]
    links = align(segments(LEADER, "ru"), segments([ENGLISH[k] for k in order], "en"))
    assert sorted(pairs(links)) == sorted(((k,), (place,)) for place, k in enumerate(order))


def test_unrelated_documents_are_not_forced_together() -> None:
    links = align(segments(LEADER, "ru"), segments(UNRELATED, "en"))
    assert pairs(links) == []
    assert all(link.score == 0.0 for link in links)


def test_an_empty_side_leaves_everything_without_counterpart() -> None:
    assert pairs(align(segments(LEADER, "ru"), [])) == []
    assert [link.source for link in align(segments(LEADER, "ru"), [])] == [(k,) for k in range(5)]
    assert [link.rendering for link in align([], segments(UNRELATED, "en"))] == [(0,), (1,), (2,)]
    assert align([], []) == ()


@pytest.mark.parametrize("seed", range(6))
def test_every_sentence_stands_in_exactly_one_link(seed: int) -> None:
    rng = random.Random(seed)
    source = [rng.choice([*LEADER, *OFFICER]) for _ in range(rng.randint(1, 12))]
    rendering = [rng.choice([*ENGLISH, *UNRELATED, "…", "Go ahead!"]) for _ in range(rng.randint(1, 12))]
    links = align(segments(source, "ru"), segments(rendering, "en"))
    assert sorted(i for link in links for i in link.source) == list(range(len(source)))
    assert sorted(j for link in links for j in link.rendering) == list(range(len(rendering)))
    assert all(0.0 <= link.score <= 1.0 for link in links)


def test_texts_beyond_the_limits_are_refused_with_a_sentence() -> None:
    many = segments(["Да."] * 60_000, "ru")
    started = time.process_time()
    with pytest.raises(TooLong, match="60,000 sentences is too long to align"):
        align(many, segments(ENGLISH, "en"))
    with pytest.raises(TooLong, match="200,001 sentences is too long to align"):
        locate(["Go ahead!"], "en", segments(["Да."] * 200_001, "ru"))
    assert time.process_time() - started < 5.0


def test_a_cancelled_job_stops() -> None:
    with pytest.raises(Stopped):
        align(segments(LEADER, "ru"), segments(ENGLISH, "en"), cancelled=lambda: True)
    with pytest.raises(Stopped):
        locate(["Go ahead!"], "en", segments(LEADER, "ru"), cancelled=lambda: True)


@pytest.mark.skipif(not CASE.is_dir(), reason="the go-ahead case is not beside the project")
def test_every_published_rendering_of_the_leader_is_found() -> None:
    for line in (CASE / "lukashenko-renderings-en.txt").read_text(encoding="utf-8").splitlines():
        if line.strip():
            quote = line.split("”")[0].split('" ')[0].strip('“”" ')
            assert locate([quote], "en", segments(LEADER, "ru")) is not None, quote
