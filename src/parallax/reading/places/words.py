"""Words that show where names of places stand: whole classes of English function words and nouns."""

from parallax.values.place_name import CLASS_WORDS

DIRECTIONS = frozenset(
    """north south east west northern southern eastern western northeast northwest southeast southwest north-east north-west
    south-east south-west northeastern northwestern southeastern southwestern north-eastern north-western south-eastern
    south-western central upper lower inner outer mid""".split()
)
"""Words of direction, as adjectives before a name or nouns before "of"."""

BEARINGS = {
    "north": 0, "northeast": 45, "east": 90, "southeast": 135, "south": 180, "southwest": 225, "west": 270,
    "northwest": 315,
}  # fmt: skip
"""Degrees clockwise from north."""

PREPOSITIONS = frozenset(
    """in at near from to towards toward around outside inside across throughout into onto off between via through within
    beyond along over above opposite behind past leaving entering""".split()
)
"""Prepositions (and two participles that do their work) that a place may follow."""

MOVES = frozenset(
    """leave reach enter capture recapture seize take retake liberate attack shell bomb bombard hit strike storm besiege
    evacuate flee cross approach surround encircle control hold defend visit occupy shake jolt devastate ravage batter""".split()
)
"""Verbs whose object is often a place."""

LIST_OPENERS = frozenset(("including", "notably", "namely"))
"""Words that open a list, whose members are what the noun before says."""

ROUTES = frozenset("route line road highway axis corridor motorway railway".split())
"""Nouns beside two names parted by a dash."""

QUARTERS = frozenset(
    "neighbourhood neighborhood quarter suburb camp base airport airfield prison crossing bridge port".split()
)
"""Nouns after a name that tell a part of a town or a site near it."""

SURE_PREPOSITIONS = frozenset("in near outside around throughout across into towards toward inside".split())
"""Those that a person or body seldom follows."""

BEFORE_OF = frozenset(
    {*CLASS_WORDS, *(word + "s" for word in CLASS_WORDS), "cities", "municipalities", "territories", "countries", "parishes"}
) | DIRECTIONS | frozenset(
    """outskirts suburbs centre center heart streets border borders coast shore shores banks part parts area areas
    neighbourhood neighborhood quarter enclave stronghold strongholds mayor governor residents people population
    bishop archbishop capture recapture fall siege liberation occupation direction vicinity environs airport control
    battle side sides edge rest areas front siege bombing shelling evacuation bishopric mouth headland valley""".split()
)  # fmt: skip
"""Nouns after which "of NAME" names a place."""

SURE_BEFORE_OF = frozenset({*CLASS_WORDS, *(word + "s" for word in CLASS_WORDS), "cities", "outskirts", "suburbs"})
"""Nouns after which "of NAME" can hardly be anything but a place."""

CLASS_AFTER = frozenset(
    {*CLASS_WORDS, *(word + "s" for word in CLASS_WORDS), "cities", "municipalities", "territories", "counties"}
    - {
        "state",
        "states",
        "republic",
        "country",
        "nation",
        "kingdom",
        "capital",
        "division",
        "port",
        "resort",
    }
    - {"capitals", "divisions", "ports", "resorts", "countries", "nations", "kingdoms", "republics", "department"}
    - {"departments", "suburb", "suburbs"}
)
"""Class words that may stand after a name in small letters: "Velm region"."""

FRONT_AFTER = frozenset(
    "front sector sectors direction directions axis area areas highway road route line airport".split()
)
"""Nouns after a name that tell that it is a place, but of which the place is only a part of the meaning."""

SECTORS = frozenset("front fronts sector sectors direction directions axis".split())
"""Those of a war's map: land about a town or towards it, not the town."""

SPEAKING = frozenset(
    """say tell announce declare claim deny warn accuse urge demand insist argue acknowledge admit agree refuse reject decide
    want believe hope fear expect plan vow pledge promise threaten call ask seek offer propose support back oppose condemn
    welcome criticise criticize denounce blame respond react retaliate negotiate sign ratify recognise recognize impose lift
    approve veto vote send supply deploy launch order invade annex withdraw recall expel summon sanction ban suspend
    consider try want intend need fail win lose join leave host lead abstain maintain""".split()
)
"""Verbs of speaking, willing and deciding: a country or capital that is their subject stands for its government."""

FORCES = frozenset(
    """force forces army troops government military ministry minister president officials official parliament leader leaders
    authorities navy police envoy ambassador foreign policy decision position stance response offer allies ally""".split()
)
"""What a government has: "Kyiv's forces"."""

LANGUAGE_BEFORE = frozenset(
    "speak speaks spoke spoken speaking fluent learn learns learned learning translated taught".split()
)
"""Words before which, or "in" after them, the name of a language stands."""

LANGUAGES = frozenset(
    """english french spanish portuguese german italian dutch russian ukrainian polish czech slovak romanian hungarian greek
    turkish arabic hebrew persian farsi urdu hindi bengali punjabi tamil telugu malay indonesian javanese thai vietnamese
    chinese mandarin cantonese japanese korean mongolian swahili amharic somali hausa yoruba igbo zulu afrikaans swedish
    norwegian danish finnish icelandic estonian latvian lithuanian serbian croatian bosnian slovenian bulgarian albanian
    macedonian armenian georgian azerbaijani kazakh uzbek kyrgyz tajik turkmen pashto kurdish burmese khmer lao nepali
    irish welsh gaelic catalan basque galician maltese latin esperanto""".split()
)
"""Languages whose name is also an adjective of a place or people, and the common others."""

