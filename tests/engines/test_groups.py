"""Models for groups of languages, with target tokens and with two vocabularies: each translates what it names."""

import json
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import save_file

from quoteverify.engines.conversion.preparation import Runtime, load_decoder, prepare
from quoteverify.engines.conversion.reference import ReferenceDecoder
from quoteverify.engines.errors import ModelError
from quoteverify.engines.folder import read_folder
from quoteverify.engines.translation.marian import MarianEngine
from quoteverify.engines.translation.vocabulary import Vocabulary
from quoteverify.records.translation import Doubt
from tests.support.tiny_model import random_weights, write_model

TEXT = {"ru": "Где вы были вчера?", "be": "Где вы были вчера?", "en": "Where were you yesterday?"}


def _engine(path: Path) -> MarianEngine:
    """A folder as it was downloaded, its pair known by its name alone."""
    (path / "tokenizer_config.json").write_text("{}", encoding="utf-8")
    folder = read_folder(path)
    prepare(folder, path.parent / "prepared", Runtime.FLOAT32)
    return MarianEngine(folder, lambda: load_decoder(folder, path.parent / "prepared", Runtime.FLOAT32))


@pytest.mark.parametrize(
    ("name", "tokens", "can", "cannot"),
    [
        (
            "opus-mt-en-sla",
            (">>rus<<", ">>bel<<", ">>ukr<<"),
            [("en", "ru"), ("en", "be")],
            [("en", "lt"), ("ru", "en")],
        ),
        ("opus-mt-tc-big-zle-en", (), [("ru", "en"), ("be", "en"), ("uk", "en")], [("pl", "en"), ("en", "ru")]),
        ("opus-mt-mul-en", (), [("ru", "en"), ("sw", "en")], [("en", "ru"), ("en", "en")]),
        ("opus-mt-tc-big-ces_slk-en", (), [("cs", "en"), ("sk", "en")], [("pl", "en")]),
        ("opus-mt-ROMANCE-en", (), [("pt", "en"), ("ro", "en")], [("de", "en")]),
        ("opus-mt-tc-big-en-zle", (">>rus<<", ">>bel<<"), [("en", "ru"), ("en", "be")], [("en", "uk")]),
    ],
)
def test_a_group_model_translates_what_it_names(
    tmp_path: Path, name: str, tokens: tuple[str, ...], can: list[tuple[str, str]], cannot: list[tuple[str, str]]
) -> None:
    engine = _engine(write_model(tmp_path / name, target_tokens=tokens))
    assert [pair for pair in (*can, *cannot) if engine.supports(*pair)] == can
    source, target = can[0]
    (made,) = engine.translate([TEXT.get(source, TEXT["en"])], source, target)
    assert made.text
    assert Doubt.EMPTY not in made.doubts


def test_each_target_has_a_translation_of_its_own(tmp_path: Path) -> None:
    engine = _engine(write_model(tmp_path / "opus-mt-en-sla", target_tokens=(">>rus<<", ">>bel<<"), spread=1.5))
    pair = (TEXT["en"], TEXT["ru"])
    russian, belarusian = (engine.score([pair], "en", target)[0] for target in ("ru", "be"))
    assert russian.log_probability != belarusian.log_probability


def test_two_vocabularies(tmp_path: Path) -> None:
    """Source and target number their pieces differently, as in models without a joint vocabulary."""
    path = write_model(tmp_path / "opus-mt-tc-big-en-ru", share_encoder_decoder_embeddings=False)
    listed = list(json.loads((path / "vocab.json").read_text(encoding="utf-8")))
    turned = [*listed[:2], *reversed(listed[2:-1]), listed[-1]]
    content = {token: number for number, token in enumerate(turned)}
    (path / "target_vocab.json").write_text(json.dumps(content), encoding="utf-8")
    config = json.loads((path / "config.json").read_text(encoding="utf-8")) | {"tie_word_embeddings": False}
    (path / "config.json").write_text(json.dumps(config), encoding="utf-8")
    tensors = random_weights(config)
    shared = tensors.pop("model.shared.weight")
    own = np.ascontiguousarray(np.roll(shared, 1, axis=1))
    tensors |= {"model.encoder.embed_tokens.weight": shared, "model.decoder.embed_tokens.weight": own}
    tensors["lm_head.weight"] = own.copy()
    save_file(tensors, path / "model.safetensors")
    engine = _engine(path)
    (made,) = engine.translate([TEXT["en"]], "en", "ru")
    assert made.text
    words = Vocabulary(engine.folder)
    pieces, wanted = words.source(TEXT["en"], "ru").tokens, words.target(TEXT["ru"]).tokens
    decoder = load_decoder(engine.folder, path.parent / "prepared", Runtime.FLOAT32)
    reference = ReferenceDecoder(read_folder(engine.folder.path))
    assert decoder.force([pieces], [wanted])[0] == pytest.approx(reference.force([pieces], [wanted])[0], abs=1e-3)
    ours, theirs = (model.decode([pieces], 1, 8)[0].tokens for model in (decoder, reference))
    assert ours == theirs


def test_a_configuration_that_the_reference_cannot_build_gets_a_sentence(tmp_path: Path) -> None:
    path = write_model(tmp_path / "opus-mt-en-ru", share_encoder_decoder_embeddings=False, decoder_vocab_size=20)
    with pytest.raises(ModelError, match="could not be prepared"):
        ReferenceDecoder(read_folder(path))
