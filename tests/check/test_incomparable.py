"""Languages that nothing here can compare with English: said as such, never as “nothing corresponds”."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from quoteverify.cli import main

ARTICLE = (
    "The mayor told the meeting: “The bridge will not be built this year. We have no money for it, and there will be "
    "none.”\n"
)


def checked(folder: Path, source: str, language: str) -> dict[str, Any]:
    talk, article, sheet = folder / "talk.txt", folder / "article.txt", folder / "sheet.json"
    talk.write_text(source, "utf-8")
    article.write_text(ARTICLE, "utf-8")
    given = ["--source-language", language, "--format", "json", "--no-model", "--quiet", "-o", str(sheet)]
    assert main(["check", "--source", str(talk), "--rendering", str(article), *given]) == 0
    read: dict[str, Any] = json.loads(sheet.read_text("utf-8"))
    return read


@pytest.mark.parametrize(
    ("language", "source"),
    [
        ("am", "ከንቲባው ድልድዩ በዚህ ዓመት አይገነባም ብለዋል። ለእሱ ገንዘብ የለንም፣ አይኖርምም። ነዋሪዎች ለአምስት ዓመታት ሲጠብቁ ቆይተዋል።"),
        ("km", "អភិបាលក្រុងបាននិយាយថា ស្ពាននឹងមិនត្រូវបានសាងសង់នៅឆ្នាំនេះទេ។ យើងគ្មានលុយសម្រាប់វាទេ។"),
        ("bo", "གྲོང་ཁྱེར་གྱི་སྤྱི་ཁྱབ་ཀྱིས་ཟམ་པ་འདི་ལོ་འདིར་མི་བརྒྱབ་ཅེས་གསུངས། ང་ཚོར་དངུལ་མེད།"),
    ],
)
def test_it_is_said_that_two_languages_cannot_be_compared(tmp_path: Path, language: str, source: str) -> None:
    sheet = checked(tmp_path, source, language)
    (quote,) = sheet["quotes"]
    (said,) = [finding["message"] for finding in quote["findings"] if finding["category"] == "no-source"]
    assert "cannot be compared with English" in said
    assert "by hand" in said
    assert "corresponds" not in said
    assert any("cannot be compared" in item["reason"] for item in sheet["not_checked"])


@pytest.mark.parametrize(
    ("language", "source"),
    [
        ("hu", "A polgármester azt mondta, hogy a híd nem épül meg idén. Nincs rá pénzünk, és nem is lesz."),
        ("el", "Ο δήμαρχος είπε ότι η γέφυρα δεν θα χτιστεί φέτος. Δεν έχουμε χρήματα γι' αυτήν, ούτε θα έχουμε."),
    ],
)
def test_what_the_encoder_reads_is_looked_for(tmp_path: Path, language: str, source: str) -> None:
    sheet = checked(tmp_path, source, language)
    (quote,) = sheet["quotes"]
    assert quote["link"] is not None
    assert not [finding for finding in quote["findings"] if finding["category"] == "no-source"]


@pytest.mark.parametrize(
    ("language", "source"),
    [
        ("fi", "Odotimme sairaalassa seitsemän tuntia. Kukaan ei tullut."),
        ("he", "חיכינו שבע שעות בבית החולים. אף אחד לא בא."),
    ],
)
def test_what_only_meaning_compares_may_be_missed_and_that_is_said(tmp_path: Path, language: str, source: str) -> None:
    (quote,) = checked(tmp_path, source, language)["quotes"]
    (said,) = [finding["message"] for finding in quote["findings"] if finding["category"] == "no-source"]
    assert "by meaning alone" in said
    assert "by hand" in said
    assert "corresponds" not in said
