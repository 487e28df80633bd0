"""Subwords: one SentencePiece model for all languages, and the ids Marian gives them.

Unigram pieces (Kudo 2018), so that a sentence can be cut differently each time it is seen
(subword regularisation), which helps most where the data are few.
"""

import io
import json
import random
from collections.abc import Iterable
from pathlib import Path

import sentencepiece

INTO_ENGLISH = ">>eng<<"
INTO_RUSSIAN = ">>rus<<"
EOS, UNK = 0, 1


def train_pieces(sentences: Iterable[str], size: int, prefix: Path) -> Path:
    """Train a unigram model of ``size`` pieces; digits stand alone, so numbers copy.

    Written through memory: a model trained into a file names that file's folder inside itself, and ships it.
    """
    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(sentences),
        model_writer=model,
        vocab_size=size,
        model_type="unigram",
        character_coverage=0.9999,
        split_digits=True,
        hard_vocab_limit=False,
        num_threads=2,
        minloglevel=2,
    )
    path = prefix.with_suffix(".model")
    path.write_bytes(model.getvalue())
    return path


class Pieces:
    """Text to ids and back; ids as in the exported ``vocab.json``, padding last."""

    def __init__(self, model: Path, seed: int = 1) -> None:
        self.model = model
        self.processor = sentencepiece.SentencePieceProcessor(model_file=str(model))
        sentencepiece.set_random_generator_seed(seed)
        own = [self.processor.id_to_piece(i) for i in range(self.processor.get_piece_size())]
        kept = [piece for piece in own if piece not in ("<unk>", "<s>", "</s>")]
        order = ["</s>", "<unk>", *kept, INTO_ENGLISH, INTO_RUSSIAN, "<pad>"]
        self.vocabulary = {piece: number for number, piece in enumerate(order)}
        self.names = order
        self.ids = [self.vocabulary.get(piece, UNK) for piece in own]

    def __len__(self) -> int:
        return len(self.names)

    @property
    def pad(self) -> int:
        return len(self.names) - 1

    def encode(self, text: str, alpha: float = 0.0) -> list[int]:
        """Ids without tags; with ``alpha`` a random cut, flatter for a smaller alpha."""
        if alpha > 0:
            own = self.processor.encode(text, enable_sampling=True, alpha=alpha, nbest_size=-1)
        else:
            own = self.processor.encode(text)
        return [self.ids[number] for number in own]

    def source(self, text: str, into_english: bool, alpha: float = 0.0) -> list[int]:
        tag = INTO_ENGLISH if into_english else INTO_RUSSIAN
        return [self.vocabulary[tag], *self.encode(text, alpha), EOS]

    def decode(self, ids: Iterable[int]) -> str:
        special = {EOS, UNK, self.pad}
        pieces = [self.names[number] for number in ids if number not in special]
        text: str = self.processor.decode_pieces(pieces)
        return text

    def write_vocabulary(self, path: Path) -> None:
        path.write_text(json.dumps(self.vocabulary, ensure_ascii=False), encoding="utf-8")


def sampled(rng: random.Random, share: float, alpha: float) -> float:
    """``alpha`` for a ``share`` of the sentences, 0 (the best cut) for the others."""
    return alpha if rng.random() < share else 0.0
