package pages

import (
	"slices"
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
	// Account are the texts that one signs in with besides the secret: the fields before it
	// in its section.
	Account []AccountText
	Lasts   time.Duration
}

func (p RevealPage) seconds() string { return strconv.Itoa(int(p.Lasts / time.Second)) }

// AccountText is a field of a test account, with what the ISV submitted.
type AccountText struct {
	*oin.Field
	Text string
}

// AccountOf returns the texts of a test account besides the secret of a field.
func AccountOf(secret oin.Key, a oin.Answers) []AccountText {
	for _, tab := range oin.Form {
		for _, s := range tab.Sections {
			at := slices.IndexFunc(s.Fields, func(f *oin.Field) bool { return f.Key == secret })
			if at < 0 {
				continue
			}
			var all []AccountText
			for _, f := range s.Fields[:at] {
				if text := a.Text(f.Key); text != "" {
					all = append(all, AccountText{f, text})
				}
			}
			return all
		}
	}
	return nil
}
