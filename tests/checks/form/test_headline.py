"""Headlines: a quote that is worded otherwise than the article's own, and what is no difference."""

import pytest

from quoteverify.checks.completeness import inconsistency
from quoteverify.checks.form import headline, unmarked_cut
from quoteverify.records.findings import Category, Finding, Severity
from tests.support.contexts import article, of, rendering

BODY = "An officer said: “Well, why are we standing still? Come on, go ahead! This way, go.”"


def findings(title: str, *body: str) -> list[Finding]:
    context = rendering(article(*(body or (BODY,)), headline=title), has_source=True)
    return of(Category.HEADLINE, headline.check_rendering(context))


def test_other_words_than_the_article_s_own_quote() -> None:
    (finding,) = findings("‘Why stand still? Go ahead!’ Video of migrants")
    assert (finding.severity, finding.rule) == (Severity.MAJOR, "reworded")
    assert "Well, why are we standing still" in finding.message


@pytest.mark.parametrize("has_source", [True, False])
def test_that_a_headline_and_its_text_differ_is_said_once(has_source: bool) -> None:
    """With a source against the headline; without one, two versions disagree and neither is accused."""
    context = rendering(article(BODY, headline="‘Why stand still? Go ahead!’ Video of migrants"), has_source)
    told = of(Category.HEADLINE, headline.check_rendering(context))
    disagreeing = of(Category.INCONSISTENCY, inconsistency.check_rendering(context))
    assert (len(told), len(disagreeing)) == ((1, 0) if has_source else (0, 1))


def test_words_left_out_between_those_that_stay() -> None:
    (finding,) = findings("‘Why are we standing still? Go ahead!’ Video of migrants")
    assert finding.rule == "cut"
    assert "“Come on”" in finding.message


@pytest.mark.parametrize(
    "title",
    [
        "‘Come On, Go Ahead!’: video of migrants",
        '"why are we standing still?" officer asks',
        "‘Well, why are we standing still? Come on, go ahead! This way, go.’",
        "Migrants at the border",
        "A ‘go ahead’ for migrants",
    ],
)
def test_a_contiguous_part_or_a_catchphrase_is_right(title: str) -> None:
    assert findings(title) == []


def test_a_quote_that_the_text_does_not_have() -> None:
    (finding,) = findings("‘We will never surrender to anybody!’", BODY)
    assert (finding.rule, finding.severity) == ("unsupported", Severity.MAJOR)


def test_the_unmarked_cut_of_a_headline_counts_the_sentences_and_shows_the_words() -> None:
    context = rendering(article(BODY, headline="‘Why stand still? Go ahead!’ Video of migrants"))
    (finding,) = of(Category.UNMARKED_CUT, unmarked_cut.check_rendering(context))
    assert "2 of the 3 sentences" in finding.message
    assert "“Come on”" in finding.message


def test_a_cut_that_the_headline_marks_is_not_unmarked() -> None:
    context = rendering(article(BODY, headline="‘Why are we standing still? … Go ahead!’ Video"))
    assert of(Category.UNMARKED_CUT, unmarked_cut.check_rendering(context)) == []


def test_double_marks_in_a_headline_are_a_matter_of_the_house() -> None:
    context = rendering(article(BODY, headline="“Come on, go ahead!” says officer"))
    (finding,) = of(Category.QUOTE_MARKS, headline.check_rendering(context))
    assert (finding.rule, finding.severity) == ("headline-double", Severity.INFO)
