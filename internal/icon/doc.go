// Package icon checks app icons: it reports whether a picture can be accepted
// ([Check]), makes one of another size fit ([Fit]), describes what it looks like ([LookAt]),
// and draws icons for sample data ([Draw]). Callers check an upload before they store it, and store the returned bytes,
// which have no metadata such as the place where a photo was taken. It works on bytes
// and pixels only: no submissions, no HTTP, no storage.
//
// The rules are those of Okta's guide "Submit an integration with the OIN Manager",
// General Settings, App icon: PNG, JPG or GIF, less than one MB, one of [Sizes].
package icon
