package pages

import (
	"oinmanager/internal/oin"
	"oinmanager/web/ui"
)

// DevicePage asks a person whether a command line can have a token.
type DevicePage struct {
	ui.Layout
	// Device is the command line, or nil while the person has to type its code.
	Device *oin.Device
	Scopes []oin.TokenScopeInfo
	Here   string // the address of the browser
	Typed  string
	Fault  string
}
