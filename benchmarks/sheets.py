"""How long each format takes for a sheet of many quotes, against JSON.

python -m benchmarks.sheets [--quotes 1000] [--formats html pdf …]
"""

import argparse
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from quoteverify.sheets import FORMATS
from quoteverify.sheets.sheet import Sheet
from tests.support.full_case import full_sheet

ALLOWED = {"pdf": 20, "docx": 20}
"""Times that of JSON; 10 for the others."""
ROUNDS = 3


def many_quotes(count: int) -> Sheet:
    """The full case with its quotes repeated, each with texts of its own so that nothing is remembered from before."""
    with tempfile.TemporaryDirectory() as folder:
        sheet = full_sheet(Path(folder))
    quotes = []
    for number in range(count):
        one = sheet.quotes[number % len(sheet.quotes)]
        words = f" {number}"
        sentences = tuple(
            replace(
                sentence,
                text=sentence.text + words,
                source=sentence.source and replace(sentence.source, text=sentence.source.text + words),
            )
            for sentence in one.checked.sentences
        )
        checked = replace(one.checked, id=f"q{number + 1}", key=f"{number:016x}", sentences=sentences)
        quotes.append(replace(one, checked=checked))
    case = replace(sheet.case, quotes=tuple(one.checked for one in quotes))
    return replace(sheet, quotes=tuple(quotes), case=case)


def seconds(name: str, sheet: Sheet, rounds: int) -> float:
    """The least processor time of several, the import of its libraries not counted."""
    write = FORMATS[name].write
    best = float("inf")
    for _ in range(rounds):
        start = time.process_time()
        write(sheet)
        best = min(best, time.process_time() - start)
    return best


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quotes", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--formats", nargs="+", default=list(FORMATS), choices=list(FORMATS))
    options = parser.parse_args()
    sheet = many_quotes(options.quotes)
    json = seconds("json", sheet, options.rounds)
    print(f"{options.quotes} quotes; json {json:.2f} s")
    for name in options.formats:
        taken = seconds(name, sheet, options.rounds) if name != "json" else json
        allowed = ALLOWED.get(name, 10)
        verdict = "" if taken <= allowed * json else "  TOO SLOW"
        print(f"{name:12} {taken:7.2f} s  {taken / json:6.1f} × JSON (allowed {allowed}){verdict}")


if __name__ == "__main__":
    main()
