"""The words mail programs put around a quote, in the languages people read mail in. Data, no code.

Everything is in lower case, without the colon; spaces are plain.
"""

FROM = frozenset({
    "from", "von", "de", "da", "fra", "från", "van", "od", "от", "від", "kimden", "gönderen", "από", "dari", "pengirim",
    "差出人", "送信者", "发件人", "寄件者", "寄件人", "보낸 사람", "보낸사람", "lähettäjä", "feladó", "de la", "expéditeur",
    "remitente", "remetente", "mittente", "afzender", "avsender", "afsender", "avsändare", "absender", "nadawca",
    "odesílatel", "odosielateľ", "expeditor", "từ", "người gửi", "מאת", "من", "จาก", "saatja", "nuo", "no", "šalje",
    "pošiljatelj", "frá", "з", "אל מ", "desde",
})  # fmt: skip

SENT = frozenset({
    "sent", "date", "sent at", "sent on", "date sent", "gesendet", "gesendet am", "datum", "envoyé", "envoyé le", "date d'envoi",
    "enviado", "enviado el", "enviada em", "enviado em", "enviada", "fecha", "data", "inviato", "data invio", "verzonden",
    "verzonden op", "wysłano", "wysłane", "data wysłania", "skickat", "skickat den", "sendt", "dato", "lähetetty",
    "lähetysaika", "päivämäärä", "päiväys", "pvm", "odesláno", "odoslané", "dátum", "дата", "отправлено", "надіслано",
    "відправлено", "gönderilme tarihi", "gönderildi", "gönderim tarihi", "tarih", "ημερομηνία", "στάλθηκε", "απεσταλμένα",
    "送信日時", "日時", "日付", "送信済み", "发送时间", "发送日期", "寄件日期", "日期", "傳送時間", "传送时间", "時間", "时间", "보낸 날짜",
    "날짜", "보낸 시간", "đã gửi", "ngày", "ngày gửi", "gửi", "vào", "küldve", "elküldve", "küldés dátuma", "trimis", "trimis la",
    "תאריך", "נשלח", "תאריך שליחה", "التاريخ", "تاريخ الإرسال", "วันที่", "ส่ง", "dikirim", "tanggal", "kuupäev", "datums",
    "poslano", "poslato", "изпратено", "послато", "dagsetning", "saadetud",
})  # fmt: skip

TO = frozenset({
    "to", "an", "à", "a", "pour", "para", "per", "til", "till", "aan", "naar", "do", "dla", "кому", "alıcı", "kime", "προς",
    "宛先", "收件人", "收件者", "받는 사람", "받는사람", "vastaanottaja", "címzett", "către", "catre", "komu", "đến", "tới",
    "người nhận", "destinataire", "destinatario", "destinatário", "empfänger", "ontvanger", "mottaker", "mottagare",
    "modtager", "אל", "إلى", "ถึง", "kepada", "saaja", "kam", "za", "prima", "до",
})  # fmt: skip

SUBJECT = frozenset({
    "subject", "betreff", "objet", "asunto", "assunto", "oggetto", "onderwerp", "temat", "ämne", "emne", "aihe", "předmět",
    "predmet", "тема", "konu", "θέμα", "件名", "主题", "主題", "主旨", "제목", "chủ đề", "tiêu đề", "tárgy", "subiect", "נושא",
    "الموضوع", "เรื่อง", "subjek", "perihal", "teema", "naslov", "zadeva", "относно", "efni", "assumpte", "sujet",
})  # fmt: skip

OTHER_LABELS = frozenset({
    "cc", "bcc", "kopie", "cópia", "copia", "copie", "kopia", "kopi", "kopio", "抄送", "副本", "참조", "копия", "копія",
    "másolatot kap", "másolat", "dw", "bilgi", "κοιν", "κοινοποίηση", "สำเนา", "עותק", "نسخة", "reply-to", "reply to",
    "antwort an", "répondre à", "responder a", "rispondi a", "importance", "priority", "wichtigkeit", "priorität",
    "importancia", "importância", "belang", "prioritet", "attachments", "anlagen", "pièces jointes", "sensitivity", "organization",
    "newsgroups", "message-id", "x-mailer", "return-path", "kopírovat", "kópia", "resent-from", "sender", "list-id",
})  # fmt: skip

