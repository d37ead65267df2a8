package oin

import (
	"slices"
	"strings"
	"time"
)

// Limits of the sign-in of a command line (RFC 8628).
const (
	DeviceLasts   = 10 * time.Minute
	DevicePolls   = 5 * time.Second // between two questions of a command line
	DeviceDays    = 90              // that its token works
	MaxDevices    = 10_000          // that wait at the same time
	DeviceLength  = 8
	maxDeviceName = MaxTokenName - len("oinmanager on ")
)

// Device is a command line that asks a person for a token.
type Device struct {
	Code    string // that both sides show, without a hyphen
	Name    string // of the token
	Address string // where it asks from
	Made    time.Time
	Expires time.Time
}

// DeviceScopes returns the scopes of a command line's token: what its commands need.
func DeviceScopes() []TokenScopeInfo {
	return slices.DeleteFunc(slices.Clone(TokenScopes), func(i TokenScopeInfo) bool {
		return i.Scope != ScopeRead && i.Scope != ScopeWrite && i.Scope != ScopeSubmit
	})
}

// DeviceLetters are those of codes: no vowels, so that there are no words, and none that look
// like others.
const DeviceLetters = "BCDFGHJKLMNPQRSTVWXZ"

// ParseDeviceCode returns the code that a person has typed, and reports whether it is one.
func ParseDeviceCode(typed string) (string, bool) {
	code := strings.Map(func(r rune) rune {
		if r == '-' || r == ' ' {
			return -1
		}
		return r
	}, strings.ToUpper(Line(typed)))
	return code, len(code) == DeviceLength && strings.Trim(code, DeviceLetters) == ""
}

// ShownDeviceCode returns a code as both sides show it.
func ShownDeviceCode(code string) string {
	if len(code) != DeviceLength {
		return code
	}
	return code[:4] + "-" + code[4:]
}

// DeviceName returns the name of the token of a machine.
func DeviceName(machine string) string {
	machine = strings.NewReplacer("“", "", "”", "").Replace(OneLine(machine, maxDeviceName))
	if machine == "" {
		machine = "a machine without a name"
	}
	return "oinmanager on " + machine
}
