package app_test

import (
	"bytes"
	"encoding/binary"
	"hash/crc32"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"

	"oinmanager/internal/icon"
	"oinmanager/internal/oin"
)

// withText returns a PNG with a text in its metadata.
func withText(png []byte, text string) []byte {
	body := append([]byte("tEXt"), text...)
	chunk := binary.BigEndian.AppendUint32(nil, uint32(len(text)))
	chunk = binary.BigEndian.AppendUint32(append(chunk, body...), crc32.ChecksumIEEE(body))
	const head = 8 + 25 // the signature, and the first chunk
	return slices.Insert(slices.Clone(png), head, chunk...)
}

func TestAttachmentsAreSeenByTheOtherSideOnceSent(t *testing.T) {
	w := newWorld(t)
	ada, gus, rae := w.signIn("Acme", "ada@acme.example"), w.signIn("Globex", "gus@globex.example"), w.signIn("OIN team", "rae@oin.example")
	path := ada.submitted("Acme Directory")
	admin := "/admin" + path
	picture := withText(icon.Draw("Acme", 1).Bytes, "Comment\x00taken in Ada's kitchen")
	write := url.Values{"from": {"REVIEW.1"}, "issue.severity": {"must"}, "issue.field": {"app_description"}, "issue.text": {"It looks like this."}}
	rae.check("a draft with files", rae.postFiles(admin+"/issues", write, upload{"attachment", "shot.jpeg", picture}, upload{"attachment", "a.log", []byte("line 1\nline 2\n")}), http.StatusOK, "Draft saved")
	rae.check("the draft", rae.get(admin+"/issues"), http.StatusOK, "a.log")

	issue := w.id(`select id from issues`)
	file := func(name string) string {
		return "/issues/" + issue + "/files/" + w.id(`select id from attachments where name = '`+name+`'`)
	}
	shot := file("shot.png") // as its content says
	got := rae.get(admin + shot)
	if got.status != http.StatusOK || got.header.Get("Content-Type") != "image/png" || strings.Contains(got.body, "kitchen") {
		t.Errorf("the picture comes back with %d as %s, with metadata: %t", got.status, got.header.Get("Content-Type"), strings.Contains(got.body, "kitchen"))
	}
	ada.check("the ISV before it is sent", ada.get(path+shot), http.StatusNotFound, "")
	rae.check("send", rae.post(admin+"/do/request-changes", url.Values{"from": {"REVIEW.1"}}), http.StatusOK, "We emailed the ISV")
	ada.check("the ISV's page", ada.get(path+"/issues"), http.StatusOK, "shot.png")
	if a := ada.get(path + shot); a.status != http.StatusOK || a.body != got.body {
		t.Errorf("the ISV gets %d", a.status)
	}
	gus.check("another org", gus.get(path+shot), http.StatusNotFound, "")
	ada.check("through another submission", ada.get("/submissions/"+ada.add()+shot), http.StatusNotFound, "")
	if a := rae.post(admin+shot+"/remove", nil); a.status != http.StatusNotFound {
		t.Errorf("what was sent is removed with %d", a.status)
	}

	reply := func(text string, files ...upload) answer {
		return ada.postFiles(path+"/issues/"+issue+"/reply", url.Values{"from": {"CHANGES.1"}, "text": {text}}, files...)
	}
	ada.check("a reply with a file", reply("See page 2.", upload{"attachment", "../guide.html", []byte("%PDF-1.7\n…")}), http.StatusOK, "guide.pdf")
	pdf := rae.get(admin + file("guide.pdf"))
	if pdf.header.Get("Content-Type") != "application/pdf" || !strings.HasPrefix(pdf.header.Get("Content-Disposition"), "attachment") {
		t.Errorf("the PDF comes back as %s, %s", pdf.header.Get("Content-Type"), pdf.header.Get("Content-Disposition"))
	}
	small := upload{"attachment", "a.txt", []byte("a")}
	for what, c := range map[string]struct {
		files []upload
		says  string
	}{
		"a page":           {[]upload{{"attachment", "a.txt", []byte("\x00<script>")}}, "choose a PNG, JPG, PDF, or text file"},
		"a GIF":            {[]upload{{"attachment", "a.png", []byte("GIF89a\x01\x00\x01\x00\x00\x00\x00")}}, "choose a PNG, JPG, PDF, or text file"},
		"half a picture":   {[]upload{{"attachment", "a.png", picture[:len(picture)/2]}}, "damaged"},
		"an empty file":    {[]upload{{"attachment", "a.txt", nil}}, "empty"},
		"a long text":      {[]upload{{"attachment", "a.txt", bytes.Repeat([]byte("a"), oin.MaxAttachedTextBytes+1)}}, "texts can have 100 kB"},
		"a large file":     {[]upload{{"attachment", "a.pdf", append([]byte("%PDF-"), make([]byte, oin.MaxAttachmentBytes)...)}}, "larger than 5 MB"},
		"four files":       {[]upload{small, small, small, small}, "3 files at a time"},
		"one of two wrong": {[]upload{small, {"attachment", "b.txt", []byte{0}}}, "“b.txt” can't be attached"},
	} {
		a := reply("This is "+what+".", c.files...)
		ada.check(what, a, http.StatusUnprocessableEntity, c.says)
		if !strings.Contains(a.body, "This is "+what+".</textarea>") {
			t.Errorf("%s: the text is lost", what)
		}
	}
	if n := w.id(`select count(*)::text from attachments`); n != "3" {
		t.Errorf("%s attachments are stored", n)
	}

	// At the field of the form, with a button of the whole form.
	atField := func(then string, files ...upload) answer {
		return ada.postFiles(path+"/general", url.Values{"from": {"CHANGES.1"}, "then": {then + ":" + issue}, "reply." + issue: {"As on this page."}}, files...)
	}
	named := "attachment." + issue
	wrong := atField("reply", upload{named, "a.txt", []byte{0}})
	ada.check("at the field, a file of no accepted type", wrong, http.StatusUnprocessableEntity, "“a.txt” can't be attached")
	ada.check("at the field, what was typed", wrong, http.StatusUnprocessableEntity, "As on this page.</textarea>")
	ada.check("at the field, four files", atField("reply", small.as(named), small.as(named), small.as(named), small.as(named)), http.StatusUnprocessableEntity, "3 files at a time")
	ada.check("at the field, with another button", atField("stay", small.as(named)), http.StatusUnprocessableEntity, "Choose your files again")
	ada.check("at the field, sent", atField("reply", upload{named, "page.pdf", []byte("%PDF-1.7\n…")}), http.StatusOK, "Reply posted.")
	rae.check("the reply at the field", rae.get(admin+"/issues"), http.StatusOK, "page.pdf")
	if n := w.id(`select count(*)::text from attachments`); n != "4" {
		t.Errorf("%s attachments are stored", n)
	}

	checkExport(w, ada, gus, got.body)

	// They go with the integration to another org.
	ada.check("resolve", ada.post(path+"/issues/"+issue+"/resolve", url.Values{"from": {"CHANGES.1"}}), http.StatusOK, "Marked as resolved")
	ada.check("submit", ada.post(path+"/do/submit", url.Values{"from": {"CHANGES.1"}}), http.StatusOK, "Submitted for review.")
	rae.check("accept", rae.post(admin+"/issues/"+issue+"/accept", url.Values{"from": {"REVIEW.2"}}), http.StatusOK, "")
	for _, from := range []string{"REVIEW.2", "QA.2"} {
		rae.check("pass", rae.post(admin+"/do/pass", url.Values{"from": {from}, "note": {"Fine."}}), http.StatusOK, "")
	}
	max := w.signIn("OIN team", "max@oin.example")
	to := w.id(`select substr(issuer, 8) from orgs where name = 'Globex'`)
	max.check("hand over", max.post(admin+"/do/hand-over", url.Values{"from": {"PUBLISHED.2"}, "org": {to}, "note": {"Globex has bought it."}}), http.StatusOK, "We emailed both orgs.")
	if a := gus.get(path + shot); a.status != http.StatusOK || a.body != got.body {
		t.Errorf("the new org gets %d", a.status)
	}
	ada.check("the old org", ada.get(path+shot), http.StatusNotFound, "")
}

