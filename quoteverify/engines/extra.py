"""Extra: PyTorch and Transformers, which read and convert models as they are published.

They are installed on request (``quoteverify[convert]``): the starter, and a model once converted, run without them.
"""

from importlib.util import find_spec
from pathlib import Path

from quoteverify.engines.errors import ConverterMissing

LIBRARIES = ("torch", "transformers")


def require_converter(model: Path | str) -> None:
    """Raises ConverterMissing where ``model`` (a folder, a file, or what is to be fetched) could not be converted."""
    if any(find_spec(name) is None for name in LIBRARIES):
        raise ConverterMissing(model)
