package web

import (
	"strconv"
	"time"

	"oinmanager/internal/oin"
)

// RevealPage shows one secret to one reviewer, for a short time, or hides it again.
type RevealPage struct {
	Layout
	Name   string // of the integration
	Back   string
	Here   string // where it is hidden, and where one asks to see it
	Field  *oin.Field
	Seen   oin.Seen // what a reveal is about
	Secret string   // empty: hidden
	Lasts  time.Duration
}

func (p RevealPage) seconds() string { return strconv.Itoa(int(p.Lasts / time.Second)) }