NOT_PLACES = frozenset(
    """january february march april may june july august september october november december jan feb mar apr jun jul aug sep
    sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun am pm gmt utc est
    god lord allah jesus christ christmas easter ramadan internet facebook twitter telegram instagram youtube whatsapp google
    mr mrs ms dr sir president prime minister general the a an and or of in on at to for with i we he she it they you
    this that these those his her its our their my your who what when where why how not no yes but if as by from also
    so all some any many most one two three new old first last more said says police army government state country city
    read advertisement share photo video image reuters afp ap tass xinhua bbc cnn islam muslim muslims christian
    christians jew jews catholic catholics hindu hindus""".split()
)
"""Words with a capital that some hamlet somewhere is called, and that a report never means as a place alone."""

COMMON = frozenset(
    """more new can but free date name make than store change most sale she university set car cars education same water
    waters big come current media white second human west east north south side staff turn tell red drug green tour beach
    central centre center due gold log lot basic church ever federal lake lakes port spring springs far flower flowers hill
    hills king kings logo river rivers role roles angel angels enterprise grad hardware union airport bar bid bush capital
    com male middle mon pool valley wed chair est paid rest wedding wind winds apple forest mary normal northern southern
    eastern western steel van coast progress worth bridge bridges comic pet pets saint saints shape shaping bag bath bind
    creek hire nor oral orange queens rich soul tape wild antique belle lens sweet dining hunter node surprise dual interior
    skies var chocolate delta rapid salt angle bone crew der hang lib mesh pin smile split bang char drama gray grey monster
    pan tale acre downtown metro northwest northeast southwest southeast northwestern southeastern northeastern lion opera
    para temple tune tunes gap let luck solo summit tire independence tall palace shields grass okay continental bend clay
    coastal paradise rugby salon sole tobacco ban chef fisher fishers fortune horn mentor sword colony cowboy highland
    horizontal hub stain brick cave mason pal reunion sandy spark spoken tan turbo victor worms dam equality pest prairie
    unity brave elephant elephants flushing harmony jaguar linen marina mono turtle bat bust dig dis rim ser settlement wool
    sunshine cascade falcon concord sunrise reservoir boulder archive plantation villages village town city state states
    country republic province district region island islands mission missions noisy plunge serenity shoreline spire spires
    clearwater crossroads slaughter soda sour midway muse paramount mystic heavenly homestead metropolitan commonwealth
    confederation ascension proclamation conception divinity graces grace hope liberty freedom justice victory glory peace
    trinity holy cross major minor grand royal prince princess duke baron count general admiral marine marines army navy
    force police park gate garden gardens market square station street road bank house hall court school college museum
    library hospital institute academy foundation society company corporation group club team league cup world global
    international national regional local public private social united american first last old young long short upper lower
    great little small high low inner outer left right front back top bottom gas oil coal iron silver copper diamond border
    wing tower castle bishop fairfield mills mill rock stone sand wood woods field fields point cape bay gulf harbor harbour
    portal bravo orient metal canal channel dome camp base press times post mail sun star herald tribune globe mirror echo
    guardian observer express monitor journal gazette chronicle record standard today tomorrow monday friday sunday black
    blue brown yellow purple pink home office way path highway arms head heads heart hand power energy data digital cloud
    man men woman women boy boys girl girls child children baby lady ladies gentleman gentlemen person people mother father
    son sons daughter brother brothers sister sisters friend friends neighbour neighbor dog cat horse bear wolf eagle
    smart future culture history science art arts music film theatre theater stage show sport sports game games football""".split()
)
"""English words that are also names of some region or town: alone and without a label or slot they mean no place."""

ORDINARY = COMMON | NOT_PLACES
"""All of these."""

SITES = frozenset(
    """street road avenue boulevard lane highway motorway bridge tunnel airport airfield base camp harbour harbor port
    station hospital clinic cathedral church mosque temple synagogue abbey monastery stadium arena speedway racecourse
    square plaza park garden gardens school college university institute academy prison jail court courthouse palace castle
    tower museum library theatre theater hall centre center mall market hotel plant mine mill dam reservoir canal cemetery
    graveyard zoo estate quarter barracks embassy consulate mountain mountains mount hill hills river lake bay beach island
    forest valley crossing checkpoint terminal pier wharf drive terrace crescent parade""".split()
)
"""Nouns that a site's name ends in."""

TOWN_SITES = frozenset(
    """street avenue boulevard lane drive road terrace crescent parade square plaza park garden gardens hospital clinic cathedral
    church chapel mosque temple synagogue stadium arena station school college university institute academy court courthouse
    museum library theatre theater cinema hall centre center mall market hotel estate""".split()
)
"""Those of them that stand in towns, by the dozen in each: a report that names one means one of its own town."""

LOCAL_BODIES = frozenset(
    """police constabulary sheriff fire rescue ambulance council county city town borough district municipality mayor office
    department schools school high elementary academy health hospital hospitals clinic nhs trust courts magistrates coroner
    prosecutor prosecutors chamber authority transit transport metro commission board parish diocese archdiocese bishop
    archbishop festival club fc united rovers wanderers athletic rangers herald gazette tribune times post news star echo
    chronicle journal courier mail observer guard troopers patrol senate assembly legislature house parliament government
    supreme""".split()
)
"""Words, beside those for sites, in the names of bodies that serve a town, county or state, its clubs and papers."""

STREETS = frozenset("street avenue boulevard".split())
"""Those whose names are hardly ever a person's or body's."""
ROADS = frozenset("road highway motorway bridge tunnel".split())
"""Those that are places with an article before them: "the Velm Road"."""

MOTION = frozenset(
    """go come travel drive walk run ride sail fly flee move return get head march trek trip journey way visit flight drive
    road route distance retreat migrate commute relocate arrive trip return link access""".split()
)
"""Verbs and nouns of going: "to NAME" after them names a place."""
