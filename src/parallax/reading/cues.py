"""The verbs, nouns and phrases by which a report says that somebody said something."""

from dataclasses import dataclass

from parallax.nouns.statement import StatementKind


@dataclass(frozen=True, slots=True)
class CueVerb:
    """What a cue verb's content may look like, beside a quotation.

    `clause`: a that-clause ("said that"); `noun`: a noun phrase ("announced the withdrawal"); `infinitive`: ("vowed to
    go on"); `prepositions`: ("spoke of damage"); `person`: its object is who is spoken to or of, and an infinitive or
    preposition brings the content ("urged the West to", "accused the company of").
    """

    kind: StatementKind = "said"
    clause: bool = True
    noun: bool = False
    infinitive: bool = False
    person: bool = False
    prepositions: frozenset[str] = frozenset()


_SAYING = """
say tell state add explain note stress emphasize emphasise underline underscore insist argue assert maintain contend
remark comment observe declare mention recall reiterate repeat reply respond answer quip joke shout yell exclaim whisper
continue conclude clarify specify testify swear concede boast brag complain lament elaborate recount relate interject
acknowledge admit confirm reveal disclose indicate suggest announce claim allege report estimate predict forecast warn
caution advise inform notify assure reassure affirm attest pronounce proclaim profess point_out rule find hold
stipulate deduce determine conclude assess reckon calculate figure show signal hint imply tout learn count
"""
_WRITING = "write tweet retweet post blog publish document record caption headline text email read"
_BELIEVING = """
believe think feel expect fear hope doubt suspect assume presume consider know understand guess wish worry suppose
"""
_PLANNING = "vow pledge promise threaten swear plan intend aim offer propose agree refuse decline decide resolve seek"
_NOUN = """
announce report claim acknowledge admit confirm recognize recognise deny reject dismiss refute dispute describe estimate
count condemn denounce criticize criticise praise hail welcome reiterate stress emphasize emphasise cite detail disclose
reveal predict forecast blame demand allege suggest propose note concede pledge promise put tout highlight underline
underscore question mention list call label register record
"""
_INFINITIVE = (
    "claim vow pledge promise threaten refuse decline agree offer plan intend profess deny decide expect seek admit"
)
_PERSON = """
urge accuse blame ask call_on warn order tell remind advise instruct invite beg implore beseech encourage request command
"""
_PREPOSITIONS = {
    "speak": "of about",
    "talk": "of about",
    "warn": "of about against",
    "complain": "of about",
    "call": "for",
    "appeal": "for",
    "insist": "on",
    "tell": "of about",
    "hint": "at",
    "boast": "of about",
    "comment": "on",
    "accuse": "of",
    "blame": "for on",
    "admit": "to",
    "confess": "to",
    "refer": "to",
    "allude": "to",
    "testify": "about to",
    "plead": "for",
    "object": "to",
    "point": "to out",
    "agree": "on with",
}
_NEGATIVE = frozenset({"deny", "reject", "dismiss", "refute", "dispute", "rebut", "contradict"})
_NO_CLAUSE = frozenset(
    (
        "deny reject dismiss dispute condemn denounce criticize criticise praise hail welcome blame accuse urge list put "
        "detail describe label call_on tout refute"
    ).split()
) - {"deny", "dispute"}


def _verbs() -> dict[str, CueVerb]:
    kinds: dict[str, StatementKind] = {}
    for words, kind in (
        (_NOUN, "said"), (_PERSON, "said"), (" ".join(_PREPOSITIONS), "said"), (_PLANNING, "planned"),
        (_BELIEVING, "believed"), (_WRITING, "written"), (_SAYING, "said"),
    ):  # fmt: skip
        kinds.update(dict.fromkeys(words.split(), kind))  # type: ignore[arg-type]
    noun, infinitive, person = (set(words.split()) for words in (_NOUN, _INFINITIVE, _PERSON))
    clause = (
        set(_SAYING.split())
        | set(_WRITING.split())
        | set(_BELIEVING.split())
        | noun
        | person
        | {"vow", "pledge", "agree"}
    )
    return {
        lemma: CueVerb(
            kind=kind,
            clause=lemma in clause and lemma not in _NO_CLAUSE,
            noun=lemma in noun,
            infinitive=lemma in infinitive,
            person=lemma in person,
            prepositions=frozenset(_PREPOSITIONS.get(lemma, "").split()),
        )
        for lemma, kind in kinds.items()
    }


CUE_VERBS: dict[str, CueVerb] = _verbs()
"""Cue verbs by lemma; a phrasal one is joined by an underscore ("point_out")."""

NEGATIVE_CUES = _NEGATIVE
"""Cue verbs whose content is denied by the speaker."""

WEAK_CUES = frozenset(
    (
        "continue find hold show count figure read record put list call know understand learn see consider feel text "
        "document relate figure rule answer respond reply comment determine assess seek decide resolve aim plan intend "
        "guess wish question register label describe welcome praise agree offer propose cite mention recall repeat hope "
        "expect fear doubt think suppose worry assume presume refer point detail highlight hail tout propose publish"
    ).split()
)
"""Cue verbs that as often mean something else: they count only with a clause, a quotation or a speaking subject."""

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
