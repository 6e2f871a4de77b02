"""docker-compose.yml is what the specification allows and runs what the acceptance test runs."""

from __future__ import annotations

import json
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from tests.house.files import ROOT
from tests.servers.commands import SERVICES

COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "docker-compose.yml").read_text())
SCHEMA: dict[str, Any] = json.loads((ROOT / "tests" / "house" / "compose.schema.json").read_text())
DOCKERFILE = (ROOT / "Dockerfile").read_text()


def test_the_file_fits_the_schema() -> None:
    problems = Draft202012Validator(SCHEMA).iter_errors(COMPOSE)
    assert [f"{problem.json_path}: {problem.message}" for problem in problems] == []


@pytest.mark.parametrize(
    "wrong",
    [
        {"services": {"web": {}}},
        {"services": {"web": {"image": "web", "comand": ["serve"]}}},
        {"services": {"web": {"image": "web", "restart": "sometimes"}}},
        {"services": {"web": {"image": "web", "ports": ["eighty"]}}},
        {"services": {"web": {"image": "web", "depends_on": {"db": {"condition": "ready"}}}}},
        {"services": {"web": {"image": "web", "healthcheck": {"test": ["curl"]}}}},
        {"services": {"web": {"image": "web"}}, "secrets": {"word": {}}},
    ],
)
def test_the_schema_refuses_mistakes(wrong: object) -> None:
    assert not Draft202012Validator(SCHEMA).is_valid(wrong)


def test_each_command_is_one_the_acceptance_test_runs() -> None:
    built = {
        name: tuple(service["command"]) for name, service in COMPOSE["services"].items() if "build" in service
    }
    assert built == SERVICES


def test_what_is_named_is_declared() -> None:
    """Networks, volumes, secrets and services that a service leans on exist; what is declared is used."""
    services = COMPOSE["services"].values()
    for kind in ("networks", "secrets"):
        assert {name for service in services for name in service.get(kind, [])} == set(COMPOSE[kind])
    needed = {name for service in services for name in service.get("depends_on", {})}
    assert needed <= set(COMPOSE["services"])
    mounts = [mount.split(":")[0] for service in services for mount in service.get("volumes", [])]
    assert {mount for mount in mounts if not mount.startswith(".")} == set(COMPOSE["volumes"])


def test_each_secret_is_read_from_where_it_is_put() -> None:
    for name, service in COMPOSE["services"].items():
        settings = service.get("environment", {})
        files = {path for key, path in settings.items() if key.endswith("_FILE")}
        assert files == {f"/run/secrets/{secret}" for secret in service.get("secrets", [])}, name


def test_everything_comes_back_by_itself() -> None:
    restarts = {name: service["restart"] for name, service in COMPOSE["services"].items()}
    assert restarts.pop("migrate") == "on-failure"
    assert set(restarts.values()) == {"unless-stopped"}


def test_redis_never_evicts_and_is_not_open_to_others() -> None:
    redis = COMPOSE["services"]["redis"]
    assert redis["command"][-2:] == ["--maxmemory-policy", "noeviction"]
    assert redis["networks"] == ["inside"]
    assert COMPOSE["networks"]["inside"]["internal"] is True
    published = [port for service in COMPOSE["services"].values() for port in service.get("ports", [])]
    assert all(port.startswith("127.0.0.1:") for port in published)


def test_images_have_a_version() -> None:
    images = [service["image"] for service in COMPOSE["services"].values()]
    assert all(":" in image and not image.endswith(":latest") for image in images)


def test_the_image_uses_the_lock_and_no_root() -> None:
    assert "--require-hashes -r requirements/run.lock" in DOCKERFILE
    assert "\nUSER dripcourse\n" in DOCKERFILE
