package pages

import (
	"fmt"
	"strconv"

	"oinmanager/internal/oin"
	"oinmanager/web/ui"
)

// TimingPage says how long the review of a submission is likely to take.
type TimingPage struct {
	SubmissionPage
	Before int // submissions that are due before it in its stage
	Took   map[oin.Status]oin.StageTime
}

// placeWords says where the submission is in the queue, or "" if it isn't the OIN team's
// turn.
func (p TimingPage) placeWords() string {
	switch {
	case p.Status.Info().Turn != oin.PartyOIN:
		return ""
	case p.Before == 0:
		return "No other submission in this stage is due before yours."
	case p.Before >= oin.MaxPosition:
		return fmt.Sprintf("At least %d submissions in this stage are due before yours.", oin.MaxPosition)
	case p.Before == 1:
		return "1 submission in this stage is due before yours."
	default:
		return fmt.Sprintf("%d submissions in this stage are due before yours.", p.Before)
	}
}

// tookWords says how long a stage took, in half of the reviews and in 9 of 10.
func (p TimingPage) tookWords(s oin.StageAhead) string {
	took := p.Took[s.Status]
	if took.Turns < oin.FewTurns {
		return "Too few reviews to say."
	}
	return fmt.Sprintf("Half took up to %s, and 9 of 10 up to %s.", days(took.Median), days(took.P90))
}

// days returns a number of business days in words.
func days(n float64) string {
	text := strconv.FormatFloat(n, 'f', 1, 64)
	if n == float64(int(n)) {
		return ui.Count(int(n), "business day")
	}
	return text + " business days"
}
