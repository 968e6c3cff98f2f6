"""Which reports tell one event."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from parallax.nouns.ident import make_id
from parallax.nouns.report import Report
from parallax.nouns.story import Story
from parallax.stories.candidates import KEYS, Likenesses, find_candidates, find_nearest, heaviest
from parallax.stories.clusters import cluster, cluster_in_rounds
from parallax.stories.drawn import draw_in
from parallax.stories.joining import is_strong
from parallax.stories.profile import Profile, make_profile
from parallax.stories.roundups import part_roundups
from parallax.stories.ties import join_tied

SHOWN = 6
"""How many shared words a story's reasons name."""

MANY = 400
"""Above so many reports in a component their grouping costs no more than their number. Chosen on one invented story that
grows, whose grouping it leaves as it was; no public set has as many."""

LIKEST = 40
"""Others that each of so many is then set beside."""

ROUNDUP = "tells several stories alike"
"""The reason why a round-up stands apart from the stories that it tells."""


def group_stories(reports: Sequence[Report]) -> tuple[Story, ...]:
    """The stories that `reports` tell, every report in exactly one, in order of their first report's id.

    It works from titles, running text and days of publication; the words' weights come from a fixed table, so a report
    is weighed alike whatever else was read. What a report is about can be told without knowing who said it. Order and
    repetition of the input change nothing.
    """
    by_id = {report.id: report for report in sorted(reports, key=lambda r: (r.id, r.text))}
    profiles = [make_profile(by_id[name]) for name in sorted(by_id)]
    pairs = find_candidates(profiles)
    stories = [story for part, inner in _components(profiles, pairs) for story in group_component(part, inner)]
    return tuple(sorted(stories, key=lambda story: story.reports))


def group_component(profiles: Sequence[Profile], likenesses: Likenesses) -> tuple[Story, ...]:
    """The stories of one component: `profiles` in order of their reports' ids, `likenesses` of those among them worth comparing.

    No story reaches beyond a component, so each can be grouped by itself, and again when a report joins it. Of a component
    of MANY reports a report is set beside those likest to it alone.
    """
    large = len(profiles) > MANY
    pairs = find_nearest(likenesses, LIKEST) if large else sorted(likenesses)
    found, roundups = part_roundups(profiles, (cluster_in_rounds if large else cluster)(profiles, pairs), pairs)
    found = draw_in(profiles, join_tied(profiles, found, pairs, roundups), pairs, roundups)
    return tuple(_make_story([profiles[n] for n in members], roundups.issuperset(members)) for members in found)


Component = tuple[list[Profile], dict[tuple[int, int], float]]
"""Some profiles, in order, and the pairs among them worth comparing, as places in that list, with their likenesses."""


def _components(profiles: Sequence[Profile], pairs: Likenesses) -> list[Component]:
    """Profiles joined by strong pairs, directly or through others; the components in order of their first.

    Weaker pairs count inside a component. That two groups tell one event takes a mean likeness of ALIKE, so two reports,
    one of each, have as much; were weaker pairs to join components, news of all kinds would hang together in one.
    """
    leader = list(range(len(profiles)))

    def lead(place: int) -> int:
        while leader[place] != place:
            leader[place] = leader[leader[place]]
            place = leader[place]
        return place

    for (one, other), likeness in pairs.items():
        if is_strong(likeness):
            low, high = sorted((lead(one), lead(other)))
            leader[high] = low
    found: dict[int, Component] = {}
    at: list[int] = []
    for place, profile in enumerate(profiles):
        members, _ = found.setdefault(lead(place), ([], {}))
        at.append(len(members))
        members.append(profile)
    for (one, other), likeness in pairs.items():
        if lead(one) == lead(other):
            found[lead(one)][1][at[one], at[other]] = likeness
    return [found[first] for first in sorted(found)]


def _make_story(profiles: Sequence[Profile], roundups: bool) -> Story:
    reports = tuple(sorted(profile.report for profile in profiles))
    why = _reasons(profiles)
    return Story(make_id("story", *reports), reports, (ROUNDUP, *why[len(profiles) == 1 :]) if roundups else why)


def _reasons(profiles: Sequence[Profile]) -> tuple[str, ...]:
    """What holds the reports together, in words."""
    if len(profiles) == 1:
        return ("no other report is enough like it",)
    reasons = [f"share the rare words {', '.join(_shared(profiles))}"]
    days = [profile.day for profile in profiles if profile.day]
    if days:
        reasons.append(f"published {min(days)} to {max(days)}" if min(days) < max(days) else f"published {min(days)}")
    return tuple(reasons)


def _shared(profiles: Sequence[Profile]) -> list[str]:
    """The words that most of the reports hold, by how many hold them, then by weight; each as spelled most often."""
    held: Counter[str] = Counter()
    weight: defaultdict[str, float] = defaultdict(float)
    spellings: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for profile in profiles:
        for key in heaviest(profile)[:KEYS]:
            held[key] += 1
            weight[key] += profile.features[key]
            spellings[key][profile.spelled[key]] += 1
    first = sorted(held, key=lambda key: (-held[key], -round(weight[key], 9), key))[:SHOWN]
    return [min(spellings[key], key=lambda word: (-spellings[key][word], word)) for key in first]
