package facts

import (
	"bytes"
	"io"
	"mime"
	"net/http"
	"regexp"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/charset"

	"oinmanager/internal/check"
)

const (
	maxText     = 40_000 // characters of a page's text that are kept
	maxHeadings = 60
	maxLine     = 200 // characters of a title or heading
)

// page is what was read of a page.
type page struct {
	*check.Page
	// scripts is how many scripts it loads.
	scripts int
}

// readPage reads what is on a page. Of files other than web pages and texts, such as
// PDFs, only the type is known.
func readPage(contentType string, data []byte, whole bool) page {
	kind, _, err := mime.ParseMediaType(contentType)
	if err != nil || kind == "" || kind == "application/octet-stream" {
		contentType = http.DetectContentType(data)
		kind, _, _ = mime.ParseMediaType(contentType)
	}
	if kind == "application/xhtml+xml" {
		kind = "text/html"
	}
	p := page{Page: &check.Page{Whole: whole}}
	p.Type, _ = shorten(kind, maxLine)
	if !strings.HasPrefix(kind, "text/") {
		return p
	}
	in := decoded(data, contentType)
	if kind == "text/html" {
		p.readHTML(in)
	} else if all, err := io.ReadAll(in); err == nil {
		p.Text, p.Steps = visible(string(all)), numbered(string(all))
	}
	if text, cut := shorten(p.Text, maxText); cut {
		p.Text, p.Whole = text, false
	}
	return p
}

// decoded returns a text in UTF-8. A text that doesn't say what it is in is taken for UTF-8
// if it can be that.
func decoded(data []byte, contentType string) io.Reader {
	in := bytes.NewReader(data)
	encoding, _, declared := charset.DetermineEncoding(data, contentType)
	if !declared && utf8.Valid(data[:len(data)-partial(data)]) {
		return in
	}
	return encoding.NewDecoder().Reader(in)
}

// partial returns how many bytes at the end begin a character that is cut.
func partial(data []byte) int {
	for n := 1; n < utf8.UTFMax && n <= len(data); n++ {
		if utf8.RuneStart(data[len(data)-n]) {
			if !utf8.FullRune(data[len(data)-n:]) {
				return n
			}
			return 0
		}
	}
	return 0
}

func (p *page) readHTML(in io.Reader) {
	var s scan
	z := html.NewTokenizer(in)
	z.SetMaxBuf(1 << 20)
	s.read(z)
	p.Title, _ = shorten(oneLine(s.title.String()), maxLine)
	p.Text, p.Headings, p.Password, p.scripts = visible(s.text.String()), s.headings, s.password, s.scripts
	p.Steps = max(s.steps, numbered(s.text.String()))
}

// visible returns a text in lower case, with single spaces, and without characters that
// are not seen.
func visible(s string) string { return strings.ToLower(oneLine(s)) }

func oneLine(s string) string {
	s = strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return ' '
		}
		if unicode.IsControl(r) || unicode.Is(unicode.Cf, r) || r == utf8.RuneError {
			return -1
		}
		return r
	}, s)
	return strings.Join(strings.Fields(s), " ")
}

func shorten(s string, most int) (string, bool) {
	for i := range s {
		if most == 0 {
			return s[:i], true
		}
		most--
	}
	return s, false
}

// numberedLine matches the beginning of a line with a step, and not of one with a version.
var numberedLine = regexp.MustCompile(`(?m)^[\s#*>-]*(?:[Ss]tep\s+)?(\d{1,2})\s*[.):](?:\D|$)`)

// numbered returns the length of the longest run of lines that begin with 1., 2., and so
// on.
func numbered(text string) int {
	longest, next := 0, 1
	for _, m := range numberedLine.FindAllStringSubmatch(text, 2000) {
		switch n, _ := strconv.Atoi(m[1]); n {
		case next:
			longest, next = max(longest, next), next+1
		case 1:
			next = 2
			longest = max(longest, 1)
		}
	}
	return longest
}
