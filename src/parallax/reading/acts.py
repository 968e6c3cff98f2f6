"""Verbs of things done and of things that happen, by the class of act that they tell.

The classes answer to the event types of ACLED (battles, remote violence, violence against civilians, protests, riots,
strategic developments) and of PLOVER, CAMEO's successor (agree, aid, assault, coerce, consult, mobilize, protest, sanction,
yield …), widened by what disasters, courts, polls, markets and diseases bring. Verbs that tell an act only beside certain
words stand in `act_senses.py`.
"""

from parallax.reading.act_senses import SENSES

_CLASSES = {
    "attack": "attack bomb shell bombard assault ambush invade stab torch hijack machine-gun strafe besiege firebomb molest rape "
    "beat mug carjack",
    "fight": "battle clash skirmish duel",
    "kill": "kill execute murder assassinate massacre slay slaughter lynch behead electrocute strangle suffocate drown die perish "
    "succumb",
    "injure": "injure wound hurt maim poison sicken hospitalize hospitalise scald concuss torture",
    "damage": "damage destroy demolish flatten wreck collapse flood inundate submerge breach topple explode rupture engulf "
    "raze ruin vandalize vandalise deface loot gut crumble cave detonate pollute contaminate level",
    "crash": "derail capsize shipwreck",
    "take": "seize retake recapture liberate occupy reclaim regain conquer overrun annex reconquer commandeer wrest confiscate "
    "impound",
    "control": "control",
    "withdraw": "withdraw retreat redeploy regroup flee vacate decamp",
    "advance": "advance deploy mobilise mobilize infiltrate penetrate parachute",
    "displace": "displace evacuate relocate resettle deport evict uproot exile banish",
    "detain": "arrest detain jail imprison kidnap abduct apprehend intern incarcerate remand recapture",
    "release": "parole pardon ransom amnesty",
    "try": "indict convict sentence acquit extradite sue prosecute arraign exonerate fine plead",
    "steal": "steal rob burgle burglarize plunder smuggle embezzle defraud swindle pickpocket extort",
    "rescue": "rescue resuscitate airlift free_up winch",
    "yield": "surrender capitulate resign abdicate relent",
    "infect": "infect sicken quarantine contract",
    "aid": "vaccinate donate distribute feed inoculate immunise immunize",
    "quake": "quake tremble",
    "decide": "approve ratify veto annul repeal nominate appoint dismiss sack suspend oust impeach enact legalise legalize "
    "authorise authorize endorse postpone cancel reject adopt inaugurate disqualify unseat adjourn legislate",
    "elect": "elect re-elect reelect concede outpoll",
    "agree": "settle sign",
    "restrict": "ban blockade embargo sanction outlaw cordon censor barricade prohibit",
    "trade": "buy acquire merge sell bid purchase invest refinance nationalise nationalize privatise privatize divest auction "
    "export import repurchase",
    "protest": "protest demonstrate riot boycott picket",
    "meet": "meet visit convene",
    "open": "reopen resume inaugurate unveil halt",
    "discover": "discover unearth uncover exhume detect excavate",
}

ACT_VERBS: dict[str, str] = {verb: name for name, verbs in reversed(_CLASSES.items()) for verb in verbs.split()}
"""Class of act by verb lemma; where two classes share a verb the first listed counts."""

TELLING: frozenset[str] = frozenset(ACT_VERBS) | frozenset(SENSES)
"""All verbs that can tell an act."""
