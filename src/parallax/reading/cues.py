"""The verbs, nouns and phrases by which a report says that somebody said something."""

from dataclasses import dataclass

from parallax.nouns.statement import StatementKind
from parallax.values.words import words


@dataclass(frozen=True, slots=True)
class CueVerb:
    """What a cue verb's content may look like, beside a quotation.

    `clause`: a that-clause ("said that"); `noun`: a noun phrase ("announced the withdrawal"); `infinitive`: ("vowed to
    go on"); `prepositions`: ("spoke of damage"); `person`: its object is who is spoken to or of, and an infinitive or
    preposition brings the content ("urged the West to", "accused the company of"). `weak`: as often it means something
    else, and counts only beside a quotation or with a subject that speaks.
    """

    kind: StatementKind = "said"
    clause: bool = False
    noun: bool = False
    infinitive: bool = False
    person: bool = False
    weak: bool = False
    prepositions: frozenset[str] = frozenset()


_TABLE: tuple[tuple[StatementKind, str, str], ...] = (
    ("said", "", "allude appeal confess plead speak talk"),
    (
        "said",
        "clause",
        "add affirm argue assert assure attest aver avow boast brag calculate caution clarify communicate complain conclude "
        "confide conjecture contend declare deduce divulge elaborate exclaim explain hint imply indicate inform insist "
        "interject intimate joke lament maintain notify observe opine posit postulate proclaim project pronounce prophesy "
        "quip reassure reckon recount rejoin remark restate retort say shout signal specify speculate state stipulate "
        "surmise swear testify theorise theorize whisper yell",
    ),
    ("said", "noun", "condemn criticise criticize denounce dismiss refute reject"),
    ("said", "person", "accuse urge"),
    ("said", "weak", "point refer"),
    ("said", "clause infinitive", "profess"),
    (
        "said",
        "clause noun",
        "acknowledge allege announce concede confirm demand disclose emphasise emphasize estimate "
        "forecast note predict recognise recognize reiterate report reveal stress suggest underline "
        "underscore",
    ),
    (
        "said",
        "clause person",
        "advise ask beg beseech command encourage implore instruct invite order remind request tell warn",
    ),
    (
        "said",
        "clause weak",
        "answer assess bemoan certify comment concur contest continue convey counsel deplore determine figure find "
        "hold learn manifest muse object protest recall regret relate relay repeat reply respond rule show "
        "sustain venture volunteer vouch",
    ),
    ("said", "noun person", "blame"),
    ("said", "noun weak", "describe exclude hail label list praise put tout welcome"),
    ("said", "clause noun infinitive", "admit claim deny dispute"),
    ("said", "clause noun weak", "call cite count detail highlight mention question register"),
    ("written", "clause", "blog caption email headline post retweet tweet write"),
    ("written", "clause weak", "document publish read text"),
    ("written", "clause noun weak", "record"),
    ("believed", "clause", "believe suspect"),
    (
        "believed",
        "clause weak",
        "assume consider doubt fear feel guess hope know presume suppose think understand wish worry",
    ),
    ("believed", "clause infinitive weak", "expect"),
    ("planned", "infinitive", "decline refuse threaten"),
    ("planned", "weak", "aim resolve"),
    ("planned", "clause infinitive", "vow"),
    ("planned", "infinitive weak", "decide intend offer plan seek"),
    ("planned", "clause infinitive weak", "agree"),
    ("planned", "clause noun infinitive", "pledge promise"),
    ("planned", "clause noun weak", "propose"),
)
"""Kind, what it takes beside a quotation, and the verbs; no verb stands twice."""

_PREPOSITIONS = {
    "accuse": "of",
    "admit": "to",
    "agree": "on with",
    "allude": "to",
    "appeal": "for",
    "blame": "for on",
    "boast": "about of",
    "call": "for",
    "comment": "on",
    "complain": "about of",
    "confess": "to",
    "hint": "at",
    "insist": "on",
    "object": "to",
    "plead": "for",
    "point": "out to",
    "refer": "to",
    "speak": "about of",
    "talk": "about of",
    "tell": "about of",
    "testify": "about to",
    "warn": "about against of",
}
"""The prepositions that bring a verb's content."""

NEGATIVE_CUES = frozenset("contest contradict deny dismiss dispute exclude rebut refute reject".split())
"""Cue verbs whose content is denied by the speaker."""


def _verbs() -> dict[str, CueVerb]:
    found: dict[str, CueVerb] = {}
    for kind, takes, verbs in _TABLE:
        flags = dict.fromkeys(takes.split(), True)
        for lemma in verbs.split():
            found[lemma] = CueVerb(kind, prepositions=frozenset(_PREPOSITIONS.get(lemma, "").split()), **flags)
    return found


CUE_VERBS: dict[str, CueVerb] = _verbs()
"""Cue verbs by lemma."""

WEAK_CUES = frozenset(lemma for lemma, verb in CUE_VERBS.items() if verb.weak)
"""Cue verbs that as often mean something else."""

JUDGING = frozenset(
    "blame call condemn contest contradict deny denounce describe dismiss dispute exclude rebut refute regret reject".split()
)
"""Verbs that tell what somebody says of their object, or as what he sees it: a view, where nothing else is told, save that a cause
which is blamed is told as said and no opinion.
"""

HELD_SO = frozenset("assume believe expect fear presume suspect think".split())
"""Cue verbs that tell what somebody holds to be so: in a clause it is as good as said, and weaker."""

CUE_NOUNS = frozenset(
    (
        "statement announcement claim report rumor rumour allegation assertion warning suggestion news speculation remark "
        "comment declaration acknowledgement acknowledgment admission accusation confirmation denial assessment estimate "
        "conclusion prediction promise pledge threat addition message note post tweet word fear belief hope concern view"
    ).split()
)
"""Nouns that bring a content clause ("with the addition that", "rumours saying")."""

RUMOUR_WORDS = frozenset(["rumor", "rumors", "rumour", "rumours", "speculation", "gossip", "hearsay", "unconfirmed"])
"""Words that make a statement a rumour."""

SPEECH_ACTS = frozenset(["issue", "make", "release", "publish", "give", "deliver", "post", "put"])
"""Verbs that with a cue noun are a cue ("issued a statement")."""

OCCASIONS = frozenset(
    words(
        """
        address ad advertisement affidavit announcement appearance article audio autobiography ballroom blog book brief
        briefing broadcast bulletin call caption chat clip column comment communique complaint conference conversation
        court debate deposition diary dispatch document email e-mail editorial essay event exchange filing footage forum
        gathering hearing internet interview lawsuit leaflet lecture letter mail meeting memo memoir message monologue
        newscast newsletter newspaper note online op-ed opinion page papers petition phone podcast post press programme
        program radio rally recording release remark reply report retweet ruling segment series session show speech stage
        statement summit telecast telephone television telegram testimony text transcript trial tv tweet video voicemail
        website webcast
        """
    )
)
"""Texts, recordings and occasions in which something is said."""
