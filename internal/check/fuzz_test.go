package check

import (
	"testing"
	"time"

	"oinmanager/internal/oin"
)

// FuzzChecks tries a text in all fields: whatever people paste, the checks end soon, and
// what they say can be shown.
func FuzzChecks(f *testing.F) {
	for _, seed := range []string{"", "a", "https://[::1]:80/%zz?a=%", "pw:", "password: é", "x@y.z", "+1", "!!!", "e.g. Inc. A", "v", "okta.users.manage", "\u202e\u200b", "https://xn--a.com/../..//?;#", "((((", "№ 1"} {
		f.Add(seed, seed)
	}
	f.Fuzz(func(t *testing.T, a, b string) {
		for _, v := range vendors[:4] {
			s := v.subject()
			for _, field := range oin.Fields() {
				value := s.Answers[field.Key]
				if value.Text == "" && value.Items == nil || field.Key == oin.ConnectorSupport || field.Key == oin.APISupport || field.Key == oin.ExistsInOIN {
					continue
				}
				changed := oin.Answers{}
				for k, v := range s.Answers {
					changed[k] = v
				}
				if value.Items != nil {
					changed[field.Key] = oin.Value{Items: append([]oin.Item{{Type: value.Items[0].Type, Value: a, Note: b}}, value.Items...)}
				} else {
					changed[field.Key] = oin.Value{Text: a + " " + b}
				}
				if kept, why := field.Normalize(changed[field.Key]); why == "" {
					changed[field.Key] = kept
				}
				start := time.Now()
				for _, finding := range (Record{Facts: s.Facts}).Judge(changed).Findings {
					if finding.Text == "" || finding.Field == "" || finding.Item >= len(changed[finding.Field].Items) && finding.Item > 0 {
						t.Errorf("%s: %+v", field.Key, finding)
					}
				}
				if took := time.Since(start); took > time.Second {
					t.Errorf("%s takes %s", field.Key, took)
				}
			}
		}
	})
}
