package pages

import (
	"slices"
	"strconv"
	"strings"

	"oinmanager/internal/oin"
	"oinmanager/web/ui"
)

// ClaimsFailed is what was wrong with a change of claims: Why nothing was changed, or the
// submissions that weren't.
type ClaimsFailed struct {
	Action  oin.Action
	Changed int
	Already int // that were so
	Why     string
	Rows    []ClaimFailure
}

// ClaimFailure is a submission whose claim wasn't changed.
type ClaimFailure struct {
	ID   oin.SubmissionID
	Name string // empty if the OIN team can't see it
	Why  string
	By   oin.Claim // of another reviewer, if that is why
}

// taken returns the submissions that other reviewers have claimed.
func (f ClaimsFailed) taken() (all []ClaimFailure) {
	for _, r := range f.Rows {
		if r.By.By != "" {
			all = append(all, r)
		}
	}
	return all
}

// claimGroup are submissions whose claim wasn't changed for the same reason.
type claimGroup struct {
	rows []ClaimFailure
	why  string
}

// mark returns what follows the name of a submission of the group: a comma, or a colon before why.
func (g claimGroup) mark(i int) string {
	if i < len(g.rows)-1 {
		return ","
	}
	return ":"
}

// groups returns the submissions with those together that the same reviewer has claimed.
func (f ClaimsFailed) groups() (all []claimGroup) {
	for _, r := range f.Rows {
		at := -1
		if r.By.By != "" {
			at = slices.IndexFunc(all, func(g claimGroup) bool { return g.rows[0].By.By == r.By.By })
		}
		if at < 0 {
			all = append(all, claimGroup{[]ClaimFailure{r}, r.Why})
			continue
		}
		all[at].rows = append(all[at].rows, r)
		all[at].why = r.By.Name + " has claimed them."
	}
	return all
}

// UndoClaims stands for undoing a change of claims.
const UndoClaims oin.Action = "undo"

// claimWords says what was done to submissions, and what others were already.
func claimWords(a oin.Action) (done, already string) {
	switch a {
	case oin.ActionClaim:
		return "claimed", "yours already"
	case oin.ActionRelease:
		return "released", "unassigned already"
	case oin.ActionAssign:
		return "assigned", "assigned already"
	case UndoClaims:
		return "changed back", "so already"
	default:
		return "changed", "so already"
	}
}

// ClaimsChanged says for how many submissions an action on claims was done, and how many
// were so already. To is the name of the reviewer to whom they were assigned, or empty.
func ClaimsChanged(a oin.Action, n, already int, to string) string {
	done, were := claimWords(a)
	if a == oin.ActionAssign && to != "" {
		done, were = "assigned to "+to, "assigned to "+to+" already"
	}
	var words []string
	if n > 0 {
		words = append(words, ui.Count(n, "submission")+" "+done+".")
	}
	if already > 0 {
		verb := " were "
		if already == 1 {
			verb = " was "
		}
		words = append(words, ui.Count(already, "submission")+verb+were+".")
	}
	return strings.Join(words, " ")
}

// RowChanged says which submission's claim was changed in its row, or "" if it is not known.
func RowChanged(a oin.Action, name string) string {
	switch {
	case name == "":
		return ""
	case a == oin.ActionClaim:
		return "“" + name + "” claimed. Other reviewers can see it's yours."
	case a == oin.ActionRelease:
		return "“" + name + "” released. Anyone can claim it."
	default:
		return ""
	}
}

// notChanged says for how many submissions it wasn't.
func (f ClaimsFailed) notChanged() string {
	what, _ := claimWords(f.Action)
	if len(f.Rows) == 1 {
		return "1 submission wasn't " + what
	}
	return ui.Count(len(f.Rows), "submission") + " weren't " + what
}

// Mate returns the name of a reviewer of the team, or "".
func (p QueuePage) Mate(id oin.PersonID) string {
	for _, t := range p.Teammates {
		if t.ID == id {
			return t.Name
		}
	}
	return ""
}

// takeVerb returns the label of the button that does it nevertheless.
func (f ClaimsFailed) takeVerb() string {
	verb := map[oin.Action]string{oin.ActionClaim: "Take over", oin.ActionRelease: "Release", oin.ActionAssign: "Reassign"}[f.Action]
	return verb + " " + strconv.Itoa(len(f.taken()))
}
