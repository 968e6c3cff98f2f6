"""Words that tell what somebody holds, wants or talks of without telling his words: attitudes, themes, plans.

The classes follow the verb classes of judgement, admiration, desire, conjecture and communication of B. Levin, "English
Verb Classes and Alternations" (1993).
"""

from parallax.nouns.statement import StatementKind
from parallax.reading.cues import CUE_VERBS
from parallax.values.words import words

_TAKEN: tuple[tuple[StatementKind, str], ...] = (
    (
        "believed",
        """
        admire adore applaud appreciate back bash belittle bemoan berate boo celebrate censure champion chastise cheer
        chide commend congratulate criticise criticize decry defend deplore deride despise detest disdain dislike
        disown disparage downplay embrace endorse espouse extol extoll favor favour fault glorify hate heckle heed honor
        honour impugn insult knock lambast lambaste laud like loathe love malign mock oppose pan pillory prefer rebuff
        rebuke regret repudiate resent respect revile ridicule salute savage scold scorn skewer slam slight snub spurn
        support thank trash trumpet trust distrust value vilify blast grill taunt rip lampoon tease pooh-pooh
        accept ascribe attribute challenge compare confront credit equate liken miss pity scapegoat second shun
        """,
    ),
    (
        "believed",
        """
        articulate broach chronicle clarify debate define depict discuss echo elaborate evoke examine
        explore express illustrate interpret invoke misstate outline overstate paint parody ponder portray preach
        pronounce quote reaffirm recite reference rehash rethink summarise summarize sing chant
        understate voice analyse analyze tackle weigh
        """,
    ),
    (
        "believed",
        """
        anticipate contemplate deem desire discover dread envisage envision forget foresee imagine judge mean mull
        notice perceive realise realize regard remember see sense view want wonder watch ignore dream
        """,
    ),
    (
        "planned",
        """
        advocate demand lobby mandate nominate pitch promote recommend veto press persuade convince
        """,
    ),
)
_BROUGHT = {
    "about": "ask agonise agonize argue brag care complain dream fret grumble hear joke know learn lie read speak "
    "speculate talk think wonder worry write moan rave rant",
    "against": "argue campaign decide fight inveigh lobby protest rail rule speak vote warn push testify",
    "at": "balk bristle hint laugh look poke scoff sneer swipe bridle jab",
    "for": "advocate apologise apologize argue call campaign clamor clamour hope lobby plead press push root "
    "speak vote vouch yearn ask beg wish praise",
    "in": "believe",
    "of": "approve complain conceive disapprove dream hear know speak talk think warn boast despair",
    "on": "agree comment decide elaborate expand expound focus frown insist opine reflect remark seize touch "
    "concentrate speak harp dwell",
    "over": "agonise agonize argue clash despair disagree fret fume quarrel spar",
    "to": "admit agree allude appeal commit confess object point refer respond react testify listen attest",
    "with": "agree disagree grapple sympathise sympathize concur wrestle quibble",
    "into": "weigh",
    "upon": "call insist touch",
}

ATTITUDES: dict[str, StatementKind] = {verb: kind for kind, verbs in reversed(_TAKEN) for verb in words(verbs)}
"""Kind by verb that takes what is judged, wanted or talked of as its object or as a clause."""

BROUGHT: dict[str, frozenset[str]] = {
    verb: frozenset(prep for prep, verbs in _BROUGHT.items() if verb in verbs.split())
    for verb in sorted({v for verbs in _BROUGHT.values() for v in verbs.split()})
}
"""The prepositions that bring what a verb is about."""


_JUDGED = frozenset(words("brand cast characterise characterize dub identify label name paint portray rank rate treat"))
"""Verbs that tell a view where they say as what something is seen ("branded it a threat")."""

_BARE = frozenset(
    words(
        """
        assume consider continue count determine feel figure find hold learn order put read record register relate repeat
        rule say see specify speak tell think understand publish assess text list view
        """
    )
)
"""Cue verbs whose bare object is mostly not what is told ("held a meeting", "put a stop")."""