func TestFilesForTheTestWithoutScripts(t *testing.T) {
	w := newWorld(t)
	ada, rae, gus := w.signIn("Acme", "ada@acme.example"), w.signIn("OIN team", "rae@oin.example"), w.signIn("Globex", "gus@globex.example")
	path := "/submissions/" + ada.add()
	answers := oin.ExampleAnswers(oin.APISupport)
	answers[oin.AppName] = oin.Value{Text: "Acme Directory"}
	ada.fillIn(path, answers)
	save := func(then string, files ...upload) answer {
		form := url.Values{"then": {then}}
		for n, key := range []string{"test_attachment_1", "test_attachment_2", "test_attachment_3"} {
			seen := regexp.MustCompile(`name="seen.` + key + `" value="([^"]*)"`).FindStringSubmatch(ada.get(path + "/general").body)
			if seen == nil {
				t.Fatalf("attachment %d isn't on the form", n+1)
			}
			form.Set("seen."+key, seen[1])
		}
		return ada.postFiles(path+"/general", form, files...)
	}
	ada.check("another kind", save("stay", upload{"test_attachment_1", "a.zip", []byte("PK\x03\x04")}), http.StatusUnprocessableEntity, "choose a PNG, JPG, PDF, or text file")
	ada.check("too large", save("stay", upload{"test_attachment_1", "a.pdf", append([]byte("%PDF-"), make([]byte, oin.MaxAttachmentBytes)...)}), http.StatusUnprocessableEntity, "larger than 5 MB")
	picture := withText(icon.Draw("Acme", 1).Bytes, "Comment\x00taken in Ada's kitchen")
	ada.check("two", save("stay", upload{"test_attachment_1", "steps.html", []byte("<b>1.</b>\n")}, upload{"test_attachment_2", "shot.png", picture}), http.StatusOK, "steps.txt")
	ada.check("remove", save("clear:test_attachment_1"), http.StatusOK, "Saved.")
	if again := ada.get(path + "/general"); strings.Contains(again.body, "steps.txt") || !strings.Contains(again.body, "shot.png") {
		t.Error("the wrong file was removed")
	}
	save("stay", upload{"test_attachment_3", "steps.html", []byte("<b>1.</b>\n")})
	ada.check("submit", ada.post(path+"/do/submit", url.Values{"from": {"DRAFT.0"}}), http.StatusOK, "Submitted")
	rae.check("the reviewer", rae.get("/admin"+path), http.StatusOK, "Test attachment 3")
	steps := rae.get("/admin" + path + "/files/test_attachment_3")
	if steps.body != "<b>1.</b>\n" || steps.header.Get("Content-Type") != "text/plain; charset=utf-8" || !strings.HasPrefix(steps.header.Get("Content-Disposition"), "attachment") || !strings.Contains(steps.header.Get("Content-Security-Policy"), "sandbox") {
		t.Errorf("the text comes back as %v", steps.header)
	}
	shot := rae.get("/admin" + path + "/files/test_attachment_2")
	if shot.header.Get("Content-Type") != "image/png" || strings.Contains(shot.body, "kitchen") {
		t.Errorf("the picture comes back as %v, with metadata: %t", shot.header, strings.Contains(shot.body, "kitchen"))
	}
	if a := gus.get(path + "/files/test_attachment_2"); a.status != http.StatusNotFound {
		t.Errorf("another org gets %d", a.status)
	}
}

