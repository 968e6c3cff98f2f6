"""statements, speakers, channels, via, said, quoted, caveat, anonymous, denial, statements_precision."""

from quality.index import AccountIndex, Found, Gold, Item
from quality.tally import Tally
from quality.wording import any_agree, days_within, fold, holds, share_held

TOLD = 70
"""Characters of a text by which a miss is told."""


def score_statements(tally: Tally, index: AccountIndex, gold: Gold) -> Found:
    """Count the statements found, and of those what they say of themselves; gives what was found."""
    found: dict[str, Item] = {}
    for wanted in gold.all("statements"):
        best = _best(index, wanted)
        hit = best is not None and holds(best["text"], wanted["content"])
        if hit or not wanted.get("optional"):
            tally.count("statements", hit, f"{wanted['id']} {wanted['content'][:TOLD]}")
        if best is not None and hit:
            found[wanted["id"]] = best
            _score_speaker(tally, index, gold, wanted, best)
            _score_route(tally, wanted, best)
            _score_marks(tally, wanted, best)
    return found


def score_statement_precision(tally: Tally, index: AccountIndex, gold: Gold) -> None:
    """Count, in complete reports, the attributed statements that are some statement of the gold."""
    for name in gold.complete:
        for report in index.reports_called(name):
            known = [
                each["content"] for each in gold.all("statements") if index.stands_in(report["id"], each["report"])
            ]
            for statement in index.all("statements"):
                text = statement["text"]
                if statement["report"] == report["id"] and (statement.get("speaker") or statement.get("speaker_text")):
                    hit = any(holds(text, content) or holds(content, text) for content in known)
                    tally.count("statements_precision", hit, repr(text[:TOLD]))


def _best(index: AccountIndex, wanted: Item) -> Item | None:
    """The statement of the right report that holds most of the snippet; of several the shortest."""
    mine = [each for each in index.all("statements") if index.stands_in(each["report"], wanted["report"])]
    return max(mine, key=lambda each: (share_held(wanted["content"], each["text"]), -len(each["text"])), default=None)


def _score_speaker(tally: Tally, index: AccountIndex, gold: Gold, wanted: Item, got: Item) -> None:
    actor = index.actors.get(got.get("speaker") or "", {})
    named = [name for name in (got.get("speaker_text"), actor.get("name"), *actor.get("names", [])) if name]
    had = [*named, *actor.get("roles", [])]
    also = wanted.get("speaker_ok", [])
    fine = [name for name in also if name]
    if wanted["speaker"] is None:
        hit = not named or any_agree(fine, had)
    else:
        hit = any_agree([*gold.spellings(wanted["speaker"]), *fine], had) or (None in also and not named)
    tally.count("speakers", hit, f"{wanted['id']} wanted {wanted['speaker']}, got {named[:3]}")


def _score_route(tally: Tally, wanted: Item, got: Item) -> None:
    """Through which channel, passed on by whom, and on which day."""
    name = wanted["id"]
    if wanted.get("channel"):
        channel = got.get("channel")
        tally.count("channels", fold(wanted["channel"]) in fold(channel), f"{name} {wanted['channel']} / {channel}")
    if wanted.get("via"):
        relays = got.get("relays") or []
        tally.count("via", any_agree([wanted["via"]], relays), f"{name} {wanted['via']} / {relays}")
    if wanted.get("said"):
        said = got.get("said") or {}
        days = wanted.get("said_ok") or [wanted["said"]]
        ends = [said.get("from"), said.get("to")]
        hit = any(days_within(day, end, 0) for day in days for end in ends)
        tally.count("said", hit, f"{name} {wanted['said']} / {ends}")


def _score_marks(tally: Tally, wanted: Item, got: Item) -> None:
    for mark, row in (("quote", "quoted"), ("caveat",) * 2, ("anonymous",) * 2, ("denial",) * 2):
        if wanted.get(mark):
            tally.count(row, got.get(row), wanted["id"])
