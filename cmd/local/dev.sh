#!/usr/bin/env bash
# Runs the product, and starts it again with what was changed whenever a file is.
set -uo pipefail
cd "$(dirname "$0")/../.."
mkdir -p bin
pid=
stop() { [ -z "$pid" ] || { kill -INT "$pid" 2>/dev/null; wait "$pid" 2>/dev/null; }; pid=; }
trap 'stop; exit 0' INT TERM
changed() { [ -n "$(find cmd internal migrations web -newer bin/.built -not -path '*/node_modules/*' -not -name '*_templ.go' \
  \( -name '*.go' -o -name '*.templ' -o -name '*.css' -o -name '*.js' -o -name '*.svg' -o -name '*.sql' -o -name '*.txt' -o -name '*.tsv' -o -name '*.html' \) -print -quit)" ]; }
while true; do
  touch bin/.built
  if go tool templ generate -path web >/dev/null && go tool templ generate -path internal/mail >/dev/null && go build -o bin/local ./cmd/local; then
    stop
    bin/local &
    pid=$!
  fi
  until changed; do sleep 1; done
done
