"""Engines: translation models on this computer. Importing this package loads no translation library."""

from quoteverify.engines.collection import Engines, open_engines

__all__ = ["Engines", "open_engines"]
