package signin_test

import (
	"testing"
	"time"

	"oinmanager/internal/oin"
)

// signedInStill checks whether the session is alive.
func (w *world) signedInStill(want bool) {
	w.Helper()
	if got := w.get(w.url+"/anyhow") != ""; got != want {
		w.Errorf("%s after the beginning: signed in is %t, want %t", w.ahead, got, want)
	}
}

func TestASessionThatIsNotUsedEnds(t *testing.T) {
	w := newWorld(t)
	w.signedIn("rae@oin.example", 0)
	w.ahead = oin.SessionIdle + time.Minute
	w.signedInStill(false)
}

func TestASessionThatIsUsedGoesOn(t *testing.T) {
	w := newWorld(t)
	w.signedIn("rae@oin.example", 0)
	w.ahead = time.Hour
	w.signedInStill(true)
	w.ahead = oin.SessionIdle + time.Minute
	w.signedInStill(true)
}

func TestASessionEndsHoweverMuchItIsUsed(t *testing.T) {
	w := newWorld(t)
	w.signedIn("rae@oin.example", 0)
	for ; w.ahead < oin.SessionMaxAge-time.Minute; w.ahead += oin.SessionIdle / 2 {
		w.signedInStill(true)
	}
	w.ahead = oin.SessionMaxAge + time.Minute
	w.signedInStill(false)
}
