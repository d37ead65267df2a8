package main

import (
	"errors"
	"net/http"
	"testing"
)

func page(status int, text string) answer {
	return answer{status: status, body: "<p>" + text + "</p>", header: http.Header{"Content-Type": {"text/html"}}}
}

func TestAnAnswerSaysWhatBecameOfAChange(t *testing.T) {
	for _, tt := range []struct {
		a    answer
		want verdict
		mute bool
	}{
		{page(303, ""), acknowledged, false},
		{page(409, "Someone was faster."), refused, false},
		{page(503, "We can&#39;t reach our database right now. Nothing was changed."), nothing, false},
		{page(503, "OIN Manager is starting."), nothing, false},
		{page(503, "Your change was saved, but we can't reach our database to show it."), acknowledged, false},
		{page(503, "We lost our database during this, so we can't tell."), unknown, false},
		{page(502, "OIN Manager is away"), unknown, false},
		{page(503, "No server is available to handle this request."), unknown, true},
		{answer{err: errors.New("EOF")}, unknown, false},
	} {
		if got := tt.a.verdict(); got != tt.want || tt.a.wordless() != tt.mute {
			t.Errorf("%s: verdict %d, want %d; wordless %v", tt.a.short(), got, tt.want, tt.a.wordless())
		}
	}
}

func TestTheLedgerFindsWhatIsNotAsItWasSaid(t *testing.T) {
	p, m := place{"s", "description"}, move{"s", "submit"}
	for name, tt := range map[string]struct {
		play              func(*ledger)
		lost, wrong, seen int
	}{
		"a save that is there":                        {func(l *ledger) { l.saved(p, "b", acknowledged); l.found(p, "b", "the page") }, 0, 0, 1},
		"a save that is lost":                         {func(l *ledger) { l.saved(p, "b", acknowledged); l.found(p, "a", "the page") }, 1, 0, 1},
		"one of which no one knew, that was made":     {func(l *ledger) { l.saved(p, "b", unknown); l.found(p, "b", "the page") }, 0, 0, 0},
		"one of which no one knew, that was not made": {func(l *ledger) { l.saved(p, "b", unknown); l.found(p, "a", "the page") }, 0, 0, 0},
		"one that was said not to be made, and was":   {func(l *ledger) { l.saved(p, "b", nothing); l.found(p, "b", "the page") }, 0, 1, 0},
		"one that comes and goes": {func(l *ledger) {
			l.saved(p, "b", unknown)
			l.found(p, "b", "the page")
			l.found(p, "a", "the page")
		}, 1, 0, 0},
		"a step that is there":                          {func(l *ledger) { l.stepped(m, acknowledged); l.happened(m, 1) }, 0, 0, 1},
		"a step that is lost":                           {func(l *ledger) { l.stepped(m, acknowledged); l.happened(m, 0) }, 1, 0, 1},
		"a step that is there twice":                    {func(l *ledger) { l.stepped(m, acknowledged); l.happened(m, 2) }, 0, 1, 1},
		"a step of which no one knew":                   {func(l *ledger) { l.stepped(m, unknown); l.happened(m, 1) }, 0, 0, 0},
		"a step that was said not to be taken, and was": {func(l *ledger) { l.stepped(m, nothing); l.happened(m, 1) }, 0, 1, 0},
		"a step that is undone later": {func(l *ledger) {
			l.stepped(m, unknown)
			l.happened(m, 1)
			l.happened(m, 0)
		}, 1, 0, 0},
	} {
		l := newLedger()
		now := l.begin(name)
		l.wrote(p, "a")
		tt.play(l)
		if now.lost != tt.lost || now.wrong != tt.wrong || now.acknowledged != tt.seen {
			t.Errorf("%s: lost %d, told wrong %d, acknowledged %d: %q", name, now.lost, now.wrong, now.acknowledged, l.faults)
		}
	}
}
