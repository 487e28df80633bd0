"""Licences: of everything that is installed with the program, and whether it may be given away with it.

``python -m tools.licences`` lists them. Apache-2.0 goes with permissive licences; with the MPL and the LGPL where the
package stays as it is and can be exchanged, as a package that pip installs can; not with the GPL alone.
"""

import re
import tomllib
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
GOES_WITH = re.compile(
    r"0BSD|(?:[23]-Clause |New )?BSD(?:[- ][23]-Clause)?(?: License)?|MIT(?:-CMU)?(?: license)?|ISC(?: License.*)?"
    r"|Apache(?:-2\.0| 2\.0| License 2\.0| Software License| 2\.0 License)(?: WITH LLVM-exception)?|PSF-2\.0|Zlib"
    r"|CC0-1\.0|CNRI-Python|BSL-1\.0|Unicode-3\.0|HPND|Python Software Foundation License|PSFL"
    r"|MPL-2\.0|Mozilla Public License 2\.0 \(MPL 2\.0\)|LGPL-[23]\.[01]-(?:only|or-later)",
    re.IGNORECASE,
)
NAMED_OTHERWISE = {"pypdfium2": "BSD-3-Clause AND Apache-2.0", "sqlcipher3": "Zlib AND BSD-3-Clause AND Apache-2.0"}
"""What a package says of itself in a sentence, or in its licence file alone; PDFium, SQLCipher and OpenSSL, which they
hold, have licences of their own."""
BUNDLED = "passphrase"
"""The extra that comes with every bundle."""


def shipped() -> dict[str, Distribution]:
    """Every package that installing the program or its bundle installs on this computer, by its name, the program's own
    left out."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    needed = [*project["project"]["dependencies"], *project["project"]["optional-dependencies"][BUNDLED]]
    waiting = [Requirement(line) for line in needed]
    found: dict[str, Distribution] = {}
    seen: set[tuple[str, tuple[str, ...]]] = set()
    while waiting:
        wanted = waiting.pop()
        key = canonicalize_name(wanted.name), tuple(sorted(wanted.extras))
        if key in seen:
            continue
        seen.add(key)
        try:
            installed = distribution(wanted.name)
        except PackageNotFoundError:
            continue
        found[canonicalize_name(wanted.name)] = installed
        for line in installed.requires or ():
            inner = Requirement(line)
            extras = [{"extra": extra} for extra in (*wanted.extras, "")]
            if inner.marker is None or any(inner.marker.evaluate(extra) for extra in extras):
                waiting.append(inner)
    return dict(sorted(found.items()))


def licence_of(package: Distribution) -> str:
    """What a package says its licence is; empty where it says nothing."""
    name = canonicalize_name(package.metadata["Name"])
    if name in NAMED_OTHERWISE:
        return NAMED_OTHERWISE[name]
    if expression := _said(package, "License-Expression"):
        return expression
    classifiers = package.metadata.get_all("Classifier") or []
    named = [line.rsplit("::", 1)[-1].strip() for line in classifiers if line.startswith("License ::")]
    return " AND ".join(named) or _said(package, "License").strip().split("\n")[0]


def _said(package: Distribution, field: str) -> str:
    return str((package.metadata.get_all(field) or [""])[0])


def goes_with(licence: str) -> bool:
    """Whether something under this licence may be given away with the program: of alternatives one is enough."""
    alternatives = [part.strip(" ()") if part.count("(") != part.count(")") else part for part in licence.split(" OR ")]
    return any(all(GOES_WITH.fullmatch(each.strip()) for each in part.split(" AND ")) for part in alternatives)


def main() -> None:
    for name, package in shipped().items():
        licence = licence_of(package)
        print(f"{name} {package.version}: {licence or 'not said'}{'' if goes_with(licence) else '  (look at this)'}")


if __name__ == "__main__":
    main()
