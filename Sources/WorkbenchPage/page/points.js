import { fill, find, h } from "./dom.js";
import { onLanguage, say } from "./words.js";

/** Puts the view to work. */
export function beginPoints() {
  onLanguage(() => fill(find("#points"), h("p.soft", {}, say("notNow"))));
  return () => {};
}
