package api

import (
	"strings"

	"oinmanager/internal/api/wire"
	"oinmanager/internal/oin"
)

// AskQuestion asks the OIN team about a submission. The question is an issue in state asked,
// with the replies.
var AskQuestion = operation("askQuestion", "issues", "Ask the OIN team a question", func(c *Call, in struct {
	submissionRef
	Body wire.Question
}) (wire.IssueList, error) {
	var field oin.Key
	if in.Body.Field != "" {
		f := oin.FindFieldNamed(in.Body.Field)
		if f == nil {
			return wire.IssueList{}, invalid(map[string]string{"field": "There's no field with this name."})
		}
		field = f.Key
	}
	if _, err := c.Portal.AskQuestion(c.ctx(), c.Who, in.ID, field, strings.TrimSpace(in.Body.Text)); err != nil {
		return wire.IssueList{}, err
	}
	return c.issues(in.ID)
})

// WithdrawQuestion takes back a question of the caller's org.
var WithdrawQuestion = onIssue(oin.IssueActionWithdraw, "withdrawQuestion", "Withdraw a question")
