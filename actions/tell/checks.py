"""Telling whether something is so: yes or no first, then what the store holds."""

from __future__ import annotations

from dataclasses import replace

from actions.conditions import Condition
from actions.question import SIGNERS
from actions.select import Cell, Cells, select_ranked
from actions.tell.facts import corrections_of, suggestions_about, tell_cell, tell_part, where_told
from actions.tell.lists import list_told
from actions.tell.orders import tell_place
from actions.tell.turn import Answer, Turn, overview_cells
from actions.tell.values import claim_holds


def tell_verify(turn: Turn) -> Answer:
    question = turn.question
    if not question.cities:
        return _existence(turn)
    if question.end:
        return _is_extreme(turn)
    cells = overview_cells(turn, question.cities)
    paragraphs: list[str] = []
    statements = []
    statuses = []
    for city in question.cities:
        verdicts = [_verdict(turn, cells, city, claim) for claim in question.claims]
        decided = [(verdict, cell) for verdict, cell in verdicts if cell is not None]
        if not decided:
            paragraphs.append(_membership(turn, cells, city))
            statements += list(cells[city, "type"].statements[:1]) if (city, "type") in cells else []
            statuses.append("answered")
            continue
        wrong = any(verdict is False for verdict, _ in decided)
        open_ = not wrong and (question.unrecorded or any(verdict is None for verdict, _ in decided))
        lead = "" if open_ else turn.say("no" if wrong else "yes")
        sentences = []
        if wrong:
            sentences += corrections_of(turn, cells, city, question.claims)
            if any(verdict is False and cell.attribute == "features" for verdict, cell in decided):
                sentences.append(turn.say("corrected-features", city=turn.city(city)))
        for verdict, cell in decided:
            if verdict is not False or not sentences or cell.contested:
                sentences.append(_told(turn, cells, city, cell.attribute))
            statements += cell.statements if cell.contested else cell.statements[:1]
        if wrong and any(claim.attribute == "signer" for claim in question.claims):
            sentences.append(tell_part(turn, cells, city, SIGNERS)[0])
        paragraphs.append(turn.sentences(lead, *dict.fromkeys(sentences)))
        contested = any(cell.contested for _, cell in decided)
        statuses.append("corrected" if wrong else "contested" if open_ and contested else "answered")
    if question.unrecorded:
        paragraphs.append(turn.say("note-not-recorded"))
    status = next((s for s in ("corrected", "contested") if s in statuses), "answered")
    return Answer(
        status,
        tuple(paragraphs),
        tuple(statements),
        suggestions_about(turn, cells, question.cities, [s.attribute for s in statements]),
        focus=turn.about_cities(
            question.cities,
            kind="verify",
            cities=question.cities,
            asked=tuple(
                dict.fromkeys(
                    question.attributes or tuple(s.attribute for s in statements if s.attribute != "country")
                )
            ),
        ),
    )


def _verdict(turn: Turn, cells: Cells, city: str, claim: Condition) -> tuple[bool | None, Cell | None]:
    if claim.attribute == "continent":
        return turn.meets(city, claim), cells.get((city, "country"))
    if claim.attribute not in ("topic", "feature"):
        return claim_holds(cells, city, claim)
    cell = cells.get((city, "features"))
    spoken_of = set(turn.features_about(str(claim.value)))
    return bool(cell and spoken_of & set(cell.values)), cell


def _told(turn: Turn, cells: Cells, city: str, attribute: str) -> str:
    if attribute in ("country", "province"):
        return turn.say("fact-location", city=turn.city(city), where=where_told(turn, cells, city))
    return tell_cell(turn, cells, cells[city, attribute])


def _membership(turn: Turn, cells: Cells, city: str) -> str:
    kind, date = cells.get((city, "type")), cells.get((city, "date"))
    dates = ""
    if date:
        dates = turn.speech.join([turn.speech.date(value) for value in date.values], style="or")
    return turn.say(
        "verify-member",
        city=turn.city(city),
        type=str(kind.value) if kind else "",
        date=dates,
        has="yes" if date else "no",
    )


def _existence(turn: Turn) -> Answer:
    found = turn.matching(turn.question.conditions)
    listed = list_told(replace(turn, question=replace(turn.question, kind="list", attributes=())), found)
    claimed = turn.question.value
    as_claimed = claimed is None or claimed == found.count
    lead = turn.say(("yes" if as_claimed else "no") if found.count else "none")
    if turn.question.unrecorded and found.count:
        # a yes would be said of the rest too
        return replace(listed, paragraphs=(*listed.paragraphs, turn.say("note-not-recorded")))
    first, *rest = listed.paragraphs
    return replace(listed, paragraphs=(turn.sentences(lead, first), *rest))


def _is_extreme(turn: Turn) -> Answer:
    """ "Is Harbin the largest?": whether the named city takes the place."""
    question = turn.question
    attribute = question.attributes[0]
    rank = question.rank or 1
    scope = turn.among(question.conditions)
    rows = turn.rows(select_ranked(attribute, scope, end=question.end, first=rank, last=rank))
    winners = [row.city for row in rows]
    city = question.cities[0]
    cells = turn.cells([*winners, city], (attribute, "type"))
    holds = city in winners
    sentences = [turn.say("yes" if holds else "no"), *tell_place(turn, cells, winners)]
    if not holds and (city, attribute) in cells:
        sentences.append(tell_cell(turn, cells, cells[city, attribute]))
    used = tuple(s for cell in cells.values() if cell.attribute == attribute for s in cell.statements)
    return Answer(
        "answered" if holds else "corrected",
        (turn.sentences(*sentences),),
        used,
        (("suggest-overview", city), ("suggest-list", "")),
        focus=turn.about_cities((city,), kind="verify", cities=(city,), asked=(attribute,)),
    )
