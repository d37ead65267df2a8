package labelled

import (
	"image/color"
	"math"
)

var millCream = color.NRGBA{255, 250, 214, 255}

// millPot draws a pot with two handles.
func millPot(ink, ground color.NRGBA) func(x, y float64) color.NRGBA {
	return func(x, y float64) color.NRGBA {
		body := y > 50 && y < 185 && math.Abs(x-100) < 62+(y-50)/8 || math.Abs(x-100) < 12 && y > 14 && y <= 50
		handles := y > 70 && y < 95 && math.Abs(x-100) < 94
		if body || handles {
			return ink
		}
		return ground
	}
}

// millKey draws a small key in the middle.
func millKey(x, y float64) color.NRGBA {
	ring := inDisc(x, y, 84, 100, 18) && !inDisc(x, y, 84, 100, 8)
	if ring || x > 96 && x < 128 && math.Abs(y-100) < 5 || x > 116 && x < 124 && y >= 100 && y < 114 {
		return teal
	}
	return clear
}

// millTile draws a tile with round corners, and a price tag in it.
func millTile(x, y float64) color.NRGBA {
	dx, dy := max(math.Abs(x-99.5)-64, 0), max(math.Abs(y-99.5)-64, 0)
	if dx*dx+dy*dy > 36*36 {
		return clear
	}
	if math.Abs(x-100)+math.Abs(y-100)/2 < 36 && !inDisc(x, y, 100, 62, 8) {
		return white
	}
	return coral
}

// millPine draws a tree that fills a tall frame.
func millPine(x, y float64) color.NRGBA {
	for _, top := range []float64{6, 66, 126} {
		if y > top && y < top+80 && math.Abs(x-78) < (y-top)*0.85+4 {
			return teal
		}
	}
	if y >= 200 && y < 240 && math.Abs(x-78) < 14 {
		return teal
	}
	return clear
}

// millWord draws seven letters in a row: an l, an o, and so on.
func millWord(x, y float64) color.NRGBA {
	n := math.Floor((x - 6) / 27)
	at := x - 6 - n*27
	if n < 0 || n > 6 || at > 20 || y < 82 || y > 118 {
		return clear
	}
	switch int(n) % 3 {
	case 0:
		if at < 6 || y > 112 {
			return teal
		}
	case 1:
		if at < 6 || at > 14 || y < 88 || y > 112 {
			return teal
		}
	default:
		if at < 6 || y < 88 || math.Abs(y-100) < 3 {
			return teal
		}
	}
	return clear
}

// millPlain draws a plain color.
func millPlain(_, _ float64) color.NRGBA { return color.NRGBA{38, 70, 112, 255} }
