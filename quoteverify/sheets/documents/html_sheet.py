"""HTML: one self-contained file for editors, without scripts, links or requests; readable in black and white."""

from functools import cache

from jinja2 import Template

from quoteverify.sheets.documents.templates import render_own, usual_template
from quoteverify.sheets.manifest import manifest_word, sealed, with_manifest
from quoteverify.sheets.outline.outline import outline
from quoteverify.sheets.outline.parts import MACHINE_NOTE, NO_ENGINE
from quoteverify.sheets.sheet import Sheet


def write(sheet: Sheet) -> bytes:
    """The sheet as one UTF-8 HTML file. Raises TemplateBroken or WrongTemplate for a template of one's own."""
    word = manifest_word(sheet, "html")
    context = {
        "sheet": outline(sheet),
        "machine_note": MACHINE_NOTE,
        "no_engine": NO_ENGINE,
        "version": sheet.app_version,
        "manifest": word,
    }
    own = sheet.options.template
    html = render_own(own, ".html", "HTML", context) if own else _usual().render(context)
    whole = with_manifest(html, word, f"\n<!-- quoteverify-manifest {word} -->\n")
    return sealed(whole.encode("utf-8", "xmlcharrefreplace"), word)


@cache
def _usual() -> Template:
    return usual_template("sheet.html")
