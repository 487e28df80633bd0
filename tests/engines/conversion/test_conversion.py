"""Converted models say what their originals say: the starter, and real OPUS-MT folders filled with random weights."""

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import save_file

from quoteverify.engines import open_engines
from quoteverify.engines.collection import starter_folder
from quoteverify.engines.conversion import comparison
from quoteverify.engines.conversion.comparison import TOLERANCE, compare, fixed_sentences, trial
from quoteverify.engines.conversion.converting import convert
from quoteverify.engines.conversion.preparation import PreparedModel, Runtime, load_decoder, prepare, read_preparation
from quoteverify.engines.conversion.reference import ReferenceDecoder
from quoteverify.engines.errors import DamagedModelFile
from quoteverify.engines.folder import TransformersFolder, read_folder
from quoteverify.engines.translation.decoder import FastDecoder
from quoteverify.engines.translation.marian import MarianEngine
from quoteverify.engines.translation.vocabulary import Vocabulary
from quoteverify.language.identification import identify
from quoteverify.language.profiles import known
from quoteverify.records.translation import Doubt
from quoteverify.system.places import OVERRIDE
from tests.support.paths import SHARED
from tests.support.tiny_model import compare_briefly, random_weights, write_model

SHARED_MODELS = SHARED / "models"
starter_needed = pytest.mark.skipif(starter_folder() is None, reason="this copy came without the starter model")


