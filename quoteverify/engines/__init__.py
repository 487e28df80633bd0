"""Engines: translation models on this computer. Importing this package loads no translation library."""

from typing import TYPE_CHECKING

from quoteverify.system.lazily import lazily

if TYPE_CHECKING:
    from quoteverify.engines.collection import Engines, open_engines
else:
    __getattr__ = lazily(
        __name__,
        {
            "collection": ("Engines", "open_engines"),
        },
    )

__all__ = ["Engines", "open_engines"]
