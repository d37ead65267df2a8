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

// Removal is that an integration was taken out of the catalog, and that no version has
// been published since.
type Removal struct {
	At     time.Time
	Person string // an admin's name
	Reason string
}
