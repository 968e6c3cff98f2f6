"""Invented sentences with the rows that a reader codes: act, actor, target, place, extent, first day, polarity."""

from typing import NamedTuple


class Row(NamedTuple):
    """One row as coded by hand; `day` is the first day, `denied` the polarity."""

    act: str
    actor: str | None = None
    target: str | None = None
    place: str | None = None
    extent: str | None = None
    day: str | None = None
    denied: bool = False


ROWS: dict[str, list[Row]] = {
    # who: passive, subject, owner, relative clause, participle, conjunction
    "Two depots in Bergen were burned by Danish troops on Monday.": [
        Row("damage", "Danish troops", "Two depots", "Bergen", "in", "2031-03-03")
    ],
    "Swedish forces attacked the port of Bergen and captured the town of Voss.": [
        Row("attack", "Swedish forces", "the port of Bergen", "Bergen", "in"),
        Row("take", "Swedish forces", "the town of Voss", "Voss", "in"),
    ],
    "The Harrow Brigade, which shelled a school in Lyon, has left the area.": [
        Row("attack", "Harrow Brigade", "a school", "Lyon", "in"),
        Row("withdraw", "Harrow Brigade", "the area"),
    ],
    "Gunmen stormed a bank in Malmö on Tuesday, killing two guards.": [
        Row("attack", "Gunmen", "a bank", "Malmö", "in", "2031-03-04"),
        Row("kill", "Gunmen", "two guards", "Malmö", "in", "2031-03-04"),
    ],
    "The Norwegian Navy's attack on the convoy lasted an hour.": [Row("attack", "Norwegian Navy", "the convoy")],
    "Shelling of the harbour by Danish forces injured nine people.": [
        Row("attack", "Danish forces", "the harbour"),
        Row("injure", "Danish forces", "nine people"),
    ],
    "The Northern Front claimed responsibility for the bombing of the station.": [
        Row("attack", "Northern Front", "the station")
    ],
    "Airstrikes by the Danish Air Force killed six fishermen near Bergen.": [
        Row("attack", "Danish Air Force", None, "Bergen", "near"),
        Row("kill", "Danish Air Force", "six fishermen", "Bergen", "near"),
    ],
    "Soldiers and police officers arrested the mayor in Lyon.": [
        Row("detain", "Soldiers and police officers", "the mayor", "Lyon", "in")
    ],
    "Three villages were shelled from the sea.": [Row("attack", None, "Three villages")],
    "The ministry said it had expelled four diplomats.": [Row("displace", "ministry", "four diplomats")],
    "Danish soldiers managed to cross the river and failed to take the bridge.": [
        Row("advance", "Danish soldiers", "the river"),
        Row("take", "Danish soldiers", "the bridge", denied=True),
    ],
    "An explosion at a mill in Bergen killed two workers on Monday.": [
        Row("damage", None, "a mill", "Bergen", "in", "2031-03-03"),
        Row("kill", None, "two workers", "Bergen", "in", "2031-03-03"),
    ],
    # extents
    "Swedish forces now control almost all of Bergen.": [
        Row("control", "Swedish forces", "almost all of Bergen", "Bergen", "part")
    ],
    "Danish tanks advanced towards Uppsala on Sunday.": [
        Row("advance", "Danish tanks", None, "Uppsala", "towards", "2031-03-02")
    ],
    "Swedish troops recaptured the outskirts of Uppsala.": [
        Row("take", "Swedish troops", "the outskirts of Uppsala", "Uppsala", "part")
    ],
    "Rebels seized two bridges north of Lyon.": [Row("take", "Rebels", "two bridges", "Lyon", "near")],
    "The storm damaged roofs throughout Bergen.": [Row("damage", None, "roofs", "Bergen", "whole")],
    "The navy shelled the depot, ten miles north of Bergen.": [Row("attack", "navy", "the depot", "Bergen", "near")],
    # when
    "Swedish troops captured Bergen on Monday, nine days after the war began in February.": [
        Row("take", "Swedish troops", "Bergen", "Bergen", "in", "2031-03-03")
    ],
    "Police arrested a man who fled the country in 2029.": [
        Row("detain", "Police", "a man"),
        Row("withdraw", "man", "the country", day="2029-01-01"),
    ],
    "Since the siege began in January, Danish gunners have destroyed forty houses.": [
        Row("damage", "Danish gunners", "forty houses")
    ],
    # denied
    "Denmark denied that its navy had sunk the ferry.": [Row("crash", None, "the ferry", denied=True)],
    "The rebels did not withdraw from Uppsala.": [Row("withdraw", "rebels", None, "Uppsala", "in", denied=True)],
    "No hostages were freed on Tuesday.": [Row("release", None, "No hostages", day="2031-03-04", denied=True)],
    # nature
    "A magnitude 6.2 earthquake struck Jambi on Monday.": [Row("hit", None, "Jambi", "Jambi", "in", "2031-03-03")],
    "More than 300 houses collapsed in Bergen.": [Row("damage", None, "More than 300 houses", "Bergen", "in")],
    "Firefighters rescued eleven children from a burning school in Lyon on Sunday.": [
        Row("rescue", "Firefighters", "eleven children", "Lyon", "in", "2031-03-02")
    ],
    "About 900 people were evacuated from Lyon.": [Row("displace", None, "About 900 people", "Lyon", "in")],
    "The wildfire destroyed nine farms and left four people homeless.": [
        Row("damage", None, "nine farms"),
        Row("displace", None, "four people"),
    ],
    "A ferry capsized near Bergen, drowning seven passengers.": [
        Row("crash", None, "A ferry", "Bergen", "near"),
        Row("kill", None, "seven passengers", "Bergen", "near"),
    ],
    # elections
    "Anna Holm won the election in Norway on Sunday.": [
        Row("elect", "Anna Holm", "the election", "Norway", "in", "2031-03-02")
    ],
    "Peter Lund conceded defeat on Monday.": [Row("elect", "Peter Lund", "defeat", day="2031-03-03")],
    "The Constitutional Court annulled the vote.": [Row("decide", "Constitutional Court", "the vote")],
    # courts
    "A court in Lyon sentenced Jean Morel to nine years in prison on Monday.": [
        Row("try", "court in Lyon", "Jean Morel", "Lyon", "in", "2031-03-03")
    ],
    "Morel was acquitted of fraud but convicted of perjury.": [Row("try", None, "Morel"), Row("try", None, "Morel")],
    "Prosecutors charged two brokers with theft.": [Row("try", "Prosecutors", "two brokers")],
    # crime
    "Hijackers seized a Norwegian airliner and freed forty passengers in Lyon.": [
        Row("take", "Hijackers", "a Norwegian airliner"),
        Row("release", "Hijackers", "forty passengers", "Lyon", "in"),
    ],
    "The hijackers surrendered to police on Tuesday.": [Row("yield", "hijackers", None, day="2031-03-04")],
    "Thieves stole nine paintings from a museum in Bergen.": [
        Row("steal", "Thieves", "nine paintings", "Bergen", "in")
    ],
    # business
    "Harrow Steel acquired Nordic Mills for $2 billion on Monday.": [
        Row("trade", "Harrow Steel", "Nordic Mills", day="2031-03-03")
    ],
    "The European Commission blocked the merger.": [Row("restrict", "European Commission", "the merger")],
    "Nordic Mills and Harrow Steel signed an agreement on Tuesday.": [
        Row("agree", "Nordic Mills and Harrow Steel", "an agreement", day="2031-03-04")
    ],
    "Harrow Steel dismissed 300 workers.": [Row("decide", "Harrow Steel", "300 workers")],
    # disease and aid
    "Nurses vaccinated 4,000 children in Jambi.": [Row("aid", "Nurses", "4,000 children", "Jambi", "in")],
    "Cholera infected 90 people in the camp.": [Row("infect", None, "90 people")],
    # protest, fights, restrictions, meetings
    "Thousands of students marched in Lyon on Monday.": [
        Row("protest", "Thousands of students", None, "Lyon", "in", "2031-03-03")
    ],
    "Danish and Swedish troops clashed near Uppsala.": [
        Row("fight", "Danish and Swedish troops", None, "Uppsala", "near")
    ],
    "The government imposed a curfew on Bergen.": [Row("restrict", "government", "a curfew", "Bergen", "in")],
    "Anna Holm met Peter Lund in Lyon on Monday.": [Row("meet", "Anna Holm", "Peter Lund", "Lyon", "in", "2031-03-03")],
    "Talks were held in Lyon to stop the war.": [Row("meet", None, "Talks", "Lyon", "in")],
    # what judging whole stories by hand brought
    "A member of the Harrow Brigade confessed to killing a judge.": [
        Row("kill", "member of the Harrow Brigade", "a judge")
    ],
    "The judge's killing shocked the town.": [Row("kill", None, "The judge")],
    "Nine fishermen were killed in raids by the Danish Air Force.": [
        Row("kill", "Danish Air Force", "Nine fishermen"),
    ],
    "Danish shelling of the harbour killed two people.": [
        Row("attack", "Denmark", "the harbour"),
        Row("kill", "Denmark", "two people"),
    ],
    "The wave destroyed houses in the eastern province of Jambi.": [Row("damage", None, "houses", "Jambi", "in")],
    "Swedish forces regained control of the port of Bergen.": [
        Row("take", "Swedish forces", "the port of Bergen", "Bergen", "in")
    ],
    "Four miners lost their lives in northern Norway.": [Row("kill", None, "Four miners", "Norway", "part")],
    "Fierce clashes broke out near Uppsala.": [Row("fight", None, None, "Uppsala", "near")],
    "Peter Lund was found guilty on Monday.": [Row("try", None, "Peter Lund", day="2031-03-03")],
    "Gunmen fled on foot.": [Row("withdraw", "Gunmen")],
}
"""Sentences that tell of acts, each with its rows."""

