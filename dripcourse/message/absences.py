"""How machines answer for people, in many languages: patterns, no code."""

SUBJECTS = (
    r"auto(?:mated|matic|matical|matisch\w*|mat)?[-_ ]?(?:re(?:ply|sponse|spond\w*)|antwort\w*|svar"
    r"|(?:message|mail)(?=\s*(?:$|[:\])-])))\b",
    r"[^\n]{0,200}[\[(]auto(?:mated|matic)?[-_ ]?(?:reply|response|respond)\w{0,4}[\])]",
    r"[^\n:?]{2,60} (?:est absent|ist (?:derzeit )?au(?:ß|ss)er haus|è fuori (?:sede|ufficio)|está fuera)",
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
    "خارج المكتب", "automatski odgovor", "автоматичен отговор", "balasan otomatis", "jawapan automatik",
    "automaatvastus", "samodejni odgovor", "automatinis atsakymas", "automātiskā atbilde",
    "sjálfvirkt svar", "afwezigheids", "away from my (?:e-?)?mail",
    r"[^\n:?]{2,60} is (?:currently )?out of (?:the )?office\b", "อัตโนมัติ", "ตอบกลับอัตโนมัติ",
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
    "mesaj automat", "(?:unattended|unmonitored) mailbox", "mailbox is (?:not|no longer) monitored",
    "is (?:currently )?on (?:vacation|holiday|leave)", "ledig till",
    "(?:holder|har) ferie", "de férias",
    r"(?:have|has) left (?:the |our )?(?:company|firm|organi|team|\w+\.)",
    "office (?:is|will be) closed", "met vakantie", "met verlof", "izvan ureda",
    "godišnjem odmoru", "в отпуск", "sedang cuti", "puhkusel", "v dovolenke|na dovolenke",
    "no longer (?:with|employed|work)",
    r"derzeit (?:nicht|im|ab)\b", "elternzeit", "mutterschutz", "parental leave", "congé (?:mat|par)",
    "will not be (?:reading|checking|able to (?:read|answer|reply))", "when i (?:return|get back|am back)",
)  # fmt: skip

DECLARATIONS = (
    r"(?:^|[.!*:\n] ?)(?:please note(?: that)? )?this is (?:just |only |simply )?"
    r"an? (?:auto\w*|computer)[- ](?:generated )?"
    "(?:re|mess|e-?mail|note|notif|answer|confirm|acknowl|out)",
    "this (?:e-?mail|message|reply|notice) (?:was|is|has been)"
    " (?:sent |generated |created )?automatic", "this is the only notification you will receive",
    "automatically generated (?:reply|response|message|e-?mail|acknowledg)",
    r"(?:will be|is) read when i (?:return|get back)", "(?:your )?e?-?mail regarding .{1,200} will be read",
    "(?:dies ist|das ist) eine auto", "automatisch (?:generierte|erzeugte|erstellte|versandte)",
    "(?:réponse|message|courriel) (?:automatique|généré)", "(?:respuesta|mensaje) (?:automátic|generad)",
    "(?:risposta|messaggio) (?:automatic|generat)", "(?:resposta|mensagem) automátic",
    "dit is een automatisch", "automatisch (?:gegenereerd|antwoord)", "automatycznie wygenerowan",
    "wiadomość (?:automatyczna|została wygenerowana)", "detta är ett auto", "dette er (?:et|en) auto",
    "tämä on automaat", "toto je automatick", "это автоматическ", "автоматически сформирован",
    "це автоматичн", "bu otomatik", "自動(?:返信|応答|送信)(?:メール|です|メッセージ)",
    "自动(?:回复|答复|发送)",
    "자동으로 (?:발송|전송|생성)", "ez egy automatikus", "acesta este un (?:mesaj|răspuns) auto",
)  # fmt: skip
"""A machine that says it is one."""

THANKS = (
    r"thank(?:s| you)(?: very much| so much)? for (?:your|the) (?:e-?mail|message|mail|note|inquiry|enquiry)",
    "(?:vielen|herzlichen|besten)? ?dank für (?:ihre|deine|die) (?:e-?mail|nachricht|mail|anfrage)",
    "merci (?:de|pour) (?:votre|ton) (?:e-?mail|message|courriel|mail)",
    "gracias por (?:su|tu) (?:correo|mensaje|e-?mail)", r"grazie per (?:la (?:sua|tua)|il (?:suo|tuo))",
    "(?:bedankt|dank) voor (?:uw|je|jouw)", "obrigad[oa] pel[ao] (?:seu|sua)",
    r"dziękuj\w+ za (?:wiadomość|mail)",
    "tack för (?:ditt|din)", "tak for (?:din|deres)", "takk for (?:din|e-?post)",
    "kiitos (?:viesti|sähköposti)",
    r"děkuj\w+ za", "спасибо за (?:ваше|письмо|сообщение)", "дякую за",
    "(?:mesajınız|e-postanız) için teşekkür",
    "メールありがとう", "感谢您的", r"köszön\w+ (?:a |az )?(?:levelét|üzenet|e-mail)", r"mulțum\w+ pentru",
)  # fmt: skip
"""How notes for everybody begin."""

RETURNS = (
    r"\b(?:until|till|through|back (?:on|in|at|to)|return(?:ing)? (?:on|to|in)|upon my return)\b",
    "when i return",
    r"\b(?:bis|ab dem|ab|wieder|zurück)\b[^\n]{0,20}\d", r"\b(?:jusqu|de retour|à mon retour)",
    r"\b(?:hasta el|vuelvo|a mi regreso)\b", r"\b(?:fino al?|rientr\w+|al mio ritorno)\b",
    r"\b(?:tot|vanaf|terug op)\b", r"\baté\b", r"\b(?:do|od) \d", r"\b(?:till|tillbaka|åter)\b",
    r"\b(?:til|tilbage|tilbake)\b", r"\b(?:saakka|asti|palaan)\b", r"\b(?:до|с) \d", "kadar",
    "まで", "返回|回来|回來", "까지", r"\b\d{1,2}-ig\b", r"\bpână\b", r"\bđến ngày\b",
)  # fmt: skip

STAND_INS = (
    r"(?:please|pls|you (?:can|may)) (?:contact|write to|e-?mail|call|reach|direct|refer)",
    "(?:urgent|emergency|immediate)", "direct (?:all|any|your)", "dringend", "eilig",
    r"wenden sie sich|bitte an|weitergeleitet", "urgên", "urgen(?:ce|t|te|z[ae]|tes|cia)", "spoed|dringende",
    "pilne|pilnych", "brådskande|akut", "haster|hastesag", "kiireelli", "naléhav|urgent",
    "срочн|обращайтесь|обратитесь", "терміно|звертайтес", "acil", "επείγο", "緊急|お急ぎ", "紧急|緊急|急事",
    "급한|긴급", "sürgős", "urgenț", "khẩn", "not monitored", r"contact(?:er|ar|are|en)\b",
)  # fmt: skip
"""Whom to ask instead."""

ERRANDS = (
    r"\b(?:pause|lessons?|course|kurs|lektion\w*|cours|leçon|curso|lección|lezion\w*|corso|resume|i was"
    r"|i've been|ich war|let's|let us"
    r"|sorry for (?:the|my) (?:late|delay|slow))\b"
)
"""What only somebody who read the letter speaks of."""

CHALLENGES = (
    "prove (?:that )?you(?:'re| are) (?:a |an )?(?:human|person|real|actual)",
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
