import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from quoteverify.errors import OutputNotWritable
from quoteverify.system.writing import write_file


def test_a_file_is_replaced_whole_and_nothing_else_stays_behind(tmp_path: Path) -> None:
    path = tmp_path / "sheet.json"
    path.write_text("old")
    write_file(path, b"new")
    assert path.read_bytes() == b"new"
    assert [one.name for one in tmp_path.iterdir()] == ["sheet.json"]


def test_a_folder_that_does_not_exist_is_named(tmp_path: Path) -> None:
    path = tmp_path / "nowhere" / "sheet.json"
    with pytest.raises(OutputNotWritable, match=r"sheet\.json could not be written"):
        write_file(path, b"")


def test_a_target_that_is_a_folder_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "sheets"
    path.mkdir()
    with pytest.raises(OutputNotWritable):
        write_file(path, b"new")
    assert [one.name for one in tmp_path.iterdir()] == ["sheets"]


@contextmanager
def small_disk() -> Iterator[None]:
    """No file may grow beyond 4 KiB, as on a disk that is full; not a fixture, for what the tests report may go to a
    file as well."""
    resource = pytest.importorskip("resource", reason="this system sets no limit on the size of files")
    import signal

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    heard = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, heard)


def test_a_full_disk_leaves_the_old_file_and_no_half_of_the_new(tmp_path: Path) -> None:
    path = tmp_path / "sheet.json"
    path.write_text("old")
    with small_disk(), pytest.raises(OutputNotWritable, match=r"sheet\.json could not be written") as refused:
        write_file(path, b"x" * 10_000)
    assert "\n" not in str(refused.value)
    assert path.read_text() == "old"
    assert [one.name for one in tmp_path.iterdir()] == ["sheet.json"]


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_without_permission_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    folder.mkdir()
    (folder / "sheet.json").write_text("old")
    folder.chmod(0o500)
    try:
        with pytest.raises(OutputNotWritable, match="choose another folder"):
            write_file(folder / "sheet.json", b"new")
        assert (folder / "sheet.json").read_text() == "old"
    finally:
        folder.chmod(0o700)


def test_a_file_that_another_program_holds_open_keeps_its_reader(tmp_path: Path) -> None:
    path = tmp_path / "sheet.json"
    path.write_text("old")
    with path.open() as reader:
        write_file(path, b"new")
        assert reader.read() == "old"
    assert path.read_text() == "new"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_what_is_no_file_is_written_to_and_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    got: list[bytes] = []
    reader = threading.Thread(target=lambda: got.append(path.read_bytes()))
    reader.start()
    write_file(path, b"new")
    reader.join(timeout=10)
    assert got == [b"new"]
    assert path.is_fifo()


def test_a_link_stays_a_link_and_a_private_file_private(tmp_path: Path) -> None:
    real, link = tmp_path / "real.json", tmp_path / "link.json"
    real.write_text("old")
    real.chmod(0o600)
    link.symlink_to(real)
    write_file(link, b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"
    assert real.stat().st_mode & 0o777 == 0o600
