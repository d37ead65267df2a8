// Package oin contains the domain model: the form that a software vendor fills in, its
// validation and progress, and the statuses and lifecycle of a submission.
//
// The form ([Form]), the statuses ([Statuses]), and the lifecycle ([Lifecycle]) are tables
// of Go values. Pages, permission checks, storage, emails, and documentation read these
// tables and do not repeat them.
//
// The package has no I/O and no clock, and does not depend on HTTP or SQL.
package oin
