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
	note := upload{"attachment", "note.txt", []byte("blue")}
	ada.check("ask with a file", ada.postFiles(path+"/questions", url.Values{"text": {"Is this blue fine?"}}, note), http.StatusOK, "note.txt")
	rae.check("the file", rae.get("/admin"+path+"/issues"), http.StatusOK, "note.txt")
	second := w.id(`select id from issues where number = 2`)
	rae.check("an answer with a file", rae.postFiles("/admin"+path+"/issues/"+second+"/reply", url.Values{"from": {"REVIEW.1"}, "text": {"A bit darker."}}, upload{"attachment", "dark.txt", []byte("navy")}), http.StatusOK, "dark.txt")
	ada.check("the answer", ada.get(path+"/issues"), http.StatusOK, "dark.txt")
	bad := ada.postFiles(path+"/questions", url.Values{"text": {"And this?"}}, upload{"attachment", "a.txt", []byte{0}})
	ada.check("ask with a file of no accepted type", bad, http.StatusUnprocessableEntity, "can't be attached")
	ada.check("what was typed with it", bad, http.StatusUnprocessableEntity, "And this?</textarea>")
	rae.check("in the queue", rae.get("/admin"), http.StatusOK, "ISV replied")
	rae.check("at the submission", rae.get("/admin"+path+"/issues"), http.StatusOK, "Turn into an issue")
	rae.check("at its field", rae.get("/admin"+path), http.StatusOK, "Is blue fine?")
	rae.check("request changes", rae.post("/admin"+path+"/do/request-changes", url.Values{"from": {"REVIEW.1"}, "issue.text": {"Say more."}}), http.StatusOK, "We emailed the ISV")

	late := ada.post(path+"/questions", url.Values{"text": {"And red?"}}) // from a page opened before
	ada.check("too late", late, http.StatusUnprocessableEntity, "Your question wasn")
	ada.check("what was typed", late, http.StatusUnprocessableEntity, "And red?</textarea>")
	ada.check("an empty one", ada.post(path+"/questions", nil), http.StatusUnprocessableEntity, "Type your question")
}
