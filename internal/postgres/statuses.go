package postgres

import (
	"slices"
	"strings"

	"oinmanager/internal/oin"
)

// Sets of statuses, from the domain's tables. They are in the text of statements and not
// arguments, because PostgreSQL uses a partial index only for a statement with its
// condition.
var (
	inProgress = statuses(func(s oin.StatusInfo) bool { return s.InProgress })
	// teamsTurn and isvsTurn are the statuses in which it is a side's turn in a review.
	teamsTurn = statuses(func(s oin.StatusInfo) bool { return s.Turn == oin.PartyOIN })
	isvsTurn  = statuses(func(s oin.StatusInfo) bool { return s.Turn == oin.PartyISV && s.Status != oin.StatusDraft })
	// editable has the statuses in which the ISV can change the answers.
	editable = statuses(func(s oin.StatusInfo) bool { return s.Status.Editable() })
	// inReview has the statuses of a review, and done those after one.
	inReview = statuses(func(s oin.StatusInfo) bool { return s.InProgress && s.Status != oin.StatusDraft })
	done     = statuses(func(s oin.StatusInfo) bool { return !s.InProgress })
	// submitted has the statuses that an ISV's steps begin a round in.
	submitted = statuses(func(s oin.StatusInfo) bool {
		return s.Turn == oin.PartyOIN && slices.ContainsFunc(oin.Lifecycle, func(t oin.Transition) bool { return t.To == s.Status && t.By == oin.RoleISV })
	})
	// catalogued has the statuses of versions that are or were in the catalog.
	catalogued = statuses(func(s oin.StatusInfo) bool {
		return s.Status == oin.StatusPublished || s.Status == oin.StatusSuperseded
	})
)

// statuses returns the SQL of the set of statuses that match a condition.
func statuses(condition func(oin.StatusInfo) bool) string {
	var codes []string
	for _, s := range oin.Statuses {
		if condition(s) {
			codes = append(codes, "'"+s.Status.String()+"'")
		}
	}
	return "(" + strings.Join(codes, ", ") + ")"
}
