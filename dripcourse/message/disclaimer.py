"""Legal notices, lists' footers and appeals not to print: paragraphs nobody typed."""

import re
from itertools import takewhile

from dripcourse.message.footers import DISCLAIMER_OPENERS, DISCLAIMER_PROOF, LIST_FOOTERS
from dripcourse.message.lines import Line

_CONFIDENTIAL = re.compile(
    r"confiden[tc]|vertraulich|riservat|vertrouwelijk|poufn|fortrolig|konfiden|конфиденц"
)
_GREEN = re.compile(
    r"(?:consider|think about|think of|bedenk\w*|umwelt|environnement|ambiente|milieu|miljö|miljø"
    r"|środowisk|природ)"
    r".{0,80}(?:print|ausdruck|druck|imprim|stampa|afdruk|skriv|udskriv|drukow|распечат)"
    r"|(?:before|avant|antes|prima|innan|før|bevor|voordat|przed)\b.{0,40}(?:print|imprim|stampa|druck|afdruk"
    r"|skriv|drukow).{0,60}(?:environment|umwelt|environnement|ambiente|milieu|miljö|miljø|środowisk)"
)


def is_list_footer(text: str) -> bool:
    return text.lower().startswith(LIST_FOOTERS)


def is_disclaimer(lines: list[Line], index: int) -> bool:
    """A paragraph that begins like a legal notice and goes on like one."""
    return notice_words(lines, index) >= 1


def is_surely_a_footer(lines: list[Line], index: int) -> bool:
    """Among own paragraphs only a long legal notice, or a list's footer with its link, is not theirs."""
    text = _paragraph(lines, index)
    if text.endswith("?"):
        return False
    if is_list_footer(lines[index].text):
        return "://" in text or "@" in text
    if len(text) > 120 and _CONFIDENTIAL.search(text) and _legal_words(text) >= 4:
        return True
    words = notice_words(lines, index)
    return (len(text) > 140 and words >= 2) or (len(text) > 80 and words >= 3) or is_green(text)


def is_green(text: str) -> bool:
    """`Please consider the environment before printing this mail.`"""
    return len(text) < 160 and bool(_GREEN.search(text))


def notice_words(lines: list[Line], index: int) -> int:
    """How many words of lawyers a paragraph that begins like a legal notice holds."""
    if not lines[index].text.lower().lstrip("*_# [(").startswith(DISCLAIMER_OPENERS):
        return 0
    text = _paragraph(lines, index)
    return _legal_words(text) if len(text) > 40 else 0


def _legal_words(text: str) -> int:
    return sum(word in text for word in DISCLAIMER_PROOF)


def _paragraph(lines: list[Line], index: int) -> str:
    paragraph = takewhile(lambda each: each.text, lines[index : index + 12])
    return " ".join(each.text.lower() for each in paragraph)
