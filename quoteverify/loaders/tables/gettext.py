"""Gettext catalogues (.po, .pot), by polib: msgid and msgstr side by side; obsolete entries are left out."""

import polib

from quoteverify.loaders.columns import SOURCE, TARGET, Table, loader
from quoteverify.loaders.content import Format, Raw
from quoteverify.loaders.errors import FileDamaged

_WHAT = "gettext catalogue"


def read(raw: Raw) -> Table:
    """The entries as rows of source and target; plural forms are rows of their own. Raises FileDamaged."""
    decoded = raw.decode()
    try:
        # polib takes a string without a newline for a file name.
        catalogue = polib.pofile(f"\n{decoded.text}\n", check_for_duplicates=False)
    except (OSError, ValueError, IndexError, KeyError, UnicodeError) as error:
        raise FileDamaged(raw.path, _WHAT, str(error).rstrip(".")[:200]) from None
    rows: list[tuple[str, str]] = []
    for entry in catalogue:
        if entry.obsolete:
            continue
        rows.append((entry.msgid, entry.msgstr or entry.msgstr_plural.get(0, "")))
        if entry.msgid_plural:
            rows.append((entry.msgid_plural, entry.msgstr_plural.get(max(entry.msgstr_plural, default=0), "")))
    target = catalogue.metadata.get("Language", "").replace("_", "-").strip() or None
    return Table((SOURCE, TARGET), tuple(rows), (None, target), decoded.encoding, decoded.warnings)


FORMAT = Format(_WHAT, (".po", ".pot"), loader(read), lambda data: b'\nmsgid ""' in data[:1000], read, two_sided=True)
