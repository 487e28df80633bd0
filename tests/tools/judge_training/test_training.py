"""A run: it learns, goes on after a kill where it was, ends well, and ships what it learnt."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import torch

from tools.judge_training import arrays
from tools.judge_training.batches import Feed
from tools.judge_training.checkpoints import read_checkpoint
from tools.judge_training.examples import crossed
from tools.judge_training.judge import Judge
from tools.judge_training.pieces import Cutter
from tools.judge_training.prepare import ARRAYS, Supply
from tools.judge_training.schedule import Schedule
from tools.judge_training.training import Plan, Trainer, device_of, learnt
from tools.runs import default_folder

ROOT = Path(__file__).resolve().parents[3]
NOUNS = (("кот", "cat"), ("дом", "house"), ("сын", "son"), ("хлеб", "bread"), ("снег", "snow"), ("лес", "forest"))
CPU = torch.device("cpu")


@pytest.fixture
def folder(tmp_path: Path, cutter: Cutter) -> Path:
    """A training folder with contrasts of a tiny language."""
    groups = [
        crossed((f"{a} видит", f"the {x} sees"), (f"{b} видит", f"the {y} sees"), 11)
        for a, x in NOUNS
        for b, y in NOUNS
        if a < b
    ]
    (tmp_path / ARRAYS).mkdir()
    arrays.save(arrays.pack(groups, cutter), tmp_path / ARRAYS / "mined.npz")
    return tmp_path


@pytest.fixture(autouse=True)
def own_signals() -> object:
    """A run listens to signals; the tests go on with those they had."""
    before = {one: signal.getsignal(one) for one in (signal.SIGTERM, signal.SIGINT)}
    yield
    for one, handler in before.items():
        signal.signal(one, handler)


def trainer_in(folder: Path, judge: Judge, **options: float) -> Trainer:
    plan = Plan(Schedule(options.pop("rate", 1e-3), warm_up=1), budget=200, frozen=0, log_every=1, **options)  # type: ignore[arg-type]
    return Trainer(judge, plan, folder, CPU)


def supply(folder: Path) -> Supply:
    return Supply(folder, {"mined": 15})


def test_the_losses_fall(folder: Path, judge: Judge) -> None:
    trainer = trainer_in(folder, judge, rate=3e-3)
    trainer.run(supply(folder), most_steps=60)
    lines = [json.loads(line) for line in (folder / "log.jsonl").read_text().splitlines()]
    assert lines[-1]["losses"]["total"] < lines[0]["losses"]["total"]
    assert lines[-1]["examples"]["mined"] == lines[-1]["seen"]


def test_two_runs_are_as_good_as_one(folder: Path, judge: Judge) -> None:
    start = {name: values.clone() for name, values in judge.state_dict().items()}

    def fresh() -> Trainer:
        judge.load_state_dict(start)
        return trainer_in(folder, judge)

    torch.manual_seed(2)
    whole = fresh()
    whole.run(supply(folder), most_steps=9)
    expected = {name: values.clone() for name, values in whole.state().items()}
    (folder / "checkpoint.pt").unlink()
    torch.manual_seed(2)
    fresh().run(supply(folder), most_steps=4)
    torch.manual_seed(77)
    second = fresh()
    assert second.resume()
    assert second.progress.step == 4
    second.run(supply(folder), most_steps=5)
    assert second.progress.step == 9
    for name, values in second.state().items():
        torch.testing.assert_close(values, expected[name], msg=name)


SCRIPT = """
import sys
from pathlib import Path
import torch
torch.set_num_threads(1)
from tests.tools.judge_training.conftest import tiny_judge
from tools.judge_training.prepare import Supply
from tools.judge_training.schedule import Schedule
from tools.judge_training.training import Plan, Trainer
folder = Path(sys.argv[1])
class Telling(Trainer):
    def save(self):
        super().save()
        print(self.progress.step, flush=True)
