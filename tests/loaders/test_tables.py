"""Tables and bilingual files: the column a person chooses, two sides by unit."""

import csv
import io
import json
from pathlib import Path
from xml.sax.saxutils import escape

import docx
import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quoteverify.loaders import load_bilingual, load_choices, load_document
from quoteverify.loaders.content import Raw
from quoteverify.loaders.errors import NoColumn, NotBilingual
from quoteverify.loaders.tables.delimited import read as read_csv
from quoteverify.loaders.tables.tmx import read as read_tmx
from quoteverify.loaders.tables.xliff import read as read_xliff
from quoteverify.records.document import Cue, Document, Options

RUSSIAN = ["Ну, чё стоим?", "Закройте каждый метр границы."]
ENGLISH = ["Well, why are we standing still?", "Close every metre of the border."]
CELLS = st.text(st.characters(categories=("L", "N", "P", "Zs"), max_codepoint=0x4FF), min_size=1, max_size=12).map(
    lambda cell: f"x{cell.strip()}"
)
ROWS = st.integers(2, 4).flatmap(lambda width: st.lists(st.lists(CELLS, min_size=width, max_size=width), min_size=2))


def units(document: Document) -> list[tuple[int, str]]:
    return [(block.paragraph, block.span.of(document.text)) for block in document.blocks]


def saved(tmp_path: Path, name: str, text: str) -> Path:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


@settings(deadline=None, max_examples=40)
@given(ROWS, st.sampled_from(",;\t"))
def test_delimited_round_trip(rows: list[list[str]], delimiter: str) -> None:
    held = io.StringIO()
    csv.writer(held, delimiter=delimiter, quoting=csv.QUOTE_ALL).writerows(rows)
    name = "a.tsv" if delimiter == "\t" else "a.csv"
    table = read_csv(Raw(Path(name), held.getvalue().encode()))
    cells = list(table.rows) if len(table.rows) == len(rows) else [table.headings, *table.rows]
    assert cells == [tuple(row) for row in rows]


