"""Zip containers whose bytes depend on their content alone."""

import io
import zipfile

EPOCH = (1980, 1, 1, 0, 0, 0)
"""The earliest time a zip entry can have."""


def without_times(content: bytes) -> bytes:
    """The same zip with every entry's time set to 1980, entries in their order, ``mimetype`` stored as ODF asks."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            same = zipfile.ZipInfo(entry.filename, EPOCH)
            same.compress_type = zipfile.ZIP_STORED if entry.filename == "mimetype" else zipfile.ZIP_DEFLATED
            new.writestr(same, old.read(entry))
    return out.getvalue()
