package server

import (
	"bytes"
	"errors"
	"net/http"
	"net/http/httptest"
	"testing"

	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
)

// FuzzReadTab checks that whatever is sent as a tab of the form is read within its
// limits or rejected with a problem, and that what is read can be handled.
func FuzzReadTab(f *testing.F) {
	const boundary = "multipart/form-data; boundary=b"
	f.Add(boundary, []byte("--b\r\nContent-Disposition: form-data; name=\"app_name\"\r\n\r\nAcme\r\n--b\r\nContent-Disposition: form-data; name=\"app_icon\"; filename=\"a.png\"\r\n\r\nPNG\r\n--b--\r\n"))
	f.Add(boundary, []byte("--b\r\nContent-Disposition: form-data; name=\"app_icon\"; filename=\"\"\r\n\r\n\r\n--b"))
	f.Add("application/x-www-form-urlencoded", []byte("seen.api_scopes=x&api_scopes.value=a&api_scopes.value=b&api_scopes.note=c&then=remove:api_scopes:1&only=api_scopes"))
	f.Add("application/x-www-form-urlencoded", []byte("a=%zz&then=remove:api_scopes:-1;b"))
	f.Add("text/plain", []byte("\xff\x00"))
	f.Fuzz(func(t *testing.T, contentType string, body []byte) {
		r := httptest.NewRequest(http.MethodPost, "/", bytes.NewReader(body))
		r.Header.Set("Content-Type", contentType)
		form, err := readTab(httptest.NewRecorder(), r)
		if err != nil {
			_, tooLarge := errors.AsType[*http.MaxBytesError](err)
			if !tooLarge && oin.CodeOf(err) != oin.CodeInvalid {
				t.Fatalf("%T %v", err, err)
			}
			return
		}
		count, size := 0, 0
		for _, values := range form.values {
			for _, v := range values {
				count, size = count+1, size+len(v)
			}
		}
		if count > valueLimit+10 || size > textLimit { // an offer adds a few
			t.Fatalf("%d values with %d bytes", count, size)
		}
		had := map[oin.Key]bool{}
		for _, u := range form.uploads {
			if had[u.Key] || len(u.Data) == 0 || len(u.Data) > portal.MaxUploadOf(oin.FindField(u.Key).Kind) {
				t.Fatalf("upload %s of %d bytes", u.Key, len(u.Data))
			}
			had[u.Key] = true
		}
		_, what := form.saveIntent()
		form.removeRow(what)
		form.listOf(what)
		for i := range oin.Form {
			tab := oin.Form[i]
			form.sent(tab)
			form.save(tab.Fields())
			for _, field := range tab.Fields() {
				_, why := field.Normalize(form.value(field))
				if rows := form.rows(field); why == "" && len(rows.Items) > valueLimit {
					t.Fatalf("%s has %d rows", field.Key, len(rows.Items))
				}
				form.hasInput(field)
			}
		}
		typedTexts("", form.values)
		issues(form.values, true)
	})
}
