"""Is a failure for good, and whose fault is it? Status codes lie, so the words are read first (RFC 3463)."""

import re
from dataclasses import dataclass

_FULL = re.compile(
    r"quota|mail ?box (?:is |was |has been |too )?full|full mail ?box|mailbox.{0,30}(?:exceed|over.{0,10}limit|size limit|storage limit)"
    r"|(?:insufficient|not enough|no|out of|low) (?:system |disk |free |mailbox |mail ?store )*(?:space|storage)|disk full|over ?quota"
    r"|exceed.{0,40}(?:storage|mailbox)|storage (?:allocation|limit)|account is full|inbox is full|too many messages in"
    r"|user is over|mailfolder is full|no room|mailbox size|postfach (?:ist )?voll|boîte.{0,20}pleine|buz[oó]n.{0,12}lleno|casella.{0,12}piena",
    re.I,
)
_UNKNOWN = re.compile(
    r"(?:user|recipient|address|mailbox|account|addressee|destinataire|destination address|local part)[^.\n]{0,40}?"
    r"(?:unknown|not found|not exist|n't exist|no longer|not known|not valid|invalid|not recogni[sz]ed|undeliverable|not listed"
    r"|disabled|inactive|deactivated|closed|terminated|expired|suspended|discontinued|cancell?ed|deleted|removed|not available"
    r"|unavailable|has moved|not active|doesn't have|does not have|couldn't be found|could not be found|wasn't found|rejected: access denied)"
    r"|(?:unknown|no such|invalid|bad|nonexistent|non-existent|not a valid|illegal|unrouteable|unroutable|undeliverable)"
    r" (?:\w+ )?(?:local )?(?:user|recipient|address|mailbox|account|alias|person|domain|host|destination|name|part|local)"
    r"|not? (?:a )?(?:known|valid|local|existing) (?:user|address|mailbox|recipient)|isn't a known|(?:there is )?no one (?:here|by that)"
    r"|no (?:mail ?box|account|user|recipient|such)\b|does(?:n't| not) (?:exist|have an? (?:account|mailbox))|is not known|unknown to"
    r"|not our customer|no longer (?:with|works|employed|at|a|valid|in use|on|available|accept|active|an active|receiv)"
    r"|not (?:found|listed) in|not in (?:the |our |my )?(?:\w+ )?(?:directory|address book|database|list|system)|user(?:name)? .{0,40}not|cannot be resolved"
    r"|mailbox unavailable|address rejected|recipient reject|relay recipient table|isn't in my list|rcptunknown|account.{0,30}does not exist"
    r"|(?:host|domain|name)(?: name)?[^.\n]{0,40}(?:not found|unknown|not exist|n't exist|invalid|couldn't be found|no mx|not resolve)"
    r"|(?:couldn't|could not|can't|cannot) (?:find|resolve|look ?up) (?:any |a |the )?(?:host|domain|mail|mx|name|exchanger)|nxdomain|no mx|null ?mx"
    r"|name or service not known|unresolvable|all relevant mx records|no route to (?:domain|address)|has moved|user has left|unknown_user"
    r"|unbekannt|existiert nicht|nicht gefunden|inconnu|n'existe pas|no existe|desconocido|inesistente|sconosciuto|non esiste|onbekend|bestaat niet",
    re.I,
)
_POLICY = re.compile(
    r"spam|blocked|block ?list|black ?list|blacklist|\brbl\b|dnsbl|spamhaus|spamcop|reputation|dmarc|\bspf\b|dkim|unauthenticated"
    r"|unsolicited|policy|content|virus|malware|banned|suspicious|not authori[sz]ed|authentication|reverse dns|\bptr\b|bulk mail"
    r"|message (?:was |has been )?(?:rejected|refused|denied)|access denied|denied|prohibited|restricted|junk|sender (?:rejected|denied|address)"
    r"|not allowed|permission|refused by|listed (?:at|in|on)|sieve|filter",
    re.I,
)
_PASSING = re.compile(
    r"time?d? ?-?out|connection (?:refused|reset|lost|dropped|closed|failed|died)|try (?:again|later)|temporar|transient|deferred|grey ?list|graylist"
    r"|too many|rate limit|throttl|expired|retry time|retries|unreachable|could ?n[o']t (?:connect|establish)|cannot connect|host (?:is )?down|loop|too many hops"
    r"|local (?:error|configuration)|system error|resources|too (?:large|big|long)|size (?:limit|exceed)|exceed.{0,30}size|maximum (?:message )?size|relay"
    r"|queue|busy|not responding|no answer|delivery time|server error|internal error|i/o error|unable to connect|hop count|tls|handshake|not accepting"
    r"|tried for|over the (?:last|past)|days|hours|daily limit|message limit",
    re.I,
)
_HOST_RETRY = re.compile(
    r"try again|temporar|servfail|name service error for .{0,80}try|dns.{0,20}(?:fail|error|time)", re.I
)
_STATUS = re.compile(r"(?<![\d.])([45])\.(\d{1,3})\.(\d{1,3})(?![\d.])")
_REPLY = re.compile(r"(?<![\d.@-])([45])([0-7]\d)(?=[ \-#:;,(]|$)")
_OWN_FAULT = frozenset({"8", "7"})


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """`permanent`: the address is no good; `policy`: the sender's fault, never held against the person."""

    permanent: bool
    policy: bool
    reason: str


def diagnose(status: str, words: str) -> Diagnosis:
    """Judge a failure by the other server's words, and by codes where the words say nothing.

    `status` is an enhanced code such as "5.1.1" or "", `words` the diagnostic or the notice's own text.
    """
    code = _code(status, words)
    said = _by_words(code, words)
    return said or _by_code(code, words)


def _code(status: str, words: str) -> tuple[str, str, str]:
    """The most telling enhanced code: one in the words beats an unspecific status."""
    told = _STATUS.search(words)
    own = _STATUS.fullmatch(status)
    if own and (own[2], own[3]) != ("0", "0"):
        return own[1], own[2], own[3]
    if told:
        return told[1], told[2], told[3]
    reply = _REPLY.search(words)
    if reply:
        return reply[1], "0", "0"
    return (own[1], "0", "0") if own else ("", "", "")


def _by_words(code: tuple[str, str, str], words: str) -> Diagnosis | None:
    if _FULL.search(words):
        return Diagnosis(False, False, "mailbox-full")
    if _UNKNOWN.search(words):
        if code[0] == "4" and _HOST_RETRY.search(words) and "nxdomain" not in words.lower():
            return Diagnosis(False, False, "host-trouble")
        return Diagnosis(True, False, "unknown-address")
    if _POLICY.search(words) and code[:2] != ("5", "1"):
        return Diagnosis(False, code[1] == "7", "refused-by-policy")
    if _PASSING.search(words) and code[:2] != ("5", "1"):
        return Diagnosis(False, code[:2] == ("5", "7"), "passing-trouble")
    return None


def _by_code(code: tuple[str, str, str], words: str) -> Diagnosis:
    kind, subject, detail = code
    if subject == "7":
        return Diagnosis(False, kind == "5", "policy-code")
    if kind == "4":
        return Diagnosis(False, False, "passing-code")
    if subject == "1":
        return Diagnosis(detail not in _OWN_FAULT, False, "address-code")
    if (subject, detail) in (("2", "2"), ("2", "3"), ("2", "4")) or subject in ("3", "5", "6"):
        return Diagnosis(False, False, "passing-code")
    if subject == "4":
        return Diagnosis(detail == "4", False, "route-code")
    return Diagnosis(True, False, "unspecific-code" if kind else "no-code")
