package oin

// StageTime is how long the OIN team has taken in a stage, in business days.
type StageTime struct {
	Turns       int
	Median, P90 float64
}

// FewTurns is from how many on they say something.
const FewTurns = 5

// TimingDays is the period of a [StageTime], and MaxPosition up to which a place in the queue
// is counted.
const (
	TimingDays  = 90
	MaxPosition = 100
)
