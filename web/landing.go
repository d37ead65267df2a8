package web

import "oinmanager/internal/oin"

// LandingPage is the first page a visitor sees.
type LandingPage struct {
	Layout
	Published int // integrations in the catalog
	// Ahead is what a submission goes through after the form.
	Ahead []oin.StageAhead
}
