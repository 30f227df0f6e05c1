// Responses and talking points: drafted, edited, checked while they are edited, taken away.

import { afterPause, choice, download, fill, h, marked, moved } from "./dom.js";
import { fetchFile, look, post } from "./api.js";
import { language, say } from "./words.js";

/** Milliseconds without a key before a draft is checked again. */
const PAUSE = 250;
const FILES = { markdown: ["Markdown", "md"], docx: ["Word", "docx"], html: ["HTML", "html"] };

/** What was chosen last, for the next response. */
const chosen = { channel: "reply", audience: "general", language: null, reach: "unknown" };

// The text of a draft -------------------------------------------------------------------------------------------------

function marksOf(sentence, next, numbers) {
  if (next && sentence.facts.join() === next.facts.join()) return "";
  const found = sentence.facts.map(fact => numbers.get(fact)).filter(Boolean);
  return found.length ? " " + found.map(number => `[${number}]`).join("") : "";
}

/** The sentences with their numbers, a blank line between paragraphs. */
function textOf(draft) {
  const numbers = new Map(draft.sources.map(source => [source.fact, source.number]));
  return draft.paragraphs.map(({ kind, sentences }) => {
    const words = sentences.map((sentence, at) => sentence.text + marksOf(sentence, sentences[at + 1], numbers)).join(" ");
    return kind === "item" ? `- ${words}` : words;
  }).join("\n\n") + "\n";
}

const sourceLine = source => `[${source.number}] ${source.attribution}: “${source.quote}”${source.translation ? ` ${source.translation}` : ""} — ${source.citation}.`
  + `${source.scope ? ` ${source.scope}.` : ""} (${source.fact})`;

/** The text as it is sent, with the sources that its numbers name. */
function whole(text, draft) {
  const used = draft.sources.filter(source => text.includes(`[${source.number}]`));
  return text.trimEnd() + (used.length ? `\n\n${say("sources")}\n${used.map(sourceLine).join("\n")}\n` : "\n");
}

/** A text without marks and double spaces, and where each of its characters stood. */
function plain(text) {
  let words = "";
  const places = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] === "[" && /^\[[\d, ^]{1,30}\]/.exec(text.slice(at, at + 34));
    if (mark) {
      at += mark[0].length - 1;
    } else if (!/\s/.test(text[at])) {
      words += text[at];
      places.push(at);
    }
  }
  return { words, places };
}

/** Where the sentences with objections stand. */
function objectionMarks(text, draft) {
  const { words, places } = plain(text);
  const marks = [];
  let from = 0;
  draft.paragraphs.filter(paragraph => paragraph.kind !== "heading").flatMap(paragraph => paragraph.sentences).forEach((sentence, number) => {
    const wanted = sentence.text.replace(/\s+/g, "");
    const at = words.indexOf(wanted, from);
    if (at < 0 || !wanted) return;
    from = at + wanted.length;
    if (draft.check.issues.some(issue => issue.sentence === number)) {
      marks.push({ start: places[at], end: places[from - 1] + 1, className: "objection" });
    }
  });
  return marks;
}

// The editor ----------------------------------------------------------------------------------------------------------

