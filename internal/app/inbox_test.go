package app_test

import (
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"
)

func TestTheBellLeadsToWhatIsNew(t *testing.T) {
	w := newWorld(t)
	ada, rae := w.signIn("Acme", "ada@acme.example"), w.signIn("OIN team", "rae@oin.example")
	path := ada.submitted("Acme Directory")
	ada.check("nothing new", ada.get("/integrations"), http.StatusOK, ">Notifications</span>")
	rae.check("request changes", rae.post("/admin"+path+"/do/request-changes", url.Values{"from": {"REVIEW.1"}, "issue.text": {"Say more."}}), http.StatusOK, "We emailed the ISV")

	ada.check("the count", ada.get("/integrations"), http.StatusOK, "Notifications, 1 unread")
	list := ada.get("/notifications/inbox")
	ada.check("the list", list, http.StatusOK, "Changes requested: “Acme Directory”")
	item := "/notifications/inbox/" + between(t, list.body, `href="/notifications/inbox/`, `"`)
	if a := ada.do(http.MethodHead, item, nil); a.status != http.StatusMethodNotAllowed {
		t.Errorf("HEAD of a notification answers %d", a.status)
	}
	if a := ada.get(item); !strings.HasPrefix(a.path, path) {
		t.Errorf("it leads to %s, want %s", a.path, path)
	}
	ada.check("it is read", ada.get("/integrations"), http.StatusOK, ">Notifications</span>")

	rae.check("reopen", rae.get("/notifications/inbox"), http.StatusOK, "No notifications yet")
	ada.check("answer", ada.post(path+"/do/answer", url.Values{"from": {"CHANGES.1"}, "note": {"It says enough."}}), http.StatusOK, "")
	list = rae.get("/notifications/inbox")
	rae.check("the reviewer's list", list, http.StatusOK, "Back without changes")
	until := between(t, list.body, `name="until" value="`, `"`)
	ahead := rae.do(http.MethodGet, "/admin"+path, nil, "Sec-Purpose", "prefetch")
	rae.check("the browser fetches the page of the email ahead", ahead, http.StatusOK, "1 unread")
	rae.check("the page of the email", rae.get("/admin"+path), http.StatusOK, ">Notifications</span>")
	rae.check("request changes again", rae.post("/admin"+path+"/do/request-changes", url.Values{"from": {"REVIEW.2"}, "issue.text": {"Say more."}, "issue.field": {"app_description"}}), http.StatusOK, "We emailed the ISV")
	ada.check("another page", ada.get("/integrations"), http.StatusOK, "1 unread")
	link := regexp.MustCompile(`https?://\S+/submissions/\S+field=\S+`).FindString(w.id(`select body from mails where 'ada@acme.example' = any(recipients) order by written_at desc, id limit 1`))
	field := ada.get(link)
	ada.check("the email's link to a field", field, http.StatusOK, ">Notifications</span>")
	if field.path != path+"/general" {
		t.Errorf("the link %s leads to %s", link, field.path)
	}
	rae.check("all read", rae.post("/notifications/inbox/read", url.Values{"until": {until}}), http.StatusOK, "All marked as read")
	if a := rae.get("/admin"); strings.Contains(a.body, "unread") {
		t.Error("the bell still says that something is unread")
	}
	visitor := w.visitor()
	if a := visitor.get("/notifications/inbox"); !strings.HasPrefix(a.path, "/sign-in?next=") {
		t.Errorf("a visitor ends at %s", a.path)
	}
}