WROTE = (
    "wrote", "writes", "schrieb", "schreibt", "geschrieben", "a écrit", "écrit", "a ecrit", "ecrit", "écrivait", "escribió",
    "escribio", "escribe", "ha escrito", "ha scritto", "scritto", "scrive", "schreef", "schrijft", "geschreven", "escreveu",
    "escreve", "napisał(a)", "napisał/a", "napisał", "napisała", "napisal(a)", "napisal", "napisala", "pisze", "napisana przez",
    "skrev", "skriver", "skrifaði", "kirjoitti", "kirjoittaa", "kirjutas", "napsal(a)", "napsal", "napsala", "napísal(a)", "napísal", "napísala", "píše",
    "ezt írta", "írta", "írja", "a scris", "scris", "scrie", "написал(а)", "написал", "написала", "писал", "писал(а)", "пишет",
    "пише", "написав", "написала", "написав(ла)", "написа", "написао", "је написао/ла", "yazdı", "yazmış", "şunları yazdı",
    "έγραψε", "γράφει", "写道", "寫道", "写到", "撰写", "書きました", "書いた", "書いたメール", "のメール", "작성", "썼습니다", "쓴 글",
    "đã viết", "viết", "menulis", "เขียนว่า", "เขียน", "כתב", "כתבה", "כתב/ה", "كتب", "كتبت", "napisao", "napisala", "napisao/la",
    "je napisao", "je pisal", "rakstīja", "rašė", "va escriure", "ha escrit", "escrigué", "schreiv", "shkroi", "idatzi du", "написал/а",
)  # fmt: skip

QUOTING = (
    "quoting", "zitat von", "zitiere", "citando a", "citando", "citazione", "citat", "cytowanie", "cytat", "citerar", "lainaus",
    "en réponse à", "in reply to", "citování", "цитирую", "alıntı",
)  # fmt: skip

OPENERS = (
    "on", "at", "am", "le", "el", "il", "op", "em", "no dia", "na", "dnia", "w dniu", "den", "dne", "dňa", "pe", "în", "in",
    "la", "στις", "την", "vào", "ngày", "kl.", "klo", "il giorno", "el día", "el dia", "pada", "dana", "u", "a", "de", "na dan",
    "在", "於", "于", "во", "в", "у", "à", "vom", "zu", "lúc", "vào lúc", "bei", "ngày", "di", "ke", "בתאריך", "ב-", "في",
)  # fmt: skip

ORIGINAL = frozenset({
    "original message", "original e-mail", "original email", "reply message", "original appointment", "message from",
    "ursprüngliche nachricht", "originalnachricht", "original-nachricht", "ursprungliche nachricht", "originale nachricht",
    "message d'origine", "message original", "courrier original", "message d’origine", "mensaje original", "mensagem original",
    "messaggio originale", "messaggio originario", "oorspronkelijk bericht", "originele bericht", "origineel bericht",
    "wiadomość oryginalna", "oryginalna wiadomość", "treść oryginalnej wiadomości", "ursprungligt meddelande",
    "originalmeddelande", "oprindelig meddelelse", "original meddelelse", "oprindelig besked", "opprinnelig melding",
    "original melding", "alkuperäinen viesti", "původní zpráva", "pôvodná správa", "původní e-mail", "исходное сообщение",
    "оригинал сообщения", "первоначальное сообщение", "пересланное сообщение от", "оригінальне повідомлення",
    "вихідне повідомлення", "orijinal ileti", "özgün ileti", "orijinal mesaj", "αρχικό μήνυμα", "original-mail",
    "元のメッセージ", "original message by", "原始邮件", "原始郵件", "原邮件", "邮件原件", "원본 메시지", "원본 메일", "원래 메시지",
    "thư gốc", "thư ban đầu", "tin nhắn gốc", "eredeti üzenet", "eredeti levél", "mesaj original", "mesajul original",
    "ההודעה המקורית", "الرسالة الأصلية", "pesan asli", "missatge original", "izvorna poruka", "izvirno sporočilo",
    "please respond above this line", "reply above this line", "please type your reply above this line",
    "please reply above this line", "antwort bitte oberhalb dieser zeile", "type your response above this line",
    "nachricht von", "in antwort auf", "mensaje citado", "forwarded by",
})  # fmt: skip

