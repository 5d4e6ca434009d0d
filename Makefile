# The ways to build, render and check. `make help` lists them.
# Every target first installs what it lacks, printing each command; SETUP=0 skips that.

SETUP ?= 1
export SETUP

.NOTPARALLEL:
.PHONY: help setup briefs build check test coverage accessibility documentation dist bench clean

help: ## list the targets (the default)
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-15s %s\n", $$1, $$2 }' Makefile

setup: ## install what building and PDF need, and nothing else
	@.make/setup.sh build pdf

briefs: ## write every brief into build/briefs, with an index
	@.make/setup.sh build pdf
	@.make/build.sh release
	@.make/briefs.sh

build: ## build the release executable
	@.make/setup.sh build
	@.make/build.sh release

check: build ## check content and templates without writing anything
	.build/release/demarche check --as-of content --known Tests/PublishingTests/Shipped/known-stale.txt

test: ## check the formatting and file lengths, then run the tests
	@.make/setup.sh build pdf test
	@.make/test.sh

coverage: ## run the tests and print the lines they cover, by target
	@.make/setup.sh build pdf test
	@.make/coverage.sh

accessibility: briefs ## check the briefs with axe, the HTML validator and veraPDF
	@.make/setup.sh accessibility
	@.make/accessibility.sh

documentation: ## write what the code and its how-tos say into build/documentation
	@.make/setup.sh build documentation
	@.make/documentation.sh

dist: ## make build/demarche-VERSION-linux-ARCH.tar.gz around a static executable
	@.make/setup.sh build
	@.make/build.sh static
	@.make/dist.sh

bench: ## measure the static executable and print a table
	@.make/setup.sh build pdf
	@.make/build.sh static
	@python3 .make/bench.py

clean: ## remove everything the other targets made
	rm -rf build .build .build-dist .build-coverage
