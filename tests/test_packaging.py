"""What is installed beside the program: it names the commands there are, and a package holds what it should."""

import gzip
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import typer.main
from lxml import etree

import quoteverify
from quoteverify.cli import whole_app
from tests.support.paths import ROOT
from tools import bundle

LINUX = ROOT / "packaging" / "linux"


def test_the_manual_names_every_command() -> None:
    manual = (LINUX / "quoteverify.1").read_text(encoding="utf-8")
    commands = typer.main.get_command(whole_app()).list_commands(None)  # type: ignore[attr-defined]
    assert commands
    assert [command for command in commands if command not in manual] == []


def test_the_kind_of_file_is_the_same_everywhere() -> None:
    kind = "application/x-quoteverify-case"
    mime = etree.parse(LINUX / "quoteverify-mime.xml").getroot()
    assert mime[0].get("type") == kind
    assert [pattern.get("pattern") for pattern in mime.iter("{*}glob")] == ["*.qvcase"]
    assert f"MimeType={kind};" in (LINUX / "quoteverify.desktop").read_text(encoding="utf-8")
    described = etree.fromstring(bundle.filled(LINUX / "org.quoteverify.QuoteVerify.metainfo.xml").encode())
    assert described.findtext("provides/mediatype") == kind
    assert described.find("releases/release").get("version") == quoteverify.__version__  # type: ignore[union-attr]


def test_who_cites_the_program_cites_its_version() -> None:
    told = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    assert f"\nversion: {quoteverify.__version__}\n" in told


def test_what_builds_bundles_has_an_exact_version() -> None:
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["dependency-groups"]
    exact = (ROOT / "constraints.txt").read_text(encoding="utf-8")
    assert all(f"\n{need.partition('>')[0]}==" in exact for need in groups["bundle"])


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="no dpkg-deb here")
def test_a_package_holds_program_desktop_file_and_manual(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "bundle" / "quoteverify"
    folder.mkdir(parents=True)
    program = folder / "quoteverify"
    program.write_text("#!/bin/sh\necho it runs\n")
    program.chmod(0o755)
    monkeypatch.setattr(bundle, "BUILD", tmp_path)
    monkeypatch.setattr(bundle, "FOLDER", folder)
    package = bundle.build_deb()
    out = tmp_path / "out"
    subprocess.run(["dpkg-deb", "-x", str(package), str(out)], check=True)
    started = subprocess.run([out / "usr/bin/quoteverify"], capture_output=True, text=True, check=True)
    assert started.stdout == "it runs\n"
    share = out / "usr/share"
    assert (share / "applications/org.quoteverify.QuoteVerify.desktop").exists()
    assert (share / "icons/hicolor/scalable/apps/org.quoteverify.QuoteVerify.svg").exists()
    assert b"@" not in gzip.decompress((share / "man/man1/quoteverify.1.gz").read_bytes())
    told = subprocess.run(["dpkg-deb", "-f", str(package), "Version"], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == quoteverify.__version__


def test_packing_without_a_bundle_says_what_to_run() -> None:
    code = "from tools import bundle; bundle.FOLDER = bundle.ROOT / 'none'; bundle.main()"
    asked = subprocess.run([sys.executable, "-c", code, "deb"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert asked.returncode == 1
    assert asked.stderr.strip() == "There is no none yet: run make bundle first."


@pytest.mark.skipif(shutil.which("mksquashfs") is None, reason="no squashfs-tools here")
def test_an_appimage_is_the_runtime_and_a_file_system_behind_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "bundle" / "quoteverify"
    folder.mkdir(parents=True)
    (folder / "quoteverify").write_text("#!/bin/sh\necho it runs\n")
    (folder / "quoteverify").chmod(0o755)
    runtime = tmp_path / "runtime"
    runtime.write_bytes(b"\x7fELF" + bytes(4092))
    monkeypatch.setattr(bundle, "BUILD", tmp_path)
    monkeypatch.setattr(bundle, "FOLDER", folder)
    monkeypatch.setenv("APPIMAGE_RUNTIME", str(runtime))
    image = bundle.build_appimage()
    assert image.stat().st_mode & 0o111
    assert image.read_bytes().startswith(runtime.read_bytes())
    out = tmp_path / "out"
    subprocess.run(["unsquashfs", "-q", "-n", "-o", "4096", "-d", str(out), str(image)], check=True)
    started = subprocess.run([out / "AppRun"], capture_output=True, text=True, check=True)
    assert started.stdout == "it runs\n"
    assert (out / "org.quoteverify.QuoteVerify.desktop").is_file()
