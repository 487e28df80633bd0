"""The map of the house: drawn from the imports, whole, and true to the contract."""

from pathlib import Path

from lxml import etree

from tests.support.paths import ROOT
from tools import draw_map

SVG = "{http://www.w3.org/2000/svg}"


def wings_on_disk() -> set[str]:
    folders = {path.parent.name for path in (ROOT / "quoteverify").glob("*/__init__.py")}
    return folders | {"ui"}


def test_every_wing_stands_on_the_map_once_and_says_what_it_is_for() -> None:
    drawing = etree.fromstring(draw_map.picture().encode())
    words = [text.text or "" for text in drawing.iter(f"{SVG}text")]
    assert sorted(words[::3]) == sorted(wings_on_disk())
    assert all(purpose for purpose in words[2::3])


def test_every_arrow_leads_downwards() -> None:
    drawing = etree.fromstring(draw_map.picture().encode())
    arrows = [path.get("d", "") for path in drawing.iter(f"{SVG}path") if path.get("marker-end")]
    assert arrows
    for arrow in arrows:
        start, end = arrow.removeprefix("M").split("C")
        assert int(start.split()[1]) < int(end.split()[-1])


def test_an_arrow_is_left_out_where_the_way_leads_there_anyway() -> None:
    wings = {
        "sheets": draw_map.Wing("sheets", 1, "", frozenset({"check", "records"})),
        "check": draw_map.Wing("check", 1, "", frozenset({"records"})),
        "records": draw_map.Wing("records", 1, "", frozenset()),
    }
    assert list(draw_map.reduced(wings)) == [("sheets", "check"), ("check", "records")]


def test_imports_written_as_names_of_the_package_count(tmp_path: Path) -> None:
    source = tmp_path / "sample.py"
    source.write_text(
        "from quoteverify import words, __version__\nfrom quoteverify.records.spans import Span\n", "utf-8"
    )
    assert set(draw_map.imported_wings(source)) == {"words", "__version__", "records"}
