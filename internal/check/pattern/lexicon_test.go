package pattern

import (
	"regexp"
	"slices"
	"testing"
)

var someLists = LexiconOf(map[string]string{
	"month":  `april august may`,
	"season": `autumn fall spring summer winter`,
}, map[string]string{
	"newest":  `brand-new latest new`,
	"release": `release releases version versions`,
})

func TestPhrasesAreOfLists(t *testing.T) {
	for _, c := range []struct {
		lines    string
		is, isnt []string
	}{
		{"in <month?> 20\\d\\d", []string{"until in may 2027.", "in 2027"}, []string{"in maybe 2027", "within 2027"}},
		{"^soon", []string{"soon it is", "it is. soon, too"}, []string{"very soon"}},
		{"soon<end>", []string{"very soon", "very soon, soon."}, []string{"soon after", "sooner"}},
		{"we…ship", []string{"we will even ship it"}, []string{"we will. they ship", "we shipped"}},
		{"soon | late[rst] | of late", []string{"soon", "later", "of late"}, []string{"sooner", "late"}},
		{"~[\\<{]<season>[}>]", []string{"in <spring>"}, []string{"<season>"}},
		{"~[:;]-[)] | \\d\\d", []string{"so:-)", "is 42"}, []string{"421", "a42"}},
		{"soon~ | late", []string{"sooner", "late"}, []string{"unsoon", "lately"}},
		{"<newest> <release>\nlater", []string{"the brand-new version", "sooner or later"}, []string{"version latest"}},
	} {
		p := someLists.Phrases(c.lines)
		for _, text := range c.is {
			if !p.MatchString(text) {
				t.Errorf("%q doesn't match %q", c.lines, text)
			}
		}
		for _, text := range c.isnt {
			if p.MatchString(text) {
				t.Errorf("%q matches %q", c.lines, text)
			}
		}
	}
	if re := regexp.MustCompile(someLists.phrase("<release> notes")); slices.Contains([]string{"", "release"}, re.FindString("the release notes")) {
		t.Errorf("%s has no words of the list", re)
	}
}

func TestListsAreRegularExpressions(t *testing.T) {
	for word, want := range map[string]string{
		"rais*":           "rais[a-z]*",
		`admin\w*`:        `admin\w*`,
		"set_up":          "set up",
		"(?:very_)*early": "(?:very )*early",
		"in_<season>":     "in (?:autumn|fall|spring|summer|winter)",
	} {
		if got := someLists.withLists(inLists.Replace(word)); got != want {
			t.Errorf("%s stands for %s, want %s", word, got, want)
		}
	}
}
