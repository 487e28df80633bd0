"""Build what people install: a folder with everything in it, a Debian package, an AppImage.

``folder`` runs PyInstaller with ``packaging/quoteverify.spec``; ``deb`` and ``appimage`` pack that folder. Everything
goes to ``build/``. The version comes from the program, the time from ``SOURCE_DATE_EPOCH`` or the last commit.
"""

import argparse
import gzip
import hashlib
import os
import platform
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from quoteverify import __version__

ROOT = Path(__file__).parents[1]
BUILD = ROOT / "build"
FOLDER = BUILD / "bundle" / "quoteverify"
LINUX = ROOT / "packaging" / "linux"
NAME = "org.quoteverify.QuoteVerify"

STRIPPED = (
    "ctranslate2/_ext*.so",
    "libpython3*.so*",
    "tokenizers/*.so",
    "PIL/*.so",
    "lxml/*.so",
    "fontTools/*/*.so",
    "sentencex/*.so",
    "uharfbuzz/*.so",
    "yaml/*.so",
    "sqlcipher3/*.so",
    "chardet/*.so",
    "safetensors/*.so",
    "pypdfium2_raw/*.so",
    "fxtranslate/*.so",
    "python3*/lib-dynload/*.so",
)
"""Libraries with symbols for debugging that outweigh their code, and that still load without them: others were changed
after they were linked, and a stripper breaks those."""

RUNTIME = "APPIMAGE_RUNTIME"
"""Environment variable naming the small program that an AppImage begins with, for packing without appimagetool."""

CONTROL = """\
Package: quoteverify
Version: {version}
Architecture: {architecture}
Maintainer: The QuoteVerify authors <quoteverify@localhost>
Installed-Size: {size}
Depends: libc6
Recommends: fonts-dejavu-core, fonts-noto-core, xdg-utils
Suggests: fonts-noto-cjk
Section: text
Priority: optional
Description: find out whether an English quote says what the speaker said
 QuoteVerify lays an English text beside the transcript of what was said, finds
 its quotes and where each was said, and explains with evidence what differs. A
 person decides; the decision leaves as an annotated quote sheet. Nothing leaves
 the computer.
"""


def moment() -> int:
    """Seconds since 1970 that everything built is dated with."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if given.isdigit():
        return int(given)
    told = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False)
    return int(told.stdout) if told.stdout.strip().isdigit() else 0


def filled(path: Path) -> str:
    """A text of ``packaging`` with version and date."""
    date = datetime.fromtimestamp(moment(), UTC).date().isoformat()
    return path.read_text(encoding="utf-8").replace("@VERSION@", __version__).replace("@DATE@", date)


def build_folder() -> Path:
    """The folder with the program and all it needs."""
    specification = ROOT / "packaging" / "quoteverify.spec"
    places = ("--distpath", str(BUILD / "bundle"), "--workpath", str(BUILD / "pyinstaller"))
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(moment()), "PYTHONHASHSEED": "0"}
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *places, str(specification)]
    subprocess.run(command, cwd=ROOT, check=True, env=environment)
    if sys.platform == "linux" and shutil.which("strip"):
        for pattern in STRIPPED:
            for library in (FOLDER / "_internal").glob(pattern):
                subprocess.run(["strip", "--strip-unneeded", str(library)], check=True)
    print(f"{FOLDER}: {size_of(FOLDER) / 1e6:.0f} MB")
    return FOLDER


def size_of(folder: Path) -> int:
    """Bytes of all files under a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def lay_out(root: Path, library: Path, share: Path) -> None:
    """Program, icon, desktop file, kind of file, description and manual, under ``root``."""
    shutil.copytree(FOLDER, root / library, symlinks=True)
    texts = {
        f"applications/{NAME}.desktop": LINUX / "quoteverify.desktop",
        "mime/packages/quoteverify.xml": LINUX / "quoteverify-mime.xml",
        f"metainfo/{NAME}.metainfo.xml": LINUX / f"{NAME}.metainfo.xml",
        f"icons/hicolor/scalable/apps/{NAME}.svg": ROOT / "resources" / "icons" / "quoteverify.svg",
    }
    for target, source in texts.items():
        path = root / share / target
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(filled(source), encoding="utf-8")
    manual = root / share / "man" / "man1" / "quoteverify.1.gz"
    manual.parent.mkdir(parents=True)
    manual.write_bytes(gzip.compress(filled(LINUX / "quoteverify.1").encode("utf-8"), mtime=0))
    documents = root / share / "doc" / "quoteverify"
    documents.mkdir(parents=True)
    (documents / "copyright").write_bytes((ROOT / "NOTICE").read_bytes() + b"\n" + (ROOT / "LICENSE").read_bytes())
    (documents / "changelog.gz").write_bytes(gzip.compress((ROOT / "CHANGELOG.md").read_bytes(), mtime=0))


