"""Reading: a model folder in any of the forms that can be used.

A form is a module here with a folder type of its own, a line in ``_FORMS``, and the names of its files in ``NAMES``.
"""

from collections.abc import Callable
from pathlib import Path

from quoteverify.engines.errors import NotAModelFolder
from quoteverify.engines.folder import OPTIONAL, REQUIRED, WEIGHTS, ModelFolder, read_folder
from quoteverify.engines.forms import argos, firefox, marian
from quoteverify.engines.forms.recognition import refuse_other_kind

NAMES = frozenset({*REQUIRED, *OPTIONAL, *WEIGHTS, *marian.NAMES, *argos.NAMES, *firefox.NAMES})
"""What the files of a model that is installed, or exported, may be called."""

Read = Callable[[Path, str | None, str | None], ModelFolder]
_FORMS: tuple[tuple[Callable[[Path], bool], Read], ...] = (
    (argos.is_argos, argos.read_argos),
    (marian.is_marian, marian.read_marian),
    (firefox.is_firefox, firefox.read_firefox),
)


def read_model(path: Path, name: str | None = None, sha256: str | None = None) -> ModelFolder:
    """Look at every file of a model folder, whatever its form; ``name`` and ``sha256`` as in
    :func:`quoteverify.engines.folder.read_folder`. Raises a ModelError whose sentence names what is wrong."""
    if not path.is_dir():
        raise NotAModelFolder(path)
    refuse_other_kind(path)
    whole = any((path / weights).is_file() for weights in WEIGHTS)
    for fits, read in () if whole else _FORMS:
        if fits(path):
            return read(path, name, sha256)
    return read_folder(path, name, sha256)
