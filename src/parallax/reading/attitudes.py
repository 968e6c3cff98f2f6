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
        assail assault attack bludgeon boycott caricature contest contradict counter court debunk defy demonise demonize
        disavow discount discredit disparage dispel encourage flatter hammer idolise idolize invalidate malign mourn needle
        pillory protest pummel rebut recant reprimand reproach resist revere shame slate smear stereotype target tarnish
        trounce undercut venerate woo
        """,
    ),
    (
        "believed",
        """
        articulate broach chronicle clarify debate define depict discuss echo elaborate evoke examine
        explore express illustrate interpret invoke misstate outline overstate paint parody ponder portray preach
        pronounce quote reaffirm recite reference rehash rethink summarise summarize sing chant
        understate voice analyse analyze tackle weigh
        address advertise air allege amplify backtrack caricature convey deflect demonstrate dissect dodge dramatise
        dramatize evade flag hype impart itemise itemize legitimise legitimize mouth narrate peddle pose
        present publicise publicize reframe reiterate relay renew sidestep sketch skirt spotlight telegraph
        thank trot unveil
        """,
    ),
    (
        "believed",
        """
        anticipate contemplate deem desire discover dread envisage envision forget foresee imagine judge mull
        notice perceive realise realize regard remember see sense view want wonder ignore dream
        """,
    ),
    (
        "planned",
        """
        advocate demand mandate nominate pitch promote recommend veto press persuade convince
        authorise authorize ban command decree dictate forbid outlaw permit prescribe prohibit require
        """,
    ),
)
_BROUGHT = {
    "about": "agonise agonize argue ask brag care chat complain dream fret gossip gripe grumble hear joke know "
    "learn lecture lie moan rant rave read speak speculate talk testify think tweet whine wonder worry "
    "write",
    "against": "argue campaign clamour crusade decide fight inveigh lash lobby militate protest push rage rail rule "
    "speak testify vote warn",
    "at": "balk bridle bristle chafe gripe hint jab lash laugh look marvel poke rage scoff scream shout sneer swipe",
    "for": "advocate aim apologise apologize applaud argue ask beg call campaign cheer clamor clamour crusade "
    "fight hope lament lobby mourn opt pine plead praise press push root settle speak stump thank vote "
    "vouch wish yearn",
    "in": "believe delight revel trust",
    "of": "approve boast complain conceive despair disapprove dream hear know repent speak talk think tire warn weary",
    "on": "agonise agree bank bet cheat comment concentrate count decide dote dwell elaborate expand expound "
    "focus frown gamble hammer harp insist lecture opine pounce press reflect remark ruminate seize sour "
    "speak speculate touch vote weigh",
    "over": "agonise agonize argue clash despair disagree fret fume gloat obsess quarrel rejoice spar",
    "to": "accede acquiesce admit agree allude appeal aspire attest commit confess consent defer harken listen "
    "nod object pivot pledge point react refer respond subscribe swear testify warm",
    "with": "agree align argue clash concur disagree grapple identify plead quibble reason side spar sympathise "
    "sympathize wrestle",
    "into": "lay light rip sail tear weigh",
    "behind": "fall line rally stand unite",
    "upon": "call insist reflect touch",
}

ATTITUDES: dict[str, StatementKind] = {verb: kind for kind, verbs in reversed(_TAKEN) for verb in words(verbs)}
"""Kind by verb that takes what is judged, wanted or talked of as its object or as a clause."""

BROUGHT: dict[str, frozenset[str]] = {
    verb: frozenset(prep for prep, verbs in _BROUGHT.items() if verb in verbs.split())
    for verb in sorted({v for verbs in _BROUGHT.values() for v in verbs.split()})
}
"""The prepositions that bring what a verb is about."""


_JUDGED = frozenset(
    words(
        "bill brand cast caricature characterise characterize christen dub frame identify label name nickname paint pigeonhole "
        "portray rank rate stereotype style term title treat"
    )
)
"""Verbs that tell a view where they say as what something is seen ("branded it a threat")."""

_BARE = frozenset(
    words(
        """
        advise assume consider continue count determine feel figure find hold learn maintain order put read record register relate repeat
        rule say see specify speak tell think understand publish assess text list view
        """
    )
)
"""Cue verbs whose bare object is mostly not what is told ("held a meeting", "put a stop")."""


_STRIVING = frozenset(
    words(
        """
        aim aspire campaign choose conspire endeavor endeavour fight hesitate hope intend labor labour lobby long
        move opt plan plot prepare press push resolve seek vie volunteer vote vow wish yearn
        """
    )
)
"""Verbs that tell by an infinitive what somebody works for ("are pushing to make the dam safer")."""


def strives(verb: str) -> bool:
    """True for a verb whose infinitive is what somebody works for."""
    return verb in _STRIVING


def takes_object(verb: str) -> bool:
    """True for a verb whose object is what is judged, wanted or talked of."""
    return verb not in _BARE and verb not in _JUDGED and (verb in ATTITUDES or verb in CUE_VERBS)


def kind_of(verb: str) -> StatementKind | None:
    """What a loosely brought content of the verb tells: a plan, or else what somebody holds; None for other verbs."""
    if verb in ATTITUDES:
        return ATTITUDES[verb]
    if verb in CUE_VERBS:
        return "planned" if CUE_VERBS[verb].kind == "planned" else "believed"
    if verb in _STRIVING:
        return "planned"
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
