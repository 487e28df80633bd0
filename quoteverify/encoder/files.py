"""Files: where the encoder's files lie, and what exactly they are."""

import hashlib
import os
from dataclasses import dataclass
from importlib.resources import as_file, files
from pathlib import Path

from quoteverify.encoder.errors import EncoderMissing
from quoteverify.system.filehash import file_sha256

OVERRIDE = "QUOTEVERIFY_ENCODER"
"""Environment variable naming a folder with other files of the same format: newer weights on trial, and tests."""

ENCODER, JUDGE, TOKENIZER, MEANS = "encoder.npz", "judge.safetensors", "tokenizer.json", "means.npz"


@dataclass(frozen=True, slots=True)
class EncoderFiles:
    """A folder with ``encoder.npz``, ``tokenizer.json``, ``means.npz`` and, for the judge, ``judge.safetensors``."""

    folder: Path

    @property
    def encoder(self) -> Path:
        return self.folder / ENCODER

    @property
    def judge(self) -> Path:
        return self.folder / JUDGE

    @property
    def tokenizer(self) -> Path:
        return self.folder / TOKENIZER

    @property
    def means(self) -> Path:
        return self.folder / MEANS

    def fingerprint(self, *paths: Path) -> str:
        """The SHA-256 over those of some of the files: hexadecimal digits. Raises EncoderMissing."""
        return hashlib.sha256(" ".join(map(self.sha256, paths)).encode()).hexdigest()

    def sha256(self, path: Path) -> str:
        """Of one of the files. Raises EncoderMissing."""
        try:
            return file_sha256(path)
        except OSError:
            raise EncoderMissing(self.folder, path.name) from None


def encoder_files() -> EncoderFiles:
    """Those that ship with the program, or those named by the environment."""
    given = os.environ.get(OVERRIDE)
    if given:
        return EncoderFiles(Path(given))
    with as_file(files("resources") / "models" / "judge") as path:
        return EncoderFiles(path)
