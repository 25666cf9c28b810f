# SPDX-FileCopyrightText: 2026 B-BICO
# SPDX-License-Identifier: EUPL-1.2
#
# Everything lands in .venv/ and build/ beside the code. Paths are relative, so that the folder may be called anything.

PYTHON ?= python3
VENV := .venv/bin/python
export PYTHONUTF8 := 1

.DEFAULT_GOAL := help
.PHONY: help setup run test check screenshots dist bench shipped lock

help: ## show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

setup: ## set everything up, and nothing else
	@$(PYTHON) -m tools.bootstrap

run: setup ## set up and open the window; without a screen: a search and a hand-out in the terminal
	@$(VENV) -m tools.run_program $(ARGS)

test: setup ## set up and run all tests (some of them: make test ARGS="tests/cli -k search")
	@$(VENV) -m tools.run_tests $(ARGS)

check: setup ## format, lint, types, imports, translations, records, search quality, licences; no tests
	@$(VENV) -m tools.check $(ARGS)

screenshots: setup ## take the pictures of docs/pictures/ anew
	@$(VENV) -m tools.make_screenshots $(ARGS)

dist: setup ## build the wheel and the Debian package into dist/
	@$(VENV) -m tools.make_dist $(ARGS)

bench: ## measure the program beside others and print tables of ratios
	@$(PYTHON) -m tools.bootstrap --bench
	@$(VENV) -m tests.benchmarks $(ARGS)

shipped: setup ## build the pack, the edition, help now and the translations that the program ships with

lock: setup ## choose newer versions of the packages and write the locks anew
	@$(VENV) -m tools.lock_requirements
