package postgres

import (
	"slices"
	"strings"

	"oinmanager/internal/oin"
)

// Sets of statuses, from the domain's tables. They are part of a statement's text and
// not among its arguments: a partial index serves only a statement that has its set.
var (
	inProgress = statuses(func(s oin.StatusInfo) bool { return s.InProgress })
	// teamsTurn and isvsTurn are whose move it is in a review.
	teamsTurn = statuses(func(s oin.StatusInfo) bool { return s.Turn == oin.PartyOIN })
	isvsTurn  = statuses(func(s oin.StatusInfo) bool { return s.Turn == oin.PartyISV && s.Status != oin.StatusDraft })
	// submitted is where the ISV's steps begin a round.
	submitted = statuses(func(s oin.StatusInfo) bool {
		return s.Turn == oin.PartyOIN && slices.ContainsFunc(oin.Lifecycle, func(t oin.Transition) bool { return t.To == s.Status && t.By == oin.RoleISV })
	})
	// catalogued is what the catalog has, and what it had before an update.
	catalogued = statuses(func(s oin.StatusInfo) bool {
		return s.Status == oin.StatusPublished || s.Status == oin.StatusSuperseded
	})
)

// statuses returns the statuses of which a condition holds, as SQL writes them.
func statuses(condition func(oin.StatusInfo) bool) string {
	var codes []string
	for _, s := range oin.Statuses {
		if condition(s) {
			codes = append(codes, "'"+s.Status.String()+"'")
		}
	}
	return "(" + strings.Join(codes, ", ") + ")"
}
