"""Reports of the usual length: a draft's own sentences in paragraphs, with residents, streets and weather between them.

What is added tells no count and nobody's harm, so the truth of the world is the same; it is there to be read. Its words are
everyday ones and its names are made for the world, so that two worlds are no more alike than two stories of a newspaper.
"""

from collections.abc import Iterator
from random import Random

from world.drafts import Draft, World
from world.marked import read_marks
from world.wording import chosen

SHORTEST, LONGEST = 300, 800
"""Words of a report."""

_HEADS = "B Br D Dr F G Gr H J K Kl L M N P Pr R S St T Tr V W Z".split()
_MIDDLES = "a e i o u ai ea oa ie".split()
_TAILS = "bert dan der din fen gan kin lan ler lin man mer nard net nik ran rik ron sen ska ten tin van vik win".split()

SENTENCES = (
    "[Near|Behind|Opposite|Not far from] the [school|station|hospital|library] on {street} Street, where [the market is held|the "
    "buses leave for {village}|most of the offices are], [people|families|students|neighbours] [were waiting for news|talked about "
    "what comes next|had come out to look|stood together] [all day|in the rain|until late at night|in the early morning], and "
    "[the traffic had to find another way|the shops stayed open longer than they do at this time of the year|nobody seemed to know "
    "what would be decided].",
    "In {village}, a village not far from {town}, [life went on much as before|the school kept its doors open|the power was back|"
    "there was little to see] [by the afternoon|during the night|on the second day|at first], although [the road to the coast was "
    "hard to pass|many families had left for the homes of relatives|most of the people who work in {town} stayed at home].",
    "{town} lives from [trade and small business|the land around it|the port|its university], and like much of {region} it has "
    "[lost many of its young people to larger cities|seen its old centre empty over the years|tried for years to bring new work "
    "to the valley], a change that [could be seen in its streets long before this week|has shaped every election since|most "
    "of the people here have learned to live with].",
    "The [hall|school|office building|house] on {street} Street in {town} that [was to be opened this year|stands next to the "
    "station|most people here know from their own school days] has been [empty|closed|in use again|waiting for repairs] for "
    "[a long time|most of the year|years], and [plans for it have changed more than once|there is still no money for the work|"
    "it is not clear who will use it].",
    "{name}, [who runs a small shop|a teacher by training|who came home only last year], [walked|drove|took the bus] from {village} "
    "to {town} to [look for a friend|see what was left of the house|help where there was something to do|find out more], and [went "
    "home again when it got dark|stayed for the night with relatives|spent most of the day in the waiting room of the hospital].",
    "It was not clear [when the work would begin|who would pay for it|how long that would take|what had been decided], and [a "
    "meeting|a talk with residents|a visit by the minister] planned for [the afternoon|the next day|the weekend] was [put off|moved "
    "to {village}|kept short], which [left many people in {town} with more questions than before|came as no surprise to those who "
    "had been waiting|made little difference to the families on {street} Street].",
    "“{felt},” said {name}, who [lives|works|grew up|has a shop] on {street} Street in {town}.",
    "{name}, [a teacher|a driver|a nurse|a student|an engineer] from {village}, [said|told reporters|added] that {felt_so}.",
    "The road from {town} to {village} [was open again|stayed closed|was open to local traffic] [in the evening|for most of the "
    "day|after the rain], [the road office|a notice at the town hall|local radio] [reported|said].",
    "[The weather service|Forecasters] expected [rain|a cold night|clear skies|strong wind] [for {region}|in {town}|along the coast] "
    "[through the week|in the coming days|by the weekend].",
    "{name}, a spokeswoman for the town of {town}, said [work on the roads|help for families|the cost of it all|a new plan] "
    "[would be discussed|was being looked at|had been agreed] [next week|in the coming days|with the government].",
)  # fmt: skip
FELT = (
    "[we|my family|my neighbours|my parents] [heard it before we saw anything|did not know where to go|never thought it could "
    "happen here|waited for hours|left everything behind|just want to know what happened|have lived here for years|will stay as "
    "long as we can|had no time to think|need help now, not next year]"
)


def long_text(world: World, draft: Draft, random: Random) -> str:
    """A draft's text at the length of a usual report, in paragraphs of one to three sentences."""
    goal = random.randint(SHORTEST, LONGEST)
    own = [read_marks(piece.marked).text for piece in draft.pieces]
    paragraphs = [[sentence] for sentence in own]
    for sentence in _background(world, random, goal - sum(len(each.split()) for each in own)):
        at = random.randint(1, len(paragraphs))
        fits = len(paragraphs[at - 1]) < random.randint(1, 3)
        paragraphs[at - 1 : at] = [[*paragraphs[at - 1], sentence]] if fits else [paragraphs[at - 1], [sentence]]
    return "\n\n".join(" ".join(sentences) for sentences in paragraphs) + "\n"


def _background(world: World, random: Random, words: int) -> Iterator[str]:
    """Sentences until so many words are told."""
    scene = world.event.truth.scene
    made = Random(world.seed)  # noqa: S311 -- one world's villages and streets are the same in all its reports
    villages, streets = [[_name(made) for _ in range(5)] for _ in range(2)]
    while words > 0:
        felt, other = chosen(random, FELT), chosen(random, FELT)
        sentence = chosen(random, random.choice(SENTENCES)).format(
            name=f"{_name(random)} {_name(random)}",
            town=random.choice(scene.towns).name,
            region=scene.region.name,
            village=random.choice(villages),
            street=random.choice(streets),
            felt=felt[0].upper() + felt[1:],
            felt_so=felt,
            other=other[0].upper() + other[1:],
        )
        words -= len(sentence.split())
        yield sentence


def _name(random: Random) -> str:
    return random.choice(_HEADS) + random.choice(_MIDDLES) + random.choice(_TAILS)
