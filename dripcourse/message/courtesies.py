"""What a note to everybody says besides: that it is one, thanks, a day of return, whom to ask."""

DECLARATIONS = (
    r"(?:^|[.!*:\n] ?)(?:please note(?: that)? )?this is (?:just |only |simply )?an? (?:auto\w*"
    r"|computer)[- ](?:generated )?(?:re|mess|e-?mail|note|notif|answer|confirm|acknowl|out)",
    "this (?:e-?mail|message|reply|notice) (?:was|is|has been) (?:sent |generated |created )?automatic",
    "this is the only notification you will receive",
    "automatically generated (?:reply|response|message|e-?mail|acknowledg)",
    "(?:will be|is) read when i (?:return|get back)", "(?:your )?e?-?mail regarding .{1,200} will be read",
    "(?:dies ist|das ist) eine auto", "automatisch (?:generierte|erzeugte|erstellte|versandte)",
    "(?:réponse|message|courriel) (?:automatique|généré)", "(?:respuesta|mensaje) (?:automátic|generad)",
    "(?:risposta|messaggio) (?:automatic|generat)", "(?:resposta|mensagem) automátic",
    "dit is een automatisch", "automatisch (?:gegenereerd|antwoord)", "automatycznie wygenerowan",
    "wiadomość (?:automatyczna|została wygenerowana)", "detta är ett auto", "dette er (?:et|en) auto",
    "tämä on automaat", "toto je automatick", "это автоматическ", "автоматически сформирован",
    "це автоматичн", "bu otomatik", "自動(?:返信|応答|送信)(?:メール|です|メッセージ)",
    "自动(?:回复|答复|发送)", "자동으로 (?:발송|전송|생성)", "ez egy automatikus",
    "(?:ovo|ово) (?:je|је) (?:automatsk|аутоматск)", "to je (?:samodej|avtomats)", "trả lời tự động",
    "automatick[áé] odpov[eě]", "това е автоматич", "αυτόματη απάντηση", "(?:מענה|תשובה) אוטומטי",
    "رد (?:تلقائي|آلي)", "پاسخ خودکار", "(?:balasan|jawapan|pesan|mesej) (?:otomatis|automatik)",
    "ตอบกลับอัตโนมัติ", "स्वचालित (?:उत्तर|जवाब|संदेश)", "automatinis (?:atsakymas|pranešimas)",
    "automātisk[aā] (?:atbilde|ziņa)", "automaatvastus|automaatne vastus", "sjálfvirkt svar",
    "acesta este un (?:mesaj|răspuns) auto", "this is an? auto-?(?:reply|response|responder|answer)",
    r"^\W{0,3}this is an? (?:auto\w*|computer)[- ](?:generated )?(?:re|mess|e-?mail|note|notif|answer"
    r"|confirm|acknowl|out)",
)  # fmt: skip
"""A machine that says it is one."""

THANKS = (
    "thank(?:s| you)(?: very much| so much)? for (?:your|the) (?:e-?mail|message|mail|note|inquiry"
    "|enquiry)",
    "(?:vielen|herzlichen|besten)? ?dank für (?:ihre|deine|die) (?:e-?mail|nachricht|mail|anfrage)",
    "merci (?:de|pour) (?:votre|ton) (?:e-?mail|message|courriel|mail)",
    "gracias por (?:su|tu) (?:correo|mensaje|e-?mail)", "grazie per (?:la (?:sua|tua)|il (?:suo|tuo))",
    "(?:bedankt|dank) voor (?:uw|je|jouw)", "obrigad[oa] pel[ao] (?:seu|sua)",
    r"dziękuj\w+ za (?:wiadomość|mail)", "tack för (?:ditt|din)", "tak for (?:din|deres)",
    "takk for (?:din|e-?post)", "kiitos (?:viesti|sähköposti)", r"děkuj\w+ za",
    "спасибо за (?:ваше|письмо|сообщение)", "дякую за", "(?:mesajınız|e-postanız) için teşekkür",
    "メール(?:を)?(?:いただき|お送り|頂き)?.{0,6}ありがとう", "いつもお世話になって",
    "感[谢謝](?:您|你)?(?:的|来)", "obrigad[oa]", "gracias por (?:escrib|contact|comunic)", "děkuj", "ďakuj",
    "дякую", "благодар", "спасибо", "ευχαριστώ", "메일 ?(?:을)? ?감사|연락.{0,8}감사|보내.{0,8}감사",
    "cảm ơn", "תודה", "شكر", "terima kasih", "hvala", "ačiū", "paldies", "aitäh", "takk fyrir", "kiitos",
    "tack för", "takk for", "tak for", "teşekkür", "متشکر", "ขอบคุณ",
    r"köszön\w+ (?:a |az )?(?:levelét|üzenet|e-mail)", r"mulțum\w+ pentru",
)  # fmt: skip
"""How notes for everybody begin."""

