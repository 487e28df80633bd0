"""How two printed versions of a quote relate."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quoteverify.quotes import Relation, compare_versions

LONG = "Well, why are we standing still? Come on, go ahead! This way, go."


@pytest.mark.parametrize(
    ("shorter", "relation"),
    [
        ("well why are we standing still come on go ahead this way go", Relation.SAME),
        ("Come On, Go Ahead!", Relation.PART),
        ("Why are we standing still? Go ahead!", Relation.CUT),
        ("Why stand still? Go ahead!", Relation.REWORDED),
        ("We will build houses next year.", Relation.UNRELATED),
        ("", Relation.UNRELATED),
    ],
)
def test_relation(shorter: str, relation: Relation) -> None:
    assert compare_versions(shorter, LONG, "en").relation is relation


def test_dropped_words_are_placed() -> None:
    versions = compare_versions("Why are we standing still? Go ahead!", LONG, "en")
    assert [span.of(LONG) for span in versions.dropped] == ["Come on"]
    assert versions.crossed


@settings(deadline=None, max_examples=50)
@given(st.lists(st.sampled_from(LONG.split()), min_size=1, max_size=12))
def test_a_text_is_the_same_as_itself(words: list[str]) -> None:
    text = " ".join(words)
    assert compare_versions(text, text, "en").relation is Relation.SAME
