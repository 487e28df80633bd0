"""Lazily: the public names of a package are imported when one is first asked for, since most bring a large library.

A package says twice what it offers: to type checkers by imports under ``TYPE_CHECKING``, and to Python by
``__getattr__ = lazily(__name__, {"module": ("Name", "name")})``. No name may be that of a module of the package.
"""

from collections.abc import Callable, Mapping
from importlib import import_module


def lazily(package: str, homes: Mapping[str, tuple[str, ...]]) -> Callable[[str], object]:
    """A module ``__getattr__`` (PEP 562) for ``package``; ``homes`` are its modules, each with the names it defines.

    The function raises AttributeError for any other name.
    """
    modules = {name: module for module, names in homes.items() for name in names}

    def find(name: str) -> object:
        if name not in modules:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        return getattr(import_module(f"{package}.{modules[name]}"), name)

    return find
