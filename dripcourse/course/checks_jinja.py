"""The Jinja of a course's texts: names that don't exist, and constructs that are not for texts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from jinja2 import TemplateSyntaxError, nodes

from dripcourse.course.checks_known import Known
from dripcourse.course.model import Course, Place
from dripcourse.course.problem import Problem
from dripcourse.course.sandbox import FILTERS, LOOP, PLAIN
from dripcourse.course.syntax_sheet import did_you_mean
from dripcourse.course.words import EVERYWHERE, LETTER_LINKS, LETTERS, MAIL_LINKS, MAILS, TABLES, field_words
from dripcourse.course.written import Written, everything

_ALLOWED = (
    *(
        nodes.Template,
        nodes.Output,
        nodes.TemplateData,
        nodes.Name,
        nodes.Getattr,
        nodes.Getitem,
        nodes.Const,
    ),
    *(nodes.Filter, nodes.Keyword, nodes.Test, nodes.Compare, nodes.Operand, nodes.And, nodes.Or, nodes.Not),
    *(nodes.CondExpr, nodes.If, nodes.For, nodes.Concat, nodes.Add, nodes.Sub, nodes.Tuple, nodes.List),
)
_RAW = re.compile(r"\{%-?\s*raw")
_LISTS = ("taps", "contacts")
_TESTS = (
    "defined",
    "undefined",
    "none",
    "odd",
    "even",
    "divisibleby",
    "in",
    "eq",
    "ne",
    "lt",
    "gt",
    "le",
    "ge",
)

Names = Mapping[str, tuple[str, ...]]  # a name, and what may follow it after a dot


def names_of(course: Course, kind: str) -> Names:
    """The variables that a lesson, letter, page or worksheet may use."""
    names: dict[str, tuple[str, ...]] = dict.fromkeys((*EVERYWHERE, *field_words(course)), ())
    names.update(TABLES)
    if kind in ("lesson", "letter"):
        names.update(dict.fromkeys(MAILS, ()), links=names["links"] + MAIL_LINKS)
    if kind == "letter":
        names.update(dict.fromkeys(LETTERS, ()), links=names["links"] + LETTER_LINKS)
    return names


def templates(course: Course, known: Known) -> Iterator[Problem]:
    """Mistakes in the Jinja of every text."""
    for written in everything(course):
        names = names_of(course, written.kind)
        for key in ("subject", "discreet_subject", "preheader"):
            place = written.text.key_place(key)
            for line, code, sentence in mistakes(getattr(written.text, key), names):
                del line  # a key has one line
                yield Problem(place, code, sentence)
        yield from _body(written, names)
    footer = course.place("footer")
    for line, code, sentence in mistakes(course.footer, names_of(course, "lesson")):
        yield Problem(Place(footer.file, footer.line + line - 1), code, sentence)


def _body(written: Written, names: Names) -> Iterator[Problem]:
    for line, code, sentence in mistakes(written.text.body, names):
        yield Problem(written.text.body_place(line), code, sentence)


def mistakes(source: str, names: Names) -> Iterator[tuple[int, str, str]]:
    """Line, code and sentence of every mistake in one piece of Jinja."""
    try:
        tree = PLAIN.parse(source)
    except TemplateSyntaxError as error:
        yield error.lineno, "template-syntax", _unreadable(str(error.message))
        return
    except RecursionError:
        yield 1, "template-syntax", "This Jinja is nested too deeply."
        return
    if raw := _RAW.search(source):
        yield source.count("\n", 0, raw.start()) + 1, "template-construct", "{% raw %} can't be used here."
    yield from _scanned(tree, names)


def _scanned(tree: nodes.Template, names: Names) -> list[tuple[int, str, str]]:
    scan = _Scan(names)
    try:
        scan.visit(tree)
    except RecursionError:
        return [(1, "template-syntax", "This Jinja is nested too deeply.")]
    return scan.found


def _unreadable(message: str) -> str:
    if unclosed := re.search(r"innermost block that needs to be closed is '(\w+)'", message):
        return f"A block is not closed: add {{% end{unclosed[1]} %}}."
    return f"This Jinja can't be read: {message[:1].lower()}{message[1:].rstrip('.')}."


@dataclass(slots=True)
class _Scan:
    """Walks a template; `names` grows inside loops."""

    names: Names
    found: list[tuple[int, str, str]] = field(default_factory=list)

    def visit(self, node: nodes.Node) -> None:
        if not isinstance(node, _ALLOWED):
            self._say(node, "template-construct", f"{_called(node)} can't be used in a course's texts.")
            return
        if isinstance(node, nodes.For):
            self._loop(node)
            return
        if isinstance(node, nodes.Name) and node.name not in self.names:
            near = did_you_mean(node.name, sorted(self.names))
            self._say(node, "undefined-variable", f'There is no variable "{node.name}"{near}')
        if isinstance(node, nodes.Filter) and node.name not in FILTERS:
            self._say(
                node,
                "unknown-filter",
                f'There is no filter "{node.name}"{did_you_mean(node.name, [*FILTERS])}',
            )
        if isinstance(node, nodes.Test) and node.name not in _TESTS:
            self._say(node, "template-construct", f'The test "is {node.name}" can\'t be used here.')
        if isinstance(node, nodes.Getattr | nodes.Getitem):
            self._member(node)
        for child in node.iter_child_nodes():
            self.visit(child)

    def _member(self, node: nodes.Getattr | nodes.Getitem) -> None:
        name = node.attr if isinstance(node, nodes.Getattr) else getattr(node.arg, "value", None)
        if not isinstance(node.node, nodes.Name) or not isinstance(name, str):
            self._say(node, "template-construct", "Only names like links.leave can be used, with one dot.")
        elif node.node.name in self.names and name not in self.names[node.node.name]:
            near = did_you_mean(name, list(self.names[node.node.name]))
            self._say(node, "undefined-variable", f'There is no variable "{node.node.name}.{name}"{near}')

    def _loop(self, node: nodes.For) -> None:
        if not isinstance(node.iter, nodes.Name) or node.iter.name not in _LISTS or node.recursive:
            self._say(node, "template-construct", "Only taps and contacts can be looped over.")
            return
        self.visit(node.iter)
        outside = self.names
        inner = {node.target.name: TABLES[node.iter.name]} if isinstance(node.target, nodes.Name) else {}
        self.names = {**outside, **inner, "loop": LOOP}
        for child in [*node.body, *([node.test] if node.test else [])]:
            self.visit(child)
        self.names = outside
        for child in node.else_:
            self.visit(child)

    def _say(self, node: nodes.Node, code: str, sentence: str) -> None:
        self.found.append((node.lineno, code, sentence))


def _called(node: nodes.Node) -> str:
    name = type(node).__name__
    return {"Call": "A call", "Assign": "{% set %}", "Mul": "Multiplying"}.get(name, f"The construct {name}")
