// Keys of the whole desk. Pages add their own with `onKey`; "?" shows them all.

export interface Key {
  key: string;
  tells: string;
  act: (event: KeyboardEvent) => void;
}

const KEYS: Key[] = [];

/** Adds a key; the last one added for a key is the one that acts. */
export function onKey(key: string, tells: string, act: (event: KeyboardEvent) => void): void {
  KEYS.push({ key, tells, act });
}

export function listen(): void {
  onKey("?", "show the keys", showKeys);
  onKey("/", "search", (event) => {
    event.preventDefault();
    document.querySelector<HTMLInputElement>("#search-words")?.focus();
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (document.querySelector("dialog[open]")) return;
    KEYS.findLast((each) => each.key === event.key)?.act(event);
  });
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

function showKeys(): void {
  const dialog = document.querySelector<HTMLDialogElement>("#keys");
  const list = dialog?.querySelector("dl");
  if (!dialog || !list) return;
  const known = new Map(KEYS.map((each) => [each.key, each.tells]));
  list.replaceChildren(...[...known].flatMap(([key, tells]) => [term(key), told(tells)]));
  dialog.showModal();
}

function term(key: string): HTMLElement {
  const cell = document.createElement("dt");
  const kbd = document.createElement("kbd");
  kbd.textContent = key;
  cell.append(kbd);
  return cell;
}

function told(words: string): HTMLElement {
  const cell = document.createElement("dd");
  cell.textContent = words;
  return cell;
}
