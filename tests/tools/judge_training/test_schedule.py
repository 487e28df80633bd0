"""The rate: up by steps, constant, down by the clock."""

from __future__ import annotations

from tools.judge_training.schedule import Schedule


def test_it_warms_up_by_steps_and_stays() -> None:
    schedule = Schedule(1.0, warm_up=4)
    assert [schedule.rate(step, 0) for step in range(6)] == [0.25, 0.5, 0.75, 1, 1, 1]
    assert schedule.rate(1_000, 1e9) == 1
    assert not schedule.done(1e9)


def test_it_cools_down_before_the_end() -> None:
    schedule = Schedule(1.0, warm_up=1, finish=100, cool_share=0.5)
    assert schedule.rate(9, 50) == 1
    assert schedule.rate(9, 75) == 0.5
    assert schedule.rate(9, 120) == 0
    assert not schedule.done(99)
    assert schedule.done(100)
