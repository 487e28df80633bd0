"""Cuts, marked and not: sentences passed over, what an ellipsis hides, remarks joined, what follows."""

import pytest

from quoteverify.checks.check import Results
from quoteverify.checks.completeness import context, merge
from quoteverify.checks.form import ellipsis, unmarked_cut
from quoteverify.checks.inputs import QuoteInContext
from quoteverify.records.findings import Category, Finding, Severity
from tests.support.contexts import in_context, of, transcript

TALK = transcript(
    (None, "Мы туда идём. Но не сегодня. Ну, вот. Завтра будет поздно. Если вы согласны. Потом поговорим.")
)


def cuts(quote: QuoteInContext) -> list[Finding]:
    return [
        finding for finding in of(Category.UNMARKED_CUT, unmarked_cut.check_quote(quote)) if finding.rule != "early-end"
    ]


def test_a_sentence_passed_over_is_a_cut_and_shown() -> None:
    (finding,) = cuts(in_context("“We go there. Tomorrow is too late.”", TALK, [0], [3]))
    assert finding.severity is Severity.MAJOR
    assert "Но не сегодня." in finding.message


def test_fillers_passed_over_are_left_to_the_house() -> None:
    (finding,) = cuts(in_context("“But not today. Tomorrow is too late.”", TALK, [1], [3]))
    assert (finding.severity, finding.rule) == (Severity.MINOR, "filler")


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("“We go there. But not today.”", ([0], [1])),
        ("“We go there,” he said. “Tomorrow is too late.”", ([0],)),
        ("“We go there!” he said, “Tomorrow is too late.”", ([0], [3])),
        ("“We go there … Tomorrow is too late.”", ([0], [3])),
    ],
)
def test_what_is_no_unmarked_cut(text: str, links: tuple[list[int], ...]) -> None:
    assert cuts(in_context(text, TALK, *links)) == []


def test_stopping_early_is_only_a_note() -> None:
    (finding,) = of(Category.UNMARKED_CUT, unmarked_cut.check_quote(in_context("“We go there.”", TALK, [0])))
    assert (finding.severity, finding.rule) == (Severity.INFO, "early-end")


def marked(results: Results) -> list[Finding]:
    return of(Category.ELLIPSIS, results)


def test_a_marked_cut_that_hides_a_negation_is_critical_and_shows_it() -> None:
    quote = in_context("“We go there. … Tomorrow is too late.”", TALK, [0], [3])
    (finding,) = marked(ellipsis.check_quote(quote))
    assert finding.severity is Severity.CRITICAL
    assert "Но не сегодня." in finding.message
    assert finding.source is not None


def test_a_marked_cut_that_hides_nothing_is_a_note() -> None:
    source = transcript((None, "Мы туда идём. Погода хорошая. Завтра будет поздно."))
    (finding,) = marked(ellipsis.check_quote(in_context("“We go there. … Tomorrow is too late.”", source, [0], [2])))
    assert (finding.severity, finding.rule) == (Severity.INFO, "plain")


def test_a_cut_inside_a_sentence_that_loses_its_condition() -> None:
    source = transcript((None, "Мы туда пойдём, если вы согласны, завтра утром."))
    (finding,) = marked(ellipsis.check_quote(in_context("“We will go there … tomorrow morning.”", source, [0])))
    assert finding.severity is Severity.CRITICAL
    assert "если" in finding.message


def test_dots_that_the_speaker_made_are_no_cut() -> None:
    source = transcript((None, "Мы туда... идём завтра."))
    assert marked(ellipsis.check_quote(in_context("“We go there … tomorrow.”", source, [0]))) == []


DEBATE = transcript(("Иванов", "Мы туда идём."), ("Петров", "Завтра будет поздно."))


def test_words_of_two_speakers_in_one_pair_of_marks() -> None:
    (finding,) = of(Category.MERGE, merge.check_quote(in_context("“We go there. It is too late.”", DEBATE, [0], [1])))
    assert finding.severity is Severity.CRITICAL
    assert "Иванов" in finding.message
    assert "Петров" in finding.message


def test_an_attribution_in_the_middle_is_no_merge() -> None:
    quote = in_context("“We go there!” he said, “It is too late.”", DEBATE, [0], [1])
    assert list(merge.check_quote(quote)) == []


def test_neighbouring_sentences_of_one_speaker_are_no_merge() -> None:
    assert list(merge.check_quote(in_context("“We go there. But not today.”", TALK, [0], [1]))) == []


def test_the_next_sentence_takes_it_back() -> None:
    (finding,) = of(Category.CONTEXT, context.check_quote(in_context("“We go there.”", TALK, [0])))
    assert finding.severity is Severity.MAJOR
    assert "Но не сегодня." in finding.message


@pytest.mark.parametrize(("text", "link"), [("“But not today.”", 1), ("“If you agree.”", 4), ("“Then we talk.”", 5)])
def test_a_next_sentence_that_qualifies_nothing(text: str, link: int) -> None:
    assert list(context.check_quote(in_context(text, TALK, [link]))) == []


def test_another_speaker_s_but_is_no_context() -> None:
    source = transcript(("Иванов", "Мы туда идём."), ("Петров", "Но не сегодня."))
    assert list(context.check_quote(in_context("“We go there.”", source, [0]))) == []
