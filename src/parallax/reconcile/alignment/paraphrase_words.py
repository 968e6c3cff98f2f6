"""Words and phrases that tell of one thing in other words, wider than `concepts`: data alone.

A line is a class: its name, then its members in any one form. `ACTS` are what is done, happens or is so, which can be denied;
`THINGS` are what it is done to, with or by. `PHRASES` give the words that stand for several ("|" parts them). Each entry
stands in the language; none is of a story. `WEAK` are acts of finding out and telling, whose denial denies no fact.
"""

ACTS = """
interrupt: interrupt interrupted interruption outage blackout disruption disrupted shortage
cause: cause caused causes blame blamed blames due triggered because owing attributable responsible responsibility culprit led
inspect: inspect inspected inspection inspections check checked checks examine examined examination serviced service maintained
 maintenance overhaul overhauled surveyed audit audited tested tests vetted
faulty: fault faults faulty defect defects defective flaw flaws flawed worn corroded corrosion rusted rusty rust cracked crack
 cracks leak leaks leaking leaked malfunction malfunctioned deficiency deficient fail failed failing failure failures
sound: sound intact flawless roadworthy seaworthy airworthy serviceable
derail: derail derailed derailment
crash: crash crashed collision collided rammed
overturn: overturn overturned capsize capsized tipped
sink: sink sank sunk sinking
drown: drown drowned drowning
swerve: swerve swerved veered
brake: brake brakes braked braking
speed: speed speeding sped fast
overload: overload overloaded overloading overcrowded overcrowding crammed overfull
fasten: fasten fastened lash lashed secured strapped anchored moored
asleep: asleep slept sleeping dozed nodded tired fatigue exhausted drowsy
drunk: drunk alcohol intoxicated drunken
shoot: shoot shot shots shooting fired fire gunfire gunshot gunshots bullet bullets ammunition rounds
warn: warn warned warning warnings alert alerts alerted alarm alarms siren sirens inform informed advised advise
order: ordered orders instruct instructed instruction instructions directive commanded
ban: ban banned bans prohibit prohibited prohibition forbid forbidden forbade outlawed
allow: allow allowed permitted permission authorise authorised authorize authorized
licence: licence license licensed licenced
pay: pay paid payment payments ransom compensation compensate compensated reimburse reimbursed
bribe: bribe bribes bribery kickback kickbacks
steal: steal stole stolen theft embezzle embezzled embezzlement embezzling misappropriated looted looting robbed robbery
demand: demand demands demanded requested requests want wanted wants urge urged
promise: promise promised pledge pledged vow vowed guarantee guaranteed assurance assured
refuse: refuse refused refusal reject rejected decline declined rebuffed spurned
leave: leave left leaving depart departed departure abandon abandoned evacuate evacuated evacuation withdraw withdrew withdrawal flee fled
 retreat retreated pullout
return: return returned returning
arrive: arrive arrived arrival
late: late delay delayed delays overdue
hold: hold held controls control occupy occupied
take: take taken took seize seized capture captured conquered stormed
violate: violate violated violation violations breach breached
begin: begin began begun start started starts starting commence commenced
end: finish finished stop stopped halt halted ceased concluded
resume: continue continued continues continuing resume resumed ongoing
cancel: cancel cancelled canceled cancellation scrap scrapped shelved suspend suspended suspension postponed
close: close closed closes closure shut shutdown sealed
reopen: reopen reopened reopening
repair: repair repaired repairs fix fixed mend mended restore restored restoration reconnected
contaminate: contaminate contaminated contamination pollute polluted pollution poisoned tainted unclean
disinfect: chlorine chlorinated chlorination disinfected disinfect
boil: boil boiled boiling
burn: blaze burnt burned burning ablaze alight
ignite: spark sparks ignite ignited ignition kindled arson
extinguish: extinguish extinguished contained doused quenched
lock: locked bolted padlocked chained barricaded
explode: explode exploded explosion explosions detonated detonation
collapse: collapse collapsed crumbled toppled
die: die died dead death deaths dying killed kill kills perish perished fatality fatalities deceased
hurt: injure injured injury injuries hurt wound wounded wounds
infect: infected infection infections sick sickness illness disease
vaccinate: vaccinate vaccinated vaccine vaccines vaccination inoculated
treat: hospitalised hospitalized treated treatment
recover: discharged cured recovered recovery
vanish: missing unaccounted disappeared vanished untraced
find: find found discover discovered located discovery uncovered detected
rescue: rescue rescued saved survivors survivor survived survive
search: search searched searching searches
identify: identify identified identification recognised
arrest: arrest arrested arrests detain detained detention custody
charge: charge charged accuse accused indict indicted indictment
convict: convict convicted conviction guilty condemned
acquit: acquit acquitted acquittal acquittals innocent exonerated
sentence: sentence sentenced jailed imprisoned prison jail
appeal: appeal appealed appeals appealing
testify: testified testimony testify
prove: proof proved proven prove evidence
investigate: investigate investigated investigation inquiry probe inquest
resign: resign resigned resigns resignation quit quits
dismiss: dismiss dismissed sack sacked layoff layoffs redundant redundancies dismissals
hire: hire hired recruit recruited recruitment employ employed
strike: walkout stoppage striking strikers picket pickets
negotiate: negotiate negotiated negotiation negotiations talks dialogue mediation bargaining
agree: agreed agreement deal accord pact accepted accept
sign: sign signed signature
offer: offer offered offers proposal proposed propose bid
merge: merge merger takeover acquisition acquire acquired buy bought purchase
sell: sell sold sale sales
profit: profit profits earnings
rise: rise rose risen increase increased increases raised grew grown climbed
fall: fell fallen decrease decreased reduce reduced lowered shrank shrunk
approve: approve approved approval backed endorsed
win: win won victory
report: complained complaint complaints
ignore: ignore ignored ignoring neglect neglected negligence negligent disregarded overlooked
comply: complied comply compliance obeyed
risk: danger dangerous hazard hazardous unsafe perilous
safe: safe safety safely harmless
plan: plan plans planned planning intend intended
attack: attack attacks attacked assault assaulted raid raided bombing bombed shelled shelling shell shells airstrike struck hit
 targeted targets strike strikes
arm: armed arming
provoke: provoked provocation unprovoked
free: freed release released releasing
violent: violence violent riot rioting rioters clashes
protest: protest protests demonstration demonstrate demonstrated march marched
help: aid assistance assist relief
visit: visit visited toured
meet: meet met meeting meetings
build: build built construct constructed construction
forecast: forecast forecasts predicted
record: logged entries entry
mistake: mistake mistakes error errors erroneous mistaken
"""

