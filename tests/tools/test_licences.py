"""Everything that is installed with the program says its licence, and may be given away with an Apache-2.0 program."""

import json
from importlib.metadata import version
from pathlib import Path

import pytest

from tools.licences import goes_with, licence_of, shipped


def test_every_package_names_a_licence_that_goes_with_the_programs() -> None:
    packages = shipped()
    assert {"lxml", "numpy", "pyside6-essentials", "typer", "click"} <= set(packages)
    doubtful = {name: licence_of(package) for name, package in packages.items() if not goes_with(licence_of(package))}
    assert doubtful == {}


@pytest.mark.parametrize(
    ("licence", "fine"),
    [
        ("MIT", True),
        ("BSD-3-Clause AND 0BSD AND MIT", True),
        ("LGPL-3.0-only OR GPL-2.0-only", True),
        ("GPL-3.0-only", False),
        ("AGPL-3.0-or-later", False),
        ("MIT AND GPL-3.0-only", False),
        ("", False),
        ("UNKNOWN", False),
    ],
)
def test_a_licence_that_does_not_go_with_it_is_found(licence: str, fine: bool) -> None:
    assert goes_with(licence) is fine


def test_the_bill_of_materials_names_every_package(tmp_path: Path) -> None:
    pytest.importorskip("cyclonedx", reason="cyclonedx-python-lib is not installed")
    from tools.sbom import bill, main

    assert len(bill().components) == len(shipped())
    main([str(tmp_path / "sbom.json")])
    made = json.loads((tmp_path / "sbom.json").read_bytes())
    assert made["bomFormat"] == "CycloneDX"
    assert {part["name"]: part["version"] for part in made["components"]}["lxml"] == version("lxml")
    assert all(part["licenses"] for part in made["components"])
