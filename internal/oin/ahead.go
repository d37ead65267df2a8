package oin

import "slices"

// StageAhead is a stage that a version has still to pass, and within how many
// business days the OIN team means to do its part.
type StageAhead struct {
	Stage
	Days int
}

// Ahead are the stages between a status and the catalog for a version in which the
// OIN team finds nothing, the one that it is in included; none where there is no way
// there.
func (s TeamSettings) Ahead(from Status) []StageAhead {
	var all []StageAhead
	for at := from; ; {
		if i := slices.IndexFunc(Stages, func(stage Stage) bool { return stage.Status == at }); i >= 0 {
			all = append(all, StageAhead{Stages[i], s.DaysIn(at)})
		}
		next, ok := FindTransition(at, ActionPass)
		if !ok {
			next, ok = FindTransition(at, ActionSubmit)
		}
		if !ok {
			return all
		}
		at = next.To
	}
}

// UpcomingNotices are the mails that an ISV may get about a version on its way through these
// stages.
func UpcomingNotices(stages []StageAhead) []NoticeInfo {
	var all []NoticeInfo
	for _, n := range NoticesTo(PartyISV) {
		sends := func(t Transition) bool {
			leaves := slices.ContainsFunc(stages, func(s StageAhead) bool { return s.Status == t.From })
			return leaves && slices.Contains(t.Notices, n.Notice)
		}
		if slices.ContainsFunc(Lifecycle, sends) {
			all = append(all, n)
		}
	}
	return all
}
