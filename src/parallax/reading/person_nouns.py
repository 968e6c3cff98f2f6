"""Which nouns denote people."""

import re

from parallax.values.memo import memo
from parallax.values.words import words

_NOUNS = frozenset(
    words(
        """
        abductee academic accomplice accused activist actor actress addict administrator admiral adolescent adult
        adviser advisor agent aide airman ally ambassador analyst applicant apprentice architect archaeologist arsonist
        artist assailant assassin assistant athlete attacker attendant attendee attorney aunt author baby bailiff baker
        banker beginner believer beneficiary bishop blogger boatman body bodyguard bomber boss boy boyfriend breadwinner
        bride broker brother builder businessman businesswoman buyer bystander cadet caller campaigner candidate captain
        captive caregiver caretaker carpenter carrier cashier casualty celebrity chairman chairwoman champion chief
        child citizen civilian classmate cleaner cleric clerk client climber coach colleague colonel combatant comedian
        commander commando commissioner commuter companion conscript conspirator consultant consumer contractor convict
        cook cop corpse corporal councillor councilor counsellor couple cousin coworker creditor crewman crew criminal
        critic crowd customer cyclist dad dancer daughter dealer deaf decedent defector defendant defender
        delegate democrat demonstrator dentist deponent deportee deputy deserter designer detainee detective developer
        diplomat director disciple dissident diver doctor donor driver drone-operator dweller economist editor educator
        elder elector electrician emigrant emperor employee employer enemy engineer entrant entrepreneur envoy
        escapee evacuee executive exile expatriate expert explorer extremist eyewitness faithful fan farmer farmworker
        father fatality fellow female fighter filmmaker firefighter fireman fisher fisherman follower footballer
        foreigner founder freshman friend fugitive gangster gendarme general girl girlfriend governor graduate
        grandchild grandfather grandmother grandparent grandson granddaughter groom guard guardian guerrilla guest guide
        gunman hacker head healer helper hero herder hijacker hiker historian homeowner hooligan host hostage
        householder human hunter husband immigrant infant inhabitant inmate innocent insider inspector instructor
        insurgent intellectual interpreter intruder investigator investor invitee islander islamist jew jihadist
        jobseeker journalist judge juror keeper kid kidnapper killer king labourer laborer landlord lawmaker lawyer
        leader learner legislator lecturer lieutenant lifeguard loyalist looter lover magistrate major male man manager
        manifestant marcher marine mariner marksman martyr mayor mechanic mediator medic member mentor mercenary
        merchant messenger midwife migrant militant militiaman militiawoman millionaire billionaire miner minister minor
        missionary mob monk mother motorcyclist motorist mountaineer mourner mp murderer musician muslim christian hindu
        nationalist native negotiator neighbour neighbor newborn newcomer nephew niece nominee nun nurse observer
        occupant offender officer official onlooker operative operator opponent organiser organizer orphan outsider
        owner painter paramedic paratrooper parent parishioner parliamentarian partisan partner party-goer passenger
        passerby passer-by patient patrolman peacekeeper peasant pedestrian pensioner peer people performer perpetrator
        person personnel philanthropist photographer physician picker pilgrim pilot pirate plaintiff player plotter poet
        policeman policewoman politician porter postman practitioner preacher predecessor premier president priest
        prince princess principal prisoner private producer professional professor programmer prosecutor prostitute
        protester protestor psychiatrist psychologist publisher pupil queen racer radical raider rebel receptionist
        recipient recruit refugee relative reporter representative republican rescuer researcher reservist resident
        respondent retiree returnee absentee reveller reveler rider rioter rival robber roommate royal runner sailor salesman
        saint saver scholar schoolboy schoolchild schoolgirl scientist scout seaman secretary seller senator separatist
        sergeant servant serviceman servicewoman servicemember settler shareholder shepherd sheriff shooter shopkeeper
        shopper sibling sister skier skipper slave smuggler smoker sniper soldier solicitor son soul specialist
        spectator speaker spokesman spokesperson spokeswoman sportsman spouse spy staff staffer stakeholder stowaway
        stranger striker student subscriber successor sufferer suitor supervisor supporter surgeon survivor suspect
        swimmer sympathiser sympathizer taxpayer teacher teammate technician teenager teen tenant terrorist thief thug
        toddler tourist trader trafficker trainee trainer traitor translator traveller traveler trespasser tribesman
        troop trooper trustee tutor twin uncle undertaker undergraduate user vendor veteran viceroy victim victor viewer
        villager viewer violator visitor volunteer voter waiter waitress walker warden warlord warrior watchman
        wife winner witness woman worker workman worshipper worshiper wounded writer youngster youth zealot dead injured
        missing homeless unemployed elderly displaced fatality death life casualty
        """
    )
)
CREWS = words(
    "audience band congregation contingent crew crowd delegation gang garrison party squad staff team workforce"
)
"""Names of people together, of whom so many are told by an "of"."""
_IRREGULAR = {
    "men": "man", "women": "woman", "children": "child", "people": "person", "persons": "person", "wives": "wife",
    "thieves": "thief", "lives": "life", "babies": "baby", "bodies": "body", "casualties": "casualty",
    "fatalities": "fatality", "schoolchildren": "schoolchild", "grandchildren": "grandchild", "passersby": "passerby",
    "passers-by": "passer-by",
}  # fmt: skip
_PERSON_ENDINGS = re.compile(
    r"[a-z]{2,}(?:men|women|people|persons|ists|ologists|eers|crats|folk|goers|mates|keepers|holders|"
    r"fighters|workers|soldiers|makers)\Z"
)
_NOT_PEOPLE = frozenset(
    words(
        """
        careers piers beers peers tiers lists mists fists wrists specimens regimens omens lifelists twists waists heists
        assists exists specimen regimen omen peoples lawmakers'
        """
    )
) - {"peers"}  # fmt: skip


def singular(noun: str) -> str:
    """A noun's singular by English rules: "children" is "child", "countries" is "country", "buses" is "bus"."""
    lower = noun.lower()
    if lower in _IRREGULAR:
        return _IRREGULAR[lower]
    if lower.endswith("ies") and len(lower) > 4:
        return lower[:-3] + "y"
    if re.search(r"(?:ss|x|z|ch|sh|[^ao]us)es\Z", lower):
        return lower[:-2]
    if lower.endswith("s") and not lower.endswith(("ss", "us", "is")):
        return lower[:-1]
    return lower


def is_person_noun(noun: str) -> bool:
    """True for a noun that denotes people, singular or plural."""
    lower = noun.lower().replace("’", "'")
    if lower in _NOT_PEOPLE:
        return False
    if singular(lower) in _NOUNS or lower in _NOUNS or lower in _IRREGULAR:
        return True
    return bool(_PERSON_ENDINGS.fullmatch(lower))


_NOT_LIVING = frozenset(
    words(
        "body carrier casualty corpse crew dead deaf decedent death fatality faithful fellow female hostage human innocent life major male "
        "martyr minor missing mob native operative party-goer private professional radical royal saver soul twin type victor"
    )
)
"""Nouns of people by which nobody is named who speaks, or which mean things as often."""


@memo(4_096)
def is_living(noun: str) -> bool:
    """True for a noun of people who can say something, singular or plural: no dead, no parts of a count."""
    lower = noun.lower().replace("’", "'")
    return lower not in _NOT_LIVING and singular(lower) not in _NOT_LIVING and is_person_noun(lower)
