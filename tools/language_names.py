"""Makes ``resources/language_names.toml``: what languages are called, in English and the languages of the window.

    python -m tools.language_names

Source: the names of the Unicode CLDR, as Babel carries them (Unicode License v3). Every language with a primary subtag
of two or three letters is in it, whether the program knows more of it or not.
"""

from pathlib import Path

from babel import Locale

from quoteverify.localisation.languages import every_language

PLACE = Path(__file__).parents[1] / "resources" / "language_names.toml"
HEAD = "# Written by tools/language_names.py from the Unicode CLDR: what languages are called, by who calls them.\n"


def main() -> None:
    parts = [HEAD]
    english = _names("en")
    for spoken in every_language():
        names = _names(spoken)
        rows = [f'{tag} = "{names[tag]}"\n' for tag in sorted(english) if tag in names]
        parts.append(f"\n[{spoken}]\n" + "".join(rows))
    PLACE.write_text("".join(parts), encoding="utf-8")


def _names(spoken: str) -> dict[str, str]:
    listed = Locale(spoken).languages
    return {
        tag: name.replace('"', "") for tag, name in listed.items() if tag.isalpha() and tag.islower() and len(tag) < 4
    }


if __name__ == "__main__":
    main()
