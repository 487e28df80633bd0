"""People: one name in several languages is one, and names that only look alike are not."""

import pytest

from quoteverify.names.people import likeness, may_be_one


@pytest.mark.parametrize(
    ("said", "printed"),
    [
        ("Пётр", "Pyotr"), ("Глеб", "Hlib"), ("Николай", "Mykola"), ("Войцех", "Wojciech"), ("Юрий", "Yuriy"),
        ("Евгений", "Yevhen"), ("Микола", "Nikolai"), ("Мікалай", "Mikalai"), ("Кшиштоф", "Krzysztof"),
        ("Шевченко", "Shevchenko"), ("Щербина", "Shcherbyna"), ("Пётр", "Peter"), ("Pyotr", "Piotr"), ("Hlib", "Gleb"),
        ("Mykola", "Nicholas"), ("Аляксандр", "Alexander"), ("Oleksandr", "Aliaksandr"), ("Jerzy", "Ежи"),
        ("Gianluca", "Джанлука"), ("Giuseppe", "Joseph"), ("Коля", "Nikolai"), ("Vova", "Volodymyr"),
        ("Катя", "Kateryna"),
        ("Хрущёв", "Chruschtschow"), ("Янукович", "Yanukovych"), ("Джокович", "Đoković"), ("Лукашэнка", "Lukashenko"),
        ("محمد", "Mohammed"), ("Павло", "Paul"), ("Heinrich", "Генрих"),
    ],
)  # fmt: skip
def test_one_name(said: str, printed: str) -> None:
    assert may_be_one([said], [printed])


@pytest.mark.parametrize(
    ("said", "printed"),
    [
        ("Пётр", "Anna"), ("Глеб", "Ivan"), ("Ольга", "Oleg"), ("Сергей", "Georgy"), ("Сидоров", "Petrov"),
        ("Олена", "Olga"), ("Мария", "Marina"), ("Анна", "Ivanna"), ("Антон", "Antonina"), ("Валентин", "Valentina"),
        ("Александр", "Alexandra"), ("Александр", "Alexei"), ("Koval", "Kovalenko"), ("Петров", "Petrenko"),
        ("Мельник", "Melnychuk"), ("Лена", "Lina"),
    ],
)  # fmt: skip
def test_two_names(said: str, printed: str) -> None:
    assert not may_be_one([said], [printed])


@pytest.mark.parametrize(
    ("said", "printed"),
    [("Миколу", "Nikolai"), ("Александра", "Alexander"), ("Александра", "Alexandra"), ("Хлібу", "Hlib")],
)
def test_a_case_form_is_as_like_as_its_name(said: str, printed: str) -> None:
    assert likeness(said, printed) >= 0.6


@pytest.mark.parametrize(("said", "printed"), [("Олену", "Olga"), ("Коваля", "Kovalenko"), ("Олега", "Olga")])
def test_case_forms_of_two_names_are_not_alike(said: str, printed: str) -> None:
    assert likeness(said, printed) == 0.0


@pytest.mark.parametrize(
    ("said", "printed"),
    [
        ("ЄВГЕН", "Yevhen"), ("Євген", "Jevhen"), ("Євген", "Êvgen"), ("Єлизавета", "Yelyzaveta"), ("Єгор", "Yehor"),
        ("СЯРГЕЙ", "Siarhei"), ("Сяргей", "Siarhiej"), ("Сяргей", "Syarhey"), ("Сяргей", "Sârgej"),
        ("Яўген", "Yauhen"), ("Яўген", "Jaŭhien"), ("КАЦЯРЫНА", "Kaciaryna"), ("Кацярына", "Kacâryna"),
        ("Юлія", "Iuliia"), ("Юлія", "Ûlìâ"), ("Михайло", "Mychajlo"), ("Михайло", "Mihajlo"),
        ("Григорій", "Hryhorii"), ("Григорій", "Grigorìj"), ("Егор", "Yegor"), ("Евгений", "Evgenij"),
        ("Святлана", "Svâtlana"), ("Надзея", "Nadzieja"), ("Жанна", "Žanna"), ("Єрмак", "Yermak"),
        ("Ляшко", "Lâško"), ("Гайова", "Hayova"), ("Ціханоўская", "Cichanoŭskaja"),
    ],
)  # fmt: skip
def test_a_name_is_one_in_every_romanisation(said: str, printed: str) -> None:
    assert may_be_one([said], [printed])


@pytest.mark.parametrize(
    ("said", "printed"),
    [("ЄВГЕН", "Yevheniia"), ("ЄВГЕН", "Hanna"), ("СЯРГЕЙ", "Siamion"), ("Сяргей", "Ryhor"), ("Ганна", "Halyna")],
)
def test_romanisations_of_two_names_are_not_one(said: str, printed: str) -> None:
    assert not may_be_one([said], [printed])
