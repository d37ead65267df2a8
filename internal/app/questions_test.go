package app_test

import (
	"net/http"
	"net/url"
	"testing"
)

func TestAQuestionToTheOINTeamAndWhatWasTypedWhenItCannotBeSent(t *testing.T) {
	w := newWorld(t)
	ada, rae := w.signIn("Acme", "ada@acme.example"), w.signIn("OIN team", "rae@oin.example")
	path := ada.submitted("Acme Directory")
	ada.check("the way there", ada.get(path+"/general"), http.StatusOK, "Ask the OIN team a question")
	ada.check("ask", ada.post(path+"/questions", url.Values{"field": {"app_icon"}, "text": {"Is blue fine?"}}), http.StatusOK, "Question sent")
	ada.check("the question", ada.get(path+"/issues"), http.StatusOK, "Question 1: App icon")
	rae.check("in the queue", rae.get("/admin"), http.StatusOK, "ISV replied")
	rae.check("at the submission", rae.get("/admin"+path+"/issues"), http.StatusOK, "Turn into an issue")
	rae.check("at its field", rae.get("/admin"+path), http.StatusOK, "Is blue fine?")
	rae.check("request changes", rae.post("/admin"+path+"/do/request-changes", url.Values{"from": {"REVIEW.1"}, "issue.text": {"Say more."}}), http.StatusOK, "We emailed the ISV")

	late := ada.post(path+"/questions", url.Values{"text": {"And red?"}}) // from a page opened before
	ada.check("too late", late, http.StatusUnprocessableEntity, "Your question wasn")
	ada.check("what was typed", late, http.StatusUnprocessableEntity, "And red?</textarea>")
	ada.check("an empty one", ada.post(path+"/questions", nil), http.StatusUnprocessableEntity, "Type your question")
}
