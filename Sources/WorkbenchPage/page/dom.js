// Makes elements. Text only ever goes through text nodes: nothing of a draft or a source can become markup.

const SVG = "http://www.w3.org/2000/svg";

/** An element: h("p.note", {id: "x", onclick: f}, "text", child, null). */
export function h(tag, attributes = {}, ...children) {
  const [name, ...classes] = tag.split(".");
  const element = document.createElement(name);
  if (classes.length) element.className = classes.join(" ");
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.flat(9).filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

/** The shape of a verdict. */
export function icon(verdict) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("focusable", "false");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `#shape-${verdict}`);
  svg.append(use);
  return svg;
}

export const find = selector => document.querySelector(selector);

/** Puts children in place of what an element holds. */
export function fill(element, ...children) {
  element.replaceChildren(...children.flat(9).filter(Boolean));
}

/** A choice with a label: [[value, label], …]. */
export function choice(label, options, value, onchange) {
  const select = h("select", { onchange: event => onchange(event.target.value) },
    options.map(([key, text]) => h("option", { value: key, selected: key === value }, text)));
  return h("label.field", {}, h("span", {}, label), select);
}

/** Calls a function when nothing has happened for some milliseconds. */
export function afterPause(milliseconds, action) {
  let timer = 0;
  return (...values) => {
    clearTimeout(timer);
    timer = setTimeout(() => action(...values), milliseconds);
  };
}

/** Hands a file to the browser's downloads. */
export function download(blob, name) {
  const address = URL.createObjectURL(blob);
  const link = h("a", { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Marks stretches of a text: nodes for [{start, end, className, current}], which must be in order and not overlap. */
export function marked(text, marks) {
  const nodes = [];
  let at = 0;
  for (const mark of marks) {
    if (mark.start > at) nodes.push(text.slice(at, mark.start));
    nodes.push(h(`mark.${mark.className}${mark.current ? ".current" : ""}`, {}, text.slice(mark.start, mark.end)));
    at = mark.end;
  }
  // A last empty line has no height of its own.
  nodes.push(text.slice(at) + "\n");
  return nodes;
}

/** Moves marks along with an edit, so that they stay on their words until the next answer. */
export function moved(marks, before, after) {
  let head = 0;
  const shortest = Math.min(before.length, after.length);
  while (head < shortest && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shortest - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const [end, shift] = [before.length - tail, after.length - before.length];
  return marks.filter(mark => mark.end <= head || mark.start >= end)
    .map(mark => mark.end <= head ? mark : { ...mark, start: mark.start + shift, end: mark.end + shift });
}
