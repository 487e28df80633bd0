"""How much of CTranslate2's speed is left when QuoteVerify checks, and what that costs in memory.

    python -m benchmarks.engine [--quotes 100] [--again 500] [--model DIR]

All figures are ratios within one run, on an OPUS-sized random model that the script builds when no model is given. A
random model never ends a sentence, so each translation is made as long as the longest source of its batch, everywhere.
On two idle cores the run takes about a quarter of an hour; more than half of it is the first run of ``again``.

    throughput    tokens a second when checking, against the same calls made directly to CTranslate2 (at least .90)
    memory        peak of a process that checks, against one that makes the same calls directly (at most 1.3)
    first         the first result of all quotes, against checking that quote alone (at most 1.5)
    cancel        batches that are begun after the stop (0)
    again         evidence after editing one of the quotes, against the first run (at most .01 for 500 quotes)
    again_whole   the same with all that needs no model: finding, linking and judging the quotes (no figure is set)
    transformers  checking, against transformers one sentence at a time (at least 6)
"""

import argparse
import hashlib
import json
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from safetensors.numpy import load_file, save_file

from benchmarks.shared import peak_memory
from quoteverify.check.checking import check
from quoteverify.check.evidence import gather
from quoteverify.checks.house import house_profile
from quoteverify.encoder.batches import batches
from quoteverify.engines import Engines
from quoteverify.engines.conversion.comparison import fixed_sentences
from quoteverify.engines.conversion.preparation import Runtime, prepare
from quoteverify.engines.conversion.reference import ReferenceDecoder
from quoteverify.engines.folder import TransformersFolder, read_folder, read_vocabulary
from quoteverify.engines.memory import TranslationMemory, open_memory
from quoteverify.engines.translation.decoder import FastDecoder, Hypothesis
from quoteverify.engines.translation.marian import MarianEngine
from quoteverify.engines.translation.vocabulary import Vocabulary
from quoteverify.errors import Stopped
from quoteverify.records.checked import CheckedQuote, LoadedFile
from quoteverify.records.document import Block, Document, Role
from quoteverify.records.spans import Span
from quoteverify.system.processor import physical_cores
from tests.support.tiny_model import write_model

OPUS: dict[str, Any] = {
    "d_model": 512,
    "encoder_layers": 6,
    "decoder_layers": 6,
    "encoder_ffn_dim": 2048,
    "decoder_ffn_dim": 2048,
    "encoder_attention_heads": 8,
    "decoder_attention_heads": 8,
    "max_position_embeddings": 512,
}
VOCABULARY = 60_000
NEVER = -1e4
BUDGET = 512 * physical_cores()
ROUNDS = 2
ONE_BY_ONE = 8
FEW = 40
"""Quotes for the figures that do not depend on their number: they fill more than one batch."""
Pairs = Sequence[tuple[str, str]]


@dataclass(frozen=True)
class Bench:
    """The model under test and where it is prepared."""

    folder: TransformersFolder
    place: Path
    vocabulary: Vocabulary

    def decoder(self) -> "FixedLength":
        return FixedLength(self.place)

    def engines(self, decoder: "FixedLength", memory: TranslationMemory | None = None) -> Engines:
        return Engines((MarianEngine(self.folder, lambda: decoder, memory=memory),))


class FixedLength(FastDecoder):
    """Translations exactly as long as the longest source of their batch; counts its batches and their tokens."""

    def __init__(self, place: Path) -> None:
        super().__init__(place, "int8")
        self.begun = 0
        self.tokens = 0

    def decode(
        self,
        sources: Sequence[Sequence[str]],
        beam: int,
        limit: int,  # noqa: ARG002
    ) -> list[Hypothesis]:
        self.begun += 1
        length = max(map(len, sources))
        self.tokens += length * len(sources)
        made = self._translator.translate_batch(
            [list(source) for source in sources],
            beam_size=beam,
            min_decoding_length=length,
            max_decoding_length=length,
            return_scores=True,
            **self.shares(sources),
        )
        return [Hypothesis(tuple(each.hypotheses[0]), min(0.0, each.scores[0])) for each in made]


def build(folder: Path) -> Path:
    """An OPUS-sized model with random weights; its vocabulary is filled up with words nobody uses.

    It computes over all of them and says none, nor anything but letters: else what it says would be cut into many
    more pieces, and sentences, than it was said in, and the way back would be longer than any there is.
    """
    fillers = [f"▁filler{number}" for number in range(VOCABULARY)]
    model = write_model(folder / "opus-mt-ru-en", target_tokens=(">>eng<<", ">>rus<<", *fillers), **OPUS)
    weights = load_file(model / "model.safetensors")
    for token, number in read_vocabulary(model / "vocab.json").items():
        if not token.removeprefix("▁").isalpha() or token.startswith("▁filler"):
            weights["final_logits_bias"][0, number] = NEVER
    save_file(weights, model / "model.safetensors")
    return model


