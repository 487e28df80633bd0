"""Loaders: a file to a document. ``registry`` names every format; how to add one is told in ``content``."""

from typing import TYPE_CHECKING

from quoteverify.records.choices import Choices
from quoteverify.records.document import Line, Options
from quoteverify.system.lazily import lazily

if TYPE_CHECKING:
    from quoteverify.loaders.bilingual import Bilingual
    from quoteverify.loaders.content import Content, Format, Raw
    from quoteverify.loaders.loading import (
        SIZE_LIMIT,
        load_bilingual,
        load_choices,
        load_document,
        load_sides,
        pasted_document,
        read_bytes,
        sample,
        typed_document,
    )
    from quoteverify.loaders.registry import FORMATS, suffix_of, suffixes
else:
    __getattr__ = lazily(
        __name__,
        {
            "bilingual": ("Bilingual",),
            "content": ("Content", "Format", "Raw"),
            "loading": (
                "SIZE_LIMIT",
                "load_bilingual",
                "load_choices",
                "load_document",
                "load_sides",
                "pasted_document",
                "read_bytes",
                "sample",
                "typed_document",
            ),
            "registry": ("FORMATS", "suffix_of", "suffixes"),
        },
    )

__all__ = [
    "FORMATS",
    "SIZE_LIMIT",
    "Bilingual",
    "Choices",
    "Content",
    "Format",
    "Line",
    "Options",
    "Raw",
    "load_bilingual",
    "load_choices",
    "load_document",
    "load_sides",
    "pasted_document",
    "read_bytes",
    "sample",
    "suffix_of",
    "suffixes",
    "typed_document",
]
