"""What receiving servers say when they refuse a mail: patterns, no code."""

FULL = (
    "enough (?:disk |free |storage )?space", "space has been used", "bo[iî]te.{0,40}pleine",
    "storage exceeded", "exceeding receiving", "quota", "mail ?box (?:is |was |has been |too )?full",
    "full mail ?box", "mailbox.{0,30}(?:exceed|over.{0,10}limit|size limit|storage limit)",
    "(?:insufficient|not enough|no|out of|low) (?:system |disk |free |mailbox |mail ?store )*(?:space"
    "|storage)",
    "disk full", "over ?quota", "exceed.{0,40}(?:storage|mailbox)", "storage (?:allocation|limit)",
    "account is full", "inbox is full", "too many messages in", "user is over", "mailfolder is full",
    "no room", "mailbox size", "postfach (?:ist )?voll", "buz[oó]n.{0,40}lleno", "casella.{0,40}piena",
    "space (?:is )?not enough", "已满", "已滿", "容量", "いっぱい", "переполнен", "przepełnion",
    "skrzynk.{0,40}pełn", "(?:inkorg|brevlåda|postlåda|innboks|indbakke|postkasse).{0,20}full?d?",
    "postilaatikko.{0,20}täynnä", "schránka.{0,20}plná", "postafiók.{0,20}(?:megtelt|tele)",
    "kutusu.{0,20}dolu", "hộp thư.{0,20}đầy", "postvak (?:is )?vol", "caixa.{0,40}(?:cheia|lotada)",
    "空间不足|空間不足|超过.{0,6}(?:容量|限额|配额)|配额|配額",
    "превышен.{0,20}(?:квот|объ[её]м|лимит)|нет места", "용량|꽉 찼", "가득", "信箱已滿|信箱已满|邮箱已满",
    "메일함.{0,12}(?:가득|초과)",
    "cota (?:excedida|esgotada|ultrapassada|superada)|cuota (?:excedida|superada)",
)  # fmt: skip

UNKNOWN = (
    "may not exist", "undeliverable (?:address|user|mailbox|domain|host|to this)",
    r"(?:user|recipient|address|mailbox|account|addressee|destinataire|destination address"
    r"|local part)[^.\n]{0,40}?(?:unknown|not found|not exist|n't exist|no longer|not known|not valid"
    r"|invalid|not recogni[sz]ed|undeliverable|not listed|disabled|inactive|deactivated|closed"
    r"|terminated|expired|suspended|discontinued|cancell?ed|deleted|removed|not available|unavailable"
    r"|has moved|not active|doesn't have|does not have|couldn't be found|could not be found"
    r"|wasn't found|rejected: access denied)",
    r"(?:unknown|no such|invalid|bad|nonexistent|non-existent|not a valid|illegal|unrouteable"
    r"|unroutable) (?:[\w-]+ )?(?:local )?(?:user|recipient|address|mailbox|account|alias|person|domain"
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
    r"(?:host|domain|name)(?: name)?[^.\n]{0,40}(?:not found|unknown|not exist|n't exist|invalid"
    r"|couldn't be found|no mx|not resolve)",
    "(?:couldn't|could not|can't|cannot) (?:find|resolve|look ?up) (?:any |a |the )?(?:host|domain"
    "|mail|mx|name|exchanger)",
    "nxdomain", "no mx", "null ?mx", "name or service not known", "unresolvable", "all relevant mx records",
    "no route to (?:domain|address)", "has moved", "user has left", "unknown_user", "unbekannt",
    "existiert nicht", "nicht gefunden", "inconnu", "n'existe pas",
    "不存在|查无|查無|无此|無此|没有此|沒有此|未找到|找不到|不正确|已停用|已注销|已註銷|被禁用",
    "存在しない", "存在しません", "(?:宛先|ユーザー?|受信者|あて先)不明", "見当たりません", "見つかりません",
    "該当する.{0,12}(?:ない|ありません|存在)", "使用されていない", "無効",
    "kullanıcı.{0,20}(?:yok|bulunamadı|mevcut değil)|geçersiz", "không tồn tại", "neexistuje|neznám",
    "nem létez|ismeretlen", "ei ole olemassa|tuntematon|ei löydy", "okänd|finns inte|existerar inte",
    "ukjent|eksisterer ikke|ukendt", "άγνωστος|δεν υπάρχει", "nu există|necunoscut",
    "inconnue?s?|introuvable|n'existe plus", "nieznan|nie ma takiego|nie został.{0,12}znalezion",
    "desconhecid|inexistente|não foi encontrad|inválid",
    r"неизвест|неверн|отсутствует|несуществ|недействительн|\bудал[её]н[ао]?\b",
    "ya no existe|no es válid|inválid|dada de baja", "non valido|non trovato|cessat",
    "bestaat niet|onbekende|ongeldig", "ungültig|gibt es nicht|nicht bekannt|nicht vorhanden",
    "알 수 없는|없는 (?:사용자|주소|계정|메일)|잘못된", "не существует", "не найден", "nie istnieje",
    "não existe", "não encontrad", "no encontr", "no se encontró", "niet gevonden", "finns inte",
    "findes ikke", "finnes ikke", "존재하지", "no existe", "desconocido", "inesistente", "sconosciuto",
    "non esiste", "onbekend", "bestaat niet", "mailbox name (?:not allowed|invalid)",
)  # fmt: skip