def quotes(count: int, seed: int = 1) -> list[tuple[str, str]]:
    """Pairs of sentences of 4 to 9 words, drawn from the words of the fixed sentences.

    The small vocabulary of the model cuts a word into three to four pieces, so that they are as long for it as
    sentences of 8 to 25 words are for a published model.
    """
    draw = random.Random(seed)
    words = [" ".join(fixed_sentences(tag)).lower().split() for tag in ("ru", "en")]

    def sentence(side: int) -> str:
        chosen = (draw.choice(words[side]).strip(".?!,;«»“”") for _ in range(draw.randint(4, 9)))
        return " ".join(chosen).capitalize() + "."

    return [(sentence(0), sentence(1)) for _ in range(count)]


def direct(bench: Bench, decoder: FixedLength, pairs: Pairs) -> None:
    """What checking asks of the model, without anything around it: three translations and four scores a pair."""
    vocabulary = bench.vocabulary

    def translated(texts: Sequence[str], target: str) -> list[str]:
        pieces = [vocabulary.source(text, target).tokens for text in texts]
        made: dict[int, str] = {}
        for group in batches([len(one) for one in pieces], BUDGET):
            found = decoder.decode([pieces[at] for at in group], 4, 0)
            made |= {at: vocabulary.text(list(hypothesis.tokens)) for at, hypothesis in zip(group, found, strict=True)}
        return [made[at] for at in range(len(texts))]

    def scored(both: Pairs, target: str) -> None:
        sources = [vocabulary.source(one, target).tokens for one, _ in both]
        targets = [vocabulary.target(other).tokens for _, other in both]
        lengths = [len(one) + len(other) for one, other in zip(sources, targets, strict=True)]
        for group in batches(lengths, 2 * BUDGET):
            decoder.force([sources[at] for at in group], [targets[at] for at in group])

    forward = translated([source for source, _ in pairs], "en")
    scored([*pairs, *((source, made) for (source, _), made in zip(pairs, forward, strict=True))], "en")
    translated([*(rendering for _, rendering in pairs), *forward], "ru")
    turned = [(rendering, source) for source, rendering in pairs]
    scored([*turned, *((made, source) for (source, _), made in zip(pairs, forward, strict=True))], "ru")


def checked(bench: Bench, decoder: FixedLength, pairs: Pairs, memory: TranslationMemory | None = None) -> None:
    for _ in gather(pairs, "ru", "en", bench.engines(decoder, memory)):
        pass


