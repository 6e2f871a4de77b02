"""Which language a longer text is written in, by the small words every sentence needs."""

from __future__ import annotations

import re

_SMALL_WORDS = {
    "en": """
        the and to of a in is it you that he was for on are with as i his they at be this have from or had \
            by not but what
        all were when your can said there an each which she do how their if will up about out many then \
            them these so
        some her would like him into has more no my than been who its now we me am yes did don't it's i'm \
            asked just
    """,
    "de": """
        der die das und ist ich nicht zu er sie es ein eine mit auf für hat habe wir mir mich ihr ihm sich \
            auch aber wie
        was wenn noch nur dem den von bei nach schon sehr so dass weil oder kein keine meine mein seine \
            mann frau gesagt wird
        bin sind war hatte kann will möchte bitte heute gestern gefragt hallo über danke
    """,
    "fr": """
        le la les et est je pas que qui il elle un une des du de ne ce pour dans sur avec mon ma mes son \
            sa ses nous vous
        mais ou où si plus très bien a ai été dit c'est j'ai n'est qu'il qu'elle d'une l'a au aux tout \
            mari femme veut peut fait
        suis être cette ça encore bonjour merci
    """,
    "es": """
        el la los las y es yo no que quien él ella un una unos de del en con por para mi mis su sus nos \
            pero o si más muy
        bien ha he sido dijo está estoy son fue lo le se me te hoy ayer porque cuando marido esposa mujer \
            quiere puede qué
        hola gracias también todo ya
    """,
    "it": """
        il lo la gli le e è io non che chi lui lei un una di del della in con per mio mia suo sua ci ma o \
            se più molto bene
        ha ho detto sono stato fatto mi ti si anche oggi ieri perché quando marito moglie vuole può questo \
            questa ciao
        grazie ancora dalla dal nel
    """,
    "nl": """
        de het een en is ik niet dat die hij zij ze wij we je mijn zijn haar hem maar of als ook nog wel \
            naar van op met
        voor te aan heeft heb gezegd zei wil kan gaat was er dan omdat wanneer gisteren vandaag geen meer \
            heel veel man
        vrouw hallo bedankt deze
    """,
    "pt": """
        o os as e é eu não que quem ele ela um uma de do da em no na com por para meu minha seu sua nós \
            mas ou se mais
        muito bem disse está estou são foi me te hoje ontem porque quando marido esposa quer pode isso \
            este esta você
        obrigado obrigada também ainda
    """,
    "pl": """
        i w na nie się że to jest on ona ja z do mój moja jego jej my ale czy jak co już jeszcze tylko \
            bardzo dla od po
        powiedział powiedziała mąż żona chce może mnie mi go jestem był była będzie wczoraj dzisiaj bo \
            kiedy przez tak
        proszę dziękuję
    """,
    "sv": """
        och det är jag inte att som han hon vi en ett på i med för av till min mitt hans hennes men eller \
            om när också
        bara mycket har sa sade vill kan ska var igår idag så från den de mig honom henne man fru hej tack \
            ju nu hur
    """,
    "da": """
        og det er jeg ikke at som han hun vi en et på i med for af til min mit hans hendes men eller om \
            når også kun
        meget har sagde vil kan skal var går dag så fra den de mig ham hende mand kone hej tak nu hvordan hvad
    """,
    "no": """
        og det er jeg ikke å som han hun vi en et på i med for av til min mitt hans hennes men eller om \
            når også bare
        mye har sa vil kan skal var går dag så fra den de meg ham henne mann kone hei takk nå hvordan hva
    """,
    "tr": """
        ve bir bu da de ben o için ile çok ama değil var yok ne nasıl gibi daha benim onun eşim kocam \
            karım dedi istiyor
        istemiyor olarak kadar sonra dün bugün mi mı mu şey her bana ona hayır evet hiç artık merhaba \
            teşekkürler
    """,
    "cs": "a je to se na že v já ne on ona my ale jak co už ještě jen velmi pro od po můj moje jeho její "
        "řekl řekla manžel chce může mě mi",
    "fi": "ja on ei hän minä että se mutta kun niin mitä joka myös minun hänen sanoi haluaa mieheni "
        "vaimoni olen ole nyt eilen",
    "hu": "a az és nem hogy egy ez én ő de van volt azt mondta férjem feleségem akar csak már még mit is "
        "most",
    "ro": "și este nu că eu el ea un o de la cu pe pentru mai dar sau dacă soțul soția meu mea a spus vrea "
        "sunt foarte",
}  # fmt: skip
_SETS = {language: frozenset(words.split()) for language, words in _SMALL_WORDS.items()}
_ENGLISH = _SETS["en"]
_SCRIPTS = (
    ("ru", re.compile(r"[\u0400-\u04ff]")), ("el", re.compile(r"[\u0370-\u03ff]")), ("ja",
    re.compile(r"[\u3040-\u30ff]")),
    ("zh", re.compile(r"[\u4e00-\u9fff]")), ("ko", re.compile(r"[\uac00-\ud7af]")), ("ar",
    re.compile(r"[\u0600-\u06ff]")),
    ("he", re.compile(r"[\u0590-\u05ff]")), ("hi", re.compile(r"[\u0900-\u097f]")), ("th",
    re.compile(r"[\u0e00-\u0e7f]")),
)  # fmt: skip
_READ = 4_000


def language_of(text: str) -> str | None:
    """ISO 639-1 code when most of a plain text is in another language than English, else None."""
    text = text[:_READ]
    letters = sum(character.isalpha() for character in text)
    for language, script in _SCRIPTS:
        if letters and len(script.findall(text)) * 2 > letters:
            return language
    return _latin(re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)?", text))


def _latin(words: list[str]) -> str | None:
    if not words:
        return None
    scores = {language: sum(word in small for word in words) for language, small in _SETS.items()}
    best = max(scores, key=lambda language: scores[language])
    own = sum(word in _SETS[best] and word not in _ENGLISH for word in words)
    enough = scores[best] >= max(2, len(words) // 5) and scores[best] > scores["en"] and own >= 2
    if enough:
        return best
    return best if own >= 1 and scores["en"] == 0 and scores[best] * 2 >= len(words) > 1 else None
