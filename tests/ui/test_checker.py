"""The worker process as the window sees it: it dies, hangs, is cancelled; nothing is lost."""

import sys
from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from quoteverify.case.case import Case
from quoteverify.loaders import load_document
from quoteverify.records.document import Role
from quoteverify.worker import wire
from tests.support.person import open_menu
from ui.checker import Checker
from ui.models.files import ChosenFile
from ui.window import MainWindow

WAIT = 20_000


def made(qtbot: QtBot, window: MainWindow, case: Path, chosen: list[ChosenFile]) -> None:
    with qtbot.waitSignal(window.session.opened):
        window.session.create(case, chosen)


def ids(window: MainWindow) -> list[str]:
    return [entry.id for entry in window.session.queue.entries]


def test_a_worker_that_dies_is_started_again_and_the_check_goes_on(
    qtbot: QtBot, make_window: Callable[..., MainWindow], case: Path, chosen: list[ChosenFile]
) -> None:
    window: MainWindow = make_window("--die-at", "3")
    made(qtbot, window, case, chosen)
    with qtbot.waitSignals([window.run.revived, window.session.check_kept], timeout=WAIT):
        window.desk.check()
    assert ids(window) == ["q1", "q2", "q3", "q4", "q5"]
    assert "was started again" in window.messages.text


def test_after_several_deaths_of_the_worker_every_quote_is_listed(
    qtbot: QtBot, make_window: Callable[..., MainWindow], case: Path, tmp_path: Path
) -> None:
    article = tmp_path / "long-en.txt"
    article.write_text("\n\n".join(f"“Well, quote number {number}.”" for number in range(1, 41)), encoding="utf-8")
    (tmp_path / "deaths").mkdir()
    window: MainWindow = make_window("--deaths", str(tmp_path / "deaths"))
    document = load_document(article)
    made(qtbot, window, case, [ChosenFile(article, document, Role.RENDERING, "en")])
    with qtbot.waitSignal(window.session.check_kept, timeout=2 * WAIT):
        window.desk.check()
    assert len(list((tmp_path / "deaths").iterdir())) == 4
    assert ids(window) == [f"q{number}" for number in range(1, 41)]
    window.close()
    with Case.open(case) as kept:
        assert len(kept.checked().quotes) == 40


def test_a_worker_that_dies_at_the_same_quote_again_is_given_up(
    qtbot: QtBot, make_window: Callable[..., MainWindow], case: Path, chosen: list[ChosenFile]
) -> None:
    window: MainWindow = make_window("--die-at", "3", "--always")
    made(qtbot, window, case, chosen)
    with qtbot.waitSignal(window.run.ended, timeout=WAIT):
        window.desk.check()
    assert "twice at the same quote" in window.messages.text
    qtbot.waitUntil(lambda: ids(window) == ["q1", "q2"])
    assert not window.run.running


def test_a_stopped_check_keeps_its_results_and_goes_on_where_it_was(
    qtbot: QtBot, make_window: Callable[..., MainWindow], case: Path, chosen: list[ChosenFile]
) -> None:
    window: MainWindow = make_window("--pause", "0.3")
    made(qtbot, window, case, chosen)
    window.desk.check()
    qtbot.waitUntil(lambda: len(ids(window)) >= 1, timeout=WAIT)
    with qtbot.waitSignal(window.run.ended, timeout=WAIT):
        window.actions_.stop.trigger()
    assert "they are kept" in window.messages.text
    kept = len(window.session.known)
    assert 1 <= kept < 5
    window.desk.check()
    qtbot.waitUntil(lambda: window.run.all == 5, timeout=WAIT)
    assert window.run.done >= kept
    with qtbot.waitSignal(window.session.check_kept, timeout=WAIT):
        pass
    assert len(ids(window)) == 5


def test_a_window_closed_in_the_middle_of_a_check_finds_its_results_again(
    qtbot: QtBot, make_window: Callable[..., MainWindow], case: Path, chosen: list[ChosenFile]
) -> None:
    window: MainWindow = make_window("--pause", "0.3")
    made(qtbot, window, case, chosen)
    window.desk.check()
    qtbot.waitUntil(lambda: len(ids(window)) >= 1, timeout=WAIT)
    window.close()
    again: MainWindow = make_window()
    with qtbot.waitSignal(again.session.opened):
        again.casework.take([case])
    assert "is not finished" in again.messages.text
    kept = len(ids(again))
    assert kept >= 1
    with qtbot.waitSignal(again.session.check_kept, timeout=WAIT):
        again.messages.answer()
    assert len(ids(again)) == 5


def test_progress_says_how_far_and_how_long(
    qtbot: QtBot, make_window: Callable[..., MainWindow], case: Path, chosen: list[ChosenFile]
) -> None:
    window: MainWindow = make_window("--pause", "0.3")
    made(qtbot, window, case, chosen)
    window.desk.check()
    qtbot.waitUntil(lambda: "left" in window.progress.text, timeout=WAIT)
    assert "of 5 quotes" in window.progress.text
    assert window.progress.isVisible()


def test_a_worker_that_cannot_be_started_is_said(
    qtbot: QtBot, make_window: Callable[..., MainWindow], case: Path, chosen: list[ChosenFile]
) -> None:
    window: MainWindow = make_window(command=["/no/such/program"])
    made(qtbot, window, case, chosen)
    with qtbot.waitSignal(window.run.ended, timeout=WAIT):
        window.desk.check()
    assert "could not be started" in window.messages.text


def test_jobs_that_waited_behind_a_dead_one_are_done(qtbot: QtBot, tmp_path: Path) -> None:
    """The first process dies at its first request; the second job goes to the second process."""
    program = tmp_path / "dies_once.py"
    program.write_text(
        "import os, sys, pathlib\n"
        "mark = pathlib.Path(sys.argv[1])\n"
        "line = sys.stdin.buffer.readline()\n"
        "line2 = sys.stdin.buffer.readline() if not mark.exists() else b''\n"
        "if not mark.exists():\n"
        "    mark.touch(); os._exit(3)\n"
        'sys.stdout.buffer.write(b\'not a message\\n\' + b\'{"is":"written","job":2}\\n\'); sys.stdout.flush()\n'
        "sys.stdin.buffer.read()\n",
        encoding="utf-8",
    )
    checker = Checker([sys.executable, str(program), str(tmp_path / "mark")])
    said: list[wire.AnyEvent] = []
    checker.said.connect(said.append)
    with qtbot.waitSignals([checker.died, checker.said], timeout=WAIT):
        checker.send(wire.Load(checker.next_job(), "a"))
        checker.send(wire.Load(checker.next_job(), "b"))
    assert said == [wire.Written(2)]
    assert not checker.busy
    checker.shut()


def test_house_rules_are_those_of_the_case_and_can_be_changed(
    qtbot: QtBot, make_window: Callable[..., MainWindow], case: Path, chosen: list[ChosenFile]
) -> None:
    window: MainWindow = make_window()
    made(qtbot, window, case, chosen)
    rules = open_menu(window, "House rules")
    assert [action.data() for action in rules.actions() if action.isChecked()] == ["default"]
    other = next(action for action in rules.actions() if action.data() == "reuters")
    rules.close()
    with qtbot.waitSignal(window.session.check_kept, timeout=WAIT):
        other.trigger()
    window.close()
    with Case.open(case) as closed:
        assert closed.checked().profile == "reuters"
