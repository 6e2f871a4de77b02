"""Bare words people use in other languages, and the signs that a text is written in one."""

from __future__ import annotations

import re

ACCEPT, REFUSE, ASK, STOP, PAUSE = "accept", "refuse", "ask", "stop", "pause"

# language → meaning → words; a word that two languages use differently stands in neither, except where noted
_BARE: dict[str, dict[str, str]] = {
    "de": {
        ACCEPT: "ja|jawohl|klar|na klar|ja klar|ja gerne|ja natürlich|natürlich|er hat ja gesagt|"
            "sie hat ja gesagt|jep|ja bitte",
        REFUSE: "nein|nee|nö|ne|leider nein|leider nicht|nein leider|er hat nein gesagt|sie hat nein gesagt",
        ASK: "frage|fragen|er hat fragen|sie hat fragen|noch fragen|rückfragen",
        STOP: "stopp|abmelden|abbestellen|abmeldung|austragen|aufhören|kündigen|bitte abmelden|"
            "bitte abbestellen|beenden|newsletter abbestellen|bitte austragen|stop bitte",
        PAUSE: "pause bitte|pausieren|bitte pausieren|unterbrechen|pause machen|bitte pause",
    },
    "fr": {
        ACCEPT: "oui|ouais|bien sûr|d'accord|oui bien sûr|mais oui|il a dit oui|elle a dit oui",
        REFUSE: "non|nan|malheureusement non|il a dit non|elle a dit non|hélas non",
        ASK: "des questions|il a des questions|elle a des questions|une question|j'ai des questions",
        STOP: "arrêt|arrêter|arrêtez|arreter|arretez|désabonner|désabonnement|désinscription|désinscrire|"
            "désabonnez-moi|désinscrivez-moi|me désabonner|me désinscrire|se désabonner|desabonner|"
            "desinscrire|résilier|stop svp",
        PAUSE: "une pause|pause svp|mettre en pause|pause s'il vous plaît|suspendre|en pause|"
            "faire une pause|pause s'il te plaît",
    },
    "es": {
        ACCEPT: "sí|si|claro|claro que sí|por supuesto|vale|sip|dijo que sí|ha dicho que sí|él dijo que sí|"
            "ella dijo que sí",
        REFUSE: "nop|dijo que no|ha dicho que no|lamentablemente no|él dijo que no|ella dijo que no",
        ASK: "pregunta|preguntas|tiene preguntas|dudas|tiene dudas",
        STOP: "alto|parar|pare|para ya|basta|baja|darme de baja|dar de baja|cancelar|cancelar suscripción|"
            "anular|desuscribir|desuscribirme|detener|quiero darme de baja|baja por favor",
        PAUSE: "pausa|pausar|una pausa|pausa por favor|en pausa|hacer una pausa",
    },
    "it": {
        ACCEPT: "sì|certo|certamente|va bene|certo che sì|ha detto di sì|lui ha detto sì|lei ha detto sì|"
            "ha detto sì",
        REFUSE: "purtroppo no|ha detto di no|ha detto no|no purtroppo",
        ASK: "domanda|domande|ha delle domande|ha domande",
        STOP: "basta così|fermare|ferma|smettere|smettete|annulla|annulla iscrizione|disiscrivimi|"
            "disiscrizione|disiscrivere|cancellami|cancellazione|disdire|annullare iscrizione|"
            "cancella iscrizione|disiscrivetemi",
        PAUSE: "metti in pausa|mettere in pausa|in pausa|pausa per favore|sospendere|sospendi",
    },
    "nl": {
        ACCEPT: "jawel|jazeker|ja hoor|tuurlijk|natuurlijk|zeker|ja graag|hij zei ja|ze zei ja|zij zei ja|"
            "ja natuurlijk",
        REFUSE: "neen|neej|helaas niet|nee helaas|helaas nee|hij zei nee|ze zei nee|zij zei nee|nee hoor",
        ASK: "vraag|vragen|hij heeft vragen|ze heeft vragen|zij heeft vragen",
        STOP: "stoppen|afmelden|uitschrijven|opzeggen|afmelden aub|stop aub|beëindigen|graag afmelden|"
            "graag uitschrijven|schrijf me uit|meld me af",
        PAUSE: "pauze|pauzeren|even pauze|pauze aub|pauze graag|graag pauze",
    },
    "pt": {
        ACCEPT: "sim|claro que sim|com certeza|ele disse sim|ela disse sim|ele disse que sim|"
            "ela disse que sim|disse que sim",
        REFUSE: "não|nao|infelizmente não|ele disse não|ela disse não|ele disse que não|ela disse que não|"
            "disse que não",
        ASK: "pergunta|perguntas|ele tem perguntas|ela tem perguntas|dúvidas|tem dúvidas|tem perguntas",
        STOP: "parar por favor|pare por favor|cancelar inscrição|cancelar assinatura|cancelar subscrição|"
            "descadastrar|desinscrever|sair|remover|descadastre-me|anular subscrição|parem",
        PAUSE: "pausa por favor|fazer uma pausa|suspender|pausar por favor",
    },
    "pl": {
        # Danish "tak" is thanks, but a bare Danish answer is "tak!" far less often than a Polish one is "tak"
        ACCEPT: "tak|oczywiście|jasne|zgoda|tak oczywiście|no tak|powiedział tak|powiedziała tak|"
            "zgodził się|zgodziła się",
        REFUSE: "nie|niestety nie|powiedział nie|powiedziała nie|nie zgodził się|nie zgodziła się",
        ASK: "pytanie|pytania|ma pytania|on ma pytania|ona ma pytania",
        STOP: "wypisz|wypisz mnie|zrezygnuj|rezygnuję|rezygnacja|anuluj|przestań|zatrzymaj|wyrejestruj|"
            "wypisać|koniec|proszę mnie wypisać|wypiszcie mnie|przestańcie",
        PAUSE: "pauza|przerwa|wstrzymaj|zrób przerwę|poproszę o przerwę|wstrzymać|proszę o przerwę",
    },
    "sv": {
        ACCEPT: "ja tack|javisst|jajamän|självklart|absolut ja|såklart|hon sa ja|han sa ja|jo|visst",
        REFUSE: "nej|tyvärr nej|tyvärr inte|hon sa nej|han sa nej|nä|nej tyvärr",
        ASK: "fråga|frågor|han har frågor|hon har frågor",
        STOP: "stoppa|avsluta|avregistrera|avregistrera mig|avprenumerera|sluta|avanmäl|avanmäla|avbeställ|"
            "säg upp",
        PAUSE: "paus|pausa|ta paus|pausa tack|paus tack|en paus",
    },
    "da": {
        ACCEPT: "ja tak|jo tak|selvfølgelig|hun sagde ja|han sagde ja|jep ja|naturligvis|jada",
        REFUSE: "desværre nej|nej desværre|desværre ikke|hun sagde nej|han sagde nej|niks",
        ASK: "spørgsmål|han har spørgsmål|hun har spørgsmål|et spørgsmål",
        STOP: "afmeld|afmeld mig|frameld|frameld mig|afmelding|stop tak|afslut|opsig|stands|hold op|"
            "framelding",
        PAUSE: "pause tak|sæt på pause|hold pause|en pause|pausér",
    },
    "no": {
        ACCEPT: "ja takk|hun sa ja|selvsagt|ja visst|klart det",
        REFUSE: "nei|dessverre nei|hun sa nei|han sa nei|dessverre ikke|nei dessverre",
        ASK: "spørsmål|han har spørsmål|hun har spørsmål",
        STOP: "avslutt|meld meg av|avmeld|stopp takk|slutt|si opp",
        PAUSE: "pause takk|ta pause|sett på pause",
    },
    "tr": {
        ACCEPT: "evet|tabii|tabii ki|olur|elbette|evet dedi|kabul etti|tamam",
        REFUSE: "hayır|hayir|olmaz|maalesef hayır|hayır dedi|kabul etmedi|yok|reddetti",
        ASK: "soru|sorular|soruları var|sorusu var|soruları|sorularım var",
        STOP: "dur|durdur|iptal|iptal et|abonelikten çık|aboneliği iptal et|çık|bırak|listeden çıkar|"
            "beni listeden çıkar|yeter|üyelikten çık|durdurun",
        PAUSE: "duraklat|ara ver|ara|mola|ara verin|beklet|ara vermek istiyorum",
    },
    "ru": {
        ACCEPT: "да|конечно|ага|да конечно|он сказал да|она сказала да|согласен|согласна|он согласился|"
            "она согласилась|он согласен|она согласна|хорошо",
        REFUSE: "нет|к сожалению нет|он сказал нет|она сказала нет|нет к сожалению|отказался|отказалась|"
            "он отказался|она отказалась|увы нет",
        ASK: "вопрос|вопросы|есть вопросы|у него вопросы|у неё вопросы|у нее вопросы|у него есть вопросы|"
            "у неё есть вопросы",
        STOP: "стоп|отписаться|отписка|отпишите меня|отпишите|хватит|прекратить|прекратите|остановить|"
            "отмена|отменить подписку|отменить",
        PAUSE: "пауза|перерыв|приостановить|сделать паузу|приостановите|сделайте паузу|на паузу",
    },
    "uk": {
        ACCEPT: "так|звичайно|він сказав так|вона сказала так",
        REFUSE: "ні|на жаль ні|він сказав ні|вона сказала ні",
        ASK: "питання|запитання|є питання", STOP: "відписатися|досить|зупинити|відпишіть мене",
        PAUSE: "перерва|призупинити",
    },
    "cs": {
        ACCEPT: "ano|jasně|samozřejmě|řekl ano|řekla ano", REFUSE: "bohužel ne|řekl ne|řekla ne|ne bohužel",
        ASK: "otázka|otázky|má otázky", STOP: "odhlásit|odhlaste mě|zrušit|přestaňte|konec",
        PAUSE: "přestávka|pozastavit|přerušit",
    },
    "fi": {
        ACCEPT: "kyllä|joo|juu|hän sanoi kyllä|totta kai",
        REFUSE: "ei|ei valitettavasti|valitettavasti ei|hän sanoi ei",
        ASK: "kysymys|kysymyksiä|kysymykset|hänellä on kysymyksiä",
        STOP: "lopeta|peruuta|peru|peruuta tilaus|lopettakaa", PAUSE: "tauko|keskeytä|tauolle",
    },
    "hu": {
        ACCEPT: "igen|persze|igent mondott|természetesen", REFUSE: "nem|sajnos nem|nemet mondott",
        ASK: "kérdés|kérdések|kérdései vannak", STOP: "leiratkozás|leiratkozom|állj|elég|lemondás",
        PAUSE: "szünet|szüneteltetés",
    },
    "ro": {
        ACCEPT: "desigur|a spus da|sigur|da desigur", REFUSE: "nu|din păcate nu|a spus nu",
        ASK: "întrebare|întrebări|are întrebări", STOP: "dezabonare|dezabonează-mă|oprire|opriți|renunț",
        PAUSE: "pauză|suspendă",
    },
    "el": {
        ACCEPT: "ναι|βεβαίως|φυσικά|είπε ναι", REFUSE: "όχι|οχι|δυστυχώς όχι|είπε όχι",
        ASK: "ερώτηση|ερωτήσεις|έχει ερωτήσεις", STOP: "σταμάτα|διαγραφή|απεγγραφή|τέλος|σταματήστε",
        PAUSE: "παύση|διάλειμμα",
    },
    "ja": {ACCEPT: "はい|ええ|うん", REFUSE: "いいえ|いや", ASK: "質問|質問があります",
        STOP: "停止|解除|配信停止|退会", PAUSE: "一時停止|休止"},
    "zh": {ACCEPT: "是|是的|好|好的|同意|他同意了|她同意了",
        REFUSE: "不|不是|不行|不同意|没有|他不同意|她不同意", ASK: "问题|有问题|他有问题",
        STOP: "停止|退订|取消|取消订阅", PAUSE: "暂停"},
    "ko": {ACCEPT: "네|예|응", REFUSE: "아니요|아니오|아니", ASK: "질문|질문이 있어요",
        STOP: "중지|구독 취소|그만|수신 거부",
        PAUSE: "일시 중지|일시정지"},
    "ar": {ACCEPT: "نعم|أجل|ايوه|قال نعم|قالت نعم", REFUSE: "لا|كلا|قال لا|قالت لا",
        ASK: "أسئلة|سؤال|لديه أسئلة", STOP: "توقف|إلغاء|إلغاء الاشتراك|الغاء", PAUSE: "إيقاف مؤقت|استراحة"},
    "he": {ACCEPT: "כן|הוא אמר כן|היא אמרה כן", REFUSE: "לא|הוא אמר לא|היא אמרה לא",
        ASK: "שאלות|שאלה|יש לו שאלות", STOP: "הפסק|עצור|הסר|הסר אותי", PAUSE: "הפסקה|השהה"},
    "hi": {ACCEPT: "हाँ|हां|जी हाँ|जी हां", REFUSE: "नहीं|जी नहीं", ASK: "सवाल|प्रश्न",
        STOP: "रोकें|बंद करो|बंद करें", PAUSE: "विराम|रुकें"},
}  # fmt: skip
_COURTESY = re.compile(
    r"\b(?:bitte|danke|dankeschön|vielen dank|leider|merci|s'il vous plaît|s'il te plaît|svp|stp|gracias|"
    r"muchas gracias|por favor|grazie|per favore|prego|"
    r"dank je|dank u|bedankt|alsjeblieft|alstublieft|aub|obrigad[oa]|dziękuję|dzięki|proszę|tack|snälla|"
    r"mange tak|teşekkürler|"
    r"teşekkür ederim|lütfen|спасибо|пожалуйста|дякую|hallo|bonjour|hola|ciao|olá|hej|cześć|merhaba|привет|"
    r"здравствуйте|thanks|thank you|please|"
    r"viele grüße|liebe grüße|lg|takk|kiitos|köszönöm)\b"
)
_EXACT: dict[str, tuple[str, str]] = {
    word: (language, meaning)
    for language, meanings in reversed(_BARE.items())
    for meaning, words in meanings.items()
    for word in words.split("|")
}


def bare_word(text: str) -> tuple[str, str] | None:
    """(language, meaning) when the whole plain text is such a word, with or without "please" and "thanks".

    The meaning is "accept", "refuse", "ask", "stop" or "pause".
    """
    words = _only_words(text)
    if words in _EXACT:
        return _EXACT[words]
    stripped = _only_words(_COURTESY.sub(" ", words))
    once = " ".join(dict.fromkeys(stripped.split()))
    return _EXACT.get(stripped) or _EXACT.get(once)


def _only_words(text: str) -> str:
    return " ".join(re.findall(r"[^\W\d_]+(?:['-][^\W\d_]+)*|[\u0900-\u097f]+", text))
