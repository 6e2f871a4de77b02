"""What a person typed in a reply, apart from what they quoted, how they signed, and our own letter.

Each line is given a role, then the sequence decides; every step looks at a fixed number of lines, so the work
is linear in the body. In doubt a line is kept: a person's lost word is worse than a left-over quote.
"""

import re

from dripcourse.message.attribution import attribution, end_in_line
from dripcourse.message.disclaimer import is_disclaimer, is_list_footer
from dripcourse.message.headerblock import divider, header_block, is_rule, is_titled_rule
from dripcourse.message.lines import Line, Role, blank, line, next_text, plain_lines
from dripcourse.message.quoted_html import html_lines
from dripcourse.message.quotemarks import mark_tails, with_other_marks
from dripcourse.message.signature import without_signature
from dripcourse.message.subtract import without_ours

_GROUPWISE = re.compile(r">>> [^\n>]{1,200}(?:>[^\n>]{1,80})?\b\d{1,2}[:.]\d\d[^\n>]{0,12}>>>\Z")
"""`>>> Anna Berg <anna@home.example> 03.03.2026 09:12 >>>`: below it the quote has no marks."""
MAX_CUTS = 20
"""Lines cut in two in one body: a line as long as the body is not copied over and over."""


def typed(text: str, ours: str = "") -> str:
    """The person's own words in a plain body: above, below or between what they quote.

    `ours` is the plain text of the letter they answer; whole lines of it are taken out wherever they stand.
    """
    return own_words(plain_lines(text), ours)


def typed_html(html: str, ours: str = "") -> str:
    """The person's own words in a body that is HTML only, as plain text."""
    return own_words(html_lines(html), ours)


def own_words(lines: list[Line], ours: str = "") -> str:
    lines, roles = roles_of(with_other_marks(_without_armour(lines)))
    return _text(without_ours(_own(lines, roles, ours), ours))


def _without_armour(lines: list[Line]) -> list[Line]:
    """The lines under the head of a signed text (RFC 9580, 7)."""
    first = next_text(lines, 0)
    if first is None or lines[first].text != "-----BEGIN PGP SIGNED MESSAGE-----":
        return lines
    return lines[next((index for index in range(first, len(lines)) if not lines[index].text), first) :]


def _text(lines: list[Line]) -> str:
    return "\n".join(each.raw for each in lines).strip()


def _own(lines: list[Line], roles: list[Role], ours: str) -> list[Line]:
    first = next((index for index, role in enumerate(roles) if role not in (Role.TEXT, Role.BLANK)), None)
    if first is None:
        return without_signature(lines)[0]
    above, signed = without_signature(lines[:first])
    if roles[first] is Role.FORWARD or (_is_unmarked(roles, first) and not blank(above)):
        return above
    end = len(lines)
    if signed and not blank(above):
        end = max(index for index, role in enumerate(roles) if role is Role.QUOTE)
    below = _below(lines[:end], roles, first)
    if blank(above):
        return below or (_after(lines, roles, first) if ours else [])
    return _joined(above, below)


def _joined(above: list[Line], below: list[Line]) -> list[Line]:
    """Both, with one blank line between them where there was any."""
    if not below:
        return above
    tight = bool(above[-1].text)
    while not above[-1].text:
        above = above[:-1]
    return [*above, *below] if tight else [*above, line(""), *below]


def _is_unmarked(roles: list[Role], first: int) -> bool:
    """Nothing tells the quote's lines from others: a header block, an attribution without marks under it."""
    following = (role for role in roles[first:] if role not in (Role.ATTRIBUTION, Role.BLANK))
    return next(following, None) is not Role.QUOTE


def _below(lines: list[Line], roles: list[Role], first: int) -> list[Line]:
    """Own lines under or between marked quotes; nothing where the quote has no marks to tell it by."""
    own: list[Line] = []
    quoted = False
    for index in range(first, len(lines)):
        role = roles[index]
        if role is Role.QUOTE:
            quoted = True
        elif role is Role.BLANK and (not own or not own[-1].text):
            continue
        elif role in (Role.HEADERS, Role.FORWARD) and quoted:
            break
        elif role in (Role.TEXT, Role.BLANK) and quoted:
            own.append(lines[index])
    return _answers(own) if quoted else []


