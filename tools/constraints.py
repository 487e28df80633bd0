"""Write ``constraints.txt``: the exact versions of everything the project needs, as installed in this environment.

python tools/constraints.py > constraints.txt
"""

import re
import tomllib
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]


def needed() -> dict[str, str]:
    """Name and version of every direct and indirect dependency that this platform installs."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    waiting = [
        Requirement(one)
        for one in (
            *project["project"]["dependencies"],
            *project["dependency-groups"]["dev"],
            *project["dependency-groups"]["bundle"],
        )
    ]
    found: dict[str, str] = {}
    seen: set[str] = set()
    while waiting:
        one = waiting.pop()
        key = f"{canonicalize_name(one.name)}{sorted(one.extras)}"
        if key in seen:
            continue
        seen.add(key)
        try:
            installed = distribution(one.name)
        except PackageNotFoundError:
            continue
        found[canonicalize_name(one.name)] = installed.version.split("+")[0]
        for line in installed.requires or ():
            inner = Requirement(line)
            extras = [{"extra": extra} for extra in one.extras] or [{"extra": ""}]
            if inner.marker is None or any(inner.marker.evaluate(extra) for extra in extras):
                waiting.append(inner)
    return found


if __name__ == "__main__":
    print("# Exact versions that the tests pass with; ranges stand in pyproject.toml. Made by tools/constraints.py.")
    for name, version in sorted(needed().items()):
        print(f"{re.sub(r'^pyside6-essentials$', 'PySide6-Essentials', name)}=={version}")
