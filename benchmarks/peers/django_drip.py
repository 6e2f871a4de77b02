"""django-drip-campaigns sending one drip to everybody, run by `benchmarks.peers.rival`.

django_drip.py DATABASE_NAME DATABASE_PORT SMTP_PORT TEMPLATE USERS: prints the seconds a mail took.
"""

from __future__ import annotations

import sys
import time
from importlib import import_module
from pathlib import Path
from typing import Any


def main(name: str, port: str, smtp_port: str, template: str, users: str) -> None:
    _configure(name, port, int(smtp_port))
    drip = _drip(Path(template).read_text(), int(users))
    begun = time.perf_counter()
    sent = drip.drip.run()
    seconds = time.perf_counter() - begun
    assert sent == int(users), f"{sent} of {users} mails"
    print(seconds / sent)


def _configure(name: str, port: str, smtp_port: int) -> None:
    conf: Any = import_module("django.conf")
    conf.settings.configure(
        SECRET_KEY="only to measure with",
        INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes", "drip"],
        DATABASES={
            "default": {
                "ENGINE": "django.db.backends.postgresql",
                "NAME": name, "HOST": "127.0.0.1", "PORT": port, "USER": "postgres",
            }
        },
        TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates"}],
        EMAIL_HOST="127.0.0.1",
        EMAIL_PORT=smtp_port,
        DRIP_FROM_EMAIL="course@mail.example",
        DEFAULT_AUTO_FIELD="django.db.models.AutoField",
        USE_TZ=True,
    )  # fmt: skip
    import_module("django").setup()
    import_module("django.core.management").call_command("migrate", verbosity=0)


def _drip(html: str, users: int) -> Any:
    """An enabled drip for everybody with an address."""
    models: Any = import_module("drip.models")
    user: Any = import_module("django.contrib.auth").get_user_model()
    people = [user(username=f"p{n}", email=f"p{n}@example.org", first_name="Anna") for n in range(users)]
    user.objects.bulk_create(people)
    drip = models.Drip.objects.create(
        name="lesson", enabled=True, from_email="course@mail.example",
        subject_template="The next lesson", body_html_template=html,
    )  # fmt: skip
    models.QuerySetRule.objects.create(
        drip=drip, method_type="filter", field_name="email", lookup_type="contains", field_value="@"
    )
    return drip


if __name__ == "__main__":
    main(*sys.argv[1:])
