"""What is known of the large providers."""

from __future__ import annotations

from dripcourse.config import PROVIDERS
from dripcourse.limits.providers import _DOMAINS as DOMAINS
from dripcourse.limits.providers import domain_group, lane


def test_the_settings_name_the_providers_whose_domains_are_known() -> None:
    assert tuple(DOMAINS) == PROVIDERS


def test_an_address_is_in_its_providers_lane_and_every_other_in_none() -> None:
    assert (lane("a@GoogleMail.com"), lane("a@web.de"), lane("a@club.example")) == ("gmail", "gmx", "")
    assert domain_group("a@club.example") == "club.example"
