package oin_test

import (
	"testing"

	. "oinmanager/internal/oin"
)

func TestEveryNoticeOfTheLifecycleIsExplained(t *testing.T) {
	for _, line := range Lifecycle {
		for _, n := range line.Notices {
			if i := n.Info(); i.To == "" || i.Label == "" || i.Says == "" {
				t.Errorf("nothing says what the notice %q is: %+v", n, i)
			}
		}
	}
}

func TestEveryReminderIsExplained(t *testing.T) {
	for _, n := range append([]Notice{NoticeTeamReplied, NoticeISVReplied}, Reminders...) {
		if i := n.Info(); i.To == "" || i.Says == "" {
			t.Errorf("nothing says what the reminder %q is: %+v", n, i)
		}
	}
}

func TestWhatTheISVMustActOnCannotBeDeclined(t *testing.T) {
	for _, n := range []Notice{NoticeChanges, NoticeBugs, NoticePublished, NoticeRemoved} {
		if i := n.Info(); i.Must == "" || i.To != PartyISV {
			t.Errorf("%q can be declined, or goes to %q", n, i.To)
		}
	}
	if NoticeReceived.Info().Must != "" {
		t.Error("a receipt cannot be declined")
	}
}

func TestEachSideChoosesAmongItsOwnNotices(t *testing.T) {
	for _, side := range []Party{PartyISV, PartyOIN} {
		if len(NoticesTo(side)) == 0 {
			t.Errorf("%s gets no notices", side)
		}
		for _, i := range NoticesTo(side) {
			if i.To != side {
				t.Errorf("%s is offered %q, which goes to %s", side, i.Notice, i.To)
			}
		}
	}
}
