"""Loaders: a file to a document. ``registry`` names every format; how to add one is told in ``content``."""

from quoteverify.loaders.bilingual import Bilingual
from quoteverify.loaders.content import Content, Format, Raw
from quoteverify.loaders.loading import (
    load_bilingual,
    load_choices,
    load_document,
    load_sides,
    pasted_document,
    read_bytes,
    sample,
    typed_document,
)
from quoteverify.loaders.registry import FORMATS, suffixes
from quoteverify.records.choices import Choices
from quoteverify.records.document import Line, Options

__all__ = [
    "FORMATS",
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
    "suffixes",
    "typed_document",
]
