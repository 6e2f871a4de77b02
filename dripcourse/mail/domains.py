"""Whether a domain takes mail: the one look-up a sign-up makes."""

from __future__ import annotations

from email_validator import EmailNotValidError, EmailUndeliverableError
from email_validator.deliverability import validate_email_deliverability

_SECONDS = 3


def takes_mail(domain: str) -> bool:
    """False when DNS says that it doesn't. When DNS can't tell, it gets the benefit of the doubt."""
    try:
        validate_email_deliverability(domain, domain, timeout=_SECONDS)
    except EmailUndeliverableError:
        return False
    except EmailNotValidError:
        return True
    return True
