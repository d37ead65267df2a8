package labelled

import (
	"testing"
	"time"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

// FuzzChecks tries a text in all fields: whatever people paste, the checks end soon, and
// what they say can be shown.
func FuzzChecks(f *testing.F) {
	for _, seed := range []string{"", "a", "https://[::1]:80/%zz?a=%", "pw:", "password: é", "x@y.z", "+1", "!!!", "e.g. Inc. A", "v", "okta.users.manage", "\u202e\u200b", "https://xn--a.com/../..//?;#", "((((", "№ 1"} {
		f.Add(seed, seed)
	}
	check.Run(plainVendors[0].subject()) // the first judgment compiles patterns
	f.Fuzz(func(t *testing.T, a, b string) {
		for _, v := range []vendor{plainVendors[0], plainVendors[5]} {
			s := v.subject()
			changed := oin.Answers{}
			for _, field := range oin.Fields() {
				value := s.Answers[field.Key]
				switch {
				case value.Items != nil:
					value.Items = append([]oin.Item{{Type: value.Items[0].Type, Value: a, Note: b}, {Type: "url", Value: "https://talentry.io/" + a}}, value.Items...)
				case field.Kind == oin.KindURL:
					value.Text += a
				case field.Kind == oin.KindEmail:
					value.Text = a + value.Text
				case field.Kind == oin.KindText || field.Kind == oin.KindLongText:
					value.Text = a + " " + b
				}
				if kept, why := field.Normalize(value); why == "" {
					value = kept
				}
				changed.Set(field.Key, value)
			}
			start := time.Now()
			for _, finding := range (check.Record{Facts: s.Facts}).Judge(changed).Findings {
				if finding.Text == "" || finding.Field == "" || finding.Item >= max(1, len(changed[finding.Field].Items)) {
					t.Errorf("%+v", finding)
				}
			}
			if took := time.Since(start); took > 2*time.Second {
				t.Errorf("takes %s", took)
			}
		}
	})
}
