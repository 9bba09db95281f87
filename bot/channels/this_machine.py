"""Says whether a request comes from this machine itself, which may see and do what others may not."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from urllib.parse import urlsplit

PASSED_ON = ("x-forwarded-for", "forwarded", "x-real-ip", "via")
"""Headers by which a proxy says that it asks for somebody else."""


def is_from_this_machine(address: str, headers: Mapping[str, str]) -> bool:
    """Whether a request from this address was sent on this machine, for nobody else, to its own name.

    A web page that has this machine's address by a name of its own (DNS rebinding) says that name as the
    host. A proxy that adds no header cannot be told, so this is not asked where one is configured. Names of
    `headers` are looked up in lower case.
    """
    if any(name in headers for name in PASSED_ON):
        return False
    try:
        host = urlsplit(f"//{headers.get('host', '')}").hostname or ""
    except ValueError:
        return False
    return _is_loopback(address) and (host == "localhost" or _is_loopback(host))


def _is_loopback(address: str) -> bool:
    try:
        return ipaddress.ip_address(address).is_loopback
    except ValueError:
        return False
