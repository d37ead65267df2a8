package facts

import (
	"bytes"
	"regexp"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// scan is what was read of a page so far. It reads token by token, so that no nesting is
// too deep.
type scan struct {
	text, title, heading strings.Builder
	headings             []string
	lists                []int       // items of the lists that are open
	hidden               []atom.Atom // elements that are open and not seen
	navs                 int         // nav elements that are open
	steps, scripts       int
	password             bool
	inTitle, inHeading   bool
}

// noSteps is the count of a list whose items are no steps.
const noSteps = -1_000_000

// attributes are what matters of the attributes of an element.
type attributes struct {
	hidden, password, navigation, source bool
}

func (s *scan) read(z *html.Tokenizer) {
	for {
		switch kind := z.Next(); kind {
		case html.ErrorToken:
			return
		case html.TextToken:
			s.words(string(z.Text()))
		case html.StartTagToken, html.SelfClosingTagToken:
			name, more := z.TagName()
			tag := atom.Lookup(name)
			a := readAttributes(z, tag, more)
			s.password = s.password || a.password
			if kind == html.StartTagToken && !void[tag] {
				s.open(tag, a)
			}
		case html.EndTagToken:
			name, _ := z.TagName()
			s.end(atom.Lookup(name))
		}
	}
}

func readAttributes(z *html.Tokenizer, tag atom.Atom, more bool) (a attributes) {
	panel := false
	for more {
		var key, value []byte
		key, value, more = z.TagAttr()
		switch string(key) {
		case "hidden": // or until it is found, or until its tab is chosen
			a.hidden = !bytes.EqualFold(value, []byte("until-found"))
		case "role":
			panel = string(value) == "tabpanel"
			a.navigation = a.navigation || string(value) == "navigation"
		case "type":
			a.password = tag == atom.Input && bytes.EqualFold(value, []byte("password"))
		case "class", "id", "aria-label":
			a.navigation = a.navigation || navigation.Match(value)
		case "src":
			a.source = true
		}
	}
	a.hidden = a.hidden && !panel
	return a
}

// navigation matches names of lists that lead to other pages, or that readers wrote.
var navigation = regexp.MustCompile(`(?i)breadcrumb|pagination|comment-?list|(^|[-_ ])(toc|contents|pager)([-_ ]|$)`)

func (s *scan) words(words string) {
	switch {
	case s.inTitle:
		s.title.WriteString(words)
	case len(s.hidden) == 0:
		s.text.WriteString(words + " ")
		if s.inHeading {
			s.heading.WriteString(words)
		}
	}
}

func (s *scan) open(tag atom.Atom, a attributes) {
	if n := len(s.hidden); n > 0 && s.hidden[n-1] == atom.Head && !inHead[tag] {
		s.hidden = s.hidden[:n-1] // pages may leave out the end tag of the head
	}
	switch n := len(s.hidden); {
	case tag == atom.Body:
		s.hidden = nil
	case tag == atom.Title && s.title.Len() == 0:
		s.inTitle = true
	case n > 0 && tag == s.hidden[n-1] && n < 500:
		s.hidden = append(s.hidden, tag)
	case n == 0 && (unseen[tag] || a.hidden):
		s.hidden = append(s.hidden, tag)
	}
	switch tag {
	case atom.Script:
		if a.source {
			s.scripts++
		}
	case atom.Nav:
		s.navs++
	case atom.Ol:
		first := 0
		if a.navigation || s.navs > 0 {
			first = noSteps
		}
		s.lists = append(s.lists, first)
	case atom.Ul:
		s.lists = append(s.lists, noSteps)
	case atom.Li:
		if n := len(s.lists); n > 0 && len(s.hidden) == 0 {
			s.lists[n-1]++
			s.steps = max(s.steps, s.lists[n-1])
		}
	case atom.H1, atom.H2, atom.H3, atom.H4:
		s.inHeading = true
		s.heading.Reset()
	}
	s.text.WriteString(" ")
}

func (s *scan) end(tag atom.Atom) {
	if n := len(s.hidden); n > 0 && s.hidden[n-1] == tag {
		s.hidden = s.hidden[:n-1]
	}
	switch tag {
	case atom.Title:
		s.inTitle = false
	case atom.Nav:
		s.navs = max(0, s.navs-1)
	case atom.Ol, atom.Ul:
		if n := len(s.lists); n > 0 {
			s.lists = s.lists[:n-1]
		}
	case atom.H1, atom.H2, atom.H3, atom.H4:
		if line, _ := shorten(oneLine(s.heading.String()), maxLine); s.inHeading && line != "" && len(s.headings) < maxHeadings {
			s.headings = append(s.headings, line)
		}
		s.inHeading = false
	}
	s.text.WriteString("\n")
}

var (
	// unseen are the elements whose text is not on the page.
	unseen = map[atom.Atom]bool{
		atom.Script: true, atom.Style: true, atom.Noscript: true, atom.Template: true, atom.Svg: true, atom.Iframe: true, atom.Object: true, atom.Head: true,
	}
	// inHead are the elements of a page's head.
	inHead = map[atom.Atom]bool{
		atom.Title: true, atom.Script: true, atom.Style: true, atom.Noscript: true, atom.Template: true, atom.Base: true, atom.Link: true, atom.Meta: true,
	}
	// void are the elements without an end tag.
	void = map[atom.Atom]bool{
		atom.Area: true, atom.Base: true, atom.Br: true, atom.Col: true, atom.Embed: true, atom.Hr: true, atom.Img: true, atom.Input: true,
		atom.Link: true, atom.Meta: true, atom.Param: true, atom.Source: true, atom.Track: true, atom.Wbr: true,
	}
)
