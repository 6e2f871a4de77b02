"""The pages behind the links of a mail: each shows a button, only the button acts, and twice is once."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from tests.web.site import Site
from tests.web.test_signup import hidden


def kinds(site: Site) -> list[str]:
    """Subjects of all letters so far that are no lessons, oldest first."""
    return [letter["subject"] for letter in site.send() if not letter["lesson"]]


def test_the_confirmation_page_has_one_button_and_names_a_masked_address(site: Site) -> None:
    site.sign_up("quiet")
    page = site.client.get(site.link("confirm"))
    assert page.status_code == 200
    assert page.text.count('<form method="post"') == 1
    assert "a…@example.org" in page.text
    assert "anna" not in page.text


def test_the_confirmation_page_says_who_the_course_is_not_for(site: Site) -> None:
    site.sign_up("quiet")
    assert "if you are afraid of spades" in site.client.get(site.link("confirm")).text


def test_confirming_brings_lesson_1_and_confirming_again_brings_nothing(site: Site) -> None:
    site.sign_up()
    link = site.link("confirm")
    first, second = site.client.post(link), site.client.post(link)
    assert first.status_code == second.status_code == 200
    assert "on its way" in first.text
    assert "confirmed already" in second.text
    assert [letter["lesson"] for letter in site.send()] == [None, "welcome"]


def test_looking_at_the_confirmation_page_confirms_nothing(site: Site) -> None:
    site.sign_up()
    link = site.link("confirm")
    site.client.get(link)
    site.client.head(link)
    assert site.status() == "pending"
    assert len(site.send()) == 1


def test_an_answer_page_moves_by_its_button_only(site: Site) -> None:
    token = site.join()
    page = site.client.get(f"/answer/{token}/tea")
    assert "Tea" in page.text
    assert site.track() == "start"
    said = site.client.post(f"/answer/{token}/tea", data=hidden(page.text))
    assert said.status_code == 200
    assert "Noted" in said.text
    assert "a…@example.org" in said.text
    assert site.track() == "tea"


def test_a_button_pressed_twice_is_pressed_once(site: Site) -> None:
    token = site.join()
    form = hidden(site.client.get(f"/answer/{token}/tea").text)
    site.client.post(f"/answer/{token}/tea", data=form)
    before = kinds(site)
    again = site.client.post(f"/answer/{token}/tea", data=form)
    assert "pressed this button before" in again.text
    assert kinds(site) == before


def test_the_undo_page_takes_an_answer_back_once(site: Site) -> None:
    token = site.join()
    site.client.post(f"/answer/{token}/tea")
    link = site.link("undo")
    page = site.client.get(link)
    assert page.status_code == 200
    assert site.track() == "tea"
    assert "Taken back" in site.client.post(link, data=hidden(page.text)).text
    assert site.track() == "start"
    after = kinds(site)
    assert "pressed this button before" in site.client.post(link, data=hidden(page.text)).text
    assert "nothing left to take back" in site.client.post(link).text
    assert site.track() == "start"
    assert kinds(site)[: len(after)] == after


def test_another_person_s_change_cannot_be_taken_back(site: Site) -> None:
    token = site.join()
    site.client.post(f"/answer/{token}/tea")
    change = site.link("undo").rpartition("/")[2]
    site.sign_up(email="berta@example.org")
    site.client.post(site.link("confirm"))
    other = site.link("leave").removeprefix("/leave/")
    assert other != token
    assert "nothing left" in site.client.post(f"/undo/{other}/{change}").text
    with site.house.parts.database.read() as connection:
        tracks = connection.exec_driver_sql("SELECT track FROM enrolments ORDER BY id").scalars().all()
    assert tracks == ["tea", "start"]


def test_an_offered_track_is_taken_by_its_button(site: Site) -> None:
    token = site.join()
    assert site.client.get(f"/offer/{token}/coffee").status_code == 200
    assert site.track() == "start"
    assert "one by one" in site.client.post(f"/offer/{token}/coffee").text
    assert site.track() == "coffee"


@pytest.mark.parametrize("path", ["answer/{}/milk", "offer/{}/milk", "read/{}/tea-water", "undo/{}/x"])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_what_the_course_does_not_have_is_not_found(site: Site, path: str, method: str) -> None:
    token = site.join()
    answer = site.client.request(method, "/" + path.format(token))
    assert answer.status_code == (405 if path.startswith("read") and method == "POST" else 404)
    assert answer.text.count("<h1") == 1


@pytest.mark.parametrize("kind", ["confirm", "leave", "me"])
def test_a_token_only_opens_what_it_was_made_for(site: Site, kind: str) -> None:
    site.sign_up()
    confirm = site.link("confirm").removeprefix("/confirm/")
    link = site.link("leave").removeprefix("/leave/")
    wrong = link if kind == "confirm" else confirm
    assert site.client.get(f"/{kind}/{wrong}").status_code == 404
    assert site.client.post(f"/{kind}/{wrong}").status_code == 404
    assert site.client.get(f"/{kind}/{'0' * 20}").status_code == 404
    assert site.status() == "pending"


def test_settings_pause_go_on_and_change_the_hour(site: Site) -> None:
    token = site.join()
    page = site.client.get(f"/me/{token}")
    assert "Lessons come at 07:00" in page.text
    assert "a…@example.org" in page.text
    paused = site.client.post(f"/me/{token}", data={"do": "pause", "days": "10"})
    assert "You have a break until" in paused.text
    assert site.status() == "paused"
    assert "Go on now" in paused.text
    assert site.client.post(f"/me/{token}", data={"do": "resume"}).status_code == 200
    assert site.status() == "active"
    assert (
        "Lessons come at 21:15" in site.client.post(f"/me/{token}", data={"do": "hour", "hour": "21:15"}).text
    )


def test_pressing_slower_twice_on_one_page_is_one_step(site: Site) -> None:
    token = site.join()
    form = {**hidden(site.client.get(f"/me/{token}").text), "do": "slower"}
    for _ in range(2):
        assert site.client.post(f"/me/{token}", data=form).status_code == 200
    with site.house.parts.database.read() as connection:
        assert connection.exec_driver_sql("SELECT pace_days FROM enrolments").scalar_one() == 2


@pytest.mark.parametrize("form", [{}, {"do": "dance"}, {"do": "hour"}, {"do": "hour", "hour": "25:00"}])
def test_rubbish_in_the_settings_is_said_and_changes_nothing(site: Site, form: dict[str, str]) -> None:
    token = site.join()
    before = site.stored()
    answer = site.client.post(f"/me/{token}", data=form)
    assert answer.status_code == 422
    assert 'role="alert"' in answer.text
    assert site.stored() == before


def test_a_lesson_can_be_read_as_a_page_once_it_was_sent(site: Site) -> None:
    token = site.join("quiet", soil="peat", discreet="yes")
    page = site.client.get(f"/read/{token}/spade")
    assert page.status_code == 200
    assert "Dig a hole in the peat, a <strong>deep</strong> one." in page.text
    assert page.text.count("<h1") == 1
    assert "<title>The first note</title>" in page.text
    assert not re.search(r'\sstyle="', page.text)
    assert site.client.get(f"/read/{token}/seed").status_code == 404


def test_buttons_pressed_at_the_same_moment_act_once(site: Site) -> None:
    site.sign_up()
    link = site.link("confirm")
    with ThreadPoolExecutor(8) as hands:
        answers = list(hands.map(lambda _: httpx.post(f"{site.client.base_url}{link}"), range(8)))
    assert [answer.status_code for answer in answers] == [200] * 8
    assert sum("on its way" in answer.text for answer in answers) == 1
    assert [letter["lesson"] for letter in site.send()] == [None, "welcome"]
