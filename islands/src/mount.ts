// An island is an element with data-island (its name) and data-from (the address of its data). What the server drew in
// it stays until the island is drawn, and stays for good where the island fails.

export type Island = (home: HTMLElement, data: unknown) => void | Promise<void>;

const ISLANDS: Record<string, () => Promise<{ default: Island }>> = {
  cites: () => import("./cites"),
  drop: () => import("./drop"),
  board: () => import("./board"),
  family: () => import("./family"),
  map: () => import("./map"),
  timeline: () => import("./timeline"),
  reader: () => import("./reader"),
  figures: () => import("./figures"),
};

export async function mountAll(root: ParentNode): Promise<void> {
  const homes = [...root.querySelectorAll<HTMLElement>("[data-island]:not([data-mounted])")];
  await Promise.all(homes.map(mount));
}

async function mount(home: HTMLElement): Promise<void> {
  const load = ISLANDS[home.dataset.island ?? ""];
  if (!load) return;
  home.dataset.mounted = "loading";
  try {
    const [island, data] = await Promise.all([load(), fetchData(home.dataset.from)]);
    await island.default(home, data);
    home.dataset.mounted = "done";
  } catch (error) {
    home.dataset.mounted = "failed";
    console.error(error);
  }
}

async function fetchData(from: string | undefined): Promise<unknown> {
  if (!from) return null;
  const answer = await fetch(from, { headers: { Accept: "application/json" } });
  if (!answer.ok) throw new Error(`${from}: ${answer.status}`);
  return answer.json();
}
