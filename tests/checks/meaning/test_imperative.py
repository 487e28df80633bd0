"""Orders and statements."""

import pytest

from quoteverify.checks.meaning.imperative import CHECK
from quoteverify.grammar.clauses import analyse
from quoteverify.grammar.orders import OrderForm, orders
from quoteverify.records.findings import Severity
from tests.support.judging import findings, survives_anything


def test_a_statement_made_an_order_is_major() -> None:
    (one,) = findings(CHECK, "Туда идём.", "This way, go.")
    assert one.severity is Severity.MAJOR
    assert one.message == "“go” is an order; the source states «идём» (we)."


@pytest.mark.parametrize(
    ("source", "rendering"),
    [
        ("Давай, вперёд!", "Come on, go ahead!"),
        ("Стоять!", "Stop!"),
        ("Пошёл!", "Go!"),
        ("Пошли вон!", "Get out!"),
        ("Идём!", "Let's go!"),
        ("Молчать!", "Be quiet!"),
        ("Закройте каждый метр границы.", "Close every meter of the border."),
        ("Закройте границу.", "You must close the border."),
        ("Закройте границу.", "Please close the border."),
        ("Сюда!", "Come here!"),
    ],
)
def test_orders_in_other_forms_are_silent(source: str, rendering: str) -> None:
    assert findings(CHECK, source, rendering) == []


def test_how_an_order_is_made() -> None:
    def forms(text: str, tag: str) -> list[OrderForm]:
        return [order.form for order in orders(analyse(text, tag))]

    assert forms("Закройте дверь.", "ru") == [OrderForm.IMPERATIVE]
    assert forms("Стоять!", "ru") == [OrderForm.INFINITIVE]
    assert forms("Вперёд!", "ru") == [OrderForm.CALL]
    assert forms("Close the door.", "en") == [OrderForm.IMPERATIVE]
    assert forms("He closed the door.", "en") == []
    assert forms("Work is hard.", "en") == []


def test_nothing_breaks_it() -> None:
    survives_anything(CHECK)
