"""A word that the judge marks scores below one that it does not, on both sides."""

from quoteverify.check.wordscores import read_together
from quoteverify.records.opinion import Mark, Opinion
from quoteverify.records.spans import Span
from quoteverify.records.translation import EngineIdentity
from quoteverify.words import compare

SOURCE, RENDERING = "Эти люди гордились своей работой.", "These people were ashamed of their work."
COMPARED = compare(SOURCE, "ru", RENDERING, "en")


def opinion(marked: dict[str, float], lost: dict[str, float]) -> Opinion:
    return Opinion(
        EngineIdentity("judge", "1", "0" * 64, "none", judge=True),
        0.9,
        -1.0,
        tuple(
            Mark(Span(RENDERING.index(word), RENDERING.index(word) + len(word)), error)
            for word, error in marked.items()
        ),
        tuple(Mark(Span(SOURCE.index(word), SOURCE.index(word) + len(word)), error) for word, error in lost.items()),
    )


def test_a_marked_word_scores_lowest_on_its_side() -> None:
    found = read_together(COMPARED, opinion({"ashamed": 0.95}, {"гордились": 0.9}))
    worst = min(found.rendering_words, key=lambda word: word.score)
    lost = min(found.source_words, key=lambda word: word.score)
    assert (worst.span.of(RENDERING), lost.span.of(SOURCE)) == ("ashamed", "гордились")
    assert all(0.0 <= word.score <= 1.0 for word in (*found.rendering_words, *found.source_words))


def test_marks_on_parts_of_a_word_count_for_the_word_and_for_no_neighbour() -> None:
    found = read_together(COMPARED, opinion({"ash": 0.3, "amed": 0.9, " of": 0.2}, {}))
    by_word = {word.span.of(RENDERING): word.score for word in found.rendering_words}
    assert by_word["ashamed"] < 0.3 < by_word["were"]
    assert by_word["ashamed"] < by_word["of"]


def test_without_a_judge_the_tables_score() -> None:
    assert read_together(COMPARED, None) is COMPARED
