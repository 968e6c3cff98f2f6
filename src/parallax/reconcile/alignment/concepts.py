"""Classes of words that translations and rewrites exchange for one another, for public events of every kind.

Each line is a class: its name, then its members. Members are brought to their stems when the table is read, so one
form of a word is enough. A class joins words only for proposing and measuring overlap; what two statements say of one
another is decided by typed fields.
"""

from parallax.reconcile.alignment.stems import stem

CLASSES = """
kill: kill killed dead died die death deaths toll fatality fatalities slain casualty perish perished deadly
wound: wound wounded injure injured injury injuries hurt maimed
missing: missing unaccounted disappeared
trapped: trapped stranded buried
attack: attack attacks strike strikes airstrike airstrikes raid raids bomb bombed bombing bombard bombardment shell shelled
 shelling hit hits hitting pound sortie assault blast
move-away: withdraw withdrew withdrawal regroup regrouped regrouping redeploy redeployed redeployment redeploying
 reposition repositioned relocate relocated pullback pullout pull transfer reorganise reorganize reorganization retreat
 retreated deploy
retake: retake retook retaken retaking recapture recaptured recover recovered regain regained reclaim reclaimed liberate
 liberated liberation capture captured seize seized expel expelled oust ousted
advance: advance advances advancing progress push pushed offensive counteroffensive counterattack gains
flee: flee fled cross crossed crossing evacuate evacuated evacuation evacuee evacuees escape escaped displaced refugee
settlement: settlement town village locality site hamlet place
troop: troop troops soldier soldiers army force forces military serviceman servicemen unit fighters
hostage: hostage hostages captive captives passenger passengers
civilian: civilian civilians resident residents inhabitant inhabitants villager villagers local locals
area: area areas region regions district zone sector oblast province territory land countryside
house: house houses home homes building buildings dwelling apartment property properties structure structures
shelter: shelter shelters accommodation camp
quake: quake earthquake tremor temblor
collapse: collapse collapsed topple toppled crumble flattened flatten
give-way: burst broke broken breaking rupture ruptured breach breached
damage: damage damaged destroy destroyed wreck wrecked ruin ruined
police: police officer officers policeman policemen gendarme
arrest: arrest arrested detain detained detention custody
charge: charge charged indict indicted accuse accused
sentence: sentence sentenced jail jailed imprison imprisoned prison
court: court tribunal judge judges
acquit: acquit acquitted cleared
convict: convict convicted guilty
vote: vote votes voted ballot ballots poll
company: company firm corporation
buy: buy bought acquire acquired acquisition takeover purchase merge merger
worker: worker workers striker strikers employee employees staff colleague
 colleagues
dismiss: dismiss dismissed sack sacked layoff redundant
investigate: investigate investigation investigating inquiry probe inquest looking
hospital: hospital hospitals clinic clinics hospitalised hospitalized
child: child children kid kids infant infants boy girl
doctor: doctor doctors medic medics physician surgeon
blaze: blaze wildfire flames inferno
flood: flood flooded flooding inundated deluge
storm: storm hurricane typhoon cyclone
ship: ship vessel boat ferry skiff dinghy trawler
plane: plane aircraft airliner jet aeroplane airplane
crash: crash crashed collision collided derail derailed
explode: explode exploded explosion explosions detonate
protest: protest protests demonstration demonstrators rally protesters
gunman: gunman gunmen shooter shooters attacker attackers assailant
weapon: weapon weapons arms munitions
headquarters: headquarters base command
relative: relative relatives kin
road: road roads highway route
blackout: blackout outage
rescue: rescue rescued rescuer rescuers saved
search: search searching searched
refuse: refuse refused reject rejected rejects decline declined
agree-to: agree agreed accept accepted accord deal pact
resign: resign resigned resignation quit
price: price prices cost costs
job: job jobs post posts position positions
militant: militant militants jihadist jihadists terrorist terrorists extremist extremists insurgent insurgents rebel rebels
"""


def _table() -> dict[str, str]:
    found: dict[str, str] = {}
    for line in CLASSES.strip().replace("\n ", " ").splitlines():
        name, members = line.split(":", 1)
        for member in members.split():
            found.setdefault(stem(member), name)
    return found


TABLE = _table()


def concept(stemmed: str) -> str:
    """The class of a stem, or the stem itself where it belongs to none."""
    return TABLE.get(stemmed, stemmed)
