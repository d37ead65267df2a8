package web

import "oinmanager/internal/oin"

// shortcut is a key that does what a control of the page does. The control names it in
// aria-keyshortcuts, but for the keys that go from one thing of a list to the next.
type shortcut struct {
	keys  []string // each does it
	words string
}

// One control leads to the list itself, on each page that has one.
var listShortcut = shortcut{[]string{"?"}, "This list"}

// stepping are the keys that go through the things of a page, and open the one that
// has the focus.
func stepping(thing, open string) []shortcut {
	all := []shortcut{{[]string{"j", "↓"}, "Next " + thing}, {[]string{"k", "↑"}, "Previous " + thing}}
	if open != "" {
		all = append(all, shortcut{[]string{"o", "Enter"}, open})
	}
	return all
}

var queueShortcuts = append(stepping("submission", "Open it"),
	shortcut{[]string{"c"}, "Claim it, or release it"}, shortcut{[]string{"/"}, "Search"}, listShortcut)

// actionKeys are the keys of what reviewers decide every day. Each opens the question
// that comes first.
var actionKeys = map[oin.Action]string{
	oin.ActionPass: "p", oin.ActionRequestChanges: "r", oin.ActionReportBugs: "r",
}

// shortcuts are the keys of a reviewer's page about one submission.
func (p ReviewPage) shortcuts(here reviewTab) []shortcut {
	var all []shortcut
	asks := p.Status.Info().InProgress
	switch {
	case here == tabAnswers && asks:
		all = append(stepping("field", ""), shortcut{[]string{"i", "Enter"}, "Write an issue on it"})
	case here == tabChanges:
		all = stepping("change", "Open it in the submission")
	case here == tabIssues:
		if len(p.Issues) > 0 {
			all = stepping("issue", "")
		}
		if asks {
			all = append(all, shortcut{[]string{"i"}, "Write an issue"})
		}
	}
	for _, t := range offered(p.Actions) {
		if key, ok := actionKeys[t.Action]; ok {
			all = append(all, shortcut{[]string{key}, t.Button + " (asks first)"})
		}
	}
	if p.Claim.By != "" || mayClaim(p.Status, p.Claim, p.Person) {
		all = append(all, shortcut{[]string{"c"}, "Claim it, or release it"})
	}
	if here == tabAnswers {
		all = append(all, shortcut{[]string{"n"}, "Write an internal note"})
	}
	for _, t := range reviewTabs {
		all = append(all, shortcut{[]string{t.key}, string(t.tab)})
	}
	return append(all, shortcut{[]string{"u"}, "Back to the queue"}, listShortcut)
}
