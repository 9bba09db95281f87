// <jamae-chat>: the chat for any web page. docs/widget.md says how to embed it.
// Works under a strict Content-Security-Policy: text is never made into HTML, the style is a constructed sheet, and
// nothing but its own server is asked for anything. The rest is in widget-more.js, fetched when the chat is
// opened or has a conversation to show.
(() => {
const SCRIPT = document.currentScript?.src || location.href
const STYLE = `
:host { all: initial; position: fixed; inset: auto max(20px, env(safe-area-inset-right)) max(20px, env(safe-area-inset-bottom)) auto; z-index: 2147483000 }
:host([hidden]) { display: none }
@media print { :host { display: none } }
* { box-sizing: border-box }
.root {
  --paper: #fff; --card: #f5f8fa; --ink: #17242f; --soft: #3f4d59; --line: #d9e0e6; --edge: #6b7985; --tint: #e8eff4;
  --fill: #1b5a7d; --on: #fff; --rim: transparent; --bad: #a3261b; color-scheme: light;
  font: calc(max(16px, 1rem) * var(--size, 1))/1.5 system-ui, sans-serif;
  color: var(--ink); word-break: keep-all; overflow-wrap: anywhere;
}
.root:lang(zh), .said:lang(zh) { word-break: normal } .root:lang(ja), .said:lang(ja) { word-break: normal; word-break: auto-phrase }
.dark {
  --paper: #141d25; --card: #1b2731; --ink: #e9eff4; --soft: #a8b6c2; --line: #2f3d49; --edge: #8492a0; --tint: #25333f;
  --fill: #8ccbea; --on: #0c1a24; --bad: #ffa79e; color-scheme: dark;
}
button, input, select { font: inherit; color: inherit; margin: 0 }
button { cursor: pointer; background: none; border: 1px solid transparent; border-radius: 10px; padding: 4px 10px; min-height: 44px; min-width: 44px }
button:hover { background: var(--tint) }
svg { width: 1.25em; height: 1.25em; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; vertical-align: -.25em; flex: none }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; box-shadow: 0 0 0 2px var(--paper) }
[hidden] { display: none !important }
h2, p { margin: 0 }
.quiet { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.launch {
  display: flex; gap: 10px; align-items: center; padding: 12px 22px; border-radius: 28px; font-weight: 600; margin-left: auto;
  background: var(--fill); color: var(--on); border-color: var(--rim); box-shadow: 0 6px 24px #0b1c2a47;
}
.badge { background: var(--paper); color: var(--ink); border-radius: 1em; min-width: 1.6em; text-align: center; font-size: .85em }
.teaser { position: relative; width: min(300px, 100vw - 40px); margin-bottom: 10px; padding: 12px 48px 12px 16px; background: var(--paper); border: 1px solid var(--line); border-radius: 16px 16px 4px 16px; box-shadow: 0 6px 24px #0b1c2a33 }
.teaser button { position: absolute; inset: 2px 2px auto auto }
.panel {
  display: flex; flex-direction: column; position: static; margin: 0; padding: 0; color: inherit; max-width: none; max-height: none;
  width: min(420px, 100vw - 40px); height: min(720px, 100dvh - 40px);
  background: var(--paper); border: 1px solid var(--line); border-radius: 18px; overflow: hidden; box-shadow: 0 12px 48px #0b1c2a3d;
}
.panel:not([open]) { display: none }
.large { width: min(760px, var(--jamae-large, 760px), 100vw - 40px); height: calc(100dvh - 40px) }
.panel:modal { position: fixed; inset: var(--top, 0) 0 auto; width: 100%; height: var(--tall, 100dvh); border: 0; border-radius: 0; padding: env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left) }
header { display: flex; gap: 2px; align-items: center; min-height: 56px; padding: 5px 6px 5px 14px; border-bottom: 1px solid var(--line) }
h2 { flex: 1; min-width: 0; margin-left: 8px; font-size: .86em; line-height: 1.2; overflow: hidden; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2 }
.mark { color: var(--on); background: var(--fill); border: 1px solid var(--rim); border-radius: 27%; width: 32px; height: 32px; flex: none } img.mark { border: 0; background: none; object-fit: contain }
header button { padding: 0; color: var(--soft) }
.tongue { position: relative; display: grid; place-items: center; flex: none; width: 44px; height: 44px; border-radius: 10px; color: var(--soft) } .tongue:hover { background: var(--tint) }
select { position: absolute; inset: 0; width: 100%; height: 100%; opacity: 0; cursor: pointer; font-size: 1rem } .tongue:has(:focus-visible) { outline: 3px solid var(--ink) }
.menu svg { stroke-width: 3.4 }
option { color: var(--ink); background: var(--paper) }
.view { flex: 1; min-height: 0; position: relative; display: flex; flex-direction: column }
.scroll { flex: 1; overflow: auto; padding: 14px 16px; overscroll-behavior: contain; display: flex; flex-direction: column }
.scroll:focus-visible { outline-offset: -3px }
.newer:hover, .go:hover, .launch:hover { background: var(--fill); filter: brightness(1.1) }
.notice, .state, .tools, .day { color: var(--soft); font-size: .82em }
.notice { text-align: center; padding-bottom: 10px } .notice a { white-space: nowrap }
.hello { margin: auto 0; padding-bottom: 12px; text-align: center } .hello .mark { width: 56px; height: 56px; margin-bottom: 12px }
.hello > p { font-size: 1.1em; text-wrap: balance; margin-bottom: 18px }
.ways { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(9.5em, 100%), 1fr)); gap: 10px }
.ways button { display: flex; flex-direction: column; gap: 8px; align-items: flex-start; text-align: start; padding: 14px; border: 1px solid var(--edge); border-radius: 14px; background: var(--card) }
.ways svg { width: 2em; height: 2em; color: var(--drawn, var(--fill)) }
.asked { width: fit-content; margin-left: auto; max-width: 85%; padding: 8px 15px; border: 1px solid var(--rim); border-radius: 16px 16px 4px 16px; background: var(--fill); color: var(--on); white-space: pre-wrap }
.state { min-height: 1.5em; margin-bottom: 6px; text-align: end } .state.bad { color: var(--bad) } .state button { border-color: var(--edge); color: var(--ink); margin-left: 6px }
.said { margin-bottom: 14px; padding: 12px 14px 4px; border: 1px solid var(--line); border-radius: 4px 16px 16px; background: var(--card) }
.said > * { margin: 0 0 8px }
.said > .tools { margin: -4px -6px 0 }
.said p { white-space: pre-line; text-wrap: pretty }
a { color: inherit; text-underline-offset: 2px } .notice a, a[href^=tel], .source a:only-of-type { padding-block: 15px }
.status { padding: 0 16px; font-size: .9em } .status > div { display: flex; flex-wrap: wrap; gap: 4px 10px; align-items: center; padding-bottom: 8px }
.status button { border-color: var(--edge) }
form { position: relative; display: flex; gap: 6px; align-items: center; padding: 10px 12px; border-top: 1px solid var(--line) }
input { flex: 1; min-width: 0; height: max(44px, 2.4em); padding: 4px 14px; border: 1px solid var(--edge); border-radius: 14px; background: var(--paper) }
input:focus-visible { outline-width: 2px; outline-offset: -1px; box-shadow: none }
input::placeholder { color: var(--soft); opacity: 1 }
.go { background: var(--fill); color: var(--on); border-color: var(--rim); border-radius: 14px }
@media (max-height: 360px) { form { padding-block: 4px } header { min-height: 48px; padding-block: 1px } }
@media (forced-colors: active) { .root { --rim: ButtonText; --line: CanvasText } .asked, .mark { border-color: CanvasText } }
@media (prefers-reduced-motion: no-preference) {
  .panel[open] { animation: rise .18s ease-out } @keyframes rise { from { opacity: 0; transform: translateY(12px) } }
}`
const ICONS = {
  chat: "M4 5h16v11H10l-5 4v-4H4z M8 9h8M8 12h5", close: "M6 6l12 12M18 6L6 18", send: "M5 12h13M12 5l7 7-7 7",
  up: "M7 11l4-8c2 0 3 1 2.5 3L13 9h5c2 0 2.5 1 2 3l-1 6c-.4 1.5-1 2-2 2H7zM3 11h4v9H3z", menu: "M5 12h.1M12 12h.1M19 12h.1", globe: "M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18",
  mark: "M2 12a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0M9 12a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0",
  list: "M4 6h.1M4 12h.1M4 18h.1M8 6h12M8 12h12M8 18h8", map: "M3 6l6-2 6 2 6-2v14l-6 2-6-2-6 2zM9 4v14M15 6v14",
  timeline: "M3 12h18M7 12V7M12 12v5M17 12V5M7 5.5v.1M12 18.5v.1M17 3.5v.1", chart: "M4 20V4M4 20h17M8 17V9M13 17V6M18 17v-4",
  sent: "M5 13l4 4L19 7", failed: "M12 4l9 16H3zM12 10v5M12 17.5v.1", down: "M12 5v13M6 13l6 6 6-6",
  listen: "M4 9h4l5-4v14l-5-4H4zM16 9a4 4 0 0 1 0 6M18.5 6.5a8 8 0 0 1 0 11", speak: "M9 5a3 3 0 0 1 6 0v6a3 3 0 0 1-6 0zM5 11a7 7 0 0 0 14 0M12 18v3",
}
let missed = 0
const TRIES = 5, UNDO_SECONDS = 8
const sheet = new CSSStyleSheet()
sheet.replaceSync(STYLE)
const dark = matchMedia("(prefers-color-scheme: dark)")
const small = matchMedia("(max-width: 520px), (max-height: 480px)"), coarse = matchMedia("(pointer: coarse)")
const wait = seconds => new Promise(done => setTimeout(done, seconds * 1000))

function make(tag, attributes = {}, ...children) {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(name, value)
    else if (typeof value === "boolean") made.toggleAttribute(name, value)
    else if (value != null) made.setAttribute(name, value)
  }
  made.append(...children.filter(child => child != null))
  return made
}

function icon(name, turned, more = {}) {
  const drawn = ["svg", "path"].map(tag => document.createElementNS("http://www.w3.org/2000/svg", tag))
  drawn[0].setAttribute("viewBox", more.class ? "-6 -6 36 36" : "0 0 24 24")
  drawn[0].setAttribute("aria-hidden", "true")
  if (more.class) drawn[0].setAttribute("class", more.class)
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

// One apostrophe throughout, but for addresses.
const tidy = answer => JSON.parse(JSON.stringify(answer), (_, value) => value?.replace && !/^\S*\//.test(value) ? value.replace(/(\p{L})'(?=[\p{L}\s])/gu, "$1’") : value)

// An answer whose tables could not be fetched.
const plain = ({ answer }) => [make("p", {}, answer.text || ""), make("p", {}, answer.source || "")]

// The language of a question that is not answered yet, where its script tells.
const written = text => [["ko", /\p{sc=Hang}/u], ["ja", /[\p{sc=Hira}\p{sc=Kana}]/u], ["ru", /\p{sc=Cyrl}/u], ["zh", /\p{sc=Han}/u]].find(([, script]) => script.test(text))?.[0]

const outward = (href, ...text) => make("a", { href, target: "_blank", rel: "noopener noreferrer" }, ...text)

const channels = text => text.match(/none|-?[\d.]+(?:e-?\d+)?/g).map(each => Math.min(Math.max(parseFloat(each) || 0, 0), 1))
const light = parts => parts.map(each => each > .04 ? ((each + .055) / 1.055) ** 2.4 : each / 12.92).reduce((sum, each, at) => sum + each * [.2126, .7152, .0722][at], 0)
const contrast = (one, other) => (Math.max(one, other) + .05) / (Math.min(one, other) + .05)

// The browser's own voices for a language; written Chinese is read in Mandarin.
const voicesFor = language => (window.speechSynthesis?.getVoices() || []).filter(voice => voice.localService && voice.lang.slice(0, 2) === language.slice(0, 2) && !/^zh.(HK|MO)/.test(voice.lang))

class JamaeChat extends HTMLElement {
  static observedAttributes = ["language", "title", "colour", "theme"]
  #turns = []; #places = new Map(); #parts = {}; #unsent = new Set()
  #open = false; #pending; #held; #undo; #session; #channel; #language; #chosen; #words; #told; #title; #root; #ready; #unread = 0; #pushed; #overflow; #more; #gone; #here
  #shadow = this.attachShadow({ mode: "open" })

  get #server() { return new URL(this.getAttribute("server")?.replace(/\/*$/, "/") || ".", SCRIPT) }
  get #key() { return "jamae " + this.#server }
  get #wanted() {
    return this.#chosen || this.getAttribute("language") || this.closest("[lang]")?.lang || navigator.language
  }

  connectedCallback() {
    const { signal } = this.#here = new AbortController(), on = (target, name, act) => target?.addEventListener?.(name, act, { signal })
    const pages = new MutationObserver(() => this.#translate())
    pages.observe(document.documentElement, { attributeFilter: ["lang"] })
    on(signal, "abort", () => pages.disconnect())
    on(dark, "change", () => this.#root && this.#colour())
    on(small, "change", () => this.#settle())
    on(window, "online", () => this.#again())
    on(window, "hashchange", () => this.#ready?.then(() => this.#linked()))
    on(window, "popstate", () => {
      if (this.#pushed !== "leaving" && this.#pushed && this.#open) this.close({ back: false })
      if (history.state?.jamae) return
      this.#pushed = null
      if (this.#open && small.matches) this.show() // opened again meanwhile
    })
    on(window, "pagehide", () => {
      this.#hush()
      this.#undo?.commit(true)
    })
    for (const moved of ["resize", "scroll"]) on(visualViewport, moved, () => this.#fit())
    on(window.speechSynthesis, "voiceschanged", () => this.#voices())
    try {
      this.#channel = new BroadcastChannel(this.#key)
      // The session comes with the message: what a tab stores may reach the others after it.
      this.#channel.onmessage = ({ data }) => {
        kept(this.#key, data.session)
        if (data.forgotten) this.#clear()
        this.#reload()
      }
    } catch { /* one tab only */ }
    if (!history.state?.jamae) this.#pushed = null
    if (this.#open) this.show({ focus: false }) // was taken off the page meanwhile
    if (this.#ready) return
    this.#shadow.adoptedStyleSheets = [sheet]
    this.#ready = this.#start()
  }

  // Whoever takes the chat off the page gets the page as it was.
  disconnectedCallback() {
    this.#here.abort()
    this.#channel?.close()
    this.#hush()
    this.#still(false)
  }

  // Nothing is heard or said any more.
  #hush() {
    window.speechSynthesis?.cancel()
    this.#parts.speak?.going?.abort()
  }

  #post(forgotten) {
    this.#channel?.postMessage({ session: this.#session, forgotten })
  }

  // A window that has become too small fills the screen, and the other way round; but not while somebody types, since
  // an on-screen keyboard makes it small, too, nor under a picture.
  #settle() {
    const { panel, input } = this.#parts
    if (this.#open && panel.matches(":modal") !== small.matches && this.#shadow.activeElement !== input && !this.#root.querySelector(".viewer")) this.show({ focus: false })
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
    if (!this.isConnected) return // taken off the page meanwhile: opens with it again
    const { panel, launch, teaser } = this.#parts, modal = small.matches, at = !focus && this.#shadow.activeElement
    this.#load()
    keptInTab(this.#key, "open")
    if (panel.open && panel.matches(":modal") !== modal) panel.close()
    if (!panel.open) modal ? panel.showModal() : panel.setAttribute("open", "") // show() would take the focus
    this.#still(modal)
    if (modal && !this.#pushed) {
      if (!history.state?.jamae) history.pushState({ ...history.state, jamae: true }, "")
      this.#pushed = "here"
    }
    launch.hidden = teaser.hidden = true
    this.dataset.shown = panel.classList.contains("large") ? "large" : "window"
    this.#count(0)
    this.#scroll()
    if (panel.contains(at || null)) at.focus({ preventScroll: true })
    else if (focus || modal) this.#focus()
  }

  // On touch screens the input would bring up the keyboard.
  #focus() {
    const { input, scroll } = this.#parts, into = coarse.matches ? scroll : input
    into.focus({ preventScroll: true })
  }

  close({ back = true } = {}) {
    const { panel, launch } = this.#parts, had = this.#shadow.activeElement || panel.matches(":modal")
    this.#open = false
    keptInTab(this.#key, null)
    this.#hush()
    this.#root.querySelector(".viewer")?.close()
    panel.close()
    this.#still(false)
    this.dataset.shown = "no"
    launch.hidden = false
    if (had) launch.focus()
    if (back && this.#pushed === "here" && history.state?.jamae) {
      this.#pushed = "leaving"
      history.back()
    }
  }

  async ask(text) {
    await this.show()
    this.#submit(text)
  }

  async #start() {
    this.#chosen = keptInTab(this.#key + " language")
    for (let seconds = 2; !await this.#interface(); seconds = Math.min(seconds * 2, 60)) await wait(seconds)
    this.#draw()
    await this.#reload()
    for (const turn of JSON.parse(keptInTab(this.#key + " pending") || "[]")) {
      if (this.#places.has(turn.id)) continue
      this.#unsent.add(turn)
      this.#add(turn, "failed")
    }
    this.#again()
    setTimeout(() => {
      if (!small.matches && (this.hasAttribute("open") || keptInTab(this.#key))) this.show({ focus: false })
      this.#linked()
    })
  }

  // A link to a question: #jamae=When+did...
  #linked() {
    const asked = /^#jamae=(.+)/s.exec(location.hash)
    if (!asked) return
    history.replaceState(history.state, "", location.pathname + location.search)
    let text = asked[1].replace(/\+/g, " ")
    try { text = decodeURIComponent(text) } catch { /* as it stands */ }
    // A command, or words said in the middle of a conversation, might delete it: whoever followed the link sends them, or not.
    if (this.#places.size || /^[^\p{L}\p{N}]*\//u.test(text.normalize("NFKC"))) this.show().then(() => { this.#parts.input.value = text.trim() })
    else this.ask(text)
  }

  async #interface() {
    const wanted = this.#wanted
    try {
      const told = await (await this.#fetch("interface?language=" + encodeURIComponent(wanted))).json()
      if (!told.words || wanted !== this.#wanted) return false
      this.#words = told.words
      this.#told = told
      this.#language = told.language
      return true
    } catch (error) {
      if (error instanceof TypeError) this.#load().then(more => more?.explain(this.#server))
      return false
    }
  }

  async #translate() {
    if (!this.#root || !await this.#interface()) return
    this.#draw()
    for (const turn of this.#turns) this.#show(turn, true)
    this.#parts.dots.hidden = !this.#pending || this.#pending.state === "counting"
    if (this.#pending?.state === "waiting") this.#tell(this.#words.waiting)
    if (this.#open) this.show({ focus: false })
  }

  #fetch(path, body, session, more) {
    const headers = {}
    if (body) headers["content-type"] = "application/json"
    if (session) headers.authorization = "Bearer " + session
    return fetch(new URL("webhooks/web/" + path, this.#server), {
      method: body ? "POST" : "GET", headers, body: body && JSON.stringify(body), credentials: "omit",
      signal: AbortSignal.timeout?.(30000), ...more,
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
    if (session !== this.#session) {
      this.#undo?.cancel() // started over in another tab
      this.#clear()
    }
    this.#session = session
    for (const turn of this.#unsent) this.#add(turn)
    try {
      const response = await this.#call("history")
      if (!response?.ok) return
      const { turns } = await response.json()
      if (turns.length) await this.#load()
      if (session !== this.#session) return // started over meanwhile
      this.#unheard()
      for (const turn of turns) {
        const mine = this.#turns.find(each => each.id === turn.id)
        if (!mine) this.#add(turn)
        else if (!mine.answer && mine !== this.#pending) this.#answered(mine, turn)
      }
      this.#scroll()
    } catch { /* the next message will tell */ }
  }

  #button(attributes, ...children) {
    return make("button", { type: "button", ...attributes }, ...children)
  }

  #draw() {
    const words = this.#words, parts = this.#parts, title = this.#title || words.title, told = this.#told
    this.#hush()
    const typed = parts.input?.value || "", large = parts.panel?.classList.contains("large") || keptInTab(this.#key + " large")
    this.#places.clear()
    if (parts.panel?.open) parts.panel.close()
    parts.badge = make("span", { class: "badge" })
    parts.launch = this.#button({ class: "launch", "aria-haspopup": "dialog", click: () => this.show() }, icon("chat"), words.open, parts.badge)
    parts.teaser = make("aside", { class: "teaser", "aria-label": title, hidden: !this.hasAttribute("greeting") || this.#open || !!kept(this.#key + " greeted") }, make("p", {}, words.greeting),
      this.#button({ "aria-label": words.dismiss, click: () => {
        kept(this.#key + " greeted", "1")
        parts.teaser.hidden = true
        parts.launch.focus()
      } }, icon("close")))
    const privacy = this.getAttribute("privacy") || new URL("privacy?language=" + this.#language, this.#server)
    parts.log = make("div", { role: "log", "aria-live": "polite" })
    const image = this.getAttribute("mark"), mark = () => image ? make("img", { class: "mark", src: new URL(image, document.baseURI), alt: "", loading: "lazy" }) : icon("mark", false, { class: "mark" })
    parts.hello = make("div", { class: "hello" }, mark(), make("p", {}, words.greeting),
      make("div", { class: "ways", role: "group", "aria-label": words.suggestions }, ...told.ways.map(way => this.#button({ click: () => this.#submit(way.question) }, icon(way.icon), way.question))))
    parts.chips = make("div", { class: "chips", role: "group" })
    parts.dots = make("div", { class: "dots", "aria-hidden": "true", hidden: true }, make("i"), make("i"), make("i"))
    parts.newer = this.#button({ class: "newer", hidden: true, click: () => {
      this.#scroll(undefined)
      parts.scroll.focus({ preventScroll: true })
    } }, icon("down"), " " + words.newer)
    parts.scroll = make("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": words.conversation, scroll: () => { if (this.#bottom()) parts.newer.hidden = true } },
      make("p", { class: "notice" }, words.notice + " ", outward(privacy, words.privacy)), parts.hello, parts.log, parts.dots, parts.chips)
    parts.status = make("div", { class: "status", role: "status" })
    parts.input = make("input", { type: "text", role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-label": words.label, placeholder: words.placeholder, maxlength: "4000", autocomplete: "off", enterkeyhint: "send",
      input: () => this.#use("suggest", parts.input), keydown: event => {
        if (event.key === "Enter" && (event.isComposing || event.keyCode === 229 || event.shiftKey)) event.preventDefault()
      } })
    parts.input.value = typed
    const hears = window.SpeechRecognition || window.webkitSpeechRecognition
    parts.speak = hears && this.#button({ "aria-label": words.speak, "aria-pressed": "false", click: () => this.#use("speak", parts.speak) }, icon("speak"))
    parts.form = make("form", { submit: event => {
      event.preventDefault()
      if (this.#submit(parts.input.value)) {
        parts.input.value = ""
        parts.input.dispatchEvent(new Event("input"))
      }
    } }, parts.input, parts.speak,
    make("button", { class: "go", "aria-label": words.send }, icon("send")))
    const language = make("select", { "aria-label": words.language, change: () => {
      keptInTab(this.#key + " language", this.#chosen = language.value)
      this.#translate().then(() => this.#shadow.querySelector("select").focus())
    } }, ...told.languages.map(each => make("option", { value: each.code, lang: each.code, selected: each.code === this.#language }, each.name)))
    parts.menu = this.#button({ class: "menu", "aria-label": words.menu, "aria-haspopup": "menu", "aria-expanded": "false", click: () => this.#use("menu", parts.menu) }, icon("menu"))
    parts.panel = make("dialog", { class: large ? "panel large" : "panel", "aria-labelledby": "title", cancel: event => {
      event.preventDefault()
      this.close()
    }, close: event => event.target === parts.panel && !parts.panel.open && this.#open && this.close(), // a browser may close it without asking
    keydown: event => {
      if (event.key === "Escape" && !event.isComposing && !event.defaultPrevented) {
        event.preventDefault()
        this.close()
      }
    } },
      make("header", {}, mark(), make("h2", { id: "title" }, title), make("span", { class: "tongue" }, icon("globe"), language), parts.menu,
        this.#button({ "aria-label": words.close, click: () => this.close() }, icon("close"))),
      make("div", { class: "view" }, parts.scroll, parts.newer), parts.status, parts.form)
    this.#root = make("section", { class: "root", lang: this.#language, focusin: () => setTimeout(() => this.#settle(), 400) }, parts.teaser, parts.launch, parts.panel)
    this.#root.style.setProperty("--size", kept(this.#key + " size") || "1")
    this.#shadow.replaceChildren(this.#root)
    this.#colour()
    this.#count()
    this.#offer([])
    this.#undo?.draw()
  }

  // Any CSS colour, brought to sRGB by the browser, on the chat's paper where it is transparent; where it would not stand out from the chat's cards it gets a rim, and
  // drawings are in ink.
  #colour() {
    const theme = this.getAttribute("theme"), colour = this.getAttribute("colour"), style = this.#root.style
    this.#root.classList.toggle("dark", theme ? theme === "dark" : dark.matches)
    for (const name of ["--fill", "--on", "--rim", "--drawn"]) style.removeProperty(name)
    if (!colour || !CSS.supports("color", colour)) return
    const read = value => {
      style.color = `color-mix(in srgb, ${value}, ${value})`
      const parts = channels(getComputedStyle(this.#root).color)
      style.removeProperty("color")
      return parts
    }
    const [red, green, blue, alpha = 1] = read(colour), paper = read("var(--paper)"), mixed = [red, green, blue].map((each, at) => each * alpha + paper[at] * (1 - alpha)), shade = light(mixed)
    style.setProperty("--fill", alpha < 1 ? `color(srgb ${mixed.join(" ")})` : colour)
    style.setProperty("--on", contrast(shade, 0) > contrast(shade, 1) ? "#000" : "#fff")
    if (contrast(shade, light(read("var(--card)"))) >= 3) return
    style.setProperty("--rim", "var(--edge)")
    style.setProperty("--drawn", "var(--ink)")
  }

  // The page behind a chat that fills the screen does not scroll, and the chat ends above the on-screen keyboard.
  #still(modal) {
    const { style } = document.documentElement
    if (modal && this.#overflow == null) {
      this.#overflow = style.overflow
      style.overflow = "hidden"
    } else if (!modal && this.#overflow != null) {
      style.overflow = this.#overflow
      this.#overflow = null
    }
    this.#fit()
  }

  #fit() {
    const { panel } = this.#parts, seen = visualViewport
    if (!panel || !seen || seen.scale > 1.01) return
    panel.style.setProperty("--tall", seen.height + "px")
    panel.style.setProperty("--top", seen.offsetTop + "px")
  }

  // --- a message on its way

  #submit(text) {
    text = text.trim()
    if (!text) return false
    this.#hush()
    if ([...text].length > 1000) this.#tell(this.#words["too-long"])
    else if (this.#held && !this.#undo) this.#tell(this.#words["held-full"])
    else {
      const turn = { id: [...crypto.getRandomValues(new Uint8Array(12))].map(byte => byte.toString(16).padStart(2, "0")).join(""), text, at: Date.now() }
      this.#deliver(turn)
      return true
    }
    return false
  }

  #again() {
    const failed = [...this.#unsent].find(turn => turn.state === "failed")
    if (failed && !this.#pending && !this.#undo) this.#deliver(failed)
  }

  #state(turn, state) {
    turn.state = state
    keptInTab(this.#key + " pending", this.#unsent.size ? JSON.stringify([...this.#unsent].map(({ id, text, at }) => ({ id, text, at }))) : null)
    this.#mark(turn)
  }

  // The same id at every try: the server answers it once, however often it comes.
  async #deliver(turn) {
    const { id, text } = turn, parts = this.#parts
    if (this.#held && !this.#undo) return this.#tell(this.#words["held-full"])
    this.#unsent.add(turn)
    if (this.#pending && !this.#undo) { // one message is held, and sent when the answer has come
      this.#held = turn
      this.#add(turn, "held")
      this.#scroll(this.#places.get(id).asked)
      return
    }
    const before = this.#pending
    this.#pending = turn
    if (this.#undo) await this.#undo.commit() // which tells what became of it
    else this.#tell()
    if (before && this.#unsent.has(before)) this.#state(before, "failed") // not deleted, and no longer waited for
    this.#add(turn, "waiting")
    this.#offer([])
    parts.dots.hidden = false
    this.#scroll(this.#places.get(id).asked)
    const slow = setTimeout(() => this.#pending === turn && !parts.status.textContent && this.#tell(this.#words.waiting), 1000)
    let trouble, said
    for (let tried = 0; tried < TRIES; tried++) {
      let status = 0
      trouble = null
      try {
        const response = await this.#call("message", { id, text, language: this.#language })
        status = response.status
        trouble = await response.json()
      } catch { /* no connection, or a proxy's page: again */ }
      if (trouble?.answer) await this.#load()
      if (this.#pending !== turn) return // started over meanwhile
      clearTimeout(slow)
      if (trouble?.answer) return this.#answered(turn, trouble)
      if (status >= 400 && status < 500 && status !== 429) break
      const sentence = trouble?.error || this.#words.lost, seconds = trouble?.retry_after || 0
      if (sentence !== said) this.#tell(said = sentence)
      if (tried < TRIES - 1) for (let left = seconds || 2 ** tried / 2; left > 0 && this.#pending === turn; left--) {
        turn.left = left
        if (seconds) this.#state(turn, "counting")
        parts.dots.hidden = !!seconds
        if (left === seconds - 1) this.#tell() // the seconds of the sentence are no longer so
        await wait(Math.min(left, 1))
      }
      parts.dots.hidden = false
      if (this.#pending !== turn) return
    }
    turn.trouble = trouble?.error
    this.#tell()
    this.#state(turn, "failed")
    this.#next()
  }

  // After a message: the one that was held meanwhile.
  #next() {
    const held = this.#held
    this.#pending = null
    this.#parts.dots.hidden = true
    if (!held || this.#undo) return
    this.#held = null
    this.#deliver(held)
  }

  #answered(turn, told) {
    const mine = turn === this.#pending
    this.#session = kept(this.#key)
    if (told.forgotten) this.#clear(turn)
    Object.assign(turn, told)
    this.#unsent.delete(turn)
    this.#add(turn, "sent")
    this.#tell()
    if (mine) this.#post(told.forgotten)
    if (mine) this.#next()
  }

  // Starting over can be taken back for some seconds; only then the server is asked to delete.
  #restart() {
    if (this.#undo || !this.#turns.length) return
    this.#hush()
    let line
    const timer = setTimeout(() => this.#undo?.commit(), UNDO_SECONDS * 1000)
    const end = () => {
      clearTimeout(timer)
      line.remove()
      this.#undo = null
    }
    const back = () => {
      this.#welcome(false)
      if (!this.#pending) this.#next()
    }
    this.#undo = {
      cancel: () => {
        end()
        back()
      },
      commit: async leaving => {
        end()
        await this.#forget(leaving)
        back()
      },
      // a line of its own: notices take each other's place
      draw: () => this.#parts.status.append(line = this.#line(this.#words.restarting, this.#words.undo, () => {
        this.#undo.cancel()
        this.#scroll()
        this.#focus()
      })),
    }
    this.#tell()
    this.#undo.draw()
    this.#welcome(true)
    this.#focus()
  }

  async #forget(leaving) {
    const session = kept(this.#key)
    let told = {}
    try {
      const response = session ? await this.#fetch("restart?language=" + this.#language, {}, session, leaving && { keepalive: true, signal: null }) : null
      told = response?.ok || response?.status === 503 ? await response.json() : {}
      if (response && !response.ok && response.status !== 401) throw response
      kept(this.#key, told.session ?? null)
    } catch {
      this.#tell(told.error || this.#words["not-deleted"])
      return
    }
    const turn = this.#pending
    this.#unsent.clear()
    if (turn && !this.#places.has(turn.id)) this.#unsent.add(turn) // typed after it was started over
    else this.#pending = null
    this.#held = null
    keptInTab(this.#key + " pending", null)
    this.#session = kept(this.#key)
    this.#parts.dots.hidden = true
    this.#clear()
    this.#post()
    this.#tell(told.notice || this.#words.restarted)
  }

  // --- what is shown

  // `gone` is a conversation that may still be taken back.
  #welcome(gone = this.#gone) {
    const { hello, log, chips } = this.#parts
    this.#gone = gone
    log.hidden = chips.hidden = !!gone
    hello.hidden = this.#turns.length > 0 && !gone
  }

  #clear(...but) {
    this.#turns = but
    this.#places.clear()
    this.#parts.log.replaceChildren()
    this.#offer([])
    this.#welcome()
  }

  #add(turn, state) {
    if (!this.#turns.includes(turn)) this.#turns.push(turn)
    if (turn.answer) turn.answer = tidy(turn.answer)
    this.#show(turn)
    if (state) this.#state(turn, state)
  }

  #time(at) {
    return make("time", { datetime: at.toISOString() }, at.toLocaleTimeString(this.#language, { hour: "numeric", minute: "2-digit" }))
  }

  #day(at) {
    const day = at.toDateString(), last = this.#parts.log.dataset.day
    if (!last && day === new Date().toDateString() || last === day) return
    this.#parts.log.append(make("p", { class: "day", "aria-live": "off" }, at.toLocaleDateString(this.#language, { dateStyle: "full" })))
  }

  // What became of a message, under it.
  #mark(turn) {
    const { state } = this.#places.get(turn.id) || {}, words = this.#words
    if (!state) return
    const failed = turn.state === "failed"
    state.className = failed ? "state bad" : "state"
    state.setAttribute("aria-live", failed || turn.state === "held" ? "polite" : "off")
    const at = this.#time(new Date(turn.answer?.time || turn.at || Date.now()))
    state.replaceChildren(...(failed ? [icon("failed"), " " + words.failed + " " + (turn.trouble || words.offline), this.#button({ click: () => {
      this.#focus()
      this.#deliver(turn)
    } }, words.retry)]
      : turn.state === "held" ? [words.held] : turn.state === "counting" ? [words["sends-in"].replace("{seconds}", turn.left)] : turn.answer ? [at, " ", icon("sent")] : [at]))
  }

  // `old`: from the server's history, or drawn again.
  #show(turn, old = !turn.state) {
    const words = this.#words, { log, newer } = this.#parts
    let place = this.#places.get(turn.id)
    if (!place) {
      const at = new Date(turn.answer?.time || turn.at || Date.now())
      this.#day(at)
      log.dataset.day = at.toDateString()
      const asked = make("article", { class: "asked", lang: written(turn.text) }, make("span", { class: "quiet", lang: this.#language }, words.you + " "), turn.text)
      place = { asked, state: make("div", { class: "state", "aria-live": "off" }) }
      this.#places.set(turn.id, place)
      log.append(asked, place.state)
      this.#welcome()
    }
    const { answer } = turn
    if (!answer || place.said) return this.#mark(turn)
    const { language, picture, status } = answer, below = this.#bottom()
    if (language) place.asked.lang = language
    place.said = make("article", { class: "said", lang: language }, make("span", { class: "quiet", lang: this.#language }, words.jamae + " "), ...this.#body(answer))
    if (/^\/(?![/\\])/.test(picture?.url_path)) {
      // Pictures are drawn in two widths, so that their letters can be read in this one.
      const drawn = width => new URL(picture.url_path.replace(/^\/pictures\/\w+/, width < 480 ? "$&-narrow" : "$&").slice(1), this.#server)
      const name = answer.reading || picture.alt?.split(/[.。]\s?/)[0] || words.picture
      let tried
      const shown = this.#button({ class: "picture", title: words.enlarge, "aria-haspopup": "dialog", click: event => this.#use("view", event.currentTarget, { url: drawn(innerWidth), name }) },
        make("img", { src: drawn(log.clientWidth), alt: name, load: () => below && this.#scroll(place.asked), error: ({ target }) => {
          if (!tried) setTimeout(() => { target.src = tried = target.src }, 5000)
          else {
            shown.remove() // its list tells the same
            for (const list of place.said.querySelectorAll("details")) list.open = true
          }
        } }))
      place.said.firstChild.after(shown)
    }
    const tools = make("div", { class: "tools", lang: this.#language, "aria-live": "off" }, this.#time(new Date(answer.time || Date.now())))
    tools.append(this.#button({ class: "listen", hidden: true, "data-lang": language, "aria-label": words.listen, "aria-pressed": "false", click: event => this.#use("listen", event.currentTarget, { text: answer.text, language }) }, icon("listen")))
    if (status !== "refused" && status !== "unavailable") tools.append(...["up", "down"].map(verdict => this.#thumb(turn, verdict, tools)))
    place.said.append(tools)
    place.state.after(place.said)
    this.#mark(turn)
    this.#voices()
    if (turn === this.#turns[this.#turns.length - 1] || !old) this.#offer([...answer.choices || [], ...answer.suggestions || []], answer.choices?.length, language)
    if (!this.#open && !old) this.#count(this.#unread + 1)
    if (below || old) this.#scroll(place.asked)
    else newer.hidden = false
  }

  #count(unread = this.#unread) {
    const { badge } = this.#parts
    this.#unread = unread
    badge.hidden = !unread
    badge.replaceChildren(String(unread), make("span", { class: "quiet" }, " " + this.#words.newer))
  }

  // Whatever a server may send, the answer's text is shown.
  #body(answer) {
    try { return (this.#more?.card || plain)({ ...this.#tools(), answer }) } catch { return plain({ answer }) }
  }

  #thumb(turn, verdict, tools) {
    const words = this.#words
    // What went wrong, if something did.
    const send = async (chosen, reason) => {
      try {
        const response = await this.#call("feedback", { id: turn.id, verdict: chosen, reason })
        return response.ok ? "" : response.status === 429 ? (await response.json()).error : words.offline
      } catch { return words.offline }
    }
    const button = this.#button({ "aria-pressed": String(turn.verdict === verdict), "aria-label": words[verdict === "up" ? "helpful" : "unhelpful"], click: async () => {
      const chosen = turn.verdict === verdict ? null : verdict, trouble = await send(chosen)
      if (trouble) return this.#tell(trouble)
      turn.verdict = chosen
      for (const each of tools.querySelectorAll("[data-verdict]")) each.setAttribute("aria-pressed", String(each === button && !!chosen))
      tools.querySelector(".why")?.remove()
      if (chosen) this.#brief(words.thanks)
      if (chosen === "down") this.#use("why", tools, button, send)
    } }, icon("up", verdict === "down"))
    button.dataset.verdict = verdict
    return button
  }

  // Reading aloud is offered where the browser has a voice of its own for the answer's language.
  #voices() {
    for (const button of this.#root?.querySelectorAll(".listen") || []) button.hidden = !voicesFor(button.dataset.lang || "").length
  }

  #offer(questions, choices, language = this.#language) {
    const { chips } = this.#parts
    if (chips.contains(this.#shadow.activeElement)) this.#focus()
    chips.setAttribute("aria-label", choices ? this.#words.choices : this.#words.suggestions)
    chips.replaceChildren(...questions.map(text => this.#button({ lang: language, click: () => this.#submit(text) }, text)))
  }

  #line(sentence, label, action) {
    return make("div", {}, sentence, label && this.#button({ click: action }, label))
  }

  #tell(...given) {
    const { status, notice } = this.#parts
    notice?.remove()
    if (given[0]) status.prepend(this.#parts.notice = this.#line(...given))
  }

  // What need not stay.
  #brief(sentence) {
    this.#tell(sentence)
    const { notice } = this.#parts
    setTimeout(() => notice.remove(), 6000)
  }

  #bottom() {
    const { scrollHeight, scrollTop, clientHeight } = this.#parts.scroll
    return scrollHeight - scrollTop - clientHeight < 80
  }

  // The newest question at the top, or all of it when it fits.
  #scroll(asked = [...this.#places.values()].pop()?.asked) {
    const { scroll, newer } = this.#parts
    scroll.scrollTop = asked ? asked.offsetTop - scroll.offsetTop - 12 : 0
    newer.hidden = true
  }

  // Answers' tables, and what is used by some only: the menu, the picture viewer, suggestions while typing, speech.
  async #load() {
    try {
      // A browser remembers of an address that it could not be imported.
      const more = await import(new URL("widget-more.js" + (missed ? "?" + missed : ""), SCRIPT))
      if (this.#more) return this.#more
      more.use({ make, icon, outward, voicesFor })
      this.#more = more
      this.#shadow.adoptedStyleSheets = [sheet, more.sheet]
      this.#redraw()
      return more
    } catch { // an answer is then its text
      missed++
    }
  }

  // Answers that were shown as their text only become cards.
  #redraw() {
    this.#unheard()
    for (const turn of this.#turns) {
      const place = this.#places.get(turn.id)
      if (!place?.said) continue
      place.said.remove()
      place.said = null
      this.#show(turn, true)
    }
  }

  // What is shown in this moment is nothing new.
  #unheard() {
    const { log } = this.#parts
    log?.setAttribute("aria-live", "off")
    setTimeout(() => log?.setAttribute("aria-live", "polite"), 300)
  }

  #tools() {
    const key = this.#key + " "
    return {
      parts: this.#parts, words: this.#words, root: this.#root, language: this.#language, server: this.#server, turns: this.#gone ? [] : this.#turns, title: this.#title || this.#words.title,
      button: (...given) => this.#button(...given), fetch: path => this.#fetch(path), tell: (...given) => this.#tell(...given), brief: sentence => this.#brief(sentence), submit: text => this.#submit(text), restart: () => this.#restart(),
      kept: (name, ...given) => kept(key + name, ...given), keptInTab: (name, ...given) => keptInTab(key + name, ...given),
    }
  }

  async #use(name, ...what) {
    const more = this.#more || await this.#load()
    if (more) more[name](this.#tools(), ...what)
    else if (name !== "suggest") this.#tell(this.#words.offline)
  }
}

customElements.get("jamae-chat") || customElements.define("jamae-chat", JamaeChat)
})()
