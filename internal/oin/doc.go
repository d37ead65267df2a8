// Package oin is what the product knows: the form that a software vendor
// fills in, when an answer is good, how far a submission has come, and what may
// happen to it next and by whom.
//
// The form ([Form]), the statuses ([Statuses]) and the lifecycle ([Lifecycle])
// are tables of Go values. Pages, permission checks, storage, mails and
// documentation read these tables; none of them says any of it again.
//
// The package is pure: it knows no clock, no network, no HTTP and no SQL, and
// imports nothing of ours.
package oin
