// The page at /: its questions are asked in the chat, which is open from the start where there is room beside the text.
const chat = document.querySelector("jamae-chat")
for (const button of document.querySelectorAll(".questions button")) {
  button.addEventListener("click", () => chat.ask(button.textContent))
}
if (matchMedia("(min-width: 1000px)").matches) chat.show({ focus: false })
document.querySelector(".embed code").textContent =
  `<script src="${new URL("widget.js", document.baseURI)}" defer></script><jamae-chat></jamae-chat>`
