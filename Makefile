# The commands of this project. “make help” lists them.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

GOLANGCI := github.com/golangci/golangci-lint/v2/cmd/golangci-lint@v2.15.0

.PHONY: help
help: ## List the commands
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / {printf "  make %-11s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

.PHONY: run
run: go ## Start the whole product on http://localhost:8080, with all that it needs
	@go build -o bin/local ./cmd/local
	@exec bin/local

.PHONY: dev
dev: go ## Like run, and start again whenever a file changes
	@cmd/local/dev.sh

.PHONY: build
build: go ## Build the product into bin/oinmanager
	@go build -trimpath -o bin/oinmanager ./cmd/oinmanager

.PHONY: generate
generate: go ## Write the generated files anew: templ pages, documentation from tables
	@go tool templ generate -path web
	@go tool templ generate -path internal/mail
	@go generate ./...

.PHONY: scopes
scopes: go ## Renew the table of scopes: make scopes FROM=Okta's OpenAPI file
	@go run ./cmd/scopes "$(FROM)"

.PHONY: test
test: go check test-go test-e2e ## Everything: generated files, Go tests on a real PostgreSQL, browser tests

.PHONY: check
check: go ## Formatting, vet, and that generated files are current
	@out=$$(gofmt -l cmd internal migrations web); [ -z "$$out" ] || { echo "Not formatted, run gofmt -w: $$out"; exit 1; }
	@go vet ./...
	@.ci/generated

.PHONY: test-go
test-go: go ## Go tests, with the race detector
	@go test -race -vet=off ./... # “check” has vetted everything

.PHONY: test-e2e
test-e2e: go ## The walk through the main job in a real browser
	@web/e2e/run

.PHONY: screenshots
screenshots: go ## Pictures of all pages into web/e2e/screenshots, and the README's into docs
	@SCREENSHOTS=1 web/e2e/run

.PHONY: bench
bench: go ## Benchmarks
	@go test -run '^$$' -bench . -benchmem ./...

.PHONY: fuzz
fuzz: go ## Each fuzz target for a minute, or for FUZZTIME
	@.ci/fuzz

.PHONY: lint
lint: go ## The linters of .golangci.yml, licences, and known vulnerabilities
	@go run $(GOLANGCI) run
	@go run ./cmd/licences >/dev/null
	@.ci/vulnerabilities

.PHONY: release
release: go ## All that a release has to pass, with a look for known vulnerabilities that must succeed
	@NEED_VULNERABILITIES=1 $(MAKE) lint test build

.PHONY: image
image: ## Build the container image
	@docker build -t oinmanager .

.PHONY: go
go:
	@command -v go >/dev/null || { echo "Go is missing: install Go 1.26 or newer from https://go.dev/dl/ and try again."; exit 1; }
