"""The words mail programs put around a quote, in the languages people read mail in. Data, no code.

Everything is in lower case, without the colon; spaces are plain.
"""

FROM = frozenset({
    "from", "von", "de", "da", "fra", "från", "van", "od", "от", "від", "kimden", "gönderen", "από",
    "dari", "pengirim", "差出人", "送信者", "发件人", "寄件者", "寄件人", "보낸 사람", "보낸사람",
    "lähettäjä", "feladó", "de la", "expéditeur", "remitente", "remetente", "mittente", "afzender",
    "avsender", "afsender", "avsändare", "absender", "nadawca", "odesílatel", "odosielateľ", "expeditor",
    "từ", "người gửi", "מאת", "من", "จาก", "saatja", "nuo", "šalje", "pošiljatelj", "frá", "з", "אל מ",
    "desde", "од", "siuntėjas", "no", "sūtītājs", "از", "daripada", "nork", "प्रेषक", "발신", "發件人",
})  # fmt: skip

SENT = frozenset({
    "sent", "date", "sent at", "sent on", "date sent", "gesendet", "gesendet am", "datum", "envoyé",
    "envoyé le", "date d'envoi", "enviado", "enviado el", "enviada em", "enviado em", "enviada", "fecha",
    "data", "inviato", "data invio", "verzonden", "verzonden op", "wysłano", "wysłane", "data wysłania",
    "skickat", "skickat den", "sendt", "dato", "lähetetty", "lähetysaika", "päivämäärä", "päiväys", "pvm",
    "odesláno", "odoslané", "dátum", "дата", "отправлено", "надіслано", "відправлено",
    "gönderilme tarihi", "gönderildi", "gönderim tarihi", "tarih", "ημερομηνία", "στάλθηκε",
    "απεσταλμένα", "送信日時", "日時", "日付", "送信済み", "发送时间", "发送日期", "寄件日期", "日期",
    "傳送時間", "传送时间", "時間", "时间", "보낸 날짜", "날짜", "보낸 시간", "đã gửi", "ngày",
    "ngày gửi", "gửi", "vào", "küldve", "elküldve", "küldés dátuma", "trimis", "trimis la", "תאריך",
    "נשלח", "תאריך שליחה", "التاريخ", "تاريخ الإرسال", "วันที่", "ส่ง", "dikirim", "tanggal", "kuupäev",
    "datums", "poslano", "poslato", "изпратено", "послато", "dagsetning", "saadetud", "изпратени",
    "išsiųsta", "nosūtīts", "saatmisaeg", "ارسال", "terkirim", "dihantar", "enviat", "enviat el",
    "bidaltze-data", "भेजा गया", "تم الإرسال", "發送時間", "發送日期",
})  # fmt: skip

TO = frozenset({
    "to", "an", "à", "a", "pour", "para", "per", "til", "till", "aan", "naar", "do", "dla", "кому",
    "alıcı", "kime", "προς", "宛先", "收件人", "收件者", "받는 사람", "받는사람", "vastaanottaja",
    "címzett", "către", "catre", "komu", "đến", "tới", "người nhận", "destinataire", "destinatario",
    "destinatário", "empfänger", "ontvanger", "mottaker", "mottagare", "modtager", "אל", "إلى", "ถึง",
    "kepada", "saaja", "kam", "za", "prima", "до", "за", "adresāts", "adressaat", "به", "per a", "nori",
    "प्रति", "수신",
})  # fmt: skip

SUBJECT = frozenset({
    "subject", "ogg", "betreff", "objet", "asunto", "assunto", "oggetto", "onderwerp", "temat", "ämne",
    "emne", "aihe", "předmět", "predmet", "тема", "konu", "θέμα", "件名", "主题", "主題", "主旨", "제목",
    "chủ đề", "tiêu đề", "tárgy", "subiect", "נושא", "الموضوع", "เรื่อง", "subjek", "perihal", "teema",
    "naslov", "zadeva", "относно", "efni", "assumpte", "sujet", "thema", "temats", "tēma", "موضوع",
    "gaia", "विषय",
})  # fmt: skip

