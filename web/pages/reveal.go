package pages

import (
	"strconv"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/web/ui"
)

// RevealPage shows one secret to one reviewer, for a short time, or hides it again.
type RevealPage struct {
	ui.Layout
	Name   string // of the integration
	Back   string
	Here   string // where it is hidden, and where one asks to see it
	Field  *oin.Field
	Seen   oin.Seen // what a reveal is about
	Secret string   // empty: hidden
	Lasts  time.Duration
}

func (p RevealPage) seconds() string { return strconv.Itoa(int(p.Lasts / time.Second)) }
