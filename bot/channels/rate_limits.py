"""Limits how often a visitor, or an address, may ask: a token bucket for each."""

from __future__ import annotations

import ipaddress
import time
from collections import OrderedDict
from collections.abc import Callable, Iterable

REMEMBERED = 20_000
"""Buckets; the one longest unused goes first."""


class RateLimit:
    """At most `per_minute` at once, and as many again in each minute. 0 is no limit."""

    def __init__(self, per_minute: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._capacity = float(per_minute)
        self._clock = clock
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def take(self, who: str) -> float:
        """Seconds until `who` may ask again; 0.0 if now, and then this one is counted."""
        if not self._capacity:
            return 0.0
        now = self._clock()
        tokens, since = self._buckets.pop(who, (self._capacity, now))
        tokens = min(self._capacity, tokens + (now - since) * self._capacity / 60)
        wait = max(0.0, (1 - tokens) * 60 / self._capacity)
        self._buckets[who] = (tokens if wait else tokens - 1, now)
        while len(self._buckets) > REMEMBERED:
            self._buckets.popitem(last=False)
        return wait


def client_address(peer: str, forwarded: Iterable[str], proxies: int) -> str:
    """The address that is counted: the peer's, or behind `proxies` of our own what the outermost wrote down.

    `forwarded` are the X-Forwarded-For headers; what a visitor puts there is further left, and is not
    believed. An IPv6 network (/64) counts as one, since a household has 2**64 addresses.
    """
    chain = [part.strip() for header in forwarded for part in header.split(",")] if proxies else []
    address = chain[-proxies] if proxies and len(chain) >= proxies else peer
    try:
        ip = ipaddress.ip_address(address)
    except ValueError:
        return peer
    if isinstance(ip, ipaddress.IPv6Address) and ip.ipv4_mapped is None:
        return str(ipaddress.ip_network((ip, 64), strict=False))
    return str(getattr(ip, "ipv4_mapped", None) or ip)
