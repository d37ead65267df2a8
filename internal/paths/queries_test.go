package paths

import (
	"net/url"
	"strings"
	"testing"

	"oinmanager/internal/oin"
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
		"q=" + strings.Repeat("ö", 2*oin.MaxSearch):                                                 "q=" + strings.Repeat("%C3%B6", oin.MaxSearch),
	} {
		query, err := url.ParseQuery(in)
		if err != nil {
			t.Fatal(err)
		}
		f := parseQueueFilter(query)
		if got := queueFilterQuery(f).Encode(); got != want {
			t.Errorf("%q is read as %q, want %q", in, got, want)
		}
		if again := parseQueueFilter(queueFilterQuery(f)); again != f {
			t.Errorf("%q does not survive: %+v, then %+v", in, f, again)
		}
	}
}

func TestIntegrationsFilterAndPlaceStandInTheAddress(t *testing.T) {
	const id = "0190c7a2-7e1b-7c53-8f0a-000000000000"
	for in, want := range map[string]string{
		"":                                     "",
		"q=+acme%00+&show=published&type=api":  "q=acme&show=published&type=api",
		"show=mine&type=general&q=%20&other=1": "",
		"part=2&after=-17&id=" + id:            "after=-17&id=" + id + "&part=2",
		"part=4&after=0&name=acme&id=" + id + "&q=b":                   "after=0&id=" + id + "&name=acme&part=4&q=b",
		"part=6&after=1&id=" + id:                                      "",
		"part=0&after=1&id=" + id:                                      "",
		"part=1&after=x&id=" + id:                                      "",
		"part=1&after=1&id=x":                                          "",
		"part=4&after=0&name=%00&id=" + id:                             "",
		"part=4&after=0&name=%ff&id=" + id:                             "",
		"part=4&after=0&name=" + strings.Repeat("x", 81) + "&id=" + id: "",
	} {
		query, err := url.ParseQuery(in)
		if err != nil {
			t.Fatal(err)
		}
		if got := IntegrationsQuery(ParseIntegrations(query)).Encode(); got != want {
			t.Errorf("%q is read as %q, want %q", in, got, want)
		}
	}
}

func TestIssueAndAuditFiltersStandInTheAddress(t *testing.T) {
	issues := func(q url.Values) string { return IssueFilterQuery(ParseIssueFilter(q)).Encode() }
	audit := func(q url.Values) string { return AuditFilterQuery(ParseAuditFilter(q)).Encode() }
	for _, tt := range []struct {
		read     func(url.Values) string
		in, want string
	}{
		{issues, "", ""},
		{issues, "state=resolved&severity=must&field=app_icon", "field=app_icon&severity=must&state=resolved"},
		{issues, "field=whole", "field=whole"},
		{issues, "state=x&severity=y&field=z&other=1", ""},
		{audit, "", ""},
		{audit, "action=export&result=refused&person=+ada%00&org=acme.okta.com", "action=export&org=acme.okta.com&person=ada&result=refused"},
		{audit, "submission=https://oin.example/admin/queue/submissions/0190C7A2-7e1b-7c53-8f0a-000000000000/issues%23x", "submission=0190c7a2-7e1b-7c53-8f0a-000000000000"},
		{audit, "from=2026-11-24&to=2026-02-30", "from=2026-11-24"},
		{audit, "action=x&result=y&submission=z&from=today", ""},
	} {
		query, err := url.ParseQuery(tt.in)
		if err != nil {
			t.Fatal(err)
		}
		if got := tt.read(query); got != tt.want {
			t.Errorf("%q is read as %q, want %q", tt.in, got, tt.want)
		}
		again, err := url.ParseQuery(tt.want)
		if err != nil {
			t.Fatal(err)
		}
		if got := tt.read(again); got != tt.want {
			t.Errorf("%q does not survive: %q", tt.want, got)
		}
	}
}
