package english

import (
	"strings"
	"unicode"

	"oinmanager/internal/oin"
)

// Foreign returns the language of a text that is not English, or "". It only says so if it
// is sure: short texts and mixed ones count as English.
func Foreign(text string) string {
	letters, latin, weight := 0, 0, 0
	other := make([]int, len(otherScripts))
	for _, r := range text {
		if !unicode.IsLetter(r) {
			continue
		}
		if letters++; unicode.Is(unicode.Latin, r) {
			latin++
			continue
		}
		for i, s := range otherScripts {
			if unicode.In(r, s.tables...) {
				other[i]++
				weight += s.more
				break
			}
		}
	}
	if others := letters - latin; letters >= 10 && others+weight > latin {
		return scriptOf(other, others)
	}
	if letters < 40 {
		return ""
	}
	all := wordsOf(text)
	english := countIn(all, SmallWords)
	if others := letters - latin; english == 0 && others*4 > letters {
		return scriptOf(other, others) // between many names of products and buttons
	}
	best, most := "", 0
	for _, l := range otherLanguages {
		if n := countIn(all, l.words) + countWith(all, l.letters); n > most {
			best, most = l.name, n
		}
	}
	if most >= 4 && most > 2*english && most*8 >= len(all) {
		return best
	}
	return ""
}

// scriptOf returns the language of the first script that has a fifth of some letters.
func scriptOf(letters []int, all int) string {
	for i, s := range otherScripts {
		if letters[i]*5 > all {
			return s.language
		}
	}
	return "another language"
}

// ForeignPart returns the first sentence of a text that is not in English, and its language.
// A sentence with a word of English, or of names alone, counts as English.
func ForeignPart(text string) (sentence, language string) {
	if language = Foreign(text); language != "" {
		return text, language
	}
	const fewest = 6 // words
	for _, sentence := range Sentences(text) {
		all := wordsOf(sentence)
		if unknownLanguage(sentence) {
			return sentence, "another language"
		}
		if len(all) < fewest || countIn(all, SmallWords) > 0 {
			continue
		}
		unknown, digits := unknownWords(sentence), strings.IndexFunc(sentence, unicode.IsDigit)+1
		for _, l := range otherLanguages {
			known, marked := countIn(all, l.words), countWith(all, notEnglish)
			if digits == 0 && (known >= 1 && unknown >= 2 && (known+unknown)*2 >= len(all) || known >= 2 && unknown >= 1 && (known+unknown)*3 >= len(all)) {
				return sentence, l.name
			}
			if known >= 3 && known*4 >= len(all) || known >= 1 && (marked >= 3 || countWith(all, l.letters) >= 2) {
				return sentence, l.name
			}
		}
	}
	return "", ""
}

// unknownWords returns how many words of a sentence, without names, aren't English.
func unknownWords(sentence string) int {
	n := 0
	for _, w := range strings.FieldsFunc(sentence, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if len(w) > 3 && strings.ToLower(w) == w && (strings.ContainsAny(w, notEnglish) || !Knows(w)) {
			n++
		}
	}
	return n
}

// unknownLanguage reports whether hardly any word of a sentence is English.
func unknownLanguage(sentence string) bool {
	const fewest = 5 // words
	unknown, told := 0, 0
	for _, w := range strings.FieldsFunc(sentence, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		if len(w) < 4 || strings.IndexFunc(w, func(r rune) bool { return !unicode.IsLower(r) }) >= 0 {
			continue
		}
		if told++; strings.ContainsAny(w, notEnglish) || !Knows(w) {
			unknown++
		}
	}
	return told >= fewest && unknown*3 > told*2 || told == fewest-1 && unknown == told
}

