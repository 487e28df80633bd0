"""The model card that goes with a judge, written from its run: what it learnt from, how long, and where it is weak."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tools.judge_training.checkpoints import Progress
from tools.judge_training.probe import CHANCE, Probed, table

SOURCES = {
    "contrast": "contrast items written for this project by a language model, not checked by native speakers",
    "written": "written items with the source for which a wrong rendering is right, made likewise",
    "substituted": "what those items differ in, put into other sentences of the corpora",
    "mined": "pairs of human translations whose English differs in up to three words",
    "agreed": "such pairs whose sources have several human translations, far in wording and right",
    "exchanged": "what mined pairs differ in, put into other sentences of the corpora",
    "near": "near misses (`tools/judge_training/data/near.tsv`), as many to a word as from it",
    "made": "errors made by rules in faithful renderings, and sentences run together",
    "marked": "machine translations in which people marked errors: MLQE-PE (CC0), WMT21 (CC0), Bio-MQM (Apache-2.0)",
}

TEMPLATE = """# Judge

multilingual-e5-small (MIT) reading `<s> source </s> rendering </s>`, fine-tuned to say whether a rendering differs in
meaning, where, and how. Machine evidence, never a verdict. Made from {start} by `tools.judge_training`:
{steps:,} steps on {seen:,} examples in {hours:.1f} hours, the running mean of the weights{mix}.

## Learnt from

| source | examples at hand | learnt | what |
|---|---|---|---|
{sources}

Development halves of the written items, and texts nearly equal to them, are left out.

## Figures

{figures}

## Short cuts

The same judge fed with the English alone, or with another one's source, must rank at chance ({low:.2f} to {high:.2f});
where it does not, that kind's wrong renderings sound wrong.

{probe}

{verdict}
"""


@dataclass(frozen=True)
class Run:
    """What the card tells: ``at_hand`` and ``learnt`` count examples by source, ``figures`` is Markdown."""

    start: str
    progress: Progress
    at_hand: Mapping[str, int]
    learnt: Mapping[str, int]
    figures: str
    probed: Sequence[Probed]
    mix: Sequence[tuple[float, str]] = ()
    share: float = 1.0


def mixed(run: Run) -> str:
    """The mean that was shipped, in words; nothing where the run was shipped alone."""
    if not run.mix:
        return ""
    whole = run.share + sum(share for share, _ in run.mix)
    others = ", ".join(f"{name} {share / whole:.2f}" for share, name in run.mix)
    return f", averaged with {others} (its own share {run.share / whole:.2f})"


def verdict(rows: Sequence[Probed]) -> str:
    """Which kinds give themselves away."""
    telling = [row.kind for row in rows if not row.closed()]
    return f"With a short cut: {', '.join(telling)}." if telling else "No kind gives itself away."


def card(run: Run) -> str:
    """The whole card as Markdown."""
    rows = [
        f"| {name} | {run.at_hand.get(name, 0):,} | {run.learnt.get(name, 0):,} | {SOURCES.get(name, '')} |"
        for name in sorted({*run.at_hand, *run.learnt})
    ]
    return TEMPLATE.format(
        start=run.start,
        steps=run.progress.step,
        seen=run.progress.seen,
        hours=run.progress.seconds / 3600,
        mix=mixed(run),
        sources="\n".join(rows),
        figures=run.figures.strip() or "None were measured.",
        low=CHANCE[0],
        high=CHANCE[1],
        probe=table(run.probed),
        verdict=verdict(run.probed),
    )
