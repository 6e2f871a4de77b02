"""What desks and spam filters answer before anybody has read the mail: patterns, no code."""

GOT = (
    "receiv(?:ed|ing) (?:your|the) (?:message|e-?mail|request|inquiry|enquiry|question|ticket|support"
    "|note|feedback)",
    "(?:got|have) your (?:message|e-?mail|request|note)",
    r"your (?:\w+ )?(?:request|ticket|case|message|e-?mail|inquiry|enquiry"
    r"|feedback)[^\n]{0,30} (?:has been|was|is) (?:\w+ )?(?:received|logged|created|assigned|registered"
    r"|opened|added|forwarded)",
    "(?:ticket|case|request) (?:has been|was) (?:created|opened|logged|assigned)",
    r"ihre (?:anfrage|nachricht|e-?mail|mitteilung)[^\n]{0,40}(?:erhalten|eingegangen|erreicht)",
    "nous avons bien reçu|votre (?:demande|message|courriel) a (?:bien )?été (?:reçu|enregistr|transmis)",
    "bien reçu votre", "(?:hemos|he) recibido (?:tu|su)|su (?:mensaje|solicitud|consulta) ha sido recibid",
    "abbiamo ricevuto (?:la (?:sua|tua)|il (?:suo|tuo))",
    r"la (?:sua|tua) (?:richiesta|mail)[^\n]{0,20} (?:ricevuta|presa)",
    r"(?:wij|we) hebben (?:uw|je)[^\n]{0,30}ontvangen", r"uw (?:bericht|e-?mail|vraag)[^\n]{0,20} ontvangen",
    "recebemos (?:a |o )?(?:su?[ae]|tu?[ae]|seu)",
    "(?:sua|seu) (?:mensagem|solicitação|pedido|e-?mail) foi receb", "otrzymaliśmy (?:twoj|państwa|pani)",
    "(?:zgłoszenie|wiadomość) został[oa] (?:przyjęt|zarejestrowan|otrzyman)",
    "vi har (?:mottagit|tagit emot|modtaget|mottatt)", "olemme vastaanottaneet",
    "obdrželi jsme|jsme obdrželi|byl přijat",
    "мы получили ваш|ваш[ае]? (?:письмо|обращение|запрос|заявка|сообщение) (?:получен|принят|зарегистр)",
    "ваш[ае]? (?:лист|запит|звернення) (?:отриман|прийнят)",
    r"(?:mesajınız|talebiniz|e-postanız)[^\n]{0,20} (?:ulaş|alın)",
    "お問い合わせ(?:を|いただき|ありがとう)|受け付けました|受付いたしました|受信いたしました",
    "已(?:经)?收到您的|已收到您|收到[您你]的(?:邮件|來信|来信|郵件)", r"(?:문의|메일|요청)[^\n]{0,8}접수",
    "accusons réception", "收到", r"\b(?:support )?case was opened|received your application|got it\b",
    "(?:stata|stato) ricevut", "recebi (?:o )?seu|recebi a sua", r"приня(?:т|л)[аи]?\b",
    "邮件我们已经收到|已经收到|我们已收到",
    "your (?:e-?)?mail (?:has been|was) (?:received|logged|registered|forwarded)",
    "automatically generated in response",
)  # fmt: skip
THANKED = (
    "(?:thank you|thanks) for (?:contacting|getting in touch|reaching out|writing to|your (?:e-?mail"
    "|message|inquiry|enquiry|request|interest|feedback|submission))",
    "(?:vielen|herzlichen|besten) dank für (?:ihre|deine)",
    "merci (?:de nous avoir|d'avoir contact|pour votre (?:demande|message))",
    "gracias por (?:contactar|ponerte|escribir|su (?:mensaje|consulta))", "grazie per (?:aver|averci)",
    "bedankt voor (?:uw|je) (?:bericht|vraag|mail)", "obrigad[oa] (?:por|pelo) (?:seu )?contact?o",
    "dziękujemy za", "tack för (?:att du|ditt)", "tak for (?:din|deres)", "takk for (?:din|at du)",
    "kiitos (?:yhteyden|viesti)", "děkujeme", "спасибо за (?:обращение|ваше)|благодарим", "дякуємо за",
    "teşekkür ede", "ありがとうございま", "感谢您", "감사합니다",
    "thanks for (?:applying|your application)|thank you for (?:applying|your application)",
    "agradeç|agradec", "merci de votre (?:message|courriel|demande)|merci pour votre",
    "gracias por (?:contactar|escribirnos|comunicar|tu (?:mensaje|correo)|su correo)",
)  # fmt: skip
WILL_ANSWER = (
    "(?:will|shall|aim to|try to|endeavou?r to) (?:be )?(?:respond|repl(?:y|ied)|get back|answer"
    "|be in touch|contact you|review|look into|in touch)",
    r"within (?:the next )?(?:\w+ )?(?:\d+ |two |three )?(?:hours|business|working)",
    "as soon as (?:possible|we can)|shortly", r"(?:schnellst|baldmög|umgehend|in kürze|so bald)[^\n]{0,60}",
    "dans les (?:plus brefs|meilleurs) délais|répondr", r"lo antes posible|a la brevedad|respond\w+ en",
    r"il prima possibile|al più presto|entro \d", r"zo (?:snel|spoedig) mogelijk|binnen \d",
    "o mais (?:breve|rápido)|em breve|retornar|responderemos", "jak najszybciej|wkrótce|odpowiemy",
    r"så snart|inom \d|inden for \d|innen \d", "mahdollisimman pian", "co nejdříve|brzy ozveme|odpovíme",
    "в ближайшее время|ответим|свяжемся", "найближч", "en kısa sürede", "折り返し|ご返信|回答いたし",
    "尽快|儘快|盡快", "빠른 시일|회신 드리|답변",
    "(?:will|shall) be (?:read|dealt|processed|reviewed|answered|handled|treated)", "sera traité", "serà",
    r"wird[^\n]{0,40} (?:bearbeitet|weitergeleitet|beantwortet)", "zostanie (?:rozpatrz|przekaz)",
    "ser[áà] (?:respondid|tratad|atendid)", "给您(?:回|答)|回覆您|回复您",
    "'ll (?:get back|repl|respond|be in touch|answer)", "(?:be|is|get) (?:assigned|in touch)",
    r"up to (?:\w+ )(?:\w+ )?days", "antworte|beantworte|melden uns|wieder für sie da",
    "contestaremos|te contestar|le contestar|responderé", "risponder(?:ò|emo)|presa in carico|verrà",
    "beantwoorden|reageren", "svarar|svarer|vastaamme|vastaan", "свяж[еу]тся|ответит",
    "回复您|回覆您|工作日内", "respond to all|aim to", "responderei",
)  # fmt: skip
NUMBERED = (
    r"(?:ticket|case|request|reference|tracking|incident)[^\n]{0,20}(?:number|id\b|no\.?\b|#|\d{4})",
    "(?:ticket|vorgangs|fall|bearbeitungs|auftrags)-?nummer", r"(?:numéro|référence)[^\n]{0,20}\d",
    "número de (?:caso|ticket|incidencia|protocolo)|protocolo",
    "numero (?:di )?(?:ticket|pratica|richiesta)", "(?:ticket|zaak)nummer", "numer (?:zgłoszenia|sprawy)",
    "ärendenummer|sagsnummer|saksnummer", "номер (?:обращения|заявки|запроса|тикета)",
    "受付番号|お問い合わせ番号", "工单号|受理号|접수번호",
)  # fmt: skip
NO_ANSWER = (
    "(?:please )?do not (?:reply|respond|answer)|don't reply|not change the subject|leave the subject",
    "nicht auf diese (?:e-?mail|nachricht)|bitte antworten sie nicht", "ne pas répondre",
    "no (?:respond|contest)[ae]", "non rispondere", "niet (?:te )?(?:beantwoorden|antwoorden)",
    "não respond", "nie odpowiad", "svara inte|besvar(?:as)? (?:inte|ikke)", "älä vastaa", "neodpovíd",
    "не отвечайте|не нужно отвечать", "yanıtlamayın", "返信しないで|返信できません|返信いただいて",
    "请勿回复|請勿回覆", "회신하지|발신 ?전용",
)  # fmt: skip
WITHIN = (
    r"within (?:the next )?(?:\w+ )?(?:\d+|one|two|three|five|ten|a few) (?:\w+ )?(?:hours|days)",
    r"(?:next|\d|two|three|five|ten) (?:business|working) days?",
    r"innerhalb von \d|\d+ (?:stunden|werktagen)", r"\d+ (?:heures|jours)",
    r"\d+ (?:horas|días|ore|giorni|dias)", r"binnen \d|\d+ werkdagen", r"\d+ (?:godzin|dni)",
    r"\d+ (?:timmar|dagar|timer|dager|hverdage)", "рабочего дня|рабочих дней", "営業日以内", "个工作日",
    "영업일",
)  # fmt: skip
KINDS = (GOT, THANKED, WILL_ANSWER, NUMBERED, NO_ANSWER, WITHIN)
"""Six things a desk says; two or more of them make an acknowledgement."""

