"""Nouns of things done and of things that happen, by the class of act that they tell."""

_CLASSES = {
    "attack": "attack airstrike air-strike strike raid bombing bombardment shelling assault ambush invasion offensive counteroffensive "
    "counter-offensive counterattack counter-attack hijacking shooting stabbing incursion onslaught blitz torpedoing",
    "fight": "fighting battle clash firefight gunfight skirmish shootout",
    "kill": "killing murder assassination execution massacre death slaughter slaying beheading lynching drowning",
    "injure": "torture poisoning beating wounding",
    "damage": "destruction explosion blast collapse breach fire blaze spill leak flooding demolition vandalism eruption sabotage",
    "crash": "crash collision derailment sinking capsizing shipwreck",
    "take": "capture seizure recapture liberation retaking occupation takeover annexation conquest overthrow",
    "withdraw": "withdrawal retreat pullout pullback redeployment regrouping exodus",
    "advance": "advance breakthrough deployment encirclement",
    "displace": "evacuation expulsion deportation eviction displacement resettlement",
    "detain": "arrest detention kidnapping abduction imprisonment",
    "release": "release acquittal freeing",
    "try": "indictment conviction sentencing trial prosecution extradition lawsuit",
    "steal": "theft robbery burglary heist looting",
    "rescue": "rescue",
    "yield": "surrender capitulation resignation abdication",
    "infect": "outbreak epidemic infection",
    "aid": "vaccination",
    "quake": "earthquake quake aftershock tremor temblor",
    "decide": "approval rejection ban dismissal appointment nomination veto impeachment ratification repeal annulment postponement "
    "cancellation",
    "elect": "election re-election referendum",
    "restrict": "blockade embargo sanction",
    "trade": "acquisition merger sale purchase buyout",
    "protest": "protest demonstration riot boycott rally",
    "meet": "meeting summit talks visit",
    "discover": "discovery",
}

ACT_NOUNS: dict[str, str] = {noun: name for name, nouns in reversed(_CLASSES.items()) for noun in nouns.split()}
"""Class of act by noun lemma; where two classes share a noun the first listed counts."""
