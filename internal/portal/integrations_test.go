package portal_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
	"oinmanager/internal/postgres"
	"oinmanager/internal/postgres/pgtest"
)

// listing returns a page of Ada's My App Integrations, as one reads it.
func (w *world) listing(f oin.IntegrationsFilter) (lines []string, my portal.MyIntegrations) {
	w.Helper()
	my, err := w.portal.MyIntegrations(w.ctx(), w.ada, f, oin.IntegrationsPlace{})
	w.ok(err)
	for _, row := range my.Rows {
		line := fmt.Sprintf("%s: %s %d, %s", row.Part.Group(), row.Name, row.Version, row.Next)
		if row.RemovalRequested != nil {
			line += ", to be removed"
		}
		for _, v := range row.Earlier {
			line += fmt.Sprintf(", before it %d", v.Number)
		}
		lines = append(lines, line)
	}
	return lines, my
}

func TestMyIntegrationsBeginWithWhatNeedsTheOrg(t *testing.T) {
	w := newWorld(t)
	review := oin.Issue{Text: "Say more."}
	updated, removed, gone := w.published("Updated"), w.published("Removed twice"), w.published("Asked to go")
	next := w.act(w.ada, updated, oin.ActionUpdate)
	w.publishUpdate(next)
	again := w.act(w.ada, next, oin.ActionUpdate)
	w.ok(w.try(w.ada, gone, oin.ActionRequestRemoval, "Out."))
	w.ok(w.try(w.max, removed, oin.ActionRemove, "Gone."))
	returned := w.complete("Returned")
	w.act(w.ada, returned, oin.ActionSubmit)
	w.act(w.rae, returned, oin.ActionRequestChanges, review)
	w.minutes(1)
	asked := w.complete("Asked")
	w.act(w.ada, asked, oin.ActionSubmit)
	waits := w.complete("Waits")
	w.act(w.ada, waits, oin.ActionSubmit)
	w.exec(`update submissions set isv_asked_at = changed_at + interval '1 second' where id = $1`, asked)
	w.minutes(1)
	w.draft()

	missing := oin.ProgressOf(oin.Answers{}, oin.Facts{}).Missing()
	lines, my := w.listing(oin.IntegrationsFilter{})
	want := []string{
		"you: Returned 1, Resolve the issues, then resubmit",
		"you: Asked 1, Waiting for your reply",
		fmt.Sprintf("you: Untitled, begun by ada today 1, %d fields need attention", missing),
		"you: Updated 3, Ready to submit",
		"oin: Waits 1, Expect a reply by Tuesday, 1 December",
		"published: Asked to go 1, , to be removed",
		"published: Updated 2, , before it 1",
		"removed: Removed twice 1, ",
	}
	if !slices.Equal(lines, want) {
		t.Errorf("the list is\n%s\nwant\n%s", strings.Join(lines, "\n"), strings.Join(want, "\n"))
	}
	for group, n := range map[oin.IntegrationsGroup]int{oin.GroupISV: 4, oin.GroupOIN: 1, oin.GroupPublished: 2, oin.GroupRemoved: 1} {
		if my.In[group] != n {
			t.Errorf("%d in %q, want %d", my.In[group], group, n)
		}
		var of []string
		for _, line := range want {
			if strings.HasPrefix(line, string(group)+":") {
				of = append(of, line)
			}
		}
		if lines, _ := w.listing(oin.IntegrationsFilter{Group: group}); !slices.Equal(lines, of) {
			t.Errorf("the group %q is %q, want %q", group, lines, of)
		}
	}
	if my.Used != 5 || my.Ahead != nil {
		t.Errorf("%d in use, want 5; ahead: %v", my.Used, my.Ahead)
	}
	if row := my.Rows[3]; row.ID != again || row.InCatalog != 2 {
		t.Errorf("the update is %s with version %d in the catalog, want %s and 2", row.ID, row.InCatalog, again)
	}
	if row := my.Rows[6]; row.Update != again {
		t.Errorf("the published version leads to %q, want the update", row.Update)
	}
	for _, tt := range []struct {
		text string
		kind string
		rows int
	}{{"UPDATED", "", 2}, {"d", "workflows", 6}, {"as", "api", 0}, {"%", "", 0}, {"_", "", 0}, {`\`, "", 0}, {"nothing like it", "", 0}} {
		lines, my := w.listing(oin.IntegrationsFilter{Text: tt.text, Type: tt.kind})
		found := 0
		for _, n := range my.In {
			found += n
		}
		if len(lines) != tt.rows || found != tt.rows {
			t.Errorf("%q finds %d and counts %d, want %d: %q", tt.text, len(lines), found, tt.rows, lines)
		}
	}

	// A question about the published version makes it the org's turn.
	w.exec(`update submissions set isv_asked_at = changed_at where id = $1`, gone)
	if lines, my := w.listing(oin.IntegrationsFilter{}); !slices.Contains(lines, "you: Asked to go 1, Waiting for your reply, to be removed") || my.In[oin.GroupISV] != 5 || my.In[oin.GroupPublished] != 1 {
		t.Errorf("with a question about it: %q, %v", lines, my.In)
	}
	if my, err := w.portal.MyIntegrations(w.ctx(), w.gus, oin.IntegrationsFilter{}, oin.IntegrationsPlace{}); err != nil || len(my.Rows) > 0 || len(my.Ahead) == 0 {
		t.Errorf("another org sees %d rows: %v", len(my.Rows), err)
	}
}

// publishUpdate submits a complete draft and publishes it.
func (w *world) publishUpdate(id oin.SubmissionID) {
	w.Helper()
	w.act(w.ada, id, oin.ActionSubmit)
	w.act(w.rae, id, oin.ActionPass)
	w.act(w.rae, id, oin.ActionPass)
}

func TestThousandsOfIntegrationsAreReadAPageAtATime(t *testing.T) {
	last := lastQuery{marks: "with place"}
	db, err := postgres.Open(t.Context(), postgres.Address{URL: pgtest.URL(t)}, &last)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(db.Close)
	w := worldOn(t, db)
	w.crowd(4_500)
	w.published("Zoo")
	w.draft()
	w.exec(`create table more as select n, gen_random_uuid() integration from generate_series(1, 2120) n`)
	w.exec(`insert into integrations (id, org_id, slug) select integration, $1::uuid, 'more-' || n from more`, w.ada.Org.ID)
	w.exec(`insert into submissions (org_id, integration_id, version, status, answers, submitted, created_at, changed_at, changed_by, submitted_at, published_at, queue_at)
		select $1::uuid, integration, 1, case when n > 2000 then 'REMOVED' else 'PUBLISHED' end, a, a, now(), now(), $2::uuid, now(), now(), now()
		from more, lateral (select jsonb_build_object('app_name', 'More ' || lpad(n::text, 4, '0'), 'api_support', 'on') a) a`, w.ada.Org.ID, w.ada.ID)
	w.exec(`analyze`)

	var names []string
	var after oin.IntegrationsPlace
	for page := 0; ; page++ {
		my, err := w.portal.MyIntegrations(w.ctx(), w.ada, oin.IntegrationsFilter{}, after)
		w.ok(err)
		if page%10 == 0 {
			w.readsLittle(fmt.Sprintf("page %d", page), last, 1500)
		}
		if my.In[oin.GroupPublished] != 2001 || my.In[oin.GroupRemoved] != 120 {
			t.Fatalf("the groups have %v", my.In)
		}
		for _, row := range my.Rows {
			names = append(names, fmt.Sprint(row.Part, " ", row.Name))
		}
		if my.Next.ID == "" {
			break
		}
		if len(my.Rows) != portal.PageSize {
			t.Fatalf("page %d has %d rows", page, len(my.Rows))
		}
		after = my.Next
	}
	if len(names) != 2122 || !slices.IsSorted(names) || len(slices.Compact(names)) != 2122 {
		t.Errorf("%d rows in the pages, want 2122 in order", len(names))
	}
	if lines, my := w.listing(oin.IntegrationsFilter{Text: "more 19", Type: "api"}); len(lines) != portal.PageSize || my.In[oin.GroupPublished] != 100 {
		t.Errorf("a text finds %d on a page of %d", len(lines), my.In[oin.GroupPublished])
	}
}
