"""Domain groups: addresses whose provider is the same, so that its opinion of us is one opinion."""

from __future__ import annotations

from dripcourse.config import PROVIDERS

_DOMAINS = {
    "gmail": "gmail.com googlemail.com",
    "outlook": "outlook.com hotmail.com live.com msn.com hotmail.co.uk hotmail.fr hotmail.de hotmail.it "
    "hotmail.es live.co.uk live.fr live.de live.nl live.it outlook.fr outlook.de outlook.es outlook.it",
    "yahoo": "yahoo.com ymail.com rocketmail.com aol.com yahoo.co.uk yahoo.fr yahoo.de yahoo.it yahoo.es "
    "yahoo.co.jp yahoo.co.in yahoo.com.br yahoo.ca yahoo.com.au",
    "icloud": "icloud.com me.com mac.com",
    "gmx": "gmx.de gmx.net gmx.at gmx.ch gmx.com web.de mail.com",
    "proton": "proton.me protonmail.com pm.me",
}
_GROUPS = {domain: name for name, domains in _DOMAINS.items() for domain in domains.split()}
LANES = ("", *PROVIDERS)  # "": every other domain. Kept on the row, so that a claim can leave a lane out


def lane(email: str) -> str:
    """The lane of an address: its provider, "" where we know none."""
    return _GROUPS.get(email.rpartition("@")[2].lower(), "")


def domain_group(email: str) -> str:
    """The provider an address is at, such as "gmail"; the domain itself where we know no more."""
    domain = email.rpartition("@")[2].lower()
    return _GROUPS.get(domain, domain)
