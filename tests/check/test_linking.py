"""Linked words stand where they are in the documents, also where a sentence lies in pieces."""

from pathlib import Path

from quoteverify.check.checking import check
from quoteverify.checks.house import house_profile
from quoteverify.engines import Engines
from quoteverify.loaders import load_document, pasted_document
from quoteverify.records.checked import CheckedQuote, LoadedFile
from quoteverify.records.document import Role

SUBTITLES = """1
00:00:01,000 --> 00:00:03,000
ПОЛКОВНИК: Мы стоим здесь третий день,

2
00:00:03,000 --> 00:00:06,000
и никто не сказал нам, где граница.

3
00:00:07,000 --> 00:00:09,000
Туда идём.
"""
ARTICLE = (
    "The village was empty.\n\n“We have been standing here for three days,” the colonel said, "
    "“and nobody has told us where the border is.”\n"
)


def links(folder: Path, source: str, article: str, language: str) -> set[tuple[str, str]]:
    """The linked words of all quotes, as they stand in the documents."""
    path = folder / ("told.srt" if "-->" in source else "told.txt")
    path.write_text(source, encoding="utf-8")
    told = LoadedFile("told", Role.SOURCE, load_document(path, language))
    printed = LoadedFile("printed", Role.RENDERING, pasted_document(article, "printed.txt", "en"))
    results = check([told, printed], Engines(), house_profile("default"))
    return {
        (link.source.of(told.document.text), link.rendering.of(printed.document.text))
        for result in results
        if isinstance(result, CheckedQuote)
        for sentence in result.sentences
        for link in sentence.links
    }


def test_words_of_a_quote_that_is_interrupted_are_linked_where_they_stand(tmp_path: Path) -> None:
    found = links(tmp_path, SUBTITLES, ARTICLE, "ru")
    assert {("стоим", "standing"), ("день", "days"), ("никто", "nobody"), ("граница", "border")} <= found


def test_a_quote_without_a_source_has_no_links(tmp_path: Path) -> None:
    assert links(tmp_path, "Погода сегодня хорошая.", ARTICLE, "ru") == set()


def test_words_are_linked_in_a_language_without_tables(tmp_path: Path) -> None:
    found = links(
        tmp_path,
        "Todo el mundo miente cuando habla de la frontera.",
        "“Everybody lies about the border,” he said.",
        "es",
    )
    assert {("miente", "lies"), ("frontera", "border")} <= found
