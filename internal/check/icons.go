package check

import (
	"fmt"

	"oinmanager/internal/icon"
	"oinmanager/internal/oin"
)

const iconGuide = requirements + "#logo-guidelines"

// icons are the checks of the app icon's picture. Its format, size in bytes, and dimensions
// are checked by the upload.
var icons = []*Check{
	{
		ID: "icon.placeholder", About: []oin.Key{oin.AppIcon},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "Customers recognize your product by the icon.",
		Why:   "In the catalog and on users' dashboards, the icon tells your app from others.",
		Fix:   "Upload your product's logo.",
		Guide: iconGuide,
		find: func(s Subject) []Finding {
			look := s.look()
			switch {
			case look == nil:
			case look.Ink == 0:
				return found("The picture is empty.", "empty")
			case look.SingleColor:
				return found("The picture has one color and nothing on it.", "one color")
			case look.Gear:
				return found("The picture is a gray gear, as of an app without an icon.", "gear")
			}
			return nil
		},
	},
	pictureCheck(Check{
		ID: "icon.plain-ground", Certainty: Likely,
		Says: "The icon's background is transparent, or a color of your brand.",
		Why:  "A white background is a box around the logo wherever the catalog isn't white.",
		Fix:  "Save the logo as a PNG with a transparent background.",
	}, func(look icon.Look) string {
		switch {
		case look.Checkered:
			return "The background has the gray squares with which image editors show transparency."
		case look.PlainWhite:
			return "The background is white."
		}
		return ""
	}),
	pictureCheck(Check{
		ID: "icon.rounded-corners", Certainty: Likely,
		Says: "The icon's corners aren't rounded or cut off.",
		Why:  "Pages give icons a shape of their own. Corners that are cut twice look ragged, and Okta asks for sharp ones.",
		Fix:  "Upload the icon with square corners.",
	}, func(look icon.Look) string {
		return when(look.RoundedCorners, "The corners are rounded or cut off.")
	}),
	remade("Use a square icon", isMark, pictureCheck(Check{
		ID: "icon.not-square", Certainty: Certain,
		Says: "The icon is square.",
		Why:  "Okta prefers square icons. Others are shown smaller, so that they fit.",
		Fix:  "Upload a square icon of 200×200 pixels, or 244×244 if the logo is round.",
	}, func(look icon.Look) string {
		return when(look.Width != look.Height, fmt.Sprintf("The icon is %d×%d pixels.", look.Width, look.Height))
	})),
	remade("Use it at 200×200", isLargePlate, pictureCheck(Check{
		ID: "icon.size-for-shape", Certainty: Possible,
		Says: "A round logo is 244×244 pixels, and a square one 200×200.",
		Why:  "Okta has a size for each shape, so that logos look equally large side by side.",
		Fix:  "Upload the icon in the size for its shape.",
	}, func(look icon.Look) string {
		switch {
		case look.Width != look.Height:
			return ""
		case look.Round && look.Width == 200:
			return "The logo is round. Do you have it at 244×244 pixels?"
		case isLargePlate(look):
			return "The logo is a square. Do you have it at 200×200 pixels?"
		}
		return ""
	})),
	pictureCheck(Check{
		ID: "icon.blurred", Certainty: Possible,
		Says: "The icon is sharp.",
		Why:  "A small picture that was enlarged looks blurred in the catalog, and Okta asks for a clear one.",
		Fix:  "Export the icon at this size from the original drawing.",
	}, func(look icon.Look) string {
		return when(look.Blurred, "The edges are soft. Was a smaller picture enlarged?")
	}),
	pictureCheck(Check{
		ID: "icon.margin", Certainty: Likely,
		Says: "The logo fills the icon.",
		Why:  "The catalog shows icons small. With a wide margin, customers can hardly see the logo.",
		Fix:  "Crop the empty space around the logo.",
	}, func(look icon.Look) string {
		const least = 0.6
		return when(look.Ink < least, fmt.Sprintf("The logo takes up %.0f%% of the icon's width and height.", look.Ink*100))
	}),
	pictureCheck(Check{
		ID: "icon.contrast-on-light", Certainty: Likely,
		Says: "The icon can be seen on white.",
		Why:  "The catalog is white for most people. A light logo without a background disappears.",
		Fix:  "Use the colors of your logo for light backgrounds, or put it on a color of your brand.",
	}, func(look icon.Look) string {
		return when(look.OnLight < leastContrast, fmt.Sprintf("The logo hardly differs from white (contrast %.1f:1).", look.OnLight))
	}),
	pictureCheck(Check{
		ID: "icon.contrast-on-dark", Certainty: Possible,
		Says: "The icon can be seen in dark mode too.",
		Why:  "On a dark page, a black logo without a background disappears.",
		Fix:  "Use colors that stand out on both white and black, or put the logo on a color of your brand.",
	}, func(look icon.Look) string {
		return when(look.OnDark < leastOnDark, fmt.Sprintf("All of the logo is almost as dark as a dark page (contrast %.1f:1). Can it be seen there?", look.OnDark))
	}),
	pictureCheck(Check{
		ID: "icon.wordmark", Certainty: Possible,
		Says: "The icon is a mark, and not your product's written name.",
		Why:  "The catalog shows the name beside the icon. Letters are too small to read in it.",
		Fix:  "Upload the mark without the name.",
	}, func(look icon.Look) string {
		const many = 4 // letters
		return when(!isMark(look) || look.Glyphs >= many, "This looks like a written name. Do you have a mark without it?")
	}),
}

// leastContrast is the contrast below which a logo can hardly be seen. WCAG 2.2 asks for
// 3:1 of what is needed to understand a page, but not of logos.
const leastContrast = 1.5

// leastOnDark is the same on a dark page, for which few vendors have another logo. It is
// just above that of a black logo, so that it asks only about logos that are invisible.
const leastOnDark = 1.35

// pictureCheck returns a check of a picture that shows something. see returns what was found,
// or "".
func pictureCheck(c Check, see func(icon.Look) string) *Check {
	c.About, c.Level, c.Guide = []oin.Key{oin.AppIcon}, LevelAdvice, iconGuide
	c.find = func(s Subject) []Finding {
		look := s.look()
		if look == nil || look.Ink == 0 || look.SingleColor || look.Gear {
			return nil
		}
		if text := see(*look); text != "" {
			return found(text, s.Facts.IconOf)
		}
		return nil
	}
	return &c
}

// isMark reports whether a logo is not as wide as a written name is.
func isMark(look icon.Look) bool { return look.Aspect < 2.5 }

// isLargePlate reports whether a logo is a square that is larger than Okta has it.
func isLargePlate(look icon.Look) bool {
	return look.Opaque && look.Width == 244 && look.Height == 244
}

// remade adds to the findings of a check that the program can make the square picture that
// they ask for, if it can.
func remade(label string, can func(icon.Look) bool, c *Check) *Check {
	find := c.find
	c.find = func(s Subject) []Finding {
		all := find(s)
		for i := range all {
			if can(*s.look()) {
				all[i].Remake, all[i].FixLabel = icon.Square, label
			}
		}
		return all
	}
	return c
}

func when(is bool, text string) string {
	if is {
		return text
	}
	return ""
}

// look returns what the app icon looks like, or nil if that is not known.
func (s Subject) look() *icon.Look {
	if !s.good(oin.AppIcon) {
		return nil
	}
	return s.Facts.Icon
}
