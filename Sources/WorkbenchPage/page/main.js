// Puts the page to work: views, languages, files dropped anywhere.

import { find } from "./dom.js";
import { choose, onLanguage, say, translate } from "./words.js";
import { beginDraft, open } from "./draft.js";
import { beginPoints } from "./points.js";
import { beginStore } from "./store.js";

const shownFor = { draft: () => {}, points: beginPoints(), store: beginStore() };

function show() {
  // Other names in the address, such as that of the skip link, are places on the page.
  if (location.hash && !location.hash.startsWith("#/")) return;
  const wanted = location.hash.slice(2);
  const view = wanted in shownFor ? wanted : "draft";
  for (const name of Object.keys(shownFor)) find(`#view-${name}`).hidden = name !== view;
  for (const link of document.querySelectorAll("[data-view]")) {
    if (link.dataset.view === view) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  document.title = `${say(`view${view[0].toUpperCase()}${view.slice(1)}`)} · factcheck`;
  shownFor[view]();
}

function acceptDrops() {
  const sheet = find("#drop");
  const holdsFiles = event => event.dataTransfer?.types.includes("Files");
  let depth = 0;
  addEventListener("dragenter", event => { if (holdsFiles(event)) { depth++; sheet.hidden = false; } });
  addEventListener("dragleave", event => { if (holdsFiles(event) && --depth <= 0) { depth = 0; sheet.hidden = true; } });
  addEventListener("dragover", event => { if (holdsFiles(event)) event.preventDefault(); });
  addEventListener("drop", event => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    depth = 0;
    sheet.hidden = true;
    location.hash = "/draft";
    open(event.dataTransfer.files[0]);
  });
}

for (const button of document.querySelectorAll("[data-language]")) {
  button.addEventListener("click", () => choose(button.dataset.language));
}
onLanguage(() => { translate(); show(); });
beginDraft();
acceptDrops();
addEventListener("hashchange", () => {
  show();
  if (!location.hash.startsWith("#/")) return;
  find("#main").focus({ preventScroll: true });
  scrollTo({ top: 0, behavior: "instant" });
});
find("#show-keys").addEventListener("click", () => find("#keys").showModal());
find("#close-keys").addEventListener("click", () => find("#keys").close());
document.documentElement.dataset.ready = "";
