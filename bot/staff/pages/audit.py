"""Who did what and when on the staff's pages."""

from __future__ import annotations

from bot.staff import tables
from bot.staff.site import Site
from bot.staff.visit import Route, Shown, Visit

SHOWN = 100


def show(site: Site, visit: Visit) -> Shown:
    with site.records.reading() as connection:
        found = tables.entries(connection, before=visit.number("before"), most=SHOWN)
    return Shown("audit.html", {"entries": found, "older": found[-1].number if len(found) == SHOWN else 0})


ROUTES = (Route("audit", show=show),)
