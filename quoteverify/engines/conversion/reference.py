"""Reference: the model as its publishers run it, on Transformers. Slow; a conversion is measured against it."""

import json
import shutil
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from quoteverify.engines.errors import ConversionFailed
from quoteverify.engines.folder import TransformersFolder, read_json, read_vocabulary
from quoteverify.engines.translation.decoder import Hypothesis

_NEVER = float("-inf")
_KNOWN = {
    "config.json": (
        *("activation_function", "d_model", "decoder_attention_heads", "decoder_ffn_dim", "decoder_layers"),
        *("decoder_start_token_id", "decoder_vocab_size", "encoder_attention_heads", "encoder_ffn_dim"),
        *("encoder_layers", "eos_token_id", "forced_eos_token_id", "is_encoder_decoder", "max_position_embeddings"),
        *("model_type", "num_hidden_layers", "pad_token_id", "scale_embedding", "share_encoder_decoder_embeddings"),
        *("tie_word_embeddings", "vocab_size"),
    ),
    "generation_config.json": (
        *("bos_token_id", "decoder_start_token_id", "eos_token_id", "forced_eos_token_id", "pad_token_id"),
        "renormalize_logits",
    ),
}
"""What of a published folder reaches Transformers. Other attributes of a configuration choose code: the kernels of
attention (``_attn_implementation``), a class (``auto_map``), a quantisation."""


class ReferenceDecoder:
    """Implements :class:`quoteverify.engines.translation.decoder.Decoder` in float32. Raises ConversionFailed."""

    def __init__(self, folder: TransformersFolder) -> None:
        import torch

        transformers: Any = import_module("transformers")
        transformers.logging.set_verbosity_error()
        transformers.logging.disable_progress_bar()
        try:
            with TemporaryDirectory() as place:
                _write_known(folder, Path(place))
                config = transformers.MarianConfig.from_pretrained(place, local_files_only=True)
                # Published configurations name this number twice; the weights were compared with this one.
                config.encoder_layers = folder.dimensions.encoder_layers
                self._model: Any = transformers.MarianMTModel.from_pretrained(
                    place, config=config, local_files_only=True, trust_remote_code=False, dtype=torch.float32
                ).eval()
        except (OSError, RuntimeError, ValueError, AssertionError) as error:
            raise ConversionFailed(folder.path, " ".join(str(error).split())[:80]) from None
        self.signature = f"transformers {transformers.__version__} float32"
        self._pad, self._end = folder.dimensions.pad, folder.dimensions.eos
        self._source_ids = read_vocabulary(folder.path / "vocab.json")
        separate = folder.path / "target_vocab.json"
        self._target_ids = read_vocabulary(separate) if separate.is_file() else self._source_ids
        self._target_tokens = {number: token for token, number in self._target_ids.items()}
        self._unknown = folder.unknown_token

    def decode(self, sources: Sequence[Sequence[str]], beam: int, limit: int) -> list[Hypothesis]:
        import torch

        inputs, mask = self._padded([[self._source_ids[token] for token in source] for source in sources])
        with torch.inference_mode():
            made = self._model.generate(
                input_ids=inputs,
                attention_mask=mask,
                num_beams=beam,
                max_new_tokens=limit + 1,
                max_length=None,
                bad_words_ids=[[self._pad]],
                early_stopping=False,
            )
        found = [tuple(self._tokens(row.tolist())) for row in made]
        values = self.force(sources, found)
        return [
            Hypothesis(tokens[:limit], sum(scores) / len(scores)) for tokens, scores in zip(found, values, strict=True)
        ]

    def force(self, sources: Sequence[Sequence[str]], targets: Sequence[Sequence[str]]) -> list[list[float]]:
        import torch

        inputs, mask = self._padded([[self._source_ids[token] for token in source] for source in sources])
        wanted = [[self._target_ids[token] for token in target] + [self._end] for target in targets]
        labels, _ = self._padded(wanted)
        with torch.inference_mode():
            shifted = torch.cat([torch.full_like(labels[:, :1], self._pad), labels[:, :-1]], dim=1)
            logits = self._model(input_ids=inputs, attention_mask=mask, decoder_input_ids=shifted).logits
            # Marian itself knows no padding token, so it takes no share of the probability.
            logits[:, :, self._pad] = _NEVER
            chosen = torch.log_softmax(logits, dim=-1).gather(2, labels.unsqueeze(2)).squeeze(2)
        return [[min(0.0, float(value)) for value in row[: len(ids)]] for row, ids in zip(chosen, wanted, strict=True)]

    def _padded(self, rows: list[list[int]]) -> tuple[Any, Any]:
        import torch

        longest = max(map(len, rows))
        values = torch.tensor([row + [self._pad] * (longest - len(row)) for row in rows])
        mask = torch.tensor([[1] * len(row) + [0] * (longest - len(row)) for row in rows])
        return values, mask

    def _tokens(self, row: list[int]) -> list[str]:
        # The first is the padding token that decoding starts from.
        ids = row[1:]
        end = ids.index(self._end) if self._end in ids else len(ids)
        return [self._target_tokens.get(number, self._unknown) for number in ids[:end] if number != self._pad]


def _write_known(folder: TransformersFolder, place: Path) -> None:
    """The folder as Transformers may see it: weights and plain values of known keys, nothing that names code."""
    for name, known in _KNOWN.items():
        if (folder.path / name).is_file():
            values = {key: value for key, value in read_json(folder.path / name).items() if key in known}
            (place / name).write_text(json.dumps(values), encoding="utf-8")
    try:
        (place / folder.weights.name).symlink_to(folder.weights.resolve())
    except OSError:
        shutil.copyfile(folder.weights, place / folder.weights.name)
