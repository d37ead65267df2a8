package app_test

import (
	"bufio"
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"html"
	"io"
	"net"
	"net/http"
	"net/textproto"
	"net/url"
	"regexp"
	"runtime"
	"strconv"
	"strings"
	"testing"

	"oinmanager/internal/icon"
	"oinmanager/internal/oin"
	"oinmanager/internal/server"
)

// draft is a new submission with answers that must survive whatever is sent to it.
type draft struct {
	*browser
	path string
	icon []byte
}

func newDraft(b *browser) draft {
	b.Helper()
	d := draft{b, "/submissions/" + b.add(), icon.Draw("before", 1).Bytes}
	form := b.seen(d.path + "/general")
	form.Set("app_name", "What stood there before")
	a := b.postFiles(d.path+"/general", form, upload{"app_icon", "before.png", d.icon})
	b.check("the draft", a, 200, "before.png")
	return d
}

// form returns what a browser sends for an unchanged tab, as far as it matters here.
func (d draft) form(tab string) url.Values {
	d.Helper()
	form := d.seen(d.path + tab)
	if tab == "/general" {
		form.Set("app_name", "What stood there before")
	}
	return form
}

// stands checks that name and icon are what they were.
func (d draft) stands(what string) {
	d.Helper()
	if page := d.get(d.path + "/general"); page.status != 200 || !strings.Contains(page.body, `value="What stood there before"`) {
		d.Errorf("%s: the name that stood there is gone (%d)", what, page.status)
	}
	if got := d.get(d.path + "/files/app_icon"); got.body != string(d.icon) {
		d.Errorf("%s: the icon that was there is gone (%d)", what, got.status)
	}
}

// refused checks a response: it isn't an internal error, and nothing is lost.
func (d draft) refused(what string, a answer, status int, says string) {
	d.Helper()
	if a.status != status || !strings.Contains(a.text(), says) {
		text := plain(a.body)
		d.Errorf("%s: got %d, want %d and %q in:\n%.3000s", what, a.status, status, says, text)
	}
	d.stands(what)
}

// weigh returns how many bytes do allocates in this process, which runs the product and
// its client.
func weigh(do func()) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	do()
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}

// bounded fails if do allocates more than most bytes.
func (d draft) bounded(what string, most uint64, do func()) {
	d.Helper()
	if weight := weigh(do); weight > most {
		d.Errorf("%s takes %d MB of memory, want %d at most", what, weight>>20, most>>20)
	}
}

// endless is an endless reader of one byte.
type endless byte

func (e endless) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = byte(e)
	}
	return len(p), nil
}

const boundary = "the-boundary"

// upTo returns a form with these values, up to and including the header of a last part.
func upTo(form url.Values, lastHead string) string {
	var b strings.Builder
	for name, values := range form {
		for _, v := range values {
			fmt.Fprintf(&b, "--%s\r\nContent-Disposition: form-data; name=%q\r\n\r\n%s\r\n", boundary, name, v)
		}
	}
	fmt.Fprintf(&b, "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n", boundary, lastHead)
	return b.String()
}

// stream sends a form whose last part has size bytes, without holding them in memory.
func (d draft) stream(tab, lastHead string, fill byte, size int64) answer {
	d.Helper()
	head, tail := upTo(d.form(tab), lastHead), "\r\n--"+boundary+"--\r\n"
	body := io.MultiReader(strings.NewReader(head), io.LimitReader(endless(fill), size), strings.NewReader(tail))
	return d.do(http.MethodPost, d.path+tab, body, "Content-Type", "multipart/form-data; boundary="+boundary)
}