OTHER_LABELS = frozenset({
    "cc", "bcc", "kopie", "cópia", "copia", "copie", "kopia", "kopi", "kopio", "抄送", "副本", "참조",
    "копия", "копія", "másolatot kap", "másolat", "dw", "bilgi", "κοιν", "κοινοποίηση", "สำเนา", "עותק",
    "نسخة", "reply-to", "reply to", "antwort an", "répondre à", "responder a", "rispondi a", "importance",
    "priority", "wichtigkeit", "priorität", "importancia", "importância", "belang", "prioritet",
    "attachments", "anlagen", "pièces jointes", "sensitivity", "organization", "newsgroups", "message-id",
    "x-mailer", "return-path", "kopírovat", "kópia", "resent-from", "sender", "list-id",
})  # fmt: skip

WROTE = (
    "wrote", "writes", "scripsit", "вы писали", "schrieben sie", "schriebst du", "vous écriviez",
    "vous avez écrit", "tu as écrit", "escribiste", "hai scritto", "schreef u", "schreef je", "skrev du",
    "pisałeś", "pisałaś", "said the following", "spake", "spake thusly", "schrieb", "schreibt",
    "geschrieben", "a écrit", "écrit", "a ecrit", "ecrit", "écrivait", "escribió", "escribio", "escribe",
    "ha escrito", "ha scritto", "scritto", "scrive", "schreef", "schrijft", "geschreven", "escreveu",
    "escreve", "napisał(a)", "napisał/a", "napisał", "napisała", "napisal(a)", "napisal", "napisala",
    "pisze", "napisana przez", "skrev", "skriver", "skrifaði", "kirjoitti", "kirjoittaa", "kirjutas",
    "napsal(a)", "napsal", "napsala", "napísal(a)", "napísal", "napísala", "píše", "ezt írta", "írta",
    "írja", "a scris", "scris", "scrie", "написал(а)", "написал", "написала", "писал", "писал(а)",
    "пишет", "пише", "написав", "написав(ла)", "написа", "написао", "је написао/ла", "yazdı", "yazmış",
    "şunları yazdı", "έγραψε", "γράφει", "写道", "寫道", "写到", "撰写", "書きました", "書いた",
    "書いたメール", "のメール", "작성", "썼습니다", "쓴 글", "đã viết", "viết", "menulis", "เขียนว่า",
    "เขียน", "כתב", "כתבה", "כתב/ה", "كتب", "كتبت", "napisao", "napisao/la", "je napisao", "je pisal",
    "rakstīja", "rašė", "va escriure", "ha escrit", "escrigué", "schreiv", "shkroi", "idatzi du",
    "написал/а",
)  # fmt: skip

QUOTING = (
    "quoting", "zitat von", "zitiere", "citando a", "citando", "citazione", "citat", "cytowanie", "cytat",
    "citerar", "lainaus", "en réponse à", "in reply to", "citování", "цитирую", "alıntı",
)  # fmt: skip

OPENERS = (
    "on", "at", "am", "le", "el", "il", "op", "em", "no dia", "na", "dnia", "w dniu", "den", "dne", "dňa",
    "pe", "în", "in", "la", "στις", "την", "vào", "ngày", "kl.", "klo", "il giorno", "el día", "el dia",
    "pada", "dana", "u", "a", "de", "na dan", "在", "於", "于", "во", "в", "у", "à", "vom", "zu", "lúc",
    "vào lúc", "bei", "di", "ke", "בתאריך", "ב-", "في", "ในวันที่", "เมื่อวันที่", "เมื่อ", "noong",
    "tarehe", "fecha", "data", "o", "às", "à(s)", "د", "در تاریخ",
)  # fmt: skip

