"""HTML: one self-contained file for editors, without scripts, links or requests; readable in black and white."""

from functools import cache
from importlib.resources import files

from jinja2 import Environment, StrictUndefined, Template

from quoteverify.sheets.manifest import manifest_word, sealed
from quoteverify.sheets.outline import outline
from quoteverify.sheets.parts import MACHINE_NOTE, NO_ENGINE
from quoteverify.sheets.sheet import Sheet


def write(sheet: Sheet) -> bytes:
    """The sheet as one UTF-8 HTML file."""
    word = manifest_word(sheet, "html")
    html = _template().render(sheet=outline(sheet), machine_note=MACHINE_NOTE, version=sheet.app_version, manifest=word)
    return sealed(html.encode("utf-8", "xmlcharrefreplace"), word)


@cache
def _template() -> Template:
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    text = (files("resources") / "templates" / "sheet.html").read_text(encoding="utf-8")
    return environment.from_string(text)
