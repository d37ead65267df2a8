package wire

import "time"

// Changes are the differences between a submission and an earlier state.
type Changes struct {
	Since   string       `json:"since,omitempty" enum:"round,catalog" doc:"What it is compared with. Left out if there is nothing yet."`
	Round   int          `json:"round,omitempty" doc:"The earlier round, with since round."`
	Version int          `json:"version,omitempty" doc:"The published version, with since catalog."`
	Fields  []Change     `json:"fields" doc:"The fields that differ, in the order of the form."`
	Flows   []FlowChange `json:"flows,omitempty" doc:"The flows of the flow test suite that differ, if both can be read."`
	Fault   string       `json:"fault,omitempty" doc:"Why the flow test suites can't be compared."`
}

// Change is the difference of a field. A secret has no values.
type Change struct {
	Field      string `json:"field"`
	Change     string `json:"change" enum:"added,dropped,altered"`
	Before     any    `json:"before,omitempty" doc:"The answer, as in answers."`
	After      any    `json:"after,omitempty" doc:"The answer, as in answers."`
	FileBefore *File  `json:"fileBefore,omitempty"`
	FileAfter  *File  `json:"fileAfter,omitempty"`
}

// FlowChange is a flow that differs.
type FlowChange struct {
	Name   string `json:"name"`
	Change string `json:"change" enum:"added,dropped,altered"`
}

// EarlierAnswers are what a field of a draft said before.
type EarlierAnswers struct {
	Field   string          `json:"field"`
	Current any             `json:"current,omitempty" doc:"The answer now."`
	Earlier []EarlierAnswer `json:"earlier" doc:"The latest first, up to 10. To restore one, change the answer to it."`
}

// EarlierAnswer is a value that was replaced.
type EarlierAnswer struct {
	Value      any        `json:"value,omitempty" doc:"Left out if the field was empty."`
	WrittenBy  string     `json:"writtenBy,omitempty"`
	Written    *time.Time `json:"written,omitempty" doc:"Left out if it came with a copy, or if the person who wrote it has left the org."`
	ReplacedBy string     `json:"replacedBy,omitempty"`
	Replaced   time.Time  `json:"replaced"`
}

// Timing is how long the review of a submission is likely to take.
type Timing struct {
	Status string        `json:"status"`
	Due    *time.Time    `json:"due,omitempty" doc:"The OIN team's target, while it's their turn."`
	Before *int          `json:"before,omitempty" doc:"How many submissions in this stage are due before yours, while it's the OIN team's turn. 100 means at least 100."`
	Stages []StageTiming `json:"stages" doc:"The stages until it's in the catalog, if the OIN team finds nothing to change."`
}

// StageTiming is how long a stage is planned to take, and took lately.
type StageTiming struct {
	Status string   `json:"status"`
	Target int      `json:"targetDays" doc:"The OIN team's target, in business days."`
	Half   *float64 `json:"halfWithinDays,omitempty" doc:"The business days within which half of the reviews of the last 90 days were done. Left out if they were too few to say."`
	Most   *float64 `json:"mostWithinDays,omitempty" doc:"The business days within which 9 of 10 of them were done."`
}
