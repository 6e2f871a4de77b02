"""A bounce in prose: half of all mail systems follow no standard, and say it in their own words."""

import re

from dripcourse.message.header import decoded
from dripcourse.message.mailboxes import bare, is_address
from dripcourse.message.parse import Mail
from dripcourse.message.quoted_html import html_lines
from dripcourse.message.returned import MAX_TEXT, notice_end

_SYSTEM = re.compile(
    r"(?:mailer[-_.]?daemon|mail[-_.]?daemon|postmaster|mdaemon|mail[-_.]?delivery|mailsystem|mail[-_.]?system|maildelivery|mailadmin"
    r"|mail[-_.]?admin|bounces?|bounce[-_+.]\S*|delivery[-_.]?(?:failure|status)\S*|undeliverable|no[-_.]?reply[-_.]bounce|root|mmdf|uucp|exim|amavis\S*|smtp\S*|mailmaster|microsoftexchange\w+)(?:@|[\s>(\"]|\Z)",
    re.I,
)
_SYSTEM_NAME = re.compile(
    r"mail(?:er)?[- ]?(?:delivery|daemon|system|administrator)|delivery (?:sub)?system|postmaster|microsoft outlook|system administrator",
    re.I,
)
_SUBJECT = re.compile(
    r"undeliver|un-?deliver|not? (?:be )?deliver|non.?deliver|deliver\w* (?:status|fail|has failed|problem|error|report|notif|unsuccess|attempt)|returned (?:mail|message|to sender|e-?mail)"
    r"|mail (?:delivery|returned|system error|undeliver|error)|failure (?:notice|notification|delivery)|message (?:status|not delivered|undeliver|rejected|blocked)|failed (?:mail|delivery|message|to deliver)"
    r"|(?:mail|message|e-?mail)[^\n]{0,30}(?:could not|cannot|can't|was not|wasn't|failed|rejected|returned|blocked|refused)|rejected (?:mail|message|e-?mail|posting)?|bounce|unknown user|user unknown|address (?:no longer|change|unknown)|nicht zustellbar|unzustellbar|nicht zugestellt"
    r"|zustellung|non[- ]remis|non distribu|échec|remise|notification d'état|no (?:se )?(?:pudo )?entreg|devuelto|no entregado|fallo|error de entrega|estado de la entrega|falha|não entregue|devolvid|non recapitat|mancat[ao] (?:consegna|recapito)|non consegnat"
    r"|niet (?:bestelbaar|afgeleverd|bezorgd)|onbestelbaar|nie(?:dostarczon| dostarczon)|zwrot|kan inte levereras|olevererbar|kunne ikke levere|toimitus|nedoruč|недостав|не достав|не удалось|teslim edil|配信|未送达|退信|無法|无法|送信できません|エラー|반송|전송 실패|không gửi được|kézbesíthetetlen|nelivrat",
    re.I,
)
_PHRASE = re.compile(
    r"(?:could|can|did|was|were|has|have|is|are) ?(?:not|n't|n’t|not yet)? ?(?:be|been|being)? ?(?:able to )?(?:un)?(?:deliver|reach|sent|send|accept|process|transmitt|relay)\w* (?:to )?(?:the |your |any |all |one |to |this |some |following)"
    r"|(?:could|can|was|were|has|have)(?: not|n't|n’t|not) (?:yet )?(?:be |been )?(?:delivered|sent|accepted|reached|found|processed|transmitted|relayed|forwarded)|undeliver(?:able|ed)|non-?deliver|not deliver(?:ed|able)|un(?:able|successful)[^\n]{0,20}(?:deliver|to send|to reach|to complete)|couldn't be delivered"
    r"|deliver\w*[^\n]{0,40}(?:fail|error|impossible|unsuccessful|abort)|fail\w*[^\n]{0,30}(?:deliver|address|recipient|permanent|to reach)|permanent (?:fatal )?error|fatal errors?|giving up|i'm afraid i wasn't|returned to (?:you|sender)|returning (?:your|the|this|it)|bounced|being returned|is returned|did not reach|didn't reach|was not received|has been (?:rejected|blocked|returned|refused)"
    r"|(?:message|mail)[^\n]{0,40}(?:rejected|refused|blocked|returned|bounced)|rejected (?:by|for|your|the|because)|mail delivery (?:failed|system)|user unknown|unknown user|no such user|mailbox (?:is )?(?:full|unavailable|not found|does)|over quota|does(?:n't| not) exist|not exist|unknown (?:address|recipient|host)|invalid (?:address|recipient|mailbox)|account[^\n]{0,30}(?:disabled|closed|inactive|not exist)|no longer (?:in use|valid|active|exists|a valid|accepts?|monitored)"
    r"|transcript of session|transcript of the session|reason(?:s)? for (?:the )?(?:failure|return|bounce)|delivery status|failed recipient|recipient.{0,20}(?:unknown|rejected|failed|not)"
    r"|nicht (?:zugestellt|zustellbar|ausgeliefert|übermittelt)|konnte(?:n)? nicht|unzustellbar|n'a (?:pas pu|pu)|n'ont pas|non remis|impossible de|no (?:se )?(?:ha )?(?:podido|pudo|puede)|no ha sido|não (?:pôde|foi|pode|conseg)|non (?:è stato|è possibile|ha|può)|impossibile|niet (?:worden|bezorgd|afgeleverd)|kon niet|nie (?:może|mogła|można|został)|kunde inte|kunne ikke|ei voitu|nemohl|nebyl|не (?:может|удалось|доставлен|был)|невозможно|配信できません|送信できません|届け|配送|無法|无法|失败|退回|전송할 수|배달|không thể|iletilemedi|nem (?:sikerült|lehet)|nu a (?:putut|fost)",
    re.I,
)
_DELAY = re.compile(
    r"warning:? (?:message|mail|could not|still|delay)|delivery[^\n]{0,30}delay|delay(?:ed)? (?:mail|message|delivery|notif)|message (?:still )?delay|mail delay|still undelivered after|delivery (?:attempts )?will continue|will (?:keep|continue)(?: to be)? (?:trying|to try|retr|to attempt)|still trying|do(?:es)? not need to (?:resend|re-send)|no action is required|this is a warning (?:message )?only|has not yet been delivered|will be retried|being retried|temporarily (?:un)?deliver|will try again|you do not have to resend|verzögert|noch nicht zugestellt|retard",
    re.I,
)
_FINAL = re.compile(r"permanent|giving up|gave up|fatal|failed recipient|has been returned|\b5\.\d\.\d", re.I)
_ADDRESS = r"[^\s<>()\[\]\"',;:=|*]{1,128}@[^\s<>()\[\]\"',;:=|*]{2,255}"
_FIELD = re.compile(
    rf"^[ \t>*|-]{{0,8}}(?:(?:final|original|failed|intended|invalid|unknown|bad|rejected)?[- ]?recipients?(?: address(?:es)?)?|e-?mail(?: address)?|address|rcpt to|to|an|user|mailbox|für|à|destinatario|empfänger|destinataire)\s*[:=]\s*(?:rfc822;)?\s*(?:smtp:)?\s*[<\"'(\[]?(?:mailto:)?({_ADDRESS})",
    re.I | re.M,
)
_LEADING = re.compile(
    rf"^[ \t>*|•·\d.-]{{0,12}}[<\"'(\[]{{0,2}}(?:mailto:)?(?:smtp:)?({_ADDRESS})[>\"')\]]{{0,2}}", re.I | re.M
)
_AFTER_WORD = re.compile(
    rf"(?:\bto|\bfor|recipients?|users?|address(?:es)?|mailbox|account|rcpt to|reach|an|à|para|destinatario|of)[ \t]*[:=]?\s{{0,3}}[<\"'(\[]{{0,2}}(?:mailto:)?({_ADDRESS})",
    re.I,
)
_ANY = re.compile(rf"({_ADDRESS})")
_NOBODY = re.compile(
    r"(?:mailer-?daemon|postmaster|no-?reply|do-?not-?reply|abuse|helpdesk|support|hostmaster|webmaster|root|info@\w*provider)@",
    re.I,
)
_NOT_FAILED = re.compile(r"(?:from|sender|return-path|reply-to|contact|message-id|by|absender)\W{0,4}$", re.I)


