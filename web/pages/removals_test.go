package pages_test

import (
	"testing"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/web/pages"
)

func removals() pages.RemovalsPage {
	row := pages.RemovalRow{ID: "s1", Name: "Acme Directory", Org: oin.Org{Name: "Acme"}, Version: 2,
		Person: "Ada", Reason: "We close\nthe service.", Asked: ago(72 * time.Hour), Due: now.Add(48 * time.Hour)}
	late, paused := row, row
	late.Due = ago(48 * time.Hour)
	paused.Org.Suspended, paused.Due = true, ago(48*time.Hour)
	return pages.RemovalsPage{Layout: frame("Removal requests", max), Rows: []pages.RemovalRow{row, late, paused}, More: "/admin/removals?after=1&id=1"}
}

func TestRemovalRequestsShowWhatIsOverdueAndPausedAndWhoCanAct(t *testing.T) {
	page := render(t, pages.Removals(removals()))
	has(t, page, "/admin/submissions/s1", "We close", "Overdue (was due", "Paused", "Suspended", "Open one to remove it", `href="/notifications"`)
	read := removals()
	read.Layout, read.Rows = frame("Removal requests", rae), read.Rows[2:]
	has(t, render(t, pages.Removals(read)), "An OIN admin can remove them.")
	hasNot(t, render(t, pages.Removals(read)), "Overdue", "Open one")
	has(t, render(t, pages.Removals(pages.RemovalsPage{Layout: frame("Removal requests", rae)})), "No open requests")
}
