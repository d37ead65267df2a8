package pages

import (
	"oinmanager/internal/oin"
	"oinmanager/web/ui"
)

// LandingPage is the first page a visitor sees.
type LandingPage struct {
	ui.Layout
	Published int // integrations in the catalog
	// Ahead is what a submission goes through after the form.
	Ahead []oin.StageAhead
}
