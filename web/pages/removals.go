package pages

import (
	"time"

	"oinmanager/internal/oin"
	"oinmanager/web/ui"
)

// RemovalsPage lists the integrations that ISVs asked to remove.
type RemovalsPage struct {
	ui.Layout
	Rows      []RemovalRow // by due date
	Continued bool         // this isn't the first page
	More      string       // URL of the next page; empty on the last one
}

// RemovalRow is an open request, with the version that is in the catalog.
type RemovalRow struct {
	ID             oin.SubmissionID
	Name           string
	Org            oin.Org
	Icon           string
	Version        int
	Person, Reason string
	Asked, Due     time.Time
}

// removalCount returns how many removal requests are open, in words.
func removalCount(n int) string {
	if n == 1 {
		return "1 removal request"
	}
	if n == 0 {
		return "No removal requests"
	}
	return counted(n) + " removal requests"
}
