"""The model card that goes with the weights: what it is made of and what it cannot do."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tools.starter.training import Trainer

LICENCES = {
    "tatoeba": "CC BY 2.0 FR, sentences by the contributors of tatoeba.org",
    "smartool": "CC BY 4.0, SMARTool",
    "wesnoth": "GPL-2+, The Battle for Wesnoth",
    "fillets-dialog": "GPL-2+, Fish Fillets NG",
    "morevna-subs": "CC BY 4.0, Morevna Project",
    "mlqe-postedit": "CC0, MLQE-PE",
    "tico19": "CC0, TICO-19",
    "xquad": "CC BY-SA 4.0, XQuAD",
    "rubq-mtpe": "CC BY-SA 4.0, RuBQ",
    "names-wikidata": "CC0, Wikidata",
    "freedict": "GPL, FreeDict",
    "gnome-help": "GPL, LGPL, MPL or CC BY-SA, help pages of GNOME",
    "gimp-help": "GPL, LGPL, MPL or CC BY-SA, help pages of GIMP",
    "debian-docs": "GPL, LGPL, MPL or CC BY-SA, manuals of Debian",
    "debian-ui-mo": "GPL, LGPL, MPL or CC BY-SA, strings of programs in Debian",
    "libreoffice-help": "GPL, LGPL, MPL or CC BY-SA, help pages of LibreOffice",
    "iso-codes": "GPL, LGPL, MPL or CC BY-SA, iso-codes",
    "react.dev": "CC BY 4.0, React",
    "rust-book": "MIT or Apache-2.0, The Rust Programming Language",
}
"""Of the corpora that no manifest beside the pairs tells about."""
MANIFESTS = ("found-manifest.tsv", "multi-manifest.tsv")
LITERATURE = "literature-manifest.tsv"

TEMPLATE = """---
language: [ru, en]
license: cc-by-sa-4.0
tags: [translation, marian]
---
# starter-ru-en

A MarianMT model for both directions, chosen by the first source token: `>>eng<<` or `>>rus<<`.
{parameters:.1f} million parameters: d {d}, {encoder} encoder and {decoder} decoder layers, {heads}
heads, feed-forward {ffn}, one SentencePiece vocabulary of {vocab} for both languages, tied
embeddings, 16-bit floats.

**For trying the application out. Its translations are often wrong; install an OPUS-MT model for
work.**

## Figures

{held} pairs held out of the training, greedy: chrF {chrf_en:.1f} into English and
{chrf_ru:.1f} into Russian. `benchmarks/starter_model.py` measures BLEU and chrF on test sets.

## Training

    {command}

{steps} updates, {pieces:.1f} million target pieces, {minutes:.0f} minutes; weights of the last
{averaged} checkpoint(s). Seed {seed}.

## Data

{data}

Pairs with either side in a test set were left out, and so were the sentences of the application's
sample case. Texts under share-alike and GPL terms are among the data; the
weights are offered under CC BY-SA 4.0, with the notices above.

## Limits

Names, numbers, technical words, long sentences and irony come out wrong or go missing. It must not
decide whether a quotation is true.
"""


def licences(folder: Path | None) -> dict[str, str]:
    """Licence and origin of each corpus, as ``ru-en/tatoeba``, by the manifests that lie beside mixed pairs."""
    found: dict[str, str] = {}
    if folder is None:
        return found
    for file in MANIFESTS:
        for row in rows(folder / file):
            found[f"{row[0]}/{row[1]}"] = f"{row[3]}; {row[2]}"
    for row in rows(folder / LITERATURE):
        found[row[0].removesuffix(".tsv.gz")] = f"public domain; translated by {row[3]}, {row[4]}"
    return found


def rows(manifest: Path) -> list[list[str]]:
    """The cells of a tab-separated file, without its heading."""
    return [line.split("\t") for line in manifest.read_text(encoding="utf-8").splitlines()[1:]]


def data_lines(counts: dict[str, int], told: dict[str, str]) -> str:
    """A line a corpus, the largest first. KeyError for a corpus whose licence nobody states: it may not ship."""
    lines = []
    for path, count in sorted(counts.items(), key=lambda item: -item[1]):
        folder, name = path.split("/")
        lines.append(f"- {folder} {name}: {count:,} pairs ({told.get(path) or LICENCES[name]})")
    return "\n".join(lines)


def model_card(trainer: Trainer, data: str, command: str, averaged: int, scores: dict[str, float]) -> str:
    """The card, with everything the run itself knows; ``data`` are lines about the corpora."""
    shape, progress = trainer.model.shape, trainer.progress
    return TEMPLATE.format(
        parameters=sum(p.numel() for p in trainer.model.parameters()) / 1e6,
        d=shape.d_model,
        encoder=shape.encoder_layers,
        decoder=shape.decoder_layers,
        heads=shape.heads,
        ffn=shape.ffn,
        vocab=shape.vocab,
        held=len(trainer.held_out),
        command=command,
        steps=progress.step,
        pieces=progress.pieces / 1e6,
        minutes=progress.seconds / 60,
        averaged=averaged,
        seed=trainer.plan.seed,
        data=data,
        **{key: scores[key] for key in ("chrf_en", "chrf_ru")},
    )
