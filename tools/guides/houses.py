"""The page of the house profiles, made of the profiles themselves."""

from quoteverify.checks.house import house_profile, house_profiles
from quoteverify.records.findings import Severity

OPENING = """\
# House profiles

Newsrooms disagree: one takes slips out of a quote, another never. A profile says which findings yours wants to see, and
how much they matter to it. Choose it in the window under **Check › House rules**, or on the command line:

```sh
quoteverify check --source officer-ru.txt --rendering article-en.txt --profile reuters -o sheet.json
```

A sheet names the profile. A finding that a house does not want to see is not stored: check again with another profile
to see it.

## What the houses say
"""

MEANING = {
    "unmarked-cut.early-end": "the quote stops at the end of a sentence, and the speaker went on",
    "unmarked-cut.filler": "fillers and false starts were taken out (“well”, “er”)",
    "quote-marks.headline-double": "double marks in a headline",
    "ellipsis.plain": "a marked cut that hides nothing that matters",
    "ellipsis.joined": "an ellipsis joins remarks that were not said together",
    "bracket": "words inserted in square brackets",
    "bracket.parentheses": "words inserted in round brackets",
    "headline.part": "a headline quotes part of what the text quotes",
}
"""Each rule that a profile sets, in words."""

OWN = """\
## A profile of your own

A profile is one small file, `resources/profiles/NAME.toml`, and needs no code. This one wants every filler back and no
brackets at all:

```toml
title = "The Border Post"
sources = ["The Border Post, style book, page 12"]

[severities]
"unmarked-cut.filler" = "major"
"bracket" = "major"
"bracket.parentheses" = "major"
```

A key is a category, or a category and a rule of the table above; a value is `critical`, `major`, `minor`, `info` or
`off`. What a profile does not name keeps the severity of the check. `no-source` and `engine-doubt` are notes in every
house.
"""


def houses() -> str:
    """The page as Markdown."""
    profiles = [house_profile(name) for name in house_profiles()]
    rules = list(MEANING)
    head = "| rule | it is about | " + " | ".join(profile.title for profile in profiles) + " |"
    lines = [head, "|---" * (len(profiles) + 2) + "|"]
    for rule in rules:
        given = [_shown(profile.severities[rule]) if rule in profile.severities else "–" for profile in profiles]
        lines.append(f"| `{rule}` | {MEANING[rule]} | " + " | ".join(given) + " |")
    told = [f"- {source}" for profile in profiles for source in profile.sources]
    names = ", ".join(f"`{profile.name}` ({profile.title})" for profile in profiles)
    parts = [
        OPENING,
        "\n".join(lines),
        f"Their names: {names}. They follow what these houses publish:",
        "\n".join(told),
    ]
    return "\n\n".join(part.rstrip("\n") for part in (*parts, OWN)) + "\n"


def _shown(severity: Severity | None) -> str:
    return "not shown" if severity is None else str(severity)
