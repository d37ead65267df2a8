package postgres

import (
	"testing"
	"time"

	"oinmanager/internal/oin"
)

func TestSettingsInMemoryGiveWayToNewerOnes(t *testing.T) {
	now := time.Date(2026, 11, 24, 10, 0, 0, 0, time.UTC)
	var c settingsCache
	is := func(what, zone string) {
		t.Helper()
		if s, _ := c.get(now); s.Zone != zone {
			t.Errorf("%s: the zone is %q, want %q", what, s.Zone, zone)
		}
	}
	is("nothing was read", "")
	c.keep(oin.TeamSettings{Zone: "UTC"}, 1, now)
	c.meet(1)
	is("the same edition", "UTC")
	c.meet(2)
	is("a newer edition was met", "")
	c.keep(oin.TeamSettings{Zone: "UTC"}, 1, now) // read before the change, cached after it
	is("an older edition was read", "")
	c.keep(oin.TeamSettings{Zone: "Asia/Tokyo"}, 2, now)
	is("the newer one was read", "Asia/Tokyo")
	now = now.Add(settingsLast - time.Second)
	is("shortly after", "Asia/Tokyo")
	now = now.Add(time.Second)
	is("after a while", "")
	c.keep(oin.TeamSettings{Zone: "Asia/Tokyo"}, 2, now)
	c.drop()
	is("they were changed here", "")
}
