// The words of the page, in English and Spanish.

export const WORDS = {
  en: {
    title: "factcheck", skip: "Skip to the text", views: "Views", language: "Language",
    viewDraft: "Check a draft", viewPoints: "Talking points", viewStore: "Facts and claims",
    draftTitle: "Check a draft", draftLabel: "Your draft", openFile: "Open a file", trySample: "Try an example", clear: "Clear",
    draftHelp: "Paste or write a text, or drop a file anywhere on this page: Word, e-mail, web page, PDF, subtitles, Markdown, plain text. Nothing leaves this machine.",
    placeholder: "Paste or write your text here.",
    sideLabel: "What the sources say", dropHere: "Drop the file to check it",
    pointsTitle: "Talking points", pointsLead: "What you can say on a topic, and to whom. Every sentence rests on a quoted source.",
    storeTitle: "Facts and claims", storeLead: "What the store holds, where it comes from, and what is due for another look.",
    keysTitle: "Keyboard", keyNext: "next finding", keyPrevious: "finding before", keyBack: "back to the list or the draft",
    keyOpen: "open the finding at the cursor", close: "Close",
    footer: "Everything stays on this machine. No verdict replaces reading the source.", footerApi: "API",
    contradicted: "Contradicted", misleading: "Misleading", outdated: "Outdated", unsupported: "No sourced fact", supported: "Supported",
    contradictedMeans: "The sources state otherwise.", misleadingMeans: "The sources say something nearby, and limit it.",
    outdatedMeans: "The sources held this once and have something newer.",
    unsupportedMeans: "We hold no sourced fact. That does not make it false.", supportedMeans: "The sources say so too.",
    attributed: "reported from somebody else", rebutted: "rejected by the author", asked: "asked", hypothetical: "supposed",
    accepted: "accepted in the text", waiting: "Reading…",
    empty: "Findings appear here as you write.", emptyHow: "Each shape and line stands for what the sources say:",
    nothing: "Nothing here needs care, as far as our sources go. Silence is no clearance: the store holds what its documents say and no more.",
    count: n => `${n} ${n === 1 ? "statement needs" : "statements need"} care`, countNone: "No statement needs care.",
    contradictedOf: n => `${n} contradicted`, misleadingOf: n => `${n} misleading`, outdatedOf: n => `${n} outdated`, unsupportedOf: n => `${n} without a sourced fact`,
    more: n => `Show ${n} more: supported, rejected, asked`, fewer: "Show only what needs care",
    back: "All findings", previous: "Previous", next: "Next", place: (at, of) => `${at} of ${of}`, line: n => `line ${n}`,
    why: "Why", evidence: "What the sources say", moreEvidence: n => `${n} more ${n === 1 ? "source" : "sources"}`, whole: "Show the whole paragraph", sure: "How sure",
    refutes: "states otherwise", qualifies: "limits this", updates: "is newer", supports: "bears this out", concedes: "grants part of it",
    saidBy: "Said by", toldBy: "as told by", asOf: "About", saidOn: "Said on", published: "Published", group: "About whom", place2: "Where", scope: "Limits",
    hedges: "Hedged with", concession: "Also says", caveats: "Take care", review: "Look again by", suspect: "Looks wrong in print", source: "Source",
    editors: "[ ] added by the store's editors", paragraph: n => `paragraph ${n}`, translation: "The statement is the editors' translation.",
    claimMade: "The claim it makes", trueInstead: "True instead", whyMisleading: "Why it misleads", cannotSay: "What we cannot say", basis: "Why this verdict",
    narrative: "The story it tells", concern: "The question behind it", topics: "Topics", facts: "Facts", claims: "Contested claims", repeated: "Also told in",
    readFrom: (name, kind) => `Read from ${name} (${kind}).`, readNote: "Positions count in the text as it stands here.",
    gone: "The workbench has stopped. Start it again with 'factcheck serve' and reload this page; your text stays here until then.",
    failed: "That did not work: ", fileTooLarge: "The file is too large: at most 16 MiB.",
    answerTitle: "Answer it", answerOpen: "Draft a response", channel: "Form", audience: "For whom", draftLanguage: "Language", reach: "How many have seen it",
    reachUnknown: "unknown", reachFew: "few people", reachMany: "many people",
    answerLabel: "The response", write: "Write it again", rewriteAsk: "Your changes are lost. Write it again?", copy: "Copy", copied: "Copied", save: "Download", sources: "Sources",
    verified: "Every sentence rests on its sources.", checking: "Checking…", issues: n => `${n} ${n === 1 ? "objection" : "objections"}`,
    fix: "Change the sentence, or take it out.", words: (n, low, high) => `${n} words (${low} to ${high} are usual)`, grade: n => `reading level ${n}`,
    advice: "Better not to answer?", notNow: "Responses are not available in this build.",
    pick: "Choose a topic", topic: "Topic", sheet: "Sheet", everyTopic: "Every topic",
    search: "Search", searchHelp: "Words in English or Spanish", kind: "Kind", all: "Everything", onlyFacts: "Facts", onlyClaims: "Contested claims",
    verdict: "Verdict", any: "Any", source2: "Source", stale: "Due for another look", staleNone: "Nothing is past its day of review.",
    results: n => `${n} ${n === 1 ? "entry" : "entries"}`, noResults: "Nothing in the store matches.", fact: "Fact", choose: "Choose an entry to see it here.",
    byTopic: "Topics", byNarrative: "Narratives", claimsOf: n => `${n} ${n === 1 ? "claim" : "claims"}`, showMore: "Show more",
    unmarked: "as stated", open: "Open",
    "ungrounded-number": "A figure that the sources do not hold",
    "ungrounded-time": "A time that the sources do not hold",
    "ungrounded-place": "A place that the sources do not hold",
    "ungrounded-name": "A name that the sources do not hold",
    "other-group": "A group of people the fact is not about",
    "altered-quotation": "A quotation that is not exact",
    "uncovered-words": "Words of which the fact says nothing",
    "against-facts": "The facts speak against it",
    "uncited": "No source is named",
    "unknown-fact": "A number that names no source",
    "dropped-scope": "A limit of the source is gone",
    "reversed": "Says the opposite of its source",
    "unlike-fact": "Has little to do with its source",
    "myth-repeated": "Says the false claim more than once",
    "myth-first": "Begins with the false claim",
    "forbidden-word": "A word to avoid",
    "acknowledgement": "The word for the worry comes late, or is long",
    "repeated-sentence": "Says it twice",
    "too-long": "Too long",
    "too-short": "Too short",
    "hard-to-read": "Hard to read",
  },
  es: {
    title: "factcheck", skip: "Ir al texto", views: "Vistas", language: "Idioma",
    viewDraft: "Revisar un texto", viewPoints: "Argumentario", viewStore: "Hechos y afirmaciones",
    draftTitle: "Revisar un texto", draftLabel: "Su texto", openFile: "Abrir un archivo", trySample: "Probar un ejemplo", clear: "Vaciar",
    draftHelp: "Pegue o escriba un texto, o suelte un archivo en esta página: Word, correo, página web, PDF, subtítulos, Markdown, texto sin formato. Nada sale de este equipo.",
    placeholder: "Pegue o escriba aquí su texto.",
    sideLabel: "Qué dicen las fuentes", dropHere: "Suelte el archivo para revisarlo",
    pointsTitle: "Argumentario", pointsLead: "Qué se puede decir sobre un tema, y a quién. Cada frase se apoya en una fuente citada.",
    storeTitle: "Hechos y afirmaciones", storeLead: "Qué contiene el fondo, de dónde procede y qué toca revisar.",
    keysTitle: "Teclado", keyNext: "hallazgo siguiente", keyPrevious: "hallazgo anterior", keyBack: "volver a la lista o al texto",
    keyOpen: "abrir el hallazgo del cursor", close: "Cerrar",
    footer: "Todo queda en este equipo. Ningún veredicto sustituye la lectura de la fuente.", footerApi: "API",
    contradicted: "Contradicho", misleading: "Engañoso", outdated: "Desfasado", unsupported: "Sin hecho con fuente", supported: "Respaldado",
    contradictedMeans: "Las fuentes afirman otra cosa.", misleadingMeans: "Las fuentes dicen algo cercano, y lo limitan.",
    outdatedMeans: "Las fuentes lo sostuvieron y tienen algo más reciente.",
    unsupportedMeans: "No tenemos ningún hecho con fuente. Eso no lo hace falso.", supportedMeans: "Las fuentes también lo dicen.",
    attributed: "referido por otra persona", rebutted: "rechazado por el autor", asked: "preguntado", hypothetical: "supuesto",
    accepted: "aceptado en el texto", waiting: "Leyendo…",
    empty: "Los hallazgos aparecen aquí mientras escribe.", emptyHow: "Cada forma y cada línea indica qué dicen las fuentes:",
    nothing: "Nada requiere atención, hasta donde llegan nuestras fuentes. El silencio no es un visto bueno: el fondo contiene lo que dicen sus documentos y nada más.",
    count: n => `${n} ${n === 1 ? "frase requiere" : "frases requieren"} atención`, countNone: "Ninguna frase requiere atención.",
    contradictedOf: n => `${n} contradicha${n === 1 ? "" : "s"}`, misleadingOf: n => `${n} engañosa${n === 1 ? "" : "s"}`, outdatedOf: n => `${n} desfasada${n === 1 ? "" : "s"}`, unsupportedOf: n => `${n} sin hecho con fuente`,
    more: n => `Mostrar ${n} más: respaldadas, rechazadas, preguntadas`, fewer: "Mostrar solo lo que requiere atención",
    back: "Todos los hallazgos", previous: "Anterior", next: "Siguiente", place: (at, of) => `${at} de ${of}`, line: n => `línea ${n}`,
    why: "Por qué", evidence: "Qué dicen las fuentes", moreEvidence: n => `${n} ${n === 1 ? "fuente más" : "fuentes más"}`, whole: "Mostrar el párrafo entero", sure: "Seguridad",
    refutes: "afirma otra cosa", qualifies: "lo limita", updates: "es más reciente", supports: "lo respalda", concedes: "concede una parte",
    saidBy: "Lo dice", toldBy: "según", asOf: "Se refiere a", saidOn: "Dicho el", published: "Publicado", group: "Sobre quién", place2: "Dónde", scope: "Límites",
    hedges: "Matizado con", concession: "También dice", caveats: "Cuidado", review: "Revisar antes de", suspect: "Parece errata", source: "Fuente",
    editors: "[ ] añadido por los editores del fondo", paragraph: n => `párrafo ${n}`, translation: "La frase es traducción de los editores.",
    claimMade: "La afirmación que hace", trueInstead: "Lo cierto", whyMisleading: "Por qué engaña", cannotSay: "Lo que no podemos decir", basis: "Por qué este veredicto",
    narrative: "El relato que cuenta", concern: "La pregunta de fondo", topics: "Temas", facts: "Hechos", claims: "Afirmaciones en disputa", repeated: "También en",
    readFrom: (name, kind) => `Leído de ${name} (${kind}).`, readNote: "Las posiciones se cuentan en el texto tal como está aquí.",
    gone: "El programa se ha detenido. Inícielo de nuevo con «factcheck serve» y recargue esta página; su texto sigue aquí hasta entonces.",
    failed: "No ha funcionado: ", fileTooLarge: "El archivo es demasiado grande: 16 MiB como máximo.",
    answerTitle: "Responder", answerOpen: "Redactar una respuesta", channel: "Formato", audience: "Para quién", draftLanguage: "Idioma", reach: "Cuántos lo han visto",
    reachUnknown: "no se sabe", reachFew: "pocas personas", reachMany: "muchas personas",
    answerLabel: "La respuesta", write: "Redactar de nuevo", rewriteAsk: "Sus cambios se perderán. ¿Redactar de nuevo?", copy: "Copiar", copied: "Copiado", save: "Descargar", sources: "Fuentes",
    verified: "Cada frase se apoya en sus fuentes.", checking: "Comprobando…", issues: n => `${n} ${n === 1 ? "objeción" : "objeciones"}`,
    fix: "Cambie la frase o quítela.", words: (n, low, high) => `${n} palabras (lo usual: de ${low} a ${high})`, grade: n => `nivel de lectura ${n}`,
    advice: "¿Mejor no responder?", notNow: "Esta versión no redacta respuestas.",
    pick: "Elija un tema", topic: "Tema", sheet: "Hoja", everyTopic: "Todos los temas",
    search: "Buscar", searchHelp: "Palabras en inglés o español", kind: "Tipo", all: "Todo", onlyFacts: "Hechos", onlyClaims: "Afirmaciones en disputa",
    verdict: "Veredicto", any: "Cualquiera", source2: "Fuente", stale: "Por revisar", staleNone: "Nada ha pasado su fecha de revisión.",
    results: n => `${n} ${n === 1 ? "entrada" : "entradas"}`, noResults: "Nada en el fondo coincide.", fact: "Hecho", choose: "Elija una entrada para verla aquí.",
    byTopic: "Temas", byNarrative: "Relatos", claimsOf: n => `${n} ${n === 1 ? "afirmación" : "afirmaciones"}`, showMore: "Mostrar más",
    unmarked: "tal cual", open: "Abrir",
    "ungrounded-number": "Una cifra que las fuentes no contienen",
    "ungrounded-time": "Una fecha que las fuentes no contienen",
    "ungrounded-place": "Un lugar que las fuentes no contienen",
    "ungrounded-name": "Un nombre que las fuentes no contienen",
    "other-group": "Un grupo de personas del que el dato no trata",
    "altered-quotation": "Una cita que no es exacta",
    "uncovered-words": "Palabras de las que el dato no dice nada",
    "against-facts": "Los datos hablan en contra",
    "uncited": "No se nombra ninguna fuente",
    "unknown-fact": "Un número que no remite a ninguna fuente",
    "dropped-scope": "Falta un límite de la fuente",
    "reversed": "Dice lo contrario de su fuente",
    "unlike-fact": "Tiene poco que ver con su fuente",
    "myth-repeated": "Repite la afirmación falsa",
    "myth-first": "Empieza por la afirmación falsa",
    "forbidden-word": "Una palabra que conviene evitar",
    "acknowledgement": "La atención a la inquietud llega tarde o es larga",
    "repeated-sentence": "Lo dice dos veces",
    "too-long": "Demasiado largo",
    "too-short": "Demasiado corto",
    "hard-to-read": "Difícil de leer",
  },
};

