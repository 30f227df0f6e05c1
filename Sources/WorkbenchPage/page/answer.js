import { h } from "./dom.js";
import { say } from "./words.js";

/** A response to a finding. */
export function answerPanel() { return h("p.soft", {}, say("notNow")); }
