package paths

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"oinmanager/internal/oin"
)

// written matches a path that is written out.
var written = regexp.MustCompile("[\"`]/(admin|api|catalog|connect|connection|connectors|glossary|integrations|notifications|sessions|sign-in|sign-out|signed-in|style-guide|submissions)\\b[^\"`]*[\"`]")

func TestNoAddressIsWrittenOutElsewhere(t *testing.T) {
	n := 0
	for _, dir := range []string{"../server", "../mail", "../signin", "../../web/pages", "../../web/ui"} {
		for _, ending := range []string{"*.go", "*.templ"} {
			files, err := filepath.Glob(filepath.Join(dir, ending))
			if err != nil {
				t.Fatal(err)
			}
			for _, file := range files {
				if strings.HasSuffix(file, "_test.go") || strings.HasSuffix(file, "_templ.go") {
					continue
				}
				text, err := os.ReadFile(file)
				if err != nil {
					t.Fatal(err)
				}
				n++
				for _, found := range written.FindAllString(string(text), -1) {
					t.Errorf("%s writes out the address %s: call the function of this package", file, found)
				}
			}
		}
	}
	if n < 100 {
		t.Errorf("only %d files were read", n)
	}
}

func TestAddressesLeaveOutWhatIsNotAsked(t *testing.T) {
	for got, want := range map[string]string{
		SignInFor(""):                                 "/sign-in",
		SignInFor("/admin?q=a"):                       "/sign-in?next=%2Fadmin%3Fq%3Da",
		ConnectOrg("acme.okta.com", ""):               "/connect?domain=acme.okta.com",
		QueueWith(oin.QueueFilter{}):                  "/admin",
		AuditWith(AuditCSV, oin.AuditFilter{}):        "/admin/audit.csv",
		ChangesSinceRound("1", 2):                     "/admin/submissions/1/changes?since=round&round=2",
		Field("1", oin.AppIcon):                       "/submissions/1/general#f-app_icon",
		IssueAction(Review("1"), "2", "accept"):       "/admin/submissions/1/issues/2/accept",
		Compose(Review("1"), oin.AppIcon):             "/admin/submissions/1?issue=app_icon#compose-text",
		ComposeFinding(Review("1"), oin.AppIcon, "a"): "/admin/submissions/1?finding=a&issue=app_icon#compose-text",
		Compose(Review("1"), ""):                      "/admin/submissions/1?issue=whole#compose-text",
		EditDraft(Review("1"), "2"):                   "/admin/submissions/1?edit=2#compose-text",
		AtIssue(Review("1"), oin.AppIcon):             "/admin/submissions/1#f-app_icon",
		AtIssue(Review("1"), ""):                      "/admin/submissions/1#whole",
		SubmittedFile("1", oin.AppIcon, "77aa77aa"):   "/admin/submissions/1/files/app_icon/77aa77aa",
	} {
		if got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
}
