"""Verbs of things done and of things that happen, by the class of act that they tell."""

_CLASSES = {
    "attack": "attack strike bomb shell raid bombard assault ambush fire shoot hit target storm invade launch stab torch hijack",
    "kill": "kill die execute murder assassinate massacre slay perish drown claim_lives succumb",
    "injure": "injure wound hurt maim poison sicken hospitalize hospitalise",
    "damage": "damage destroy demolish flatten wreck burn collapse level crack flood inundate submerge breach burst topple sink crash "
    "derail explode erupt ignite spill leak rupture engulf devastate raze ruin",
    "take": "capture seize retake recapture liberate occupy reclaim regain recover conquer overrun secure expel push drive oust annex",
    "withdraw": "withdraw retreat pull regroup redeploy leave abandon flee evacuate surrender vacate retire quit",
    "advance": "advance enter reach break move deploy mobilise mobilize besiege surround encircle cross march land block",
    "displace": "displace evacuate relocate shelter house strand",
    "detain": "arrest detain jail imprison kidnap abduct hold charge indict convict sentence acquit extradite deport release free",
    "rescue": "rescue save recover pull_out find dig search",
    "quake": "quake shake strike jolt rattle rock tremble struck hit",
    "decide": "approve reject vote pass elect adopt ban order rule dismiss appoint resign fire sack nominate swear veto overturn "
    "uphold sue file appeal fine block suspend cancel postpone",
    "trade": "buy acquire merge sell bid offer purchase invest fund supply donate pay owe close cut hike raise lower impose",
    "protest": "protest rally demonstrate strike riot clash march occupy boycott",
    "open": "open begin start end close reopen resume halt stop cease suspend declare impose lift break_out",
    "count": "rise fall climb drop increase decrease reach total number stand exceed double triple grow shrink",
    "discover": "discover unearth uncover exhume detect locate",
}

ACT_VERBS: dict[str, str] = {verb: name for name, verbs in reversed(_CLASSES.items()) for verb in verbs.split()}
"""Class of act by verb lemma; where two classes share a verb the first listed counts."""
