package icon

import (
	"image"
	"math"
)

// outside returns the complement of what is connected with the border: a shape with its
// holes filled.
func (v view) outside(painted mask) mask {
	filled := newMask(v.w, v.h)
	for i := range filled.on {
		filled.on[i] = true
	}
	var queue []image.Point
	visit := func(x, y int) {
		if filled.at(x, y) && !painted.at(x, y) {
			filled.on[y*v.w+x] = false
			queue = append(queue, image.Pt(x, y))
		}
	}
	v.border(visit)
	for len(queue) > 0 {
		p := queue[len(queue)-1]
		queue = queue[:len(queue)-1]
		visit(p.X+1, p.Y)
		visit(p.X-1, p.Y)
		visit(p.X, p.Y+1)
		visit(p.X, p.Y-1)
	}
	return filled
}

// share returns which part of a rectangle is in a mask.
func (m mask) share(box image.Rectangle) float64 {
	n := 0
	for y := box.Min.Y; y < box.Max.Y; y++ {
		for x := box.Min.X; x < box.Max.X; x++ {
			if m.at(x, y) {
				n++
			}
		}
	}
	return float64(n) / float64(max(1, box.Dx()*box.Dy()))
}

// round reports whether a shape is a disc, within the width of an edge.
func round(filled mask) bool {
	const smallest, deviation = 40, 0.03
	box := filled.box()
	w, h := float64(box.Dx()), float64(box.Dy())
	if min(w, h) < smallest || math.Abs(w/h-1) > deviation {
		return false
	}
	other := 0
	cx, cy, r := float64(box.Min.X)+w/2, float64(box.Min.Y)+h/2, (w+h)/4
	for y := box.Min.Y; y < box.Max.Y; y++ {
		for x := box.Min.X; x < box.Max.X; x++ {
			within := math.Hypot(float64(x)+0.5-cx, float64(y)+0.5-cy) <= r
			if within != filled.at(x, y) {
				other++
			}
		}
	}
	return float64(other) < deviation*math.Pi*r*r
}

// roundedPlate reports whether a shape is a rectangle without its corners: it fills most of
// its box, has straight sides, and no corner.
func roundedPlate(filled, painted mask) bool {
	const (
		smallest = 80   // pixels
		full     = 0.86 // an ellipse has 0.79
		solid    = 0.6  // an outline is no plate
		straight = 0.3  // of each side; a disc has 0.2
	)
	box := filled.box()
	if min(box.Dx(), box.Dy()) < smallest || filled.share(box) < full || painted.share(box) < solid {
		return false
	}
	const inset, corner = 2, 3
	for _, c := range []image.Rectangle{
		image.Rect(box.Min.X, box.Min.Y, box.Min.X+corner, box.Min.Y+corner), image.Rect(box.Max.X-corner, box.Min.Y, box.Max.X, box.Min.Y+corner),
		image.Rect(box.Min.X, box.Max.Y-corner, box.Min.X+corner, box.Max.Y), image.Rect(box.Max.X-corner, box.Max.Y-corner, box.Max.X, box.Max.Y),
	} {
		if filled.share(c) > 0.4 {
			return false
		}
	}
	inner := box.Inset(inset)
	for _, side := range []image.Rectangle{
		image.Rect(box.Min.X, inner.Min.Y, box.Max.X, inner.Min.Y+1), image.Rect(box.Min.X, inner.Max.Y-1, box.Max.X, inner.Max.Y),
		image.Rect(inner.Min.X, box.Min.Y, inner.Min.X+1, box.Max.Y), image.Rect(inner.Max.X-1, box.Min.Y, inner.Max.X, box.Max.Y),
	} {
		if filled.share(side) < straight {
			return false
		}
	}
	return true
}

// singleColor reports whether all of the picture is visible, in one color.
func (v view) singleColor() bool {
	const waver = 10
	r, g, b, _ := v.at(v.w/2, v.h/2)
	same := 0
	for y := range v.h {
		for x := range v.w {
			r2, g2, b2, a := v.at(x, y)
			if a >= visibleAlpha && apart(r, r2) <= waver && apart(g, g2) <= waver && apart(b, b2) <= waver {
				same++
			}
		}
	}
	return same*1000 >= v.w*v.h*995
}

// gear reports whether what is painted is a gray gear: around a hole in the middle, its
// outline goes out and in again at regular steps.
func (v view) gear(painted mask) bool {
	box := painted.box()
	if box.Empty() || math.Abs(float64(box.Dx())/float64(box.Dy())-1) > 0.1 || !v.gray(painted) {
		return false
	}
	middle := box.Min.Add(box.Max).Div(2)
	if painted.at(middle.X, middle.Y) {
		return false
	}
	const rays = 180
	var radius [rays]float64
	mean := 0.0
	for i := range rays {
		sin, cos := math.Sincos(2 * math.Pi * float64(i) / rays)
		for r := float64(max(box.Dx(), box.Dy())); r > 0; r -= 0.5 {
			if painted.at(middle.X+int(math.Round(r*cos)), middle.Y+int(math.Round(r*sin))) {
				radius[i] = r
				break
			}
		}
		mean += radius[i] / rays
	}
	all, teeth := 0.0, 0.0
	for k := 1; k <= rays/2; k++ {
		re, im := 0.0, 0.0
		for i, r := range radius {
			sin, cos := math.Sincos(2 * math.Pi * float64(i*k) / rays)
			re, im = re+(r-mean)*cos, im+(r-mean)*sin
		}
		power := re*re + im*im
		all += power
		if k >= 6 && k <= 16 {
			teeth = max(teeth, power)
		}
	}
	const regular, deepest, shallowest = 0.6, 0.4, 0.03
	depth := math.Sqrt(2*teeth) / rays * 2 / math.Max(mean, 1)
	return all > 0 && teeth > regular*all && depth > shallowest && depth < deepest
}

// gray reports whether what is painted has no color.
func (v view) gray(painted mask) bool {
	colored, all := 0, 0
	for y := range v.h {
		for x := range v.w {
			if painted.at(x, y) {
				all++
				if r, g, b, _ := v.at(x, y); max(r, g, b)-min(r, g, b) > 24 {
					colored++
				}
			}
		}
	}
	return colored*50 < all
}
