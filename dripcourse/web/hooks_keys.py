"""What the webhooks need of `cryptography`; imported only where it is needed."""

from __future__ import annotations

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ec import ECDSA
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA1, SHA256
from cryptography.hazmat.primitives.serialization import load_der_public_key
from cryptography.x509 import load_pem_x509_certificate

__all__ = ["InvalidSignature", "ecdsa", "load_der_public_key", "load_pem_x509_certificate", "rsa"]

ecdsa = (ECDSA(SHA256()),)
rsa = {"1": (PKCS1v15(), SHA1()), "2": (PKCS1v15(), SHA256())}
