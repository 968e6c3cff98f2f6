"""Verbs that tell an act only beside certain words: what they are done to, who does them, the particle that goes with them.

One line a verb: conditions and the class that they bring, tried in order, apart by semicolons; a verb that fits none of its
conditions tells no act. A condition is one or more of these, joined by `+`: `o:KIND` the object (in the passive the subject)
is of that kind, `s:KIND` the subject is, `o:none` there is no object, `p:WORD/WORD` one of these particles or prepositions
hangs on the verb, `v:passive`,
`any`. The kinds of nouns stand in `noun_kinds.py`.
"""

_TABLE = """
abandon: o:place withdraw; o:thing withdraw
back: p:off/away/out withdraw
blow: p:up damage
block: s:hazard damage; any restrict
board: o:vehicle+s:force take
break: o:none+s:thing damage; o:none+s:hazard open; s:force+p:into advance; s:people+p:into steal;
    o:none+p:through/into+s:force advance; o:none+p:out open; o:thing damage
burn: o:none+s:thing damage; o:thing damage; o:place damage; o:people injure
burst: o:none+s:thing damage
call: p:off+o:activity decide
catch: o:people+p:with detain; p:fire damage
charge: o:people try
claim: o:lives kill
close: o:place open; o:facility open; o:none+s:facility open; o:deal trade
crack: o:none+s:thing damage
cross: o:boundary advance; o:place advance
crush: o:people kill; o:thing damage
cut: o:price trade; o:supply damage; p:off restrict
declare: o:emergency restrict; o:activity open
defend: o:place fight
defeat: o:people elect; o:body elect
deliver: o:goods aid
demote: o:people decide
devastate: o:place damage; o:thing damage; o:facility damage
dig: p:out rescue
discharge: o:people release
dissolve: o:body decide
down: o:vehicle attack
drive: s:force+p:out/back/off/from take; s:body+p:out/back/off/from take; p:out/back/off/from+o:force take
drop: o:weapon attack; o:charge try
end: o:activity open; o:none+s:activity open
expel: o:force take; any displace
enter: o:place advance; o:facility advance
escape: o:facility withdraw; o:place withdraw; o:none+s:people withdraw
capture: o:place take; o:people detain; o:force take; o:thing take; o:vehicle take; o:facility take; o:name take
fall: o:none+s:place+p:to take; o:none+s:missile attack
fight: o:people fight; o:force fight; o:body fight; o:name fight; s:force+o:none fight; s:people+o:none fight
find: p:guilty/liable/innocent try; o:people rescue; o:hidden discover
fire: o:weapon attack; p:at/on/into attack; o:people decide
force: p:out displace; p:from displace
free: o:people release
give: p:up+o:none yield
grab: o:place take
gun: p:down kill
hang: o:people kill
hit: s:hazard+o:place hit; s:hazard+o:thing hit; s:hazard+o:people hit; s:hazard hit; s:force attack; s:missile
    attack; o:people attack; o:place attack; o:thing attack
hold: v:passive+o:people detain; s:force+o:people detain; s:body+o:people detain; o:poll elect; o:meeting meet;
    o:rally protest; o:place control
ignite: o:none damage; o:thing damage
impose: o:measure restrict
intercept: o:missile attack; o:vehicle take
jolt: s:hazard quake; o:place quake
kick: p:out displace
lash: s:hazard hit
batter: s:hazard hit
pound: s:hazard hit; s:force attack; s:missile attack; o:place attack
pummel: s:hazard hit; s:force attack; o:place attack
sweep: s:hazard hit; p:away/off damage
launch: o:weapon attack
lay: p:off decide; o:siege attack
leak: o:none+s:thing damage; o:fluid damage
leave: o:dead kill; o:wounded injure; o:homeless displace; o:place withdraw; s:people+o:none withdraw
lift: o:measure open
lose: o:poll elect; o:place withdraw; o:lives kill; o:case try
move: o:people displace; o:force advance; o:none+s:force+p:into/towards/toward/to advance
open: p:fire attack; o:facility open; o:none+s:facility open; o:activity open
order: p:out displace
overthrow: o:body take; o:people take
pass: o:law decide
pay: o:money trade; o:people trade
plant: o:weapon attack
pull: p:out/back/from+o:none withdraw; p:out/back/from+o:force withdraw; p:out/from+o:people rescue
push: s:people+p:back+o:people take; s:force+p:back/out/away/from take; s:body+p:back/out/away/from take;
    p:back/out/away/from+o:force take; o:none+p:into/towards/toward+s:force advance
quit: o:place withdraw; s:people decide
quash: o:verdict try
overturn: o:verdict try; o:law decide; o:none+s:vehicle crash
uphold: o:verdict try; o:law decide
appeal: o:verdict try; o:none+p:against try
raid: any attack
raise: o:price trade
lower: o:price trade
march: s:force advance; any protest
hike: o:price trade
slash: o:price trade
rally: o:none+s:people protest; s:people+p:against protest
ram: o:thing attack; o:place attack; o:people attack; p:into attack
plow: p:into crash
plough: p:into crash
slam: p:into crash; s:hazard hit
rattle: s:hazard quake
reach: s:hazard hit; o:deal agree; o:place advance; o:boundary advance
recover: o:people rescue; o:place take; o:vehicle rescue
release: o:people release
rescind: o:measure decide; o:law decide
revoke: o:measure decide; o:law decide
rock: s:hazard quake; s:missile hit
rule: s:body decide; s:people decide
run: p:over injure
save: o:people rescue
search: p:for rescue
secure: o:place take
shake: s:hazard quake
shelter: o:people displace
house: o:people displace
shoot: p:down+o:vehicle attack; p:dead kill; o:people attack; p:at/on attack
shut: o:facility open; o:place open; p:down+o:facility open; o:none+s:facility+p:down open
sink: o:vehicle crash; o:none+s:vehicle crash
spill: o:fluid damage; o:none+s:fluid damage
spread: o:none+s:illness infect
stage: o:rally protest; o:poll elect
step: p:down yield
stop: o:activity open; o:vehicle restrict
storm: o:place attack; o:facility attack; o:thing attack
strand: o:people displace
strike: o:deal agree; s:hazard hit; o:none+s:people protest; o:people attack; o:place attack; o:thing attack; s:force
    attack
supply: o:goods aid; o:weapon aid; o:people aid
provide: o:goods aid; o:weapon aid
send: o:force advance; o:goods aid; o:weapon aid
surround: s:force advance; s:people advance; s:body advance
encircle: s:force advance; s:people advance; s:body advance
erupt: s:hazard hit; s:thing damage
collide: s:vehicle crash; s:people crash
crash: s:vehicle crash; s:people crash; o:vehicle crash
take: s:hazard+o:thing damage; s:people+o:place take; s:force+o:place take; s:body+o:place take; o:hostage detain;
    o:control take; p:to+o:streets protest; o:lives kill
target: s:force attack; s:missile attack; o:place attack; o:thing attack; o:people attack
tear: p:down damage
treat: o:people aid
swear: p:in decide
throw: o:weapon attack
hurl: o:weapon attack
trap: o:people displace
walk: p:out protest
win: o:poll elect; s:candidate+o:none elect; o:case try; o:place take
vote: any elect
wash: p:away damage
wipe: p:out damage
"""


def _read(table: str) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """By verb its (conditions, class) pairs; a line that begins with blanks goes on from the one before."""
    found: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = {}
    for line in table.strip().replace("\n    ", " ").splitlines():
        verb, _, rest = line.partition(":")
        cases = [case.split() for case in rest.split(";")]
        found[verb] = tuple((tuple(conditions.split("+")), name) for conditions, name in cases)
    return found


SENSES: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = _read(_TABLE)
"""By verb lemma its cases: the conditions, all of which must hold, and the class that they bring."""