THINGS = """
electricity: supply power electricity electrical electric grid
track: track tracks rail rails railway line points
train: train trains locomotive carriage carriages wagon wagons coach railcar
truck: truck trucks lorry lorries vehicle vehicles car cars van vans tractor
bus: bus buses minibus
driver: driver drivers motorist
captain: captain skipper
passenger: passenger passengers aboard onboard boarded
ship: ship vessel boat boats ferry
plane: plane aircraft jet airliner
gun: gun guns rifle rifles pistol pistols firearm firearms weapon weapons
troop: troops troop soldier soldiers army servicemen serviceman platoon
police: police policeman policemen officer officers gendarme gendarmes constable
crowd: crowd marchers demonstrators protesters protestors
stone: stone stones rock rocks bottle bottles projectile projectiles
outpost: post posts position positions outpost outposts checkpoint
truce: ceasefire truce armistice
oil: oil petroleum slick fuel petrol diesel
sea: sea bay coast shore ocean harbour harbor beach
river: river stream creek brook
dam: dam dyke dike levee embankment reservoir
gate: gate gates sluice sluices spillway floodgate floodgates
bridge: bridge bridges viaduct overpass
slope: slope slopes hillside mountainside
mud: mud mudslide landslide landslip rockslide
rain: rain rains rainfall downpour
wind: wind winds gust gusts
wave: wave waves swell
firefighter: firefighter firefighters fireman firemen
smoke: smoke fumes smog
exit: exit exits door doors
lifejacket: lifejacket lifejackets lifebelt lifebelts
lifeboat: lifeboat lifeboats
seatbelt: seatbelt seatbelts belt belts
valve: valve valves
pipe: pipe pipes pipeline pipelines
hospital: hospital hospitals clinic clinics
body: body bodies corpse corpses
court: court courts tribunal judge judges magistrate
prosecutor: prosecutor prosecutors prosecution
lawyer: lawyer lawyers attorney attorneys counsel solicitor
witness: witness witnesses eyewitness eyewitnesses
shareholder: shareholder shareholders investor investors
wage: wage wages salary salaries
price: price prices cost costs
minister: minister ministers ministry
government: government cabinet
company: company firm operator corporation
worker: worker workers employee employees staff crew crews labourers
pupil: pupil pupils student students schoolchildren
child: child children boy girl infant baby babies
family: family families relative relatives parents kin
resident: resident residents inhabitant inhabitants villager villagers neighbour neighbours local locals
fisher: fisherman fishermen fisher fishers
tent: tent tents shelter shelters
house: house houses home homes
money: money cash funds
document: document documents letter letters memo logbook
drone: drone drones
missile: missile missiles rocket rockets mortar mortars
civilian: civilian civilians
hostage: hostage hostages captive captives
gunman: gunman gunmen attacker attackers hijacker hijackers assailant assailants kidnapper kidnappers
market: market markets bazaar
road: road roads highway motorway street
curve: curve bend
photo: photo photos photograph photographs picture pictures footage video videos images
camera: camera cameras cctv
list: list listed lists register registered manifest
"""

