"""What mail programs, lists and lawyers put under a mail, in many languages: how it begins. Data, no code."""

SENT_FROM = (
    "sent from", "sent with", "sent via", "sent using", "sent through", "sent securely", "secured by",
    "secured with", "sent by iphone", "sent by mobile", "sent by my", "sent on the sprint", "sent on my",
    "sent mobile", "sent while", "mobile: sent", "message sent from", "this message was sent from",
    "this email was sent from", "this e-mail was sent from", "posted from", "typed on", "typed with",
    "written on my", "brevity by", "from my android phone", "get outlook for", "download outlook for",
    "outlook for", "get bluemail for", "von meinem", "von meiner", "gesendet von", "gesendet mit",
    "gesendet über", "gesendet aus", "gesendet via", "diese nachricht wurde von mein",
    "diese nachricht wurde mit", "diese mail wurde", "diese e-mail wurde von mein", "outlook für",
    "holen sie sich outlook", "laden sie outlook", "verschickt von", "verschickt mit", "versendet mit",
    "kurznachricht von", "envoyé de", "envoyé depuis", "envoyé à partir", "envoyé par", "envoyé avec",
    "envoyé d", "envoyé sur", "envoyée depuis", "envoyé via", "message envoyé d",
    "ce message a été envoyé d", "écrit depuis mon", "télécharger outlook", "obtenez outlook",
    "obtenir outlook", "téléchargez outlook", "provenance", "enviado desde", "enviado de", "enviado do",
    "enviado con", "enviado com", "enviado por", "enviado a través", "enviado a partir", "enviado via",
    "enviado pelo", "enviada do", "enviado dende", "obtener outlook", "obtén outlook",
    "descargar outlook", "obter o outlook", "obter outlook", "obtenha o outlook", "baixe o outlook",
    "baixar o outlook", "enviat des", "inviato da", "inviato dal", "inviato con", "inviato tramite",
    "inviata da", "ottieni outlook", "scarica outlook", "verzonden vanaf", "verzonden met",
    "verzonden vanuit", "verzonden via", "verstuurd vanaf", "verstuurd met", "verstuurd vanuit",
    "verstuurd via", "outlook voor", "download outlook", "outlook downloaden", "wysłane z", "wysłano z",
    "wysłane za pomocą", "wysłane przy użyciu", "pobierz aplikację outlook", "pobierz program outlook",
    "uzyskaj aplikację outlook", "skickat från", "skickat med", "skickat via", "skickades från",
    "skickas från", "skickades med", "hämta outlook", "skaffa outlook", "sendt fra", "sendt med",
    "sendt via", "hent outlook", "skaff deg outlook", "få outlook", "lähetetty", "lähetin tämän",
    "hanki outlook", "hae outlook", "odesláno z", "odesláno pomocí", "odoslané z", "odoslané pomocou",
    "poslané z", "posláno z", "získat outlook", "získejte outlook", "získať outlook", "stáhnout outlook",
    "stiahnuť outlook", "отправлено с", "отправлено из", "отправлено от", "отправлено через",
    "отправлено при", "послано с", "написано с", "получить outlook", "скачать outlook",
    "загрузить outlook", "надіслано з", "надіслано із", "надіслано через", "відправлено з",
    "відправлено із", "отримати outlook", "завантажити outlook", "outlook'u edinin", "στάλθηκε από",
    "εστάλη από", "αποστολή από", "λήψη του outlook", "发自我的", "发自", "从我的", "從我的", "傳送自",
    "发送自", "來自我的", "由我的", "获取 outlook", "获取outlook", "取得 outlook", "取得outlook",
    "下载 outlook", "寄件者：windows", "đã gửi từ", "gửi từ", "được gửi từ", "tải outlook",
    "nhận outlook", "tải về outlook", "elküldve a", "küldve a", "küldve samsung", "az iphone",
    "az én iphone", "iphone-omról", "az outlook", "az android outlook", "trimis de pe", "trimis din",
    "trimis cu", "obțineți outlook", "descărcați outlook", "descarcă outlook", "נשלח מ", "קבל את outlook",
    "أُرسلت من", "أرسلت من", "مرسل من", "مُرسل من", "تم الإرسال من", "الحصول على outlook", "dikirim dari",
    "terkirim dari", "dapatkan outlook", "dihantar daripada", "poslano s", "poslano z", "poslano iz",
    "poslato sa", "poslato s", "изпратено от", "изпратено с", "послато са", "saadetud minu",
    "išsiųsta iš", "sūtīts no", "nosūtīts no", "sent úr", "ส่งจาก", "รับ outlook", "mail.ru",
    "-- отправлено",
)  # fmt: skip

