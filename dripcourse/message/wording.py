"""What words an attribution has: verb, date, address and opening, in every language a mail program writes."""

import re

from dripcourse.message.words import OPENERS, QUOTING, WROTE

MAX_CHARACTERS = 420

COLONS = ":：﹕"


def _alternatives(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_VERB = re.compile(rf"(?:(?<![^\W_])|(?<=님이))(?:{_alternatives(WROTE)})(?![^\W_])", re.I)
VERB_COLON = re.compile(rf"(?<![^\W_])(?:{_alternatives(WROTE)})\s?[:：](?=\s|$)", re.I)
_CJK_VERB = re.compile("写道|寫道|写到|書きました|書いた|のメール|작성|쓴 글|썼습니다")
_DATE = re.compile(
    r"\b(?:19|20)\d\d\b|\b\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{1,4}\b|\b\d{1,2}[:.h]\d{2}\b|\d月|\d\s?월|\b\d{6}\b"
    r"|\b\d{1,2}\.? [^\W\d_]{3,}",
)
YEAR = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}\b|\d年|\d년")
TIME = re.compile(r"\b\d{1,2}[:.h]\s?\d{2}(?!\d)|\b\d{1,2}\s?[ap]\.?m\b", re.I)
ADDRESS = re.compile(r"[^\s<>()\[\]:]+@[^\s<>()\[\]:]+")
BRACKETED = re.compile(r"[<(\[](?:mailto:)?[^\s<>()\[\]]+@[^\s<>()\[\]]*[>)\]]|<[^<>]{0,200}>|@[^\s]+ via ")
DIGIT_OR_ADDRESS = re.compile(r"[\d@]")
_ENDS_IN_ADDRESS = re.compile(r"[<(][^\s<>()]+@[^\s<>()]+[>)]\s*\Z")
OPENER = re.compile(
    rf"[-*_|\[\s]*(?:(?:{_alternatives(OPENERS)})(?:\s|(?=\d))|[在於于])[^\d@<]{{0,40}}\d", re.I
)
_WEEKDAY = re.compile(r"[*_\s]*(?:v )?(?:v )?[^\W\d_]{2,12}[.,]{0,2}\s\d{1,4}[.\s]", re.I)
_DIGITS = re.compile(r"[*+\s\[(]*\d{1,4}\s?[./年-]|\d{1,2} [^\W\d_]{3,}")
QUOTES = re.compile(rf"(?:{_alternatives(QUOTING)})\s", re.I)
_MESSAGE_DATED = re.compile(r"in a message (?:dated|of)", re.I)
_TORN_ADDRESS = re.compile(r"[^\s@]{0,40}@[^\s@]{0,80}[>)\],]")
_NEWS = re.compile(r"(?:<?news:\S{1,200}|wrote in message|schrieb im newsbeitrag|dans le message de)\Z", re.I)
_NAME_AND_ADDRESS = re.compile(r"[^<>(@:?!.]{1,60}[<(]\S{1,100}@\S{1,100}[>)][^:?!.]{0,30}[:：]\Z")
"""`Anna Berg <anna@home.example> scripsit:`: whatever the verb."""
_NAMES = re.compile(
    r"(?!(?:Dear|Hi|Hello|Hey|Hallo|Liebe[rs]?|Hei|Hej|Bonjour|Hola|Ciao|Cher|Chère|Querid|PS|P\.S)\b)"
    r"[^\W\d_a-z][\w.'’-]*(?: [^\W\d_a-z][\w.'’-]*){1,3}:\Z"
)
"""`Anna Berg:` and nothing else."""
_TRAILING = "-*_ |>\"'"
_PRONOUN = re.compile(
    r"\b(?:i|he|she|we|they|ich|er|sie|wir|je|il|elle|nous|yo|él|ella|ik|hij|jag|han|hun)\s+"
    r"(?:just\s|also\s)?(?:wrote|schrieb)"
    r"|\bschrieb\s+(?:ich|er|sie|wir)\b|\bschreef\s+(?:ik|hij|ze|zij)\b|\bskrev\s+(?:jag|han|hon|jeg|hun)\b",
    re.I,
)


def has_verb(text: str) -> bool:
    """Whether `wrote` stands in it, in any language."""
    return bool(_VERB.search(text) or _CJK_VERB.search(text))


def may_end(text: str) -> bool:
    """Whether a line can be the last of one: it ends in a colon, an address or the verb."""
    bare = text.rstrip(_TRAILING)
    if bare.endswith(tuple(COLONS)) or _ENDS_IN_ADDRESS.search(text) or _NEWS.search(bare):
        return True
    tail = bare[-60:]
    return any(match.end() >= len(tail) - 1 for match in _VERB.finditer(tail))


def is_signed_and_dated(text: str) -> bool:
    """`"Anna" anna@home.example – March 2, 2026 8:00 AM`, without a verb or colon."""
    return bool(ADDRESS.search(text) and TIME.search(text) and YEAR.search(text))


def is_strong(text: str, quote_follows: bool, spoken: bool = True) -> bool:
    """Whether the words are enough; `spoken` says that a verb may be among them."""
    if len(text) > MAX_CHARACTERS:
        return False
    verb = spoken and has_verb(text) and not _PRONOUN.search(text[:-1])
    date, address = bool(_DATE.search(text)), bool(ADDRESS.search(text))
    if verb and date:
        whole = bool(TIME.search(text) and YEAR.search(text))
        return address or whole or bool(BRACKETED.search(text)) or quote_follows
    if verb and address:
        return bool(BRACKETED.search(text)) or quote_follows
    if quote_follows and _NAME_AND_ADDRESS.match(text):
        return True
    if QUOTES.match(text) and (address or quote_follows):
        return True
    if date and address and text.rstrip(_TRAILING).endswith(tuple(COLONS)):
        dated = bool(_DIGITS.match(text) and TIME.search(text) and YEAR.search(text))
        return dated or bool(BRACKETED.search(text)) or quote_follows
    opened = opens(text) and (address or bool(TIME.search(text)))
    return quote_follows and ((date and opened) or is_signed_and_dated(text))


def is_weak(text: str) -> bool:
    """`Anna wrote:` right above a quote."""
    if _NAMES.match(text):
        return True
    own = text[:1].islower() or _PRONOUN.search(text)
    return len(text.split()) <= 12 and has_verb(text) and not own


def opens(text: str) -> bool:
    """Whether it begins as they do: `On Monday`, a weekday, a date, `Quoting`."""
    return bool(
        OPENER.match(text) or _WEEKDAY.match(text) or _DIGITS.match(text)
        or QUOTES.match(text) or _MESSAGE_DATED.match(text)
    )  # fmt: skip


def starts_midway(text: str) -> bool:
    """A window that begins in the middle of a name, an address or a verb lacks its first line."""
    start = text.lstrip("*_ \"'")[:40]
    if ADDRESS.fullmatch(start.partition(" ")[0]):
        return False
    return (
        start[:1] in "<("
        or start[:1].islower()
        or bool(_VERB.match(start))
        or _TORN_ADDRESS.match(start) is not None
    )
