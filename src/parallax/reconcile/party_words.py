"""Words in names and roles that tell for whom somebody speaks."""

import re

_FLAGS = re.IGNORECASE | re.VERBOSE

STATE_MEDIA = re.compile(
    r"\b(?:state|state-run|state-owned|state-controlled|official|government-run|semi-official)\b.*"
    r"\b(?:agency|agencies|media|television|tv|newspaper|radio|broadcaster|channel)\b",
    re.IGNORECASE,
)
"""Media that speak for a government."""

OBSERVERS = re.compile(
    r"""\b(?:
        observatory | monitors? | monitoring | watchdog | survey | seismolog\w* | geolog\w* | meteorolog\w*
      | geophysic\w* | volcanolog\w* | weather\ service | think[ -]tanks? | institute? | academy(?!\ awards?) | university
      | college | professor
      | academic | researchers? | scientists? | analysts? | experts? | economists? | historians? | scholars?
      | pollsters?
      | journalists? | reporters? | correspondents? | columnists? | editors? | photographers?
      | commentators? | bloggers?
      | news | newspapers? | newswire | times | herald | tribune | gazette | broadcaster | television | tv | radio
      | magazine | media | press\ agency | doctors? | nurses? | medics? | paramedics? | surgeons?(?!\ general) | physicians?
      | hospitals? | clinics? | eye-?witness\w* | witness\w* | bystanders? | onlookers? | human\ rights | red\ cross
      | red\ crescent | peacekeep\w* | (?<!police\ )inspectors? | auditors? | rating\ agency | mediators?
      | broadcasting | publication | newscast
    )\b""",
    _FLAGS,
)
"""Those who watch, measure, treat or report, and are no party."""

OUTLET_NAME = re.compile(
    r"\b(?:Post|Courier|Ledger|Daily|Chronicle|Globe|Mail|Telegraph|Express|Journal|Star|Mirror|Register|Digest|Review|"
    r"Times|News|Press|Standard|Independent|Guardian|Examiner|Inquirer|Bulletin|Sentinel|Gazette|Herald|Tribune|Wire|"
    r"Sun|Kanal|Canal|Channel|Radio|TV|Agency France)(?: \d+)?(?:['’]s? .*)?$|^[WK][A-Z]{3}(?:-TV)?$"
)
"""Endings of outlets' names, and the call signs of American stations."""

STATE = re.compile(
    r"""\b(?:
        government | cabinet | ministry | ministries | ministers? | presiden\w+ | premier | chancellor | king | queen
      | prince | emir | sultan | parliament | senat\w+ | congress\w* | lawmakers? | legislat\w+ | army | military
      | troops | forces | soldiers? | commandoe?s? | marines
      | navy | air\ force | armed[ -]forces | general\ staff | general | colonel | admiral
      | commanders? | commander-in-chief | command | officers? | officials? | authorit\w+ | governors? | mayors?
      | embassy | ambassador | diplomats? | envoy | consul\w* | secretary | department | police | sheriff | intelligence
      | security\ service | coast\ guard | border\ guard | prosecutor\w* | attorney\ general | agency | administration
      | disaster | emergency | rescue | fire\ (?:department|brigade|service|chief) | firefighters? | civil\ defen[cs]e
      | council | councillors? | chief | regime | office | bureau | service | court | central\ bank
    )\b""",
    _FLAGS,
)
"""Words for a state's bodies, offices and forces; they tell something beside the name of a country."""

ARMED_GROUP = re.compile(
    r"\b(?:Democratic|Liberation|Resistance|Free|Support|Revolutionary|Popular|People['’]s|Patriotic|Islamic|National|"
    r"Salvation|Self-Defen[cs]e|Protection)\b(?: \w+)? (?:Forces|Army|Front|Units|Brigades?|Militia|Fighters)\b"
)
"""Names that armed groups which are no state's give themselves."""