def _answers(own: list[Line]) -> list[Line]:
    """What stands under a quote, unless it is only the quoted mail's footers."""
    for index, each in enumerate(own):
        first_of_paragraph = index == 0 or not own[index - 1].text
        if each.text and first_of_paragraph and _is_footer(own, index):
            own = own[:index]
            break
    kept, _ = without_signature(own)
    return [] if blank(kept) else kept


def _is_footer(own: list[Line], index: int) -> bool:
    """A legal notice, a list's footer, or a rule over a provider's few words and its link."""
    text = own[index].text
    if is_disclaimer(own, index) or is_list_footer(text):
        return True
    near = [each.text for each in own[index + 1 : index + 12] if each.text]
    return is_rule(text) and len(near) <= 6 and any("://" in each or "www." in each for each in near)


def _after(lines: list[Line], roles: list[Role], first: int) -> list[Line]:
    """All text after an unmarked quote began: of use only when our own letter can be taken out of it."""
    return [lines[index] for index in range(first, len(lines)) if roles[index] in (Role.TEXT, Role.BLANK)]


def roles_of(lines: list[Line]) -> tuple[list[Line], list[Role]]:
    """The role of each line; lines where words stand before an attribution are cut in two first."""
    lines = list(lines)
    roles = [_simple_role(each) for each in lines]
    index, limit = 0, len(lines) + MAX_CUTS
    while index < len(lines):
        if roles[index] is Role.TEXT:
            index = _place(lines, roles, index, len(lines) < limit)
        else:
            index += 1
    _rules_above_headers(lines, roles)
    mark_tails(lines, roles)
    return lines, roles


def _simple_role(each: Line) -> Role:
    if each.quoted:
        return Role.HEADERS if _GROUPWISE.match(each.text) else Role.QUOTE
    if each.cut:
        return Role.HEADERS
    if not each.text:
        return Role.BLANK
    kind = divider(each.text)
    if kind:
        return Role.FORWARD if kind == "forward" else Role.HEADERS
    return Role.ATTRIBUTION if each.attribution else Role.TEXT


def _place(lines: list[Line], roles: list[Role], index: int, may_cut: bool) -> int:
    """Find what begins or ends at a line of text, write its roles, and say where to go on."""
    end = header_block(lines, index)
    if end is not None:
        roles[index:end] = [Role.HEADERS] * (end - index)
        return end
    column = end_in_line(lines[index].text) if may_cut else 0
    if column:
        _cut(lines, roles, index, column)
    found = attribution(lines, index)
    if found is None:
        return index + 1
    start, column = found
    if column and may_cut:
        _cut(lines, roles, start, column)
        start, index = start + 1, index + 1
    roles[start : index + 1] = [Role.ATTRIBUTION] * (index + 1 - start)
    return index + 1


def _cut(lines: list[Line], roles: list[Role], index: int, column: int) -> None:
    """Make two lines of one whose parts play different roles."""
    whole = lines[index].text
    lines[index : index + 1] = [line(whole[:column].rstrip(" -")), *plain_lines(whole[column:].strip())]
    roles[index : index + 1] = [_simple_role(each) for each in lines[index : index + 2]]


def _rules_above_headers(lines: list[Line], roles: list[Role]) -> None:
    """The rule Outlook draws over its header block belongs to the block."""
    for index, role in enumerate(roles):
        text = lines[index].text
        titled = is_titled_rule(text)
        if role is not Role.TEXT or not (titled or is_rule(text)):
            continue
        following = next_text(lines, index + 1)
        below = roles[following] if following is not None else Role.TEXT
        if below in (Role.HEADERS, Role.ATTRIBUTION, Role.FORWARD) or (titled and below is Role.QUOTE):
            roles[index] = Role.HEADERS if below is Role.QUOTE else below
