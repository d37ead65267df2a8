package submission

import "time"

// RemovalRequest is an ISV asking for an integration to be taken out of the catalog.
// It stands, over updates too, until they take it back or an admin removes the
// integration.
type RemovalRequest struct {
	At     time.Time
	Person string
	Reason string
}

// ToTeam reports whether a notice is for the OIN team, and not for the ISV.
func (n Notice) ToTeam() bool {
	switch n {
	case NoticeSubmitted, NoticeRemovalAsked, NoticeRemovalDropped:
		return true
	default:
		return false
	}
}