plan = Plan(Schedule(1e-3, warm_up=1), budget=200, frozen=0, save_every=0)
Telling(tiny_judge(), plan, folder, torch.device("cpu")).run(Supply(folder, {"mined": 15}))
"""


@pytest.fixture
def running(folder: Path) -> subprocess.Popen[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", SCRIPT, str(folder)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment, cwd=ROOT)


def step_said(process: subprocess.Popen[str]) -> int:
    assert process.stdout is not None
    return int(process.stdout.readline())


def test_a_killed_run_goes_on_where_it_saved(folder: Path, running: subprocess.Popen[str], judge: Judge) -> None:
    with running as process:
        said = [step_said(process) for _ in range(3)]
        process.kill()
        process.wait()
    trainer = trainer_in(folder, judge)
    assert trainer.resume()
    before = trainer.progress.step
    assert before >= said[-1]
    trainer.run(supply(folder), most_steps=2)
    assert trainer.progress.step == before + 2


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a process without asking it")
def test_a_run_that_is_asked_to_end_saves_first(folder: Path, running: subprocess.Popen[str]) -> None:
    with running as process:
        step_said(process)
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=60) == 0
    assert read_checkpoint(folder) is not None


def test_a_finished_time_ends_a_run_with_a_checkpoint(folder: Path, judge: Judge) -> None:
    trainer = Trainer(judge, Plan(Schedule(1e-3, finish=0.0), budget=200, frozen=0), folder, CPU)
    trainer.run(supply(folder))
    assert read_checkpoint(folder) is not None
    assert trainer.progress.step == 0


def test_what_all_runs_of_a_folder_learnt_is_counted(folder: Path, judge: Judge) -> None:
    assert learnt(folder) == {}
    for steps in (5, 3):
        trainer = trainer_in(folder, judge)
        trainer.resume()
        trainer.run(supply(folder), most_steps=steps)
    assert learnt(folder) == {"mined": trainer.progress.seen}


def test_new_examples_join_in(folder: Path, cutter: Cutter) -> None:
    feeds = supply(folder)
    assert set(feeds().parts) == {"mined"}
    arrays.save(arrays.pack([crossed(("кот", "cat"), ("дом", "house"), 11)], cutter), folder / ARRAYS / "near.npz")
    assert set(feeds().parts) == {"mined", "near"}


def test_a_run_without_examples_says_so(tmp_path: Path, judge: Judge) -> None:
    with pytest.raises(ValueError, match="no examples"):
        trainer_in(tmp_path, judge).run(lambda: Feed({}, {}))


def test_frozen_layers_stay(folder: Path, judge: Judge) -> None:
    before = {name: values.clone() for name, values in judge.enc.layers[0].state_dict().items()}
    Trainer(judge, Plan(Schedule(1e-2, warm_up=1), budget=200, frozen=1), folder, CPU).run(supply(folder), most_steps=2)
    assert all(torch.equal(before[name], values) for name, values in judge.enc.layers[0].state_dict().items())


def test_the_mean_follows_the_weights(folder: Path, judge: Judge) -> None:
    trainer = trainer_in(folder, judge)
    start = {name: values.clone() for name, values in trainer.state().items()}
    trainer.run(supply(folder), most_steps=20)
    name = "err.weight"
    moved = (trainer.state()[name] - start[name]).norm()
    assert 0 < (trainer.average[name] - start[name]).norm() < moved * 1.01
    assert (trainer.average[name] - trainer.state()[name]).norm() > 0


def test_runs_lie_outside_the_tree(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("QUOTEVERIFY_TRAINING", raising=False)
    assert ROOT not in default_folder().parents
    monkeypatch.setenv("QUOTEVERIFY_TRAINING", str(tmp_path))
    assert default_folder() == tmp_path


def test_the_processor_is_always_there() -> None:
    assert device_of("cpu") == CPU
    assert device_of("auto").type in ("cpu", "cuda")
