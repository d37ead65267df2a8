package main

//go:generate sh -c "cd ../.. && go run ./cmd/licences > docs/licences.md"
