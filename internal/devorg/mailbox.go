package devorg

import (
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/go-chi/chi/v5"
)

// Mail is a mail that the product has written, as the Mailbox shows it. Everybody
// on the machine may read it; it exists on local runs only.
type Mail struct {
	ID      string
	At      time.Time
	From    string
	To      []string
	Subject string
	Text    string
}

// When is the time of the mail in words.
func (m Mail) When() string { return m.At.Local().Format("Monday, 2 January 2006, 15:04") }

// Recipients are the addresses that it goes to.
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
	mails, err := s.options.Mails(r.Context())
	if err != nil {
		s.noMails(w, err)
		return
	}
	i := slices.IndexFunc(mails, func(m Mail) bool { return m.ID == chi.URLParam(r, "id") })
	if i < 0 {
		s.show(w, http.StatusNotFound, "message.html", view{Title: "No such mail", Text: "There is no such mail in the Mailbox any more."})
		return
	}
	s.show(w, http.StatusOK, "mail.html", view{Title: mails[i].Subject, Mail: &mails[i]})
}

func (s *server) noMails(w http.ResponseWriter, err error) {
	s.options.Log.Warn("mailbox", "error", err)
	s.show(w, http.StatusServiceUnavailable, "message.html", view{Title: "Mailbox", Text: "The mails cannot be read just now. Try again in a moment."})
}
