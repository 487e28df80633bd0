"""Words that the sense hangs on, in each language that knows them."""

import pytest

from quoteverify.grammar.hinges import Hinge, hinges


@pytest.mark.parametrize(
    ("language", "text", "kinds"),
    [
        ("en", "But we will not go unless they pay.", [Hinge.CONTRAST, Hinge.NEGATION, Hinge.CONDITION]),
        ("ru", "Но если вы не согласны, то, кажется, нет.", [Hinge.CONTRAST, Hinge.CONDITION, Hinge.NEGATION]),
        ("uk", "Якщо вони згодні, ми підемо.", [Hinge.CONDITION]),
        ("be", "Аднак мы пойдзем.", [Hinge.CONTRAST]),
        ("pl", "Podobno idziemy.", [Hinge.HEDGE]),
        ("lt", "Tačiau einame.", [Hinge.CONTRAST]),
        ("de", "Wir gehen, falls sie zahlen.", [Hinge.CONDITION]),
        ("fr", "Je plaisante.", [Hinge.RETRACTION]),
        ("es", "Sin embargo, vamos.", [Hinge.CONTRAST]),
    ],
)
def test_hinges(language: str, text: str, kinds: list[Hinge]) -> None:
    found = hinges(text, language)
    assert found is not None
    assert [hinge.kind for hinge in found][: len(kinds)] == kinds


def test_the_first_word_is_told_apart() -> None:
    found = hinges("But we go, but late.", "en")
    assert found is not None
    assert [hinge.first for hinge in found] == [True, False]


def test_an_unknown_language_is_not_guessed() -> None:
    assert hinges("Sed ni iros.", "eo") is None
