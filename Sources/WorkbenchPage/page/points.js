// Talking points: a sheet on a topic, for somebody, in a language.

import { choice, fill, find, h } from "./dom.js";
import { look, post } from "./api.js";
import { editor } from "./answer.js";
import { language, onLanguage, say } from "./words.js";

const asked = { topic: "", audience: "general", language: null };

async function write() {
  const box = find("#sheet");
  if (!asked.topic) return fill(box);
  box.setAttribute("aria-busy", "true");
  try {
    const { drafts } = await post("/v1/talking-points", { topic: asked.topic, audience: asked.audience, language: asked.language ?? language });
    fill(box, drafts.map(draft => editor(draft)));
  } catch (error) {
    fill(box, h("p.alarm", {}, error.kind === "gone" ? say("gone") : error.message));
  }
  box.removeAttribute("aria-busy");
}

function set(key, value) {
  asked[key] = value;
  write();
}

async function draw() {
  const words = await look("/v1/vocabulary", { language });
  const topics = words.topics.filter(topic => topic.facts > 0);
  fill(find("#points"), h("div.points", {},
    h("div.choices", {},
      choice(say("topic"), [["", say("pick")], ...topics.map(topic => [topic.id, topic.label])], asked.topic, value => set("topic", value)),
      choice(say("audience"), words.audiences.map(item => [item.id, item.label]), asked.audience, value => set("audience", value)),
      choice(say("draftLanguage"), [["en", "English"], ["es", "Español"]], asked.language ?? language, value => set("language", value))),
    h("div.answer", { id: "sheet" })));
  await write();
}

/** Puts the view to work; it is drawn when it is first seen. */
export function beginPoints() {
  let isDrawn = false;
  const redraw = () => draw().catch(error => fill(find("#points"), h("p.alarm", {}, say("failed") + error.message)));
  onLanguage(() => isDrawn && redraw());
  return () => {
    if (isDrawn) return;
    isDrawn = true;
    redraw();
  };
}