NONE: tuple[str, ...] = (
    "Danish troops gathered to destroy the bridge.",
    "The rebels plan to capture Voss.",
    "The company will close its mill in Lyon.",
    "If the dam breaks, the flood would destroy the town.",
    "Did the army shell the hospital?",
    "Landslides often kill farmers in the hills.",
    "The army could have captured Uppsala.",
    "Denmark threatened to bomb the harbour.",
    "The mayor urged the rebels to release the hostages.",
    "Peter Lund vowed to appeal the verdict.",
    "The island is three times the area of Bergen.",
    "The number of dead reached 40 on Monday.",
    "The reservoir holds nine million cubic metres of water.",
    "Shares of Harrow Steel rose 4 percent on Monday.",
    "The minister broke his silence on Monday.",
    "The river crosses the plain and reaches the sea.",
    "The risk of attacks on ships remains high.",
    "The general warned that the enemy may attack Bergen.",
    "Residents fear that the wall might collapse.",
    "The court must decide whether to release the prisoners.",
    "Anna Holm left the question open.",
    "The envoys travelled to stop the war.",
    "The union has threatened to strike unless wages are raised.",
    "The song hit the top of the charts.",
    "The report raises questions about the deal.",
    "The exhibition opens with a painting of a shelled town.",
    "The band was founded to fight boredom.",
    "The road leads to Bergen and runs along the coast.",
    "The group is believed to be preparing to attack Lyon.",
    "Bergen is regularly hit by storms.",
    "The poet, a star of the 1940s, escaped fame.",
    "I held him and ran.",
    "The verdict devastated the family, and the witness swore that it was wrong.",
    "A decision was made to withdraw troops from Bergen.",
    "Whoever wins the election would lead the country until 2036.",
)
"""Sentences that tell of no act done."""
