package oin_test

import (
	"net/url"
	"strings"
	"testing"

	. "oinmanager/internal/oin"
)

func TestQueueFilterStandsInTheAddress(t *testing.T) {
	for in, want := range map[string]string{
		"":                                "",
		"status=REVIEW&type=api&due=week": "due=week&status=REVIEW&type=api",
		"assignee=me&waits=7&q=acme":      "assignee=me&q=acme&waits=7",
		"idle=1&assignee=unassigned":      "assignee=unassigned&idle=1",
		"replied=1&assignee=me":           "assignee=me&replied=1",
		"q=++a%09+b%00++":                 "q=a+b",
		"status=DRAFT&status=x&type=general&due=never&waits=-1&assignee=nobody&replied=yes&other=1": "",
		"assignee=0190c7a2-7e1b-7c53-8f0a-000000000000&waits=99999":                                 "assignee=0190c7a2-7e1b-7c53-8f0a-000000000000&waits=999",
		"q=" + strings.Repeat("ö", 2*MaxSearch):                                                     "q=" + strings.Repeat("%C3%B6", MaxSearch),
	} {
		query, err := url.ParseQuery(in)
		if err != nil {
			t.Fatal(err)
		}
		f := ReadQueueFilter(query)
		if got := f.Query().Encode(); got != want {
			t.Errorf("%q is read as %q, want %q", in, got, want)
		}
		if again := ReadQueueFilter(f.Query()); again != f {
			t.Errorf("%q does not survive: %+v, then %+v", in, f, again)
		}
	}
}
