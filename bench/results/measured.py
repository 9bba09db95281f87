"""What `bench.speed` measures of one bot."""

from __future__ import annotations

from dataclasses import dataclass, field
from statistics import median

PLACES = (10, 100, 400)


@dataclass
class Measured:
    """What was measured of one bot, an entry a round."""

    starts: list[float] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)
    """Megabytes of the server and, where there is one, of the action server."""
    percentiles: list[tuple[float, float, float]] = field(default_factory=list)
    """p50, p95 and p99 of one client in milliseconds."""
    cpu: list[float] = field(default_factory=list)
    """CPU milliseconds a message."""
    throughput: dict[int, list[float]] = field(default_factory=dict)
    """Messages a second by the number of clients."""
    strangers_cpu: list[float] = field(default_factory=list)
    """CPU milliseconds of a message that is its visitor's first and only one, and wordy."""
    strangers: list[float] = field(default_factory=list)
    """Such messages a second, with the most clients."""
    waits: dict[int, list[float]] = field(default_factory=dict)
    """The slowest message by the median, by the number of clients who come at once."""
    places: dict[int, list[float]] = field(default_factory=dict)
    """Median milliseconds around a place of one long conversation."""
    loads: list[float] = field(default_factory=list)
    """The machine's load, one minute's average, as each of its rounds began."""

    def start(self) -> float:
        return median(self.starts)

    def percentile(self, which: int) -> float:
        """The median over the rounds of p50, p95 or p99 (`which` is 0, 1 or 2), in milliseconds."""
        return median(each[which] for each in self.percentiles)

    def at(self, place: int) -> float | None:
        return median(self.places[place]) if self.places.get(place) else None

    def growth(self) -> float | None:
        """The 400th message by the 10th, in the same conversation; the median of the rounds."""
        pairs = zip(self.places.get(PLACES[0], ()), self.places.get(PLACES[-1], ()))
        ratios = [last / first for first, last in pairs]
        return median(ratios) if ratios else None
