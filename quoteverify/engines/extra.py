"""Extra: what is installed on request for models of some forms.

PyTorch and Transformers (``quoteverify[convert]``) read and convert models published for Transformers: the starter, and
a model once converted, run without them. fxtranslate (``quoteverify[firefox]``) runs models of Firefox Translations.
"""

from importlib.util import find_spec
from pathlib import Path

from quoteverify.engines.errors import ConverterMissing, FirefoxMissing

LIBRARIES = ("torch", "transformers")
FIREFOX = "fxtranslate"


def require_converter(model: Path | str) -> None:
    """Raises ConverterMissing where ``model`` (a folder, a file, or what is to be fetched) could not be converted."""
    if any(find_spec(name) is None for name in LIBRARIES):
        raise ConverterMissing(model)


def require_firefox(model: Path | str) -> None:
    """Raises FirefoxMissing where a model of Firefox Translations could not be run."""
    if find_spec(FIREFOX) is None:
        raise FirefoxMissing(model)
