// The store: search, topics, narratives, and what is due for another look.

import { afterPause, choice, fill, find, h, icon } from "./dom.js";
import { get, look } from "./api.js";
import { language, onLanguage, say } from "./words.js";
import { claimCard, factCard } from "./evidence.js";

const PAGE = 60;
const VERDICTS = ["contradicted", "misleading", "outdated", "unsupported", "supported"];
const asked = { q: "", kind: "all", topic: "", narrative: "", verdict: "", source: "", stale: false };
const view = { limit: PAGE, tab: "entries", running: null };

const today = () => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, "0")).join("-");
};

async function entries() {
  view.running?.abort();
  const run = view.running = new AbortController();
  const query = { ...asked, q: asked.q.trim(), kind: asked.kind === "all" ? "" : asked.kind, stale: asked.stale ? "true" : "", as_of: asked.stale ? today() : "" };
  if (query.q) query.limit = 50;
  const box = find("#entries");
  try {
    const lines = await get("/v1/claims", query, run.signal);
    fill(find("#entry-count"), say("results", lines.length));
    fill(box, lines.length ? h("ul.entries", {}, lines.slice(0, view.limit).map(entry)) : h("p.soft", {}, say(asked.stale ? "staleNone" : "noResults")),
      lines.length > view.limit ? h("button.plain", { type: "button", onclick: () => { view.limit += PAGE; entries(); } }, say("showMore")) : null);
  } catch (error) {
    if (error.name !== "AbortError") fill(box, h("p.alarm", {}, say(error.kind === "gone" ? "gone" : "failed") + error.message));
  }
}

function entry(line) {
  const label = line.verdict ? say(line.verdict) : say("fact");
  return h("li", {}, h(`button.item.${line.verdict ?? "plainfact"}`, { type: "button", onclick: () => openEntry(line.kind, line.id, true) },
    line.verdict ? icon(line.verdict) : h("span.dot", { "aria-hidden": "true" }),
    h("span.words", {}, h("span.label", {}, label), h("span.clamp", { lang: "en" }, line.text))));
}

async function openEntry(kind, id, takesFocus) {
  const box = find("#entry");
  try {
    const card = kind === "fact" ? factCard(await look(`/v1/facts/${encodeURIComponent(id)}`, { language }), { level: 2 })
      : claimCard(await look(`/v1/contested/${encodeURIComponent(id)}`, { language }), { level: 2, onfact: fact => openEntry("fact", fact, true) });
    fill(box, card);
    box.dataset.kind = kind;
    box.dataset.id = id;
    if (!takesFocus) return;
    const heading = box.querySelector("h2");
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    if (matchMedia("(max-width: 60rem)").matches) box.scrollIntoView({ block: "start" });
  } catch (error) {
    fill(box, h("p.alarm", {}, say("failed") + error.message));
  }
}

function set(key, value) {
  asked[key] = value;
  view.limit = PAGE;
  entries();
}

const searchSoon = afterPause(120, () => { view.limit = PAGE; entries(); });

async function draw() {
  const [words, stories] = await Promise.all([look("/v1/vocabulary", { language }), look("/v1/narratives", { language })]);
  const any = ["", say("any")];
  const search = h("input", { type: "search", value: asked.q, placeholder: say("searchHelp"), oninput: event => { asked.q = event.target.value; searchSoon(); } });
  const stale = h("input", { type: "checkbox", checked: asked.stale, onchange: event => set("stale", event.target.checked) });
  fill(find("#store"),
    h("form.filters", { role: "search", onsubmit: event => event.preventDefault() },
      h("label.field.wide", {}, h("span", {}, say("search")), search),
      choice(say("kind"), [["all", say("all")], ["facts", say("onlyFacts")], ["claims", say("onlyClaims")]], asked.kind, value => set("kind", value)),
      choice(say("topic"), [any, ...words.topics.map(topic => [topic.id, `${topic.label} (${topic.facts + topic.claims})`])], asked.topic, value => set("topic", value)),
      choice(say("byNarrative"), [any, ...stories.map(story => [story.id, `${story.label} (${story.claims.length})`])], asked.narrative, value => set("narrative", value)),
      choice(say("verdict"), [any, ...VERDICTS.map(verdict => [verdict, say(verdict)])], asked.verdict, value => set("verdict", value)),
      choice(say("source2"), [any, ...words.sources.map(source => [source.id, source.title])], asked.source, value => set("source", value)),
      h("label.check", {}, stale, h("span", {}, say("stale")))),
    h("div.split", {}, h("div", {}, h("p.soft", { id: "entry-count", role: "status" }), h("div", { id: "entries" })),
      h("div.card", { id: "entry", "aria-live": "polite" }, h("p.soft", {}, say("choose")))));
  entries();
}

/** Puts the view to work; it is drawn when it is first seen. */
export function beginStore() {
  let isDrawn = false;
  const redraw = () => {
    const { kind, id } = find("#entry")?.dataset ?? {};
    return draw().then(() => id && openEntry(kind, id, false)).catch(error => fill(find("#store"), h("p.alarm", {}, say("failed") + error.message)));
  };
  onLanguage(() => isDrawn && redraw());
  return () => {
    if (isDrawn) return;
    isDrawn = true;
    redraw();
  };
}
