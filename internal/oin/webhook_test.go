package oin_test

import (
	"regexp"
	"testing"

	"oinmanager/internal/oin"
)

func TestEveryNoticeButAPersonsOwnIsAnEvent(t *testing.T) {
	t.Parallel()
	own := map[oin.Notice]bool{oin.NoticeAssigned: true, oin.NoticeClaimLost: true}
	for _, n := range oin.Notices {
		if _, ok := oin.EventOf(n.Notice); ok == own[n.Notice] {
			t.Errorf("%s: an event: %t", n.Notice, ok)
		}
	}
	if _, ok := oin.EventOf(oin.NoticeTokenExpires); ok {
		t.Error("a notice to one person about their token is an event")
	}
}

func TestAnEventHasOneTypeAndOneNotice(t *testing.T) {
	t.Parallel()
	form := regexp.MustCompile(`^[a-z]+(\.[a-z_]+)$`)
	types, notices := map[oin.EventType]bool{oin.EventTest: true}, map[oin.Notice]bool{}
	for _, e := range oin.Events {
		if !form.MatchString(string(e.Type)) || types[e.Type] || notices[e.Notice] {
			t.Errorf("%s of %s: malformed, or there twice", e.Type, e.Notice)
		}
		types[e.Type], notices[e.Notice] = true, true
	}
}

func TestASideGetsNoEventOfTheOther(t *testing.T) {
	t.Parallel()
	isv, team := oin.EventsTo(oin.PartyISV), oin.EventsTo(oin.PartyOIN)
	if len(isv) == 0 || len(team) == 0 || len(isv)+len(team) != len(oin.Events) {
		t.Errorf("%d events to ISVs and %d to the team, of %d", len(isv), len(team), len(oin.Events))
	}
	for _, e := range isv {
		if e.Notice.Info().To != oin.PartyISV {
			t.Errorf("ISVs get %s", e.Type)
		}
	}
}
