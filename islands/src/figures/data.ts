// What the charts are drawn from, as /stories/{story}/figures.json gives it.

export interface Cited {
  speaker: string;
  role: string;
  outlet: string;
  when: string;
  route: string;
  words: string;
  quoted: boolean;
  href: string;
}

export interface Mark {
  letter: string;
  low: number | null;
  high: number | null;
  label: string;
  told: string;
  when: string;
  outlets: number;
  missing: string[];
  cited: Cited;
}

export interface Series {
  speaker: string;
  side: string | null;
  tone: number | null;
  dash: number;
  covers: string;
  marks: Mark[];
}

export interface Panel {
  axis: { low: number; high: number; ticks: number[]; by_tens: boolean; unit: string };
  series: Series[];
  bands: { letters: string[]; told: string; steps: { when: string; low: number; high: number }[] }[];
}

export interface Question {
  id: string;
  title: string;
  panels: Panel[];
  answers: { letter: string; speaker: string }[];
}

export interface Figures {
  story: { id: string; title: string; counts: { number: string; of: string }[] };
  points: Question[];
}

/** The ends that are told, the lower first; a plain number is both. */
export function endsOf(mark: Mark): number[] {
  const ends = [mark.low, mark.high].filter((end): end is number => end !== null);
  return [...new Set(ends)].sort((one, other) => one - other);
}

/** Times are local to the story and without a zone; they are drawn as if they were all of one. */
export function timeOf(when: string): Date | null {
  return when ? new Date(`${when}Z`) : null;
}
