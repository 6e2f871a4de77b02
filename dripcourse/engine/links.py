"""The addresses only one person is given: reply address and the links of a letter (D7, D11)."""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from hashlib import sha256

from dripcourse.config import Settings
from dripcourse.message import address
from dripcourse.store.enrolments import Member
from dripcourse.store.handles import CONFIRM, LINK, REPLY


def email_key(secret: bytes, email: str) -> str:
    """A keyed hash of a normalised address: finds a person, and outlives erasure as a suppression."""
    return hmac.new(secret, b"email:" + address.normalise(email).encode(), sha256).hexdigest()


def tokens(secret: bytes, enrolment_id: int, salt: str) -> dict[str, str]:
    """An enrolment's tokens by purpose. `salt` is the moment it was made, so numbers used again differ."""
    made = Tokens(secret, enrolment_id, salt)
    return {purpose: made[purpose] for purpose in (REPLY, LINK, CONFIRM)}


class Tokens(dict[str, str]):
    """The tokens of an enrolment, each made when it is first asked for: few letters need all of them."""

    def __init__(self, secret: bytes, enrolment_id: int, salt: str) -> None:
        super().__init__()
        self._of = (enrolment_id, salt)
        self._secret = secret

    def __missing__(self, purpose: str) -> str:
        self[purpose] = made = address.token(self._secret, purpose, *self._of)
        return made


@dataclass(frozen=True, slots=True)
class Links:
    """Every link of one person. Building them needs no database."""

    base: str
    reply_domain: str
    token: dict[str, str]

    @property
    def reply_to(self) -> str:
        return address.reply_address(self.token[REPLY], self.reply_domain)

    @property
    def confirm(self) -> str:
        return f"{self.base}/confirm/{self.token[CONFIRM]}"

    @property
    def leave(self) -> str:
        return f"{self.base}/leave/{self.token[LINK]}"

    @property
    def manage(self) -> str:
        return f"{self.base}/me/{self.token[LINK]}"

    def web(self, lesson: str) -> str:
        return f"{self.base}/read/{self.token[LINK]}/{lesson}"

    def undo(self, change_id: int) -> str:
        return f"{self.base}/undo/{self.token[LINK]}/{change_id}"

    def answer(self, answer_id: str) -> str:
        return f"{self.base}/answer/{self.token[LINK]}/{answer_id}"

    def offer(self, track_id: str) -> str:
        return f"{self.base}/offer/{self.token[LINK]}/{track_id}"


def links_of(settings: Settings, member: Member) -> Links:
    salt = member.created_at.isoformat()
    made = Tokens(settings.secret.encode(), member.id, salt)
    return Links(settings.base_url, settings.reply_domain, made)