POLICY = (
    "spam", "blocked", "block ?list", "black ?list", "blacklist", r"\brbl\b", "dnsbl", "spamhaus", "spamcop",
    "reputation", "dmarc", r"\bspf\b", "dkim", "unauthenticated", "unsolicited", "policy",
    "content[- ](?:filter|reject|scan|polic|error|denied|not)", "(?:rejected|due to|by).{0,20}content",
    "attachment", "protocol violation", "members[- ]only", "non-member", "mailing list", "preference",
    "prohibit", "virus", "malware", "banned", "suspicious", "not authori[sz]ed", "authentication",
    "reverse dns", r"\bptr\b", "bulk mail", "message (?:was |has been )?(?:rejected|refused|denied)",
    "access denied", "denied", "prohibited", "restricted", "junk", "sender (?:rejected|denied|address)",
    "not allowed", "permission", "will not accept delivery", "refused by", "listed (?:at|in|on)", "sieve",
    "filter", "受信拒否|拒否され|受け取りを拒否|迷惑メール",
    "拒收|拒绝|拒絕|垃圾邮件|垃圾郵件|黑名单|黑名單", "privacy settings", "abgelehnt|verweigert|gesperrt",
    "rechazad|bloquead", "recusad|rejeitad", "rifiutat|respint", "odrzucon", "geweigerd|geblokkeerd",
    "отклон[её]н|заблокирован|спам", "(?:message|courrier|mail).{0,20}(?:refusé|rejeté|bloqué)",
    "nekades|avvisad|avvist|afvist", "수신 ?거부|차단|스팸", "reddedildi|engellendi",
    "not accepting mail from", "unwanted", r"\b[eh][eh]lo\b", "no a record",
)  # fmt: skip

PASSING = (
    "time?d? ?-?out", "connection (?:refused|reset|lost|dropped|closed|failed|died)", "try (?:again|later)",
    "temporar", "transient", "deferred", "grey ?list", "graylist", "too many", "rate limit", "throttl",
    "expired", "retry time", "retries", "unreachable", "could ?n[o']t (?:connect|establish)",
    "cannot connect", "host (?:is )?down", "loop", "too many hops", "local (?:error|configuration)",
    "system error", "resources", "too (?:large|big|long)", "size (?:limit|exceed)", "exceed.{0,30}size",
    "maximum (?:message )?size", "relay(?:ing)? (?:access )?(?:denied|not|is |prohib|forbid)",
    r"(?:not|unable|refus|den)\w*.{0,20} relay", "route to host", "mailer error", "cannot create", "queue",
    "busy", "not responding", "no answer", "delivery time", "server error", "internal error", "i/o error",
    "unable to connect", "hop count", "tls", "handshake", "not accepting", "tried for",
    "over the (?:last|past)", "days", "hours", "daily limit", "message limit",
    "receiving mail (?:at a rate|too quickly)", "rate ?limit", "mail action aborted",
    "callout|callback (?:setup|verif)", "service (?:is )?(?:currently )?(?:not available|unavailable)",
    "接続でき|しばらく|タイムアウト|一時的|混雑", "超时|逾時|稍后|稍後|暂时|暫時|连接(?:被|失败)",
    "тайм-?аут|превышено время|не отвечает|временн|соединени",
    "recusou a conexão|tempo (?:esgotado|limite)|temporari|conexão", "conexión|tiempo de espera|agotad",
    "connexion|délai (?:d[ée]pass|d'attente)", "zeitüberschreitung|verbindung|vorübergehend",
    "tijdelijk|verbinding", "tymczasow|połączeni|limit czasu", "connessione|temporane",
    "tilfällig|midlertidig", "일시적|연결",
)  # fmt: skip

SENDERS = (
    "sender (?:domain|address|email|e-mail|verif|rejected|denied|is |not |unknown|blocked)",
    "(?:invalid|unknown|null|bad|empty) sender", "(?:domain|address) of sender", "sender verify", "batv",
    "from: domain", "empty envelope sender", "unroutable sender", r"\b(?:ehlo|helo)\b",
)  # fmt: skip

SUSPENSIONS = (
    "temporar(?:il|l)?y (?:inactive|locked|limited|disabled|unavailable|suspended|over|closed)",
    "disabled temporar", "(?:mailbox|account|user|recipient) (?:is )?(?:currently )?temporar",
)  # fmt: skip

FILTERED = (
    "spam", "blocked (?:by|using|due|for)", "black ?list", "block ?list", r"\brbl\b", "reputation", "dmarc",
    r"\bdkim\b", "unsolicited", "virus", "gr[ea]y ?list", r"\bptr\b", "reverse dns",
)  # fmt: skip
