package oin

import (
	"path"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"oinmanager/internal/flopack"
)

// fileEndings are the endings that the name of a file of that type may have. A name
// with another one gets the first.
var fileEndings = map[string][]string{
	"image/png":        {".png"},
	"image/jpeg":       {".jpg", ".jpeg"},
	"image/gif":        {".gif"},
	"application/json": append(slices.Clone(flopack.Endings), ".json"),
}

// maxFileName bounds a name in bytes: file systems take 255 at most.
const maxFileName = 200

var (
	// reservedName is what Windows takes for a device, whatever the ending.
	reservedName = regexp.MustCompile(`(?i)^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])(\.|$)`)
	ending       = regexp.MustCompile(`(?i)\.[a-z][a-z0-9]{0,9}$`)
)

// FileName is a file's name as the person's machine called it, fit to show and to save
// on any machine: no folders, nothing invisible, nothing that a system reserves, and an
// ending that says what the content is.
func FileName(name, mediaType string) string {
	name = path.Base(strings.ReplaceAll(strings.ToValidUTF8(name, ""), `\`, "/"))
	name = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || strings.ContainsRune(`<>:"/|?*`, r) {
			return -1
		}
		return r
	}, Line(name))
	name = strings.TrimRight(name, ". ")
	stem, end := name, ""
	if allowed := fileEndings[mediaType]; len(allowed) > 0 {
		end = ending.FindString(name)
		stem = strings.TrimSuffix(name, end)
		if !slices.Contains(allowed, strings.ToLower(end)) {
			end = allowed[0]
		}
	}
	stem = strings.Trim(stem, ". ")
	if reservedName.MatchString(stem) {
		stem = "_" + stem
	}
	for len(stem)+len(end) > maxFileName {
		_, last := utf8.DecodeLastRuneInString(stem)
		stem = stem[:len(stem)-last]
	}
	if stem = strings.Trim(stem, ". "); stem == "" {
		stem = "file"
	}
	return stem + end
}
