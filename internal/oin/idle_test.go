package oin_test

import (
	"testing"
	"time"

	. "oinmanager/internal/oin"
)

func TestAnIdleTurnIsWarnedAboutTwiceAndThenEnds(t *testing.T) {
	const day = 24 * time.Hour
	began := time.Date(2026, 11, 24, 10, 0, 0, 0, time.UTC)
	for _, tt := range []struct {
		name    string
		looks   []int // days after the beginning on which the job runs
		warned  []int // on which it warns
		ended   int   // on which it ends the turn; 0 for never
		returns int   // the day that the last warning names
	}{
		{"every day", days(0, 120), []int{60, 83}, 90, 90},
		{"not yet", days(0, 59), nil, 0, 0},
		{"the job was down for a while", append(days(0, 61), days(88, 120)...), []int{60, 88}, 95, 95},
		{"it began long before there were warnings", days(200, 240), []int{200, 223}, 230, 230},
		{"the job runs on the last day only", []int{60, 90, 96, 97}, []int{60, 90}, 97, 97},
	} {
		i, ended := Idle{Since: began}, 0
		var warned []int
		for _, d := range tt.looks {
			next, warn, end := i.Next(began.Add(time.Duration(d) * day))
			if i = next; warn {
				warned = append(warned, d)
			}
			if end {
				ended = d
				break
			}
		}
		returns := 0
		if !i.Return.IsZero() {
			returns = int(i.Return.Sub(began) / day)
		}
		if ended != tt.ended || returns != tt.returns || len(warned) != len(tt.warned) || len(warned) == 2 && (warned[0] != tt.warned[0] || warned[1] != tt.warned[1]) {
			t.Errorf("%s: warned on %v, ended on day %d, told of day %d; want %v, %d, %d", tt.name, warned, ended, returns, tt.warned, tt.ended, tt.returns)
		}
	}
}

// days returns all days from first to last.
func days(first, last int) []int {
	var all []int
	for d := first; d <= last; d++ {
		all = append(all, d)
	}
	return all
}
