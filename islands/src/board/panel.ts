// What stands behind a cell: every statement with its words, outlet and day, and how it stands to others, with reasons.

import { kindOf } from "./data";
import { make, link, manner, plural, said, shape } from "./make";

interface Said {
  citation: { statement: string; speaker: string; role: string; outlet: string; when: string; route: string; words: string; quoted: boolean; href: string };
  speaker: string;
  manners: string[];
  correct: string;
}

interface Stands {
  type: string;
  told: string;
  others: string[];
  who: string[];
  across: boolean;
  why: string[];
  missing: string;
}

interface Answer {
  letter: string;
  speaker: string;
  group: { tone: number | null };
  figure: string;
  reading: string;
  covers: string;
  said: string;
  carried: string;
  why: string[];
  statements: Said[];
  standings: Stands[];
}

interface Point {
  title: string;
  answers: Answer[];
  all_answers: number;
  speaker: string;
  speaker_name: string;
}

const MOST_REASONS = 12;

/** The panel beside the board; `close` is called by its button. */
export class Panel {
  readonly element = make("aside", "panel");
  private readonly kept = new Map<string, Promise<Point>>();
  private at = "";

  constructor(private readonly close: () => void) {
    this.element.hidden = true;
    this.element.tabIndex = -1;
    this.element.ariaLabel = "What was said";
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  /** Shows what an address of a point's page tells. */
  async show(href: string): Promise<void> {
    this.element.hidden = false;
    if (href === this.at) return;
    this.at = href;
    this.element.ariaBusy = "true";
    let shown: Node[];
    try {
      shown = drawPoint(await this.fetch(href), href);
    } catch (error) {
      shown = [make("p", "", `This could not be loaded: ${error instanceof Error ? error.message : String(error)}. `), link(href, "Open its page")];
    }
    if (this.at !== href) return;
    const button = make("button", "close", "Close");
    button.type = "button";
    button.addEventListener("click", this.close);
    this.element.replaceChildren(button, ...shown);
    this.element.scrollTop = 0;
    this.element.ariaBusy = "false";
  }

  /** Says that nothing stands behind what is chosen. */
  empty(words: string): void {
    this.at = "";
    this.element.replaceChildren(make("p", "note", words));
  }

  hide(): void {
    this.element.hidden = true;
    this.at = "";
  }

  private fetch(href: string): Promise<Point> {
    let held = this.kept.get(href);
    if (!held) {
      const [path, query] = href.split("?");
      held = load(`${path ?? ""}.json${query ? `?${query}` : ""}`);
      held.catch(() => this.kept.delete(href));
      this.kept.set(href, held);
    }
    return held;
  }
}

async function load(address: string): Promise<Point> {
  const answer = await fetch(address, { headers: { Accept: "application/json" } });
  if (!answer.ok) throw new Error(`the desk answered ${answer.status}`);
  return (await answer.json()) as Point;
}

function drawPoint(point: Point, href: string): Node[] {
  const title = make("h2", "", link(href.split("?")[0] ?? href, point.title));
  title.dir = "auto";
  const whose = point.speaker ? make("p", "lead", make("bdi", "", point.speaker_name), `: ${point.answers.length} of ${plural(point.all_answers, "answer")}`) : make("p", "lead", `all ${plural(point.all_answers, "answer")}`);
  return [title, whose, ...point.answers.map((answer) => drawAnswer(answer, point.speaker))];
}

function drawAnswer(answer: Answer, speaker: string): HTMLElement {
  const figure = answer.figure ? said("span", "figure", ` “${answer.figure}”`) : null;
  const head = make("h3", "", make("span", "letter", answer.letter), " ", shape(answer.group.tone), make("bdi", "", answer.speaker), figure);
  const told = [`said ${answer.said}`, answer.covers, answer.reading, `in ${answer.carried}`].filter((part) => part);
  const mine = answer.statements.filter((each) => !speaker || each.speaker === speaker);
  const others = answer.statements.length - mine.length;
  return make(
    "section",
    "answer",
    head,
    said("p", "note", told.join(" · ")),
    answer.standings.length ? make("ul", "stands", ...answer.standings.map(drawStanding)) : null,
    make("ul", "said", ...mine.map(drawSaid)),
    others ? make("p", "note", `and ${plural(others, "statement")} of the same origin, told of others`) : null,
    answer.statements.length > 1 && answer.why.length ? reasons("why one origin", answer.why) : null,
  );
}

function drawStanding(each: Stands): HTMLElement {
  const more = each.who.length > 4 ? ` and ${each.who.length - 4} more` : "";
  const told = `${each.told}: ${each.who.slice(0, 4).join(", ")}${more}`;
  return make("li", `tie is-${kindOf(each)}`, said("span", "", told), each.why.length ? reasons("why", each.why) : null);
}

function reasons(summary: string, why: string[]): HTMLElement {
  const more = why.length > MOST_REASONS ? make("li", "", `and ${why.length - MOST_REASONS} more in the data`) : null;
  return make("details", "", make("summary", "", summary), make("ul", "", ...why.slice(0, MOST_REASONS).map((each) => said("li", "", each)), more));
}

function drawSaid(each: Said): HTMLElement {
  const cite = each.citation;
  const who = [cite.speaker, cite.role, cite.route].filter((part) => part).join(", ");
  return make(
    "li",
    "",
    said("blockquote", "", cite.quoted ? `“${cite.words}”` : cite.words),
    make("p", "note", make("bdi", "", who), " · ", make("bdi", "", cite.outlet), ` · ${cite.when}`),
    make("p", "note", ...each.manners.map(manner), link(cite.href, "Read it in the report"), " · ", link(each.correct, "Correct")),
  );
}
