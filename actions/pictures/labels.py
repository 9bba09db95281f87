"""Places for labels on a map, so that none covers another, a point or somebody else's line."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Label:
    """A label of a point: its box (left, top, right, bottom), and where the line from the point meets it."""

    box: tuple[float, float, float, float]
    end: tuple[float, float]


DISTANCES = (11, 20, 32, 46, 62, 80, 100, 124, 150)
DIRECTIONS = 16
MARGIN = 3.0
POINT = 7.0


def place_labels(
    points: Sequence[tuple[float, float]],
    sizes: Sequence[tuple[float, float]],
    area: tuple[float, float, float, float],
) -> list[Label]:
    """A label of the given size for each point within `area`: nearest free place, crowded points first."""
    crowd = [sum(1 / (20 + math.dist(a, b)) for b in points) for a in points]
    placed: dict[int, Label] = {}
    for index in sorted(range(len(points)), key=lambda i: -crowd[i]):
        placed[index] = _best(index, points, sizes, area, placed)
    for _ in range(3):  # a place that was taken when it was one's turn may be free now
        for index in range(len(points)):
            others = {key: label for key, label in placed.items() if key != index}
            placed[index] = _best(index, points, sizes, area, others)
    return [placed[index] for index in range(len(points))]


def _best(
    index: int,
    points: Sequence[tuple[float, float]],
    sizes: Sequence[tuple[float, float]],
    area: tuple[float, float, float, float],
    placed: dict[int, Label],
) -> Label:
    choices = [
        _label(points[index], sizes[index], distance, 2 * math.pi * turn / DIRECTIONS)
        for distance in DISTANCES
        for turn in range(DIRECTIONS)
    ]
    return min(choices, key=lambda label: _cost(label, index, points, area, placed))


def _label(point: tuple[float, float], size: tuple[float, float], distance: float, angle: float) -> Label:
    end = (point[0] + distance * math.cos(angle), point[1] + distance * math.sin(angle))
    width, height = size
    left = end[0] - width * (1 - math.cos(angle)) / 2
    top = end[1] - height * (1 - math.sin(angle)) / 2
    return Label((left, top, left + width, top + height), end)


def _cost(
    label: Label,
    index: int,
    points: Sequence[tuple[float, float]],
    area: tuple[float, float, float, float],
    placed: dict[int, Label],
) -> float:
    point, box = points[index], label.box
    cost = math.dist(point, label.end) + (0 if label.end[0] > point[0] else 2)
    cost += 50 * sum(
        max(0.0, edge) for edge in (area[0] - box[0], area[1] - box[1], box[2] - area[2], box[3] - area[3])
    )
    for other, place in enumerate(points):
        if _near(box, place) or other != index and _distance(place, point, label.end) < POINT:
            cost += 600
    for other, neighbour in placed.items():
        if _overlap(box, neighbour.box):
            cost += 1000
        if _crosses(neighbour.box, point, label.end) or _crosses(box, points[other], neighbour.end):
            cost += 500
        if _cut(point, label.end, points[other], neighbour.end):
            cost += 300
    return cost


def _near(box: tuple[float, float, float, float], place: tuple[float, float]) -> bool:
    return box[0] - POINT < place[0] < box[2] + POINT and box[1] - POINT < place[1] < box[3] + POINT


def _overlap(one: tuple[float, float, float, float], two: tuple[float, float, float, float]) -> bool:
    return (
        one[0] - MARGIN < two[2]
        and two[0] - MARGIN < one[2]
        and one[1] - MARGIN < two[3]
        and two[1] - MARGIN < one[3]
    )


def _crosses(
    box: tuple[float, float, float, float], start: tuple[float, float], end: tuple[float, float]
) -> bool:
    """Whether a line touches a box, looked at in small steps."""
    steps = max(2, int(math.dist(start, end) / 3))
    return any(
        box[0] - 2 < start[0] + (end[0] - start[0]) * n / steps < box[2] + 2
        and box[1] - 2 < start[1] + (end[1] - start[1]) * n / steps < box[3] + 2
        for n in range(steps + 1)
    )


def _distance(place: tuple[float, float], start: tuple[float, float], end: tuple[float, float]) -> float:
    length = math.dist(start, end) or 1.0
    along = (
        (place[0] - start[0]) * (end[0] - start[0]) + (place[1] - start[1]) * (end[1] - start[1])
    ) / length**2
    along = min(1.0, max(0.0, along))
    return math.dist(place, (start[0] + along * (end[0] - start[0]), start[1] + along * (end[1] - start[1])))


def _cut(
    a: tuple[float, float], b: tuple[float, float], c: tuple[float, float], d: tuple[float, float]
) -> bool:
    def side(p: tuple[float, float], q: tuple[float, float], r: tuple[float, float]) -> bool:
        return (q[0] - p[0]) * (r[1] - p[1]) > (q[1] - p[1]) * (r[0] - p[0])

    return side(a, b, c) != side(a, b, d) and side(c, d, a) != side(c, d, b)
