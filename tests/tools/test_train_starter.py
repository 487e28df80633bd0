"""The starter model's trainer: clean data, a padding row that stays zero, a faithful export."""

from __future__ import annotations

import bz2
import gzip
import random
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch

from tests.support.paths import SHARED
from tools.starter import alignment, corpora, embeddings, export, growth
from tools.starter.augment import Augmenter, colloquial, renumber
from tools.starter.batches import Feed, epoch
from tools.starter.decoding import held_out_loss
from tools.starter.model import Marian, Shape
from tools.starter.pieces import EOS, INTO_ENGLISH, Pieces, train_pieces
from tools.starter.training import Plan, Progress, Trainer, guidance, learning_rate

CORPORA = SHARED / "corpora"
WORDS = (
    ("кот", "cat"), ("дом", "house"), ("сын", "son"), ("хлеб", "bread"), ("снег", "snow"),
    ("лес", "forest"), ("стол", "table"), ("друг", "friend"), ("год", "year"), ("мост", "bridge"),
)  # fmt: skip
QUICK = Plan(steps=40, warm_up=10, peak_rate=3e-3)
VERBS = (("видит", "sees"), ("любит", "loves"), ("ищет", "seeks"), ("знает", "knows"))


pytestmark = pytest.mark.filterwarnings("ignore:Recommended. pip install sacremoses:UserWarning")


