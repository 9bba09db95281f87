"""The report of what was asked, live; and which questions can be answered of which city in which language."""

from __future__ import annotations

from actions.loading.attributes import BUILT_IN
from actions.publishing.answer_diff import ANSWERED
from actions.questions.questions import Fact
from actions.questions.sets import All, Cities
from actions.questions.state import DialogueState
from actions.respond import answer_questions
from actions.store.catalogue import Catalogue
from actions.store.city_sets import StoreView
from actions.store.queries import SPREAD, Cell, read_cells, statements_about
from actions.text.clock import today
from actions.text.phrases import Speech
from bot.review.report import page, period
from bot.staff.site import Site
from bot.staff.visit import Download, Route, Shown, Visit
from nlu.languages.detection import guess_language

ATTRIBUTES = (
    "date", "type", "home_signer", "partner_signer", "population", "temperature", "features", "location",
    "province", "country",
)  # fmt: skip
NAMED = {each.key: each.names for each in BUILT_IN if each.names}
"""Attributes whose values are told by names, each with the subject in names.csv."""
MOST_CITIES = 30


def show_report(site: Site, visit: Visit) -> Shown:
    """Raises ValueError for days that are none."""
    first, last = period(visit.get("from") or None, visit.get("to") or None, today())
    made = page(site.settings, site.knowledge.store, visit.language, first, last, today())
    return Shown("report.html", {"content": made.content(), "first": first, "last": last})


def report_file(site: Site, visit: Visit) -> Download:
    first, last = period(visit.get("from") or None, visit.get("to") or None, today())
    made = page(site.settings, site.knowledge.store, visit.language, first, last, today())
    return Download(made.html().encode(), "text/html; charset=utf-8", f"report-{first}-{last}.html")


def show_coverage(site: Site, visit: Visit) -> Shown:
    """Of the cities that are searched for, in which languages each attribute is not answered.

    An answer that must borrow another language's words is none: a text that is not translated, a signer or a
    province without a name, an attribute that cannot be asked for.
    """
    language = visit.language
    with site.knowledge.view() as view:
        catalogue = view.catalogue
        spoken = catalogue.spoken(site.knowledge.phrases.languages)
        names = [(key, catalogue.name("city", key, language)) for key in view.keys(All())]
        found = [each for each in names if visit.get("q").casefold() in " ".join(each).casefold()]
        attributes = (*ATTRIBUTES, *catalogue.added)
        rows = []
        for key, name in found[:MOST_CITIES]:
            cells = read_cells(view.connection, statements_about([key], attributes))
            lacking = {a: _lacking(site, view, key, a, spoken) for a in attributes}
            for (_, a), cell in cells.items():
                borrowed = [each for each in spoken if _borrows(catalogue, cell, each)]
                for told in (a, "location") if a in SPREAD["location"] else (a,):
                    lacking[told] = [each for each in spoken if each in (*lacking.get(told, ()), *borrowed)]
            named = catalogue.names.get(("city", key), {})
            rows.append(
                {
                    "key": key,
                    "name": name,
                    "unnamed": [each for each in spoken if each not in named],
                    "lacking": lacking,
                }
            )
    values = {
        "rows": rows,
        "attributes": [(key, site.attribute(key, language)) for key in attributes],
        "languages": spoken,
        "left_out": max(len(found) - MOST_CITIES, 0),
        "query": visit.get("q"),
    }
    return Shown("coverage.html", values)


def _lacking(site: Site, view: StoreView, city: str, attribute: str, languages: tuple[str, ...]) -> list[str]:
    """The languages in which the attribute of the city is not answered, as citizens are answered."""
    question = Fact(Cities((city,)), (attribute,))
    found = []
    for language in languages:
        view.asked.clear()
        speech = Speech(site.knowledge.phrases, language)
        reply = answer_questions((question,), DialogueState(), view, speech).reply
        if reply.status not in ANSWERED:
            found.append(language)
    return found


def _borrows(catalogue: Catalogue, cell: Cell, language: str) -> bool:
    """Whether what is recorded can only be told, or asked for, in the words of another language."""
    attribute, values = cell.attribute, [str(each) for each in cell.values]
    if attribute in catalogue.added and language not in catalogue.added[attribute]:
        return True
    if subject := NAMED.get(attribute):
        return any(language not in catalogue.names.get((subject, each), {}) for each in values)
    if catalogue.value_types.get(attribute) != "text":
        return False
    return any(
        language not in catalogue.translations.get(each, {}) and guess_language(each, []).code != language
        for each in values
    )


ROUTES = (
    Route("report", show=show_report),
    Route("report/file", show=report_file),
    Route("coverage", show=show_coverage),
)
