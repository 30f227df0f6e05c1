// Asks the workbench. The token of this start shows that the page is its own.

const token = document.querySelector("meta[name=factcheck-token]").content;

/** What went wrong, in words for people. */
export class ApiError extends Error {
  constructor(status, problem) {
    super(problem?.detail ?? `HTTP ${status}`);
    this.status = status;
    this.kind = (problem?.type ?? "").split(":").pop();
  }
}

async function answer(path, options) {
  let response;
  try {
    response = await fetch(path, { ...options, cache: "no-store", credentials: "same-origin" });
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new ApiError(0, { detail: "", type: "urn:factcheck:problem:gone" });
  }
  if (response.ok) return response;
  let problem = null;
  try { problem = await response.json(); } catch { /* No problem document: the status says enough. */ }
  throw new ApiError(response.status, problem);
}

function address(path, query = {}) {
  const given = Object.entries(query).filter(([, value]) => value !== null && value !== undefined && value !== "");
  const text = new URLSearchParams(given).toString();
  return text ? `${path}?${text}` : path;
}

export async function get(path, query, signal) {
  return (await answer(address(path, query), { signal })).json();
}

const known = new Map();

/** The answer to a question that the store answers the same way until the program ends. */
export function look(path, query) {
  const key = address(path, query);
  if (!known.has(key)) known.set(key, get(path, query).catch(error => { known.delete(key); throw error; }));
  return known.get(key);
}

export async function post(path, body, signal) {
  const headers = { "Content-Type": "application/json", "X-Factcheck-Token": token };
  return (await answer(path, { method: "POST", headers, body: JSON.stringify(body), signal })).json();
}

/** Sends the bytes of a file. */
export async function send(path, query, file, signal) {
  const headers = { "Content-Type": "application/octet-stream", "X-Factcheck-Token": token };
  return (await answer(address(path, query), { method: "POST", headers, body: file, signal })).json();
}

/** Sends JSON and gets a file back. */
export async function fetchFile(path, body) {
  const headers = { "Content-Type": "application/json", "X-Factcheck-Token": token };
  return (await answer(path, { method: "POST", headers, body: JSON.stringify(body) })).blob();
}
