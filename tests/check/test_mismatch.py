"""Files that cannot be what they are given for: each is said to be so, and nothing is forced."""

import json
from pathlib import Path
from typing import Any

import pytest

from quoteverify.cli import main

RUSSIAN = (
    "С сегодняшнего дня ни одна нога на территорию Беларуси ступить не должна. "
    "Как вы будете это делать, обсудим после совещания. Закройте каждый метр границы.\n"
)
RUSSIAN_TOO = "С этого дня никто не должен ступить на территорию Беларуси. Закройте каждый метр границы.\n"
ENGLISH = (
    "“From today not a single foot shall step on the territory of Belarus,” he said. "
    "“How you will do it we shall discuss after the meeting.” “Close every meter of the border.”\n"
)
ELSEWHERE = (
    "“My grandmother baked wonderful apple cakes,” said the cook. “The orchestra will play Mozart on Sunday.” "
    "“Penguins cannot fly but swim very well.”\n"
)


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    every = {"ru": RUSSIAN, "ru-too": RUSSIAN_TOO, "en": ENGLISH, "elsewhere": ELSEWHERE, "empty": "", "blank": " \n\n"}
    for name, text in every.items():
        (tmp_path / f"{name}.txt").write_text(text, "utf-8")
    (tmp_path / "many.txt").write_text("Да, конечно. " * 50_001, "utf-8")
    return tmp_path


def files(texts: Path, source: str, rendering: str) -> list[str]:
    return ["--source", str(texts / f"{source}.txt"), "--rendering", str(texts / f"{rendering}.txt")]


def aligned(capfd: pytest.CaptureFixture[str], *arguments: str) -> tuple[list[dict[str, Any]], str]:
    assert main(["align", *arguments]) == 0
    out, err = capfd.readouterr()
    return json.loads(out), err


SAYINGS = [
    ("ru", "ru-too", "Both ru.txt and ru-too.txt are in Russian: one of them should be the English rendering.\n"),
    ("en", "ru", "The source en.txt is in English and the rendering ru.txt in Russian: they may have been swapped.\n"),
]


@pytest.mark.parametrize(("source", "rendering", "saying"), SAYINGS)
def test_files_in_the_wrong_languages_are_named_and_aligned_all_the_same(
    texts: Path, capfd: pytest.CaptureFixture[str], source: str, rendering: str, saying: str
) -> None:
    links, err = aligned(capfd, *files(texts, source, rendering))
    assert err == saying
    assert any(link["source"] and link["rendering"] for link in links)
    assert aligned(capfd, *files(texts, source, rendering), "--quiet") == (links, "")


@pytest.mark.parametrize(("source", "rendering", "saying"), SAYINGS)
def test_a_check_of_files_in_the_wrong_languages_says_so_in_the_sheet(
    texts: Path, capfd: pytest.CaptureFixture[str], source: str, rendering: str, saying: str
) -> None:
    assert main(["check", *files(texts, source, rendering), "--no-model"]) == 0
    out, err = capfd.readouterr()
    assert err == saying
    reasons = [row["reason"] for row in json.loads(out)["not_checked"] if row["check"] == "pairing"]
    assert [f"{reason[0].upper()}{reason[1:]}.\n" for reason in reasons] == [saying]


def test_two_english_texts_are_compared_as_versions(texts: Path, capfd: pytest.CaptureFixture[str]) -> None:
    links, err = aligned(capfd, *files(texts, "en", "en"))
    assert err == "Both en.txt and en.txt are in English: they are compared as two versions of one text.\n"
    assert all(link["source"] == link["rendering"] for link in links)


def test_unrelated_texts_are_not_forced_together(texts: Path, capfd: pytest.CaptureFixture[str]) -> None:
    links, err = aligned(capfd, *files(texts, "ru", "elsewhere"))
    assert "the texts may have nothing to do with each other" in err
    assert not any(link["source"] and link["rendering"] for link in links)


def test_quotes_that_all_come_from_elsewhere_are_said_to_do_so(texts: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["check", *files(texts, "ru", "elsewhere"), "--no-model"]) == 0
    out, err = capfd.readouterr()
    assert err == "None of the 3 quotes of elsewhere.txt was found in ru.txt: they may have been said elsewhere.\n"
    assert all(not quote["source"] for quote in json.loads(out)["quotes"])


def test_files_that_belong_together_get_no_such_note(texts: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["check", *files(texts, "ru", "en"), "--no-model"]) == 0
    out, err = capfd.readouterr()
    assert err == ""
    assert not [row for row in json.loads(out)["not_checked"] if row["check"] == "pairing"]


@pytest.mark.parametrize(
    ("command", "source", "saying"),
    [
        ("align", "empty", "is empty"),
        ("check", "empty", "is empty"),
        ("align", "blank", "is empty"),
        ("check", "blank", "is empty"),
        ("align", "many", "a text of 50,001 sentences is too long to align"),
    ],
)
def test_an_empty_and_an_endless_source_are_refused_with_a_sentence(
    texts: Path, capfd: pytest.CaptureFixture[str], command: str, source: str, saying: str
) -> None:
    assert main([command, *files(texts, source, "en")]) == 2
    out, err = capfd.readouterr()
    assert out == ""
    assert saying in err
    assert f"{source}.txt" in err
    assert err.count("\n") == 1


def test_a_rendering_without_quotes_is_said_to_have_none(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "notice.txt"
    path.write_text("The bridge reopened on Monday.\n\nPhoto: Oleh Stark\n\nSource: city council\n", "utf-8")
    assert main(["check", "--rendering", str(path), "--no-model"]) == 0
    out, err = capfd.readouterr()
    assert err.startswith("No quotes were found in notice.txt, so nothing was checked")
    assert [item["check"] for item in json.loads(out)["not_checked"]] == ["quotes"]
