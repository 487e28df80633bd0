"""The first case, whole: what a careful checker sees, and nothing that a careful checker would not say."""

import json
from pathlib import Path
from typing import Any

import pytest

from quoteverify.alignment import UNSURE
from quoteverify.cli import main
from tests.support.paths import SHARED

CASE = SHARED / "cases" / "go-ahead"

pytestmark = pytest.mark.skipif(not CASE.is_dir(), reason="the shared cases are not beside the project")

Json = dict[str, Any]
ALARMS = {"critical", "major"}


def run(tmp_path: Path, rendering: str, *sources: str, model: bool = True) -> Json:
    output = tmp_path / "sheet.json"
    arguments = ["check", "--rendering", str(CASE / rendering), "-o", str(output), "--quiet"]
    for source in sources:
        arguments += ["--source", str(CASE / source)]
    assert main(arguments if model else [*arguments, "--no-model"]) == 0
    sheet: Json = json.loads(output.read_text(encoding="utf-8"))
    return sheet


@pytest.fixture(scope="module", params=[True, False], ids=["model", "no-model"])
def article(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Json:
    folder = tmp_path_factory.mktemp("article")
    return run(folder, "belsat-en.txt", "officer-ru.txt", "lukashenko-ru.txt", model=request.param)


@pytest.fixture(scope="module")
def renderings(tmp_path_factory: pytest.TempPathFactory) -> Json:
    return run(tmp_path_factory.mktemp("renderings"), "lukashenko-renderings-en.txt", "lukashenko-ru.txt")


def quote(sheet: Json, part: str) -> Json:
    found: Json = next(one for one in sheet["quotes"] if part in one["text"])
    return found


def about(sheet: Json, owner: Json, words: str) -> list[Json]:
    """The findings of a quote about ``words`` of the article; what is said of the engine aside."""
    text = article_text(sheet, owner)
    start = text.index(words, owner["start"])
    end = start + len(words)
    spans = ((one, one["rendering_span"]) for one in owner["findings"])
    touching = [one for one, span in spans if span and span[0] < end and start < span[1]]
    return [one for one in touching if one["category"] != "engine-doubt"]


def article_text(sheet: Json, owner: Json) -> str:
    assert owner["file"] in [one["path"] for one in sheet["files"]]
    return (CASE / str(owner["file"])).read_bytes().decode("utf-8-sig")


def categories(findings: list[Json]) -> set[str]:
    return {one["category"] for one in findings}


def alarms(findings: list[Json]) -> set[str]:
    return {one["category"] for one in findings if one["severity"] in ALARMS}


def test_five_sentences_said_together_are_a_passage_to_be_sure_of(article: Json) -> None:
    """The last of them is short and rendered freely: what was said with it makes its place surer than it is alone."""
    body = quote(article, "Why aren’t you moving?")
    assert body["link"] > UNSURE
    assert body["link"] > body["sentences"][-1]["link"]


def test_every_span_matches_its_file_character_for_character(article: Json) -> None:
    for one in article["quotes"]:
        text = article_text(article, one)
        assert text[one["start"] : one["end"]] == one["text"]
        for passage in one["source"]:
            source = (CASE / str(passage["file"])).read_bytes().decode("utf-8-sig")
            assert source[passage["start"] : passage["end"]] == passage["text"]
        for finding in one["findings"]:
            span = finding["rendering_span"]
            assert span is None or (one["start"] <= span[0] < span[1] <= one["end"])


def test_row_1_the_headline_quotes_two_of_five_sentences_in_other_words_than_the_body(article: Json) -> None:
    headline = quote(article, "Why stand still")
    assert headline["zone"] == "headline"
    assert [one["text"] for one in headline["source"]] == ["Ну, чё стоим?", "Давай, вперёд!"]
    found = categories(headline["findings"])
    assert "headline" in found
    assert "inconsistency" not in found, "the same thing twice"
    assert "unmarked-cut" in found
    assert "person" in found


def test_row_2_a_faithful_rendering_raises_no_alarm(article: Json) -> None:
    body = quote(article, "Well, why are we standing still")
    assert alarms(about(article, body, "Well, why are we standing still? Come on, go ahead!")) == set()
    pairs = {one["text"]: one["source_text"] for one in body["sentences"]}
    assert pairs["Well, why are we standing still?"] == "Ну, чё стоим?"
    assert pairs["Come on, go ahead!"] == "Давай, вперёд!"


def test_row_3_we_are_going_became_a_command(article: Json) -> None:
    body = quote(article, "Well, why are we standing still")
    assert {"person", "imperative"} & alarms(about(article, body, "This way, go."))


def test_row_4_should_adds_an_obligation_and_we_became_you(article: Json) -> None:
    body = quote(article, "Well, why are we standing still")
    found = about(article, body, "Well, of course, it is there where you should go.")
    assert {"modality", "person"} <= alarms(found)
    modality = next(one for one in found if one["category"] == "modality")
    assert "should" in modality["message"]
    assert "идём" in modality["message"]


def test_row_5_an_antonym_with_negation_is_a_note(article: Json) -> None:
    body = quote(article, "Well, why are we standing still")
    found = about(article, body, "Why aren’t you moving?")
    negation = [one for one in found if one["category"] == "negation"]
    assert [one["severity"] for one in negation] == ["info"]
    assert alarms(found) == set()


def test_row_6_one_russian_double_negation_is_one_english_negation(article: Json) -> None:
    agency = quote(article, "From now on, not a single person")
    assert agency["source"][0]["text"].startswith("С сегодняшнего дня ни одна нога")
    assert "negation" not in categories(agency["findings"])


def test_row_7_a_quoted_term_is_no_utterance(article: Json) -> None:
    term = quote(article, "the hybrid aggression")
    assert term["kind"] == "scare"
    assert categories(term["findings"]) == {"scare-quote", "no-source"}
    assert {one["severity"] for one in term["findings"]} == {"info"}


def test_row_8_a_closing_mark_without_an_opening_one_is_reported_where_it_stands(article: Json) -> None:
    marks = [one for one in article["findings"] if one["category"] == "quote-marks"]
    text = (CASE / str(marks[0]["file"])).read_bytes().decode("utf-8-sig")
    assert [text[one["rendering_span"][0] - 5 : one["rendering_span"][1]] for one in marks] == ["cases’"]


def test_row_9_a_doubled_negative_reverses_the_english_sentence(renderings: Json) -> None:
    third = quote(renderings, "not a single foot")
    negation = [one for one in third["findings"] if one["category"] == "negation"]
    assert [one["severity"] for one in negation] == ["critical"]


def test_row_10_swapping_west_and_south_loses_nothing(renderings: Json) -> None:
    first = quote(renderings, "From today, no one from the west or south")
    assert about(renderings, first, "from the west or south") == []
    assert "reorder" not in categories(first["findings"])


def test_row_11_power_structures_is_a_known_calque(renderings: Json) -> None:
    fourth = quote(renderings, "our general power structures")
    found = about(renderings, fourth, "power structures")
    assert "term" in alarms(found)


def test_without_the_source_two_english_versions_disagree_and_nobody_is_accused(tmp_path: Path) -> None:
    sheet = run(tmp_path, "belsat-en.txt")
    headline = quote(sheet, "Why stand still")
    assert {"headline", "inconsistency"} & categories(headline["findings"])
    for one in sheet["quotes"]:
        assert one["source"] == []
        for finding in one["findings"]:
            assert "misquote" not in finding["message"].lower()
    assert {"person", "negation", "modality", "omission"} & categories(
        [finding for one in sheet["quotes"] for finding in one["findings"]]
    ) == set()


def test_a_language_pair_without_a_model_is_no_error(tmp_path: Path) -> None:
    sheet = run(tmp_path, "belsat-en.txt", "officer-lt.txt")
    body = quote(sheet, "Well, why are we standing still")
    assert body["source"]
    for sentence in body["sentences"]:
        assert (sentence["forward"], sentence["back"], sentence["baseline"]) == (None, None, None)
    assert any("no model for lt" in one["reason"] for one in body["not_checked"])
