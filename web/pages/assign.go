package pages

import (
	"oinmanager/internal/oin"
	"oinmanager/web/ui"
)

// AssignPage asks whom to assign a submission to.
type AssignPage struct {
	ui.Layout
	ID    oin.SubmissionID
	Name  string
	Claim oin.Claim
	Idle  bool // others can take it over without confirming
	Team  []oin.Teammate
	To    oin.PersonID // who was chosen
	Fault string       // why it was not assigned
}
