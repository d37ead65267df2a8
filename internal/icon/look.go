package icon

import (
	"image"
	"slices"
)

// Look describes an app icon as people see it. Parts are of the whole, from 0 to 1.
type Look struct {
	Width, Height int
	// Transparent reports whether the picture has a transparent part.
	Transparent bool
	// PlainWhite reports whether the border is opaque, and white or nearly so where no mark
	// touches it.
	PlainWhite bool
	// Checkered reports whether the border has the light squares with which image editors
	// show transparency.
	Checkered bool
	// RoundedCorners reports whether the picture is a plate whose corners are cut off or
	// rounded. Round marks are none.
	RoundedCorners bool
	// Round reports whether what is visible is a disc.
	Round bool
	// Opaque reports whether the picture is a square plate: all of it is painted, on
	// another ground than white.
	Opaque bool
	// SingleColor reports whether all that is visible has one color, and fills the frame.
	SingleColor bool
	// Gear reports whether it is a gray gear, as of an app without an icon.
	Gear bool
	// Blurred reports whether the edges are as soft as in a picture that was enlarged.
	Blurred bool
	// Ink is the part of each side that what is visible takes up, the larger one. It is 0
	// if nothing is visible.
	Ink float64
	// Aspect is the width of what is visible divided by its height.
	Aspect float64
	// OnLight and OnDark are the contrast ratios (WCAG 2.2) of what is visible with the
	// catalog's light and dark backgrounds.
	OnLight, OnDark float64
	// Glyphs is the number of separate marks side by side in a row, as of a written name.
	Glyphs int
}

// LookAt describes a picture that [Check] accepts. It returns an [*Error] for another one.
func LookAt(data []byte) (Look, error) {
	if len(data) >= MaxBytes {
		return Look{}, refuse(TooLarge, "This file is too large for an app icon.")
	}
	p, refused := inspect(data)
	if refused != nil {
		return Look{}, refused
	}
	if !slices.Contains(Sizes, p.size) {
		return Look{}, refuse(WrongSize, "App icons must be %s pixels (width×height).", sizes())
	}
	img, refused := p.open()
	if refused != nil {
		return Look{}, refused
	}
	return lookAt(turned(img, p.turn)), nil
}

func lookAt(img *image.NRGBA) Look {
	v := newView(img)
	l := Look{Width: v.w, Height: v.h, Transparent: v.transparent(), PlainWhite: v.whiteBorder(), Checkered: v.checkeredBorder()}
	ground := v.ground(l)
	painted := v.painted(ground)
	outside := v.outside(painted)
	box := painted.box()
	if !box.Empty() {
		l.Ink = max(float64(box.Dx())/float64(v.w), float64(box.Dy())/float64(v.h))
		l.Aspect = float64(box.Dx()) / float64(box.Dy())
	}
	l.Round = round(outside)
	l.RoundedCorners = !l.Round && roundedPlate(outside, painted)
	l.Opaque = !l.Transparent && !l.PlainWhite && !l.Checkered && !l.Round && !l.RoundedCorners
	l.SingleColor = v.singleColor()
	l.Gear = v.gear(painted)
	l.Blurred = v.blurred()
	l.OnLight, l.OnDark = v.contrasts(painted, l)
	l.Glyphs = glyphs(v.marks(painted))
	return l
}

// view is a picture with what is asked of its pixels.
type view struct {
	*image.NRGBA
	w, h int
}

func newView(img *image.NRGBA) view { return view{img, img.Rect.Dx(), img.Rect.Dy()} }

// at returns the color and alpha of a pixel.
func (v view) at(x, y int) (r, g, b, a uint8) {
	p := v.Pix[y*v.Stride+4*x:]
	return p[0], p[1], p[2], p[3]
}

// visibleAlpha is the alpha from which a pixel counts as visible.
const visibleAlpha = 64

func (v view) transparent() bool {
	clear := 0
	for y := range v.h {
		for x := range v.w {
			if _, _, _, a := v.at(x, y); a < 128 {
				clear++
			}
		}
	}
	return clear*200 > v.w*v.h // more than a half percent
}

// light reports whether a pixel is opaque and of a neutral color that is at least so light.
func (v view) light(x, y int, least uint8) bool {
	const waver = 10
	r, g, b, a := v.at(x, y)
	return a > 250 && min(r, g, b) >= least && max(r, g, b)-min(r, g, b) <= waver
}

// nearlyWhite is how light “white or nearly so” is.
const nearlyWhite = 242

// border calls do with each pixel at the border, around the picture.
func (v view) border(do func(x, y int)) {
	for x := range v.w {
		do(x, 0)
	}
	for y := 1; y < v.h; y++ {
		do(v.w-1, y)
	}
	for x := v.w - 2; x >= 0; x-- {
		do(x, v.h-1)
	}
	for y := v.h - 2; y > 0; y-- {
		do(0, y)
	}
}

func (v view) whiteBorder() bool {
	all, white := 0, 0
	v.border(func(x, y int) {
		all++
		if v.light(x, y, nearlyWhite) {
			white++
		}
	})
	return v.whiteCorners() && white*10 >= all*6 // a mark may touch the border
}

func (v view) whiteCorners() bool {
	return v.light(0, 0, nearlyWhite) && v.light(v.w-1, 0, nearlyWhite) && v.light(0, v.h-1, nearlyWhite) && v.light(v.w-1, v.h-1, nearlyWhite)
}

// checkeredBorder reports whether the border alternates between two light grays.
func (v view) checkeredBorder() bool {
	const lightest, step, fewest = 180, 8, 8
	all, squares, changes := 0, 0, 0
	var before uint8
	low, high := uint8(255), uint8(0)
	v.border(func(x, y int) {
		all++
		if !v.light(x, y, lightest) {
			return
		}
		r, _, _, _ := v.at(x, y)
		squares++
		low, high = min(low, r), max(high, r)
		if all > 1 && apart(r, before) >= step {
			changes++
		}
		before = r
	})
	return squares*100 >= all*95 && high-low >= step && changes >= fewest
}

// ground is what lies behind the mark: a color, or nothing if it is transparent.
type ground int

const (
	noGround     ground = iota // transparent, or a plate that is part of the mark
	lightGround                // white, also in the corners around a plate
	squareGround               // the squares of an image editor
)

func (v view) ground(l Look) ground {
	switch {
	case l.Checkered:
		return squareGround
	case l.PlainWhite || v.whiteCorners():
		return lightGround
	}
	return noGround
}

// mask is a set of pixels.
type mask struct {
	w, h int
	on   []bool
}

func newMask(w, h int) mask { return mask{w, h, make([]bool, w*h)} }

func (m mask) at(x, y int) bool {
	return x >= 0 && y >= 0 && x < m.w && y < m.h && m.on[y*m.w+x]
}

// painted returns the pixels that can be told from the ground.
func (v view) painted(g ground) mask {
	least := uint8(nearlyWhite)
	if g == squareGround {
		least = 180
	}
	m := newMask(v.w, v.h)
	for y := range v.h {
		for x := range v.w {
			_, _, _, a := v.at(x, y)
			m.on[y*v.w+x] = a >= visibleAlpha && (g == noGround || !v.light(x, y, least))
		}
	}
	return m
}

// box returns the smallest rectangle with all pixels of a mask.
func (m mask) box() image.Rectangle {
	var box image.Rectangle
	for y := range m.h {
		for x := range m.w {
			if m.on[y*m.w+x] {
				box = box.Union(image.Rect(x, y, x+1, y+1))
			}
		}
	}
	return box
}