FORWARDED = frozenset({
    "forwarded message", "begin forwarded message", "forwarded mail", "fwd", "original forwarded message", "start of forwarded message",
    "weitergeleitete nachricht", "anfang der weitergeleiteten nachricht", "weitergeleitete mail",
    "message transféré", "message transmis", "début du message réexpédié", "début du message transféré", "courriel transféré",
    "mensaje reenviado", "inicio del mensaje reenviado", "mensagem encaminhada", "início da mensagem encaminhada",
    "início da mensagem reencaminhada", "mensagem reencaminhada", "messaggio inoltrato", "inizio messaggio inoltrato",
    "messaggio originale inoltrato", "doorgestuurd bericht", "begin doorgestuurd bericht", "doorgezonden bericht",
    "przekazana wiadomość", "wiadomość przekazana", "początek przekazywanej wiadomości", "treść przekazanej wiadomości",
    "vidarebefordrat meddelande", "vidarebefordrat brev", "videresendt meddelelse", "videresendt besked",
    "videresendt melding", "start på videresendt besked", "edelleenlähetetty viesti", "välitetty viesti",
    "välitetty viesti alkaa", "přeposlaná zpráva", "začátek přeposlané zprávy", "preposlaná správa", "пересылаемое сообщение",
    "пересланное сообщение", "переслане повідомлення", "начало переадресованного сообщения", "yönlendirilen ileti",
    "iletilen mesaj", "iletilmiş mesaj", "προωθημένο μήνυμα", "転送メッセージ", "転送されたメッセージ", "转发的邮件", "转发邮件",
    "轉寄郵件", "轉寄的郵件", "전달된 메시지", "전달된 메일", "thư được chuyển tiếp", "tin nhắn được chuyển tiếp",
    "továbbított üzenet", "továbbított levél", "mesaj redirecționat", "mesaj redirectionat", "הודעה שהועברה",
    "رسالة معاد توجيهها", "pesan terusan", "forwarded by", "proslijeđena poruka", "posredovano sporočilo",
})  # fmt: skip

SENT_FROM = (
    "sent from", "sent with", "sent via", "sent using", "sent by", "sent on", "sent through", "sent securely", "secured by",
    "get outlook for", "get bluemail for", "(sent from", "sent mobile", "envoyé sur", "typed on", "written on my",
    "von meinem", "von meiner", "gesendet von", "gesendet mit", "gesendet über", "gesendet aus", "diese nachricht wurde von mein",
    "diese mail wurde", "outlook für", "holen sie sich outlook", "verschickt von", "verschickt mit", "versendet mit",
    "envoyé de", "envoyé depuis", "envoyé à partir", "envoyé par", "envoyé avec", "envoyé d", "envoyée depuis", "télécharger outlook",
    "obtenez outlook", "obtenir outlook", "téléchargez outlook", "provenance",
    "enviado desde", "enviado de", "enviado do", "enviado con", "enviado com", "enviado por", "enviado a través", "enviado a partir",
    "enviado via", "enviado pelo", "enviada do", "obtener outlook", "obtén outlook", "descargar outlook", "obter o outlook",
    "obtenha o outlook", "baixe o outlook", "enviat des", "inviato da", "inviato dal", "inviato con", "inviato tramite",
    "inviata da", "ottieni outlook", "scarica outlook", "verzonden vanaf", "verzonden met", "verzonden vanuit", "verzonden via",
    "verstuurd vanaf", "verstuurd met", "verstuurd vanuit", "outlook voor", "download outlook", "outlook downloaden",
    "wysłane z", "wysłano z", "wysłane za pomocą", "wysłane przy użyciu", "pobierz aplikację outlook", "pobierz program outlook",
    "skickat från", "skickat med", "skickat via", "hämta outlook", "sendt fra", "sendt med", "sendt via", "hent outlook",
    "skaff deg outlook", "få outlook", "lähetetty", "lähetin tämän", "hanki outlook", "hae outlook", "odesláno z", "odesláno",
    "odoslané z", "poslané z", "posláno z", "získat outlook", "získejte outlook", "отправлено с", "отправлено из", "отправлено от",
    "отправлено", "послано с", "получить outlook", "скачать outlook", "надіслано з", "надіслано", "відправлено з",
    "отримати outlook", "завантажити outlook", "outlook'u edinin", "στάλθηκε από", "εστάλη από", "αποστολή από", "λήψη του outlook",
    "发自我的", "发自", "从我的", "從我的", "傳送自", "发送自", "來自我的", "由我的", "获取 outlook", "取得 outlook", "下载 outlook",
    "나의", "내", "outlook for", "đã gửi từ", "gửi từ", "được gửi từ", "tải outlook", "nhận outlook", "elküldve", "küldve",
    "az iphone", "iphone-omról", "az outlook", "trimis de pe", "trimis din", "trimis cu", "obțineți outlook", "descărcați outlook",
    "נשלח מ", "أُرسلت من", "مرسل من", "تم الإرسال من", "dikirim dari", "poslano s", "poslano z", "poslato sa", "изпратено от",
    "saadetud minu", "sent fra", "ส่งจาก", "mail.ru", "-- отправлено",
)  # fmt: skip

