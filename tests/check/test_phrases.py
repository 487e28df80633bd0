"""What the judge marks becomes words that a reader can compare: grown to phrases, set beside what they render."""

import pytest

from quoteverify.check.phrases import phrases
from quoteverify.records.findings import Category
from quoteverify.records.opinion import Mark, Opinion
from quoteverify.records.spans import Span
from quoteverify.records.translation import EngineIdentity
from quoteverify.words import WordComparison, compare, link_words

IDENTITY = EngineIdentity("judge", "1", "0" * 64, "none", judge=True)
Marked = dict[str, Category]


def said(
    source: str, rendering: str, marked: Marked, lost: tuple[str, ...] = (), language: str = "ru"
) -> list[tuple[str | None, str | None]]:
    """The phrases of both sides, source first, that marks on these words make."""
    made = opinion(source, rendering, marked, lost)
    found = phrases(made, linked(source, rendering, language), source, rendering)
    return [
        (
            phrase.source.of(source) if phrase.source else None,
            phrase.rendering.of(rendering) if phrase.rendering else None,
        )
        for phrase in found
    ]


def linked(source: str, rendering: str, language: str) -> WordComparison:
    compared = compare(source, language, rendering, "en")
    (links,) = link_words([(source, language, rendering, "en")])
    return WordComparison(compared.score, compared.source_words, compared.rendering_words, links)


def opinion(source: str, rendering: str, marked: Marked, lost: tuple[str, ...]) -> Opinion:
    places = [(rendering.index(word), word, kind) for word, kind in marked.items()]
    gone = [(source.index(word), word) for word in lost]
    return Opinion(
        IDENTITY,
        0.99,
        -1.5,
        tuple(Mark(Span(start, start + len(word)), 0.9, kind) for start, word, kind in places),
        tuple(Mark(Span(start, start + len(word)), 0.8) for start, word in gone),
    )


@pytest.mark.parametrize(
    ("language", "source", "pair"),
    [
        ("ru", "Эти люди гордились своей работой.", ("гордились", "ashamed")),
        ("uk", "Ці люди пишалися своєю роботою.", ("пишалися", "ashamed")),
        ("de", "Diese Leute waren stolz auf ihre Arbeit.", ("stolz", "ashamed")),
        ("es", "Esta gente estaba orgullosa de su trabajo.", ("orgullosa", "ashamed")),
    ],
)
def test_a_marked_word_stands_beside_what_it_should_render(language: str, source: str, pair: tuple[str, str]) -> None:
    rendering = "These people were ashamed of their work."
    assert said(source, rendering, {"ashamed": Category.TERM}, (pair[0],), language) == [pair]


def test_grammar_alone_grows_to_the_word_that_it_belongs_to() -> None:
    source, rendering = "Водитель утверждает, что тормозил.", "The driver was braking."
    assert said(source, rendering, {"was": Category.TENSE})[0][1] == "was braking"


def test_grammar_does_not_grow_over_a_comma() -> None:
    source, rendering = "Да, мы пойдём домой.", "Yes, we did, home we go."
    assert said(source, rendering, {"did": Category.TENSE})[0][1] == "did"


def test_a_word_with_a_hyphen_is_told_whole() -> None:
    source, rendering = "Аванс обещали к двадцать пятому.", "The advance was promised after the twenty-fifth."
    assert said(source, rendering, {"after": Category.DEGREE})[0][1] == "after the twenty-fifth"


def test_a_mark_of_an_omission_names_what_is_gone_and_not_the_next_word() -> None:
    source = "На родительское собрание пришло от силы человек десять, и то половина — бабушки."
    rendering = "We had ten people tops at parents' evening."
    gone = "и то половина — бабушки"
    assert said(source, rendering, {"evening": Category.OMISSION}, tuple(gone.split(" — "))) == [(gone, None)]


def test_a_mark_of_an_omission_alone_says_before_which_word() -> None:
    source, rendering = "Мы идём домой.", "We are going home."
    assert said(source, rendering, {"home": Category.OMISSION}) == [(None, "home")]


def test_an_addition_has_nothing_beside_it() -> None:
    source, rendering = "Я бы не стал делать выводов.", "I would not draw conclusions, if you ask me."
    assert said(source, rendering, {"if you ask me": Category.ADDITION}) == [(None, "if you ask me")]


def test_a_long_loss_is_not_the_partner_of_a_word_that_nothing_links() -> None:
    source = "Денег нет. Найдём деньги и сделаем индексацию вам всем до конца года."
    found = said(
        source, "There is no money, hold on.", {"hold": Category.TERM}, ("Найдём деньги и сделаем индексацию",)
    )
    assert found[0][0] is None


def test_what_is_lost_on_the_source_alone_is_missing() -> None:
    source, rendering = "Эти люди гордились своей работой.", "These people were proud."
    assert said(source, rendering, {}, ("своей работой",)) == [("своей работой", None)]


def test_without_marks_there_are_no_phrases() -> None:
    assert said("Мы идём.", "We go.", {}) == []
