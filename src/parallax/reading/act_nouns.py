"""Nouns of things done and of things that happen, by the class of act that they tell."""

_CLASSES = {
    "attack": "attack airstrike strike raid bombing bombardment shelling assault ambush invasion offensive counteroffensive "
    "counterattack hijacking shooting stabbing",
    "kill": "killing killings murder assassination execution massacre death deaths",
    "damage": "destruction explosion blast collapse breach derailment fire blaze spill leak crash sinking flooding",
    "take": "capture seizure recapture liberation retaking occupation takeover annexation conquest",
    "withdraw": "withdrawal retreat pullout pullback redeployment regrouping surrender evacuation exodus",
    "advance": "advance breakthrough deployment encirclement siege push",
    "detain": "arrest arrests detention kidnapping abduction indictment conviction sentencing acquittal release",
    "rescue": "rescue",
    "quake": "earthquake quake aftershock tremor",
    "decide": "approval rejection vote election ban order ruling verdict dismissal appointment resignation nomination veto suspension",
    "trade": "acquisition merger sale bid takeover purchase investment closure",
    "protest": "protest rally demonstration riot strike march boycott",
}

ACT_NOUNS: dict[str, str] = {noun: name for name, nouns in reversed(_CLASSES.items()) for noun in nouns.split()}
"""Class of act by noun lemma; where two classes share a noun the first listed counts."""
