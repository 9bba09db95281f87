"""Draw docs/images/architecture.svg: the folders of the house, and a question's way through them in numbers.

uv run python docs/architecture_picture.py
"""

from __future__ import annotations

from html import escape
from pathlib import Path

FILE = Path(__file__).parent / "images" / "architecture.svg"
WIDTH, HEIGHT = 1020, 880
TITLE = (
    "A question's way: a channel of bot/channels/, bot/messages/, bot/rasa/ with bot/conversations/, nlu/, "
    "data/rules.yml, actions/respond.py, actions/understand/, actions/store/, actions/answers/, the channel"
)
STYLE = """
    :root { --paper: #ffffff; --ink: #1c2733; --soft: #51606f; --line: #7b8a99; --box: #eef3f8;
      --store: #fdf1dc; --file: #e6f4ea; --way: #0b5cad; --on: #ffffff; }
    @media (prefers-color-scheme: dark) {
      :root { --paper: #1b222b; --ink: #eef2f6; --soft: #b6c2ce; --line: #8494a4; --box: #2a3644;
        --store: #46391f; --file: #22402d; --way: #7db8f5; --on: #10161d; }
    }
    text { font: 14px system-ui, "Noto Sans", sans-serif; fill: var(--ink); }
    .name, .small, .number { text-anchor: middle; }
    .name { font-weight: 600; }
    .small, .label { font-size: 13px; fill: var(--soft); }
    .title { font-weight: 600; fill: var(--soft); }
    .paper { fill: var(--paper); }
    .frame { fill: none; stroke: var(--line); stroke-dasharray: 5 4; }
    .box { fill: var(--box); stroke: var(--line); }
    .store { fill: var(--store); stroke: var(--line); }
    .file { fill: var(--file); stroke: var(--line); }
    .way { fill: none; stroke: var(--way); stroke-width: 2; marker-end: url(#way); }
    .arrow { fill: none; stroke: var(--soft); stroke-width: 1.6; marker-end: url(#tip); }
    .dot { fill: var(--way); }
    .number { fill: var(--on); font-size: 12px; font-weight: 600; }
    #tip path { fill: var(--soft); }
    #way path { fill: var(--way); }
"""

# x, y, width, height, what it is
FRAMES = (
    (20, 20, 980, 262, "bot/: how questions come in and answers go out"),
    (20, 326, 280, 250, "nlu/: what was said"),
    (380, 326, 620, 320, "actions/: what is answered"),
    (20, 686, 980, 84, "What is kept"),
    (20, 786, 980, 84, "data/"),
)
Box = tuple[str, int, int, int, int, str, str, int]
"""Style, x, y, width, height, name, what it is for, and its place on a question's way or 0."""
BOXES: tuple[Box, ...] = (
    ("box", 40, 54, 220, 54, "channels/web/", "page and widget", 1),
    ("box", 280, 54, 220, 54, "kakao/, telegram/", "and what both share: messenger/", 0),
    ("box", 520, 54, 220, 54, "channels/rest.py", "programs", 0),
    ("box", 760, 54, 220, 54, "channels/shell/", "staff, in a terminal", 0),
    ("box", 40, 140, 220, 54, "messages/", "one line of text, or why not", 2),
    ("box", 280, 140, 220, 54, "rasa/", "Rasa as Jamae runs it", 3),
    ("box", 520, 140, 220, 54, "conversations/", "what each was about", 0),
    ("box", 760, 140, 220, 54, "server/", "the processes of jamae serve", 0),
    ("box", 40, 214, 220, 54, "telemetry/", "what is measured and logged", 0),
    ("box", 280, 214, 220, 54, "review/, staff/", "pages/, lessons/, knowledge/", 0),
    ("box", 520, 214, 220, 54, "terminal/", "answers in a terminal", 0),
    ("box", 760, 214, 220, 54, "commands/", "what each command does", 0),
    ("box", 40, 360, 240, 54, "components/", "the components of config.yml", 4),
    ("box", 40, 440, 240, 120, "", "", 0),
    ("box", 400, 360, 290, 54, "action.py → respond.py", "the answer to one message", 5),
    ("box", 400, 434, 290, 54, "understand/", "a network writes, a judge chooses; learn/", 6),
    ("box", 400, 508, 290, 54, "store/", "a question → rows, by SQL", 7),
    ("box", 400, 582, 290, 54, "answers/", "rows → paragraphs: kinds/, telling/", 8),
    ("box", 730, 356, 250, 42, "questions/", "what can be asked, its notation", 0),
    ("box", 730, 404, 250, 42, "text/", "phrases, dates, order of names", 0),
    ("box", 730, 452, 250, 42, "pictures/", "maps, timelines, charts", 0),
    ("box", 730, 500, 250, 42, "staff/", "checks, answer book, a new city", 0),
    ("box", 730, 548, 250, 42, "publishing/", "what would change; making it live", 0),
    ("box", 730, 596, 250, 42, "loading/", "from the data folder to the store", 0),
    ("store", 40, 712, 280, 48, "models", "named by what they are trained from", 0),
    ("store", 370, 712, 280, 48, "conversations", "what each was about; turns to review", 0),
    ("store", 700, 712, 280, 48, "knowledge", "statements with source and line; versions", 0),
    ("file", 40, 812, 420, 48, "<language>/", "nlu.yml, conversations.yml, words.yml, phrases.ftl", 0),
    ("file", 480, 812, 200, 48, "interpreter.npz", "what understand/ learned", 0),
    ("file", 700, 812, 280, 48, "knowledge/, source/", "tables that staff keep; the city's page", 0),
)
# style, path, words beside it and where they begin
ARROWS = (
    ("way", "M150 108 V138", "", 0, 0),
    ("way", "M260 167 H278", "", 0, 0),
    ("arrow", "M500 158 H518", "", 0, 0),
    ("arrow", "M520 178 H502", "", 0, 0),
    ("way", "M300 194 V204 H270 V358", "a message, under a pseudonym", 40, 308),
    ("way", "M160 414 V438", "", 0, 0),
    ("way", "M280 387 H398", "rules.yml", 312, 381),
    ("way", "M545 414 V432", "", 0, 0),
    ("way", "M545 488 V506", "", 0, 0),
    ("way", "M545 562 V580", "", 0, 0),
    ("arrow", "M690 609 H708 V385 H728", "", 0, 0),
    ("arrow", "M708 439 H728", "", 0, 0),
    ("way", "M650 360 V304 H990 V81 H982", "text, source, next questions, picture", 672, 298),
    ("arrow", "M740 712 V666 H390 V535 H398", "", 0, 0),
    ("arrow", "M160 812 V762", "trained from", 170, 781),
    ("arrow", "M160 712 V562", "", 0, 0),
    ("arrow", "M755 812 V762", "loaded from", 765, 781),
)
READ = (
    "pipeline/: a step for each, on",
    "text/ languages/ spelling/",
    "names/ words/ encoder/ classifiers/",
    "(training/) = message.py",
)
BACK = (650, 304, 9)
"""Where the way ends, at the channel again."""


