package pages

import (
	"strconv"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/web/ui"
)

// RevealPage shows a secret to a reviewer, for a short time, or hides it again.
type RevealPage struct {
	ui.Layout
	Name   string // of the integration
	Back   string
	Here   string // URL at which it is hidden and can be requested
	Field  *oin.Field
	Seen   oin.Seen // the state that a reveal is about
	Secret string   // empty if it is hidden
	Lasts  time.Duration
}

func (p RevealPage) seconds() string { return strconv.Itoa(int(p.Lasts / time.Second)) }
