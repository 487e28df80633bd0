"""Idioms rendered word for word."""

from quoteverify.checks.meaning.idiom import CHECK
from quoteverify.language.profiles import known, profile
from quoteverify.records.findings import Severity
from tests.support.judging import findings, survives_anything


def test_a_literal_image_is_minor_and_names_the_meaning() -> None:
    (one,) = findings(CHECK, "Хватит вешать лапшу на уши.", "Stop hanging noodles on our ears.")
    assert one.severity is Severity.MINOR
    assert "pull the wool over someone's eyes" in one.message


def test_a_good_rendering_is_silent() -> None:
    assert findings(CHECK, "Хватит вешать лапшу на уши.", "Stop pulling the wool over our eyes.") == []
    assert findings(CHECK, "Он ест лапшу.", "He eats noodles.") == []


def test_every_idiom_in_the_profiles_has_its_three_parts() -> None:
    for tag in known():
        for line in profile(tag).idioms.list:
            assert len([part for part in line.split(" | ") if part.strip()]) == 3, line


def test_nothing_breaks_it() -> None:
    survives_anything(CHECK)
