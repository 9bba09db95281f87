"""What `bench.speed` measured as tables: one row a bot, then each target of the project and its result."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from statistics import median

from bench.harness.bots import Bot
from bench.results.measured import Measured
from bench.results.tables import figure, machine, table


def report(bots: Sequence[Bot], measured: Mapping[str, Measured], load_before: float) -> str:
    """`load_before` is the machine's load, five minutes' average, before anything of ours ran."""
    loads = [load for each in measured.values() for load in each.loads]
    note = (
        f"{machine()}; load of the machine before the run {load_before:.1f}, "
        f"in its rounds {min(loads):.1f} to {max(loads):.1f} "
        "(the bots and the load generator, on the same cores, are part of it). "
        "Medians of the rounds; the bots were asked in turns. "
        "Memory is resident MB after the last round, of the server and of the action server."
    )
    return "\n\n".join((note, *_rows(bots, measured), _targets(measured)))


def _rows(bots: Sequence[Bot], measured: Mapping[str, Measured]) -> list[str]:
    one_client, others = [], []
    for bot in bots:
        each = measured[bot.key]
        one_client.append(
            [
                bot.title,
                figure(each.start()),
                " + ".join(figure(part, 0) for part in each.memory),
                *(figure(each.percentile(which)) for which in range(3)),
                figure(median(each.cpu)),
                figure(median(each.strangers_cpu)),
            ]
        )
        others.append(
            [
                bot.title,
                *(figure(median(found), 0) for _, found in sorted(each.throughput.items())),
                figure(median(each.strangers), 0),
                *(figure(each.at(place)) for place in (10, 100, 400)),
                figure(each.growth(), 2),
            ]
        )
    head = [
        "",
        "start to first answer, s",
        "memory, MB",
        "p50, ms",
        "p95, ms",
        "p99, ms",
        "CPU a message, ms",
        "of a stranger's wordy one",
    ]
    load_head = [
        "",
        "8 clients, messages/s",
        "32 clients, messages/s",
        "32 clients, each message a stranger's wordy one",
        "10th message, ms",
        "100th, ms",
        "400th, ms",
        "400th / 10th",
    ]
    return [table(head, one_client), table(load_head, others)]


def _targets(measured: Mapping[str, Measured]) -> str:
    """Only the targets whose bots were measured."""
    jamae, rows = measured["jamae"], []

    def row(what: str, value: float | None, limit: float, *, at_least: bool = False) -> None:
        if value is None:
            return
        met = value >= limit if at_least else value <= limit
        sign = "at least" if at_least else "at most"
        rows.append([what, f"{sign} {limit:g}", figure(value, 2), "met" if met else "**missed**"])

    row("p50 of one client, ms", jamae.percentile(0), 8)
    if stock := measured.get("stock"):
        row("start to first answer / `rasa init`", jamae.start() / stock.start(), 0.33)
        row("p50 / `rasa init`", jamae.percentile(0) / stock.percentile(0), 0.3)
        strangers = median(jamae.strangers) / median(stock.strangers)
        row("messages/s of strangers / `rasa init`", strangers, 5, at_least=True)
    if base := measured.get("knowledge_base"):
        row("p50 / `ActionQueryKnowledgeBase`", jamae.percentile(0) / base.percentile(0), 0.167)
        many = median(jamae.throughput[32]) / median(base.throughput[32])
        row("messages/s at 32 clients / `ActionQueryKnowledgeBase`", many, 8, at_least=True)
        strangers = median(jamae.strangers) / median(base.strangers)
        row("messages/s of strangers / `ActionQueryKnowledgeBase`", strangers, 8, at_least=True)
    if floor := measured.get("floor"):
        row("p50 / Rasa's floor", jamae.percentile(0) / floor.percentile(0), 2.5)
    for clients, waits in jamae.waits.items():
        row(f"slowest message / median, {clients} clients at once", median(waits), 3)
    row("400th message / 10th", jamae.growth(), 1.3)
    row("memory of the server, MB", jamae.memory[0], 400)
    return table(["Jamae", "target", "measured", ""], rows)
