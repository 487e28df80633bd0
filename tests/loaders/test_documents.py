"""Documents: paragraphs, zones, speakers and metadata of Word, OpenDocument, PDF, RTF, web pages, Markdown, mail."""

import io
import zipfile
from pathlib import Path
from time import process_time

import docx
import pytest
from fpdf import FPDF
from hypothesis import given, settings
from hypothesis import strategies as st

from quoteverify.language.segments import segment
from quoteverify.loaders import load_choices, load_document
from quoteverify.loaders.content import Raw
from quoteverify.loaders.documents.opendocument import load as load_odt
from quoteverify.loaders.documents.web import load as load_web
from quoteverify.loaders.documents.word import load as load_word
from quoteverify.loaders.errors import FileDamaged
from quoteverify.quotes import find_quotes
from quoteverify.records.document import Options, Zone
from quoteverify.records.quotes import Kind
from tests.support.paths import DATA, ROOT
from tools.make_broken_files import forms_pdf

DATA = DATA
LETTERS = st.characters(categories=("L",), max_codepoint=0x4FF)
PARAGRAPHS = st.lists(st.text(LETTERS, min_size=1, max_size=30), min_size=1, max_size=5)

PAGE = """<!doctype html><html lang="en"><head><title>Go ahead | Outlet</title>
<meta name="author" content="A. Writer"><meta property="article:published_time" content="2021-08-06">
<meta property="og:site_name" content="Outlet"></head><body>
<header><nav><p>Home and a long list of other pages</p></nav></header>
<article><h1>‘Why <em>stand</em> still?’</h1><h2>A deck below it</h2>
<p>The officer said: “Come on, <b>go</b> ahead!”</p>
<figure><img src="a.jpg"><figcaption>The border</figcaption></figure>
<div class="related-articles"><p>Read this too</p></div>
<p>Nobody<br>moved.</p><h2>A heading further down</h2><p>He left.</p></article>
<aside><p>An advertisement</p></aside><footer><p>All rights reserved</p></footer></body></html>"""


def saved(tmp_path: Path, name: str, data: bytes | str) -> Path:
    path = tmp_path / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def odt(*paragraphs: str, styles: str = "") -> bytes:
    ns = "urn:oasis:names:tc:opendocument:xmlns"
    body = "".join(paragraphs)
    content = (
        f'<office:document-content xmlns:office="{ns}:office:1.0" xmlns:text="{ns}:text:1.0" '
        f'xmlns:style="{ns}:style:1.0">'
        f"<office:automatic-styles>{styles}</office:automatic-styles><office:body><office:text>{body}</office:text>"
        "</office:body></office:document-content>"
    )
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", content)
    return held.getvalue()


@settings(deadline=None, max_examples=20)
@given(PARAGRAPHS)
def test_word_and_opendocument_round_trip(paragraphs: list[str]) -> None:
    document = docx.Document()
    for words in paragraphs:
        document.add_paragraph(words)
    held = io.BytesIO()
    document.save(held)
    written = "\n\n".join(paragraphs)
    assert load_word(Raw(Path("a.docx"), held.getvalue())).text == written
    assert load_odt(Raw(Path("a.odt"), odt(*(f"<text:p>{words}</text:p>" for words in paragraphs)))).text == written


