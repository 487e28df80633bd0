"""English verb groups: which forms show a tense, and which leave it open."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteverify.grammar.english import verb_groups
from quoteverify.grammar.verbs import Tense


@pytest.mark.parametrize(
    ("text", "group", "tense", "progressive"),
    [
        ("He was signing it.", "was signing", Tense.PAST, True),
        ("It was being drawn up.", "was being drawn", Tense.PAST, True),
        ("They will not sell it.", "will not sell", Tense.FUTURE, False),
        ("We are going to build it.", "are going to build", Tense.FUTURE, False),
        ("Polina named them.", "named", Tense.PAST, False),
        ("She believes it.", "believes", Tense.PRESENT, False),
        ("It did not happen.", "did not happen", Tense.PAST, False),
        ("We had not seen it.", "had not seen", Tense.PAST, False),
    ],
)
def test_a_verb_with_its_auxiliaries(text: str, group: str, tense: Tense, progressive: bool) -> None:
    (found,) = verb_groups(text)
    assert found.span.of(text) == group
    assert (found.tense, found.progressive) == (tense, progressive)


@pytest.mark.parametrize("text", ["I would have gone.", "He has built it.", "They may come.", "The proposed plan.", ""])
def test_open_forms_show_no_tense(text: str) -> None:
    assert verb_groups(text) == ()


@given(st.text(alphabet="was will be ing Held saidgoing to ,.'", max_size=80))
def test_groups_stand_in_order_inside_the_text(text: str) -> None:
    groups = verb_groups(text)
    assert list(groups) == sorted(groups, key=lambda group: group.at)
    assert all(0 <= group.span.start < group.span.end <= len(text) for group in groups)
