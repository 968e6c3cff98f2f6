"""Openings that an outlet puts before a sentence of its own, each used once in a world."""

ASIDES = """
After a night without sleep
Shortly before noon
In a hall that smelled of floor polish
On the steps of the customs house
As helicopters passed overhead
Three hours later than promised
Reading from a crumpled sheet
With rain drumming on the tent roof
In a voice that was hard to hear
Surrounded by cameras and umbrellas
Once the generators were running again
Before boarding a bus to the coast
Between two meetings of the crisis staff
Over a crackling telephone line
At a lectern borrowed from the school
Looking at a map pinned to a barn door
In a low and steady voice
After a tour of the upper villages
In a message of barely four lines
Without taking any questions
While crews unloaded blankets behind the building
Under the awning of a closed café
Minutes after the road had reopened
In the gymnasium that serves as an office
As the first light reached the ridge
From the back seat of a moving car
When the interpreter had arrived at last
To applause from a few bystanders
Beside a table heaped with keys and telephones
In the corridor of the district court
After the morning round of calls
With a bandaged hand and a hoarse voice
At the edge of the cordoned car park
Following an inspection on foot
In the library's reading room
Once the wind had dropped
Standing next to a dented van
During a pause in the drizzle
Near the end of a long shift
Ahead of a visit from the capital
""".strip().splitlines()

OPENERS = """
It began with a noise that many took for thunder, and then
Nobody who lives here will forget the hour when
What had been an ordinary week ended when
The calendar in the barber's window still shows the date on which
People here count the time from the moment when
This is a place where little happens, until
Postcards of the region went on selling even after
Tourists were still at breakfast when
Farm work stopped everywhere once
Few expected anything of the sort before
Trains, schools and shops all changed their hours after
There had been no sign of it until
Old photographs in the museum show nothing like the day when
A wedding party was on its way to church when
The harvest was half in when
Everything here is told as before or after the hour when
Insurers in the capital were at their desks when
A choir was rehearsing in the next valley when
""".strip().splitlines()
"""What an outlet puts before the sentence that sets the scene, each used once in a world."""

VERBS = """
came to
changed
overtook
surprised
caught
filled the streets of
reached into every corner of
kept people awake across
emptied the cafés of
turned life upside down in
stopped the clocks in
put an end to the quiet of
took hold of
was felt all over
cast its shadow over
drew the eyes of the country to
broke in on
hung over
""".strip().splitlines()
"""What the event did, in no words that count anything, each used once in a world."""