// These run one at a time, since they look at the memory of the whole process.
func TestLargeBodiesAreBounded(t *testing.T) {
	d := newDraft(openWorld(t).signIn("Acme", "ada@acme.example"))
	for _, c := range []struct {
		what, tab, head string
		size            int64
		status          int
		says            string
	}{
		{"5 MB of text", "/general", `name="app_description"`, 5 << 20, 413, "This is too large to send at once"},
		{"1 MB of text", "/general", `name="app_description"`, 1 << 20, 422, "Shorten this text to"},
		{"a file of 11 MB", "/workflows", `name="test_suite"; filename="big.flopack"`, 11 << 20, 422, "larger than 10 MB"},
		{"a file of 200 MB", "/workflows", `name="test_suite"; filename="huge.flopack"`, 200 << 20, 413, "A flow test suite can be up to 10 MB"},
		{"a picture of 200 MB", "/general", `name="app_icon"; filename="huge.png"`, 200 << 20, 413, "an app icon under 1 MB"},
		{"200 MB for no field", "/general", `name="nothing"; filename="x"`, 200 << 20, 413, "too large to send at once"},
	} {
		var a answer
		d.bounded(c.what, 2*server.FormLimit, func() { a = d.stream(c.tab, c.head, 'x', c.size) })
		d.refused(c.what, a, c.status, c.says)
	}
	var a answer
	d.bounded("5 MB of text in a form without files", server.FormLimit, func() {
		form := d.form("/general")
		body := io.MultiReader(strings.NewReader(form.Encode()+"&app_description="), io.LimitReader(endless('x'), 5<<20))
		a = d.do(http.MethodPost, d.path+"/general", body, "Content-Type", "application/x-www-form-urlencoded")
	})
	d.refused("5 MB of text in a form without files", a, 413, "This is too large to send at once")
}

func TestSmallBodiesThatWantToBeLargeCostLittle(t *testing.T) {
	d := newDraft(openWorld(t).signIn("Acme", "ada@acme.example"))
	post := func(tab string, form url.Values, files ...upload) answer {
		all := d.form(tab)
		for name, values := range form {
			all[name] = values
		}
		return d.postFiles(d.path+tab, all, files...)
	}
	suite := func(data string) []upload { return []upload{{"test_suite", "tests.flopack", []byte(data)}} }
	picture := func(data []byte) []upload { return []upload{{"app_icon", "icon.png", data}} }
	for _, c := range []struct {
		what, tab string
		files     []upload
		says      string
	}{
		{"100,000 nested arrays", "/workflows", suite(strings.Repeat("[", 100_000) + strings.Repeat("]", 100_000)), "nested too deeply (more than 100 levels)"},
		{"100,000 nested objects", "/workflows", suite(strings.Repeat(`{"a":`, 100_000) + "1" + strings.Repeat("}", 100_000)), "nested too deeply (more than 100 levels)"},
		{"100,000 arrays never closed", "/workflows", suite(strings.Repeat("[", 100_000)), "nested too deeply (more than 100 levels)"},
		{"a claim of 50,000×50,000 pixels", "/general", picture(claims(t, 50_000, 50_000)), "too large to open (50000×50000 pixels)"},
	} {
		var a answer
		d.bounded(c.what, server.FormLimit, func() { a = post(c.tab, nil, c.files...) })
		d.refused(c.what, a, 422, c.says)
	}

	cases := url.Values{"use_cases.value": make([]string, 10_000)}
	for i := range cases["use_cases.value"] {
		cases["use_cases.value"][i] = "use case " + strconv.Itoa(i)
	}
	var a answer
	d.bounded("10,000 use cases", server.FormLimit, func() { a = post("/general", cases) })
	d.refused("10,000 use cases", a, 422, "more than 1000 entries")
	d.bounded("10,000 use cases in a form without files", server.FormLimit, func() {
		form := d.form("/general")
		form["use_cases.value"] = cases["use_cases.value"]
		a = d.post(d.path+"/general", form)
	})
	d.refused("10,000 use cases in a form without files", a, 422, "more than 1000 entries")
	some := url.Values{"api_scopes.value": cases["use_cases.value"][:950]}
	d.bounded("950 unknown scopes", server.FormLimit, func() { a = post("/api", some) })
	d.refused("950 unknown scopes", a, 422, "You entered 950 items. The limit is 200.")
	d.bounded("a million values", server.FormLimit, func() {
		a = d.do(http.MethodPost, d.path+"/general", io.LimitReader(endless('&'), 1<<20), "Content-Type", "application/x-www-form-urlencoded")
	})
	d.refused("a million values", a, 422, "more than 1000 entries")
}

// claims returns a small PNG that claims to have many pixels.
func claims(t *testing.T, width, height uint32) []byte {
	file := blank(t, 1, 1)
	binary.BigEndian.PutUint32(file[16:], width)
	binary.BigEndian.PutUint32(file[20:], height)
	binary.BigEndian.PutUint32(file[29:], crc32.ChecksumIEEE(file[12:29]))
	return file
}

