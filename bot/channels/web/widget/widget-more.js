// What the chat fetches when it is first opened or used: answers as tables, the menu, the picture viewer, suggestions
// while typing, reasons after a thumb down, and speech. widget.js hands over how it makes elements.
export const sheet = new CSSStyleSheet()
sheet.replaceSync(`
.newer { position: absolute; bottom: 8px; left: 50%; transform: translateX(-50%); background: var(--fill); color: var(--on); border-color: var(--rim); border-radius: 22px; box-shadow: 0 4px 16px #0b1c2a47 }
.day { text-align: center; padding: 4px 0 12px }
[aria-pressed=true] { background: var(--tint); color: var(--ink); border-color: var(--edge) } [aria-pressed=true] svg { fill: currentColor; fill-opacity: .25 }
time { opacity: 0 } .asked:hover + .state time, .state:hover time, .said:hover time, .said:focus-within time { opacity: 1 }
.tools { display: flex; flex-wrap: wrap; gap: 2px; align-items: center; justify-content: flex-end } .tools time { flex: 1 }
.chips { display: flex; flex-wrap: wrap; gap: 8px } .chips:empty { display: none }
.chips button { text-align: start; border-color: var(--edge); border-radius: 22px; padding: 4px 14px }
.dots { display: flex; gap: 5px; padding: 8px 2px 16px }
.dots i { width: 8px; height: 8px; border-radius: 50%; background: var(--soft); border: 1px solid transparent }
@media (prefers-reduced-motion: no-preference) {
  .dots i { animation: beat 1.2s infinite } .dots i + i { animation-delay: .15s } .dots i + i + i { animation-delay: .3s }
  @keyframes beat { 30% { opacity: .3; transform: translateY(-3px) } }
}
.note, .missing { padding-left: 10px; border-left: 3px solid var(--edge); color: var(--soft); font-size: .92em } .missing { color: var(--ink); border-color: var(--bad) }
.source { color: var(--soft); font-size: .82em }
.wide { overflow-x: auto; overflow-wrap: break-word }
table { width: 100%; border-collapse: collapse; font-size: .92em; line-height: 1.4; font-variant-numeric: tabular-nums }
caption, thead th { text-align: start; font-weight: 600 } caption { padding: 4px 0 }
th, td { padding: 6px 10px 6px 0; text-align: start; vertical-align: top; border-top: 1px solid var(--line) } thead th { border: 0; vertical-align: bottom }
tbody th { min-width: 4.5em; font-weight: 400 } .facts th { width: 38%; color: var(--soft) } td ul { list-style: none; padding: 0 } td li + li { margin-top: 4px } small { display: block }
th::first-letter, caption::first-letter { text-transform: uppercase }
img { display: block; width: 100%; height: auto; border: 1px solid var(--line); border-radius: 10px; background: #fff }
.picture { display: block; width: 100%; padding: 0; cursor: zoom-in }
summary { cursor: pointer; width: fit-content; min-height: 44px; line-height: 44px; border-radius: 6px; font-size: .92em }
ul { padding-left: 1.2em } li { padding: 1px 0 }
.keep { word-break: keep-all }
.why { flex-basis: 100%; padding-bottom: 6px; align-items: center; display: flex; flex-wrap: wrap; gap: 8px } .why button { border-color: var(--edge); border-radius: 22px; padding: 4px 14px }
[role=menu] { position: absolute; z-index: 2; right: 6px; max-height: calc(100% - 70px); overflow: auto; min-width: min(14em, 100% - 12px); max-width: calc(100% - 12px); padding: 6px; background: var(--paper); border: 1px solid var(--edge); border-radius: 14px; box-shadow: 0 12px 40px #0b1c2a47; display: flex; flex-direction: column }
[role=menu] button { text-align: start }
[role=listbox] { position: absolute; z-index: 2; inset: auto 12px calc(100% + 4px); margin: 0; padding: 6px; list-style: none; max-height: 40vh; overflow: auto; background: var(--paper); border: 1px solid var(--edge); border-radius: 14px; box-shadow: 0 12px 40px #0b1c2a47 }
[role=option] { padding: 10px; min-height: 44px; border-radius: 8px; cursor: pointer } [role=option]:hover { background: var(--tint) } [aria-selected=true] { background: var(--tint); outline: 2px solid var(--edge); outline-offset: -2px }
.viewer { width: 100vw; height: 100dvh; max-width: none; max-height: none; margin: 0; padding: 0; border: 0; background: var(--paper); color: var(--ink) }
.viewer::backdrop { background: #0009 }
.viewer[open] { display: flex; flex-direction: column }
.viewer div { display: flex; gap: 6px; align-items: center; padding: 6px 8px; border-bottom: 1px solid var(--line) } .viewer p { flex: 1; min-width: 0; max-height: 2.6em; overflow: hidden; padding-left: 8px; font-size: .84em; line-height: 1.3; font-weight: 600 } .viewer p::first-letter { text-transform: uppercase }
.viewer figure { flex: 1; min-height: 0; margin: 0; overflow: auto; display: grid; grid-template: 100% / 100%; touch-action: pan-x pan-y pinch-zoom; cursor: grab }
.viewer img { margin: auto; border: 0; background: none; border-radius: 0; width: auto; max-width: 100%; max-height: 100%; object-fit: contain }
.viewer .fitted { width: 100%; height: 100%; min-height: var(--least) }
.viewer .twice { width: 200%; height: 200%; min-height: calc(2 * var(--least)); max-width: none; max-height: none }
`)
let make, icon, outward, voicesFor
export const use = given => ({ make, icon, outward, voicesFor } = given)

