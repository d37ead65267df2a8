// Package icon is the gate for App icons: it tells whether a picture can be taken
// ([Check]), makes one of another size fit ([Fit]), and draws icons for demo data
// ([Draw]). Whoever takes an upload calls it before anything is stored, and stores
// the bytes that come back: they are free of metadata such as the place where a photo
// was taken. It knows bytes and pixels only: no submissions, no HTTP, no storage.
//
// The rules are those of Okta's guide "Submit an integration with the OIN Manager",
// General Settings, App icon: PNG, JPG or GIF, less than one MB, one of [Sizes].
package icon
