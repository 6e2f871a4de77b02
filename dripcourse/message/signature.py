"""Signatures, "sent from my phone", list footers and disclaimers: what stands under a person's words."""

import re
from itertools import takewhile

from dripcourse.message.footers import (
    ANSWERS,
    DEVICES,
    DISCLAIMER_OPENERS,
    DISCLAIMER_PROOF,
    LIST_FOOTERS,
    SENT_FROM,
    SENT_FROM_ANYTHING,
    SENT_FROM_ENDINGS,
)
from dripcourse.message.headerblock import is_rule
from dripcourse.message.lines import Line, blank

SHORT_LINES = 10
"""A signature under a mere rule has at most this many lines, all short."""

NEAR = 60
"""Lines looked at under a rule; with more below it, it divides and does not sign."""

_MARK = re.compile(r"--\Z|-- ?\Z|[–—]{1,3}\Z|- -\Z")
_RULE = re.compile(r"(?:_{2,}|-{3,}|\*{3,}|={3,}|~{3,}|#{3,}|[–—─]{2,}|- - [- ]*|_+ _+[_ ]*)\Z")
_NAME = re.compile(r"(?:-|--|[–—~]) ?[^\W\d_][\w.'’]*(?: [^\W\d_][\w.'’]*){0,3}\Z")
_TIGHT_NAME = re.compile(r"(?:-{1,2}|[–—~])[^\W\d_]")
_LINK = re.compile(r"[<\[(]?(?:https?://|www\.|mailto:)\S+\Z")
_LINKS = re.compile(r"[<(\[]?\s*(?:https?://|mailto:)[^\s>)\]]*[>)\]]?")
_PARDON = re.compile(
    r"excuse|pardon|forgive|sorry|apolog|typo|brief|brevity|short|entschuld|tippfehler|erreur|fautes|faute"
)
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
        if is_client_footer(lines[index].text) or lines[index].signature:
            signed = signed or not blank(kept)
        else:
            kept.append(lines[index])
        index += 1
    return _without_dashed_name(kept), signed


def is_client_footer(text: str) -> bool:
    """`Sent from my iPhone` in any language, with or without a link; never a sentence that begins like it."""
    if len(text) > 600:
        return False
    core = _LINKS.sub(" ", text).strip(" *_.,-–—|[]()<>\"'“”").lower()
    if not core or len(core) > 110 or len(core.split()) > 14:
        return False
    if not (core.startswith(SENT_FROM) or core.endswith(SENT_FROM_ENDINGS)):
        return False
    named, _, clause = core.partition(", ")
    if not any(device in named for device in DEVICES):
        return core.startswith(SENT_FROM_ANYTHING) and not clause and len(core.split()) <= 8
    return len(clause.split()) <= 3 or bool(_PARDON.search(clause) or _LINKS.search(text))


def is_list_footer(text: str) -> bool:
    return text.lower().startswith(LIST_FOOTERS)


def is_disclaimer(lines: list[Line], index: int) -> bool:
    """A paragraph that begins like a legal notice and goes on like one."""
    return _notice_words(lines, index) >= 1


def _notice_words(lines: list[Line], index: int) -> int:
    """How many words of lawyers a paragraph that begins like a legal notice holds."""
    if not lines[index].text.lower().lstrip("*_# [(").startswith(DISCLAIMER_OPENERS):
        return 0
    text = _paragraph(lines, index)
    return sum(word in text for word in DISCLAIMER_PROOF) if len(text) > 40 else 0


def _paragraph(lines: list[Line], index: int) -> str:
    paragraph = takewhile(lambda each: each.text, lines[index : index + 12])
    return " ".join(each.text.lower() for each in paragraph)


def _ends_here(lines: list[Line], index: int, above: list[Line]) -> bool:
    text = lines[index].text
    if not text:
        return False
    if _MARK.match(text) and (text.startswith("--") or _is_short(lines[index + 1 : index + NEAR])):
        return True
    if _RULE.match(text) or is_rule(text):
        return _rule_ends(lines, index, above)
    if blank(lines[max(0, index - 1) : index]) and not blank(above):
        return _is_surely_a_footer(lines, index)
    return False


def _is_surely_a_footer(lines: list[Line], index: int) -> bool:
    """Among own paragraphs only a long legal notice, or a list's footer with its link, is not theirs."""
    text = _paragraph(lines, index)
    if text.endswith("?"):
        return False
    if is_list_footer(lines[index].text):
        return "://" in text or "@" in text
    return len(text) > 140 and _notice_words(lines, index) >= 2


def _rule_ends(lines: list[Line], index: int, above: list[Line]) -> bool:
    """A rule is a signature mark over a few short lines, a list's footer or a disclaimer."""
    near = lines[index + 1 : index + NEAR]
    below = [each for each in near if each.text]
    if not below:
        return not blank(above)
    first = next(position for position, each in enumerate(near) if each.text)
    if is_disclaimer(near, first) or any(is_list_footer(each.text) for each in below[:4]):
        return True
    footer = any("mailing list" in each.text.lower() or _LINK.match(each.text) for each in below[:3])
    few = lines[index].text.startswith("_") or (
        len(below) <= 8 and not any(_POINT.match(each.text) for each in below)
    )
    return _is_short(below) and (footer or (few and not blank(above)))


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
            return lines[:index]
    return lines


def _is_dashed_name(text: str) -> bool:
    if not _NAME.match(text):
        return False
    words = text.lstrip("-–—~ ").split()
    if words[0].lower().strip(".,!") in ANSWERS:
        return False
    if _TIGHT_NAME.match(text):
        return True
    return (len(words) >= 2 or text.startswith("--")) and all(word[:1].isupper() for word in words)


def _signs(lines: list[Line], index: int, end: int) -> bool:
    rest = lines[index + 1 : end]
    listed = any(each.text.startswith(("-", "*", "•")) for each in [*lines[max(0, index - 1) : index], *rest])
    above = [each.text for each in lines[:index] if each.text]
    asked = bool(above) and above[-1].endswith(("?", ":"))
    return bool(above) and not asked and not listed and len(rest) <= 4 and _is_short(rest)
