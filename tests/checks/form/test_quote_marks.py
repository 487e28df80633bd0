"""Stray marks, nesting, terms in marks, quotes without a source: the notes of form."""

import pytest

from quoteverify.checks.form import no_source, quote_marks, scare_quote
from quoteverify.checks.inputs import RenderingInContext
from quoteverify.records.findings import Category, Severity
from tests.support.contexts import article, in_context, of, rendering, transcript


def test_a_closing_mark_without_an_opening_one() -> None:
    context = rendering(article("He ordered to prevent border violation cases’."))
    (finding,) = of(Category.QUOTE_MARKS, quote_marks.check_rendering(context))
    assert finding.rendering is not None
    assert finding.rendering.of(context.document.text) == "’"
    assert "violation cases" in finding.message
    assert finding.severity is Severity.MINOR


@pytest.mark.parametrize("text", ["The migrants’ camp.", "“We go,” he said.", "He is 5'10\" tall.", "rock ’n’ roll"])
def test_right_marks_and_apostrophes_are_left_alone(text: str) -> None:
    assert list(quote_marks.check_rendering(rendering(article(text)))) == []


def test_the_same_marks_inside_and_outside() -> None:
    context = rendering(article('"I said "no" to him," she noted.'))
    (finding,) = of(Category.QUOTE_MARKS, quote_marks.check_rendering(context))
    assert finding.rule == "nesting"


def test_a_term_in_marks_is_a_note_and_an_utterance_none() -> None:
    context = rendering(article("“We all go there,” he said of the so-called ‘hybrid war’."))
    found = [list(scare_quote.check_quote(quote)) for quote in context.quotes]
    assert [len(finding) for finding in found] == [0, 1]


def test_without_a_source_every_quote_says_so_as_a_note() -> None:
    (finding,) = of(Category.NO_SOURCE, no_source.check_rendering(rendering(article("“We all go,” he said."))))
    assert "No source is loaded" in finding.message
    assert finding.severity is Severity.INFO


def test_a_sentence_that_the_source_does_not_have_is_named() -> None:
    quote = in_context("“We go. They stay.”", transcript((None, "Мы идём.")), [0], [])
    whole = RenderingInContext(quote.document, (quote,), (), has_source=True)
    (finding,) = of(Category.NO_SOURCE, no_source.check_rendering(whole))
    assert "“They stay.”" in finding.message
