"""``check --case``: what was set by hand holds, and a corrected file keeps the decisions on what did not change."""

import json
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from quoteverify.case.case import Case
from quoteverify.case.revision import Change
from quoteverify.cli import main
from quoteverify.records.handwork import Handwork, Place, SourceLink
from quoteverify.records.review import Decision, Verdict
from quoteverify.records.spans import Span
from quoteverify.sheets.restoring import restore
from quoteverify.sheets.sheet import sheet_of_case

TALK = "Мы подпишем договор в июне. Армия остаётся на границе. Больше вопросов нет.\n"
ARTICLE = "The minister said: “We will sign the treaty in June.” He added: “The army stays on the border.”\n"


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """A checked case with a decision on each quote and a link by hand on the second."""
    (tmp_path / "talk-ru.txt").write_text(TALK, "utf-8")
    (tmp_path / "article-en.txt").write_text(ARTICLE, "utf-8")
    path = tmp_path / "treaty.qvcase"
    run(path, "--source", str(tmp_path / "talk-ru.txt"), "--rendering", str(tmp_path / "article-en.txt"))
    with Case.open(path) as opened:
        first, second = opened.checked().quotes
        opened.decide(first.key, Decision(Verdict.FAITHFUL, "as said", "Ada"))
        opened.decide(second.key, Decision(Verdict.CONDENSED, "shorter", "Ada"))
        words = Place(second.file, second.quote.span, second.quote.text)
        said = Span(TALK.index("Больше"), TALK.index("Больше") + 20)
        source = Place(str(tmp_path / "talk-ru.txt"), said, said.of(TALK))
        opened.put_handwork(Handwork(links=(SourceLink(words, (source,)),)), "Ada")
    return path


def run(case: Path, *options: str) -> list[dict[str, Any]]:
    out = case.with_name("sheet.json")
    assert main(["check", "--case", str(case), "--no-model", *options, "-o", str(out)]) == 0
    quotes: list[dict[str, Any]] = json.loads(out.read_text("utf-8"))["quotes"]
    return quotes


def test_a_check_of_the_case_applies_what_was_set_by_hand(case: Path) -> None:
    first, second = run(case)
    assert [passage["text"] for passage in first["source"]] == ["Мы подпишем договор в июне."]
    assert [passage["text"] for passage in second["source"]] == ["Больше вопросов нет."]


def test_a_corrected_article_is_checked_again_with_the_decisions_that_hold(
    case: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    article = case.with_name("article-en.txt")
    article.write_text(
        "CORRECTION\n\n" + ARTICLE.replace("in June", "in July") + "“No more questions,” he said.\n", "utf-8"
    )
    quotes = run(case, "--rendering", str(article))
    assert [(quote["text"], quote["verdict"]) for quote in quotes] == [
        ("“We will sign the treaty in July.”", None),
        ("“The army stays on the border.”", None),  # its link was made after the decision, on another passage
        ("“No more questions,”", None),
    ]
    assert [quote["text"] for quote in quotes[1]["source"]] == ["Больше вопросов нет."]
    said = capfd.readouterr().err
    assert "article-en.txt was corrected: of its quotes 0 unchanged, 2 changed, 1 new, 0 gone" in said
    with Case.open(case) as opened:
        (kept,) = opened.revisions()
        assert kept.content == ARTICLE.encode()
        former = kept.made.quotes[0].former
        assert former is not None
        assert former.text == "“We will sign the treaty in June.”"
        assert opened.decision(former.key).note == "as said"
        link = opened.handwork().links[0].quote
        assert link.text == link.span.of(article.read_text("utf-8")) == "“The army stays on the border.”"


def test_a_quote_that_did_not_change_stays_decided_in_the_corrected_article(case: Path) -> None:
    with Case.open(case) as opened:
        opened.put_handwork(Handwork(), "Ada")
    article = case.with_name("article-en.txt")
    article.write_text("CORRECTION\n\n" + ARTICLE.replace("in June", "in July"), "utf-8")
    quotes = run(case, "--rendering", str(article))
    assert [quote["verdict"] for quote in quotes] == [None, "condensed"]
    with Case.open(case) as opened:
        changes = [quote.change for quote in opened.revisions()[0].made.quotes]
    assert changes == [Change.CHANGED, Change.UNCHANGED]


def test_a_correction_stands_in_the_log_of_a_sheet_and_survives_its_way_through_json(case: Path) -> None:
    article = case.with_name("article-en.txt")
    article.write_text(ARTICLE.replace("in June", "in July"), "utf-8")
    run(case, "--rendering", str(article))
    with Case.open(case) as opened:
        log = [(change.quote, change.text) for change in sheet_of_case(opened).changes]
        kept = opened.revisions()
    assert ("q1", "corrected; before it read “We will sign the treaty in June.”") in log
    assert any("article-en.txt replaced by a corrected version" in text and "2 changed" in text for _, text in log)
    again = case.with_name("again.qvcase")
    restore(case.with_name("sheet.json"), again)
    with Case.open(again) as opened:
        restored = opened.revisions()
    # A sheet calls files by their names alone, and so does a case that is made of it.
    named = [replace(revision.made, former_file=article.name, file=article.name) for revision in kept]
    assert [revision.made for revision in restored] == named
    assert [revision.content for revision in restored] == [revision.content for revision in kept]
    said = [[quote.quote.text for quote in revision.former.quotes] for revision in kept]
    assert [[quote.quote.text for quote in revision.former.quotes] for revision in restored] == said


def test_the_same_file_by_another_path_is_no_correction(case: Path) -> None:
    before = Path.cwd()
    try:
        os.chdir(case.parent)
        quotes = run(case, "--rendering", "article-en.txt")
    finally:
        os.chdir(before)
    assert [quote["text"] for quote in quotes[1]["source"]] == ["Больше вопросов нет."]
    with Case.open(case) as opened:
        assert opened.revisions() == ()
        assert opened.checked().quotes[0].file == str(case.with_name("article-en.txt"))


def test_a_file_that_is_read_otherwise_is_another_text(case: Path) -> None:
    with Case.open(case) as opened:
        opened.put_handwork(Handwork(), "Ada")
    run(case, "--rendering", str(case.with_name("article-en.txt")), "--rendering-encoding", "koi8-r")
    with Case.open(case) as opened:
        (kept,) = opened.revisions()
        assert kept.made.former_sha256 == kept.made.sha256
        assert len(kept.former.quotes) == 2


def test_a_corrected_transcript_asks_again_where_it_says_something_else(case: Path) -> None:
    with Case.open(case) as opened:
        opened.put_handwork(Handwork(), "Ada")
    talk = case.with_name("talk-ru.txt")
    talk.write_text(TALK.replace("в июне", "в июле"), "utf-8")
    quotes = run(case, "--source", str(talk))
    assert [quote["verdict"] for quote in quotes] == [None, "condensed"]
    with Case.open(case) as opened:
        (kept,) = opened.revisions()
        assert [quote.change for quote in kept.made.quotes] == [Change.CHANGED, Change.UNCHANGED]


def test_what_does_not_fit_any_more_is_said_and_kept(case: Path, capfd: pytest.CaptureFixture[str]) -> None:
    article = case.with_name("article-en.txt")
    article.write_text("Nothing is as it was: “Everything is different now.”\n", "utf-8")
    run(case, "--rendering", str(article))
    said = capfd.readouterr().err
    assert "Not applied: the source passage of “The army stays on the border.” in article-en.txt" in said
    with Case.open(case) as opened:
        assert len(opened.handwork().links) == 1
