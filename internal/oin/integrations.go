package oin

import "time"

// IntegrationsGroup is a part of My App Integrations. An ISV sees first what needs them.
type IntegrationsGroup string

const (
	GroupISV       IntegrationsGroup = "you"
	GroupOIN       IntegrationsGroup = "oin"
	GroupPublished IntegrationsGroup = "published"
	GroupRemoved   IntegrationsGroup = "removed"
)

// IntegrationsGroups are all groups with their headings, in the order of the page.
var IntegrationsGroups = []struct {
	Group IntegrationsGroup
	Label string
}{
	{GroupISV, "Needs you"},
	{GroupOIN, "With the OIN team"},
	{GroupPublished, "Published"},
	{GroupRemoved, "Removed from the catalog"},
}

// Label returns the heading of the group, or "" if there is no such group.
func (g IntegrationsGroup) Label() string {
	for _, each := range IntegrationsGroups {
		if each.Group == g {
			return each.Label
		}
	}
	return ""
}

// IntegrationsPart is a part of a group that has an order of its own.
type IntegrationsPart int

const (
	PartAsked     IntegrationsPart = iota + 1 // the OIN team waits for the ISV, the longest wait first
	PartDrafts                                // the last changed first
	PartWithOIN                               // the first due first
	PartInCatalog                             // by name
	PartRemoved                               // by name
)

// Group returns the group that the part belongs to.
func (p IntegrationsPart) Group() IntegrationsGroup {
	switch p {
	case PartWithOIN:
		return GroupOIN
	case PartInCatalog:
		return GroupPublished
	case PartRemoved:
		return GroupRemoved
	default:
		return GroupISV
	}
}

// IntegrationsFilter filters My App Integrations. Empty fields match all.
type IntegrationsFilter struct {
	Text  string // anywhere in the app name, without case
	Group IntegrationsGroup
	Type  string // ID of the tab of an integration type
}

// IntegrationsPlace is where a page of My App Integrations ends. The zero IntegrationsPlace
// is before the first page.
type IntegrationsPlace struct {
	Part IntegrationsPart
	Key  int64  // place in time among submissions in progress
	Name string // place among the others, in lower case
	ID   SubmissionID
}

// MyIntegration is a row of My App Integrations: a submission in progress, or what an
// integration last had in the catalog.
type MyIntegration struct {
	Listed
	Part IntegrationsPart
	// Place is where the row is.
	Place IntegrationsPlace
	// InCatalog is the number of the version in the catalog, or 0.
	InCatalog int
	// Next is the version of the integration that is in progress, or empty.
	Update SubmissionID
	// RemovalRequested is when the org requested removal from the catalog, or nil.
	// RemovalDue is the OIN team's target for that.
	RemovalRequested, RemovalDue *time.Time
	// Earlier are versions that this one has replaced, the newest first.
	Earlier []EarlierVersion
}

// EarlierVersion is a version that a newer one has replaced.
type EarlierVersion struct {
	ID        SubmissionID
	Number    int
	Published time.Time
}

// MaxEarlierVersions is how many earlier versions a row of My App Integrations lists. The page of
// the submission lists all.
const MaxEarlierVersions = 10