AUTHORITY = re.compile(
    r"""\b(?:
        government | ministry | ministers? | parliament | army | military | police | sheriff | officials? | authorit\w+
      | governors? | mayors? | prosecutor\w* | coast\ guard | fire\ (?:department|brigade|service|chief) | firefighters?
      | (?:disaster|emergency|civil\ defen[cs]e|rescue)\ [\w ]*(?:agency|service|office|department|authority|team|chief)
      | civil\ (?:defen[cs]e|protection) | directorate | inspectorate | prefect(?:ure)? | municipality
      | (?:electoral|elections?)\ (?:commission|board|council|office)
      | (?:health|education|labou?r|interior|justice|transport|agriculture|environment|water|public\ works)
        \ (?:department|office|board|service)
      | (?:district|county|city|town|village|provincial|municipal)\ (?:chief|council|head)
    )\b""",
    _FLAGS,
)
"""Words for public authorities even where no country is named."""

BUSINESS = re.compile(
    r"\b(?:Corp|Corporation|Inc|Ltd|plc|PLC|LLC|GmbH|Holdings?|Industries|Motors|Airlines?|Airways|company|firm|"
    r"airline|manufacturer|maker|retailer|operator|chief executive|[Cc]hief [Ee]xecutive|CEO|CFO|COO|shareholders?)\b"
)
"""Words for a company and those who run it, in whatever country."""

OCCUPIERS = re.compile(
    r"\b(?:occupation|occupying|occupied|separatist|breakaway|rebel|self-proclaimed|secessionist)\b", re.IGNORECASE
)
"""Authorities so called are not those of the country that their region lies in."""

OFFICIALS_OF = re.compile(r"([\w.&-]+) (?:officials?|executives?|authorities)\b")
PRIVATE = frozenset(
    """airline bank campaign church club company festival firm hotel industry league network party plant school studio team
    union university""".split()
)
"""Whose officials are no public authority."""

OPPOSITION = re.compile(r"\bopposition\b", re.IGNORECASE)

NOBODY = re.compile(r"\b(?:rumou?rs?|reports?|sources?|some|many|others)\b", re.IGNORECASE)
"""Words for speakers who are nobody in particular."""

APART = (
    (r"prosecut(?:or|ors|ion)|district attorney", "prosecution", "The prosecution"),
    (
        r"defen[cs]e (?:lawyer|attorney|counsel|team)s?|defendants?|suspects?|accused|"
        r"(?:lawyer|attorney|counsel)s?(?: for)? (?:the )?(?:defendant|suspect|accused)",
        "defence",
        "The defence",
    ),
    (r"victims?|deceased|widow|relatives?|bereaved|famil(?:y|ies) of", "families", "The victims' families"),
    (r"courts?|judges?|tribunal|jury|jurors?", "court", "The court"),
    (r"residents?|villagers?|neighbou?rs?|townspeople|tenants?|locals", "residents", "Residents"),
)
"""Parties of a court case and of a disaster: the words for them, a key, a name."""

_OFFICE = (
    r"(?:chief executive|CEO|CFO|COO|chairman|chairwoman|chair|founder|owner|spokes(?:man|woman|person)|lawyer|"
    r"attorney|counsel|director|manager|president|head|leader|representative|executive|adviser|member|secretary|candidate|boss)"
)
_BODY = r"(?P<body>[A-Z][\w&.'’-]+(?: (?:of |and |& )?[A-Z][\w&.'’-]+)*)"
SPEAKS_FOR = (
    re.compile(rf"\b{_OFFICE}\b(?: and [\w ]{{3,30}})? (?:of|for|at|from) (?:the )?{_BODY}"),
    re.compile(rf"{_BODY}(?:['’]s?)? {_OFFICE}\b"),
)
"""An office in a body: "spokeswoman for Velde Marine", "Velde Marine spokeswoman"."""

LEANING = (
    (re.compile(r"\bpro-([A-Z][\w.]*)"), "pro-{}"),
    (re.compile(r"\b([A-Z][\w.]*)[- ](?:installed|appointed|imposed)\b"), "put in place by {}"),
    (
        re.compile(
            r"\b([A-Z][\w.]*)-backed (?:\w+ )?(?:separatist|official|authorit|administration|government|leader)"
        ),
        "{}-backed",
    ),
)
"""Words that tell whose cause somebody serves; the group is a country, its capital or its adjective."""

LINKED = re.compile(r"\b([A-Z][\w.-]*?)[- ](?:linked|affiliated|run|aligned)\b")
"""The same of a body: "Front-linked news agency"."""
