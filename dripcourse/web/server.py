"""uvicorn around the application."""

from __future__ import annotations

import socket

import uvicorn

from dripcourse.errors import SettingError
from dripcourse.web.app import make
from dripcourse.wiring import House


def server(house: House) -> uvicorn.Server:
    """A server that logs nothing itself: paths hold tokens, and an exception's text may hold an address."""
    return uvicorn.Server(
        uvicorn.Config(
            make(house),
            log_level="critical",
            access_log=False,
            server_header=False,
            forwarded_allow_ips=house.settings.trusted_proxies,
            timeout_graceful_shutdown=5,
        )
    )


def listen(host: str, port: int) -> socket.socket:
    """The port, taken. Raises SettingError when someone else has it."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    door = socket.socket(family, socket.SOCK_STREAM)
    door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        door.bind((host, port))
        door.listen(128)
    except OSError as error:
        door.close()
        raise SettingError(
            f"Port {port} at {host} can't be had ({error.strerror}); choose another with --port."
        ) from None
    return door


def run(house: House, host: str, port: int) -> None:
    """Serves until Ctrl-C or SIGTERM."""
    server(house).run(sockets=[listen(host, port)])