def takes_object(verb: str) -> bool:
    """True for a verb whose object is what is judged, wanted or talked of."""
    return verb not in _BARE and verb not in _JUDGED and (verb in ATTITUDES or verb in CUE_VERBS)


def kind_of(verb: str) -> StatementKind | None:
    """What a loosely brought content of the verb tells: a plan, or else what somebody holds; None for other verbs."""
    if verb in ATTITUDES:
        return ATTITUDES[verb]
    if verb in CUE_VERBS:
        return "planned" if CUE_VERBS[verb].kind == "planned" else "believed"
    return "believed" if verb in BROUGHT or verb in _JUDGED else None


LIGHT_VERBS = frozenset(
    words(
        """
        be bear cast deliver draw express feel find get give have hold issue keep launch lend make offer present provide
        raise reach release repeat reserve send share show sign sound spread take throw unleash unveil voice
        """
    )
)
"""Verbs that say little beside a noun of speech or of mind ("made a promise", "raised questions")."""

MIND_NOUNS = frozenset(
    words(
        """
        accusation acknowledgement acknowledgment admiration admission adulation advice affection agreement allegation
        allegiance analysis anger announcement answer anxiety apology appeal approach approval argument aspiration
        assertion assessment assurance attitude awareness belief bet blame call case caution charge claim comment
        commitment comparison complaint concern conclusion condemnation confession confidence confirmation consensus
        contempt contention conviction criticism critique decision declaration defence defense definition demand denial
        denunciation desire determination diagnosis disagreement disappointment disapproval discontent disdain dislike
        dismay displeasure disregard dissatisfaction distaste distrust doubt emphasis endorsement enthusiasm estimate
        evidence expectation explanation faith fear finding forecast frustration goal gratitude grievance guess
        hatred hope horror hostility idea impression indication indifference inquiry insight insistence instruction
        intent intention interest interpretation invitation joke judgement judgment jibe knowledge lament lie love
        mention message mistrust mockery narrative nod notion objection objections obsession offer opinion opposition
        optimism outcry outlook outrage passion perception pessimism pitch plan plea pledge position praise prediction
        preference pressure promise proof proposal prospect protest pushback query question quip rationale reaction
        realisation realization reason rebuke recognition recommendation reference refusal regret rejection reluctance
        remark reminder reply report request resentment reservation resistance resolve respect response reticence
        revelation rhetoric ridicule rumor rumour scepticism scorn scrutiny shock shot silence skepticism stance
        statement story suggestion support suspicion swipe sympathy take talk testimony theory thesis thought threat
        trust unease understanding verdict vision vote vow warning willingness wish word worry write-up
        push advocacy advocate supporter critic opponent backer jab dig
        """
    )
)
"""Nouns of speech and of mind: what they are about is told by a preposition, an infinitive or a clause."""

PLAN_NOUNS = frozenset(
    words(
        """
        call commitment decision demand determination goal instruction intent intention invitation offer
        pitch plan plea pledge promise proposal push recommendation refusal request resolve threat vow
        """
    )
)
"""Those among them that tell what somebody wants done."""

MIND_ADJECTIVES = frozenset(
    words(
        """
        adamant afraid alarmed angry annoyed anxious apologetic ashamed astonished aware baffled bearish bitter
        bullish capable careful cautious certain clear comfortable committed concerned confident confused convinced
        critical curious cynical dedicated determined disappointed disgusted dismayed dismissive displeased dissatisfied
        doubtful eager enthusiastic envious excited fearful fed-up fond frustrated furious glad grateful guilty happy
        hesitant hopeful horrified hostile impatient indifferent insistent intent interested jealous keen leery loath
        mindful mistrustful nervous oblivious open opposed optimistic outraged outspoken passionate pessimistic pleased
        positive proud puzzled reluctant resentful resigned sad satisfied sceptical scared scathing sensitive
        shocked sick silent skeptical sorry stunned supportive sure surprised suspicious sympathetic terrified thankful
        thrilled tired troubled unafraid unaware uncertain unclear uncomfortable unconvinced uneasy unhappy
        unimpressed unsure unwilling upset vague vocal wary weary welcoming willing worried wrong
        """
    )
)
"""Adjectives of what somebody feels, knows or wants."""
