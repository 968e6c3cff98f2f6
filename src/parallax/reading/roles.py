"""Nouns for those who speak: persons by their role, bodies by their kind."""

from parallax.reading.annotators import Token

PERSON_ROLES = frozenset(
    (
        "activist administrator admiral advocate adviser advisor aide ambassador analyst archbishop archivist artist "
        "attorney author banker bishop boss brigadier broker businessman businesswoman candidate captain cardinal chair "
        "chairman chairperson chairwoman chancellor chef chief cleric coach colleague colonel columnist commander "
        "commander-in-chief commentator commissioner competitor congressman congresswoman consul consultant contractor "
        "coordinator coroner correspondent councillor councilman councilwoman counsel critic defendant delegate deputy "
        "designer detective developer diplomat director doctor driver economist editor emperor employee engineer envoy "
        "epidemiologist executive expert eyewitness farmer father financier firefighter fisherman founder general "
        "geologist governor guard guide head historian host husband imam inspector insider investigator investor "
        "journalist judge justice king lawmaker lawyer leader legislator lieutenant lord major manager mayor mechanic "
        "medic member meteorologist minister mogul monk mother negotiator neighbor neighbour nurse observer officer "
        "official operator organiser organizer owner paramedic parent passenger patriarch patient physician pilot player "
        "police-chief policeman politician pope premier president priest prime-minister prince princess principal "
        "producer professor prosecutor protester psychiatrist publisher queen rabbi ranger regulator relative reporter "
        "representative rescuer researcher resident scholar scientist secretary seismologist senator sergeant sheriff "
        "sister soldier solicitor source speaker specialist spokesman spokesperson spokeswoman strategist student "
        "superintendent supervisor surgeon survivor suspect teacher technician tenant trader treasurer trustee "
        "undersecretary veteran vicar vice-president victim villager volcanologist volunteer whistleblower widow wife "
        "witness worker writer brother son daughter cousin uncle aunt friend "
        "accountant accuser actor actress adversary ally anchor applicant appointee architect assistant associate athlete "
        "backer billionaire biographer blogger builder buyer caller campaigner celebrity challenger clerk client comedian "
        "conservative constituent contender coordinator creditor customer dancer democrat detractor dissident donor "
        "economist elder electrician entrepreneur fan filmmaker follower frontrunner front-runner gardener graduate "
        "grandfather grandmother guest heir hopeful hunter incumbent inmate intern interviewer landlord liberal linguist "
        "lobbyist loyalist mathematician mentor migrant millionaire miner moderate moderator musician nephew niece "
        "newcomer nominee opponent orator partner pastor patron peer philosopher physicist plaintiff planner poet poller "
        "pollster predecessor prisoner programmer pundit pupil rapper reader recruit refugee republican rival runner "
        "sailor senior shareholder shopkeeper singer skeptic sceptic sociologist spouse staffer star statesman "
        "statistician stranger subordinate subscriber successor supporter surrogate surveyor tailor taxpayer teenager "
        "theologian trainer translator tycoon user viewer visitor voter youngster"
    ).split()
)
"""Roles of a person, as singular nouns."""

BODY_NOUNS = frozenset(
    (
        "academy administration agency airline airlines alliance army assembly association authority authorities bank "
        "battalion board body branch brigade broadcaster bureau cabinet campaign center centre chamber channel church "
        "club coalition college command commission committee company confederation congress consortium cooperative "
        "corporation corps council court crew delegation department directorate division embassy enterprise exchange "
        "faction family federation firm fleet force forces foundation front fund garrison government governorate group "
        "guard headquarters hospital house industry initiative inspectorate institute institution intelligence judiciary "
        "junta leadership league legislature manufacturer media militia military ministry mission monitor monastery "
        "movement municipality navy network newspaper newsroom observatory office operator opposition organisation "
        "organization outlet panel parliament party police portal post prefecture presidency press prosecution "
        "publication regime regiment registry regulator republic school secretariat senate service shipyard society squad "
        "staff station supplier syndicate taskforce team telegraph television think-tank tank thinktank tribunal troops "
        "tv union unit university utility watchdog website wing workshop survey union"
    ).split()
)
"""Kinds of body, as written in lower case."""

MEDIA_NOUNS = frozenset(
    (
        "agency agencies broadcaster channel journal magazine media network news newspaper newspapers newswire outlet "
        "outlets paper portal press publication radio reports site station tabloid television tv website wire"
    ).split()
)
"""Kinds of outlet: such a speaker relays what others said."""

MEDIA_NAMES = MEDIA_NOUNS | frozenset(
    (
        "advertiser bbc broadcasting bulletin chronicle cnn courier daily dispatch echo enquirer examiner express fm "
        "gazette globe guardian herald independent inquirer insider journal kanal ledger mail mirror monitor post press "
        "recorder register reporter review sentinel standard star sun telegraph telegram times today tribune weekly world"
    ).split()
)
"""Words that outlets' names are made of."""

DOCUMENT_NOUNS = frozenset(
    (
        "article assessment bulletin communique data document estimate estimates figures filing findings headline "
        "indictment law letter map memo note numbers page photograph photo post posting postings poll poster record "
        "records release report results statement statistics study survey text transcript tweet verdict video footage "
        "image images audit census chart ruling sign toll recording clip broadcast message address speech"
    ).split()
)
"""Texts and pictures that are said to say something."""

WORK_NOUNS = frozenset(
    (
        "account ad advertisement affidavit agreement analysis appeal autobiography average bill biography blog book "
        "brief brochure budget calculation caption cartoon column complaint constitution contract convention critique "
        "diary directive documentary draft dossier editorial email exhibit film form graphic guideline interview invoice "
        "lawsuit leaflet legislation log magazine manifesto manual manuscript measure memoir motion movie novel order "
        "paper passage petition plan play poem policy proposal research resolution rule sculpture series slide song "
        "subpoena table tape test testimony thread treaty tweet warrant"
    ).split()
)
"""Works, laws and measurements that may be said to show or to demand something."""

ANONYMOUS_ROLES = frozenset(
    (
        "aide diplomat executive insider officer official source staffer employee adviser advisor negotiator minister "
        "lawmaker investigator representative figure commander person"
    ).split()
)
"""Roles whose holders, left unnamed in the singular or plural, are anonymous sources of a report."""

TITLES = frozenset(
    (
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


def _agent_noun(token: Token) -> bool:
    """A noun that by its ending names those who do something ("organisers", "spokeswoman", "loyalists")."""
    if token.pos != "NOUN":
        return False
    word = token.lower.removesuffix("s")
    if word.endswith(("man", "woman", "men", "women", "person", "people", "ologist", "ialist", "ician")):
        return True
    return token.lower in _PLURAL_PEOPLE


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