SENT_FROM_ANYTHING = (
    "sent from", "sent via", "envoyé de mon", "envoyé depuis mon", "enviado desde mi", "enviado do meu", "inviato dal mio",
    "verzonden vanaf mijn", "verstuurd vanaf mijn", "skickat från min", "sendt fra min", "отправлено с моего", "发自我的",
)  # fmt: skip

SENT_FROM_ENDINGS = (
    "gesendet", "gesendet.", "gönderildi", "gönderildi.", "から送信", "から送信しました", "を入手", "을 입수", "에서 보냄",
    "에서 보낸 메일", "에서 보냈습니다", "다운로드", "edinin", "edinin.", "beszerzése", "küldve", "küldve.", "发送", "傳送", "發送", "发送的",
    "verstuurd", "verzonden", "geschrieben", "より送信", "iletildi",
)  # fmt: skip

DEVICES = (
    "iphon", "ipad", "ipod", "ios", "android", "samsung", "galaxy", "blackberry", "outlook", "mail", "yahoo", "gmail",
    "windows", "huawei", "xiaomi", "redmi", "oneplus", "pixel", "mobile", "phone", "handy", "smartphone", "proton", "nokia",
    "lumia", "htc", "sony", "xperia", "motorola", "droid", "thunderbird", "spark", "mailbox", "nine", "aquamail", "tablet",
    "telefon", "téléphone", "telefone", "teléfono", "teléfon", "telefono", "puhelimesta", "puhelimest", "móvil", "movil", "móvel",
    "celular", "cellulare", "gsm", "telefoon", "телефон", "смартфон", "планшет", "мобил", "手机", "手機", "휴대폰", "verizon",
    "t-mobile", "at&t", "wireless", "macbook", "apple", "superhuman", "zoho", "gmx", "web.de", "tutanota", "tuta", "fastmail",
    "airmail", "polymail", "mailspring", "newton", "edison", "canary", "typeapp", "surface", "kindle", "chromebook", "laptop",
    "почт", "courrier", "correo", "posta", "pošt", "unterwegs", "mobil", "邮箱", "信箱", "郵件", "邮件", "電話", "메일", "điện thoại",
    "thiết bị", "luuri", "kännykä", "mobiel", "komórk", "τηλέφωνο", "κινητό", "デバイス", "honor", "oppo", "vivo", "realme", "lenovo",
    "asus", "lg ", "k-9", "fairemail", "roundcube", "webmail", "t-online", "freemail", "seznam", "orange", "laposte", "front",
    "hushmail", "mimestream", "hey", "ymail", "aol", "bluemail", "device", "gerät", "appareil", "dispositivo", "my mac", "my pc",
    "word", "palm", "treo", "pda", "telus", "rogers", "sprint", "virgin", "vodafone", "o2", "telekom", "boxer", "inky", "my computer",
)  # fmt: skip