def test_columns_are_named_and_chosen(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.csv", 'Start;Speaker;Text;Note\n00:00:01;Bob;"Why; stand?";a note\n00:00:03;Ann;Go!;\n')
    document = load_document(path)
    assert [(block.cue, block.speaker, block.span.of(document.text)) for block in document.blocks] == [
        (Cue(1000, 3000), "Bob", "Why; stand?"),
        (Cue(3000, 3000), "Ann", "Go!"),
    ]
    assert "“Text”" in document.warnings[0]
    for column in ("Note", "note", 4):
        assert load_document(path, options=Options(column=column)).text == "a note"
    with pytest.raises(NoColumn, match="Start, Speaker, Text, Note"):
        load_document(path, options=Options(column="Quote"))
    choices = load_choices(path)
    assert [column.heading for column in choices.columns] == ["Start", "Speaker", "Text", "Note"]
    assert choices.columns[2].samples == ("Why; stand?", "Go!")
    assert (choices.column, choices.sides) == (2, None)


@pytest.mark.parametrize("form", ["docx", "xlf", "tmx", "po", "csv"])
def test_each_side_of_a_bilingual_file_is_read_again_by_its_options(tmp_path: Path, form: str) -> None:
    pairs = [("Ну, чё стоим?", "Well, why are we standing still?"), ("Туда идём все вместе.", "We go there together.")]
    path = bilingual_file(tmp_path, form, pairs)
    choices = load_choices(path)
    both = load_bilingual(path)
    assert choices.sides is not None
    assert choices.two_sided is (form != "csv")
    for column, side in zip(choices.sides, (both.source, both.rendering), strict=True):
        again = load_document(path, options=Options(column=column + 1))
        assert again == load_document(path, options=side.options)
        assert (again.text, again.language) == (side.text, side.language)
    assert (both.source.language, both.rendering.language) == ("ru", "en")


def test_a_word_file_with_a_small_table_is_a_document(tmp_path: Path) -> None:
    path = bilingual_file(tmp_path, "docx", [("да, идём туда", "yes, we go there")])
    document = docx.Document(str(path))
    document.add_paragraph("The officer spoke for a long time, and most of what he said stands in these lines.")
    document.save(str(path))
    choices = load_choices(path)
    assert (choices.two_sided, choices.column, len(choices.columns)) == (False, None, 2)
    assert "for a long time" in load_document(path).text


def bilingual_file(folder: Path, form: str, pairs: list[tuple[str, str]]) -> Path:
    path = folder / f"a.{form}"
    if form == "docx":
        document = docx.Document()
        table = document.add_table(rows=0, cols=2)
        for pair in pairs:
            for cell, text in zip(table.add_row().cells, pair, strict=True):
                cell.text = text
        document.save(str(path))
        return path
    written = {
        "xlf": lambda: xliff(pairs, "1.2"),
        "tmx": lambda: tmx(pairs),
        "po": lambda: 'msgid ""\nmsgstr ""\n\n' + "".join(f'msgid "{a}"\nmsgstr "{b}"\n\n' for a, b in pairs),
        "csv": lambda: "said,printed\n" + "".join(f'"{a}","{b}"\n' for a, b in pairs),
    }[form]()
    path.write_text(written, encoding="utf-8")
    return path


def test_workbook_times_strings_and_gaps(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["Time", "Speaker", "Text"])
    sheet.append([1.5 / 86400, "Bob", "Why stand still?"])
    sheet["A2"].number_format = "[h]:mm:ss.000"
    sheet["C4"] = "Go ahead!"
    path = tmp_path / "a.xlsx"
    book.save(path)
    document = load_document(path)
    assert [(block.cue, block.speaker) for block in document.blocks] == [(Cue(1500, 1500), "Bob"), (None, None)]
    assert document.text == "Why stand still?\n\nGo ahead!"


def xliff(pairs: list[tuple[str, str]], version: str) -> str:
    if version == "2.0":
        body = "".join(
            f"<unit id='{n}'><segment><source>{escape(a)}</source><target>{escape(b)}</target></segment></unit>"
            for n, (a, b) in enumerate(pairs)
        )
        return (
            "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.0' srcLang='ru' trgLang='en'>"
            f"<file id='f'>{body}</file></xliff>"
        )
    body = "".join(
        f"<trans-unit id='{n}'><source>{escape(a)}</source><target>{escape(b)}</target></trans-unit>"
        for n, (a, b) in enumerate(pairs)
    )
    return (
        "<xliff xmlns='urn:oasis:names:tc:xliff:document:1.2' version='1.2'><file source-language='ru' "
        f"target-language='en' original='a' datatype='plaintext'><body>{body}</body></file></xliff>"
    )


@settings(deadline=None, max_examples=30)
@given(st.lists(st.tuples(CELLS, CELLS), min_size=1, max_size=5), st.sampled_from(["1.2", "2.0"]))
def test_xliff_and_tmx_round_trip(pairs: list[tuple[str, str]], version: str) -> None:
    table = read_xliff(Raw(Path("a.xlf"), xliff(pairs, version).encode()))
    assert list(table.rows) == pairs
    assert table.languages == ("ru", "en")
    assert list(read_tmx(Raw(Path("a.tmx"), tmx(pairs).encode())).rows) == pairs


def tmx(pairs: list[tuple[str, str]]) -> str:
    body = "".join(
        f"<tu><tuv xml:lang='en'><seg>{escape(b)}</seg></tuv><tuv xml:lang='ru'><seg>{escape(a)}</seg></tuv></tu>"
        for a, b in pairs
    )
    return f"<tmx version='1.4'><header srclang='ru'/><body>{body}</body></tmx>"


def test_codes_of_xliff_are_left_out_and_gaps_stay_gaps(tmp_path: Path) -> None:
    text = xliff([("A", "B"), ("Туда идём.", "")], "1.2").replace(
        ">A<", "><bpt id='1'>&lt;b&gt;</bpt>Ну<ept id='1'>&lt;/b&gt;</ept>, <g id='2'>чё</g>?<"
    )
    pair = load_bilingual(saved(tmp_path, "a.xlf", text))
    assert units(pair.source) == [(0, "Ну, чё?"), (1, "Туда идём.")]
    assert units(pair.rendering) == [(0, "B")]
    assert (pair.source.language, pair.rendering.language) == ("ru", "en")


def test_memories_of_more_than_two_languages(tmp_path: Path) -> None:
    variants = {"en": "Why?", "ru-RU": "Почему?", "lt": "Kodėl?"}
    body = "".join(f'<tuv xml:lang="{tag}"><seg>{words}</seg></tuv>' for tag, words in variants.items())
    path = saved(tmp_path, "a.tmx", f'<tmx version="1.4"><header srclang="ru-RU"/><body><tu>{body}</tu></body></tmx>')
    pair = load_bilingual(path)
    assert (pair.source.text, pair.rendering.text) == ("Почему?", "Why?")
    assert load_bilingual(path, ("lt", "ru")).rendering.text == "Почему?"
    assert load_document(path, options=Options(column="lt")).text == "Kodėl?"
    with pytest.raises(NotBilingual):
        load_bilingual(path, ("de", "en"))


def test_gettext_entries_and_plurals(tmp_path: Path) -> None:
    head = 'msgid ""\nmsgstr ""\n"Language: ru\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
    body = 'msgid "Why \\"stand\\"?"\nmsgstr "Чё «стоим»?"\n\nmsgid "One foot"\nmsgid_plural "Many feet"\n'
    path = saved(
        tmp_path,
        "a.po",
        head + body + 'msgstr[0] "Одна нога"\nmsgstr[1] "Много ног"\n\n#~ msgid "Old"\n#~ msgstr "X"\n',
    )
    pair = load_bilingual(path)
    assert [words for _, words in units(pair.source)] == ['Why "stand"?', "One foot", "Many feet"]
    assert [words for _, words in units(pair.rendering)] == ["Чё «стоим»?", "Одна нога", "Много ног"]
    assert pair.rendering.language == "ru"


@pytest.mark.parametrize("headed", [True, False])
def test_word_table_of_two_columns(tmp_path: Path, headed: bool) -> None:
    rows = [("English", "Russian")] * headed + list(zip(ENGLISH, RUSSIAN, strict=True))
    document = docx.Document()
    document.add_paragraph("Not in the table")
    table = document.add_table(len(rows), 2)
    for row, (left, right) in zip(table.rows, rows, strict=True):
        row.cells[0].text, row.cells[1].text = left, right
    path = tmp_path / "a.docx"
    document.save(str(path))
    pair = load_bilingual(path)
    assert [words for _, words in units(pair.source)] == RUSSIAN
    assert [words for _, words in units(pair.rendering)] == ENGLISH
    assert [number for number, _ in units(pair.source)] == [number for number, _ in units(pair.rendering)]


def test_a_table_of_one_language_is_not_bilingual(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.csv", "\n".join(f'"{words}","{words}"' for words in ENGLISH))
    with pytest.raises(NotBilingual, match="two files"):
        load_bilingual(path)
    with pytest.raises(NotBilingual):
        load_bilingual(saved(tmp_path, "a.txt", "Text"))


def test_bilingual_csv(tmp_path: Path) -> None:
    rows = "\n".join(
        f"{json.dumps(a, ensure_ascii=False)},{json.dumps(b)}" for a, b in zip(RUSSIAN, ENGLISH, strict=True)
    )
    pair = load_bilingual(saved(tmp_path, "a.csv", rows))
    assert [words for _, words in units(pair.source)] == RUSSIAN
    assert [words for _, words in units(pair.rendering)] == ENGLISH


def test_short_words_that_come_again_are_no_speakers(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.tsv", "Да\tYes\nНет\tNo\nДа\tYes\nНет\tNo\n")
    assert {block.speaker for block in load_document(path).blocks} == {None}


@pytest.mark.parametrize("name", ["a.tsv", "a.csv"])
@pytest.mark.parametrize("order", [(0, 1, 2), (1, 0, 2), (1, 2, 0), (2, 1)])
@pytest.mark.parametrize(
    "answers",
    [["Да.", "Нет.", "Да?", "Почему?", "Нет.", "Да."], ["はい。"] * 6, ["Ja!", "Nein!", "Ja.", "Ja.", "Nein.", "Ja."]],
)
def test_short_answers_beside_long_names_are_the_text(
    tmp_path: Path, name: str, order: tuple[int, ...], answers: list[str]
) -> None:
    names = ["Корреспондент", "Anna-Maria Schmidt-Berg"] * 3
    cells = [(f"00:0{k}:08", *row) for k, row in enumerate(zip(names, answers, strict=True))]
    between = "\t" if name.endswith("tsv") else ";"
    path = saved(tmp_path, name, "".join(between.join(row[k] for k in order) + "\n" for row in cells))
    document = load_document(path)
    assert [block.span.of(document.text) for block in document.blocks] == answers
    assert [block.speaker for block in document.blocks] == names


def test_remarks_with_full_stops_are_not_taken_for_words_without(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.tsv", "ну чё стоим давай вперёд\tUnclear.\nтуда идём ну конечно туда идём\tLaughs.\n" * 3)
    assert "чё стоим" in load_document(path).text
