# The commands of this project. “make help” lists them.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

# Without the path of the folder in it, what a clean clone compiles is in the cache of the last one.
export GOFLAGS := $(strip $(shell go env GOFLAGS 2>/dev/null) -trimpath)

GOLANGCI := github.com/golangci/golangci-lint/v2/cmd/golangci-lint@v2.15.0

.PHONY: help
help: ## List all commands
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

.PHONY: run
run: go ## Start the whole product on http://localhost:8080
	@go build -o bin/local ./cmd/local
	@exec bin/local

.PHONY: dev
dev: go ## Like run, restarting when a file changes
	@cmd/local/dev.sh

.PHONY: build
build: go ## Build the product into bin/oinmanager
	@go build -o bin/oinmanager ./cmd/oinmanager

.PHONY: generate
generate: go ## Regenerate templ pages and generated docs
	@go generate ./web/... ./internal/... # what the docs are printed from, first
	@go generate ./cmd/...

.PHONY: scopes
scopes: go ## Update the scope list: make scopes FROM=path/to/okta-openapi.yaml
	@go run ./cmd/scopes "$(FROM)"

.PHONY: test
# Memory is at hand and the processor is short: compiler and tests take an eighth less of it so.
test: export GOGC ?= 400
test: go check ## Run everything: checks, Go tests on a real PostgreSQL, browser tests
	@.ci/tests

.PHONY: check
check: go ## Check formatting, vet, and that generated files are current
	@out=$$(gofmt -l cmd internal migrations web); [ -z "$$out" ] || { echo "Not formatted, run gofmt -w: $$out"; exit 1; }
	@go vet ./...
	@.ci/generated

# Tables, words, pictures, files, pages, demo data and bench start no goroutines, so these do without
# the race detector, with which they take three to five times as long. Of the tests of the portal and
# of the whole product, it watches those that start some or go through every route, and of every other
# package all.
PURE := /(cmd/(bench|docs|licences|scopes)|internal/(api/(client|wire)|app|check(/.*)?|config|flopack|folder|ical|icon|local/demo|oin|okta|origin|paths|portal|secret)|migrations|web(/.*)?)$$

.PHONY: test-go
test-go: go ## Run the Go tests, with the race detector where goroutines meet
	@failed=0; \
	go test -vet=off -timeout 20m $$(go list ./... | grep -E '$(PURE)') || failed=1; \
	go test -race -vet=off -timeout 20m -run "$$(.ci/racing internal/app internal/portal)" ./internal/app ./internal/portal & racing=$$!; \
	go test -race -vet=off -timeout 20m $$(go list ./... | grep -vE '$(PURE)') || failed=1; \
	wait $$racing || failed=1; \
	exit $$failed # “check” has vetted everything

.PHONY: quick
quick: go ## Run the Go tests of what changed since main, without the race detector
	@.ci/quick

.PHONY: test-e2e
test-e2e: go ## Run the browser tests in a real Chromium
	@web/e2e/run

.PHONY: check-deploy
check-deploy: go ## Check docs/deploy by the types of Docker Compose, Kubernetes, and CloudNativePG (not part of “test”)
	@go run -modfile=cmd/docs/deploycheck.mod cmd/docs/deploycheck.go docs/deploy

.PHONY: firefox
firefox: go ## Walk the main job in Firefox (not part of “test”)
	@web/e2e/firefox/run

.PHONY: client-test
client-test: go ## Generate a client from the OpenAPI document, and do the main job with it (not part of “test”)
	@go test ./internal/app -tags client -count 1 -run TestAGeneratedClientDoesTheWholeJob

.PHONY: screenshots
screenshots: go ## Take screenshots of all pages (web/e2e/screenshots) and the README (docs)
	@SCREENSHOTS=1 web/e2e/run

.PHONY: bench
bench: go ## Measure all pages with 1,000,000 submissions (or BENCH_N), and what got worse since COMPARE
	@go build -o bin/bench ./cmd/bench
	@exec bin/bench

.PHONY: soak
soak: go ## Use three replicas through kills, stops, and a failover, and compare (SOAK=short for less)
	@go build -o bin/soak ./cmd/soak
	@exec bin/soak

.PHONY: benchmarks
benchmarks: go ## Run the Go benchmarks
	@go test -run '^$$' -bench . -benchmem ./...

.PHONY: check-report
check-report: go ## Print which mistakes of the labelled submissions the checks find, and what else
	@CHECK_REPORT=1 go test -count=1 -run '^TestCheckReport$$' ./internal/check/labelled -v | sed -E '/^(===|---|PASS|ok)/d'

.PHONY: fuzz
fuzz: go ## Run each fuzz target for 1 minute (or FUZZTIME)
	@.ci/fuzz

.PHONY: lint
lint: go ## Run the linters, and check licenses and known vulnerabilities
	@go run $(GOLANGCI) run
	@go run ./cmd/licences >/dev/null
	@.ci/vulnerabilities

.PHONY: release
release: go ## Run everything a release must pass, including the vulnerability check
	@NEED_VULNERABILITIES=1 $(MAKE) lint test build

.PHONY: image
image: ## Build the container image
	@docker build --build-arg VERSION="$$(git describe --tags --always --dirty)" -t oinmanager .

.PHONY: go
go:
	@command -v go >/dev/null || { echo "Go isn't installed. Install Go 1.26 or newer from https://go.dev/dl/ and try again."; exit 1; }
