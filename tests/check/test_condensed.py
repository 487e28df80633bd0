"""Neighbouring sentences that a quote condenses into one are all its source."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from quoteverify.cli import main


def quote(folder: Path, source: str, article: str, language: str) -> dict[str, Any]:
    talk, page, sheet = folder / "talk.txt", folder / "article.txt", folder / "sheet.json"
    talk.write_text(source, "utf-8")
    page.write_text(article, "utf-8")
    given = ["--source-language", language, "--format", "json", "--no-model", "--quiet", "-o", str(sheet)]
    assert main(["check", "--source", str(talk), "--rendering", str(page), *given]) == 0
    (found,) = json.loads(sheet.read_text("utf-8"))["quotes"]
    return dict(found)


def severe(found: dict[str, Any]) -> list[str]:
    return [finding["category"] for finding in found["findings"] if finding["severity"] in ("critical", "major")]


BRIDGE = "АННА: Мост закрыли в мае. Его закрыли навсегда. Мы теперь ездим через лес.\n"


def test_two_sentences_told_in_one_are_all_its_source(tmp_path: Path) -> None:
    article = "“The bridge was closed for good in May, and now we drive through the forest,” Anna said.\n"
    found = quote(tmp_path, BRIDGE, article, "ru")
    assert "Мост закрыли в мае" in " ".join(place["text"] for place in found["source"])
    assert severe(found) == []


def test_what_is_wrong_in_them_is_found(tmp_path: Path) -> None:
    article = "“The bridge was not closed in May, and now we drive through the forest,” Anna said.\n"
    assert severe(quote(tmp_path, BRIDGE, article, "ru")) == ["negation"]


def test_neighbours_that_say_other_words_are_not_joined(tmp_path: Path) -> None:
    source = "АННА: Соседи уехали весной. Мы теперь ездим через лес. Собака лает.\n"
    article = "“The bridge was closed for good in May, and now we drive through the forest,” Anna said.\n"
    found = quote(tmp_path, source, article, "ru")
    assert [place["text"] for place in found["source"]] == ["Мы теперь ездим через лес."]
    assert severe(found)
