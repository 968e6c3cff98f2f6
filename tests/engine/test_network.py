import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from parallax.engine.network import look_up, open_web
from parallax.nouns.refusal import Refusal
from parallax.settings import Settings


@contextmanager
def answered(found: Any, wait: float = 0.0) -> Iterator[None]:
    """The system's look-up answers so; put back before the test ends, since sockets are guarded by the same name."""

    def ask(host: str, port: int, **more: Any) -> Any:
        time.sleep(wait)
        if isinstance(found, Exception):
            raise found
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in found]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket, "getaddrinfo", ask)
        yield


def test_a_host_is_looked_up() -> None:
    with answered(["93.184.215.14", "10.0.0.1"]):
        assert look_up("h.example", 80, 5.0) == ["93.184.215.14", "10.0.0.1"]


def test_a_look_up_that_fails_or_takes_too_long() -> None:
    with answered(socket.gaierror(socket.EAI_NONAME, "Name or service not known")), pytest.raises(socket.gaierror):
        look_up("h.example", 80, 5.0)
    begun = time.monotonic()
    with answered(["10.0.0.1"], wait=0.5), pytest.raises(TimeoutError, match=r"no answer within 0\.1 s"):
        look_up("h.example", 80, 0.1)
    assert time.monotonic() - begun < 0.4


def test_private_networks_are_refused() -> None:
    with answered(["10.0.0.1"]):
        found = open_web(Settings(), lambda seconds: None).fetch("http://h.example/")
    assert isinstance(found, Refusal)
    assert found.reason == "its host's address 10.0.0.1 is inside a private or reserved network"


@pytest.mark.allow_hosts(["127.0.0.1"])
def test_private_networks_are_reached_where_the_settings_allow_them() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    found = open_web(Settings(allow_private=True), lambda seconds: None).fetch(f"http://127.0.0.1:{port}/")
    assert isinstance(found, Refusal)
    assert "can't be reached: Connection refused" in found.reason
