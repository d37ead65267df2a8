package pages_test

import (
	"strings"
	"testing"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
	"oinmanager/web/pages"
)

// judged returns a review with two findings, of which one was there at the submission, and
// a third one that is gone.
func judged(s oin.Status) pages.ReviewPage {
	p := review(s, rae)
	mark, contact, website := check.Find("icon.wordmark"), check.Find("escalation.same-as-support"), check.Find("pages.exist")
	p.Report = check.Report{Gathered: ago(0), Findings: []check.Finding{
		{Check: contact, Field: oin.EscalationContact, Item: -1, Text: "Both are one mailbox.", Evidence: []string{"a"},
			Dismissed: &check.Dismissal{Reason: "One team does both.", Person: "Ada", At: ago(0), CarriedFrom: 1}},
		{Check: website, Field: oin.AppWebsite, Item: -1, Text: "This link leads nowhere.", Evidence: []string{"b"}},
	}}
	p.AtSubmit = append(p.Report.Keep()[:1], check.Kept{Fingerprint: "gone", Check: mark.ID, Field: oin.AppIcon, Text: "It looks like a name."})
	return p
}

func TestReviewersSeeWhatWasFoundLaterAndWhatIsGone(t *testing.T) {
	page := render(t, pages.Review(judged(oin.StatusReview)))
	has(t, page, "<strong>Found after the submission.</strong>", "Dismissed by Ada in version 1: “One team does both.”", "1 no longer found since the submission")
	hasNot(t, page, "Still checking")
	if n := strings.Count(page, "Found after the submission."); n != 1 {
		t.Errorf("%d findings are said to be found after the submission, want the one that is", n)
	}

	// Without all facts, no one knows what is gone.
	p := judged(oin.StatusReview)
	p.Report.Pending = 1
	page = render(t, pages.Review(p))
	has(t, page, "Still checking links and files.")
	hasNot(t, page, "no longer found")
	for _, s := range []oin.Status{oin.StatusChanges, oin.StatusPublished} {
		p.Status = s
		hasNot(t, render(t, pages.Review(p)), "Still checking", "no longer found")
	}
}
