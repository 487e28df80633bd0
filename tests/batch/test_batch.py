"""Many pairs at once: the same sheets however they come about, nothing lost, and what failed is named."""

import csv
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from quoteverify.batch import task
from quoteverify.batch.folder import PairOfFiles, find_pairs
from quoteverify.batch.processes import CheckingProcess, ProcessEnded, check_in_processes
from quoteverify.batch.task import BatchSettings, check_pair, check_parcel, pack
from quoteverify.checks.house import UnknownProfile
from quoteverify.cli import main
from tests.support.homes import prepared_home
from tests.support.paths import ROOT

SAMPLE = ROOT / "resources" / "samples" / "go-ahead"
RULES = ("--no-model", "--no-judge")
QUICK = BatchSettings(use_model=False, use_judge=False)


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where what is done is remembered; the encoder is prepared once."""
    return prepared_home(tmp_path_factory.mktemp("home"))


@pytest.fixture(autouse=True)
def home(prepared: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """One moment for all sheets, so that they can be compared, and a home of their own."""
    monkeypatch.setenv("QUOTEVERIFY_DATA", str(prepared))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    return prepared


def fill(place: Path, count: int) -> Path:
    """So many pairs in Russian and English."""
    place.mkdir()
    for number in range(count):
        (place / f"talk{number}-ru.txt").write_bytes((SAMPLE / "officer-ru.txt").read_bytes())
        said = f"A man said: “Well, why are we standing still? Come on! This way, go.” That was text {number}.\n"
        (place / f"talk{number}-en.txt").write_text(said, encoding="utf-8")
    return place


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return fill(tmp_path / "pairs", 3)


@pytest.fixture(scope="module")
def six(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return fill(tmp_path_factory.mktemp("six") / "pairs", 6)


@pytest.fixture
def wanted(six: Path, known_sheets: dict[str, bytes]) -> dict[str, bytes]:
    """What an undisturbed run on one core makes of the six."""
    if not known_sheets:
        assert batch(six, six.parent / "out", "--jobs", "1", "--quiet") == 0
        known_sheets.update(sheets(six.parent / "out"))
    return known_sheets


@pytest.fixture(scope="module")
def known_sheets() -> dict[str, bytes]:
    return {}


def batch(folder: Path, out: Path, *options: str) -> int:
    return main(["batch", str(folder), "-o", str(out), *RULES, *options])


def sheets(out: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in out.iterdir()}


def rows(out: Path) -> list[dict[str, str]]:
    return list(csv.DictReader((out / "summary.csv").read_text("utf-8-sig").splitlines()))


def test_several_processes_write_the_same_sheets_as_one(six: Path, wanted: dict[str, bytes], tmp_path: Path) -> None:
    assert batch(six, tmp_path / "out", "--jobs", "3", "--quiet") == 0
    assert sheets(tmp_path / "out") == wanted
    assert set(wanted) == {f"talk{number}.json" for number in range(6)} | {"summary.csv"}
    assert [row["quotes"] for row in rows(tmp_path / "out")] == ["1"] * 6


def test_a_killed_run_goes_on_where_it_was(
    six: Path, wanted: dict[str, bytes], tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    command = [sys.executable, "-m", "quoteverify", "batch", str(six), "-o", str(out), *RULES, "--jobs", "1"]
    process = subprocess.Popen(command, cwd=ROOT)
    wait_for(lambda: len(list(out.glob("talk*.json"))) >= 2)
    process.kill()
    process.wait()
    there = {path.name: path.stat().st_mtime_ns for path in out.glob("talk*.json")}
    assert 2 <= len(there) < 6
    assert not (out / "summary.csv").exists()
    capfd.readouterr()
    assert batch(six, out) == 0
    assert "of 6 pairs are done already and did not change" in capfd.readouterr().err
    kept = [name for name, written in there.items() if (out / name).stat().st_mtime_ns == written]
    assert len(kept) >= len(there) - 1  # the sheet of the last moment may have been written and not yet noted
    assert sheets(out) == wanted


def test_what_changed_is_checked_again_and_only_that(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert batch(folder, out, "--quiet") == 0
    before = {path.name: path.stat().st_mtime_ns for path in out.glob("talk*.json")}
    (folder / "talk1-en.txt").write_text("A man said: “Go home. This way.”\n", encoding="utf-8")
    (out / "talk2.json").unlink()
    assert batch(folder, out, "--quiet") == 0
    after = {path.name: path.stat().st_mtime_ns for path in out.glob("talk*.json")}
    assert {name for name in after if after[name] != before[name]} == {"talk1.json", "talk2.json"}
    assert batch(folder, out, "--quiet", "--profile", "nyt") == 0
    assert all((out / name).stat().st_mtime_ns != written for name, written in after.items())


@pytest.fixture
def heeded() -> Iterator[None]:
    """Ctrl+C reaches a process that is started here, even where these tests run in the background, which ignores it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("heeded")
