// Package web holds all pages of the product: templ components, styles, small ES
// modules and drawn icons, embedded in the binary. The server fills one view struct
// for each page (views.go) and renders the component of the same name; a test does
// the same with made-up views.
//
// The form is not written out anywhere here: pages walk [oin.Form] and show
// each field as its kind says. The package knows no store, no session and no route
// table, and imports nothing of ours but internal/oin, and internal/flopack for
// what a test suite holds.
//
// Pages work without JavaScript, which only makes them more comfortable, and under a
// content security policy that allows no inline script and no inline style.
package web

//go:generate go tool templ generate -path .
//go:generate go tool esbuild scripts/form.js --bundle --minify --format=esm --target=es2022 --outfile=bundles/form.js --log-level=error
//go:generate go tool esbuild scripts/page.js --bundle --minify --format=esm --target=es2022 --outfile=bundles/page.js --log-level=error
//go:generate go tool esbuild scripts/kept.js --bundle --minify --format=esm --target=es2022 --outfile=bundles/kept.js --log-level=error
