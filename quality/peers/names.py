"""nomenklatura's logic-v2: whether two names are one's, from .7 on as it advises."""

import json
import sys

from followthemoney import model
from nomenklatura.matching.logic_v2.model import LogicV2
from rows import read_rows

LEAST = 0.7

config = LogicV2.default_config()


def entity(name: str, schema: str, key: str) -> object:
    """An entity that has a name and nothing else."""
    made = model.make_entity(schema)
    made.id = key
    made.add("name", name)
    return made


for number, row in enumerate(read_rows(sys.argv[1])):
    # nomenklatura keeps what it compared by the entities' ids, so no two may have the same
    pair = [entity(row[key], row["schema"], f"{key}-{number}") for key in ("one", "other")]
    print(json.dumps(LogicV2.compare(*pair, config).score >= LEAST))
