package check

import (
	"testing"
	"time"

	"oinmanager/internal/oin"
)

var noon = time.Date(2026, 11, 24, 12, 0, 0, 0, time.UTC)

func TestLinksAreOpenedAgainSoonerIfNothingCouldBeTold(t *testing.T) {
	t.Parallel()
	const hour, day = time.Hour, 24 * time.Hour
	for state, want := range map[LinkState]time.Duration{
		LinkOpen: 7 * day, LinkUnreadable: 7 * day,
		LinkMissing: day, LinkSoft404: day, LinkInsecure: day, LinkSignIn: day, LinkPermission: day, LinkNotPublic: day,
		LinkBroken: hour, LinkBotWall: hour, LinkUnknown: hour,
	} {
		if got := (Link{State: state, Read: noon}).After(Link{}).RenewAt().Sub(noon); got != want {
			t.Errorf("%s: again after %s, want %s", state, got, want)
		}
	}
	link, now := Link{}, noon
	for _, want := range []time.Duration{hour, 2 * hour, 4 * hour, 8 * hour, 16 * hour, day, day} {
		link = Link{State: LinkUnknown, Read: now}.After(link)
		if got := link.RenewAt().Sub(now); got != want {
			t.Errorf("after %d tries: again after %s, want %s", link.Tries, got, want)
		}
		early := Link{State: LinkUnknown, Read: now.Add(time.Minute)}.After(link)
		if early.Tries != link.Tries {
			t.Errorf("asked a minute later, it has waited for %d tries, want %d", early.Tries, link.Tries)
		}
		now = link.RenewAt()
	}
	if link = (Link{State: LinkOpen, Read: now}).After(link); link.Tries != 0 || link.RenewAt().Sub(now) != 7*day {
		t.Errorf("once it responds, it is opened again at %s", link.RenewAt())
	}
}

func TestAPageThatWasReadIsKnownWhileItsSiteIsSlow(t *testing.T) {
	t.Parallel()
	guide := Link{State: LinkOpen, Final: "https://docs.acme.example/", Page: &Page{Title: "Guide"}, Read: noon}
	later := noon.Add(8 * 24 * time.Hour)
	for state, kept := range map[LinkState]bool{LinkUnknown: true, LinkBotWall: true, LinkBroken: false, LinkMissing: false, LinkSignIn: false} {
		got := Link{State: state, Detail: "now", Read: later}.After(guide)
		if is := got.State == LinkOpen && got.Page == guide.Page; is != kept || !kept && (got.State != state || got.Page != nil) {
			t.Errorf("%s: it is %+v", state, got)
		}
		if !got.Read.Equal(later) || kept && got.RenewAt().Sub(later) != time.Hour {
			t.Errorf("%s: opened at %s, and again at %s", state, got.Read, got.RenewAt())
		}
	}
	// What is wrong with a link is not kept: it may be repaired.
	if got := (Link{State: LinkUnknown, Read: later}).After(Link{State: LinkMissing, Read: noon}); got.State != LinkUnknown {
		t.Errorf("a missing page is still said to be %s", got.State)
	}
}

func TestDomainsAreLookedUpAgainSoonerIfDNSCouldNotTell(t *testing.T) {
	t.Parallel()
	yes := true
	known := MailDomain{Receives: &yes, Read: noon}
	if got := known.RenewAt().Sub(noon); got != 7*24*time.Hour {
		t.Errorf("again after %s", got)
	}
	later := noon.Add(8 * 24 * time.Hour)
	failed := MailDomain{Read: later}.After(known)
	if failed.Receives != known.Receives || failed.RenewAt().Sub(later) != time.Hour {
		t.Errorf("when DNS fails, it is %+v", failed)
	}
	if first := (MailDomain{Read: noon}).After(MailDomain{}); first.Receives != nil || first.RenewAt().Sub(noon) != time.Hour {
		t.Errorf("when DNS fails at first, it is %+v", first)
	}
}

func TestFactsAreRenewedWhenTheFirstOneIsDue(t *testing.T) {
	t.Parallel()
	const website = "https://www.acme.example/"
	answers := oin.Answers{oin.AppWebsite: {Text: website}}
	r := Record{Gathered: noon, Facts: Facts{Links: map[string]Link{
		website:                     {State: LinkUnknown, Read: noon, Tries: 3},
		"https://old.acme.example/": {State: LinkUnknown, Read: noon}, // no longer in the answers
	}}}
	if got := r.Judge(answers).RenewAt.Sub(noon); got != 4*time.Hour {
		t.Errorf("due after %s", got)
	}
	r.Facts.Links[website] = Link{State: LinkOpen, Page: &Page{}, Read: noon.Add(time.Hour)}
	if got := r.Judge(answers).RenewAt.Sub(noon); got != 7*24*time.Hour {
		t.Errorf("due after %s, once it opens", got)
	}
	if got := (Record{}).Judge(answers).RenewAt; !got.IsZero() {
		t.Errorf("due %s without any facts", got)
	}
}