def test_ctrl_c_stops_with_status_3_and_leaves_no_process(tmp_path: Path) -> None:
    out, many = tmp_path / "out", fill(tmp_path / "many", 80)
    command = [sys.executable, "-m", "quoteverify", "batch", str(many), "-o", str(out), *RULES, "--jobs", "2"]
    process = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True, start_new_session=True)
    wait_for(lambda: any(out.glob("talk*.json")))
    started = children(process.pid)
    os.killpg(process.pid, signal.SIGINT)
    _, told = process.communicate(timeout=60)
    assert process.returncode == 3
    assert told == "Stopped by the user.\n"
    assert started
    assert 0 < len(list(out.glob("talk*.json"))) < 80
    assert [child for child in started if Path(f"/proc/{child}").exists()] == []


def test_a_pair_whose_process_ends_is_tried_by_another(six: Path) -> None:
    pairs = find_pairs(six, "en").pairs
    results = check_in_processes(pairs, QUICK, 2)
    done = [next(results)]
    killed = children()
    for child in killed:
        os.kill(child, signal.SIGKILL)
    done += results
    assert killed
    assert {result.outcome.name for result in done} == {pair.name for pair in pairs}
    assert [result.outcome.error for result in done if result.outcome.error] == []


def test_a_process_that_ends_is_told_from_a_result(folder: Path) -> None:
    pair = find_pairs(folder, "en").pairs[0]
    process = CheckingProcess(QUICK)
    assert process.check(pair).outcome.quotes == 1
    for child in children():
        os.kill(child, signal.SIGKILL)
    with pytest.raises(ProcessEnded):
        process.check(pair)


def test_a_pair_that_the_program_fails_on_is_named_with_a_report_and_the_rest_goes_on(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_name: str) -> None:
        raise ZeroDivisionError("a text of somebody")

    monkeypatch.setattr(task, "house_profile", broken)
    result = check_pair(find_pairs(folder, "en").pairs[0], QUICK)
    assert result.outcome.error == "QuoteVerify itself failed here (ZeroDivisionError)."
    assert "ZeroDivisionError" in result.report
    assert "somebody" not in result.report
    assert result.sheet == b""


