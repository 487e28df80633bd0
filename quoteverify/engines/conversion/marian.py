"""Marian: a model as Marian wrote it, converted by CTranslate2's own converter."""

import json
import traceback
import zipfile
from pathlib import Path
from tempfile import TemporaryDirectory

from quoteverify.engines.errors import ConversionFailed
from quoteverify.engines.forms.marian import MarianFolder

_SETTINGS = "config.json"


def convert_marian(folder: MarianFolder, place: Path, compute: str) -> None:
    """Write the converted model into the existing folder ``place``; ``compute`` is ``int8`` or ``float32``.

    CTranslate2 would append the end of the sentence to each input by itself. Inputs have it here, as those of other
    models do, so that is switched off. Raises ConversionFailed.
    """
    from ctranslate2.converters import MarianConverter

    converter = MarianConverter(str(folder.weights), [str(vocabulary) for vocabulary in folder.vocabularies])
    with TemporaryDirectory(dir=place) as work:
        made = Path(work) / "made"
        try:
            converter.convert(str(made), quantization=compute)
        except (ValueError, KeyError, TypeError, AttributeError, IndexError, RuntimeError, zipfile.BadZipFile) as error:
            # The converter's frames hold the file of the weights open.
            traceback.clear_frames(error.__traceback__)
            raise ConversionFailed(Path(folder.name), _reason(error)) from error
        settings = json.loads((made / _SETTINGS).read_text(encoding="utf-8"))
        (made / _SETTINGS).write_text(json.dumps(settings | {"add_source_eos": False}, indent=2), encoding="utf-8")
        for path in made.iterdir():
            path.replace(place / path.name)


def _reason(error: Exception) -> str:
    """What CTranslate2 says of a model that it does not support comes after “reasons:”."""
    said = " ".join(str(error).split())
    return said.rpartition("reasons: ")[2].removeprefix("- ")[:120] or type(error).__name__
