"""The measure of the house: it sees what a newcomer would stumble over, and finds none of it here."""

from pathlib import Path

from tools import measure_house


def house(tmp_path: Path, **modules: str) -> measure_house.House:
    for name, text in modules.items():
        path = tmp_path / f"{name.replace('__', '/')}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return measure_house.measure(tmp_path)


def test_a_class_that_exists_twice_is_seen(tmp_path: Path) -> None:
    found = house(
        tmp_path,
        quoteverify__words__a="class Order:\n    pass\n\n\nclass _Own:\n    pass\n",
        ui__b="class Order:\n    pass\n\n\nclass _Own:\n    pass\n",
    )
    assert found.doubles == ("Order",)


def test_wings_that_import_each_other_are_a_circle_also_by_way_of_a_third(tmp_path: Path) -> None:
    found = house(
        tmp_path,
        quoteverify__words__a="from quoteverify.values.b import x\n",
        quoteverify__values__b="from quoteverify.grammar.c import x\n",
        quoteverify__grammar__c="def f():\n    from quoteverify.words.a import x\n",
        quoteverify__names__d="from quoteverify.words.a import x\n",
    )
    assert {frozenset(pair) for pair in found.circles} == {
        frozenset({"words", "values"}),
        frozenset({"words", "grammar"}),
        frozenset({"values", "grammar"}),
    }


def test_a_full_room_and_a_flat_module_are_seen(tmp_path: Path) -> None:
    modules = {f"quoteverify__words__m{number}": "ones = [one for one in ()]\n" for number in range(13)}
    found = house(tmp_path, quoteverify__loose="", **modules)
    assert found.rooms == {"quoteverify/words": 13}
    assert found.flat == ("loose",)
    assert found.ones == 13


def test_the_house_has_no_circle_and_no_name_twice_and_no_module_over_500_lines() -> None:
    found = measure_house.measure()
    assert found.circles == ()
    assert found.doubles == ()
    assert max(found.lines.values()) < 500