def test_what_is_wrong_with_a_pair_stands_in_the_summary(
    folder: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (folder / "talk1-en.txt").write_bytes(b"")
    (folder / "alone-ru.txt").write_text("Ну.", encoding="utf-8")
    (folder / "notes.txt").write_text("Call back.", encoding="utf-8")
    assert batch(folder, tmp_path / "out") == 0
    told = {row["pair"]: row["error"] for row in rows(tmp_path / "out") if row["error"]}
    assert set(told) == {"alone", "talk1"}
    assert "alone-ru.txt has no English text beside it" in told["alone"]
    assert "talk1-en.txt is empty" in told["talk1"]
    err = capfd.readouterr().err
    assert "4 pairs, 2 without a sheet" in err
    assert "In no pair, so not checked: notes.txt." in err


def test_one_pair_is_called_a_pair(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert batch(fill(tmp_path / "pairs", 1), tmp_path / "out") == 0
    assert capfd.readouterr().err.startswith("1 pair, summary in ")


def test_findings_of_known_pairs_count_too(folder: Path, tmp_path: Path) -> None:
    for _ in range(2):
        assert batch(folder, tmp_path / "out", "--fail-on", "major", "--quiet") == 1
    assert batch(folder, tmp_path / "out", "--fail-on", "critical", "--quiet") == 0


def test_the_summary_is_never_taken_for_a_sheet(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    place = tmp_path / "pairs"
    place.mkdir()
    for tag in ("ru", "en"):
        (place / f"summary-{tag}.txt").write_text("He said: “Go.”", encoding="utf-8")
    assert batch(place, tmp_path / "out", "--format", "csv") == 2
    assert "rename the pair" in capfd.readouterr().err
    assert not (tmp_path / "out").exists()


def test_a_damaged_ledger_costs_time_only(folder: Path, tmp_path: Path, home: Path) -> None:
    out = tmp_path / "out"
    assert batch(folder, out, "--quiet") == 0
    before = sheets(out)
    ledger = max((home / "cache" / "batch").glob("*.sqlite"), key=lambda path: path.stat().st_mtime_ns)
    assert ledger.stat().st_mode & 0o077 == 0
    ledger.write_bytes(b"no database " * 1000)
    assert batch(folder, out, "--quiet") == 0
    assert sheets(out) == before


def test_a_pair_that_is_sent_is_checked_as_one_that_lies_here(folder: Path) -> None:
    pair = find_pairs(folder, "en").pairs[0]
    assert check_parcel(pack(pair, QUICK)) == check_pair(pair, QUICK)


def test_a_worker_of_another_version_says_so(folder: Path) -> None:
    parcel = pack(find_pairs(folder, "en").pairs[0], QUICK)
    old = type(parcel)(parcel.name, parcel.sources, parcel.renderings, parcel.settings, "0.0.1")
    assert "not 0.0.1: install the same version" in check_parcel(old).outcome.error


def test_settings_that_cannot_hold_are_told_before_anything_is_checked(folder: Path) -> None:
    result = check_pair(PairOfFiles("x", folder, (), (folder / "talk0-en.txt",)), BatchSettings(profile="nobody"))
    assert result.outcome.error == str(UnknownProfile("nobody", known_houses()))


def known_houses() -> tuple[str, ...]:
    from quoteverify.checks.house import house_profiles

    return house_profiles()


def children(parent: int | None = None) -> list[int]:
    """The processes that one (this one unless told) started and that still run."""
    path = Path(f"/proc/{parent or os.getpid()}/task")
    return [int(child) for thread in path.iterdir() for child in (thread / "children").read_text().split()]


def wait_for(happened: Callable[[], bool]) -> None:
    """Look again and again, for two minutes at most."""
    pause = threading.Event()
    for _ in range(2400):
        if happened():
            return
        pause.wait(0.05)
    raise AssertionError("it did not happen within two minutes")


@pytest.fixture
def cluster() -> Iterator[object]:
    """A Dask cluster of three workers on this computer."""
    distributed = pytest.importorskip("distributed", reason="Dask is not installed (pip install distributed)")
    with distributed.LocalCluster(
        n_workers=3, threads_per_worker=1, processes=True, dashboard_address=None, host="127.0.0.1"
    ) as running:
        yield running


@pytest.mark.filterwarnings("default")
def test_a_cluster_gives_the_same_sheets_when_a_worker_is_killed_midway(
    six: Path, wanted: dict[str, bytes], tmp_path: Path, cluster: object
) -> None:
    out = tmp_path / "out"

    def kill() -> None:
        wait_for(lambda: any(out.glob("talk*.json")))
        os.kill(cluster.workers[0].pid, signal.SIGKILL)  # type: ignore[attr-defined]

    killer = threading.Thread(target=kill, daemon=True)
    killer.start()
    assert batch(six, out, "--quiet", "--dask", cluster.scheduler_address) == 0  # type: ignore[attr-defined]
    killer.join()
    assert sheets(out) == wanted


def test_an_address_where_no_cluster_answers(
    folder: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("distributed", reason="Dask is not installed (pip install distributed)")
    monkeypatch.setattr("quoteverify.batch.cluster.PATIENCE", 1)
    assert batch(folder, tmp_path / "out", "--quiet", "--dask", "tcp://127.0.0.1:1") == 2
    err = capfd.readouterr().err
    assert "No Dask cluster answers at tcp://127.0.0.1:1" in err
    assert err.count("\n") == 1


def test_without_dask_the_sentence_says_what_to_install(
    folder: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    assert batch(folder, tmp_path / "out", "--dask", "tcp://127.0.0.1:8786") == 2
    assert 'pip install "quoteverify[dask]"' in capfd.readouterr().err