func TestTextThatCannotBeKeptIsRefusedAtItsField(t *testing.T) {
	w := newWorld(t)
	d := newDraft(w.signIn("Acme", "ada@acme.example"))
	for what, c := range map[string]struct{ text, says string }{
		"invalid UTF-8":       {"Caf\xe9", "characters we can't read"},
		"half a surrogate":    {"\xed\xa0\xbd", "characters we can't read"},
		"a NUL byte":          {"before\x00after", "invisible characters"},
		"an escape character": {"\x1b[31mred", "invisible characters"},
	} {
		for _, field := range []string{"app_name", "app_description", "use_cases.value", "support_contacts.value", "support_contacts.type"} {
			form := d.form("/general")
			form.Set("support_contacts.value", "a contact")
			form.Set(field, c.text)
			form.Set("test_username", "the rest, "+what+" in "+field)
			d.refused(what+" in "+field, d.postFiles(d.path+"/general", form), 422, c.says)
			d.refused(what+" in "+field+", in a form without files", d.post(d.path+"/general", form), 422, c.says)
			d.check("the rest is kept", d.get(d.path+"/general"), 200, "the rest, "+what+" in "+field)
		}
	}
	for _, path := range []string{
		"/catalog?q=%00", "/catalog?q=%ff", "/catalog?use_case=%00", "/catalog?use_case=%ff", "/catalog?after=1&id=%00", "/catalog/%00", "/catalog/%ff",
		"/catalog/x/icon/%00", "/integrations?delete=%00", d.path + "/general?add=%00&confirm=%ff", d.path + "/%00", d.path + "/files/%00", "/submissions/%00/general",
	} {
		if a := d.get(path); a.status >= 500 {
			t.Errorf("%s ends in %d", path, a.status)
		}
	}
	for _, action := range []string{"submit", "%00", "delete%00"} {
		a := d.post(d.path+"/do/"+action, url.Values{"from": {"DRAFT.0"}, "note": {"a\x00b"}, "issue.text": {"\xff"}})
		if a.status >= 500 {
			t.Errorf("doing %s ends in %d", action, a.status)
		}
	}
}

func TestEveryScriptIsKeptExactly(t *testing.T) {
	w := newWorld(t)
	d := newDraft(w.signIn("Acme", "ada@acme.example"))
	for _, text := range []string{"שלום עולם", "مرحبا \u200fبالعالم", "\u202eover", "👩‍👩‍👧‍👦 🇩🇪 e\u0301", "日本語", "𝔘𝔫𝔦", "a\u00a0b\tc"} {
		form := d.form("/general")
		form.Set("app_description", text)
		a := d.postFiles(d.path+"/general", form)
		d.check(text, a, 200, ">"+html.EscapeString(text)+"</textarea>")
	}
}

// Tags in answers, on every page on which they are shown.
func TestTagsStayText(t *testing.T) {
	w := newWorld(t)
	d := newDraft(w.signIn("Acme", "ada@acme.example"))
	const tag = `"'><script>alert(1)</script>`
	answers := oin.ExampleAnswers(oin.APISupport)
	for key, text := range map[oin.Key]string{
		oin.AppName: "Lamps" + tag, oin.AppWebsite: "https://lamps.example/?" + tag, oin.AppDescription: "</textarea>" + tag, oin.TestUsername: "isvtest" + tag,
		oin.TestPassword: "correct horse" + tag, oin.TestInstructions: tag, oin.ConfigGuide: "https://docs.lamps.example/#" + tag,
	} {
		answers[key] = oin.Value{Text: text}
	}
	answers[oin.SupportContacts] = oin.Value{Items: []oin.Item{{Type: "url", Value: "https://lamps.example/help?" + tag}}}
	answers[oin.APIScopes] = oin.Value{Items: []oin.Item{{Value: "okta.users.read", Note: "Because " + tag}}}
	d.fillIn(d.path, answers)

	rae := w.signIn("OIN team", "rae@oin.example")
	escaped := func(b *browser, path, says string) {
		t.Helper()
		a := b.get(path)
		b.check(path, a, 200, says)
		if strings.Contains(a.body, "<script>alert") || strings.Contains(a.body, `"'>`) || !strings.Contains(a.body, "&lt;script&gt;alert(1)") {
			t.Errorf("%s shows a tag as a tag, or not at all", path)
		}
	}
	escaped(d.browser, d.path+"/general", "Escalation")
	escaped(d.browser, d.path+"/api", "okta.users.read")
	escaped(d.browser, "/integrations", "Draft")
	d.check("submit", d.post(d.path+"/do/submit", url.Values{"from": {"DRAFT.0"}, "note": {tag}}), 200, "Submitted for review.")
	escaped(d.browser, d.path+"/general", "To be reviewed")
	escaped(rae, "/admin", "Lamps")
	escaped(rae, "/admin"+d.path, "Pass")
	for _, from := range []string{"REVIEW.1", "QA.1"} {
		rae.check("pass", rae.post("/admin"+d.path+"/do/pass", url.Values{"from": {from}, "note": {tag}}), 200, "Passed.")
	}
	escaped(w.visitor(), "/catalog", "Lamps")
	list := w.visitor().get("/catalog").body
	entry := catalogLink.FindStringSubmatch(list)
	if entry == nil {
		t.Fatalf("the catalog has no entry: %s", plain(list))
	}
	escaped(w.visitor(), entry[1], "Automation")
}

