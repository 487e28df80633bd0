"""Zip containers whose bytes depend on their content alone."""

import io
import zipfile

EPOCH = (1980, 1, 1, 0, 0, 0)
"""The earliest time a zip entry can have."""

Members = list[tuple[str, bytes]]


def members(content: bytes) -> Members:
    """The names and bytes of a zip that this program wrote itself, in their order."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return [(entry.filename, archive.read(entry)) for entry in archive.infolist()]


def packed(parts: Members) -> bytes:
    """A zip of these members, every entry's time 1980, ``mimetype`` stored as ODF asks."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts:
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(entry, data)
    return out.getvalue()
