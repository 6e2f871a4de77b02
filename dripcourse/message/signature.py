"""Signatures, "sent from my phone", list footers and disclaimers: what stands under a person's words."""

import re

from dripcourse.message.client_footer import is_client_footer, is_footer_link, is_scanner_footer
from dripcourse.message.disclaimer import (
    is_disclaimer,
    is_green,
    is_list_footer,
    is_surely_a_footer,
    notice_words,
)
from dripcourse.message.footers import ANSWERS
from dripcourse.message.headerblock import is_rule
from dripcourse.message.lines import Line, blank

SHORT_LINES = 10
"""A signature under a mere rule has at most this many lines, all short."""

NEAR = 60
"""Lines looked at under a rule; with more below it, it divides and does not sign."""

_MARK = re.compile(r"-----BEGIN PGP SIGNATURE-----\Z|--\Z|-- ?\Z|[–—]{1,3}\Z|- -\Z")
_RULE = re.compile(r"(?:_{2,}|-{3,}|\*{3,}|={3,}|~{3,}|#{3,}|[–—─]{2,}|- - [- ]*|_+ _+[_ ]*)\Z")
_NAME = re.compile(r"(?:-|--|[–—~]) ?[^\W\d_][\w.'’]*(?: [^\W\d_][\w.'’]*){0,3}\Z")
_LOOSE_NAME = re.compile(r"[-–—~] [^\W\d_]+\Z")
"""`- Anna`: signs only as a paragraph of its own."""
_TIGHT_NAME = re.compile(r"(?:-{1,2}|[–—~])[^\W\d_]")
_LINK = re.compile(r"[<\[(]?(?:https?://|www\.|mailto:)\S+\Z")
_POINT = re.compile(r"[-*•+] |\d{1,2}[.)] ")
_WORD = re.compile(r"\w+")


def without_signature(lines: list[Line]) -> tuple[list[Line], bool]:
    """A person's lines without what a program, a list or a lawyer put under them; and if there was any."""
    kept: list[Line] = []
    signed = False
    index = 0
    while index < len(lines):
        if _ends_here(lines, index, kept):
            return kept, True
        end = _footer(lines, index)
        if end > index:
            signed = signed or not blank(kept)
            doubled = bool(kept) and not kept[-1].text and blank(lines[end : end + 1])
            end += doubled and end < len(lines)
        elif kept or lines[index].text:  # blank lines at the beginning would be looked through for each line
            kept.append(lines[index])
        index = max(end, index + 1)
    return _without_dashed_name(kept), signed


def _footer(lines: list[Line], index: int) -> int:
    """The end of a footer beginning here, with the link under it; `index` where none does."""
    text = lines[index].text
    if lines[index].signature or is_scanner_footer(text):
        return index + 1
    if not is_client_footer(text):
        return index
    linked = index + 1 < len(lines) and is_footer_link(lines[index + 1].text)
    return index + 2 if linked else index + 1


def _ends_here(lines: list[Line], index: int, above: list[Line]) -> bool:
    text = lines[index].text
    if not text:
        return False
    if _MARK.match(text) and (text.startswith("--") or _is_short(lines[index + 1 : index + NEAR])):
        return True
    if (_RULE.match(text) or is_rule(text)) and not _underlines(lines, index):
        return _rule_ends(lines, index, above)
    if blank(above):
        return False
    if blank(lines[max(0, index - 1) : index]):
        return is_surely_a_footer(lines, index)
    return notice_words(lines, index) >= 3 or is_green(text.lower())


def _underlines(lines: list[Line], index: int) -> bool:
    """A rule exactly as long as the line it stands under is a heading's."""
    above = lines[index - 1].text if index else ""
    rule = lines[index].text
    return len(rule) >= 5 and abs(len(above) - len(rule)) <= 1 and set(rule) <= set("-=~*#")


def _rule_ends(lines: list[Line], index: int, above: list[Line]) -> bool:
    """A rule is a signature mark over a few short lines, a list's footer or a disclaimer."""
    near = lines[index + 1 : index + NEAR]
    below = [each for each in near if each.text]
    if not below:
        return not blank(above)
    first = next(position for position, each in enumerate(near) if each.text)
    if is_disclaimer(near, first) or any(is_list_footer(each.text) for each in below[:4]):
        return True
    if _goes_on(above, below):
        return False
    if lines[index].text.startswith("_") and not blank(above) and _is_card_or_advert(below):
        return True
    footer = any("mailing list" in each.text.lower() or _LINK.match(each.text) for each in below[:3])
    few = lines[index].text.startswith("_") or (
        len(below) <= 8 and not any(_POINT.match(each.text) for each in below)
    )
    return _is_short(below) and (footer or (few and not blank(above)))


def _goes_on(above: list[Line], below: list[Line]) -> bool:
    """`Songs:` over a rule, or a question under it: no signature."""
    last = next((each.text for each in reversed(above[-4:]) if each.text), "")
    return last.endswith(":") or any("? " in f"{each.text} " for each in below)


def _is_card_or_advert(below: list[Line]) -> bool:
    """Under `____`: a few lines with a link, or a name with perhaps a saying under it."""
    texts = [each.text for each in below]
    if len(texts) <= 5 and any("://" in text or "www." in text for text in texts):
        return True
    prose = sum(_is_prose(text) or len(text) > 90 for text in texts)
    return len(texts) <= SHORT_LINES and prose <= 1 and not _is_prose(texts[0]) and len(texts[0].split()) <= 6


def _is_short(lines: list[Line]) -> bool:
    below = [each.text for each in lines if each.text]
    return len(below) <= SHORT_LINES and all(len(text) <= 90 and not _is_prose(text) for text in below)


def _is_prose(text: str) -> bool:
    return text.endswith((".", "?", "!")) and len(_WORD.findall(text)) > 6


def _without_dashed_name(lines: list[Line]) -> list[Line]:
    """`-Anna` or `— Anna Berg` as the last paragraph's first line; a list of points is left alone."""
    end = len(lines)
    while end and not lines[end - 1].text:
        end -= 1
    start = end
    while start and lines[start - 1].text and end - start < 6:
        start -= 1
    for index in range(start, end):
        if _is_dashed_name(lines[index].text) and _signs(lines, index, end):
            if _LOOSE_NAME.match(lines[index].text) and (index + 1 < end or lines[index - 1].text):
                continue
            return lines[:index]
    return lines


def _is_dashed_name(text: str) -> bool:
    if not _NAME.match(text):
        return False
    words = text.lstrip("-–—~ ").split()
    if words[0].lower().strip(".,!") in ANSWERS:
        return False
    return bool(_TIGHT_NAME.match(text)) or all(word[:1].isupper() for word in words)


def _signs(lines: list[Line], index: int, end: int) -> bool:
    rest = lines[index + 1 : end]
    listed = any(each.text.startswith(("-", "*", "•")) for each in [*lines[max(0, index - 1) : index], *rest])
    above = [each.text for each in lines[:index] if each.text]
    asked = bool(above) and above[-1].endswith(("?", ":"))
    return bool(above) and not asked and not listed and len(rest) <= 4 and _is_short(rest)
