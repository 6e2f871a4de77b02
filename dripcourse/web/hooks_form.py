"""A request's form as bytes: mails in it are in any charset, and must stay as they are."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping
from urllib.parse import parse_qsl

from starlette.datastructures import Headers, UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser

MOST_BYTES = 15 * 1024 * 1024
_MOST_FIELDS = 200


async def fields(content_type: str, body: bytes) -> Mapping[str, bytes]:
    """The fields of a form, the last of a name; empty for another type. Raises ValueError."""
    kind = content_type.partition(";")[0].strip().lower()
    if kind == "application/x-www-form-urlencoded":
        pairs = parse_qsl(
            body.decode("latin-1"), keep_blank_values=True, encoding="latin-1", max_num_fields=_MOST_FIELDS
        )
        return {name: value.encode("latin-1") for name, value in pairs}
    return await _parts(content_type, body) if kind == "multipart/form-data" else {}


async def _parts(content_type: str, body: bytes) -> Mapping[str, bytes]:
    headers = Headers({"content-type": f"{content_type}; charset=latin-1"})  # which changes no byte
    parser = MultiPartParser(
        headers, _once(body), max_files=_MOST_FIELDS, max_fields=_MOST_FIELDS, max_part_size=MOST_BYTES
    )
    try:
        form = await parser.parse()
    except (MultiPartException, KeyError) as error:
        raise ValueError("the form can't be read") from error
    found = {}
    for name, value in form.multi_items():
        found[name] = await value.read() if isinstance(value, UploadFile) else value.encode("latin-1")
    await form.close()
    return found


async def _once(body: bytes) -> AsyncGenerator[bytes, None]:
    yield body
