"""The From/Sent/To/Subject block Outlook and its kin put above what they quote, and the rules around it."""

import re

from dripcourse.message.lines import Line, next_text
from dripcourse.message.words import FORWARDED, FROM, ORIGINAL, OTHER_LABELS, SENT, SUBJECT, TO

MAX_LINES = 14
_FIRST = 300  # characters of a line in which a label's value is judged

_LABEL = re.compile(r"[*_|•>\s]{0,6}([^:：*\d<>@]{1,32}?)[*_\s]{0,4}[:：][*_]{0,4}\s{0,8}(.*)")
_ONE_LINE = re.compile(r"(?<![^\s*-])([^\W\d_]{1,20})\*?\s?[:：]")
_TITLED_RULE = re.compile(r"([-_=*])\1{3,60} ?[^\W\d_][^-_=*]{2,60}[-_=*]{4,60}\Z")
_RULE = re.compile(r"[-_=*~‐‑–—─\s]{3,}\Z")
_DASHES = "#-_=*‐‑–—─>< |:：.[]"
_TIMED = re.compile(r"\d{1,2}[:.]\d{2}")
_ABOVE = re.compile(
    r"^(?:please )?(?:type |write |enter |add |post )?(?:your |a )?"
    r"(?:reply|response|answer|comment)?\b.{0,20}\babove this line\b"
    r"|antwort\w*.{0,20} (?:ober|über|vor).{0,6}\bdieser (?:linie|zeile)"
    r"|répon\w+.{0,20}(?:dessus|avant) .{0,6}ligne"
    r"|(?:responda|escrib\w+|respuesta).{0,30}(?:encima|arriba) de esta línea"
    r"|sopra (?:a )?questa (?:linea|riga)"
    r"|antwoord.{0,20} boven deze (?:lijn|regel)|acima d(?:esta|e) linha"
)
"""The mark a help desk puts above its own letter."""
_UNKNOWN_SENDER = re.compile(
    r"[*_|\s]{0,6}[^:：*\d<>@]{1,32}?[*_\s]{0,4}[:：][^:<>@]{0,60}<[^<>\s]{1,200}@[^<>\s]{1,200}>;?\Z"
)
_DATED = re.compile(r"(?=.{0,60}(?:\b(?:19|20)\d\d\b|\d[./-]\d{1,2}[./-]\d\d)).{0,60}\b\d{1,2}[:.]\d{2}")
_KINDS = {
    **dict.fromkeys(OTHER_LABELS, "other"),
    **dict.fromkeys(TO, "to"),
    **dict.fromkeys(SENT, "sent"),
    **dict.fromkeys(SUBJECT, "subject"),
    **dict.fromkeys(FROM, "from"),
}


def label(text: str) -> tuple[str, str] | None:
    """(kind, value) of a `From: Anna` line, in any language."""
    match = _LABEL.match(text)
    if match is None:
        return None
    kind = _KINDS.get(" ".join(match[1].lower().split()))
    return (kind, match[2].strip(" *_")) if kind else None


def header_block(lines: list[Line], start: int) -> int | None:
    """The end of a header block beginning at `start`; None when it is a person's own list.

    Two kinds or more are wanted, a sender among them, and proof: an address, a subject, a dated `Sent`.
    """
    if _is_flattened(lines[start].text):
        return start + 1
    first = label(lines[start].text)
    if first is None:
        return _unknown_words(lines, start) or _stacked(lines, start)
    kinds: dict[str, str] = {}
    end, index, gap = start, start, 0
    while index < min(len(lines), start + MAX_LINES) and gap <= 1:
        text = lines[index].text
        found = label(text)
        if found and found[0] in kinds and found[0] in ("from", "subject"):
            break
        if found:
            kinds.setdefault(*found)
            end, gap = index + 1, 0
        elif not text or not _continues(lines, index, kinds):
            gap += 1
        index += 1
    least = 3 if first[0] in ("to", "other") else 2
    return end if len(kinds) >= least and _is_proven(kinds) else None


def _unknown_words(lines: list[Line], start: int) -> int | None:
    """A block in a language of no list: a name with its address, then labels only, one of them a time."""
    if not _UNKNOWN_SENDER.match(lines[start].text):
        return None
    end, labels, timed = start + 1, 1, False
    for index in range(start + 1, min(len(lines), start + MAX_LINES)):
        text = lines[index].text
        if text and not _LABEL.match(text):
            break
        if text:
            end, labels, timed = index + 1, labels + 1, timed or bool(_DATED.search(text[:_FIRST]))
        elif not lines[index - 1].text:
            break
    return end if timed and labels >= 3 else None


def _stacked(lines: list[Line], start: int) -> int | None:
    """Lotus Notes: the sender, the date, then `To`, `cc` and `Subject`, each above what it names."""
    dated = next_text(lines, start + 1, 2)
    if dated is None or not _DATED.match(lines[dated].text):
        return None
    end, kinds = dated + 1, set[str]()
    for index in range(end, min(len(lines), start + MAX_LINES)):
        kind = _KINDS.get(lines[index].text.lower().rstrip(": "))
        if kind:
            kinds.add(kind)
            end = min(len(lines), index + 2)
    return end if {"to", "subject"} <= kinds else None


def _continues(lines: list[Line], index: int, kinds: dict[str, str]) -> bool:
    """A long list of receivers or an address on its own line: between two labels, and not prose."""
    text = lines[index].text
    under = bool(index and lines[index - 1].text)
    return under and len(kinds) > 0 and ("@" in text or text.startswith(("<", "'", '"')) or len(text) < 60)


def _is_proven(kinds: dict[str, str]) -> bool:
    if "from" not in kinds or len(kinds) < 2:
        return bool(_TIMED.search(kinds.get("sent", ""))) and "@" in kinds.get("to", "")
    if any("@" in value for value in kinds.values()) or {"subject", "sent"} <= kinds.keys():
        return True
    return bool(_TIMED.search(kinds.get("sent", ""))) and list(kinds)[:2] == ["from", "sent"]


def _is_flattened(text: str) -> bool:
    """`From: Anna Sent: Monday To: me Subject: hello`, all on one line, perhaps a rule's; not amid prose."""
    found = [(match.start(), _KINDS.get(match[1].lower())) for match in _ONE_LINE.finditer(text[:1000])]
    kinds = {kind for _, kind in found if kind}
    if len(kinds) < 3 or not {"from", "subject"} <= kinds:
        return False
    return "@" in text or not text[: min(start for start, kind in found if kind)].strip(_DASHES)


def is_rule(text: str) -> bool:
    return bool(_RULE.match(text))


def is_titled_rule(text: str) -> bool:
    """`------ Some words ------`, which above a header block means nothing but the block."""
    return bool(_TITLED_RULE.match(text))


def divider(text: str) -> str | None:
    """ "original" or "forward" for a line such as `-----Original Message-----`."""
    if len(text) > 160:
        return None
    core = " ".join(text.strip(_DASHES).lower().split())
    dashed = text[:2] in ("--", "__", "==", "**", "––", "——", "──", "‐‐", "‑‑") or text[:1] in "–—─"
    if core in FORWARDED:
        return "forward" if dashed or text.rstrip().endswith((":", "：")) else None
    if core in ORIGINAL or _ABOVE.search(core):
        return "original"
    if dashed and text.rstrip()[-1:] in "-_=*‐‑–—─":
        return _dashed_divider(core)
    return None


def _dashed_divider(core: str) -> str | None:
    if any(core.startswith(words) for words in FORWARDED if len(words) > 6):
        return "forward"
    return "original" if any(words in core for words in ORIGINAL if len(words) > 9) else None
