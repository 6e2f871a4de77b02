"""The ask-back in the language somebody wrote in, beside the course's own words (D10)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from dripcourse.course.model import Sense


@dataclass(frozen=True, slots=True)
class Translation:
    """`asks` stands before the course's own words; `person` is added where a person reads replies.

    `answers` are yes, no, questions and not yet, for the buttons.
    """

    asks: str
    person: str
    answers: tuple[str, str, str, str]

    def text(self, replies: str) -> str:
        return self.asks if replies == "not read" else f"{self.asks} {self.person}"

    def answer(self, sense: Sense) -> str:
        """The word for an answer of this sense, "" where its course alone knows what it is called."""
        return dict(zip(_SENSES, self.answers, strict=True)).get(sense, "")


def spoken(language: str | None, text: str) -> str:
    """The language to answer a text in; nobody who writes Ukrainian is answered in Russian."""
    return "uk" if language == "ru" and set(text.lower()) & set("іїєґ") else language or ""


_SENSES = (Sense.ACCEPT, Sense.REFUSE, Sense.ASK, Sense.LATER)

# By ISO 639-1; each says: thank you, we only know single words of this language, nothing has changed,
# which of these comes nearest, one press is enough.
TRANSLATIONS: Mapping[str, Translation] = {
    "cs": Translation(
        "Děkujeme za odpověď. Náš program rozumí česky jen jednotlivým slovům a nechtěl se zmýlit, takže "
        "se zatím nic nezměnilo. Co je nejblíže pravdě? Stačí stisknout správné tlačítko níže.",
        "Vaši zprávu dostal také člověk.",
        ("Ano", "Ne", "Otázky", "Ještě ne"),
    ),
    "da": Translation(
        "Tak for dit svar. Vores program forstår kun enkelte ord på dansk og ville ikke tage fejl, så intet "
        "er ændret endnu. Hvad passer bedst? Et tryk på den rigtige knap herunder er nok.",
        "Din besked er også givet videre til et menneske.",
        ("Ja", "Nej", "Spørgsmål", "Ikke endnu"),
    ),
    "de": Translation(
        "Danke für Ihre Antwort. Unser Programm versteht auf Deutsch nur einzelne Wörter und wollte nichts "
        "falsch machen, deshalb hat sich noch nichts geändert. Was trifft am ehesten zu? Ein Druck auf den "
        "passenden Knopf unten genügt.",
        "Ihre Nachricht liegt außerdem einem Menschen vor.",
        ("Ja", "Nein", "Fragen", "Noch nicht"),
    ),
    "el": Translation(
        "Ευχαριστούμε για την απάντησή σας. Το πρόγραμμά μας καταλαβαίνει στα ελληνικά μόνο μεμονωμένες "
        "λέξεις και δεν ήθελε να κάνει λάθος, γι' αυτό δεν έχει αλλάξει ακόμη τίποτα. Τι είναι πιο κοντά; "
        "Αρκεί να πατήσετε το κατάλληλο κουμπί παρακάτω.",
        "Το μήνυμά σας έφτασε και σε έναν άνθρωπο.",
        ("Ναι", "Όχι", "Ερωτήσεις", "Όχι ακόμη"),
    ),
    "es": Translation(
        "Gracias por su respuesta. Nuestro programa solo entiende palabras sueltas en español y no ha "
        "querido equivocarse, así que todavía no ha cambiado nada. ¿Qué se acerca más? Basta con pulsar "
        "el botón correspondiente más abajo.",
        "Además, su mensaje ha llegado a una persona.",
        ("Sí", "No", "Preguntas", "Todavía no"),
    ),
    "fi": Translation(
        "Kiitos vastauksestasi. Ohjelmamme ymmärtää suomeksi vain yksittäisiä sanoja eikä halunnut erehtyä, "
        "joten mitään ei ole vielä muutettu. Mikä on lähimpänä? Yksi painallus sopivaan painikkeeseen "
        "alempana riittää.",
        "Viestisi on välitetty myös ihmiselle.",
        ("Kyllä", "Ei", "Kysymyksiä", "Ei vielä"),
    ),
    "fr": Translation(
        "Merci pour votre réponse. Notre programme ne comprend que quelques mots de français et n'a rien "
        "voulu décider de travers : rien n'a donc changé. Qu'est-ce qui correspond le mieux ? Il suffit "
        "d'appuyer sur le bon bouton ci-dessous.",
        "Votre message a aussi été transmis à une personne.",
        ("Oui", "Non", "Des questions", "Pas encore"),
    ),
    "hu": Translation(
        "Köszönjük a válaszát. Programunk magyarul csak egyes szavakat ért, és nem akart tévedni, ezért még "
        "semmi sem változott. Melyik áll a legközelebb? Elég egyszer megnyomni a megfelelő gombot lent.",
        "Üzenetét egy ember is megkapta.",
        ("Igen", "Nem", "Kérdések", "Még nem"),
    ),
    "it": Translation(
        "Grazie per la risposta. Il nostro programma capisce solo singole parole in italiano e non ha voluto "
        "sbagliare: per ora non è cambiato nulla. Che cosa si avvicina di più? Basta premere il pulsante "
        "giusto qui sotto.",
        "Il messaggio è stato inoltrato anche a una persona.",
        ("Sì", "No", "Domande", "Non ancora"),
    ),
    "ja": Translation(
        "お返事ありがとうございます。私たちのプログラムは日本語の文をまだ読み取れないため、間違いのないよう、"
        "何も変更していません。いちばん近いものはどれでしょうか。下のボタンを一度押すだけで結構です。",
        "メッセージは担当者にも届いています。",
        ("はい", "いいえ", "質問がある", "まだ"),
    ),
    "ko": Translation(
        "답장해 주셔서 감사합니다. 저희 프로그램은 한국어로는 몇몇 낱말만 알아듣기 때문에, 실수하지 않으려고 "
        "아직 아무것도 바꾸지 않았습니다. 어느 것이 가장 가까운가요? 아래에서 알맞은 버튼을 한 번만 눌러 "
        "주세요.",
        "보내 주신 글은 담당자에게도 전달되었습니다.",
        ("네", "아니요", "질문", "아직"),
    ),
    "nl": Translation(
        "Bedankt voor uw antwoord. Ons programma begrijpt in het Nederlands alleen losse woorden en wilde "
        "geen fout maken; er is dus nog niets veranderd. Wat komt het dichtst in de buurt? Eén druk op de "
        "juiste knop hieronder is genoeg.",
        "Uw bericht is ook aan een mens doorgegeven.",
        ("Ja", "Nee", "Vragen", "Nog niet"),
    ),
    "no": Translation(
        "Takk for svaret. Programmet vårt forstår bare enkelte ord på norsk og ville ikke ta feil, så "
        "ingenting er endret ennå. Hva passer best? Det er nok å trykke på riktig knapp nedenfor.",
        "Meldingen er også gitt videre til et menneske.",
        ("Ja", "Nei", "Spørsmål", "Ikke ennå"),
    ),
    "pl": Translation(
        "Dziękujemy za odpowiedź. Nasz program rozumie po polsku tylko pojedyncze słowa i nie chciał się "
        "pomylić, więc na razie nic się nie zmieniło. Co jest najbliższe prawdy? Wystarczy nacisnąć "
        "odpowiedni przycisk poniżej.",
        "Wiadomość trafiła też do człowieka.",
        ("Tak", "Nie", "Pytania", "Jeszcze nie"),
    ),
    "pt": Translation(
        "Agradecemos a sua resposta. O nosso programa só entende palavras soltas em português e não quis "
        "errar, por isso ainda nada mudou. O que mais se aproxima? Basta tocar no botão certo, mais abaixo.",
        "A sua mensagem também foi entregue a uma pessoa.",
        ("Sim", "Não", "Perguntas", "Ainda não"),
    ),
    "ro": Translation(
        "Mulțumim pentru răspuns. Programul nostru înțelege în română doar cuvinte izolate și nu a vrut să "
        "greșească, așa că deocamdată nu s-a schimbat nimic. Ce se apropie cel mai mult? E de ajuns o "
        "apăsare pe butonul potrivit de mai jos.",
        "Mesajul a ajuns și la un om.",
        ("Da", "Nu", "Întrebări", "Încă nu"),
    ),
    "ru": Translation(
        "Спасибо за ваш ответ. Наша программа понимает по-русски только отдельные слова и не хотела "
        "ошибиться, поэтому пока ничего не изменилось. Что ближе всего? Достаточно нажать подходящую "
        "кнопку ниже.",
        "Ваше сообщение также передано человеку.",
        ("Да", "Нет", "Вопросы", "Ещё нет"),
    ),
    "sv": Translation(
        "Tack för ditt svar. Vårt program förstår bara enstaka ord på svenska och ville inte göra fel, så "
        "ingenting har ändrats än. Vad stämmer bäst? Det räcker att trycka på rätt knapp här nedanför.",
        "Ditt meddelande har också lämnats till en människa.",
        ("Ja", "Nej", "Frågor", "Inte än"),
    ),
    "tr": Translation(
        "Yanıtınız için teşekkürler. Programımız Türkçede yalnızca tek tek sözcükleri anlıyor ve yanlış bir "
        "şey yapmak istemedi; bu yüzden henüz hiçbir şey değişmedi. Hangisi en yakın? Aşağıdaki uygun "
        "düğmeye bir kez basmanız yeterli.",
        "Mesajınız bir insana da iletildi.",
        ("Evet", "Hayır", "Sorular", "Henüz değil"),
    ),
    "uk": Translation(
        "Дякуємо за відповідь. Наша програма розуміє українською лише окремі слова й не хотіла помилитися, "
        "тому поки що нічого не змінилося. Що найближче? Досить натиснути потрібну кнопку нижче.",
        "Ваше повідомлення також передано людині.",
        ("Так", "Ні", "Питання", "Ще ні"),
    ),
    "zh": Translation(
        "谢谢您的回复。我们的程序只认识个别中文词语，为了不弄错，目前什么都没有改变。"
        "哪一项最接近？按一下下面合适的按钮即可。",
        "您的消息也已转给工作人员。",
        ("是", "不", "有问题", "还没有"),
    ),
}
