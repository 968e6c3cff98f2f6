"""Nouns for those who speak: persons by their role, bodies by their kind."""

from collections.abc import Sequence

from parallax.reading.annotators import Token
from parallax.reading.person_nouns import is_living

PERSON_ROLES = frozenset(
    (
        "accountant accuser activist actor actress administrator admiral adversary adviser advisor advocate aide ally "
        "ambassador analyst anchor applicant appointee archbishop architect archivist artist assistant associate "
        "athlete attendee attorney aunt author backer banker billionaire biographer bishop blogger boss brigadier broker "
        "brother builder businessman businesswoman buyer caller campaigner candidate captain cardinal celebrity chair "
        "chairman chairperson chairwoman challenger chancellor chef chief cleric clerk client coach colleague colonel "
        "columnist comedian commander commander-in-chief commentator commissioner competitor congressman "
        "congresswoman conservative constituent consul consultant contender contractor coordinator coroner "
        "correspondent councillor councilman councilwoman counsel cousin creditor critic customer dancer daughter "
        "defendant delegate democrat deputy designer detective detractor developer diplomat director dissident doctor "
        "donor driver economist editor elder electrician emperor employee employer engineer entrepreneur envoy epidemiologist "
        "executive expert eyewitness fan farmer father filmmaker financier firefighter fisherman follower founder "
        "friend front-runner frontrunner gardener general geologist governor graduate grandfather grandmother guard "
        "guest guide head heir historian hopeful host hunter husband imam incumbent inmate insider inspector intern "
        "interviewee interviewer investigator investor journalist judge justice king landlord lawmaker lawyer leader legislator "
        "liberal lieutenant linguist lobbyist lord loyalist major manager mathematician mayor mechanic medic member "
        "mentor meteorologist migrant millionaire miner minister moderate moderator mogul monk mother musician "
        "negotiator neighbor neighbour nephew newcomer niece nominee nurse observer officer official operator "
        "opponent orator organiser organizer owner paramedic parent partner passenger pastor patient patriarch patron "
        "peer philosopher physician physicist pilot plaintiff planner player poet police-chief policeman politician "
        "poller pollster pope predecessor premier president priest prime-minister prince princess principal prisoner "
        "producer professor programmer prosecutor protester psychiatrist publisher pundit pupil queen rabbi ranger "
        "rapper reader recruit refugee regulator relative reporter representative republican rescuer researcher respondent "
        "resident rival runner sailor sceptic scholar scientist secretary seismologist senator senior sergeant "
        "shareholder sheriff shopkeeper singer sister skeptic sociologist soldier solicitor son source speaker "
        "specialist spokesman spokesperson spokeswoman spouse staffer star statesman statistician stranger strategist "
        "student subordinate subscriber successor superintendent supervisor supporter surgeon surrogate surveyor "
        "survivor suspect tailor taxpayer teacher technician teenager tenant theologian trader trainer translator "
        "treasurer trustee tycoon uncle undersecretary user veteran vicar vice-president victim viewer villager "
        "visitor volcanologist volunteer voter whistleblower widow wife witness worker writer youngster"
    ).split()
)
"""Roles of a person, as singular nouns."""

BODY_NOUNS = frozenset(
    (
        "academy administration agency airline airlines alliance army assembly association authorities authority bank "
        "battalion board body branch brigade broadcaster bureau cabinet campaign carrier center centre chamber channel "
        "charity church clinic club coalition coastguard college command commission committee company confederation "
        "congress consortium consulate cooperative "
        "corporation corps council court crew delegation department directorate division embassy enterprise exchange "
        "faction family federation firm fleet force forces foundation front fund garrison government governorate "
        "group guard headquarters hospital house industry initiative inspectorate institute institution intelligence "
        "judiciary junta laboratory leadership league lender legislature manufacturer media military militia ministry mission monastery "
        "monitor movement municipality navy network newspaper newsroom observatory office operator opposition "
        "organisation organization outlet panel parliament party police portal post prefecture presidency press "
        "prosecution publication railway railways regime regiment registry regulator republic school secretariat senate service "
        "shipyard society squad staff station supplier survey syndicate tank taskforce team telegraph television "
        "think-tank thinktank tribunal troops tv union unit university utility watchdog website wing workshop"
    ).split()
)
"""Kinds of body, as written in lower case."""

BUSINESS = frozenset({"company", "firm"})
"""What a report calls a body that trades."""

NO_BUSINESS = frozenset(
    (
        "academy agency army assembly association authority board brigade bureau cabinet chamber coastguard commission committee council "
        "court department directorate embassy federation force forces foundation government guard inspectorate institute judiciary league "
        "ministry mission monitor prosecution registry regulator watchdog "
        "movement municipality navy observatory office parliament party police secretariat senate service tribunal union "
        "university activists campaigners citizens commuters families farmers fishermen miners neighbours neighbors parents patients "
        "pensioners residents students survivors teachers tenants veterans victims villagers volunteers workers"
    ).split()
)
"""Words in the names of bodies that no report calls a company."""

MEDIA_NOUNS = frozenset(
    (
        "agencies agency broadcaster channel journal magazine media network news newspaper newspapers newswire outlet "
        "outlets paper portal press publication radio reports site station tabloid television tv website wire"
    ).split()
)
"""Kinds of outlet: such a speaker relays what others said."""

