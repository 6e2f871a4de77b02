"""Expressions of danger in the Slavic languages; read by `alarms`."""

from __future__ import annotations

EXPRESSIONS: dict[str, dict[str, str]] = {
    "pl": {
        "danger": (
            "(?:bije|pobił|pobiła|uderzył|uderzyła|bił|dusił|dusi|kopie|kopnął|popchnął|szarpie|"
            "zgwałcił|gwałci|grozi|groził|kontroluje|maltretuje|zmusza|śledzi) (?:mnie|mi|nas|"
            "dzieci|nasze dzieci|moje dzieci)|(?:mnie|mi|nas|dzieci) (?:{})(?:bije|pobił|uderzył|"
            "uderzyła|bił|dusił|dusi|kopie|popchnął|zgwałcił|gwałci|grozi|zmusza|maltretuje|"
            "kontroluje)|boję się (?:go|jej|męża|mojego męża|swojego męża|żony|mojej żony|"
            "wracać do domu|o swoje życie)|boję się {}męża|przemoc domowa|przemocy domowej|"
            "ma (?:broń|nóż|pistolet)|z nożem|sprawdza mój telefon|czyta moje wiadomości|"
            "nie pozwala mi|zmusza mnie do|(?:bije|pobił|pobiła|uderzył|uderzyła|uderza|bił|dusił|"
            "dusi|kopie|kopnął|kopnęła|popchnął|popchnęła|popycha|szarpie|szarpał|zgwałcił|gwałci|"
            "grozi|groził|maltretuje|zmusza|zmusił|śledzi|spoliczkował|zamyka|zamknął|opluł|rzucił|"
            "rzuca|złapał|ciągnął|zabije|skrzywdzi|krzywdzi) {}(?:mnie|mi|nas|dzieci|dziecko|syna|"
            "córkę|we mnie)|(?:mnie|mi|nas|dzieci|dziecko|syna|córkę) {}(?:bije|pobił|uderzył|"
            "uderzyła|uderza|bił|dusił|dusi|kopie|kopnął|popchnął|popycha|zgwałcił|gwałci|grozi|"
            "groził|zmusza|maltretuje|spoliczkował|zamyka|zamknął|śledzi|zabije|krzywdzi|szarpie)|"
            "podniósł na mnie rękę|podnosi na mnie rękę|ręce na (?:mojej )?(?:szyi|gardle)|"
            "za gardło|za włosy|podbite oko|siniaki|siniak|jest agresywny wobec|boję się (?:go|jej|"
            "męża|mojego|swojego|żony|mojej|swojej|wracać|wrócić|o|co|że mnie|być|jego|z nim)|"
            "zabrał(?:a)? mi (?:telefon|pieniądze|kartę|klucze|dokumenty|paszport)|zabiera mi|"
            "nie (?:pozwala|wolno) mi|kontroluje mnie|wbrew mojej woli|gwałt|niebieska karta|nożem|"
            "przystawił mi nóż|dotyka (?:naszą|moją|naszej|mojej) córk"
        ),
        "life": (
            "chcę umrzeć|chce umrzeć|nie chcę (?:już )?żyć|nie chce mi się żyć|zabić się|zabiję się|"
            "chcę się zabić|samobój|odebrać sobie życie|skończyć ze sobą|lepiej beze mnie|(?:on|"
            "ona) się zabije|że się zabije|grozi {}samobójstwem|żegnajcie|to pożegnanie|(?:chcę|"
            "chciałabym|chciałbym|wolałabym|wolałbym) (?:umrzeć|zniknąć|nie żyć|się nie obudzić|"
            "zasnąć i się nie|już nie żyć)|nie chcę (?:już )?(?:żyć|się obudzić|tu być|istnieć)|"
            "się nie obudzić|nie obudzić się|nie mam (?:już )?(?:po co|siły|powodu|ochoty|"
            "chęci) (?:żyć|do życia|by żyć|żeby żyć)|nie widzę (?:już )?sensu (?:życia|życie|"
            "w życiu|żyć|dalej)|(?:beze mnie|bez mnie) {}lepiej|lepiej {}beze mnie|"
            "myślę o (?:samobójstwie|śmierci|zabiciu)|myśli samobójcze|(?:grozi|mówi|powiedział|"
            "powiedziała) {}(?:się zabije|samobójstw|się powiesi|skoczy|odbierze sobie)|"
            "listy? pożegnaln|połknąłem|połknęłam|tnę się|okaleczam|mnie już nie będzie|"
            "rzucić się pod"
        ),
        "own": (
            "(?:uderzyłem|uderzyłam|pobiłem|pobiłam|biję|dusiłem|popchnąłem) (?:ją|go|żonę|męża|"
            "dziecko|syna|córkę|moją|mojego)|boi się mnie|(?:uderzyłem|uderzyłam|pobiłem|pobiłam|"
            "biję|dusiłem|dusiłam|popchnąłem|popchnęłam|spoliczkowałem|szarpałem|szarpnąłem|"
            "kopnąłem|zamknąłem) {}(?:ją|go|żonę|męża|dziecko|dzieci|syna|córkę|moją|mojego|swoją)|"
            "podniosłem (?:na nią )?rękę|podniosłam (?:na niego )?rękę|boi się mnie|boją się mnie|"
            "się mnie boi"
        ),
    },
    "ru": {
        "danger": (
            "(?:меня|мне|нас|детей|ребёнка|ребенка) {}(?:бьёт|бьет|бил|избил|избивает|ударил|"
            "ударила|душил|душит|толкнул|изнасиловал|насилует|пинает|преследует|контролирует|"
            "запирает|запер|убьёт|убьет)|(?:бьёт|бьет|бил|избил|избивает|ударил|ударила|душит|душил|"
            "толкнул|изнасиловал|насилует|контролирует|заставляет|преследует) (?:меня|нас|детей|"
            "моих|наших|ребёнка|ребенка)|угрожает|угрожал|(?:боюсь|страшно) (?:его|её|ее|мужа|"
            "своего мужа|жену|идти домой|возвращаться)|я {}боюсь {}(?:его|её|ее|мужа|жену|жены)|"
            "(?:его|мужа) боюсь|домашнее насилие|насилие|(?:есть|с) (?:пистолет|нож|оружие|ружьё|"
            "ножом|пистолетом)|проверяет {}телефон|читает мои (?:сообщения|письма)|не (?:разрешает|"
            "пускает|позволяет) мне|не пускает меня|заставляет (?:меня )?(?:спать|заниматься)|"
            "(?:бьёт|бьет|бил|била|избил|избила|избивает|ударил|ударила|ударяет|душит|душил|толкнул|"
            "толкнула|толкает|пнул|пинает|изнасиловал|насилует|угрожает|угрожал|угрожала|преследует|"
            "следит|контролирует|заставляет|запирает|запер|унижает|хватает|схватил|швырнул|кинул|"
            "бросил|убьёт|убьет|убить|кусает|тряс|шлёпает|порет) {}(?:меня|мне|нас|детей|ребёнка|"
            "ребенка|сына|дочь|дочку|в меня|за мной)|(?:меня|мне|нас|детей|ребёнка|ребенка|сына|"
            "дочь|дочку) {}(?:бьёт|бьет|бил|била|избил|избила|избивает|ударил|ударила|душит|душил|"
            "толкнул|толкнула|пнул|изнасиловал|насилует|угрожает|преследует|контролирует|запирает|"
            "запер|схватил|убьёт|убьет|убить)|(?:поднял|поднимает|подняла|распускает|"
            "распустил) (?:на меня )?руки?|руку на меня|за горло|за волосы|синяк|синяки|синяках|"
            "фингал|(?:боюсь|боимся|страшно) {}(?:его|её|ее|мужа|жену|жены|за свою жизнь|за детей|"
            "домой|что он меня|с ним|его гнева)|(?:забрал|отобрал|забирает|отнял|"
            "отбирает) {}(?:телефон|деньги|карту|ключи|паспорт|документы)|не (?:выпускает|пускает|"
            "разрешает|даёт|дает|позволяет) {}(?:меня|мне|из дома|денег|выходить|работать|видеться|"
            "общаться)|против моей воли|с ножом|ножом|пистолет|ружьё|трогает (?:нашу|мою) доч|"
            "принуждает|сломал {}(?:руку|ребро|нос|дверь|челюсть)"
        ),
        "life": (
            "хочу умереть|не хочу (?:больше )?жить|жить не хочу|не хочется жить|покончить с собой|"
            "покончу с собой|убить себя|убью себя|самоубий|суицид|наложить на себя|без меня {}лучше|"
            "лучше без меня|(?:он|она) (?:убьёт|убьет) себя|покончит с собой|прощайте|"
            "прощай навсегда|(?:хочу|хочется|лучше) (?:просто )?(?:умереть|исчезнуть|не просыпаться|"
            "уснуть и не|сдохнуть|не жить|чтобы меня не было)|не (?:хочу|"
            "хочется) (?:больше )?(?:жить|просыпаться|существовать|быть здесь)|"
            "не вижу (?:больше )?смысла (?:жить|в жизни|дальше)|нет (?:больше )?(?:смысла|сил|"
            "причин|желания) (?:жить|в жизни)|незачем жить|жить незачем|"
            "без меня (?:всем )?{}(?:лучше|легче)|(?:лучше|легче) {}без меня|думаю о (?:смерти|"
            "самоубийстве|суициде)|(?:угрожает|говорит|сказал|сказала|грозит|"
            "грозится) {}(?:покончит|повесится|убьёт себя|убьет себя|прыгнет|наложит|порежет вены|"
            "вскроет|самоубий|суицид)|повешусь|вскрыть вены|режу себя|напился таблеток|"
            "напилась таблеток|прощальн|меня скоро не будет|меня не станет|прыгнуть с"
        ),
        "own": (
            "(?:ударил|ударила|избил|избила|бью|толкнул|душил) (?:её|ее|его|жену|мужа|ребёнка|"
            "ребенка|сына|дочь|свою|своего)|(?:она|он) боится меня|меня боится|(?:ударил|ударила|"
            "избил|избила|бью|толкнул|толкнула|душил|душила|пнул|схватил|шлёпнул|"
            "поднял руку на) {}(?:её|ее|его|жену|мужа|ребёнка|ребенка|сына|дочь|свою|своего|детей)|"
            "(?:я|и) {}поднял(?:а)? (?:на (?:неё|нее|него|жену|мужа) )?руку|руку на (?:неё|нее|него|"
            "жену)|дал(?:а)? (?:ей|ему) пощ[её]чину|боится меня|боятся меня|меня бо(?:ится|ятся)"
        ),
    },
    "uk": {
        "danger": (
            "(?:мене|нас|дітей) {}(?:б'є|бив|побив|вдарив|душив|зґвалтував)|(?:б'є|побив|"
            "вдарив) (?:мене|дітей)|боюся (?:його|її|чоловіка)|домашнє насильство|погрожує"
        ),
        "life": ("хочу померти|не хочу (?:більше )?жити|вбити себе|самогуб"),
        "own": ("я (?:вдарив|побив) (?:її|дружину)|боїться мене"),
    },
    "cs": {
        "danger": (
            "(?:bije|zbil|uhodil|škrtil|znásilnil|vyhrožuje|nutí) (?:mě|mi|nás|děti)|(?:mě|mi|nás|"
            "děti) {}(?:bije|zbil|uhodil|škrtil|znásilnil|vyhrožuje|nutí)|bojím se (?:ho|jí|"
            "manžela)|domácí násilí"
        ),
        "life": ("chci (?:umřít|zemřít)|nechci (?:už )?žít|zabít se|zabiju se|sebevra"),
        "own": ("(?:uhodil|uhodila|zbil) jsem|bojí se mě"),
    },
}