UNREAD = (
    "(?:this|the) (?:e-?mail |mail)?(?:mailbox|inbox|address|account|box) is (?:not|never|no longer"
    "|un)[ -]?(?:monitored|checked|read|attended|in use|staffed)",
    "(?:unmonitored|unattended|unmanned) (?:e-?mail |mail)?(?:mailbox|inbox|address|account|box)",
    "(?:replies|messages|mails|e-?mails) (?:sent )?(?:to|in) this (?:e-?mail )?(?:address|mailbox"
    "|account|inbox) (?:are|will) (?:not|be (?:un|ignored))",
    r"(?:dieses postfach|diese adresse|diese e-?mail-adresse)[^\n]{0,30} nicht (?:mehr )?(?:gelesen"
    r"|überwacht|abgerufen|betreut)",
    r"(?:cette (?:boîte|adresse)|boîte de messagerie)[^\n]{0,30} (?:n'est (?:pas|plus)) (?:consult"
    r"|surveill|lue|relev)",
    r"(?:este buzón|esta dirección|esta cuenta)[^\n]{0,40} no (?:es|está|se) (?:monitor|atend|supervis"
    r"|revis)",
    r"questa casella[^\n]{0,30} non (?:è|viene) (?:monitor|presidi|lett|controll)",
    "(?:deze mailbox|dit (?:e-?mail)?adres|deze inbox) wordt niet (?:gelezen|gelezen|gecontroleerd"
    "|bekeken|beantwoord)",
    r"(?:esta caixa|este e-?mail|este endereço)[^\n]{0,30} não (?:é|está) (?:monitor|verific|lid)",
    r"(?:ta skrzynka|ten adres)[^\n]{0,30} nie jest (?:monitor|sprawdz|odczyt)", "(?:送信|配信)専用",
    r"此(?:邮箱|郵箱|邮件地址)[^\n]{0,10}(?:无人|無人|不接收|未)",
    r"(?:этот ящик|этот адрес|данный (?:ящик|адрес))[^\n]{0,30} не (?:провер|чита|обслуж)",
    r"(?:this|my|the) (?:old )?(?:e-?mail )?(?:address|account|mailbox|inbox)[^\n]{0,20} (?:is|will be"
    r"|has been) (?:no longer|not|discontinued|deactivated|closed|retired)(?: longer)?(?: (?:in use"
    r"|used|valid|active|checked|maintained|monitored|soon))?",
    "no longer (?:check|use|read|monitor) this (?:e-?mail )?(?:account|address|mailbox|inbox)",
    r"diese (?:e-?mail-?)?adresse[^\n]{0,20} nicht mehr (?:gültig|aktiv|in gebrauch|genutzt|verwendet)",
    r"cette (?:adresse|boîte)[^\n]{0,20} n'est plus (?:active|valide|utilisée|consultée)",
    r"(?:esta|este) (?:cuenta|dirección|correo|buzón)[^\n]{0,20} ya no (?:se |está |es )",
    r"quest[oa] (?:indirizzo|casella|account)[^\n]{0,20} non (?:è|viene) più",
    r"dit (?:e-?mail)?adres[^\n]{0,20} niet (?:meer|langer)",
    r"est[ea] (?:e-?mail|endereço|conta)[^\n]{0,20} não (?:é|está) mais",
    r"(?:данный|этот) (?:почтовый )?(?:ящик|адрес)[^\n]{0,20} больше не",
    r"ten adres[^\n]{0,20} (?:nie jest już|już nie)",
    r"(?:den här|denna) (?:e-?post)?adress\w*[^\n]{0,20} (?:används inte|inte längre)",
    r"denne (?:e-?mail|adresse)\w*[^\n]{0,20} (?:ikke længere|ikke lenger)",
    r"(?:この|当)メールアドレスは[^\n]{0,20}(?:使用して(?:いません|おりません)|廃止|無効)",
)  # fmt: skip
"""A mailbox nobody looks into says so."""

