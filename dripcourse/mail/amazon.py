"""Amazon's SNS: the two addresses there that may be asked, and nothing else in the world."""

from __future__ import annotations

import http.client
import re
import ssl
from collections.abc import Callable
from functools import lru_cache
from urllib.parse import urlencode, urlsplit

Fetch = Callable[[str], bytes]
"""GET of an https URL that was found good. Raises OSError."""

_ARN = re.compile(r"arn:aws(?:-cn|-us-gov)?:sns:([a-z0-9-]{5,30}):\d{12}:[\w.-]{1,256}")
_HOST = re.compile(r"sns\.([a-z0-9-]{5,30})\.amazonaws\.com(?:\.cn)?")
_CERTIFICATE = re.compile(r"/SimpleNotificationService-[0-9a-zA-Z]{8,64}\.pem")
_MOST = 64 * 1024
_TIMEOUT = 5.0


def region(topic: str) -> str | None:
    """The region in a topic's ARN; None when it isn't one."""
    match = _ARN.fullmatch(topic)
    return match[1] if match else None


def certificate_url(url: str, topic: str) -> bool:
    """Whether this is where Amazon keeps the certificate for messages of this topic."""
    parts = urlsplit(url)
    host = _HOST.fullmatch(parts.netloc)
    return bool(
        parts.scheme == "https"
        and host
        and host[1] == region(topic)
        and _CERTIFICATE.fullmatch(parts.path)
        and not parts.query
    )


def confirmation_url(topic: str, token: str) -> str:
    """Where the subscription of an allowed topic is confirmed: made by us, not taken from the message."""
    end = "amazonaws.com.cn" if topic.startswith("arn:aws-cn:") else "amazonaws.com"
    query = urlencode({"Action": "ConfirmSubscription", "TopicArn": topic, "Token": token})
    return f"https://sns.{region(topic)}.{end}/?{query}"


@lru_cache(maxsize=16)
def certificate(url: str) -> bytes:
    """A certificate (PEM) from a `certificate_url`. Raises OSError."""
    return fetch(url)


def fetch(url: str) -> bytes:
    """Asks once, follows nothing, believes only a good TLS certificate. Raises OSError."""
    parts = urlsplit(url)
    connection = http.client.HTTPSConnection(
        parts.netloc, timeout=_TIMEOUT, context=ssl.create_default_context()
    )
    try:
        connection.request("GET", f"{parts.path}?{parts.query}" if parts.query else parts.path)
        answer = connection.getresponse()
        body = answer.read(_MOST)
    except http.client.HTTPException as error:
        raise OSError("Amazon's answer could not be read") from error
    finally:
        connection.close()
    if answer.status != 200:
        raise OSError(f"Amazon answered {answer.status}")
    return body
