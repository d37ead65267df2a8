package icon

import (
	"math"
	"slices"
)

// The backgrounds on which the catalog shows icons: the light one, and the surface of cards
// in dark mode (web/assets/styles/02-tokens.css).
var (
	lightCatalog = rgb(0xFFFFFF)
	darkCatalog  = rgb(0x1A2220)
)

// contrasts returns how much what is visible contrasts with the two backgrounds. Of a mark,
// that is what at least a quarter of it has on light. Of a plate, it is what a twentieth
// has: a mark on it is seen even if the plate is not. On dark, a twentieth is enough of a
// mark, too, since most dark logos are recognized by what is colored in them.
func (v view) contrasts(painted mask, l Look) (onLight, onDark float64) {
	mark, plate := 0.75, 0.95
	share := mark
	if l.Opaque || l.RoundedCorners || l.Round {
		share = plate
	}
	onLight = v.contrast(painted, lightCatalog.R, lightCatalog.G, lightCatalog.B, share)
	if l.PlainWhite || l.Checkered {
		return onLight, contrastRatio(luminance(255, 255, 255), luminance(darkCatalog.R, darkCatalog.G, darkCatalog.B))
	}
	return onLight, v.contrast(painted, darkCatalog.R, darkCatalog.G, darkCatalog.B, plate)
}

// contrast returns the contrast with a background that a share of the painted pixels does
// not exceed, or 1 if none is painted.
func (v view) contrast(painted mask, r, g, b uint8, share float64) float64 {
	ground := luminance(r, g, b)
	var all []float64
	for y := range v.h {
		for x := range v.w {
			if !painted.at(x, y) {
				continue
			}
			pr, pg, pb, a := v.at(x, y)
			over := func(top, below uint8) uint8 { return uint8((int(top)*int(a) + int(below)*(255-int(a))) / 255) }
			all = append(all, contrastRatio(luminance(over(pr, r), over(pg, g), over(pb, b)), ground))
		}
	}
	if len(all) == 0 {
		return 1
	}
	slices.Sort(all)
	return all[min(len(all)-1, int(share*float64(len(all))))]
}

// contrastRatio is that of WCAG 2.2, from 1 to 21.
func contrastRatio(a, b float64) float64 { return (max(a, b) + 0.05) / (min(a, b) + 0.05) }

// luminance is the relative luminance of WCAG 2.2, from 0 to 1.
func luminance(r, g, b uint8) float64 {
	return 0.2126*linear[r] + 0.7152*linear[g] + 0.0722*linear[b]
}

// linear are the parts of light of sRGB values.
var linear = func() (all [256]float64) {
	for i := range all {
		c := float64(i) / 255
		if c <= 0.04045 {
			all[i] = c / 12.92
		} else {
			all[i] = math.Pow((c+0.055)/1.055, 2.4)
		}
	}
	return all
}()
