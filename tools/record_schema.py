"""Write ``resources/schemas/record-1.json``: the records that the ``record`` of a JSON sheet holds, as a JSON Schema.

python tools/record_schema.py > resources/schemas/record-1.json
"""

import json
import sys
from pathlib import Path
from typing import Any

import msgspec

sys.path.insert(0, str(Path(__file__).parents[1]))


def record_schema() -> dict[str, Any]:
    """The schema, made from the records themselves."""
    from quoteverify.sheets.data.json_sheet import WholeCase

    schema: dict[str, Any] = msgspec.json.schema(WholeCase)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:quoteverify:record:1",
        "title": "QuoteVerify case, as the record of a quote sheet holds it, version 1",
        **schema,
    }


if __name__ == "__main__":
    print(json.dumps(record_schema(), ensure_ascii=False, indent=2))