def build_deb() -> Path:
    """A package for Debian, Ubuntu and their kin. Raises SystemExit where dpkg-deb or the folder is missing."""
    require_folder()
    require("dpkg-deb", "dpkg")
    machine = {"x86_64": "amd64", "aarch64": "arm64"}.get(platform.machine(), platform.machine())
    root = BUILD / "deb"
    shutil.rmtree(root, ignore_errors=True)
    lay_out(root, Path("usr/lib/quoteverify"), Path("usr/share"))
    commands = root / "usr/bin"
    commands.mkdir()
    (commands / "quoteverify").symlink_to("../lib/quoteverify/quoteverify")
    control = root / "DEBIAN"
    control.mkdir()
    files = sorted(path for path in (root / "usr").rglob("*") if path.is_file() and not path.is_symlink())
    sums = (f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(root)}\n" for path in files)
    (control / "md5sums").write_text("".join(sums), encoding="utf-8")
    text = CONTROL.format(version=__version__, architecture=machine, size=size_of(root) // 1024)
    (control / "control").write_text(text, encoding="utf-8")
    for path in (root, *root.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
    target = BUILD / f"quoteverify_{__version__}_{machine}.deb"
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(moment())}
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(root), str(target)]
    subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
    print(f"{target}: {target.stat().st_size / 1e6:.0f} MB")
    return target


def build_appimage() -> Path:
    """One file that runs on any Linux of this machine's age or newer. Raises SystemExit where nothing can pack it."""
    require_folder()
    root = BUILD / "QuoteVerify.AppDir"
    shutil.rmtree(root, ignore_errors=True)
    lay_out(root, Path("usr/lib/quoteverify"), Path("usr/share"))
    (root / f"{NAME}.desktop").write_text(filled(LINUX / "quoteverify.desktop"), encoding="utf-8")
    shutil.copy(ROOT / "resources" / "icons" / "quoteverify.svg", root / f"{NAME}.svg")
    (root / "AppRun").symlink_to("usr/lib/quoteverify/quoteverify")
    print(f"{root}: {size_of(root) / 1e6:.0f} MB, starts with AppRun")
    target = BUILD / f"QuoteVerify-{__version__}-{platform.machine()}.AppImage"
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(moment()), "ARCH": platform.machine()}
    runtime = os.environ.get(RUNTIME, "")
    if runtime:
        require("mksquashfs", "squashfs-tools")
        image = BUILD / "QuoteVerify.squashfs"
        packing = ["mksquashfs", str(root), str(image), "-noappend", "-root-owned", "-comp", "zstd", "-quiet"]
        subprocess.run([*packing, "-no-progress"], check=True, env=environment)
        target.write_bytes(Path(runtime).read_bytes() + image.read_bytes())
        target.chmod(0o755)
    else:
        require("appimagetool", f"appimagetool, or name the runtime of the AppImage project in {RUNTIME}, ")
        subprocess.run(["appimagetool", str(root), str(target)], check=True, env=environment)
    print(f"{target}: {target.stat().st_size / 1e6:.0f} MB")
    return target


def require_folder() -> None:
    if not FOLDER.is_dir():
        raise SystemExit(f"There is no {FOLDER.relative_to(ROOT)} yet: run make bundle first.")


def require(program: str, package: str) -> None:
    if shutil.which(program) is None:
        raise SystemExit(
            f"{program} is not installed, and nothing else packs this: install {package} and run it again."
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("what", choices=("folder", "deb", "appimage"))
    {"folder": build_folder, "deb": build_deb, "appimage": build_appimage}[parser.parse_args().what]()


if __name__ == "__main__":
    main()
