"""Signs of danger in other languages: fixed expressions, read whatever the course's language is."""

from __future__ import annotations

import re

# language → care → expressions; "{}" stands for at most three words between
_EXPRESSIONS: dict[str, dict[str, str]] = {
    "de": {
        "danger": "(?:er|sie|mein mann|meine frau|mein partner) (?:hat |wird )?(?:mich|uns|die kinder|"
            "unsere kinder|meine tochter|meinen sohn) {}(?:schlägt|geschlagen|schlagen|verprügelt|würgt|"
            "gewürgt|bedroht|vergewaltigt|getreten|geschubst|misshandelt|eingesperrt)|"
        "(?:schlägt|verprügelt|würgt|bedroht|misshandelt|vergewaltigt|kontrolliert|überwacht|schubst|tritt|"
        "stalkt|ohrfeigt) (?:mich|uns|die kinder|unsere|meine|meinen)|(?:geschlagen|verprügelt|gewürgt|"
        "vergewaltigt|misshandelt|bedroht) (?:hat|worden)|(?:habe|hab) {}angst vor (?:ihm|ihr|meinem mann|"
        "meiner frau|meinem partner)|angst vor (?:ihm|meinem mann|meiner frau)|"
        "zwingt mich|zum sex gezwungen|gezwungen {}sex|(?:liest|kontrolliert|durchsucht) {}(?:mein handy|"
        "meine nachrichten|meine mails)|ich darf nicht (?:raus|arbeiten|das haus|meine freunde)|"
        "ich darf {}nicht mehr (?:sehen|treffen|raus)|(?:hat|mit) {}(?:eine pistole|einer pistole|"
        "eine waffe|einer waffe|ein messer|einem messer)|häusliche gewalt|droht(?: mir)? {}(?:umzubringen|"
        "zu töten|zu schlagen)|er bringt mich um|fass?t {}tochter {}an",
        "life": "ich (?:will|möchte|mag) (?:nicht mehr (?:leben|da sein|aufwachen)|sterben|tot sein|"
            "mich umbringen)|will {}nicht mehr leben|(?:will|werde|möchte) mich umbringen|bringe mich um|"
            "mir das leben nehmen|selbstmord|suizid|ich kann nicht mehr leben|ohne mich {}besser dran|"
            "lebe wohl|leb wohl|lebt wohl|(?:will|droht|wird) sich {}(?:umbringen|umzubringen|das leben|"
            "etwas an)|bringt (?:er|sie) sich um|er bringt sich um|sie bringt sich um|am liebsten tot|"
            "lebensmüde|meinem leben ein ende",
        "own": "ich habe (?:sie|ihn|meine frau|meinen mann|meine kinder|mein kind|die kinder|meinen sohn|"
            "meine tochter) {}(?:geschlagen|gewürgt|verprügelt|geschubst|geohrfeigt|misshandelt)|"
            "ich schlage (?:sie|ihn|meine)|(?:sie|er) hat angst vor mir",
    },
    "fr": {
        "danger": "(?:il|elle|mon mari|ma femme|mon conjoint|mon compagnon) (?:me|m'a|nous|"
            "m') ?{}(?:frappe|frappée?|bat|battue?|tape|tapée?|gifle|giflée?|étrangle|étranglée?|menace|"
            "menacée?|viole|violée?|poussée?|surveille|force|forcée?|insulte et me frappe|enferme|"
            "enfermée?)|(?:frappe|bat) (?:les|nos|mes) enfants|j'ai {}peur de (?:lui|elle|mon mari|"
            "ma femme|rentrer)|violences? conjugales?|violée?|(?:il|elle) (?:fouille|contrôle|lit|"
            "surveille) {}(?:mon téléphone|mes messages|mes mails|mon argent)|m'interdit de|(?:une arme|"
            "un couteau|un fusil|un pistolet)|m'oblige à (?:coucher|avoir des rapports)|m'a forcée?",
        "life": "je veux mourir|envie de mourir|je ne veux plus vivre|je veux plus vivre|envie d'en finir|"
            "en finir avec la vie|me suicider|se suicider|suicide|me tuer|mettre fin à mes jours|"
            "mieux sans moi|(?:il|elle) (?:va|veut|menace de) se (?:tuer|suicider)|adieu à tous|"
            "plus envie de vivre|ceci est un adieu|c'est un adieu",
        "own": "je (?:l'ai|la|le) (?:frappée?|frappe|battue?|giflée?|étranglée?)|j'ai (?:frappé|giflé|"
            "battu) (?:ma|mon|mes)|(?:elle|il) a peur de moi",
    },
    "es": {
        "danger": "(?:me|nos) (?:pega|pegó|ha pegado|golpea|golpeó|ha golpeado|maltrata|maltrató|amenaza|"
            "amenazó|viola|violó|ha violado|empujó|empuja|estrangula|estranguló|abofeteó|obliga a tener|"
            "obliga a acostarme|controla|vigila|encierra|da miedo mi|da palizas|dio una paliza|"
            "dio una bofetada|quiere matar|va a matar)|(?:pega|golpea|maltrata) a (?:los niños|mis hijos|"
            "nuestros hijos|mi hijo|mi hija)|(?:le tengo|tengo) miedo (?:a él|de él|a mi marido|"
            "de mi marido|a mi esposo|de mi esposo|a mi pareja|a ella|a mi mujer|de volver a casa)|"
            "le tengo {}miedo|me revisa el (?:teléfono|móvil|celular)|no me deja (?:salir|ver|trabajar|"
            "hablar)|violencia (?:doméstica|de género)|(?:tiene|con) (?:una pistola|un arma|un cuchillo)|"
            "tocó a (?:nuestra|mi) hija",
        "life": "(?:me )?quiero morir(?:me)?|quiero morirme|no quiero (?:vivir|seguir viviendo)|"
            "no quiero vivir más|ya no quiero vivir|quitarme la vida|suicid|matarme|acabar con mi vida|"
            "terminar con mi vida|mejor sin mí|estarían mejor sin mi|(?:se va a|quiere|va a|"
            "amenaza con) (?:matarse|suicidarse|matar si|quitarse la vida)|se va a matar|esto es un adiós|"
            "adiós para siempre",
        "own": "(?:le|la|lo) (?:pegué|golpeé|he pegado|abofeteé|empujé contra)|(?:pegué|golpeé) a mi|"
            "(?:ella|él) me tiene miedo|le pego a",
    },
    "it": {
        "danger": "(?:mi|ci) (?:picchia|ha picchiat[oa]|colpisce|ha colpit[oa]|menava|mena|minaccia|"
            "ha minacciat[oa]|violenta|ha violentat[oa]|ha stuprat[oa]|strangola|ha strangolat[oa]|"
            "ha spint[oa]|schiaffeggia|ha schiaffeggiat[oa]|controlla il telefono|controlla tutto|"
            "costringe a|obbliga a fare sesso|ha dato uno schiaffo|ha preso a (?:pugni|calci|schiaffi)|"
            "maltratta|fa del male|chiude in casa)|picchia (?:i bambini|i figli|i miei figli|mio figlio|"
            "mia figlia)|ho {}paura di (?:lui|lei|mio marito|mia moglie|tornare a casa)|"
            "ho paura del mio compagno|non mi (?:lascia|permette di) (?:uscire|vedere|lavorare)|"
            "violenza (?:domestica|sessuale)|(?:ha|con) (?:una pistola|un coltello|un'arma|un fucile)|"
            "legge {}miei messaggi",
        "life": "voglio morire|vorrei morire|non voglio più vivere|voglio uccidermi|uccidermi|ammazzarmi|"
            "mi ammazzo|suicid|farla finita|togliermi la vita|meglio senza di me|(?:vuole|"
            "minaccia di) (?:uccidersi|ammazzarsi|suicidarsi|togliersi)|si ammazza|si uccide|"
            "questo è un addio|addio a tutti",
        "own": "l'ho (?:picchiat[oa]|colpit[oa]|schiaffeggiat[oa]|strangolat[oa]|spint[oa] contro)|"
            "ho (?:picchiato|schiaffeggiato|colpito) (?:mia|mio|i miei)|(?:lei|lui) ha paura di me",
    },
    "nl": {
        "danger": "(?:hij|zij|ze|mijn man|mijn vrouw|mijn partner) (?:heeft |wil )?(?:mij|me|ons|"
            "de kinderen|onze kinderen) {}(?:geslagen|gewurgd|bedreigd|verkracht|geduwd|mishandeld|"
            "geschopt|opgesloten)|(?:slaat|sloeg|mishandelt|bedreigt|wurgt|schopt|verkracht|controleert|"
            "dwingt|duwt) (?:mij|me|ons|de kinderen|onze kinderen)|ik ben {}bang (?:voor (?:hem|haar|"
            "mijn man|mijn vrouw)|van hem)|bang voor (?:hem|haar|mijn man|mijn vrouw|mijn partner)|"
            "huiselijk geweld|ik mag {}niet (?:naar buiten|weg|werken|meer naar)|(?:heeft|"
            "met) {}(?:een pistool|een mes|een wapen)|dwingt mij|controleert mijn (?:telefoon|berichten)|"
            "leest mijn berichten|zit aan onze dochter|gedwongen {}seks",
        "life": "(?:ik )?wil (?:dood|sterven|niet meer leven|er niet meer zijn|niet meer verder leven)|"
            "ik wil {}dood|zelfmoord|mezelf (?:van kant|doden|ombrengen|iets aandoen)|"
            "een eind(?:e)? aan mijn leven|beter af zonder mij|vaarwel|maak er een eind aan|"
            "zichzelf (?:van kant|doden|iets aandoen|ombrengen)|(?:wil|gaat) zelfmoord|levensmoe",
        "own": "ik (?:sloeg|sla) (?:haar|hem|mijn)|ik heb (?:haar|hem|mijn \\w+) {}(?:geslagen|gewurgd|"
            "mishandeld)|(?:ze|zij|hij) is bang voor mij",
    },
    "pt": {
        "danger": "(?:me|nos) (?:bate|bateu|agride|agrediu|ameaça|ameaçou|espanca|espancou|estuprou|violou|"
            "empurrou|empurra|estrangulou|controla|obriga a|força a|forçou|maltrata|machuca|machucou|"
            "dá tapas|deu um tapa|deu um soco|proíbe|tranca)|(?:bate|bateu) (?:em mim|nas crianças|"
            "nos meus filhos|nos nossos filhos|no meu filho|na minha filha)|(?:bate|bateu|agrediu|"
            "ameaçou)-me|tenho {}medo (?:dele|dela|do meu marido|da minha esposa|do meu esposo|"
            "da minha mulher|do meu companheiro|de voltar)|não me deixa (?:sair|ver|trabalhar|falar)|"
            "violência doméstica|(?:tem|com) (?:uma arma|uma faca|uma pistola|um revólver)|"
            "olha {}meu celular|lê {}minhas mensagens|fui (?:estuprada|violada|agredida)",
        "life": "quero morrer|não quero (?:mais )?viver|não quero mais viver|me matar|matar-me|suic[ií]d|"
            "acabar com a minha vida|tirar a minha vida|pôr fim à (?:minha )?vida|melhor sem mim|se matar|"
            "matar-se|vai se matar|isto é um adeus|isso é um adeus|adeus a todos|vontade de morrer",
        "own": "(?:eu )?(?:bati|bato) (?:nela|nele|na minha|no meu|nos meus)|eu (?:a|o) agredi|"
            "dei um (?:tapa|soco) (?:nela|nele|na minha|no meu)|(?:ela|ele) tem medo de mim",
    },
    "pl": {
        "danger": "(?:bije|pobił|pobiła|uderzył|uderzyła|bił|dusił|dusi|kopie|kopnął|popchnął|szarpie|"
            "zgwałcił|gwałci|grozi|groził|kontroluje|maltretuje|zmusza|śledzi) (?:mnie|mi|nas|dzieci|"
            "nasze dzieci|moje dzieci)|(?:mnie|mi|nas|dzieci) (?:{})(?:bije|pobił|uderzył|uderzyła|bił|"
            "dusił|dusi|kopie|popchnął|zgwałcił|gwałci|grozi|zmusza|maltretuje|kontroluje)|boję się (?:go|"
            "jej|męża|mojego męża|swojego męża|żony|mojej żony|wracać do domu|o swoje życie)|"
            "boję się {}męża|przemoc domowa|przemocy domowej|ma (?:broń|nóż|pistolet)|z nożem|"
            "sprawdza mój telefon|czyta moje wiadomości|nie pozwala mi|zmusza mnie do",
        "life": "chcę umrzeć|chce umrzeć|nie chcę (?:już )?żyć|nie chce mi się żyć|zabić się|zabiję się|"
            "chcę się zabić|samobój|odebrać sobie życie|skończyć ze sobą|lepiej beze mnie|(?:on|"
            "ona) się zabije|że się zabije|grozi {}samobójstwem|żegnajcie|to pożegnanie",
        "own": "(?:uderzyłem|uderzyłam|pobiłem|pobiłam|biję|dusiłem|popchnąłem) (?:ją|go|żonę|męża|dziecko|"
            "syna|córkę|moją|mojego)|boi się mnie",
    },
    "sv": {
        "danger": "(?:slår|slog|slagit|misshandlar|misshandlade|hotar|hotade|hotat|stryper|strypt|våldtog|"
            "våldtagit|våldtar|sparkar|sparkade|knuffar|knuffade|kontrollerar|tvingar|tvingade|"
            "förföljer) (?:mig|oss|barnen|våra barn|min son|min dotter)|(?:har|blev|blir) {}(?:slagen|"
            "misshandlad|våldtagen|hotad)|(?:jag är|är|jag) {}rädd för (?:honom|henne|min man|min fru|"
            "min sambo|min partner)|våld i hemmet|(?:har|med) (?:en kniv|en pistol|ett vapen|ett gevär)|"
            "läser mina (?:meddelanden|mejl)|kollar min (?:telefon|mobil)|får inte (?:träffa|gå ut|jobba|"
            "lämna)|låter mig inte (?:träffa|gå|jobba)",
        "life": "(?:jag )?vill (?:dö|inte leva|inte leva längre|inte finnas|ta livet)|vill inte leva|"
            "ta (?:mitt|sitt) liv|ta livet av (?:mig|sig)|självmord|ta livet|bättre utan mig|"
            "orkar inte leva|farväl",
        "own": "jag (?:slog|slår|har slagit|knuffade|misshandlade|ströp|örfilade) (?:henne|honom|min fru|"
            "min man|mitt barn|min son|min dotter|barnen)|(?:hon|han) är rädd för mig",
    },
    "da": {
        "danger": "(?:slår|slog|slået|banker|bankede|tæsker|mishandler|truer|truede|truet|kvæler|kvalte|"
            "voldtog|voldtaget|sparker|sparkede|skubber|skubbede|kontrollerer|tvinger|tvang|"
            "forfølger) (?:mig|os|børnene|vores børn|min søn|min datter)|(?:jeg er|er|"
            "jeg) {}bange? for (?:ham|hende|min mand|min kone|min kæreste|min partner)|vold i hjemmet|"
            "(?:har|med) (?:en kniv|en pistol|et våben)|læser mine beskeder|tjekker min telefon|"
            "jeg må ikke (?:se|gå ud|arbejde|forlade)|blev voldtaget",
        "life": "(?:jeg )?vil (?:dø|ikke leve|ikke leve mere|gerne dø|ikke være her)|vil ikke leve|"
            "tage (?:mit|sit) (?:eget )?liv|begå selvmord|selvmord|bedre uden mig|slå mig selv ihjel|"
            "slå sig selv ihjel|farvel for altid|orker ikke at leve",
        "own": "jeg (?:slog|slår|har slået|skubbede|kvalte) (?:hende|ham|min kone|min mand|mit barn|"
            "min søn|min datter|børnene)|(?:hun|han) er bange for mig",
    },
    "no": {
        "danger": "(?:slår|slo|slått|truer|truet|kveler|voldtok|voldtatt|sparker|sparket|dytter|dyttet|"
            "kontrollerer|tvinger) (?:meg|oss|barna|barna våre)|redd for (?:ham|henne|mannen min|kona mi)|"
            "vold i hjemmet|(?:har|med) (?:en kniv|en pistol|et våpen)|sjekker telefonen min",
        "life": "(?:jeg )?vil (?:dø|ikke leve|ikke leve mer)|ta (?:mitt|sitt) (?:eget )?liv|ta livet av|"
            "selvmord|bedre uten meg|orker ikke leve",
        "own": "jeg (?:slo|slår|har slått|dyttet) (?:henne|ham|kona|mannen)|(?:hun|han) er redd for meg",
    },
    "tr": {
        "danger": "(?:beni|bana|bizi|çocukları|çocuklarımı) {}(?:dövüyor|dövdü|döver|vuruyor|vurdu|tokat|"
            "tehdit|boğ|tecavüz|zorluyor|zorladı|itti|tekmele|öldürecek|öldürmekle|şiddet|kilitle|"
            "kontrol ediyor|takip ediyor)|(?:ondan|kocamdan|eşimden|karımdan) {}korkuyorum|"
            "aile içi şiddet|şiddet (?:görüyorum|uyguluyor)|(?:silahı|bıçağı|tabancası|silah|"
            "bıçak) (?:var|çekti|ile)|telefonumu (?:kontrol|karıştır)|mesajlarımı okuyor|"
            "dışarı çıkmama izin|izin vermiyor",
        "life": "ölmek istiyorum|yaşamak istemiyorum|kendimi öldür|intihar|canıma kıy|hayatıma son|"
            "bensiz daha iyi|kendini öldür|elveda|ölsem|artık yaşamak",
        "own": "(?:ona|karıma|kocama|çocuğuma|oğluma|kızıma) (?:vurdum|tokat attım)|onu dövdüm|(?:karımı|"
            "kocamı|eşimi|çocuğumu) dövdüm|benden korkuyor",
    },
    "ru": {
        "danger": "(?:меня|мне|нас|детей|ребёнка|ребенка) {}(?:бьёт|бьет|бил|избил|избивает|ударил|ударила|"
            "душил|душит|толкнул|изнасиловал|насилует|пинает|преследует|контролирует|запирает|запер|убьёт|"
            "убьет)|(?:бьёт|бьет|бил|избил|избивает|ударил|ударила|душит|душил|толкнул|изнасиловал|"
            "насилует|контролирует|заставляет|преследует) (?:меня|нас|детей|моих|наших|ребёнка|ребенка)|"
            "угрожает|угрожал|(?:боюсь|страшно) (?:его|её|ее|мужа|своего мужа|жену|идти домой|"
            "возвращаться)|я {}боюсь {}(?:его|её|ее|мужа|жену|жены)|(?:его|мужа) боюсь|домашнее насилие|"
            "насилие|(?:есть|с) (?:пистолет|нож|оружие|ружьё|ножом|пистолетом)|проверяет {}телефон|"
            "читает мои (?:сообщения|письма)|не (?:разрешает|пускает|позволяет) мне|не пускает меня|"
            "заставляет (?:меня )?(?:спать|заниматься)",
        "life": "хочу умереть|не хочу (?:больше )?жить|жить не хочу|не хочется жить|покончить с собой|"
            "покончу с собой|убить себя|убью себя|самоубий|суицид|наложить на себя|без меня {}лучше|"
            "лучше без меня|(?:он|она) (?:убьёт|убьет) себя|покончит с собой|прощайте|прощай навсегда",
        "own": "(?:ударил|ударила|избил|избила|бью|толкнул|душил) (?:её|ее|его|жену|мужа|ребёнка|ребенка|"
            "сына|дочь|свою|своего)|(?:она|он) боится меня|меня боится",
    },
    "uk": {"danger": "(?:мене|нас|дітей) {}(?:б'є|бив|побив|вдарив|душив|зґвалтував)|(?:б'є|побив|"
        "вдарив) (?:мене|дітей)|боюся (?:його|її|чоловіка)|домашнє насильство|погрожує",
        "life": "хочу померти|не хочу (?:більше )?жити|вбити себе|самогуб",
        "own": "я (?:вдарив|побив) (?:її|дружину)|боїться мене"},
    "cs": {
        "danger": "(?:bije|zbil|uhodil|škrtil|znásilnil|vyhrožuje|nutí) (?:mě|mi|nás|děti)|(?:mě|mi|nás|"
            "děti) {}(?:bije|zbil|uhodil|škrtil|znásilnil|vyhrožuje|nutí)|bojím se (?:ho|jí|manžela)|"
            "domácí násilí",
        "life": "chci (?:umřít|zemřít)|nechci (?:už )?žít|zabít se|zabiju se|sebevra",
        "own": "(?:uhodil|uhodila|zbil) jsem|bojí se mě",
    },
    "fi": {
        "danger": "(?:lyö|löi|hakkaa|kuristi|uhkaa|uhkailee|raiskasi|pakottaa) (?:minua|minut|meitä|"
            "lapsia)|pelkään (?:häntä|miestäni|vaimoani)|perheväkival",
        "life": "haluan kuolla|en halua (?:enää )?elää|tappaa itse|itsemurha",
        "own": "(?:löin|hakkasin) (?:häntä|vaimoa|miestä|lasta)|pelkää minua",
    },
    "hu": {"danger": "(?:ver|megütött|fojtogat|fenyeget|megerőszakolt) (?:engem|a gyerek|minket)|"
        "félek (?:tőle|a férjemtől|a feleségemtől)|megvert",
        "life": "meg akarok halni|nem akarok (?:tovább )?élni|öngyilkos",
        "own": "(?:megütöttem|megvertem)|fél tőlem"},
    "ro": {"danger": "mă (?:bate|lovește|amenință|violează|controlează|strânge de gât)|m-a (?:bătut|lovit|"
        "amenințat|violat|strâns de gât|împins)|mi-e (?:foarte )?frică de (?:el|ea|soțul)|"
        "violență domestică", "life": "vreau să mor|nu mai vreau să trăiesc|sinucid",
        "own": "am (?:lovit-o|bătut-o|lovit-l)|se teme de mine"},
    "el": {"danger": "με (?:χτυπά|χτυπάει|χτύπησε|δέρνει|απειλεί|βίασε)|τον φοβάμαι|φοβάμαι τον",
        "life": "θέλω να πεθάνω|δεν θέλω να ζω|αυτοκτον", "own": "τη χτύπησα|την χτύπησα"},
}  # fmt: skip
_NEVER = re.compile(
    r"\b(?:nie|niemals|noch nie|jamais|nunca|mai|nooit|nigdy|aldrig|hiç|asla|никогда|ніколи|nikdy|"
    r"niciodată|keine|kein|ne m'a jamais|ei koskaan)\b"
)
_INSIDE = frozenset({"pl", "cs"})  # "nie" is "not" there: it belongs to "I do not want to live"


def _compiled(expressions: str) -> re.Pattern[str]:
    return re.compile(r"\b(?:" + expressions.replace("{}", r"(?:\S+ ){0,3}") + ")")


_RULES = [
    (language, care, _compiled(expressions))
    for language, cares in _EXPRESSIONS.items()
    for care, expressions in cares.items()
]


def sign(text: str) -> tuple[str, str] | None:
    """(language, care) of an expression of danger in a plain text, None when there is none or it is
    denied."""
    for sentence in re.split(r"[.!?\n]+", text):
        words = " ".join(re.findall(r"[^\W_]+(?:['-][^\W_]+)*", sentence))
        for language, care, rule in _RULES:
            found = rule.search(words)
            if found and not (care != "life" and language not in _INSIDE and _NEVER.search(words)):
                return language, care
    return None