@pytest.fixture(scope="module", autouse=True)
def one_thread() -> Iterator[None]:
    """So small a network only loses time by waiting for a second core."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="module")
def pairs() -> list[corpora.Pair]:
    """400 sentences of a tiny language, each a subject, a verb and an object."""
    return [
        corpora.Pair(f"Мой {a} {b} этот {c}.", f"My {x} {y} this {z}.")
        for a, x in WORDS
        for b, y in VERBS
        for c, z in WORDS
    ]


@pytest.fixture(scope="module")
def pieces(pairs: list[corpora.Pair], tmp_path_factory: pytest.TempPathFactory) -> Pieces:
    folder = tmp_path_factory.mktemp("pieces")
    texts = [text for pair in pairs for text in (pair.foreign, pair.english)]
    return Pieces(train_pieces(texts, 90, folder / "pieces"))


def small(pieces: Pieces) -> Shape:
    return Shape(len(pieces), d_model=64, heads=2, ffn=128, encoder_layers=2, decoder_layers=1)


def trainer(pairs: list[corpora.Pair], pieces: Pieces, out: Path, plan: Plan) -> Trainer:
    torch.manual_seed(3)
    feed = Feed(pairs, pieces, Augmenter(()), batch_pieces=200, sampled_share=0.0, joined_share=0.0)
    cut = [(pieces.encode(p.foreign), pieces.encode(p.english)) for p in pairs]
    table = torch.from_numpy(alignment.train_table(cut, len(pieces)))
    out.mkdir(exist_ok=True)
    return Trainer(Marian(small(pieces)), feed, pairs[:8], plan, out, table)


def test_moses_tokens_are_joined() -> None:
    assert corpora.detokenise("I 'm here , ( almost ) !") == "I'm here, (almost)!"
    assert corpora.detokenise('He said " no " and it did n\'t end .') == ('He said "no" and it didn\'t end.')
    assert corpora.detokenise("Это стоит $ 5 , да ?") == "Это стоит $5, да?"


def test_normalised_text_has_plain_marks() -> None:
    assert corpora.normalise("«Да»\u00a0— сказал он…") == '"Да" - сказал он…'


@pytest.mark.parametrize(
    ("foreign", "english"),
    [
        ("Нажмите <b>здесь</b>.", "Press <b>here</b>."),
        ("Hello there.", "Hello there."),
        ("Привет.", "Привет."),
        ("Да.", "Yes, and a very long story that the Russian side never tells anybody."),
    ],
)
def test_unclean_pairs_are_left_out(foreign: str, english: str) -> None:
    assert not corpora.is_clean(foreign, english, 20)


def write_corpus(root: Path, lines: list[str]) -> None:
    path = root / "ru-en" / "tatoeba.tsv.gz"
    path.parent.mkdir(parents=True)
    with gzip.open(path, "wt", encoding="utf-8") as out:
        out.write("\n".join(lines) + "\n")


def test_test_sentences_and_the_sample_case_are_left_out(tmp_path: Path) -> None:
    write_corpus(
        tmp_path,
        ["Туда идём.\tWe go there.", "Он спит.\tHe is asleep.", "Кот ест.\tThe cat eats.",
         "Котик ест!\tThe cat eats!", "Они пели.\tThey sang."],
    )  # fmt: skip
    test = tmp_path / "test.tsv.gz"
    with gzip.open(test, "wt", encoding="utf-8") as out:
        out.write("Кошка ест.\tThe cat eats.\nОн спит.\tHe sleeps.\n")
    banned = corpora.banned_sentences([test])
    kept = corpora.read_corpus(tmp_path, corpora.RECIPES[0], banned)
    assert [pair.english for pair in kept] == ["They sang."]


def test_no_corpus_that_may_not_be_shipped_is_read() -> None:
    assert not [recipe.path for recipe in corpora.RECIPES if "bilinguator" in recipe.path]


@pytest.mark.skipif(not CORPORA.is_dir(), reason="the corpora are not beside this checkout")
def test_the_shared_corpus_is_read_clean() -> None:
    recipe = next(r for r in corpora.RECIPES if r.tokenised)
    found = corpora.read_corpus(CORPORA, replace(recipe, max_pairs=300), frozenset())
    assert len(found) == 300
    assert not [pair for pair in found if " ," in pair.foreign or " ," in pair.english]


def test_colloquial_forms_replace_one_word() -> None:
    assert colloquial("Что ты делаешь сейчас?") == "Чё ты делаешь сейчас?"
    assert colloquial("Снег идёт.") == "Снег идёт."


def test_a_name_is_swapped_on_both_sides_or_not_at_all() -> None:
    augment = Augmenter((("Глеб", "Gleb"),), colloquial=0, untidy=0, rename=1)
    rng = random.Random(1)
    assert augment("Том спит.", "Tom sleeps.", True, rng) == ("Глеб спит.", "Gleb sleeps.")
    assert augment("Я вижу Тома.", "I see Tom.", True, rng) == ("Я вижу Тома.", "I see Tom.")


def test_a_number_changes_alike_on_both_sides_and_keeps_the_noun_beside_it() -> None:
    rng = random.Random(1)
    foreign, english = renumber(
        "В 1996 году здесь был 31 дом и 5 окон.", "In 1996 there were 31 houses and 5 windows.", rng
    )
    year, houses = re.findall(r"\d{2,}", foreign)
    assert re.findall(r"\d+", english) == [year, houses, "5"]
    assert (year, houses) != ("1996", "31")
    assert year.endswith("96")
    assert houses in {f"{tens}1" for tens in range(2, 10)}


@pytest.mark.parametrize("number", ["5", "11", "007", "13"])
def test_a_number_whose_noun_would_change_stays(number: str) -> None:
    pair = (f"Их {number}.", f"There are {number} of them.")
    assert renumber(*pair, random.Random(1)) == pair


def test_a_number_on_one_side_only_stays() -> None:
    pair = ("Ей 45 лет.", "She is forty-five.")
    assert renumber(*pair, random.Random(1)) == pair


def test_alignment_finds_the_translation(pairs: list[corpora.Pair], pieces: Pieces) -> None:
    cut = [(pieces.encode(p.foreign), pieces.encode(p.english)) for p in pairs]
    table = torch.from_numpy(alignment.train_table(cut, len(pieces)))
    source = torch.tensor([pieces.source("Мой кот видит этот дом.", True)])
    target = torch.tensor([[*pieces.encode("My cat sees this house."), EOS, pieces.pad]])
    found = alignment.posteriors(table, source, target, pieces.pad, EOS)
    assert found.sum(-1)[0, :-1].allclose(torch.ones(target.shape[1] - 1), atol=1e-4)
    assert found[0, -1].abs().sum() == 0
    assert found[0, -2].argmax() == source.shape[1] - 1
    assert found[0, :, 0].abs().max() == 0


def test_translations_inform_of_each_other(pairs: list[corpora.Pair], pieces: Pieces) -> None:
    cut = [(pieces.encode(p.foreign), pieces.encode(p.english)) for p in pairs]
    whole = [
        (pieces.vocabulary[f"▁{ours}"], pieces.vocabulary[f"▁{theirs}"])
        for ours, theirs in WORDS + VERBS
        if f"▁{ours}" in pieces.vocabulary and f"▁{theirs}" in pieces.vocabulary
    ]
    assert len(whole) > 2
    shared = embeddings.pmi(embeddings.cooccurrence(cut, len(pieces)))
    for (ours, theirs), (_, other) in zip(whole, whole[1:] + whole[:1], strict=True):
        assert shared[ours, theirs] > shared[ours, other]


def test_every_piece_starts_with_a_row_of_norm_one(pairs: list[corpora.Pair], pieces: Pieces) -> None:
    cut = [(pieces.encode(p.foreign), pieces.encode(p.english)) for p in pairs]
    rows = embeddings.bilingual_start(cut, len(pieces), 32)
    assert rows.shape == (len(pieces), 32)
    assert rows.norm(dim=1).allclose(torch.ones(len(pieces)), atol=1e-4)


def test_two_workers_share_every_pair_between_them(pairs: list[corpora.Pair], pieces: Pieces) -> None:
    feed = Feed(pairs, pieces, Augmenter((), untidy=0), sampled_share=0.0)
    rows = [sum(len(batch.source) for batch in epoch(feed, random.Random(1), rank, 2)) for rank in (0, 1)]
    assert sum(rows) == 2 * len(pairs)


def test_rate_and_guidance_fall_to_nothing() -> None:
    plan = Plan(steps=100, warm_up=10, cool_share=0.5, guided_pieces=50)
    assert learning_rate(plan, Progress(step=0)) == pytest.approx(plan.peak_rate / 10)
    assert learning_rate(plan, Progress(step=40)) == pytest.approx(plan.peak_rate)
    assert learning_rate(plan, Progress(step=75)) == pytest.approx(plan.peak_rate / 2)
    assert learning_rate(plan, Progress(step=100)) == 0
    assert guidance(plan, Progress(pieces=0)) == 1
    assert guidance(plan, Progress(pieces=50)) == 0


def test_a_run_without_end_keeps_its_rate_until_it_is_told_to_finish(
    pairs: list[corpora.Pair], pieces: Pieces, tmp_path: Path
) -> None:
    endless = trainer(pairs, pieces, tmp_path / "run", Plan(warm_up=1, peak_rate=3e-3))
    batches = endless.batches()
    for _ in range(3):
        endless.update(next(batches))
    assert learning_rate(endless.plan, endless.progress) == 3e-3
    endless.save()
    finishing = trainer(pairs, pieces, tmp_path / "run", Plan(warm_up=1, peak_rate=3e-3, finish=0.02))
    assert finishing.resume()
    assert learning_rate(finishing.plan, finishing.progress) == 3e-3
    finishing.run()
    assert finishing.progress.step > 3
    assert learning_rate(finishing.plan, finishing.progress) == 0


def test_a_finish_that_was_killed_goes_on_cooling(pairs: list[corpora.Pair], pieces: Pieces, tmp_path: Path) -> None:
    plan = Plan(warm_up=1, finish=10.0)
    first = trainer(pairs, pieces, tmp_path / "run", plan)
    first.progress = Progress(step=50, seconds=900.0, cooling_since=600.0)
    first.save()
    second = trainer(pairs, pieces, tmp_path / "run", plan)
    assert second.resume()
    assert learning_rate(plan, second.progress) == pytest.approx(plan.peak_rate / 2)


def test_only_the_last_weights_stay(pairs: list[corpora.Pair], pieces: Pieces, tmp_path: Path) -> None:
    run = trainer(pairs, pieces, tmp_path / "run", Plan(steps=8))
    for step in range(7):
        run.progress.step = step
        run.save()
    assert [file.stem for file in sorted(run.out.glob("weights-*"))] == [f"weights-000000{n}" for n in (3, 4, 5, 6)]


def test_exchanged_sources_cost_a_model_that_reads_them(
    pairs: list[corpora.Pair], pieces: Pieces, tmp_path: Path
) -> None:
    run = trainer(pairs, pieces, tmp_path / "run", Plan(steps=200, warm_up=10, peak_rate=3e-3))
    batches = run.batches()
    for _ in range(150):
        run.update(next(batches))
    run.model.eval()
    right = held_out_loss(run.model, pieces, pairs[::37])
    assert held_out_loss(run.model, pieces, pairs[::37], exchanged=True) > 1.5 * right


def test_mixed_pairs_are_read_with_their_times(tmp_path: Path) -> None:
    held = [("ru", f"Пример {n}.", f"Example {n}.", "tatoeba", "0") for n in range(600)]
    rows = [*held, ("ru", "«Да», — сказал он.", "“Yes,” he said.", "chekhov", "2"),
            ("uk", "Так.", "Yes.", "tatoeba", "1"), ("de", "Ja.", "Yes.", "tatoeba", "0")]  # fmt: skip
    for number in range(5):
        column = "".join(f"{row[number]}\n" for row in rows)
        (tmp_path / f"text.{number}.bz2").write_bytes(bz2.compress(column.encode()))
    corpus = corpora.load_mixed(tmp_path)
    assert [pair.foreign for pair in corpus.train] == ["«Да», — сказал он.", "«Да», — сказал он.", "Так."]
    assert [pair.into_english_only for pair in corpus.train] == [False, False, True]
    assert corpus.counts == {"ru-en/chekhov": 1, "uk-en/tatoeba": 1}
    assert corpus.held_out[0].english == "Example 0."


def test_a_source_sometimes_keeps_its_marks_and_a_target_never(pairs: list[corpora.Pair]) -> None:
    augment = Augmenter((), colloquial=0, untidy=0, rename=0, as_written=1)
    rng = random.Random(1)
    assert augment("«Да».", "“Yes.”", True, rng) == ("«Да».", '"Yes."')
    assert augment("«Да».", "“Yes.”", False, rng) == ('"Да".', "“Yes.”")


def test_two_short_pairs_are_shown_as_one(pairs: list[corpora.Pair], pieces: Pieces) -> None:
    alone = Feed(pairs[:40], pieces, Augmenter((), untidy=0), sampled_share=0.0, joined_share=0.0)
    together = replace(alone, joined_share=1.0)
    lengths = [max(batch.source.shape[1] for batch in epoch(feed, random.Random(1))) for feed in (alone, together)]
    assert lengths[1] > 1.5 * lengths[0]


def test_padding_row_stays_zero_and_loss_falls(pairs: list[corpora.Pair], pieces: Pieces, tmp_path: Path) -> None:
    run = trainer(pairs, pieces, tmp_path / "run", QUICK)
    batches = run.batches()
    losses = [run.update(next(batches))[0] for _ in range(30)]
    assert losses[-1] < losses[0] - 0.5
    assert run.model.embedding.weight[pieces.pad].abs().max() == 0


def test_an_interrupted_run_ends_as_an_unbroken_one(pairs: list[corpora.Pair], pieces: Pieces, tmp_path: Path) -> None:
    whole = trainer(pairs, pieces, tmp_path / "run", QUICK)
    whole.model.train()
    batches = whole.batches()
    for _ in range(4):
        whole.update(next(batches))
    whole.save()
    for _ in range(4):
        whole.update(next(batches))
    torch.manual_seed(99)
    second = trainer(pairs, pieces, tmp_path / "run", QUICK)
    second.model.train()
    assert second.resume()
    batches = second.batches()
    for _ in range(4):
        second.update(next(batches))
    assert second.progress.step == whole.progress.step
    ours, theirs = whole.model.state_dict(), second.model.state_dict()
    assert all(torch.equal(ours[name], theirs[name]) for name in ours)


@pytest.fixture(scope="module")
def exported(
    pairs: list[corpora.Pair], pieces: Pieces, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, Marian]:
    """A briefly trained model in the shipped layout, and the network it was written from."""
    out = tmp_path_factory.mktemp("exported")
    run = trainer(pairs, pieces, out / "work", QUICK)
    run.model.train()
    batches = run.batches()
    for _ in range(40):
        run.update(next(batches))
    weights = {name: value.half().float() for name, value in run.model.state_dict().items()}
    run.model.load_state_dict(weights)
    export.write(weights, run.model.shape, pieces, out / "model")
    return out / "model", run.model.eval()


def test_a_grown_model_reads_and_writes_as_the_small_one_at_first(
    exported: tuple[Path, Marian], pairs: list[corpora.Pair], pieces: Pieces
) -> None:
    folder, small_one = exported
    grown = Marian(replace(small_one.shape, encoder_layers=5, decoder_layers=2))
    untrained = held_out_loss(grown.eval(), pieces, pairs[::37])
    growth.grow(grown, folder)
    loss = held_out_loss(small_one, pieces, pairs[::37])
    assert untrained > loss + 0.5
    assert held_out_loss(grown, pieces, pairs[::37]) == pytest.approx(loss, rel=0.05)


def test_a_grown_model_learns_on(exported: tuple[Path, Marian], pairs: list[corpora.Pair], tmp_path: Path) -> None:
    folder, small_one = exported
    run = trainer(pairs, Pieces(folder / "source.spm"), tmp_path / "run", QUICK)
    run.model = Marian(replace(small_one.shape, encoder_layers=3))
    growth.grow(run.model, folder)
    again = Trainer(run.model, run.feed, pairs[:8], QUICK, tmp_path / "run")
    batches = again.batches()
    losses = [again.update(next(batches))[0] for _ in range(30)]
    assert losses[-1] < losses[0] - 0.1


def test_a_model_of_another_width_or_of_more_layers_cannot_grow(exported: tuple[Path, Marian]) -> None:
    folder, small_one = exported
    with pytest.raises(ValueError, match="only layers can grow"):
        growth.grow(Marian(replace(small_one.shape, d_model=128)), folder)
    with pytest.raises(ValueError, match="2 encoder layers cannot grow into one of 1"):
        growth.grow(Marian(replace(small_one.shape, encoder_layers=1)), folder)


def test_transformers_computes_the_same_logits(exported: tuple[Path, Marian], pieces: Pieces) -> None:
    transformers: Any = pytest.importorskip("transformers")
    folder, ours = exported
    theirs = transformers.MarianMTModel.from_pretrained(folder).float().eval()
    tokenizer = transformers.MarianTokenizer.from_pretrained(folder)
    text = "Мой кот видит этот дом."
    source = tokenizer([f"{INTO_ENGLISH} {text}"], return_tensors="pt")["input_ids"]
    assert source[0].tolist() == pieces.source(text, True)
    start = torch.tensor([[pieces.pad, *pieces.encode("My cat sees")]])
    with torch.inference_mode():
        wanted = theirs(input_ids=source, decoder_input_ids=start).logits[0, :, : pieces.pad]
        memory, mask = ours.encode(source)
        states, _ = ours.decode(start, memory, mask)
        assert torch.allclose(ours.logits(states)[0], wanted, atol=1e-3)


def test_ctranslate2_decodes_as_transformers_does(
    exported: tuple[Path, Marian], pairs: list[corpora.Pair], tmp_path: Path
) -> None:
    transformers: Any = pytest.importorskip("transformers")
    ctranslate2: Any = pytest.importorskip("ctranslate2")
    folder, _ = exported
    tokenizer = transformers.MarianTokenizer.from_pretrained(folder)
    network = transformers.MarianMTModel.from_pretrained(folder).float().eval()
    texts = [f"{INTO_ENGLISH} {pair.foreign}" for pair in pairs[::40]]
    inputs = tokenizer(texts, return_tensors="pt", padding=True)
    rows = network.generate(**inputs, num_beams=1, do_sample=False, max_new_tokens=20)
    wanted = [tokenizer.decode(row, skip_special_tokens=True) for row in rows]
    converted = str(tmp_path / "converted")
    ctranslate2.converters.TransformersConverter(str(folder)).convert(converted)
    translator = ctranslate2.Translator(converted, compute_type="float32")
    sources = [tokenizer.convert_ids_to_tokens(tokenizer(text)["input_ids"]) for text in texts]
    found = translator.translate_batch(sources, beam_size=1, max_decoding_length=20)
    got = [tokenizer.decode(tokenizer.convert_tokens_to_ids(r.hypotheses[0]), skip_special_tokens=True) for r in found]
    assert got == wanted
