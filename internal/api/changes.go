package api

import (
	"cmp"

	"oinmanager/internal/api/wire"
	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
)

// GetChanges reads what is different from an earlier round, or from the catalog.
var GetChanges = operation("getChanges", "submissions", "Read what changed", func(c *Call, in struct {
	submissionRef
	Since string `query:"since" enum:"round,catalog" doc:"What to compare with: the round that the OIN team has read last, or the published version. The first, if there is one, without it."`
	Round int    `query:"round" minimum:"1" maximum:"9999" doc:"For the OIN team: an earlier round to compare with."`
}) (wire.Changes, error) {
	if c.Who.Role.IsOINTeam() {
		changes, err := c.Portal.Changes(c.ctx(), c.Who, in.ID, portal.Since(in.Since), in.Round)
		return comparison(changes.Comparison), err
	}
	changes, err := c.Portal.OwnChanges(c.ctx(), c.Who, in.ID, portal.Since(in.Since))
	return comparison(changes.Comparison), err
})

func comparison(c portal.Comparison) wire.Changes {
	out := wire.Changes{Since: string(c.Since), Fields: []wire.Change{}, Fault: c.Fault}
	switch c.Since {
	case portal.SinceRound:
		out.Round = c.Earlier.Number
	case portal.SinceCatalog:
		out.Version = c.Catalog.Version
	}
	for _, f := range c.Fields {
		if f.Kind == oin.DifferenceKept {
			continue
		}
		change := wire.Change{Field: f.Field.Name(), Change: string(f.Kind), FileBefore: wireFile(f.Before.File), FileAfter: wireFile(f.After.File)}
		change.Before, _ = wire.Value(f.Field, f.Before)
		change.After, _ = wire.Value(f.Field, f.After)
		out.Fields = append(out.Fields, change)
	}
	if c.Suite == nil {
		return out
	}
	for _, f := range c.Suite.Flows {
		out.Flows = append(out.Flows, wire.FlowChange{Name: cmp.Or(f.After.Name, f.Before.Name), Change: string(f.Kind)})
	}
	return out
}

func wireFile(f *oin.File) *wire.File {
	if f == nil {
		return nil
	}
	file := wire.FileOf(*f)
	return &file
}

// GetEarlierAnswers reads what a field of a draft said before.
var GetEarlierAnswers = operation("getEarlierAnswers", "submissions", "Read the earlier answers of a field", func(c *Call, in struct {
	submissionRef
	Field string `path:"field" doc:"A field of answers, such as description."`
}) (wire.EarlierAnswers, error) {
	var key oin.Key // of no field
	if f := oin.FindFieldNamed(in.Field); f != nil {
		key = f.Key
	}
	all, err := c.Portal.EarlierAnswers(c.ctx(), c.Who, in.ID, key)
	if err != nil {
		return wire.EarlierAnswers{}, err
	}
	out := wire.EarlierAnswers{Field: all.Field.Name(), Earlier: []wire.EarlierAnswer{}}
	out.Current, _ = wire.Value(all.Field, all.Submission.Answers[all.Field.Key])
	for _, e := range all.Earlier {
		one := wire.EarlierAnswer{ReplacedBy: e.Replaced.Name, Replaced: e.Replaced.At}
		one.Value, _ = wire.Value(all.Field, e.Value)
		if e.Written != nil {
			one.WrittenBy, one.Written = e.Written.Name, &e.Written.At
		}
		out.Earlier = append(out.Earlier, one)
	}
	return out, nil
})

// GetTiming reads how long the review of a submission is likely to take.
var GetTiming = operation("getTiming", "submissions", "Read how long the review is likely to take", func(c *Call, in submissionRef) (wire.Timing, error) {
	t, err := c.Portal.Timing(c.ctx(), c.Who, in.ID)
	if err != nil {
		return wire.Timing{}, err
	}
	out := wire.Timing{Status: t.Status.String(), Due: t.Due, Stages: []wire.StageTiming{}}
	if t.Status.Info().Turn == oin.PartyOIN {
		out.Before = &t.Before
	}
	for _, s := range t.Ahead {
		stage := wire.StageTiming{Status: s.Status.String(), Target: s.Days}
		if took := t.Took[s.Status]; took.Turns >= oin.FewTurns {
			stage.Half, stage.Most = &took.Median, &took.P90
		}
		out.Stages = append(out.Stages, stage)
	}
	return out, nil
})
