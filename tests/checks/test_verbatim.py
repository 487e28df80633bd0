"""Quotes in the language in which they were said: every word in the marks is held to what was said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteverify.checks.completeness import addition, omission
from quoteverify.checks.form import unmarked_cut
from quoteverify.checks.inputs import SentencePair, Side
from quoteverify.checks.verbatim import departures
from quoteverify.records.findings import Finding, Severity

SAID = "Well, we will sign the treaty in June, but the army stays on the border for now."


def pair(printed: str, said: str = SAID) -> SentencePair:
    return SentencePair(Side(said, "en-GB"), Side(printed, "en"))


def found(printed: str, said: str = SAID) -> list[tuple[str, Severity, str]]:
    one = pair(printed, said)
    every = [*addition.judge(one), *omission.judge(one), *unmarked_cut.judge(one)]
    return [(item.category.value, item.severity, item.message) for item in every if isinstance(item, Finding)]


@pytest.mark.parametrize(
    "printed",
    [
        SAID,
        "We will sign the treaty in June",
        "the army stays on the border",
        "WE WILL SIGN THE TREATY IN JUNE, but the army stays!",
        "We will sign the treaty … but the army stays on the border",
        "We will sign the treaty [with Poland] in June",
        "We will sign the treaty [...] but the army stays on the border",
    ],
)
def test_what_was_said_is_right_whole_or_in_part_or_with_a_marked_cut(printed: str) -> None:
    assert found(printed) == []


def test_another_word_is_named_with_the_word_that_was_said() -> None:
    ((category, severity, message),) = found("but the army remains on the border for now")
    assert (category, severity) == ("addition", Severity.MAJOR)
    assert message == "“remains” was not said: the words are “stays”."


def test_an_added_word_and_an_unmarked_cut_are_told_apart() -> None:
    assert found("We will sign the big treaty in June") == [("addition", Severity.MAJOR, "“big” was not said.")]
    ((category, severity, message),) = found("We will sign the treaty, but the army stays")
    assert (category, severity) == ("unmarked-cut", Severity.MAJOR)
    assert "leaves out “in June”" in message


def test_grammar_and_contractions_weigh_less() -> None:
    assert [severity for _, severity, _ in found("We'll sign the treaty in June")] == [Severity.MINOR]
    assert [severity for _, severity, _ in found("we will sign a treaty in June")] == [Severity.MINOR]


def test_a_paraphrase_is_one_finding() -> None:
    ((category, severity, _),) = found("An agreement shall be concluded this summer while troops remain deployed")
    assert (category, severity) == ("addition", Severity.MAJOR)


def test_numbers_are_left_to_their_own_check() -> None:
    assert found("We saw 12 people there.", "We saw 20 people there.") == []


def test_a_translation_is_not_held_to_the_words() -> None:
    foreign = SentencePair(Side("Мы подпишем договор в июне.", "ru"), Side("We will sign a treaty in June.", "en"))
    assert list(unmarked_cut.judge(foreign)) == []


WORDS = st.lists(
    st.sampled_from(["the", "army", "stays", "border", "…", "[sic]", "we", "12", "June.", "don't"]), max_size=30
)


@given(said=WORDS, printed=WORDS)
def test_spans_lie_in_their_texts_and_in_order(said: list[str], printed: list[str]) -> None:
    one = pair(" ".join(printed), " ".join(said))
    every = departures(one)
    for side, text in (("said", " ".join(said)), ("printed", " ".join(printed))):
        spans = [span for departure in every if (span := getattr(departure, side)) is not None]
        assert all(0 <= span.start < span.end <= len(text) for span in spans)
        assert spans == sorted(spans)


@given(said=WORDS)
def test_the_same_words_never_depart(said: list[str]) -> None:
    assert departures(pair(" ".join(said), " ".join(said))) == ()