RETURNS = (
    r"\b(?:until|till|through|back (?:on|in|at|to)|return(?:ing)? (?:on|to|in)|upon my return)\b",
    "when i return", r"\b(?:bis|ab dem|ab|wieder|zurück)\b[^\n]{0,20}\d",
    r"\b(?:jusqu|de retour|à mon retour)", r"\b(?:hasta el|vuelvo|a mi regreso)\b",
    r"\b(?:fino al?|rientr\w+|al mio ritorno)\b", r"\b(?:tot|vanaf|terug op)\b", r"\baté\b",
    r"\b(?:do|od) \d", r"\b(?:till|tillbaka|åter)\b", r"\b(?:til|tilbage|tilbake)\b",
    r"\b(?:saakka|asti|palaan)\b", r"\b(?:до|с) \d", "kadar", r"\breturning\b", r"\breopen",
    r"\bon (?:my|our) return\b", r"\bas soon as i\b", "まで|戻り|出社|復帰",
    r"返回|回来|回來|回到|至\d|到\d", "까지|복귀", "vissza(?:jövök|térek)", "întorc|revin",
    "μέχρι|έως|επιστρ", "sampai|kembali", "quay lại|đến hết", "עד|אחזור|אשוב", "حتى|أعود|سأعود",
    r"\bregres\w+", r"\b(?:retorn|volt)\w+", r"\b(?:wracam|wrócę|powrot)\w*", r"\bvrát\w+",
    r"\bвернусь|возвращ", "повернусь", "döneceğim|dönüş", r"\bperíodo\b", r"\bdal? \d", r"\bvon \d|vom \d",
    r"\bdu \d", r"\bdel \d", r"\b(?:iki|līdz|kuni|vraćam|vrnem)\b", r"\b\d{1,2}-ig\b", r"\bpână\b",
    r"\bđến ngày\b",
    r"\b(?:from (?:the )?\d|this week|all week|today|tomorrow|next (?:week|working|business))\b",
    r"\bby (?:the end|monday|tuesday|wednesday|thursday|friday)|end of the week|when (?:i|you)|upon",
    r"\bfrån (?:och med|den)|när jag är", r"\bab (?:dem )?\d|\bdanach\b", r"\bdès\b|ensuite|ponctuellement",
    r"\bvanaf\b", r"\bfrem til\b", "次第|末日", "когда вернусь|по возвращени", r"\bdal \d|appena possibile",
    r"\bpartir d[eo]l?\b", r"\bkhi về\b",
)  # fmt: skip

