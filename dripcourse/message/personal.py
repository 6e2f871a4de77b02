"""What machines leave out and people say: their errands and their own people."""

ERRANDS = (
    "pause", "lessons?", "course", "kurs", r"lektion\w*", "cours", "curso", r"lezion\w*", "corso", "resume",
    "问题|問題|質問", "i was", "i've been", "ich war", "let's", "let us",
    "sorry for (?:the|my) (?:late|delay|slow)", "leçons?", "leccion(?:es)?", r"lektioner\w*", "lessen",
    "uroki?", r"lekcj\w+", r"урок\w*", r"курс\w*", "i(?: am|'m) writing", "übung(?:en)?", "exercices?",
    "ejercicios?", r"esercizi\w*", r"oefening\w*", r"ćwicze\w+", r"упражнени\w+", r"övning\w*", "exercises?",
    "homework", "stop(?:pen|pt)?",
)  # fmt: skip
"""What only somebody who read the letter speaks of."""

UNSPACED_ERRANDS = (
    "レッスン", "问题|問題|質問", "课程|課程|第.课|第.課", "练习|練習", "레슨|과정",
    "彼(?:は|が|女)|主人|老公|老婆|남편|아내",
)  # fmt: skip
"""The same in scripts that put no space between words."""

OTHERS = (
    "s?he", "him", "her", "husband", "wife", "boyfriend", "girlfriend", "kids", "children",
    "(?:write|writing|reach|send it) to? ?me",
    "(?:my|our) (?:mother|mom|mum|father|dad|son|daughter|sister|brother|baby|friend|partner|wedding)",
    "my (?:private|home|other|new|personal) (?:e-?mail|address)", "mein mann", "meine frau", "mon mari",
    "ma femme", "mi marido", "mi mujer", "mi esposa", "mio marito", "mia moglie", "mijn man", "mijn vrouw",
    "meu marido", "minha mulher", "min (?:man|mand|mann|fru|kone)", "мой муж", "муж", "жена", "он", "она",
    "mąż", "żona", "(?:contact|reach|visit) me", "hi (?:all|team|everyone|folks|guys)",
    "dear (?:all|team|colleagues)", "lg", "bises", "bisous", "coucou", "xx+", "kram", "kusjes?", "beijos?",
    "(?:un )?abrazo", "love", "attached", "enclosed", "anbei", "im anhang", "ci-joint", "adjunt[oa]",
    "in allegato", "passt (?:mir|uns)", "me convient", "convient", "va bene", "está bien",
    "me (?:viene|va) bien", "works for (?:me|us)", "show you", r"\d+ ?(?:eur|euros?|usd|dollars?)",
    "see you (?:on|at)", r"\d{1,2} ?[ap]m works", "(?:that|it) works",
)  # fmt: skip
"""Whom and what a note for everybody leaves out: one's own people, and smiles."""

BACK = (
    "was my (?:out|auto)", "i(?:'m| am) back (?:now|again)", r"\bback again",
    r"(?:bin|sind) (?:jetzt )?(?:wieder|zurück) (?:da|zurück)\b(?! am| ab)", "de retour !", "я вернул",
)  # fmt: skip
"""An answer to one's own note, which its subject still names."""

GREETINGS = (
    "hi", "hello", "hallo", "hey", "dear", "liebe[rs]?", "guten (?:tag|morgen)", "moin", "bonjour", "salut",
    "chère?", "hola", "buen(?:os|as) (?:días|tardes)", "querid[oa]", "ciao", "car[oa]", "buongiorno", "olá",
    "oi", "beste", "dag", "hoi", "hej", "hei", "moi", "ahoj", "cześć", "witaj", "dzień dobry", "привет",
    "дорог(?:ой|ая)", "sehr geehrte[rs]?",
)  # fmt: skip
"""Before a name: a note for everybody knows none."""

NOT_NAMES = (
    "sir", "madam", "all", "team", "sender", "there", "colleague", "customer", "friend", "student", "parent",
    "everyone", "client", "correspondent", "applicant", "candidate", "guest", "partner", "member", "visitor",
    "valued", "user", "writer", "damen", "absender", "kund", "kolleg", "patient", "freund", "geschäfts",
    "mitglied", "eltern", "tous", "à", "clienti?e?", "cliente", "todos", "tutti", "allen?", "klant",
    "relatie", "afzender", "leute", "nutzer", "leser", "interess", "folks", "guys",
)  # fmt: skip
"""How a greeting for everybody goes on."""
