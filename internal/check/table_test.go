package check

import (
	"net/url"
	"regexp"
	"strings"
	"testing"

	"oinmanager/internal/oin"
)

// minChecks is how many checks there have to be, so that none gets lost.
const minChecks = 70

func TestEachCheckIsDeclaredInFull(t *testing.T) {
	if len(All) < minChecks {
		t.Errorf("there are %d checks, want at least %d", len(All), minChecks)
	}
	form := regexp.MustCompile(`^[a-z]+\.[a-z0-9]+(-[a-z0-9]+)*$`)
	seen := map[string]bool{}
	for _, c := range All {
		if seen[c.ID] || !form.MatchString(c.ID) {
			t.Errorf("the ID %q is taken, or not area.what", c.ID)
		}
		seen[c.ID] = true
		for what, text := range map[string]string{"Says": c.Says, "Why": c.Why, "Fix": c.Fix} {
			if !strings.HasSuffix(text, ".") || text != strings.TrimSpace(text) || strings.Contains(text, "!") {
				t.Errorf("%s: %s is no sentence: %q", c.ID, what, text)
			}
		}
		if u, err := url.Parse(c.Guide); c.Guide != "" && (err != nil || u.Scheme != "https" || u.Host == "") {
			t.Errorf("%s: the guide is %q", c.ID, c.Guide)
		}
		if len(c.About) == 0 {
			t.Errorf("%s is about no field", c.ID)
		}
		for _, k := range c.About {
			if oin.FindField(k) == nil {
				t.Errorf("%s is about %q, which is no field", c.ID, k)
			}
		}
		if c.Level != LevelAdvice && c.Level != LevelBlocking || c.Certainty != Certain && c.Certainty != Likely && c.Certainty != Possible {
			t.Errorf("%s: %s, %s", c.ID, c.Level, c.Certainty)
		}
		if c.find == nil {
			t.Errorf("%s finds nothing", c.ID)
		}
	}
}

func TestAnEmptySubmissionHasNoFindings(t *testing.T) {
	for _, a := range []oin.Answers{nil, {}, {oin.ConnectorSupport: {Text: oin.On}}} {
		for _, f := range Run(Subject{Answers: a}) {
			t.Errorf("%v: %s: %s", a, f.Check.ID, f.Text)
		}
	}
}
