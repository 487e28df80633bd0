"""What can be wrong with a model, one sentence each for the person who has to fix it."""

from pathlib import Path

from quoteverify.errors import InputError


class ModelError(InputError):
    """Base of every failure that lies in a model's files."""


class NotAModelFolder(ModelError):
    def __init__(self, path: Path) -> None:
        self.path = path
        super().__init__(
            f"{path} is not a model folder: give the folder that holds config.json, source.spm, target.spm, "
            "vocab.json and model.safetensors."
        )


class ModelFilesMissing(ModelError):
    def __init__(self, path: Path, names: tuple[str, ...]) -> None:
        self.path, self.names = path, names
        super().__init__(
            f"The model folder {path} lacks {', '.join(names)}: download the model again, all of its files."
        )


class ForeignWeights(ModelError):
    def __init__(self, path: Path, name: str) -> None:
        self.path, self.name = path, name
        super().__init__(
            f"The model folder {path} holds its weights for another library only ({name}): download "
            "model.safetensors or pytorch_model.bin as well."
        )


class SubwordsOnly(ModelError):
    def __init__(self, path: Path) -> None:
        self.path = path
        super().__init__(
            f"The model in {path} cuts words by BPE, which needs a tokeniser of its own: take a model of the pair that "
            "comes with SentencePiece files (source.spm and target.spm, or sentencepiece.model)."
        )


class NoTranslation(ModelError):
    def __init__(self, path: Path, kind: str) -> None:
        self.path, self.kind = path, kind
        super().__init__(
            f"{path} is an Argos package of type “{kind}”: take one that translates from one language into one other."
        )


class OtherKind(ModelError):
    """``what`` a file or folder is, and what to ``do`` instead."""

    def __init__(self, path: Path, what: str, do: str) -> None:
        self.path, self.what, self.do = path, what, do
        super().__init__(f"{path} is {what}: {do}.")


class LfsPointer(ModelError):
    def __init__(self, path: Path) -> None:
        self.path = path
        super().__init__(
            f"{path} is a Git LFS pointer, not the file itself: run “git lfs pull” where the model was cloned, "
            "or download the file from the model's page."
        )


class DamagedModelFile(ModelError):
    def __init__(self, path: Path, why: str) -> None:
        self.path, self.why = path, why
        super().__init__(f"{path} cannot be used ({why}): download it again.")


class NotMarian(ModelError):
    def __init__(self, path: Path, kind: str) -> None:
        self.path, self.kind = path, kind
        super().__init__(
            f"{path} describes a model of type “{kind}”: only MarianMT (OPUS-MT) translation models can be used."
        )


class AbsurdDimensions(ModelError):
    def __init__(self, path: Path, what: str) -> None:
        self.path, self.what = path, what
        super().__init__(f"{path} cannot be right ({what}): download the model again from where it was published.")


class WrongShapes(ModelError):
    def __init__(self, path: Path, what: str) -> None:
        self.path, self.what = path, what
        super().__init__(f"The weights in {path} do not fit the model's other files: {what}. Download all files again.")


class PickledCode(ModelError):
    def __init__(self, path: Path) -> None:
        self.path = path
        super().__init__(
            f"{path} holds more than weights (pickled program code) and was not opened: use a folder with "
            "model.safetensors."
        )


class CodeInFolder(ModelError):
    def __init__(self, path: Path, name: str) -> None:
        self.path, self.name = path, name
        super().__init__(
            f"The model folder {path} brings program code ({name}), which a translation model does not need: "
            "nothing was installed."
        )


class ModelNotPrepared(ModelError):
    def __init__(self, name: str, place: Path, why: str) -> None:
        self.name, self.place, self.why = name, place, why
        super().__init__(
            f"The model {name} could not be prepared in {place} ({why}): free some space, name another folder in "
            "QUOTEVERIFY_DATA, or check with --no-model."
        )


class LinkOut(ModelError):
    def __init__(self, path: Path, name: str) -> None:
        self.path, self.name = path, name
        super().__init__(
            f"In the model folder {path}, {name} is a link to a file elsewhere: put the file itself into the folder."
        )


class UnknownPair(ModelError):
    def __init__(self, path: Path) -> None:
        self.path = path
        super().__init__(
            f"Nothing in {path} says which languages the model translates: name the folder like opus-mt-ru-en."
        )


class ConverterMissing(ModelError):
    def __init__(self, model: Path | str) -> None:
        self.model = model
        super().__init__(
            f"{model} is a model as published, and PyTorch and Transformers, which convert it, are not installed: "
            'pip install "quoteverify[convert]" (in a copy of the sources: make convert), then try again.'
        )


class FirefoxMissing(ModelError):
    def __init__(self, model: Path | str) -> None:
        self.model = model
        super().__init__(
            f"{model} is a model of Firefox Translations, and fxtranslate, which runs it, is not installed: "
            'pip install "quoteverify[firefox]", then try again.'
        )


class ConversionFailed(ModelError):
    def __init__(self, path: Path, why: str) -> None:
        self.path, self.why = path, why
        super().__init__(f"The model in {path} could not be prepared for use ({why}): nothing was installed.")