def timed(work: Callable[[], object]) -> float:
    """Seconds that ``work`` takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def throughput(bench: Bench, pairs: Pairs) -> float:
    """Turn about, so that a busy machine is busy for both; per token, as shorter batches make shorter translations."""
    decoder = bench.decoder()
    checked(bench, decoder, pairs[:2])

    def pace(work: Callable[[], None]) -> float:
        before = decoder.tokens
        seconds = timed(work)
        return (decoder.tokens - before) / seconds

    ratios = []
    for _ in range(ROUNDS):
        plain = pace(lambda: direct(bench, decoder, pairs))
        ratios.append(pace(lambda: checked(bench, decoder, pairs)) / plain)
    return statistics.median(ratios)


def against_transformers(bench: Bench, pairs: Pairs) -> float:
    """Translations of the sources, all at once by the engine and one at a time by transformers, per sentence."""
    import torch

    decoder, reference = bench.decoder(), ReferenceDecoder(bench.folder)
    engine = bench.engines(decoder).available[0]
    texts = [source for source, _ in pairs]
    few = random.Random(0).sample(texts, min(ONE_BY_ONE, len(texts)))
    ours = timed(lambda: engine.translate(texts, "ru", "en")) / len(texts)
    model: Any = reference._model
    torch.set_num_threads(physical_cores())

    def one_by_one() -> None:
        for text in few:
            ids = [reference._source_ids[token] for token in bench.vocabulary.source(text, "en").tokens]
            with torch.inference_mode():
                model.generate(
                    input_ids=torch.tensor([ids]),
                    num_beams=4,
                    max_length=None,
                    min_new_tokens=len(ids),
                    max_new_tokens=len(ids),
                )

    return timed(one_by_one) / len(few) / ours


def first_result(bench: Bench, pairs: Pairs) -> float:
    decoder = bench.decoder()
    checked(bench, decoder, pairs[1:2])
    alone, among = [], []
    for _ in range(ROUNDS):
        alone.append(timed(lambda: checked(bench, decoder, pairs[:1])))
        stream = gather(pairs, "ru", "en", bench.engines(decoder))
        among.append(timed(lambda stream=stream: next(stream)))  # type: ignore[misc]
    return statistics.median(among) / statistics.median(alone)


def after_stop(bench: Bench, pairs: Pairs) -> int:
    """Batches that are begun after someone asked to stop in the middle of one."""
    decoder = bench.decoder()
    begun_at_stop = 5
    try:
        for _ in gather(pairs, "ru", "en", bench.engines(decoder), lambda: decoder.begun >= begun_at_stop):
            pass
    except Stopped:
        pass
    return decoder.begun - begun_at_stop


def again(bench: Bench, pairs: Pairs, folder: Path) -> Iterator[tuple[str, float]]:
    """A first run, and what follows when one of the quotes is edited: the evidence alone, and the whole check."""
    decoder = bench.decoder()
    memory = open_memory(folder / "memory.sqlite")
    edited = [*pairs[:-1], (pairs[-1][0], "An entirely new rendering stands here now.")]
    first = timed(lambda: checked(bench, decoder, pairs, memory))
    second = timed(lambda: checked(bench, decoder, edited, memory))
    yield "again", second / first
    known: dict[str, str] = {}
    first += timed(lambda: judged(pairs, known))
    second += timed(lambda: judged(edited, known))
    yield "again_whole", second / first


def judged(pairs: Pairs, known: dict[str, str]) -> None:
    """A check of an article with these quotes and of its transcript, without a model; results go to ``known``."""
    source = _file("transcript.txt", [one for one, _ in pairs], Role.SOURCE, "ru")
    article = _file("article.txt", [f"“{other[:-1]},” he said." for _, other in pairs], Role.RENDERING, "en")
    for one in check((source, article), Engines(), house_profile("default"), known=known):
        if isinstance(one, CheckedQuote):
            known[one.id] = one.basis


def _file(path: str, paragraphs: Sequence[str], role: Role, language: str) -> LoadedFile:
    text = "\n\n".join(paragraphs)
    blocks: list[Block] = []
    for number, paragraph in enumerate(paragraphs):
        start = blocks[-1].pieces[-1].end + 2 if blocks else 0
        blocks.append(Block((Span(start, start + len(paragraph)),), paragraph=number))
    digest = hashlib.sha256(text.encode()).hexdigest()
    return LoadedFile(path, role, Document(path, text, digest, tuple(blocks), language))


def peak(role: str, model: Path, count: int) -> int:
    """Peak resident memory of a process of its own, in bytes."""
    command = [sys.executable, "-m", "benchmarks.engine", "--role", role, "--model", str(model)]
    done = subprocess.run([*command, "--quotes", str(count)], capture_output=True, text=True, check=True)
    return int(done.stdout.strip())


def play(role: str, model: Path, pairs: Pairs) -> int:
    bench = opened(model)
    work = {"worker": checked, "bare": direct}[role]
    work(bench, bench.decoder(), pairs)
    return peak_memory()


def opened(path: Path) -> Bench:
    folder = read_folder(path)
    place = path.parent / f"{path.name}-prepared"
    prepare(folder, place, Runtime.INT8)
    return Bench(folder, place, Vocabulary(folder))


def figures(model: Path, count: int, repeated: int, work: Path) -> Iterator[tuple[str, float]]:
    bench = opened(model)
    pairs, few = quotes(count), quotes(min(FEW, count))
    yield "throughput", throughput(bench, pairs)
    yield "memory", peak("worker", model, len(few)) / peak("bare", model, len(few))
    yield "first", first_result(bench, few)
    yield "cancel", after_stop(bench, few)
    yield from again(bench, quotes(repeated), work)
    yield "transformers", against_transformers(bench, few)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quotes", type=int, default=100)
    parser.add_argument("--again", type=int, default=500, help="quotes of the run in which one is edited")
    parser.add_argument("--model", type=Path)
    parser.add_argument("--role", choices=("worker", "bare"), help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.role:
        print(play(given.role, given.model, quotes(given.quotes)))
        return
    print(json.dumps({"quotes": given.quotes, "again": given.again, "cores": physical_cores()}), flush=True)
    with tempfile.TemporaryDirectory() as folder:
        model = given.model or build(Path(folder))
        started = time.monotonic()
        for name, value in figures(model, given.quotes, given.again, Path(folder)):
            print(json.dumps({name: round(value, 4), "seconds": round(time.monotonic() - started)}), flush=True)


if __name__ == "__main__":
    main()
