// Package pages holds all pages of the product. Each page is a pair of files: a view struct with what
// the page shows, and a templ component that shows it. The server fills the struct and renders the
// component; a test does the same with a made-up view.
//
// The form is not written out anywhere here: pages walk [oin.Form] and show each field as its kind
// says, by the components of web/ui. The package knows no store, no session and no route table.
//
// Pages work without JavaScript, which only makes them more comfortable, and under a
// content security policy that allows no inline script and no inline style.
package pages

//go:generate go tool templ generate -path .
