package app_test

import (
	"net/http"
	"net/url"
	"testing"
)

func TestAJobThatHasChangedIsShownInItsListWithTheReason(t *testing.T) {
	w := newWorld(t)
	max := w.signIn("OIN team", "max@oin.example")
	var job string
	if err := w.db.Pool().QueryRow(t.Context(), `
		insert into river_job (kind, args, queue, max_attempts, state, scheduled_at)
		values ('send_unsent', '{}', 'default', 25, 'scheduled', now() + interval '1 hour') returning id::text`).Scan(&job); err != nil {
		t.Fatal(err)
	}
	for _, action := range []string{"retry", "cancel"} {
		shown := max.post("/admin/jobs/"+job+"/"+action, url.Values{"from": {"seen earlier"}, "state": {"scheduled"}})
		max.check(action, shown, http.StatusConflict, "This job has changed since you opened the page: it's due later. Nothing was changed.")
		max.check(action, shown, http.StatusConflict, "Job "+job)
	}
}