func TestNothingIsLeftOfRemovedAttachments(t *testing.T) {
	w := newWorld(t)
	ada, rae := w.signIn("Acme", "ada@acme.example"), w.signIn("OIN team", "rae@oin.example")
	path := ada.submitted("Acme Directory")
	admin := "/admin" + path
	before := w.id(`select count(*)::text from blobs`)
	write := func(text, file string) (issue string) {
		form := url.Values{"from": {"REVIEW.1"}, "issue.text": {text}}
		rae.check("write", rae.postFiles(admin+"/issues", form, upload{"attachment", "a.txt", []byte(file)}), http.StatusOK, "Draft saved")
		return w.id(`select id from issues where text = '` + text + `'`)
	}
	nothing := func(after string) {
		t.Helper()
		if n := w.id(`select count(*)::text from attachments`); n != "0" {
			t.Errorf("after %s, %s attachments are left", after, n)
		}
		if n := w.id(`select count(*)::text from blobs`); n != before {
			t.Errorf("after %s, there are %s files, before %s", after, n, before)
		}
	}
	first := write("First.", "one")
	rae.check("remove", rae.post(admin+"/issues/"+first+"/files/"+w.id(`select id from attachments`)+"/remove", nil), http.StatusOK, "Attachment removed")
	nothing("removing it")
	second := write("Second.", "two")
	draft := oin.Issue{Severity: oin.SeverityMust, Text: "Second."}
	rae.check("discard", rae.post(admin+"/issues/"+second+"/remove", url.Values{"from": {"REVIEW.1"}, "seen": {draft.Fingerprint()}}), http.StatusOK, "")
	nothing("discarding the draft")
	write("Third.", "three")
	ada.check("withdraw", ada.post(path+"/do/withdraw", url.Values{"from": {"REVIEW.1"}}), http.StatusOK, "Withdrawn")
	ada.check("delete", ada.post(path+"/do/delete", url.Values{"from": {"DRAFT.1"}}), http.StatusOK, "Deleted")
	before = w.id(`select count(*)::text from blobs b where exists (select from files f where f.sha256 = b.sha256)`)
	nothing("deleting the submission")
}