SENT_FROM_ANYTHING = (
    "sent from", "sent via", "envoyé de mon", "envoyé depuis mon", "enviado desde mi", "enviado do meu",
    "inviato dal mio", "verzonden vanaf mijn", "verstuurd vanaf mijn", "skickat från min",
    "sendt fra min", "отправлено с моего", "发自我的",
)  # fmt: skip

ON_THE_GO = frozenset({
    "sent on the go", "sent on the run", "sent on the move", "sent while on the move",
    "sent while mobile", "sent from the road", "from my iphone", "from my ipad", "from my phone",
    "from my mobile", "from mobile", "via iphone", "von unterwegs", "unterwegs gesendet",
    "von unterwegs gesendet", "mobil gesendet", "sent with shift", "sent with spark", "sent with spike",
    "sent with nine", "enviado del móvil",
})  # fmt: skip
"""Whole lines."""

PROSE = frozenset({
    "but", "and", "he", "she", "it", "they", "you", "we", "aber", "und", "er", "mais", "il", "elle",
    "pero", "ella", "lui", "lei", "maar", "hij", "ze", "men", "han", "hon", "и", "но", "он", "она",
})  # fmt: skip
"""Words no client's footer has before its first comma."""

SENT_FROM_ENDINGS = (
    "gesendet", "gönderildi", "から送信", "から送信しました", "から送信しています", "を入手", "을 입수",
    "에서 보냄", "에서 보낸 메일", "에서 보낸 메일입니다", "에서 보냈습니다", "다운로드", "받기",
    "edinin", "beszerzése", "küldve", "发送", "傳送", "發送", "发送的", "verstuurd", "verzonden",
    "geschrieben", "より送信", "iletildi", "bidalia",
)  # fmt: skip

DEVICES = (
    "iphon", "ipad", "ipod", "ios", "android", "samsung", "galaxy", "blackberry", "outlook", "mail",
    "yahoo", "gmail", "windows", "huawei", "xiaomi", "redmi", "oneplus", "pixel", "mobile", "phone",
    "handy", "smartphone", "proton", "nokia", "lumia", "htc", "sony", "xperia", "motorola", "droid",
    "thunderbird", "spark", "mailbox", "nine", "aquamail", "tablet", "telefon", "téléphone", "telefone",
    "teléfono", "teléfon", "telefono", "puhelimesta", "puhelimest", "móvil", "movil", "móvel", "celular",
    "cellulare", "gsm", "telefoon", "телефон", "смартфон", "планшет", "мобил", "手机", "手機", "휴대폰",
    "verizon", "t-mobile", "at&t", "wireless", "macbook", "apple", "superhuman", "zoho", "gmx", "web.de",
    "tutanota", "tuta", "fastmail", "airmail", "polymail", "mailspring", "newton", "edison", "canary",
    "typeapp", "surface", "kindle", "chromebook", "laptop", "почт", "courrier", "correo", "posta", "pošt",
    "unterwegs", "mobil", "邮箱", "信箱", "郵件", "邮件", "電話", "메일", "điện thoại", "thiết bị",
    "luuri", "kännykä", "mobiel", "komórk", "τηλέφωνο", "κινητό", "デバイス", "スマートフォン", "honor",
    "oppo", "vivo", "realme", "lenovo", "asus", "lg ", "k-9", "fairemail", "roundcube", "webmail",
    "t-online", "freemail", "seznam", "orange", "laposte", "front", "hushmail", "mimestream", "hey",
    "ymail", "aol", "bluemail", "device", "gerät", "appareil", "dispositivo", "my mac", "my pc", "word",
    "palm", "treo", "pda", "telus", "rogers", "sprint", "virgin", "vodafone", "o2", "telekom", "boxer",
    "inky", "my computer", "갤럭시", "טלפון", "هاتف", "wp poczta", "spike", "shortwave", "mixmax",
    "mailtrack", "thumbs", "sparrow", "tiny keys", "apparat", "enhet", "laite", "urządzen", "készülék",
    "устройств", "пристро",
)  # fmt: skip

ANTIVIRUS = frozenset({
    "virus-free", "virenfrei", "libre de virus", "livre de vírus", "garanti sans virus", "sans virus",
    "privo di virus", "virusvrij", "wolny od wirusów", "virusfri", "без вирусов", "не содержит вирусов",
    "virus free", "virüs içermez", "vírusmentes", "viruksesta vapaa", "bez virů", "bez vírusov",
})  # fmt: skip

