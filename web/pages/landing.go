package pages

import (
	"oinmanager/internal/oin"
	"oinmanager/web/ui"
)

// LandingPage is the first page that a visitor sees.
type LandingPage struct {
	ui.Layout
	Published int // integrations in the catalog
	// Ahead lists the stages of a submission after the form.
	Ahead []oin.StageAhead
}
