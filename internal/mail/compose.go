// Package mail writes the mails that the product sends, and sends them by SMTP.
// The portal composes with it, the jobs send with it. It knows what a submission
// is, and neither where mails are kept nor when they go out.
package mail

import (
	"bytes"
	"embed"
	"fmt"
	"strings"
	"text/template"
	"time"

	"oinmanager/internal/submission"
)

// Letter is what a notice tells about.
type Letter struct {
	Version submission.Version
	Event   submission.Event
	Due     *time.Time // by when the OIN team means to act next
	Link    string     // where the reader goes on
	Catalog string     // its page in the catalog, where it has one
}

// Name is the app name on one line, whatever a person has typed.
func (l Letter) Name() string { return strings.Join(strings.Fields(l.Version.Answers.Name()), " ") }

//go:embed notices/*.txt
var notices embed.FS

var templates = template.Must(template.New("").Funcs(template.FuncMap{
	"day":   func(t time.Time) string { return t.Format("Monday, 2 January 2006") },
	"label": fieldLabel,
	"add":   func(a, b int) int { return a + b },
	"indent": func(s string) string {
		return strings.ReplaceAll(s, "\n", "\n   ")
	},
}).ParseFS(notices, "notices/*.txt"))

// Compose writes the mail for a notice: the first line of its template is the
// subject, the rest the body.
func Compose(n submission.Notice, l Letter) (subject, body string, err error) {
	var b bytes.Buffer
	if err := templates.ExecuteTemplate(&b, string(n)+".txt", l); err != nil {
		return "", "", fmt.Errorf("compose mail %s: %w", n, err)
	}
	subject, body, _ = strings.Cut(b.String(), "\n")
	return subject, strings.TrimSpace(body) + "\n", nil
}

func fieldLabel(k submission.Key) string {
	if f := submission.FindField(k); f != nil {
		return f.Label
	}
	return "The submission as a whole"
}