DISCLAIMER_OPENERS = (
    "confidentiality", "disclaimer", "notice:", "legal notice", "privileged", "important notice",
    "this e-mail", "this email", "this message", "this communication", "this transmission",
    "this electronic", "the information contained", "the information in this", "the contents of this",
    "the content of this", "the information transmitted", "if you are not the intended",
    "if you have received this", "please consider the environment", "please think before",
    "before printing", "think green", "save paper", "p please consider", "no virus found", "virus-free",
    "scanned by", "checked by avg", "internal virus database", "any views or opinions", "diese e-mail",
    "diese mail", "diese nachricht", "dieses e-mail", "der inhalt dieser", "die information in dieser",
    "die in dieser e-mail", "vertraulichkeit", "haftungsausschluss", "virenfrei",
    "bitte denken sie an die umwelt", "bitte prüfen sie", "der austausch von", "ce message",
    "ce courriel", "ce mail", "cet e-mail", "cet email", "les informations contenues",
    "avis de confidentialité", "l'absence de virus", "garanti sans virus", "pensez à l'environnement",
    "avant d'imprimer", "este mensaje", "este correo", "este e-mail", "este email",
    "la información contenida", "aviso legal", "aviso de confidencialidad", "antes de imprimir",
    "libre de virus", "esta mensagem", "as informações", "as informações contidas", "livre de vírus",
    "questo messaggio", "questa e-mail", "questa email", "le informazioni contenute", "ai sensi",
    "avviso di riservatezza", "privo di virus", "dit bericht", "deze e-mail", "dit e-mailbericht",
    "de informatie", "virusvrij", "denk aan het milieu", "niniejsza wiadomość", "ta wiadomość",
    "informacje zawarte", "detta meddelande", "detta e-post", "denne e-mail", "denne mail",
    "denne e-posten", "denne meddelelse", "tämä viesti", "tämä sähköposti", "tato zpráva", "tento e-mail",
    "obsah této", "это сообщение", "настоящее сообщение", "данное сообщение", "информация, содержащаяся",
    "не містить вірусів", "это письмо", "bu e-posta", "bu mesaj", "bu ileti", "το παρόν μήνυμα",
    "このメール", "本邮件", "此邮件", "本郵件", "이 메일은", "본 메일", "ez az üzenet", "ez az e-mail",
    "acest mesaj", "acest e-mail", "thư này", "email này",
)  # fmt: skip

DISCLAIMER_PROOF = (
    "confidential", "privileged", "intended", "recipient", "virus", "vertraulich", "adressat",
    "empfänger", "confidentiel", "destinataire", "confidencial", "destinatari", "riservat",
    "vertrouwelijk", "geadresseerde", "poufn", "adresat", "konfident", "konfidenti", "fortrolig",
    "luottamuksell", "důvěrn", "конфиденциальн", "вирус", "gizli", "εμπιστευτικ", "機密", "机密", "기밀",
    "bizalmas", "environment", "umwelt", "printing", "print this", "avast", "avg", "milieu", "imprimir",
    "imprimer", "liability", "monitored", "authorized", "authorised", "unauthor", "delete", "disclos",
    "addressee", "solely", "registered office", "registered in", "company number", "destinat",
    "privilegiad", "apague", "elimin", "cancell", "informazion", "vernichten", "irrtümlich", "erreur",
    "detrui", "unbefugt", "limba", "bảo mật", "mật",
)  # fmt: skip

LIST_FOOTERS = (
    "you received this message because", "you are receiving this", "to unsubscribe from this",
    "to unsubscribe, ", "to unsubscribe send", "reply to this email directly", "view it on github",
    "view this message in context", "to post to this group", "for more options, visit",
    "to view this discussion", "mailing list", "unsubscribe:", "unsubscribe at", "yahoo! groups links",
    "to unsubscribe or", "manage your subscription", "you are subscribed", "sie erhalten diese nachricht",
    "vous recevez ce message", "has recibido este mensaje", "recibió este mensaje", "view/reply online",
    "to unsubscribe", "stay on top of everything", "click here to unsubscribe", "posted via",
    "read more at", "do you yahoo", "get your free", "msn", "hotmail", "join the world",
    "do more with windows live", "discover the new windows",
)  # fmt: skip

ANSWERS = frozenset({
    "yes", "no", "maybe", "yep", "nope", "ok", "okay", "stop", "ja", "nein", "vielleicht", "oui", "non",
    "si", "sí", "sì", "nee", "sim", "não", "nao", "tak", "nie", "nej", "nei", "joo", "kyllä", "ei", "ano",
    "ne", "áno", "да", "нет", "так", "ні", "evet", "hayır", "ναι", "όχι", "はい", "いいえ", "是", "不",
    "네", "아니요", "có", "không", "igen", "nem", "da", "nu", "thanks", "pause", "booked", "questions",
    "undo", "again", "resume", "help", "done", "both", "neither", "him", "her",
})  # fmt: skip
"""What a dash may stand before without being a signature."""