STAND_INS = (
    "(?:please|pls|you (?:can|may)) (?:contact|write to|e-?mail|call|reach|direct|refer)",
    "direct (?:all|any|your)", "wenden sie sich|bitte an|weitergeleitet", "haster|hastesa[gk]", "kiireelli",
    "терміно|звертайтес", "acil", "επείγο", "緊急|お急ぎ", "紧急|緊急|急事", "급한|긴급",
    "hal mendesak|silakan hubungi", "việc gấp|(?:xin|vui lòng) liên hệ", "דחופ|לפנות",
    "العاجل|التواصل|الاتصال", "hitn|žurn|nujn", r"\bkontakt(?:a|e|er)? (?:venligst|gerne|vennligst|[\w.]+@)",
    "ponte en contacto|póngase en contacto", r"\bota(?:thaa)? yhteyttä", "skubi|steidzam",
    "[请請您可](?:您)?(?:致电|致電|联系|聯[絡繫])",
    "までご連絡|に(?:ご)?連絡(?:ください|をお願い)|お問い合わせ",
    "in caso di (?:urgenza|necessità)|(?:contattare|rivolgersi)",
    "(?:veuillez|merci de|vous pouvez) (?:contacter|joindre|vous adresser)",
    "meine vertretung|vertritt mich|vertretung ist", "neem (?:dan )?contact|mailen naar|terecht bij",
    "tratar com|(?:favor|queira) contact", "skontaktuj|proszę o kontakt", "obraťte|kontaktujte|obrátit",
    "direct your", "for (?:immediate|help|assistance)", "in my absence", "in (?:his|her|their) absence",
    "cover(?:ing)? for me", "sürgős", "urgenț", "khẩn", "not monitored", r"contact(?:er|ar|are|en)\b",
    "급하신", "請洽|请洽|职务代理|職務代理|代理人", "までお願い|宛てに|宛に", "неотложн|пишите на|направля",
    "vi prego di|scriv(?:ere|ete) a", "direcionar|direcione", "dirig(?:ir|irla|irse|ete)", "comunicarse con",
    "waargenomen|vervang(?:t|er|ing)", r"kontakta \w+|kontakt i stedet", "hilft ihnen|helfen ihnen",
    "verwenden sie", "(?:should|can|must) (?:go|be (?:sent|addressed|directed|referred)) to",
    r"(?:text|call|phone|ring) (?:me|my|the|us|\+?\d)",
    r"\b(?:if|for|in|anything|any|an|is|it's|with|your|immediate) (?:\w+ ){0,4}(?:urgent|emergenc"
    r"|immediate)",
    r"^\W{0,3}urgent\b", "for urgent|urgent (?:matters|needs|issues|requests|queries|enquiries)",
    "dringend(?:en?|er|es)? (?:fäll|angeleg|frag|anlieg|not|sach|them)", "(?:ist|es) dringend",
    "bei dringend", "in dringend", r"\beilige?n? (?:fäll|angeleg|frag|sach)|\b(?:ist|es) eilig|in eilig",
    r"(?:en caso de|en cas d['e]|in caso di|em caso de|cas d')\s?(?:\w+ )?(?:urg|neces)",
    r"(?:temas|asuntos|assuntos|questioni|casos?|consultas?|affaires|demandes?|questions?|cose|casi"
    r"|comunicazioni) (?:\w+ )?urgen",
    r"(?:per|para|pour|toute|cualquier|qualquer|ante) (?:\w+ ){0,2}urg[eê]n",
    r"(?:es|è|est|é|sea|for) urgente?\b", "urgências", "per urgenze",
    "(?:spoed|dringende (?:zaken|vragen|gevallen|kwesties|aangelegenheden))",
    "(?:sprawach|sprawy|razie|przypadku) pil|pilnych (?:spraw|przyp)|pilne sprawy",
    "brådskande (?:ärend|fråg|fall)|(?:akuta|akut) (?:ärend|fråg|fall|behov)|vid (?:akut|brådsk)",
    r"naléhav\w* (?:příp|záležit)|urgentn\w* (?:príp|záležit|příp)",
    "по (?:всем )?срочн|срочные вопросы|если срочно|в срочных|срочной необх|обращайтесь|обратитесь",
    r"(?:call|phone|ring|text) (?:the|our|my|\+?\d|\w+ (?:on|at) )", "during (?:my|this) absence",
    "reach out to", "anything (?:pressing|urgent)", "need something sooner",
    "(?:goes|go) to (?:reception|the office)", "for anything",
    "in notfällen|im notfall|kontaktieren sie|vertretung:|senden sie",
    "vous répondra|utiliser désormais|(?:ma|mon) collègue",
    "contacte con|contactar con mi|mi compañer|mi colega",
    "per emergenze|per informazioni|(?:la mia|il mio) collega", "bij spoed|mijn collega|waarnemer",
    "zastępuje mnie", "ring växeln|om det är bråttom|min kollega",
    "ved akutte|kontaktes|(?:kan )?rettes til", "sijaisenani|sijaiseni", "zastupuje|zastoupí",
    "замещает|заместитель|мо(?:ю|ей) коллег", "ulaşabilirsiniz|iletişime geç", "後任|代理の|担当の|へお願い",
    "接替|同事|代为处理", "에게 연락|담당자", "khẩn cấp|đồng nghiệp", "(?:please|kindly) (?:forward|resend)",
    "will be covering|is covering|covers for",
)  # fmt: skip
"""Whom to ask instead."""

IMPERSONAL = (
    r"^\W{0,3}(?:dear (?:sender|sir|all|customer|colleague|correspondent|madam|writer)|to whom"
    r"|sehr geehrte damen)",
    r"^\W{0,3}(?:liebe[rs]? (?:absender|kund|mitarbeiter)|madame, monsieur|estimad[oa]/"
    r"|estimad[oa]s? (?:cliente|señor))",
    r"^\W{0,3}(?:gentile (?:cliente|mittente|utente)|spett|geachte heer|beste (?:afzender|klant"
    r"|relatie)|prezad[oa]s?\b)",
    r"^\W{0,3}(?:szanown|vážen|уважаем(?:ый|ые) (?:клиент|господа|коллеги|отправител)|sayın|尊敬的|各位)",
)  # fmt: skip
"""A greeting for nobody in particular."""
