"""Which variables a compiled text needs, and how: two people for whom they are the same get the same text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from jinja2 import nodes
from jinja2.meta import find_undeclared_variables

from dripcourse.course.compiled import Compiled
from dripcourse.course.sandbox import PLAIN

NAME = "name"  # the one variable that is a person's own words and may stand in any text
_MAY_HOLD_IT = frozenset((NAME, "subject", "preheader"))  # the lines of a mail are variables of its body


@dataclass(frozen=True, slots=True)
class Uses:
    words: tuple[str, ...]  # in order
    name_as_it_is: bool  # the name is only printed, or asked whether there is one


@lru_cache(maxsize=512)  # by hash
def uses(compiled: Compiled) -> Uses:
    """Raises TemplateSyntaxError for a text that was compiled by something else."""
    sources = (compiled.subject, compiled.discreet_subject, compiled.preheader, compiled.html, compiled.text)
    trees = [PLAIN.parse(source) for source in sources]
    words = set[str]().union(*map(find_undeclared_variables, trees))
    return Uses(tuple(sorted(words)), all(map(_name_as_it_is, trees)))


def _name_as_it_is(tree: nodes.Template) -> bool:
    named = sum(map(_may_hold_it, tree.find_all(nodes.Name)))
    return named == sum(map(_may_hold_it, _harmless(tree)))


def _harmless(tree: nodes.Template) -> Iterator[nodes.Node]:
    """Where one name gives the same text as another, but for the name itself."""
    for output in tree.find_all(nodes.Output):
        yield from output.nodes
    yield from (condition.test for condition in tree.find_all(nodes.If))
    yield from (condition.test for condition in tree.find_all(nodes.CondExpr))
    yield from (negation.node for negation in tree.find_all(nodes.Not))


def _may_hold_it(node: nodes.Node) -> bool:
    return isinstance(node, nodes.Name) and node.name in _MAY_HOLD_IT
