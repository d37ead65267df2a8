package app_test

import (
	"html"
	"net/http"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

var (
	figureRows  = regexp.MustCompile(`(?s)<tr role="row">\s*<th scope="row".*?</tr>`)
	figureCells = regexp.MustCompile(`(?s)<td role="cell" data-label="([^"]*)">(.*?)</td>`)
	figureLinks = regexp.MustCompile(`(?s)<a [^>]*?href="([^"]*)"[^>]*>(.*?)</a>`)
	someNumber  = regexp.MustCompile(`\d+`)
)

// Each number of the figures leads to a list of as many entries as it counts or is computed
// from, through all its pages.
func TestEachFigureLeadsToWhatItIsComputedFrom(t *testing.T) {
	w := newWorld(t)
	ada, rae := w.signIn("Acme", "ada@acme.example"), w.signIn("OIN team", "rae@oin.example")
	for i, name := range []string{"Acme Published", "Acme Changes", "Acme Waiting"} {
		path := "/admin" + ada.submitted(name)
		switch i {
		case 0:
			rae.check("pass", rae.post(path+"/do/pass", map[string][]string{"from": {"REVIEW.1"}, "note": {"Fine."}}), http.StatusOK, "Passed")
			rae.check("pass", rae.post(path+"/do/pass", map[string][]string{"from": {"QA.1"}, "note": {"Fine."}}), http.StatusOK, "Passed")
		case 1:
			rae.check("send back", rae.post(path+"/do/request-changes", map[string][]string{"from": {"REVIEW.1"}, "issue.field": {"app_icon", "app_icon"}, "issue.text": {"Too small.", "Too dark."}}), http.StatusOK, "We emailed the ISV")
		}
	}
	// 60 more turns of the last weeks, of which every fourth was late, and two that are overdue.
	for _, sql := range []string{`
		with at as (
			select s.id, s.org_id, now() - n * interval '11 hours' as ended, n, p.id as person
			from submissions s, people p, generate_series(1, 60) n
			where s.submitted->>'app_name' = 'Acme Published' and p.email = 'rae@oin.example'
		), decided as (
			insert into history (submission_id, org_id, at, person_id, side, action, from_status, to_status)
			select id, org_id, ended, person, 'oin', 'pass', 'REVIEW', 'QA' from at)
		insert into turns (submission_id, org_id, status, begun_at, ended_at, late_at)
		select id, org_id, 'REVIEW', ended - n * interval '3 hours', ended, ended + case when n % 4 = 0 then -1 else 1 end * interval '1 hour' from at`,
		`update turns set begun_at = now() - interval '9 days', late_at = now() - interval '1 day' where ended_at is null and status = 'REVIEW'`,
		`update submissions set due_at = now() - interval '2 days', queue_at = now() - interval '2 days' where status = 'REVIEW'`,
	} {
		if _, err := w.db.Pool().Exec(t.Context(), sql); err != nil {
			t.Fatal(err)
		}
	}

	walked := map[string]int{}
	// walk returns how many entries a list has on all its pages.
	walk := func(path string) (n int) {
		if n, ok := walked[path]; ok {
			return n
		}
		for next := path; next != ""; {
			a := rae.get(next)
			if a.status != http.StatusOK {
				t.Fatalf("%s: %d", next, a.status)
			}
			n += strings.Count(a.body, "data-stop>") + strings.Count(a.body, `role="rowheader"`) // of the queue, or of a list
			next = found(nextLink, a.body)
		}
		if says := plain(rae.get(path).body); strings.Contains(path, "/list") && !strings.Contains(says, strconv.Itoa(n)+" result") {
			t.Errorf("%s has %d entries, and says otherwise: %s", path, n, says)
		}
		walked[path] = n
		return n
	}
	linked := 0
	leads := func(what, link, text string, want int) {
		linked++
		path := html.UnescapeString(link)
		if got := walk(path); got != want {
			t.Errorf("%s, %q: %s has %d entries, want %d", what, text, path, got, want)
		}
	}
	first := func(text string) int { n, _ := strconv.Atoi(someNumber.FindString(text)); return n }

	page := rae.get("/admin/figures?days=30").body
	for _, row := range figureRows.FindAllString(page, -1) {
		all := 0
		for _, cell := range figureCells.FindAllStringSubmatch(row, -1) {
			links := figureLinks.FindAllStringSubmatch(cell[2], -1)
			if text := plain(cell[2]); len(links) == 0 && cell[1] != "Target" && strings.ContainsAny(text, "123456789") {
				t.Errorf("%s, %q leads nowhere", cell[1], text)
			}
			for _, link := range links {
				text := plain(link[2])
				switch {
				case cell[1] == "Left it" || cell[1] == "Decisions":
					all = first(text)
					leads(cell[1], link[1], text, all)
				case strings.Contains(text, "business day"):
					leads(cell[1], link[1], text, all)
				case strings.HasSuffix(text, "%"):
					late := 0
					if _, after, ok := strings.Cut(plain(cell[2]), "%"); ok {
						late = first(after)
					}
					leads(cell[1], link[1], text, all-late)
				default:
					leads(cell[1], link[1], text, first(text))
				}
			}
		}
	}
	for _, part := range []string{"dd", "figcaption", "tbody"} { // the key figures, the plots, and the weeks
		for _, shown := range regexp.MustCompile(`(?s)<`+part+`[ >].*?</`+part+`>`).FindAllString(page, -1) {
			if strings.Contains(shown, "data-label") {
				continue
			}
			for _, link := range figureLinks.FindAllStringSubmatch(shown, -1) {
				n := first(plain(link[2]))
				if n > 60 {
					n = 1 // the median rounds of the one version that was published
				}
				leads(part, link[1], plain(link[2]), n)
			}
		}
	}
	if linked < 35 || walk("/admin/figures/list?days=30&of=turns&status=REVIEW") != 62 {
		t.Errorf("%d numbers lead to lists, and %d entries are of the first review", linked, walk("/admin/figures/list?days=30&of=turns&status=REVIEW"))
	}
}
