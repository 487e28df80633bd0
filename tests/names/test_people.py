"""People: one name in several languages is one, and names that only look alike are not."""

import pytest

from quoteverify.names.people import may_be_one


@pytest.mark.parametrize(
    ("said", "printed"),
    [
        ("Пётр", "Pyotr"), ("Глеб", "Hlib"), ("Николай", "Mykola"), ("Войцех", "Wojciech"), ("Юрий", "Yuriy"),
        ("Евгений", "Yevhen"), ("Микола", "Nikolai"), ("Мікалай", "Mikalai"), ("Кшиштоф", "Krzysztof"),
        ("Шевченко", "Shevchenko"), ("Щербина", "Shcherbyna"),
    ],
)  # fmt: skip
def test_one_name(said: str, printed: str) -> None:
    assert may_be_one([said], [printed])


@pytest.mark.parametrize(
    ("said", "printed"),
    [("Пётр", "Anna"), ("Глеб", "Ivan"), ("Ольга", "Oleg"), ("Сергей", "Georgy"), ("Сидоров", "Petrov")],
)
def test_two_names(said: str, printed: str) -> None:
    assert not may_be_one([said], [printed])
