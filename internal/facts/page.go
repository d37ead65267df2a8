package facts

import (
	"bytes"
	"mime"
	"regexp"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
	"golang.org/x/net/html/charset"

	"oinmanager/internal/check"
)

const (
	maxText     = 20_000 // characters of a page's text that are kept
	maxHeadings = 60
	maxHeading  = 200 // characters
)

// readPage reads what is on a page. It returns nil for what is no text and no PDF.
func readPage(contentType string, data []byte, whole bool) *check.Page {
	kind, _, err := mime.ParseMediaType(contentType)
	if err != nil || kind == "" {
		kind = "text/html"
	}
	p := &check.Page{Type: kind, Whole: whole}
	switch {
	case kind == "text/html" || kind == "application/xhtml+xml":
		p.Type = "text/html"
		readHTML(p, contentType, data)
	case strings.HasPrefix(kind, "text/"):
		p.Text = visible(string(data))
		p.Steps = numbered(string(data))
	}
	if text, cut := shorten(p.Text, maxText); cut {
		p.Text, p.Whole = text, false
	}
	return p
}

// unseen are the elements whose text is not on the page.
var unseen = map[atom.Atom]bool{
	atom.Script: true, atom.Style: true, atom.Noscript: true, atom.Template: true, atom.Svg: true, atom.Iframe: true, atom.Object: true, atom.Head: true,
}

// readHTML reads a page token by token, so that no nesting is too deep.
func readHTML(p *check.Page, contentType string, data []byte) {
	in, err := charset.NewReader(bytes.NewReader(data), contentType)
	if err != nil {
		return
	}
	var text, heading, title strings.Builder
	var lists []int        // items of the ordered lists that are open
	var hidden []atom.Atom // elements that are open and not seen
	inTitle, inHeading := false, false
	z := html.NewTokenizer(in)
	z.SetMaxBuf(1 << 20)
	for {
		switch kind := z.Next(); kind {
		case html.ErrorToken:
			p.Title, p.Text = oneLine(title.String()), visible(text.String())
			p.Steps = max(p.Steps, numbered(text.String()))
			return
		case html.TextToken:
			switch words := string(z.Text()); {
			case inTitle:
				title.WriteString(words)
			case len(hidden) == 0:
				text.WriteString(words + " ")
				if inHeading {
					heading.WriteString(words)
				}
			}
		case html.StartTagToken, html.SelfClosingTagToken:
			name, more := z.TagName()
			tag := atom.Lookup(name)
			isHidden := unseen[tag]
			for more {
				var key, value []byte
				key, value, more = z.TagAttr()
				isHidden = isHidden || string(key) == "hidden"
				p.Password = p.Password || tag == atom.Input && string(key) == "type" && strings.EqualFold(string(value), "password")
			}
			if kind == html.SelfClosingTagToken || void[tag] {
				continue
			}
			switch {
			case tag == atom.Body: // also without an end tag of the head
				hidden = nil
			case tag == atom.Title && title.Len() == 0:
				inTitle = true
			case len(hidden) > 0:
				if tag == hidden[len(hidden)-1] && len(hidden) < 500 {
					hidden = append(hidden, tag)
				}
			case isHidden:
				hidden = append(hidden, tag)
			}
			switch tag {
			case atom.Ol:
				lists = append(lists, 0)
			case atom.Li:
				if n := len(lists); n > 0 {
					lists[n-1]++
					p.Steps = max(p.Steps, lists[n-1])
				}
			case atom.Ul:
				lists = append(lists, -1_000_000) // its items are no steps
			case atom.H1, atom.H2, atom.H3, atom.H4:
				inHeading = true
				heading.Reset()
			}
			text.WriteString(" ")
		case html.EndTagToken:
			name, _ := z.TagName()
			tag := atom.Lookup(name)
			if tag == atom.Title {
				inTitle = false
			}
			if n := len(hidden); n > 0 && hidden[n-1] == tag {
				hidden = hidden[:n-1]
			}
			switch tag {
			case atom.Ol, atom.Ul:
				if n := len(lists); n > 0 {
					lists = lists[:n-1]
				}
			case atom.H1, atom.H2, atom.H3, atom.H4:
				if line, _ := shorten(oneLine(heading.String()), maxHeading); inHeading && line != "" && len(p.Headings) < maxHeadings {
					p.Headings = append(p.Headings, line)
				}
				inHeading = false
			}
			text.WriteString("\n")
		}
	}
}

// void are the elements without an end tag.
var void = map[atom.Atom]bool{
	atom.Area: true, atom.Base: true, atom.Br: true, atom.Col: true, atom.Embed: true, atom.Hr: true, atom.Img: true, atom.Input: true,
	atom.Link: true, atom.Meta: true, atom.Param: true, atom.Source: true, atom.Track: true, atom.Wbr: true,
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

var numberedLine = regexp.MustCompile(`(?m)^[\s#*>-]*(?:[Ss]tep\s+)?(\d{1,2})\s*[.):]`)

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
