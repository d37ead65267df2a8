// Package ui contains what pages are made of: the frame around each page, the fields of
// the form, lists, files, issues, dialogs, icons, and the words for times, sizes, and
// statuses. It knows no page.
package ui

//go:generate go tool templ generate -path .
