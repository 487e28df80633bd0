"""House profiles: every file reads, and each house weighs a finding its own way."""

import pytest

from quoteverify.checks.house import UnknownProfile, house_profile, house_profiles
from quoteverify.records.findings import Category, Finding, Severity

CATEGORIES = {str(category) for category in Category}


def finding(category: Category, rule: str | None = None, severity: Severity = Severity.MINOR) -> Finding:
    return Finding("check", category, severity, 0.9, "A message.", rule=rule)


def test_the_houses() -> None:
    assert house_profiles() == ("ap", "bbc", "default", "guardian", "nyt", "reuters")


@pytest.mark.parametrize("name", house_profiles())
def test_every_key_names_a_category(name: str) -> None:
    profile = house_profile(name)
    assert profile.title
    assert {key.split(".")[0] for key in profile.severities} <= CATEGORIES


def test_fillers_go_at_the_guardian_and_stay_at_ap() -> None:
    filler = finding(Category.UNMARKED_CUT, "filler")
    assert house_profile("guardian").rule(filler) is None
    ruled = house_profile("AP").rule(filler)
    assert ruled is not None
    assert ruled.severity is Severity.MINOR


def test_reuters_never_joins_separate_remarks() -> None:
    ruled = house_profile("reuters").rule(finding(Category.ELLIPSIS, "joined", Severity.MAJOR))
    assert ruled is not None
    assert ruled.severity is Severity.CRITICAL


@pytest.mark.parametrize("name", house_profiles())
def test_no_house_silences_what_a_cut_hides(name: str) -> None:
    hidden = finding(Category.ELLIPSIS, "hides", Severity.CRITICAL)
    assert house_profile(name).rule(hidden) == hidden


def test_an_unknown_house_is_named_with_those_that_exist() -> None:
    with pytest.raises(UnknownProfile, match=r"“Times”.*guardian"):
        house_profile("Times")
