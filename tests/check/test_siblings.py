"""What changes a meaning is found in every language in which it is written, and what says the same is left alone.

``tests/data/siblings.jsonl`` has one case a line, as :class:`Sibling` says: the same fault in other languages, orders
of words and numbers, each beside a near twin that is right.
"""

from collections.abc import Sequence
from typing import Literal

import msgspec
import pytest

from quoteverify.checks.house import house_profile
from quoteverify.checks.inputs import SentencePair, Side
from quoteverify.checks.judgement import judge_pair
from quoteverify.records.findings import Category, Finding, Severity
from tests.support.paths import ROOT

VALUES = ("number", "date", "unit", "quantifier", "addition", "omission")


class Sibling(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``source`` in ``language`` (BCP 47), ``rendering`` in English. ``wrong``: a critical or major finding must come,
    for values or denials one of that kind; else none may. ``kind`` says what the case is about."""

    language: str
    kind: Literal["value", "denial", "meaning"]
    source: str
    rendering: str
    wrong: bool = False


def siblings() -> Sequence[Sibling]:
    lines = (ROOT / "tests" / "data" / "siblings.jsonl").read_bytes().splitlines()
    return [msgspec.json.decode(line, type=Sibling) for line in lines]


def severe(case: Sibling) -> list[Finding]:
    pair = SentencePair(Side(case.source, case.language), Side(case.rendering, "en"))
    found = judge_pair(pair, house_profile("default")).findings
    return [finding for finding in found if finding.severity in (Severity.CRITICAL, Severity.MAJOR)]


CASES = siblings()


@pytest.mark.parametrize("case", [case for case in CASES if not case.wrong], ids=lambda case: case.rendering)
def test_what_says_the_same_is_left_alone(case: Sibling) -> None:
    assert [finding.message for finding in severe(case)] == []


@pytest.mark.parametrize("case", [case for case in CASES if case.wrong], ids=lambda case: case.rendering)
def test_what_says_something_else_is_found(case: Sibling) -> None:
    wanted = {"value": VALUES, "denial": (Category.NEGATION,), "meaning": tuple(Category)}[case.kind]
    assert [finding for finding in severe(case) if finding.category in wanted]


def test_every_language_has_a_right_and_a_wrong_one() -> None:
    right, wrong = ({case.language for case in CASES if case.wrong is told} for told in (False, True))
    assert right == wrong