const KEY = "factcheck-language";
const listeners = [];

function first() {
  try {
    const kept = localStorage.getItem(KEY);
    if (kept in WORDS) return kept;
  } catch { /* Storage may be off; the browser's language is good enough. */ }
  return (navigator.language ?? "en").startsWith("es") ? "es" : "en";
}

/** The language of the page: `en` or `es`. */
export let language = first();

/** A word or a sentence of the page. */
export function say(key, ...values) {
  const word = WORDS[language][key];
  return typeof word === "function" ? word(...values) : word ?? key;
}

/** Calls back now and whenever the language changes. */
export function onLanguage(action) {
  listeners.push(action);
  action();
}

/** Changes the language of the whole page. */
export function choose(next) {
  language = next;
  try { localStorage.setItem(KEY, next); } catch { /* Then it lasts as long as the page. */ }
  for (const action of listeners) action();
}

/** Writes the words into the parts of the page that are there from the start. */
export function translate() {
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll("[data-word]")) element.textContent = say(element.dataset.word);
  for (const element of document.querySelectorAll("[data-label]")) element.setAttribute("aria-label", say(element.dataset.label));
  for (const button of document.querySelectorAll("[data-language]")) {
    button.setAttribute("aria-pressed", button.dataset.language === language);
  }
}
