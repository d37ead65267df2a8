// Package pages contains all pages of the product. Each page is a pair of files: a view
// struct with what the page shows, and a templ component that shows it. The server
// fills the struct and renders the component. A test does the same with made-up values.
//
// The form isn't written out here: pages walk [oin.Form] and show each field by its
// kind, with the components of web/ui. The package knows no store, no session, and no
// route table.
//
// Pages work without JavaScript, which only enhances them, and under a content security
// policy that allows no inline scripts or styles.
package pages

//go:generate go tool templ generate -path .
