"""`Sent from my iPhone`, `Get Outlook for Android`, `Virus-free`: lines a program puts under the words."""

import re

from dripcourse.message.footers import (
    ANTIVIRUS,
    DEVICES,
    ON_THE_GO,
    PROSE,
    SENT_FROM,
    SENT_FROM_ANYTHING,
    SENT_FROM_ENDINGS,
)

_LINK = re.compile(r"[<(\[]{0,2}\s*(?:https?://|mailto:|#DAB4FAD8)[^\s>)\]]*[>)\]]{0,2}")
_BARE_LINK = re.compile(r"[<(\[]{1,2}(?:https?://|#)[^\s>)\]]*[>)\]]{1,2}[.,]?\Z")
_SCANNER = re.compile(
    r"(?:www\.)?(?:avast|avg)\.com(?:/antivirus)?\Z|[<(\[]{0,2}https?://(?:www\.)?(?:avast|avg)\.com/"
)
_PARDON = re.compile(
    r"excuse|pardon|forgive|sorry|apolog|typo|brief|brevity|short|entschuld|tippfehler|erreur|fautes|faute"
    r"|brièveté|stavfel|brevedad|brevità|errores|errori|email app|mail app|smartphone|encrypted"
    r"|en savoir plus"
)
_PARDONED = re.compile(r".{0,80}\bsent (?:from|by|via|on) (?:my |a |the )?[\w-]{2,20}(?: [\w-]{2,20})?\Z")
_NAMED = re.compile(r"\S+ (?:bluemail|outlook|typeapp|aqua ?mail|yahoo mail) \S+ (?:android|ios|iphone)\Z")
"""`Get BlueMail for Android` in a language of no list."""
_EDGES = " *_.,-–—|[]()<>\"'“”!\u2063"


def is_client_footer(text: str) -> bool:
    """`Sent from my iPhone` in any language, with or without a link; never a sentence that begins like it."""
    if len(text) > 600:
        return False
    core = " ".join(_LINK.sub(" ", text).translate(_NO_BRACKETS).split()).strip(_EDGES).lower()
    if not core or len(core) > 110 or len(core.split()) > 14:
        return False
    if core in ON_THE_GO or _is_pardon(core) or _NAMED.match(core):
        return True
    named, _, clause = core.replace(" ,", ",").partition(", ")
    if not _is_opened(named) or PROSE & set(named.split()):
        return False
    if not any(device in named for device in DEVICES):
        return core.startswith(SENT_FROM_ANYTHING) and not clause and len(core.split()) <= 8
    return len(clause.split()) <= 3 or bool(_PARDON.search(clause) or _LINK.search(text))


def is_footer_link(text: str) -> bool:
    """A link on its own line, as a program wraps the one of its footer."""
    return bool(_BARE_LINK.match(text))


def is_scanner_footer(text: str) -> bool:
    """What a virus scanner leaves: its verdict, its link, its anchor."""
    if len(text) > 600:
        return False
    rest = _LINK.sub(" ", text).strip(_EDGES).lower()
    if text.startswith("<#DAB4FAD8") or (
        _SCANNER.match(text) and rest in ("", "www.avast.com", "www.avg.com")
    ):
        return True
    return rest.removesuffix("www.avast.com").removesuffix("www.avg.com").strip(_EDGES) in ANTIVIRUS


_NO_BRACKETS = str.maketrans("[]", "  ")


def _is_opened(named: str) -> bool:
    if named.startswith(SENT_FROM):
        return True
    return named.rstrip(".").endswith(SENT_FROM_ENDINGS) and len(named.split()) <= 8


def _is_pardon(core: str) -> bool:
    """`Please excuse typos, sent from my phone`, and the two the other way round."""
    if core.startswith(("from my ", "from mobile")):
        return bool(_PARDON.search(core)) and any(device in core for device in DEVICES)
    return bool(_PARDON.search(core[:30]) and _PARDONED.match(core))
