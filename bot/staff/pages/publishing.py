"""Publishing: what would change, approval, making it live, the versions, and going back to one."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from actions.loading.dataset import Dataset, read_dataset
from actions.loading.snapshot import Snapshot, content_hash, pack, snapshot_of
from actions.loading.versions import changes, live, packed_files, read_snapshot, versions
from actions.publishing.answer_diff import Differences, approval_code, differences
from actions.publishing.diff_page import page_of
from actions.publishing.publish import Outcome, publish, roll_back, rolled_back
from actions.staff.check import doubts
from actions.staff.known_doubts import known_doubts
from actions.text.clock import local_time
from bot.staff import tables
from bot.staff.site import Site
from bot.staff.visit import Download, GoTo, Reply, Route, Shown, Visit


@dataclass(frozen=True)
class _Change:
    """From what is live, since this `revision`, to what would be; `code` is what a person approves."""

    old: Snapshot
    new: Snapshot
    revision: int

    @property
    def code(self) -> str:
        return approval_code(content_hash(pack(self.old)), content_hash(pack(self.new)), self.revision)

    @property
    def is_any(self) -> bool:
        return content_hash(pack(self.old)) != content_hash(pack(self.new))


def show(site: Site, visit: Visit) -> Shown:
    """What is live since when, whether the files say anything else, and every version."""
    dataset = read_dataset(site.settings.data)
    now, made = live(site.engine), changes(site.engine)
    again: dict[int, list[object]] = {}
    for each in made:
        again.setdefault(each.version, []).append(each)
    change = None if dataset.problems else _to_files(site, dataset)
    values = {
        "live": now,
        "wrong": [each.sentence for each in dataset.problems],
        "differs": change is not None and change.is_any,
        "taken_back": _taken_back(site, change) if change else None,
        "versions": list(reversed(versions(site.engine))),
        "again": {number: each[1:] for number, each in again.items()},
    }
    return Shown("publish.html", values)


def _to_files(site: Site, dataset: Dataset) -> _Change:
    now = live(site.engine)
    return _Change(read_snapshot(site.engine, now.version), snapshot_of(dataset), now.revision)


def _taken_back(site: Site, change: _Change) -> dict[str, Any] | None:
    """By whom and why what was live last was taken back, and whether the files still say just that."""
    found = rolled_back(changes(site.engine))
    if found is None:
        return None
    back, version = found
    is_same = content_hash(pack(change.new)) == content_hash(pack(read_snapshot(site.engine, version)))
    about = {"person": back.author, "at": local_time(back.at), "note": back.note, "version": version}
    return {**about, "same": "yes" if is_same else "no"}


def _found(site: Site, change: _Change) -> Differences:
    """The answers that would change, kept for the change looked at last: a person looks several times."""
    code = change.code
    kept_code, found = site.differences or ("", None)
    if found is None or kept_code != code:
        found = differences(site.settings.language_data, change.old, change.new)
        site.differences = (code, found)
    return found


def show_differences(site: Site, visit: Visit) -> Reply:
    dataset = read_dataset(site.settings.data)
    if dataset.problems:
        return GoTo("publish")
    return _differences_page(site, visit, dataset)


def _differences_page(site: Site, visit: Visit, dataset: Dataset, outcome: Outcome | None = None) -> Shown:
    change = _to_files(site, dataset)
    doubtful = doubts(dataset, change.old, known_doubts(site.settings.data))
    with site.records.reading() as connection:
        approved = tables.who_did(connection, "approved", change.code)
    values = {
        "code": change.code,
        "is_any": change.is_any,
        "taken_back": _taken_back(site, change),
        "sentences": [] if not change.is_any else _found(site, change).sentences(visit.language),
        "doubtful": [each.sentence for each in doubtful],
        "approved_by": list(dict.fromkeys(approved)),
        "second_person": site.settings.staff_second_person,
        "may_publish": site.may_change_live(visit.person, approved),
        "outcome": outcome,
        "note": visit.get("note"),
    }
    return Shown("differences.html", values, status=409 if outcome else 200)


def decide(site: Site, visit: Visit) -> Reply:
    """Approve, or publish, exactly what was shown."""
    dataset, code = read_dataset(site.settings.data), visit.get("code")
    if dataset.problems:
        return GoTo("publish")
    if visit.get("do") == "approve":
        if code != _to_files(site, dataset).code:
            return GoTo("publish/differences", "said-changed-meanwhile")
        site.records.note(visit.person, "approved", code)
        return GoTo("publish/differences", "said-approved")
    with site.records.reading() as connection:
        approved = tables.who_did(connection, "approved", code)
    if not site.may_change_live(visit.person, approved):
        raise ValueError(site.say(visit.language, "publish-needs-second"))
    with site.editing(), site.records.deed(visit.person, "published", code) as deed:
        outcome = publish(
            site.settings.data,
            site.settings.language_data,
            site.engine,
            author=visit.person,
            note=visit.get("note"),
            approved=code,
            language=visit.language,
        )
        deed.is_done, deed.about = outcome.is_done, str(outcome.version or code)
    if not outcome.is_done:
        return _differences_page(site, visit, dataset, outcome)
    return Shown("published.html", {"sentences": outcome.told})


def whole_page(site: Site, visit: Visit) -> Reply:
    """The page of `jamae diff`, to read, print and keep."""
    dataset = read_dataset(site.settings.data)
    if dataset.problems:
        return GoTo("publish")
    change, number = _to_files(site, dataset), live(site.engine).version
    page = page_of(
        _found(site, change),
        site.knowledge.phrases,
        old=f"version {number}",
        new=str(site.settings.data),
        revision=change.revision,
    )
    return Download(page.encode(), "text/html; charset=utf-8", csp=_policy_of(page))


@lru_cache(maxsize=4)
def _policy_of(page: str) -> str:
    """Allows the one style and the one script that the page holds, by their hashes."""
    parts = ["default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"]
    for tag in ("style", "script"):
        found = re.findall(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
        hashes = (base64.b64encode(hashlib.sha256(each.encode()).digest()).decode() for each in found)
        allowed = " ".join(f"'sha256-{each}'" for each in hashes)
        parts.append(f"{tag}-src {allowed}")
    return "; ".join(parts)


# --- going back


def show_rollback(site: Site, visit: Visit) -> Shown:
    number = visit.number("version") or 0
    change = _to_version(site, number)
    with site.records.reading() as connection:
        approved = tables.who_did(connection, "approved-back", change.code)
    values = {
        "number": number,
        "live": live(site.engine),
        "sentences": _found(site, change).sentences(visit.language) if change.is_any else [],
        "approved_by": list(dict.fromkeys(approved)),
        "second_person": site.settings.staff_second_person,
        "may_publish": site.may_change_live(visit.person, approved),
        "revision": change.revision,
        "note": visit.get("note"),
    }
    return Shown("rollback.html", values)


def _to_version(site: Site, number: int) -> _Change:
    now = live(site.engine)
    return _Change(read_snapshot(site.engine, now.version), read_snapshot(site.engine, number), now.revision)


def go_back(site: Site, visit: Visit) -> Reply:
    """As `jamae rollback` does; refused where another version has become live since it was looked at.

    Where publishing needs a second person, this does: it changes what citizens are told just as much.
    """
    number, revision = visit.number("version") or 0, visit.number("revision")
    change = _to_version(site, number)
    if visit.get("do") == "approve":
        page = f"publish/rollback?version={number}"
        if revision != change.revision:
            return GoTo(page, "said-changed-meanwhile")
        site.records.note(visit.person, "approved-back", change.code)
        return GoTo(page, "said-approved")
    with site.records.reading() as connection:
        approved = tables.who_did(connection, "approved-back", change.code)
    if not site.may_change_live(visit.person, approved):
        raise ValueError(site.say(visit.language, "publish-needs-second"))
    with site.editing(), site.records.deed(visit.person, "rolled-back", str(number)):
        outcome = roll_back(
            site.settings.language_data,
            site.engine,
            number,
            base=revision,
            author=visit.person,
            note=visit.get("note"),
            language=visit.language,
        )
    return Shown("published.html", {"sentences": outcome.told})


def files(site: Site, visit: Visit) -> Download:
    """The files that a version was read from, as a zip archive."""
    number = visit.number("version") or 0
    return Download(packed_files(site.engine, number), "application/zip", f"jamae-version-{number}.zip")


ROUTES = (
    Route("publish", show=show),
    Route("publish/differences", show=show_differences, send=decide),
    Route("publish/page", show=whole_page),
    Route("publish/rollback", show=show_rollback, send=go_back),
    Route("publish/files", show=files),
)