const LABELLED = /^([^:：\n]{1,60})(?::\s|：)\s*(.+)$/s
const DATES = "\\d{4}[年년]\\s?\\d{1,2}[月월](?:\\s?\\d{1,2}[日일])?|\\d{1,2}(?:/\\d{1,2})? \\p{L}{3,9} \\d{4}(?: г\\.| года?)?"
// Text as nodes: links, names in another language than the text's marked as such, dates that do not break over lines.
// `links` are further texts with their addresses.
function inline(text, foreign = [], links = {}) {
  const names = [...Object.keys(links), ...foreign.map(each => each.text)].filter(Boolean).sort((a, b) => b.length - a.length)
    .map(name => name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"))
  const pattern = [...names, "https?://[^\\s<>\"']*[^\\s<>\"'.,;:!?)\\]。，、]", DATES].join("|")
  return text.split(new RegExp("(" + pattern + ")", "u")).map((part, odd) =>
    !(odd % 2) ? part
      : /^tel:/.test(links[part]) ? make("a", { href: links[part] }, part)
        : links[part] || /^https?:/.test(part) ? outward(links[part] || part, part)
          : /\d/.test(part) ? make("span", { class: "keep" }, part.replace(/ /g, "\u00a0"))
            : make("span", { lang: foreign.find(each => each.text === part)?.lang }, part))
}

// Rows of a heading and its cells, which are lists of nodes.
const rows = (pairs, caption) => make("table", { class: "facts" }, caption && make("caption", {}, caption),
  make("tbody", {}, ...pairs.map(([label, ...cells]) => make("tr", {}, make("th", { scope: "row" }, ...label), ...cells.map(cell => make("td", {}, ...cell))))))

// A list or comparison; few rows of many columns are turned, so that they fit.
function grid({ columns, rows: lines }, show) {
  const all = [columns, ...lines], turned = columns.length > 3 && lines.length < 4
  const [head, ...body] = turned ? columns.map((_, at) => all.map(line => line[at])) : all
  const box = make("div", { class: "wide" }, make("table", {},
    make("thead", {}, make("tr", {}, ...head.map(cell => make("th", { scope: "col" }, ...show(cell))))),
    make("tbody", {}, ...body.map(([first, ...cells]) => make("tr", {}, make("th", { scope: "row" }, ...show(first)), ...cells.map(cell => make("td", {}, ...show(cell))))))))
  new ResizeObserver(() => {
    const wide = box.scrollWidth > box.clientWidth
    for (const [name, value] of [["tabindex", "0"], ["role", "region"], ["aria-label", columns.join(", ")]]) wide ? box.setAttribute(name, value) : box.removeAttribute(name)
  }).observe(box)
  return box
}

// The parts of an answer as nodes: its paragraphs, and facts, lists and comparisons as tables.
export function card({ answer, words, server, language }) {
  const [comma, gap] = /^(ja|zh)/.test(language) ? ["、", ""] : [", ", " "]
  const { text = "", facts = [], table, notes = [], missing = [], source = "", sources = [], contact, picture } = answer, links = {}, lines = {}
  for (const { title, address, page, lines: told } of sources) {
    const local = /^\/(?!\/)/.test(page || "") && new URL(page.slice(1), server)
    if (local && told.length) lines[title] = told
    const href = /^https?:/.test(address) ? address : local && local + (told.length ? "#line-" + told[0] : "")
    if (href) links[title] = href
  }
  if (/^tel:\+?\d+$/.test(contact?.dial)) links[contact.telephone] = contact.dial
  const show = part => inline(part, answer.foreign || [], links)
  const placed = tag => ({ value, place, line }) => make(tag, {}, ...show(value),
    ...place || line ? [" ", make("small", {}, [place, line && words.line.replace("{line}", line)].filter(Boolean).join(comma))] : [])
  const values = fact => fact.values.length > 1 ? [make("ul", {}, ...fact.values.map(placed("li")))] : fact.values.map(placed("div"))
  const made = [], listed = []
  for (const paragraph of text.split(/\n\s*\n/)) {
    let list
    for (const line of paragraph.split("\n")) {
      const item = line.startsWith("• ")
      if (item && !list) made.push(listed[listed.push(list = []) - 1])
      if (item) list.push(line.slice(2))
      else {
        const open = !list && made[made.length - 1]
        open?.open ? open.append("\n", ...show(line)) : made.push(make("p", { class: notes.includes(paragraph) ? "note" : null }, ...show(line)))
        made[made.length - 1].open = true
        list = null
      }
    }
    if (made.length) made[made.length - 1].open = false
  }
  const tabled = made.map(part => {
    if (!Array.isArray(part)) return part
    const pairs = part.map(item => LABELLED.exec(item))
    return listed.length === 1 && table ? grid(table, show)
      : pairs.every(Boolean) ? rows(pairs.map(([, label, value]) => {
        const fact = facts.find(fact => fact.contested && [fact.label, fact.city].some(name => name.toLowerCase() === label.toLowerCase()))
        return [[label], fact ? values(fact) : show(value)]
      })) : make("ul", {}, ...part.map(item => make("li", {}, ...show(item))))
  })
  const first = tabled.findIndex(part => part.className === "note")
  const below = !listed.length && (table && table.rows.length > 1 ? grid(table, show) : facts.length && facts.length < 9 && factRows(facts, values))
  if (below) tabled.splice(first < 0 ? tabled.length : first, 0, below)
  const shown = picture ? tabled.map(part => /^(TABLE|UL|DIV)$/.test(part.tagName) ? make("details", {}, make("summary", {}, words["as-list"]), part) : part) : tabled
  if (missing.length) shown.push(make("p", { class: "missing" }, words.missing + gap, missing.join(comma)))
  if (source) {
    let said = source.replace(/^[^:：]{2,12}[:：]\s*/, "")
    for (const href of Object.values(links)) said = said.replace(new RegExp("[,，、]?\\s*" + href.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&") + "/?(?!\\S)"), "")
    for (const [title, numbers] of Object.entries(lines)) {
      const at = said.indexOf(title)
      if (at < 0) continue
      const [named] = /^.[^,，、(（]*(?:\s?[(（][^)）]*[)）])?/s.exec(said.slice(at))
      said = said.slice(0, at) + named + comma + between(numbers, words, comma) + said.slice(at + named.length)
    }
    shown.push(make("p", { class: "source" }, words.source + gap, ...show(said)))
  }
  return shown
}

// Which lines: a few by number, more by the first and the last.
function between(numbers, words, comma) {
  return numbers.length > 4 ? words["lines-between"].replace("{line}", numbers[0]).replace("{last_line}", numbers[numbers.length - 1])
    : words[numbers.length > 1 ? "lines" : "line"].replace("{line}", numbers.join(comma))
}

function factRows(facts, values) {
  const one = facts.every(fact => fact.city === facts[0].city), same = facts.every(fact => fact.label === facts[0].label)
  return rows(facts.map(fact => [[one ? fact.label : same ? fact.city : fact.label, one || same ? null : make("small", {}, fact.city)].filter(Boolean), values(fact)]), same && !one ? facts[0].label : null)
}

// A site that is not listed is refused without a word that a script may read; what every site may load tells it apart.
let explained
export function explain(server) {
  if (server.origin === location.origin || explained) return
  explained = true
  console.error(`Jamae: ${server} is up but does not answer this site. Where it runs, set JAMAE_WEB_ORIGINS="${location.origin}" (several with a space between) and start it again. If that is so already, this page's Content-Security-Policy lacks connect-src ${server.origin}.`)
}

// Three reasons after a thumb down; the one chosen is kept as the remark that staff see.
export function why({ words, button, tell, brief }, tools, thumb, send) {
  const reasons = ["wrong", "other", "unclear"].map(reason => button({ click: async () => {
    const trouble = await send("down", reason)
    if (trouble) return tell(trouble)
    brief(words.thanks)
    thumb.focus()
    asked.remove()
  } }, words["why-" + reason]))
  const asked = make("div", { class: "why", role: "group", "aria-label": words.why }, make("span", { "aria-hidden": "true" }, words.why), ...reasons)
  tools.append(asked)
}

// --- the menu

export function menu(chat, opener) {
  const { parts, words, button } = chat, open = parts.panel.querySelector("[role=menu]")
  if (open) return open.end()
  const item = (label, act) => button({ role: "menuitem", tabindex: "-1", click: () => {
    end()
    act()
  } }, label)
  const large = parts.panel.classList.contains("large")
  const items = [
    chat.turns.length ? item(words.restart, chat.restart) : null,
    parts.panel.matches(":modal") ? null : item(words[large ? "smaller" : "larger"], () => {
      parts.panel.classList.toggle("large", !large)
      parts.panel.getRootNode().host.dataset.shown = large ? "window" : "large"
      chat.keptInTab("large", large ? null : "1")
    }),
    item(words["text-size"], () => {
      const sizes = ["1", "1.25", "1.5"], now = chat.kept("size") || "1", next = sizes[(sizes.indexOf(now) + 1) % sizes.length]
      chat.kept("size", next)
      chat.root.style.setProperty("--size", next)
      chat.brief(words["text-size"] + ": " + next * 100 + "%")
    }),
    ...chat.turns.length ? [item(words["save-text"], () => saveText(chat)), item(words.print, () => print(chat))] : [],
  ].filter(Boolean)
  const list = make("div", { role: "menu", "aria-label": words.menu, keydown: event => {
    const at = items.indexOf(event.target), to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key]
    if (to != null) items.at(to % items.length).focus()
    else if (event.key === "Escape" || event.key === "Tab") end()
    else return
    event.preventDefault()
    event.stopPropagation()
  } }, ...items)
  const elsewhere = event => event.composedPath().some(each => each === list || each === opener) || end(false)
  addEventListener("pointerdown", elsewhere, true)
  function end(focus = true) {
    removeEventListener("pointerdown", elsewhere, true)
    list.remove()
    opener.setAttribute("aria-expanded", "false")
    if (focus) opener.focus()
  }
  list.end = end
  opener.setAttribute("aria-expanded", "true")
  const { offsetTop, offsetHeight } = opener.parentElement
  list.style.top = offsetTop + offsetHeight + 2 + "px"
  parts.panel.append(list)
  items[0].focus()
}

function said({ turns, words }) {
  return turns.map(({ text, answer }) => [words.you + " " + text, answer && words.jamae + " " + answer.text, answer?.source].filter(Boolean).join("\n\n")).join("\n\n\n") + "\n"
}

function save(href, name) {
  make("a", { href, download: name }).click()
}

function saveText(chat) {
  const url = URL.createObjectURL(new Blob([chat.title + "\n\n\n" + said(chat)], { type: "text/plain;charset=utf-8" }))
  save(url, "jamae.txt")
  setTimeout(() => URL.revokeObjectURL(url), 10000)
}

// A window of its own with the conversation alone, since the page around the chat is not what is to be printed.
function print(chat) {
  const page = open("", "_blank", "width=700,height=900")
  if (!page) return chat.tell(chat.words["print-blocked"])
  const { document } = page, copied = document.importNode(chat.parts.log, true), heading = document.createElement("h1")
  for (const useless of copied.querySelectorAll(".tools, .state, svg")) useless.remove()
  for (const label of copied.querySelectorAll(".quiet")) label.className = "who"
  for (const folded of copied.querySelectorAll("details")) folded.open = true
  heading.append(chat.title)
  document.documentElement.lang = chat.language
  document.title = chat.title
  const style = new page.CSSStyleSheet()
  style.replaceSync("body { font: 12pt/1.5 system-ui, sans-serif; margin: 2em } .who { font-weight: 600 } table { border-collapse: collapse } th, td { text-align: start; vertical-align: top; padding: 3pt 9pt 3pt 0 } small { display: block } img { max-width: 100% } button { border: 0; background: none; padding: 0 } article { margin: 1em 0; break-inside: avoid }")
  document.adoptedStyleSheets = [style]
  document.body.append(heading, copied)
  page.addEventListener("afterprint", () => page.close())
  const pictures = [...copied.querySelectorAll("img")].map(each => each.decode().catch(() => null))
  Promise.all(pictures).then(() => page.print())
}

// --- a picture, fitted to the screen or twice as large

// The dialog has the picture's name, which is then not said again; what it shows is in the list under it in the chat.
export function view({ words, root, button }, opener, { url, name }) {
  const picture = make("img", { src: url, alt: "", class: "fitted", draggable: "false" })
  picture.style.setProperty("--least", opener.querySelector("img").clientHeight + "px") // a low screen scrolls rather than shows less than the chat
  const zoom = button({ "aria-pressed": "false", click: () => twice(picture.className === "fitted") }, words.zoom)
  const figure = make("figure", { tabindex: "0", role: "img", "aria-label": words.picture, keydown: event => event.key.startsWith("Arrow") && event.stopPropagation() }, picture)
  const viewer = make("dialog", { class: "viewer", "aria-label": name, close: () => {
    viewer.remove()
    opener.focus()
  }, keydown: event => event.stopPropagation(), cancel: event => event.stopPropagation() },
  make("div", {}, make("p", { "aria-hidden": "true" }, name), zoom, button({ click: () => download(url) }, words["save-picture"]),
    button({ "aria-label": words["close-picture"], click: () => viewer.close() }, icon("close"))), figure)
  function twice(on) {
    picture.className = on ? "twice" : "fitted"
    zoom.setAttribute("aria-pressed", String(on))
    figure.scrollTo((figure.scrollWidth - figure.clientWidth) / 2, (figure.scrollHeight - figure.clientHeight) / 2)
  }
  picture.ondblclick = () => twice(picture.className === "fitted")
  let from
  figure.onpointerdown = event => { if (event.pointerType === "mouse") from = { x: event.clientX + figure.scrollLeft, y: event.clientY + figure.scrollTop } }
  figure.onpointermove = event => from && figure.scrollTo(from.x - event.clientX, from.y - event.clientY)
  figure.onpointerup = figure.onpointerleave = () => { from = null }
  root.append(viewer)
  viewer.showModal()
}

// A picture of another origin is not saved by its link alone: it is fetched first.
async function download(url) {
  const name = url.pathname.split("/").pop()
  try {
    const local = URL.createObjectURL(await (await fetch(url, { credentials: "omit" })).blob())
    save(local, name)
    setTimeout(() => URL.revokeObjectURL(local), 10000)
  } catch { outward(url).click() }
}

// --- suggestions while typing: a combobox with a list

const known = {}

export async function suggest(chat, input) {
  const { parts, language } = chat
  let list = parts.form.querySelector("[role=listbox]")
  if (!list) {
    list = make("ul", { role: "listbox", id: "suggested", "aria-label": chat.words.suggestions, hidden: true })
    parts.form.append(list)
    input.setAttribute("aria-controls", "suggested")
    input.addEventListener("keydown", event => steer(event, chat, input, list), true)
    input.addEventListener("blur", () => show(input, list, []))
  }
  const questions = await (known[chat.server + language] ??= chat.fetch("questions?language=" + language).then(response => response.json()).then(told => told.questions).catch(() => {
    known[chat.server + language] = null
    return []
  }))
  const typed = input.value.trim().toLocaleLowerCase(language)
  const fits = typed ? questions.filter(({ question, also }) => [question, ...also].some(each => each.toLocaleLowerCase(language).includes(typed))) : []
  show(input, list, fits.filter(({ question }) => question.toLocaleLowerCase(language) !== typed).slice(0, 5).map(({ question }, at) => make("li", { role: "option", id: "suggested-" + at, "aria-selected": "false", mousedown: event => {
    event.preventDefault()
    choose(chat, input, list, question)
  } }, question)))
}

function show(input, list, options) {
  list.replaceChildren(...options)
  list.hidden = !options.length
  input.setAttribute("aria-expanded", String(!list.hidden))
  input.removeAttribute("aria-activedescendant")
}

function choose({ submit }, input, list, question) {
  show(input, list, [])
  if (submit(question)) input.value = ""
  else input.value = question
}

function steer(event, chat, input, list) {
  const options = [...list.children], at = options.findIndex(each => each.getAttribute("aria-selected") === "true"), { key } = event
  if (list.hidden || event.isComposing) return
  if (key === "ArrowDown" || key === "ArrowUp") {
    const to = options.at(key === "ArrowDown" ? (at + 1) % options.length : at < 0 ? -1 : at - 1)
    for (const each of options) each.setAttribute("aria-selected", String(each === to))
    input.setAttribute("aria-activedescendant", to.id)
    to.scrollIntoView({ block: "nearest" })
  } else if (key === "Escape") show(input, list, [])
  else if (key === "Enter" && at >= 0) choose(chat, input, list, options[at].textContent)
  else return
  event.preventDefault()
  event.stopPropagation()
}

// --- speech, by what the browser has

// "zh-TW" of zh-Hant.
function regional(tag) {
  const { language, region } = new Intl.Locale(tag).maximize()
  return language + "-" + region
}

export function listen({ words }, button, { text, language }) {
  const speech = window.speechSynthesis, going = button.getAttribute("aria-pressed") === "true"
  speech.cancel()
  if (going) return
  const said = new SpeechSynthesisUtterance(text.replace(/^• /gm, ""))
  // The visitor's own choice, then of the language's own region, then none that is there for fun.
  const worth = voice => 4 * voice.default + 2 * (voice.lang.replace("_", "-") === regional(language)) + !!voice.voiceURI?.includes(voice.lang)
  said.voice = voicesFor(language).sort((one, other) => worth(other) - worth(one))[0]
  said.lang = said.voice?.lang || language
  const mark = on => {
    button.setAttribute("aria-pressed", String(on))
    button.setAttribute("aria-label", on ? words.stop : words.listen)
  }
  said.onend = said.onerror = () => mark(false)
  mark(true)
  speech.speak(said)
}

export function speak(chat, button) {
  const { words, kept, tell, parts, language } = chat
  if (button.going) return button.going.stop()
  if (!kept("speech")) return tell(words["speech-notice"], words["speech-allow"], () => {
    kept("speech", "1")
    tell()
    speak(chat, button)
  })
  const heard = new (window.SpeechRecognition || window.webkitSpeechRecognition)()
  heard.lang = regional(language)
  heard.onresult = event => {
    parts.input.value = event.results[0][0].transcript
    if (!matchMedia("(pointer: coarse)").matches) parts.input.focus()
  }
  heard.onerror = ({ error }) => error === "aborted" || tell(words[error === "not-allowed" ? "speech-blocked" : "speech-failed"])
  heard.onend = () => {
    button.going = null
    button.setAttribute("aria-pressed", "false")
  }
  button.going = heard
  button.setAttribute("aria-pressed", "true")
  heard.start()
}
