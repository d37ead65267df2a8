package pattern

import "testing"

func TestPatternsAreNotTriedOnOtherTexts(t *testing.T) {
	for _, c := range []struct{ expr, text string }{
		{`\b(sign|log)[ -]?ins?\b`, "Designing logs"},
		{`\bai\b`, "We maintain it"},
		{`(?i)open (the|a) (\w+ )?(door|gate)`, "Open the window"},
		{`^yes\b`, "Oh yesterday"},
		{`(soon|later)\s+[a-z]+`, "Sooner or late"},
	} {
		if New(c.expr).canMatch(c.text) {
			t.Errorf("%s is tried on %q", c.expr, c.text)
		}
	}
}
