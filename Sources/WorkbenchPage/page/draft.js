// The draft: writing, reading files, findings underlined, and the list of them.

import { afterPause, fill, find, h, icon, marked, moved } from "./dom.js";
import { get, look, post, send } from "./api.js";
import { language, onLanguage, say } from "./words.js";
import { showFinding } from "./evidence.js";

/** Milliseconds without a key before the draft is read again. */
const PAUSE = 90;
const VERDICTS = ["contradicted", "misleading", "outdated", "unsupported", "supported"];
const LARGEST_FILE = 16 << 20;

const state = { text: "", marks: [], selected: null, showsAll: false, running: null, note: null, name: null };

const isNarrow = () => matchMedia("(max-width: 60rem)").matches;
const isProblem = finding => finding.verdict !== "supported" && !finding.suppression
  && (finding.framing === "asserted" || finding.framing === "attributed");
const shown = () => state.marks.filter(mark => state.showsAll || isProblem(mark.finding));

// Reading -------------------------------------------------------------------------------------------------------------

/** Offsets in the text of what the findings are about. */
function located(findings, text) {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  const offset = (line, column) => Math.min(text.length, (starts[line - 1] ?? text.length) + column - 1);
  let end = 0;
  return findings.map(finding => ({
    start: offset(finding.line, finding.utf16_columns.start), end: offset(finding.end_line, finding.utf16_columns.end), finding,
  })).filter(mark => {
    const fits = mark.start >= end && mark.end > mark.start;
    if (fits) end = mark.end;
    return fits;
  });
}

async function scan(since) {
  state.running?.abort();
  const text = find("#draft").value;
  if (!text.trim()) return arrive([], text, since);
  const run = state.running = new AbortController();
  try {
    const report = await post("/v1/scan", { text, type: "text", name: "-" }, run.signal);
    if (run === state.running) arrive(located(report.findings, text), text, since);
  } catch (error) {
    if (error.name !== "AbortError") fail(error);
  }
}

function arrive(marks, text, since) {
  state.running = null;
  const kept = state.selected && marks.find(mark => mark.finding.fingerprint === state.selected.finding.fingerprint);
  state.marks = marks;
  draw();
  if (state.selected && !kept) closeFinding(false);
  else if (kept) { state.selected = kept; drawUnder(); }
  announce();
  // What the benchmark reads: milliseconds from the last key to the findings on the page.
  if (since) document.body.dataset.refresh = (performance.now() - since).toFixed(1);
}

function fail(error) {
  state.running = null;
  fill(find("#status"), h("p.alarm", {}, error.kind === "gone" ? say("gone") : say("failed") + error.message));
}

const scanSoon = afterPause(PAUSE, scan);

function edited() {
  const text = find("#draft").value;
  state.marks = moved(state.marks, state.text, text);
  state.text = text;
  find("#clear").hidden = !text;
  drawUnder();
  scanSoon(performance.now());
}

/** Puts a text into the draft. */
function put(text, note) {
  state.note = note;
  state.selected = null;
  state.marks = [];
  const field = find("#draft");
  field.value = text;
  drawNote();
  edited();
  field.setSelectionRange(0, 0);
  scrollTo({ top: 0 });
}

/** Reads a file of any format into the draft. */
export async function open(file) {
  if (!file) return;
  if (file.size > LARGEST_FILE) return fail({ message: say("fileTooLarge") });
  fill(find("#status"), h("p", {}, say("waiting")));
  try {
    const read = await send("/v1/read", { name: file.name.slice(-200) }, file);
    put(read.text, { name: file.name, kind: read.format, warnings: read.warnings });
    find("#draft").focus({ preventScroll: true });
  } catch (error) {
    fail(error);
  }
}

/** A text made of the store's own claims, to show what findings look like. */
async function example() {
  const claims = await look("/v1/claims", { kind: "claims" });
  const pick = (verdict, step) => claims.filter(claim => claim.verdict === verdict)[step];
  const picked = [pick("contradicted", 0), pick("misleading", 1), pick("outdated", 0), pick("unsupported", 0), pick("contradicted", 4)].filter(Boolean);
  const facts = await look("/v1/claims", { kind: "facts", limit: 40 });
  const lines = [...picked.slice(0, 2), facts[0], ...picked.slice(2)].map(entry => entry.text);
  put(lines.join("\n\n") + "\n", null);
}

// Showing -------------------------------------------------------------------------------------------------------------

function drawUnder() {
  const marks = shown().map(mark => ({
    ...mark, className: mark.finding.suppression ? "accepted" : mark.finding.verdict, current: mark === state.selected,
  }));
  fill(find("#under"), marked(find("#draft").value, marks));
}

function drawNote() {
  const note = find("#draft-note");
  note.hidden = !state.note;
  if (!state.note) return;
  fill(note, h("strong", {}, say("readFrom", state.note.name, state.note.kind)), " ", say("readNote"),
    (state.note.warnings ?? []).map(warning => h("span.warning", {}, " " + warning)));
}

function summary() {
  const problems = state.marks.filter(mark => isProblem(mark.finding));
  if (!problems.length) return say("countNone");
  const parts = VERDICTS.map(verdict => [verdict, problems.filter(mark => mark.finding.verdict === verdict).length])
    .filter(([, count]) => count).map(([verdict, count]) => say(`${verdict}Of`, count));
  return `${say("count", problems.length)}: ${parts.join(", ")}`;
}

