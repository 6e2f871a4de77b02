"""What receiving servers say when they refuse a mail: patterns, no code."""

FULL = (
    "enough (?:disk |free |storage )?space", "space has been used", "bo[iî]te.{0,20}pleine",
    "storage exceeded", "exceeding receiving", "quota", "mail ?box (?:is |was |has been |too )?full",
    "full mail ?box", "mailbox.{0,30}(?:exceed|over.{0,10}limit|size limit|storage limit)",
    "(?:insufficient|not enough|no|out of|low) (?:system |disk |free |mailbox |mail ?store )*(?:space"
    "|storage)",
    "disk full", "over ?quota", "exceed.{0,40}(?:storage|mailbox)", "storage (?:allocation|limit)",
    "account is full", "inbox is full", "too many messages in", "user is over", "mailfolder is full",
    "no room", "mailbox size", "postfach (?:ist )?voll", "boîte.{0,20}pleine", "buz[oó]n.{0,12}lleno",
    "casella.{0,12}piena", "space (?:is )?not enough", "已满", "已滿", "容量", "いっぱい", "переполнен",
    "przepełnion", "postvak (?:is )?vol", "caixa.{0,20}cheia", "가득",
)  # fmt: skip

UNKNOWN = (
    "may not exist",
    r"(?:user|recipient|address|mailbox|account|addressee|destinataire|destination address|local"
    r" part)[^.\n]{0,40}?(?:unknown|not found|not exist|n't exist|no longer|not known|not valid|invalid"
    r"|not recogni[sz]ed|undeliverable|not listed|disabled|inactive|deactivated|closed|terminated|expired"
    r"|suspended|discontinued|cancell?ed|deleted|removed|not available|unavailable|has moved|not active"
    r"|doesn't have|does not have|couldn't be found|could not be found|wasn't found|rejected: access"
    r" denied)",
    r"(?:unknown|no such|invalid|bad|nonexistent|non-existent|not a valid|illegal|unrouteable|unroutable"
    r"|undeliverable) (?:[\w-]+ )?(?:local )?(?:user|recipient|address|mailbox|account|alias|person|domain"
    r"|host|destination|name|part|local)",
    "not? (?:a )?(?:known|valid|local|existing) (?:user|address|mailbox|recipient)", "isn't a known",
    "(?:there is )?no one (?:here|by that)", r"no (?:mail ?box|account|user|recipient|such)\b",
    "does(?:n't| not) (?:exist|have an? (?:account|mailbox))", "is not known", "unknown to",
    "not our customer",
    "no longer (?:with|works|employed|at|a|valid|in use|on|available|accept|active|an active|receiv)",
    "not (?:found|listed) in",
    r"not in (?:the |our |my )?(?:\w+ )?(?:directory|address book|database|list|system)",
    "user(?:name)? .{0,40}not", "cannot be resolved", "mailbox unavailable", "address rejected",
    "recipient reject", "relay recipient table", "isn't in my list", "rcptunknown",
    "account.{0,30}does not exist",
    r"(?:host|domain|name)(?: name)?[^.\n]{0,40}(?:not found|unknown|not exist|n't exist|invalid|couldn't"
    r" be found|no mx|not resolve)",
    "(?:couldn't|could not|can't|cannot) (?:find|resolve|look ?up) (?:any |a |the )?(?:host|domain|mail"
    "|mx|name|exchanger)",
    "nxdomain", "no mx", "null ?mx", "name or service not known", "unresolvable",
    "all relevant mx records", "no route to (?:domain|address)", "has moved", "user has left",
    "unknown_user", "unbekannt", "existiert nicht", "nicht gefunden", "inconnu", "n'existe pas",
    "不存在", "存在しない", "見つかりません", "не существует", "не найден", "nie istnieje", "não existe",
    "não encontrad", "no encontr", "no se encontró", "niet gevonden", "finns inte", "findes ikke",
    "finnes ikke", "존재하지",
    "no existe", "desconocido", "inesistente", "sconosciuto", "non esiste", "onbekend", "bestaat niet",
)  # fmt: skip

POLICY = (
    "spam", "blocked", "block ?list", "black ?list", "blacklist", r"\brbl\b", "dnsbl", "spamhaus",
    "spamcop", "reputation", "dmarc", r"\bspf\b", "dkim", "unauthenticated", "unsolicited", "policy",
    "content[- ](?:filter|reject|scan|polic|error|denied|not)", "(?:rejected|due to|by).{0,20}content",
    "attachment", "protocol violation", "members[- ]only", "non-member", "mailing list", "preference",
    "prohibit", "virus", "malware", "banned", "suspicious", "not authori[sz]ed", "authentication",
    "reverse dns", r"\bptr\b", "bulk mail", "message (?:was |has been )?(?:rejected|refused|denied)",
    "access denied", "denied", "prohibited", "restricted", "junk", "sender (?:rejected|denied|address)",
    "not allowed", "permission", "will not accept delivery", "refused by", "listed (?:at|in|on)", "sieve",
    "filter",
)  # fmt: skip

PASSING = (
    "time?d? ?-?out", "connection (?:refused|reset|lost|dropped|closed|failed|died)",
    "try (?:again|later)", "temporar", "transient", "deferred", "grey ?list", "graylist", "too many",
    "rate limit", "throttl", "expired", "retry time", "retries", "unreachable",
    "could ?n[o']t (?:connect|establish)", "cannot connect", "host (?:is )?down", "loop", "too many hops",
    "local (?:error|configuration)", "system error", "resources", "too (?:large|big|long)",
    "size (?:limit|exceed)", "exceed.{0,30}size", "maximum (?:message )?size",
    "relay(?:ing)? (?:access )?(?:denied|not|is |prohib|forbid)",
    r"(?:not|unable|refus|den)\w*.{0,20} relay", "route to host", "mailer error", "cannot create",
    "queue", "busy", "not responding", "no answer", "delivery time", "server error", "internal error",
    "i/o error", "unable to connect", "hop count", "tls", "handshake", "not accepting", "tried for",
    "over the (?:last|past)", "days", "hours", "daily limit", "message limit",
)  # fmt: skip

SENDERS = (
    "sender (?:domain|address|email|e-mail|verif|rejected|denied|is |not |unknown|blocked)",
    "(?:invalid|unknown|null|bad|empty) sender", "(?:domain|address) of sender", "sender verify", "batv",
    "from: domain", "empty envelope sender", "unroutable sender",
)  # fmt: skip

SUSPENSIONS = (
    "temporar(?:il|l)?y (?:inactive|locked|limited|disabled|unavailable|suspended|over|closed)",
    "disabled temporar", "(?:mailbox|account|user|recipient) (?:is )?(?:currently )?temporar",
)  # fmt: skip

FILTERED = (
    "spam", "blocked (?:by|using|due|for)", r"black ?list", r"block ?list", r"\brbl\b", "reputation",
    "dmarc", r"\bdkim\b",
    "unsolicited", "virus", r"gr[ea]y ?list",
)  # fmt: skip