var catalogLink = regexp.MustCompile(`href="(/catalog/[a-z0-9-]+)"`)

func TestWhatTheFormDoesNotHaveIsLeftAside(t *testing.T) {
	w := newWorld(t)
	d := newDraft(w.signIn("Acme", "ada@acme.example"))
	for _, then := range []string{"", "add:no_such_field", "remove:no_such_field:1", "remove:use_cases:99999999999999999999", "mine:no_such_field", "theirs:no_such_field", "tab:nowhere", "confirm:nothing", "nothing", "add:%zz\r\nX: y"} {
		form := d.form("/general")
		form.Set("seen.no_such_field", "")
		form.Set("no_such_field", "a value")
		form.Set("status", "PUBLISHED")
		form.Set("then", then)
		for _, path := range []string{"/general", "/general/fields"} {
			a := d.postFiles(d.path+path, form, upload{"no_such_file", "x.png", d.icon}, upload{"app_name", "x.png", d.icon})
			d.refused(then, a, 200, "Draft")
			if strings.Contains(a.body, "a value") || strings.Contains(a.body, "PUBLISHED") {
				t.Errorf("%q: something was kept that the form does not have", then)
			}
		}
	}
	form := d.form("/general")
	form.Set("connector", "on another tab")
	form.Set("seen.connector", "")
	d.postFiles(d.path+"/general", form)
	if strings.Contains(d.get(d.path+"/workflows").body, "on another tab") {
		t.Error("a field of another tab was saved")
	}
}

func TestFilesAreWhatIsInThem(t *testing.T) {
	w := newWorld(t)
	d := newDraft(w.signIn("Acme", "ada@acme.example"))
	large := blank(t, 512, 512)
	for what, c := range map[string]struct {
		tab  string
		file upload
		says string
	}{
		"a page called icon.png":        {"/general", upload{"app_icon", "icon.png", []byte("<!doctype html><script>alert(1)</script>")}, "can't read this image format"},
		"a drawing called icon.png":     {"/general", upload{"app_icon", "icon.png", []byte("<svg xmlns='http://www.w3.org/2000/svg'/>")}, "an SVG drawing"},
		"a picture cut short":           {"/general", upload{"app_icon", "icon.png", d.icon[:len(d.icon)/2]}, "damaged or incomplete"},
		"a large picture cut short":     {"/general", upload{"app_icon", "icon.png", large[:len(large)-20]}, "damaged or incomplete"},
		"an empty file":                 {"/general", upload{"app_icon", "icon.png", nil}, "This file is empty"},
		"a picture called tests.folder": {"/workflows", upload{"test_suite", "tests.folder", d.icon}, "exports are UTF-8 text, and this file isn't"},
		"a text called tests.flopack":   {"/workflows", upload{"test_suite", "tests.flopack", []byte("hello")}, "JSON"},
		"a zip called tests.flopack":    {"/workflows", upload{"test_suite", "tests.flopack", []byte("PK\x03\x04")}, "This is a ZIP file"},
	} {
		d.refused(what, d.postFiles(d.path+c.tab, d.form(c.tab), c.file), 422, c.says)
	}
	other := icon.Draw("after", 2)
	a := d.postFiles(d.path+"/general", d.form("/general"), upload{"app_icon", "../setup.exe.html", other.Bytes})
	d.check("a picture with another name", a, 200, "setup.exe.png")
	if got := d.get(d.path + "/files/app_icon"); got.body != string(other.Bytes) || got.header.Get("Content-Type") != "image/png" {
		t.Errorf("it comes back as %q", got.header.Get("Content-Type"))
	}
}

