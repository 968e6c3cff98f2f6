"""What kind of thing a noun names, as far as the sense of a verb beside it turns on that."""

from parallax.reading.annotators import Token
from parallax.reading.document import Document
from parallax.reading.person_nouns import is_person_noun
from parallax.reading.roles import body_noun
from parallax.values.words import words

_KINDS = {
    "hazard": """
        aftershock avalanche blizzard cyclone drought earthquake flood floodwater hail hailstorm hurricane inferno landslide lava
        mudslide mudflow quake rain rainstorm rockslide sandstorm snowstorm storm surge temblor thunderstorm tornado tremor
        tsunami twister typhoon volcano wave wildfire wind fire blaze flame heatwave downpour water landslip monsoon eruption
    """,
    "force": """
        army artillery airforce aircraft battalion bomber brigade coalition column commando convoy division drone fighter fleet
        force garrison gunboat gunner helicopter infantry jet marine militia navy paratrooper patrol plane rebel regiment
        soldier squad tank troop trooper unit warplane warship police enemy insurgent militant jihadist guerrilla separatist
        attacker assailant
    """,
    "missile": """
        airstrike air-strike artillery attack barrage blast bomb bombing bombardment bullet drone explosion grenade missile mortar
        projectile raid rocket shell shelling shot shrapnel strike torpedo
    """,
    "weapon": """
        airstrike air-strike ammunition arms artillery assault attack barrage bomb counterattack counteroffensive cruise drone
        explosive fire grenade gun incursion invasion landmine mine missile mortar offensive petrol projectile raid rocket shell
        shot stone strike torpedo weapon weaponry volley
    """,
    "place": """
        area bridge capital city coast country county crossing district frontline front hamlet hill hilltop island junction
        land mountain neighbourhood neighborhood outpost part position province quarter region road sector settlement shore
        square street suburb territory town valley village zone ground locality municipality governorate oblast peninsula base
        bridgehead line kilometre kilometer mile stronghold airfield highway camp checkpoint state outskirts half
    """,
    "boundary": "border frontier river line bridge channel strait crossing border-line dnieper checkpoint demarcation boundary",
    "facility": """
        airport airspace airfield bank base border bridge building bureau camp campus centre center church clinic college compound
        consulate court crossing cinema depot dock embassy factory gate hall harbour harbor headquarters hospital hotel
        installation jail library line mall market mill mine mosque motorway museum office park pipeline plant port post prison
        railway refinery restaurant road route runway school shelter shop site stadium station store subway supermarket temple
        terminal theatre theater tunnel university warehouse
    """,
    "thing": """
        aqueduct asset bank barn barrack base bridge building bunker business bus cable car cathedral centre center church city
        clinic coast compound container crop dam depot dike dome door dyke embankment equipment facility factory farm fence ferry
        field floodgate forest gate greenhouse grid hall harbour harbor headquarters helicopter home hospital hotel house hut
        infrastructure installation island jet kindergarten levee line lorry mansion market mill mine monument mosque motorway
        museum office pipe pipeline plane plant pole port position power property railway reactor refinery road roof runway
        school shed ship shop shore shrine site spillway stadium station statue store structure substation tank target temple
        tenement terminal theatre theater tower town track train tree truck tunnel university valve van vehicle vessel village
        wall warehouse warship window barge bank boiler convoy monastery palace villa apartment block flat room capital
        region district province area supply stronghold camp
    """,
    "vehicle": """
        aeroplane airliner airplane barge boat bus car convoy ferry freighter helicopter jet lorry plane ship submarine tanker
        train tram trawler truck van vehicle vessel warship yacht aircraft dinghy cruiser drone satellite
    """,
    "fluid": "acid chemical crude diesel fuel gas oil petrol gasoline sewage radiation toxin water chlorine ammonia waste",
    "law": "act amendment bill budget constitution law legislation measure motion ordinance plan reform resolution treaty",
    "price": """
        benefit budget charge cost dividend duty fare fee forecast funding interest job levy output pay pension price production
        rate salary spending stake subsidy tariff tax toll wage workforce
    """,
    "supply": "electricity gas line power supply water communication",
    "money": "billion bonus bribe compensation damages dollar euro fee fine million money pension pound ransom salary sum wage yen",
    "measure": """
        ban blackout blockade boycott condition curb curfew duty embargo emergency fine lockdown law levy measure penalty
        quarantine quota restriction sanction siege tariff tax travel order rule moratorium suspension
    """,
    "emergency": "emergency curfew law lockdown quarantine alert disaster mourning",
    "activity": """
        armistice bombardment campaign ceasefire cease-fire construction drill evacuation exercise exploration fight fighting flight
        hearing hostility hunt independence inquiry inquest investigation negotiation offensive operation production probe
        production rescue search service siege strike talk trade traffic trial truce voyage vote voting war work polling counting
        session summit independence emergency
    """,
    "deal": """
        accord agreement arrangement armistice bargain ceasefire cease-fire compromise consensus contract deal pact settlement truce
        treaty
    """,
    "poll": """
        ballot by-election election leadership majority mandate nomination plebiscite poll presidency primary race referendum
        runoff run-off seat vote
    """,
    "meeting": "conference consultation dialogue meeting negotiation summit talk session",
    "rally": "demonstration march picket protest rally sit-in strike vigil walkout",
    "case": "appeal case lawsuit suit trial damages ruling",
    "charge": "charge case",
    "verdict": "acquittal ban conviction decision election injunction judgement judgment order result ruling sentence verdict",
    "candidate": "candidate incumbent party challenger president premier contender",
    "goods": """
        aid assistance blanket food fuel goods grain medicine ration relief shipment supplies supply tent tonne ton vaccine water
        equipment packet
    """,
    "hidden": """
        artefact artifact bomb cache cell cocaine corpse device drug evidence explosive flaw fossil fingerprint gene grave
        haul heroin hoard leak mine oil planet remains rifle seepage skeleton species tomb trace treasure tunnel virus weapon
        wreck wreckage crack debris
    """,
    "hostage": "hostage captive prisoner",
    "control": "control charge possession command",
    "streets": "street",
    "siege": "siege ambush",
    "lives": "life",
    "dead": "dead",
    "wounded": "injured wounded hurt",
    "homeless": "homeless stranded displaced",
    "illness": """
        cholera coronavirus covid covid-19 dengue diphtheria disease ebola epidemic fever flu illness infection influenza malaria
        measles outbreak pandemic plague polio strain virus
    """,
}
_BY_NOUN: dict[str, frozenset[str]] = {}
for _kind, _nouns in _KINDS.items():
    for _noun in words(_nouns):
        _BY_NOUN[_noun] = _BY_NOUN.get(_noun, frozenset()) | {_kind}
