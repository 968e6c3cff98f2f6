"""What befell people and things, in one word each: the states that figures are of, and which of them run up or fall again."""

# States by the class or stem of the word that tells them.
STATES = {
    "kill": "dead", "wound": "wounded", "missing": "missing", "trapped": "trapped", "flee": "displaced",
    "arrest": "detained", "rescue": "rescued", "damage": "damaged", "collapse": "damaged", "retake": "retaken",
    "hospital": "hospitalised", "homeless": "homeless", "dead": "dead", "displac": "displaced", "evacuat": "displaced",
    "charge": "charged", "convict": "convicted", "sentence": "sentenced", "dismiss": "dismissed", "infect": "infected",
    "burn": "burned", "flood": "flooded", "sold": "sold", "inject": "vaccinated", "advance": "retaken",
    "protest": "protesting", "gather": "protesting", "body": "dead", "shelter": "sheltered",
    "survivor": "rescued", "surviv": "rescued", "detaine": "detained", "treat": "wounded", "march": "protesting",
    "marcher": "protesting", "demonstrat": "protesting",
    "admit": "hospitalised", "vaccinat": "vaccinated", "inoculat": "vaccinated",
}  # fmt: skip
OF_THINGS = frozenset({"damaged", "retaken", "burned", "flooded", "sold"})
"""States that a count of things can be in; the others are people's."""
CRITICAL = "critical"
"""The state of those in intensive care."""
OF_PEOPLE = frozenset(STATES.values()) - OF_THINGS | {CRITICAL}
_TOLL = (
    "dead wounded missing trapped displaced detained rescued damaged hospitalised critical homeless infected burned flooded sheltered "
    "charged convicted sentenced"
)
TOLL = frozenset(_TOLL.split())
"""States whose counts run up while an event lasts: a later, higher count follows an earlier one."""
GROWING = TOLL | {"retaken", "dismissed", "vaccinated"}
_STOCK = "missing trapped sheltered hospitalised critical homeless detained"
STOCK = frozenset(_STOCK.split())
"""States that people are in at a time and leave again: a later count of them replaces the earlier, higher or lower."""
LASTING = frozenset({"rescued", "infected"})
"""States of people whose counts go on for days after the harm fell."""
SHELTERED = "sheltered"
RESCUED = "rescued"
CALLED = {"freed": RESCUED, "housed": SHELTERED}
"""States of people by another name; a prisoner who is freed was not rescued."""
PRISONERS = frozenset("prisoner detaine detain inmat convict fighter militant suspect rebel".split())
"""Stems of those whom a prison lets go."""
CROWD = "protesting"
ABOARD = "aboard"
"""The state of those whom a ship or plane carried: one number, whatever became of them."""
