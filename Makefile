# Two commands do all set-up: `make demo` runs the main job, `make test` passes the tests. Python 3.11 and make are assumed.

PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
GAZETTEER := src/parallax/gazetteer/data/places.sqlite
GAZETTEER_FROM := $(wildcard src/parallax/gazetteer/*.py src/parallax/gazetteer/data/*.tsv) \
	src/parallax/values/place_name.py src/parallax/values/data/countries.tsv

ISLANDS := src/parallax/web/static/built/manifest.json
ISLANDS_FROM := $(wildcard islands/*.json islands/*.ts islands/.npmrc islands/src/*.ts islands/src/*/*.ts islands/tools/*)
NODE_READY := islands/node_modules/.ready

.PHONY: demo test check quality bench worlds torture lock clean islands browser

demo: $(READY) $(GAZETTEER)  ## Read the invented world and write its account
	$(BIN)/parallax read examples/vrana-dam

test: $(READY) $(GAZETTEER) $(ISLANDS) browser  ## Run the tests (those of the store on PostgreSQL too, where it is installed)
	$(BIN)/pytest -n 2

islands: $(ISLANDS)  ## Build what the desk's pages run in the browser (needs Node)

browser:  ## Find Chromium, which the tests of the desk drive; fetch it from the system's packages where it is missing
	@tests/web/browser/find_chromium.sh --fetch

check: $(READY) $(NODE_READY)  ## Lint, types, the import contract and the locked packages
	npm --prefix islands run --silent check
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m quality.packages requirements.lock

quality: $(READY) $(GAZETTEER)  ## Score the gold stories, refuse what sinks (GOLD=folder with gold/ and reports/; DATA=folder of stage data)
	$(BIN)/python -m quality $(if $(GOLD),--gold $(GOLD)) $(if $(DATA),--data $(DATA))

bench: $(READY) $(GAZETTEER)  ## Time the reading of the invented world beside its parts, as ratios
	$(BIN)/python -m bench

worlds: $(READY) $(GAZETTEER)  ## Make a thousand invented worlds and tell what the program finds of their truth (some minutes)
	$(BIN)/python -m tests.world --seeds 1000 --texts 50

torture: $(READY) $(GAZETTEER)  ## Try a store by force: 10,000 kills, and ten minutes of many programs at once, on each database (hours)
	$(BIN)/python -m tests.store.torture

lock: $(READY)  ## Write requirements.lock anew
	$(BIN)/pip-compile --quiet --upgrade --generate-hashes --allow-unsafe --strip-extras --extra build --extra dev --extra postgres --extra cluster \
		--no-header --no-annotate --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --no-emit-options \
		--output-file requirements.lock pyproject.toml

$(READY): requirements.lock pyproject.toml hatch_build.py
	@test -n "$(PYTHON)" || { echo "Python 3.11 or later is needed and was not found." >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "$(PYTHON) is older than Python 3.11." >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --require-hashes --requirement requirements.lock
	$(BIN)/python -m pip install --quiet --no-build-isolation --no-deps --editable .
	touch $(READY)

$(GAZETTEER): $(READY) $(GAZETTEER_FROM)  # a digest tells whether what is newer by date differs
	$(BIN)/python -m parallax.gazetteer.build --if-changed
	touch $(GAZETTEER)

$(NODE_READY): islands/package-lock.json
	@tests/web/browser/find_node.sh
	npm --prefix islands ci --silent
	touch $(NODE_READY)

$(ISLANDS): $(NODE_READY) $(ISLANDS_FROM)
	npm --prefix islands run --silent build
	touch $(ISLANDS)

clean:  ## Remove the environment and what was built
	rm -rf $(VENV) .venv-peers $(GAZETTEER) $(dir $(ISLANDS)) islands/node_modules build dist
