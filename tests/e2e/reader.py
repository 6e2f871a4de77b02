"""A person at a browser without script and a mail program: fills in forms, follows links, replies."""

from __future__ import annotations

import re
import time
from html.parser import HTMLParser
from urllib.parse import urljoin

import httpx

FORM_AGE = 2.2  # seconds a person needs for the form; faster is taken for a robot


class _Forms(HTMLParser):
    """The POST forms of a page: where they lead and what they hold already."""

    def __init__(self) -> None:
        super().__init__()
        self.forms: list[tuple[str, dict[str, str]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if tag == "form" and found.get("method", "").lower() == "post":
            self.forms.append((found.get("action", ""), {}))
        elif (
            tag == "input"
            and self.forms
            and found.get("type") in ("hidden", None, "text")
            and "name" in found
        ):
            self.forms[-1][1][found["name"]] = found.get("value", "")


def press(client: httpx.Client, url: str, form: int = 0) -> httpx.Response:
    """Opens a page and presses a button on it."""
    page = client.get(url)
    page.raise_for_status()
    found = _Forms()
    found.feed(page.text)
    action, values = found.forms[form]
    return client.post(urljoin(url, action) if action else url, data=values)


def sign_up(client: httpx.Client, url: str, email: str, **said: str) -> httpx.Response:
    """Fills in the form of a course's page, as slowly as a person does."""
    page = client.get(url)
    page.raise_for_status()
    found = _Forms()
    found.feed(page.text)
    action, values = next(one for one in found.forms if "email" in one[1] or "email" in page.text)
    time.sleep(FORM_AGE)
    usual = {
        "email": email, "name": "Anna", "partner": "husband", "timezone": "Europe/Berlin", "hour": "07:30",
        "consent": "yes",
    }  # fmt: skip
    return client.post(urljoin(url, action) if action else url, data={**values, **usual, **said})


def link(text: str, word: str) -> str:
    """The first link with a word in its path. Raises AssertionError when there is none."""
    found = re.search(rf"https?://\S+/{word}/\S+", text)
    assert found, f"no link with {word} in it"
    return found[0]
