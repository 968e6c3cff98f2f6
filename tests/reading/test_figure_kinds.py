"""Sentences of many domains with the figures a careful reader finds in each, and no others."""

from collections.abc import Callable
from datetime import datetime

import pytest

from parallax.nouns.report import Published
from parallax.reading.annotators import Annotation
from parallax.reading.figures import Quantity, find_quantities
from parallax.reading.times.find import find_times

DAY = Published(datetime(2031, 3, 5), "given", "day")


def told(one: Quantity) -> str:
    """A quantity in words: bound, number, unit or what is counted, what it is per, rise or fall."""
    low, high = one.range.low, one.range.high
    ends = [f"{end:,.10g}" for end in (low, high) if end is not None]
    number = ends[0] if low == high or len(ends) == 1 else " to ".join(ends)
    bound = "" if one.range.comparator in {None, "between"} else one.range.comparator
    what = one.counted if one.unit == "count" else one.unit
    per = f"a {one.per}" if one.per else ""
    return " ".join(part for part in (bound, number, what, per, one.change) if part)


WAR = {
    "Shelling killed three people and wounded at least nine in Orvane, the governor said.": [
        "3 person",
        "at least 9 person",
    ],
    "Air defences downed 27 of 31 drones overnight.": ["27 drones", "31 drones"],
    "The column lost up to 40 tanks and more than 100 armoured vehicles.": [
        "at most 40 tanks",
        "more than 100 armoured vehicles",
    ],
    "The 93rd Brigade and the 2nd Corps took five villages along a 12-kilometre front.": ["5 villages", "12 km"],
    "Some 2,300 square kilometres, an area four times that of the capital, changed hands.": [
        "about 2,300 km2",
        "4 times",
    ],
    "The guns fired between 600 and 700 shells a day.": ["600 to 700 shells a day"],
    "Police took six AK 47 rifles.": ["6 AK 47 rifles"],
    "Two MiG-29 jets and a T-72 tank were hit near Hill 214.": ["2 MiG-29 jets"],
    "The army said it had freed 146 prisoners, including 12 women.": ["146 person", "12 person"],
}
QUAKE = {
    "A 6.4-magnitude quake struck 35 kilometres south of Telm at a depth of 10 km.": [
        "6.4 magnitude",
        "35 km",
        "10 km",
    ],
    "The quake, at 6:30 a.m., was followed by 14 aftershocks.": ["14 aftershocks"],
    "The toll rose to 212, including 68 children.": ["212 person", "68 person"],
    "At least two thirds of the town's 900 houses were flattened.": ["at least 0.6666666667 share", "900 houses"],
    "Rescuers pulled a 4-year-old girl out after 70 hours.": ["70 hour"],
    "More than half a million people were left without power.": ["more than 500,000 person"],
    "Dozens of people were still missing on the third day.": ["12 person"],
    "Aid worth €1.5m and 60 tonnes of rice arrived on two planes.": ["1,500,000 eur", "60 t", "2 planes"],
}
FIRE = {
    "The blaze had burned 4,200 acres by Tuesday and was 35 percent contained.": ["4,200 acre", "35 percent"],
    "Around 180 firefighters and six helicopters fought the fire.": ["about 180 person", "6 helicopters"],
    "Flames reached the 14th floor of the 22-storey tower at 3.15am.": [],
    "Of the 41 residents, 38 got out; three are unaccounted for.": ["41 person", "38 person", "3 person"],
    "Winds of up to 90 km/h drove it across Route 12.": ["at most 90 kilometre per hour"],
    "Temperatures will climb to 41 degrees Celsius, 9 degrees above normal.": ["41 celsius", "9 degree"],
}
ELECTION = {
    "Pell won 53.2 percent of the vote to 46.8 percent for Orvan.": ["53.2 percent", "46.8 percent"],
    "Turnout was 61%, down from 68% in 2026.": ["61 percent", "68 percent"],
    "She took 1.3 million votes and carried 11 of 18 districts.": ["1,300,000 votes", "11 districts", "18 districts"],
    "The party lost 12 seats and now holds 88 in the 150-member assembly.": ["12 seats", "88 seats"],
    "Support rose 4 points to 37 percent, in a poll of 1,004 adults.": ["4 point up", "37 percent", "1,004 person"],
    "About one in five voters was undecided.": ["about 0.2 share"],
    "Polls open at 7 a.m. on May 14 in 3,200 stations.": ["3,200 stations"],
    "Only a quarter of the 26 ministers stood again.": ["0.25 share", "26 person"],
}
COURT = {
    "Dorn, 24, was jailed for 15 years on three counts of fraud.": ["15 year", "3 counts"],
    "The charge, under Article 158 of the code, carries up to 10 years in prison.": ["at most 10 year"],
    "He was fined $2,500 and ordered to do 200 hours of community service.": ["2,500 usd", "200 hour"],
    "The jury of seven men and five women met for nearly six hours in Room 12.": [
        "7 person",
        "5 person",
        "about 6 hour",
    ],
    "Case No. 4471 was heard under Section 3(2).": [],
    "Prosecutors named 17 defendants, aged 19 to 54.": ["17 person"],
    "The first of two trials ended with a third acquittal.": ["2 trials"],
}
MERGER = {
    "Norvex will pay $31.50 a share, a 22% premium, in a deal worth about $4.1 billion.": [
        "31.5 usd a share",
        "22 percent",
        "about 4,100,000,000 usd",
    ],
    "Shares fell 3.4% to £7.12.": ["3.4 percent down", "7.12 pound sterling"],
    "The firm, with 1,800 staff in 9 countries, will cut 10 to 12 percent of its jobs.": [
        "1,800 person",
        "9 countries",
        "10 to 12 percent",
    ],
    "Revenue grew by 8 percent to 640 million euros in the second quarter.": ["8 percent up", "640,000,000 eur"],
    "Profit was cut by almost half, to $90m from $175m.": ["about 0.5 share down", "90,000,000 usd", "175,000,000 usd"],
    "The bank cut its key rate by 25 basis points to 3.75 percent.": ["25 basis point down", "3.75 percent"],
    "Holders get 0.6 shares for each one they own.": ["0.6 shares"],
    "Some 55 percent of holders, or nearly 3,000 people, agreed.": ["about 55 percent", "about 3,000 person"],
}
HIJACK = {
    "Gunmen seized Flight 418 with 96 passengers and seven crew aboard.": ["96 person", "7 person"],
    "They let 30 hostages go after 11 hours and held the rest.": ["30 person", "11 hour"],
    "The Airbus A320 turned back 200 miles from the coast.": ["200 mile"],
    "The hijackers asked for $5 million and a second plane.": ["5,000,000 usd"],
    "All 103 people on the Boeing 737 are safe.": ["103 person"],
    "The jet, at 33,000 feet, was met by two F-16s.": ["33,000 foot", "2 F-16s"],
}
EPIDEMIC = {
    "Infections rose by 1,240 in a day to 48,310.": ["1,240 infections up", "48,310 infections"],
    "Some 14 cases per 100,000 people were found.": ["about 14 cases a 100,000 people"],
    "Nearly 70 percent have had two doses.": ["about 70 percent", "2 doses"],
    "Deaths doubled to 36 and the number in hospital fell by a fifth.": ["36 person", "0.2 share down"],
    "Health spending is $410 per capita.": ["410 usd a capita"],
    "Tens of thousands fled Covid-19 wards in the 1990s.": ["10,000 to 100,000 person"],
    "Fewer than 5 of every 100 patients relapse.": ["less than 0.05 share"],
}
WEATHER = {
    "The storm dropped 320 mm of rain in six hours.": ["320 millimetre"],
    "The river stood 4.2 metres above normal, its highest since 1987.": ["4.2 m"],
    "Gusts of 150 to 170 kph tore roofs off.": ["150 to 170 kilometre per hour"],
    "A Category 4 hurricane forced 80,000 people from their homes.": ["80,000 person"],
    "It was minus 18 degrees at dawn.": ["-18 degree"],
    "Snow 3 feet deep shut 40 miles (64 kilometres) of Highway 9.": ["3 foot", "40 mile", "64 km"],
}
NO_COUNTS = {
    "Harl beat Oster 3-1 and leads Group 2.": [],
    "She lives at 14 Mill Lane, Apartment 6.": [],
    "Call 555-0142 or write to P.O. Box 88.": [],
    "The 787 Dreamliner left Gate 12 at 22:40.": [],
    "Resolution 1441 was passed on 8 November 2032.": [],
    "The 19-year-old won the 100m gold in the fourth heat.": ["100 m"],
    "King Oled IV reigned from 1204 to 1231.": [],
    "The party of the 1930s met again in World War II.": [],
    "Chapter 7 of the book is on page 212.": [],
    "Windows 11 and the Galaxy S9 were shown on day two.": [],
    "He turned 60 on Sunday.": [],
    "The attacks of 9/11 changed that.": [],
}
MANY = {
    "Several hundred people marched, and scores were arrested.": ["300 person", "20 person"],
    "Hundreds of homes and a dozen bridges were damaged.": ["100 to 1,000 homes", "12 bridges"],
    "Output is three times as large as in 2025.": ["3 times"],
    "Prices have more than doubled, to 40 crowns a kilo.": ["40 crown a kilo"],
    "Wages rose from $12 to $15 an hour.": ["12 to 15 usd a hour"],
    "The dam is 92 metres high and holds 1.2 billion cubic metres.": ["92 m", "1,200,000,000 cubic metre"],
    "Forty-two of them were children under 12.": ["42 person"],
    "As many as 3,000 jobs, or one in eight, may go.": ["at most 3,000 jobs", "0.125 share"],
    "No fewer than 60 and perhaps 75 sailors drowned.": ["at least 60 person", "75 person"],
    "The strike, now in its 12th day, has cost firms 20 to 25 million francs.": ["20,000,000 to 25,000,000 franc"],
}
AND_MORE = {
    "Rebels fired 14 rockets at the port, killing two sailors and sinking one tug.": [
        "14 rockets",
        "2 person",
        "1 tug",
    ],
    "Of 88 missiles, 61 were shot down, the air force said.": ["88 missiles", "61 missiles"],
    "The siege has lasted 41 days and cost at least 9,000 lives.": ["41 day", "at least 9,000 person"],
    "A dozen villages and roughly 60 square miles were lost in under a week.": ["12 villages", "about 60 square mile"],
    "Two thirds of the bridge fell; its other third stands.": ["0.6666666667 share"],
    "The 5.9 quake hit at 4:12 a.m. local time, 80 km off Cape Orl.": ["5.9 magnitude", "80 km"],
    "Some 40,000 homes had no water on Friday, down from 75,000 on Thursday.": ["about 40,000 homes", "75,000 homes"],
    "Aid for 15,000 families, worth $3.2m, came in 22 lorries.": ["15,000 families", "3,200,000 usd", "22 lorries"],
    "Only 6 of the 24 districts have power.": ["6 districts", "24 districts"],
    "The fire spread over 12 hectares, nearly twice the size of the park.": ["12 hectare"],
    "Three of the five victims were under 18.": ["3 person", "5 person"],
    "Crews from 9 counties used 1.1 million litres of foam.": ["9 counties", "1,100,000 litre"],
    "The governor won 61 of 100 seats with 48.7% of votes.": ["61 seats", "100 seats", "48.7 percent"],
    "Her lead shrank from 9 points to 2.": ["9 point", "2 point"],
    "Turnout reached 74.1 percent, the highest since 1992.": ["74.1 percent"],
    "More than 2.4 million people, 12 percent more than in 2027, voted by post.": [
        "more than 2,400,000 person",
        "12 percent",
    ],
    "A court gave him 12 years and 6 months for killing three women.": ["12 year", "6 month", "3 person"],
    "She faces five counts of theft and a fine of up to €40,000.": ["5 counts", "at most 40,000 eur"],
    "The appeal, filed under Rule 33, was heard by three judges.": ["3 person"],
    "The trial of the four men, aged 22 to 37, begins on June 4.": ["4 person"],
    "Tom Velde and Sergeant Bo Sten, both 47, were among nine dead.": ["9 person"],
    "Ann Dorn and Ilka Brandt, each 30, lost two sons.": ["2 person"],
    "The teams met twice, both scoring 47 points.": ["47 point"],
    "Orlan Air will buy 34 jets for 5.6 billion dollars, or $165 million each.": [
        "34 jets",
        "5,600,000,000 usd",
        "165,000,000 usd",
    ],
    "Its debt of 90 million pounds will be cut by a third.": ["90,000,000 pound sterling", "0.3333333333 share down"],
    "Sales slid 14% to 310 million crowns, while costs rose 2%.": [
        "14 percent down",
        "310,000,000 crown",
        "2 percent up",
    ],
    "The bid values each share at 48 dollars, 30 percent above Monday's close.": ["48 usd", "30 percent"],
    "About 450 of its 6,000 workers will go by 2033.": ["about 450 person", "6,000 person"],
    "The hijackers freed 42 women and children but kept 61 men.": ["42 person", "61 person"],
    "Flight OR 702 had 5 hours of fuel and 118 souls on board.": ["5 hour", "118 person"],
    "A ransom of $10m was asked for the last 8 captives.": ["10,000,000 usd", "8 person"],
    "Of every 1,000 children, 31 die before they turn five.": ["1,000 person", "31 person"],
    "The jab is 94 percent effective and costs $4 a dose.": ["94 percent", "4 usd a dose"],
    "Beds are 97% full in 11 of 13 wards.": ["97 percent", "11 wards", "13 wards"],
    "Rain of 80 to 100 mm is due, with winds above 120 km/h.": [
        "80 to 100 millimetre",
        "more than 120 kilometre per hour",
    ],
    "The lake fell 1.5 metres in July to 3 metres.": ["1.5 m down", "3 m"],
    "It was 12C colder than on the day before.": ["12 celsius"],
    "Velm United won 4-2 after extra time before 31,000 fans.": ["31,000 person"],
    "Bus 44 stops at 210 Harbour Road.": [],
    "The law, Act No. 12 of 2029, has 140 articles.": ["140 articles"],
    "The Mark 2 rifle and the B-52 were shown in Hall 7.": [],
    "In the 19th century the town had 800 people.": ["800 person"],
    "Dorn scored 24 points and took 11 rebounds.": ["24 point", "11 rebounds"],
    "At age 6 she spoke four languages.": ["4 languages"],
    "The 400-page report names 72 officers.": ["72 person"],
    "Nobody died, but 18 cows and dozens of sheep drowned.": ["0 person", "18 cows", "12 sheep"],
    "Half of the 30 lifts are out of order.": ["0.5 share", "30 lifts"],
    "The pipe carries 2 million barrels of oil a day.": ["2,000,000 barrel a day"],
    "Not 3 but 5 ministers resigned.": ["5 person"],
    "Fewer than one in ten roads is paved.": ["less than 0.1 share"],
    "A record 1.2 tonnes of cocaine was found in 40 crates.": ["1.2 t", "40 crates"],
}
ALL = WAR | QUAKE | FIRE | ELECTION | COURT | MERGER | HIJACK | EPIDEMIC | WEATHER | NO_COUNTS | MANY | AND_MORE


@pytest.mark.parametrize(("text", "figures"), ALL.items())
def test_figures_of_a_sentence(annotate: Callable[[str], Annotation], text: str, figures: list[str]) -> None:
    doc = annotate(text)
    assert [told(one) for one in find_quantities(doc, find_times(doc, DAY), DAY)] == figures
