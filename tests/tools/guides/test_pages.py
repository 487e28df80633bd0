"""The guides that are made of the program say what the program says now."""

import pytest

from quoteverify.checks.check import Check
from quoteverify.checks.house import house_profile, house_profiles
from quoteverify.checks.registry import CHECKS
from quoteverify.records.findings import Category, Severity
from quoteverify.records.review import Verdict
from tools.guides import pages
from tools.guides.houses import MEANING

GUIDES = pages.GUIDES


def test_every_page_is_as_the_program_makes_it_now() -> None:
    outdated = [path.name for path, text in pages.pages().items() if path.read_text(encoding="utf-8") != text]
    assert outdated == [], "run python -m tools.guides.pages and look at what changed"


def test_every_category_has_a_page_and_no_page_is_left_over() -> None:
    assert {path.stem for path in (GUIDES / "checks").glob("*.md")} == set(Category)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.name)
def test_a_check_flags_its_example_and_leaves_alone_what_is_right(check: Check) -> None:
    example = pages.examples()[check.name]
    printed = example["article" if "article" in example else "rendering"]
    assert pages.answers(check, printed)
    if "doubts" not in example:
        right = pages.found_in(example, example["right"])
        assert [finding.message for finding in right if finding.severity is not Severity.INFO] == []


def test_every_rule_of_a_house_is_explained() -> None:
    set_somewhere = {rule for name in house_profiles() for rule in house_profile(name).severities}
    assert set(MEANING) == set_somewhere


def test_every_verdict_has_a_page_under_its_label() -> None:
    table = (GUIDES / "verdicts.md").read_text(encoding="utf-8")
    for key, verdict in enumerate(Verdict, 1):
        assert f"| {key} | [{verdict.label}](verdicts/{verdict}.md) |" in table
        told = (GUIDES / "verdicts" / f"{verdict}.md").read_text(encoding="utf-8")
        assert told.startswith(f"# {verdict.label[0].upper()}{verdict.label[1:]}\n")