/** An editor for a draft; `again` drafts it anew. */
export function editor(first) {
  const state = { draft: first, text: textOf(first), marks: [], running: null };
  const under = h("div.under", { "aria-hidden": "true" });
  const field = h("textarea", { spellcheck: "true", lang: first.language, "aria-label": say("answerLabel") });
  const verdict = h("div", { role: "status", "aria-live": "polite" });
  const objections = h("ul.objections");
  const sources = h("div");
  field.defaultValue = state.text;

  const draw = () => fill(under, marked(field.value, state.marks));
  const query = () => ({
    draft: whole(field.value, first), type: "text", channel: first.channel, audience: first.audience, language: first.language, claim: first.claim ?? null,
  });

  function show(draft) {
    const { check } = draft;
    state.marks = objectionMarks(field.value, draft);
    draw();
    const sentences = draft.paragraphs.filter(paragraph => paragraph.kind !== "heading").flatMap(paragraph => paragraph.sentences);
    const parts = [say("words", check.words, check.least ?? 0, check.most ?? "…"), check.measure === "flesch-kincaid" ? say("grade", check.score) : null];
    fill(verdict, check.issues.length ? h("p.verdictline.bad", {}, "✗ ", say("issues", check.issues.length))
      : h("p.verdictline.fine", {}, "✓ ", say("verified")), h("p.soft.small", {}, parts.filter(Boolean).join(" · ")));
    fill(objections, check.issues.map(issue => h("li", { "data-issue": issue.kind },
      h("strong", {}, say(issue.kind)), issue.sentence === undefined ? null : h("q", { lang: first.language }, sentences[issue.sentence]?.text ?? ""),
      h("span.soft", {}, language === "es" ? issue.message_es ?? issue.message : issue.message))));
    drawSources();
  }

  function drawSources() {
    const used = first.sources.filter(source => field.value.includes(`[${source.number}]`));
    fill(sources, used.length ? [h("h4", {}, say("sources")), h("ol.sourcelist", {}, used.map(source => h("li", { value: source.number },
      h("blockquote", { lang: source.quote_language }, h("q", {}, source.quote)),
      h("span.soft", {}, `${source.attribution}. ${source.citation}${source.scope ? `. ${source.scope}` : ""}`))))] : null);
  }

  async function check() {
    state.running?.abort();
    const run = state.running = new AbortController();
    try {
      const answer = await post("/v1/verify-draft", query(), run.signal);
      if (run === state.running && answer.drafts[0]) show(answer.drafts[0]);
    } catch (error) {
      if (error.name !== "AbortError") fill(verdict, h("p.alarm", {}, error.kind === "gone" ? say("gone") : error.message));
    }
  }

  const checkSoon = afterPause(PAUSE, check);
  field.addEventListener("input", () => {
    state.marks = moved(state.marks, state.text, field.value);
    state.text = field.value;
    draw();
    checkSoon();
  });

  const copy = h("button.main", { type: "button", onclick: async () => {
    await navigator.clipboard.writeText(whole(field.value, first));
    copy.textContent = say("copied");
    setTimeout(() => { copy.textContent = say("copy"); }, 1500);
  } }, say("copy"));
  const files = Object.entries(FILES).map(([format, [name, ending]]) => h("button", { type: "button", "data-format": format, onclick: async () => {
    try {
      download(await fetchFile("/v1/verify-draft", { ...query(), format }), `${first.channel}-${first.claim ?? first.topic ?? "draft"}.${ending}`);
    } catch (error) {
      fill(verdict, h("p.alarm", {}, say("failed") + error.message));
    }
  } }, name));

  show(first);
  return h("div.editor", {}, first.advice ? h("p.advice", { lang: first.language }, h("strong", {}, say("advice"), " "), first.advice.text) : null,
    h("div.paper", {}, under, field),
    h("div.tail", {}, verdict, objections, h("div.row", {}, copy, h("span.soft", {}, say("save")), files), sources));
}

// The panel beside a finding ------------------------------------------------------------------------------------------

/** Choices of form and a place for drafts made with them. */
export function answerPanel(finding) {
  const box = h("div");
  const choices = h("div.choices");
  const panel = h("section.answer", { "aria-label": say("answerTitle") }, h("h3", {}, say("answerTitle")), choices, box);
  const text = { language: chosen.language ?? language };

  async function write() {
    box.setAttribute("aria-busy", "true");
    try {
      const subject = finding.claim && finding.verdict !== "supported" ? { claim: finding.claim } : { statement: finding.text };
      const { drafts } = await post("/v1/respond", {
        ...subject, channel: chosen.channel, audience: chosen.audience, reach: chosen.reach, language: text.language,
      });
      fill(box, drafts.map(draft => editor(draft)));
    } catch (error) {
      fill(box, h("p.alarm", {}, error.kind === "gone" ? say("gone") : say("failed") + error.message));
    }
    box.removeAttribute("aria-busy");
  }

  function change(key, value) {
    const field = box.querySelector("textarea");
    if (key === "language") chosen.language = text.language = value;
    else chosen[key] = value;
    // What somebody wrote is not lost without a question.
    if (field && (field.value === field.defaultValue || confirm(say("rewriteAsk")))) write();
  }

  look("/v1/vocabulary", { language }).then(words => {
    fill(choices,
      choice(say("channel"), words.channels.map(item => [item.id, item.label]), chosen.channel, value => change("channel", value)),
      choice(say("audience"), words.audiences.map(item => [item.id, item.label]), chosen.audience, value => change("audience", value)),
      choice(say("draftLanguage"), [["en", "English"], ["es", "Español"]], text.language, value => change("language", value)),
      choice(say("reach"), [["unknown", say("reachUnknown")], ["small", say("reachFew")], ["wide", say("reachMany")]], chosen.reach, value => change("reach", value)),
      h("button.main.write", { type: "button", onclick: () => write() }, say("answerOpen")));
  }).catch(error => fill(choices, h("p.alarm", {}, say("failed") + error.message)));
  return panel;
}
