package app_test

import (
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"oinmanager/internal/app"
	"oinmanager/internal/server"
)

func TestAddressesAndFormsAreBounded(t *testing.T) {
	d := newDraft(openWorld(t).signIn("Acme", "ada@acme.example"))
	visitor := d.visitor()
	for _, b := range []*browser{d.browser, visitor} {
		for what, path := range map[string]string{
			"a path":       "/catalog/" + strings.Repeat("x", 1<<10),
			"a query":      "/catalog?q=" + strings.Repeat("x", 8<<10),
			"parameters":   "/catalog?" + strings.Repeat("a&", 100),
			"no page":      "/" + strings.Repeat("x", 1<<10),
			"a file's tab": d.path + "/general?" + strings.Repeat("a=b&", 200),
		} {
			b.check(what+" that is too long", b.get(path), http.StatusRequestURITooLong, "This URL is too long")
		}
		b.check("as much as there may be", b.get("/catalog?q="+strings.Repeat("x", 7<<10)+strings.Repeat("&a", 99)), http.StatusOK, "Catalog")
	}

	form, parts := "application/x-www-form-urlencoded", "multipart/form-data; boundary="+boundary
	part := "--" + boundary + "\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n"
	for _, path := range []string{"/connect", "/connectors", "/notifications", "/submissions", d.path + "/do/delete", "/connection/replace"} {
		d.check("values to "+path, d.do(http.MethodPost, path, strings.NewReader("from=DRAFT"+strings.Repeat("&a=b", 1000)), "Content-Type", form), http.StatusUnprocessableEntity, "more than 1000 entries")
		d.check("parts to "+path, d.do(http.MethodPost, path, strings.NewReader(strings.Repeat(part, 10_000)+"--"+boundary+"--\r\n"), "Content-Type", parts), http.StatusUnprocessableEntity, "more than 1000 entries")
		a := d.do(http.MethodPost, path, strings.NewReader("from=DRAFT&a="+strings.Repeat("x", 1<<20)), "Content-Type", form)
		d.check("a megabyte to "+path, a, http.StatusRequestEntityTooLarge, "too large to send at once")
	}
	d.later("1 hour") // and where what was sent is to be sent again after signing in
	d.check("values with an old sign-in", d.post("/connection/replace", url.Values{"a": make([]string, 1001)}), http.StatusUnprocessableEntity, "more than 1000 entries")

	var a answer
	d.bounded("a part with a head of 20 MB", 2*server.FormLimit, func() {
		head := strings.TrimSuffix(upTo(d.form("/general"), `name="app_name"`), "\r\n") + "X: "
		a = d.do(http.MethodPost, d.path+"/general", io.MultiReader(strings.NewReader(head), io.LimitReader(endless('x'), 20<<20)), "Content-Type", "multipart/form-data; boundary="+boundary)
	})
	d.refused("a part with a head of 20 MB", a, http.StatusUnprocessableEntity, "was cut off")
}

func TestHeadOfARequestIsBounded(t *testing.T) {
	w := newWorld(t)
	a, err := app.Open(t.Context(), w.options)
	if err != nil {
		t.Fatal(err)
	}
	defer a.Close()
	l, err := app.Listen("127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	served := make(chan error)
	go func() { served <- a.Serve(ctx, l) }()
	for size, want := range map[int]string{server.HeadLimit - 1000: "HTTP/1.1 200", server.HeadLimit + 8<<10: "HTTP/1.1 431"} {
		conn, err := net.Dial("tcp", l.Addr().String())
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(conn, "GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-Long: %s\r\n\r\n", strings.Repeat("x", size))
		got, _ := io.ReadAll(conn) // it may be broken off once all is said
		conn.Close()
		if !strings.HasPrefix(string(got), want) {
			t.Errorf("%d bytes of headers: %.100s, want %s", size, got, want)
		}
	}
	stop()
	if err := <-served; err != nil {
		t.Error(err)
	}
}