MEDIA_NAMES = MEDIA_NOUNS | frozenset(
    (
        "advertiser bbc broadcasting bulletin chronicle cnn courier daily dispatch echo enquirer examiner express fm "
        "gazette globe guardian herald independent inquirer insider journal kanal ledger mail mirror monitor post press "
        "recorder register reporter review sentinel standard star sun telegraph telegram times today tribune weekly world "
        "afp anadolu arabiya bernama bloomberg cbs dpa ians interfax irna isna jazeera kyodo msnbc nbc npr pti "
        "reuters tanjug tass ukrinform unian upi xinhua yonhap "
        "blatt correo corriere courrier diario folha gazeta gazete glas heraldo izvestia jornal kurier nachrichten noticias notícias "
        "novosti pravda prensa presse radyo rádio semanario semanário stimme télé tribuna vesti vestnik voce voix voz zeitung"
    ).split()
)
"""Words that outlets' names are made of, and the names of agencies and broadcasters known by one word."""

ONE_WORD_AGENCIES = frozenset({"ansa", "antara", "efe", "sana", "spa", "tass"})
"""Agencies whose name in another's is a person's or a bath's: it is theirs only where it stands alone."""
_BESIDE_AGENCY = frozenset({"the", "agency", "news", "newswire", "state", "wire"})

DOCUMENT_NOUNS = frozenset(
    (
        "address article assessment audit broadcast bulletin census chart clip communique data document estimate "
        "estimates figures filing findings footage headline image images indictment law letter map memo message note "
        "numbers page photo photograph poll post poster posting postings record recording records release report "
        "results ruling sign speech statement statistics study survey text toll transcript tweet verdict video"
    ).split()
)
"""Texts and pictures that are said to say something."""

WORK_NOUNS = frozenset(
    (
        "account ad advertisement affidavit agreement audit autopsy evidence examination experience experiment history "
        "inquest inquiry inspection investigation ledger model number observation polling post-mortem probe review "
        "simulation tally trend trial analysis appeal autobiography average bill biography blog book "
        "brief brochure budget calculation caption cartoon column complaint constitution contract convention critique "
        "diary directive documentary dossier draft editorial email exhibit film form graphic guideline interview "
        "invoice lawsuit leaflet legislation log magazine manifesto manual manuscript measure memoir motion movie "
        "novel order paper passage petition plan play poem policy proposal research resolution rule sculpture series "
        "slide song subpoena table tape test testimony thread treaty tweet warrant"
    ).split()
)
"""Works, laws and measurements that may be said to show or to demand something."""

ANONYMOUS_ROLES = frozenset(
    (
        "adviser advisor aide commander diplomat employee executive figure insider investigator lawmaker minister "
        "negotiator officer official person representative source staffer"
    ).split()
)
"""Roles whose holders, left unnamed in the singular or plural, are anonymous sources of a report."""

TITLES = frozenset(
    (
        "excellency eminence highness holiness honorable honourable madam madame majesty messrs monsieur reverend señor señora "
        "adm admiral ambassador archbishop attorney bishop brig brigadier capt captain cardinal chancellor chief citizen "
        "col colonel commander commissioner congressman congresswoman count countess cpl detective dr doctor dame emir "
        "father first gen general gov governor his her imam inspector judge justice king lady lieutenant lord lt maj "
        "major marshal mayor miss minister mr mrs ms mx officer pastor pope premier president prime prince princess prof "
        "professor queen rabbi rep representative rev reverend secretary sen senator sergeant sgt sheikh sir sister "
        "sultan vice sheriff"
    ).split()
)
"""Titles that stand before a person's name, in lower case without a stop."""


def person_role(token: Token) -> bool:
    """True for a noun that names a person by role, occupation or relation."""
    return token.lemma in PERSON_ROLES or token.lower in PERSON_ROLES or _agent_noun(token)


def body_noun(token: Token) -> bool:
    """True for a noun that names a kind of body."""
    return token.lower in BODY_NOUNS or token.lemma in BODY_NOUNS


def media_noun(token: Token) -> bool:
    """True for a noun that names a kind of outlet."""
    return token.lower in MEDIA_NOUNS


def is_media_name(words: Sequence[str]) -> bool:
    """True for a name, as its words in small letters, that ends in an outlet's word, or that is an agency's one word."""
    own = [word for word in words if word not in _BESIDE_AGENCY]
    return words[-1] in MEDIA_NAMES or (len(own) == 1 and own[0] in ONE_WORD_AGENCIES)


def _agent_noun(token: Token) -> bool:
    """A noun that by its ending names those who do something ("organisers", "spokeswoman", "loyalists")."""
    if token.pos != "NOUN":
        return False
    word = token.lower.removesuffix("s")
    if word.endswith(("man", "woman", "men", "women", "person", "people", "ologist", "ialist", "ician", *_DOING)):
        return True
    return token.lower in _PLURAL_PEOPLE or is_living(token.text)


_DOING = (
    "fighter",
    "goer",
    "herder",
    "holder",
    "keeper",
    "maker",
    "mate",
    "monger",
    "owner",
    "seller",
    "worker",
)
"""What those are called by who do something for a living."""


_PLURAL_PEOPLE = frozenset(
    (
        "civilians citizens locals residents people others neighbours neighbors crowds protesters demonstrators "
        "supporters loyalists separatists rebels insurgents militants fighters jihadists islamists terrorists troops "
        "refugees migrants workers strikers employees fans voters democrats republicans conservatives liberals some many "
        "most both several organisers organizers campaigners customers shareholders creditors analysts economists "
        "prosecutors investigators scientists doctors nurses medics rescuers firefighters witnesses eyewitnesses "
        "survivors relatives parents families authorities officials sources reports allies backers opponents critics "
        "observers negotiators mediators"
    ).split()
)