_BY_ENTITY = {
    "PERSON": {"people", "candidate"},
    "NORP": {"people", "candidate"},
    "ORG": {"body", "candidate"},
    "GPE": {"place", "body", "thing"},
    "LOC": {"place", "thing"},
    "FAC": {"facility", "thing", "place"},
    "MONEY": {"money"},
    "PERCENT": {"number"},
    "CARDINAL": {"number"},
    "QUANTITY": {"number"},
}
MEASURING = frozenset(
    words(
        """
        number rest majority dozen hundred thousand score handful couple pair group million percent part half most some all much many
        one control third quarter series equivalent wave string total
        """
    )
)
"""Heads that only measure what stands after their "of"."""


def kinds_of(doc: Document, head: int) -> frozenset[str]:
    """The kinds of what the noun phrase with this head names; "dozens of", "most of" are of the kind of what they measure."""
    token = doc.tokens[head]
    found = _kinds(token)
    if token.lemma in MEASURING or token.pos in ("NUM", "PRON", "DET") or token.lower in MEASURING:
        for of in doc.kids(head, "prep"):
            if of.lower == "of":
                for inner in doc.kids(of.index, "pobj"):
                    found = found | kinds_of(doc, inner.index)
    return found


def _kinds(token: Token) -> frozenset[str]:
    noun = token.lemma.lower()
    found = set(_BY_NOUN.get(noun, ())) | set(_BY_NOUN.get(token.lower, ())) | set(_BY_ENTITY.get(token.entity, ()))
    hyphened = noun.rsplit("-", 1)[-1]
    if hyphened != noun:
        found |= _BY_NOUN.get(hyphened, frozenset())
    if token.pos in ("NOUN", "PROPN") and (is_person_noun(token.lower) or is_person_noun(noun)):
        found.add("people")
    if token.pos == "PROPN":
        found.add("name")
    if token.pos == "NUM" or token.lower in (
        "many",
        "several",
        "others",
        "hundreds",
        "thousands",
        "dozens",
        "scores",
        "some",
    ):
        found.add("people")
    if token.lower in ("he", "she", "him", "her", "they", "them", "i", "we", "us", "who", "everyone", "everybody", "someone", "somebody",
                       "nobody", "anyone", "anybody"):  # fmt: skip
        found.add("people")
    if body_noun(token):
        found.add("body")
    return frozenset(found)
