"""Insertions in brackets and quotes that break off."""

import pytest

from quoteverify.checks.completeness import truncation
from quoteverify.checks.form import bracket
from quoteverify.records.findings import Category, Finding, Severity
from tests.support.contexts import in_context, of, transcript

SOURCE = transcript((None, "Он туда не пойдёт, потому что боится."))


def brackets(text: str) -> list[Finding]:
    return of(Category.BRACKET, bracket.check_quote(in_context(text, SOURCE, [0])))


def test_a_name_in_brackets_is_minor() -> None:
    (finding,) = brackets("“[Lukashenka] will not go there.”")
    assert finding.severity is Severity.MINOR
    assert "[Lukashenka]" in finding.message


@pytest.mark.parametrize("inserted", ["[not]", "[5,000 people]", "[because his own soldiers refuse further orders]"])
def test_an_insertion_that_says_something_is_major(inserted: str) -> None:
    (finding,) = brackets(f"“He will {inserted} go there.”")
    assert (finding.severity, finding.rule) == (Severity.MAJOR, "claim")


@pytest.mark.parametrize("inserted", ["[sic]", "[…]", "[...]", "[laughs]"])
def test_remarks_and_cuts_insert_nothing(inserted: str) -> None:
    assert brackets(f"“He will not {inserted} go there.”") == []


def test_round_brackets_are_a_note() -> None:
    (finding,) = brackets("“He (Lukashenka) will not go there.”")
    assert (finding.severity, finding.rule) == (Severity.INFO, "parentheses")


def truncations(text: str) -> list[Finding]:
    return of(Category.TRUNCATION, truncation.check_quote(in_context(text, SOURCE, [0])))


def test_a_quote_that_ends_in_the_middle_of_a_clause() -> None:
    (finding,) = truncations("He said: “He will not go there because.”")
    assert finding.severity is Severity.MAJOR
    assert "потому что" in finding.message


@pytest.mark.parametrize("text", ["He said: “He will not go there.”", "He said: “He will not go because…”"])
def test_whole_sentences_and_broken_off_speech_are_right(text: str) -> None:
    assert truncations(text) == []