PROOFS = (
    "prove (?:that )?you(?:'re| are) (?:a |an )?(?:human|person|real|actual)",
    r"(?:click|reply|visit|follow)[^\n]{0,80}to (?:have your message delivered|deliver (?:your"
    r"|the) message|release (?:it|your))",
    r"pour que votre (?:message|mail|courriel)[^\n]{0,40}(?:parvienne|soit (?:remis|délivré))",
    r"damit ihre (?:nachricht|e-?mail)[^\n]{0,40} zugestellt",
)  # fmt: skip
"""What no person asks of another."""

CHALLENGES = (
    "prove (?:that )?you(?:'re| are) (?:a |an )?(?:human|person|real|actual)", "challenge[- /]response",
    r"(?:your |this )?(?:message|e-?mail|mail)[^\n]{0,40} (?:is|has been|will be) (?:on hold|held"
    r"|being held|quarantined|placed|waiting)[^\n]{0,60}(?:confirm|verif|until|for you|pending|queue"
    r"|hold)",
    r"(?:click|reply|visit|follow)[^\n]{0,60}(?:to (?:release|deliver|confirm|verify|prove|authenticate"
    r"|complete)|released)",
    "spam ?arrest", "boxbe", "bluebottle", "tmda",
    "sender (?:verification|confirmation|address verification)|verification process", "whitelist",
    "approved senders",
    "not (?:yet )?(?:on|in|among) (?:my|our|the|his|her) (?:list|guest|allowed|approved|white|safe|known)",
    r"(?:stop|block|reduce|control|avoid|fight|protect\w* (?:from|against)) (?:junk|spam|unsolicited)",
    "your e-?mail is (?:being )?held", "(?:do not|don't) recogni[sz]e your",
    "only (?:need|have) to do this once|one[- ]time", "to have your (?:message|mail|e-?mail) delivered",
    r"(?:bestätigen sie|zum bestätigen|bestätigung)[^\n]{0,60}(?:absender|link|antworten)",
    r"(?:cliquez|répondez)[^\n]{0,60}(?:confirmer|valider|authentifi)",
    r"(?:haga|haz) clic[^\n]{0,60}(?:confirmar|verificar)", "mailinblack",
    "confirm (?:that )?(?:you(?:'re| are)|your (?:message|identity|e-?mail))", "ask first-time senders",
    "first[- ]time senders", "so much spam", "allowed list", "only accepts? mail from",
    "known (?:addresses|senders)",
    "will then be delivered|to get through|include the word|original (?:mail|message) will",
)  # fmt: skip
"""How a filter asks a sender for a proof; two of them are enough without any other sign."""

SUBJECTS = (
    "accusé de réception", "(?:eingangs|empfangs|erhalts)bestätigung", "acuse de recibo",
    "ontvangstbevestiging", "potwierdzenie (?:otrzymania|przyjęcia|odbioru)",
    "thank(?:s| you) for (?:your (?:enquiry|inquiry|e-?mail|message|request|interest|submission"
    "|feedback)|contacting|getting in touch|reaching out|writing)",
    "(?:we(?:'ve| have) )?received your", "conferma (?:di )?(?:ricezione|ricevimento)",
    "confirmação de recebimento", "bekräftelse", "kvittering", r"[\[(]?request received",
    r"[^\n]{0,60}(?:has been|was) received", "acknowledg", "confirmation of receipt", "receipt of your",
    "we got your", "подтверждение (?:получения|приема)", "受付|お問い合わせ", "您的来信", "접수",
    "vahvistus", "potvrzení (?:přijetí|o přijetí)",
)  # fmt: skip
"""Subjects of a desk; two of the things a desk says must stand under them."""
