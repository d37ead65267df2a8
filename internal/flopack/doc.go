// Package flopack reads a flow export of Okta Workflows (.flopack, .folder): the test
// suite that shows a reviewer that a connector works ([Read]). It returns its flows,
// its cards, the connectors that it uses, and where it seems to contain a secret or the
// address of a real person. It never runs a flow, never repeats a secret that it found
// beyond its first characters, and knows nothing of submissions, files on disk, or HTTP.
//
// There is no public schema of an export. All members that are read exist in all 125
// exports of github.com/okta/workflows-templates. Others are skipped.
package flopack
