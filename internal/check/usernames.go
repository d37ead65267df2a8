package check

import (
	"regexp"
	"strings"

	"oinmanager/internal/check/english"
	"oinmanager/internal/check/pattern"
)

// isStandInUser reports whether a username is none: it stands for another, or says where one is.
func isStandInUser(name string) bool {
	folded := english.Fold(name)
	if name == "" || isFiller(name) || placeholderUser.MatchString(folded) {
		return name != ""
	}
	local, domain, isMail := strings.Cut(folded, "@")
	if !isMail {
		return exampleUsers[folded] || strings.Contains(folded, " ") && sentenceWord.MatchString(folded) && !isRow(name)
	}
	company, _, _ := strings.Cut(domain, ".")
	return exampleUsers[local] || local == company && exampleUsers[company+".com"]
}

// isRow reports whether a text has several usernames, or the first and last of a row of them.
func isRow(name string) bool {
	if rowOfNames.MatchString(name) {
		return true
	}
	users := 0
	for _, part := range userBreaks.Split(strings.TrimSpace(name), -1) {
		part = strings.Trim(part, " ()")
		if strings.Contains(part, "@") || len(part) > 2 && !strings.Contains(part, " ") {
			users++
		}
	}
	return users > 1
}

var (
	// sentenceWord matches words of sentences, of several languages.
	sentenceWord = phrases(`as | be | by | follows? | from | in | is | later | not | of | on | same | see | the | to | we | will | yet | you | your
		bald | de | definir | do | folgt | later | noch | par | per | por | siehe | sigue | wird | zie`)
	// exampleUsers are names of no one, and of persons in examples.
	exampleUsers = english.SetOf(`aaa abc abc.com asdf bar bar.com benutzername changeme dummy email email.address email.com
		emailaddress erika.mustermann example firstname firstname.lastname firstnamelastname foo
		foo.bar foo.com foobar gebruiker jane.doe janedoe joe.bloggs joebloggs john.doe
		john.smith.example johndoe johnsmith lastname mail.com mario.rossi max.mustermann mustermann
		myname name name.com name.surname nombre.apellido placeholder prenom.nom qwerty sample
		sampleuser someone surname test.com test.test user.com user.name user_email useremail username
		usuario utente utilisateur uzytkownik vorname vorname.nachname xxx xxxx xyz xyz.com your-name
		your.name yourname yyy zzz`)
	// bareName matches a first and last name without a domain.
	bareName = pattern.New(`^\pL+[._]\pL+$`)
	// rowOfNames matches a row of usernames by its numbers, and userBreaks what is between two.
	rowOfNames = phrases(`
		~[\[({]\d+ ?(?:-|–|,|\.\.+|\x{2026}) ?\d+[\])}] | from \d+ (?:to|through) \d+
		~[a-z]+\d+(?:@\S+)? ?(?:\x{2026}|～|–|\.\.+| - ) ?[a-z]*\d+
		~[a-z]+\d+(?:@\S+)? (?:bis|thru|through|to|until) [a-z]*\d+ | ~[a-z]+\d+(?:/[a-z]*\d+)+$
		~^(?:one|any|each|either) of | ~[-_.]?[nxN#]\d?@\S+ \([nxN#](?:\b|\d)
		~@\S+\.[a-z]+(?::\S| ?\(|[,;]? +)(?:pass|pw|pwd|kennwort|secret)\w*\b | ~@[a-z0-9.-]+:\S{6}`)
	userBreaks = regexp.MustCompile(`\s*[,;/|\n]\s*|\s+&\s+|(?i)[\s(]+(?:and|or|und|oder|et|ou|e|o|y|oraz|lub|eller|och|og|en|of)\s+|\s*(?:\.\.+|…|～|–)\s*`)
)
