// Files dropped anywhere on the page are chosen in the form, and what is chosen is listed. Without this the form's own
// control chooses them.

import { oneLine } from "./visible";

export default function drop(home: HTMLElement): void {
  const control = home.querySelector<HTMLInputElement>("input[type=file]");
  const list = home.querySelector<HTMLElement>("[data-chosen]");
  const zone = home.querySelector<HTMLElement>("[data-drop]");
  const words = home.querySelector<HTMLElement>("[data-drop-words]");
  if (!control || !list || !zone) return;
  if (words) words.hidden = false;
  const tell = (): void => list.replaceChildren(...[...(control.files ?? [])].map(named));
  control.addEventListener("change", tell);
  document.addEventListener("dragover", (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
    zone.classList.add("over");
  });
  document.addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) zone.classList.remove("over");
  });
  document.addEventListener("drop", (event) => {
    zone.classList.remove("over");
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    control.files = joined(control.files, event.dataTransfer);
    tell();
    control.focus();
  });
  tell();
}

// What was chosen before stays; a folder can't be sent and is left out.
function joined(before: FileList | null, dropped: DataTransfer): FileList {
  const all = new DataTransfer();
  for (const file of before ?? []) all.items.add(file);
  const entries = [...dropped.items].filter((each) => each.kind === "file");
  const folders = entries.map((each) => each.webkitGetAsEntry()?.isDirectory ?? false);
  [...dropped.files].forEach((file, n) => {
    if (!folders[n]) all.items.add(file);
  });
  return all.files;
}

function named(file: File): HTMLElement {
  const line = document.createElement("li");
  const name = document.createElement("bdi");
  name.textContent = oneLine(file.name);
  line.append(name, ` ${size(file.size)}`);
  return line;
}

function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1e6 ? `${(bytes / 1000).toFixed(0)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
