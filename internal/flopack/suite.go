package flopack

import (
	"cmp"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Suite is the content of an export. All of its text is safe to show and to store:
// valid UTF-8 of limited length, without control characters, and with [secret] in place
// of anything that looks like one.
type Suite struct {
	Type    string    // "flopack", "folder" or "flow"
	Version string    // of the format, such as "1.5.0"
	Created time.Time // zero if the file doesn't say
	// Name is the name of the outermost exported folder, or "".
	Name  string
	Flows []Flow // in the order of the file
	// Connectors are those that the cards use, each version separately, by key and then
	// by version. Functions built into Workflows aren't included.
	Connectors []Connector
	// Warnings say what is odd about the file as a whole.
	Warnings []string
	// Secrets are what seems to be secret, in the order of the file.
	Secrets []Secret
	// MoreSecrets reports whether there may be others.
	MoreSecrets bool
	// Emails are addresses that seem to be those of real people.
	Emails []Secret
	// Private are hosts in links that only the vendor's own network knows, unmasked.
	Private []Secret
}

// Flow is a flow of a suite.
type Flow struct {
	ID, Name, Description string
	// Callable flows are helpers, which another flow runs.
	Callable bool
	// Cards are in the order of the file, a card before those in its branches.
	Cards []Card
}

// Card is a step of a flow: an action or event of a connector, or a function built into
// Workflows (Kernel; Connector is then its group, such as "string").
type Card struct {
	Connector, Version, Method string
	Kernel                     bool
}

// Connector is a version of a connector, and what a suite uses of it. The key of a
// connector made in Connector Builder ends in "_" and 32 hex digits.
type Connector struct {
	Key, Version string
	Methods      []string // sorted, distinct
}

var builtKey = regexp.MustCompile(`_[0-9a-f]{32}$`)

// Built reports whether the connector was made in Connector Builder, and so can be
// submitted. The others, such as "okta" or "httpfunctions", come with Workflows.
func (c Connector) Built() bool { return builtKey.MatchString(c.Key) }

// Uses reports whether a card uses this version of a connector, and returns which other
// versions of it are used. A suite has to test the version that is submitted (Okta's
// guide "Submit an integration with the OIN Manager", Workflows Connector).
func (s *Suite) Uses(connector, version string) (uses bool, otherVersions []string) {
	for _, c := range s.Connectors {
		switch {
		case c.Key != connector:
		case c.Version == version:
			uses = true
		default:
			otherVersions = append(otherVersions, c.Version)
		}
	}
	return uses, otherVersions
}

// connectors returns the connectors that the cards of all flows use.
func connectors(flows []Flow) []Connector {
	type release struct{ key, version string }
	used := map[release]map[string]bool{}
	for _, f := range flows {
		for _, c := range f.Cards {
			if c.Kernel {
				continue
			}
			r := release{c.Connector, c.Version}
			if used[r] == nil {
				used[r] = map[string]bool{}
			}
			used[r][c.Method] = true
		}
	}
	var list []Connector
	for r, methods := range used {
		c := Connector{Key: r.key, Version: r.version}
		for m := range methods {
			c.Methods = append(c.Methods, m)
		}
		slices.Sort(c.Methods)
		list = append(list, c)
	}
	slices.SortFunc(list, func(a, b Connector) int {
		return cmp.Or(cmp.Compare(a.Key, b.Key), compareVersions(a.Version, b.Version))
	})
	return list
}

// compareVersions orders 1.0.9 before 1.0.16, and numbers before words.
func compareVersions(a, b string) int {
	byPart := slices.CompareFunc(strings.Split(a, "."), strings.Split(b, "."), func(x, y string) int {
		m, errX := strconv.Atoi(x)
		n, errY := strconv.Atoi(y)
		switch {
		case errX == nil && errY == nil:
			return cmp.Compare(m, n)
		case errX == nil:
			return -1
		case errY == nil:
			return 1
		}
		return cmp.Compare(x, y)
	})
	return cmp.Or(byPart, cmp.Compare(a, b))
}
