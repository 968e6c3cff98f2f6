"""How much a word tells, from a fixed background: never from what happens to have been read so far."""

from parallax.values.memo import WORDS, memo
from parallax.values.word_weights import word_key, word_weight

# Function words, words of telling and of time: they say nothing of what is told (time is a typed field).
# Units and number words too: figures are typed fields.
_SILENT = """
a about above across after again against all almost along already also although am amid among an and another any
are around as at away back be because been before being below between both but by can could did do does doing
don't down due during each either else enough even ever every few first for from further had has have having he
her here hers him his how however i if in into is it its itself just last least less like made make makes making
many may me meanwhile might more most much must my near nearly neither never next no nor not now of off often on
once one only onto or other others our out over own per perhaps quite rather really same second she should since
so some something soon still such than that the their theirs them then there therefore these they this those
though through thus till to today together too toward towards two under until up upon us very via was we well were
what when where whether which while who whole whom whose why will with within without would yesterday yet you your
said say says saying told tell tells telling added adding add adds according announced announce announces
announcing stated state states stating reported report reports reporting reportedly claimed claim claims claiming
noted notes noting explained explains stressed stressing confirmed confirms confirm indicated indicate statement
spokesman spokeswoman spokesperson spokespeople news agency agencies media quoted quote website channel post
posted video monday tuesday wednesday thursday friday saturday sunday january february march april june july
august september october november december day days week weeks month months year years hour hours night morning
evening afternoon order mr mrs ms dr
kilometre kilometres kilometer kilometers km mile miles metre metres meter meters square second seconds minute minutes
percent cent tonne tonnes ton tons dollar dollars tens dozen dozens hundred hundreds thousand thousands million
millions billion billions three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty
thirty forty fifty sixty seventy eighty ninety
"""
SILENT = frozenset(_SILENT.split())
LEAST = 0.2
"""The weight of the commonest word that is not silent."""
FULL_AT = 5.0
"""The background weight (natural logarithm above the commonest words) from which a word counts in full."""


@memo(WORDS)
def weight(word: str) -> float:
    """The weight of a lower-cased word as met, 0 to 1: 0 for silent words and bare numbers, 1 for rare words and names."""
    if word in SILENT or not any(letter.isalpha() for letter in word):
        return 0.0
    return min(1.0, max(LEAST, word_weight(word_key(word)) / FULL_AT))