function announce() {
  const isEmpty = !find("#draft").value.trim();
  find("#jump").hidden = isEmpty || !find("#detail").hidden;
  if (isEmpty) return fill(find("#status"));
  const text = summary();
  find("#jump").textContent = `${text.split(":")[0]} ↓`;
  // Only what changed is read aloud.
  if (find("#status").textContent !== text) fill(find("#status"), h("p", {}, text));
}

function legend() {
  return h("div.legend", {}, h("p", {}, say("empty")), h("p.soft", {}, say("emptyHow")),
    h("ul", {}, VERDICTS.map(verdict => h(`li.${verdict}`, {}, icon(verdict),
      h("div", {}, h("strong", {}, h("span.line", {}, say(verdict))), h("span", {}, say(`${verdict}Means`)))))));
}

function item(mark) {
  const { finding } = mark;
  const framing = finding.suppression ? say("accepted") : finding.framing === "asserted" ? "" : say(finding.framing);
  return h("li", {}, h(`button.item.${finding.verdict}`, { type: "button", onclick: () => openFinding(mark, true) },
    icon(finding.verdict), h("span.words", {},
      h("span.label", {}, say(finding.verdict), framing ? h("span.soft", {}, ` · ${framing}`) : null, h("span.soft.where", {}, say("line", finding.line))),
      h("span.clamp", {}, finding.text))));
}

function drawList() {
  const list = find("#findings");
  if (!find("#draft").value.trim()) return fill(list, legend());
  const marks = shown();
  const hidden = state.marks.length - state.marks.filter(mark => isProblem(mark.finding)).length;
  fill(list, marks.length ? h("ol.items", {}, marks.map(item)) : h("p.soft", {}, say("nothing")),
    hidden ? h("button.plain", { type: "button", onclick: () => { state.showsAll = !state.showsAll; draw(); } },
      state.showsAll ? say("fewer") : say("more", hidden)) : null);
}

function draw() {
  drawUnder();
  drawList();
}

// Choosing ------------------------------------------------------------------------------------------------------------

/** Opens the evidence of a finding beside the draft. */
function openFinding(mark, takesFocus) {
  state.selected = mark;
  drawUnder();
  find("#findings").hidden = true;
  const detail = find("#detail");
  detail.hidden = false;
  const marks = shown();
  const at = marks.indexOf(mark);
  const go = step => openFinding(marks[(at + step + marks.length) % marks.length], true);
  showFinding(detail, mark.finding, {
    text: find("#draft").value.slice(mark.start, mark.end), place: say("place", at + 1, marks.length), several: marks.length > 1,
    back: () => closeFinding(true), previous: () => go(-1), next: () => go(1),
  });
  find("#jump").hidden = true;
  const here = find("#under mark.current");
  if (here && !isSeen(here)) here.scrollIntoView({ block: "center" });
  if (takesFocus) {
    if (isNarrow()) detail.scrollIntoView({ block: "start" });
    detail.querySelector("h2")?.focus({ preventScroll: true });
  }
}

function isSeen(element) {
  const box = element.getBoundingClientRect();
  return box.top >= 60 && box.bottom <= innerHeight;
}

function closeFinding(takesFocus) {
  const closed = state.selected;
  state.selected = null;
  drawUnder();
  find("#detail").hidden = true;
  fill(find("#detail"));
  find("#findings").hidden = false;
  find("#jump").hidden = !find("#draft").value.trim();
  if (!takesFocus) return;
  const at = shown().indexOf(closed);
  (find("#findings").querySelectorAll(".item")[at] ?? find("#draft")).focus();
}

/** The mark at the cursor. */
function atCursor() {
  const at = find("#draft").selectionStart;
  return shown().find(mark => mark.start <= at && at <= mark.end);
}

function step(direction) {
  const marks = shown();
  if (!marks.length) return;
  const field = find("#draft");
  const at = state.selected ? state.selected.start : field.selectionStart - (direction > 0 ? 1 : 0);
  const next = direction > 0 ? marks.find(mark => mark.start > at) ?? marks[0]
    : marks.findLast(mark => mark.start < at) ?? marks[marks.length - 1];
  const isWriting = document.activeElement === field;
  openFinding(next, !isWriting);
  if (isWriting) field.setSelectionRange(next.start, next.start);
  fill(find("#status"), h("p", {}, `${say(next.finding.verdict)}: ${next.finding.text}`));
}

function keyed(event) {
  if (event.key === "F8") {
    event.preventDefault();
    step(event.shiftKey ? -1 : 1);
  } else if (event.key === "Escape" && !find("#detail").hidden && !find("dialog[open]")) {
    event.preventDefault();
    closeFinding(true);
  } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && event.target.id === "draft") {
    const mark = atCursor();
    if (mark) {
      event.preventDefault();
      openFinding(mark, true);
    }
  }
}

// Beginning -----------------------------------------------------------------------------------------------------------

/** Puts the view to work. */
export function beginDraft() {
  const field = find("#draft");
  field.addEventListener("input", edited);
  field.addEventListener("click", () => {
    const mark = field.selectionStart === field.selectionEnd ? atCursor() : null;
    // Where the evidence stands below the draft, it is gone to.
    if (mark) openFinding(mark, isNarrow());
  });
  find("#view-draft").addEventListener("keydown", keyed);
  find("#file").addEventListener("change", event => { open(event.target.files[0]); event.target.value = ""; });
  find("#clear").addEventListener("click", () => { put("", null); field.focus(); });
  find("#sample").addEventListener("click", () => example().catch(fail));
  onLanguage(() => {
    field.placeholder = say("placeholder");
    drawNote();
    draw();
    announce();
    if (state.selected) openFinding(state.selected, false);
  });
}
