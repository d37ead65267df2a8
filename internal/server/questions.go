package server

import (
	"fmt"
	"net/http"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/web/pages"
)

// questionWithdrawn is the key of the message that an ISV withdrew a question.
const questionWithdrawn = "question-withdrawn"

// askQuestion sends a question to the OIN team. If it isn't possible, the page gives back
// what was typed.
func (s *server) askQuestion(w http.ResponseWriter, r *http.Request) error {
	files, refused := s.attachedForm(w, r)
	if refused != nil && oin.CodeOf(refused) != oin.CodeInvalid {
		return refused
	}
	id := submissionID(r)
	question := oin.Issue{Field: oin.Key(r.PostFormValue("field")), Text: trimmed(r.PostFormValue("text"))}
	number, err := 0, refused
	if err == nil {
		number, err = s.portal.AskQuestion(r.Context(), *person(r), id, question.Field, question.Text, files...)
	}
	switch oin.CodeOf(err) {
	case "":
		if err != nil {
			return err
		}
		return seeOther(w, r, fmt.Sprintf("%s?done=question-sent#issue-%d", paths.Issues(paths.Submission(id)), number))
	case oin.CodeInvalid, oin.CodeConflict, oin.CodeLimitReached:
		page, pageErr := s.issuesPage(r, id)
		if pageErr != nil {
			return pageErr
		}
		page.Question, page.QuestionFault = question, err.Error()
		return s.page(w, r, http.StatusUnprocessableEntity, pages.Issues(page))
	default:
		return err
	}
}
