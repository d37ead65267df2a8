package orgs

import (
	"io"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/go-chi/chi/v5"
)

// Mail is an email of the product, as the mailbox shows it. Everyone on the machine can
// read it. It exists on local runs only.
type Mail struct {
	ID      string
	At      time.Time
	From    string
	To      []string
	Subject string
	Text    string
	HTML    string // empty for plain text only
}

// When returns the time of the email in words.
func (m Mail) When() string { return m.At.Local().Format("Monday, 2 January 2006, 15:04") }

// Recipients returns the addresses that it goes to.
func (m Mail) Recipients() string { return strings.Join(m.To, ", ") }

func (m Mail) domains() []string {
	var all []string
	for _, to := range m.To {
		if _, domain, ok := strings.Cut(to, "@"); ok {
			all = append(all, domain)
		}
	}
	return all
}

func (s *server) mailbox(w http.ResponseWriter, r *http.Request) {
	mails, err := s.options.Mails(r.Context())
	if err != nil {
		s.noMails(w, err)
		return
	}
	v := view{Title: "Mailbox", To: r.URL.Query().Get("to")}
	for _, m := range mails {
		v.Tos = append(v.Tos, m.domains()...)
		if v.To == "" || slices.Contains(m.domains(), v.To) {
			v.Mails = append(v.Mails, m)
		}
	}
	slices.Sort(v.Tos)
	v.Tos = slices.Compact(v.Tos)
	s.show(w, http.StatusOK, "mailbox.html", v)
}

func (s *server) mail(w http.ResponseWriter, r *http.Request) {
	if m, ok := s.findMail(w, r); ok {
		w.Header().Set("Content-Security-Policy", "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
		s.show(w, http.StatusOK, "mail.html", view{Title: m.Subject, Mail: &m})
	}
}

// mailHTML serves an email's HTML as a mail program would show it: with its own styles,
// but without scripts, external resources, or forms.
func (s *server) mailHTML(w http.ResponseWriter, r *http.Request) {
	m, ok := s.findMail(w, r)
	if !ok {
		return
	}
	h := w.Header()
	h.Set("Content-Type", "text/html; charset=utf-8")
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
	h.Set("Referrer-Policy", "no-referrer")
	_, _ = io.WriteString(w, m.HTML) // a reader that goes away is not an error
}

// findMail returns the email that the URL names, or responds that there is none.
func (s *server) findMail(w http.ResponseWriter, r *http.Request) (Mail, bool) {
	mails, err := s.options.Mails(r.Context())
	if err != nil {
		s.noMails(w, err)
		return Mail{}, false
	}
	i := slices.IndexFunc(mails, func(m Mail) bool { return m.ID == chi.URLParam(r, "id") })
	if i < 0 {
		s.show(w, http.StatusNotFound, "message.html", view{Title: "Email not found", Text: "This email is no longer in the mailbox."})
		return Mail{}, false
	}
	return mails[i], true
}

func (s *server) noMails(w http.ResponseWriter, err error) {
	s.options.Log.Warn("mailbox", "error", err)
	s.show(w, http.StatusServiceUnavailable, "message.html", view{Title: "Mailbox", Text: "We can't load emails right now. Try again in a moment."})
}
