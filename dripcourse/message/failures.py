"""How mail systems say that a mail did not arrive, in many languages: patterns, no code."""

SUBJECTS = (
    r"returned\s?:",
    "undeliver", "un-?deliver", "not? (?:be )?deliver", "non.?deliver",
    r"deliver\w* (?:status|fail|has failed|problem|error|report|notif|unsuccess|attempt)",
    "returned (?:mail|message|to sender|e-?mail)",
    "mail (?:delivery|returned|system error|undeliver|error)", "mail failure",
    "failure (?:notice|notification|delivery)",
    "message (?:status|not delivered|undeliver|rejected|blocked)",
    "failed (?:mail|delivery|message|to deliver)",
    r"(?:mail|message|e-?mail)[^\n]{0,30}(?:could not|cannot|can't|was not|wasn't|failed|rejected"
    r"|returned|blocked|refused)",
    "rejected (?:mail|message|e-?mail|posting)?", "bounce", "unknown user", "user unknown",
    "address (?:no longer|change|unknown)", "nicht zustellbar", "unzustellbar", "nicht zugestellt",
    "zustellung", "non[- ]remis", "non distribu", "échec", "remise", "notification d'état",
    "no (?:se )?(?:pudo )?entreg", "devuelto", "no entregado", "fallo", "error de entrega",
    "estado de la entrega", "falha", "não entregue", "devolvid", "non recapitat",
    "mancat[ao] (?:consegna|recapito)", "non consegnat", "niet (?:bestelbaar|afgeleverd|bezorgd)",
    "onbestelbaar", "nie(?:dostarczon| dostarczon)", "zwrot", "kan inte levereras", "olevererbar",
    "kunne ikke levere", "toimitus", "nedoruč", "недостав", "не достав", "не удалось", "teslim edil",
    "配信", "未送达", "退信", "無法", "无法", "送信できません", "エラー", "반송", "전송 실패",
    "không gửi được", "kézbesíthetetlen", "nelivrat",
)  # fmt: skip

SENTENCES = (
    r"failure reasons?", "not listed in", r"no longer (?:works|employed|with)",
    r"address (?:is )?(?:unknown|invalid)",
    r"(?:could|can|did|was|were|has|have|is|are) ?(?:not|n't|n’t|not yet)? ?(?:be|been|being)? ?(?:able"
    r" to )?(?:un)?(?:deliver|reach|sent|send|accept|process|transmitt|relay)\w* (?:to )?(?:the |your "
    r"|any |all |one |to |this |some |following)",
    "(?:could|can|was|were|has|have)(?: not|n't|n’t|not) (?:yet )?(?:be |been )?(?:delivered|sent"
    "|accepted|reached|found|processed|transmitted|relayed|forwarded)",
    "undeliver(?:able|ed)", "non-?deliver", "not deliver(?:ed|able)",
    r"un(?:able|successful)[^\n]{0,20}(?:deliver|to send|to reach|to complete)", "couldn't be delivered",
    r"deliver\w*[^\n]{0,40}(?:fail|error|impossible|unsuccessful|abort)",
    r"fail\w*[^\n]{0,30}(?:deliver|address|recipient|permanent|to reach)", "permanent (?:fatal )?error",
    "fatal errors?", "giving up", "i'm afraid i wasn't", "returned to (?:you|sender)",
    "returning (?:your|the|this|it)", "bounced", "being returned", "is returned", "did not reach",
    "didn't reach", "was not received", "has been (?:rejected|blocked|returned|refused)",
    r"(?:message|mail)[^\n]{0,40}(?:rejected|refused|blocked|returned|bounced)",
    "rejected (?:by|for|your|the|because)", "mail delivery (?:failed|system)", "user unknown",
    "unknown user", "no such (?:user|account)", "does not have an? account",
    "mailbox (?:is )?(?:full|unavailable|not found|does)", "over quota",
    "does(?:n't| not) exist", "not exist", "unknown (?:address|recipient|host)",
    "invalid (?:address|recipient|mailbox)", r"account[^\n]{0,30}(?:disabled|closed|inactive|not exist)",
    "no longer (?:in use|valid|active|exists|a valid|accepts?|monitored)", "transcript of session",
    "transcript of the session", "reason(?:s)? for (?:the )?(?:failure|return|bounce)", "delivery status",
    "failed recipient", "recipient.{0,20}(?:unknown|rejected|failed|not)",
    "nicht (?:zugestellt|zustellbar|ausgeliefert|übermittelt)", "konnte(?:n)? nicht", "unzustellbar",
    "n'a (?:pas pu|pu)", "n'ont pas", "non remis", "impossible de",
    "no (?:se )?(?:ha )?(?:podido|pudo|puede)", "no ha sido", "não (?:pôde|foi|pode|conseg)",
    "non (?:è stato|è possibile|ha|può)", "impossibile", "niet (?:worden|bezorgd|afgeleverd)", "kon niet",
    "nie (?:może|mogła|można|został)", "kunde inte", "kunne ikke", "ei voitu", "nemohl", "nebyl",
    "не (?:может|удалось|доставлен|был)", "невозможно", "配信できません", "送信できません", "届け",
    "配送", "無法", "无法", "失败", "退回", "전송할 수", "배달", "không thể", "iletilemedi",
    "nem (?:sikerült|lehet)", "nu a (?:putut|fost)",
)  # fmt: skip

DELAYS = (
    "warning:? (?:message|mail|could not|still|delay)", r"delivery[^\n]{0,30}delay",
    "delay(?:ed)? (?:mail|message|delivery|notif)", "message (?:still )?delay", "mail delay",
    "still undelivered after", "delivery (?:attempts )?will continue",
    "will (?:keep|continue)(?: to be)? (?:trying|to try|retr|to attempt)", "still trying",
    "do(?:es)? not need to (?:resend|re-send)", "no action is required",
    "this is a warning (?:message )?only", "has not yet been delivered", "will be retried",
    "being retried", "temporarily (?:un)?deliver", "will try again", "you do not have to resend",
    "verzögert", "noch nicht zugestellt", "retard",
)  # fmt: skip