// wordsOf returns the words of a text in lower case, with their accents.
func wordsOf(text string) []string {
	return strings.FieldsFunc(strings.ToLower(oin.Line(text)), func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' })
}

// countWith returns how many of the words have one of the letters.
func countWith(all []string, letters string) int {
	n := 0
	for _, w := range all {
		if letters != "" && strings.ContainsAny(w, letters) {
			n++
		}
	}
	return n
}

// countIn returns how many of the words are in a set.
func countIn(all []string, set map[string]bool) int {
	n := 0
	for _, w := range all {
		if set[w] {
			n++
		}
	}
	return n
}

// otherScripts are the scripts of other languages. A text in Japanese has characters of
// Chinese, too, so it comes first.
var otherScripts = []struct {
	language string
	tables   []*unicode.RangeTable
	// more is how many more letters of English say what one letter says. Guides have many
	// English names of products and buttons among such letters.
	more int
}{
	{"Japanese", []*unicode.RangeTable{unicode.Hiragana, unicode.Katakana}, 2},
	{"Chinese", []*unicode.RangeTable{unicode.Han}, 2},
	{"Korean", []*unicode.RangeTable{unicode.Hangul}, 1},
	{"a language in Cyrillic letters", []*unicode.RangeTable{unicode.Cyrillic}, 0},
	{"Greek", []*unicode.RangeTable{unicode.Greek}, 0},
	{"Hebrew", []*unicode.RangeTable{unicode.Hebrew}, 0},
	{"Arabic", []*unicode.RangeTable{unicode.Arabic}, 0},
	{"Thai", []*unicode.RangeTable{unicode.Thai}, 0},
	{"Hindi", []*unicode.RangeTable{unicode.Devanagari}, 0},
}

// SmallWords are frequent words that tell English from the languages below.
var SmallWords = SetOf(`the and of to with for your you is are that this their it as by on from can our when who which have has be we all
	they into without any its each them through more other between what how where if not at an or using use uses`)

// notEnglish are letters with which English words are hardly written.
const notEnglish = "äöüßéèêëàâçîïôûùœñáíóúãõåæøłąęśźżćńěřůčšžýťďňğışőűășț"

// otherLanguages have frequent words of languages that vendors write in, without those that
// are English, too.
var otherLanguages = []struct {
	name  string
	words map[string]bool
	// letters are in many words of the language, and in no others of this list.
	letters string
}{
	{"German", SetOf(`
		und der das mit für ist eine einen einer nicht von zu wird werden auf sie ihre ihrer ihren sich auch aus bei
		dem den des ein im oder über durch wenn zur zum nach alle dann danach drei klicken unter können kann sowie
		einem als wir unsere ermöglicht benutzer`), "ß"},
	{"French", SetOf(`
		et les des une est pour avec vous dans sur votre vos qui par la le aux du de en au que ou nos nous leur
		leurs cette ce son sa ses permet sont utilisateurs entre plus grâce à`), ""},
	{"Spanish", SetOf(`
		y los las una para con por que sus del el la se su es en de al como más cada sin entre desde nuestra nuestro
		permite usuarios empresas tu tus o un`), ""},
	{"Portuguese", SetOf(`
		e os uma para com não que da do dos das em no na seus suas sua seu por ao mais cada sem entre como permite
		usuários empresas um é são de`), ""},
	{"Italian", SetOf(`
		e gli una per con che della di il la dei delle nel alla è sono tra più senza ogni del le i al da consente
		utenti aziende un lo`), ""},
	{"Dutch", SetOf(`
		en het een van voor met uw zijn niet op de te dat wordt worden aan bij naar door of om deze ook kunnen kunt
		gebruikers die`), ""},
	{"Swedish, Danish, or Norwegian", SetOf(`
		och för att med som är av på till den det en ett inte kan från sina og til er ikke af fra deres brukere
		användare der de`), ""},
	{"Polish", SetOf(`i w z na do się dla oraz jest to nie od przez które który po za użytkowników`), "łąśźż"},
	{"Turkish", SetOf(`
		ve için ile bir bu olarak veya kullanıcı kullanıcılar çok daha da de olan içinde sonra her yeni gibi kadar
		göre tüm ayarlar açın seçin tıklayın ekleyin girin değil`), "ığş"},
	{"Czech", SetOf(`a pro na je se s v ve z do které který nebo uživatelů umožňuje`), "ěřů"},
	{"Indonesian", SetOf(`dan yang untuk dengan di dari ke ini anda dalam pada adalah pengguna`), ""},
	{"Finnish", SetOf(`ja on että tai sekä ovat joka käyttäjien kanssa mukaan ei se avaa ennen jos kopioi kuin kun myös tallenna valitse`), ""},
	{"Hungarian", SetOf(`és az hogy egy a nem is valamint felhasználók számára van`), "őű"},
	{"Romanian", SetOf(`și de la pentru cu în care este sunt din prin utilizatorilor o un`), "ășț"},
	{"Vietnamese", SetOf(`và của cho các với là được trong người dùng không một`), "ơưạảấầẩậắằẳặẹẻếềểệỉịọỏốồổộớờởợụủứừửựỳỵỷ"},
}
