"""Leaving: the page with its button, and the one click of RFC 8058."""

from __future__ import annotations

import re

import pytest

from tests.web.site import Site


def unsubscribe(site: Site) -> str:
    """The path that a mail program posts to, from the newest lesson's headers."""
    lesson = [letter for letter in site.send() if letter["lesson"]][-1]
    headers = site.letter(lesson["id"])["headers"]
    assert headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    found = re.match(r"<https?://[^/]+(/leave/\w+)>, <mailto:", headers["List-Unsubscribe"])
    assert found
    return found[1]


def test_the_page_shows_a_button_and_only_that_leaves(site: Site) -> None:
    token = site.join()
    page = site.client.get(f"/leave/{token}")
    assert 'method="post"' in page.text
    assert "a…@example.org" in page.text
    assert site.status() == "active"
    left = site.client.post(f"/leave/{token}")
    assert left.status_code == 200
    assert "You have left" in left.text
    assert site.status() == "left"
    assert "You have left" in site.client.get(f"/leave/{token}").text


@pytest.mark.parametrize("multipart", [False, True])
def test_one_click_leaves_without_a_redirect(site: Site, multipart: bool) -> None:
    site.join()
    path = unsubscribe(site)
    for _ in range(2):
        if multipart:
            answer = site.client.post(path, files={"List-Unsubscribe": (None, "One-Click")})
        else:
            answer = site.client.post(path, data={"List-Unsubscribe": "One-Click"})
        assert (answer.status_code, answer.text) == (200, "You have left this course.\n")
        assert "set-cookie" not in answer.headers
    assert site.status() == "left"


def test_leaving_again_writes_no_second_goodbye(site: Site) -> None:
    site.join()
    path = unsubscribe(site)
    site.client.post(path, data={"List-Unsubscribe": "One-Click"})
    once = len(site.send())
    site.client.post(path, data={"List-Unsubscribe": "One-Click"})
    site.client.post(path)
    assert len(site.send()) == once


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"", "application/x-www-form-urlencoded"),
        (b"\xff\xfe%%%", "application/x-www-form-urlencoded"),
        (b"not multipart at all", "multipart/form-data"),
        (b"{}", "application/json"),
        (b"List-Unsubscribe=One-Click", ""),
    ],
)
def test_whatever_a_mail_program_posts_there_leaves(site: Site, body: bytes, kind: str) -> None:
    site.join()
    answer = site.client.post(unsubscribe(site), content=body, headers={"Content-Type": kind})
    assert answer.status_code == 200
    assert site.status() == "left"


def test_who_never_confirmed_can_leave_too(site: Site) -> None:
    site.sign_up()
    assert site.client.post(site.link("leave"), data={"List-Unsubscribe": "One-Click"}).status_code == 200
    assert site.status() == "left"


def test_an_unknown_link_is_not_found(site: Site) -> None:
    for method in ("GET", "POST"):
        assert site.client.request(method, "/leave/nobody").status_code == 404
