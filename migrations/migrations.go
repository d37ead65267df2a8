// Package migrations holds the database schema as numbered files that only run
// forward: SQL, and Go for what SQL cannot say. Each one is safe beside the previous
// release of the program: add, backfill, switch, and drop in a later one.
package migrations

import "embed"

// Files are the migrations, for goose.
//
//go:embed *.sql
var Files embed.FS
