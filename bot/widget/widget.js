// <jamae-chat>: the chat for any web page. docs/widget.md says how to embed it.
// Works under a strict Content-Security-Policy: text is never made into HTML, the style is a constructed sheet, and
// nothing but its own server is asked for anything.
(() => {
const SCRIPT = document.currentScript?.src || location.href
const STYLE = `
:host { all: initial; position: fixed; inset: auto 20px 20px auto; z-index: 2147483000 }
:host([hidden]) { display: none }
@media print { :host { display: none } }
* { box-sizing: border-box }
.root {
  --paper: #fff; --ink: #17242f; --soft: #536270; --line: #d9e0e6; --edge: #76848f; --tint: #eef3f6;
  --fill: #1b5a7d; --on: #fff; color-scheme: light;
  font: max(16px, 1rem)/1.5 system-ui, sans-serif;
  color: var(--ink); word-break: keep-all; overflow-wrap: anywhere;
}
.root:lang(ja), .root:lang(zh) { word-break: normal }
.dark {
  --paper: #141d25; --ink: #e9eff4; --soft: #a8b6c2; --line: #2f3d49; --edge: #7f8e9b; --tint: #202c36;
  --fill: #8ccbea; --on: #0c1a24; color-scheme: dark;
}
button, textarea { font: inherit; color: inherit; margin: 0 }
button { cursor: pointer; background: none; border: 0; border-radius: 10px; padding: 6px 10px; min-height: 36px }
svg { width: 1.25em; height: 1.25em; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; vertical-align: -.25em }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; box-shadow: 0 0 0 2px var(--paper) }
.quiet { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.launch {
  display: flex; gap: 10px; align-items: center; padding: 14px 22px; border-radius: 28px; font-weight: 600;
  background: var(--fill); color: var(--on); border: 1px solid transparent; box-shadow: 0 6px 24px #0b1c2a47;
}
.panel {
  display: flex; flex-direction: column; width: min(420px, 100vw - 40px); height: min(720px, 100dvh - 40px);
  background: var(--paper); border: 1px solid var(--line); border-radius: 18px; overflow: hidden; box-shadow: 0 12px 48px #0b1c2a3d;
}
[hidden] { display: none !important }
header { display: flex; gap: 4px; align-items: center; padding: 12px 10px 12px 18px; border-bottom: 1px solid var(--line) }
header div { flex: 1; min-width: 0 }
h2 { margin: 0; font-size: 1em; line-height: 1.3 }
p { margin: 0 }
header p, .notice, .tools { color: var(--soft); font-size: .84em }
header button { font-size: .84em; color: var(--soft); white-space: nowrap }
button:hover { background: var(--tint) }
.scroll { flex: 1; overflow: auto; padding: 16px 18px; overscroll-behavior: contain }
.scroll:focus-visible { outline-offset: -3px }
.notice { padding-bottom: 14px }
article { max-width: 100%; margin-bottom: 14px }
.asked { width: fit-content; margin-left: auto; max-width: 85%; padding: 9px 15px; border-radius: 16px 16px 4px 16px; background: var(--fill); color: var(--on); white-space: pre-wrap }
.said > p, .said > ul, .said > a { margin: 0 0 8px }
.said p { white-space: pre-line }
ul { padding-left: 1.2em } li { padding: 1px 0 }
a { color: inherit; text-underline-offset: 2px }
img { display: block; max-width: 100%; height: auto; border: 1px solid var(--line); border-radius: 10px; background: #fff }
.tools { display: flex; gap: 2px; align-items: flex-start; margin-left: -4px }
details { flex: 1; padding: 4px }
summary { cursor: pointer; width: fit-content; line-height: 28px; border-radius: 6px }
.tools button { padding: 4px 8px }
[aria-pressed=true] { background: var(--tint); color: var(--ink) } [aria-pressed=true] svg { fill: currentColor; fill-opacity: .25 }
.chips { display: flex; flex-wrap: wrap; gap: 8px; padding-bottom: 4px }
.chips button { text-align: left; border: 1px solid var(--edge); border-radius: 18px; padding: 6px 14px }
.dots { display: flex; gap: 5px; padding: 8px 2px 16px }
.dots i { width: 8px; height: 8px; border-radius: 50%; background: var(--soft) }
.status { padding: 0 18px; font-size: .9em } .status > * { margin-bottom: 8px }
.status button { border: 1px solid var(--edge); margin-left: 8px }
form { display: flex; gap: 8px; align-items: flex-end; padding: 12px; border-top: 1px solid var(--line) }
textarea { flex: 1; min-width: 0; resize: none; field-sizing: content; min-height: 44px; max-height: 8em; padding: 9px 14px; border: 1px solid var(--edge); border-radius: 14px; background: var(--paper); line-height: 1.5 }
textarea:focus-visible { outline-width: 2px; outline-offset: -1px; box-shadow: none }
textarea::placeholder { color: var(--soft); opacity: 1 }
form button { background: var(--fill); color: var(--on); min-height: 44px; min-width: 44px; border-radius: 14px }
form button:hover, .launch:hover { background: var(--fill); filter: brightness(1.1) }
@media (max-width: 520px), (max-height: 480px) {
  .panel { position: fixed; inset: 0; width: 100%; height: 100%; border: 0; border-radius: 0 }
  header { padding-block: 6px } form { padding: 8px }
}
@media (max-height: 360px) { header p, .notice { display: none } }
@media (prefers-reduced-motion: no-preference) {
  .panel { animation: rise .18s ease-out } @keyframes rise { from { opacity: 0; transform: translateY(12px) } }
  .dots i { animation: beat 1.2s infinite } .dots i + i { animation-delay: .15s } .dots i + i + i { animation-delay: .3s }
  @keyframes beat { 30% { opacity: .3; transform: translateY(-3px) } }
}`
const ICONS = {
  chat: "M4 5h16v11H10l-5 4v-4H4z M8 9h8M8 12h5", close: "M6 6l12 12M18 6L6 18", send: "M5 12h13M12 5l7 7-7 7",
  up: "M7 11l4-8c2 0 3 1 2.5 3L13 9h5c2 0 2.5 1 2 3l-1 6c-.4 1.5-1 2-2 2H7zM3 11h4v9H3z", restart: "M5 8a8 8 0 1 1-1 6M5 3v5h5",
}
const TRIES = 5
const sheet = new CSSStyleSheet()
sheet.replaceSync(STYLE)
const dark = matchMedia("(prefers-color-scheme: dark)")
const wait = seconds => new Promise(done => setTimeout(done, seconds * 1000))

function make(tag, attributes = {}, ...children) {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") made["on" + name] = value
    else if (value === true || value === false) made.toggleAttribute(name, value)
    else if (value != null) made.setAttribute(name, value)
  }
  made.append(...children.filter(child => child != null))
  return made
}

function icon(name, turned) {
  const drawn = ["svg", "path"].map(tag => document.createElementNS("http://www.w3.org/2000/svg", tag))
  drawn[0].setAttribute("viewBox", "0 0 24 24")
  drawn[0].setAttribute("aria-hidden", "true")
  if (turned) drawn[1].setAttribute("transform", "rotate(180 12 12)")
  drawn[1].setAttribute("d", ICONS[name])
  drawn[0].append(drawn[1])
  return drawn[0]
}

// A store of the browser's that may be forbidden, as in some private windows; then the page's own memory serves.
function keep(area) {
  const own = {}
  return (key, ...values) => {
    try {
      const store = window[area]
      if (!values.length) return store.getItem(key) ?? own[key]
      values[0] == null ? store.removeItem(key) : store.setItem(key, values[0])
    } catch { /* not allowed here */ }
    return values.length ? (own[key] = values[0]) : own[key]
  }
}
const kept = keep("localStorage"), keptInTab = keep("sessionStorage")

// Text as nodes: http and https links, and names in another language than the text's marked as such.
function inline(text, foreign) {
  const names = foreign.map(each => each.text).filter(Boolean).sort((a, b) => b.length - a.length)
    .map(name => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
  return text.split(new RegExp("(" + ["https?://[^\\s<>\"']*[^\\s<>\"'.,;:!?)\\]。，、]", ...names].join("|") + ")")).map((part, odd) =>
    !(odd % 2) ? part
      : /^https?:/.test(part) ? make("a", { href: part, target: "_blank", rel: "noopener noreferrer" }, part)
        : make("span", { lang: foreign.find(each => each.text === part).lang }, part))
}

// An answer's text as paragraphs and lists.
function blocks(text, foreign) {
  const made = []
  for (const paragraph of text.split(/\n\s*\n/)) {
    let open
    for (const line of paragraph.split("\n")) {
      const item = line.startsWith("• "), tag = item ? "ul" : "p"
      if (open?.localName !== tag) made.push(open = make(tag))
      else if (!item) open.append("\n")
      const shown = inline(item ? line.slice(2) : line, foreign)
      open.append(...(item ? [make("li", {}, ...shown)] : shown))
    }
  }
  return made
}

class JamaeChat extends HTMLElement {
  static observedAttributes = ["language", "title", "colour", "theme"]
  #turns = []; #places = new Map(); #parts = {}
  #open = false; #pending; #session; #channel; #language; #words; #starters; #title; #root; #ready
  #shadow = this.attachShadow({ mode: "open" })

  get #server() { return new URL(this.getAttribute("server")?.replace(/\/*$/, "/") || ".", SCRIPT) }
  get #key() { return "jamae " + this.#server }
  get #wanted() {
    return this.getAttribute("language") || this.closest("[lang]")?.lang || navigator.language
  }

  connectedCallback() {
    if (this.#ready) return
    this.#shadow.adoptedStyleSheets = [sheet]
    this.#ready = this.#start()
    new MutationObserver(() => this.#translate()).observe(document.documentElement, { attributeFilter: ["lang"] })
    dark.addEventListener("change", () => this.#colour())
    addEventListener("online", () => this.#pending?.again?.())
    try {
      this.#channel = new BroadcastChannel(this.#key)
      // The session comes with the message: what a tab stores may reach the others after it.
      this.#channel.onmessage = ({ data }) => {
        kept(this.#key, data)
        this.#reload()
      }
    } catch { /* one tab only */ }
  }

  attributeChangedCallback(name, _, value) {
    if (name === "title" && value) {
      this.#title = value
      this.removeAttribute("title") // it would be a tooltip
    }
    if (!this.#root) return
    name === "language" || value && name === "title" ? this.#translate() : this.#colour()
  }

  // For the page around it: open, close, ask.
  async show({ focus = true } = {}) {
    await this.#ready
    this.#open = true
    keptInTab(this.#key, "open")
    this.#parts.panel.hidden = false
    this.#parts.launch.hidden = true
    this.#scroll()
    if (focus) this.#parts.input.focus()
  }

  close() {
    const back = this.#shadow.activeElement
    this.#open = false
    keptInTab(this.#key, null)
    this.#parts.panel.hidden = true
    this.#parts.launch.hidden = false
    if (back) this.#parts.launch.focus()
  }

  async ask(text) {
    await this.show()
    this.#submit(text)
  }

  async #start() {
    for (let seconds = 2; !await this.#interface(); seconds = Math.min(seconds * 2, 60)) await wait(seconds)
    this.#draw()
    await this.#reload()
    const waiting = JSON.parse(keptInTab(this.#key + " pending") || "null")
    if (waiting && !this.#places.has(waiting.id)) this.#deliver(waiting)
    const wide = innerWidth > 520
    if (this.hasAttribute("open") && wide || keptInTab(this.#key) && wide) setTimeout(() => this.show({ focus: false }))
  }

  async #interface() {
    try {
      const told = await (await this.#fetch("interface?language=" + encodeURIComponent(this.#wanted))).json()
      this.#words = told.words
      this.#starters = told.starters
      this.#language = told.language
      return true
    } catch { return false }
  }

  async #translate() {
    if (!this.#root || !await this.#interface()) return
    this.#draw()
    this.#turns.forEach(turn => this.#show(turn))
    this.#parts.dots.hidden = !this.#pending
    if (this.#open) this.show({ focus: false })
  }

  #fetch(path, body, session) {
    const headers = {}
    if (body) headers["content-type"] = "application/json"
    if (session) headers.authorization = "Bearer " + session
    return fetch(new URL("webhooks/web/" + path, this.#server), {
      method: body ? "POST" : "GET", headers, body: body && JSON.stringify(body), credentials: "omit",
      signal: AbortSignal.timeout?.(30000),
    })
  }

  // A request as this visitor; the session is asked for when there is something to say, not before.
  async #call(path, body, again) {
    let session = kept(this.#key)
    if (!session) {
      if (!body) return null
      const got = await this.#fetch("session", {})
      if (!got.ok) return got
      session = kept(this.#key) || kept(this.#key, (await got.json()).session)
    }
    const response = await this.#fetch(path, body, session)
    if (response.status === 401 && kept(this.#key) === session) {
      kept(this.#key, null)
      if (body && !again) return this.#call(path, body, true)
    }
    return response
  }

  // What other tabs and earlier pages have said.
  async #reload() {
    const session = kept(this.#key)
    if (session !== this.#session) this.#clear()
    this.#session = session
    if (this.#pending) this.#add(this.#pending)
    try {
      const response = await this.#call("history")
      if (!response?.ok) return
      const { turns } = await response.json()
      if (session !== this.#session) return // started over meanwhile
      this.#parts.log.setAttribute("aria-live", "off")
      for (const turn of turns) if (!this.#places.has(turn.id)) this.#add(turn)
      this.#scroll()
      setTimeout(() => this.#parts.log.setAttribute("aria-live", "polite"), 300)
    } catch { /* the next message will tell */ }
  }

  #draw() {
    const words = this.#words, parts = this.#parts, title = this.#title || words.title
    const typed = parts.input?.value || ""
    this.#places.clear()
    parts.launch = make("button", { class: "launch", type: "button", "aria-haspopup": "dialog", click: () => this.show() }, icon("chat"), words.open)
    parts.log = make("div", { role: "log", "aria-live": "polite", "aria-label": words.conversation })
    parts.chips = make("div", { class: "chips", role: "group" })
    parts.dots = make("div", { class: "dots", "aria-hidden": "true", hidden: true }, make("i"), make("i"), make("i"))
    parts.scroll = make("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": words.conversation },
      make("p", { class: "notice" }, words.notice), make("article", { class: "said" }, make("p", {}, words.greeting)), parts.log, parts.dots, parts.chips)
    parts.status = make("div", { class: "status", role: "status" })
    parts.input = make("textarea", { rows: "1", "aria-label": words.label, placeholder: words.placeholder, maxlength: "4000", enterkeyhint: "send", keydown: event => {
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing && event.keyCode !== 229) {
        event.preventDefault()
        parts.form.requestSubmit()
      }
    } })
    parts.input.value = typed
    parts.form = make("form", { submit: event => {
      event.preventDefault()
      if (this.#submit(parts.input.value)) parts.input.value = ""
    } }, parts.input, make("button", { "aria-label": words.send }, icon("send")))
    parts.panel = make("section", { class: "panel", role: "dialog", "aria-label": title, hidden: true, keydown: event => {
      if (event.key === "Escape" && !event.isComposing) this.close()
    } },
      make("header", {}, make("div", {}, make("h2", {}, title), make("p", {}, words.subtitle)),
        make("button", { type: "button", click: () => this.#restart() }, icon("restart"), " " + words.restart),
        make("button", { type: "button", "aria-label": words.close, click: () => this.close() }, icon("close"))),
      parts.scroll, parts.status, parts.form)
    this.#root = make("section", { class: "root", lang: this.#language, "aria-label": title }, parts.launch, parts.panel)
    this.#shadow.replaceChildren(this.#root)
    this.#colour()
    this.#offer()
  }

  #colour() {
    const theme = this.getAttribute("theme"), colour = this.getAttribute("colour"), style = this.#root.style
    this.#root.classList.toggle("dark", theme ? theme === "dark" : dark.matches)
    style.removeProperty("--fill")
    style.removeProperty("--on")
    if (!colour || !CSS.supports("color", colour)) return
    style.setProperty("--fill", colour)
    // black or white on it, whichever stands out more
    style.color = colour
    const [red, green, blue] = getComputedStyle(this.#root).color.match(/[\d.]+/g).map(each => (each / 255) ** 2.2)
    style.removeProperty("color")
    style.setProperty("--on", .2126 * red + .7152 * green + .0722 * blue > .18 ? "#000" : "#fff")
  }

  // --- a message on its way

  #submit(text) {
    text = text.trim()
    if (!text || this.#pending) return false
    const long = [...text].length > 1000
    if (long) this.#tell(this.#words["too-long"])
    else this.#deliver({ id: [...crypto.getRandomValues(new Uint8Array(12))].map(byte => byte.toString(16).padStart(2, "0")).join(""), text })
    return !long
  }

  // The same id at every try: the server answers it once, however often it comes.
  async #deliver(turn) {
    const { id, text } = turn, parts = this.#parts
    this.#pending = turn
    turn.again = null
    keptInTab(this.#key + " pending", JSON.stringify({ id, text }))
    this.#add(turn)
    this.#tell()
    this.#offer([])
    parts.dots.hidden = false
    this.#scroll()
    let trouble, told
    for (let tried = 0; tried < TRIES; tried++) {
      try {
        const response = await this.#call("message", { id, text, language: this.#language })
        if (this.#pending !== turn) return // started over meanwhile
        if (response.ok) {
          this.#answered(turn, await response.json())
          return
        }
        trouble = await response.json()
        if (response.status < 500) break
        if (response.status !== 503) trouble = null
      } catch { trouble = null /* no connection: again */ }
      const sentence = trouble?.error || this.#words.lost
      if (sentence !== told) this.#tell(told = sentence)
      await wait(trouble?.retry_after || 2 ** tried / 2)
    }
    this.#parts.dots.hidden = true
    turn.again = () => this.#deliver(turn)
    this.#tell(trouble?.error || this.#words.offline, turn.again, trouble?.retry_after)
  }

  #answered(turn, told) {
    this.#pending = null
    keptInTab(this.#key + " pending", null)
    this.#session = kept(this.#key)
    if (told.forgotten) this.#clear()
    Object.assign(turn, told)
    this.#parts.dots.hidden = true
    this.#tell()
    this.#add(turn)
    this.#channel?.postMessage(this.#session)
  }

  async #restart() {
    try {
      const response = kept(this.#key) ? await this.#call("restart", {}) : null
      if (response && !response.ok) throw response
      if (response) kept(this.#key, (await response.json()).session)
    } catch {
      this.#tell(this.#words.offline)
      return
    }
    this.#pending = null
    keptInTab(this.#key + " pending", null)
    this.#session = kept(this.#key)
    this.#parts.dots.hidden = true
    this.#clear()
    this.#channel?.postMessage(this.#session)
    this.#tell(this.#words.restarted)
    this.#parts.input.focus()
  }

  // --- what is shown

  #clear() {
    this.#turns = []
    this.#places.clear()
    this.#parts.log.replaceChildren()
    this.#offer()
  }

  #add(turn) {
    if (!this.#turns.includes(turn)) this.#turns.push(turn)
    this.#show(turn)
  }

  #show(turn) {
    const words = this.#words, { log } = this.#parts
    if (!this.#places.has(turn.id)) {
      const asked = make("article", { class: "asked" }, make("span", { class: "quiet" }, words.you + " "), turn.text)
      this.#places.set(turn.id, { asked })
      log.append(asked)
    }
    const place = this.#places.get(turn.id), answer = turn.answer
    if (!answer || place.said) return
    const { text = "", language, source, picture, foreign = [] } = answer
    place.said = make("article", { class: "said", lang: language }, make("span", { class: "quiet", lang: this.#language }, words.jamae + " "), ...blocks(text, foreign || []))
    if (/^\/(?![/\\])/.test(picture?.url_path)) {
      const url = new URL(picture.url_path.slice(1), this.#server)
      place.said.append(make("a", { href: url, target: "_blank", rel: "noopener" }, make("img", { src: url, alt: picture.alt || words.picture, load: () => this.#scroll() })))
    }
    const tools = make("div", { class: "tools", lang: this.#language, "aria-live": "off" })
    if (source) tools.append(make("details", {}, make("summary", {}, words.source), make("p", { lang: language }, ...inline(source.replace(/^[^:：]{2,12}[:：]\s*/, ""), foreign || []))))
    if (answer.status !== "refused" && answer.status !== "unavailable") tools.append(...["up", "down"].map(verdict => this.#thumb(turn, verdict)))
    place.said.append(tools)
    place.asked.after(place.said)
    this.#offer([...answer.choices || [], ...answer.suggestions || []], answer.choices?.length)
    this.#scroll(place.asked)
  }

  #thumb(turn, verdict) {
    const button = make("button", { type: "button", "aria-pressed": String(turn.verdict === verdict), "aria-label": this.#words[verdict === "up" ? "helpful" : "unhelpful"], click: async () => {
      const chosen = turn.verdict === verdict ? null : verdict
      try {
        if (!(await this.#call("feedback", { id: turn.id, verdict: chosen })).ok) return
      } catch { return }
      turn.verdict = chosen
      for (const each of button.parentNode.querySelectorAll("[aria-pressed]")) each.setAttribute("aria-pressed", String(each === button && !!chosen))
    } }, icon("up", verdict === "down"))
    return button
  }

  #offer(questions = this.#starters, choices) {
    const { chips, input, scroll } = this.#parts, had = chips.contains(this.#shadow.activeElement)
    if (had) (matchMedia("(pointer: coarse)").matches ? scroll : input).focus()
    chips.setAttribute("aria-label", choices ? this.#words.choices : this.#words.suggestions)
    chips.replaceChildren(...questions.map(text => make("button", { type: "button", click: () => this.#submit(text) }, text)))
  }

  #tell(sentence, again, seconds = 0) {
    const { status } = this.#parts
    status.replaceChildren()
    if (!sentence) return
    const button = again && make("button", { type: "button", click: () => {
      this.#parts.input.focus()
      again()
    } }, this.#words.retry)
    if (button && seconds) {
      button.hidden = true
      wait(seconds).then(() => { button.hidden = false })
    }
    status.append(make("div", {}, sentence, button))
  }

  // The newest question at the top, or all of it when it fits.
  #scroll(asked = this.#parts.log.querySelector(".asked:last-of-type")) {
    const { scroll } = this.#parts
    const last = asked || [...this.#places.values()].pop()?.asked
    scroll.scrollTop = last ? last.offsetTop - scroll.offsetTop - 12 : 0
  }
}

customElements.get("jamae-chat") || customElements.define("jamae-chat", JamaeChat)
})()
