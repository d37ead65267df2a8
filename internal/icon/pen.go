package icon

import (
	"image"
	"image/color"
	"math"
	"slices"

	"golang.org/x/image/vector"
)

// point is on a drawing of 100×100 units. y grows downwards.
type point struct{ x, y float64 }

// An outline is a closed line, clockwise. A shape consists of outlines. A
// counterclockwise one cuts a hole.
type (
	outline []point
	shape   []outline
)

// pen draws shapes on a canvas, scaled around its center.
type pen struct {
	canvas *image.RGBA
	scale  float64 // 1: the drawing is as large as the canvas
}

func (p pen) fill(c color.NRGBA, shapes ...shape) {
	b := p.canvas.Rect
	unit := float64(b.Dx()) / 100
	at := func(q point) (x, y float32) {
		return float32((50 + (q.x-50)*p.scale) * unit), float32((50 + (q.y-50)*p.scale) * unit)
	}
	r := vector.NewRasterizer(b.Dx(), b.Dy())
	for _, s := range shapes {
		for _, o := range s {
			r.MoveTo(at(o[0]))
			for _, q := range o[1:] {
				r.LineTo(at(q))
			}
			r.ClosePath()
		}
	}
	r.Draw(p.canvas, b, image.NewUniform(c), image.Point{})
}

// arc returns a part of a circle, clockwise from one angle to another in degrees, with
// 0 to the right and 90 down. The steps are too short to be visible as corners.
func arc(x, y, r, from, to float64) outline {
	n := int(math.Ceil(math.Abs(to-from)/2)) + 1
	var line outline
	for i := range n + 1 {
		a := (from + (to-from)*float64(i)/float64(n)) * math.Pi / 180
		line = append(line, point{x + r*math.Cos(a), y + r*math.Sin(a)})
	}
	return line
}

func circle(x, y, r float64) shape { return shape{arc(x, y, r, 0, 360)} }

// band returns a part of a ring, with flat ends.
func band(x, y, outer, inner, from, to float64) shape {
	return shape{append(arc(x, y, outer, from, to), arc(x, y, inner, to, from)...)}
}

// wedge returns a circular sector.
func wedge(x, y, r, from, to float64) shape {
	return shape{append(outline{{x, y}}, arc(x, y, r, from, to)...)}
}

func polygon(points ...point) shape { return shape{points} }

// box returns a rectangle with rounded corners.
func box(x, y, w, h, r float64) shape {
	return shape{slices.Concat(
		arc(x+w-r, y+r, r, -90, 0), arc(x+w-r, y+h-r, r, 0, 90),
		arc(x+r, y+h-r, r, 90, 180), arc(x+r, y+r, r, 180, 270))}
}

// without cuts out the other shape, which must be inside.
func (s shape) without(hole shape) shape {
	s = slices.Clone(s)
	for _, o := range hole {
		o = slices.Clone(o)
		slices.Reverse(o)
		s = append(s, o)
	}
	return s
}

// turn returns the shape turned clockwise around the center of the drawing.
func (s shape) turn(degrees float64) shape {
	sin, cos := math.Sincos(degrees * math.Pi / 180)
	var out shape
	for _, o := range s {
		var line outline
		for _, q := range o {
			x, y := q.x-50, q.y-50
			line = append(line, point{50 + x*cos - y*sin, 50 + x*sin + y*cos})
		}
		out = append(out, line)
	}
	return out
}