func TestProgramsDownloadAttachmentsThatTheirPersonSees(t *testing.T) {
	w := newWorld(t)
	ada, gus, rae := w.signIn("Acme", "ada@acme.example"), w.signIn("Globex", "gus@globex.example"), w.signIn("OIN team", "rae@oin.example")
	ci, others, desk := w.program(ada.token("CI")), w.program(gus.token("CI")), w.program(rae.token("Desk"))
	path := ada.submitted("Acme Directory")
	log := upload{"attachment", "a.log", []byte("line 1\nline 2\n")}
	write := url.Values{"from": {"REVIEW.1"}, "issue.severity": {"must"}, "issue.text": {"It looks like this."}}
	rae.check("a draft with a file", rae.postFiles("/admin"+path+"/issues", write, log), http.StatusOK, "Draft saved")
	listed := func(b *browser, side string, remark int) map[string]any {
		t.Helper()
		issues := b.good(side, b.get(api+path+"/issues"), http.StatusOK)["issues"].([]any)
		if len(issues) == 0 {
			return nil
		}
		holds := issues[0].(map[string]any)
		if remark >= 0 {
			holds = holds["remarks"].([]any)[remark].(map[string]any)
		}
		return holds["attachments"].([]any)[0].(map[string]any)
	}
	drafted := listed(desk, "the team's draft", -1)
	if drafted["name"] != "a.log" || drafted["mediaType"] != "text/plain" || drafted["size"] != 14.0 {
		t.Errorf("the attachment is %v", drafted)
	}
	at := strings.TrimPrefix(drafted["url"].(string), w.url)
	if a := desk.get(at); a.status != http.StatusOK || a.body != string(log.data) || !strings.HasPrefix(a.header.Get("Content-Disposition"), "attachment") {
		t.Errorf("the reviewer's program gets %d %q", a.status, a.body)
	}
	if listed(ci, "before it's sent", -1) != nil {
		t.Error("the ISV's program sees a draft")
	}
	ci.refused("before it's sent", ci.get(at), http.StatusNotFound, oin.CodeNotFound)
	rae.check("send", rae.post("/admin"+path+"/do/request-changes", url.Values{"from": {"REVIEW.1"}}), http.StatusOK, "We emailed the ISV")
	if listed(ci, "once it's sent", -1)["url"] != drafted["url"] {
		t.Error("the sides have other addresses")
	}
	if a := ci.get(at); a.status != http.StatusOK || a.body != string(log.data) {
		t.Errorf("the ISV's program gets %d %q", a.status, a.body)
	}
	others.refused("another org's", others.get(at), http.StatusNotFound, oin.CodeNotFound)
	w.visitor().refused("without a token", w.visitor().get(at), http.StatusUnauthorized, "sign-in")
	elsewhere := strings.Replace(at, path, "/submissions/"+ada.add(), 1)
	ci.refused("through another submission", ci.get(elsewhere), http.StatusNotFound, oin.CodeNotFound)

	issue := w.id(`select id from issues`)
	ada.check("a reply with a file", ada.postFiles(path+"/issues/"+issue+"/reply", url.Values{"from": {"CHANGES.1"}, "text": {"See page 2."}}, upload{"attachment", "guide.pdf", []byte("%PDF-1.7\n…")}), http.StatusOK, "guide.pdf")
	thread := desk.good("the thread", desk.get(api+path+"/issues"), http.StatusOK)["issues"].([]any)[0].(map[string]any)["remarks"].([]any)
	reply := listed(desk, "the reply", len(thread)-1)
	if a := desk.get(strings.TrimPrefix(reply["url"].(string), w.url)); a.status != http.StatusOK || a.header.Get("Content-Type") != "application/pdf" {
		t.Errorf("the reply's file comes with %d as %s", a.status, a.header.Get("Content-Type"))
	}
}
