// What the map's page tells: the same as parallax.web.pages.map.

export interface Word {
  tone: number | null;
  side: string;
  word: string;
}

export interface Standing {
  at: string;
  kind: "contested" | "agreed" | "observer" | "one" | "several" | "own" | "named";
  tone: number | null;
  words: Word[];
}

export interface Mark {
  extent: "in" | "near" | "towards" | "part" | "whole" | "area";
  standings: Standing[];
}

export interface Place {
  id: string;
  name: string;
  precision: "settlement" | "district" | "region" | "country";
  kind: "place" | "wide" | "unresolved";
  latitude: number | null;
  longitude: number | null;
  region: string;
  marks: Mark[];
}

export interface Moment {
  at: string;
  told: string;
  count: number;
}

export interface Told {
  story: { id: string; title: string };
  until: string;
  moments: Moment[];
  sides: { name: string; tone: number }[];
  places: Place[];
  named: Place[];
}

/** How a mark stands at a moment; nothing where nothing was said by then. */
export function standingAt(mark: Mark, at: string): Standing | undefined {
  return mark.standings.findLast((each) => each.at <= at);
}

/** The moment as an address has it: a day, or a minute. */
export function addressOf(at: string): string {
  return at.endsWith("T23:59") ? at.slice(0, 10) : at;
}
