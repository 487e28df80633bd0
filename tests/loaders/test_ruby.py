"""Ruby: the reading printed beside a word is not said twice; every format gives the word alone."""

from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from docx.oxml import parse_xml

from quoteverify.language.reading import reading
from quoteverify.loaders import load_document
from quoteverify.quotes import find_quotes

SAID = "「我々は村を離れません」"
WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
PAGES = {
    "bare.html": "<ruby>我々<rt>われわれ</rt></ruby>は<ruby>村<rt>むら</rt></ruby>を離れません",
    "brackets.html": "<ruby>我々<rp>（</rp><rt>われわれ</rt><rp>）</rp></ruby>は村を離れません",
    "each.html": "<ruby>我<rt>われ</rt>々<rt>われ</rt></ruby>は村を離れません",
    "base.html": "<ruby><rb>我々</rb><rt>われわれ</rt></ruby>は村を離れません",
    "page.md": "<ruby>我々<rp>（</rp><rt>われわれ</rt><rp>）</rp></ruby>は村を離れません",
}


def quoted(path: Path) -> list[str]:
    return [quote.text for quote in find_quotes(load_document(path), "ja").found]


@pytest.mark.parametrize("name", PAGES)
def test_a_page_gives_the_word_and_not_its_reading(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    written = f"村長は「{PAGES[name]}」と述べた。"
    path.write_text(
        written if name.endswith("md") else f'<html lang="ja"><body><p>{written}</p></body></html>', "utf-8"
    )
    assert quoted(path) == [SAID]


def test_subtitles_give_the_word_and_not_its_reading(tmp_path: Path) -> None:
    path = tmp_path / "talk.vtt"
    path.write_text(f"WEBVTT\n\n00:01.000 --> 00:03.000\n{PAGES['brackets.html']}。\n", "utf-8")
    assert reading(load_document(path)).text.endswith("我々は村を離れません。")


def test_word_gives_the_word_and_not_its_reading(tmp_path: Path) -> None:
    made = docx.Document()
    made.add_paragraph("村長は「").add_run()
    reading_beside = "<w:rt><w:r><w:t>われわれ</w:t></w:r></w:rt>"
    base = "<w:rubyBase><w:r><w:t>我々</w:t></w:r></w:rubyBase>"
    ruby = parse_xml(f"<w:r {WORD}><w:ruby><w:rubyPr/>{reading_beside}{base}</w:ruby></w:r>")
    made.element.body[0].append(ruby)
    made.paragraphs[0].add_run("は村を離れません」と述べた。")
    path = tmp_path / "talk.docx"
    made.save(str(path))
    assert quoted(path) == [SAID]


def test_opendocument_gives_the_word_and_not_its_reading(tmp_path: Path) -> None:
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "text", "manifest")
    )
    said = (
        "村長は「<text:ruby><text:ruby-base>我々</text:ruby-base><text:ruby-text>われわれ</text:ruby-text></text:ruby>"
        "は村を離れません」と述べた。"
    )
    body = f"<office:body><office:text><text:p>{said}</text:p></office:text></office:body>"
    path = tmp_path / "talk.odt"
    with ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", f"<office:document-content {spaces}>{body}</office:document-content>")
    assert quoted(path) == [SAID]
