"""The landing page and its form."""

from __future__ import annotations

import re

import pytest

from dripcourse.web.signup import network_of
from tests.web.site import ANNA, Site


def hidden(html: str) -> dict[str, str]:
    """The hidden fields of a form, as a browser sends them along."""
    return dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', html))


def test_the_landing_page_speaks_in_the_course_s_words(site: Site) -> None:
    page = site.client.get("/quiet")
    assert page.status_code == 200
    assert "You would like something to grow." in page.text
    assert page.text.count("<h1") == 1
    assert "<title>Daily note</title>" in page.text
    for field in ("email", "name", "soil", "pot", "timezone", "hour", "consent", "discreet", "website"):
        assert f'name="{field}"' in page.text


def test_a_course_stands_under_its_name_and_its_code(site: Site) -> None:
    code = re.search(r'href="(/c/[0-9a-z]+)"', site.client.get("/").text)
    assert code
    assert "You would like something to grow." in site.client.get(code[1]).text
    assert "quiet" not in site.client.get("/").text


def test_signing_up_sends_one_letter_that_asks_to_confirm(site: Site) -> None:
    answer = site.sign_up()
    assert answer.status_code == 200
    assert "anna@example.org" in answer.text
    assert "set-cookie" not in answer.headers
    (letter,) = site.send()
    assert (letter["to"], letter["lesson"], letter["track"]) == ("anna@example.org", None, None)
    assert "/confirm/" in site.newest()["text"]


def test_both_ways_a_browser_sends_a_form_are_taken(site: Site) -> None:
    parts = {name: (None, text) for name, text in ANNA.items()}
    assert site.client.post("/hello", files=parts).status_code == 200
    assert len(site.send()) == 1


@pytest.mark.parametrize(
    ("field", "text", "sentence"),
    [
        ("email", "", "address"),
        ("email", "anna", "address"),
        ("email", "anna@example.org\r\nBcc: eve@example.org", "address"),
        ("email", "a@b@c", "address"),
        ("name", "Anna\r\nBcc: eve@example.org", "name"),
        ("name", "=?UTF-8?Q?=0D=0ABcc: eve@example.org?=", "name"),
        ("name", "see https://example.org", "name"),
        ("name", "A" * 65, "name"),
        ("name", "<b>Anna</b>", "name"),
        ("name", "spam.example/offer", "name"),
        ("name", "Anna\u202egpj.exe", "name"),
        ("timezone", "Mars/Olympus", "time zone"),
        ("timezone", "../../etc/passwd", "time zone"),
        ("hour", "25", "time of day"),
        ("hour", "7:60", "time of day"),
        ("hour", "٧", "time of day"),
        ("consent", "", "tick the box"),
        ("consent", "   ", "tick the box"),
        ("cup", "bucket", "choose one"),
    ],
)
def test_what_is_wrong_is_said_beside_its_field(site: Site, field: str, text: str, sentence: str) -> None:
    answer = site.sign_up(**{"name": "Berta", field: text})
    assert answer.status_code == 422
    wrong = re.search(rf'<p class="wrong" id="{field}-wrong">([^<]*)</p>', answer.text)
    assert wrong
    assert sentence in wrong[1]
    assert f'aria-describedby="{field}-wrong"' in answer.text
    assert site.send() == []


def test_everything_wrong_is_said_at_once_and_what_was_typed_is_kept(site: Site) -> None:
    form = {
        "email": "anna",
        "name": 'A "quoted" <name>',
        "timezone": "Europe/Rome",
        "hour": "8",
        "cup": "cup",
    }
    answer = site.client.post("/hello", data=form)
    assert answer.status_code == 422
    assert re.findall(r'id="(\w+)-wrong"', answer.text) == ["email", "name", "consent"]
    assert 'action="#sign-up"' in answer.text
    assert 'value="anna"' in answer.text
    assert "A &#34;quoted&#34; &lt;name&gt;" in answer.text
    assert 'value="Europe/Rome" selected' in answer.text
    assert 'value="08:00"' in answer.text
    assert 'value="cup" checked' in answer.text
    assert 'name="discreet" value="yes">' in answer.text


