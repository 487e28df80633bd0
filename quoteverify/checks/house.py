"""House profiles: which findings a newsroom wants to see, and how much they matter to it, as data.

Houses disagree (AP leaves even slips in, the Guardian takes them out). One TOML file each under ``resources/profiles``
raises, lowers or silences findings by category (``bracket``) or by the rule a finding falls under
(``unmarked-cut.filler``).
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from quoteverify.errors import InputError
from quoteverify.records.findings import ALWAYS_INFO, Finding, Severity

OFF = "off"


class UnknownProfile(InputError):
    def __init__(self, name: str, known: tuple[str, ...]) -> None:
        self.name = name
        super().__init__(f"There is no house profile “{name}”: choose one of {', '.join(known)}.")


@dataclass(frozen=True)
class HouseProfile:
    """``name`` is that of its file ("reuters"), ``title`` the house's own.

    ``severities`` maps a category or ``category.rule`` to the severity that a finding gets, None where the house does
    not want to see it. ``sources`` says which published guidance the rules come from.
    """

    name: str
    title: str
    severities: Mapping[str, Severity | None] = field(default_factory=lambda: MappingProxyType({}))
    sources: tuple[str, ...] = ()

    def rule(self, finding: Finding) -> Finding | None:
        """The finding as this house weighs it; None where the house does not want to see it."""
        key = str(finding.category) if finding.rule is None else f"{finding.category}.{finding.rule}"
        severity = self.severities.get(key, finding.severity)
        if severity is None:
            return None
        return finding if finding.category in ALWAYS_INFO else replace(finding, severity=severity)


@cache
def house_profile(name: str) -> HouseProfile:
    """The profile of that name, upper or lower case. Raises UnknownProfile."""
    known = house_profiles()
    if name.lower() not in known:
        raise UnknownProfile(name, known)
    path = files("resources") / "profiles" / f"{name.lower()}.toml"
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    severities = {key: None if value == OFF else Severity(value) for key, value in data.get("severities", {}).items()}
    return HouseProfile(name.lower(), data["title"], MappingProxyType(severities), tuple(data.get("sources", ())))


@cache
def house_profiles() -> tuple[str, ...]:
    """The names of all profiles, sorted."""
    folder = files("resources") / "profiles"
    return tuple(sorted(entry.name[:-5] for entry in folder.iterdir() if entry.name.endswith(".toml")))