def test_word_styles_are_zones_and_deletions_are_gone(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_heading("Why stand still?", 0)
    document.add_paragraph("A deck", style="Subtitle")
    paragraph = document.add_paragraph("“Go ")
    paragraph.add_run("ahead").bold = True
    paragraph.add_run("!” he said.")
    document.add_paragraph("The border", style="Caption")
    document.core_properties.title = "Title"
    path = tmp_path / "a.docx"
    document.save(str(path))
    loaded = load_document(path)
    assert [(block.zone, block.span.of(loaded.text)) for block in loaded.blocks] == [
        (Zone.HEADLINE, "Why stand still?"),
        (Zone.DECK, "A deck"),
        (Zone.BODY, "“Go ahead!” he said."),
        (Zone.CAPTION, "The border"),
    ]
    assert loaded.metadata["title"] == "Title"


def test_opendocument_spaces_notes_and_styles(tmp_path: Path) -> None:
    style = '<style:style style:name="P1" style:parent-style-name="Title"/>'
    data = odt(
        '<text:p text:style-name="P1">Go ahead</text:p>',
        "<text:p>“Why<text:s/>stand<text:note>not said</text:note> <text:span>still</text:span>?”<text:line-break/>"
        "No.</text:p>",
        styles=style,
    )
    document = load_document(saved(tmp_path, "a.odt", data))
    assert document.text == "Go ahead\n\n“Why stand still?”\nNo."
    assert [block.zone for block in document.blocks] == [Zone.HEADLINE, Zone.BODY, Zone.BODY]


def test_a_page_gives_its_article_alone(tmp_path: Path) -> None:
    document = load_document(saved(tmp_path, "a.html", PAGE))
    assert [(sentence.zone, sentence.text) for sentence in segment(document)] == [
        (Zone.HEADLINE, "‘Why stand still?’"),
        (Zone.DECK, "A deck below it"),
        (Zone.BODY, "The officer said: “Come on, go ahead!”"),
        (Zone.CAPTION, "The border"),
        (Zone.BODY, "Nobody moved."),
        (Zone.BODY, "A heading further down"),
        (Zone.BODY, "He left."),
    ]
    assert document.metadata == {
        "author": "A. Writer",
        "date": "2021-08-06",
        "outlet": "Outlet",
        "title": "Go ahead | Outlet",
    }


def test_the_body_of_a_page_can_be_chosen(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.html", PAGE)
    assert "Read this too" in load_document(path, options=Options(body="//*[@class='related-articles']")).text
    with pytest.raises(FileDamaged, match="no element"):
        load_document(path, options=Options(body="//section"))


@settings(deadline=None, max_examples=30)
@given(PARAGRAPHS)
def test_web_page_round_trip(paragraphs: list[str]) -> None:
    body = "".join(f"<p>{words}</p>" for words in paragraphs)
    page = f"<html><meta charset=utf-8><body>{body}</body></html>"
    assert load_web(Raw(Path("a.html"), page.encode())).text == "\n\n".join(paragraphs)


def test_a_page_names_its_encoding(tmp_path: Path) -> None:
    page = "<html><meta charset='windows-1251'><body><p>Чё стоим?</p></body></html>"
    document = load_document(saved(tmp_path, "a.html", page.encode("cp1251")))
    assert (document.text, document.encoding, document.warnings) == ("Чё стоим?", "cp1251", ())


def test_markdown_keeps_its_text_and_reads_around_its_marks(tmp_path: Path) -> None:
    text = (
        "---\ntitle: X\n---\n# Why *stand* still?\n\n“Go **ahead**!” he\nsaid [here](http://a.b).\n\n"
        "> Quoted.\n\n- One\n- Two\n"
    )
    document = load_document(saved(tmp_path, "a.md", text))
    assert document.text == text
    assert [(sentence.zone, sentence.text) for sentence in segment(document)] == [
        (Zone.HEADLINE, "Why stand still?"),
        (Zone.BODY, "“Go ahead!” he said here."),
        (Zone.BODY, "Quoted."),
        (Zone.BODY, "One"),
        (Zone.BODY, "Two"),
    ]
    assert document.metadata == {"title": "X"}


def test_rich_text_in_a_code_page(tmp_path: Path) -> None:
    data = (
        rb"{\rtf1\ansi\ansicpg1251{\fonttbl{\f0\fcharset204 Arial;}}"
        rb"\f0 \'cd\'f3, \b \'f7\'b8\b0 ?\par \u1044?\u1072?.\par}"
    )
    document = load_document(saved(tmp_path, "a.rtf", data))
    assert document.text == "Ну, чё?\n\nДа."


def test_mail_subject_body_and_attachment(tmp_path: Path) -> None:
    head = b"From: A <a@b.c>\r\nSubject: =?utf-8?B?0J/RgNC40LLQtdGC?=\r\nMIME-Version: 1.0\r\n"
    part = b"--x\r\nContent-Type: text/plain; charset=koi8-r\r\n\r\n" + "Чё стоим?\r\n\r\nДавай!\r\n".encode("koi8-r")
    other = b"--x\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=a.pdf\r\n\r\n%PDF\r\n"
    other += b"--x--\r\n"
    document = load_document(
        saved(tmp_path, "a.eml", head + b"Content-Type: multipart/mixed; boundary=x\r\n\r\n" + part + other)
    )
    assert document.text == "Привет\n\nЧё стоим?\n\nДавай!"
    assert document.blocks[0].zone is Zone.HEADLINE
    assert document.metadata["author"] == "A <a@b.c>"
    assert "Attachments" in document.warnings[0]


def test_pdf_paragraphs_without_running_heads() -> None:
    document = load_document(DATA / "russian.pdf")
    assert document.language == "ru"
    assert document.blocks[0].zone is Zone.HEADLINE
    assert "Вестник" not in document.text
    assert "Page" not in document.text
    assert len(document.blocks) == 1 + 2 * 9
    assert "метр границы», — сказал он." in document.text.replace("\n", " ")


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize(("levels", "times"), [(8, 10), (6, 30), (30, 2), (2, 1000)])
def test_forms_that_multiply_one_another_are_refused_at_once(
    tmp_path: Path, levels: int, times: int, packed: bool
) -> None:
    data = forms_pdf(levels, times, packed)
    start = process_time()
    with pytest.raises(FileDamaged, match="repeats its drawings"):
        load_document(saved(tmp_path, "a.pdf", data))
    assert process_time() - start < 2.0


@pytest.mark.parametrize(("levels", "times"), [(1, 100), (3, 5), (20, 1)])
def test_a_pdf_with_forms_is_read(tmp_path: Path, levels: int, times: int) -> None:
    document = load_document(saved(tmp_path, "a.pdf", forms_pdf(levels, times, packed=True)))
    assert "Go ahead!" in document.text


def test_arabic_pdf_is_in_reading_order() -> None:
    document = load_document(DATA / "arabic.pdf")
    assert document.language == "ar"
    assert "قال الرئيس إن الحدود مغلقة اليوم." in [sentence.text for sentence in segment(document)]


TEASED = (
    "<html><body><nav><a href='/'>Home</a></nav><div id='teaser'><p>"
    + "Another story that stands beside it, long enough to be taken for the article. " * 6
    + "</p></div><section class='story'><h1>Go ahead</h1><div><p>“Why stand still?” he said.</p><p>"
    + "The officer spoke to them at the border. " * 3
    + "</p></div></section></body></html>"
)


def test_the_body_of_a_page_is_chosen_by_hand(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(TEASED, encoding="utf-8")
    parts = load_choices(path).parts
    assert [part.name for part in parts if part.chosen] == ["body"]
    (story,) = [part for part in parts if part.name == "section story"]
    assert story.beginning.startswith("Go ahead “Why stand still?”")
    assert story.depth == 1
    options = Options(body=story.path)
    document = load_document(path, options=options)
    assert "Another story" not in document.text
    assert "“Why stand still?” he said." in document.text
    assert document.options == options
    after = load_choices(path, options).parts
    assert [part.path for part in after if part.chosen] == [story.path]
    assert [part.path for part in after] == [part.path for part in parts]


def test_block_quotes_of_every_format_are_told(tmp_path: Path) -> None:
    said, after = "We close every metre of the border.", "He left the room soon after."
    word = docx.Document()
    word.add_paragraph(said, style="Intense Quote")
    word.add_paragraph(after)
    word.save(str(tmp_path / "a.docx"))
    quotations = odt(f'<text:p text:style-name="Quotations">{said}</text:p>', f"<text:p>{after}</text:p>")
    saved(tmp_path, "a.odt", quotations)
    saved(tmp_path, "a.md", f"> We close every metre\n> of the border.\n\n{after}\n")
    saved(tmp_path, "a.html", f"<html><body><blockquote><p>{said}</p></blockquote><p>{after}</p></body></html>")
    for name in ("a.docx", "a.odt", "a.md", "a.html"):
        document = load_document(tmp_path / name)
        assert [
            (block.quoted, " ".join(piece.of(document.text) for piece in block.pieces)) for block in document.blocks
        ] == [
            (True, said),
            (False, after),
        ], name
        (quote,) = find_quotes(document, "en").found
        assert quote.kind is Kind.BLOCK


def test_a_lazy_line_goes_on_in_its_markdown_quote(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.md", "He said:\n> We close every metre\nof the border.\n\nHe left.\n")
    assert [block.quoted for block in load_document(path).blocks] == [False, True, False]


WORD_PAGE = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv=Content-Type
content="text/html; charset=windows-1251"><title>x</title><style><!-- p {} --></style></head><body lang=RU>
<div class=WordSection1><p class=MsoTitle>Ну, чё стоим?</p>
<p class=MsoNormal><b><span>ОФИЦЕР:</span></b> Давай, вперёд!<o:p></o:p></p><p class=MsoQuote>Туда идём.</p>
<p class=MsoListParagraph>
<![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>Раз</p>
</div></body></html>"""


def test_a_page_saved_by_word(tmp_path: Path) -> None:
    document = load_document(saved(tmp_path, "a.htm", WORD_PAGE.encode("cp1251")))
    assert (document.encoding, document.language) == ("cp1251", "ru")
    assert [(block.zone, block.speaker, block.quoted, block.span.of(document.text)) for block in document.blocks] == [
        (Zone.HEADLINE, None, False, "Ну, чё стоим?"),
        (Zone.BODY, "ОФИЦЕР", False, "Давай, вперёд!"),
        (Zone.BODY, None, True, "Туда идём."),
        (Zone.BODY, None, False, "Раз"),
    ]


def test_marks_of_notes_and_running_heads_are_no_words(tmp_path: Path) -> None:
    page = (
        "<html><body><div title='header'><p>The Herald</p></div><p>“We go,” he said<a role='doc-noteref' href='#1'>"
        "<sup>1</sup></a>. Others stayed<sup><a href='#2'>[2]</a></sup>, 10 m<sup>2</sup> of them.</p>"
        "<section role='doc-endnotes'><p>A note.</p></section><div title='footer'><p>Page 1</p></div></body></html>"
    )
    assert load_document(saved(tmp_path, "a.html", page)).text == "“We go,” he said. Others stayed, 10 m2 of them."


def test_cells_and_bullets_of_rich_text(tmp_path: Path) -> None:
    source = (
        r"{\rtf1\ansi\ansicpg1251 \trowd Why?\cell Go!\cell\row\pard {\listtext\pard 1.\tab}First item\par"
        r" a | b\par}"
    )
    assert load_document(saved(tmp_path, "a.rtf", source)).text.split("\n\n") == ["Why?", "Go!", "First item", "a | b"]


def test_quoted_lines_of_a_mail_lose_their_marks(tmp_path: Path) -> None:
    mail = (
        "Subject: Go\nContent-Type: text/plain; charset=utf-8\n\nHe wrote:\n\n> We go there,\n> all of us.\n\nGood.\n"
    )
    document = load_document(saved(tmp_path, "a.eml", mail))
    assert [(block.quoted, block.pieces[0].of(document.text)) for block in document.blocks][2] == (True, "We go there,")
    assert ">" not in document.text


def test_a_headline_of_two_lines_in_a_pdf_is_one(tmp_path: Path) -> None:
    pdf = FPDF()
    pdf.add_font("DejaVu", fname=str(ROOT / "resources" / "fonts" / "DejaVuSans.ttf"))
    pdf.add_page()
    pdf.set_font("DejaVu", size=26)
    pdf.multi_cell(0, 12, "Minsk tells its guards to seal the border and to do so now", new_x="LMARGIN", new_y="NEXT")
    pdf.set_font("DejaVu", size=11)
    for _ in range(4):
        pdf.multi_cell(
            0,
            5,
            "An officer spoke to the people who had come to the border that night. " * 4,
            new_x="LMARGIN",
            new_y="NEXT",
        )
        pdf.ln(4)
    document = load_document(saved(tmp_path, "a.pdf", bytes(pdf.output())))
    assert [block.zone for block in document.blocks].count(Zone.HEADLINE) == 1