def text(kind: str, x: float, y: float, words: str) -> str:
    return f'<text class="{kind}" x="{x:g}" y="{y:g}">{escape(words)}</text>'


def box(each: Box) -> list[str]:
    style, x, y, width, height, name, caption, place = each
    middle = x + width / 2
    drawn = [f'<rect class="{style}" x="{x}" y="{y}" width="{width}" height="{height}" rx="8"/>']
    if name:
        drawn.append(text("name", middle, y + height / 2 - 4, name))
        drawn.append(text("small", middle, y + height / 2 + 15, caption))
    return [*drawn, *dot(x + 16, y + 16, place)] if place else drawn


def dot(x: int, y: int, place: int) -> list[str]:
    return [f'<circle class="dot" cx="{x}" cy="{y}" r="10"/>', text("number", x, y + 4.5, str(place))]


def picture() -> str:
    """The SVG, light or dark as the reader's system has it."""
    drawn = [f'<rect class="paper" width="{WIDTH}" height="{HEIGHT}" rx="14"/>']
    for x, y, width, height, title in FRAMES:
        drawn.append(f'<rect class="frame" x="{x}" y="{y}" width="{width}" height="{height}" rx="12"/>')
        drawn.append(text("title", x + 14, y + 20, title))
    for each in BOXES:
        drawn += box(each)
    drawn += [text("small", 160, 464 + 24 * line, words) for line, words in enumerate(READ)]
    for style, path, label, x, y in ARROWS:
        drawn.append(f'<path class="{style}" d="{path}"/>')
        if label:
            drawn.append(text("label", x, y, label))
    drawn += dot(*BACK)
    tips = "".join(
        f'<marker id="{name}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" '
        'orient="auto"><path d="M0 0 L10 5 L0 10 Z"/></marker>'
        for name in ("tip", "way")
    )
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
        'role="img" aria-labelledby="title">\n'
        f'  <title id="title">{escape(TITLE)}</title>\n  <style>{STYLE}  </style>\n  <defs>{tips}</defs>\n'
    )
    return head + "".join(f"  {line}\n" for line in drawn) + "</svg>\n"


if __name__ == "__main__":
    FILE.write_text(picture(), encoding="utf-8")
