"""The change log: who did what, in the order of time."""

from quoteverify.sheets.changes import Histories, list_changes
from tests.support.full_case import full_checked, full_record


def test_every_decision_and_every_version_is_told_once_in_order() -> None:
    record = full_record()
    changes = list_changes(full_checked(), Histories.of(record), record.handwork, ())
    people = [(change.by, change.quote) for change in changes]
    assert people[:4] == [("Ada", ""), ("Ben", ""), ("Ada", "q1"), ("Ada", "q1")]
    assert people[4:] == [("Ben", "q4"), ("Ada", ""), ("Ben", "q3"), ("Ada", "q1"), ("Ben", "q2")]
    assert [change.at for change in changes] == sorted(change.at for change in changes)
    told = [change.text for change in changes]
    assert told[0] == "set by hand: names that are one"
    assert "language paths" in told[1]
    assert told[2] == "verdict: paraphrase in quotation marks – First thought."
    assert told[3].startswith("finding dismissed (name: Ivan Petrov")
    assert told[6] == "finding graded major, date (omission: The date, 12 May, is left out.)"
    assert told[7].startswith("verdict: meaning distorted")


def test_what_was_decided_on_a_quote_that_is_gone_is_not_told_of_another() -> None:
    record = full_record()
    assert "gone" in {key[:4] for key, _ in record.decisions}
    changes = list_changes(full_checked(), Histories.of(record), (), ())
    assert len(changes) == len(record.decisions) - 1 + len(record.finding_decisions)
