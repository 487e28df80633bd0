import random
from pathlib import Path

from tools.crash import kills


def test_no_acknowledged_decision_is_lost_by_a_kill(tmp_path: Path) -> None:
    told, kept = kills(tmp_path / "border.qvcase", 4, random.Random(4))
    assert kept >= told > 4