def _published(name: str, tmp_path: Path, **smaller: int) -> TransformersFolder:
    """A real folder, its vocabulary whole, its network made small and random."""
    origin = SHARED_MODELS / f"{name}.no-weights"
    if not origin.is_dir():
        pytest.skip(f"{origin} is not there")
    folder = tmp_path / name
    shutil.copytree(origin, folder, copy_function=shutil.copyfile)
    folder.chmod(0o755)
    config = json.loads((folder / "config.json").read_text(encoding="utf-8")) | smaller
    (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
    save_file(random_weights(config), folder / "model.safetensors")
    return read_folder(folder)


SMALL = {
    "d_model": 32,
    "encoder_layers": 1,
    "decoder_layers": 1,
    "encoder_ffn_dim": 32,
    "decoder_ffn_dim": 32,
    "encoder_attention_heads": 2,
    "decoder_attention_heads": 2,
}


@starter_needed
def test_the_starter_is_converted_faithfully(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """float32: fifty of fifty greedy outputs identical; int8: forced scores within the stated tolerance."""
    compare_briefly(monkeypatch)
    monkeypatch.setattr(comparison, "LONGEST", 24)
    monkeypatch.setattr(comparison, "DIRECTIONS", 1)
    folder = starter_folder()
    assert folder
    first = trial(folder, ReferenceDecoder(folder))
    (tmp_path / "float32").mkdir()
    convert(folder, tmp_path / "float32", "float32")
    exact = compare(first, FastDecoder(tmp_path / "float32", "float32"))
    assert (exact.identical, exact.sentences) == (50, 50)
    assert exact.deviation < 1e-4
    (tmp_path / "int8").mkdir()
    convert(folder, tmp_path / "int8", "int8")
    assert compare(first, FastDecoder(tmp_path / "int8", "int8")).deviation <= TOLERANCE


@pytest.mark.parametrize(
    ("name", "pair", "text"),
    [
        ("opus-mt-tc-big-fr-en", ("fr", "en"), "Qu'est-ce que vous faites ici ?"),
        ("opus-mt-zh-en", ("zh", "en"), "你们在这里做什么？"),
    ],
)
def test_published_folders_load(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, pair: tuple[str, str], text: str
) -> None:
    compare_briefly(monkeypatch)
    folder = _published(name, tmp_path, **SMALL)
    assert (set(folder.sources), set(folder.targets)) == ({pair[0]}, {pair[1]})
    assert folder.licence == "cc-by-4.0"
    prepared = prepare(folder, tmp_path / "prepared")
    assert prepared.float32
    assert prepared.float32.same
    engine = MarianEngine(folder, lambda: load_decoder(folder, tmp_path / "prepared", prepared.runtime))
    (made,) = engine.translate([text], *pair)
    assert made.text
    assert Doubt.UNKNOWN_WORDS not in made.doubts
    (score,) = engine.score([(text, "What are you doing here?")], *pair)
    assert score.tokens[-1].end == len("What are you doing here?")


@pytest.mark.parametrize("name", ["opus-mt-tc-big-fr-en", "opus-mt-zh-en"])
def test_pieces_are_those_of_the_published_tokenizer(tmp_path: Path, name: str) -> None:
    import warnings

    import transformers

    folder = _published(name, tmp_path, **SMALL)
    with warnings.catch_warnings():
        # It recommends a normaliser that is not needed here.
        warnings.simplefilter("ignore")
        theirs = transformers.MarianTokenizer.from_pretrained(str(folder.path))
        ours = Vocabulary(folder)
        for text in (*fixed_sentences("en"), "Qu'est-ce que c'est ?", "你们在这里做什么？", "½ ☃ e\u0301"):
            expected = [token if token in theirs.encoder else folder.unknown_token for token in theirs.tokenize(text)]
            assert list(ours.source(text, "en").tokens) == [*expected, folder.end_token]


def test_own_embeddings_on_each_side(tmp_path: Path) -> None:
    """Newer models have two vocabularies."""
    path = write_model(tmp_path / "opus-mt-ru-en", share_encoder_decoder_embeddings=False, tie_word_embeddings=False)
    config = json.loads((path / "config.json").read_text(encoding="utf-8"))
    tensors = random_weights(config)
    shared = tensors.pop("model.shared.weight")
    tensors["model.encoder.embed_tokens.weight"] = shared
    tensors["model.decoder.embed_tokens.weight"] = np.ascontiguousarray(np.roll(shared, 1, axis=1))
    tensors["lm_head.weight"] = tensors["model.decoder.embed_tokens.weight"].copy()
    save_file(tensors, path / "model.safetensors")
    vocabulary = (path / "vocab.json").read_bytes()
    (path / "target_vocab.json").write_bytes(vocabulary)
    folder = read_folder(path)
    (tmp_path / "made").mkdir()
    convert(folder, tmp_path / "made", "float32")
    tokens = Vocabulary(folder).source("Доброе утро.", "en").tokens
    ours = FastDecoder(tmp_path / "made", "float32").force([tokens], [("▁", "s")])
    theirs = ReferenceDecoder(folder).force([tokens], [("▁", "s")])
    assert ours[0] == pytest.approx(theirs[0], abs=1e-4)


@starter_needed
def test_the_starter_works_without_the_original_library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(OVERRIDE, str(tmp_path))
    said: list[str] = []
    engine = open_engines(say=said.append).between("ru", "en")
    assert engine
    assert engine.identity.starter
    assert said == ["preparing starter-ru-en for its first use"]
    (made,) = engine.translate(["Добрый день, друзья мои! Где вы были?"], "ru", "en")
    assert made.text
    (place,) = (tmp_path / "cache" / "prepared").iterdir()
    found = read_preparation(place)
    assert found
    assert found.runtime is Runtime.FLOAT32
    stamp = (place / "model.bin").stat().st_mtime_ns
    again = open_engines().between("ru", "en")
    assert again
    again.translate(["Другое предложение."], "ru", "en")
    assert (place / "model.bin").stat().st_mtime_ns == stamp


@pytest.mark.parametrize("language", [*known(), "is"])
def test_every_language_is_compared_on_fifty_sentences_its_own_first(language: str) -> None:
    sentences = fixed_sentences(language)
    assert len(set(sentences)) == 50
    if language in known():
        own = [sentence for sentence in sentences[:10] if len(sentence) > 20]
        assert all(identify(sentence, known()).language == language for sentence in own)


def test_a_damaged_preparation_is_made_again(tmp_path: Path) -> None:
    folder, place = read_folder(write_model(tmp_path / "opus-mt-ru-en")), tmp_path / "prepared"
    prepare(folder, place, Runtime.FLOAT32)
    sound = (place / "model.bin").read_bytes()
    for damaged in (sound[:-1] + bytes([sound[-1] ^ 1]), sound[:100]):
        (place / "model.bin").write_bytes(damaged)
        PreparedModel(folder, place, Runtime.FLOAT32).signature()
        assert (place / "model.bin").read_bytes() == sound


def test_weights_that_changed_are_not_converted_under_the_hash_of_the_former_ones(tmp_path: Path) -> None:
    folder = read_folder(write_model(tmp_path / "opus-mt-ru-en"))
    content = folder.weights.read_bytes()
    folder.weights.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    with pytest.raises(DamagedModelFile, match="changed"):
        prepare(folder, tmp_path / "prepared", Runtime.FLOAT32)


@pytest.mark.parametrize("attribute", ["_attn_implementation", "attn_implementation", "experts_implementation"])
def test_no_attribute_of_a_configuration_chooses_code(tmp_path: Path, attribute: str) -> None:
    pytest.importorskip("transformers")
    place = write_model(tmp_path / "opus-mt-ru-en")
    for name in ("config.json", "generation_config.json"):
        known = json.loads((place / name).read_text()) if (place / name).is_file() else {}
        (place / name).write_text(json.dumps({**known, attribute: "evil/kernels"}))
    decoder = ReferenceDecoder(read_folder(place))
    assert decoder.force([["</s>"]], [[]])
