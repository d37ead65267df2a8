package oin

import "time"

// NextUp is the submission that a reviewer may want to take next.
type NextUp struct {
	ID   SubmissionID
	Name string
	Due  *time.Time
}