ORIGINAL = frozenset({
    "alkup. viesti",
    "show quoted text", "hide quoted text", "quoted text hidden", "originální zpráva", "原始信息",
    "ข้อความต้นฉบับ", "הודעה מקורית", "оригінал повідомлення", "оригинално съобщение", "оригинално писмо",
    "urspr. mitteilung", "original nachricht", "mensaje citado", "originele e-mail",
    "původní zpráva e-mailu", "originální e-mail", "pôvodný e-mail", "message initial",
    "original message", "reply separator", "replied message", "回复的原邮件", "mail original",
    "ursprüngliche mail", "original e-mail", "original email", "reply message", "original appointment",
    "message from", "ursprüngliche nachricht", "originalnachricht", "original-nachricht",
    "ursprungliche nachricht", "originale nachricht", "message d'origine", "message original",
    "courrier original", "message d’origine", "mensaje original", "mensagem original",
    "messaggio originale", "messaggio originario", "oorspronkelijk bericht", "originele bericht",
    "origineel bericht", "wiadomość oryginalna", "oryginalna wiadomość", "treść oryginalnej wiadomości",
    "ursprungligt meddelande", "originalmeddelande", "oprindelig meddelelse", "original meddelelse",
    "oprindelig besked", "opprinnelig melding", "original melding", "alkuperäinen viesti",
    "původní zpráva", "pôvodná správa", "původní e-mail", "исходное сообщение", "оригинал сообщения",
    "первоначальное сообщение", "пересланное сообщение от", "оригінальне повідомлення",
    "вихідне повідомлення", "orijinal ileti", "özgün ileti", "orijinal mesaj", "αρχικό μήνυμα",
    "original-mail", "元のメッセージ", "original message by", "原始邮件", "原始郵件", "原邮件",
    "邮件原件", "원본 메시지", "원본 메일", "원래 메시지", "원본 이메일", "원본메일", "원본메시지",
    "thư gốc", "thư ban đầu", "tin nhắn gốc", "eredeti üzenet", "eredeti levél", "mesaj original",
    "mesajul original", "ההודעה המקורית", "الرسالة الأصلية", "pesan asli", "missatge original",
    "izvorna poruka", "izvirno sporočilo", "please respond above this line", "reply above this line",
    "please type your reply above this line", "please reply above this line",
    "antwort bitte oberhalb dieser zeile", "type your response above this line", "nachricht von",
    "in antwort auf", "forwarded by",
})  # fmt: skip

FORWARDED = frozenset({
    "start på videresendt melding", "start på videresendt meddelelse", "开始转发的邮件", "開始轉寄郵件",
    "开始转发邮件", "i̇letilen ileti başlangıcı", "yönlendirilen iletinin başlangıcı",
    "továbbított levél kezdete", "בתחילת ההודעה שהועברה", "בהתחלת ההודעה שהועברה", "weitergeleitet von",
    "reenviado por", "transféré par", "inoltrato da", "doorgestuurd door", "encaminhado por",
    "vidarebefordrat av", "mulai pesan terusan", "начало пересланного сообщения",
    "începutul mesajului redirecționat", "inici del missatge reenviat", "forwarded message",
    "begin forwarded message", "forwarded mail", "fwd", "original forwarded message",
    "start of forwarded message", "weitergeleitete nachricht", "anfang der weitergeleiteten nachricht",
    "weitergeleitete mail", "message transféré", "message transmis", "début du message réexpédié",
    "début du message transféré", "courriel transféré", "mensaje reenviado",
    "inicio del mensaje reenviado", "mensagem encaminhada", "início da mensagem encaminhada",
    "início da mensagem reencaminhada", "mensagem reencaminhada", "messaggio inoltrato",
    "inizio messaggio inoltrato", "messaggio originale inoltrato", "doorgestuurd bericht",
    "begin doorgestuurd bericht", "doorgezonden bericht", "przekazana wiadomość", "wiadomość przekazana",
    "początek przekazywanej wiadomości", "treść przekazanej wiadomości", "vidarebefordrat meddelande",
    "vidarebefordrat brev", "videresendt meddelelse", "videresendt besked", "videresendt melding",
    "start på videresendt besked", "edelleenlähetetty viesti", "välitetty viesti",
    "välitetty viesti alkaa", "přeposlaná zpráva", "začátek přeposlané zprávy", "preposlaná správa",
    "пересылаемое сообщение", "пересланное сообщение", "переслане повідомлення",
    "начало переадресованного сообщения", "yönlendirilen ileti", "iletilen mesaj", "iletilmiş mesaj",
    "προωθημένο μήνυμα", "転送メッセージ", "転送されたメッセージ", "转发的邮件", "转发邮件", "轉寄郵件",
    "轉寄的郵件", "전달된 메시지", "전달된 메일", "thư được chuyển tiếp", "tin nhắn được chuyển tiếp",
    "továbbított üzenet", "továbbított levél", "mesaj redirecționat", "mesaj redirectionat",
    "הודעה שהועברה", "رسالة معاد توجيهها", "pesan terusan", "forwarded by", "proslijeđena poruka",
    "posredovano sporočilo",
})  # fmt: skip
