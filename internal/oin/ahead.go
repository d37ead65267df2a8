package oin

import "slices"

// StageAhead is a stage that a version has to pass, with the OIN team's target in business
// days.
type StageAhead struct {
	Stage
	Days int
}

// Ahead returns the stages between a status and the catalog for a version without findings,
// including the current one. It returns none if no stages lead from there to the catalog.
func (s TeamSettings) Ahead(from Status) []StageAhead { return s.AheadOf(Submission{Status: from}) }

// AheadOf returns the stages between a version and the catalog, also if one review is enough.
func (s TeamSettings) AheadOf(v Submission) []StageAhead {
	var all []StageAhead
	for at := v.Status; ; {
		if i := slices.IndexFunc(Stages, func(stage Stage) bool { return stage.Status == at }); i >= 0 {
			all = append(all, StageAhead{Stages[i], s.DaysIn(at)})
		}
		v.Status = at
		next, ok := v.FindTransition(ActionPass)
		if !ok {
			next, ok = v.FindTransition(ActionSubmit)
		}
		if !ok {
			return all
		}
		at = next.To
	}
}

// UpcomingNotices returns the emails that an ISV can expect about a version during these
// stages, which do not include those about what only admins do.
func UpcomingNotices(stages []StageAhead) []NoticeInfo {
	var all []NoticeInfo
	for _, n := range NoticesTo(PartyISV) {
		sends := func(t Transition) bool {
			leaves := slices.ContainsFunc(stages, func(s StageAhead) bool { return s.Status == t.From })
			return leaves && t.By != RoleAdmin && slices.Contains(t.Notices, n.Notice)
		}
		if slices.ContainsFunc(Lifecycle, sends) {
			all = append(all, n)
		}
	}
	return all
}
