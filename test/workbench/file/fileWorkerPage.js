/** The page beside the worker under test: bytes cross to the test as base64. */
import { wrap } from "comlink";

const work = wrap(new Worker("fileWorker.js"));

const bytesOf = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

function textOf(bytes) {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

Object.assign(globalThis, {
  openBook: (bytes, name, language) => work.open(bytesOf(bytes), name, language),
  saveBook: async (edits) => {
    const saved = await work.save(edits);
    return saved.ok ? { ok: true, value: textOf(saved.value) } : saved;
  },
});
