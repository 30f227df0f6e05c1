// What the sources say: a fact in the paragraph of its document, a contested claim, and both beside a finding.

import { fill, h, icon } from "./dom.js";
import { look } from "./api.js";
import { language, say } from "./words.js";
import { answerPanel } from "./answer.js";

/** Characters of a paragraph shown on each side of a quote at first. */
const REACH = 220;
/** Pieces of evidence shown at first. */
const FIRST = 2;

function row(label, value, lang) {
  const values = (Array.isArray(value) ? value : [value]).filter(Boolean);
  if (!values.length) return null;
  return h("div", {}, h("dt", {}, say(label)), h("dd", lang ? { lang } : {}, values.length > 1 ? h("ul", {}, values.map(item => h("li", {}, item))) : values[0]));
}

/** A side of a paragraph, cut at a word. */
function side(text, fromEnd) {
  if (text.length <= REACH) return [text, false];
  if (fromEnd) {
    const cut = text.slice(-REACH);
    return ["… " + cut.slice(cut.search(/\s/) + 1), true];
  }
  const cut = text.slice(0, REACH);
  return [cut.slice(0, Math.max(cut.search(/\s\S*$/), 1)) + " …", true];
}

function passage(fact) {
  const place = fact.passage;
  if (!place) return h("blockquote.passage", { lang: fact.quote_language }, h("mark", {}, fact.quote));
  const quote = h("blockquote.passage", { lang: fact.source.language });
  const [before, cutBefore] = side(place.before, true);
  const [after, cutAfter] = side(place.after, false);
  fill(quote, before, h("mark", {}, place.quote), after);
  if (!cutBefore && !cutAfter) return quote;
  const more = h("button.plain", { type: "button", onclick: () => {
    fill(quote, place.before, h("mark", {}, place.quote), place.after);
    more.remove();
  } }, say("whole"));
  return [quote, more];
}

/** A fact with everything one must know before using it. */
export function factCard(fact, { relation = null, level = 3 } = {}) {
  const speakers = fact.said_by.map(speaker => speaker.role ? `${speaker.name}, ${speaker.role}` : speaker.name);
  const about = fact.as_of && (fact.as_of_basis ? `${fact.as_of} (${fact.as_of_basis})` : fact.as_of);
  const number = fact.passage?.paragraph ? `, ${say("paragraph", fact.passage.paragraph)}` : "";
  return h("article.fact", { "data-fact": fact.id },
    h(`h${level}`, {}, relation ? h(`span.relation.${relation}`, {}, say(relation)) : null, fact.statement),
    passage(fact),
    h("p.cite", {}, `— ${fact.source.citation}${number}`),
    h("dl", {},
      row("saidBy", speakers.join(`; ${say("toldBy")} `)), row("asOf", about), row("saidOn", fact.said_on), row("published", fact.published),
      row("group", fact.population), row("place2", fact.places?.join(", ")), row("scope", fact.scope, "en"),
      row("hedges", fact.hedges?.map(word => `“${word}”`).join(", "), fact.quote_language), row("concession", fact.concession, fact.quote_language),
      row("suspect", fact.suspect, "en"), row("caveats", [...fact.caveats, ...fact.source.caveats]), row("review", fact.review_by)),
    h("p.id", {}, h("code", {}, fact.id), fact.source.citation.includes("[") ? ` · ${say("editors")}` : ""));
}

/** A contested claim with its verdict and the facts it rests on. */
export function claimCard(claim, { level = 3, onfact = null } = {}) {
  const facts = (claim.facts ?? []).map(fact => h("li", {}, h(`span.relation.${fact.role}`, {}, say(fact.role)), " ",
    onfact ? h("button.plain", { type: "button", onclick: () => onfact(fact.id) }, fact.statement) : fact.statement));
  return h("article.claim", { "data-claim": claim.id },
    h(`h${level}`, {}, h(`span.verdict.${claim.verdict}`, {}, icon(claim.verdict), say(claim.verdict)), h("q", {}, claim.claim)),
    h("dl", {},
      row("basis", claim.basis), row("whyMisleading", claim.why_misleading), row("trueInstead", claim.true_instead), row("cannotSay", claim.cannot_say),
      row("narrative", claim.narrative.label), row("concern", claim.concern.question)),
    facts.length ? [h("p.soft", {}, say("facts")), h("ul.plainlist", {}, facts)] : null,
    h("p.id", {}, h("code", {}, claim.id)));
}

async function evidenceOf(finding, box) {
  const facts = await Promise.all(finding.evidence.map(item => look(`/v1/facts/${encodeURIComponent(item.fact)}`, { language })));
  // Several facts may rest on one quote: shown once.
  const seen = new Set();
  const cards = facts.map((fact, index) => {
    const key = fact.quote + finding.evidence[index].relation;
    if (seen.has(key)) return null;
    seen.add(key);
    return () => factCard(fact, { relation: finding.evidence[index].relation, level: 4 });
  }).filter(Boolean);
  const rest = cards.slice(FIRST);
  fill(box, cards.slice(0, FIRST).map(card => card()), rest.length
    ? h("details", {}, h("summary", {}, say("moreEvidence", rest.length)), rest.map(card => card())) : null);
}

async function claimOf(finding, box) {
  const claim = await look(`/v1/contested/${encodeURIComponent(finding.claim)}`, { language });
  fill(box, h("h3", {}, say("claimMade")), h("p.claimed", {}, claim.claim), h("dl", {}, row("whyMisleading", claim.why_misleading), row("trueInstead", claim.true_instead),
    row("cannotSay", claim.cannot_say), row("narrative", claim.narrative.label), row("concern", claim.concern.question)));
}

/** Shows a finding with its evidence, and a response beside it. */
export function showFinding(panel, finding, { text, place, several, back, previous, next }) {
  const framing = finding.suppression ? `${say("accepted")}: ${finding.suppression.reason}` : finding.framing === "asserted" ? "" : say(finding.framing);
  const evidence = h("div.evidence", { "aria-busy": "true" });
  const claim = h("div.made");
  const reason = language === "es" ? finding.explanation_es : finding.explanation;
  const why = h("p.why", { lang: reason ? language : "en" }, reason ?? finding.explanation);
  const failed = error => fill(evidence, h("p.alarm", {}, say("failed") + error.message));
  fill(panel,
    h("div.steps", {}, h("button.plain", { type: "button", onclick: back }, `← ${say("back")}`),
      several ? h("span.pager", {}, h("button.plain", { type: "button", onclick: previous, "aria-label": say("previous") }, "↑"),
        h("span.soft", {}, place), h("button.plain", { type: "button", onclick: next, "aria-label": say("next") }, "↓")) : null),
    h(`h2.${finding.verdict}`, { tabindex: "-1" }, icon(finding.verdict), say(finding.verdict), framing ? h("span.soft", {}, ` · ${framing}`) : null),
    h("p.means", {}, say(`${finding.verdict}Means`)),
    h("blockquote.said", {}, text),
    h("h3", {}, say("why")), why,
    h("p.soft.small", {}, `${say("sure")}: `, h("meter", { min: 0, max: 1, value: finding.confidence, "aria-label": say("sure") }), ` ${finding.confidence.toFixed(2)}`),
    finding.evidence.length ? [h("h3", {}, say("evidence")), evidence] : null,
    claim,
    answerPanel(finding));
  if (finding.evidence.length) evidenceOf(finding, evidence).catch(failed).finally(() => evidence.removeAttribute("aria-busy"));
  if (finding.claim) claimOf(finding, claim).catch(failed);
}