PHRASES = """
derailed: left the rails|came off the rails|jumped the tracks|came off the tracks|left the tracks|jumped the rails|left the track
shooting: opened fire|open fire|opening fire
attacked: fired on|fired at|fired into|firing on|firing at|fired upon
returned: came home|come home|coming home|came back|come back|coming back|got back|gone home|went home|go home|sent home|brought home
died: lost their lives|lost his life|lost her life|passed away|gave their lives|given their lives
resigned: stepped down|step down|stepping down|stood down|left office
dismissed: laid off|lay off
burning: caught fire|on fire|went up in flames|set alight|set ablaze
exploded: blew up|went off|blown up
collapsed: gave way|caved in
cancelled: called off|call off
refused: turned down
interrupted electricity: power cut|cut in power|loss of power|power failure|power outage|failure of power|cut in the power
missing: unaccounted for|still to be found
treated: intensive care|medical care|medical attention
continued: went ahead|go ahead|going ahead|carried on|carry on|remains in force|still in force
sound: good order|working order|good condition|good repair|perfect order|perfect condition
ignored: paid no attention|took no notice|nobody came|no one came|nothing was done|no action was taken
not caused: played no part|played no role|no part in|no role in|not to blame|not responsible|had no bearing|nothing to do with
rescued: pulled from|pulled out|brought ashore|brought to safety|brought out|dug out|found alive|found safe
extinguished: put out|under control
ignited: set fire
caused: led to|result of|because of|due to|resulted from|brought about|resulted in
troops: armed forces|armed services
gunmen: armed men|armed group|armed groups|armed gang|armed gangs|armed rebels|armed militants
surrendered: lay down their arms|laid down their arms|lay down arms|laid down arms|laying down their arms
armed: carried a gun|carried guns|carrying guns|carried weapons|carrying weapons|carried a weapon|carried arms
never: nothing of the kind
not: failed to|fails to|failing to|fail to|refused to|refusing to
informed: in advance|was told|were told|been told|notified by|notified of|notified that
ordered: was told to|were told to|been told to
speaking: talking about|talk about|talked about|talks about
gradually: in steps|in stages|step by step|by degrees
dead people: no one survived|nobody survived|no survivors
"""

WEAK = "find report record plan prove investigate visit meet help testify inspect promise demand offer"
QUESTIONS = """
warn pay brake arm order provoke lock fasten overload drunk asleep speed violate demand contaminate
disinfect resign sign negotiate refuse extinguish cancel
"""
"""Acts of which a story has one as a rule, so that whoever says yes or no of one speaks to one question."""
DATED = "inspect repair warn order sign approve meet visit sell build report"
"""Acts that one month has one of as a rule."""
LIGHT = "carried out|carry out|carries out|carrying out"
"""Words that only bring in what is done."""
