"""The private key that letters are signed with, read once when a process starts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from dripcourse.errors import SettingError

_SMALLEST = 1024  # bits that receivers still accept (RFC 8301 §3.2)


def signing(path: Path) -> Callable[[bytes], bytes]:
    """RSASSA-PKCS1-v1_5 with SHA-256 by the key in a PEM file.

    Raises SettingError when the file can't be read, holds no RSA key without a passphrase, or the package
    `cryptography` is missing.
    """
    try:
        from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
        from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
        from cryptography.hazmat.primitives.hashes import SHA256
        from cryptography.hazmat.primitives.serialization import load_pem_private_key
    except ImportError:
        raise _wrong('needs the package cryptography: pip install "dripcourse[dkim]"') from None
    try:
        key = load_pem_private_key(path.read_bytes(), password=None)
    except OSError as error:
        raise _wrong(f"names a key that can't be read ({error.strerror})") from None
    except (ValueError, TypeError):
        raise _wrong("must name a private key in PEM form, without a passphrase") from None
    if not isinstance(key, RSAPrivateKey) or key.key_size < _SMALLEST:
        raise _wrong(f"must name an RSA key of {_SMALLEST} bits or more; 2048 are usual")
    return lambda data: key.sign(data, PKCS1v15(), SHA256())


def _wrong(what: str) -> SettingError:
    return SettingError(f"DRIPCOURSE_DKIM {what}.")
