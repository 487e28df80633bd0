"""A case of many megabytes: its first quotes are there at once, the others come while a person works, none is lost."""

import sqlite3
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from quoteverify.case.case import Case, StoredFile
from quoteverify.records.checked import CheckedCase
from quoteverify.records.document import Role
from quoteverify.records.review import Decision, Verdict
from tests.support.person import press, says, sit_down
from tests.ui.conftest import MakeWindow, fake_worker, loaded
from ui.opened import CHECK, DONE, RUNNING
from ui.telling import FIRST, LARGE
from ui.window import MainWindow

QUOTES = 1200
WAIT = 60_000


@pytest.fixture
def large(tmp_path: Path) -> Path:
    """A case of QUOTES quotes, of which the last one is decided."""
    said, told = tmp_path / "said-ru.txt", tmp_path / "told-en.txt"
    more = "Много слов было сказано тогда о том, что будет. " * 3
    said.write_text("\n".join(f"Туда идём, в {number}-й раз. {more}" for number in range(QUOTES)), "utf-8")
    told.write_text(
        "\n\n".join(f"He said: “This way, for the time {number}.” So." for number in range(QUOTES)), "utf-8"
    )
    files = [loaded(said, Role.SOURCE), loaded(told, Role.RENDERING)]
    quotes = tuple(fake_worker().fake_quotes(files[1], [files[0]]))
    path = tmp_path / "large.qvcase"
    with Case.create(path) as case:
        stored = [StoredFile(file, Path(file.path).read_bytes()) for file in files]
        case.put_run(stored, CheckedCase(tuple(file.record for file in files), quotes))
        case.set_property(CHECK, DONE)
        case.decide(quotes[-1].key, Decision(Verdict.DISTORTED, "as it was", "Ada"))
    assert path.stat().st_size > LARGE
    assert len(quotes) == QUOTES
    return path


def opened(qtbot: QtBot, window: MainWindow, path: Path) -> MainWindow:
    sit_down(qtbot, window)
    with qtbot.waitSignal(window.session.opened, timeout=WAIT):
        window.casework.take([path])
    return window


def verdict(window: MainWindow, quote: str) -> Verdict | None:
    entry = window.session.queue.entry(quote)
    assert entry is not None
    return entry.decision.verdict


def test_quotes_are_decided_by_keys_while_the_others_are_still_coming(
    qtbot: QtBot, make_window: MakeWindow, large: Path
) -> None:
    window = opened(qtbot, make_window(), large)
    review = window.review
    qtbot.waitUntil(lambda: review.shown and review.queue.current == "q1")
    assert not window.session.complete
    assert "the rest is being read" in window.review.queue.counted
    assert window.session.queue.rowCount() == FIRST
    press("5", "J", "1")
    assert review.queue.current == "q2"
    qtbot.waitUntil(lambda: window.session.complete, timeout=WAIT)
    qtbot.waitUntil(lambda: "being read" not in window.review.queue.counted, timeout=WAIT)
    assert review.queue.current == "q2", "what comes in leads nobody away"
    assert [entry.id for entry in window.session.queue.entries] == [f"q{number}" for number in range(1, QUOTES + 1)]
    assert (verdict(window, "q1"), verdict(window, "q2")) == (Verdict.DISTORTED, Verdict.FAITHFUL)
    assert verdict(window, f"q{QUOTES}") is Verdict.DISTORTED
    window.close()
    with Case.open(large) as case:
        assert sorted(made.verdict or "" for made in case.decisions().values()) == [
            "distorted",
            "distorted",
            "faithful",
        ]


def test_the_quote_that_was_left_is_gone_back_to_when_it_comes(
    qtbot: QtBot, make_window: MakeWindow, large: Path
) -> None:
    window = opened(qtbot, make_window(), large)
    qtbot.waitUntil(lambda: window.session.complete, timeout=WAIT)
    window.review.choose("q900")
    window.close()
    again = opened(qtbot, make_window(), large)
    qtbot.waitUntil(lambda: again.session.complete, timeout=WAIT)
    qtbot.waitUntil(lambda: again.review.queue.current == "q900")


def test_a_case_closed_before_all_of_it_came_is_whole(qtbot: QtBot, make_window: MakeWindow, large: Path) -> None:
    window = opened(qtbot, make_window(), large)
    qtbot.waitUntil(lambda: window.review.queue.current == "q1")
    press("6")
    assert not window.session.complete
    window.close()
    with Case.open(large) as case:
        assert not case.damage
        assert case.count_quotes() == QUOTES
        assert [made.verdict for made in case.decisions().values()] == [Verdict.DISTORTED, Verdict.MISATTRIBUTED]


def test_an_unfinished_check_goes_on_with_all_that_is_known(qtbot: QtBot, make_window: MakeWindow, large: Path) -> None:
    """Asked for before every quote was there, it would check those again that it did not know of yet."""
    with Case.open(large) as case:
        case.set_property(CHECK, RUNNING)
    window = opened(qtbot, make_window(), large)
    assert f"{QUOTES} quotes are done" in says(window)
    done: list[int] = []
    window.run.progressed.connect(lambda: done.append(window.run.done) if window.run.all else None)
    with qtbot.waitSignal(window.session.check_kept, timeout=WAIT):
        window.desk.check()
    assert set(done) <= {QUOTES}
    assert window.session.queue.rowCount() == QUOTES


def test_damage_far_behind_is_named_and_the_rest_is_open_for_reading(
    qtbot: QtBot, make_window: MakeWindow, large: Path
) -> None:
    with sqlite3.connect(large) as db:
        db.execute("UPDATE quote SET checked = replace(checked, 'time 1100', 'time 1109') WHERE id = 'q1101'")
    db.close()
    before = large.read_bytes()
    window = opened(qtbot, make_window(), large)
    qtbot.waitUntil(lambda: "q1101: it is not as it was written" in says(window), timeout=WAIT)
    qtbot.waitUntil(lambda: window.session.complete, timeout=WAIT)
    assert window.session.queue.rowCount() == QUOTES - 1
    assert window.session.queue.entry("q1101") is None
    window.close()
    assert large.read_bytes() == before


def test_a_decision_in_a_damaged_case_is_not_written_before_the_damage_is_known(
    qtbot: QtBot, make_window: MakeWindow, large: Path
) -> None:
    with sqlite3.connect(large) as db:
        db.execute("DELETE FROM decision")
    db.close()
    before = large.read_bytes()
    window = opened(qtbot, make_window(), large)
    qtbot.waitUntil(lambda: window.review.queue.current == "q1")
    press("1")
    qtbot.waitUntil(lambda: "a decision on a quote: it is gone" in says(window), timeout=WAIT)
    assert large.read_bytes() == before
