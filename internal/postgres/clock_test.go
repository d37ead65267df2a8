package postgres

import (
	"testing"
	"time"
)

func TestTheDatabasesTimeIsCountedOnFromItsBestAnswer(t *testing.T) {
	real := time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)
	const ahead = 10 * time.Minute
	type answer struct {
		after, out, back time.Duration // since the beginning, and on the way
	}
	for name, tt := range map[string]struct {
		answers []answer
		step    time.Duration // of the database's clock before the last answer
		off     time.Duration // at most, a second later
	}{
		"one answer":                        {[]answer{{0, 5 * time.Millisecond, 5 * time.Millisecond}}, 0, 0},
		"all of the time on the way there":  {[]answer{{0, 8 * time.Millisecond, 0}}, 0, 4 * time.Millisecond},
		"a slow answer after a quick one":   {[]answer{{0, time.Millisecond, 0}, {time.Second, 3 * time.Second, 0}}, 0, time.Millisecond},
		"a quick answer after a slow one":   {[]answer{{0, 3 * time.Second, 0}, {time.Second, time.Millisecond, 0}}, 0, time.Millisecond},
		"a slow answer after hours":         {[]answer{{0, time.Millisecond, 0}, {10 * time.Hour, 100 * time.Millisecond, 0}}, 0, 50 * time.Millisecond},
		"another database with another one": {[]answer{{0, time.Millisecond, 0}, {time.Second, 100 * time.Millisecond, 0}}, time.Hour, 50 * time.Millisecond},
	} {
		var now time.Duration
		c := &clock{machine: func() time.Time { return real.Add(ahead + now) }}
		if got := c.now(); !got.Equal(real.Add(ahead)) {
			t.Errorf("%s: without an answer it is %s", name, got)
		}
		moved := time.Duration(0)
		for i, a := range tt.answers {
			if i == len(tt.answers)-1 {
				moved = tt.step
			}
			now = a.after
			asked := c.machine()
			database := real.Add(now + a.out + moved)
			now += a.out + a.back
			c.read(asked, c.machine(), database)
		}
		now += time.Second
		if off := c.now().Sub(real.Add(now + moved)).Abs(); off > tt.off {
			t.Errorf("%s: it is off by %s", name, off)
		}
		if off := (c.skew() - (ahead - moved)).Abs(); off > tt.off {
			t.Errorf("%s: the skew is %s", name, c.skew())
		}
	}
}