DISCLAIMER_OPENERS = (
    "confidentiality", "disclaimer", "notice:", "legal notice", "privileged", "important notice", "this e-mail", "this email",
    "this message", "this communication", "this transmission", "this electronic", "the information contained", "the information in this",
    "the contents of this", "the content of this", "the information transmitted", "if you are not the intended", "if you have received this",
    "please consider the environment", "please think before", "before printing", "think green", "save paper", "p please consider",
    "no virus found", "virus-free", "scanned by", "checked by avg", "internal virus database", "any views or opinions",
    "diese e-mail", "diese mail", "diese nachricht", "dieses e-mail", "der inhalt dieser", "die information in dieser", "die in dieser e-mail",
    "vertraulichkeit", "haftungsausschluss", "virenfrei", "bitte denken sie an die umwelt", "bitte prüfen sie", "der austausch von",
    "ce message", "ce courriel", "ce mail", "cet e-mail", "cet email", "les informations contenues", "avis de confidentialité",
    "l'absence de virus", "garanti sans virus", "pensez à l'environnement", "avant d'imprimer",
    "este mensaje", "este correo", "este e-mail", "este email", "la información contenida", "aviso legal", "aviso de confidencialidad",
    "antes de imprimir", "libre de virus", "esta mensagem", "as informações", "as informações contidas", "aviso legal", "livre de vírus",
    "questo messaggio", "questa e-mail", "questa email", "le informazioni contenute", "ai sensi", "avviso di riservatezza", "privo di virus",
    "dit bericht", "deze e-mail", "dit e-mailbericht", "de informatie", "virusvrij", "denk aan het milieu", "niniejsza wiadomość",
    "ta wiadomość", "informacje zawarte", "detta meddelande", "detta e-post", "denne e-mail", "denne mail", "denne e-posten",
    "denne meddelelse", "tämä viesti", "tämä sähköposti", "tato zpráva", "tento e-mail", "obsah této", "это сообщение", "настоящее сообщение",
    "данное сообщение", "информация, содержащаяся", "не містить вірусів", "это письмо", "bu e-posta", "bu mesaj", "bu ileti",
    "το παρόν μήνυμα", "このメール", "本邮件", "此邮件", "本郵件", "이 메일은", "본 메일", "ez az üzenet", "ez az e-mail", "acest mesaj",
    "acest e-mail", "thư này", "email này",
)  # fmt: skip

DISCLAIMER_PROOF = (
    "confidential", "privileged", "intended", "recipient", "virus", "vertraulich", "adressat", "empfänger", "confidentiel",
    "destinataire", "confidencial", "destinatari", "riservat", "vertrouwelijk", "geadresseerde", "poufn", "adresat", "konfident",
    "konfidenti", "fortrolig", "luottamuksell", "důvěrn", "конфиденциальн", "вирус", "gizli", "εμπιστευτικ", "機密", "机密", "機密",
    "기밀", "bizalmas", "environment", "umwelt", "printing", "print this", "avast", "avg", "milieu", "imprimir", "imprimer", "liability",
    "monitored", "authorized", "authorised", "unauthor", "delete", "disclos", "unbefugt", "limba", "bảo mật", "mật",
)  # fmt: skip

LIST_FOOTERS = (
    "you received this message because", "you are receiving this", "to unsubscribe from this", "to unsubscribe, ", "to unsubscribe send",
    "reply to this email directly", "view it on github", "view this message in context", "to post to this group", "for more options, visit",
    "to view this discussion", "mailing list", "unsubscribe:", "unsubscribe at", "yahoo! groups links", "to unsubscribe or", "manage your subscription",
    "you are subscribed", "sie erhalten diese nachricht", "vous recevez ce message", "has recibido este mensaje", "recibió este mensaje",
    "view/reply online", "to unsubscribe", "stay on top of everything", "click here to unsubscribe", "posted via", "read more at",
    "do you yahoo", "get your free", "msn", "hotmail", "join the world", "do more with windows live", "discover the new windows",
)  # fmt: skip
