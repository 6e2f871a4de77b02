"""The demo's mailbox: its JSON, what it lets a letter do, and the Reply box behind the real door."""

from __future__ import annotations

import re
from datetime import datetime
from email import message_from_string, policy
from html import unescape
from typing import Any

import pytest

from tests.web.site import Site

KEYS = {"id", "to", "from", "subject", "date", "course", "track", "lesson", "copies"}


def lesson_of(site: Site) -> dict[str, Any]:
    return site.letter([letter for letter in site.send() if letter["lesson"]][-1]["id"])


def answer(site: Site, id: str, said: object) -> tuple[int, dict[str, Any]]:
    found = site.client.post(f"/mailbox/messages/{id}/reply", json=said)
    return found.status_code, found.json()


def test_an_empty_mailbox_is_an_empty_list(site: Site) -> None:
    assert site.client.get("/mailbox/messages").json() == []
    page = site.client.get("/mailbox")
    assert page.status_code == 200
    assert page.text.count("<h1") == 1


def test_the_list_is_oldest_first_and_knows_lessons_from_letters(site: Site) -> None:
    site.join()
    letters = site.send()
    assert [set(letter) for letter in letters] == [KEYS, KEYS]
    confirm, lesson = letters
    assert (confirm["course"], confirm["track"], confirm["lesson"]) == ("hello", None, None)
    assert (lesson["course"], lesson["track"], lesson["lesson"]) == ("hello", "start", "welcome")
    assert (lesson["to"], lesson["from"], lesson["copies"]) == (
        "anna@example.org", "Hello <courses@demo.example>", 1,
    )  # fmt: skip
    assert lesson["subject"] == "Hello, Anna"
    assert datetime.fromisoformat(lesson["date"]).tzinfo is not None


def test_a_letter_is_shown_whole(site: Site) -> None:
    site.join()
    letter = lesson_of(site)
    assert set(letter) == {*KEYS, "headers", "text", "html", "raw"}
    sent = message_from_string(letter["raw"], policy=policy.default)
    assert sent["Subject"] == letter["subject"]
    assert letter["headers"]["List-Unsubscribe"] == sent["List-Unsubscribe"]
    assert "something warm in your mug" in " ".join(letter["text"].split())
    assert letter["html"].lower().startswith("<!doctype html>")


def test_a_letter_sent_twice_is_counted(site: Site) -> None:
    site.join()
    letter = lesson_of(site)
    (path,) = [p for p in site.house.settings.mailbox.glob("*.eml") if p.stem == letter["id"]]  # type: ignore[union-attr]
    site.house.carrier.keep(path.read_bytes())  # type: ignore[attr-defined]
    assert site.letter(letter["id"])["copies"] == 2
    assert [line["copies"] for line in site.send()] == [1, 2]


def test_a_letter_in_its_frame_can_do_nothing_but_open_links_elsewhere(site: Site) -> None:
    site.join()
    letter = lesson_of(site)
    shown = site.client.get(f"/mailbox/messages/{letter['id']}/html")
    rules = shown.headers["content-security-policy"]
    assert "default-src 'none'" in rules
    assert "script-src" not in rules
    assert "sandbox allow-popups" in rules
    assert "allow-scripts" not in rules
    assert '<base target="_blank">' in shown.text


@pytest.mark.parametrize("style", ["gmail", "outlook", "apple"])
def test_a_reply_goes_through_the_door_of_all_replies(site: Site, style: str) -> None:
    site.join()
    said = answer(site, lesson_of(site)["id"], {"text": "tea", "style": style})
    assert said == (202, {"accepted": True})
    (row,) = site.stored()["inbox"]
    assert "mailbox" in row
    site.send()
    assert site.track() == "tea"


def test_a_reply_without_a_style_is_written_as_gmail_does(site: Site) -> None:
    site.join()
    assert answer(site, lesson_of(site)["id"], {"text": "tea"})[0] == 202
    site.send()
    assert site.track() == "tea"


@pytest.mark.parametrize(
    "said",
    [
        {},
        {"text": ""},
        {"text": " \n "},
        {"text": 7, "style": "gmail"},
        {"text": "tea", "style": "mutt"},
        {"text": "tea", "style": None},
        {"text": "tea" * 10_000, "style": "gmail"},
        [],
        "tea",
        None,
    ],
)
def test_what_is_no_reply_is_refused_with_a_sentence(site: Site, said: object) -> None:
    site.join()
    status, body = answer(site, lesson_of(site)["id"], said)
    assert status == 422
    assert list(body) == ["error"]
    assert body["error"].endswith(".")
    assert site.stored()["inbox"] == []


@pytest.mark.parametrize("body", [b"", b"{", b"\xff\xfe", b"[" * 30_000, b'{"text": "\\ud800"}'])
def test_broken_json_is_answered_not_stumbled_over(site: Site, body: bytes) -> None:
    site.join()
    found = site.client.post(f"/mailbox/messages/{lesson_of(site)['id']}/reply", content=body)
    assert found.status_code in (202, 422)


def test_unknown_letters_are_not_found_as_json(site: Site) -> None:
    site.join()
    for id in ("0" * 32, "x", "%2e%2e%2fsite", "é"):
        for path in ("", "/html"):
            assert site.client.get(f"/mailbox/messages/{id}{path}").status_code == 404
    assert answer(site, "0" * 32, {"text": "tea"}) == (404, {"error": "There is no mail of this id."})


def test_only_the_demo_has_a_mailbox(production: Site) -> None:
    for path in ("/mailbox", "/mailbox/messages", "/mailbox/messages/" + "0" * 32):
        assert production.client.get(path).status_code == 404
    assert "mailbox" not in production.client.get("/").text
    assert production.client.post("/mailbox/messages/x/reply", json={"text": "tea"}).status_code in (404, 405)


@pytest.mark.parametrize("course", ["hello", "quiet"])
def test_every_link_in_every_letter_leads_to_a_page(site: Site, course: str) -> None:
    token = site.join(course)
    said = "tea" if course == "hello" else "sown"
    site.client.post(f"/answer/{token}/{said}")
    site.client.post(f"/me/{token}", data={"do": "pause"})
    links = set()
    for line in site.send():
        letter = site.letter(line["id"])
        links |= set(re.findall(r'href="([^"]+)"', letter["html"]))
        links |= {link.rstrip(").,") for link in re.findall(r"https?://[^\s>]+", letter["text"])}
    assert len(links) > 5
    for link in links:
        assert site.client.get(unescape(link)).status_code == 200, link
