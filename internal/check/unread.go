package check

import (
	"strings"

	"oinmanager/internal/oin"
)

// Unread is a link to a document whose text the checks could not read. It is listed because
// no findings would look like praise.
type Unread struct {
	Field oin.Key
	// Why is the reason, such as “we couldn't read this PDF's text”.
	Why string
}

// judgedPages are the fields with links to pages whose text is judged.
var judgedPages = []oin.Key{oin.UserDocs, oin.APIDocs, oin.ConfigGuide}

// unread returns the links to documents that were opened and could not be read.
func (s Subject) unread() []Unread {
	var all []Unread
	for _, l := range s.links(judgedPages...) {
		if why := s.Facts.Links[l.text].unreadable(); why != "" && !s.isVideo(l.field) {
			all = append(all, Unread{l.field, why})
		}
	}
	return all
}

// unreadable returns why the text of a document is not known, although it may well be there,
// or "".
func (l Link) unreadable() string {
	switch l.State {
	case LinkUnreadable:
		return "its text appears only once scripts run"
	case LinkBotWall:
		return "the site refuses programs"
	case LinkUnknown:
		return strings.TrimSuffix("we couldn't open it: "+l.Detail, ": ")
	case LinkOpen:
		switch p := l.Page; {
		case p == nil || p.Text != "":
			return ""
		case p.Type == "application/pdf":
			return "we couldn't read this PDF's text"
		case p.Type != "text/html":
			return "we couldn't read this file's text"
		}
	}
	return ""
}
