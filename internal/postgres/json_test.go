package postgres

import (
	"testing"

	"oinmanager/internal/oin"
)

func TestSQLNamesNoMemberThatATypeDoesNotHave(t *testing.T) {
	if got, want := jsonOf[oin.Holiday](member{"Day", "h.day"}, member{"Name", "h.name"}), "json_build_object('Day', h.day, 'Name', h.name)"; got != want {
		t.Errorf("it is %q, want %q", got, want)
	}
	for _, name := range []string{"Date", "day", ""} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("a holiday is read from a member %q that it does not have", name)
				}
			}()
			jsonOf[oin.Holiday](member{name, "h.day"})
		}()
	}
}
