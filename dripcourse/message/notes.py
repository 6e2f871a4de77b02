"""A machine's answer that bears no sign but its own words, told from what people write of the same things.

"I am away" is what people write too; with thanks for "your message", a date and a stand-in they do not.
"""

import re

from dripcourse.message import absences, acknowledgements, courtesies, personal
from dripcourse.message.parse import Mail
from dripcourse.message.phrases import any_of
from dripcourse.message.quoting import typed
from dripcourse.message.senders import is_list_post

ERRAND = re.compile(rf"\b(?:{'|'.join(personal.ERRANDS)})\b|{'|'.join(personal.UNSPACED_ERRANDS)}", re.I)

_ANSWER = re.compile(
    r"\s{0,4}(?:re|aw|sv|antw(?:ort)?|svar|vs|odp|ynt|res|ats|atb|bls|vá|отв|答复|r|res|fw|fwd|rv|回复|回覆|رد)\s?[:：]",
    re.I,
)
_LONGEST = 1500
_SHORT = 600
_OTHERS = re.compile(rf"\b(?:{'|'.join(personal.OTHERS)})\b|[:;]-?\)|[\U0001F300-\U0001FAFF]", re.I)
_BY_NAME = re.compile(
    rf"\W{{0,3}}(?i:{'|'.join(personal.GREETINGS)}) (?:(?i:mrs?|ms|dr|herrn?|frau|mme|monsieur|madame)\.? )?"
    rf"(?!(?i:{'|'.join(personal.NOT_NAMES)}))(?=[^\W\d_])(?P<name>[^\W\d_]\w+)"
)
_ABSENT = any_of(absences.SENTENCES)
_DECLARED = any_of(courtesies.DECLARATIONS)
_THANKS = any_of(courtesies.THANKS)
_OUT_OF_OFFICE = any_of(absences.OUT_OF_OFFICE)
_OFFICE = any_of(absences.OFFICE)
_IMPERSONAL = any_of(courtesies.IMPERSONAL)
_CONTACT = re.compile(
    r"[\w.+-]{1,64}@[\w-]{1,63}\.\w"
    r"|(?:\+\d|\(?0\d)(?!-\d\d-\d{4})[\d ()-]{6,20}\d|\d{3}[-.]\d{3,4}\b|\bext(?:ension|\.)? ?\d",
    re.I,
)
_ABOVE = re.compile(r"\A\s{0,20}#{2}-[^\n]{5,80}-#{2}")
_SUBJECT = any_of(acknowledgements.SUBJECTS, before=r"\W{0,3}")
_RETURNS = any_of(courtesies.RETURNS)
_STAND_IN = any_of(courtesies.STAND_INS)
_GONE = any_of(absences.GONE)
_MEANWHILE = any_of(absences.MEANWHILE)
_WILL_ANSWER = any_of(acknowledgements.WILL_ANSWER)
_KINDS = tuple(any_of(each) for each in acknowledgements.KINDS)
_UNREAD = any_of(acknowledgements.UNREAD)
_PROOF = any_of(acknowledgements.PROOFS)
_ASKS = re.compile(r"\?(?:\s|\Z)|？")
_CHALLENGE = any_of(acknowledgements.CHALLENGES)
_DESK = re.compile(
    r"(?:support|service|info|help(?:desk)?|sales|contact\w{0,8}|kontakt|office|billing|tickets?|care|kunden\w{0,20}"
    r"|customer\w{0,20}|orders?|admin\w{0,12}|webmaster|postmaster|feedback|desk|enquir\w{1,4}|inquir\w{1,4}"
    r"|hello|team|soporte|atencion|suporte|assistenza|klant\w{0,20}|press|privacy|abuse|security)@",
    re.I,
)
_TICKET = re.compile(r"[\[(#][^\n\])]{0,20}\d{3}|(?:ticket|case|request|anfrage)\b[^\n]{0,10}\d{3}", re.I)
_FIRST_PERSON = re.compile(r"\b(?:I|my|My|ich|Ich|je|Je|yo|ik|Ik|я|Я)\b")


def unsigned(mail: Mail, top: str) -> str | None:
    """The rule by which `top`, the beginning of a mail, is a machine's note to everybody, or None."""
    note = typed(_ABOVE.sub("", top)).replace(mail.sender or "\0", "")
    if len(note) > _LONGEST or is_list_post(mail) or _ASKS.search(note):
        return None
    if _PROOF.search(note) or len(_CHALLENGE.distinct(note)) >= 2:
        return "challenge-response"
    if _DECLARED.search(note):
        return "automatic-note"
    if ERRAND.search(note):
        return None
    if len(note) < _SHORT and _UNREAD.search(note):
        return "unread-mailbox"
    answers = mail.in_reply_to or mail.references or _ANSWER.match(mail.subject)
    return (_absence(note) if answers else None) or _acknowledgement(mail, note)


def is_personal(note: str) -> bool:
    """It speaks of the letter, of the writer's own people, or with a smile."""
    return bool(ERRAND.search(note) or _OTHERS.search(note)) or _greets_by_name(note)


def desk_words(text: str) -> int:
    """How many of the things that desks say `text` says: 0 to 6."""
    return sum(1 for each in _KINDS if each.search(text))


def _greets_by_name(note: str) -> bool:
    found = _BY_NAME.match(note)
    return found is not None and found["name"][0].isupper()


def speaks_of_absence(note: str) -> bool:
    """Any word of being away, or of whom to ask instead: enough under a subject that says so too."""
    return any(each.search(note) for each in (_ABSENT, _OFFICE, _STAND_IN, _WILL_ANSWER, _RETURNS))


def _waits(note: str) -> bool:
    return bool(_WILL_ANSWER.search(note) or _MEANWHILE.search(note))


def _absence(note: str) -> str | None:
    """Away, whom to ask instead, and thanks or a day of return; people speak of themselves and theirs."""
    instead, office = _STAND_IN.search(note), _OFFICE.search(note)
    if instead and _GONE.search(note) and (office or _ABSENT.search(note)):
        return "absence-note"
    if _OTHERS.search(note) or _greets_by_name(note):
        return None
    if _OUT_OF_OFFICE.search(note) and _RETURNS.search(note):
        return "absence-note"
    if office and (instead or _CONTACT.search(note) or (_RETURNS.search(note) and _waits(note))):
        return "absence-note"
    told = any(each.search(note) for each in (_THANKS, _RETURNS, _IMPERSONAL))
    whom = instead or _CONTACT.search(note)
    return "absence-note" if told and whom and _ABSENT.search(note) else None


def _acknowledgement(mail: Mail, note: str) -> str | None:
    """A desk that has got a request and says so in two ways; without a desk's address, in three."""
    if _FIRST_PERSON.search(note):
        return None
    desk = _DESK.match(mail.sender or "") or _TICKET.search(mail.subject) or _KINDS[0].search(mail.subject)
    if _OTHERS.search(note) and not desk:
        return None
    least = 2 if desk or _SUBJECT.match(mail.subject) else 3
    return "acknowledgement" if desk_words(note) >= least else None
