"""Words that tell where, and how a place is meant."""

from parallax.values.words import words

CLAUSES = ("advcl", "ccomp", "relcl", "parataxis", "csubj", "conj", "acl", "appos")
LED = ("xcomp", "advcl", "conj", "pcomp", "acl")
PART_NOUNS = frozenset(
    words(
        "part portion outskirts suburb district edge half section quarter neighbourhood neighborhood north "
        "south east west centre center third coast shore heart "
        "majority swath swathe sector most some much fringe bit east northeast northwest southeast southwest "
        "tip area stretch periphery corner "
        "side end"
    )
)
WHOLE_NOUNS = frozenset(words("whole entirety all rest"))
OF_PLACE = PART_NOUNS | WHOLE_NOUNS | frozenset(
    words(
        "border capital city town village coast heart island province region territory state county "
        "municipality settlement hamlet port frontier shore control possession countryside direction "

          "archipelago peninsula prefecture governorate street airport suburbs outskirts")
)  # fmt: skip
NAMED_SO = frozenset(words(
    "city town village province region state county municipality settlement hamlet island port district "
    "governorate archipelago "

                            "peninsula prefecture capital neighbourhood neighborhood suburb area territory"))  # fmt: skip
COMPASS = frozenset(
    words(
        "north south east west northern southern eastern western central northeastern northwestern "
        "southeastern southwestern north-eastern "

          "north-western south-eastern south-western north-east north-west south-east south-west northeast "
          "northwest southeast southwest "
          "upper lower inner outer downtown rural suburban midwestern coastal")
)  # fmt: skip
SOME = frozenset(
    words("part parts some most half almost nearly much partially largely mostly virtually practically several many")
)
WHOLE = frozenset(words("all entire whole complete throughout"))
NEAR = frozenset(
    words(
        "near outside around beside alongside above below beyond by close nearby off surrounding opposite "
        "adjacent along past"
    )
)
TOWARDS = frozenset(words("towards toward direction"))
GOALS = frozenset(words("to for onto"))
HARMS = frozenset(words("kill injure damage displace detain rescue infect"))
NOT_WHERE = frozenset(words("with against between like as than about over versus despite by via per including"))
LOCAL = NEAR | frozenset(words("in at inside within throughout across on"))
UNITS = frozenset(
    words(
        "km kilometre kilometer kilometres kilometers mile miles m metres meters metre meter league nautical "
        "yards feet block blocks"
    )
)
STEPS = 8
TOWN_PARTS = frozenset(words("outskirt outskirts suburb suburbs neighbourhood neighborhood quarter"))
GOING_ON = frozenset(
    words(
        "be begin break continue erupt follow go happen hit intensify kill injure wound leave last occur rage resume start "
        "strike take damage destroy wreck flatten"
    )
)
"""Verbs beside which an act's noun is where and when they are."""
SIZES = ("settlement", "district", "region", "country")
