package folder

import (
	"slices"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

// Online is what a server says of the folder's answers. It knows what links respond, the
// catalog, and the org, but no file or password that was not pushed.
type Online struct {
	Found    []Said
	Progress []Progress
	// Missing are the fields without a valid answer.
	Missing []*oin.Field
	Unseen  []Unseen
}

// Said is a fault of an answer or a finding of a check.
type Said struct {
	Finding   // without its place
	Item      int
	Dismissed bool
}

// Unseen is part of an answer that the server has not looked at. Gathering means that it is
// about to.
type Unseen struct {
	Field     *oin.Field
	Item      int
	What      string
	Gathering bool
}

// Gathering reports whether the server is about to find out something.
func (o Online) Gathering() bool {
	return slices.ContainsFunc(o.Unseen, func(u Unseen) bool { return u.Gathering })
}

// Add returns the report together with what a server says. Where both know the same, the
// server's word counts: it may know that advice was dismissed, or doesn't apply.
func (f *Folder) Add(r Report, o Online) Report {
	out := Report{Progress: o.Progress, Online: true}
	for _, found := range r.Findings {
		at := slices.IndexFunc(o.Found, func(s Said) bool { return f.same(found, s) })
		if at >= 0 && !o.Found[at].Dismissed || at < 0 && keep(found) {
			out.add(found)
		}
	}
	for _, s := range o.Found {
		s.Place = f.at(s.Field.Key, s.Item)
		switch {
		case s.Dismissed:
			out.Dismissed++
		case !slices.ContainsFunc(out.Findings, func(found Finding) bool { return f.same(found, s) }):
			out.add(s.Finding)
		}
	}
	for _, field := range o.Missing {
		if !f.refused(field) && !slices.ContainsFunc(out.Findings, func(found Finding) bool { return found.Field == field && found.Level == Error }) {
			out.add(f.missing(field))
		}
	}
	for _, u := range o.Unseen {
		if u.Field.Kind == oin.KindPicture || u.Field.Kind == oin.KindPassword && r.compared { // the folder's own checks have looked
			continue
		}
		out.Unknown++
		out.add(Finding{Place: f.at(u.Field.Key, u.Item), Field: u.Field, Level: Note, Rule: "not-seen", Text: u.text()})
	}
	out.sort()
	return out
}

// keep reports whether a finding holds whatever the server says: it is about the file, a rule
// of the form, or something that only the folder may have.
func keep(found Finding) bool {
	c := check.Find(found.Rule)
	return c == nil || slices.ContainsFunc(c.About, func(k oin.Key) bool {
		kind := oin.FindField(k).Kind
		return kind.IsFile() || kind == oin.KindPassword
	})
}

func (f *Folder) same(found Finding, s Said) bool {
	return found.Field == s.Field && found.Rule == s.Rule && found.Text == s.Text && found.Place == f.at(s.Field.Key, s.Item)
}

func (u Unseen) text() string {
	switch {
	case u.Gathering:
		return "The server is still looking at " + u.What + ". Validate again in a moment."
	case u.Field.Kind == oin.KindPassword:
		return "The server compares the password with these texts once they are pushed."
	case u.Field.Kind.IsFile():
		return "The server compares this file with the connectors of your org once it is pushed."
	}
	return "The server hasn't looked at " + u.What + " yet. It does once this is pushed."
}
