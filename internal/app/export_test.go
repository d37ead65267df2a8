package app_test

import (
	"archive/zip"
	"encoding/json"
	"io"
	"maps"
	"net/http"
	"path"
	"slices"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/api/wire"
)

// exported says where the data of an org is in an export, by table, or why it isn't.
var exported = map[string]string{
	"orgs": "org.json", "people": "people.json", "inbox": "people.json", "connectors": "connectors.json", "api_tokens": "tokens.json", "trusted_publishers": "trusted.json", "audit": "audit.jsonl",
	"submissions": "submission.json", "integrations": "submission.json", "history": "history.json", "issues": "issues.json", "remarks": "issues.json",
	"dismissals": "findings.json", "rounds": "rounds.json", "earlier_answers": "earlier.json", "instances": "instances.json",
	"files": "files.json", "attachments": "files.json",

	"secrets": "a secret", "org_clients": "a secret", "sessions": "a secret",
	"notes": "only the OIN team sees it", "ticks": "only the OIN team sees it", "org_notes": "only the OIN team sees it",
	"views": "of the OIN team", "queue_columns": "of the OIN team",
	"org_deletions":    "of the moment",
	"removal_requests": "in history.json", "turns": "follows from history.json", "catalog": "follows from the submissions",
	"mails": "what they say is in people.json and history.json", "facts": "what links and pages of others were like; findings.json says what follows",
	"chosen_notices": "a choice of one person", "declined_notices": "a choice of one person", "daily_notices": "a choice of one person",
	"webhooks": "a setting of a program that is told", "webhook_deliveries": "what they say is in history.json",
	"subscriptions": "addresses of customers, whom the org doesn't know", "catalog_removals": "follows from history.json",
	"open_forms": "of the moment", "created_once": "of the moment", "logout_requests": "of the moment", "sign_in_codes": "of the moment",
}

// unzipped returns the files of an export by name. The folder of Acme Directory is left out of names.
func unzipped(t *testing.T, a answer) map[string]string {
	t.Helper()
	if a.status != http.StatusOK || a.header.Get("Content-Type") != "application/zip" || !strings.HasPrefix(a.header.Get("Content-Disposition"), `attachment; filename="oin-manager-`) {
		t.Fatalf("the export comes back with %d as %s, %s", a.status, a.header.Get("Content-Type"), a.header.Get("Content-Disposition"))
	}
	z, err := zip.NewReader(strings.NewReader(a.body), int64(len(a.body)))
	if err != nil {
		t.Fatal(err)
	}
	all := map[string]string{}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		data, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		name := f.Name
		if parts := strings.SplitN(name, "/", 3); len(parts) == 3 && strings.HasPrefix(parts[1], "acme-directory-version-1-") {
			name = parts[2]
		}
		all[name] = string(data)
	}
	return all
}

// checkExport checks what Ada exports of an org that has a submission with attachments, sent by
// Rae, and that Gus of another org gets none of it.
func checkExport(w *world, ada, gus *browser, picture string) {
	w.Helper()
	const at = "/connection/export.zip"
	const follower = "cleo@customer.example"
	if _, err := w.db.Pool().Exec(w.Context(), `
		with s as (insert into subscriptions (integration_id, email, asked_at, confirmed_at, told_at)
			select i.id, $1, now(), now(), now() from integrations i join orgs o on o.id = i.org_id where o.name = 'Acme' limit 1 returning id)
		insert into mails (notice, sender, recipients, people, subject, body, html, written_at, subscription_id)
		select 'catalog-news', 'no-reply@oin.example', array[$1::text], '{}', 'News', 'For ' || $1, '', now(), id from s`, follower); err != nil {
		w.Fatal(err)
	}
	files := unzipped(w.T, ada.get(at))
	for name, says := range map[string]string{
		"org.json": `"name": "Acme"`, "people.json": "ada@acme.example", "submission.json": `"description"`, "history.json": `"request-changes"`,
		"issues.json": "See page 2.", "rounds.json": `"round": 1`, "audit.jsonl": `"sign-in"`, "tokens.json": "[]", "README.txt": "submissions/",
	} {
		if !strings.Contains(files[name], says) {
			w.Errorf("%s doesn't have %q: %.300s", name, says, files[name])
		}
	}
	var list []wire.ExportedFile
	if err := json.Unmarshal([]byte(files["files.json"]), &list); err != nil {
		w.Fatal(err)
	}
	found := map[string]bool{}
	for _, f := range list {
		data, ok := files[f.Path]
		if !ok || int64(len(data)) != f.Size {
			w.Errorf("%s has %d bytes, and files.json says %d", f.Path, len(data), f.Size)
		}
		found[f.Field+" "+path.Ext(f.Name)] = true
		if f.Name == "shot.png" && (data != picture || f.Issue == "") {
			w.Errorf("the picture isn't what was sent: %+v", f)
		}
		if f.Name == "guide.pdf" && f.Reply == 0 {
			w.Errorf("the reply's file isn't with a reply: %+v", f)
		}
	}
	for _, want := range []string{"logo .png", " .png", " .pdf"} {
		if !found[want] {
			w.Errorf("there is no %q among %v", want, list)
		}
	}
	all := strings.Join(slices.Collect(maps.Values(files)), "\n")
	for _, secret := range []string{"rae@oin.example", "Rae", "gus@globex.example", follower} {
		if strings.Contains(all, secret) {
			w.Errorf("Acme's export has %q in it", secret)
		}
	}
	if others := strings.Join(slices.Collect(maps.Values(unzipped(w.T, gus.get(at)))), "\n"); strings.Contains(others, "Acme") || !strings.Contains(others, "gus@globex.example") {
		w.Error("Globex's export has something of Acme")
	}
	if n := w.id(`select count(*)::text from audit a join orgs o on o.id = a.on_org_id where a.action = 'export-org' and a.refused = '' and a.org_id = o.id`); n != "2" {
		w.Errorf("the audit log has %s exports", n)
	}

	// No table that has something of an org can be forgotten.
	rows, err := w.db.Pool().Query(w.Context(), `
		select distinct table_name::text from information_schema.columns natural join information_schema.tables
		where table_schema = 'public' and table_type = 'BASE TABLE' and (column_name in ('org_id', 'person_id', 'submission_id', 'issue_id', 'integration_id') or table_name = 'orgs')`)
	if err != nil {
		w.Fatal(err)
	}
	tables, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		w.Fatal(err)
	}
	for _, table := range tables {
		if where := exported[table]; where == "" {
			w.Errorf("the table %s has something of an org: export it, or say here why not", table)
		} else if _, ok := files[where]; !ok && strings.Contains(where, ".json") && !strings.Contains(where, " ") {
			w.Errorf("the export has no %s", where)
		}
	}
	for table := range exported {
		if !slices.Contains(tables, table) {
			w.Errorf("%s is no table with something of an org", table)
		}
	}
}
