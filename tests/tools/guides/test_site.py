"""The site is built of the pages, every page hangs somewhere, and a reader without a network sees all of it."""

import re
from pathlib import Path

import pytest

from tools.guides import site

for module in ("sphinx", "myst_parser", "furo"):
    pytest.importorskip(module, reason=f"{module} is not installed (make test installs it)")


def test_the_site_has_every_page_and_asks_the_network_for_nothing(tmp_path: Path) -> None:
    site.gather(tmp_path / "source")
    site.build(tmp_path / "source", tmp_path / "site")
    pages = {path.relative_to(tmp_path / "source").with_suffix("") for path in (tmp_path / "source").rglob("*.md")}
    drawn = {path.relative_to(tmp_path / "site").with_suffix("") for path in (tmp_path / "site").rglob("*.html")}
    assert pages <= drawn
    assert Path("guides/checks/negation") in pages
    asked = re.compile(r'<(?:script|link|img|iframe)[^>]*(?:src|href)="(?:https?:)?//', re.IGNORECASE)
    for path in (tmp_path / "site").rglob("*.html"):
        assert asked.search(path.read_text(encoding="utf-8")) is None, path.name