def notice(mail: Mail) -> str:
    """What the mail system says in its own words: the first text, up to the returned copy."""
    text = mail.text
    if text is None or not text.strip():
        text = "\n".join(each.raw for each in html_lines((mail.html or "")[:MAX_TEXT])) if mail.html else ""
    return text[: min(notice_end(text[:MAX_TEXT]), MAX_TEXT)] or text[:2000]


def from_system(mail: Mail) -> bool:
    """A mail system wrote it: by the address or the name in From, or the empty envelope sender."""
    value = decoded(mail.header("from") or "")
    address = mail.sender or value
    return bool(_SYSTEM.match(address.lstrip("<\"' ")) or _SYSTEM_NAME.search(value.rpartition("<")[0] or value))


def null_sender(mail: Mail) -> bool:
    return (mail.header("return-path") or "").replace(" ", "") == "<>"


def subject_says(mail: Mail) -> bool:
    return bool(_SUBJECT.search(mail.subject))


def words_say(text: str) -> bool:
    return bool(_PHRASE.search(text[:6000]))


def is_delay(subject: str, text: str) -> bool:
    """Only a warning: the mail system goes on trying."""
    said = _DELAY.search(subject) or _DELAY.search(text[:4000])
    return bool(said) and not _FINAL.search(text[:4000])


def failed_addresses(mail: Mail, text: str) -> tuple[str, ...]:
    """Whom a notice says it failed to reach; the surest kind of mention that occurs at all wins."""
    named = [
        address for address in _ANY.findall(mail.header("x-failed-recipients") or "") if is_address(address)
    ]
    if named:
        return _distinct(named)
    ours = {address.lower() for address in mail.to} | {(mail.sender or "").lower()}
    for pattern in (_FIELD, _LEADING, _AFTER_WORD, _ANY):
        found = [address for address in _mentions(pattern, text) if address.lower() not in ours]
        if found:
            return _distinct(found)
    return ()


def _mentions(pattern: re.Pattern[str], text: str) -> list[str]:
    found = []
    for match in pattern.finditer(text[:16000]):
        address = match[1].strip(".!?>'\"`")
        before = text[max(0, match.start(1) - 24) : match.start(1)].rstrip(" <\"'([")
        if (
            is_address(address)
            and "." in address.rpartition("@")[2]
            and not _NOBODY.match(address)
            and not _NOT_FAILED.search(before)
        ):
            found.append(bare(address))
    return found[:50]


def _distinct(addresses: list[str]) -> tuple[str, ...]:
    seen = {address.lower(): bare(address) for address in reversed(addresses)}
    return tuple(reversed(seen.values()))
