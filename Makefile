# Two commands on a fresh clone: `make run` and `make test`. Both need Python 3.11 or newer and make.
.DEFAULT_GOAL := help
.PHONY: help run convert test explore check format pictures looks translations crash fuzz soak sbom guides docs map dist smoke versions bundle deb appimage clean

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
RUN_READY := $(VENV)/.ready-to-run
DEV_READY := $(VENV)/.ready-to-develop
INSTALL := $(BIN)/python -m pip install --quiet --constraint constraints.txt
OR_SAY_WHY := || $(PYTHON) tools/doctor.py packages

help: ## Say what can be made
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/'

$(RUN_READY): pyproject.toml constraints.txt
	@echo "Setting up $(VENV): the first time takes a few minutes, later it takes seconds."
	@$(PYTHON) tools/doctor.py before
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --upgrade pip $(OR_SAY_WHY)
	@$(INSTALL) --editable . $(OR_SAY_WHY)
	@touch $@

$(DEV_READY): $(RUN_READY)
	@echo "Installing what the tests and checks need: the first time takes a few minutes."
	@$(INSTALL) --group dev $(OR_SAY_WHY)
	@touch $@

run: $(RUN_READY) ## Set up and check the sample case: in the window, or headless where there is no screen
	@$(BIN)/python tools/doctor.py run

convert: $(RUN_READY) ## Install what converts OPUS-MT models as they are published (PyTorch and Transformers)
	@$(INSTALL) --editable '.[convert]' $(OR_SAY_WHY)

test: $(DEV_READY) ## Set up and run the tests
	@echo "Running the tests: about 20 minutes on two free cores."
	@QT_QPA_PLATFORM=$${QT_QPA_PLATFORM:-offscreen} $(BIN)/python tools/doctor.py window
	QT_QPA_PLATFORM=$${QT_QPA_PLATFORM:-offscreen} $(BIN)/python -m pytest

ROUNDS ?= 5
explore: $(DEV_READY) ## Run the property-based tests ROUNDS times, each with new examples
	@for round in $$(seq $(ROUNDS)); do \
		QT_QPA_PLATFORM=$${QT_QPA_PLATFORM:-offscreen} $(BIN)/python -m pytest -q -m hypothesis --hypothesis-profile=explore || exit 1; \
	done

check: $(DEV_READY) ## Format, lint, types and import contracts
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(DEV_READY) ## Bring the code into the project's format
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

pictures: $(DEV_READY) ## Draw every view, light and dark, into docs/pictures
	$(BIN)/python -m tools.make_pictures

looks: $(DEV_READY) ## Draw every view and dialog in all guises (colours, languages, sizes) into build/looks
	$(BIN)/python -m tools.make_looks

translations: $(DEV_READY) ## Bring the translations up to date with the sources and say what is missing
	$(BIN)/python -m tools.translations collect
	$(BIN)/python -m tools.translations check

crash: $(DEV_READY) ## Kill reviews, checks, exports and conversions 200 times and look whether anything is lost
	$(BIN)/python -m tools.crash 200

fuzz: $(DEV_READY) ## Try 10,000 damaged inputs on every reader
	$(BIN)/python -m tools.fuzz 10000

soak: $(DEV_READY) ## Open, check, export and close 1,000 cases in one process and look whether memory grows
	$(BIN)/python -m tools.soak 1000

sbom: $(DEV_READY) ## Write what the program is made of to sbom.json (CycloneDX)
	$(BIN)/python -m tools.sbom sbom.json

guides: $(DEV_READY) ## Write the guides that are made of the program itself, into resources/guides
	$(BIN)/python -m tools.guides.pages

docs: $(DEV_READY) ## Build the site of docs and guides, into build/site
	@$(BIN)/python -m tools.guides.site

map: $(DEV_READY) ## Draw the map of the program from its imports, into docs/map.svg
	$(BIN)/python -m tools.draw_map

dist: $(DEV_READY) ## Build wheel and source distribution, each twice, and compare the bytes
	@$(BIN)/python -m tools.release dist

smoke: $(DEV_READY) ## Install what was built in empty environments and use it there
	@$(BIN)/python -m tools.release smoke

versions: $(DEV_READY) ## Try the wheel on every Python that this computer has of 3.11 to 3.13
	@$(BIN)/python -m tools.release versions

bundle: $(RUN_READY) ## Build the folder that runs without Python (build/bundle/quoteverify)
	@$(INSTALL) --group bundle $(OR_SAY_WHY)
	$(BIN)/python -m tools.bundle folder

deb: ## Pack the bundle for Debian and Ubuntu
	$(BIN)/python -m tools.bundle deb

appimage: ## Pack the bundle as an AppImage
	$(BIN)/python -m tools.bundle appimage

clean: ## Remove what was set up and built
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
