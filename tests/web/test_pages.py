"""What holds for every page: headers, errors as pages, and that looking never changes anything."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from starlette.routing import Route

from dripcourse.errors import NotReady
from dripcourse.web.app import make
from tests.web.site import Site

TEMPLATE = re.compile(r"\{(\w+)(?::\w+)?\}")


def paths(site: Site) -> list[str]:
    """Every address of the application, filled with what is really there, and with what isn't."""
    token = site.join()
    site.client.post(f"/answer/{token}/tea")
    change = site.link("undo").rpartition("/")[2]
    site.sign_up(email="berta@example.org")
    confirm = site.link("confirm").removeprefix("/confirm/")
    letter = site.send()[-1]["id"]
    real = {
        "token": token, "change": change, "answer": "coffee", "track": "coffee", "lesson": "welcome",
        "course": "quiet", "page": "plan", "id": letter,
    }  # fmt: skip
    routes = [route for route in make(site.house).routes if isinstance(route, Route)]
    templates = [route.path for route in routes if "GET" in (route.methods or ())]
    found = [TEMPLATE.sub(lambda name: str(real[name[1]]), path) for path in templates]
    wrong = [TEMPLATE.sub("7", path) for path in templates]
    return [*found, f"/confirm/{confirm}", *wrong, "/static/style.css"]


def test_looking_at_any_page_changes_nothing(site: Site) -> None:
    addresses = paths(site)
    before = site.stored()
    for address in addresses:
        for method in ("GET", "HEAD", "OPTIONS"):
            answer = site.client.request(method, address, params={"do": "resume", "consent": "1"})
            assert answer.status_code < 500, (method, address)
    assert site.stored() == before


def test_every_page_is_safe_to_show(site: Site) -> None:
    for address in paths(site):
        answer = site.client.get(address)
        if not answer.headers["content-type"].startswith("text/html"):
            continue
        rules = answer.headers["content-security-policy"]
        assert "default-src 'none'" in rules
        assert "base-uri 'none'" in rules
        assert "frame-ancestors" in rules
        assert answer.headers["referrer-policy"] == "no-referrer"
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["cache-control"] == "no-store"
        assert "set-cookie" not in answer.headers


def test_every_page_is_whole_and_takes_nothing_from_elsewhere(site: Site) -> None:
    ours = urlsplit(str(site.client.base_url)).netloc
    for address in paths(site):
        answer = site.client.get(address)
        if answer.headers["content-type"].startswith("text/html") and "/html" not in address:
            assert answer.text.count("<h1") == 1, address
            assert '<html lang="en">' in answer.text
            assert len(re.findall(r"<title>[^<]+</title>", answer.text)) == 1
            for found in re.findall(r'<(?:link|script|img|iframe)[^>]*(?:src|href)="([^"]*)"', answer.text):
                assert urlsplit(found).netloc in ("", ours), found


def test_pages_of_a_course_with_safety_on_have_a_quick_exit(site: Site) -> None:
    token = site.join("quiet")
    for address in ("/quiet", "/quiet/privacy", f"/me/{token}", f"/leave/{token}", f"/read/{token}/spade"):
        assert "Quick exit" in site.client.get(address).text


def test_a_discreet_course_s_pages_say_nothing_in_their_titles(site: Site) -> None:
    token = site.join("quiet")
    for address in ("/", "/quiet", "/quiet/plan", f"/me/{token}", f"/leave/{token}", f"/read/{token}/spade"):
        page = site.client.get(address).text
        (title,) = re.findall(r"<title>([^<]*)</title>", page)
        assert "garden" not in title.lower()
        assert "Growing older" not in page


def test_a_discreet_reader_of_an_open_course_has_neutral_pages(site: Site) -> None:
    token = site.join("hello", discreet="yes")
    for address in (f"/me/{token}", f"/leave/{token}", f"/answer/{token}/tea", f"/read/{token}/welcome"):
        page = site.client.get(address).text
        assert "/hello" not in page
        (title,) = re.findall(r"<title>([^<]*)</title>", page)
        assert "Hello" not in title


def test_a_course_s_own_pages_and_worksheets(site: Site) -> None:
    assert "1 Example Street" in site.client.get("/hello/privacy").text
    assert "How do I answer?" in site.client.get("/hello/questions").text
    sheet = site.client.get("/quiet/plan").text
    assert "A page to fill in" in sheet
    assert "North." in sheet


@pytest.mark.parametrize(
    "path", ["/nothing", "/hello/nothing", "/c/nothing", "/a/b/c/d", "/me/x", "/static/x"]
)
def test_what_is_not_there_is_said_on_a_page(site: Site, path: str) -> None:
    answer = site.client.get(path)
    assert answer.status_code == 404
    assert "Nothing here" in answer.text


def test_other_methods_are_refused_on_a_page(site: Site) -> None:
    answer = site.client.put("/hello")
    assert answer.status_code == 405
    assert "Not like this" in answer.text
    assert "POST" in answer.headers["allow"]


@pytest.mark.parametrize("announced", [True, False])
def test_a_form_too_large_is_refused_on_a_page(site: Site, announced: bool) -> None:
    large = b"email=" + b"a" * 70_000
    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    answer = site.client.post("/hello", content=large if announced else iter([large]), headers=kind)
    assert answer.status_code == 413
    assert "Too much" in answer.text


def test_a_form_with_too_many_fields_is_refused_on_a_page(site: Site) -> None:
    answer = site.client.post("/hello", data={f"field{number}": "x" for number in range(200)})
    assert answer.status_code == 400
    assert "could not be read" in answer.text


def test_files_are_refused(site: Site) -> None:
    answer = site.client.post("/hello", files={"email": ("a.txt", b"anna@example.org")})
    assert answer.status_code == 400


def test_a_database_that_is_away_gives_a_page_and_is_not_ready(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert site.client.get("/readyz").status_code == 200
    database = site.house.parts.database

    def away() -> None:
        raise NotReady("The database can't be reached.")

    monkeypatch.setattr(database, "read", away)
    monkeypatch.setattr(database, "write", away)
    for path in ("/", "/hello", "/readyz", "/me/x"):
        answer = site.client.get(path)
        assert answer.status_code == 503
        assert "Back in a moment" in answer.text
    assert site.client.post("/hello", data={"email": "anna@example.org"}).status_code == 503
    assert site.client.get("/healthz").status_code == 200


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    form=st.dictionaries(
        st.sampled_from(["email", "name", "timezone", "hour", "cup", "discreet", "website", "made"]),
        st.text(max_size=80),
        max_size=8,
    )
)
def test_rubbish_in_the_form_is_answered_with_a_page(site: Site, form: dict[str, str]) -> None:
    encoded = {name: text.encode("utf-8", "surrogatepass") for name, text in form.items()}
    answer = site.client.post("/hello", data=encoded)
    assert answer.status_code == 422
    assert "consent-wrong" in answer.text
