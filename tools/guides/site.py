"""``make docs``: the pages of ``docs`` and the guides as a small site that needs no network, in ``build/site``.

The pages are plain Markdown and read as such; here they are put into one folder, links that lead out of it are made
words, and each page is hung below the first that links to it. Sphinx with MyST and Furo draws them.
"""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from posixpath import normpath

ROOT = Path(__file__).parents[2]
BUILD = ROOT / "build"
LINK = re.compile(r"(!?)\[([^\]]*)\]\(([^)\s#]*)(#[^)\s]*)?\)")
HEADING = re.compile(r"^## (.+)$", re.MULTILINE)
CONF = """\
project = "QuoteVerify"
copyright = "the QuoteVerify authors, Apache-2.0"
version = release = "{version}"
extensions = ["myst_parser"]
html_theme = "furo"
html_title = "QuoteVerify"
html_favicon = "quoteverify.svg"
html_show_sphinx = False
html_copy_source = False
myst_heading_anchors = 3
suppress_warnings = ["misc.highlighting_failure"]
"""


def gather(source: Path) -> None:
    """Put every page, picture and the settings into one folder."""
    shutil.rmtree(source, ignore_errors=True)
    shutil.copytree(ROOT / "docs", source)
    shutil.copytree(ROOT / "resources" / "guides", source / "guides")
    for name in ("CONTRIBUTING.md", "CHANGELOG.md"):
        shutil.copy(ROOT / name, source / name)
    shutil.copy(ROOT / "resources" / "icons" / "quoteverify.svg", source)
    _list_decisions(source)
    for page in source.rglob("*.md"):
        place = page.relative_to(source).as_posix()
        page.write_text(_leading_inside(page.read_text(encoding="utf-8"), place, source), encoding="utf-8")
    hang(source)


def _list_decisions(source: Path) -> None:
    """Name those decisions on the first page that are not there yet; its last section is theirs."""
    first = source / "index.md"
    text = first.read_text(encoding="utf-8")
    for page in sorted((source / "decisions").glob("*.md")):
        if f"({page.parent.name}/{page.name})" not in text:
            title = page.read_text(encoding="utf-8").partition("\n")[0].lstrip("# ")
            text += f"- [{title}]({page.parent.name}/{page.name})\n"
    first.write_text(text, encoding="utf-8")


def hang(source: Path) -> None:
    """Write below each page, from the first on, which come after it; a page belongs to the first that names it."""
    claimed, waiting = {"index"}, ["index"]
    while waiting:
        name = waiting.pop(0)
        page = source / f"{name}.md"
        text = page.read_text(encoding="utf-8")
        trees = []
        for caption, part in _parts(text):
            below = [each for each in _pages(part, name, source) if each not in claimed]
            below = list(dict.fromkeys(below))
            claimed.update(below)
            waiting += below
            if below:
                told = f":caption: {caption}\n" if name == "index" and caption else ""
                trees.append(
                    "```{toctree}\n:hidden:\n" + told + "\n" + "\n".join(f"/{each}" for each in below) + "\n```\n"
                )
        page.write_text("\n".join([text, *trees]), encoding="utf-8")


def build(source: Path, out: Path) -> None:
    """Draw the site; a warning is an error. Raises CalledProcessError."""
    from quoteverify import __version__

    (source / "conf.py").write_text(CONF.format(version=__version__), encoding="utf-8")
    command = [sys.executable, "-m", "sphinx", "-b", "html", "-q", "-W", "--keep-going", str(source), str(out)]
    subprocess.run(command, check=True)


def _parts(text: str) -> Iterator[tuple[str, str]]:
    """The sections of a page with their headings; "" for what stands above the first."""
    pieces = HEADING.split(text)
    yield "", pieces[0]
    yield from zip(pieces[1::2], pieces[2::2], strict=True)


def _pages(text: str, name: str, source: Path) -> Iterator[str]:
    for found in LINK.finditer(text):
        target = normpath(f"{Path(name).parent.as_posix()}/{found[3]}")
        if target.endswith(".md") and (source / target).is_file():
            yield target.removesuffix(".md")


def _leading_inside(text: str, place: str, source: Path) -> str:
    """A page whose links lead to where the pages lie in the site; what lies elsewhere is named only."""

    def led(found: re.Match[str]) -> str:
        picture, words, target, anchor = found[1], found[2], found[3], found[4] or ""
        if not target or ":" in target:
            return found[0]
        moved = target.replace("../resources/guides/", "guides/").removeprefix("docs/")
        for candidate in (target, moved, moved.removeprefix("../")):
            if (source / Path(place).parent / candidate).exists():
                return f"{picture}[{words}]({candidate}{anchor})"
        return words

    return LINK.sub(led, text)


def main() -> None:
    gather(BUILD / "site-source")
    build(BUILD / "site-source", BUILD / "site")
    print(f"Open {(BUILD / 'site' / 'index.html').relative_to(ROOT)} in a browser.")


if __name__ == "__main__":
    main()
