"""The Jinja that course texts may use: plain words in, words out, nothing to call."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import quote

from jinja2 import StrictUndefined
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context, LoopContext
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

FILTERS = ("default", "upper", "lower", "capitalize", "title", "join", "length", "replace", "trim")
LOOP = ("index", "index0", "first", "last", "length")  # what {{ loop.… }} may say
_SCHEMES = ("https://", "http://", "mailto:")
_HARMLESS = re.compile(r"https?://[A-Za-z0-9._~:/?#=&%+-]*")
_KEPT = "!#$%&'()*+,/:;=?@[]~"  # characters of a whole address that stay as they are


class Sandbox(ImmutableSandboxedEnvironment):
    """Looks names up in mappings only: no attribute or method of any object can be reached."""

    intercepted_binops = frozenset(("*", "**", "%", "/", "//"))  # a long text is made of nothing with these

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        raise SecurityError(f"{operator} can't be used here")

    def is_safe_callable(self, obj: Any) -> bool:
        return False

    def getattr(self, obj: Any, attribute: str) -> Any:
        if type(obj) is dict or isinstance(obj, Mapping):  # asking an abstract class costs more
            return obj[attribute] if attribute in obj else self.undefined(obj=obj, name=attribute)
        if isinstance(obj, LoopContext) and attribute in LOOP:
            return getattr(obj, attribute)
        return self.undefined(obj=obj, name=attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        return self.getattr(obj, str(argument))


def address(value: object) -> str:
    """A whole address for href or src: only web and mail addresses, safe characters only."""
    text = str(value).strip()
    if _HARMLESS.fullmatch(text):
        return text
    return quote(text, safe=_KEPT) if text.lower().startswith(_SCHEMES) else "#"


def address_part(value: object) -> str:
    """A piece of an address, such as one parameter."""
    return quote(str(value), safe="")


def _broken(value: object) -> object:
    """Lines of a value, such as a postal address, stay lines in HTML."""
    if type(value) is str and "\n" in value:
        return Markup("<br>\n").join(value.strip().splitlines())
    return value


def _environment(autoescape: bool) -> Sandbox:
    environment = Sandbox(
        finalize=_broken if autoescape else None,
        autoescape=autoescape,
        undefined=StrictUndefined,
        keep_trailing_newline=True,
        cache_size=0,
    )
    allowed: dict[str, Callable[..., Any]] = {name: environment.filters[name] for name in FILTERS}
    environment.filters = {**allowed, "address": address, "address_part": address_part}
    environment.globals = {}
    return environment


HTML = _environment(autoescape=True)
PLAIN = _environment(autoescape=False)