// dial opens a bare connection as this browser and sends the head of a form of so
// many bytes; it returns once the product asks for the rest, or has answered.
func (d draft) dial(tab string, size int) (conn *net.TCPConn, answers *bufio.Reader, status int) {
	d.Helper()
	address, err := url.Parse(d.url)
	if err != nil {
		d.Fatal(err)
	}
	raw, err := net.Dial("tcp", address.Host)
	if err != nil {
		d.Fatal(err)
	}
	conn = raw.(*net.TCPConn)
	d.Cleanup(func() { conn.Close() })
	var cookies []string
	for _, c := range d.Jar.Cookies(address) {
		cookies = append(cookies, c.Name+"="+c.Value)
	}
	fmt.Fprintf(conn, "POST %s HTTP/1.1\r\nHost: %s\r\nCookie: %s\r\nContent-Type: multipart/form-data; boundary=%s\r\nContent-Length: %d\r\nExpect: 100-continue\r\n\r\n",
		d.path+tab, address.Host, strings.Join(cookies, "; "), boundary, size)
	answers = bufio.NewReader(conn)
	line, err := answers.ReadString('\n')
	if err != nil {
		d.Fatal(err)
	}
	if _, err := fmt.Sscanf(line, "HTTP/1.1 %d", &status); err != nil {
		d.Fatal(err)
	}
	if status == http.StatusContinue {
		_, _ = answers.ReadString('\n') // the empty line after it
	}
	return conn, answers, status
}

func TestUploadThatIsCutOffChangesNothing(t *testing.T) {
	w := newWorld(t)
	d := newDraft(w.signIn("Acme", "ada@acme.example"))
	form := d.form("/general")
	form.Set("app_name", "Half of this arrived")
	half := upTo(form, `name="app_icon"; filename="icon.png"`) + string(d.icon[:500])
	for what, cut := range map[string]int{"in the picture": len(half), "in a text": 300, "before anything": 0} {
		conn, answers, _ := d.dial("/general", 100_000)
		io.WriteString(conn, half[:cut])
		if err := conn.CloseWrite(); err != nil {
			t.Fatal(err)
		}
		res, err := http.ReadResponse(answers, nil)
		if err != nil {
			t.Fatal(err)
		}
		body, _ := io.ReadAll(res.Body)
		d.refused("cut off "+what, answer{status: res.StatusCode, body: string(body)}, 422, "was cut off")

		gone, _, _ := d.dial("/general", 100_000)
		io.WriteString(gone, half[:cut])
		gone.Close()
		d.stands("gone away " + what)
	}
	if log := w.log.String(); strings.Contains(log, "level=ERROR") || strings.Contains(log, "level=WARN") {
		t.Errorf("someone going away is logged as a failure of ours:\n%s", log)
	}
}

func TestSavingGoesOnWhileUploadsTakeAllTheRoom(t *testing.T) {
	w := newWorld(t)
	d := newDraft(w.signIn("Acme", "ada@acme.example"))
	others := []draft{{browser: w.signIn("Acme", "abe@acme.example"), path: d.path}, newDraft(w.signIn("Globex", "gus@globex.example")), newDraft(w.signIn("Impostor", "ivy@impostor.example"))}
	var crawling []net.Conn
	crawl := func(d draft) {
		conn, _, status := d.dial("/workflows", server.FormLimit)
		if status != http.StatusContinue {
			t.Fatalf("an upload is answered with %d", status)
		}
		crawling = append(crawling, conn)
	}
	refused := func(what string, d draft, says string) {
		_, answers, status := d.dial("/workflows", 8<<20)
		head, _ := textproto.NewReader(answers).ReadMIMEHeader()
		page, _ := io.ReadAll(io.LimitReader(answers, 5000))
		if status != http.StatusServiceUnavailable || head.Get("Retry-After") == "" || !strings.Contains(html.UnescapeString(string(page)), says) {
			t.Errorf("%s is answered with %d, to be tried again after %q, and without “%s”", what, status, head.Get("Retry-After"), says)
		}
	}
	crawl(d)
	refused("one upload of Ada's too many", d, "Your other uploads aren't finished")
	for _, other := range others {
		crawl(other)
	}
	crawling[0].Close()
	crawl(d)
	form := d.form("/general")
	form.Set("test_username", "typed meanwhile")
	d.check("saving a text", d.postFiles(d.path+"/general", form), 200, "typed meanwhile")
	for _, conn := range crawling {
		conn.Close()
	}
	if _, _, status := d.dial("/workflows", server.FormLimit); status != http.StatusContinue {
		t.Errorf("after the others have gone, an upload is answered with %d", status)
	}
}
