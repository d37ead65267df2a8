// Package flopack reads a flow export of Okta Workflows (.flopack, .folder): the
// test suite that shows a reviewer that a connector works ([Read]). Whoever takes
// an uploaded suite, or checks one, calls it and gets its flows, its cards, the
// connectors that it uses, and a warning where it seems to carry a secret. It never
// runs a flow, never repeats a secret that it found, and knows nothing of
// submissions, files on disk or HTTP.
//
// There is no public schema of an export. What is read here stands in all 125
// exports of github.com/okta/workflows-templates; anything else is stepped over.
package flopack
