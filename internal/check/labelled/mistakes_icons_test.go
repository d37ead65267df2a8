package labelled

import (
	"oinmanager/internal/check"
	"oinmanager/internal/icon"
)

// pictured returns a change of what the app icon looks like.
func pictured(change func(*icon.Look)) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		look := *s.Facts.Icon
		change(&look)
		s.Facts.Icon = &look
		return s
	}
}

// pictureOf returns a change of the app icon.
func pictureOf(look func() icon.Look) func(check.Subject) check.Subject {
	return pictured(func(l *icon.Look) { *l = look() })
}

var iconMistakes = []mistake{
	{"a white ground", "KeyNest Password Manager", "icon.plain-ground", pictured(func(l *icon.Look) { l.Transparent, l.PlainWhite, l.OnDark = false, true, 16.2 })},
	{"the squares of an editor", "KeyNest Password Manager", "icon.plain-ground", pictured(func(l *icon.Look) { l.Transparent, l.Checkered = false, true })},
	{"a phone's icon", "KeyNest Password Manager", "icon.rounded-corners", pictured(func(l *icon.Look) { l.RoundedCorners, l.Ink = true, 1 })},
	{"a wide icon", "KeyNest Password Manager", "icon.not-square", pictured(func(l *icon.Look) { l.Width, l.Height, l.Aspect = 244, 156, 1.4 })},
	{"a small disc", "KeyNest Password Manager", "icon.size-for-shape", pictured(func(l *icon.Look) { l.Round, l.Ink = true, 1 })},
	{"a large square", "KeyNest Password Manager", "icon.size-for-shape", pictured(func(l *icon.Look) { l.Width, l.Height, l.Transparent, l.Opaque, l.Ink = 244, 244, false, true, 1 })},
	{"a favicon, enlarged", "KeyNest Password Manager", "icon.blurred", pictured(func(l *icon.Look) { l.Blurred = true })},
	{"a wide margin", "KeyNest Password Manager", "icon.margin", pictured(func(l *icon.Look) { l.Ink = 0.42 })},
	{"a white logo", "KeyNest Password Manager", "icon.contrast-on-light", pictured(func(l *icon.Look) { l.OnLight, l.OnDark = 1, 16.2 })},
	{"a black logo", "KeyNest Password Manager", "icon.contrast-on-dark", pictured(func(l *icon.Look) { l.OnLight, l.OnDark = 21, 1.3 })},
	{"the written name", "KeyNest Password Manager", "icon.wordmark", pictured(func(l *icon.Look) { l.Aspect, l.Glyphs = 4.1, 7 })},
	{"a name below the mark", "KeyNest Password Manager", "icon.wordmark", pictured(func(l *icon.Look) { l.Aspect, l.Glyphs = 1.1, 7 })},
	{"a colored square", "KeyNest Password Manager", "icon.placeholder", pictured(func(l *icon.Look) { l.SingleColor, l.Opaque, l.Ink = true, true, 1 })},
	{"an empty picture", "KeyNest Password Manager", "icon.placeholder", pictured(func(l *icon.Look) { l.Ink, l.Aspect, l.OnLight, l.OnDark = 0, 0, 1, 1 })},
	{"the gear of an app without an icon", "KeyNest Password Manager", "icon.placeholder", pictured(func(l *icon.Look) { l.Gear = true })},
}
