"""SBOM: what the program is made of, as CycloneDX 1.6 in JSON. ``python -m tools.sbom [FILE]``, or ``make sbom``."""

import sys
from collections.abc import Sequence
from pathlib import Path

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion
from packageurl import PackageURL

from quoteverify import __version__
from tools.licences import licence_of, shipped


def bill() -> Bom:
    """Every package that the program needs, with its version and licence."""
    licences = LicenseFactory()
    root = Component(
        name="quoteverify",
        version=__version__,
        type=ComponentType.APPLICATION,
        bom_ref="quoteverify",
        licenses=[licences.make_from_string("Apache-2.0")],
    )
    bom = Bom()
    bom.metadata.component = root
    parts = [
        Component(
            name=name,
            version=package.version,
            type=ComponentType.LIBRARY,
            bom_ref=name,
            purl=PackageURL("pypi", None, name, package.version),
            licenses=[licences.make_from_string(licence_of(package))],
        )
        for name, package in shipped().items()
    ]
    for part in parts:
        bom.components.add(part)
    bom.register_dependency(root, parts)
    return bom


def main(arguments: Sequence[str]) -> None:
    content = make_outputter(bill(), OutputFormat.JSON, SchemaVersion.V1_6).output_as_string(indent=1)
    if arguments:
        Path(arguments[0]).write_text(content + "\n", encoding="utf-8")
    else:
        print(content)


if __name__ == "__main__":
    main(sys.argv[1:])
