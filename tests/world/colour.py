"""Sentences that a report adds of its own, without a count, an act or a speaker to be read in them."""

COLOUR = """
Shops along the main street kept their shutters down all morning.
The smell of wet plaster hung over the lower quarter.
A line of lorries reached back to the roundabout by noon.
Schoolchildren had left flowers on the steps of the library.
The old bakery by the bridge was the only place with its lights on.
Volunteers handed out soup from the back of a furniture van.
Church bells rang at odd hours, and nobody seemed to know why.
Taxis waited in vain outside the bus station.
A brass band that was to play at the weekend packed up its stands.
Dogs roamed between the parked cars and the allotment fences.
Radio sets played behind open windows late into the night.
The swimming pool car park had become a meeting place.
Rain began to fall towards evening and did not let up.
The narrow lanes behind the cathedral were hard to pass.
A butcher wiped the dust from his window and put out a chair.
Young men on motorcycles carried messages between the villages.
Neighbours shared batteries, blankets and tinned fish.
The ferry timetable hung unread on its board.
An orchard that had been in blossom stood grey with ash and grit.
Somebody had chalked arrows on the pavement near the post office.
Grandmothers sat wrapped in rugs on the benches of the park.
The chess club offered its cellar to anyone who asked.
Cables dangled from the poles along the ring road.
The clock on the customs house had stopped before breakfast.
Two goats stood on the roof of a parked tractor.
The stalls of the Thursday market never opened.
A florist gave her unsold lilies to passers-by.
Carpenters argued over the last good planks in the yard.
The football ground served as a place to park heavy machines.
Pigeons circled the grain silo and would not settle.
In the pharmacy, people queued without speaking much.
The river carried branches, crates and a child's bicycle.
A retired teacher kept a list of names in a school exercise book.
Most of the vineyards on the southern slope looked untouched.
The mayor's office smelled of coffee and damp paper.
On the stairs of the town hall, cameramen jostled for a view.
Buses turned round at the petrol station and drove back empty.
The hotel by the lake filled with people carrying laptops.
A priest swept glass into neat heaps beside the font.
Power tools whined from first light in the timber yard.
The weather vane on the barn pointed at nothing in particular.
Late strawberries rotted in their boxes by the roadside.
Someone had tied a red scarf to the railings of the footbridge.
The cinema's poster for a comedy curled in the damp.
Farm gates stood open along the whole valley road.
A cyclist brought bread up the hill in a trailer.
The fountain in the square had been turned off.
Tables and chairs were stacked against the wall of the café.
The evening train left without a single passenger.
Fishermen mended their nets as if it were any other day.
Paint flaked from the railings of the promenade.
The museum moved its glass cases down into the vault.
A notice on the door of the dentist's said only that he was away.
Hay bales blocked the track to the quarry.
The telephone exchange hummed behind its iron door.
Street lamps flickered on an hour too early.
A kite had caught in the wires above the tennis courts.
The bookshop lent out its ladders and its torches.
Beekeepers carried their hives to the far side of the hill.
The stationmaster swept the platform twice over.
""".strip().splitlines()
