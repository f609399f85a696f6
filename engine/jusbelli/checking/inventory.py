"""The check on the inventory: every test of the field is encoded, or left out with a reason."""

from __future__ import annotations

from collections.abc import Iterator

from jusbelli.problem import Problem, nearest
from jusbelli.rulebook import Inventory, Rulebook


def check_inventory(book: Rulebook, inventory: Inventory) -> Iterator[Problem]:
    declared = _declared(book)
    listed = {test.id for test in inventory.tests}
    left = {each.id for each in inventory.left_out}
    for test in inventory.tests:
        if test.id not in declared and test.id not in left:
            near = nearest(test.id, declared - listed)
            mend = f"did you mean `{near}`? else declare it" if near else "declare it in a book"
            what = f"`{test.id}` is a test of the field, and no book declares it"
            yield Problem(test.place, what, f"{mend}, or say under `left-out` why not")
    for each in inventory.left_out:
        if each.id in declared:
            what = f"`{each.id}` is left out, and a book declares it: {each.reason}"
            yield Problem(each.place, what, "take it out of `left-out`")
        elif each.id not in listed:
            near = nearest(each.id, listed - declared)
            mend = f"did you mean `{near}`?" if near else "list it in its section"
            yield Problem(each.place, f"`{each.id}` is left out, and no section lists it", mend)


def encoded(book: Rulebook, inventory: Inventory) -> tuple[int, int]:
    """How many tests of the field the books declare, of how many."""
    declared = _declared(book)
    return sum(test.id in declared for test in inventory.tests), len(inventory.tests)


def _declared(book: Rulebook) -> set[str]:
    return {*book.elements, *book.choices}
