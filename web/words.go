package web

import (
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"oinmanager/internal/oin"
)

// count is a number with its noun: "1 submission", "3 submissions".
func count(n int, one string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + one + "s"
}

// since is how long ago t was, in words.
func since(t, now time.Time) string {
	switch d := now.Sub(t); {
	case d < time.Minute:
		return "just now"
	case d < time.Hour:
		return count(int(d.Minutes()), "minute") + " ago"
	case d < 24*time.Hour:
		return count(int(d.Hours()), "hour") + " ago"
	case d < 45*24*time.Hour:
		return count(int(d.Hours()/24), "day") + " ago"
	default:
		return "on " + date(t)
	}
}

// These stand in pages in UTC; times.js knows their form, and brings them to the
// reader's own time zone.

func exact(t time.Time) string { return date(t) + ", " + clock(t) }

func date(t time.Time) string { return t.UTC().Format("2 January 2006") }

func clock(t time.Time) string { return t.UTC().Format("15:04 UTC") }

// untold is what words about a moment leave open of its exact time.
func untold(t time.Time, words string) string {
	if strings.Contains(words, date(t)) {
		return clock(t)
	}
	return exact(t)
}

// dueDay is the day of a due date, where the OIN team is; its year goes without
// saying in this one.
func dueDay(due, now time.Time) string {
	if due.Year() == now.In(due.Location()).Year() {
		return due.Format("Monday, 2 January")
	}
	return due.Format("Monday, 2 January 2006")
}

func machine(t time.Time) string { return t.UTC().Format(time.RFC3339) }

// overdue reports whether the day of a due date is over, where the OIN team is.
func overdue(due *time.Time, now time.Time) bool {
	return due != nil && due.Format(time.DateOnly) < now.In(due.Location()).Format(time.DateOnly)
}

// size is a number of bytes in words.
func size(bytes int64) string {
	switch {
	case bytes < 1000:
		return count(int(bytes), "byte")
	case bytes < 1_000_000:
		return strconv.FormatInt((bytes+500)/1000, 10) + " kB"
	default:
		return strconv.FormatFloat(float64(bytes)/1e6, 'f', 1, 64) + " MB"
	}
}

// fileFacts is what there is to say about a file beside its name.
func fileFacts(f *oin.File) string {
	var facts []string
	if f.Width > 0 {
		facts = append(facts, fmt.Sprintf("%d × %d pixels", f.Width, f.Height))
	}
	return strings.Join(append(facts, size(f.Size)), ", ")
}

// list joins names as a sentence does: "a, b and c".
func list(names []string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:len(names)-1], ", ") + " and " + names[len(names)-1]
}

// labels names fields as a sentence does.
func labels(fields []*oin.Field) string {
	var names []string
	for _, f := range fields {
		names = append(names, f.Label)
	}
	return list(names)
}

// turn says whose move it is, to the side that reads it; empty when it is nobody's.
func turn(s oin.Status, reader oin.Party) string {
	switch t := s.Info().Turn; {
	case t == oin.PartyNone:
		return ""
	case t == reader:
		return "Your turn"
	case t == oin.PartyOIN:
		return "With the OIN team"
	default:
		return "With the ISV"
	}
}

// tone is the colour of a status, as the side that reads it should feel it.
func tone(s oin.Status, reader oin.Party) string {
	switch t := s.Info().Turn; {
	case s == oin.StatusPublished:
		return "good"
	case t == oin.PartyNone:
		return "past"
	case s == oin.StatusDraft:
		return "draft"
	case t == reader:
		return "attention"
	default:
		return "waiting"
	}
}

func roleName(r oin.Role) string {
	switch r {
	case oin.RoleAdmin:
		return "admin"
	case oin.RoleReviewer:
		return "reviewer"
	default:
		return ""
	}
}

// sideName is where somebody in the history belongs.
func sideName(p oin.Party) string {
	if p == oin.PartyOIN {
		return "OIN team"
	}
	return "ISV"
}

// initial stands for an integration that has no icon.
func initial(name string) string {
	r, n := utf8.DecodeRuneInString(strings.TrimSpace(name))
	if n == 0 {
		return "?"
	}
	return strings.ToUpper(string(r))
}

var tabOfKey = func() map[oin.Key]*oin.Tab {
	m := map[oin.Key]*oin.Tab{}
	for _, t := range oin.Form {
		for _, f := range t.Fields() {
			m[f.Key] = t
		}
	}
	return m
}()

// tabOf is the tab that a field is on.
func tabOf(k oin.Key) *oin.Tab { return tabOfKey[k] }

// labelOf is the label of a field, or words for the submission as a whole.
func labelOf(k oin.Key) string {
	if f := oin.FindField(k); f != nil {
		return f.Label
	}
	return "The submission as a whole"
}

// host is an address without what everybody knows, for people to read.
func host(address string) string {
	_, rest, ok := strings.Cut(address, "://")
	if !ok {
		rest = address
	}
	return strings.TrimSuffix(rest, "/")
}

// backWords say where a way on leads.
func backWords(path string) string {
	switch {
	case path == "/":
		return "Go to the start"
	case path == "/admin":
		return "Go to the queue"
	case path == "/integrations":
		return "Go to My App Integrations"
	case strings.Contains(path, "/submissions/"):
		return "Go back to the submission"
	default:
		return "Go on"
	}
}

// ProblemTitle is the heading of the page for an HTTP status.
func ProblemTitle(status int) string {
	switch status {
	case http.StatusUnauthorized:
		return "Your sign-in has ended"
	case http.StatusForbidden:
		return "This page is not for you"
	case http.StatusNotFound:
		return "There is nothing here"
	case http.StatusMethodNotAllowed:
		return "This page works another way"
	case http.StatusRequestTimeout:
		return "This did not arrive whole"
	case http.StatusConflict:
		return "This could not be done"
	case http.StatusRequestEntityTooLarge:
		return "That was too much at once"
	case http.StatusRequestURITooLong:
		return "This address is too long"
	case http.StatusUnprocessableEntity, http.StatusBadRequest:
		return "This could not be taken as it is"
	case http.StatusTooManyRequests:
		return "A moment, please"
	case http.StatusServiceUnavailable:
		return "We are away for a moment"
	default:
		return "Something went wrong"
	}
}

// orgTail ends a sentence after an org's name with its domain.
func orgTail(o oin.Org) string {
	if o.Domain == "" || o.Domain == o.Name {
		return "."
	}
	return " (" + o.Domain + ")."
}
