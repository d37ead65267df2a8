package oin

import (
	"encoding/json"
	"strings"
	"testing"
)

func TestFileNamesSayWhatTheContentIs(t *testing.T) {
	const suite, png = "application/json", "image/png"
	for _, c := range []struct{ name, mediaType, want string }{
		{"hooli-tests.flopack", suite, "hooli-tests.flopack"},
		{"hooli tests.FOLDER", suite, "hooli tests.FOLDER"},
		{"one.flow", suite, "one.flow"},
		{"hooli-tests\u202ekcapolf.hta", suite, "hooli-testskcapolf.flopack"},
		{"tests.flopack.exe", suite, "tests.flopack.flopack"},
		{"tests v1.5", suite, "tests v1.5.flopack"},
		{"tests", suite, "tests.flopack"},
		{"a.exe", png, "a.png"},
		{"icon.PNG", png, "icon.PNG"},
		{"icon.jpeg", "image/jpeg", "icon.jpeg"},
		{"icon.png", "image/jpeg", "icon.jpg"},
		{`C:\fakepath\..\evil".html`, png, "evil.png"},
		{"con.png", png, "_con.png"},
		{"LPT1", suite, "_LPT1.flopack"},
		{"nul.tar.png", png, "_nul.tar.png"},
		{"console.png", png, "console.png"},
		{"...png", png, "file.png"},
		{"\u200b", png, "file.png"},
		{".htaccess", suite, "file.flopack"},
		{"a:b|c?.png .", png, "abc.png"},
		{"図.png", png, "図.png"},
	} {
		if got := FileName(c.name, c.mediaType); got != c.want {
			t.Errorf("%+q of %s is called %q, want %q", c.name, c.mediaType, got, c.want)
		}
	}
	long := FileName(strings.Repeat("図", 500)+".exe", png)
	if len(long) > maxFileName || !strings.HasSuffix(long, "図.png") {
		t.Errorf("a long name is called %q", long)
	}
	if again := FileName(long, png); again != long {
		t.Errorf("and then %q", again)
	}
}

func TestFileNamesFromBeforeAreCleanedWhenTheyAreRead(t *testing.T) {
	var a Answers
	if err := json.Unmarshal([]byte(`{"test_suite": {"sha256": "00", "name": "hooli\u202ekcapolf.hta", "media_type": "application/json", "size": 1}}`), &a); err != nil {
		t.Fatal(err)
	}
	if got := a.File(TestSuite).Name; got != "hoolikcapolf.flopack" {
		t.Errorf("read as %+q", got)
	}
}
