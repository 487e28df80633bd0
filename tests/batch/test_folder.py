"""Which files of a folder belong together, and that none is left out in silence."""

from pathlib import Path

import pytest

from quoteverify.batch.folder import BadPairList, Found, NoPairs, PairTwice, find_pairs
from quoteverify.errors import FileMissing


def filled(folder: Path, *names: str) -> Path:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Ну.", encoding="utf-8")
    return folder


def shown(found: Found) -> dict[str, tuple[list[str], list[str]]]:
    return {
        pair.name: ([path.name for path in pair.sources], [path.name for path in pair.renderings])
        for pair in found.pairs
    }


@pytest.mark.parametrize(
    ("source", "rendering"),
    [
        ("talk-ru.txt", "talk-en.html"),
        ("talk.ru.srt", "talk.en.srt"),
        ("talk_lt.docx", "talk_en.docx"),
        ("talk-pt-BR.txt", "talk-en-GB.txt"),
        ("talk-zh-Hans.txt", "talk-en.txt"),
        ("talk-source.txt", "talk-rendering.txt"),
        ("talk-RU.txt", "talk-EN.txt"),
    ],
)
def test_files_that_share_a_name_are_a_pair(tmp_path: Path, source: str, rendering: str) -> None:
    assert shown(find_pairs(filled(tmp_path, source, rendering), "en")) == {"talk": ([source], [rendering])}


def test_names_may_have_hyphens_and_points_of_their_own(tmp_path: Path) -> None:
    names = ("no-2.part-1-ru.txt", "no-2.part-1-en.txt", "new-york-de.txt", "new-york-en.txt")
    assert set(shown(find_pairs(filled(tmp_path, *names), "en"))) == {"no-2.part-1", "new-york"}


def test_a_subfolder_is_a_pair_with_all_its_sources(tmp_path: Path) -> None:
    filled(tmp_path, "border/officer-ru.txt", "border/minister-lt.txt", "border/article-en.txt", "border/en.txt")
    found = find_pairs(tmp_path, "en")
    assert shown(found) == {"border": (["minister-lt.txt", "officer-ru.txt"], ["article-en.txt", "en.txt"])}


def test_another_rendering_language(tmp_path: Path) -> None:
    filled(tmp_path, "talk-en.txt", "talk-de.txt")
    assert shown(find_pairs(tmp_path, "de")) == {"talk": (["talk-en.txt"], ["talk-de.txt"])}


def test_what_is_in_no_pair_is_told_and_hidden_files_are_not(tmp_path: Path) -> None:
    filled(tmp_path, "talk-ru.txt", "talk-en.txt", "notes.txt", "talk-xx.txt", ".DS_Store", "other/readme.txt")
    assert [path.name for path in find_pairs(tmp_path, "en").left] == ["notes.txt", "readme.txt", "talk-xx.txt"]


def test_a_transcript_without_a_text_is_kept_to_be_told(tmp_path: Path) -> None:
    filled(tmp_path, "talk-ru.txt", "talk-en.txt", "alone-ru.txt")
    assert shown(find_pairs(tmp_path, "en"))["alone"] == (["alone-ru.txt"], [])


def test_sheets_written_into_the_folder_are_no_pair_of_the_next_run(tmp_path: Path) -> None:
    filled(tmp_path, "talk-ru.txt", "talk-en.txt", "sheets/interview-en.html")
    assert set(shown(find_pairs(tmp_path, "en", tmp_path / "sheets"))) == {"talk"}


def test_a_list_decides_alone(tmp_path: Path) -> None:
    filled(tmp_path, "a.txt", "b.txt", "deep/c.docx", "talk-ru.txt", "talk-en.txt")
    (tmp_path / "pairs.csv").write_text(
        "pair,source,rendering\nfirst,a.txt,b.txt\nsecond,a.txt,deep/c.docx\nsecond,,b.txt\n", encoding="utf-8-sig"
    )
    assert shown(find_pairs(tmp_path, "en")) == {
        "first": (["a.txt"], ["b.txt"]),
        "second": (["a.txt"], ["c.docx", "b.txt"]),
    }


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("pair,source\nx,a.txt\n", "no column “rendering”"),
        ("pair,source,rendering\n../x,a.txt,b.txt\n", "line 2: “../x” is no name"),
        ("pair,source,rendering\nx,a.txt,b.txt\n,a.txt,b.txt\n", "line 3: “” is no name"),
        ("pair,source,rendering\nx,../secret.txt,b.txt\n", "line 2: “../secret.txt” lies outside"),
        ("pair,source,rendering\nx,/etc/hostname,b.txt\n", "lies outside"),
    ],
)
def test_a_list_that_cannot_be_followed_is_told_with_its_line(tmp_path: Path, text: str, part: str) -> None:
    (filled(tmp_path, "a.txt", "b.txt") / "pairs.csv").write_text(text, encoding="utf-8")
    with pytest.raises(BadPairList, match=part):
        find_pairs(tmp_path, "en")


def test_a_folder_and_files_of_one_name_are_not_mixed(tmp_path: Path) -> None:
    with pytest.raises(PairTwice):
        find_pairs(filled(tmp_path, "talk/a-ru.txt", "talk/a-en.txt", "talk-en.txt"), "en")


def test_a_folder_without_a_pair(tmp_path: Path) -> None:
    with pytest.raises(NoPairs):
        find_pairs(filled(tmp_path, "talk-ru.txt"), "en")
    with pytest.raises(FileMissing):
        find_pairs(tmp_path / "nowhere", "en")
