package pages

import (
	"time"

	"oinmanager/internal/oin"
	"oinmanager/web/ui"
)

// RemovalsPage lists the integrations that ISVs have asked to have removed.
type RemovalsPage struct {
	ui.Layout
	Rows      []RemovalRow // the first due first
	Continued bool         // this is not the first page
	More      string       // address of the next page; empty on the last one
}

// RemovalRow is one open request, with the version that is in the catalog.
type RemovalRow struct {
	ID             oin.SubmissionID
	Name           string
	Org            oin.Org
	Icon           string
	Version        int
	Person, Reason string
	Asked, Due     time.Time
}

// removalCount says how many removal requests are open.
func removalCount(n int) string {
	if n == 1 {
		return "1 removal request"
	}
	if n == 0 {
		return "No removal requests"
	}
	return counted(n) + " removal requests"
}