@pytest.mark.parametrize("hour", ["7", "07", "7:30", "07:30", "7.30", "23:59", "0"])
def test_hours_are_read_as_people_write_them(site: Site, hour: str) -> None:
    assert site.sign_up(hour=hour).status_code == 200


def test_what_the_form_leaves_open_comes_from_the_course(site: Site) -> None:
    site.client.post("/quiet", data={"email": "anna@example.org", "consent": "1"})
    (row,) = site.stored()["enrolments"]
    assert {"Europe/Berlin", "06:45", '{"soil": "clay"}'} <= {cell for cell in row if isinstance(cell, str)}


def test_proof_of_consent_is_kept(site: Site) -> None:
    site.sign_up()
    (row,) = site.stored()["enrolments"]
    (proof,) = [cell for cell in row if isinstance(cell, str) and "Send me this course by e-mail." in cell]
    assert '"from": "127.0.0.0/24"' in proof
    assert '"page": "hello"' in proof


@pytest.mark.parametrize(
    ("client", "network"),
    [("203.0.113.77", "203.0.113.0/24"), ("2001:db8:1:2:3::9", "2001:db8:1:2::/64"), ("", ""), ("pipe", "")],
)
def test_of_an_address_only_the_network_is_kept(client: str, network: str) -> None:
    assert network_of(client) == network


def test_a_robot_that_fills_in_the_trap_learns_nothing(site: Site) -> None:
    person, robot = site.sign_up(), site.sign_up(email="eve@example.org", website="https://example.org")
    assert robot.status_code == 200
    assert robot.text == person.text.replace("anna@", "eve@")
    assert [letter["to"] for letter in site.send()] == ["anna@example.org"]


def test_a_form_answered_at_once_is_asked_for_again(site: Site) -> None:
    form = {**ANNA, **hidden(site.client.get("/hello").text)}
    first = site.client.post("/hello", data=form)
    assert first.status_code == 422
    assert "faster than a person" in first.text
    site.watch.behind = -3
    assert site.client.post("/hello", data={**ANNA, **hidden(first.text)}).status_code == 200


@pytest.mark.parametrize("mark", ["", "0.0-0", "1795322154.9-4889e90c1c1d5bc5", "a-b", "-", "9" * 400])
def test_a_made_up_mark_is_not_taken(site: Site, mark: str) -> None:
    assert site.sign_up(made=mark).status_code == 422
    assert site.send() == []


def test_a_form_left_open_over_night_is_asked_for_again(site: Site) -> None:
    site.watch.behind = 7 * 3600
    form = {**ANNA, **hidden(site.client.get("/hello").text)}
    site.watch.behind = 0
    answer = site.client.post("/hello", data=form)
    assert answer.status_code == 422
    assert "open for very long" in answer.text


def test_discreet_is_what_the_box_says_or_else_the_course(site: Site) -> None:
    site.watch.behind = 10
    unticked = hidden(site.client.get("/quiet").text)
    site.watch.behind = 0
    said = {
        "ours-unticked": unticked,
        "ours-ticked": {**unticked, "discreet": "yes"},
        "other-site": {},
        "other-site-no": {"discreet": "no"},
    }
    for name, fields in said.items():
        answer = site.client.post("/quiet", data={**ANNA, "email": f"{name}@example.org", **fields})
        assert answer.status_code == 200
    senders = {letter["to"].split("@")[0]: letter["from"] for letter in site.send()}
    assert {name: "Daily note" in sender for name, sender in senders.items()} == {
        "ours-unticked": False, "ours-ticked": True, "other-site": True, "other-site-no": False,
    }  # fmt: skip


def test_a_network_that_signs_up_too_often_is_asked_to_wait(production: Site) -> None:
    codes = [production.sign_up(email=f"p{number}@example.org").status_code for number in range(22)]
    assert codes[:20] == [200] * 20
    assert codes[21] == 429


def test_in_the_demo_everyone_may_come_from_this_machine(site: Site) -> None:
    assert {site.sign_up(email=f"p{number}@example.org").status_code for number in range(25)} == {200}


def test_known_and_unknown_addresses_get_the_same_page(site: Site) -> None:
    site.join()
    known, unknown = site.sign_up(), site.sign_up(email="new@example.org")
    assert known.status_code == unknown.status_code == 200
    assert known.text.replace("anna@example.org", "") == unknown.text.replace("new@example.org", "")
