"""HTML: one self-contained file for editors, without scripts, links or requests; readable in black and white."""

from functools import cache

from jinja2 import Template

from quoteverify.localisation.words import spoken, word
from quoteverify.sheets.documents.templates import render_own, usual_template
from quoteverify.sheets.manifest import manifest_word, sealed, with_manifest
from quoteverify.sheets.outline.labels import machine_note, no_engine, severity_label
from quoteverify.sheets.outline.outline import outline
from quoteverify.sheets.sheet import Sheet


def write(sheet: Sheet) -> bytes:
    """The sheet as one UTF-8 HTML file. Raises TemplateBroken or WrongTemplate for a template of one's own."""
    manifest = manifest_word(sheet, "html")
    context = {
        "sheet": outline(sheet),
        "machine_note": machine_note(),
        "no_engine": no_engine(),
        "word": word,
        "severity_label": severity_label,
        "language": spoken(),
        "version": sheet.app_version,
        "manifest": manifest,
    }
    own = sheet.options.template
    html = render_own(own, ".html", "HTML", context) if own else _usual().render(context)
    whole = with_manifest(html, manifest, f"\n<!-- quoteverify-manifest {manifest} -->\n")
    return sealed(whole.encode("utf-8", "xmlcharrefreplace"), manifest)


@cache
def _usual() -> Template:
    return usual_template("sheet.html")
