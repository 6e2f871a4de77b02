"""How machines answer for people, in many languages: patterns, no code."""

SUBJECTS = (
    r"auto(?:mated|matic|matical|matisch\w*|mat)?[-_ ]?(?:re(?:ply|sponse|spond\w*)|antwort\w*|svar"
    r"|message|mail)\b",
    r"auto\s?:", "automatische antwort", "abwesenheit", "abwesend", "out[- ]of[- ](?:the[- ])?office",
    r"ooo\b", r"\[ooo\]", r"réponse auto\w*", "message d'absence", r"respuesta auto\w*",
    "fuera de (?:la )?oficina", r"risposta auto\w*", "fuori (?:sede|ufficio)", "automatisch antwoord",
    "automatische beantwoording", "buiten kantoor", "niet op kantoor", r"resposta auto\w*",
    "fora do escritório", "autoodpowiedź", "automatyczna odpowiedź", "odpowiedź automatyczna",
    "poza biurem", "autosvar", "automatiskt svar", "automatisk svar", "ikke (?:på kontoret|til stede)",
    "automaattinen vastaus", "automatická odpověď", "mimo kancelář", "automatická odpoveď", "автоответ",
    "автоматический ответ", "вне офиса", "автоматична відповідь", "автовідповід", "поза офісом",
    "otomatik yanıt", "ofis dışında", "ofiste değil", "αυτόματη απάντηση", "εκτός γραφείου", "自動返信",
    "自動応答", "自动回复", "自動回覆", "自动答复", "自動回應", "자동 회신", "자동 응답", "부재중",
    "trả lời tự động", "thư trả lời tự động", "automatikus válasz", "házon kívül", "irodán kívül",
    "răspuns automat", "în afara biroului", "מענה אוטומטי", "תשובה אוטומטית", "מחוץ למשרד", "رد تلقائي",
    "خارج المكتب",
)  # fmt: skip

HINTS = (
    "automatisches", "away from", "on (?:vacation|holiday|leave|annual|maternity|parental)", "vacation",
    "i(?:'m| am) (?:away|out|on)", "currently (?:away|out)", "absence", "absent", "en congé",
    "en vacances", "ausencia", "ausente", "de vacaciones", "assenza", "assente", "in ferie", "afwezig",
    "ausência", "fora d[oe]", "férias", "nieobecno", "urlop", "frånvaro", "fravær", "ikke til stede",
    "ferie", "semester", "poissa", "lomalla", "poissaolo", "nepřítomn", "dovolen", "отсутству",
    "в отпуске", "відпустк", "izinde", "απουσία", "不在", "外出", "休假", "부재", "vắng mặt", "szabadság",
    "concediu", "holiday", r"urlaub\b",
)  # fmt: skip

SENTENCES = (
    "out of (?:the )?office",
    r"(?:i am|i'm|i will be|i'll be|will be|am currently|is currently|currently) (?:away|out|on (?:\w+"
    r" ){0,2}(?:vacation|holiday|leave)|travel\w* (?:with|and|until))",
    "on (?:annual|vacation|maternity|parental|sick|paternity) leave",
    "auto(?:matic|mated|matically)?[- ](?:generated )?(?:re(?:ply|sponse)|responder|message|generated)",
    "limited access to (?:my )?e?-?mail", "no access to (?:my )?e?-?mail",
    "(?:return|back) (?:to|in) (?:the |my )?office", "this is an auto",
    "nicht (?:im büro|im haus|erreichbar|am arbeitsplatz)", "außer haus", "ausser haus", "im urlaub",
    "abwesen", "nicht gelesen", "automatische (?:antwort|nachricht)", "actuellement absent",
    "absente? (?:du|jusqu|de)", "en congés?", "réponse automatique", "de retour le",
    "fuera de la oficina", "estoy de vacaciones", "estaré (?:de|fuera)", "me encuentro (?:de|fuera)",
    "respuesta automática", "ausente", "fuori ufficio", "sono in ferie",
    "sarò (?:assente|in ferie|fuori)", "risposta automatica", "afwezig", "op vakantie", "niet aanwezig",
    "automatisch bericht", "estou de férias", "fora do escritório", "estarei", "resposta automática",
    "na urlopie", "nieobecn", "jestem poza", "wiadomość automatyczna", "på semester", "åter på kontoret",
    "inte på kontoret", "på ferie", "ikke på kontoret", "tilbage på kontoret", "tilbake på kontoret",
    "lomalla", "en ole paikalla", "poissa", "na dovolené", "mimo kancelář", "nejsem v kanceláři",
    "в отпуске", "отсутству", "вне офиса", "автоматическое сообщение", "автоматичн", "у відпустці",
    "izindeyim", "izinde", "ofis dışında", "ofiste ol", "άδεια", "εκτός γραφείου", "απουσιάζω", "不在に",
    "休暇", "不在で", "留守", "自動(?:返信|応答|送信)", "休假", "外出", "出差", "不在办公室", "自动回复",
    "自動回覆", "부재", "휴가", "자동 (?:회신|응답|답장)", "nghỉ phép", "vắng mặt", "tự động",
    "szabadságon", "nem vagyok", "irodán kívül", "automatikus", "concediu", "nu sunt în birou",
    "mesaj automat",
)  # fmt: skip

CHALLENGES = (
    "confirm (?:that )?(?:you(?:'re| are)|your (?:message|identity|email|address|e-mail))",
    "challenge[- /]response",
    r"your (?:message|e-?mail) (?:is|has been|will be) (?:held|being held|quarantined"
    r"|waiting)[^\n]{0,60}(?:confirm|verif|until|for you)",
    r"(?:click|reply|visit|follow)[^\n]{0,60}(?:to (?:release|deliver|confirm|verify|prove|authenticate))",
    "spam ?arrest", "boxbe", "bluebottle", "tmda",
    "sender (?:verification|confirmation|address verification)", "whitelist", "approved senders",
    "not (?:yet )?(?:on|in) (?:my|our|the) (?:guest|allowed|approved|white|safe)",
)  # fmt: skip

ACKNOWLEDGEMENTS = (
    "(?:we have |we've |has been |have |was )?(?:successfully )?receiv(?:ed|ing) your (?:message|e-?mail"
    "|request|inquiry|enquiry|question|ticket|support)",
    r"your (?:request|ticket|case|message|e-?mail|inquiry)[^\n]{0,30} (?:has been|was) (?:received|logged"
    r"|created|assigned|registered|opened)",
    "thank you for (?:contacting|your (?:e-?mail|message|inquiry|enquiry|request|interest))",
    "do not reply to this", "will (?:respond|reply|get back|answer|be in touch|contact you)",
    r"ticket[^\n]{0,20}(?:number|id|#)",
    r"ihre (?:anfrage|nachricht|e-?mail)[^\n]{0,40}(?:erhalten|eingegangen)", "vielen dank für ihre",
    "nous avons bien reçu", "hemos recibido", "abbiamo ricevuto", "wij hebben uw", "recebemos (?:a )?sua",
    "otrzymaliśmy",
)  # fmt: skip
